### The 48 activities, eight for each of six themes, and the words for the themes.
###
### Every activity is a verb phrase without a person: what one could do, not what one is.
### Under it stand the ratings. Capital letter, no full stop, 4 to 10 words in English.
### Never the name of a job. Nobody is asked for a gender: choose forms that fit every reader.
### How they were made, and their sources: data/interests/REVIEW.md

## The six themes. `.like` stands in a list within a sentence: “Dit lijkt je leuk: uitzoeken hoe en waarom; …”

interest-theme-r = Dingen doen met je handen en gereedschap
    .short = Praktisch
    .like = dingen doen met je handen en gereedschap
interest-theme-r-about = Mensen die dit leuk vinden, werken graag met hun handen, met gereedschap of machines. Velen bewegen graag, vaak buiten, en zien graag resultaat.

interest-theme-i = Uitzoeken hoe en waarom
    .short = Onderzoeken
    .like = uitzoeken hoe en waarom
interest-theme-i-about = Mensen die dit leuk vinden, willen weten hoe iets werkt en waarom. Ze kijken goed, stellen vragen, testen en vergelijken.

interest-theme-a = Iets nieuws maken en jezelf uitdrukken
    .short = Creatief
    .like = iets nieuws maken en jezelf uitdrukken
interest-theme-a-about = Mensen die dit leuk vinden, maken iets nieuws met woorden, geluid, beelden of materiaal. Ze kiezen graag zelf wat het wordt.

interest-theme-s = Mensen helpen en lesgeven
    .short = Helpen
    .like = mensen helpen en lesgeven
interest-theme-s-about = Mensen die dit leuk vinden, luisteren graag, leggen graag uit en helpen graag. Ze zien graag dat iemand iets leert of zich beter voelt.

interest-theme-e = Leiding geven, overtuigen en verkopen
    .short = Leiding, verkoop
    .like = leiding geven, overtuigen en verkopen
interest-theme-e-about = Mensen die dit leuk vinden, overtuigen anderen graag van een idee, een plan of een product. Ze nemen graag beslissingen en beginnen graag iets nieuws.

interest-theme-c = Ordenen, noteren en rekenen
    .short = Ordenen
    .like = ordenen, noteren en rekenen
interest-theme-c-about = Mensen die dit leuk vinden, houden van lijsten, cijfers en duidelijke regels. Ze vinden het fijn als alles volledig, juist en makkelijk te vinden is.

## R: things, tools, plants, animals

interest-r-1 = Een fiets repareren zodat je er veilig op kunt rijden
interest-r-2 = Bedenken hoe een tuin water krijgt en dat regelen
interest-r-3 = De scheuren in een muur vullen en de muur verven
interest-r-4 = Een houten plank opmeten, zagen en aan de muur hangen
interest-r-9 = Alles uit een woning inpakken en naar een ander huis brengen
interest-r-10 = Van oude stof een stevige tas knippen en naaien
interest-r-11 = Schapen of kippen voeren en verzorgen
interest-r-12 = Brood bakken voor een grote groep

## I: finding out

interest-i-1 = Uitzoeken waarom een plant niet groeit
interest-i-2 = Meten welk apparaat in huis de meeste stroom gebruikt
interest-i-3 = Testen hoe eten het langst vers blijft
interest-i-4 = Elk jaar vogels tellen en kijken wat er verandert
interest-i-9 = Stappen schrijven waarmee een computer foto’s op datum sorteert
interest-i-10 = Twee groepen patiënten vergelijken om te zien of een medicijn werkt
interest-i-7 = Rivierwater onderzoeken om te zien of het schoon is
interest-i-11 = Honderd mensen vragen hoe ze reizen en zoeken naar een patroon

## A: making and expressing

interest-a-1 = Een melodie verzinnen en opnemen
interest-a-2 = Eén plek fotograferen bij verschillend licht
interest-a-3 = Een oud verhaal vertellen met je stem en je handen
interest-a-4 = Een korte film maken over het dagelijks leven
interest-a-5 = Een gedicht schrijven voor een feest
interest-a-9 = Een kom of een tegel van klei maken
interest-a-7 = Een stoel of lamp met een nieuwe vorm ontwerpen
interest-a-8 = Een grote afbeelding op een muur schilderen

## S: helping and teaching

interest-s-1 = Een nieuwe collega laten zien hoe het werk gaat
interest-s-9 = Iemand helpen om zonder angst in een groep te praten
interest-s-3 = Een moeilijke brief uitleggen aan iemand uit de buurt
interest-s-4 = Een groep volwassenen leren werken met een computer
interest-s-5 = Eerste hulp geven tot de hulpdiensten er zijn
interest-s-6 = Iemand helpen om na een ongeluk weer te leren lopen
interest-s-7 = Iemand helpen zich voor te bereiden op een examen
interest-s-8 = Met iemand meegaan naar een gezondheidscentrum of instantie

## E: leading, persuading, selling

interest-e-1 = Tweedehands spullen verkopen op een markt
interest-e-2 = Samen met anderen een kleine lunchroom openen
interest-e-3 = De gemeente overhalen om een straat te repareren
interest-e-4 = Een vereniging leiden en bepalen wie wat doet
interest-e-5 = Bij een grote aankoop over een lagere prijs onderhandelen
interest-e-6 = Een toespraak houden om geld in te zamelen voor een project
interest-e-7 = De reclame voor een concert of festival plannen
interest-e-8 = Een nieuw product laten zien en mensen overhalen het te kopen

## C: order, records, numbers

interest-c-1 = De kas van een vereniging bijhouden
interest-c-2 = Papieren in mappen sorteren en etiketten op de mappen plakken
interest-c-3 = Een rekening regel voor regel op fouten controleren
interest-c-4 = Een lijst bijhouden van alles wat een groep uitleent
interest-c-5 = Een rooster maken voor verschillende groepen en ruimtes
interest-c-9 = De fouten zoeken in een lijst met gewerkte uren
interest-c-10 = Een tabel maken die de kosten van een huishouden optelt
interest-c-8 = Uitrekenen wat iedereen voor een reis moet betalen

## Not asked any more; shown where somebody rated them. Do not change them.

interest-r-5 = Een bestelbus inladen en ermee naar een andere stad rijden
interest-r-6 = Na een storm een wandelpad weer vrijmaken
interest-r-7 = Dieren op een boerderij voeren en hun stal schoonmaken
interest-r-8 = Een machine bedienen die flessen vult en sluit
interest-i-5 = Ontdekken waardoor een telefoon traag is
interest-i-6 = Nagaan of een medicijn tegen pijn echt werkt
interest-i-8 = Met een enquête uitzoeken waarom mensen ergens anders gaan wonen
interest-a-6 = Een beeldje maken van klei of hout
interest-s-2 = Iemand helpen om niet meer bang te zijn om te zwemmen
interest-c-6 = Twee lijsten vergelijken en elk verschil markeren
interest-c-7 = Elke maand watermeters aflezen en de standen noteren
