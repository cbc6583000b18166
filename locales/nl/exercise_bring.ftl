### The exercise "What I bring": work of every kind, paid or not, with or without papers.
### Deeds are ticked, so they begin with what was done; nobody is asked for a gender.
### A deed says at least as much as the statement that it proposes (static/content/exercises/bring.json), which is in competences.ftl.

bring = Wat ik meebreng
    .lead = Je hebt meer gedaan dan een diploma laat zien. Hier schrijf je het stap voor stap op, zodat je niets vergeet.
    .outcome = Je krijgt een pagina met wat je hebt gedaan, een tijdlijn en ideeën voor bewijzen.
    .result = Wat ik heb gedaan

## School and courses

bring-learning = School en cursussen
    .prompt = Wat heb je geleerd op school, op een cursus of in een beroep?
    .hint = Schooljaren, een cursus, avondles, een leerplek in een bedrijf. Alles telt, ook zonder diploma en ook als je moest stoppen.
    .more = Heb je nog iets geleerd?
    .nothing = Tot nu toe geen school of cursus
bring-learning-field-name = Wat was het?
    .hint = Een school, een cursus of een beroep
bring-learning-field-when = Wanneer?
    .hint = Een jaartal is genoeg.
bring-learning-field-where = Waar?
    .hint = Een plaats of een land
bring-learning-field-deeds = Wat heb je gedaan om te leren?
bring-learning-field-deeds-own-plan = Mijn eigen plan gevolgd om iets te leren
bring-learning-field-deeds-new-subject = Een heel nieuw onderwerp geleerd dat ik nodig had
bring-learning-field-deeds-asked = Opnieuw om uitleg gevraagd toen ik iets niet begreep
bring-learning-field-deeds-practised = Steeds weer geoefend tot ik het kon
bring-learning-field-deeds-found-online = Online de antwoorden gevonden die ik nodig had
bring-learning-field-deeds-spoke-to-group = Onverwachte vragen beantwoord toen ik voor een groep sprak
bring-learning-field-deeds-rewrote = Een lange tekst van mezelf herschreven om die duidelijker te maken
bring-learning-field-story = Vertel het in je eigen woorden
bring-learning-field-paper = Heb je er een papier of foto van?
bring-learning-field-paper-here = Ja, hier bij mij
bring-learning-field-paper-elsewhere = Ja, ergens anders
bring-learning-field-paper-none = Nee

## Paid work

bring-jobs = Betaald werk
    .prompt = Welk betaald werk heb je gedaan?
    .hint = Elke baan telt: met of zonder contract, een uur per week of jarenlang.
    .more = Nog een baan?
    .nothing = Tot nu toe geen betaald werk
bring-jobs-field-name = Wat was het werk?
    .hint = Bijvoorbeeld: keukenhulp in een ziekenhuis
bring-jobs-field-when = Wanneer?
    .hint = Een jaartal is genoeg.
bring-jobs-field-where = Waar?
    .hint = Een plaats of een land
bring-jobs-field-deeds = Wat heb je daar gedaan?
bring-jobs-field-deeds-instructions = Geschreven instructies opgevolgd
bring-jobs-field-deeds-safety = De veiligheidsregels voor gereedschap of een product gevolgd
bring-jobs-field-deeds-explained = Hetzelfde aan verschillende mensen in andere woorden uitgelegd
bring-jobs-field-deeds-measured = Gemeten of gewogen wat nodig was
bring-jobs-field-deeds-mended = Uitgezocht wat er stuk was en het gerepareerd
bring-jobs-field-deeds-on-time = Mijn deel van een gezamenlijke taak op tijd gedaan
bring-jobs-field-deeds-other-habits = Een taak afgemaakt met mensen met andere gewoonten dan ik
bring-jobs-field-deeds-before-asked = Gedaan wat nodig was voordat iemand erom vroeg
bring-jobs-field-deeds-listened = Geluisterd tot ik zeker wist dat ik het begreep
bring-jobs-field-deeds-sent-online = Foto’s of documenten verstuurd met een telefoon of computer
bring-jobs-field-story = Vertel het in je eigen woorden
bring-jobs-field-paper = Heb je er een papier of foto van?
bring-jobs-field-paper-here = Ja, hier bij mij
bring-jobs-field-paper-elsewhere = Ja, ergens anders
bring-jobs-field-paper-none = Nee

