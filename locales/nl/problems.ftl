### What went wrong: what happened, what is safe, what to do. Never blame, never alarm.

problem-not-saved = Je laatste wijziging is nog niet opgeslagen
problem-kept-in-memory = De wijziging is er nog zolang deze pagina open blijft. Download voor de zekerheid een kopie.
problem-kept-open-profile = De wijziging is er nog zolang deze pagina open blijft. Open het profiel om een kopie te downloaden.
problem-store-unavailable = De pagina mag in deze browser niets bewaren. Misschien komt dat door een privévenster.
problem-store-full = Het apparaat heeft geen ruimte meer. Verwijder iets wat je niet nodig hebt en probeer het opnieuw.
problem-store-blocked = In een ander tabblad is een oudere versie open. Rond af wat je daar schrijft en sluit dat tabblad. Probeer het daarna opnieuw.
problem-store-newer-version = In een ander tabblad is een nieuwere versie van deze app open. Download een kopie van wat hier staat. De nieuwere versie kan die openen.
problem-store-connection-lost = De verbinding met de opslag van de browser is verbroken. Misschien heeft het apparaat geen ruimte meer. Probeer het nog eens.
problem-store-missing = De opgeslagen antwoorden zijn niet gevonden. Probeer het nog eens. Helpt dat niet? Download dan een kopie van wat hier staat.
problem-store-emptied = De opslag van de browser is leeggemaakt terwijl deze pagina open was. Alles van dit profiel is hier nog. Probeer het opnieuw om het te bewaren.
problem-store-not-loaded = Het deel van deze app dat je antwoorden opslaat, kon niet worden geladen. Controleer de verbinding en probeer het opnieuw.
problem-store-other = De browser kon niets opslaan. Misschien heeft het apparaat geen ruimte meer. Probeer het nog eens.
problem-recovered = In de opslag van de browser ontbraken een paar antwoorden. We hebben ze teruggehaald uit een tweede kopie.
problem-incomplete = De browser is een deel van deze antwoorden kwijt, en de tweede kopie heeft niet alles. Heb je een bestand opgeslagen? Dan kun je dat hier openen.
problem-profiles-missing =
    { $count ->
        [one] { $count } profiel op dit apparaat is niet gevonden. Heb je er een bestand van opgeslagen? Dan kun je dat hier openen.
       *[other] { $count } profielen op dit apparaat zijn niet gevonden. Heb je er bestanden van opgeslagen? Dan kun je die hier openen.
    }
problem-copy-only = De browser kan zijn opslag niet openen. Je ziet een tweede kopie, en wat je verandert wordt daar bewaard. Download voor de zekerheid een kopie.
problem-unreadable =
    { $count ->
        [one] { $count } opgeslagen onderdeel kon niet worden gelezen. Het staat nog op zijn plaats.
       *[other] { $count } opgeslagen onderdelen konden niet worden gelezen. Ze staan nog op hun plaats.
    }
update-ready = Er staat een nieuwere versie van deze app klaar. Je antwoorden blijven zoals ze zijn.
update-on-its-way = De nieuwe versie komt eraan. Als deze app ook in andere tabbladen openstaat, kan dat een paar minuten duren. Je kunt intussen verdergaan.
update-now = Nieuwe versie gebruiken

## The page in place of all others

broken-unavailable = De pagina mag in deze browser niets bewaren. Misschien komt dat door een privévenster of een instelling.
    .title = Hier kan niets worden bewaard
broken-full = Het apparaat heeft geen ruimte meer. Verwijder iets wat je niet nodig hebt en probeer het opnieuw.
    .title = Het apparaat is vol
broken-blocked = In een ander tabblad is een oudere versie van deze app open. Sluit de andere tabbladen en probeer het opnieuw.
    .title = Sluit de andere tabbladen
broken-newer-version = Je antwoorden zijn opgeslagen met een nieuwere versie van deze app. Laad de pagina opnieuw om die te krijgen. Er is niets veranderd.
    .title = Deze pagina is te oud voor je antwoorden
broken-connection-lost = De verbinding met de opslag van de browser is verbroken. Probeer het nog eens of start de browser opnieuw.
    .title = De opslag is niet meer bereikbaar
broken-missing = Er stonden antwoorden op dit apparaat, maar de browser vindt ze nu niet. Sluit alle vensters van de browser en probeer het opnieuw. Heb je een bestand opgeslagen? Dan kun je dat hier openen.
    .title = Je antwoorden zijn niet gevonden
broken-emptied = De opslag van de browser is leeggemaakt terwijl deze pagina open was. Probeer het opnieuw om te bewaren wat hier nog is.
    .title = De opslag is leeggemaakt
no-run = De browser heeft dit profiel nog, maar zonder antwoorden. Heb je een bestand opgeslagen? Dan kun je dat hier openen.
    .title = Hier zijn geen antwoorden gevonden
broken-not-loaded = Het deel van deze app dat je antwoorden opslaat, kon niet worden geladen. Controleer de verbinding en probeer het opnieuw. Wat was opgeslagen, is niet veranderd.
    .title = Een deel van deze app ontbreekt
broken-other = De browser kon zijn opslag niet openen. Probeer het nog eens of start de browser opnieuw.
    .title = De opslag ging niet open
start-empty = Leeg beginnen
go-on-in-memory = Verder zonder te bewaren
