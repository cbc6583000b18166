### Saving a profile file, and opening one.
###
### "This app" is Eight Keys. A file is "locked" when it can be opened only with a passphrase.
### Nobody is asked for a gender: choose forms that fit every reader.
### Sentences: 12 words on average, 20 at most.

## For whom: the three ways

save-ways-title = Who is the file for?
save-way-page = A page for somebody else
save-way-page-for = You tick in a short list what another person can read, for example at a job interview.
save-way-parts = Choose part by part
save-way-parts-for = For a page or a data file: every part has its own tick.

## A page for somebody: a short list

save-pick-title = What goes on the page?
save-pick-lead = Only what you tick goes on the page, and nothing else of yours.
save-line-answers = My eight keys
save-line-work = Saved work and notes
save-line-aside = Work that is not for me
save-line-earlier = My earlier answers
# Of the parts of one line, so many are ticked.
save-line-some = { $ticked } of { $count }
# A button that unfolds the parts of a line; $name is what the line is called.
save-line-parts = Parts: { $name }
save-changed =
    { $count ->
        [one] { $count } part has changed since you ticked it. It is not ticked any more.
       *[other] { $count } parts have changed since you ticked them. They are not ticked any more.
    }

## Saving, step 1: what goes in

# $n and $of are numbers.
save-step = Step { $n } of { $of }
save-choose-title = What goes into the file?
save-choose-lead = You decide, part by part. Tick a part, and you see under it what a reader will see.
save-choose-all = Tick all and show all
save-choose-none = Untick all
save-choose-count =
    { $count ->
        [0] Nothing is ticked.
        [one] { $count } part is ticked.
       *[other] { $count } parts are ticked.
    }
save-choose-missing = Nothing is ticked. Please tick at least one part.
save-choose-seen = A reader will see:
save-part-about = About you
save-part-nickname = My nickname
save-part-subject = A number that shows which files are mine
save-part-subject-hint = The app makes this number itself. With it, a reader sees that two files are from the same person. Tick it only if you trust the people who get the file.
save-part-answers = Answers, started on { $date }
save-part-interests = What you like doing, started on { $date }
# A folded part of the page with the answers of an earlier time.
save-part-older =
    { $count ->
        [one] Earlier answers, started on { $date }: { $count } key
       *[other] Earlier answers, started on { $date }: { $count } keys
    }
# A second line beside the tick of something that the user has marked so while writing it.
save-part-offered = You have noted that you may show this.
save-part-section =
    { $count ->
        [one] { $count } answer
       *[other] { $count } answers
    }
save-part-evidence = Evidence
save-part-evidence-lead = Each piece has its own tick.
save-part-work = Kinds of work
save-part-work-lead = What you saved, put aside or noted. Each has its own tick.
save-part-others = What this version does not know
save-part-others-hint = This version cannot explain it. If you tick it, read it before you go on.
save-empty = There is nothing to save yet. Answer some statements first.
save-to-home = Go to the eight keys

## A locked copy of everything, with one tap

copy-title = A copy of everything, for yourself
copy-visit = Your answers are only on this page. If it closes, a copy brings them back.
copy-how = The copy is a locked file with which you can go on later, on any device. Six words open it. You write them on paper.
copy-now = Save a locked copy
copy-again = Save it once more
copy-later = Not now
copy-saved = Your browser saves the file { $name } now. Look in the folder “Downloads”.
copy-words = These six words open the file:
copy-write = Write them down now, before you go on. Without them nobody can open the file. All copies of this visit have the same six words.

## Saving, step 2: the kind of file

save-kind-title = What kind of file?
save-kind-page = A page to read and print
save-kind-page-hint = A page fits most people. It opens in every browser, without this app. This app can open it too.
save-kind-data = A data file
save-kind-data-hint = A data file is for people who work with this app or other programs.
save-second-label = Second language in the page
save-second-none = None
save-second-missing = This language could not be loaded. Connect to the internet once, or choose another.

## Saving, step 3: reading it through

save-look-title = What a reader will see
save-look-lead = Please read everything. Nothing else of yours goes into the file.
save-look-data = In a data file, readers see this in their own language.
save-look-change = Change what goes in
save-print = Print this page
save-print-hint = Printing makes no file. The paper shows the same.

## Saving, step 4: a passphrase or none

