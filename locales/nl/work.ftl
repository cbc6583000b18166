### Exploring kinds of work: the three shelves, one kind of work, all kinds, side by side, saved work.
###
### Everybody sees all kinds of work. Nothing here says or hints that some work is not for somebody.
### "Kind of work" is what ISCO-08 calls a unit group. Nobody is asked for a gender: choose forms that fit every reader.
### Sentences: 12 words on average, 20 at most.

## Ways around

work-ways = Werk verkennen
work-way-shelves = Wat bij je past
work-way-all = Alle soorten werk
work-way-saved = Bewaard
work-way-compare = Naast elkaar

## Three shelves. In Dutch they are lists, "lijsten".

# $count is the number of kinds of work.
work-lead = We hebben { $count } soorten werk bekeken. Wat mensen daar doen, hebben we vergeleken met wat jij graag doet.
work-why-shelves-title = Waarom drie lijsten?
work-why-shelves = Eén lijst zou vrouwen vooral werk laten zien dat vrouwen al doen. Mannen zouden vooral werk zien dat mannen al doen. Daarom zijn er drie lijsten. Bovenaan elke lijst staat wat het best bij je past. De volgorde van de lijsten wisselt. Zo staat niet altijd dezelfde lijst vooraan.
work-why-measured = We hebben gemeten wat dat verandert. De cijfers staan in ons verslag over gelijke kansen.
work-view = Laat zien
work-view-shelves = Drie lijsten
work-view-list = Eén lijst
work-list-lead = Bovenaan staat wat het best past. Het maakt niet uit wie het nu doet.
shelf-mostly-men = Nu vooral door mannen gedaan
    .about = Minder dan 35 op de 100 mensen in dit werk zijn vrouw.
shelf-mixed = Door vrouwen en mannen gedaan
    .about = Tussen de 35 en 65 op de 100 mensen in dit werk zijn vrouw.
shelf-mostly-women = Nu vooral door vrouwen gedaan
    .about = Meer dan 65 op de 100 mensen in dit werk zijn vrouw.
shelf-not-known = Niet zeker hoeveel vrouwen dit doen
    .about = Voor dit werk is er geen apart cijfer.
shelf-figures = De cijfers komen uit de Verenigde Staten. In het land waar je woont, kunnen ze anders zijn.
shelf-nothing-against = Op een kaart staat wat er anders is. Staat er verder niets? Dan laten je antwoorden niets zien wat minder goed past.
# $count is how many more are suggested on the shelf.
shelf-more = Toon er nog { $count }
# $count is a number of kinds of work.
shelf-all = Toon alle { $count } soorten uit deze lijst
work-list-all = Toon alle { $count } soorten werk
work-change-answers = Bekijk je antwoorden
work-nothing = Zeg eerst wat je graag doet. Dan zie je hier welk werk daarbij past, en waarom.
work-nothing-around = Je kunt ook gewoon rondkijken in alle soorten werk.
work-few = Je antwoorden zeggen nog niet genoeg. Zeg bij nog een paar activiteiten hoe leuk ze je lijken.
work-flat = Alle zes soorten activiteiten lijken je ongeveer even leuk. Daarom past het ene werk niet beter dan het andere.
work-flat-around = Kijk vrij rond, of wijzig een paar antwoorden.
work-to-interests = Zeg wat je graag doet
work-go-on = Verder met de activiteiten
work-look-around = Rondkijken in alle soorten werk
surprise = Verras me
surprise-hint = Je ziet werk dat bij je past, uit een vakgebied dat je nog niet hebt bekeken.
surprise-here = Een verrassing. Dit past bij wat je graag doet, en je hebt dit vakgebied nog niet bekeken.
surprise-again = Nog een verrassing
surprise-none = Je hebt alle vakgebieden bekeken die goed bij je passen. Ga terug naar een ervan, of kijk verder rond.

## Why it is suggested. $themes is one of the lists below, of interest-theme-r.like and so on.

