### The hub and the way through the statements.

## The hub

home-title = Jouw schrift
home-lead-new = Acht sleutels, acht soorten vaardigheden. Een sleutel krijgt een tand voor elk ding dat je zonder hulp doet.
home-begin = Begin met de eerste sleutel
home-go-on = Ga verder waar je gebleven was
home-see-results = Bekijk wat je kunt
home-eight = Mijn acht sleutels

## A statement

statement-progress = { $competence }: zin { $n } van { $all }
statement-question = Heb je dit weleens gedaan?
previous-statement = Vorige zin
next-statement = Volgende zin
skip = Deze zin overslaan
skipped-already = Je hebt deze zin overgeslagen
pause = Nu even stoppen
read-aloud = Voorlezen
