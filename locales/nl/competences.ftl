### The eight key competences and their statements.
###
### Every statement is a deed that one has done or not. Under it stand four answers:
### Not yet / With help / On my own / I have shown others how. It must make sense with each.
### Nobody is asked for a gender: choose forms that fit every reader.
### Every .example is two short sentences and names the settings that the pack lists for the statement.
### Sentences: 12 words on average, 20 at most.

## Communication in the mother tongue

mother-tongue = Communicatie in de moedertaal
    .name-2018 = Geletterdheid
    .short = Moedertaal
    .about = Verstaan, spreken, lezen en schrijven in de taal die je het makkelijkst gebruikt. Daar hoort ook bij dat je beoordeelt wat je hoort en leest.

mother-tongue-1 = Ik heb korte instructies gelezen en gedaan wat er stond.
    .example = Bijvoorbeeld thuis: het etiket van een medicijn. Op het werk: een bord over veiligheid.

mother-tongue-2 = Ik heb geluisterd, iemand laten uitpraten en gecontroleerd of ik het begreep.
    .example = Bijvoorbeeld met buren: zorgen over lawaai. Op het werk: uitleg over een taak.

mother-tongue-3 = Ik heb een kort bericht geschreven met alle nodige informatie.
    .example = Bijvoorbeeld thuis: een briefje over een pakket. In de les: een bericht dat je niet kunt komen.

mother-tongue-4 = Ik heb een formele brief of formeel bericht met passende woorden geschreven.
    .example = Bijvoorbeeld op het werk: een verzoek om vrije dagen. In de les: een verzoek om meer tijd.

mother-tongue-5 = Ik heb naar een lange uitleg geluisterd en de hoofdpunten doorverteld.
    .example = Bijvoorbeeld thuis: advies van een gezondheidscentrum. In een groep: een lezing of een vergadering.

mother-tongue-6 = Ik heb twee teksten over één onderwerp gelezen en gezien waar ze elkaar tegenspraken.
    .example = Bijvoorbeeld thuis: twee nieuwsberichten. In de les: twee verklaringen voor één gebeurtenis.

mother-tongue-7 = Ik heb een langere tekst geschreven, reacties gevraagd en de tekst verbeterd.
    .example = Bijvoorbeeld in de les: een verslag. Met buren: een brief aan de eigenaar van het gebouw.

mother-tongue-8 = Ik heb voor een groep gesproken en onverwachte vragen beantwoord.
    .example = Bijvoorbeeld op het werk: nieuws in een vergadering. In de les: een presentatie over een onderwerp.

mother-tongue-9 = Ik heb uitgelegd hoe een tekst de lezers probeert te beïnvloeden.
    .example = Bijvoorbeeld thuis: een advertentie. In een groep: een folder over een plan van de overheid.

## Communication in foreign languages
## Each statement is asked for one language at a time. Its name stands above the statement.

foreign-languages = Communicatie in vreemde talen
    .name-2018 = Meertalige competentie
    .short = Talen
    .about = Anderen begrijpen en zorgen dat zij jou begrijpen, in andere talen dan je eerste taal. Fouten horen erbij.

foreign-languages-1 = Ik heb in deze taal gevraagd om wat ik nodig had.
    .example = Bijvoorbeeld in een nieuw land: een kaartje. In de les: een pen.

foreign-languages-2 = Ik heb in een korte tekst in deze taal gevonden wat ik zocht.
    .example = Bijvoorbeeld thuis: een etiket op eten. In een nieuw land: de vertrektijden van de bus.

foreign-languages-3 = Ik heb deze taal gesproken, hoewel ik wist dat ik fouten zou maken.
    .example = Bijvoorbeeld met buren: een groet en een paar vragen. In de les: een antwoord.

foreign-languages-4 = Ik ben in deze taal blijven praten tot een probleem was opgelost.
    .example = Bijvoorbeeld thuis: een fout in een rekening. Op het werk: een levering die te laat is.

foreign-languages-5 = Ik heb in deze taal een bericht van meerdere zinnen geschreven.
    .example = Bijvoorbeeld in een nieuw land: een vraag aan een instantie. In de les: een korte tekst over een dag.

foreign-languages-6 = Ik heb de beleefde vormen van deze taal geleerd en gebruikt.
    .example = Bijvoorbeeld met buren: de eerste begroeting. Op het werk: een verzoek aan iemand die ik nauwelijks kende.

foreign-languages-7 = Ik heb een lange discussie in deze taal gevolgd en mijn mening gegeven.
    .example = Bijvoorbeeld in een groep: een plan voor een activiteit. Op het werk: een vergadering over nieuwe regels.

foreign-languages-8 = Ik heb een gesprek vertaald, van en naar deze taal.
    .example = Bijvoorbeeld in een nieuw land: een bezoek aan een instantie. In een groep: een gesprek tussen twee leden.

