occupation-0310-title = Soldaten
occupation-0310-does = Je dient bij de landmacht, marine of luchtmacht en verdedigt je land.
occupation-0310-day-1 = Met je team oefenen: bewegen, schieten en eerste hulp geven
occupation-0310-day-2 = Het terrein afzoeken naar bommen en ze onschadelijk maken
occupation-0310-day-3 = Een tijdelijke brug bouwen of een radio repareren

occupation-1111-title = Parlements- en raadsleden
occupation-1111-does = Je beslist over wetten en over het geld van een land, regio of gemeente.
occupation-1111-day-1 = Een wetsvoorstel lezen en wijzigingen voorstellen
occupation-1111-day-2 = Luisteren naar mensen die vertellen waar ze last van hebben
occupation-1111-day-3 = Spreken in een debat en je stem uitbrengen

occupation-1112-title = Topambtenaren
occupation-1112-does = Je leidt een overheidsdienst en voert uit wat de politiek besluit.
occupation-1112-day-1 = Advies geven aan een minister voor een belangrijk besluit
occupation-1112-day-2 = Het jaarbudget verdelen over politie, brandweer of andere diensten
occupation-1112-day-3 = Je land vertegenwoordigen in gesprekken met een andere regering

occupation-1113-title = Dorpshoofden
occupation-1113-does = Je leidt een dorp en spreekt namens de bewoners met de overheid.
occupation-1113-day-1 = Een vergadering houden waar het dorp over het geld beslist
occupation-1113-day-2 = Buren helpen om een ruzie over grond op te lossen
occupation-1113-day-3 = Aan de gemeente doorgeven welke weg gerepareerd moet worden

occupation-1114-title = Leiding van bonden, partijen en goede doelen
occupation-1114-does = Je leidt een organisatie die opkomt voor de leden of voor een doel.
occupation-1114-day-1 = De pers vertellen wat je leden nodig hebben
occupation-1114-day-2 = Met werkgevers of ministers onderhandelen over nieuwe regels
occupation-1114-day-3 = Met vrijwilligers beslissen wat er met de giften gebeurt

occupation-1120-title = Algemeen directeuren
occupation-1120-does = Je leidt een heel bedrijf of een hele organisatie en bepaalt de richting.
occupation-1120-day-1 = Kiezen welk nieuw product of welke nieuwe dienst geld krijgt
occupation-1120-day-2 = Met de afdelingshoofden praten over resultaten en problemen
occupation-1120-day-3 = De plannen voor volgend jaar uitleggen aan eigenaren en personeel

occupation-1211-title = Managers financiën
occupation-1211-does = Je plant en beheert het geld van een bedrijf of organisatie.
occupation-1211-day-1 = De cijfers van de maand controleren op onverwachte kosten
occupation-1211-day-2 = Samen met andere afdelingen een begroting maken
occupation-1211-day-3 = Met de bank praten over de voorwaarden van een lening

occupation-1212-title = Managers personeelszaken
occupation-1212-does = Je hebt de leiding over het aannemen, opleiden en begeleiden van personeel.
occupation-1212-day-1 = Met de leiding van een team kiezen wie de baan krijgt
occupation-1212-day-2 = Met vertegenwoordigers van het personeel praten over werktijden
occupation-1212-day-3 = Cursussen plannen voor medewerkers en vrijwilligers

occupation-1213-title = Managers beleid en planning
occupation-1213-does = Je werkt de doelen en regels van een organisatie uit.
occupation-1213-day-1 = Een plan schrijven met doelen voor de komende jaren
occupation-1213-day-2 = Controleren of het werk voldoet aan regels voor veiligheid en milieu
occupation-1213-day-3 = Een nieuwe regel uitleggen aan directie en personeel

occupation-1219-title = Afdelings- en projectmanagers
occupation-1219-does = Je leidt een afdeling, project of fabriek en de mensen die er werken.
occupation-1219-day-1 = Offertes van schoonmaak- en reparatiebedrijven vergelijken
occupation-1219-day-2 = Door het gebouw lopen en opschrijven wat kapot is
occupation-1219-day-3 = Met een projectteam afspraken maken over datums en kosten

occupation-1221-title = Managers verkoop en marketing
occupation-1221-does = Je leidt een team dat klanten zoekt en producten of diensten verkoopt.
occupation-1221-day-1 = Verkoopcijfers bekijken en kiezen welke klanten je bezoekt
occupation-1221-day-2 = Met een grote klant een prijs afspreken
occupation-1221-day-3 = Bedenken hoe je een nieuw product aan kopers laat zien

occupation-1222-title = Managers reclame en voorlichting
occupation-1222-does = Je bepaalt hoe een organisatie zich laat zien in reclame en nieuws.
occupation-1222-day-1 = Beelden en woorden kiezen voor een nieuwe campagne
occupation-1222-day-2 = Vragen van de pers beantwoorden over een moeilijke gebeurtenis
occupation-1222-day-3 = Met ontwerpers afspreken wat een advertentie mag kosten

occupation-1223-title = Managers onderzoek en ontwikkeling
occupation-1223-does = Je leidt teams die nieuwe producten ontwikkelen of nieuwe ideeën onderzoeken.
occupation-1223-day-1 = Kiezen welke ideeën tijd en geld waard zijn
occupation-1223-day-2 = Testresultaten bespreken met onderzoekers en ontwerpers
occupation-1223-day-3 = Een eerste model vergelijken met de wensen van klanten

occupation-1311-title = Bedrijfsleiders land- en bosbouw
occupation-1311-does = Je plant en leidt het werk op een grote boerderij of in een bos.
occupation-1311-day-1 = Beslissen wanneer je zaait, oogst of bomen kapt
occupation-1311-day-2 = Door velden of bossen lopen en planten en dieren controleren
occupation-1311-day-3 = Prijzen afspreken met kopers van graan, melk of hout

occupation-1312-title = Bedrijfsleiders viskweek en visserij
occupation-1312-does = Je leidt het werk bij viskwekerijen of op vissersboten.
occupation-1312-day-1 = Controleren hoe snel de vissen groeien en of ze gezond zijn
occupation-1312-day-2 = Visvoer en jonge vis voor de bakken bestellen
occupation-1312-day-3 = Boten, netten en bemanning plannen voor de volgende vangst

occupation-1321-title = Fabrieksmanagers
occupation-1321-does = Je leidt de productie in een fabriek, van grondstof tot eindproduct.
occupation-1321-day-1 = Plannen welke machines en mensen aan welke bestelling werken
occupation-1321-day-2 = Door de fabriek lopen en met de medewerkers praten
occupation-1321-day-3 = De productie stoppen als een product een ernstige fout heeft

occupation-1322-title = Managers mijnbouw
occupation-1322-does = Je leidt het werk waarbij steen, metaal, olie of gas uit de grond komt.
occupation-1322-day-1 = Dagelijkse verslagen over lucht en veiligheid onder de grond lezen
occupation-1322-day-2 = Met ingenieurs beslissen waar je gaat graven of boren
occupation-1322-day-3 = Ploegendiensten, vrachtwagens en machines voor de week plannen

occupation-1323-title = Managers bouwprojecten
occupation-1323-does = Je plant en leidt bouwprojecten, van het contract tot de oplevering.
occupation-1323-day-1 = De bouwplaats bezoeken en het werk met de tekeningen vergelijken
occupation-1323-day-2 = Datums afspreken met metselaars, elektriciens en schilders
occupation-1323-day-3 = De kosten van materiaal en lonen berekenen

occupation-1324-title = Managers inkoop en logistiek
occupation-1324-does = Je regelt hoe goederen worden gekocht, opgeslagen en bij klanten gebracht.
occupation-1324-day-1 = Vrachtwagens en chauffeurs plannen voor de leveringen van morgen
occupation-1324-day-2 = De papieren controleren van goederen die de grens over gaan
occupation-1324-day-3 = Beslissen welke goederen het magazijn moet bestellen

occupation-1330-title = ICT-managers
occupation-1330-does = Je hebt de leiding over de computers, gegevens en telefoons van een organisatie.
occupation-1330-day-1 = Beslissen welk computersysteem de organisatie koopt
occupation-1330-day-2 = Met je team bespreken waarom een systeem uitviel
occupation-1330-day-3 = Een digitale verandering uitleggen aan de mensen die ermee werken

occupation-1341-title = Managers kinderopvang
occupation-1341-does = Je leidt een crèche of kinderdagverblijf voor jonge kinderen.
occupation-1341-day-1 = Een nieuw gezin ontvangen en uitleggen hoe de dag verloopt
occupation-1341-day-2 = Plannen wie bij welke groep kinderen werkt
occupation-1341-day-3 = Controleren of de ruimtes en de speelplaats veilig zijn

occupation-1342-title = Managers ziekenhuis en gezondheidszorg
occupation-1342-does = Je leidt een ziekenhuis, kliniek of andere dienst die patiënten behandelt.
occupation-1342-day-1 = Plannen hoeveel artsen en verpleegkundigen elke afdeling nodig heeft
occupation-1342-day-2 = Met artsen beslissen welke medische apparatuur je koopt
occupation-1342-day-3 = Klachten van patiënten lezen en met het personeel verbeteringen afspreken

occupation-1343-title = Managers ouderenzorg
occupation-1343-does = Je leidt een woonzorgcentrum of een dienst waar ouderen zorg krijgen.
occupation-1343-day-1 = Met de familie van bewoners praten over de dagelijkse zorg
occupation-1343-day-2 = Het werkrooster maken voor verzorgenden en verpleegkundigen
occupation-1343-day-3 = Controleren of maaltijden, kamers en zorgplannen bij de bewoners passen

occupation-1344-title = Managers maatschappelijk werk
occupation-1344-does = Je leidt sociale diensten voor gezinnen, jongeren en mensen die hulp nodig hebben.
occupation-1344-day-1 = Moeilijke situaties bespreken met maatschappelijk werkers
occupation-1344-day-2 = Een aanvraag schrijven voor geld voor een jongerencentrum
occupation-1344-day-3 = Met de gemeente plannen hoe er betaalbare woningen komen

occupation-1345-title = Schoolleiders en directeuren onderwijs
occupation-1345-does = Je leidt een school of universiteit en de mensen die er lesgeven en leren.
occupation-1345-day-1 = Een les bezoeken en die met de leerkracht bespreken
occupation-1345-day-2 = Het rooster, de cursussen en de examens plannen
occupation-1345-day-3 = Met ouders of studenten over een probleem praten

occupation-1346-title = Kantoormanagers bank en verzekeringen
occupation-1346-does = Je leidt een plaatselijk kantoor van een bank of verzekeraar.
occupation-1346-day-1 = Beslissen of een klant een grote lening krijgt
occupation-1346-day-2 = Het team helpen beslissen over een vergoeding na stormschade
occupation-1346-day-3 = De resultaten van het kantoor met de doelen vergelijken

occupation-1349-title = Managers gespecialiseerde diensten
occupation-1349-does = Je leidt een bijzondere dienst, zoals een bibliotheek, gevangenis of het kantoor van een rechtbank.
occupation-1349-day-1 = Openingstijden en personeel plannen voor een bibliotheek of galerie
occupation-1349-day-2 = Controleren of reddingsteams de juiste uitrusting hebben
occupation-1349-day-3 = Zorgen dat elke rechtszaak een zaal en een datum heeft

occupation-1411-title = Hotelmanagers
occupation-1411-does = Je leidt een hotel of pension en de mensen die er werken.
occupation-1411-day-1 = Een probleem met de kamer van een gast oplossen
occupation-1411-day-2 = De kamerprijzen voor het vakantieseizoen bepalen
occupation-1411-day-3 = Schone kamers nakijken met het hoofd van de schoonmaak

occupation-1412-title = Restaurantmanagers
occupation-1412-does = Je leidt een restaurant of café, van de menukaart tot de rekening.
occupation-1412-day-1 = Samen met de keuken gerechten en prijzen kiezen
occupation-1412-day-2 = Verse producten en drank bestellen voor het weekend
occupation-1412-day-3 = Gasten ontvangen en meehelpen aan drukke tafels

occupation-1420-title = Managers winkel en groothandel
occupation-1420-does = Je leidt een winkel of een groothandel die aan winkels verkoopt.
occupation-1420-day-1 = Kiezen welke spullen je bestelt en de prijzen bepalen
occupation-1420-day-2 = Een nieuwe collega leren hoe je klanten helpt
occupation-1420-day-3 = Het geld van de dag en de voorraad tellen

occupation-1431-title = Managers sport, cultuur en vrije tijd
occupation-1431-does = Je leidt een plek waar mensen sporten, uitrusten of van cultuur of spel genieten.
occupation-1431-day-1 = Een programma van concerten, cursussen of wedstrijden maken
occupation-1431-day-2 = Controleren of het zwembad, de zaal of het podium veilig is
occupation-1431-day-3 = Trainers, artiesten of kaartverkopers aannemen en begeleiden

occupation-1439-title = Managers dienstverlenende bedrijven
occupation-1439-does = Je leidt een dienstverlenend bedrijf, zoals een garage, camping of reisbureau.
occupation-1439-day-1 = Reparaties of schoonmaakwerk verdelen over het personeel
occupation-1439-day-2 = Meeluisteren met telefoontjes en collega’s helpen beter te antwoorden
occupation-1439-day-3 = Met hotels en busbedrijven onderhandelen over prijzen van reizen

occupation-2111-title = Natuurkundigen en sterrenkundigen
occupation-2111-does = Je onderzoekt materie, energie, sterren en ruimte om de natuur te verklaren.
occupation-2111-day-1 = Met een telescoop het licht van een ster meten
occupation-2111-day-2 = Een idee testen met berekeningen en een computermodel
occupation-2111-day-3 = Je resultaten uitleggen in een artikel of lezing

occupation-2112-title = Weerkundigen
occupation-2112-does = Je onderzoekt de lucht en het klimaat en voorspelt het weer.
occupation-2112-day-1 = Satellietbeelden vergelijken met metingen van weerstations
occupation-2112-day-2 = Piloten, boerenbedrijven of steden waarschuwen voor storm
occupation-2112-day-3 = Met computermodellen onderzoeken hoe het klimaat verandert

occupation-2113-title = Scheikundigen
occupation-2113-does = Je onderzoekt waaruit stoffen bestaan en ontwikkelt nieuwe stoffen.
occupation-2113-day-1 = In een laboratorium stoffen mengen en verhitten
occupation-2113-day-2 = Meten wat er in een medicijn, parfum of kleurstof zit
occupation-2113-day-3 = Een recept veranderen zodat een product veiliger wordt

occupation-2114-title = Geologen
occupation-2114-does = Je onderzoekt gesteente, water en de bewegingen in de aarde.
occupation-2114-day-1 = Buiten monsters van gesteente, grond of water nemen
occupation-2114-day-2 = Op een digitale kaart tekenen welke lagen onder de grond liggen
occupation-2114-day-3 = Bouwbedrijven of gemeenten advies geven over onveilige grond

occupation-2120-title = Wiskundigen en statistici
occupation-2120-does = Je beantwoordt met cijfers vragen over risico’s, gezondheid, geld of mensen.
occupation-2120-day-1 = Berekenen hoe groot de kans op een ongeluk of ziekte is
occupation-2120-day-2 = Controleren of een enquête een goed beeld geeft van alle inwoners
occupation-2120-day-3 = Met grafieken uitleggen wat de cijfers betekenen

occupation-2131-title = Biologen
occupation-2131-does = Je onderzoekt levende wezens, van bacteriën en planten tot dieren en mensen.
occupation-2131-day-1 = Cellen of bacteriën bekijken onder een microscoop
occupation-2131-day-2 = In de natuur planten of dieren bekijken en tellen
occupation-2131-day-3 = Testen wat een medicijn of gif met levende cellen doet

occupation-2132-title = Adviseurs landbouw, bos en visserij
occupation-2132-does = Je geeft advies aan mensen die werken met gewassen, vee, bossen of vis.
occupation-2132-day-1 = Over een akker lopen en grondmonsters nemen
occupation-2132-day-2 = Op een boerderij uitleggen hoe dieren gezond blijven
occupation-2132-day-3 = Berekenen hoeveel bomen er zonder schade gekapt kunnen worden

occupation-2133-title = Milieudeskundigen
occupation-2133-does = Je onderzoekt schade aan de natuur en plant hoe je die voorkomt of herstelt.
occupation-2133-day-1 = Water- of grondmonsters nemen en zoeken naar vervuiling
occupation-2133-day-2 = Zeldzame planten en dieren tellen voordat er wordt gebouwd
occupation-2133-day-3 = Een bedrijf adviseren hoe het een rivier of bos beschermt

occupation-2141-title = Productie-ingenieurs
occupation-2141-does = Je bedenkt hoe fabrieken producten veilig, snel en met weinig afval maken.
occupation-2141-day-1 = Kijken naar mensen en machines en de tijd per stap meten
occupation-2141-day-2 = Een werkplek ontwerpen die goed is voor rug en handen
occupation-2141-day-3 = Een nieuwe verpakking voor eten of kleding testen

occupation-2142-title = Ingenieurs wegen, bruggen en water
occupation-2142-does = Je ontwerpt wegen, bruggen, spoorlijnen en waterwerken en begeleidt de bouw.
occupation-2142-day-1 = Berekenen hoeveel gewicht een brug kan dragen
occupation-2142-day-2 = Een plan tekenen waardoor straten droog blijven bij zware regen
occupation-2142-day-3 = Nieuw beton of nieuwe rails op een bouwplaats controleren

occupation-2143-title = Milieu-ingenieurs
occupation-2143-does = Je ontwerpt technische oplossingen om water, lucht, grond en afval schoon te maken.
occupation-2143-day-1 = Een installatie ontwerpen die afvalwater schoonmaakt
occupation-2143-day-2 = Meten hoeveel schadelijk gas een fabriek uitstoot
occupation-2143-day-3 = Aan een gemeente uitleggen hoe er meer gerecycled kan worden

occupation-2144-title = Werktuigbouwkundigen
occupation-2144-does = Je ontwerpt en verbetert machines, motoren, voertuigen en verwarming.
occupation-2144-day-1 = Een machineonderdeel tekenen op de computer
occupation-2144-day-2 = Testen wat hitte of druk met een onderdeel doet
occupation-2144-day-3 = Met medewerkers bespreken waarom een machine vaak stukgaat

occupation-2145-title = Chemisch ingenieurs
occupation-2145-does = Je bedenkt hoe fabrieken van grondstoffen medicijnen, plastic, brandstof of drank maken.
occupation-2145-day-1 = Plannen hoe je een stof veilig verhit, mengt en koelt
occupation-2145-day-2 = Een kleine hoeveelheid testen voordat de fabriek meer maakt
occupation-2145-day-3 = Met de fabrieksploeg uitzoeken waarom een mengsel mislukt

occupation-2146-title = Ingenieurs mijnbouw en metaal
occupation-2146-does = Je plant hoe grondstoffen uit de grond komen en metaal of brandstof worden.
occupation-2146-day-1 = Kiezen waar je veilig kunt boren of springstof gebruiken
occupation-2146-day-2 = Een stuk metaal testen op verborgen scheuren
occupation-2146-day-3 = Berekenen hoeveel metaal er in gesteente zit

occupation-2149-title = Andere gespecialiseerde ingenieurs
occupation-2149-does = Je lost bijzondere technische problemen op rond zorg, energie, veiligheid of bouwkosten.
occupation-2149-day-1 = Een kunstgewricht of ander medisch hulpmiddel ontwerpen
occupation-2149-day-2 = Berekenen hoeveel stroom zonnepanelen een school kunnen geven
occupation-2149-day-3 = Materialen en kosten van een nieuw gebouw op een rij zetten

occupation-2151-title = Elektrotechnisch ingenieurs
occupation-2151-does = Je ontwerpt installaties die stroom maken, opslaan en vervoeren.
occupation-2151-day-1 = Het elektrische schema van een trein, mijn of gebouw tekenen
occupation-2151-day-2 = Een accu of motor testen met meetinstrumenten
occupation-2151-day-3 = Kabels plannen die windenergie naar steden brengen

occupation-2152-title = Elektronica-ingenieurs
occupation-2152-does = Je ontwerpt elektronische onderdelen voor computers, medische apparaten, auto’s of satellieten.
occupation-2152-day-1 = Een piepklein elektrisch circuit tekenen op de computer
occupation-2152-day-2 = Een eerste model bouwen en de signalen meten
occupation-2152-day-3 = Artsen of piloten vragen wat een apparaat moet kunnen

occupation-2153-title = Telecom-ingenieurs
occupation-2153-does = Je ontwerpt netwerken voor telefoon, internet en televisie.
occupation-2153-day-1 = Berekenen waar een zendmast voor mobiele telefoons nodig is
occupation-2153-day-2 = Testen hoe snel gegevens door een kabel gaan
occupation-2153-day-3 = Reparaties zo plannen dat noodoproepen blijven werken

occupation-2161-title = Architecten van gebouwen
occupation-2161-does = Je ontwerpt gebouwen en ruimtes waar mensen wonen, werken en elkaar ontmoeten.
occupation-2161-day-1 = Klanten vragen hoe ze hun gebouw willen gebruiken
occupation-2161-day-2 = Plattegronden tekenen en een klein model maken
occupation-2161-day-3 = Naar de bouwplaats gaan en vragen van de bouwers beantwoorden

