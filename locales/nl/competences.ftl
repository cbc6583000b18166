### The eight key competences and their statements.
###
### Every statement is a deed that one has done or not. Under it stand four answers:
### Not yet / With help / Without help / I have shown others how. It must make sense with each.
### Nobody is asked for a gender: choose forms that fit every reader.
### One deed in each, and none that is itself about showing others.
### Every .example is two short sentences and names the settings that the pack lists for the statement.
### Sentences: 12 words on average, 20 at most.

## Communication in the mother tongue

mother-tongue = Communicatie in de moedertaal
    .name-2018 = Geletterdheid
    .short = Moedertaal
    .about = Verstaan, spreken, lezen en schrijven in de taal die je het makkelijkst gebruikt. Daar hoort ook bij dat je beoordeelt wat je hoort en leest.

mother-tongue-1 = Ik heb korte geschreven instructies opgevolgd.
    .example = Bijvoorbeeld thuis: het etiket van een medicijn. Op het werk: een bord over veiligheid.

mother-tongue-2 = Ik heb naar iemand geluisterd tot ik zeker wist dat ik het begreep.
    .example = Bijvoorbeeld thuis: de zorgen van een kind. Op het werk: uitleg over een taak.

mother-tongue-3 = Ik heb een kort bericht geschreven met alle nodige informatie.
    .example = Bijvoorbeeld thuis: een briefje aan school over een ziek kind. Op het werk: een bericht voor de volgende ploeg.

mother-tongue-4 = Ik heb een formele brief of een formeel bericht in passende woorden geschreven.
    .example = Bijvoorbeeld op het werk: een verzoek om vrije dagen. Thuis: een vraag aan de verhuurder.

mother-tongue-5 = Ik heb de hoofdpunten van een lange uitleg doorgegeven.
    .example = Bijvoorbeeld thuis: wat een arts over een kind zei. In een groep: een lezing of een vergadering.

mother-tongue-10 = Ik heb hetzelfde aan verschillende mensen in andere woorden uitgelegd.
    .example = Bijvoorbeeld thuis: een ziekte, aan een kind en een volwassene. Op het werk: een storing, aan klant en team.

mother-tongue-11 = Ik heb een langere tekst van mezelf herschreven om die duidelijker te maken.
    .example = Bijvoorbeeld in de les: een verslag. Op het werk: instructies voor een taak.

mother-tongue-8 = Ik heb onverwachte vragen beantwoord toen ik voor een groep sprak.
    .example = Bijvoorbeeld op het werk: nieuws in een vergadering. In de les: een presentatie over een onderwerp.

mother-tongue-12 = Ik heb gemerkt hoe een reclame of bericht me probeerde te beïnvloeden.
    .example = Bijvoorbeeld thuis: reclame voor een lening. Op het werk: een aanbod van een leverancier.

## Communication in foreign languages
## Each statement is asked for one language at a time. Its name stands above the statement.

foreign-languages = Communicatie in vreemde talen
    .name-2018 = Meertalige competentie
    .short = Talen
    .about = Anderen begrijpen en zorgen dat zij jou begrijpen, in andere talen dan je eerste taal. Fouten horen erbij.

foreign-languages-1 = Ik heb in deze taal gevraagd om wat ik nodig had.
    .example = Bijvoorbeeld in een nieuw land: een kaartje. Op het werk: gereedschap.

foreign-languages-2 = Ik heb in een korte tekst in deze taal gevonden wat ik zocht.
    .example = Bijvoorbeeld thuis: de tekst op een pak rijst. In een nieuw land: de vertrektijden van de bus.

foreign-languages-10 = Ik heb instructies opgevolgd die ik in deze taal hoorde.
    .example = Bijvoorbeeld in een nieuw land: de weg naar een station. Op het werk: wat eerst moest gebeuren.

foreign-languages-4 = Ik ben in deze taal blijven praten tot een probleem was opgelost.
    .example = Bijvoorbeeld thuis: een fout in een rekening. Op het werk: een levering die te laat is.

foreign-languages-5 = Ik heb in deze taal een bericht van meerdere zinnen geschreven.
    .example = Bijvoorbeeld in een nieuw land: een vraag aan een instantie. Thuis: een bericht aan de school van een kind.

foreign-languages-6 = Ik heb de beleefde vormen van deze taal gebruikt.
    .example = Bijvoorbeeld met buren: de eerste begroeting. Op het werk: een verzoek aan iemand die ik nauwelijks kende.

foreign-languages-7 = Ik heb in een lange discussie in deze taal mijn mening gegeven.
    .example = Bijvoorbeeld in een groep: een plan voor een activiteit. Op het werk: een vergadering over nieuwe regels.

