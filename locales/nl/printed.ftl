### The page that is saved as a file and printed, and the same content on the screen.
###
### It is read by people who do not know this app: a coach, a teacher, an employer, the family.
### "I" is the person who saved it. Nobody is asked for a gender: choose forms that fit every writer.
### Sentences: 12 words on average, 20 at most.

printed-title = Wat ik kan
# $date is a date.
printed-saved = Opgeslagen op { $date }
printed-own-view = Zo kijk ik naar mezelf, op basis van dingen die ik heb gedaan. Dit is geen test, en niemand heeft er een cijfer voor gegeven.
# $subject is a row of letters and digits that is the same in all files of one person.
printed-subject = Bestanden met dit nummer zijn van dezelfde persoon: { $subject }

## At a glance: the page and the screen begin with it. The counts of statements stand under a bar, one after the other.

overview-title = Overzicht
overview-shown-others = { $count } aan anderen laten zien
overview-on-my-own = { $count } zonder hulp
overview-with-help = { $count } met hulp
overview-not-yet = { $count } nog niet
overview-skipped = { $count } overgeslagen
overview-open = { $count } zonder antwoord
overview-likes = Wat ik heel graag zou doen
overview-work = Werk dat ik heb bewaard
overview-exercises = Oefeningen
# $date is a date, $count is how many things were said in the exercise.
overview-exercise =
    { $count ->
        [one] Begonnen op { $date }, { $count } antwoord
       *[other] Begonnen op { $date }, { $count } antwoorden
    }
# Under a list of which the first lines are shown.
overview-more = en nog { $count }
# $date is a date. The lines below it say how many statements have which answer now.
overview-changes = Vergeleken met mijn antwoorden van { $date }
overview-changes-further =
    { $count ->
        [one] { $count } zin: meer dan toen
       *[other] { $count } zinnen: meer dan toen
    }
overview-changes-less =
    { $count ->
        [one] { $count } zin: minder dan toen
       *[other] { $count } zinnen: minder dan toen
    }
overview-changes-same =
    { $count ->
        [one] { $count } zin: hetzelfde als toen
       *[other] { $count } zinnen: hetzelfde als toen
    }
overview-changes-meaning = Minder is niet slechter. Misschien zie ik nu beter wat een zin vraagt.

## Answers

printed-run = De acht sleutelcompetenties
printed-run-day = Beantwoord op { $date }
printed-run-days = Beantwoord van { $from } tot en met { $to }
printed-run-since = Begonnen op { $date }, nog niet klaar
# $competence is the name of a key competence, $language the name of a language.
printed-in-language = { $competence }: { $language }
printed-unknown = Andere antwoorden, alleen met hun nummer

## What the user would like doing

printed-interests = Wat ik graag zou doen
printed-interests-about = Het gaat om wat mij leuk lijkt, niet om wat ik kan. Geen onderzoek heeft gecontroleerd hoe precies dit meet.

## Evidence

printed-evidence = Bewijzen van wat ik heb gedaan
printed-evidence-about = Elk bewijs vertelt in mijn eigen woorden over iets wat ik deed. Erbij staat wie of wat dat kan bevestigen.
printed-shows = Wat het bewijs laat zien
printed-where = Waar
printed-when = Wanneer
printed-proof = Bevestiging
printed-proof-note = Meer over de bevestiging

## Kinds of work. The user's note may have several lines.

printed-work = Soorten werk
printed-work-about = Zo kijk ik er zelf naar: wat ik heb bewaard of opzijgezet, en mijn notities.
printed-work-note = Notitie
stance-saved = Bewaard
stance-not-for-me-activities = Niets voor mij: dit werk lijkt me niet leuk om te doen
stance-not-for-me-preparation = Niets voor mij: de voorbereiding past niet bij mij
stance-not-for-me-circumstances = Niets voor mij: werktijden, loon, plaats of iets anders eromheen
stance-not-for-me-no-reason = Niets voor mij

## Exercises: numbers, and what is said of cards. Their other words are their own.

# Stands in a list in place of a card that the user has added.
printed-own-card = Een eigen kaart
# Above statements that the app proposed to the user from what they wrote.
printed-declined = Voorstellen die ik niet heb overgenomen
# Numbers with their units.
printed-in-hundred = { $count } van de 100
printed-hours =
    { $count ->
        [one] { $count } uur
       *[other] { $count } uur
    }
printed-years =
    { $count ->
        [one] { $count } jaar
       *[other] { $count } jaar
    }
# The true figure under what was guessed. $source is the title of a study or a table, $years the year or years it is about.
printed-figure = Het cijfer: { $figure } ({ $source }, { $years })

## What a newer version of the app wrote and this one does not know. It is shown as text.

printed-others = Uit een nieuwere versie van de app
printed-others-about = Deze versie van de app kent niet wat hier volgt. Het staat hier zoals in het bestand.
# $name is the exercise's name in the file: a word without translation.
printed-other-exercise = Een andere oefening: { $name }

## At the end

printed-others-assess = Deze pagina helpt om te benoemen en te beschrijven wat iemand kan. Beoordelen en een certificaat geven is aan anderen.
printed-also-holds = In het bestand staan ook de datum en de tijd van elk onderdeel.
printed-open-again = Wil je ermee verder? Open dan Eight Keys, kies ‘Bestand openen’ en kies deze pagina.
printed-made-with = Gemaakt met Eight Keys { $version }. De competenties komen uit de aanbeveling van de Europese Unie over een leven lang leren.