occupation-2162-title = Tuin- en landschapsarchitecten
occupation-2162-does = Je ontwerpt parken, tuinen, pleinen en andere open ruimtes.
occupation-2162-day-1 = Zon, grond en regenwater op een plek onderzoeken
occupation-2162-day-2 = Paden, bomen en zitplekken tekenen
occupation-2162-day-3 = Buurtbewoners vragen hoe ze een park willen gebruiken

occupation-2163-title = Ontwerpers van producten en kleding
occupation-2163-does = Je ontwerpt kleding, meubels en andere dingen die mensen elke dag gebruiken.
occupation-2163-day-1 = Ideeën tekenen voor een schoen, stoel of jas
occupation-2163-day-2 = Stoffen, kleuren en andere materialen kiezen
occupation-2163-day-3 = Een proefmodel maken en het aanpassen na een test

occupation-2164-title = Stads- en verkeersplanners
occupation-2164-does = Je plant hoe een stad, de straten en het verkeer zich ontwikkelen.
occupation-2164-day-1 = Op een kaart kiezen waar nieuwe woningen kunnen komen
occupation-2164-day-2 = Auto’s, fietsen en busreizigers tellen op een kruispunt
occupation-2164-day-3 = Luisteren naar bewoners op een avond over een nieuw plan

occupation-2165-title = Landmeters en kaartenmakers
occupation-2165-does = Je meet land, zee of mijnen op en maakt er kaarten van.
occupation-2165-day-1 = Afstanden en hoogtes meten met een laser
occupation-2165-day-2 = De grens tussen twee stukken grond aangeven
occupation-2165-day-3 = Wegen en rivieren toevoegen aan een digitale kaart

occupation-2166-title = Grafisch en multimediaontwerpers
occupation-2166-does = Je ontwerpt beelden, websites, animaties en drukwerk.
occupation-2166-day-1 = Figuren tekenen en ze op het scherm laten bewegen
occupation-2166-day-2 = Tekst en beeld een plek geven op een poster of website
occupation-2166-day-3 = Een eerste ontwerp aan de klant laten zien en het verbeteren

occupation-2211-title = Huisartsen
occupation-2211-does = Je behandelt mensen van alle leeftijden, vaak als de eerste arts die ze zien.
occupation-2211-day-1 = Luisteren naar het hart en de longen van een patiënt
occupation-2211-day-2 = De uitslag van een bloedtest in eenvoudige woorden uitleggen
occupation-2211-day-3 = Medicijnen voorschrijven of een patiënt naar het ziekenhuis sturen

occupation-2212-title = Medisch specialisten
occupation-2212-does = Je behandelt patiënten als specialist in één deel van de geneeskunde.
occupation-2212-day-1 = Scans of uitslagen bekijken en een ziekte herkennen
occupation-2212-day-2 = Met een ervaren team een patiënt opereren
occupation-2212-day-3 = Mogelijke behandelingen en hun risico’s uitleggen aan een patiënt

occupation-2221-title = Verpleegkundigen
occupation-2221-does = Je plant en geeft zorg aan zieke mensen, in een ziekenhuis of thuis.
occupation-2221-day-1 = Medicijnen geven en kijken hoe patiënten daarop reageren
occupation-2221-day-2 = Wonden verzorgen en verbinden
occupation-2221-day-3 = Aan families uitleggen hoe ze kunnen helpen

occupation-2222-title = Verloskundigen
occupation-2222-does = Je zorgt voor ouders en baby’s tijdens zwangerschap, geboorte en de eerste weken.
occupation-2222-day-1 = Tijdens de zwangerschap naar het hart van de baby luisteren
occupation-2222-day-2 = Een bevalling begeleiden en snel handelen bij gevaar
occupation-2222-day-3 = Ouders laten zien hoe ze hun baby voeden en vasthouden

occupation-2230-title = Behandelaars in traditionele geneeskunde
occupation-2230-does = Je behandelt mensen met traditionele methoden, zoals dunne naalden, planten of oliën.
occupation-2230-day-1 = Vragen stellen over slaap, pijn, eten en het dagelijks leven
occupation-2230-day-2 = Dunne naalden in bepaalde punten op het lichaam prikken
occupation-2230-day-3 = Een mengsel van kruiden of oliën maken

occupation-2240-title = Physician assistants
occupation-2240-does = Je onderzoekt en behandelt patiënten, vaak samen met een arts.
occupation-2240-day-1 = Vragen waar het pijn doet en de patiënt onderzoeken
occupation-2240-day-2 = In een noodgeval een patiënt helpen ademen
occupation-2240-day-3 = Bloedtests bekijken en een eenvoudige behandeling kiezen

occupation-2250-title = Dierenartsen
occupation-2250-does = Je behandelt zieke en gewonde dieren en beschermt mensen tegen dierziekten.
occupation-2250-day-1 = Een dier onderzoeken en het baasje vragen stellen
occupation-2250-day-2 = Een hond opereren of vee inenten
occupation-2250-day-3 = Oefeningen begeleiden waardoor een dier zonder pijn beweegt

occupation-2261-title = Tandartsen
occupation-2261-does = Je voorkomt en behandelt ziekten van de tanden en de mond.
occupation-2261-day-1 = Tanden onderzoeken en röntgenfoto’s van de kaak bekijken
occupation-2261-day-2 = Een verdoving geven en een beschadigde tand herstellen
occupation-2261-day-3 = Tanden schoonmaken en laten zien hoe je goed poetst

occupation-2262-title = Apothekers
occupation-2262-does = Je maakt en geeft medicijnen en legt uit hoe je ze veilig gebruikt.
occupation-2262-day-1 = Controleren of je twee medicijnen samen mag innemen
occupation-2262-day-2 = Uitleggen hoe en wanneer je een medicijn inneemt
occupation-2262-day-3 = Een zalf maken of de kwaliteit van een medicijn testen

occupation-2263-title = Deskundigen gezond en veilig werken
occupation-2263-does = Je beschermt de gezondheid van mensen tegen gevaren op het werk en daarbuiten.
occupation-2263-day-1 = Lawaai, stof of straling op een werkplek meten
occupation-2263-day-2 = Controleren hoe een keuken eten bewaart en bereidt
occupation-2263-day-3 = Medewerkers laten zien hoe ze veilig zitten en tillen

occupation-2264-title = Fysiotherapeuten
occupation-2264-does = Je helpt mensen beter bewegen na een ziekte, blessure of operatie.
occupation-2264-day-1 = De kracht en beweging van een gewricht testen
occupation-2264-day-2 = Oefeningen aanleren die spieren sterker maken
occupation-2264-day-3 = Een patiënt ondersteunen die opnieuw leert lopen

occupation-2265-title = Diëtisten en voedingskundigen
occupation-2265-does = Je geeft mensen advies over eten, zodat ze gezond blijven of worden.
occupation-2265-day-1 = Een patiënt vragen naar eten en drinken
occupation-2265-day-2 = Een eetplan maken voor iemand met diabetes
occupation-2265-day-3 = De vitamines en het zout in ziekenhuismaaltijden berekenen

occupation-2266-title = Audiologen en logopedisten
occupation-2266-does = Je helpt mensen die moeite hebben met horen, spreken of slikken.
occupation-2266-day-1 = Testen welke geluiden iemand kan horen
occupation-2266-day-2 = Een gehoorapparaat zo instellen dat het precies bij iemand past
occupation-2266-day-3 = Met een kind klanken en woorden oefenen

occupation-2267-title = Optometristen
occupation-2267-does = Je test ogen en helpt mensen beter te zien.
occupation-2267-day-1 = Testen hoe goed iemand letters en kleuren ziet
occupation-2267-day-2 = Met een lampje de binnenkant van het oog onderzoeken
occupation-2267-day-3 = De juiste lenzen of oogoefeningen kiezen

occupation-2269-title = Andere therapeuten
occupation-2269-does = Je helpt patiënten met bijzondere methoden, zoals röntgenfoto’s, muziek of dagelijkse oefeningen.
occupation-2269-day-1 = Een röntgenfoto maken van een gebroken bot
occupation-2269-day-2 = Na een ziekte met een patiënt oefenen met aankleden of koken
occupation-2269-day-3 = Met muziek of dans iemand helpen gevoelens te uiten

occupation-2310-title = Docenten hoger onderwijs
occupation-2310-does = Je geeft les op een universiteit en doet onderzoek in je vak.
occupation-2310-day-1 = Een college geven en vragen van studenten beantwoorden
occupation-2310-day-2 = Werkstukken lezen en cijfers en advies geven
occupation-2310-day-3 = Een vraag onderzoeken en over de uitkomst schrijven

occupation-2320-title = Docenten beroepsonderwijs
occupation-2320-does = Je leert mensen de praktijk en de theorie van een vak.
occupation-2320-day-1 = Studenten laten zien hoe je gereedschap veilig gebruikt
occupation-2320-day-2 = Kijken hoe studenten knippen, koken of iets repareren
occupation-2320-day-3 = Studenten opzoeken tijdens hun stage in een bedrijf

occupation-2330-title = Leraren voortgezet onderwijs
occupation-2330-does = Je geeft les in een of meer vakken aan jongeren op een middelbare school.
occupation-2330-day-1 = Een nieuw onderwerp uitleggen en er vragen over stellen
occupation-2330-day-2 = Toetsen nakijken en er nuttige opmerkingen bij schrijven
occupation-2330-day-3 = Praten met een leerling die school moeilijk vindt

occupation-2341-title = Leraren basisonderwijs
occupation-2341-does = Je leert kinderen op de basisschool lezen, schrijven, rekenen en samenwerken.
occupation-2341-day-1 = Een verhaal voorlezen en over nieuwe woorden praten
occupation-2341-day-2 = Een kind helpen met een moeilijke som
occupation-2341-day-3 = Ouders vertellen hoe hun kind leert

occupation-2342-title = Kleuterleerkrachten
occupation-2342-does = Je helpt jonge kinderen spelend te leren, in de jaren vóór het lezen en schrijven.
occupation-2342-day-1 = Zingen en tellen met een groep kinderen
occupation-2342-day-2 = Verf, blokken en spelletjes klaarzetten om van te leren
occupation-2342-day-3 = Kijken hoe elk kind praat, beweegt en speelt

occupation-2351-title = Deskundigen leermethoden
occupation-2351-does = Je onderzoekt hoe scholen lesgeven en helpt leerkrachten betere methoden te gebruiken.
occupation-2351-day-1 = Een les bekijken en er een verslag over schrijven
occupation-2351-day-2 = Boeken en doelen kiezen voor een nieuwe cursus
occupation-2351-day-3 = Leerkrachten een nieuwe manier van lesgeven leren

occupation-2352-title = Leraren speciaal onderwijs
occupation-2352-does = Je geeft les aan mensen die extra hulp of een andere aanpak nodig hebben.
occupation-2352-day-1 = Een leerplan maken voor één leerling
occupation-2352-day-2 = Een taak uitleggen met plaatjes of gebaren
occupation-2352-day-3 = Een volwassene stap voor stap leren lezen

occupation-2353-title = Taaldocenten
occupation-2353-does = Je leert mensen een nieuwe taal, buiten de gewone school.
occupation-2353-day-1 = Een gesprek over winkelen of werk oefenen
occupation-2353-day-2 = Een grammaticaregel uitleggen met eenvoudige voorbeelden
occupation-2353-day-3 = De handvormen van gebarentaal laten zien

occupation-2354-title = Muziekdocenten
occupation-2354-does = Je leert mensen zingen of een instrument spelen, alleen of in groepen.
occupation-2354-day-1 = Laten zien hoe je een instrument vasthoudt en bespeelt
occupation-2354-day-2 = Stukken kiezen die passen bij het niveau van elke leerling
occupation-2354-day-3 = Leerlingen voorbereiden op een optreden

occupation-2355-title = Docenten dans, toneel en kunst
occupation-2355-does = Je geeft mensen van alle leeftijden les in dans, theater, schilderen, fotografie of circus.
occupation-2355-day-1 = Een danspas voordoen en de houding van een leerling verbeteren
occupation-2355-day-2 = Tekeningen of foto’s van leerlingen bekijken en advies geven
occupation-2355-day-3 = Met een groep een toneelstuk oefenen

occupation-2356-title = ICT-trainers
occupation-2356-does = Je leert mensen omgaan met computers, programma’s en internet.
occupation-2356-day-1 = Beginners laten zien hoe je veilig een e-mail verstuurt
occupation-2356-day-2 = Oefeningen maken voor personeel dat een nieuw programma krijgt
occupation-2356-day-3 = Iemand helpen die een bestand niet kan vinden

occupation-2359-title = Bijlesdocenten en andere docenten
occupation-2359-does = Je geeft les of advies buiten de gewone klas, aan één persoon of een groep.
occupation-2359-day-1 = Na schooltijd huiswerk uitleggen aan één leerling
occupation-2359-day-2 = Iemand helpen een opleiding te kiezen of een probleem op te lossen
occupation-2359-day-3 = Een online les maken of lesgeven in een gevangenis

occupation-2411-title = Accountants en auditors
occupation-2411-does = Je noteert en controleert hoe bedrijven en overheidsdiensten geld gebruiken.
occupation-2411-day-1 = Rekeningen en betalingen vergelijken met de bankrekening
occupation-2411-day-2 = Een klant uitleggen hoeveel belasting er betaald moet worden
occupation-2411-day-3 = In de boekhouding zoeken naar fouten of fraude

occupation-2412-title = Financieel adviseurs
occupation-2412-does = Je adviseert mensen en bedrijven over sparen en beleggen.
occupation-2412-day-1 = Een klant vragen naar inkomen, plannen en zorgen
occupation-2412-day-2 = Manieren vergelijken om te sparen voor een huis of voor later
occupation-2412-day-3 = Uitleggen hoe groot de kans is om geld te verliezen

occupation-2413-title = Financieel analisten
occupation-2413-does = Je bestudeert cijfers en beoordeelt of een lening of belegging verstandig is.
occupation-2413-day-1 = De jaarrekeningen van een bedrijf van de laatste jaren lezen
occupation-2413-day-2 = Berekenen hoeveel een bedrijf in de toekomst kan verdienen
occupation-2413-day-3 = Een advies schrijven voor een bank of belegger

occupation-2421-title = Organisatieadviseurs
occupation-2421-does = Je onderzoekt hoe een organisatie werkt en stelt verbeteringen voor.
occupation-2421-day-1 = Medewerkers vragen welke stappen te lang duren
occupation-2421-day-2 = Tekenen hoe een bestelling door het bedrijf gaat
occupation-2421-day-3 = Ideeën presenteren om tijd en geld te besparen

occupation-2422-title = Beleidsmedewerkers
occupation-2422-does = Je bereidt plannen en regels van de overheid voor en helpt ze uitvoeren.
occupation-2422-day-1 = Vergelijken hoe andere landen een probleem met woningen oplosten
occupation-2422-day-2 = Groepen in een wijk vragen wat daar nodig is
occupation-2422-day-3 = Een voorstel schrijven voor een nieuw plan van de overheid

occupation-2423-title = Personeels- en loopbaanadviseurs
occupation-2423-does = Je helpt werkgevers aan personeel en mensen aan werk.
occupation-2423-day-1 = Een vacature schrijven en kandidaten uitnodigen
occupation-2423-day-2 = Met iemand bespreken welk werk past bij wat die persoon kan
occupation-2423-day-3 = Een contract of vakantieregel uitleggen aan personeel

occupation-2424-title = Bedrijfstrainers
occupation-2424-does = Je leert mensen op het werk wat ze voor hun baan moeten kunnen.
occupation-2424-day-1 = Een team vragen wat het moet leren
occupation-2424-day-2 = Praktische oefeningen leiden met een groep medewerkers
occupation-2424-day-3 = Een leidinggevende helpen een moeilijk gesprek voor te bereiden

occupation-2431-title = Marketingdeskundigen
occupation-2431-does = Je onderzoekt wat klanten willen en brengt producten onder hun aandacht.
occupation-2431-day-1 = Klanten vragen stellen en hun antwoorden vergelijken
occupation-2431-day-2 = Een korte tekst schrijven voor een online advertentie
occupation-2431-day-3 = Tellen hoeveel mensen na een advertentie iets kochten

occupation-2432-title = Voorlichters
occupation-2432-does = Je legt het publiek uit wat een organisatie doet en wil.
occupation-2432-day-1 = Nieuws schrijven voor websites en kranten
occupation-2432-day-2 = Vragen van mensen beantwoorden in een online groep
occupation-2432-day-3 = Op straat met mensen praten over een campagne

occupation-2433-title = Verkoopadviseurs techniek en medicijnen
occupation-2433-does = Je verkoopt machines, medicijnen of technische producten en legt uit hoe ze werken.
occupation-2433-day-1 = Een machine laten zien op een boerderij of in een fabriek
occupation-2433-day-2 = Artsen vertellen wat onderzoek zegt over een nieuw medicijn
occupation-2433-day-3 = Berekenen welke zonnepanelen op het dak van een klant passen

occupation-2434-title = Verkoopadviseurs ICT
occupation-2434-does = Je verkoopt computer- en telefoonsystemen die bij een bedrijf passen.
occupation-2434-day-1 = Een bedrijf vragen wat de computers moeten kunnen
occupation-2434-day-2 = Klanten laten zien hoe een programma of netwerk werkt
occupation-2434-day-3 = Een offerte schrijven met prijzen en levertijden

occupation-2511-title = Systeemanalisten
occupation-2511-does = Je onderzoekt wat een organisatie nodig heeft en ontwerpt er computersystemen voor.
occupation-2511-day-1 = In een ziekenhuis of kantoor vragen hoe mensen gegevens gebruiken
occupation-2511-day-2 = Tekenen hoe informatie van computer naar computer gaat
occupation-2511-day-3 = Een computer leren om patronen in gegevens te vinden

occupation-2512-title = Softwareontwikkelaars
occupation-2512-does = Je ontwerpt, bouwt en verbetert de programma’s die op computers draaien.
occupation-2512-day-1 = Gebruikers vragen wat het programma moet doen
occupation-2512-day-2 = Opdrachten voor de computer schrijven in code
occupation-2512-day-3 = De code van een collega lezen en verbeteringen voorstellen

occupation-2513-title = Web- en gameontwikkelaars
occupation-2513-does = Je bouwt websites, online winkels en digitale spellen.
occupation-2513-day-1 = Pagina’s programmeren die op telefoon en computer werken
occupation-2513-day-2 = Knoppen en menu’s ontwerpen die makkelijk te gebruiken zijn
occupation-2513-day-3 = Een deel van een spel testen en verbeteren

occupation-2514-title = Programmeurs
occupation-2514-does = Je schrijft en wijzigt code voor apps, kantoorprogramma’s en machines.
occupation-2514-day-1 = Een ontwerp omzetten in regels code
occupation-2514-day-2 = Een fout zoeken en verbeteren
occupation-2514-day-3 = Een programma aanpassen aan een nieuwe telefoon of machine

occupation-2519-title = Softwaretesters
occupation-2519-does = Je test software en gegevens en helpt programmeurs fouten weg te halen.
occupation-2519-day-1 = Elke knop proberen en noteren wat niet werkt
occupation-2519-day-2 = Controleren of mensen die blind zijn een website kunnen gebruiken
occupation-2519-day-3 = Testen hoe een systeem na een storing weer start

occupation-2521-title = Databaseontwerpers en -beheerders
occupation-2521-does = Je ontwerpt en beheert de systemen waarin een organisatie gegevens bewaart.
occupation-2521-day-1 = Bedenken hoe gegevens van klanten of patiënten bewaard worden
occupation-2521-day-2 = Het systeem veranderen zodat zoeken sneller gaat
occupation-2521-day-3 = Beslissen wie gegevens mag zien of veranderen

occupation-2522-title = Systeembeheerders
occupation-2522-does = Je zorgt dat de computers en netwerken van een organisatie elke dag werken.
occupation-2522-day-1 = Nieuwe versies van programma’s op veel computers zetten
occupation-2522-day-2 = Reservekopieën maken van belangrijke bestanden
occupation-2522-day-3 = Uitzoeken waarom een collega geen verbinding krijgt

occupation-2523-title = Netwerkontwerpers
occupation-2523-does = Je plant en verbetert netwerken die computers met elkaar verbinden.
occupation-2523-day-1 = Tekenen hoe computers, kabels en wifipunten verbonden zijn
occupation-2523-day-2 = Meten waar gegevens te langzaam gaan
occupation-2523-day-3 = Berekenen hoeveel gegevens een ziekenhuisnetwerk aan moet kunnen

occupation-2529-title = Deskundigen ICT-beveiliging
occupation-2529-does = Je beschermt computers en gegevens tegen aanvallen en verlies.
occupation-2529-day-1 = Zwakke plekken in een systeem zoeken voordat criminelen dat doen
occupation-2529-day-2 = Een aanval stoppen en de schade herstellen
occupation-2529-day-3 = Digitaal bewijs verzamelen van een telefoon of computer

occupation-2611-title = Advocaten
occupation-2611-does = Je geeft advies over de wet en spreekt in de rechtbank namens mensen of de staat.
occupation-2611-day-1 = Luisteren naar een cliënt en uitleggen welke rechten die heeft
occupation-2611-day-2 = Wetten en eerdere uitspraken lezen om een zaak voor te bereiden
occupation-2611-day-3 = Een getuige ondervragen in de rechtszaal