foreign-languages-8 = Ik heb een gesprek vertaald, van en naar deze taal.
    .example = Bijvoorbeeld in een nieuw land: een bezoek aan de dokter. Op het werk: een gesprek tussen twee collega’s.

foreign-languages-11 = Ik heb een lange, moeilijke tekst in deze taal begrepen.
    .example = Bijvoorbeeld thuis: een huurcontract. Op het werk: een arbeidscontract.

## Mathematical competence and basic competences in science and technology

maths-science-technology = Wiskundige competentie en basiscompetenties op het gebied van exacte wetenschappen en technologie
    .name-2018 = Wiskundige competentie en competentie inzake exacte wetenschappen, technologie en engineering
    .short = Rekenen, techniek
    .about = Rekenen, meten en testen om problemen in het dagelijks leven op te lossen. Veilig omgaan met gereedschap en techniek hoort daar ook bij.

maths-science-technology-1 = Ik heb gemeten of gewogen wat nodig was.
    .example = Bijvoorbeeld thuis: de hoeveelheid medicijn voor een kind. Op het werk: de hoeveelheden voor een mengsel.

maths-science-technology-2 = Ik heb vooraf uitgerekend of er genoeg geld zou zijn.
    .example = Bijvoorbeeld thuis: een maand met kinderen. In een groep: een dagje uit.

maths-science-technology-3 = Ik heb me gehouden aan de veiligheidsregels voor gereedschap of een product.
    .example = Bijvoorbeeld thuis: een sterk schoonmaakmiddel. Op het werk: een ladder of een machine.

maths-science-technology-10 = Ik heb een manier gevonden om minder energie, water of materiaal te gebruiken.
    .example = Bijvoorbeeld thuis: de verwarming. Op het werk: de verpakking.

maths-science-technology-5 = Ik heb een tabel of grafiek gebruikt om een beslissing te nemen.
    .example = Bijvoorbeeld thuis: het stroomverbruik. In de les: de uitkomsten van een enquête.

maths-science-technology-6 = Ik heb naar het probleem gezocht tot iets weer werkte.
    .example = Bijvoorbeeld thuis: een verbroken internetverbinding. Op het werk: een machine die het niet meer deed.

maths-science-technology-11 = Ik heb twee manieren vergeleken door ze allebei te proberen.
    .example = Bijvoorbeeld thuis: wassen op twee temperaturen. Op het werk: twee manieren van inpakken.

maths-science-technology-8 = Ik heb voor een groter project materiaal, tijd en kosten berekend.
    .example = Bijvoorbeeld thuis: nieuwe verf voor een kamer. Op het werk: een maaltijd voor vijftig gasten.

maths-science-technology-12 = Ik heb een bewering over gezondheid of geld gecontroleerd voordat ik er iets mee deed.
    .example = Bijvoorbeeld thuis: een belofte over een pil of crème. In een groep: een tip voor snelle winst.

## Digital competence

digital = Digitale competentie
    .name-2018 = Digitale competentie
    .short = Digitaal
    .about = Telefoon, computer, internet en AI veilig gebruiken, en beoordelen wat je daar te zien krijgt.

digital-1 = Ik heb online het antwoord gevonden dat ik nodig had.
    .example = Bijvoorbeeld in een nieuw land: de openingstijden van een instantie. In de les: een moeilijk woord.

digital-2 = Ik heb met een telefoon of computer een foto of document verstuurd.
    .example = Bijvoorbeeld op het werk: een ziekmelding. In een nieuw land: een formulier voor een instantie.

digital-3 = Ik heb een apparaat of account beveiligd met een sterk wachtwoord of een sterke code.
    .example = Bijvoorbeeld thuis: een telefoon die je deelt. Op het werk: een e-mailaccount.

digital-4 = Ik heb een online bericht gecontroleerd voordat ik het geloofde of deelde.
    .example = Bijvoorbeeld thuis: een bericht dat om bankgegevens vraagt. In een groep: nieuws waar je van schrikt.

digital-10 = Ik heb op een telefoon of computer een tekst, afbeelding of film voor anderen gemaakt.
    .example = Bijvoorbeeld op het werk: een bordje met instructies. In een groep: een uitnodiging met foto’s.

digital-11 = Ik heb veranderd wat een app van mij mag zien of delen.
    .example = Bijvoorbeeld thuis: de locatie van mijn telefoon. Op het werk: mijn foto in een chatprogramma.

digital-12 = Ik heb gedeelde bestanden of foto’s zo geordend dat anderen ze konden vinden.
    .example = Bijvoorbeeld in een groep: foto’s van een feest. Op het werk: bestellingen en rekeningen.

