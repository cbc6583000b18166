### The exercise "Journal": a few lines about a day or a week.

journal = Dagboek
    .lead = Een paar regels, één keer per week of wanneer je wilt. Wat goed ging, vergeet je snel. Hier blijft het staan.
    .outcome = Je krijgt een schrift met wat je hebt gedaan en geleerd, het nieuwste eerst.
    .result = Mijn dagboek

journal-days = Dagen
    .prompt = Wat wil je onthouden?
    .hint = Een dag of een hele week, wat je wilt.
    .more = Over nog een dag schrijven?
    .nothing = Voor nu niets
journal-days-field-well = Wat ging er goed?
    .hint = Kleine dingen tellen ook.
journal-days-field-when = Wanneer was dat?
journal-days-field-learned = Wat heb je ervan geleerd?
journal-days-field-next = Wat ga je hierna doen?
journal-days-field-idea = Je idee voor deze week: heb je het gedaan?
    .hint = Als je er een had. Alle drie de antwoorden zijn goed.
journal-days-field-idea-done = Ja
journal-days-field-idea-partly = Voor een deel
journal-days-field-idea-not-yet = Nog niet
