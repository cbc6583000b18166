### The hub and the way through the statements.

## The hub

home-title = Your eight keys
home-lead-new = Eight keys, eight kinds of skills. A key gets a tooth for each thing you do without help.
home-lead = Everything you answered is here.
home-progress =
    { $done ->
        [0] { $all } keys still to go
        [one] { $done } of { $all } keys is finished
       *[other] { $done } of { $all } keys are finished
    }
home-begin = Begin with the first key
home-go-on = Go on where you stopped
home-see-results = See what you can do
home-results = What you can do so far
home-eight = Key by key
home-any-order = Take the keys in any order. You can come back to each one.
home-explore = Explore work
home-interests = What you like doing
home-interests-what = 48 short activities to look at, one by one.
home-work = Kinds of work
home-work-what = What people do, how they got there, and what fits you.
card-open = Not started
card-going = { $done } of { $all } answered
card-done = Finished

## Languages

languages-title = Which languages do you use?
languages-lead = Choose up to four languages besides your mother tongue. A little counts too.
languages-none = You have not chosen a language yet.
languages-no-other = I use no other language
languages-no-other-said = You said that you use no other language. You can still add one.
languages-add = Add a language
languages-choose = Choose from the list
languages-other = A language that is not in the list
languages-remove = Remove { $language }
languages-enough = You have chosen four languages. We ask about no more than four.
in-language = In this language: { $language }

## A statement

statement-progress = { $competence }: statement { $n } of { $all }
statement-question = Have you done this?
previous-statement = Previous statement
next-statement = Next statement
skip = Skip this statement
skipped-already = You skipped this statement
pause = Stop here for now
read-aloud = Read aloud
keys-hint = On a keyboard: 1 to 4 answer, Backspace goes back.
keys-are-off = Answering by keyboard is off.
keys-turn-off = Turn off answering by keyboard
keys-turn-on = Turn on answering by keyboard
