//! Use cases from end to end, natively: the real tasks, the real pack, a memory store that can fail, a clock that
//! stands still.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a failed unwrap is a failed test, in its helpers too")]

mod assets;
mod copies;
mod costs;
mod device;
mod errors;
mod evidence;
mod exercise;
mod files;
mod history;
mod hub;
mod idea;
mod interests;
mod joining;
mod languages;
mod leaving;
mod loading;
mod local_packs;
mod people;
mod results;
mod run;
mod screens;
mod start;
mod steps;
mod tabs;
mod ticks;
mod typing;
mod update;
mod work;

use test_support::{plain_intl, words};
