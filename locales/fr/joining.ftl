### An opened file that joins answers that are on the device already.
###
### Nobody is asked for a gender: choose forms that fit every reader.
### Sentences: 12 words on average, 20 at most.

## What can be done with the file

open-known = Des réponses de ce fichier sont déjà sur cet appareil.
open-go-on = Continuer avec mes réponses
# $name is a nickname.
open-go-on-named = Continuer avec les réponses de { $name }
open-go-on-hint = Vous voyez d’abord ce que le fichier changerait. Rien ne change avant votre accord.
# Two headings: whose answers are in the file?
open-mine = Les réponses sont les miennes
open-not-mine = Les réponses sont d’une autre personne
open-join = Ajouter le fichier à mes réponses
# $name is a nickname.
open-join-named = Ajouter le fichier aux réponses de { $name }
open-not-mine-look = Vous pouvez lire le fichier ici sans rien en garder.
open-keep-other = Garder le fichier comme profil de cette personne
open-keep-other-hint = Le profil aura sa propre place. Avant le premier changement, l’application demande votre accord.

## What the file would change

join-title = Les changements qui viennent du fichier
join-lead = Rien ne change avant votre accord. Décochez ce qui doit rester comme maintenant. Ensuite, vous pourrez tout restaurer.
join-nothing = Le fichier ne changerait rien ici.
join-newer-here =
    { $count ->
        [one] Sur cet appareil, { $count } réponse ou note est plus récente. Rien n’y change.
       *[other] Sur cet appareil, { $count } réponses ou notes sont plus récentes. Rien n’y change.
    }
# $what is one of the headings below.
join-count = { $what } : { $count }
join-sets = Séries de réponses
join-changed-answers = Réponses modifiées
join-new-answers = Nouvelles réponses
join-changed-evidence = Preuves modifiées
join-new-evidence = Nouvelles preuves
join-work = Métiers
join-set =
    { $count ->
        [one] Série commencée le { $date } : { $count } réponse
       *[other] Série commencée le { $date } : { $count } réponses
    }
join-set-goes-on = Vous continuez ensuite avec cette série de réponses.
join-set-beside = La série se place à côté des autres réponses. Vous pourrez la lire et comparer.
join-frame = Réponses commencées le { $date } : les langues, ou l’endroit où s’arrêter
join-frame-finished = Réponses commencées le { $date } : terminées dans le fichier
join-exercise = Exercice commencé le { $date } : ce que le fichier en dit
join-exercise-finished = Exercice commencé le { $date } : terminé dans le fichier
join-others = D’autres parties du fichier, que cette version de l’application ne fait que garder
# Two labels: an answer as it is, and as it would be.
join-before = Maintenant
join-after = Ensuite
join-yes =
    { $count ->
        [one] Appliquer { $count } changement
       *[other] Appliquer { $count } changements
    }
join-no = Ne rien changer
join-changed-meanwhile = Les réponses sur cet appareil ont changé entre-temps. Regardez encore une fois la liste.
# A short message afterwards, with a button to undo.
file-joined = Les changements du fichier sont appliqués.

## The profile of another person

# The name of the profile follows, if it has one.
others-notice = Vous voyez les réponses d’une autre personne.
others-title = Modifier les réponses d’une autre personne ?
# $name is a nickname.
others-title-named = Modifier les réponses de { $name } ?
others-lead = Les réponses viennent du fichier d’une autre personne. Après un changement, un nouveau fichier ne dira plus seulement ce qu’elle a dit.
others-change = Oui, modifier les réponses
others-leave = Laisser les réponses comme elles sont
