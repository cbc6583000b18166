### The 48 activities, eight for each of six themes, and the words for the themes.
###
### Every activity is a verb phrase without a person: what one could do, not what one is.
### Under it stand the ratings. Capital letter, no full stop, 4 to 10 words in English.
### Never the name of a job. Nobody is asked for a gender: choose forms that fit every reader.
### How they were made, and their sources: data/interests/REVIEW.md

interests = Wat je graag doet
    .lead = Wat zou je graag doen? Je ziet 48 activiteiten. Zeg bij elke activiteit hoe leuk die je lijkt. Het gaat om wat je leuk lijkt, niet om wat je goed kunt. Ervaring is niet nodig. Geen antwoord is goed of fout. Je eerste gevoel is goed genoeg.
    .outcome = Je ziet welke van zes soorten activiteiten je het leukst lijken, en welk werk daarbij past.
    .result = Wat je graag doet

## The scale. It counts liking; the short words stand on small buttons.

interests-scale-liking-not-for-me = Niets voor mij
    .short = Nee
interests-scale-liking-rather-not = Liever niet
    .short = Liever niet
interests-scale-liking-maybe = Misschien
    .short = Misschien
interests-scale-liking-like = Lijkt me leuk
    .short = Ja
interests-scale-liking-like-much = Lijkt me heel leuk
    .short = Heel graag

interests-activities = Activiteiten
    .prompt = Lijkt het je leuk om dit te doen?

## R: things, tools, plants, animals

interests-activities-card-interest-r-1 = Een fiets repareren zodat je er veilig op kunt rijden
interests-activities-card-interest-r-2 = Bedenken hoe een tuin water krijgt en dat regelen
interests-activities-card-interest-r-3 = De scheuren in een muur vullen en de muur verven
interests-activities-card-interest-r-4 = Een houten plank opmeten, zagen en aan de muur hangen
interests-activities-card-interest-r-9 = Alles uit een woning inpakken en naar een ander huis brengen
interests-activities-card-interest-r-10 = Van oude stof een stevige tas knippen en naaien
interests-activities-card-interest-r-11 = Schapen of kippen voeren en verzorgen
interests-activities-card-interest-r-12 = Brood bakken voor een grote groep

## I: finding out

interests-activities-card-interest-i-1 = Uitzoeken waarom een plant niet groeit
interests-activities-card-interest-i-2 = Meten welk apparaat in huis de meeste stroom gebruikt
interests-activities-card-interest-i-3 = Testen hoe eten het langst vers blijft
interests-activities-card-interest-i-4 = Elk jaar vogels tellen en kijken wat er verandert
interests-activities-card-interest-i-9 = Stappen schrijven waarmee een computer foto’s op datum sorteert
interests-activities-card-interest-i-10 = Twee groepen patiënten vergelijken om te zien of een medicijn werkt
interests-activities-card-interest-i-7 = Rivierwater onderzoeken om te zien of het schoon is
interests-activities-card-interest-i-11 = Honderd mensen vragen hoe ze reizen en zoeken naar een patroon

## A: making and expressing

interests-activities-card-interest-a-1 = Een melodie verzinnen en opnemen
interests-activities-card-interest-a-2 = Eén plek fotograferen bij verschillend licht
interests-activities-card-interest-a-3 = Een oud verhaal vertellen met je stem en je handen
interests-activities-card-interest-a-4 = Een korte film maken over het dagelijks leven
interests-activities-card-interest-a-5 = Een gedicht schrijven voor een feest
interests-activities-card-interest-a-9 = Een kom of een tegel van klei maken
interests-activities-card-interest-a-7 = Een stoel of lamp met een nieuwe vorm ontwerpen
interests-activities-card-interest-a-8 = Een grote afbeelding op een muur schilderen

## S: helping and teaching

interests-activities-card-interest-s-1 = Een nieuwe collega laten zien hoe het werk gaat
interests-activities-card-interest-s-9 = Iemand helpen om zonder angst in een groep te praten
interests-activities-card-interest-s-3 = Een moeilijke brief uitleggen aan iemand uit de buurt
interests-activities-card-interest-s-4 = Een groep volwassenen leren werken met een computer
interests-activities-card-interest-s-5 = Eerste hulp geven tot de hulpdiensten er zijn
interests-activities-card-interest-s-6 = Iemand helpen om na een ongeluk weer te leren lopen
interests-activities-card-interest-s-7 = Iemand helpen zich voor te bereiden op een examen
interests-activities-card-interest-s-8 = Met iemand meegaan naar een gezondheidscentrum of instantie

## E: leading, persuading, selling

interests-activities-card-interest-e-1 = Tweedehands spullen verkopen op een markt
interests-activities-card-interest-e-2 = Samen met anderen een kleine lunchroom openen
interests-activities-card-interest-e-3 = De gemeente overhalen om een straat te repareren
interests-activities-card-interest-e-4 = Een vereniging leiden en bepalen wie wat doet
interests-activities-card-interest-e-5 = Bij een grote aankoop over een lagere prijs onderhandelen
interests-activities-card-interest-e-6 = Een toespraak houden om geld in te zamelen voor een project
interests-activities-card-interest-e-7 = De reclame voor een concert of festival plannen
interests-activities-card-interest-e-8 = Een nieuw product laten zien en mensen overhalen het te kopen

## C: order, records, numbers

interests-activities-card-interest-c-1 = De kas van een vereniging bijhouden
interests-activities-card-interest-c-2 = Papieren in mappen sorteren en etiketten op de mappen plakken
interests-activities-card-interest-c-3 = Een rekening regel voor regel op fouten controleren
interests-activities-card-interest-c-4 = Een lijst bijhouden van alles wat een groep uitleent
interests-activities-card-interest-c-5 = Een rooster maken voor verschillende groepen en ruimtes
interests-activities-card-interest-c-9 = De fouten zoeken in een lijst met gewerkte uren
interests-activities-card-interest-c-10 = Een tabel maken die de kosten van een huishouden optelt
interests-activities-card-interest-c-8 = Uitrekenen wat iedereen voor een reis moet betalen

## Not asked any more; shown where somebody rated them. Do not change them.

interests-activities-card-interest-r-5 = Een bestelbus inladen en ermee naar een andere stad rijden
interests-activities-card-interest-r-6 = Na een storm een wandelpad weer vrijmaken
interests-activities-card-interest-r-7 = Dieren op een boerderij voeren en hun stal schoonmaken
interests-activities-card-interest-r-8 = Een machine bedienen die flessen vult en sluit
interests-activities-card-interest-i-5 = Ontdekken waardoor een telefoon traag is
interests-activities-card-interest-i-6 = Nagaan of een medicijn tegen pijn echt werkt
interests-activities-card-interest-i-8 = Met een enquête uitzoeken waarom mensen ergens anders gaan wonen
interests-activities-card-interest-a-6 = Een beeldje maken van klei of hout
interests-activities-card-interest-s-2 = Iemand helpen om niet meer bang te zijn om te zwemmen
interests-activities-card-interest-c-6 = Twee lijsten vergelijken en elk verschil markeren
interests-activities-card-interest-c-7 = Elke maand watermeters aflezen en de standen noteren