## Own business or farm

bring-business = Eigen zaak of boerderij
    .prompt = Heb of had je een eigen zaak of een boerderij?
    .hint = Een winkel, een kraam, naaien, repareren, dieren, een stuk land. Een kleine zaak telt ook, en die van je familie ook.
    .more = Nog een?
    .nothing = Niets van dit soort
bring-business-field-name = Wat was het?
    .hint = Bijvoorbeeld: de buurtwinkel van mijn familie
bring-business-field-when = Wanneer?
    .hint = Een jaartal is genoeg.
bring-business-field-where = Waar?
    .hint = Een plaats of een land
bring-business-field-deeds = Wat heb je daar gedaan?
bring-business-field-deeds-money-enough = Uitgerekend of er genoeg geld zou zijn
bring-business-field-deeds-costs = Materiaal, tijd en kosten berekend voor een grote opdracht
bring-business-field-deeds-earned-more = Uitgerekend of mijn idee meer zou opleveren dan kosten
bring-business-field-deeds-offices = De juiste instantie gevraagd om wat ik nodig had
bring-business-field-deeds-organised = Iets georganiseerd met een datum, duidelijke taken en een budget
bring-business-field-deeds-went-on = Doorgegaan met mijn plan nadat er iets was misgegaan
bring-business-field-deeds-convinced = Anderen overtuigd om mee te doen met mijn idee
bring-business-field-deeds-designed = Iets gemaakt naar een eigen ontwerp
bring-business-field-deeds-saved-material = Een manier gevonden om water, energie of materiaal te besparen
bring-business-field-deeds-made-online = Voor klanten een tekst, afbeelding of film voor internet gemaakt
bring-business-field-story = Vertel het in je eigen woorden
bring-business-field-paper = Heb je er een papier of foto van?
bring-business-field-paper-here = Ja, hier bij mij
bring-business-field-paper-elsewhere = Ja, ergens anders
bring-business-field-paper-none = Nee

## Home, care and family

bring-home = Thuis, zorg en familie
    .prompt = Voor wie of wat zorg je, of heb je gezorgd?
    .hint = Kinderen, ouders, iemand die ziek was, een huis vol mensen. Dat is werk, en het telt.
    .more = Nog iets thuis?
    .nothing = Niets van dit soort
bring-home-field-name = Wat heb je gedaan?
    .hint = Bijvoorbeeld: voor mijn moeder gezorgd
bring-home-field-when = Wanneer?
    .hint = Een jaartal is genoeg.
bring-home-field-where = Waar?
    .hint = Een plaats of een land
bring-home-field-deeds = Wat hoorde daarbij?
bring-home-field-deeds-planned-day = De dag zo gepland dat de belangrijkste dingen lukten
bring-home-field-deeds-money-enough = Uitgerekend of er genoeg geld zou zijn voor de hele maand
bring-home-field-deeds-measured = De juiste hoeveelheid eten of medicijnen afgemeten
bring-home-field-deeds-listened = Naar een kind of zieke geluisterd tot ik zeker wist dat ik het begreep
bring-home-field-deeds-explained = Hetzelfde aan verschillende mensen in andere woorden uitgelegd
bring-home-field-deeds-offices = De juiste school, dokter of instantie gevraagd om wat we nodig hadden
bring-home-field-deeds-peace = Over een ruzie gepraat tot beide kanten een oplossing accepteerden
bring-home-field-deeds-mended = Uitgezocht wat er stuk was en het gerepareerd
bring-home-field-deeds-reused = Iets nuttigs gemaakt van oude dingen die niemand meer nodig had
bring-home-field-deeds-tradition = Een gerecht, lied of verhaal gedeeld dat iets voor mij betekent
bring-home-field-deeds-before-asked = Gedaan wat nodig was voordat iemand erom vroeg
bring-home-field-deeds-rested = Op tijd goed voor mezelf gezorgd toen alles te veel werd
bring-home-field-story = Vertel het in je eigen woorden
bring-home-field-paper = Heb je er een papier of foto van?
bring-home-field-paper-here = Ja, hier bij mij
bring-home-field-paper-elsewhere = Ja, ergens anders
bring-home-field-paper-none = Nee

## Helping others

