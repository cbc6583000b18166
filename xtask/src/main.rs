//! All the command line tasks of Eight Keys.
//!
//! `cargo xtask serve` is all that a new machine needs: it finds or installs the tools, builds the app, and serves it
//! with the headers of the release. The modules, in the order in which they are used:
//!
//! * preparing: [`tools`] and [`apt`] find or install programs, [`wasm_target`] finds a compiler that can make
//!   WebAssembly, [`program`] runs them and [`say`] reports what is going on;
//! * the input: [`fluent`] and [`locales`] compile the words, [`packs`] checks the exercises, [`css`] gathers
//!   the styles, and [`content`] writes all of it to `target/site`;
//! * the output: [`wasm`] runs Trunk and splits the app's module, [`smaller`], [`glue`] and [`script`] make the result
//!   smaller, and [`dist`] puts the release together from [`page`], [`headers`], [`precache`] and [`compress`], within
//!   the [`budget`];
//! * kinds of work: [`data`] builds them from the raw files, with the app's own code ([`eight_keys_core`]), and
//!   [`audit`] says what is shown to whom;
//! * looking at the app: [`serve`] on top of [`http`], with [`stamp`] to know whether a build is current;
//! * checking it: [`lint`] for words and content, [`browsers`] and [`test`] for everything, [`prove`] for the table of
//!   promises, and [`bench`] for how fast the app is beside others.
//!
//! Invariant: nothing here has a user's data, and nothing here runs in the browser.

mod apt;
mod audit;
// The client that drives the browser ends programs in the way of Unix.
#[cfg(unix)]
mod bench;
mod bench_native;
mod browsers;
mod budget;
mod compress;
mod content;
mod css;
mod data;
mod dist;
mod glue;
mod headers;
mod html;
mod http;
mod lint;
mod locales;
mod notices;
mod packs;
mod page;
mod precache;
mod program;
mod project;
mod prove;
mod say;
mod script;
mod serve;
mod smaller;
mod stamp;
mod start_screens;
mod test;
mod tools;
mod wasm;
mod wasm_target;

use anyhow::{Context, Result, bail};
// Findings and their places are everywhere here, by the name of what they are about.
use fluent_compiler as fluent;
use std::process::ExitCode;

const HELP: &str = "\
cargo xtask <command>

  serve [--port N] [--no-open] [--dev]   build if needed, serve on localhost
  build [--dev]                          write dist/
  test [--quick | --all]                 everything that must hold, in at most 35 minutes on two cores; --quick has
                                         one flow in one browser, in five; --all goes through every screen
                                         in all languages, alone and side by side, in an hour or more
  prove                                  what is promised, measured for as long as it takes to trust it
  browsers                               find or install the browsers; prints the variables for single flows
  bench [--explore | --costs | --inputs] [--rounds N] [--json FILE] [--dist FOLDER]
                                         how fast the app is, beside SurveyJS and plain JavaScript, how
                                         fast its search is, beside MiniSearch (--explore: only that), what
                                         an answer costs beside much (--costs: only that), and how long taps
                                         and keys wait for the next paint (--inputs: only that); --dist
                                         measures a release that is there already
  lint                                   words and content only
  content                                compile words and content to target/site
  data                                   build the kinds of work in static/content from data/
  bench-native                           how long ranking and searching take on this machine
  audit FILE.csv[.gz]                    what women and men are shown, for a file of respondents
  store-page                             build the page of the store's contract to target/store-page";

fn main() -> ExitCode {
    match run(std::env::args().skip(1).collect()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            say::failure(&error);
            ExitCode::FAILURE
        }
    }
}

