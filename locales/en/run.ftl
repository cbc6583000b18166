### The hub and the way through the statements.

## The hub

home-title = Your notebook
home-lead-new = Eight keys, eight kinds of skills. A key gets a tooth for each thing you do without help.
home-begin = Begin with the first key
home-go-on = Go on where you stopped
home-see-results = See what you can do
home-eight = My eight keys

## A statement

statement-progress = { $competence }: statement { $n } of { $all }
statement-question = Have you done this?
previous-statement = Previous statement
next-statement = Next statement
skip = Skip this statement
skipped-already = You skipped this statement
pause = Stop here for now
read-aloud = Read aloud
