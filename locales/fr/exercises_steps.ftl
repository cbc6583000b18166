### The kinds of steps of an exercise: sorting, comparing, rating, choosing, cards to write on, guessing.

step-keys-rate = Au clavier : un chiffre pour répondre, S pour passer, Retour arrière ou U pour revenir.
step-keys-rate-together = Au clavier : les chiffres répondent carte par carte, Retour arrière ou U pour revenir.
step-keys-sort = Au clavier : 1, 2 et 3 pour choisir une pile, S pour passer, Retour arrière ou U pour revenir.
step-keys-sort-two = Au clavier : 1 et 2 pour choisir une pile, S pour passer, Retour arrière ou U pour revenir.
step-keys-rank = Au clavier : 1 et 2 pour choisir une carte, 0 pour l’égalité, Retour arrière ou U pour revenir.

step-choose-most = Vous pouvez en choisir jusqu’à { $count }.
step-choose-full = Vous en avez choisi { $count }. Retirez un choix si vous en voulez un autre.

step-own-card = Votre propre carte
step-own-new = Écrire ma propre carte
step-own-back = Revenir aux cartes
step-own-title = Mes propres cartes
step-own-open = Pas encore sur une pile
step-own-change = Modifier la carte : { $card }
step-own-delete = Supprimer la carte : { $card }
step-sort-done = Toutes les cartes sont sur une pile. Vous pouvez continuer, ou écrire votre propre carte.
step-sort-count =
    { $count ->
        [0] aucune carte pour le moment
        [one] une carte
       *[other] { $count } cartes
    }

step-rank-or = ou
step-rank-both = Les deux à égalité
step-rank-few = Il y a moins de deux cartes sur la pile, donc rien à comparer.
step-rank-done = Votre ordre pour le moment
step-rank-enough = Assez pour le moment

step-cards-private = Chaque carte est privée tant que vous n’ouvrez pas son cadenas. Rien n’est montré à d’autres sans vous.
step-cards-full = Vous avez rempli les { $count } cartes. Il n’y a plus de place.
step-cards-of-group = { $group } : carte { $n }
step-cards-card = Carte { $n }
step-cards-delete = Supprimer : { $card }
step-cards-blank = Écrivez ici une nouvelle carte

step-guess-number = Votre estimation
step-guess-none = Pas encore d’estimation
step-guess-show = Voir la réponse
step-guess-less = Un de moins
step-guess-more = Un de plus
step-guess-yours = Votre estimation :
step-guess-source = { $country }, { $years }. Source : { $source }.
country-US = États-Unis
country-EU = Union européenne

step-together = Combien par écran ?
step-together-one = Une
# $count is a number of cards, 2 to 12.
step-together-many = { $count }
