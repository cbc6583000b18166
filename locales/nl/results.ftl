### What a person can do: the overview, the page of one key, and two sets of answers side by side.
###
### A "key" is one of the eight key competences, a "statement" one "I ..." line in it: CONTRIBUTING.md has these names in each
### language. "Part" is left for a piece of a file.
### Nobody is asked for a gender: choose forms that fit every reader.
### Sentences: 12 words on average, 20 at most.

## The overview

results-title = Wat je kunt
results-lead = Hier zie je per sleutel wat je volgens je antwoorden hebt gedaan.
results-to-home = Inhoud
results-nothing = Hier zie je straks wat je kunt. Het begint met je eerste antwoord.
results-first = Naar de eerste zin
results-earlier-kept = Je eerdere antwoorden zijn bewaard. Je kunt ze nog steeds bekijken.

## The overview, three ways of showing it

results-view = Laat dit zien als
results-view-picture = Tekening
results-view-bars = Balken
results-view-words = Woorden
results-picture-how = Elke sleutel heeft één tand voor elk ding dat je zonder hulp hebt gedaan.
results-bars-how = Elk vakje is één zin. Het patroon laat je antwoord zien.
results-words-how = Hier staat hetzelfde als in de tekening en de balken.
results-no-answer = Geen antwoord
results-no-answer-or-skipped = Geen antwoord of overgeslagen
results-own-of = { $own } van { $total } zonder hulp
# $language is the name of a language.
results-own-of-in = { $language }: { $own } van { $total } zonder hulp.
results-not-answered = Nog niet beantwoord
results-no-language = Nog geen taal gekozen
results-choose-languages = Kies je talen
# $competence is the short name of a key, $language the name of a language.
results-part-in-language = { $competence }: { $language }

## Answers counted in words. Several of these sentences follow each other.

counts-none = Je hebt hier nog niets beantwoord.
counts-own =
    { $own ->
        [one] Je hebt { $own } van de { $total } dingen zonder hulp gedaan.
       *[other] Je hebt { $own } van de { $total } dingen zonder hulp gedaan.
    }
counts-shown =
    { $count ->
        [one] Bij { $count } daarvan heb je anderen laten zien hoe het moet.
       *[other] Bij { $count } daarvan heb je anderen laten zien hoe het moet.
    }
counts-help =
    { $count ->
        [one] Je hebt { $count } ding met hulp gedaan.
       *[other] Je hebt { $count } dingen met hulp gedaan.
    }
counts-not-yet =
    { $count ->
        [one] Je hebt { $count } ding nog niet gedaan.
       *[other] Je hebt { $count } dingen nog niet gedaan.
    }
counts-skipped =
    { $count ->
        [one] Je hebt { $count } zin overgeslagen.
       *[other] Je hebt { $count } zinnen overgeslagen.
    }
counts-open =
    { $count ->
        [one] Bij { $count } zin staat nog geen antwoord.
       *[other] Bij { $count } zinnen staat nog geen antwoord.
    }

## What results rest on

rests-title = Je eigen blik op jezelf, geen test
rests-answers = Het resultaat komt alleen uit je eigen antwoorden. Je laatste antwoord is van { DATETIME($date) }.
rests-no-mark = Je krijgt geen cijfer en je wordt met niemand vergeleken.
rests-not-validated = Geen onderzoek heeft gecontroleerd hoe precies dit meet. In de wetenschap heet dat ‘niet psychometrisch gevalideerd’.

## What to do now

now-title = Wat je nu kunt doen
now-open =
    { $done ->
        [0] Nog { $all } sleutels te gaan.
        [one] { $done } van de { $all } sleutels is klaar.
       *[other] { $done } van de { $all } sleutels zijn klaar.
    }
now-go-on = Verder met de sleutel die nog niet klaar is
now-all-answered = Je bent door alle acht sleutels gegaan.
now-finish = Ik ben voorlopig klaar
now-finished = Je was klaar op { DATETIME($date) }. Je kunt je antwoorden nog wijzigen.
now-save-title = Sla een kopie op
now-save-why = Deze antwoorden staan alleen in deze browser. Een bestand bewaart ze, ook als er iets met de browser gebeurt.
now-save-deletes =
    { $days ->
        [one] Deze browser verwijdert je antwoorden na { $days } dag zonder bezoek. In een bestand blijven ze bewaard.
       *[other] Deze browser verwijdert je antwoorden na { $days } dagen zonder bezoek. In een bestand blijven ze bewaard.
    }
now-save-visit = Je hebt ‘Alleen voor dit bezoek’ gekozen. Als je deze pagina sluit, zijn je antwoorden weg.
now-save = Bestand opslaan
now-saved = Je hebt op { DATETIME($date) } voor het laatst alles in een bestand opgeslagen.
now-compare = Toen en nu
now-compare-why = Je hebt meer dan één keer geantwoord. Bekijk wat er is veranderd.
now-evidence = Mijn bewijzen
now-evidence-why =
    { $count ->
        [0] Schrijf op hoe je een keer iets deed. Dan kun je het later makkelijker bewijzen.
        [one] Je hebt { $count } bewijs opgeschreven.
       *[other] Je hebt { $count } bewijzen opgeschreven.
    }
now-again = Nog een keer antwoorden
now-again-why = Over een paar maanden antwoord je misschien anders. Je antwoorden van vandaag blijven.
now-again-title = Opnieuw beginnen?
home-earlier = Je eerdere antwoorden zijn er nog.
now-again-what = Je gaat weer door alle zinnen, vanaf het begin.
now-again-kept = De antwoorden van vandaag blijven zoals ze zijn, met hun datum. Later kun je beide naast elkaar zien.
now-again-evidence = Je bewijzen en je talen blijven ook.
now-again-begin = Opnieuw beginnen