fn run(arguments: Vec<String>) -> Result<()> {
    let mut arguments = Arguments(arguments);
    let command = arguments.next_word();
    match command.as_deref() {
        Some("serve") => {
            let options = serve::Options {
                port: arguments
                    .value("--port")?
                    .map(|port| port.parse().context("--port takes a number"))
                    .transpose()?,
                open: !arguments.flag("--no-open"),
            };
            let dev = arguments.flag("--dev");
            arguments.finish()?;
            if dev { serve::dev(&options) } else { serve::release(&options) }
        }
        Some("build") => {
            let profile =
                if arguments.flag("--dev") { wasm_target::Profile::Dev } else { wasm_target::Profile::Release };
            arguments.finish()?;
            dist::build(profile)?;
            if profile == wasm_target::Profile::Release { budget::check() } else { Ok(()) }
        }
        Some("test") => {
            let extent = match (arguments.flag("--quick"), arguments.flag("--all")) {
                (true, true) => bail!("--quick runs less and --all runs more; choose one"),
                (true, false) => test::Extent::Quick,
                (false, true) => test::Extent::All,
                (false, false) => test::Extent::Usual,
            };
            arguments.finish()?;
            test::run(extent)
        }
        Some("browsers") => {
            arguments.finish()?;
            browsers::find_or_install().map(drop)
        }
        Some("prove") => {
            arguments.finish()?;
            test::prove()
        }
        #[cfg(unix)]
        Some("bench") => {
            let mut only = None;
            for (flag, part) in [
                ("--explore", bench::Part::Explore),
                ("--costs", bench::Part::Costs),
                ("--inputs", bench::Part::Inputs),
            ] {
                if arguments.flag(flag) && only.replace(part).is_some() {
                    bail!("--explore, --costs and --inputs are one part each; without them all are measured");
                }
            }
            let options = bench::Options {
                rounds: arguments
                    .value("--rounds")?
                    .map_or(Ok(7), |rounds| rounds.parse().context("--rounds takes a number"))?,
                dist: arguments.value("--dist")?.map(Into::into),
                json: arguments.value("--json")?.map(Into::into),
                only,
            };
            arguments.finish()?;
            bench::run(&options)
        }
        Some("lint") => {
            arguments.finish()?;
            lint::run()
        }
        Some("content") => {
            arguments.finish()?;
            content::write()
        }
        Some("data") => {
            arguments.finish()?;
            data::run()
        }
        Some("audit") => {
            let Some(file) = arguments.next_word() else {
                bail!("audit needs a file of respondents\n\n{HELP}");
            };
            arguments.finish()?;
            audit::run(&file)
        }
        Some("bench-native") => {
            arguments.finish()?;
            bench_native::run()
        }
        Some("store-page") => {
            arguments.finish()?;
            wasm::store_page().map(drop)
        }
        // These are called by Trunk's hooks during `serve --dev`; see Trunk.toml.
        Some("before-trunk") => {
            if wasm::trunk_builds_release() {
                Ok(())
            } else {
                content::write()
            }
        }
        Some("after-trunk") => {
            if wasm::trunk_builds_release() {
                Ok(())
            } else {
                page::fill_dev()
            }
        }
        Some("help" | "--help" | "-h") | None => {
            println!("{HELP}");
            Ok(())
        }
        Some(other) => bail!("there is no command `{other}`\n\n{HELP}"),
    }
}

/// What was typed after `cargo xtask`; each accessor removes what it recognises.
struct Arguments(Vec<String>);

impl Arguments {
    fn next_word(&mut self) -> Option<String> {
        (!self.0.is_empty()).then(|| self.0.remove(0))
    }

    fn flag(&mut self, name: &str) -> bool {
        let before = self.0.len();
        self.0.retain(|argument| argument != name);
        self.0.len() < before
    }

    fn value(&mut self, name: &str) -> Result<Option<String>> {
        let Some(at) = self.0.iter().position(|argument| argument == name) else {
            return Ok(None);
        };
        if at + 1 >= self.0.len() {
            bail!("{name} needs a value");
        }
        self.0.remove(at);
        Ok(Some(self.0.remove(at)))
    }

    fn finish(self) -> Result<()> {
        match self.0.first() {
            None => Ok(()),
            Some(unknown) => bail!("`{unknown}` is not understood here\n\n{HELP}"),
        }
    }
}