digital-8 = Ik heb fouten verbeterd in iets wat AI had gemaakt.
    .example = Bijvoorbeeld thuis: een vertaalde brief. Op het werk: een tekst voor klanten.

digital-13 = Ik heb een apparaat of programma iets automatisch laten doen.
    .example = Bijvoorbeeld thuis: elke week een herinnering. Op het werk: een tabel die zelf optelt.

## Learning to learn

learning-to-learn = Leercompetentie (leren leren)
    .name-2018 = Persoonlijke en sociale competentie en leercompetentie
    .short = Leren
    .about = Weten hoe je leert, dat plannen en het na fouten opnieuw proberen. Goed voor jezelf zorgen hoort daar ook bij.

learning-to-learn-1 = Ik heb iets praktisch geleerd door te kijken hoe iemand het deed.
    .example = Bijvoorbeeld thuis: een baby in bad doen. Op het werk: het gebruik van een machine.

learning-to-learn-2 = Ik heb opnieuw om uitleg gevraagd toen ik iets niet begreep.
    .example = Bijvoorbeeld in de les: een nieuwe oefening. In een nieuw land: een regel van een instantie.

learning-to-learn-3 = Ik heb één ding steeds weer geoefend tot ik het kon.
    .example = Bijvoorbeeld thuis: tien nieuwe woorden. In een groep: een muziekstuk.

learning-to-learn-4 = Ik heb mijn eigen plan gevolgd om iets te leren.
    .example = Bijvoorbeeld thuis: elke avond een half uur. In de les: de weken voor een toets.

learning-to-learn-10 = Ik heb iets nieuws geleerd op de manier die het best bij mij past.
    .example = Bijvoorbeeld op het werk: door het te proberen. In de les: door te tekenen.

learning-to-learn-11 = Ik heb iets op een andere manier gedaan nadat ik had ontdekt waarom het misging.
    .example = Bijvoorbeeld thuis: eten dat was aangebrand. Op het werk: een klacht van een klant.

learning-to-learn-14 = Ik heb een heel nieuw onderwerp geleerd dat ik nodig had.
    .example = Bijvoorbeeld op het werk: de regels voor een nieuwe taak. In een groep: de kas bijhouden.

learning-to-learn-12 = Ik heb op tijd goed voor mezelf gezorgd toen alles te veel werd.
    .example = Bijvoorbeeld thuis: rust na nachten met een ziek kind. Op het werk: een gesprek over te veel taken.

learning-to-learn-13 = Ik heb uitgezocht wat ik nog moest leren voor een baan of opleiding.
    .example = Bijvoorbeeld op het werk: een functie die beter betaalt. In een nieuw land: de erkenning van een diploma.

## Social and civic competences

social-civic = Sociale en burgerschapscompetenties
    .name-2018 = Burgerschapscompetentie
    .short = Samenleving
    .about = Op een eerlijke manier samen leven, werken en beslissen. Daar hoort ook bij dat je je rechten kent en meedoet.

social-civic-10 = Ik heb rustig tegen iemand gezegd dat ik er anders over dacht.
    .example = Bijvoorbeeld thuis: de gezamenlijke taken. Op het werk: de manier van werken.

social-civic-2 = Ik heb mijn deel van een gezamenlijke taak op de afgesproken tijd gedaan.
    .example = Bijvoorbeeld in de les: een groepsopdracht. Met buren: de gezamenlijke trap schoonmaken.

social-civic-12 = Ik heb de juiste instantie gevraagd om wat ik nodig had.
    .example = Bijvoorbeeld in een nieuw land: een plek in de kinderopvang. Thuis: hulp voor een ziek familielid.

social-civic-4 = Ik heb een taak afgemaakt met mensen met andere gewoonten dan ik.
    .example = Bijvoorbeeld op het werk: een team met verschillende leeftijden. Met buren: samen eten.

social-civic-5 = Ik heb over een conflict gepraat tot beide kanten een oplossing accepteerden.
    .example = Bijvoorbeeld thuis: ruzie tussen kinderen. Op het werk: een rooster voor vrije dagen.

social-civic-13 = Ik heb uitgezocht wat mijn rechten waren.
    .example = Bijvoorbeeld op het werk: tijd voor een pauze. Thuis: reparaties in een huurwoning.

social-civic-7 = Ik ben opgekomen voor iemand die oneerlijk werd behandeld.
    .example = Bijvoorbeeld in de les: grappen over een accent. Op het werk: alle zware taken voor één persoon.

social-civic-8 = Ik heb met anderen gewerkt aan een betere regel of plek voor iedereen.
    .example = Bijvoorbeeld met buren: een veiligere oversteekplaats. Op het werk: bescherming tegen hitte.

