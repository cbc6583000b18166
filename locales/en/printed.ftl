### The page that is saved as a file and printed, and the same content on the screen.
###
### It is read by people who do not know this app: a coach, a teacher, an employer, the family.
### "I" is the person who saved it. Nobody is asked for a gender: choose forms that fit every writer.
### Sentences: 12 words on average, 20 at most.

printed-title = What I can do
# $date is a date.
printed-saved = Saved on { $date }
printed-own-view = This is my own view, based on things I have done. It is not a test, and nobody has marked it.
# $subject is a row of letters and digits that is the same in all files of one person.
printed-subject = Files with this number are from the same person: { $subject }

## At a glance: the page and the screen begin with it. The counts of statements stand under a bar, one after the other.

overview-title = Overview
overview-shown-others = { $count } shown to others
overview-on-my-own = { $count } without help
overview-with-help = { $count } with help
overview-not-yet = { $count } not yet
overview-skipped = { $count } skipped
overview-open = { $count } without an answer
overview-likes = What I would like doing very much
overview-work = Work I have saved
overview-exercises = Exercises
# $date is a date, $count is how many things were said in the exercise.
overview-exercise =
    { $count ->
        [one] Started on { $date }, { $count } entry
       *[other] Started on { $date }, { $count } entries
    }
# Under a list of which the first lines are shown.
overview-more = and { $count } more
# $date is a date. The lines below it say how many statements have which answer now.
overview-changes = Compared with my answers from { $date }
overview-changes-further =
    { $count ->
        [one] { $count } statement: more than before
       *[other] { $count } statements: more than before
    }
overview-changes-less =
    { $count ->
        [one] { $count } statement: less than before
       *[other] { $count } statements: less than before
    }
overview-changes-same =
    { $count ->
        [one] { $count } statement: same as before
       *[other] { $count } statements: same as before
    }
overview-changes-meaning = Less is not worse. Perhaps I now see more clearly what a statement asks.

## Answers

printed-run = The eight key competences
printed-run-day = Answered on { $date }
printed-run-days = Answered from { $from } to { $to }
printed-run-since = Started on { $date }, not finished yet
# $competence is the name of a key competence, $language the name of a language.
printed-in-language = { $competence }: { $language }
printed-unknown = Other answers, by their numbers only

## What the user would like doing

printed-interests = What I would like doing
printed-interests-about = Whether I would like doing these things, and not whether I can. No study has checked how exactly this measures.

## Evidence

printed-evidence = Evidence of what I have done
printed-evidence-about = Each piece of evidence tells, in my own words, what I did and what could prove it.
printed-shows = What the evidence shows
printed-where = Where
printed-when = When
printed-proof = Proof
printed-proof-note = More about the proof

## Kinds of work. The user's note may have several lines.

printed-work = Kinds of work
printed-work-about = This is my own view: what I saved, put aside or noted.
printed-work-note = Note
stance-saved = Saved
stance-not-for-me-activities = Not for me: I would not like doing this
stance-not-for-me-preparation = Not for me: the preparation does not fit
stance-not-for-me-circumstances = Not for me: hours, pay, place or something else around it
stance-not-for-me-no-reason = Not for me

## Exercises: numbers, and what is said of cards. Their other words are their own.

# Stands in a list in place of a card that the user has added.
printed-own-card = A card of my own
# Above statements that the app proposed to the user from what they wrote.
printed-declined = Suggestions that I did not take
# Numbers with their units.
printed-in-hundred = { $count } in 100
printed-hours =
    { $count ->
        [one] { $count } hour
       *[other] { $count } hours
    }
printed-years =
    { $count ->
        [one] { $count } year
       *[other] { $count } years
    }
# The true figure under what was guessed. $source is the title of a study or a table, $years the year or years it is about.
printed-figure = The figure: { $figure } ({ $source }, { $years })

## What a newer version of the app wrote and this one does not know. It is shown as text.

printed-others = From a newer version of the app
printed-others-about = This version of the app does not know what follows. It is shown as it is in the file.
# $name is the exercise's name in the file: a word without translation.
printed-other-exercise = Another exercise: { $name }

## At the end

printed-others-assess = This page helps to name and describe what a person can do. Assessing and certifying it is up to others.
printed-also-holds = The file also holds the date and time of each entry.
printed-open-again = To go on, open Eight Keys, choose “Open a file”, and pick this page.
printed-made-with = Made with Eight Keys { $version }. The competences are those of the European Union’s recommendation on lifelong learning.
