### Evidence: one time a person did something, where it happened, and what could prove it.
###
### Nobody is asked for a gender: choose forms that fit every reader.
### Sentences: 12 words on average, 20 at most.

## The list

evidence-title = My evidence
evidence-lead = Evidence is an example of something you did, and what can prove it.
evidence-to-results = What I can do
evidence-purpose-title = What evidence is for
evidence-purpose = Evidence helps you to find what you can do and to write it down. These are the first two steps.
evidence-others = A school or another recognised body can then assess it. Only they can give a certificate.
evidence-apl = Many countries call this recognition or accreditation of prior learning (APL). Unpaid work can count too.
evidence-nothing = You have not written anything down yet. Begin with something that you have done.
evidence-nothing-answered = You have not written anything down yet. Answer some statements first.
evidence-begin = Go to the statements
# Beside a drawing, as long as there is one piece.
evidence-first = You have written down your first piece of evidence.
evidence-list = What you wrote down
evidence-count =
    { $count ->
        [one] { $count } piece of evidence
       *[other] { $count } pieces of evidence
    }
# Shown while a filter is on: $shown of $count.
evidence-count-filtered =
    { $count ->
        [one] { $shown } of { $count } piece of evidence is shown.
       *[other] { $shown } of { $count } pieces of evidence are shown.
    }
evidence-filter = Show only some
evidence-filter-part = Key
evidence-filter-setting = Where it happened
evidence-filter-all-parts = All keys
evidence-filter-all-settings = Anywhere
evidence-filter-no-proof = Only those without proof yet
evidence-filter-off = Show all again
evidence-none-shown = Nothing fits this choice.
# $language is the name of a language.
evidence-in-language = In { $language }
evidence-when = When
evidence-where = Where
evidence-proof = Proof
evidence-no-proof = No proof yet
evidence-suggest = You could write these down next
evidence-suggest-lead = You did these without help, and they have no evidence yet.
evidence-suggest-shown = You have shown others how, so someone may be able to confirm it.
evidence-tell = Describe a time when you did this

## Writing one down

edit-evidence-title = Describe a time when you did this
edit-evidence-title-change = Change your evidence
edit-evidence-to-list = My evidence
edit-evidence-gone = This evidence is not here any more
edit-evidence-no-statement = This statement does not exist
edit-evidence-already =
    { $count ->
        [one] You have already written down { $count } piece of evidence:
       *[other] You have already written down { $count } pieces of evidence:
    }
edit-evidence-kept = What you write is saved while you write.
edit-evidence-kept-visit = What you write stays in this page while it is open.
# Only with two languages on the screen.
edit-evidence-languages = Whoever reads your file may know only one of the two languages on this screen. You can write in either, or in both.
edit-evidence-what = What happened?
edit-evidence-what-hint = A few sentences are enough. What did you do? How did it end? Leave out the names of others.
edit-evidence-what-missing = Please write a few words about what happened.
edit-evidence-learned = What did you learn from this experience? You can add a sentence about that, if you like.
edit-evidence-more = More, if you like: where, when, and what could prove it
edit-evidence-setting = Where did it happen?
edit-evidence-when = Roughly when?
edit-evidence-when-hint = For example: last winter, or 2015 to 2018.
edit-evidence-proof = What could prove it?
edit-evidence-proof-document-hint = A certificate, a letter, a contract or a report.
edit-evidence-proof-photo-hint = A picture, a film or a sound.
edit-evidence-proof-product-hint = Something that you made, wrote or repaired.
edit-evidence-proof-person-hint = Someone who was there. Ask before you name them in a file.
edit-evidence-proof-nothing-hint = No proof yet is fine. Your own words count too.
edit-evidence-where-is-it = Where is it now?
edit-evidence-where-is-it-hint = For example: in the blue folder, or on my phone.
edit-evidence-who = Who can confirm it?
edit-evidence-who-hint = For example: the leader of the course.
edit-evidence-left =
    { $count ->
        [0] The text is full. Nothing more fits in.
        [one] There is room for { $count } more character.
       *[other] There is room for { $count } more characters.
    }
edit-evidence-done = Save
edit-evidence-cancel-new = Cancel and throw away
edit-evidence-cancel-change = Cancel my changes
edit-evidence-delete = Delete this evidence
