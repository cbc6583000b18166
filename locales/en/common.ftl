### Words that many screens share.

# The name beside the ring, on every screen. The browser’s history has “Eight Keys” in all languages.
app-name = Eight Keys

## Navigation

nav-main = Main menu
nav-home = Contents
nav-results = What I can do
nav-evidence = My evidence
nav-work = Work
nav-file = Save a file
nav-open-file = Open a file
nav-settings = Settings
nav-about = About and sources
go-on = Continue
go-back = Back
begin = Begin
not-found = This page does not exist
waiting = One moment, please
footer-visit-only = Your answers are not kept on this device. Save a file before you close this page.
switch-profile = Someone else is using this

## The chapters of the hub

chapter-bring = What I bring
chapter-matters = What matters to me
chapter-work = Explore work
chapter-plan = My plan
chapter-me = My profile

## Titles of the browser tab. Others may see them, so they say little.

title-visit = Notes
title-open-file = Open a file
title-about = About and sources

## Actions

try-again = Try again
problem-words-missing = Part of this app could not be loaded. Check the connection, then try again.
problem-file-gone = Part of this app is no longer at this address. Is something not saved on this device? Then try to save a file first. Reload the page only after that. If that does not help, tell the people who run this website.
problem-file-altered = Part of this app was changed on its way here. The network or the website changes files. Try another network, or tell the people who run this website.
problem-replaced = A newer version has taken the place of this one. Is something not saved yet? Then try to save a file first. Reload the page only after that. What was saved is still there.
problem-replaced-visit = A newer version has taken the place of this one. Reloading the page ends this visit, and its answers are gone. To keep them, try to save a file first. Reload the page only after that.
load-anew = Reload the page

## The scale of answers. They count deeds, not how good somebody is.

answer-not-yet = Not yet
answer-with-help = With help
answer-on-my-own = Without help
answer-shown-others = I have shown others how

## Components

skip-to-content = Go to the main part
choose-nothing = Clear my choice
saving = Saving …
saved = Saved
saved-visit = Kept until you close this page
not-saved = Not saved yet