why-title = Waarom dit bij je kan passen
# A list in a sentence. Each part may have "and" in it.
list-two = { $a }; { $b }
list-three = { $a }; { $b }; { $c }
why-shared = Dit werk gaat vooral over wat jou leuk lijkt: { $themes }.
why-overall = Niets springt er echt uit. Alles bij elkaar past dit werk een beetje bij je antwoorden.
why-little = Dit werk is anders dan wat je leuk lijkt. Misschien wil je het om een andere reden bekijken.
# Above the suggestions: what all of them have in common, one theme or several.
why-common-one = Het werk hier gaat vooral over wat jou leuk lijkt: { $themes }.
why-common = Wat je leuk lijkt: { $themes }. In het werk hier doe je vooral een of meer van deze dingen.
# On a card: one theme.
card-also = Ook veel hiervan: { $themes }
card-little = Weinig hiervan: { $themes }
why-rests = De antwoorden waar dit op steunt
why-rests-none = Geen van je antwoorden springt er hier uit.
against-title = Wat minder goed past
against-more = In dit werk zit ook veel van wat je minder leuk lijkt: { $themes }.
against-missing = Wat je ook leuk lijkt, maar waar weinig van in dit werk zit: { $themes }.
against-nothing = Je antwoorden laten niets zien wat minder goed past.
fit-title = Hoe goed het past
fit-well = Past goed
fit-partly = Past voor een deel
fit-little = Past maar een beetje
fit-not-known = We kunnen niet zeggen hoe goed het past
fit-themes = Waar dit werk uit bestaat
# Beside each of the six kinds of things. $level is one of the three below.
fit-bar-work = In dit werk: { $level }
fit-bar-you = Jouw interesse: { $level }
level-little = weinig
level-some = gemiddeld
level-much = veel

## What the user decides

mark-save = Bewaren
mark-saved = Bewaard
# $work is the title of a kind of work.
mark-save-this = “{ $work }” bewaren
mark-compare = Vergelijken
mark-comparing = In de vergelijking
mark-not-for-me = Niets voor mij
mark-take-back = Deze keuze ongedaan maken
mark-put-aside = Je hebt gezegd dat dit niets voor jou is.
not-for-me-title = Waarom is dit niets voor jou?
not-for-me-hint = Je antwoord blijft bij jou. Je kunt dit altijd ongedaan maken.
because-activities = Dit werk lijkt me niet leuk om te doen
    .what = Werk dat er veel op lijkt, komt dan ook iets lager te staan.
because-preparation = De voorbereiding past niet bij mij
because-circumstances = Werktijden, loon, plaats of iets anders eromheen
because-no-reason = Ik wil niet zeggen waarom
work-put-aside = Opzijgezet. Je vindt het terug bij je bewaarde werk, helemaal onderaan.
work-unsaved = Dit werk staat niet meer bij je bewaarde werk.
note-label = Je notitie
note-hint = Wat je wilt vragen, uitzoeken of onthouden. Je hoeft geen knop te gebruiken: je notitie blijft staan.
note-write = Een notitie schrijven
note-change = De notitie wijzigen
compare-full = Je hebt er al drie gekozen. Haal er eerst een weg.

## One kind of work

occupation-title-ours = De korte naam van dit werk hebben wij gekozen. Die naam is niet officieel.
occupation-official = Officiële naam: { $title }
occupation-does = Wat je in dit werk doet
occupation-day = Drie dingen uit een werkdag
occupation-ways = Voorbereiding en wegen naar dit werk
preparation-short = Een korte voorbereiding: van een paar dagen tot een jaar
    .short = Tot een jaar
preparation-medium = Een of twee jaar, vaak leren op het werk of een beroepsopleiding
    .short = Een of twee jaar
preparation-long = Meerdere jaren, vaak een bacheloropleiding
    .short = Meerdere jaren
preparation-very-long = Vele jaren, vaak een masteropleiding of meer
    .short = Vele jaren
preparation-not-known = De voorbereiding is niet bekend
    .short = Niet bekend
# $least and $most are short names of a preparation.
ways-range = De voorbereiding verschilt per baan. Het kortst: { $least }. Het langst: { $most }.
ways-education = Wat er nodig is, volgens mensen in dit werk en volgens experts
education-school = School is genoeg
education-vocational = Beroepsopleiding of een deel van een studie
education-bachelor = Bachelordiploma
education-master = Masterdiploma of hoger
# $name is one of the four lines above.
education-share = { $name }: dat zeggen { $percent } op de 100 mensen
ways-us = Deze cijfers komen uit de Verenigde Staten. In het land waar je woont, kunnen de regels anders zijn.
ways-here = Een dienst voor loopbaanadvies weet welke wegen er zijn waar jij woont. Vraag daar ook welke papieren uit een ander land meetellen.
occupation-who = Wie het nu doet
# $percent is a whole number.
share-us =
    { $percent ->
        [one] Verenigde Staten: { $percent } op de 100 mensen in dit werk is vrouw.
       *[other] Verenigde Staten: { $percent } op de 100 mensen in dit werk zijn vrouw.
    }
share-us-none = Verenigde Staten: minder dan 1 op de 100 mensen in dit werk is vrouw.
share-source = Bron: { $source }.
precision-exact = Dit cijfer gaat precies over dit werk.
precision-broad = In dit cijfer is ook werk meegeteld dat erop lijkt.
precision-residual = Dit cijfer gaat over een gemengde groep. Daarom is het minder zeker.
# $group is one of the groups below.
share-eu =
    { $percent ->
        [one] Europese Unie, groep ‘{ $group }’: { $percent } op de 100 mensen is vrouw.
       *[other] Europese Unie, groep ‘{ $group }’: { $percent } op de 100 mensen zijn vrouw.
    }
