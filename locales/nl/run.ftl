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

## Languages

languages-title = Welke talen gebruik je?
languages-lead = Kies naast je moedertaal maximaal vier talen. Een beetje telt ook.
languages-none = Je hebt nog geen taal gekozen.
languages-no-other = Ik gebruik geen andere taal
languages-no-other-said = Je hebt gezegd dat je geen andere taal gebruikt. Je kunt nog altijd een taal toevoegen.
languages-add = Een taal toevoegen
languages-choose = Kies uit de lijst
languages-other = Een taal die niet in de lijst staat
languages-remove = { $language } weghalen
languages-enough = Je hebt vier talen gekozen. Naar meer talen vragen we niet.
in-language = In deze taal: { $language }

## A statement

statement-progress = { $competence }: zin { $n } van { $all }
statement-question = Heb je dit weleens gedaan?
previous-statement = Vorige zin
next-statement = Volgende zin
skip = Deze zin overslaan
skipped-already = Je hebt deze zin overgeslagen
pause = Nu even stoppen
read-aloud = Voorlezen
keys-hint = Op een toetsenbord: 1 tot en met 4 om te antwoorden, Backspace om terug te gaan.
keys-are-off = Deze toetsen staan uit.
keys-turn-off = Deze toetsen uitzetten
keys-turn-on = Deze toetsen aanzetten
