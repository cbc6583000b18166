### The exercise "What matters to me": eighteen cards of our own words, three for each of O*NET's six work values.
### Each card has a short name and one sentence that somebody who never had a paid job can say too.

values = Ce qui compte pour moi
    .lead = Le travail, c’est plus qu’un salaire. Ici, vous découvrez ce que le travail doit vous apporter, et ce qui peut attendre. Le travail non payé compte aussi.
    .outcome = Vous obtenez une courte liste de ce qui compte le plus pour vous. Vous y dites pourquoi, avec vos mots.
    .result = Ce qui compte le plus pour moi

values-sort = Triez les cartes
    .prompt = Est-ce important pour vous en ce moment ?
    .hint = Pensez à un travail que vous aimeriez faire, payé ou non.
values-sort-option-most = Très important
values-sort-option-some = Important aussi
values-sort-option-less = Moins en ce moment

values-sort-card-use-skills = Utiliser mes capacités
    .hint = Mon travail a besoin de ce que je sais bien faire.
values-sort-card-decide = Décider par moi-même
    .hint = Je choisis comment je fais mon travail.
values-sort-card-thanked = Des remerciements
    .hint = Les autres voient ce que je fais et me le disent.
values-sort-card-useful = Être utile
    .hint = Mon travail améliore la vie de quelqu’un.
values-sort-card-fair = Des règles justes
    .hint = Les règles sont les mêmes pour tout le monde.
values-sort-card-income = Un revenu régulier
    .hint = Je sais combien d’argent arrive chaque mois.
values-sort-card-see-result = Voir un résultat
    .hint = À la fin de la journée, je vois ce que j’ai fait.
values-sort-card-own-ideas = Essayer mes idées
    .hint = Je peux essayer ma propre façon de faire.
values-sort-card-respected = Du respect
    .hint = Les personnes qui comptent pour moi apprécient mon travail.
values-sort-card-colleagues = Une bonne entente
    .hint = Autour de moi, on s’aide et on rit ensemble.
values-sort-card-backed = Du soutien si besoin
    .hint = Quand quelque chose se passe mal, les responsables me soutiennent.
values-sort-card-family = Du temps pour mes proches
    .hint = Mon travail laisse du temps pour les personnes qui ont besoin de moi.
values-sort-card-learn = Apprendre et découvrir
    .hint = Je progresse, ou j’essaie quelque chose que je n’ai jamais fait.
values-sort-card-in-my-hands = Des responsabilités
    .hint = On me confie quelque chose d’important.
values-sort-card-move-up = Évoluer
    .hint = Avec le temps, j’ai des tâches plus importantes, ou je dirige d’autres personnes.
values-sort-card-conscience = Faire ce qui est bien
    .hint = Je n’ai jamais à faire ce que je trouve mal.
values-sort-card-shown = De bonnes explications
    .hint = Quelqu’un m’explique les nouvelles tâches et me laisse du temps.
values-sort-card-place = Un bon lieu de travail
    .hint = Le lieu est sûr, pas trop bruyant et facile d’accès.

values-rank = Mettez les cartes dans l’ordre
    .prompt = Qu’est-ce qui compte le plus pour vous en ce moment ?
    .hint = Aucune réponse n’est fausse, et vous pouvez revenir en arrière.

values-day = Une bonne journée
    .prompt = Décrivez une journée où le travail vous a plu. Pourquoi était-ce une bonne journée ?
    .hint = Travail payé, travail à la maison, aide à quelqu’un : chaque journée compte.
