### One small idea for this week for each statement, and where each competence is useful.
### An idea costs nothing, works in any country, and can be done alone or with someone.
### Sentences: 12 words on average, 20 at most.

## Communication in the mother tongue

mother-tongue-1-idea = Lees het etiket van een product en doe één ding dat erop staat.
mother-tongue-2-idea = Herhaal in een gesprek met je eigen woorden wat je hebt begrepen.
mother-tongue-3-idea = Schrijf een bericht met vier dingen: wie, wat, waar en wanneer.
mother-tongue-4-idea = Schrijf een kort formeel verzoek. Begin beleefd, zeg wat je wilt en sluit af met een bedankje.
mother-tongue-5-idea = Luister naar het nieuws en vertel iemand de drie belangrijkste punten.
mother-tongue-10-idea = Leg iets wat je kent uit aan een kind en aan een volwassene. Let op welke woorden je verandert.
mother-tongue-11-idea = Lees een eigen tekst hardop. Verander één zin die niet duidelijk is.
mother-tongue-8-idea = Vertel drie mensen over iets wat je kent. Laat hen elk één vraag stellen.
mother-tongue-12-idea = Kies een advertentie. Bedenk wat die van je wil en wat er niet bij staat.
mother-tongue-useful-work = Je begrijpt taken, schrijft duidelijke berichten en legt je werk aan anderen uit.
mother-tongue-useful-education = Je volgt lessen, leest langere teksten en zet je eigen gedachten op papier.
mother-tongue-useful-daily = Je beantwoordt brieven en regelt zaken bij instanties. Je merkt het als een tekst je wil misleiden.

## Communication in foreign languages

foreign-languages-1-idea = Leer drie beleefde vragen en stel er één aan iemand.
foreign-languages-2-idea = Bekijk een etiket, bord of website. Zoek er een prijs, tijd of plaats in.
foreign-languages-10-idea = Luister naar een eenvoudig recept in deze taal en doe de eerste stap.
foreign-languages-4-idea = Denk aan een probleem dat je misschien moet oplossen. Oefen het gesprek hardop.
foreign-languages-5-idea = Schrijf vijf zinnen over je dag en lees ze hardop voor.
foreign-languages-6-idea = Luister hoe mensen groeten, vragen en bedanken. Gebruik één van hun zinnen.
foreign-languages-7-idea = Luister tien minuten naar een discussie. Zeg hardop of je het ermee eens bent, en waarom.
foreign-languages-8-idea = Neem een kort gesprek in deze taal. Zeg elke zin in een andere taal.
foreign-languages-11-idea = Kies een moeilijke bladzijde. Markeer wat je begrijpt en zoek vijf woorden op.
foreign-languages-useful-work = Je kunt met meer mensen werken en informatie tussen hen doorgeven.
foreign-languages-useful-education = Je kunt cursussen volgen en bronnen lezen in meer dan één taal.
foreign-languages-useful-daily = Je redt je in winkels en bij instanties, en je leert meer mensen kennen.

## Mathematical competence and basic competences in science and technology

maths-science-technology-1-idea = Schat hoe lang een tafel is. Meet daarna de tafel en vergelijk.
maths-science-technology-2-idea = Maak een lijst van wat je in een week nodig hebt. Schat elke prijs en tel alles op.
maths-science-technology-3-idea = Lees de waarschuwingen op een product. Leg ze uit in je eigen woorden.
maths-science-technology-10-idea = Zoek thuis iets wat stroom gebruikt terwijl niemand het nodig heeft. Zet het een week uit.
maths-science-technology-5-idea = Tel een week lang hoeveel uur je slaapt. Teken er een grafiek van.
maths-science-technology-6-idea = Kies iets wat slecht werkt. Schrijf drie mogelijke oorzaken op en onderzoek er één veilig.
maths-science-technology-11-idea = Droog één natte doek in de zon en één in de schaduw. Vergelijk de tijden.
maths-science-technology-8-idea = Maak een plan om een kamer te verven. Bereken de oppervlakte, de tijd en de kosten.
maths-science-technology-12-idea = Kies een bewering over gezondheid of geld. Zoek uit wie eraan verdient.
maths-science-technology-useful-work = Je meet, rekent, vindt fouten en werkt veilig met gereedschap en machines.
maths-science-technology-useful-education = Je begrijpt grafieken, formules en proeven. Veel opleidingen vragen daarom.
maths-science-technology-useful-daily = Je vergelijkt prijzen, repareert dingen en controleert beweringen over gezondheid of milieu.

## Digital competence

digital-1-idea = Kies een vraag. Zoek met drie verschillende woorden en vergelijk wat je vindt.
digital-2-idea = Maak een foto van een bladzijde en stuur die naar iemand die je vertrouwt.
digital-3-idea = Maak een nieuw wachtwoord van vier woorden die niet bij elkaar horen.
digital-4-idea = Neem een bericht dat je verbaasde. Zoek twee andere bronnen.
digital-10-idea = Maak een uitnodiging van één bladzijde. Gebruik alleen beelden die je zelf maakte of mag gebruiken.
digital-11-idea = Open de instellingen van een app. Zet één toestemming uit die de app niet nodig heeft.
digital-12-idea = Kies tien foto’s of bestanden. Geef elk ervan een naam waarop anderen zouden zoeken.
digital-8-idea = Kies een onderwerp dat je goed kent en dat niet privé is. Stel AI er een vraag over en zoek fouten.
digital-13-idea = Stel een herinnering in die elke week vanzelf terugkomt.
digital-useful-work = Je solliciteert, deelt bestanden en kiest hulpmiddelen die tijd besparen.
digital-useful-education = Je zoekt goed, maakt je eigen materiaal en leert online.
digital-useful-daily = Je regelt dingen online, houdt contact met anderen en beschermt jezelf tegen fraude.