occupation-2612-title = Rechters
occupation-2612-does = Je leidt rechtszaken en beslist volgens de wet.
occupation-2612-day-1 = Luisteren naar beide partijen en naar getuigen
occupation-2612-day-2 = Het bewijs vergelijken met de wet
occupation-2612-day-3 = Een uitspraak schrijven en de redenen uitleggen

occupation-2619-title = Andere juristen
occupation-2619-does = Je gebruikt de wet om conflicten op te lossen, regels te controleren of documenten te maken.
occupation-2619-day-1 = Twee partijen helpen om het zonder rechter eens te worden
occupation-2619-day-2 = Een koopcontract doornemen met mensen die een huis gaan kopen
occupation-2619-day-3 = Controleren hoe een bedrijf persoonlijke gegevens beschermt

occupation-2621-title = Archivarissen en conservatoren
occupation-2621-does = Je verzamelt, beschermt en toont kunst, voorwerpen en historische documenten.
occupation-2621-day-1 = Een oude brief beschrijven en een nummer geven
occupation-2621-day-2 = Kiezen welke voorwerpen op een tentoonstelling komen
occupation-2621-day-3 = Een kwetsbaar voorwerp schoonmaken met een zacht kwastje

occupation-2622-title = Bibliothecarissen
occupation-2622-does = Je helpt mensen boeken en informatie te vinden en zorgt voor de collectie.
occupation-2622-day-1 = Nieuwe boeken kiezen voor kinderen en volwassenen
occupation-2622-day-2 = Iemand helpen betrouwbare informatie te zoeken
occupation-2622-day-3 = Een voorleesuur of computerles organiseren

occupation-2631-title = Economen
occupation-2631-does = Je onderzoekt wat geld, werk en handel betekenen voor mensen en landen.
occupation-2631-day-1 = Cijfers over prijzen, banen en lonen vergelijken
occupation-2631-day-2 = Berekenen wat een nieuwe belasting zou veranderen
occupation-2631-day-3 = Een rapport schrijven dat een regering helpt beslissen

occupation-2632-title = Sociologen en antropologen
occupation-2632-does = Je onderzoekt hoe mensen samenleven, nu en vroeger.
occupation-2632-day-1 = Mensen interviewen over hun werk, familie of buurt
occupation-2632-day-2 = Voorzichtig graven naar sporen van een oud dorp
occupation-2632-day-3 = Antwoorden en kaarten vergelijken om patronen te vinden

occupation-2633-title = Historici, filosofen en politicologen
occupation-2633-does = Je onderzoekt ideeën, geschiedenis en politiek om de samenleving beter te begrijpen.
occupation-2633-day-1 = Oude brieven en documenten lezen in een archief
occupation-2633-day-2 = Verkiezingsuitslagen van verschillende landen vergelijken
occupation-2633-day-3 = Duidelijk opschrijven wat je over een moeilijke vraag denkt en waarom

occupation-2634-title = Psychologen
occupation-2634-does = Je onderzoekt hoe mensen denken, voelen en doen, en helpt hen zich beter te voelen.
occupation-2634-day-1 = Naar een cliënt luisteren en zorgvuldig vragen stellen
occupation-2634-day-2 = Tests gebruiken voor geheugen, leren of stemming
occupation-2634-day-3 = Samen oefenen met iets waar iemand bang voor is

occupation-2635-title = Maatschappelijk werkers
occupation-2635-does = Je helpt mensen en gezinnen met problemen in hun leven.
occupation-2635-day-1 = Bij een gezin langsgaan en naar iedereen luisteren
occupation-2635-day-2 = Iemand helpen een woning of geld aan te vragen
occupation-2635-day-3 = Een plan maken met iemand die wil stoppen met alcohol

occupation-2636-title = Geestelijken
occupation-2636-does = Je leidt religieuze diensten en steunt mensen in geloof, vreugde en verdriet.
occupation-2636-day-1 = Een dienst, gebed of ceremonie voorbereiden en leiden
occupation-2636-day-2 = Iemand bezoeken die ziek is of een familielid heeft verloren
occupation-2636-day-3 = Religieuze teksten uitleggen aan een groep

occupation-2641-title = Schrijvers
occupation-2641-does = Je schrijft of bewerkt boeken, toneelstukken, liedjes of technische teksten.
occupation-2641-day-1 = Een scène of hoofdstuk schrijven en herschrijven
occupation-2641-day-2 = Feiten controleren en een tekst verbeteren voor de druk
occupation-2641-day-3 = In eenvoudige stappen uitleggen hoe een apparaat werkt

occupation-2642-title = Journalisten
occupation-2642-does = Je verzamelt nieuws, controleert het en vertelt het aan het publiek.
occupation-2642-day-1 = Mensen interviewen die een gebeurtenis hebben gezien
occupation-2642-day-2 = Bronnen vergelijken om te zien of een verhaal klopt
occupation-2642-day-3 = Een artikel schrijven en een foto kiezen

occupation-2643-title = Vertalers en tolken
occupation-2643-does = Je vertaalt gesproken taal, geschreven taal of gebaren, zodat mensen elkaar begrijpen.
occupation-2643-day-1 = De woorden van een arts herhalen in de taal van de patiënt
occupation-2643-day-2 = Een contract, boek of filmtekst vertalen
occupation-2643-day-3 = Betekenissen van woorden vergelijken voor een woordenboek

occupation-2651-title = Beeldend kunstenaars
occupation-2651-does = Je maakt kunst, zoals schilderijen, beelden, prenten of strips.
occupation-2651-day-1 = Een idee tekenen en kleuren of materialen kiezen
occupation-2651-day-2 = Klei, steen, glas of metaal vormen
occupation-2651-day-3 = Een beschadigd schilderij schoonmaken en restaureren

occupation-2652-title = Musici, zangers en componisten
occupation-2652-does = Je zingt, speelt, schrijft of dirigeert muziek voor publiek.
occupation-2652-day-1 = Een moeilijk stuk steeds opnieuw oefenen
occupation-2652-day-2 = Een melodie schrijven en de instrumenten kiezen
occupation-2652-day-3 = Repeteren met een koor, band of orkest

occupation-2653-title = Dansers en choreografen
occupation-2653-does = Je danst op het podium of maakt dansen die anderen uitvoeren.
occupation-2653-day-1 = Elke ochtend kracht, evenwicht en sprongen trainen
occupation-2653-day-2 = Nieuwe passen leren en ze met de muziek verbinden
occupation-2653-day-3 = Bewegingen bedenken en aan de dansgroep laten zien

occupation-2654-title = Regisseurs en producenten
occupation-2654-does = Je leidt het maken van films, toneelstukken, programma’s of muziekopnames.
occupation-2654-day-1 = Met het team beslissen hoe je een scène filmt
occupation-2654-day-2 = Naar spelers luisteren en kiezen wie een rol krijgt
occupation-2654-day-3 = Het budget en de datums van een productie plannen

occupation-2655-title = Acteurs
occupation-2655-does = Je speelt rollen op het toneel, in films of met je stem.
occupation-2655-day-1 = De woorden en bewegingen van een rol leren
occupation-2655-day-2 = Een scène repeteren met de andere spelers
occupation-2655-day-3 = Een stem inspreken voor een film of spel

occupation-2656-title = Presentatoren
occupation-2656-does = Je praat op radio, televisie of internet tegen mensen die luisteren of kijken.
occupation-2656-day-1 = Met een duidelijke stem het nieuws voorlezen
occupation-2656-day-2 = Een gast vragen stellen in een live-uitzending
occupation-2656-day-3 = Voor blinde kijkers beschrijven wat er in beeld gebeurt

occupation-2659-title = Cabaretiers en circusartiesten
occupation-2659-does = Je treedt op met grappen, poppen, circusacts of straatkunst.
occupation-2659-day-1 = Oefenen met jongleren of lopen op een touw
occupation-2659-day-2 = Nieuwe grappen uitproberen voor een klein publiek
occupation-2659-day-3 = Een pop maken en die een stem geven

occupation-3111-title = Laboranten natuur- en scheikunde
occupation-3111-does = Je test materialen, lucht of water en helpt bij wetenschappelijke proeven.
occupation-3111-day-1 = Stoffen wegen en mengen voor een test
occupation-3111-day-2 = Straling, temperatuur of waterdiepte meten
occupation-3111-day-3 = Instrumenten in het laboratorium schoonmaken en controleren

occupation-3112-title = Technici bouw, wegen en water
occupation-3112-does = Je helpt ingenieurs om gebouwen, wegen en waterwerken te plannen, controleren en onderhouden.
occupation-3112-day-1 = Een bouwterrein opmeten met speciale instrumenten
occupation-3112-day-2 = Een brug of tunnel controleren op scheuren en roest
occupation-3112-day-3 = Berekenen hoeveel energie een huis verliest

occupation-3113-title = Elektrotechnici
occupation-3113-does = Je bouwt, test en repareert elektrische apparatuur die ingenieurs ontwerpen.
occupation-3113-day-1 = Draden aansluiten volgens een tekening
occupation-3113-day-2 = Meten hoe goed een accu of motor werkt
occupation-3113-day-3 = Een kapot elektrisch onderdeel van een machine vervangen

occupation-3114-title = Technici elektronica
occupation-3114-does = Je bouwt en test elektronische apparaten met heel kleine onderdelen.
occupation-3114-day-1 = Piepkleine onderdelen vastmaken op een printplaat
occupation-3114-day-2 = Testen of een medisch apparaat de juiste signalen geeft
occupation-3114-day-3 = Een instrument bijstellen tot het precies meet

occupation-3115-title = Technici werktuigbouw
occupation-3115-does = Je test, controleert en repareert machines, motoren en voertuigen, samen met ingenieurs.
occupation-3115-day-1 = Een motor starten en de temperatuur en het geluid meten
occupation-3115-day-2 = Een trein, schip of vliegtuig controleren op schade
occupation-3115-day-3 = Een koelsysteem of warmtepomp repareren

occupation-3116-title = Procestechnici chemie
occupation-3116-does = Je test en controleert hoe chemische stoffen en andere materialen worden gemaakt.
occupation-3116-day-1 = Monsters nemen van een productielijn
occupation-3116-day-2 = Controleren of een kleur of mengsel klopt
occupation-3116-day-3 = Gevaarlijk afval veilig inpakken en er etiketten op plakken

occupation-3117-title = Technici mijnbouw en metaal
occupation-3117-does = Je test gesteente en metaal en helpt mijnen veilig te houden.
occupation-3117-day-1 = De tunnels opmeten en op een kaart zetten
occupation-3117-day-2 = Lucht, stof en lawaai onder de grond testen
occupation-3117-day-3 = Een stuk steen of metaal samendrukken tot het breekt

occupation-3118-title = Technisch tekenaars
occupation-3118-does = Je maakt technische tekeningen van gebouwen, machines, schepen of kleding.
occupation-3118-day-1 = Van de schets van een ingenieur een precieze tekening maken
occupation-3118-day-2 = Elk onderdeel met de juiste maten op de computer tekenen
occupation-3118-day-3 = Een tekening aanpassen na overleg met de bouwers

occupation-3119-title = Andere technici
occupation-3119-does = Je helpt producten en werkwijzen te testen en verbeteren, van textiel tot windenergie.
occupation-3119-day-1 = Stof wassen en eraan trekken om de sterkte te testen
occupation-3119-day-2 = Een nieuwe windmolen controleren voordat die gaat draaien
occupation-3119-day-3 = Een machine klaarmaken die metalen onderdelen print

occupation-3121-title = Teamleiders mijnbouw
occupation-3121-does = Je leidt mensen die kolen, steen of metaal uit de grond halen.
occupation-3121-day-1 = Aan het begin van de dienst de taken verdelen
occupation-3121-day-2 = De tunnel en de machines controleren voordat het werk begint
occupation-3121-day-3 = Doorgeven hoeveel er is opgegraven en of er ongelukken waren

occupation-3122-title = Teamleiders productie
occupation-3122-does = Je geeft leiding aan een productieteam in een fabriek.
occupation-3122-day-1 = Een nieuwe collega laten zien hoe een machine werkt
occupation-3122-day-2 = Producten controleren en fouten met het team bespreken
occupation-3122-day-3 = De planning veranderen als iemand ziek is

occupation-3123-title = Teamleiders bouw
occupation-3123-does = Je geeft leiding aan een ploeg vakmensen op een bouwplaats.
occupation-3123-day-1 = Met de tekening erbij de taken van de dag uitleggen
occupation-3123-day-2 = Controleren of muren, leidingen of vloeren goed gemaakt zijn
occupation-3123-day-3 = Ontbrekend materiaal bestellen en werkuren noteren

occupation-3131-title = Operators elektriciteitscentrale
occupation-3131-does = Je bedient de installaties die stroom maken en naar woningen sturen.
occupation-3131-day-1 = In de controlekamer vermogen en temperatuur volgen op schermen
occupation-3131-day-2 = In een windmolen klimmen om onderdelen te controleren
occupation-3131-day-3 = Een machine veilig stoppen als er een alarm gaat

occupation-3132-title = Operators waterzuivering en afvalverbranding
occupation-3132-does = Je bedient machines die water zuiveren of afval verbranden.
occupation-3132-day-1 = Monsters van drinkwater of afvalwater testen
occupation-3132-day-2 = Pompen en de hoeveelheid reinigingsmiddel bijstellen
occupation-3132-day-3 = De temperatuur regelen van een oven die afval verbrandt

occupation-3133-title = Operators chemische processen
occupation-3133-does = Je bedient machines die in een fabriek chemische stoffen en gassen maken.
occupation-3133-day-1 = Op meerdere schermen druk en temperatuur volgen
occupation-3133-day-2 = Regelen hoeveel gas of vloeistof er stroomt
occupation-3133-day-3 = Langs de leidingen lopen en lekken zoeken

occupation-3134-title = Operators olie en gas
occupation-3134-does = Je bedient de installaties die van olie en gas brandstof maken.
occupation-3134-day-1 = Het niveau en de druk in grote tanks aflezen
occupation-3134-day-2 = Pompen starten die olie door leidingen sturen
occupation-3134-day-3 = Een monster van de brandstof naar het laboratorium brengen

occupation-3135-title = Operators metaalproductie
occupation-3135-does = Je bedient de ovens en machines die metaal maken.
occupation-3135-day-1 = De temperatuur instellen van een oven die metaal smelt
occupation-3135-day-2 = De metalen wegen die in een mengsel gaan
occupation-3135-day-3 = Een monster van vloeibaar metaal nemen voor een test

occupation-3139-title = Operators van robots en productielijnen
occupation-3139-does = Je bedient robots en automatische lijnen die auto’s, papier of kleding maken.
occupation-3139-day-1 = Instellingen invoeren zodat een robot weet wat die moet doen
occupation-3139-day-2 = De lijn volgen op een scherm en in de fabriek
occupation-3139-day-3 = De lijn stoppen en een onderdeel dat klem zit weghalen

occupation-3141-title = Biologisch laboranten
occupation-3141-does = Je helpt bij onderzoek naar planten, dieren, cellen en bacteriën.
occupation-3141-day-1 = Buiten planten, water of insecten verzamelen
occupation-3141-day-2 = In kleine schaaltjes bacteriën kweken en tellen
occupation-3141-day-3 = De resultaten van een proef noteren

occupation-3142-title = Landbouwtechnici
occupation-3142-does = Je test grond, gewassen en dieren, zodat boerderijen goed voedsel kunnen maken.
occupation-3142-day-1 = Monsters van grond, water of planten nemen en testen
occupation-3142-day-2 = Noteren hoeveel jonge dieren of vissen eten en groeien
occupation-3142-day-3 = Telers op een kaart laten zien welke velden water nodig hebben

occupation-3143-title = Bosbouwtechnici
occupation-3143-does = Je meet, plant en bewaakt bomen en helpt zo bossen te beschermen en vernieuwen.
occupation-3143-day-1 = Bomen meten en aangeven welke er gekapt worden
occupation-3143-day-2 = Een ploeg laten zien hoe je jonge bomen plant
occupation-3143-day-3 = Bezoekers van het bos de regels over vuur en natuur uitleggen

occupation-3151-title = Scheepswerktuigkundigen
occupation-3151-does = Je zorgt dat de motoren en machines van een schip op zee veilig blijven werken.
occupation-3151-day-1 = In de machinekamer olie, temperatuur en druk controleren
occupation-3151-day-2 = Met de machinekamerploeg een waterpomp repareren
occupation-3151-day-3 = Noteren hoeveel brandstof het schip heeft gebruikt

occupation-3152-title = Stuurlieden, kapiteins en loodsen
occupation-3152-does = Je brengt schepen veilig over zee en rivieren en de haven in.
occupation-3152-day-1 = De route plannen met zeekaarten, weer en getij
occupation-3152-day-2 = Op de radar en op zee letten op andere schepen
occupation-3152-day-3 = Een veiligheidsoefening met de bemanning leiden

occupation-3153-title = Piloten
occupation-3153-does = Je bestuurt vliegtuigen, helikopters of drones, of leert anderen vliegen.
occupation-3153-day-1 = Het weer, de brandstof en het vluchtplan controleren
occupation-3153-day-2 = Voor de landing per radio met de verkeerstoren praten
occupation-3153-day-3 = Oefenen wat je doet als een motor uitvalt

occupation-3154-title = Luchtverkeersleiders
occupation-3154-does = Je leidt vliegtuigen veilig door de lucht en over de luchthaven.
occupation-3154-day-1 = Vliegtuigen op de radar volgen en uit elkaar houden
occupation-3154-day-2 = Piloten per radio vertellen wanneer ze mogen landen
occupation-3154-day-3 = Bemanningen waarschuwen voor storm en gesloten landingsbanen

occupation-3155-title = Technici luchtverkeersystemen
occupation-3155-does = Je installeert en repareert de radar en radio die vliegtuigen de weg wijzen.
occupation-3155-day-1 = De signalen testen die vliegtuigen naar de landingsbaan leiden
occupation-3155-day-2 = Een kapot elektronisch onderdeel in een radiotoren vervangen
occupation-3155-day-3 = De luchtverkeersleiding melden wanneer een systeem weer werkt

occupation-3211-title = Röntgen- en scanlaboranten
occupation-3211-does = Je bedient machines die in het lichaam kijken of een ziekte behandelen.
occupation-3211-day-1 = Een patiënt helpen om stil en in de juiste houding te liggen
occupation-3211-day-2 = De machine op de juiste hoeveelheid straling instellen
occupation-3211-day-3 = Duidelijke beelden maken van botten, organen of een ongeboren baby

occupation-3212-title = Medisch laboranten
occupation-3212-does = Je test bloed en andere monsters, zodat artsen een ziekte kunnen vinden.
occupation-3212-day-1 = Buisjes bloed een etiket geven en in een machine zetten
occupation-3212-day-2 = Cellen onder een microscoop bekijken en de afwijkende tellen
occupation-3212-day-3 = Een test opnieuw doen als het resultaat vreemd lijkt

occupation-3213-title = Apothekersassistenten
occupation-3213-does = Je maakt samen met de apotheker medicijnen klaar en geeft ze aan patiënten.
occupation-3213-day-1 = Het recept van de arts lezen en de hoeveelheid controleren
occupation-3213-day-2 = Tabletten tellen, zalf mengen en etiketten op verpakkingen plakken
occupation-3213-day-3 = Aan een klant uitleggen hoe je het medicijn inneemt

occupation-3214-title = Tandtechnici en prothesemakers
occupation-3214-does = Je maakt kunstgebitten, protheses, steunzolen of gehoorapparaten en zorgt dat ze goed passen.
occupation-3214-day-1 = De precieze vorm van een been of oor opmeten
occupation-3214-day-2 = Een kroon voor een kapotte tand vormen en polijsten
occupation-3214-day-3 = Een kunstbeen bijstellen tot de patiënt zonder pijn loopt

occupation-3221-title = Assistent-verpleegkundigen
occupation-3221-does = Je verpleegt patiënten als lid van een medisch team.
occupation-3221-day-1 = Bloeddruk, temperatuur en hartslag meten en noteren
occupation-3221-day-2 = Voorgeschreven medicijnen geven en een slechte reactie opmerken
occupation-3221-day-3 = Verband vervangen en zien hoe goed een wond geneest

occupation-3222-title = Kraamverzorgenden
occupation-3222-does = Je steunt gezinnen en verloskundigen voor, tijdens en na een bevalling.
occupation-3222-day-1 = Tijdens een zwangerschap bloeddruk en gewicht meten
occupation-3222-day-2 = De verloskamer klaarmaken en tijdens de bevalling instrumenten aangeven
occupation-3222-day-3 = Nieuwe ouders laten zien hoe je een baby voedt en wast

occupation-3230-title = Natuurgenezers
occupation-3230-does = Je behandelt mensen met kruiden en andere traditionele of natuurlijke methoden.
occupation-3230-day-1 = Een klant vragen naar gezondheid, eten, slaap en gewoontes
occupation-3230-day-2 = Kruiden mengen voor thee, olie of zalf
occupation-3230-day-3 = Een klant vertellen wanneer die beter naar een arts kan gaan

occupation-3240-title = Dierenartsassistenten
occupation-3240-does = Je behandelt en verzorgt dieren, vaak samen met een dierenarts.
occupation-3240-day-1 = Een dier rustig vasthouden tijdens het onderzoek
occupation-3240-day-2 = Bij een operatie op de ademhaling en hartslag van een dier letten
occupation-3240-day-3 = De mensen thuis laten zien hoe ze een dier medicijnen geven

