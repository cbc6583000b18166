### The hub and the way through the statements.

## The hub

home-title = Je acht sleutels
home-lead-new = Acht sleutels, acht soorten vaardigheden. Een sleutel krijgt een tand voor elk ding dat je zonder hulp doet.
home-lead = Al je antwoorden staan hier.
home-progress =
    { $done ->
        [0] Nog { $all } sleutels te gaan
        [one] { $done } van de { $all } sleutels is klaar
       *[other] { $done } van de { $all } sleutels zijn klaar
    }
home-begin = Begin met de eerste sleutel
home-go-on = Ga verder waar je gebleven was
home-see-results = Bekijk wat je kunt
home-results = Wat je al kunt
home-eight = Sleutel voor sleutel
home-any-order = Kies zelf de volgorde. Je kunt naar elke sleutel teruggaan.
home-explore = Werk verkennen
home-interests = Wat je graag doet
home-interests-what = 48 korte activiteiten om te bekijken, een voor een.
home-work = Soorten werk
home-work-what = Wat mensen doen, hoe ze in dat werk zijn gekomen, en wat bij je past.
card-open = Nog niet begonnen
card-going = { $done } van { $all } beantwoord
card-done = Klaar

## A statement

statement-progress = { $competence }: zin { $n } van { $all }
statement-question = Heb je dit weleens gedaan?
previous-statement = Vorige zin
next-statement = Volgende zin
skip = Deze zin overslaan
skipped-already = Je hebt deze zin overgeslagen
pause = Nu even stoppen
read-aloud = Voorlezen
