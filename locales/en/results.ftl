### What a person can do: the overview, the page of one key, and two sets of answers side by side.
###
### A "key" is one of the eight key competences, a "statement" one "I ..." line in it: CONTRIBUTING.md has these names in each
### language. "Part" is left for a piece of a file.
### Nobody is asked for a gender: choose forms that fit every reader.
### Sentences: 12 words on average, 20 at most.

## The overview

results-title = What you can do
results-lead = Here is what you said you have done, key by key.
results-to-home = Contents
results-nothing = Here you will see what you can do. It begins with your first answer.
results-first = Go to the first statement
results-earlier-kept = Your earlier answers are kept. You can still look at them.

## The overview, three ways of showing it

results-view = Show this as
results-view-picture = Picture
results-view-bars = Bars
results-view-words = Words
results-picture-how = Each key has one tooth for each statement that you did without help.
results-bars-how = Each box is one statement. Its pattern shows your answer.
results-words-how = The words say the same as the picture and the bars.
results-no-answer = No answer
results-no-answer-or-skipped = No answer, or skipped
results-own-of = { $own } of { $total } without help
# $language is the name of a language.
results-own-of-in = { $language }: { $own } of { $total } without help.
results-not-answered = Not answered yet
results-no-language = No language chosen yet
results-choose-languages = Choose your languages
# $competence is the short name of a key, $language the name of a language.
results-part-in-language = { $competence }: { $language }

## Answers counted in words. Several of these sentences follow each other.

counts-none = You have not answered anything here yet.
counts-own =
    { $own ->
        [one] You did { $own } of { $total } without help.
       *[other] You did { $own } of { $total } without help.
    }
counts-shown =
    { $count ->
        [one] You have shown others how to do { $count } of these.
       *[other] You have shown others how to do { $count } of these.
    }
counts-help =
    { $count ->
        [one] You did { $count } of these with help.
       *[other] You did { $count } of these with help.
    }
counts-not-yet =
    { $count ->
        [one] You have not done { $count } of these yet.
       *[other] You have not done { $count } of these yet.
    }
counts-skipped =
    { $count ->
        [one] You skipped { $count }.
       *[other] You skipped { $count }.
    }
counts-open =
    { $count ->
        [one] { $count } statement has no answer.
       *[other] { $count } statements have no answer.
    }

## What results rest on

rests-title = A view of yourself, not a test
rests-answers = The result comes only from your own answers. The last one is from { DATETIME($date) }.
rests-no-mark = The result gives no mark and compares you with nobody.
rests-not-validated = No study has checked how exactly it measures. Researchers call this “not psychometrically validated”.

## What to do now

now-title = What you can do now
now-open =
    { $done ->
        [0] { $all } keys still to go.
        [one] { $done } of { $all } keys is finished.
       *[other] { $done } of { $all } keys are finished.
    }
now-go-on = Go on with the unfinished key
now-all-answered = You have gone through all eight keys.
now-finish = I am done for now
now-finished = You finished on { DATETIME($date) }. Your answers can still be changed.
now-save-title = Please save a copy
now-save-why = These answers are only in this browser. A file keeps them safe if something happens to it.
now-save-deletes =
    { $days ->
        [one] This browser deletes your answers after { $days } day without a visit. A file keeps them.
       *[other] This browser deletes your answers after { $days } days without a visit. A file keeps them.
    }
now-save-visit = You chose “this visit only”. When you close this page, your answers are gone.
now-save = Save a file
now-saved = You last saved everything in a file on { DATETIME($date) }.
now-compare = Then and now
now-compare-why = You have answered more than once. See what has changed.
now-evidence = My evidence
now-evidence-why =
    { $count ->
        [0] Write down an example of something you did. It helps you to prove it later.
        [one] You have written down { $count } piece of evidence.
       *[other] You have written down { $count } pieces of evidence.
    }
