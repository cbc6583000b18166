### Exercises that are data: their pages, and the chapters of the hub.
### Nobody is asked for a gender: choose forms that fit every reader.

## What the chapters hold

home-any-order = Choisissez l’ordre. Vous pouvez revenir à chaque clé.
home-work = Métiers
home-work-what = Ce que l’on y fait, comment y arriver et ce qui vous convient.
chapter-results-what = Vos résultats en dessin, en barres et en mots.
chapter-compare-what = Vos réponses précédentes à côté de celles d’aujourd’hui.
chapter-evidence-what = Ce que vous avez fait, avec vos mots.
chapter-saved-work = Métiers enregistrés
chapter-saved-work-what = Ce que vous avez enregistré et noté sur des métiers.
chapter-choose-idea = Choisir une idée pour cette semaine
chapter-choose-idea-what = Les idées sont à côté de vos résultats.
chapter-file-what = Une copie pour vous, ou une page pour quelqu’un d’autre.
chapter-open-file-what = Un fichier à vous, ou un fichier que l’on vous a donné.
chapter-packs-what = Des exercices écrits par une organisation.
chapter-settings-what = Langues, endroit où les réponses sont gardées, suppression.

## The way through an exercise

exercise-card-of = Carte { $n } sur { $all }
exercise-cards-of = Cartes { $from } à { $to } sur { $all }
exercise-pair-of = Question { $n } sur { $all } environ
exercise-kind-of = Partie { $n } sur { $all }
exercise-step-of = Étape { $n } sur { $all }
exercise-back-one = Un pas en arrière
exercise-skip = Passer
exercise-next = Suivant
exercise-to-start = Aller au début de l’exercice
exercise-to-chapter = Aller au chapitre
exercise-to-result = Aller au résultat
exercise-only-you = Personne d’autre ne voit cette page.
exercise-may-show = Je montrerai peut-être ceci à d’autres
exercise-local = Venu d’un fichier, écrit par :

## The first page of an exercise

exercise-see-result = Voir le résultat
exercise-see-so-far = Voir ce qu’il y a déjà
exercise-look-again = Revoir tout l’exercice
exercise-again = Recommencer et garder les anciennes réponses
exercise-minutes =
    { $count ->
        [one] Environ { $count } minute. Vous pouvez vous arrêter et reprendre plus tard.
       *[other] Environ { $count } minutes. Vous pouvez vous arrêter et reprendre plus tard.
    }
exercise-who-sees = Ce que vous écrivez n’est visible que pour vous. Vous choisirez plus tard si quelqu’un peut en lire une partie.
exercise-so-far =
    { $done ->
        [one] { $done } étape sur { $all } est terminée.
       *[other] { $done } étapes sur { $all } sont terminées.
    }
exercise-entries =
    { $count ->
        [one] Vous avez { $count } note ici.
       *[other] Vous avez { $count } notes ici.
    }
exercise-begun = Dernier changement le { $date }

## A list

exercise-tabs = Parties de l’exercice
exercise-tab = { $name } : { $count }
exercise-first-line = Écrire la première ligne
exercise-add-line = Oui, l’ajouter
exercise-no-more = Non, continuer
exercise-list-full = La liste est pleine.
exercise-line-new = Une nouvelle ligne
exercise-line-change = Changer cette ligne
exercise-line-change-named = Changer : { $name }
exercise-line-unnamed = Une ligne sans nom
exercise-line-done = Terminé
exercise-line-delete = Supprimer la ligne
exercise-at-most =
    { $count ->
        [one] Choisissez-en { $count }.
       *[other] Choisissez-en { $count } au plus.
    }
exercise-number-wrong = Écrivez un nombre entier de 0 à { $most }.
exercise-choose-statement = Choisir une phrase
exercise-found =
    { $count ->
        [0] Rien n’a été trouvé.
        [one] { $count } métier trouvé.
       *[other] { $count } métiers trouvés.
    }

## Dates