foreign-languages-9 = Ik heb een moeilijke tekst in deze taal doorgewerkt en aan anderen uitgelegd.
    .example = Bijvoorbeeld thuis: een huurcontract. In de les: een artikel over een nieuw onderwerp.

## Mathematical competence and basic competences in science and technology

maths-science-technology = Wiskundige competentie en basiscompetenties op het gebied van exacte wetenschappen en technologie
    .name-2018 = Wiskundige competentie en competentie inzake exacte wetenschappen, technologie en engineering
    .short = Rekenen, techniek
    .about = Rekenen, meten en testen om problemen in het dagelijks leven op te lossen. Veilig omgaan met gereedschap en techniek hoort daar ook bij.

maths-science-technology-1 = Ik heb iets gemeten of gewogen en de uitkomst gebruikt.
    .example = Bijvoorbeeld thuis: de ruimte voor een bed. Op het werk: de hoeveelheden voor een mengsel.

maths-science-technology-2 = Ik heb vooraf kosten opgeteld en gecontroleerd of er genoeg geld was.
    .example = Bijvoorbeeld thuis: de boodschappen voor een week. In een groep: een dagje uit.

maths-science-technology-3 = Ik heb de veiligheidsregels voor gereedschap of een product geleerd en gevolgd.
    .example = Bijvoorbeeld thuis: een sterk schoonmaakmiddel. In de les: een zaag.

maths-science-technology-4 = Ik heb de jaarlijkse kosten van twee aanbiedingen vergeleken en de goedkoopste gekozen.
    .example = Bijvoorbeeld thuis: twee telefoonabonnementen. Op het werk: twee leveranciers van dezelfde spullen.

maths-science-technology-5 = Ik heb een tabel of grafiek gebruikt om een beslissing te nemen.
    .example = Bijvoorbeeld thuis: het stroomverbruik. In de les: de uitkomsten van een enquête.

maths-science-technology-6 = Ik heb gezocht tot ik vond wat er kapot was, en het gerepareerd.
    .example = Bijvoorbeeld thuis: een lekkende kraan. Op het werk: een machine die het niet meer deed.

maths-science-technology-7 = Ik heb een idee getest door steeds maar één ding te veranderen.
    .example = Bijvoorbeeld met buren: planten met meer of minder water. Op het werk: een snellere manier van inpakken.

maths-science-technology-8 = Ik heb voor een groter project materiaal, tijd en kosten berekend.
    .example = Bijvoorbeeld thuis: nieuwe verf voor een kamer. Met buren: een gezamenlijke tuin.

maths-science-technology-9 = Ik heb gecontroleerd of een getal of bewering klopte en anderen de uitkomst verteld.
    .example = Bijvoorbeeld thuis: een belofte over een gezondheidsproduct. In de les: een getal in het nieuws.

## Digital competence

digital = Digitale competentie
    .name-2018 = Digitale competentie
    .short = Digitaal
    .about = Telefoon, computer, internet en AI veilig gebruiken, en beoordelen wat je daar te zien krijgt.

digital-1 = Ik heb online gezocht en het antwoord gevonden dat ik nodig had.
    .example = Bijvoorbeeld in een nieuw land: de openingstijden van een instantie. In de les: een moeilijk woord.

digital-2 = Ik heb met een telefoon of computer een foto of document verstuurd.
    .example = Bijvoorbeeld in de les: een opdracht die af is. In een nieuw land: een formulier voor een instantie.

digital-3 = Ik heb een apparaat of account beveiligd met een sterk wachtwoord of sterke code.
    .example = Bijvoorbeeld thuis: een telefoon die je deelt. In de les: een e-mailaccount.

digital-4 = Ik heb een online bericht gecontroleerd voordat ik het geloofde of deelde.
    .example = Bijvoorbeeld thuis: een bericht dat om bankgegevens vraagt. In een groep: nieuws waar je van schrikt.

digital-5 = Ik heb een digitale tekst, afbeelding of film gemaakt die ik mocht delen.
    .example = Bijvoorbeeld op het werk: een bordje met instructies. In een groep: een uitnodiging met foto’s.

digital-6 = Ik heb verschillende oplossingen geprobeerd tot een apparaat of programma weer werkte.
    .example = Bijvoorbeeld thuis: een verbroken verbinding. In de les: een film zonder geluid.

digital-7 = Ik heb voor een groep een digitaal hulpmiddel gekozen en ingesteld.
    .example = Bijvoorbeeld op het werk: een gedeelde takenlijst. In een groep: een gedeelde agenda.

digital-8 = Ik heb fouten gevonden en verbeterd in iets wat AI had gemaakt.
    .example = Bijvoorbeeld thuis: een vertaalde brief. In de les: een samenvatting van een tekst.