occupation-3251-title = Tandartsassistenten en mondhygiënisten
occupation-3251-does = Je verzorgt tanden en tandvlees van mensen en helpt tandartsen bij hun werk.
occupation-3251-day-1 = Schone instrumenten klaarleggen en aangeven tijdens de behandeling
occupation-3251-day-2 = Tanden schoonmaken en kijken of het tandvlees gezond is
occupation-3251-day-3 = Een zenuwachtige patiënt geruststellen en laten zien hoe je goed poetst

occupation-3252-title = Beheerders van medische dossiers
occupation-3252-does = Je houdt medische dossiers volledig, veilig en makkelijk te vinden.
occupation-3252-day-1 = Elke ziekte in de notities van een arts een vaste code geven
occupation-3252-day-2 = Een zoekgeraakte uitslag vinden en in het dossier zetten
occupation-3252-day-3 = De wachtlijst voor operaties in de juiste volgorde houden

occupation-3253-title = Gezondheidswerkers in de buurt
occupation-3253-does = Je helpt mensen in je buurt om gezond te blijven en zorg te vinden.
occupation-3253-day-1 = Gezinnen thuis bezoeken en vragen naar hun gezondheid
occupation-3253-day-2 = Een groep leren hoe je eerste hulp geeft
occupation-3253-day-3 = Uitleggen waar en hoe je een vaccinatie krijgt

occupation-3254-title = Opticiens
occupation-3254-does = Je helpt mensen goed te zien met de juiste bril of contactlenzen.
occupation-3254-day-1 = Ogen meten en een klant helpen een montuur te kiezen
occupation-3254-day-2 = Brillenglazen zo slijpen dat ze in het montuur passen
occupation-3254-day-3 = Een klant laten zien hoe je contactlenzen in- en uitdoet

occupation-3255-title = Fysiotherapie-assistenten en masseurs
occupation-3255-does = Je helpt mensen met oefeningen, massage en aanraking om met minder pijn te bewegen.
occupation-3255-day-1 = Na een operatie oefeningen met een patiënt doen
occupation-3255-day-2 = Stijve spieren masseren met je handen en warme olie
occupation-3255-day-3 = Meten hoe ver een knie kan buigen

occupation-3256-title = Doktersassistenten
occupation-3256-does = Je helpt artsen en patiënten voor, tijdens en na een bezoek.
occupation-3256-day-1 = Patiënten vragen wat ze voelen en de antwoorden noteren
occupation-3256-day-2 = Gewicht en bloeddruk meten of de ogen testen
occupation-3256-day-3 = Instrumenten schoonmaken en de kamer klaarmaken voor de behandeling

occupation-3257-title = Inspecteurs gezondheid en veiligheid
occupation-3257-does = Je controleert werkplekken, voedsel en milieu, zodat mensen veilig zijn.
occupation-3257-day-1 = Lawaai en stof meten in een fabriek
occupation-3257-day-2 = Een restaurantkeuken controleren op vuil en bedorven eten
occupation-3257-day-3 = Een rapport schrijven en uitleggen wat er anders moet

occupation-3258-title = Ambulancepersoneel
occupation-3258-does = Je behandelt mensen in nood en brengt ze naar het ziekenhuis.
occupation-3258-day-1 = Snel en veilig door het verkeer naar een ongeluk rijden
occupation-3258-day-2 = Iemand reanimeren, een bloeding stoppen of een gebroken been ondersteunen
occupation-3258-day-3 = Het ziekenhuisteam vertellen wat er is gebeurd en wat je deed

occupation-3259-title = Andere assistenten in de zorg
occupation-3259-does = Je helpt patiënten bij ademhaling, voeding, onderzoeken, operaties of psychische problemen.
occupation-3259-day-1 = Het apparaat klaarzetten dat een patiënt tijdens een operatie laat slapen
occupation-3259-day-2 = Plakkers op de borst doen en een hartfilmpje maken
occupation-3259-day-3 = Maaltijden plannen met een patiënt met diabetes

occupation-3311-title = Handelaren in aandelen en valuta
occupation-3311-does = Je handelt voor klanten op de beurs in aandelen, buitenlands geld en energie.
occupation-3311-day-1 = Op meerdere schermen de prijzen volgen
occupation-3311-day-2 = Per telefoon met een andere partij een prijs afspreken
occupation-3311-day-3 = Het risico van een belegging aan een klant uitleggen

occupation-3312-title = Kredietadviseurs
occupation-3312-does = Je adviseert mensen en bedrijven over leningen en beslist wie kan lenen.
occupation-3312-day-1 = Een gezin vragen naar inkomen, kosten en plannen
occupation-3312-day-2 = Berekenen hoeveel een klant elke maand kan terugbetalen
occupation-3312-day-3 = Uitleggen waarom je een lening goedkeurt of weigert

occupation-3313-title = Boekhouders
occupation-3313-does = Je houdt de boekhouding van een organisatie volledig en juist.
occupation-3313-day-1 = Rekeningen en betalingen invoeren in het boekhoudprogramma
occupation-3313-day-2 = Bankafschriften vergelijken met je eigen boekhouding
occupation-3313-day-3 = In een verslag laten zien waaraan een project geld heeft uitgegeven

occupation-3314-title = Statistisch assistenten
occupation-3314-does = Je verzamelt, controleert en berekent cijfers die anderen helpen beslissen.
occupation-3314-day-1 = Fouten zoeken en verbeteren in een lange lijst met gegevens
occupation-3314-day-2 = Een grafiek maken die laat zien hoe de verkoop verandert
occupation-3314-day-3 = Berekenen hoe groot de kans op ongelukken of ziektes is

occupation-3315-title = Taxateurs
occupation-3315-does = Je schat wat woningen en voorwerpen waard zijn en wat schade kost.
occupation-3315-day-1 = Een huis bekijken en vergelijken met verkochte huizen in de buurt
occupation-3315-day-2 = Een beschadigde auto fotograferen en de reparatiekosten berekenen
occupation-3315-day-3 = Een gezin uitleggen hoeveel de verzekering betaalt

occupation-3321-title = Verzekeringsadviseurs
occupation-3321-does = Je verkoopt verzekeringen en beoordeelt welke risico’s verzekerd kunnen worden.
occupation-3321-day-1 = Een klant vragen wat er mis kan gaan en geld kan kosten
occupation-3321-day-2 = Beoordelen hoe goed een oud gebouw tegen brand beschermd is
occupation-3321-day-3 = Verzekeringen vergelijken en de verschillen uitleggen

occupation-3322-title = Vertegenwoordigers
occupation-3322-does = Je vertegenwoordigt een leverancier en verkoopt goederen, energie of diensten.
occupation-3322-day-1 = Een klant bezoeken en laten zien hoe een machine werkt
occupation-3322-day-2 = Berekenen wat zonnepanelen kosten en wat je ermee bespaart
occupation-3322-day-3 = Een offerte schrijven en een prijs afspreken

occupation-3323-title = Inkopers
occupation-3323-does = Je kiest en koopt wat een bedrijf of overheidsdienst nodig heeft.
occupation-3323-day-1 = De kwaliteit van stof, koffiebonen of hout vergelijken
occupation-3323-day-2 = Met een leverancier onderhandelen over prijs en leverdatum
occupation-3323-day-3 = Kijken wat er op voorraad is en nieuwe bestellingen plannen

occupation-3324-title = Handelsmakelaars
occupation-3324-does = Je koopt grote hoeveelheden goederen en brengt kopers en verkopers bij elkaar.
occupation-3324-day-1 = Beide partijen bellen tot ze het eens zijn
occupation-3324-day-2 = De wereldprijzen van graan, metaal of olie volgen
occupation-3324-day-3 = Voor de goederen van een klant een plek op een schip regelen

occupation-3331-title = Expediteurs en douaneagenten
occupation-3331-does = Je regelt vervoer en douanepapieren voor goederen die de grens over gaan.
occupation-3331-day-1 = De beste route vinden per schip, trein of vrachtwagen
occupation-3331-day-2 = Douaneformulieren invullen voor een lading fruit
occupation-3331-day-3 = Een late levering opsporen en de klant op de hoogte brengen

occupation-3332-title = Organisatoren van evenementen
occupation-3332-does = Je plant en leidt vergaderingen, bruiloften, festivals en andere evenementen.
occupation-3332-day-1 = Klanten vragen naar hun wensen en budget
occupation-3332-day-2 = De zaal, het eten en de muziek boeken
occupation-3332-day-3 = De laatste problemen oplossen voordat de gasten komen

occupation-3333-title = Arbeidsbemiddelaars
occupation-3333-does = Je helpt mensen aan werk en werkgevers aan de juiste mensen.
occupation-3333-day-1 = Met iemand die werk zoekt praten over vaardigheden en wensen
occupation-3333-day-2 = Een lijst met vacatures vergelijken met de ervaring van mensen
occupation-3333-day-3 = Een arbeidscontract uitleggen voordat iemand tekent

occupation-3334-title = Makelaars en vastgoedbeheerders
occupation-3334-does = Je verkoopt, verhuurt of beheert woningen, winkels en kantoren voor de eigenaren.
occupation-3334-day-1 = Een gezin een appartement laten zien en vragen beantwoorden
occupation-3334-day-2 = Een contract controleren voordat de eigenaren tekenen
occupation-3334-day-3 = Een reparatie regelen als huurders een lek melden

occupation-3339-title = Agenten van artiesten en andere klanten
occupation-3339-does = Je regelt contracten voor artiesten, auteurs, uitvinders, verkopers en andere klanten.
occupation-3339-day-1 = Een theater bellen en iemand voorstellen voor een rol
occupation-3339-day-2 = Een veiling leiden en het hoogste bod afroepen
occupation-3339-day-3 = Ruimte voor een advertentie op een website verkopen

occupation-3341-title = Teamleiders kantoor
occupation-3341-does = Je plant en begeleidt het werk van een kantoor of callcenter.
occupation-3341-day-1 = De taken van de dag verdelen over het team
occupation-3341-day-2 = Naar een gesprek met een klant luisteren en een collega advies geven
occupation-3341-day-3 = Een klacht beantwoorden die anderen niet konden oplossen

occupation-3342-title = Juridisch secretariaat
occupation-3342-does = Je maakt en bewaart officiële papieren voor advocaten, rechtbanken of de gemeente.
occupation-3342-day-1 = Namens een advocaat een brief aan de rechtbank schrijven
occupation-3342-day-2 = Rechtszaken in de agenda zetten en het team eraan herinneren
occupation-3342-day-3 = Een geboorte of huwelijk inschrijven voor een gezin

occupation-3343-title = Managementassistenten
occupation-3343-does = Je organiseert de tijd, papieren en vergaderingen van managers of projecten.
occupation-3343-day-1 = De week van een manager plannen en een treinkaartje boeken
occupation-3343-day-2 = Elk woord typen dat in de rechtszaal wordt gezegd
occupation-3343-day-3 = Een samenvatting van een vergadering schrijven en versturen

occupation-3344-title = Medisch secretariaat
occupation-3344-does = Je regelt afspraken, brieven en dossiers voor artsen en hun patiënten.
occupation-3344-day-1 = Aan de telefoon een afspraak maken met een patiënt
occupation-3344-day-2 = Naar een opname van een arts luisteren en het verslag typen
occupation-3344-day-3 = Rekeningen en formulieren naar de zorgverzekering sturen

occupation-3351-title = Douane en grensbewaking
occupation-3351-does = Je controleert mensen en goederen die een land in of uit gaan.
occupation-3351-day-1 = Een pasfoto vergelijken met het gezicht van iemand op reis
occupation-3351-day-2 = Tassen en vrachtwagens doorzoeken op verboden goederen
occupation-3351-day-3 = Uitleggen voor welke goederen je belasting betaalt of een vergunning nodig hebt

occupation-3352-title = Belastingambtenaren
occupation-3352-does = Je controleert of mensen en bedrijven de juiste belasting betalen.
occupation-3352-day-1 = Een belastingformulier vergelijken met de boekhouding van een bedrijf
occupation-3352-day-2 = Aan de balie een belastingaanslag uitleggen
occupation-3352-day-3 = Berekenen hoeveel belasting iemand nog betaalt of terugkrijgt

occupation-3353-title = Medewerkers uitkeringen
occupation-3353-does = Je controleert wie recht heeft op een uitkering, pensioen of andere steun.
occupation-3353-day-1 = Iemand zonder werk vragen naar inkomen en gezin
occupation-3353-day-2 = Formulieren en papieren controleren voordat een uitkering wordt betaald
occupation-3353-day-3 = Een brief schrijven waarin je je beslissing uitlegt

occupation-3354-title = Medewerkers vergunningen en paspoorten
occupation-3354-does = Je controleert aanvragen voor vergunningen en paspoorten en beslist erover.
occupation-3354-day-1 = Iemand helpen een formulier voor een nieuw paspoort in te vullen
occupation-3354-day-2 = Controleren of een bouwplan volgens de regels is
occupation-3354-day-3 = Aan een restaurant uitleggen waarom een vergunning is geweigerd

occupation-3355-title = Rechercheurs
occupation-3355-does = Je onderzoekt misdrijven en verzamelt feiten die een rechter kan gebruiken.
occupation-3355-day-1 = Een getuige ondervragen en op kleine details letten
occupation-3355-day-2 = Na een misdrijf vingerafdrukken en andere sporen verzamelen
occupation-3355-day-3 = De feiten bespreken en samen de volgende stap plannen

occupation-3359-title = Andere inspecteurs van de overheid
occupation-3359-does = Je controleert boerderijen, schepen, markten en casino’s en legt de wet uit.
occupation-3359-day-1 = Testen of een weegschaal in een winkel het juiste gewicht aangeeft
occupation-3359-day-2 = Controleren hoe goederen op een schip verpakt en vastgemaakt zijn
occupation-3359-day-3 = Advies geven aan een klant die een kapot product kocht

occupation-3411-title = Juridisch medewerkers
occupation-3411-does = Je helpt rechtbanken, advocaten en klanten zaken voor te bereiden en feiten te vinden.
occupation-3411-day-1 = Uitspraken van rechters zoeken over een zaak die erop lijkt
occupation-3411-day-2 = Een brief van de rechtbank bij iemand thuis bezorgen
occupation-3411-day-3 = Kijken wat er in een winkel gebeurt en een verslag schrijven

occupation-3412-title = Sociaal werkers
occupation-3412-does = Je steunt kinderen, gezinnen en volwassenen die hulp nodig hebben in het dagelijks leven.
occupation-3412-day-1 = Een gezin bezoeken en over de afgelopen week praten
occupation-3412-day-2 = Samen een aanvraag doen voor een woning of financiële hulp
occupation-3412-day-3 = Samen eten met jongeren in een woongroep

occupation-3421-title = Beroepssporters
occupation-3421-does = Je traint en doet mee aan wedstrijden: sport is je werk.
occupation-3421-day-1 = Met een coach kracht, snelheid en techniek trainen
occupation-3421-day-2 = Een opname van je wedstrijd bekijken en leren van fouten
occupation-3421-day-3 = Een wedstrijd spelen of lopen voor publiek

occupation-3422-title = Sporttrainers en scheidsrechters
occupation-3422-does = Je leert mensen een sport, coacht teams of leidt wedstrijden volgens de regels.
occupation-3422-day-1 = Beginners laten zien hoe je zwemt, skiet of schaatst
occupation-3422-day-2 = De training plannen en de bewegingen van de spelers verbeteren
occupation-3422-day-3 = Een wedstrijd stilleggen als iemand de regels overtreedt

occupation-3423-title = Instructeurs fitness en vrije tijd
occupation-3423-does = Je begeleidt groepen bij fitness, buitentochten en activiteiten in de vrije tijd.
occupation-3423-day-1 = Een beweging voordoen en iemands houding verbeteren
occupation-3423-day-2 = Touwen, helmen of zadels controleren voordat de groep begint
occupation-3423-day-3 = Een groep over een bergpad leiden en op het weer letten

occupation-3431-title = Fotografen
occupation-3431-does = Je maakt foto’s van mensen, plekken, producten en gebeurtenissen.
occupation-3431-day-1 = Lampen neerzetten en de beste hoek kiezen
occupation-3431-day-2 = Mensen helpen zich te ontspannen voor de camera
occupation-3431-day-3 = Op een computer de foto’s uitkiezen en verbeteren

occupation-3432-title = Binnenhuisarchitecten en decorateurs
occupation-3432-does = Je ontwerpt kamers, etalages of toneelbeelden en kiest wat erin komt.
occupation-3432-day-1 = Een kamer tekenen en kleuren en meubels kiezen
occupation-3432-day-2 = Het decor van een toneelstuk bouwen en schilderen
occupation-3432-day-3 = Kleding en lampen een plek geven in een etalage

occupation-3433-title = Medewerkers museum en collectie
occupation-3433-does = Je verzorgt, beschermt en plaatst voorwerpen in musea, galeries en bibliotheken.
occupation-3433-day-1 = Een muur opmeten en met handschoenen aan een schilderij ophangen
occupation-3433-day-2 = Een oud voorwerp voorzichtig afstoffen met een zacht kwastje
occupation-3433-day-3 = Bezoekers helpen een zeldzaam boek of document te vinden

occupation-3434-title = Chef-koks
occupation-3434-does = Je bedenkt menu’s, kookt gerechten en leidt een keukenploeg.
occupation-3434-day-1 = Een saus proeven en beslissen wat er nog bij moet
occupation-3434-day-2 = Een nieuwe collega voordoen hoe je een vis snijdt
occupation-3434-day-3 = Verse producten bestellen en berekenen wat een gerecht kost

occupation-3435-title = Theatertechnici en tatoeëerders
occupation-3435-does = Je maakt shows mogelijk met licht, geluid, kostuums, decor of kunst op het lichaam.
occupation-3435-day-1 = De lampen programmeren voor elke scène van een toneelstuk
occupation-3435-day-2 = Iemand helpen om in één minuut van kostuum te wisselen
occupation-3435-day-3 = De touwen en motoren controleren die het decor bewegen

occupation-3511-title = Operators computersystemen
occupation-3511-does = Je houdt grote computersystemen draaiend en de gegevens veilig.
occupation-3511-day-1 = Op schermen volgen of veel computers goed werken
occupation-3511-day-2 = Een reservekopie maken van de gegevens van de dag
occupation-3511-day-3 = De oorzaak vinden als een systeem traag wordt of stopt

occupation-3512-title = ICT-helpdesk
occupation-3512-does = Je helpt mensen die een probleem met hun computer hebben.
occupation-3512-day-1 = Vragen stellen aan de telefoon tot je het probleem begrijpt
occupation-3512-day-2 = Een laptop klaarmaken voor een nieuwe collega
occupation-3512-day-3 = Een schadelijk programma van een computer halen

occupation-3513-title = Netwerktechnici
occupation-3513-does = Je verbindt computers tot netwerken en zorgt dat de verbindingen blijven werken.
occupation-3513-day-1 = Kabels door een gebouw trekken en testen
occupation-3513-day-2 = Met een leidinggevende beslissen wie welke bestanden mag openen
occupation-3513-day-3 = Uitzoeken waarom een kantoor geen internet heeft

occupation-3514-title = Websitebeheerders
occupation-3514-does = Je bouwt, vernieuwt en beveiligt websites die veel mensen bezoeken.
occupation-3514-day-1 = Nieuwe tekst en beelden op een pagina zetten
occupation-3514-day-2 = Een link of formulier repareren dat niet werkt
occupation-3514-day-3 = Bekijken welke pagina’s mensen bezoeken en waar ze weggaan

occupation-3521-title = Beeld- en geluidstechnici
occupation-3521-does = Je regelt geluid en beeld en neemt ze op voor film, radio en voorstellingen.
occupation-3521-day-1 = Microfoons neerzetten en het geluid van elke stem testen
occupation-3521-day-2 = Een interview filmen en het beeld scherp houden
occupation-3521-day-3 = Stemmen, muziek en geluiden mengen op een computer

occupation-3522-title = Technici telefoon en internet
occupation-3522-does = Je installeert, test en repareert netwerken voor telefoon, internet en radio.
occupation-3522-day-1 = Het signaal van een zendmast meten
occupation-3522-day-2 = Een beschadigd onderdeel in een netwerkkast vervangen
occupation-3522-day-3 = De route van een nieuwe internetkabel op een plan tekenen

occupation-4110-title = Kantoormedewerkers
occupation-4110-does = Je doet allerlei kantoorwerk dat een organisatie draaiend houdt.
occupation-4110-day-1 = De telefoon opnemen en berichten noteren
occupation-4110-day-2 = Papier, inkt en andere spullen bestellen
occupation-4110-day-3 = Brieven scannen en op de juiste plek bewaren

occupation-4120-title = Secretariaatsmedewerkers
occupation-4120-does = Je regelt brieven, telefoontjes, bezoek en vergaderingen voor een kantoor.
occupation-4120-day-1 = Brieven en e-mails schrijven en versturen
occupation-4120-day-2 = Bezoekers ontvangen en naar de juiste persoon brengen
occupation-4120-day-3 = Een datum zoeken waarop iedereen kan vergaderen

occupation-4131-title = Typisten
occupation-4131-does = Je typt teksten en geeft ze een duidelijke en juiste vorm.
occupation-4131-day-1 = Naar een opname luisteren en de woorden typen
occupation-4131-day-2 = Op elke bladzijde de spelling controleren
occupation-4131-day-3 = Kopjes en tabellen maken voor een lang rapport

