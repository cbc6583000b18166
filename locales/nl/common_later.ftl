### Words that many screens share, but none of the first ones; and of the end of a key.

## What is there in a chapter of the hub, and how far something is

chapter-evidence =
    { $count ->
        [one] { $count } bewijs
       *[other] { $count } bewijzen
    }
chapter-exercises =
    { $count ->
        [one] Notities in { $count } oefening
       *[other] Notities in { $count } oefeningen
    }
chapter-saved =
    { $count ->
        [one] { $count } soort werk bewaard
       *[other] { $count } soorten werk bewaard
    }
chapter-idea = Een idee voor deze week
chapter-no-file = Nog geen bestand opgeslagen
chapter-file = Bestand opgeslagen op { $date }
home-progress =
    { $done ->
        [0] Nog { $all } sleutels te gaan
        [one] { $done } van de { $all } sleutels is klaar
       *[other] { $done } van de { $all } sleutels zijn klaar
    }
card-open = Nog niet begonnen
card-going = { $done } van { $all } beantwoord
card-done = Klaar

## Actions

cancel = Annuleren
delete = Verwijderen
edit = Wijzigen
print = Printen
save = Opslaan
undo = Ongedaan maken
run-begun-again = Je begint opnieuw. Je eerdere antwoorden blijven bewaard.
# A profile holds no more than a file can; these say it where something new was asked for.
limit-runs = Dit profiel heeft zoveel reeksen antwoorden als er in een bestand passen. Begin een ander profiel voor nieuwe antwoorden.
limit-evidence = Je hebt zoveel bewijzen als er in een bestand passen. Verwijder eerst een bewijs dat je niet meer nodig hebt.
limit-work = Je keuzes en notities gaan over zoveel soorten werk als er in een bestand passen. Maak eerst één keuze ongedaan.
evidence-deleted = Het bewijs is verwijderd.
# Under a long list of which a part is shown. $shown and $count are numbers.
list-shown = Je ziet er { $shown } van de { $count }.
list-more = Nog { $count } laten zien
list-all = Alle { $count } laten zien
evidence-unchanged = Je wijzigingen zijn geannuleerd.
copy-since =
    { $count ->
        [0] Laatste kopie { $time }, met alles erin
        [one] Laatste kopie { $time }, daarna { $count } antwoord
       *[other] Laatste kopie { $time }, daarna { $count } antwoorden
    }
footer-visit-copied = Je antwoorden worden niet op dit apparaat bewaard. In je laatste kopie staan ze allemaal.
elsewhere-changed = Wat je hier ziet, is in een ander venster gewijzigd.
elsewhere-other = Hier stond ook een andere tekst, uit een ander venster of van eerder:
elsewhere-use = Liever deze tekst gebruiken

## Where something happened

setting-home = Thuis, in je gezin of bij familie
setting-work = In betaald werk
setting-community = In een groep, in de buurt of bij vrijwilligerswerk
setting-training = Op school, op een cursus of door zelf te leren
setting-abroad = In een ander land of op weg ernaartoe

## What could prove something

proof-document = Een document
proof-photo = Een foto of opname
proof-product = Het resultaat van het werk
proof-person = Iemand die het kan bevestigen
proof-nothing-yet = Nog geen bevestiging

## The three steps of a competence

step-everyday = In het dagelijks leven
step-own = Nieuw en zonder hulp
step-further = Een stap verder

## Components

choose-file = Kies een bestand
drop-file = Of sleep het hierheen.

## The offer to stop

pause-title = Zullen we deze sleutel nu even laten liggen?
pause-lead = De volgende zinnen zijn moeilijker. Je hebt drie keer ‘Nog niet’ geantwoord, en dat is prima.
pause-later = Je kunt altijd terugkomen en hier verdergaan.
pause-stop = Deze sleutel nu laten liggen
pause-go-on = De volgende zinnen bekijken

## The end of a key

done-title = Klaar: { $competence }
done-title-in-language = Klaar: { $competence } ({ $language })
done-own =
    { $own ->
        [0] Elke vaardigheid begint ergens. In je resultaat staan kleine eerste stappen.
        [one] Je hebt { $own } van de { $all } dingen zonder hulp gedaan.
       *[other] Je hebt { $own } van de { $all } dingen zonder hulp gedaan.
    }
done-all = Nu hangen alle acht sleutels aan je sleutelbos.
all-skipped = Je hebt hier alles overgeslagen. Je kunt later alsnog antwoorden, als je wilt.
done-stopped = Je bent hier vóór het einde gestopt. De rest wacht op je.
done-next = Volgende sleutel: { $competence }
done-next-in-language = Volgende sleutel: { $competence } ({ $language })
done-result = Bekijk je resultaat
done-resume = Toch verdergaan met deze sleutel
done-review = Mijn antwoorden nog eens bekijken

## Who is here

profiles-title = Wie is hier?
profiles-lead = Meerdere mensen gebruiken dit apparaat. Kies je eigen profiel of begin een nieuw profiel.
profiles-new = Ik ben hier nieuw
profile-unnamed = Begonnen op { $date }
profiles-lead-one = Op dit apparaat staat een profiel. Is dat van jou?
profiles-go-on = Verder als { $name }
profiles-go-on-unnamed = Verder met deze antwoorden
profiles-other = Ik ben iemand anders
profile-used =
    { $answers ->
        [one] { $answers } antwoord, het laatst gebruikt op { $date }
       *[other] { $answers } antwoorden, het laatst gebruikt op { $date }
    }
profile-empty = Nog geen antwoorden
languages-menu = Talen van het scherm
languages-swap = De twee talen omwisselen
languages-only = Alleen { $language }
add = Toevoegen
download-copy = Een kopie downloaden
title-settings = Instellingen
optional = (dit veld mag leeg blijven)
close = Sluiten
title-compare = Toen en nu
answer-skipped = Overgeslagen

## The choice of languages

languages-title = Welke talen gebruik je?
languages-lead = Kies naast je moedertaal maximaal vier talen. Een beetje telt ook.
languages-none = Je hebt nog geen taal gekozen.
# $language is the name of a language.
languages-begin = Beginnen met { $language }
languages-go-on = Verder met { $language }
languages-no-other = Ik gebruik geen andere taal
languages-no-other-said = Je hebt gezegd dat je geen andere taal gebruikt. Je kunt nog altijd een taal toevoegen.
languages-add = Een taal toevoegen
languages-choose = Kies uit de lijst
languages-other = Een taal die niet in de lijst staat
languages-remove = { $language } weghalen
languages-enough = Je hebt vier talen gekozen. Naar meer talen vragen we niet.

## What keys do

keys-hint = Op een toetsenbord: 1 tot en met 4 om te antwoorden, Backspace om terug te gaan.
keys-are-off = Antwoorden met toetsen staat uit.
keys-turn-off = Antwoorden met toetsen uitzetten
keys-turn-on = Antwoorden met toetsen aanzetten
