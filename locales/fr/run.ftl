### The hub and the way through the statements.

## The hub

home-title = Votre carnet
home-lead-new = Huit clés, huit sortes de savoir-faire. Chaque chose que vous faites sans aide ajoute une dent à une clé.
home-begin = Commencer par la première clé
home-go-on = Reprendre là où vous étiez
home-see-results = Voir ce que vous savez faire
home-eight = Mes huit clés

## A statement

statement-progress = { $competence } : phrase { $n } sur { $all }
statement-question = Avez-vous déjà fait cela ?
previous-statement = Phrase précédente
next-statement = Phrase suivante
skip = Passer cette phrase
skipped-already = Vous avez passé cette phrase
pause = Arrêter pour l’instant
read-aloud = Lire à voix haute