exercise-from = Début
exercise-until = Fin
exercise-still = Toujours en cours
exercise-date-backwards = La fin est avant le début. Vérifiez les deux dates.
exercise-date-lacks-from = Il manque le début. Écrivez une année, par exemple.
exercise-which-year = De quelle année parlez-vous ?
exercise-year-means = { $gregorian } ({ $solar } dans le calendrier solaire)

## Numbers

exercise-number-in-hundred = { $count } sur cent
exercise-number-hours =
    { $count ->
        [one] { $count } heure
       *[other] { $count } heures
    }
exercise-number-years =
    { $count ->
        [one] { $count } an
       *[other] { $count } ans
    }
exercise-number-count = { $count }

## The result

exercise-result-empty = Il n’y a encore rien ici. Commencez quand vous voulez.
exercise-result-of = Ce que vous avez dit jusqu’au { $date }. L’an prochain, vos réponses seront peut-être différentes.
exercise-see-proposals = Voir ce que vos notes peuvent montrer
exercise-rank-again = Classer à nouveau
exercise-why = Pourquoi ? Avec vos mots
exercise-why-change = Changer vos mots
exercise-compared =
    { $count ->
        [one] Vous avez comparé { $count } paire.
       *[other] Vous avez comparé { $count } paires.
    }
exercise-figure = Le chiffre :

## What notes may show

exercise-proposals-title = Ce que vos notes peuvent montrer
exercise-proposals-lead = Voici des idées, pas des réponses. Rien n’est rempli à votre place. Après « Pas maintenant », la question ne revient pas.
exercise-proposals-none = Il n’y a pas encore d’idée. Les idées viennent de ce que vous cochez dans vos lignes.
exercise-you-wrote = Vous avez écrit
exercise-you-ticked = Vous avez coché :
exercise-proposal-yes = Oui, je l’ai fait
exercise-proposal-not-now = Pas maintenant
exercise-proposal-taken = Dans vos preuves
exercise-write-out = En dire plus

## Two times beside each other

exercise-compare-dates = { $earlier } et { $later }
exercise-compare-same = Rien n’a changé.
exercise-compare-changed = Changé : { $count }
exercise-compare-new = Nouveau : { $count }
exercise-compare-gone = N’y est plus : { $count }
exercise-compare-stayed = Identique : { $count }
exercise-compare-then = Avant
exercise-compare-now = Maintenant
exercise-compare-one = Il n’y a encore qu’une série de réponses. Avec une deuxième, vous pourrez comparer.

## Exercises from files

packs-title = Exercices venus d’ailleurs
packs-lead = Une organisation peut écrire son propre exercice. Vous l’ouvrez ici, à partir d’un fichier.
packs-choose = Choisir le fichier d’un exercice
packs-choose-hint = Le nom d’un tel fichier se termine par « .json ».
packs-here = Sur cet appareil
packs-added = Ajouté :
packs-preview-title = Ajouter cet exercice ?
packs-wrote = Qui a écrit les questions
packs-languages = Langues
packs-steps = Longueur de l’exercice
packs-steps-minutes = Étapes : { $steps }. Minutes : environ { $minutes }.
packs-not-ours = L’organisation a écrit les questions, pas l’équipe de cette application. Répondez seulement à ce que vous voulez.
packs-sends-nothing = Un exercice n’envoie rien à personne. Vos réponses restent chez vous, comme partout ici.
packs-replaces = Vous avez déjà cet exercice. La nouvelle version prend sa place, et vos réponses restent.
packs-add = Ajouter l’exercice
packs-not = Ne pas l’ajouter
packs-remove = Supprimer l’exercice
packs-refused = L’exercice ne peut pas être ajouté.
packs-refused-more = Et encore { $count }
packs-refused-what = Rien n’a été changé. Montrez cette liste à la personne qui vous a donné le fichier.
pack-too-large = Le fichier est trop grand pour un exercice.
pack-unreadable = Le fichier n’a pas pu être lu. Choisissez-le à nouveau.
