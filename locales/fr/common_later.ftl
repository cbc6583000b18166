### Words that many screens share, but none of the first ones; and of the end of a key.

## What is there in a chapter of the hub, and how far something is

chapter-evidence =
    { $count ->
        [one] { $count } preuve
       *[other] { $count } preuves
    }
chapter-exercises =
    { $count ->
        [one] Notes dans { $count } exercice
       *[other] Notes dans { $count } exercices
    }
chapter-saved =
    { $count ->
        [one] { $count } métier enregistré
       *[other] { $count } métiers enregistrés
    }
chapter-idea = Une idée pour cette semaine
chapter-no-file = Aucun fichier enregistré
chapter-file = Fichier enregistré le { $date }
home-progress =
    { $done ->
        [0] Encore { $all } clés à parcourir
        [one] { $done } clé sur { $all } est terminée
       *[other] { $done } clés sur { $all } sont terminées
    }
card-open = Pas encore commencé
card-going = Réponses : { $done } sur { $all }
card-done = Terminé

## Actions

cancel = Annuler
delete = Supprimer
edit = Modifier
print = Imprimer
save = Enregistrer
undo = Restaurer
run-begun-again = Vous recommencez. Vos réponses précédentes sont gardées.
# A profile holds no more than a file can; these say it where something new was asked for.
limit-runs = Ce profil a autant de séries de réponses qu’un fichier peut en contenir. Pour de nouvelles réponses, commencez un autre profil.
limit-evidence = Vous avez autant de preuves qu’un fichier peut en contenir. Supprimez d’abord une preuve dont vous n’avez plus besoin.
limit-work = Vos choix et vos notes portent sur autant de métiers qu’un fichier peut en contenir. Annulez d’abord un de ces choix.
evidence-deleted = La preuve a été supprimée.
# Under a long list of which a part is shown. $shown and $count are numbers.
list-shown = Vous en voyez { $shown } sur { $count }.
list-more = En montrer { $count } de plus
list-all = Tout montrer ({ $count })
evidence-unchanged = Vos modifications ont été annulées.
copy-since =
    { $count ->
        [0] Dernière copie à { $time }, avec tout
        [one] Dernière copie à { $time }, { $count } réponse depuis
       *[other] Dernière copie à { $time }, { $count } réponses depuis
    }
footer-visit-copied = Vos réponses ne sont pas gardées sur cet appareil. Votre dernière copie les contient toutes.
elsewhere-changed = Ce que vous voyez ici a été modifié dans une autre fenêtre.
elsewhere-other = Il y a aussi un autre texte, d’une autre fenêtre ou d’avant :
elsewhere-use = Utiliser plutôt ce texte

## Where something happened

setting-home = À la maison ou en famille
setting-work = Dans un travail payé
setting-community = Dans un groupe, dans le voisinage ou comme bénévole
setting-training = À l’école, en formation ou par soi-même
setting-abroad = Dans un autre pays ou en route vers ce pays

## What could prove something

proof-document = Un document
proof-photo = Une photo ou un enregistrement
proof-product = Le résultat du travail
proof-person = Une personne qui peut le confirmer
proof-nothing-yet = Rien pour l’instant

## The three steps of a competence

step-everyday = Au quotidien
step-own = Du nouveau, sans aide
step-further = Un pas plus loin

## Components

choose-file = Choisir un fichier
drop-file = Ou déposez-le ici.

## The offer to stop

pause-title = Voulez-vous laisser cette clé pour l’instant ?
pause-lead = Les phrases suivantes sont plus difficiles. Vous avez répondu trois fois « Pas encore », et c’est très bien ainsi.
pause-later = Vous pouvez toujours revenir et reprendre ici.
pause-stop = Laisser cette clé pour l’instant
pause-go-on = Voir les phrases suivantes

## The end of a key

done-title = Terminé : { $competence }
done-title-in-language = Terminé : { $competence } ({ $language })
done-own =
    { $own ->
        [0] Chaque savoir-faire commence quelque part. Votre résultat montre de petits premiers pas.
        [one] Vous avez fait { $own } chose sur { $all } sans aide.
       *[other] Vous avez fait { $own } choses sur { $all } sans aide.
    }
done-all = Vos huit clés sont maintenant sur votre porte-clés.
all-skipped = Ici, vous avez passé toutes les phrases. Vous pourrez répondre plus tard, si vous voulez.
done-stopped = Vous avez arrêté avant la fin. Le reste vous attend.
done-next = Clé suivante : { $competence }
done-next-in-language = Clé suivante : { $competence } ({ $language })
done-result = Voir votre résultat
done-resume = Continuer quand même avec cette clé
done-review = Revoir mes réponses

## Who is here

profiles-title = Qui est là ?
profiles-lead = Plusieurs personnes utilisent cet appareil. Choisissez votre profil ou commencez-en un nouveau.
profiles-new = C’est ma première fois ici
profile-unnamed = Commencé le { $date }
profiles-lead-one = Il y a un profil sur cet appareil. Est-ce le vôtre ?
profiles-go-on = Continuer en tant que { $name }
profiles-go-on-unnamed = Continuer avec ces réponses
profiles-other = Je suis une autre personne
profile-used =
    { $answers ->
        [one] { $answers } réponse, dernière utilisation le { $date }
       *[other] { $answers } réponses, dernière utilisation le { $date }
    }
profile-empty = Aucune réponse pour le moment
languages-menu = Langues de l’application
languages-swap = Inverser les deux langues
languages-only = Seulement en { $language }
add = Ajouter
download-copy = Télécharger une copie
title-settings = Réglages
optional = (vous pouvez laisser ce champ vide)
close = Fermer
title-compare = Avant et maintenant
answer-skipped = Phrase passée

## The choice of languages

languages-title = Quelles langues utilisez-vous ?
languages-lead = Choisissez jusqu’à quatre langues, en plus de votre langue maternelle. Même un peu, cela compte.
languages-none = Vous n’avez pas encore choisi de langue.
# $language is the name of a language.
languages-begin = Commencer : { $language }
languages-go-on = Continuer : { $language }
languages-no-other = Je n’utilise pas d’autre langue
languages-no-other-said = Vous avez dit que vous n’utilisez pas d’autre langue. Vous pouvez toujours en ajouter une.
languages-add = Ajouter une langue
languages-choose = Choisir dans la liste
languages-other = Une langue qui n’est pas dans la liste
languages-remove = Retirer : { $language }
languages-enough = Vous avez choisi quatre langues. Nous n’en demandons pas plus.

## What keys do

keys-hint = Au clavier : les touches 1 à 4 pour répondre, Retour arrière pour revenir.
keys-are-off = Les réponses au clavier sont désactivées.
keys-turn-off = Désactiver les réponses au clavier
keys-turn-on = Activer les réponses au clavier
