### The exercise "What matters to me": eighteen cards of our own words, three for each of O*NET's six work values.
### Each card has a short name and one sentence that somebody who never had a paid job can say too.

values = Wat ik belangrijk vind
    .lead = Werk is meer dan geld. Hier ontdek je wat je in werk nodig hebt, en wat kan wachten. Onbetaald werk telt ook.
    .outcome = Je krijgt een korte lijst van wat je het belangrijkst vindt. Je schrijft er in je eigen woorden bij waarom.
    .result = Wat ik het belangrijkst vind

values-sort = Sorteer de kaarten
    .prompt = Hoe belangrijk is dit nu voor je?
    .hint = Denk aan werk dat je graag zou doen, betaald of onbetaald.
values-sort-option-most = Heel belangrijk
values-sort-option-some = Ook belangrijk
values-sort-option-less = Nu minder

values-sort-card-use-skills = Gebruiken wat ik kan
    .hint = In mijn werk doe ik waar ik goed in ben.
values-sort-card-decide = Zelf beslissen
    .hint = Ik kies hoe ik mijn werk doe.
values-sort-card-thanked = Bedankt worden
    .hint = Anderen zien wat ik doe en zeggen dat tegen me.
values-sort-card-useful = Nuttig zijn
    .hint = Mijn werk maakt het leven van iemand beter.
values-sort-card-fair = Eerlijke regels
    .hint = De regels zijn voor iedereen gelijk.
values-sort-card-income = Een vast inkomen
    .hint = Ik weet hoeveel geld er elke maand binnenkomt.
values-sort-card-see-result = Resultaat zien
    .hint = Aan het eind van de dag zie ik wat ik heb gedaan.
values-sort-card-own-ideas = Eigen ideeën proberen
    .hint = Ik kan dingen op mijn eigen manier proberen.
values-sort-card-respected = Respect krijgen
    .hint = Mensen die belangrijk voor me zijn, waarderen mijn werk.
values-sort-card-colleagues = Fijne mensen om me heen
    .hint = We helpen elkaar en lachen samen.
values-sort-card-backed = Steun als het nodig is
    .hint = Als er iets misgaat, staat de leiding achter me.
values-sort-card-family = Tijd voor mijn naasten
    .hint = Mijn werk laat tijd over voor mensen die me nodig hebben.
values-sort-card-learn = Nieuwe dingen leren
    .hint = Ik word ergens beter in, of ik probeer iets wat ik nog nooit heb gedaan.
values-sort-card-in-my-hands = Verantwoordelijkheid
    .hint = Anderen vertrouwen me iets belangrijks toe.
values-sort-card-move-up = Vooruitkomen
    .hint = Na een tijd krijg ik grotere taken, of ik geef leiding aan anderen.
values-sort-card-conscience = Doen wat goed is
    .hint = Ik hoef nooit te doen wat ik verkeerd vind.
values-sort-card-shown = Goede uitleg krijgen
    .hint = Iemand legt me nieuwe taken uit en geeft me de tijd.
values-sort-card-place = Een fijne werkplek
    .hint = De plek is veilig, niet te lawaaiig en makkelijk te bereiken.

values-rank = Zet de kaarten op volgorde
    .prompt = Wat is nu belangrijker voor je?
    .hint = Geen antwoord is fout, en je kunt terug.

values-day = Een goede dag
    .prompt = Beschrijf een dag waarop het werk goed voelde. Waardoor was die dag goed?
    .hint = Betaald werk, werk thuis, iemand helpen: elke dag telt.