digital-9 = Ik heb uitgezocht welke gegevens een app verzamelt en anderen daarover geadviseerd.
    .example = Bijvoorbeeld thuis: een spel op een gedeeld apparaat. Op het werk: een nieuw chatprogramma.

## Learning to learn

learning-to-learn = Leercompetentie
    .name-2018 = Persoonlijke en sociale competentie en leercompetentie
    .short = Leren
    .about = Weten hoe je leert, dat plannen en het na fouten opnieuw proberen. Dat helpt je bij alle andere competenties.

learning-to-learn-1 = Ik heb gekeken hoe iemand iets praktisch deed en het nagedaan.
    .example = Bijvoorbeeld thuis: een eenvoudige reparatie. Op het werk: het gebruik van een machine.

learning-to-learn-2 = Ik heb opnieuw om uitleg gevraagd toen ik iets niet begreep.
    .example = Bijvoorbeeld in de les: een nieuwe oefening. In een nieuw land: een regel van een instantie.

learning-to-learn-3 = Ik heb één ding steeds weer geoefend tot ik het kon.
    .example = Bijvoorbeeld thuis: tien nieuwe woorden. In een groep: een muziekstuk.

learning-to-learn-4 = Ik heb een plan gemaakt om iets te leren en het uitgevoerd.
    .example = Bijvoorbeeld thuis: elke avond een half uur. In de les: de weken voor een toets.

learning-to-learn-5 = Ik heb manieren van leren vergeleken en gekozen wat bij mij paste.
    .example = Bijvoorbeeld in een nieuw land: een cursus of gesprekken met mensen. In de les: lezen of tekenen.

learning-to-learn-6 = Ik heb een fout gemaakt, de oorzaak gevonden en het anders geprobeerd.
    .example = Bijvoorbeeld thuis: een mislukte reparatie. In de les: een toets die slecht ging.

learning-to-learn-7 = Ik heb een heel nieuw onderwerp geleerd en in de praktijk gebruikt.
    .example = Bijvoorbeeld op het werk: de regels voor een nieuwe taak. In een groep: de kas bijhouden.

learning-to-learn-8 = Ik ben na een grote verandering in mijn leven gaan leren wat nodig was.
    .example = Bijvoorbeeld thuis: zorg voor iemand die ziek is. In een nieuw land: het dagelijks leven.

learning-to-learn-9 = Ik heb anderen iets in kleine stappen geleerd en gecontroleerd wat ze daarna konden.
    .example = Bijvoorbeeld thuis: het gebruik van een nieuwe telefoon. In de les: een moeilijke som.

## Social and civic competences

social-civic = Sociale en burgerschapscompetenties
    .name-2018 = Burgerschapscompetentie
    .short = Samenleving
    .about = Op een eerlijke manier samen leven, werken en beslissen. Daar hoort ook bij dat je je rechten kent en meedoet.

social-civic-1 = Ik heb mijn mening gegeven en geluisterd toen iemand iets anders vond.
    .example = Bijvoorbeeld thuis: de gezamenlijke taken. In een groep: een plan voor een activiteit.

social-civic-2 = Ik heb mijn deel van een gezamenlijke taak op de afgesproken tijd gedaan.
    .example = Bijvoorbeeld in de les: een groepsopdracht. Met buren: de gezamenlijke trap schoonmaken.

social-civic-3 = Ik heb de juiste instantie gevonden en gevraagd om wat ik nodig had.
    .example = Bijvoorbeeld in een nieuw land: een gezondheidscentrum. Thuis: het ophalen van oude meubels.

social-civic-4 = Ik heb een taak afgemaakt met mensen met andere gewoonten dan ik.
    .example = Bijvoorbeeld op het werk: een team met verschillende leeftijden. Met buren: samen eten.

social-civic-5 = Ik heb over een conflict gepraat tot beide kanten een oplossing accepteerden.
    .example = Bijvoorbeeld met buren: lawaai in de nacht. Op het werk: een rooster voor vrije dagen.

social-civic-6 = Ik heb uitgezocht wat mijn rechten waren en er gebruik van gemaakt.
    .example = Bijvoorbeeld op het werk: tijd voor een pauze. In de les: extra tijd voor een toets.

social-civic-7 = Ik heb iemand gesteund die oneerlijk werd behandeld, en om verandering gevraagd.
    .example = Bijvoorbeeld in de les: grappen over een accent. Op het werk: alle zware taken voor één persoon.

social-civic-8 = Ik heb met anderen gewerkt aan een betere regel of plek voor iedereen.
    .example = Bijvoorbeeld met buren: een veiligere oversteekplaats. In de les: de regels voor telefoons.

