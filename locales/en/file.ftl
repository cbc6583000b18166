### Why a file was not opened, and how good a passphrase is.
###
### Each refusal says what is wrong and what to do. The screen adds that nothing was changed.
### A file is "locked" when it can be opened only with a passphrase.
### A message `place-…` says where in the file it is; what a technician needs to know is shown folded, in no language.
### Sentences: 12 words on average, 20 at most.

## Not one of our files

refusal-empty = This file is empty. Choose another file, or ask for it again.
refusal-too-large = This file is far larger than any file of this app. Choose another one.
refusal-foreign =
    { $kind ->
        [pdf] This is a PDF document. Choose a file that was saved with this app.
        [picture] This is a picture. Choose a file that was saved with this app.
        [package] This is a Word or Excel file, or a zip file. Choose a file that was saved with this app.
        [archive] This is a browser’s own copy of a page. The profile is not in it. Ask for the file as it was first saved.
        [mail] This is a whole e-mail. Save the file that is attached to it, and choose that.
        [text] This is a text without a profile. Choose a file that was saved with this app.
       *[other] This file is of another kind. Choose a file that was saved with this app.
    }
refusal-not-a-profile = There is data in this file, but no profile of this app. Choose another file.
refusal-html-without-profile = There is no profile in this page. Choose a page that was saved with this app.
refusal-two-profiles = There are two profiles in this page. Someone put two files together. Ask for each file by itself.

## Broken on the way

refusal-not-text = Another program has changed the letters in this file. Ask for the file as it was first saved.
refusal-truncated = The end of this file is missing. Copy it or send it again.
refusal-damaged = This file is damaged. Copy it or send it again.

## Changed by somebody

refusal-too-deep = This file is built in a way we cannot read. Ask for the file as it was first saved.
refusal-duplicate-key = One name appears twice in the same place of this file. We cannot know which is right. Ask for the file as it was first saved.
refusal-too-many =
    { $what ->
        [runs] There are too many dated sets of answers in this file. The most is { $most }.
        [answers] There are too many answers in one set. The most is { $most }.
        [evidence] There are too many pieces of evidence in this file. The most is { $most }.
        [work] There are too many kinds of work in this file. The most is { $most }.
        [languages] There are too many languages in one set of answers. The most is { $most }.
        [sections] There are too many keys in one set of answers. The most is { $most }.
        [entries] There are too many entries in the exercises of this file. The most is { $most }.
       *[values] There are too many entries in this file. The most is { $most }.
    }
# What to do where there are too many of something in a file that somebody opens.
refusal-fewer = Ask for a file with fewer of them.
refusal-too-long = One text in this file is longer than { $most } letters. Ask for the file as it was first saved.
refusal-missing = An entry is missing in this file. Ask for the file as it was first saved.
refusal-wrong-type = One entry in this file is of the wrong kind. Ask for the file as it was first saved.
refusal-unknown-value = This app does not know one of the words in this file. Ask for the file as it was first saved.
refusal-bad-time = One date in this file cannot be right. Ask for the file as it was first saved.
refusal-bad-name = One name in this file cannot be right. Ask for the file as it was first saved.
refusal-repeated-id = One entry in this file is there twice. Ask for the file as it was first saved.

## Where in the file. $number counts from one, in the order of the file.

place-beginning = Place in the file: the part about the file itself.
place-nickname = Place in the file: the name of the person.
place-parts = Place in the file: the list of what the file holds.
place-run = Place in the file: set of answers number { $number }.
place-answers = Place in the file: one of the answers of set number { $number }.
place-ratings = Place in the file: one of the ratings of activities in set number { $number }.
place-languages = Place in the file: the languages of set of answers number { $number }.
place-evidence = Place in the file: piece of evidence number { $number }.
place-work = Place in the file: kind of work number { $number }.
place-exercise = Place in the file: exercise number { $number }.
# A folded line under a refusal: what to tell somebody who can repair the file.
refusal-details = Details for a technician

## Newer than this app

refusal-newer-version = This file comes from a newer version of this app. Update the app, then open the file again.
refusal-newer-seal = This file was locked in a newer way, or its beginning is damaged. Open it with the program that locked it, or ask for it again.

## Locked files

refusal-sealed-for-keys = This file is not locked with a passphrase but in another way. Only the program that locked it can open it.
refusal-work-factor-too-high = Unlocking this file needs more memory than this app allows itself. Ask for a file that this app has locked.
refusal-damaged-sealed = This locked file is damaged, or a part of it is missing. Use another copy, or ask for the file again.
refusal-sealed-too-often = This file has too many locked files inside each other. Ask for the file as it was first saved.
refusal-wrong-passphrase = The passphrase does not fit. Check each word and try again.
refusal-sealing-failed = This device could not do the work. Close other tabs and programs, then try again.
refusal-not-read-back = The new file failed its check, so it was not saved. Try again with fewer parts.

## A passphrase of one’s own

strength-weak = Weak: someone who really wants to can find it.
strength-fair = Fair: curious people will not find it. One or two more words make it strong.
strength-strong = Strong: nobody will find it by trying.
