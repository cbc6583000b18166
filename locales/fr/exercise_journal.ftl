### The exercise "Journal": a few lines about a day or a week.

journal = Carnet
    .lead = Quelques lignes, une fois par semaine ou quand vous voulez. On oublie vite ce qui s’est bien passé. Ici, vous en gardez une trace.
    .outcome = Vous obtenez un carnet de ce que vous avez fait et appris, du plus récent au plus ancien.
    .result = Mon carnet

journal-days = Jours
    .prompt = De quoi voulez-vous vous souvenir ?
    .hint = Un jour ou une semaine entière, comme vous voulez.
    .more = Écrire sur un autre jour ?
    .nothing = Rien pour l’instant
journal-days-field-well = Qu’est-ce qui s’est bien passé ?
    .hint = Les petites choses comptent aussi.
journal-days-field-when = Quand était-ce ?
journal-days-field-learned = Qu’en avez-vous appris ?
journal-days-field-next = Qu’allez-vous faire ensuite ?
journal-days-field-idea = Votre idée pour cette semaine : l’avez-vous réalisée ?
    .hint = Si vous en aviez une. Les trois réponses sont bonnes.
journal-days-field-idea-done = Oui
journal-days-field-idea-partly = En partie
journal-days-field-idea-not-yet = Pas encore