now-again = Answer again
now-again-why = In some months you may answer differently. Your answers of today stay.
now-again-title = Begin again?
home-earlier = Your earlier answers are still here.
now-again-what = You go through the statements again, from the beginning.
now-again-kept = Today’s answers stay as they are, with their date. Later you can see both side by side.
now-again-evidence = Your evidence and your languages stay too.
now-again-begin = Begin again

## The two that help with all the others

two-title = Two keys for finding your own way
two-why = Why these two keys stand apart
two-what = Learning to learn and a sense of initiative are two of the eight keys. They help you to solve problems and to become independent.
two-others = Schools and courses for newcomers teach most of the others.
two-grow = These two keys grow in a different way. You look for your own way, and someone supports you.
two-coach = A good coach does not do things for you. A good coach helps you to think about what you need.
two-result = So one day you go on without a coach.
two-source = Source: igma femina, methodological handbook (2018), chapter 3. Told in our own words.

## The page of one key

result-to-all = What I can do
result-unknown = There is no such key
# $language is the name of a language, here alone as a heading.
language-alone = { $language }
# $name is the official name of 2018.
result-name-2018 = The EU has called this “{ $name }” since 2018.
result-name-2018-in-part = Since 2018 the EU calls only the civic part of this “{ $name }”. The social part belongs to “{ $rest }”.
result-shown = You have shown others how
result-own = You do this without help
result-none-own = Every skill begins somewhere. Below you see small first steps.
result-go-on = Go on with this key
result-begin = Begin with this key
result-stopped = You stopped here early. The rest waits for you.
result-next = What can come next
result-next-lead = These statements are closest to what you do already. Each has one small idea for this week.
result-idea = This week:
idea-keep = I want to do this
idea-where = You find this idea in “My plan”. There you can say how it went.
idea-when = A plan helps: which day will you choose, and who could help you?
result-next-answer = Your answer: { $answer }
result-next-open = You have not answered this statement.
result-all-own = You did all of these without help. You could show one of them to someone.
result-all-shown = You have shown others how to do all of these.
result-tell = Describe a time when you did this
result-tell-more = Describe another time
result-change-evidence = Change this evidence
result-all-answers = All your answers for this key
retired-before = Answered before, not asked any more
retired-now = See what we ask now
result-change-answer = Change
result-useful = Where this is useful
result-useful-work = In work
result-useful-education = In education
result-useful-daily = In daily life
result-rests = What this page rests on
result-frameworks = The statements are our own. They follow these frameworks:

## The idea that the user keeps: on the hub, and where the deed is written down

idea-title = What you want to do
idea-how = How did it go?
idea-answer-done = I did it
idea-answer-not-yet = Not yet, I will keep it
idea-answer-let-go = I no longer want this idea
idea-stays = The idea stays here. We ask again another day.
idea-gone = The idea is no longer in “My plan”.
idea-done = You did it. If you like, write here how it went.
idea-replaced = Your new idea takes the place of the one before.
# Above the question of what happened, with the idea behind it.
idea-was = Your idea:

## Two sets of answers side by side

compare-title = Then and now
compare-lead = You see two sets of answers side by side: what you answered then, and what you answered later.
compare-one = To compare, you need two sets of answers. So far you have answered once.
compare-first = The earlier answers
compare-second = The later answers
# $n counts the times from the oldest on.
compare-option = { $n }: started on { DATETIME($date) }
compare-earlier = Earlier, started on { DATETIME($date) }
compare-later = Later, started on { DATETIME($date) }
compare-same = Please choose two different sets of answers.
compare-summary = What has changed
changed-up = { $count } up
changed-down = { $count } down
changed-new = { $count } new
changed-same = { $count } the same
changed-unanswered = { $count } without an answer now
compare-up-means = “Up” means: with less help than before, or you have shown others how.
# The lines under which everything else is folded.
compare-rest = Other statements: { $count }
compare-unmoved = Keys where no answer went up or down: { $count }
compare-not-asked = This language was not part of these answers.
compare-was = Earlier:
compare-is = Later:
compare-meaning = Less is not worse. Perhaps you now see more clearly what a statement asks.