occupation-4132-title = Medewerkers gegevensinvoer
occupation-4132-does = Je voert snel en zonder fouten cijfers en namen in computersystemen in.
occupation-4132-day-1 = Gegevens van papieren formulieren in een programma typen
occupation-4132-day-2 = Het scherm met het papier vergelijken en fouten verbeteren
occupation-4132-day-3 = Een collega vragen naar gegevens die ontbreken

occupation-4211-title = Baliemedewerkers bank en post
occupation-4211-does = Je helpt klanten aan de balie van een bank of postkantoor.
occupation-4211-day-1 = Bankbiljetten tellen en aan een klant geven
occupation-4211-day-2 = Een pakket wegen en berekenen wat versturen kost
occupation-4211-day-3 = Bij sluiting controleren of het geld in de kas klopt

occupation-4212-title = Medewerkers casino en weddenschappen
occupation-4212-does = Je zorgt dat kansspelen en weddenschappen eerlijk verlopen.
occupation-4212-day-1 = Aan een tafel kaarten delen of de roulette laten draaien
occupation-4212-day-2 = Berekenen hoeveel een gewonnen weddenschap opbrengt
occupation-4212-day-3 = Letten op vals spel en op spelers met problemen

occupation-4214-title = Incassomedewerkers
occupation-4214-does = Je zorgt dat onbetaalde rekeningen betaald worden of haalt giften op voor een goed doel.
occupation-4214-day-1 = Een klant bellen over een rekening die te laat is
occupation-4214-day-2 = Afspreken dat iemand in kleine bedragen betaalt
occupation-4214-day-3 = Mensen bedanken voor een gift en die noteren

occupation-4221-title = Reisadviseurs
occupation-4221-does = Je helpt mensen hun reis te kiezen, te boeken en voor te bereiden.
occupation-4221-day-1 = Voor een gezin vluchten, treinen en hotels vergelijken
occupation-4221-day-2 = Een kaartje verkopen en de reisregels uitleggen
occupation-4221-day-3 = Toeristen een plattegrond en tips voor de dag geven

occupation-4222-title = Medewerkers klantenservice
occupation-4222-does = Je beantwoordt vragen van klanten per telefoon, e-mail of chat.
occupation-4222-day-1 = Luisteren naar een klant en het antwoord zoeken
occupation-4222-day-2 = Een bestelling of adres in het systeem wijzigen
occupation-4222-day-3 = Rustig en beleefd blijven als iemand boos belt

occupation-4223-title = Telefonisten
occupation-4223-does = Je neemt de telefoon op en verbindt mensen met de juiste persoon of dienst.
occupation-4223-day-1 = Vragen wie er belt en doorverbinden
occupation-4223-day-2 = Een bericht noteren voor iemand die er niet is
occupation-4223-day-3 = Iemand in nood aan de lijn helpen tot de ambulance er is

occupation-4224-title = Hotelreceptionisten
occupation-4224-does = Je ontvangt gasten in een hotel of op een camping en beantwoordt hun vragen.
occupation-4224-day-1 = Gasten inschrijven en de sleutel van de kamer geven
occupation-4224-day-2 = Boekingen noteren en kijken welke kamers vrij zijn
occupation-4224-day-3 = In de nacht de rekeningen en betalingen van de dag controleren

occupation-4225-title = Medewerkers informatiebalie
occupation-4225-does = Je geeft mensen informatie aan een balie, per brief of per e-mail.
occupation-4225-day-1 = Openingstijden, prijzen en regels uitleggen aan bezoekers
occupation-4225-day-2 = Een klacht lezen en een beleefd antwoord schrijven
occupation-4225-day-3 = In het dossier van een klant de oorzaak van een probleem zoeken

occupation-4226-title = Receptionisten
occupation-4226-does = Je ontvangt bezoekers van een kantoor of praktijk en maakt afspraken.
occupation-4226-day-1 = Bezoekers groeten en de persoon roepen voor wie ze komen
occupation-4226-day-2 = Een vrij moment zoeken voor een nieuwe afspraak
occupation-4226-day-3 = Nieuwe patiënten of baasjes van dieren een formulier laten invullen

occupation-4227-title = Enquêteurs
occupation-4227-does = Je stelt mensen vragen en noteert hun antwoorden voor een onderzoek.
occupation-4227-day-1 = Mensen op straat om vijf minuten tijd vragen
occupation-4227-day-2 = Elke vraag precies zo voorlezen als het er staat
occupation-4227-day-3 = De antwoorden invoeren op een tablet of computer

occupation-4229-title = Andere medewerkers klantcontact
occupation-4229-does = Je helpt gasten, patiënten of cliënten met informatie en praktische zaken.
occupation-4229-day-1 = Voor een gast een tafel of theaterplaatsen reserveren
occupation-4229-day-2 = De gegevens van een nieuwe patiënt in het ziekenhuis noteren
occupation-4229-day-3 = Uitleggen welke papieren een gezin nodig heeft om hulp te krijgen

occupation-4311-title = Medewerkers boekhouding
occupation-4311-does = Je maakt rekeningen en noteert wat een bedrijf verdient en uitgeeft.
occupation-4311-day-1 = Een rekening maken en naar een klant sturen
occupation-4311-day-2 = Elke betaling in de boekhouding op de juiste plek zetten
occupation-4311-day-3 = Uitzoeken waarom er een bedrag ontbreekt

occupation-4312-title = Administratie verzekeringen en financiën
occupation-4312-does = Je doet de administratie van verzekeringen, leningen, belastingen of beleggingen.
occupation-4312-day-1 = De gegevens van een nieuwe verzekering invoeren
occupation-4312-day-2 = Controleren of de aanvraag voor een lening volledig is
occupation-4312-day-3 = Buitenlands geld wisselen voor iemand op reis

occupation-4313-title = Salarisadministrateurs
occupation-4313-does = Je berekent lonen, zodat iedereen op tijd wordt betaald.
occupation-4313-day-1 = Controleren hoeveel uur iedereen heeft gewerkt
occupation-4313-day-2 = Belasting en vakantiegeld berekenen op een computer
occupation-4313-day-3 = Een medewerker de bedragen op de loonstrook uitleggen

occupation-4321-title = Magazijnmedewerkers
occupation-4321-does = Je ontvangt, telt en bewaart goederen in een magazijn en noteert ze.
occupation-4321-day-1 = Een levering vergelijken met de bestellijst
occupation-4321-day-2 = Dozen met textiel of leer wegen, een etiket geven en opslaan
occupation-4321-day-3 = De voorraad tellen en bestellen wat ontbreekt

occupation-4322-title = Productieplanners
occupation-4322-does = Je plant wanneer een fabriek materialen, machines en mensen nodig heeft.
occupation-4322-day-1 = Berekenen hoeveel materiaal er nodig is voor de bestellingen van volgende week
occupation-4322-day-2 = De planning veranderen als een machine stilvalt
occupation-4322-day-3 = Elke afdeling vertellen wat er gemaakt moet worden en wanneer

occupation-4323-title = Transportplanners
occupation-4323-does = Je plant en volgt het verkeer van vrachtwagens, treinen, schepen of vliegtuigen.
occupation-4323-day-1 = Chauffeurs hun routes en ladingen voor de dag geven
occupation-4323-day-2 = Bussen of taxi’s volgen op een scherm
occupation-4323-day-3 = Een brug openen zodat een schip erdoor kan

occupation-4411-title = Bibliotheekmedewerkers
occupation-4411-does = Je helpt lezers in een bibliotheek en houdt de collectie op orde.
occupation-4411-day-1 = Aan de balie boeken uitlenen en terugnemen
occupation-4411-day-2 = Teruggebrachte boeken op de juiste plank zetten
occupation-4411-day-3 = Iemand helpen een computer te gebruiken of een film te vinden

occupation-4412-title = Postbezorgers en -sorteerders
occupation-4412-does = Je sorteert brieven en pakketten en brengt ze naar mensen.
occupation-4412-day-1 = Brieven sorteren op straat en huisnummer
occupation-4412-day-2 = Te voet, op de fiets of met de auto je ronde doen
occupation-4412-day-3 = Een buur laten tekenen voor een pakket

occupation-4413-title = Correctoren
occupation-4413-does = Je controleert teksten of gegevens en verbetert fouten voordat anderen ze gebruiken.
occupation-4413-day-1 = Een gedrukte bladzijde vergelijken met de oorspronkelijke tekst
occupation-4413-day-2 = Spelfouten en verkeerde komma’s aanstrepen
occupation-4413-day-3 = Antwoorden uit een enquête een code geven zodat computers ze kunnen tellen

occupation-4414-title = Hulp bij brieven en formulieren
occupation-4414-does = Je schrijft brieven en vult formulieren in voor mensen die schrijven moeilijk vinden.
occupation-4414-day-1 = Luisteren naar wat iemand wil zeggen
occupation-4414-day-2 = Een formulier voor een woning of visum invullen
occupation-4414-day-3 = Een officiële brief hardop voorlezen en uitleggen

occupation-4415-title = Medewerkers archief en kopieerwerk
occupation-4415-does = Je kopieert en bewaart documenten, zodat mensen ze snel kunnen vinden.
occupation-4415-day-1 = Dossiers ordenen op datum, naam of nummer
occupation-4415-day-2 = Veel kopieën maken van een lang rapport
occupation-4415-day-3 = Een dossier zoeken dat een collega nodig heeft

occupation-4416-title = Medewerkers personeelsadministratie
occupation-4416-does = Je houdt de gegevens van het personeel bij en beantwoordt vragen over werk.
occupation-4416-day-1 = Een contract klaarmaken voor iemand die binnenkort begint
occupation-4416-day-2 = Vakantiedagen en ziektedagen in het systeem zetten
occupation-4416-day-3 = Mensen uitnodigen voor een sollicitatiegesprek

occupation-4419-title = Andere administratieve hulp
occupation-4419-does = Je schrijft brieven, verwerkt bestellingen of helpt advertenties maken voor een kantoor.
occupation-4419-day-1 = Een brief uit een ander land vertalen en beantwoorden
occupation-4419-day-2 = Controleren of een bestelformulier volledig is
occupation-4419-day-3 = Beeld en tekst voor een advertentie naar een krant sturen

occupation-5111-title = Cabinepersoneel en reisbegeleiders
occupation-5111-does = Je zorgt dat reizigers veilig en prettig reizen in vliegtuigen, schepen en treinen.
occupation-5111-day-1 = Reizigers laten zien hoe gordels en nooduitgangen werken
occupation-5111-day-2 = Onderweg maaltijden en drankjes rondbrengen
occupation-5111-day-3 = Iemand helpen die bang is of zich niet lekker voelt

occupation-5112-title = Conducteurs trein, bus en tram
occupation-5112-does = Je controleert kaartjes en helpt reizigers in treinen, bussen en trams.
occupation-5112-day-1 = Tijdens het rijden kaartjes controleren of verkopen
occupation-5112-day-2 = Het teken geven dat de trein veilig kan vertrekken
occupation-5112-day-3 = Reizigers informeren over vertraging en de volgende aansluiting

occupation-5113-title = Gidsen
occupation-5113-does = Je leidt mensen rond in steden, musea of parken en legt uit wat ze zien.
occupation-5113-day-1 = Een groep door oude straten leiden en de geschiedenis vertellen
occupation-5113-day-2 = Kinderen uitleggen hoe een wild dier leeft
occupation-5113-day-3 = Vragen beantwoorden in meer dan één taal

occupation-5120-title = Koks
occupation-5120-does = Je kookt maaltijden voor gasten, leerlingen, patiënten of gezinnen.
occupation-5120-day-1 = Groenten wassen, schillen en snijden
occupation-5120-day-2 = Gerechten op de juiste temperatuur bakken, stomen of in de oven zetten
occupation-5120-day-3 = Een maaltijd maken voor iemand die geen zout mag eten

occupation-5131-title = Bediening in de horeca
occupation-5131-does = Je brengt gasten eten en drinken en zorgt dat ze zich welkom voelen.
occupation-5131-day-1 = Bestellingen opnemen en speciale wensen onthouden
occupation-5131-day-2 = Hete borden en volle glazen dragen zonder te morsen
occupation-5131-day-3 = Gasten adviseren welke wijn of welk bier bij het eten past

occupation-5132-title = Barpersoneel
occupation-5132-does = Je maakt en serveert drankjes achter een bar.
occupation-5132-day-1 = Een cocktail mixen of goede koffie zetten
occupation-5132-day-2 = Met gasten praten en merken wie er genoeg heeft gedronken
occupation-5132-day-3 = Glazen wassen en bij sluiting het geld tellen

occupation-5141-title = Kappers
occupation-5141-does = Je wast, knipt en kleurt het haar van mensen en brengt het in model.
occupation-5141-day-1 = Met een klant bespreken welk kapsel past
occupation-5141-day-2 = Haar knippen of een baard bijknippen met een scherpe schaar
occupation-5141-day-3 = Een haarkleur mengen en die testen op de huid

occupation-5142-title = Schoonheidsspecialisten
occupation-5142-does = Je verzorgt de huid, de nagels en het uiterlijk van mensen.
occupation-5142-day-1 = De huid van een klant bekijken en de juiste behandeling kiezen
occupation-5142-day-2 = Nagels vijlen en lakken of vermoeide voeten verzorgen
occupation-5142-day-3 = Iemand opmaken voor een bruiloft of een toneelstuk

occupation-5151-title = Teamleiders schoonmaak
occupation-5151-does = Je leidt de mensen die hotels, kantoren en andere gebouwen schoonmaken.
occupation-5151-day-1 = Kamers over het team verdelen en elke kamer nakijken
occupation-5151-day-2 = Een nieuwe collega leren welk middel bij welke vloer past
occupation-5151-day-3 = Schone lakens tellen en nieuwe zeep bestellen

occupation-5152-title = Beheerders van een huishouden
occupation-5152-does = Je leidt voor anderen een huishouden of een klein pension.
occupation-5152-day-1 = De maaltijden plannen en het eten kopen
occupation-5152-day-2 = Kleren strijken en bedden opmaken voor gasten
occupation-5152-day-3 = Een reparatie regelen en de rekeningen van het huis betalen

occupation-5153-title = Huismeesters en conciërges
occupation-5153-does = Je zorgt voor een gebouw en de mensen die het gebruiken.
occupation-5153-day-1 = Een kraan, een lamp of een deur repareren
occupation-5153-day-2 = De trap schoonmaken en de verwarming nakijken
occupation-5153-day-3 = De zaal of kerk openen en de stoelen klaarzetten

occupation-5161-title = Astrologen en waarzeggers
occupation-5161-does = Je leest sterren, kaarten of handen en vertelt mensen wat je ziet.
occupation-5161-day-1 = Luisteren naar vragen van een klant over liefde of werk
occupation-5161-day-2 = Tekenen hoe de sterren stonden toen iemand geboren werd
occupation-5161-day-3 = Kaarten op tafel omdraaien en de betekenis uitleggen

occupation-5162-title = Gezelschap en hulp aan huis
occupation-5162-does = Je houdt iemand gezelschap en helpt bij het dagelijks leven thuis.
occupation-5162-day-1 = Voorlezen, samen kaarten of praten
occupation-5162-day-2 = Kleren uitkiezen en iemand helpen met aankleden
occupation-5162-day-3 = Met iemand meegaan naar de dokter of een concert

occupation-5163-title = Uitvaartverzorgers
occupation-5163-does = Je zorgt voor overledenen en helpt families om afscheid te nemen.
occupation-5163-day-1 = Het lichaam met respect wassen, aankleden en verzorgen
occupation-5163-day-2 = Met de familie muziek, bloemen en toespraken plannen
occupation-5163-day-3 = De kist dragen en de gasten begeleiden

occupation-5164-title = Dierenverzorgers
occupation-5164-does = Je voert, wast, traint en verzorgt dieren.
occupation-5164-day-1 = Hokken schoonmaken en vers voer en water geven
occupation-5164-day-2 = Een hond wassen en de vacht knippen
occupation-5164-day-3 = Een hond leren om iemand die blind is te begeleiden

occupation-5165-title = Rijinstructeurs
occupation-5165-does = Je leert mensen veilig rijden op de weg of varen op het water.
occupation-5165-day-1 = Naast iemand zitten die leert rijden en duidelijke aanwijzingen geven
occupation-5165-day-2 = Verkeersregels uitleggen met plaatjes en voorbeelden
occupation-5165-day-3 = Op tijd remmen als iemand tijdens de les een fout maakt

occupation-5169-title = Partnerbemiddelaars
occupation-5169-does = Je helpt mensen een partner te vinden die bij hen past.
occupation-5169-day-1 = Met mensen zonder partner praten over wat ze hopen te vinden
occupation-5169-day-2 = Profielen vergelijken en twee mensen voorstellen die bij elkaar passen
occupation-5169-day-3 = Uitleggen hoe je veilig met een onbekende afspreekt

occupation-5211-title = Marktverkopers
occupation-5211-does = Je verkoopt spullen in een kraam op een markt of op straat.
occupation-5211-day-1 = Vroeg je kraam opbouwen en de spullen uitstallen
occupation-5211-day-2 = Fruit wegen of stof afmeten voor een klant
occupation-5211-day-3 = Het geld tellen en inpakken wat niet is verkocht

occupation-5212-title = Straatverkopers van eten
occupation-5212-does = Je maakt en verkoopt warm of koud eten op straat.
occupation-5212-day-1 = Eten grillen of bakken en broodjes vullen terwijl klanten wachten
occupation-5212-day-2 = Het eten koel houden en je kar schoon
occupation-5212-day-3 = Het geld aannemen en praten met vaste klanten

occupation-5221-title = Winkeliers
occupation-5221-does = Je hebt een eigen winkel en beslist wat je daar verkoopt.
occupation-5221-day-1 = Nieuwe producten kiezen en met leveranciers praten
occupation-5221-day-2 = Klanten helpen en horen wat ze leuk vinden
occupation-5221-day-3 = Na sluitingstijd kosten, prijzen en winst berekenen

occupation-5222-title = Teamleiders winkel
occupation-5222-does = Je leidt het verkoopteam in een winkel of supermarkt.
occupation-5222-day-1 = Per uur plannen wie er aan de kassa zit
occupation-5222-day-2 = Prijzen en schappen controleren voordat de winkel opengaat
occupation-5222-day-3 = Een probleem tussen een klant en een collega oplossen

occupation-5223-title = Winkelmedewerkers
occupation-5223-does = Je helpt klanten in een winkel producten te vinden, te kiezen en te kopen.
occupation-5223-day-1 = Vragen wat een klant nodig heeft en producten laten zien
occupation-5223-day-2 = Nieuwe producten in de schappen zetten
occupation-5223-day-3 = Brood snijden, verf mengen of een cadeau inpakken

occupation-5230-title = Kassamedewerkers
occupation-5230-does = Je rekent af en verkoopt kaartjes aan een balie of kassa.
occupation-5230-day-1 = Producten scannen en de klant de prijs noemen
occupation-5230-day-2 = Contant geld of een betaalkaart aannemen en wisselgeld geven
occupation-5230-day-3 = Een goede plaats zoeken en het kaartje printen

occupation-5241-title = Modellen
occupation-5241-does = Je laat kleding zien of poseert voor foto’s, schilderijen en films.
occupation-5241-day-1 = In nieuwe kleding lopen voor kopers en camera’s
occupation-5241-day-2 = In dezelfde houding blijven terwijl studenten je tekenen
occupation-5241-day-3 = Je houding en blik veranderen zoals de foto het vraagt

occupation-5242-title = Productdemonstrateurs
occupation-5242-does = Je laat klanten zien hoe een product werkt en laat ze het proberen.
occupation-5242-day-1 = Een tafel met hapjes om te proeven klaarzetten in een supermarkt
occupation-5242-day-2 = Met een nieuwe pan koken terwijl mensen kijken
occupation-5242-day-3 = Vragen beantwoorden en noteren wat er is verkocht

occupation-5243-title = Huis-aan-huisverkopers
occupation-5243-does = Je gaat van deur tot deur en biedt producten of diensten aan.
occupation-5243-day-1 = Plannen naar welke straten je vandaag gaat
occupation-5243-day-2 = Aanbellen en uitleggen wie je bent
occupation-5243-day-3 = Samen met de klant een bestelformulier invullen

occupation-5244-title = Telefonische verkopers
occupation-5244-does = Je verkoopt producten of diensten aan mensen via de telefoon.
occupation-5244-day-1 = Mensen van een lijst bellen en een aanbod doen
occupation-5244-day-2 = Eerlijk antwoord geven op vragen en een nee accepteren
occupation-5244-day-3 = De bestelling en de betaalgegevens typen

occupation-5245-title = Medewerkers tankstation
occupation-5245-does = Je helpt mensen die stoppen voor brandstof, autoverzorging of iets te eten.
occupation-5245-day-1 = Een tank vullen en de olie controleren
occupation-5245-day-2 = Brandstof, koffie en een autowasbeurt afrekenen
occupation-5245-day-3 = De pompen schoonmaken en de schappen vullen

occupation-5246-title = Buffet- en snackmedewerkers
occupation-5246-does = Je maakt en serveert snelle maaltijden aan een toonbank.
occupation-5246-day-1 = Bestellingen opnemen en doorgeven aan de keuken
occupation-5246-day-2 = Broodjes beleggen en friet bakken
occupation-5246-day-3 = De toonbank schoonmaken en bekers en sauzen bijvullen

