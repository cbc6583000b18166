### An opened file that joins answers that are on the device already.
###
### Nobody is asked for a gender: choose forms that fit every reader.
### Sentences: 12 words on average, 20 at most.

## What can be done with the file

open-known = Answers from this file are on this device already.
open-go-on = Go on with my answers
# $name is a nickname.
open-go-on-named = Go on with the answers of { $name }
open-go-on-hint = First you see what the file would change. Nothing changes until you say yes.
# Two headings: whose answers are in the file?
open-mine = The answers are mine
open-not-mine = The answers are somebody else’s
open-join = Add the file to my answers
# $name is a nickname.
open-join-named = Add the file to the answers of { $name }
open-not-mine-look = You can read the file here without keeping anything of it.
open-keep-other = Keep the file as a profile of that person
open-keep-other-hint = The profile gets a place of its own. Before the first change, the app asks whether you want it.

## What the file would change

join-title = What the file would change
join-lead = Nothing changes until you say yes. Untick what is to stay as it is. Afterwards you can undo everything.
join-nothing = The file would change nothing here.
join-newer-here =
    { $count ->
        [one] { $count } answer or note is newer on this device. Nothing changes there.
       *[other] { $count } answers or notes are newer on this device. Nothing changes there.
    }
# $what is one of the headings below.
join-count = { $what }: { $count }
join-sets = Sets of answers
join-changed-answers = Changed answers
join-new-answers = New answers
join-changed-evidence = Changed evidence
join-new-evidence = New evidence
join-work = Kinds of work
join-set =
    { $count ->
        [one] Started on { $date }: { $count } answer
       *[other] Started on { $date }: { $count } answers
    }
join-set-goes-on = You go on with this set of answers afterwards.
join-set-beside = The set comes beside the other answers, to be read and compared.
join-frame = Answers started on { $date }: the languages, or where to stop
join-frame-finished = Answers started on { $date }: finished in the file
join-exercise = Exercise started on { $date }: what the file says about it
join-exercise-finished = Exercise started on { $date }: finished in the file
join-others = Other parts of the file, which this version of the app only keeps
# Two labels: an answer as it is, and as it would be.
join-before = Now
join-after = Afterwards
join-yes =
    { $count ->
        [one] Make { $count } change
       *[other] Make { $count } changes
    }
join-no = Change nothing
join-changed-meanwhile = The answers on this device have changed meanwhile. Please look at the list again.
# A short message afterwards, with a button to undo.
file-joined = The changes from the file were made.

## The profile of another person

# The name of the profile follows, if it has one.
others-notice = You see the answers of another person.
others-title = Change the answers of another person?
# $name is a nickname.
others-title-named = Change the answers of { $name }?
others-lead = The answers come from the file of another person. After a change, a new file no longer has only what that person said.
others-change = Yes, change the answers
others-leave = Leave the answers as they are