social-civic-9 = Ik heb anderen uitgelegd wie iets beslist en hoe je bezwaar maakt.
    .example = Bijvoorbeeld in een nieuw land: een besluit van een instantie. In een groep: een stemming.

## Sense of initiative and entrepreneurship

initiative = Ontwikkeling van initiatief en ondernemerszin
    .name-2018 = Ondernemerschapscompetentie
    .short = Initiatief
    .about = Zien wat er mogelijk is, het plannen en ermee beginnen. Dat helpt je bij alle andere competenties.

initiative-1 = Ik heb gezien wat nodig was en het gedaan voordat iemand erom vroeg.
    .example = Bijvoorbeeld thuis: een kapotte lamp. Op het werk: een natte vloer.

initiative-2 = Ik heb een dag zo gepland dat de belangrijkste dingen lukten.
    .example = Bijvoorbeeld thuis: een bezoek aan een instantie en de boodschappen. In de les: twee toetsen.

initiative-3 = Ik heb gebruikt wat er al was, zonder iets nieuws te kopen.
    .example = Bijvoorbeeld thuis: een plank van oud hout. In een groep: geleende stoelen voor een bijeenkomst.

initiative-4 = Ik heb verschillende oplossingen voor een probleem bedacht en de beste geprobeerd.
    .example = Bijvoorbeeld thuis: te weinig ruimte. Op het werk: een lange wachttijd voor klanten.

initiative-5 = Ik heb iets georganiseerd met een datum, duidelijke taken en een budget.
    .example = Bijvoorbeeld in een groep: een feest. Thuis: een verhuizing.

initiative-6 = Ik ben doorgegaan met een plan nadat er iets was misgegaan.
    .example = Bijvoorbeeld in een nieuw land: een cursus die vol was. In een groep: een activiteit die niet doorging.

initiative-7 = Ik heb iets bedacht en anderen overtuigd om mee te doen.
    .example = Bijvoorbeeld met buren: gereedschap ruilen. Op het werk: een eerlijker rooster.

initiative-8 = Ik heb met echte mensen en cijfers onderzocht of een idee kon werken.
    .example = Bijvoorbeeld thuis: eten of reparaties verkopen. In de les: een kleine schoolwinkel.

initiative-9 = Ik ben met iets nuttigs begonnen dat zonder mij verderging.
    .example = Bijvoorbeeld in een groep: elke week een uur om te praten. Op het werk: een eenvoudige checklist.

## Cultural awareness and expression

culture = Cultureel bewustzijn en culturele expressie
    .name-2018 = Competentie inzake cultureel bewustzijn en culturele expressie
    .short = Cultuur
    .about = Ideeën en gevoelens uiten in muziek, beelden, verhalen, eten of dingen die je met je handen maakt. Daar hoort ook bij dat je openstaat voor andere culturen.

culture-1 = Ik heb iets gemaakt om een gevoel of idee te uiten.
    .example = Bijvoorbeeld thuis: een tekening of een lied. In de les: een kort verhaal.

culture-2 = Ik heb een lied, verhaal of gerecht gedeeld dat iets voor mij betekent.
    .example = Bijvoorbeeld in de les: op de laatste dag. In een nieuw land: bij een eerste ontmoeting.

culture-3 = Ik heb naar een onbekende gewoonte gevraagd en geleerd wat die betekent.
    .example = Bijvoorbeeld met buren: een jaarlijks feest. Op het werk: een manier van groeten.

culture-4 = Ik heb iets ontworpen en gemaakt, en de vorm en kleuren gekozen.
    .example = Bijvoorbeeld thuis: een tafel of een tas. In een groep: een poster of een podium.

culture-5 = Ik heb het verhaal achter een gebouw, voorwerp of traditie uitgezocht.
    .example = Bijvoorbeeld met buren: een oud plein. Op het werk: een oud stuk gereedschap.

culture-6 = Ik heb tijd genomen voor onbekende kunst of muziek die ik vreemd vond.
    .example = Bijvoorbeeld in een nieuw land: een concert op straat. In de les: een gedicht uit een ander land.

culture-7 = Ik heb mijn creatieve werk aan publiek laten zien en naar reacties geluisterd.
    .example = Bijvoorbeeld in de les: een serie foto’s. In een groep: een dans of een toneelstuk.

culture-8 = Ik heb mensen uit verschillende culturen samengebracht in een creatieve activiteit.
    .example = Bijvoorbeeld met buren: een middag met muziek en spelletjes. Op het werk: een muur met groeten in veel talen.

culture-9 = Ik heb uitgelegd of een film, afbeelding of verhaal een eerlijk beeld van mensen geeft.
    .example = Bijvoorbeeld thuis: de helden van een serie. In de les: de plaatjes in een schoolboek.