share-eu-source = Bron: Eurostat, derde kwartaal van 2023.
# $country is a country, $group a field of work or one of the groups below, $percent a whole number.
country-share =
    { $percent ->
        [one] { $country }: { $percent } op de 100 mensen in dit en vergelijkbaar werk (‘{ $group }’) is vrouw.
       *[other] { $country }: { $percent } op de 100 mensen in dit en vergelijkbaar werk (‘{ $group }’) zijn vrouw.
    }
country-share-about =
    { $percent ->
        [one] { $country }: ongeveer { $percent } op de 100 mensen in dit en vergelijkbaar werk (‘{ $group }’) is vrouw.
       *[other] { $country }: ongeveer { $percent } op de 100 mensen in dit en vergelijkbaar werk (‘{ $group }’) zijn vrouw.
    }
# $year is a year, or two with a dash between.
country-source-ilo = Bron: Internationale Arbeidsorganisatie (ILOSTAT), { $year }.
country-source-eurostat = Bron: Eurostat, { $year }.
country-schooling = { $country }: opleiding van mensen in dit en vergelijkbaar werk (‘{ $group }’)
schooling-low = Basisschool of de eerste jaren van de middelbare school
schooling-medium = Middelbare school of beroepsopleiding
schooling-high = Hogeschool of universiteit
# $women and $men are amounts of money.
country-pay = { $country }: in dit en vergelijkbaar werk verdienen vrouwen gemiddeld { $women } kronen per maand. Mannen verdienen { $men }.
country-source-sweden = Eigen berekening met cijfers van het Zweedse bureau voor de statistiek, { $year }.
country-no-figure = { $country }: voor dit werk hebben we geen cijfer.
country-not-here = { $country }: de cijfers zijn er nog niet. Open deze pagina opnieuw als je internet hebt.
share-not-known = Verenigde Staten: voor dit werk is er geen cijfer.
share-today = Een cijfer zegt wie het nu doet. Het zegt niet wie het kan doen.
# The official Dutch names of ISCO-08, as far as we know them; 222, 234, 721, 723, 741 and 911 are built from those of their unit groups.
major-1 = Leidinggeven
major-2 = Beroepen waar een lange studie voor nodig is
major-3 = Technische en ondersteunende beroepen
major-4 = Werk op kantoor
major-5 = Dienstverlening en verkoop
major-6 = Landbouw, tuinbouw, bosbouw en visserij
major-7 = Ambacht, bouw en reparatie
major-8 = Machines bedienen en monteren, en rijden
major-9 = Schoonmaken, tillen en helpen
europe-222 = Verpleging en verloskunde
europe-234 = Lesgeven op de basisschool en werken met jonge kinderen
europe-412 = Secretariaatswerk
europe-531 = Kinderopvang en hulp in de klas
europe-711 = Ruwbouw en vergelijkbaar werk
europe-721 = Plaatwerk, metaalbouw, gieten en lassen
europe-723 = Onderhoud en reparatie van machines
europe-741 = Elektrische apparatuur installeren en repareren
europe-911 = Schoonmaken en helpen in huizen, hotels en kantoren
europe-8332 = Rijden met zware vrachtwagens
occupation-examples = Voorbeelden van banen
occupation-examples-ours = Deze namen hebben wij gekozen.
occupation-related = Werk dat erop lijkt
occupation-competences = Sleutels die je in dit werk vooral gebruikt
# $own and $all are numbers of statements.
competence-own = Je hebt { $own } van de { $all } dingen zonder hulp gedaan.
competence-open = Je hebt deze zinnen nog niet beantwoord.
occupation-ask = Vragen aan iemand die dit werk doet
ask-day = Wat deed je gisteren op je werk, van begin tot eind?
ask-way = Hoe ben je in dit werk gekomen? Welke andere wegen zijn er?
ask-like = Wat vind je er leuk aan, en wat is moeilijk?
ask-papers = Welke papieren had je nodig? Tellen papieren uit een ander land mee?
ask-hours = Wat zijn de werktijden, en kunnen die veranderen?
ask-team = Hoe is het voor iemand die anders is dan de rest van het team?
ask-watch = Mag ik een dag komen meekijken?
occupation-sources = Waar dit vandaan komt
occupation-sources-profile = We halen uit O*NET waar dit werk uit bestaat. Het gaat daar om deze beroepen:
occupation-sources-modelled = O*NET heeft deze waarden met een model berekend. Ze gaan over de Verenigde Staten.
occupation-sources-more = Lees meer
occupation-no-profile = O*NET beschrijft dit werk niet. Daarom kunnen we niet zeggen hoe goed het past.

## All kinds of work