save-seal-title = Who can open the file?
save-seal-open = Everyone who has it
save-seal-open-hint = A file without a passphrase is good for printing, or when you hand it over yourself.
save-seal-sealed = Only people who know a passphrase
save-seal-sealed-hint = The file is locked. It opens in this app with the passphrase.
save-pass-legend = Which passphrase?
save-pass-words = Six invented words
save-pass-words-hint = Invented words are the safest. They are made by chance, on this device, and stay here.
save-pass-own = My own passphrase
save-pass-own-hint = You think of one that nobody can guess.
save-pass-label = Your passphrase:
save-pass-again = Other words, please
# Read out after the button was used.
save-pass-new = There are six other words now.
save-pass-failed = This browser cannot make the words. Please use your own passphrase.
save-pass-field = Your own passphrase
save-pass-field-hint = Use several words that do not belong together.
save-pass-show = Show the passphrase
save-pass-write = Write it on paper. Keep the paper and the file in different places. Never send both in one message.
save-pass-lost-title = Nobody can recover it
save-pass-lost = Without the passphrase this file stays locked for ever. We do not know it and cannot help.
save-pass-written = I have written the passphrase down
save-pass-written-missing = Please write the passphrase down and tick this first.
save-pass-missing = Please type a passphrase first.
save-name = The file will be called { $name }. The name says nothing about you.
save-now = Save the file
save-sealing = The file is being locked. This takes a few seconds.
save-failed-title = The file was not saved
save-failed-browser = The browser did not take the file. Please try again, or print the page instead.
save-failed-safe = Your answers are still here.
save-failed-large = Your choice is more than one file can hold.
save-failed-fewer = Untick some parts. You can save the rest in a second file.

## Saved

save-done-title = Your browser saves the file now
save-done-name = The file is called { $name }.
save-done-where = Look in the folder “Downloads”. Some browsers ask you for a place first.
save-done-check = Make sure that it is there before you delete anything in this app.
save-done-again = The file is not there? Save it again
save-done-next = What others can do with it
save-done-page-read = Every browser can open it and print it, also without the internet.
save-done-data-read = Other programs can read it. People read it best in this app.
save-done-app = In this app, “Open a file” shows it. A coach can then look at it with you.
save-done-public = Everyone who gets the file can read it and pass it on.
save-done-sealed = Without the passphrase, nobody can read it.
save-done-tell = Tell the passphrase in person or by phone, not together with the file.
save-done-shared = Is this a device that others use too? Then move the file, and delete it from the downloads.
save-done-other = Save another file

## Opening a file

open-title = Open a file
open-lead = Look at a file that was saved with this app. It is read on this device and sent nowhere.
open-choose = Choose a file
open-hint = A page (.html), a data file (.json) or a locked file (.age).
open-reading = The file is being read.
open-unreadable = The browser could not read this file. Perhaps it was moved or deleted. Please choose it again.
open-refused-title = { $name } was not opened
open-refused-safe = Nothing was changed on this device.
open-pass-title = This file is locked
open-pass-lead = { $name } opens with its passphrase. If somebody gave you the file, ask them for the passphrase.
# Another locked file was inside the one that was unlocked. $name is the outer file.
open-pass-inside-title = There is another locked file inside
open-pass-inside-lead = The first passphrase was right. The file inside { $name } is locked too, and needs its own passphrase.
open-pass-field = Passphrase
open-pass-field-hint = Type the passphrase as it was written down.
open-pass-caps = Caps Lock is on.
open-pass-missing = Please type the passphrase first.
open-pass-tries =
    { $count ->
        [one] { $count } try so far. The file is still here, and you can try again.
       *[other] { $count } tries so far. The file is still here, and you can try again.
    }
# After several tries.
open-pass-or-damaged = Are you sure that every word is right? Then the file may be damaged. Ask for it again.
open-unlock = Open the file
open-unlocking = The file is being opened. This can take ten seconds.
open-cancel = Do not open it
open-looking-title = You are only looking
open-looking = Nothing of this file is kept here until you choose it. When you leave this page, it is gone.
open-shown-nameless = A file without a name
open-shown-file = File: { $name }
open-notes =
    { $count ->
        [one] { $count } thing in this file is unknown to this version of the app. It is not shown.
       *[other] { $count } things in this file are unknown to this version of the app. They are not shown.
    }
open-notes-more = A newer version of the app may know more. The file keeps everything.
open-notes-cleaned =
    { $count ->
        [one] Invisible signs were left out of { $count } text.
       *[other] Invisible signs were left out of { $count } texts.
    }
open-unknown =
    { $count ->
        [one] { $count } answer that this version of the app has no words for
       *[other] { $count } answers that this version of the app has no words for
    }
# A button: shows those answers by their numbers.
open-unknown-show = Show them
open-what-now = What do you want to do?
open-print = Print it
open-print-hint = Paper shows the overview and the parts that you have opened.
open-add-profile = Add it as a new profile
open-add-profile-hint = The new profile gets a place of its own on this device.
open-add-run = Add it to the profile in use
# $name is a nickname.
open-add-run-named = Add it to the profile { $name }
open-add-run-hint = Your own answers stay as they are. The answers from the file come beside them, with their dates.
open-add-nothing-new = Everything in this file is already in that profile.
open-add-too-many = Together that would be more than a file can hold. Add it as a new profile instead.
open-close = Close without keeping
open-closed = The file is closed. Nothing of it was kept.
open-keep-title = Where will it be kept?
open-keep-missing = Please choose one of the two.
open-keep-add = Add it
# After a file was added; a mark at the top says when it is saved.
file-added = The file was added.
