### Evidence: one time a person did something, where it happened, and what could prove it.
###
### Nobody is asked for a gender: choose forms that fit every reader.
### Sentences: 12 words on average, 20 at most.

## The list

evidence-title = Mijn bewijzen
evidence-lead = Een bewijs is een voorbeeld van iets wat je deed. Erbij staat wie of wat dat kan bevestigen.
evidence-to-results = Wat ik kan
evidence-purpose-title = Waar bewijzen goed voor zijn
evidence-purpose = Een bewijs helpt je te ontdekken wat je kunt en het op te schrijven. Dat zijn de eerste twee stappen.
evidence-others = Een school of een andere erkende instelling kan het daarna beoordelen. Alleen zo’n instelling kan een certificaat geven.
evidence-apl = In Nederland en België heet dit erkenning van verworven competenties (EVC). Onbetaald werk kan ook meetellen.
evidence-nothing = Je hebt nog niets opgeschreven. Begin met iets wat je hebt gedaan.
evidence-nothing-answered = Je hebt nog niets opgeschreven. Beantwoord eerst een paar zinnen.
evidence-begin = Naar de zinnen
# Beside a drawing, as long as there is one piece.
evidence-first = Je hebt je eerste bewijs opgeschreven.
evidence-list = Wat je hebt opgeschreven
evidence-count =
    { $count ->
        [one] { $count } bewijs
       *[other] { $count } bewijzen
    }
# Shown while a filter is on: $shown of $count.
evidence-count-filtered =
    { $count ->
        [one] Je ziet { $shown } van { $count } bewijs.
       *[other] Je ziet { $shown } van de { $count } bewijzen.
    }
evidence-filter = Kies wat je wilt zien
evidence-filter-part = Sleutel
evidence-filter-setting = Waar het gebeurde
evidence-filter-all-parts = Alle sleutels
evidence-filter-all-settings = Overal
evidence-filter-no-proof = Alleen bewijzen die nog geen bevestiging hebben
evidence-filter-off = Alles weer tonen
evidence-none-shown = Niets past bij deze keuze.
# $language is the name of a language.
evidence-in-language = Taal: { $language }
evidence-when = Wanneer
evidence-where = Waar
evidence-proof = Bevestiging
evidence-no-proof = Nog geen bevestiging
evidence-suggest = Dit kun je hierna opschrijven
evidence-suggest-lead = Deze dingen heb je zonder hulp gedaan, en je hebt er nog geen bewijs van.
evidence-suggest-shown = Je hebt anderen laten zien hoe het moet. Misschien kan iemand dat bevestigen.
evidence-tell = Vertel hoe je dit een keer hebt gedaan

## Writing one down

edit-evidence-title = Vertel hoe je dit een keer hebt gedaan
edit-evidence-title-change = Je bewijs wijzigen
edit-evidence-to-list = Mijn bewijzen
edit-evidence-gone = Dit bewijs is er niet meer
edit-evidence-no-statement = Deze zin bestaat niet
edit-evidence-already =
    { $count ->
        [one] Je hebt hier al { $count } bewijs van opgeschreven:
       *[other] Je hebt hier al { $count } bewijzen van opgeschreven:
    }
edit-evidence-kept = Wat je schrijft, wordt opgeslagen terwijl je schrijft.
edit-evidence-kept-visit = Wat je schrijft, blijft op deze pagina staan zolang die open is.
# Only with two languages on the screen.
edit-evidence-languages = Wie je bestand leest, kent misschien maar één van de twee talen op dit scherm. Je kunt in een van de twee schrijven, of in allebei.
edit-evidence-what = Wat gebeurde er?
edit-evidence-what-hint = Een paar zinnen zijn genoeg. Wat deed je? Hoe liep het af? Laat de namen van anderen weg.
edit-evidence-what-missing = Schrijf eerst een paar woorden over wat er gebeurde.
edit-evidence-learned = Wat heb je van deze ervaring geleerd? Als je wilt, schrijf je er een zin over bij.
edit-evidence-more = Meer, als je wilt: waar, wanneer en wat het kan bevestigen
edit-evidence-setting = Waar gebeurde het?
edit-evidence-when = Wanneer ongeveer?
edit-evidence-when-hint = Bijvoorbeeld: afgelopen winter, of 2015 tot 2018.
edit-evidence-proof = Wat kan het bevestigen?
edit-evidence-proof-document-hint = Een certificaat, een brief, een contract of een verslag.
edit-evidence-proof-photo-hint = Een foto, een film of een geluidsopname.
edit-evidence-proof-product-hint = Iets wat je hebt gemaakt, geschreven of gerepareerd.
edit-evidence-proof-person-hint = Iemand die erbij was. Vraag of het mag, voordat je die naam in een bestand zet.
edit-evidence-proof-nothing-hint = Een bewijs zonder bevestiging is prima. Je eigen woorden tellen ook.
edit-evidence-where-is-it = Waar is het nu?
edit-evidence-where-is-it-hint = Bijvoorbeeld: in de blauwe map, of op mijn telefoon.
edit-evidence-who = Wie kan het bevestigen?
edit-evidence-who-hint = Bijvoorbeeld: iemand die de cursus gaf.
edit-evidence-left =
    { $count ->
        [0] Dit vak is vol. Er past niets meer bij.
        [one] Er past nog { $count } teken bij.
       *[other] Er passen nog { $count } tekens bij.
    }
edit-evidence-done = Opslaan
edit-evidence-cancel-new = Annuleren en weggooien
edit-evidence-cancel-change = Mijn wijzigingen annuleren
edit-evidence-delete = Dit bewijs verwijderen