occupation-5249-title = Verhuurmedewerkers
occupation-5249-does = Je verhuurt auto’s, gereedschap, boten of machines aan klanten.
occupation-5249-day-1 = Vragen wat de klant nodig heeft en voor hoe lang
occupation-5249-day-2 = De auto of het gereedschap voor en na gebruik nakijken
occupation-5249-day-3 = Het huurcontract uitleggen en de klant laten betalen

occupation-5311-title = Kinderverzorgers
occupation-5311-does = Je zorgt voor baby’s en kinderen en helpt hen groeien door spel.
occupation-5311-day-1 = Een baby voeden en luiers verschonen
occupation-5311-day-2 = Met een groep zingen, lezen en buiten spelen
occupation-5311-day-3 = Merken wanneer een kind moe, ziek of verdrietig is

occupation-5312-title = Onderwijsassistenten
occupation-5312-does = Je helpt leerkrachten en geeft leerlingen extra hulp in de klas.
occupation-5312-day-1 = Met één kind tegelijk oefenen met lezen
occupation-5312-day-2 = Een leerling met een beperking helpen de les te volgen
occupation-5312-day-3 = Verf, papier en knutselspullen klaarzetten voor een les

occupation-5321-title = Verzorgenden
occupation-5321-does = Je geeft dagelijkse zorg aan patiënten in ziekenhuizen en zorghuizen.
occupation-5321-day-1 = Een patiënt in bed wassen en de privacy beschermen
occupation-5321-day-2 = Een patiënt in bed draaien zodat de huid gezond blijft
occupation-5321-day-3 = Aan de verpleegkundige melden dat een patiënt minder eet of slaapt

occupation-5322-title = Thuiszorgmedewerkers
occupation-5322-does = Je zorgt voor mensen die hulp nodig hebben om thuis te wonen.
occupation-5322-day-1 = Iemand helpen zich te wassen, aan te kleden en veilig te staan
occupation-5322-day-2 = Een cliënt herinneren aan medicijnen en dat noteren
occupation-5322-day-3 = De lunch klaarmaken en luisteren naar iemands verhalen

occupation-5329-title = Ziekenhuisassistenten
occupation-5329-does = Je helpt in ziekenhuizen: patiënten verplaatsen, bloed prikken en instrumenten schoonmaken.
occupation-5329-day-1 = Een patiënt in bed naar de röntgenkamer rijden
occupation-5329-day-2 = Met een dunne naald bloed uit een ader nemen
occupation-5329-day-3 = Instrumenten voor operaties met stoom schoonmaken en inpakken

occupation-5411-title = Brandweermensen
occupation-5411-does = Je bestrijdt branden en redt mensen bij overstromingen en ongelukken.
occupation-5411-day-1 = Slangen, ladders en ademmaskers controleren
occupation-5411-day-2 = Mensen zoeken in een gebouw vol rook
occupation-5411-day-3 = Schoolklassen leren hoe je brand voorkomt

occupation-5412-title = Politieagenten
occupation-5412-does = Je beschermt mensen, bewaart de orde en helpt in noodgevallen.
occupation-5412-day-1 = Door de straten lopen of rijden en met mensen praten
occupation-5412-day-2 = Een vechtpartij kalmeren en naar beide kanten luisteren
occupation-5412-day-3 = Een verslag schrijven over een diefstal of ongeluk

occupation-5413-title = Gevangenisbewaarders
occupation-5413-does = Je bewaakt mensen in de gevangenis en helpt bij hun terugkeer in de samenleving.
occupation-5413-day-1 = De gevangenen tellen en sloten en ramen controleren
occupation-5413-day-2 = Met een gevangene praten over plannen voor na de vrijlating
occupation-5413-day-3 = Cellen en tassen van bezoekers doorzoeken op verboden spullen

occupation-5414-title = Beveiligers
occupation-5414-does = Je beschermt gebouwen, mensen en goederen tegen diefstal en gevaar.
occupation-5414-day-1 = In de nacht rond een gebouw lopen en deuren controleren
occupation-5414-day-2 = Camerabeelden bekijken en vreemde dingen melden
occupation-5414-day-3 = Tassen en pasjes controleren bij de ingang

occupation-5419-title = Strandwachten en toezichthouders
occupation-5419-does = Je let op de veiligheid van mensen en dieren op stranden, wegen en in de natuur.
occupation-5419-day-1 = Op zwemmers letten en iemand uit het water halen
occupation-5419-day-2 = Het verkeer stoppen zodat kinderen kunnen oversteken
occupation-5419-day-3 = Langsgaan bij een baasje na een melding over een gewond dier

occupation-6111-title = Akkerbouwers en groentetelers
occupation-6111-does = Je teelt gewassen zoals graan, aardappelen en groenten op open akkers.
occupation-6111-day-1 = Met een tractor de grond ploegen en zaaien
occupation-6111-day-2 = Bladeren controleren op insecten en ziekten
occupation-6111-day-3 = De oogst binnenhalen en koel bewaren

occupation-6112-title = Fruit- en druiventelers
occupation-6112-does = Je teelt fruit, druiven, noten of andere gewassen aan bomen en struiken.
occupation-6112-day-1 = In de winter takken snoeien zodat de boom meer fruit geeft
occupation-6112-day-2 = Druiven proeven en testen om de oogstdag te kiezen
occupation-6112-day-3 = Plukkers laten zien hoe ze met zacht fruit omgaan

occupation-6113-title = Hoveniers en kwekers
occupation-6113-does = Je kweekt planten en verzorgt tuinen, parken en bomen.
occupation-6113-day-1 = Zaaien en jonge planten in grotere potten zetten
occupation-6113-day-2 = Met touwen in een boom klimmen en dode takken zagen
occupation-6113-day-3 = Met een klant een tuin tekenen en die beplanten

occupation-6114-title = Telers van verschillende gewassen
occupation-6114-does = Je teelt verschillende soorten gewassen op één boerderij.
occupation-6114-day-1 = Plannen welk gewas op welk veld groeit
occupation-6114-day-2 = Tarwe zaaien, fruitbomen planten en groenten water geven
occupation-6114-day-3 = Met kopers prijzen afspreken voor graan en fruit

occupation-6121-title = Veehouders
occupation-6121-does = Je houdt koeien, schapen, varkens, geiten of paarden.
occupation-6121-day-1 = De dieren voeren en hun stallen schoonmaken
occupation-6121-day-2 = De koeien melken en de melkmachine schoonmaken
occupation-6121-day-3 = Een schaap helpen bij de geboorte van een lam

occupation-6122-title = Pluimveehouders
occupation-6122-does = Je houdt kippen, kalkoenen, eenden of ganzen voor eieren en vlees.
occupation-6122-day-1 = Eieren rapen en sorteren op grootte
occupation-6122-day-2 = Lucht, warmte en licht in de stal controleren
occupation-6122-day-3 = Tussen de dieren lopen en letten op tekenen van ziekte

occupation-6123-title = Imkers
occupation-6123-does = Je houdt bijen of zijderupsen voor honing, was of zijde.
occupation-6123-day-1 = Een bijenkast openen en kijken of de koningin gezond is
occupation-6123-day-2 = Honing uit de kast halen en potten vullen
occupation-6123-day-3 = Verse bladeren geven aan zijderupsen die draad spinnen

occupation-6129-title = Houders van andere dieren
occupation-6129-does = Je houdt dieren zoals konijnen, herten, slakken of pelsdieren.
occupation-6129-day-1 = De dieren voeren en hun hokken schoonmaken
occupation-6129-day-2 = Kiezen welke dieren jongen krijgen
occupation-6129-day-3 = Een hek repareren en de dieren erachter tellen

occupation-6130-title = Boeren met gewassen en dieren
occupation-6130-does = Je teelt gewassen en houdt dieren op dezelfde boerderij.
occupation-6130-day-1 = In de ochtend de koeien voeren en de velden controleren
occupation-6130-day-2 = Hooi maken en bewaren voor de winter
occupation-6130-day-3 = Berekenen hoeveel voer de dieren nodig hebben tot het voorjaar

occupation-6210-title = Bosarbeiders
occupation-6210-does = Je plant, verzorgt en kapt bomen in het bos.
occupation-6210-day-1 = Jonge bomen planten en beschermen tegen herten
occupation-6210-day-2 = Een boom zo omzagen dat die de veilige kant op valt
occupation-6210-day-3 = Stammen meten en bepalen waarvoor het hout geschikt is

occupation-6221-title = Vis- en schelpdierkwekers
occupation-6221-does = Je kweekt vis, schelpdieren of waterplanten in bakken, vijvers of de zee.
occupation-6221-day-1 = De vissen voeren en kijken hoe ze zwemmen
occupation-6221-day-2 = De zuurstof en de temperatuur van het water meten
occupation-6221-day-3 = Volgroeide vissen uit het water halen en sorteren

occupation-6222-title = Vissers op rivier en kust
occupation-6222-does = Je vangt vis en schelpdieren in rivieren, meren en langs de kust.
occupation-6222-day-1 = Netten, lijnen en vallen in het water zetten
occupation-6222-day-2 = De vangst meten en kleine vis terugzetten in het water
occupation-6222-day-3 = De boot sturen en op het weer letten

occupation-6223-title = Zeevissers
occupation-6223-does = Je vangt vis met een bemanning op een schip ver van land.
occupation-6223-day-1 = Zware netten met machines in zee laten en weer ophalen
occupation-6223-day-2 = De vis aan boord schoonmaken en in ijs verpakken
occupation-6223-day-3 = Tussen twee vangsten op het dek kapotte netten repareren

occupation-6224-title = Jagers
occupation-6224-does = Je jaagt op wilde dieren of vangt ze, voor voedsel of om natuur en landbouw te beschermen.
occupation-6224-day-1 = Sporen volgen om te weten waar dieren leven en lopen
occupation-6224-day-2 = Vallen controleren en de dieren in het gebied tellen
occupation-6224-day-3 = Het vlees schoonmaken en koel houden

occupation-6310-title = Telers voor het eigen huishouden
occupation-6310-does = Je verbouwt gewassen op eigen grond om je huishouden te voeden.
occupation-6310-day-1 = Zaaien en de jonge planten water geven
occupation-6310-day-2 = Met handgereedschap de grond losmaken en onkruid wieden
occupation-6310-day-3 = Bonen, graan of aardappelen drogen en bewaren voor de winter

occupation-6320-title = Dieren houden voor het eigen huishouden
occupation-6320-does = Je houdt dieren die je huishouden melk, eieren, vlees en wol geven.
occupation-6320-day-1 = Geiten of koeien met de hand melken
occupation-6320-day-2 = De dieren naar vers gras en water brengen
occupation-6320-day-3 = Bij elk dier kijken of het gewond of ziek is

occupation-6330-title = Kleine boeren voor het eigen huishouden
occupation-6330-does = Je verbouwt voedsel en houdt dieren voor je eigen huishouden.
occupation-6330-day-1 = Groenten planten en verse eieren rapen
occupation-6330-day-2 = Mest op de akker verspreiden om de grond te voeden
occupation-6330-day-3 = Bepalen hoeveel van de oogst de dieren nodig hebben

occupation-6340-title = Vissen en verzamelen voor het eigen huishouden
occupation-6340-does = Je vist, jaagt en verzamelt wilde planten om je huishouden te voeden.
occupation-6340-day-1 = Vis vangen met een net of een lijn
occupation-6340-day-2 = Bessen en paddenstoelen verzamelen die je veilig kunt eten
occupation-6340-day-3 = Voedsel roken, drogen of zouten zodat het langer goed blijft

occupation-7111-title = Huizenbouwers
occupation-7111-does = Je bouwt en repareert huizen, van de grond tot het dak.
occupation-7111-day-1 = Beton storten voor de fundering van een nieuw huis
occupation-7111-day-2 = Muren bouwen en deuren en ramen plaatsen
occupation-7111-day-3 = Met de eigenaren bespreken wat je eerst bouwt of repareert

occupation-7112-title = Metselaars
occupation-7112-does = Je bouwt muren, bogen en schoorstenen van bakstenen of blokken.
occupation-7112-day-1 = Cement, zand en water mengen om stenen vast te zetten
occupation-7112-day-2 = Stenen in rechte rijen langs een touwtje leggen
occupation-7112-day-3 = Met een waterpas controleren of de muur recht staat

occupation-7113-title = Steenhouwers
occupation-7113-does = Je zaagt, bewerkt en plaatst steen voor gebouwen, paden en graven.
occupation-7113-day-1 = Een blok steen met een zaag op maat maken
occupation-7113-day-2 = Met hamer en scherp gereedschap letters in steen hakken
occupation-7113-day-3 = Beschadigde stenen in een oude kerk of brug vervangen

occupation-7114-title = Betonwerkers
occupation-7114-does = Je stort beton en maakt er sterke, gladde vloeren, muren en wegen van.
occupation-7114-day-1 = De houten vormen voor het natte beton controleren
occupation-7114-day-2 = Het beton verdelen en de bovenkant vlak maken
occupation-7114-day-3 = Een harde vloer polijsten tot de gekleurde steentjes glanzen

occupation-7115-title = Timmerlieden
occupation-7115-does = Je maakt, plaatst en repareert houten delen van gebouwen, zoals deuren en trappen.
occupation-7115-day-1 = Hout opmeten en op de juiste lengte zagen
occupation-7115-day-2 = Keukenkasten, deuren of kozijnen plaatsen
occupation-7115-day-3 = Het houten geraamte van een dak bouwen

occupation-7119-title = Steigerbouwers en andere bouwers
occupation-7119-does = Je bouwt constructies of breekt ze af, zoals steigers, tenten, houten huizen en oude muren.
occupation-7119-day-1 = Metalen buizen verbinden tot hoge steigers voor collega’s
occupation-7119-day-2 = Oude muren slopen en hout, metaal en steen sorteren
occupation-7119-day-3 = Een grote tent opzetten en vastmaken aan de grond

occupation-7121-title = Dakdekkers
occupation-7121-does = Je legt en repareert daken, zodat gebouwen droog en warm blijven.
occupation-7121-day-1 = De plek zoeken waar regen het huis binnenkomt
occupation-7121-day-2 = Dakpannen of metalen platen op het dak vastmaken
occupation-7121-day-3 = De naden van een plat dak met hitte dichtmaken

occupation-7122-title = Vloer- en tegelleggers
occupation-7122-does = Je bekleedt vloeren en muren met tegels, hout, tapijt of ander materiaal.
occupation-7122-day-1 = De oude vloer schoon, droog en vlak maken
occupation-7122-day-2 = Tegels op maat snijden voor rond leidingen en in hoeken
occupation-7122-day-3 = Tapijt of hout zonder kieren op de vloer lijmen

occupation-7123-title = Stukadoors
occupation-7123-does = Je bedekt muren en plafonds met een laag die glad en hard opdroogt.
occupation-7123-day-1 = Gipspoeder en water mengen tot een zachte pasta
occupation-7123-day-2 = De pasta met een plat stuk gereedschap op een muur smeren
occupation-7123-day-3 = Gipsplaten aan een plafond vastmaken en de naden vullen

occupation-7124-title = Isoleerders
occupation-7124-does = Je isoleert muren, daken en leidingen, zodat ze minder warmte verliezen.
occupation-7124-day-1 = Zachte matten opmeten en snijden zodat ze tussen balken passen
occupation-7124-day-2 = De lege ruimte in een muur vullen met schuim
occupation-7124-day-3 = Hete leidingen in een fabriek inpakken om energie te besparen

occupation-7125-title = Glaszetters
occupation-7125-does = Je snijdt en plaatst glas in ramen, deuren, winkels en voertuigen.
occupation-7125-day-1 = Gebroken glas veilig uit een kozijn halen
occupation-7125-day-2 = Een nieuwe glasplaat opmeten en snijden
occupation-7125-day-3 = Met een collega een zwaar raam op de juiste plaats tillen

occupation-7126-title = Loodgieters en fitters
occupation-7126-does = Je installeert en repareert leidingen voor water, gas, verwarming en afvalwater.
occupation-7126-day-1 = Leidingen in een nieuwe badkamer op maat maken en verbinden
occupation-7126-day-2 = Een lek achter een muur vinden en dichtmaken
occupation-7126-day-3 = Een verstopt riool onder de straat vrijmaken

occupation-7127-title = Monteurs airco en koeling
occupation-7127-does = Je installeert en repareert apparaten die ruimtes prettig en eten koel houden.
occupation-7127-day-1 = Een koelmachine aansluiten op leidingen en elektriciteit
occupation-7127-day-2 = De druk meten en gaslekken zoeken
occupation-7127-day-3 = Vuile filters vervangen zodat mensen schone lucht inademen

occupation-7131-title = Huisschilders en behangers
occupation-7131-does = Je schildert muren, bruggen en schepen of behangt muren.
occupation-7131-day-1 = Vloeren en meubels afdekken met grote zeilen
occupation-7131-day-2 = Gaten in een muur vullen en die glad schuren
occupation-7131-day-3 = Verf of behang netjes van boven naar beneden aanbrengen

occupation-7132-title = Spuiters en lakkers
occupation-7132-does = Je spuit verf of een doorzichtige beschermlaag op auto’s, meubels en machines.
occupation-7132-day-1 = De delen afplakken waar geen verf op mag
occupation-7132-day-2 = Verf mengen tot de kleur precies gelijk is
occupation-7132-day-3 = Met het spuitpistool gelijkmatig over een autodeur gaan

occupation-7211-title = Vormmakers metaalgieterij
occupation-7211-does = Je maakt vormen waarin heet, vloeibaar metaal een vast onderdeel wordt.
occupation-7211-day-1 = Zand stevig rond het model van een machineonderdeel drukken
occupation-7211-day-2 = Heet, vloeibaar metaal in de vorm gieten
occupation-7211-day-3 = De vorm openen en het koude metaal op scheuren controleren

occupation-7212-title = Lassers en snijbranders
occupation-7212-does = Je verbindt of snijdt stukken metaal met sterke hitte.
occupation-7212-day-1 = Op een tekening bekijken welke delen aan elkaar moeten
occupation-7212-day-2 = Een vlam of elektrische hitte langs twee stalen randen leiden
occupation-7212-day-3 = De lasnaad controleren op kleine gaatjes

occupation-7213-title = Plaatwerkers
occupation-7213-does = Je snijdt en buigt metalen platen voor daken, luchtkanalen en tanks.
occupation-7213-day-1 = Snijlijnen tekenen op een metalen plaat
occupation-7213-day-2 = De plaat met een machine buigen en de randen sluiten
occupation-7213-day-3 = Een metalen tank met water of lucht op lekken testen

occupation-7214-title = Staalconstructiebouwers
occupation-7214-does = Je bouwt de stalen geraamtes van bruggen, schepen en hoge gebouwen.
occupation-7214-day-1 = Stalen balken op maat snijden en gaten voor bouten maken
occupation-7214-day-2 = Een balk begeleiden die aan een kraan hangt
occupation-7214-day-3 = Staven staal aan elkaar binden voordat er beton overheen komt

occupation-7215-title = Kabel- en takelwerkers
occupation-7215-does = Je plaatst touwen en kabels die zware dingen veilig tillen of houden.
occupation-7215-day-1 = Stalen kabels verbinden en testen hoe sterk ze zijn
occupation-7215-day-2 = Lampen en luidsprekers boven een podium hangen
occupation-7215-day-3 = Een zware last begeleiden met handgebaren

occupation-7221-title = Smeden
occupation-7221-does = Je verhit metaal en geeft het vorm met hamers of zware persen.
occupation-7221-day-1 = Een stuk ijzer verhitten tot het rood is
occupation-7221-day-2 = Heet metaal in de juiste vorm slaan of persen
occupation-7221-day-3 = Hoefijzers onder de hoeven van een paard slaan

occupation-7222-title = Gereedschap- en slotenmakers
occupation-7222-does = Je maakt en repareert nauwkeurig gereedschap, sloten, sleutels en fijne metalen onderdelen.
occupation-7222-day-1 = Een tekening bekijken en het metaal en de machine kiezen
occupation-7222-day-2 = Een metalen onderdeel slijpen tot de maat precies klopt
occupation-7222-day-3 = Een deur die op slot zit openen en het slot vervangen

occupation-7223-title = Metaaldraaiers en -frezers
occupation-7223-does = Je stelt machines in die metaal snijden, boren en vormen, en bedient ze.
occupation-7223-day-1 = Maten invoeren in de computer van de machine
occupation-7223-day-2 = Een blok metaal vastzetten en het juiste snijgereedschap kiezen
occupation-7223-day-3 = Het onderdeel nameten met een nauwkeurig instrument

occupation-7224-title = Slijpers en polijsters
occupation-7224-does = Je maakt metaal glad en glanzend en slijpt messen en gereedschap.
occupation-7224-day-1 = Een mes in de juiste hoek tegen een draaiende slijpsteen houden
occupation-7224-day-2 = Metalen kranen of handgrepen polijsten tot ze glanzen
occupation-7224-day-3 = Met je vingers voelen of er nog ruwe plekken zijn

occupation-7231-title = Automonteurs
occupation-7231-does = Je controleert, onderhoudt en repareert auto’s, bussen, vrachtwagens en motoren.
occupation-7231-day-1 = Naar een motor luisteren en het probleem vinden
occupation-7231-day-2 = Versleten remmen, banden en lampen vervangen
occupation-7231-day-3 = Aan de klant uitleggen wat de reparatie kost

