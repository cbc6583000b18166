### Exercises that are data: their pages, and the chapters of the hub.
### Nobody is asked for a gender: choose forms that fit every reader.

## What the chapters hold

home-any-order = Take the keys in any order. You can come back to each one.
home-work = Kinds of work
home-work-what = What people do, how they got there, and what fits you.
chapter-results-what = Your results as a picture, as bars and in words.
chapter-compare-what = Your earlier answers beside your answers of now.
chapter-evidence-what = Things that you did, in your own words.
chapter-saved-work = Work you saved
chapter-saved-work-what = Your bookmarks and your notes about kinds of work.
chapter-choose-idea = Choose an idea for this week
chapter-choose-idea-what = You find ideas beside your results.
chapter-file-what = A copy for yourself, or a page for someone else.
chapter-open-file-what = A file of your own, or one that someone gave you.
chapter-packs-what = Exercises that an organisation wrote.
chapter-settings-what = Languages, where answers are kept, deleting.

## The way through an exercise

# $n is where the user is, $all is how many there are.
exercise-card-of = Card { $n } of { $all }
exercise-cards-of = Cards { $from } to { $to } of { $all }
exercise-pair-of = Question { $n } of about { $all }
exercise-kind-of = Part { $n } of { $all }
exercise-step-of = Step { $n } of { $all }
exercise-back-one = Back one
exercise-skip = Skip
exercise-next = Next
exercise-to-start = To the start of the exercise
exercise-to-chapter = To the chapter
exercise-to-result = To the result
exercise-only-you = Only you see this.
exercise-may-show = I may show this to others
# Before the name of an organisation.
exercise-local = From a file, written by:

## The first page of an exercise

exercise-see-result = See the result
exercise-see-so-far = See what is there so far
exercise-look-again = Go through the exercise again
exercise-again = Start again and keep the old answers
exercise-minutes =
    { $count ->
        [one] About { $count } minute. You can stop anywhere and go on later.
       *[other] About { $count } minutes. You can stop anywhere and go on later.
    }
exercise-who-sees = Only you see what you write. You choose later whether someone else may read some of it.
exercise-so-far =
    { $done ->
        [one] { $done } of { $all } steps is done.
       *[other] { $done } of { $all } steps are done.
    }
exercise-entries =
    { $count ->
        [one] There is { $count } note of yours here.
       *[other] There are { $count } notes of yours here.
    }
exercise-begun = Last changed on { $date }

## A list

exercise-tabs = Parts of the exercise
# $name is the name of a list, $count how many lines it has.
exercise-tab = { $name }: { $count }
exercise-first-line = Write the first line
exercise-add-line = Yes, add it
exercise-no-more = No, go on
exercise-list-full = The list is full.
exercise-line-new = A new line
exercise-line-change = Change this line
exercise-line-change-named = Change: { $name }
exercise-line-unnamed = A line without a name
exercise-line-done = Done
exercise-line-delete = Remove the line
exercise-at-most =
    { $count ->
        [one] Choose { $count }.
       *[other] Choose up to { $count }.
    }
exercise-number-wrong = Write a whole number from 0 to { $most }.
exercise-choose-statement = Choose a statement
exercise-found =
    { $count ->
        [0] Nothing was found.
        [one] { $count } kind of work was found.
       *[other] { $count } kinds of work were found.
    }

## Dates

exercise-from = From
exercise-until = Until
exercise-still = Still going on
exercise-date-backwards = The end is before the beginning. Check both dates.
exercise-date-lacks-from = The beginning is missing. Write a year, for example.
exercise-which-year = Which year do you mean?
exercise-year-means = { $gregorian } ({ $solar } in the solar calendar)

## Numbers

exercise-number-in-hundred = { $count } in a hundred
exercise-number-hours =
    { $count ->
        [one] { $count } hour
       *[other] { $count } hours
    }
exercise-number-years =
    { $count ->
        [one] { $count } year
       *[other] { $count } years
    }
exercise-number-count = { $count }

## The result

exercise-result-empty = Nothing is here yet. Begin when you like.
exercise-result-of = What you said up to { $date }. Next year your answers may be different.
exercise-see-proposals = See what your notes may show
exercise-rank-again = Rank again
exercise-why = Why? In your words
exercise-why-change = Change your words
exercise-compared =
    { $count ->
        [one] You compared { $count } pair.
       *[other] You compared { $count } pairs.
    }
# Before a figure that the user guessed.
exercise-figure = The figure:

## What notes may show

exercise-proposals-title = What your notes may show
exercise-proposals-lead = Here are ideas, not answers. Nothing is answered for you, and “not now” is not asked again.
exercise-proposals-none = There is no idea yet. Ideas come from what you tick in your lines.
exercise-you-wrote = You wrote
exercise-you-ticked = You ticked:
exercise-proposal-yes = Yes, I did this
exercise-proposal-not-now = Not now
exercise-proposal-taken = In your evidence
exercise-write-out = Write more about it

## Two times beside each other

exercise-compare-dates = { $earlier } and { $later }
exercise-compare-same = Nothing has changed.
exercise-compare-changed = Changed: { $count }
exercise-compare-new = New: { $count }
exercise-compare-gone = No longer there: { $count }
exercise-compare-stayed = The same: { $count }
exercise-compare-then = Then
exercise-compare-now = Now
exercise-compare-one = There is only one set of answers yet. With a second one you can compare.

## Exercises from files

packs-title = Exercises from others
packs-lead = An organisation can write an exercise of its own. You open it here, from a file.
packs-choose = Choose the file of an exercise
packs-choose-hint = The name of such a file ends in “.json”.
packs-here = On this device
# Before the name of the exercise.
packs-added = Added:
packs-preview-title = Add this exercise?
packs-wrote = Who wrote the questions
packs-languages = Languages
packs-steps = How long the exercise is
packs-steps-minutes = Steps: { $steps }. Minutes: about { $minutes }.
packs-not-ours = The organisation wrote the questions, not the makers of this app. Answer only what you want to answer.
packs-sends-nothing = An exercise sends nothing to anybody. Your answers stay with you, as everywhere here.
packs-replaces = You already have this exercise. The new version takes its place, and your answers stay.
packs-add = Add the exercise
packs-not = Do not add it
packs-remove = Remove the exercise
packs-refused = The exercise cannot be added.
packs-refused-more = And { $count } more
packs-refused-what = Nothing was changed. Show this list to those who gave you the file.
pack-too-large = The file is too large for an exercise.
pack-unreadable = The file could not be read. Choose it again.