## The two that help with all the others

two-title = Twee sleutels om je eigen weg te vinden
two-why = Waarom deze twee sleutels apart staan
two-what = Leren leren en initiatief nemen zijn twee van de acht sleutels. Ze helpen je om problemen op te lossen en onafhankelijk te worden.
two-others = De meeste andere leer je op school en in cursussen voor nieuwkomers.
two-grow = Deze twee sleutels groeien op een andere manier. Je zoekt je eigen weg, en iemand steunt je daarbij.
two-coach = Een goede coach doet de dingen niet voor je. Een goede coach helpt je nadenken over wat je nodig hebt.
two-result = Zo ga je op een dag verder zonder coach.
two-source = Bron: igma femina, methodologisch handboek (2018), hoofdstuk 3. Verteld in onze eigen woorden.

## The page of one key

result-to-all = Wat ik kan
result-unknown = Deze sleutel bestaat niet
# $language is the name of a language, here alone as a heading.
language-alone = { $language }
# $name is the official name of 2018.
result-name-2018 = De EU noemt dit sinds 2018 ‘{ $name }’.
result-name-2018-in-part = Sinds 2018 noemt de EU alleen het burgerschapsdeel ‘{ $name }’. Het sociale deel hoort nu bij ‘{ $rest }’.
result-shown = Je hebt anderen laten zien hoe dit moet
result-own = Dit doe je zonder hulp
result-none-own = Elke vaardigheid begint ergens. Hieronder staan kleine eerste stappen.
result-go-on = Verder met deze sleutel
result-begin = Begin met deze sleutel
result-stopped = Je bent hier vóór het einde gestopt. De rest wacht op je.
result-next = Wat hierna kan komen
result-next-lead = Deze zinnen liggen het dichtst bij wat je al doet. Bij elke zin staat een klein idee voor deze week.
result-idea = Deze week:
idea-keep = Dit wil ik doen
idea-where = Je vindt dit idee bij ‘Mijn plan’. Daar kun je zeggen hoe het ging.
idea-when = Een plan helpt: welke dag kies je, en wie kan je helpen?
result-next-answer = Je antwoord: { $answer }
result-next-open = Deze zin heb je nog niet beantwoord.
result-all-own = Je hebt dit allemaal zonder hulp gedaan. Je zou iemand kunnen laten zien hoe een van deze dingen moet.
result-all-shown = Je hebt anderen laten zien hoe al deze dingen moeten.
result-tell = Vertel hoe je dit een keer hebt gedaan
result-tell-more = Vertel over een andere keer
result-change-evidence = Dit bewijs wijzigen
result-all-answers = Al je antwoorden bij deze sleutel
retired-before = Eerder beantwoord, wordt niet meer gevraagd
retired-now = Bekijk wat we nu vragen
result-change-answer = Wijzigen
result-useful = Waar dit nuttig is
result-useful-work = Op het werk
result-useful-education = In een opleiding
result-useful-daily = In het dagelijks leven
result-rests = Waar deze pagina op steunt
result-frameworks = De zinnen zijn van ons. Ze volgen deze kaders:

## The idea that the user keeps: on the hub, and where the deed is written down

idea-title = Wat je wilt doen
idea-how = Hoe ging het?
idea-answer-done = Ik heb het gedaan
idea-answer-not-yet = Nog niet, ik bewaar het
idea-answer-let-go = Ik wil dit idee niet meer
idea-stays = Het idee blijft hier staan. Een andere dag vragen we het opnieuw.
idea-gone = Het idee staat niet meer bij ‘Mijn plan’.
idea-done = Je hebt het gedaan. Schrijf hier hoe het ging, als je wilt.
idea-replaced = Je nieuwe idee komt in de plaats van het vorige.
# Above the question of what happened, with the idea behind it.
idea-was = Je idee:

## Two sets of answers side by side

compare-title = Toen en nu
compare-lead = Je ziet twee reeksen antwoorden naast elkaar: wat je toen antwoordde, en wat je later antwoordde.
compare-one = Om te vergelijken heb je twee reeksen antwoorden nodig. Tot nu toe heb je één keer geantwoord.
compare-first = De eerdere antwoorden
compare-second = De latere antwoorden
# $n counts the times from the oldest on.
compare-option = { $n }: begonnen op { DATETIME($date) }
compare-earlier = Eerder, begonnen op { DATETIME($date) }
compare-later = Later, begonnen op { DATETIME($date) }
compare-same = Kies twee verschillende reeksen antwoorden.
compare-summary = Wat er is veranderd
changed-up = { $count } omhoog
changed-down = { $count } omlaag
changed-new = { $count } nieuw
changed-same = { $count } gelijk
changed-unanswered = { $count } nu zonder antwoord
compare-up-means = ‘Omhoog’ betekent: met minder hulp dan eerst, of je hebt anderen laten zien hoe het moet.
# The lines under which everything else is folded.
compare-rest = Andere zinnen: { $count }
compare-unmoved = Sleutels waar geen antwoord omhoog of omlaag ging: { $count }
compare-not-asked = Deze taal hoorde niet bij deze antwoorden.
compare-was = Eerder:
compare-is = Later:
compare-meaning = Minder is niet slechter. Misschien zie je nu beter wat een zin vraagt.