social-civic-11 = Ik heb bezwaar gemaakt tegen een besluit dat volgens mij niet klopte.
    .example = Bijvoorbeeld in een nieuw land: een brief van een instantie. Op het werk: een loonstrook met een fout.

## Sense of initiative and entrepreneurship

initiative = Ontwikkeling van initiatief en ondernemerszin
    .name-2018 = Ondernemerschapscompetentie
    .short = Initiatief
    .about = Zien wat er mogelijk is, het plannen, ermee beginnen en doorgaan als het moeilijk wordt.

initiative-1 = Ik heb iets gedaan wat nodig was, voordat iemand erom vroeg.
    .example = Bijvoorbeeld met buren: boodschappen voor iemand die ziek is. Op het werk: een natte vloer.

initiative-2 = Ik heb een dag zo gepland dat de belangrijkste dingen lukten.
    .example = Bijvoorbeeld thuis: school, een zieke ouder en de boodschappen. Op het werk: verschillende dringende bestellingen.

initiative-10 = Ik heb iets nuttigs gemaakt van iets wat niet meer nodig was.
    .example = Bijvoorbeeld thuis: poetsdoeken van oude kleren. In een groep: banken van oud hout.

initiative-11 = Ik heb gesolliciteerd of me aangemeld voor een cursus of stage.
    .example = Bijvoorbeeld op het werk: een andere baan in hetzelfde bedrijf. In een nieuw land: een taalcursus.

initiative-5 = Ik heb iets georganiseerd met een datum, duidelijke taken en een budget.
    .example = Bijvoorbeeld in een groep: een maaltijd voor veertig gasten. Thuis: een verhuizing.

initiative-6 = Ik ben doorgegaan met een plan nadat er iets was misgegaan.
    .example = Bijvoorbeeld in een nieuw land: een cursus die vol was. Op het werk: een machine die kapotging.

initiative-7 = Ik heb anderen overtuigd om mee te doen met een idee van mij.
    .example = Bijvoorbeeld met buren: gereedschap ruilen. Op het werk: een eerlijker rooster.

initiative-12 = Ik heb uitgerekend of een idee van mij meer zou opleveren dan kosten.
    .example = Bijvoorbeeld thuis: eten of reparaties verkopen. In een groep: een kraam op een markt.

initiative-13 = Ik ben met iets nieuws begonnen dat anderen daarna ook gebruikten of deden.
    .example = Bijvoorbeeld in een groep: elke week een uur praten. Op het werk: een eenvoudige checklist.

## Cultural awareness and expression

culture = Cultureel bewustzijn en culturele expressie
    .name-2018 = Competentie inzake cultureel bewustzijn en culturele expressie
    .short = Cultuur
    .about = Ideeën en gevoelens uiten in muziek, beelden, verhalen, eten of dingen die je met je handen maakt. Daar hoort ook bij dat je openstaat voor andere culturen.

culture-1 = Ik heb iets gemaakt om een gevoel of idee te uiten.
    .example = Bijvoorbeeld thuis: een tekening of een lied. In de les: een kort verhaal.

culture-2 = Ik heb een lied, verhaal of gerecht gedeeld dat iets voor mij betekent.
    .example = Bijvoorbeeld thuis: een liedje voor een kind. In een nieuw land: een gerecht bij een eerste ontmoeting.

culture-3 = Ik heb ontdekt wat een onbekende gewoonte betekent.
    .example = Bijvoorbeeld met buren: een jaarlijks feest. Op het werk: een manier van groeten.

culture-4 = Ik heb iets gemaakt naar een eigen ontwerp.
    .example = Bijvoorbeeld thuis: een tafel of een tas. Op het werk: een etalage.

culture-5 = Ik heb het verhaal achter een gebouw, voorwerp of traditie uitgezocht.
    .example = Bijvoorbeeld met buren: een oud plein. Op het werk: een oud stuk gereedschap.

culture-6 = Ik heb een soort kunst of muziek ontdekt die nieuw voor mij was.
    .example = Bijvoorbeeld in een nieuw land: een concert op straat. In de les: een gedicht uit een ander land.

culture-10 = Ik heb iets wat ik had gemaakt, aan een publiek laten zien.
    .example = Bijvoorbeeld op het werk: een taart voor een feest. In een groep: een dans of een toneelstuk.

culture-8 = Ik heb mensen uit verschillende culturen samengebracht in een creatieve activiteit.
    .example = Bijvoorbeeld met buren: een middag met muziek en spelletjes. Op het werk: een muur met groeten in veel talen.

culture-11 = Ik heb gezegd wat ik oneerlijk vond aan hoe een film of afbeelding mensen laat zien.
    .example = Bijvoorbeeld thuis: de helden van een serie. Op het werk: de beelden in een reclame.
