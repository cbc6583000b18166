### The six themes for which activities count. The activities are in exercise_interests.ftl.

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
