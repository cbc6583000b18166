### Exercises that are data: the words of their pages.

## Dates that are known in part

# $year is a year in digits.
date-season =
    { $season ->
        [spring] lente { $year }
        [summer] zomer { $year }
        [autumn] herfst { $year }
       *[winter] winter { $year }
    }
# $from and $to are such dates.
date-span = { $from } – { $to }
date-span-now = { $from } – nu
# $span is from one date to another, $years how many years that is, rounded.
date-span-years =
    { $years ->
        [0] { $span }, minder dan een jaar
        [one] { $span }, ongeveer { $years } jaar
       *[other] { $span }, ongeveer { $years } jaar
    }

## What is wrong with a date that was typed, and what to type instead

date-problem-empty = Typ een datum. Een jaartal is genoeg.
date-problem-no-year = Typ het jaar met vier cijfers, bijvoorbeeld 2015.
date-problem-no-month = Die maand bestaat niet. Typ een getal van 1 tot en met 12.
date-problem-no-day = Deze dag bestaat niet in die maand.
date-problem-future = Deze datum ligt te ver in de toekomst. Kijk het jaartal na.
date-problem-long = De tekst is te lang voor een datum. Een jaartal is genoeg.
date-problem-unclear = Deze datum is niet duidelijk. Typ bijvoorbeeld 2015, 3/2015 of maart 2015.

## What is wrong with the file of an exercise. Each message says what to do; the place and a detail stand beside it.

