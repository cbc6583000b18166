### The exercise "Journal": a few lines about a day or a week.

journal = Journal
    .lead = A few lines, once a week or whenever you like. What went well is soon forgotten. Here it stays.
    .outcome = You get a notebook of what you did and learned, the newest first.
    .result = My journal

journal-days = Days
    .prompt = What do you want to remember?
    .hint = A day or a whole week, as you like.
    .more = Write about another day?
    .nothing = Nothing for now
journal-days-field-well = What went well?
    .hint = Small things count.
journal-days-field-when = When was that?
journal-days-field-learned = What did you learn from it?
journal-days-field-next = What will you do next?
journal-days-field-idea = Your idea for this week: did you do it?
    .hint = If you had one. All three answers are fine.
journal-days-field-idea-done = Yes
journal-days-field-idea-partly = Partly
journal-days-field-idea-not-yet = Not yet