browse-title = Alle soorten werk
# $count is a number of kinds of work.
browse-lead = Hier zie je alle { $count } soorten. Er is niets weggelaten.
browse-search = Zoeken
browse-search-hint = Typ een beroep, bijvoorbeeld ‘kapper’ of ‘kapster’. Kleine typefouten zijn niet erg.
browse-filters = Kies wat je wilt zien
# $count is how many of them are set, at least one.
browse-filters-count = Je keuzes ({ $count })
browse-theme = Waar het vooral om gaat
browse-preparation = Voorbereiding
browse-share = Wie het nu doet
browse-field = Vakgebied
browse-any = Alles
browse-order = Volgorde
browse-order-fit = Eerst wat het best past
browse-order-title = Op naam
browse-count =
    { $count ->
        [0] Niets gevonden
        [one] { $count } soort werk
       *[other] { $count } soorten werk
    }
# $label is another word by which something was found.
browse-found-as = Gevonden als: { $label }
browse-more = Meer tonen
browse-clear = Alle keuzes wissen
browse-nothing-choices = Met minder keuzes zie je meer. Zonder keuzes vind je er { $count }.
browse-nothing-word = We vinden dit woord bij geen enkele soort werk. Probeer een korter woord.
browse-nothing-themes = Of bekijk werk waarin je een van deze dingen veel doet:

## Side by side

work-compare-title = Soorten werk naast elkaar
work-compare-lead = Er passen hoogstens drie soorten werk naast elkaar. Haal er een weg om plaats te maken voor een andere.
work-compare-choose = Werk toevoegen
work-compare-choose-none = Je bewaarde werk
work-compare-nothing = Hier kun je twee of drie soorten werk naast elkaar bekijken. Kies ‘Vergelijken’ bij werk dat je hier wilt zien.
work-compare-one = Kies er nog een om te vergelijken.
work-compare-away = Weghalen

## Saved work

saved-title = Werk dat je hebt bewaard
saved-lead = Bewaard werk blijft bij je andere antwoorden. Je kunt het in een bestand zetten als je wilt.
saved-nothing = Hier staat straks wat je bewaart terwijl je rondkijkt. Er is nog niets bewaard.
saved-notes = Alleen met een notitie
saved-aside = Niets voor jou
saved-aside-lead = In de lijsten staat dit werk onderaan. Je kunt dat ongedaan maken.
# $because is one of the reasons, as it was chosen.
saved-because = Je antwoord: { $because }
saved-gone = Deze versie heeft geen tekst over het werk met code { $code }.

## Fields of work, in short and plain words. The official names are those of the sub-major groups of ISCO-08.

field-03 = Leger: andere rangen
field-11 = Overheid en hoogste leiding
field-12 = Leiding in kantoren, financiën en verkoop
field-13 = Leiding in productie, bouw, zorg of onderwijs
field-14 = Leiding in hotels, restaurants, winkels en andere diensten
field-21 = Wetenschap en techniek
field-22 = Geneeskunde, verpleging en gezondheid
field-23 = Lesgeven
field-24 = Financiën, organisatie en reclame
field-25 = Software en computersystemen
field-26 = Recht, maatschappelijk werk, talen en kunst
field-31 = Technisch werk in wetenschap en industrie
field-32 = Technisch en ondersteunend werk in de zorg
field-33 = Inkoop, verkoop, verzekeringen en kantoororganisatie
field-34 = Ondersteuning in recht, maatschappelijk werk, cultuur en sport
field-35 = Technische hulp bij computers en netwerken
field-41 = Secretariaat en algemeen kantoorwerk
field-42 = Balie, receptie en informatie voor klanten
field-43 = Administratie van geld, voorraad en vervoer
field-44 = Ander kantoorwerk
field-51 = Koken, bedienen, haarverzorging, reizen en huishouding
field-52 = Verkopen
field-53 = Zorg voor kinderen en zieke mensen
field-54 = Brandweer, politie en beveiliging
field-61 = Landbouw, tuinbouw en dieren
field-62 = Bosbouw, visserij en jacht
field-63 = Landbouw en visserij voor eigen gebruik
field-71 = Bouwen en afwerken
field-72 = Metaal, machines en voertuigen
field-73 = Ambachten en drukwerk
field-74 = Elektriciteit en elektronica
field-75 = Voedsel, houtwerk, kleding en andere producten maken
field-81 = Machines bedienen in fabrieken en mijnen
field-82 = Producten in elkaar zetten
field-83 = Voertuigen en rijdende machines besturen
field-91 = Schoonmaken
field-92 = Helpen op boerderijen, in bossen en in de visserij
field-93 = Helpen in bouw, fabrieken en vervoer
field-94 = Helpen in keukens
field-95 = Verkopen en ander werk op straat
field-96 = Afval ophalen en andere eenvoudige diensten
