### Words that many screens share, but none of the first ones; and of the end of a key.

## What is there in a chapter of the hub, and how far something is

chapter-evidence =
    { $count ->
        [one] { $count } piece of evidence
       *[other] { $count } pieces of evidence
    }
# In how many exercises the user said something.
chapter-exercises =
    { $count ->
        [one] Notes in { $count } exercise
       *[other] Notes in { $count } exercises
    }
chapter-saved =
    { $count ->
        [one] { $count } kind of work saved
       *[other] { $count } kinds of work saved
    }
chapter-idea = An idea for this week
chapter-no-file = No file saved yet
chapter-file = File saved on { $date }
home-progress =
    { $done ->
        [0] { $all } keys still to go
        [one] { $done } of { $all } keys is finished
       *[other] { $done } of { $all } keys are finished
    }
card-open = Not started
card-going = { $done } of { $all } answered
card-done = Finished

## Actions

cancel = Cancel
delete = Delete
edit = Change
print = Print
save = Save
undo = Undo
run-begun-again = You are starting again. Your earlier answers are kept.
# A profile holds no more than a file can; these say it where something new was asked for.
limit-runs = This profile has as many dated sets of answers as a file can hold. For new answers, begin another profile.
limit-evidence = You have as many pieces of evidence as a file can hold. Delete one that you do not need any more, then write another.
limit-work = Your choices and notes are about as many kinds of work as a file can hold. Undo one choice first.
evidence-deleted = The evidence was deleted.
# Under a long list of which a part is shown. $shown and $count are numbers.
list-shown = { $shown } of { $count } are shown.
list-more = Show { $count } more
list-all = Show all { $count }
evidence-unchanged = Your changes are cancelled.
# In the header. $time is a time of day, such as 14:20; $count is what was answered or written since then.
copy-since =
    { $count ->
        [0] Last copy { $time }, with everything in it
        [one] Last copy { $time }, { $count } answer since
       *[other] Last copy { $time }, { $count } answers since
    }
footer-visit-copied = Your answers are not kept on this device. Your last copy has all of them.
elsewhere-changed = What you see here was changed in another window.
# Beside a text field; the other text follows, and a button that puts it into the field.
elsewhere-other = Another text was here, too, from another window or from before:
elsewhere-use = Use this text instead

## Where something happened

setting-home = At home or in the family
setting-work = In paid work
setting-community = In a group, neighbourhood or as a volunteer
setting-training = In school, on a course or by teaching yourself
setting-abroad = In another country or on the way there

## What could prove something

proof-document = A document
proof-photo = A photo or recording
proof-product = The result of the work
proof-person = Someone who can confirm it
proof-nothing-yet = Nothing yet

## The three steps of a competence

step-everyday = Everyday
step-own = New and without help
step-further = Further

## Components

choose-file = Choose a file
drop-file = Or drop it here.

## The offer to stop

pause-title = Shall we leave this key for now?
pause-lead = The next statements are harder. You answered “Not yet” three times, and that is fine.
pause-later = You can always come back and go on from here.
pause-stop = Leave this key for now
pause-go-on = See the next statements

## The end of a key

done-title = Finished: { $competence }
done-title-in-language = Finished: { $competence } ({ $language })
done-own =
    { $own ->
        [0] Every skill begins somewhere. Your result shows small first steps.
        [one] You have done { $own } of { $all } without help.
       *[other] You have done { $own } of { $all } without help.
    }
done-all = Now all eight keys are on your key ring.
all-skipped = You skipped everything here. You can answer later if you like.
done-stopped = You stopped here early. The rest waits for you.
done-next = Next key: { $competence }
done-next-in-language = Next key: { $competence } ({ $language })
done-result = See your result
done-resume = Go on with this key after all
done-review = Look at my answers again

## Who is here

profiles-title = Who is here?
profiles-lead = Several people use this device. Choose your profile, or start a new one.
profiles-new = I am new here
profile-unnamed = Started on { $date }
profiles-lead-one = There is a profile on this device. Is it yours?
profiles-go-on = Go on as { $name }
profiles-go-on-unnamed = Go on with these answers
profiles-other = I am someone else
profile-used =
    { $answers ->
        [one] { $answers } answer, last used on { $date }
       *[other] { $answers } answers, last used on { $date }
    }
profile-empty = No answers yet
languages-menu = Languages of the screen
languages-swap = Swap the two languages
languages-only = Only { $language }
add = Add
download-copy = Download a copy
title-settings = Settings
optional = (you may leave this empty)
close = Close
title-compare = Then and now
answer-skipped = Skipped

## The choice of languages

languages-title = Which languages do you use?
languages-lead = Choose up to four languages besides your mother tongue. A little counts too.
languages-none = You have not chosen a language yet.
# $language is the name of a language.
languages-begin = Begin with { $language }
languages-go-on = Go on with { $language }
languages-no-other = I use no other language
languages-no-other-said = You said that you use no other language. You can still add one.
languages-add = Add a language
languages-choose = Choose from the list
languages-other = A language that is not in the list
languages-remove = Remove { $language }
languages-enough = You have chosen four languages. We ask about no more than four.

## What keys do

keys-hint = On a keyboard: 1 to 4 answer, Backspace goes back.
keys-are-off = Answering by keyboard is off.
keys-turn-off = Turn off answering by keyboard
keys-turn-on = Turn on answering by keyboard