occupation-7232-title = Vliegtuigmonteurs
occupation-7232-does = Je controleert en repareert vliegtuigmotoren, zodat vliegtuigen veilig vliegen.
occupation-7232-day-1 = Met een kleine camera diep in een motor kijken
occupation-7232-day-2 = Versleten onderdelen stap voor stap volgens de handleiding vervangen
occupation-7232-day-3 = Elke reparatie noteren en voor je werk tekenen

occupation-7233-title = Monteurs van land- en industriemachines
occupation-7233-does = Je repareert machines op boerderijen, op schepen en in fabrieken.
occupation-7233-day-1 = Een kapotte pomp openen en het beschadigde onderdeel vervangen
occupation-7233-day-2 = Olie en vet aanbrengen op bewegende onderdelen
occupation-7233-day-3 = Een gerepareerde tractor testen door ermee te rijden

occupation-7234-title = Fietsenmakers
occupation-7234-does = Je repareert fietsen, rolstoelen en andere voertuigen zonder motor en stelt ze af.
occupation-7234-day-1 = Een lekke band plakken en een krom wiel rechtmaken
occupation-7234-day-2 = Remmen en versnellingen afstellen en een proefrit maken
occupation-7234-day-3 = Een klant helpen een fiets in de juiste maat te vinden

occupation-7311-title = Makers van uurwerken en fijne instrumenten
occupation-7311-does = Je maakt en repareert kleine, precieze instrumenten, zoals horloges en medisch gereedschap.
occupation-7311-day-1 = De piepkleine radertjes van een horloge schoonmaken
occupation-7311-day-2 = De lens van een microscoop of camera plaatsen
occupation-7311-day-3 = Testen of een instrument goed meet

occupation-7312-title = Makers van muziekinstrumenten
occupation-7312-does = Je bouwt, repareert en stemt muziekinstrumenten voor de mensen die ze bespelen.
occupation-7312-day-1 = Hout kiezen en vormen voor een gitaar of viool
occupation-7312-day-2 = Pianosnaren spannen tot elke toon goed klinkt
occupation-7312-day-3 = Het instrument bespelen en luisteren naar fouten

occupation-7313-title = Goud- en zilversmeden
occupation-7313-does = Je maakt en repareert sieraden en andere voorwerpen van goud, zilver en edelstenen.
occupation-7313-day-1 = Een gouden ring vormen met klein gereedschap en een vlam
occupation-7313-day-2 = Onder een sterke loep een edelsteen slijpen en polijsten
occupation-7313-day-3 = Een edelsteen stevig vastzetten in een metalen rand

occupation-7314-title = Pottenbakkers
occupation-7314-does = Je maakt van klei potten, schalen en bakstenen, met de hand of in vormen.
occupation-7314-day-1 = Met de hand een kom maken op een draaischijf
occupation-7314-day-2 = Vloeibare klei in een vorm gieten en laten drogen
occupation-7314-day-3 = Droge potten in de oven zetten en de temperatuur regelen

occupation-7315-title = Glasblazers en glasslijpers
occupation-7315-does = Je blaast, snijdt, slijpt en polijst glas voor woningen, wetenschap en industrie.
occupation-7315-day-1 = Door een pijp lucht in heet, zacht glas blazen
occupation-7315-day-2 = Een glasplaat langs een getekende lijn snijden
occupation-7315-day-3 = De scherpe randen van een spiegel glad slijpen

occupation-7316-title = Reclameschilders en graveurs
occupation-7316-does = Je schildert of graveert letters en patronen op reclameborden, glas, metaal en porselein.
occupation-7316-day-1 = Een ontwerp tekenen en overbrengen op het oppervlak
occupation-7316-day-2 = Met een fijn penseel bloemen op een bord schilderen
occupation-7316-day-3 = Met scherp gereedschap een naam in glas of metaal graveren

occupation-7317-title = Mandenmakers en houtbewerkers
occupation-7317-does = Je maakt manden, speelgoed, borstels en andere dingen van hout en planten.
occupation-7317-day-1 = Hout of takken kiezen die sterk en buigzaam zijn
occupation-7317-day-2 = Van natte takken een mand of stoel vlechten
occupation-7317-day-3 = Met een mes een figuur uit hout snijden

occupation-7318-title = Handwevers en handbreiers
occupation-7318-does = Je weeft, breit of naait met de hand tapijten, tassen, kleding en netten.
occupation-7318-day-1 = Garen kiezen en de kleuren van een patroon plannen
occupation-7318-day-2 = Op een houten raam rij voor rij een tapijt weven
occupation-7318-day-3 = Leer snijden en met sterk garen een tas naaien

occupation-7319-title = Andere ambachten
occupation-7319-does = Je maakt of repareert met de hand voorwerpen, zoals kaarsen of sportspullen.
occupation-7319-day-1 = Hete was rond een lont gieten om kaarsen te maken
occupation-7319-day-2 = De snaren van een tennisracket vervangen
occupation-7319-day-3 = Je werk aan klanten laten zien en een prijs afspreken

occupation-7321-title = Drukvoorbereiders
occupation-7321-does = Je maakt teksten, beelden en drukplaten klaar om te drukken.
occupation-7321-day-1 = Op de computer woorden en beelden op een bladzijde plaatsen
occupation-7321-day-2 = Fouten en kleuren op een proefpagina verbeteren
occupation-7321-day-3 = Voor elke kleur een drukplaat maken

occupation-7322-title = Drukkers
occupation-7322-does = Je drukt boeken, posters, verpakkingen en textiel met grote machines.
occupation-7322-day-1 = De machine vullen met inkt en papier
occupation-7322-day-2 = De eerste gedrukte vellen vergelijken met het voorbeeld
occupation-7322-day-3 = De inkt bijstellen tot elke kleur helder is

occupation-7323-title = Boekbinders en nabewerkers
occupation-7323-does = Je snijdt, vouwt en bindt gedrukte pagina’s tot boeken en andere producten.
occupation-7323-day-1 = Een machine instellen om grote vellen te vouwen en te snijden
occupation-7323-day-2 = De pagina’s in een kaft naaien of lijmen
occupation-7323-day-3 = De gescheurde bladzijden van een oud boek repareren

occupation-7411-title = Elektriciens
occupation-7411-does = Je installeert en repareert elektrische draden, lampen en stopcontacten in gebouwen.
occupation-7411-day-1 = Kabels door muren en plafonds trekken
occupation-7411-day-2 = Lampen, schakelaars of zonnepanelen op de kabels aansluiten
occupation-7411-day-3 = Testen of elke draad veilig is

occupation-7412-title = Monteurs elektrische apparaten
occupation-7412-does = Je installeert en repareert elektrische onderdelen van liften, motoren, voertuigen en huishoudapparaten.
occupation-7412-day-1 = Ontdekken waarom een wasmachine niet start
occupation-7412-day-2 = De motor en de deuren van een lift controleren
occupation-7412-day-3 = Beschadigde draden in een auto of boot vervangen

occupation-7413-title = Monteurs stroomkabels
occupation-7413-does = Je bouwt en repareert de kabels die stroom naar huizen en straten brengen.
occupation-7413-day-1 = In een mast klimmen om een beschadigde stroomkabel te repareren
occupation-7413-day-2 = Twee kabels onder de grond verbinden
occupation-7413-day-3 = Controleren of de stroom uit is voordat je begint

occupation-7421-title = Monteurs elektronica
occupation-7421-does = Je installeert en repareert elektronische apparaten in huizen, kantoren, treinen en vliegtuigen.
occupation-7421-day-1 = Vragen wat er gebeurt als het apparaat het niet doet
occupation-7421-day-2 = Kleine onderdelen testen met een meetapparaat
occupation-7421-day-3 = Een elektronisch onderdeel vervangen dat niet meer werkt

occupation-7422-title = Installateurs telefoon en internet
occupation-7422-does = Je installeert en repareert telefoons, computers, internetkabels en alarmsystemen.
occupation-7422-day-1 = Een internetkabel van de straat een huis in leggen
occupation-7422-day-2 = Een antenne vastmaken op een toren of dak
occupation-7422-day-3 = Het scherm of de batterij van een telefoon vervangen

occupation-7511-title = Slagers en visbewerkers
occupation-7511-does = Je snijdt en bewerkt vlees en vis; soms slacht je ook dieren.
occupation-7511-day-1 = Met een scherp mes bot en vet weghalen
occupation-7511-day-2 = Vis schoonmaken en in gelijke stukken snijden
occupation-7511-day-3 = Vlees wegen en inpakken voor een klant

occupation-7512-title = Bakkers
occupation-7512-does = Je bakt brood en maakt taart, pasta, chocolade en snoep.
occupation-7512-day-1 = Meel, suiker en boter wegen voor het deeg
occupation-7512-day-2 = Brood vormen en in een hete oven zetten
occupation-7512-day-3 = Een verjaardagstaart versieren voor een klant

occupation-7513-title = Zuivelmakers
occupation-7513-does = Je maakt boter, kaas, room en andere producten van melk.
occupation-7513-day-1 = De melk die binnenkomt testen en verhitten
occupation-7513-day-2 = Zachte, jonge kaas in ronde vormen persen
occupation-7513-day-3 = De melktanks wassen met heel heet water

occupation-7514-title = Conservenmakers
occupation-7514-does = Je maakt olie, sap, jam en gedroogd eten van fruit, groenten en zaden.
occupation-7514-day-1 = Fruit wassen en de slechte stukken weghalen
occupation-7514-day-2 = Jam koken en in schone potten gieten
occupation-7514-day-3 = Olie uit zaden of olijven persen

occupation-7515-title = Proevers van voedsel
occupation-7515-does = Je proeft en controleert eten en drinken en beoordeelt de kwaliteit.
occupation-7515-day-1 = Kleine kopjes koffie proeven en elk kopje beschrijven
occupation-7515-day-2 = Graan of fruit ruiken en wegen en de kleur beoordelen
occupation-7515-day-3 = Op een boerderij melkmonsters nemen en de resultaten noteren

occupation-7516-title = Tabaksbewerkers
occupation-7516-does = Je bewerkt tabaksbladeren en maakt er producten van, zoals sigaren.
occupation-7516-day-1 = Bladeren sorteren op kleur en grootte
occupation-7516-day-2 = Bladeren langzaam drogen in een warme ruimte
occupation-7516-day-3 = Met de hand of een machine een sigaar rollen

occupation-7521-title = Houtverduurzamers
occupation-7521-does = Je droogt en behandelt hout, zodat het vele jaren meegaat.
occupation-7521-day-1 = Verse planken in een grote droogkamer leggen
occupation-7521-day-2 = Meten hoeveel water er nog in het hout zit
occupation-7521-day-3 = Een middel aanbrengen dat hout tegen insecten beschermt

occupation-7522-title = Meubelmakers
occupation-7522-does = Je maakt, bewerkt en repareert meubels en andere mooie houten voorwerpen.
occupation-7522-day-1 = De delen van een stoel met lijm verbinden
occupation-7522-day-2 = Hout met olie of was inwrijven tot het glad is
occupation-7522-day-3 = Een kapotte lade van een oude kast repareren

occupation-7523-title = Machinale houtbewerkers
occupation-7523-does = Je stelt machines in die hout vormen, boren en schuren, en bedient ze.
occupation-7523-day-1 = Het zaagblad of de boor voor de klus kiezen en plaatsen
occupation-7523-day-2 = Een proefstuk zagen en nameten
occupation-7523-day-3 = Op een draaibank ronde tafelpoten maken

occupation-7531-title = Kleermakers
occupation-7531-does = Je maakt kleding, hoeden en pruiken die precies bij één persoon passen.
occupation-7531-day-1 = De schouders, armen en taille van een klant meten
occupation-7531-day-2 = De delen van een jasje aan elkaar naaien
occupation-7531-day-3 = Met spelden aangeven waar een broek korter moet

occupation-7532-title = Patroonmakers en snijders
occupation-7532-does = Je maakt patronen voor kleding en tassen en snijdt stof of leer.
occupation-7532-day-1 = De delen van een overhemd tekenen op een computer
occupation-7532-day-2 = Patronen zo op de stof leggen dat je weinig weggooit
occupation-7532-day-3 = Met een elektrisch mes veel lagen stof tegelijk snijden

occupation-7533-title = Naai- en borduurwerk
occupation-7533-does = Je naait, repareert en versiert kleding, handschoenen, poppen en andere dingen van stof.
occupation-7533-day-1 = Met kleine, gelijke steken een naad met de hand dichtnaaien
occupation-7533-day-2 = Met gekleurd garen een bloem op stof borduren
occupation-7533-day-3 = Een gat zo repareren dat niemand het ziet

occupation-7534-title = Stoffeerders
occupation-7534-does = Je vult stoelen, matrassen en zitplaatsen van voertuigen en bekleedt ze met stof of leer.
occupation-7534-day-1 = De oude bekleding van een bank halen
occupation-7534-day-2 = Nieuwe bekleding voor een treinstoel knippen en naaien
occupation-7534-day-3 = De bekleding strak over de zachte vulling trekken en vastzetten

occupation-7535-title = Leerlooiers
occupation-7535-does = Je reinigt en behandelt dierenhuiden en maakt er leer en bont van.
occupation-7535-day-1 = Haren en vet van de huiden halen
occupation-7535-day-2 = Huiden in een bad leggen waarin ze leer worden
occupation-7535-day-3 = Leer sorteren op dikte, kleur en kwaliteit

occupation-7536-title = Schoenmakers
occupation-7536-does = Je maakt en repareert schoenen, tassen en andere dingen van leer.
occupation-7536-day-1 = De bovenkant van een schoen uit leer snijden
occupation-7536-day-2 = De versleten zool van een laars vervangen
occupation-7536-day-3 = Schoenen aanpassen voor iemand met pijnlijke voeten

occupation-7541-title = Duikers
occupation-7541-does = Je duikt om onder water te bouwen, repareren, redden of oogsten.
occupation-7541-day-1 = Lucht, masker en pak controleren voordat je duikt
occupation-7541-day-2 = Een brug of schip onder water onderzoeken
occupation-7541-day-3 = Contact houden met de ploeg boven water

occupation-7542-title = Specialisten springstof
occupation-7542-does = Je gebruikt springstof om veilig rots of oude gebouwen te breken.
occupation-7542-day-1 = Berekenen hoeveel springstof er voor de rots nodig is
occupation-7542-day-2 = Springstof in boorgaten doen en de draden aansluiten
occupation-7542-day-3 = Mensen waarschuwen en controleren of het terrein leeg is

occupation-7543-title = Kwaliteitscontroleurs
occupation-7543-does = Je test en controleert producten voordat mensen ze kopen of gebruiken.
occupation-7543-day-1 = Een schoen of overhemd vergelijken met het goedgekeurde voorbeeld
occupation-7543-day-2 = Een elektronisch onderdeel meten met een testapparaat
occupation-7543-day-3 = Fouten aangeven en aan het productieteam melden

occupation-7544-title = Ongediertebestrijders
occupation-7544-does = Je bestrijdt insecten, ratten en onkruid die huizen, voedsel of gewassen schaden.
occupation-7544-day-1 = De gaten zoeken waardoor muizen een gebouw in komen
occupation-7544-day-2 = Met masker en handschoenen planten bespuiten
occupation-7544-day-3 = Mensen adviseren hoe ze insecten uit de keuken houden

occupation-7549-title = Bloemisten en lenzenmakers
occupation-7549-does = Je doet vakwerk met je handen, zoals bloemschikken of brillenglazen maken.
occupation-7549-day-1 = Aan de klant vragen waar de bloemen voor zijn
occupation-7549-day-2 = Bloemen kiezen en met bladeren samenbinden
occupation-7549-day-3 = Een glas voor een bril slijpen en polijsten

occupation-8111-title = Mijnwerkers
occupation-8111-does = Je haalt met machines kolen, steen, metaal of zout uit de grond.
occupation-8111-day-1 = Gaten boren in een rotswand
occupation-8111-day-2 = Met een laadmachine door een tunnel rijden
occupation-8111-day-3 = Lucht, water en plafond van de gang controleren op gevaar

occupation-8112-title = Operators steen- en ertsverwerking
occupation-8112-does = Je bedient machines die steen en mineralen breken, wassen, zagen en sorteren.
occupation-8112-day-1 = De machine instellen die stenen in kleine stukken breekt
occupation-8112-day-2 = Stenen op een lopende band bekijken en de slechte eruit halen
occupation-8112-day-3 = Een monster van het poeder nemen en testen

occupation-8113-title = Boormeesters
occupation-8113-does = Je boort diep in de grond voor water, olie, gas of tunnels.
occupation-8113-day-1 = Een nieuwe buis toevoegen als de boor dieper gaat
occupation-8113-day-2 = De druk aflezen en de snelheid van de boor veranderen
occupation-8113-day-3 = De diepte en de soort steen noteren

occupation-8114-title = Operators beton en steen
occupation-8114-does = Je bedient machines die betonblokken, wegmateriaal en gepolijste steen maken.
occupation-8114-day-1 = Zand, stenen en cement afmeten voor een menger
occupation-8114-day-2 = Vormen met beton vullen en de droge blokken eruit halen
occupation-8114-day-3 = Platte stenen polijsten en op scheuren controleren

occupation-8121-title = Operators metaalovens
occupation-8121-does = Je bedient machines die metaal smelten en er platen, staven of draad van maken.
occupation-8121-day-1 = De temperatuur van het metaal volgen vanuit een controlekamer
occupation-8121-day-2 = Heet metaal door rollen leiden die het dunner maken
occupation-8121-day-3 = Meten hoe dik de draad is geworden

occupation-8122-title = Operators metaalbehandeling
occupation-8122-does = Je bedient machines die metaal schoonmaken en een beschermlaag geven.
occupation-8122-day-1 = Metalen delen in een bad met elektrische stroom laten zakken
occupation-8122-day-2 = Roest van staal halen met een sterke straal zand
occupation-8122-day-3 = Kijken of er bellen of dunne plekken in de laag zitten

occupation-8131-title = Operators chemische producten
occupation-8131-does = Je bedient installaties die van grondstoffen chemische stoffen, zeep of verf maken.
occupation-8131-day-1 = Grondstoffen afmeten en in een grote tank doen
occupation-8131-day-2 = Temperatuur en druk aflezen op een scherm
occupation-8131-day-3 = Een monster nemen en naar het laboratorium sturen

occupation-8132-title = Operators fotoafdrukken
occupation-8132-does = Je ontwikkelt foto’s en films en drukt ze af, met machines en chemische stoffen.
occupation-8132-day-1 = In een donkere kamer een film ontwikkelen
occupation-8132-day-2 = Het licht en de kleuren van een foto verbeteren
occupation-8132-day-3 = Foto’s voor klanten afdrukken, snijden en inpakken

occupation-8141-title = Operators rubberproducten
occupation-8141-does = Je bedient machines die rubberen producten maken, zoals banden, riemen en handschoenen.
occupation-8141-day-1 = Zacht rubber met poeders mengen in een machine
occupation-8141-day-2 = Stroken rubber rond de vorm van een band leggen
occupation-8141-day-3 = Het rubber onder druk verhitten tot het sterk is

occupation-8142-title = Operators kunststofproducten
occupation-8142-does = Je bedient machines die van plastic flessen, buizen, meubels en bootdelen maken.
occupation-8142-day-1 = De machine vullen met kleine korrels plastic
occupation-8142-day-2 = De temperatuur en druk voor een nieuw product instellen
occupation-8142-day-3 = Vloeibaar plastic over glasvezel in een vorm verdelen

occupation-8143-title = Operators papierproducten
occupation-8143-does = Je bedient machines die van papier dozen, zakken, enveloppen en zakdoekjes maken.
occupation-8143-day-1 = Een zware rol papier op de machine tillen
occupation-8143-day-2 = Controleren of de vouwen en de lijm goed zijn
occupation-8143-day-3 = De machine stoppen en vastgelopen papier weghalen

occupation-8151-title = Operators spinnerij
occupation-8151-does = Je bedient machines die van katoen, wol en andere vezels garen maken.
occupation-8151-day-1 = Schone vezels in de machine doen
occupation-8151-day-2 = Een gebroken draad vinden en weer vastmaken
occupation-8151-day-3 = Volle klossen garen door lege vervangen

occupation-8152-title = Operators weef- en breimachines
occupation-8152-does = Je bedient machines die van garen stoffen en tapijten weven of breien.
occupation-8152-day-1 = Draden door de naalden van de machine trekken
occupation-8152-day-2 = Op het scherm een patroon kiezen
occupation-8152-day-3 = Op gaten letten in de stof die eruit komt

occupation-8153-title = Naaien met machines in de fabriek
occupation-8153-does = Je naait in een fabriek met machines kleding, tassen en andere producten.
occupation-8153-day-1 = Draad in de machine doen en de steek kiezen
occupation-8153-day-2 = Een mouw gelijkmatig onder de naald door leiden
occupation-8153-day-3 = De naad controleren en zo nodig opnieuw naaien

occupation-8154-title = Operators textielververij
occupation-8154-does = Je bedient machines die stof en garen wassen, kleuren en afwerken.
occupation-8154-day-1 = Kleurpoeder wegen en met water mengen
occupation-8154-day-2 = De kleur van de stof met een voorbeeld vergelijken
occupation-8154-day-3 = Stof verhitten en persen zodat de maat gelijk blijft

