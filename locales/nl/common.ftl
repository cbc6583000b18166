### Words that many screens share.

# The name beside the ring, on every screen. The browser’s history has “Eight Keys” in all languages.
app-name = Eight Keys

## Navigation

nav-main = Hoofdmenu
nav-home = Inhoud
nav-results = Wat ik kan
nav-evidence = Mijn bewijzen
nav-work = Werk
nav-file = Bestand opslaan
nav-open-file = Bestand openen
nav-settings = Instellingen
nav-about = Uitleg en bronnen
go-on = Verder
go-back = Terug
begin = Beginnen
not-found = Deze pagina bestaat niet
waiting = Even geduld
footer-visit-only = Je antwoorden worden niet op dit apparaat bewaard. Sla een bestand op voordat je deze pagina sluit.
switch-profile = Iemand anders gebruikt dit nu

## The chapters of the hub

chapter-bring = Wat ik meebreng
chapter-matters = Wat ik belangrijk vind
chapter-work = Werk verkennen
chapter-plan = Mijn plan
chapter-me = Mijn profiel

## Titles of the browser tab. Others may see them, so they say little.

title-visit = Notities
title-open-file = Bestand openen
title-about = Uitleg en bronnen

## Actions

try-again = Opnieuw proberen
problem-words-missing = Een deel van deze app kon niet worden geladen. Controleer de verbinding en probeer het opnieuw.
problem-file-gone = Een deel van deze app staat niet meer op dit adres. Is er iets nog niet op dit apparaat opgeslagen? Probeer dan eerst een bestand op te slaan. Laad de pagina pas daarna opnieuw. Helpt dat niet, meld het dan aan de beheerder van deze website.
problem-file-altered = Een deel van deze app is onderweg veranderd. Het netwerk of de website past bestanden aan. Probeer een ander netwerk, of meld het aan de beheerder van deze website.
problem-replaced = Deze versie is vervangen door een nieuwere. Is er iets nog niet opgeslagen? Probeer dan eerst een bestand op te slaan. Laad de pagina pas daarna opnieuw. Wat was opgeslagen, blijft.
problem-replaced-visit = Deze versie is vervangen door een nieuwere. Als je de pagina opnieuw laadt, eindigt dit bezoek en zijn de antwoorden weg. Wil je ze bewaren? Probeer dan eerst een bestand op te slaan. Laad de pagina pas daarna opnieuw.
load-anew = De pagina opnieuw laden

## The scale of answers. They count deeds, not how good somebody is.

answer-not-yet = Nog niet
answer-with-help = Met hulp
answer-on-my-own = Zonder hulp
answer-shown-others = Ik heb anderen laten zien hoe het moet

## Components

skip-to-content = Naar de inhoud
choose-nothing = Mijn keuze wissen
saving = Opslaan …
saved = Opgeslagen
saved-visit = Blijft tot je deze pagina sluit
not-saved = Nog niet opgeslagen
