### The hub and the way through the statements.

## The hub

home-title = Vos huit clés
home-lead-new = Huit clés, huit sortes de savoir-faire. Chaque chose que vous faites sans aide ajoute une dent à une clé.
home-lead = Toutes vos réponses sont ici.
home-progress =
    { $done ->
        [0] Encore { $all } clés à parcourir
        [one] { $done } clé sur { $all } est terminée
       *[other] { $done } clés sur { $all } sont terminées
    }
home-begin = Commencer par la première clé
home-go-on = Reprendre là où vous étiez
home-see-results = Voir ce que vous savez faire
home-results = Ce que vous savez déjà faire
home-eight = Clé par clé
home-any-order = Choisissez l’ordre. Vous pouvez revenir à chaque clé.
home-explore = Explorer le monde du travail
home-interests = Ce que vous aimez faire
home-interests-what = 48 activités en quelques mots, à regarder une par une.
home-work = Métiers
home-work-what = Ce que l’on y fait, comment y arriver et ce qui vous convient.
card-open = Pas encore commencé
card-going = Réponses : { $done } sur { $all }
card-done = Terminé

## A statement

statement-progress = { $competence } : phrase { $n } sur { $all }
statement-question = Avez-vous déjà fait cela ?
previous-statement = Phrase précédente
next-statement = Phrase suivante
skip = Passer cette phrase
skipped-already = Vous avez passé cette phrase
pause = Arrêter pour l’instant
read-aloud = Lire à voix haute
