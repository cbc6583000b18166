### Why a file was not opened, and how good a passphrase is.
###
### Each refusal says what is wrong and what to do. The screen adds that nothing was changed.
### A file is "locked" when it can be opened only with a passphrase.
### A message `place-…` says where in the file it is; what a technician needs to know is shown folded, in no language.
### Sentences: 12 words on average, 20 at most.

## Not one of our files

refusal-empty = Dit bestand is leeg. Kies een ander bestand of vraag er opnieuw om.
refusal-too-large = Dit bestand is veel groter dan een bestand van deze app kan zijn. Kies een ander bestand.
refusal-foreign =
    { $kind ->
        [pdf] Dit is een pdf-document. Kies een bestand dat met deze app is opgeslagen.
        [picture] Dit is een afbeelding. Kies een bestand dat met deze app is opgeslagen.
        [package] Dit is een Word- of Excel-bestand of een zip-bestand. Kies een bestand dat met deze app is opgeslagen.
        [archive] Dit is een kopie die een browser van een pagina maakte. Het profiel zit er niet in. Vraag om het originele bestand.
        [mail] Dit is een hele e-mail. Sla het bestand op dat erbij zit, en kies dat.
        [text] Dit is een tekst zonder profiel. Kies een bestand dat met deze app is opgeslagen.
       *[other] Dit is een ander soort bestand. Kies een bestand dat met deze app is opgeslagen.
    }
refusal-not-a-profile = In dit bestand staan gegevens, maar geen profiel van deze app. Kies een ander bestand.
refusal-html-without-profile = In deze pagina zit geen profiel. Kies een pagina die met deze app is opgeslagen.
refusal-two-profiles = In deze pagina zitten twee profielen. Iemand heeft twee bestanden samengevoegd. Vraag om elk bestand apart.

## Broken on the way

refusal-not-text = Een ander programma heeft de letters in dit bestand veranderd. Vraag om het originele bestand.
refusal-truncated = Het einde van dit bestand ontbreekt. Kopieer het of stuur het nog een keer.
refusal-damaged = Dit bestand is beschadigd. Kopieer het of stuur het nog een keer.

## Changed by somebody

refusal-too-deep = Dit bestand zit zo in elkaar dat we het niet kunnen lezen. Vraag om het originele bestand.
refusal-duplicate-key = In één onderdeel van dit bestand staat dezelfde naam twee keer. We kunnen niet weten welke klopt. Vraag om het originele bestand.
refusal-too-many =
    { $what ->
        [runs] Er staan te veel reeksen antwoorden met een datum in dit bestand. Het maximum is { $most }.
        [answers] Er staan te veel antwoorden in één reeks. Het maximum is { $most }.
        [evidence] Er staan te veel bewijzen in dit bestand. Het maximum is { $most }.
        [work] Er staan te veel soorten werk in dit bestand. Het maximum is { $most }.
        [languages] Er staan te veel talen in één reeks antwoorden. Het maximum is { $most }.
        [sections] Er staan te veel sleutels in één reeks antwoorden. Het maximum is { $most }.
        [entries] Er staan te veel antwoorden bij de oefeningen in dit bestand. Het maximum is { $most }.
       *[values] Er staan te veel onderdelen in dit bestand. Het maximum is { $most }.
    }
# What to do where there are too many of something in a file that somebody opens.
refusal-fewer = Vraag om een bestand waar er minder in staan.
refusal-too-long = Eén tekst in dit bestand is langer dan { $most } letters. Vraag om het originele bestand.
refusal-missing = In dit bestand ontbreekt een onderdeel. Vraag om het originele bestand.
refusal-wrong-type = Eén onderdeel van dit bestand is van de verkeerde soort. Vraag om het originele bestand.
refusal-unknown-value = Deze app kent een van de woorden in dit bestand niet. Vraag om het originele bestand.
refusal-bad-time = Eén datum in dit bestand kan niet kloppen. Vraag om het originele bestand.
refusal-bad-name = Eén naam in dit bestand kan niet kloppen. Vraag om het originele bestand.
refusal-repeated-id = Eén onderdeel staat twee keer in dit bestand. Vraag om het originele bestand.

## Where in the file. $number counts from one, in the order of the file.

place-beginning = Plaats in het bestand: het deel over het bestand zelf.
place-nickname = Plaats in het bestand: de naam van de persoon.
place-parts = Plaats in het bestand: de lijst van wat er in het bestand staat.
place-run = Plaats in het bestand: reeks antwoorden nummer { $number }.
place-answers = Plaats in het bestand: een van de antwoorden van reeks nummer { $number }.
place-ratings = Plaats in het bestand: een van de meningen over activiteiten in reeks nummer { $number }.
place-languages = Plaats in het bestand: de talen van reeks antwoorden nummer { $number }.
place-evidence = Plaats in het bestand: bewijs nummer { $number }.
place-work = Plaats in het bestand: soort werk nummer { $number }.
place-exercise = Plaats in het bestand: oefening nummer { $number }.
# A folded line under a refusal: what to tell somebody who can repair the file.
refusal-details = Technische details

## Newer than this app

refusal-newer-version = Dit bestand komt uit een nieuwere versie van deze app. Werk de app bij en open het bestand daarna opnieuw.
refusal-newer-seal = Dit bestand is op een nieuwere manier beveiligd, of het begin is beschadigd. Open het met het programma dat het beveiligde, of vraag er opnieuw om.

## Locked files

refusal-sealed-for-keys = Dit bestand is niet met een wachtwoord beveiligd, maar op een andere manier. Alleen het programma dat het beveiligde, kan het openen.
refusal-work-factor-too-high = Om dit bestand te openen is meer geheugen nodig dan deze app mag gebruiken. Vraag om een bestand dat met deze app is beveiligd.
refusal-damaged-sealed = Dit beveiligde bestand is beschadigd, of er ontbreekt een deel. Gebruik een andere kopie, of vraag opnieuw om het bestand.
refusal-sealed-too-often = Hier zitten te veel beveiligde bestanden in elkaar. Vraag om het originele bestand.
refusal-wrong-passphrase = Het wachtwoord klopt niet. Controleer elk woord en probeer het opnieuw.
refusal-sealing-failed = Dit apparaat kon het werk niet doen. Sluit andere tabbladen en programma’s, en probeer het opnieuw.
refusal-not-read-back = Het nieuwe bestand bleek bij de controle niet goed, dus het is niet opgeslagen. Probeer het opnieuw met minder delen.

## A passphrase of one’s own

strength-weak = Zwak: wie echt wil, kan het vinden.
strength-fair = Redelijk: nieuwsgierige mensen vinden het niet. Met nog een of twee woorden wordt het sterk.
strength-strong = Sterk: niemand vindt het door te proberen.