bring-helping = Anderen helpen
    .prompt = Waar heb je onbetaald geholpen?
    .hint = Bij buren, een school, een gebedshuis, een vereniging, een feest of mensen die net waren aangekomen.
    .more = Heb je nog ergens anders geholpen?
    .nothing = Niets van dit soort
bring-helping-field-name = Wat was het?
    .hint = Bijvoorbeeld: eten gesorteerd bij een voedselbank
bring-helping-field-when = Wanneer?
    .hint = Een jaartal is genoeg.
bring-helping-field-where = Waar?
    .hint = Een plaats of een land
bring-helping-field-deeds = Wat heb je daar gedaan?
bring-helping-field-deeds-stood-up = Opgekomen voor iemand die oneerlijk werd behandeld
bring-helping-field-deeds-rights = Uitgezocht wat onze rechten waren
bring-helping-field-deeds-improved = Met anderen gewerkt aan een betere regel of plek voor iedereen
bring-helping-field-deeds-organised = Een bijeenkomst georganiseerd met datum, duidelijke taken en budget
bring-helping-field-deeds-convinced = Anderen overtuigd om mee te doen met mijn idee
bring-helping-field-deeds-cultures = Mensen uit verschillende culturen samengebracht voor iets creatiefs
bring-helping-field-deeds-passed-on = De hoofdpunten van een lange lezing of vergadering doorgegeven
bring-helping-field-deeds-letter = Een formele brief of formeel bericht in passende woorden geschreven
bring-helping-field-deeds-shared-files = Gedeelde bestanden of foto’s geordend zodat anderen ze konden vinden
bring-helping-field-story = Vertel het in je eigen woorden
bring-helping-field-paper = Heb je er een papier of foto van?
bring-helping-field-paper-here = Ja, hier bij mij
bring-helping-field-paper-elsewhere = Ja, ergens anders
bring-helping-field-paper-none = Nee

## Languages

bring-languages = Talen
    .prompt = Welke talen gebruik je?
    .hint = Ook je eerste taal. Zelfs een beetje telt.
    .more = Nog een taal?
    .nothing = Niets toe te voegen
bring-languages-field-name = Welke taal?
bring-languages-field-when = Wanneer?
    .hint = Een jaartal is genoeg.
bring-languages-field-where = Waar?
    .hint = Een plaats of een land
bring-languages-field-deeds = Wat heb je met de taal gedaan?
bring-languages-field-deeds-daily = Elke dag gesproken
bring-languages-field-deeds-read = Teksten gelezen
bring-languages-field-deeds-wrote = Teksten geschreven
bring-languages-field-deeds-at-work = Op het werk gebruikt
bring-languages-field-deeds-for-others = Voor anderen vertaald
bring-languages-field-story = Vertel het in je eigen woorden
bring-languages-field-paper = Heb je er een papier of foto van?
bring-languages-field-paper-here = Ja, hier bij mij
bring-languages-field-paper-elsewhere = Ja, ergens anders
bring-languages-field-paper-none = Nee

## Licences, tools and machines

bring-papers = Rijbewijs, gereedschap, machines
    .prompt = Met welk gereedschap of welke machines kun je werken, en welke rijbewijzen of certificaten heb je?
    .hint = Een rijbewijs, een naaimachine, een kassa, een tractor, een computerprogramma.
    .more = Nog iets?
    .nothing = Niets van dit soort
bring-papers-field-name = Wat is het?
    .hint = Bijvoorbeeld: certificaat voor de heftruck
bring-papers-field-when = Wanneer?
    .hint = Een jaartal is genoeg.
bring-papers-field-where = Waar?
    .hint = Een plaats of een land
bring-papers-field-deeds = Wat heb je ermee gedaan?
bring-papers-field-deeds-safety = De veiligheidsregels gevolgd bij het gebruik
bring-papers-field-deeds-mended = Uitgezocht wat er stuk was en het gerepareerd
bring-papers-field-deeds-set-up = Een apparaat of programma iets automatisch laten doen
bring-papers-field-deeds-practised = Steeds weer geoefend tot ik ermee kon werken
bring-papers-field-deeds-shown = Anderen laten zien hoe je het gebruikt
bring-papers-field-story = Vertel het in je eigen woorden
bring-papers-field-paper = Heb je er een papier of foto van?
bring-papers-field-paper-here = Ja, hier bij mij
bring-papers-field-paper-elsewhere = Ja, ergens anders
bring-papers-field-paper-none = Nee