pack-problem-json = Op deze plaats is het bestand geen geldige JSON. Controleer daar de komma’s, aanhalingstekens en haakjes.
pack-problem-too-large = Het bestand is te groot voor één oefening. Verdeel de oefening over twee bestanden.
pack-problem-too-deep = Er zitten te veel lijsten in elkaar. Volg de vorm van het voorbeeld in de handleiding.
pack-problem-too-many-values = Er staat te veel in het bestand. Verdeel de oefening over twee bestanden.
pack-problem-name-twice = Eén naam staat twee keer in hetzelfde object. Verwijder een van de twee.
pack-problem-format = Het bestand zegt niet dat het een oefening van deze app is. Zet bij “format” de tekst “eight-keys/pack”.
pack-problem-newer = De oefening is gemaakt voor een nieuwere versie van deze app. Werk de app bij en open het bestand opnieuw.
pack-problem-older = Het bestand noemt niet de juiste versie van het formaat. Zet 2 bij “version”.
pack-problem-unknown-field = Het formaat kent hier geen veld met deze naam. Controleer de spelling of verwijder het veld.
pack-problem-missing-field = Hier ontbreekt een veld. Voeg het genoemde veld toe.
pack-problem-type = De waarde is hier van het verkeerde type. Schrijf een tekst, getal, lijst of object, zoals in de handleiding.
pack-problem-range = Het getal is te klein, te groot of geen heel getal. Kies er een tussen de twee grenzen.
pack-problem-word = Het formaat kent dit woord hier niet. Kies er een uit de lijst in de handleiding.
pack-problem-step-kind = Er bestaat geen soort stap met deze naam. Kies een soort uit de handleiding.
pack-problem-field-kind = Er bestaat geen soort veld met deze naam. Kies een soort uit de handleiding.
pack-problem-condition = Er zijn maar drie soorten voorwaarden. Gebruik “answered”, “chose” of “field_is”, en maar één ervan.
pack-problem-result = Een resultaat kan dit niet tonen. Gebruik piles, ranking, timeline, bars of table.
pack-problem-empty-list = De lijst is hier leeg. Zet er minstens één onderdeel in.
pack-problem-long-list = De lijst is hier te lang. Haal er een paar onderdelen uit.
pack-problem-id = Een id heeft hoogstens 40 kleine letters, cijfers en koppeltekens. Een koppelteken staat tussen twee andere tekens. Verander dit id.
pack-problem-id-twice = Twee dingen hebben hetzelfde id. Geef elk een eigen id.
pack-problem-id-reserved = De app gebruikt dit id zelf. Kies een ander id.
pack-problem-id-local = Het id van de oefening begint met “local”, dan de organisatie, dan een naam. Zet punten tussen de drie.
pack-problem-built-in = Alleen oefeningen van de app zelf kunnen deze fout hebben. Meld de fout aan de makers van de app.
pack-problem-steps = Deze oefening heeft te veel stappen. Maak er twee oefeningen van.
pack-problem-cards = Deze oefening heeft te veel kaarten. Bewaar alleen de belangrijkste.
pack-problem-fields = Deze lijst heeft te veel velden. Haal er een paar weg.
pack-problem-few-options = Met één optie valt er niets te kiezen. Voeg opties toe.
pack-problem-many-options = Er zijn te veel opties om in één keer te zien. Haal er een paar weg.
pack-problem-scale-length = Een schaal heeft twee tot zes opties. Voeg er toe of haal er weg.
pack-problem-step = Er is geen stap met dit id. Controleer de spelling van het id.
pack-problem-later = Wat hier wordt genoemd, komt pas later in de oefening. Zet het verder naar voren, of noem iets anders.
pack-problem-step-other = De stap die hier wordt genoemd, is van een andere soort. Noem een stap waarvan de soort past.
pack-problem-no-sort = Alleen gesorteerde kaarten kunnen een volgorde krijgen. Noem een stap van de soort “sort”.
pack-problem-result-other = Zo’n resultaat past niet bij dit soort stap. Kies een ander resultaat of een andere stap.
pack-problem-timeline = Een lijst in een tijdlijn heeft een patroon en een datum nodig. Voeg “pattern” toe en een veld van de soort “span” of “date”.
pack-problem-option = Er is geen optie of stapel met dit id. Controleer de spelling van het id.
pack-problem-scale = Er is geen schaal met dit id. Voeg de schaal toe of controleer de spelling van het id.
pack-problem-line-field = De lijst heeft geen veld met dit id. Controleer de spelling van het id.
pack-problem-field-other = Het veld dat hier wordt genoemd, is van een andere soort. Noem een veld waarvan de soort past.
pack-problem-replaces = Een kaart die gevraagd wordt, kan alleen kaarten van dezelfde stap vervangen die “retired” zijn, elk één keer. Controleer “replaces”.
pack-problem-source = Er is geen bron met dit id. Voeg de bron toe aan “sources” of controleer de spelling van het id.
pack-problem-statement = De acht sleutels hebben geen zin met dit id. Kies er een uit de lijst in de handleiding.
pack-problem-code = Een oefening uit een bestand kan geen eigen code hebben. Gebruik een van de andere soorten stappen.
pack-problem-figure = Het cijfer kan niet in deze eenheid. Controleer het cijfer en de eenheid.
pack-problem-figure-about = Een cijfer heeft een jaar en een land nodig. Schrijf “2023” of “2022-2023”, en een land in twee hoofdletters.
pack-problem-no-sources = Een oefening moet zeggen waarop ze steunt. Voeg minstens één bron toe.
pack-problem-https = Het adres van een bron begint met https://. Verbeter het adres.
pack-problem-text-long = De tekst is hier te lang voor een telefoon. Maak hem korter.
pack-problem-text-empty = De tekst is hier leeg. Schrijf iets of verwijder de regel.
pack-problem-text-missing = In deze taal ontbreekt een tekst. Zet die onder de genoemde naam.
pack-problem-text-unknown = Niets in de oefening heeft een tekst met deze naam. Controleer de spelling of verwijder de regel.
pack-problem-text-same = Twee teksten zouden dezelfde naam krijgen. Verander een van de id’s waaruit de naam bestaat.
pack-problem-language = Een taal is een code zoals “nl”, en elke code staat er maar één keer. Verbeter de lijst met talen.
pack-problem-languages = Er staan te veel talen in één bestand. Maak een tweede bestand voor de andere.