occupation-8156-title = Operators schoenen en tassen
occupation-8156-does = Je bedient machines die delen van schoenen en tassen snijden, naaien en verbinden.
occupation-8156-day-1 = Met een zware pers vormen uit leer snijden
occupation-8156-day-2 = De bovenkant van een schoen over een vorm trekken
occupation-8156-day-3 = De zool op de schoen lijmen en persen

occupation-8157-title = Wasserijmedewerkers
occupation-8157-does = Je wast, droogt en strijkt kleren en lakens met grote machines.
occupation-8157-day-1 = Vuile lakens uit ziekenhuizen en hotels sorteren
occupation-8157-day-2 = Voor elke was het juiste wasmiddel en de juiste temperatuur kiezen
occupation-8157-day-3 = Vochtige lakens door een strijkmachine halen en vouwen

occupation-8160-title = Operators voedingsmiddelen
occupation-8160-does = Je bedient machines die eten en drinken maken, zoals suiker, pasta of bier.
occupation-8160-day-1 = Ingrediënten wegen voor een saus of snoep
occupation-8160-day-2 = De temperatuur en tijd instellen om koffie te branden
occupation-8160-day-3 = Het eindproduct bekijken, ruiken en proeven

occupation-8171-title = Operators papierfabriek
occupation-8171-does = Je bedient machines die van hout en oud papier nieuw papier maken.
occupation-8171-day-1 = Kleine stukken hout koken tot ze zacht worden
occupation-8171-day-2 = De inkt uit oude kranten wassen
occupation-8171-day-3 = Het papier controleren terwijl het op hete rollen droogt

occupation-8172-title = Operators zagerij
occupation-8172-does = Je bedient zagen en andere machines die van boomstammen planken en platen maken.
occupation-8172-day-1 = Stammen in een machine leggen die de schors eraf haalt
occupation-8172-day-2 = Bepalen hoe je een stam zaagt met weinig afval
occupation-8172-day-3 = Een zaagblad vervangen dat niet scherp meer is

occupation-8181-title = Operators glas en keramiek
occupation-8181-does = Je bedient ovens en machines die glas, bakstenen, tegels en borden maken.
occupation-8181-day-1 = Natte klei in de vorm van stenen persen
occupation-8181-day-2 = De temperatuur van de oven stap voor stap verhogen
occupation-8181-day-3 = Nieuwe flessen bekijken op scheuren en bellen

occupation-8182-title = Ketelbedieners
occupation-8182-does = Je bedient ketels die stoom maken voor warmte, stroom en machines.
occupation-8182-day-1 = Het waterniveau en de stoomdruk controleren
occupation-8182-day-2 = De brandstof en de lucht voor het vuur regelen
occupation-8182-day-3 = De veiligheidsklep testen die stoom laat ontsnappen

occupation-8183-title = Operators verpakkingsmachines
occupation-8183-does = Je bedient machines die flessen, dozen en zakken vullen, sluiten en etiketteren.
occupation-8183-day-1 = Lege blikken en etiketten in de machine doen
occupation-8183-day-2 = Een doos losmaken die op de band vastzit
occupation-8183-day-3 = Het gewicht en de datum op een verpakking controleren

occupation-8189-title = Operators van andere fabrieksmachines
occupation-8189-does = Je bedient bijzondere fabrieksmachines die producten snijden, lijmen, koelen of vervoeren.
occupation-8189-day-1 = De messen instellen die brede rollen in smalle snijden
occupation-8189-day-2 = Stroken lijmen langs de randen van houten platen
occupation-8189-day-3 = De banden bedienen die goederen door de fabriek vervoeren

occupation-8211-title = Monteurs van machines en voertuigen
occupation-8211-does = Je zet onderdelen in elkaar tot motoren, auto’s, treinen, vliegtuigen en andere machines.
occupation-8211-day-1 = Op een tekening de plaats van elk onderdeel zoeken
occupation-8211-day-2 = De delen van een motor met bouten vastzetten
occupation-8211-day-3 = De complete machine starten en testen

occupation-8212-title = Monteurs van elektrische producten
occupation-8212-does = Je bouwt elektrische en elektronische producten van kleine onderdelen en draden.
occupation-8212-day-1 = Piepkleine onderdelen op een printplaat zetten
occupation-8212-day-2 = Gekleurde draden aansluiten zoals op het plan staat
occupation-8212-day-3 = Met stroom testen of elk apparaat werkt

occupation-8219-title = Monteurs van andere producten
occupation-8219-does = Je zet onderdelen in elkaar tot meubels, fietsen, sieraden of medische apparaten.
occupation-8219-day-1 = De wielen en de ketting op een fiets zetten
occupation-8219-day-2 = In een schone ruimte delen van een medisch apparaat verbinden
occupation-8219-day-3 = Controleren of een kast volledig is en stevig staat

occupation-8311-title = Treinmachinisten
occupation-8311-does = Je bestuurt treinen met reizigers of goederen.
occupation-8311-day-1 = Voor vertrek de remmen en lichten testen
occupation-8311-day-2 = De seinen en de snelheidsgrenzen langs het spoor volgen
occupation-8311-day-3 = Zacht stoppen bij het perron en de deuren openen

occupation-8312-title = Sein- en wisselbedieners
occupation-8312-does = Je zet seinen en wissels goed voor treinen en koppelt wagons aan elkaar.
occupation-8312-day-1 = Wagons koppelen en hun remmen testen
occupation-8312-day-2 = Het spoor voor de volgende trein klaarzetten
occupation-8312-day-3 = Machinisten seinen geven per radio of met licht

occupation-8321-title = Motorkoeriers
occupation-8321-does = Je vervoert kleine goederen, documenten of mensen op de motor.
occupation-8321-day-1 = De snelste veilige route door de stad plannen
occupation-8321-day-2 = Een maaltijd of pakket bezorgen en een handtekening vragen
occupation-8321-day-3 = De banden en lichten van de motor controleren

occupation-8322-title = Chauffeurs taxi en bestelwagen
occupation-8322-does = Je vervoert mensen of goederen met een auto, taxi of bestelbus.
occupation-8322-day-1 = Een passagier groeten en vragen waar de reis heen gaat
occupation-8322-day-2 = Een patiënt in de auto helpen voor een ziekenhuisbezoek
occupation-8322-day-3 = De volgorde van de leveringen voor de dag plannen

occupation-8331-title = Bus- en trambestuurders
occupation-8331-does = Je brengt reizigers met bus of tram door steden en dorpen.
occupation-8331-day-1 = De deuren en spiegels controleren voor de eerste rit
occupation-8331-day-2 = Iemand in een rolstoel helpen instappen
occupation-8331-day-3 = Rustig door drukke straten rijden en de dienstregeling volgen

occupation-8332-title = Vrachtwagenchauffeurs
occupation-8332-does = Je rijdt met zware vrachtwagens vol goederen, dieren, afval of brandstof.
occupation-8332-day-1 = De lading vastzetten zodat die niet kan schuiven
occupation-8332-day-2 = Lange afstanden rijden en de verplichte pauzes nemen
occupation-8332-day-3 = Een lange vrachtwagen achteruit naar de deur van een magazijn rijden

occupation-8341-title = Bestuurders landbouw- en bosmachines
occupation-8341-does = Je rijdt met tractors, oogstmachines en andere grote machines op boerderijen en in bossen.
occupation-8341-day-1 = Met een tractor een veld klaarmaken om te zaaien
occupation-8341-day-2 = Met een bosmachine bomen zagen en optillen
occupation-8341-day-3 = De machine schoonmaken en de olie controleren

occupation-8342-title = Bestuurders graafmachines
occupation-8342-does = Je bestuurt machines die graven, grond vlak maken, wegen aanleggen en sneeuw ruimen.
occupation-8342-day-1 = Een diepe kuil graven voor de fundering van een gebouw
occupation-8342-day-2 = Met een zware wals een nieuwe weg vlak maken
occupation-8342-day-3 = Vroeg in de ochtend sneeuw van de wegen halen

occupation-8343-title = Kraanmachinisten
occupation-8343-does = Je tilt en verplaatst zware lasten met kranen en andere hefmachines.
occupation-8343-day-1 = De kabels en haken controleren voordat je tilt
occupation-8343-day-2 = Een container van een schip op een vrachtwagen zetten
occupation-8343-day-3 = Letten op de handgebaren van collega’s op de grond

occupation-8344-title = Heftruckchauffeurs
occupation-8344-does = Je rijdt op een heftruck en verplaatst en stapelt goederen.
occupation-8344-day-1 = Een stapel dozen in een hoog rek zetten
occupation-8344-day-2 = Een vrachtwagen lossen zonder schade aan de goederen
occupation-8344-day-3 = De accu opladen en de remmen testen

occupation-8350-title = Matrozen en dekpersoneel
occupation-8350-does = Je werkt op het dek van een schip met touwen, lading en materiaal.
occupation-8350-day-1 = Het schip met sterke touwen aan de kade vastmaken
occupation-8350-day-2 = Op het water letten op andere schepen en voorwerpen
occupation-8350-day-3 = Het dek schoonmaken en verven tegen roest

occupation-9111-title = Hulp in de huishouding
occupation-9111-does = Je houdt huizen schoon en netjes en helpt in het huishouden.
occupation-9111-day-1 = De keuken en badkamer schoonmaken met de juiste middelen
occupation-9111-day-2 = De kleren van het huishouden wassen, strijken en vouwen
occupation-9111-day-3 = Met het gezin afspreken wat eerst moet gebeuren

occupation-9112-title = Schoonmakers kantoor en hotel
occupation-9112-does = Je maakt kantoren, hotels, treinen en andere plekken schoon die veel mensen gebruiken.
occupation-9112-day-1 = Prullenbakken legen en de vloer van een kantoor dweilen
occupation-9112-day-2 = In hotelkamers bedden opmaken en schone handdoeken ophangen
occupation-9112-day-3 = Voor elk oppervlak het juiste schoonmaakmiddel kiezen

occupation-9121-title = Wassen en strijken met de hand
occupation-9121-does = Je wast, strijkt en vouwt met de hand kleren en lakens.
occupation-9121-day-1 = Een vlek uit een zijden overhemd halen
occupation-9121-day-2 = Broeken en jurken strijken met hete stoom
occupation-9121-day-3 = Schone uniformen tellen en aan collega’s geven

occupation-9122-title = Autowassers
occupation-9122-does = Je wast, droogt en poetst auto’s, bussen en andere voertuigen.
occupation-9122-day-1 = Een auto met water en zeep afspuiten
occupation-9122-day-2 = Zand en stof van stoelen en vloeren halen
occupation-9122-day-3 = De ramen en de lak van een auto poetsen tot ze glanzen

occupation-9123-title = Glazenwassers
occupation-9123-does = Je wast de ramen van huizen, winkels en hoge gebouwen.
occupation-9123-day-1 = Glas wassen en het water wegtrekken met een wisser
occupation-9123-day-2 = Veilig werken op een ladder of een hangende steiger
occupation-9123-day-3 = Met een winkel het volgende bezoek afspreken

occupation-9129-title = Schoonmakers van bijzondere plaatsen
occupation-9129-does = Je maakt bijzondere plekken en spullen schoon, zoals zwembaden, riolen, parken en tapijten.
occupation-9129-day-1 = Met een sterke waterstraal modder uit straatputten spuiten
occupation-9129-day-2 = Een zwembad schoonmaken en het water testen
occupation-9129-day-3 = Met een machine vlekken uit tapijten en gordijnen halen

occupation-9211-title = Helpers op akker en bij de oogst
occupation-9211-does = Je helpt gewassen planten, verzorgen en oogsten op velden en in wijngaarden.
occupation-9211-day-1 = Rijp fruit plukken zonder de plant te beschadigen
occupation-9211-day-2 = Onkruid wieden tussen rijen groenten
occupation-9211-day-3 = De oogst sorteren en in kisten leggen

occupation-9212-title = Helpers op de veehouderij
occupation-9212-does = Je voert, wast en verzorgt dieren op boerderijen en in stallen.
occupation-9212-day-1 = Koeien, varkens of paarden eten en water geven
occupation-9212-day-2 = De stal schoonmaken en droog stro neerleggen
occupation-9212-day-3 = Merken dat een dier ziek is en het op de boerderij melden

occupation-9213-title = Helpers op gemengde boerderijen
occupation-9213-does = Je helpt met de gewassen én de dieren op een boerderij.
occupation-9213-day-1 = De dieren voeren voordat het werk op het veld begint
occupation-9213-day-2 = Hooi opslaan dat de dieren in de winter eten
occupation-9213-day-3 = Een hek rond een veld repareren

occupation-9214-title = Helpers in tuin en kas
occupation-9214-does = Je helpt planten kweken en verzorgen in tuinen, parken en kassen.
occupation-9214-day-1 = Bloemen planten en water geven
occupation-9214-day-2 = Gras maaien en gevallen bladeren opruimen
occupation-9214-day-3 = Jonge planten in grotere potten zetten

occupation-9215-title = Helpers in het bos
occupation-9215-does = Je plant bomen en helpt bossen gezond en veilig te houden.
occupation-9215-day-1 = Gaten graven en jonge bomen planten
occupation-9215-day-2 = Zwakke takken afzagen en dood hout weghalen
occupation-9215-day-3 = Droge planten weghalen zodat brand zich niet verspreidt

occupation-9216-title = Helpers in visserij en viskweek
occupation-9216-does = Je helpt vis, schelpdieren en zeeplanten kweken en verzamelen.
occupation-9216-day-1 = Jonge vis voeren en het water controleren
occupation-9216-day-2 = Bij laag water met de hand schelpdieren rapen
occupation-9216-day-3 = Netten schoonmaken en drijvende kooien met touwen vastmaken

occupation-9311-title = Helpers in mijn en groeve
occupation-9311-does = Je helpt op plekken waar steen, kolen of zand uit de grond komt.
occupation-9311-day-1 = Gereedschap en buizen naar de ploeg in de mijn brengen
occupation-9311-day-2 = Met een schep losse stenen van het pad halen
occupation-9311-day-3 = Op de lopende band met stenen letten en problemen melden

occupation-9312-title = Helpers wegenbouw
occupation-9312-does = Je helpt wegen, spoorlijnen, dammen en riolen aanleggen en repareren.
occupation-9312-day-1 = Borden en kegels neerzetten zodat auto’s langzamer rijden
occupation-9312-day-2 = Met een ploeg rails of buizen leggen
occupation-9312-day-3 = Witte lijnen op een nieuwe weg verven

occupation-9313-title = Helpers in de bouw
occupation-9313-does = Je helpt op de bouwplaats met materiaal, gereedschap en eenvoudige taken.
occupation-9313-day-1 = Bakstenen dragen en cement mengen voor collega’s
occupation-9313-day-2 = Afval opruimen en de paden veilig houden
occupation-9313-day-3 = Een balk vasthouden terwijl een collega die vastzet

occupation-9321-title = Inpakkers
occupation-9321-does = Je pakt producten met de hand in, zodat ze heel en volledig aankomen.
occupation-9321-day-1 = Een doos vouwen en glas in papier wikkelen
occupation-9321-day-2 = De spullen tellen en op schade letten
occupation-9321-day-3 = De doos sluiten en het juiste etiket erop plakken

occupation-9329-title = Helpers in de fabriek
occupation-9329-does = Je helpt in fabrieken: materiaal brengen, machines vullen en producten sorteren.
occupation-9329-day-1 = Onderdelen brengen naar collega’s bij de machines
occupation-9329-day-2 = Stukken op een lopende band leggen
occupation-9329-day-3 = Metaal- en plasticafval sorteren en de vloer vegen

occupation-9331-title = Fietskoeriers en handkarvervoer
occupation-9331-does = Je vervoert goederen of mensen met een fiets of handkar.
occupation-9331-day-1 = Met een warme maaltijd door het verkeer naar een klant fietsen
occupation-9331-day-2 = Een adres op een kaart zoeken en de route kiezen
occupation-9331-day-3 = De ketting en de remmen van je fiets controleren

occupation-9332-title = Koetsiers
occupation-9332-does = Je rijdt met koetsen, karren of machines die door dieren worden getrokken.
occupation-9332-day-1 = Voor het werk de paarden borstelen en voeren
occupation-9332-day-2 = De paarden met leren riemen voor de koets spannen
occupation-9332-day-3 = Bezoekers tijdens de rit over de stad vertellen

occupation-9333-title = Laders en verhuizers
occupation-9333-does = Je laadt, lost en verplaatst goederen in magazijnen, havens, vliegvelden en huizen.
occupation-9333-day-1 = De producten van een bestelling uit hoge rekken halen
occupation-9333-day-2 = Koffers zo laden dat het vliegtuig in evenwicht blijft
occupation-9333-day-3 = Meubels veilig over de trap van een huis dragen

occupation-9334-title = Vakkenvullers
occupation-9334-does = Je vult de schappen van winkels en houdt de producten netjes.
occupation-9334-day-1 = Dozen uitpakken en nieuwe producten achter oudere zetten
occupation-9334-day-2 = De prijzen en datums op het schap controleren
occupation-9334-day-3 = Een klant laten zien waar de rijst of zeep staat

occupation-9411-title = Fastfoodmedewerkers
occupation-9411-does = Je maakt snelle maaltijden, zoals pizza’s en hamburgers, voor wachtende klanten.
occupation-9411-day-1 = Saus en kaas over pizzadeeg verdelen
occupation-9411-day-2 = Friet bakken en vlees op de juiste temperatuur grillen
occupation-9411-day-3 = Aan de toonbank bestellingen opnemen en klanten helpen

occupation-9412-title = Keukenhulpen
occupation-9412-does = Je helpt in de keuken: schoonmaken, afwassen en eten voorbereiden.
occupation-9412-day-1 = Aardappelen schillen en sla wassen
occupation-9412-day-2 = Pannen, borden en keukengerei afwassen
occupation-9412-day-3 = Leveringen opbergen in kasten en koelruimtes

occupation-9510-title = Diensten op straat
occupation-9510-does = Je biedt kleine diensten op straat aan, zoals folders uitdelen of schoenen poetsen.
occupation-9510-day-1 = Een folder geven aan mensen die voorbijlopen
occupation-9510-day-2 = De schoenen van een klant schoonmaken en poetsen
occupation-9510-day-3 = Een drukke plek kiezen waar mensen tijd hebben

occupation-9520-title = Straatverkopers
occupation-9520-does = Je verkoopt kleding, kranten en andere spullen op straat.
occupation-9520-day-1 = De spullen op een tafel of kar klaarleggen
occupation-9520-day-2 = Laten zien hoe een product werkt en de prijs noemen
occupation-9520-day-3 = Het geld tellen en noteren wat je hebt verkocht

occupation-9611-title = Afvalophalers
occupation-9611-does = Je haalt afval en materiaal voor recycling op bij huizen, winkels en op straat.
occupation-9611-day-1 = Volle bakken naar de wagen rijden en legen
occupation-9611-day-2 = Controleren of glas en papier in de juiste bak zitten
occupation-9611-day-3 = Op het verkeer letten terwijl de wagen achteruitrijdt

occupation-9612-title = Afvalsorteerders
occupation-9612-does = Je sorteert afval, zodat mensen de materialen opnieuw kunnen gebruiken.
occupation-9612-day-1 = Plastic en metaal van een lopende band halen
occupation-9612-day-2 = Wit glas van gekleurd glas scheiden
occupation-9612-day-3 = Batterijen en kabels uit oude apparaten halen

occupation-9621-title = Koeriers en kruiers
occupation-9621-does = Je bezorgt pakjes en berichten, draagt bagage en ontvangt gasten.
occupation-9621-day-1 = De deur openen en hotelgasten groeten
occupation-9621-day-2 = Koffers naar een kamer of taxi dragen
occupation-9621-day-3 = Een pakje brengen en een handtekening vragen

occupation-9622-title = Klussers
occupation-9622-does = Je doet kleine reparaties en andere klussen in en rond gebouwen.
occupation-9622-day-1 = Een kapotte lamp of deurklink vervangen
occupation-9622-day-2 = Een hek verven of een tuinpad vrijmaken
occupation-9622-day-3 = Voor een vergadering tafels en stoelen verzetten

occupation-9623-title = Meteropnemers en automatenvullers
occupation-9623-does = Je leest energiemeters af of vult automaten met drankjes en snacks.
occupation-9623-day-1 = Bewoners vragen om je de meter te laten zien
occupation-9623-day-2 = De meter aflezen en de stand in een apparaat invoeren
occupation-9623-day-3 = Een drankautomaat vullen en de munten eruit halen

occupation-9624-title = Water- en brandhouthalers
occupation-9624-does = Je haalt water of brandhout, voor je eigen huishouden of om te verkopen.
occupation-9624-day-1 = In het bos droge takken verzamelen
occupation-9624-day-2 = Hout hakken en met touw samenbinden
occupation-9624-day-3 = Kannen met schoon water vullen en naar huis dragen

occupation-9629-title = Medewerkers zaal, zwembad en park
occupation-9629-does = Je helpt bezoekers in theaters, bioscopen, zwembaden, parken en andere openbare plekken.
occupation-9629-day-1 = Kaartjes controleren en mensen hun plaats wijzen
occupation-9629-day-2 = Jassen veilig bewaren en na de voorstelling teruggeven
occupation-9629-day-3 = Controleren of iedereen veilig zit voordat een attractie start