## Learning to learn

learning-to-learn-1-idea = Kijk hoe iemand een kleine taak doet. Probeer het meteen, terwijl die persoon erbij is.
learning-to-learn-2-idea = Stel deze week één vraag die je normaal niet zou stellen.
learning-to-learn-3-idea = Kies iets kleins en oefen het elke dag vijf minuten.
learning-to-learn-4-idea = Schrijf op wat je wilt leren, wanneer, en wat de eerste stap is.
learning-to-learn-10-idea = Leer iets kleins op twee manieren, zoals luisteren en proberen. Let op wat meer hielp.
learning-to-learn-11-idea = Denk aan een fout van kort geleden. Schrijf één ding op dat je anders zou doen.
learning-to-learn-14-idea = Kies een onderwerp dat nieuw voor je is. Zoek drie feiten en gebruik er één.
learning-to-learn-12-idea = Schrijf op waaraan je merkt dat het te veel wordt, en één ding dat dan helpt.
learning-to-learn-13-idea = Lees één vacature of cursusfolder. Markeer wat je al kunt en wat nog ontbreekt.
learning-to-learn-useful-work = Je leert nieuwe taken sneller en je past je aan als het werk verandert.
learning-to-learn-useful-education = Je plant je studie, vraagt op tijd om hulp en bereidt je voor op toetsen.
learning-to-learn-useful-daily = Je leert wat het leven van je vraagt, zoals een taal of een nieuw systeem.

## Social and civic competences

social-civic-10-idea = Zeg deze week één keer dat je er anders over denkt. Geef één reden.
social-civic-2-idea = Maak afspraken over een gezamenlijke taak. Zeg wie wat doet, en wanneer.
social-civic-12-idea = Zoek een plek in de buurt waar je gratis hulp krijgt. Vraag wanneer die open is, en voor wie.
social-civic-4-idea = Stel voor om een kleine taak te doen met iemand die je niet goed kent.
social-civic-5-idea = Vraag bij een klein conflict aan elke kant wat het belangrijkste is.
social-civic-13-idea = Kies een situatie, zoals huren of werken. Zoek twee rechten die je daarbij hebt.
social-civic-7-idea = Denk aan een oneerlijke situatie. Bedenk wie je veilig kunt steunen, en hoe.
social-civic-8-idea = Vraag twee mensen wat zij hier zouden verbeteren. Zoek één wens die jullie delen.
social-civic-11-idea = Neem een brief van een instantie. Zoek op hoe je bezwaar maakt, en tot wanneer.
social-civic-useful-work = Je werkt samen in een team, gaat om met conflicten en kent je rechten.
social-civic-useful-education = Je leert in groepen en vindt de plekken waar je hulp krijgt.
social-civic-useful-daily = Je kunt met verschillende mensen omgaan, vindt de weg bij instanties en praat mee over je buurt.

## Sense of initiative and entrepreneurship

initiative-1-idea = Zoek iets kleins dat niemand doet. Doe het vandaag.
initiative-2-idea = Schrijf elke avond de drie belangrijkste dingen voor morgen op.
initiative-10-idea = Pak iets wat je zou weggooien. Bedenk drie dingen die je ermee kunt doen.
initiative-11-idea = Zoek een baan of cursus die je leuk lijkt. Schrijf drie dingen op die je deed en die erbij passen.
initiative-5-idea = Plan een kleine bijeenkomst. Schrijf de plaats, de tijd, de taken en de kosten op.
initiative-6-idea = Neem een plan dat stilligt. Schrijf de volgende kleine stap op en doe die.
initiative-7-idea = Vertel één persoon over een idee. Vraag wat die persoon nodig heeft om mee te doen.
initiative-12-idea = Beschrijf een idee aan drie mensen. Vraag of ze ervoor zouden betalen, en hoeveel.
initiative-13-idea = Schrijf een idee op dat anderen kan helpen. Vraag iemand om mee te werken.
initiative-useful-work = Je lost problemen op voordat ze groter worden. Je start projecten of bouwt een bedrijf op.
initiative-useful-education = Je kiest je eigen richting en maakt af wat je begint.
initiative-useful-daily = Je regelt wat voor jou belangrijk is en haalt meer uit wat je hebt.

## Cultural awareness and expression

culture-1-idea = Teken, zing, schrijf of bouw iets kleins over je dag.
culture-2-idea = Deel een lied of verhaal met iemand, en zeg waarom je het mooi vindt.
culture-3-idea = Vraag iemand naar een gewoonte en luister zonder te vergelijken.
culture-4-idea = Neem iets gewoons dat je gebruikt. Verander hoe het eruitziet met wat je hebt.
culture-5-idea = Vraag iemand die ouder is naar een plek, voorwerp of traditie in de buurt.
culture-6-idea = Luister tien minuten naar muziek uit een plaats waar je weinig van weet.
culture-10-idea = Laat twee mensen iets zien wat je hebt gemaakt. Vraag wat ze erin zien.
culture-8-idea = Vraag mensen om je heen naar één woord of lied in hun taal.
culture-11-idea = Kijk naar een film of reclame. Tel wie er praat en wie niet.
culture-useful-work = Je ontwerpt dingen, vindt nieuwe ideeën en werkt met mensen uit veel culturen.
culture-useful-education = Je begrijpt kunst, geschiedenis en media. Je laat ideeën op je eigen manier zien.
culture-useful-daily = Je uit wat voor jou belangrijk is en voelt je thuis in meer dan één cultuur.
