### Saving a profile file, and opening one.
###
### "This app" is Eight Keys. A file is "locked" when it can be opened only with a passphrase.
### Nobody is asked for a gender: choose forms that fit every reader.
### Sentences: 12 words on average, 20 at most.

## For whom: the three ways

save-ways-title = Pour qui est le fichier ?
save-way-page = Une page pour quelqu’un d’autre
save-way-page-for = Dans une courte liste, vous cochez ce qu’une autre personne pourra lire, par exemple lors d’un entretien d’embauche.
save-way-parts = Choisir partie par partie
save-way-parts-for = Pour une page ou un fichier de données : chaque partie a sa propre case à cocher.

## A page for somebody: a short list

save-pick-title = Que mettre sur la page ?
save-pick-lead = La page montre seulement ce que vous cochez, et rien d’autre sur vous.
save-line-answers = Mes huit clés
save-line-work = Métiers enregistrés et notes
save-line-aside = Métiers qui ne sont pas pour moi
save-line-earlier = Mes réponses précédentes
# Of the parts of one line, so many are ticked.
save-line-some = { $ticked } sur { $count }
# A button that unfolds the parts of a line; $name is what the line is called.
save-line-parts = Les parties de : { $name }
save-changed =
    { $count ->
        [one] { $count } partie a changé depuis que vous l’avez cochée. Elle n’est plus cochée.
       *[other] { $count } parties ont changé depuis que vous les avez cochées. Elles ne sont plus cochées.
    }

## Saving, step 1: what goes in

# $n and $of are numbers.
save-step = Étape { $n } sur { $of }
save-choose-title = Que mettre dans le fichier ?
save-choose-lead = Vous décidez, partie par partie. Cochez une partie : dessous, vous voyez ce que les autres verront.
save-choose-all = Tout cocher et tout montrer
save-choose-none = Tout décocher
save-choose-count =
    { $count ->
        [0] Rien n’est coché.
        [one] { $count } partie est cochée.
       *[other] { $count } parties sont cochées.
    }
save-choose-missing = Rien n’est coché. Cochez au moins une partie.
save-choose-seen = Les autres verront :
save-part-about = À propos de vous
save-part-nickname = Mon nom dans l’application
save-part-subject = Un numéro qui montre quels fichiers sont à moi
save-part-subject-hint = C’est l’application qui crée ce numéro. Il montre aux autres que deux fichiers viennent de la même personne. Cochez cette case seulement si vous faites confiance aux personnes qui recevront le fichier.
save-part-answers = Réponses commencées le { $date }
save-part-interests = Ce que vous aimez faire, commencé le { $date }
# A folded part of the page with the answers of an earlier time.
save-part-older =
    { $count ->
        [one] Réponses précédentes, commencées le { $date } : { $count } clé
       *[other] Réponses précédentes, commencées le { $date } : { $count } clés
    }
# A second line beside the tick of something that the user has marked so while writing it.
save-part-offered = Vous avez noté que vous pouvez montrer ceci.
save-part-section =
    { $count ->
        [one] { $count } réponse
       *[other] { $count } réponses
    }
save-part-evidence = Preuves
save-part-evidence-lead = Chaque preuve a sa propre case à cocher.
save-part-work = Métiers
save-part-work-lead = Vos métiers enregistrés ou marqués « Pas pour moi », et vos notes. Chaque métier a sa propre case à cocher.
save-part-others = Ce que cette version ne connaît pas
save-part-others-hint = Cette version ne peut pas l’expliquer. Si vous cochez cette case, lisez tout avant de continuer.
save-empty = Il n’y a encore rien à enregistrer. Répondez d’abord à quelques phrases.
save-to-home = Aller aux huit clés

## Une copie verrouillée de tout, en un geste

copy-title = Une copie de tout, pour vous
copy-visit = Vos réponses sont seulement dans cette page. Si elle se ferme, une copie permet de les retrouver.
copy-how = La copie est un fichier verrouillé qui permet de continuer plus tard, sur n’importe quel appareil. Six mots l’ouvrent. Vous les écrivez sur papier.
copy-now = Enregistrer une copie verrouillée
copy-again = L’enregistrer encore une fois
copy-later = Pas maintenant
copy-saved = Votre navigateur enregistre maintenant le fichier { $name }. Regardez dans le dossier « Téléchargements ».
copy-words = Ces six mots ouvrent le fichier :
copy-write = Écrivez-les maintenant, avant de continuer. Sans eux, personne ne peut ouvrir le fichier. Toutes les copies de cette visite ont les mêmes six mots.

## Saving, step 2: the kind of file

save-kind-title = Quel type de fichier ?
save-kind-page = Une page à lire et à imprimer
save-kind-page-hint = Une page convient à la plupart des gens. Elle s’ouvre dans tous les navigateurs, sans cette application. Cette application peut aussi l’ouvrir.
save-kind-data = Un fichier de données
save-kind-data-hint = Un fichier de données est pour les personnes qui travaillent avec cette application ou d’autres programmes.
save-second-label = Deuxième langue de la page
save-second-none = Aucune
save-second-missing = Cette langue n’a pas pu être chargée. Connectez-vous une fois à internet, ou choisissez une autre langue.

## Saving, step 3: reading it through

save-look-title = Ce que les autres verront
save-look-lead = Lisez tout, jusqu’à la fin. Rien d’autre sur vous n’entre dans le fichier.
save-look-data = Avec un fichier de données, les autres voient cela dans leur propre langue.
save-look-change = Changer le contenu
save-print = Imprimer cette page
save-print-hint = Imprimer ne crée pas de fichier. Le papier montre la même chose.

## Saving, step 4: a passphrase or none

save-seal-title = Qui peut ouvrir le fichier ?
save-seal-open = Toute personne qui l’a
save-seal-open-hint = Un fichier sans mot de passe convient pour imprimer, ou quand vous le donnez en main propre.
save-seal-sealed = Seulement les personnes qui connaissent le mot de passe
save-seal-sealed-hint = Le fichier est verrouillé. Il s’ouvre dans cette application avec le mot de passe.
save-pass-legend = Quel mot de passe ?
save-pass-words = Six mots inventés
save-pass-words-hint = Les mots inventés sont le choix le plus sûr. Ils sont créés au hasard, sur cet appareil, et ils y restent.
save-pass-own = Mon propre mot de passe
save-pass-own-hint = Vous en choisissez un que personne ne peut deviner.
save-pass-label = Votre mot de passe :
save-pass-again = D’autres mots
# Read out after the button was used.
save-pass-new = Il y a maintenant six autres mots.
save-pass-failed = Ce navigateur ne peut pas créer les mots. Utilisez votre propre mot de passe.
save-pass-field = Votre propre mot de passe
save-pass-field-hint = Utilisez plusieurs mots sans lien entre eux.
save-pass-show = Montrer le mot de passe
save-pass-write = Écrivez-le sur papier. Gardez le papier et le fichier à des endroits différents. N’envoyez jamais les deux dans un même message.
save-pass-lost-title = Personne ne peut le retrouver
save-pass-lost = Sans le mot de passe, ce fichier reste verrouillé pour toujours. Nous ne connaissons pas le mot de passe et ne pouvons pas vous aider.
save-pass-written = J’ai noté le mot de passe
save-pass-written-missing = Notez d’abord le mot de passe, puis cochez cette case.
save-pass-missing = Tapez d’abord un mot de passe.
save-name = Le fichier s’appellera { $name }. Ce nom ne dit rien de vous.
save-now = Enregistrer le fichier
save-sealing = Le fichier est en train d’être verrouillé. Cela prend quelques secondes.
save-failed-title = Le fichier n’a pas été enregistré
save-failed-browser = Le navigateur n’a pas pris le fichier. Réessayez, ou imprimez plutôt la page.
save-failed-safe = Vos réponses sont toujours là.
save-failed-large = Votre choix est trop grand pour un seul fichier.
save-failed-fewer = Décochez quelques parties. Vous pouvez enregistrer le reste dans un deuxième fichier.

## Saved

save-done-title = Votre navigateur enregistre maintenant le fichier
save-done-name = Le fichier s’appelle { $name }.
save-done-where = Regardez dans le dossier « Téléchargements ». Certains navigateurs vous demandent d’abord un endroit.
save-done-check = Vérifiez qu’il y est avant de supprimer quelque chose dans cette application.
save-done-again = Le fichier n’y est pas ? L’enregistrer à nouveau
save-done-next = Ce que d’autres peuvent en faire
save-done-page-read = Tout navigateur peut l’ouvrir et l’imprimer, même sans internet.
save-done-data-read = D’autres programmes peuvent le lire. Pour les gens, le mieux est de le lire dans cette application.
save-done-app = Dans cette application, « Ouvrir un fichier » le montre. Une personne qui vous accompagne peut alors le regarder avec vous.
save-done-public = Toute personne qui reçoit le fichier peut le lire et le transmettre.
save-done-sealed = Sans le mot de passe, personne ne peut le lire.
save-done-tell = Dites le mot de passe en personne ou par téléphone. Ne l’envoyez pas avec le fichier.
save-done-shared = D’autres personnes utilisent-elles cet appareil ? Déplacez alors le fichier, et supprimez-le des téléchargements.
save-done-other = Enregistrer un autre fichier

## Opening a file

open-title = Ouvrir un fichier
open-lead = Regardez un fichier enregistré avec cette application. Il est lu sur cet appareil et n’est envoyé nulle part.
open-choose = Choisir un fichier
open-hint = Une page (.html), un fichier de données (.json) ou un fichier verrouillé (.age).
open-reading = Lecture du fichier en cours.
open-unreadable = Le navigateur n’a pas pu lire ce fichier. Il a peut-être été déplacé ou supprimé. Choisissez-le à nouveau.
open-refused-title = { $name } n’a pas été ouvert
open-refused-safe = Rien n’a changé sur cet appareil.
open-pass-title = Ce fichier est verrouillé
open-pass-lead = { $name } s’ouvre avec son mot de passe. Si quelqu’un vous a donné le fichier, demandez-lui le mot de passe.
# Another locked file was inside the one that was unlocked. $name is the outer file.
open-pass-inside-title = Il y a un autre fichier verrouillé à l’intérieur
open-pass-inside-lead = Le premier mot de passe était juste. Le fichier dans { $name } est verrouillé aussi, et demande son propre mot de passe.
open-pass-field = Mot de passe
open-pass-field-hint = Tapez le mot de passe exactement comme il a été noté.
open-pass-caps = Le verrouillage des majuscules est activé.
open-pass-missing = Tapez d’abord le mot de passe.
open-pass-tries =
    { $count ->
        [one] { $count } essai jusqu’ici. Le fichier est toujours là, et vous pouvez réessayer.
       *[other] { $count } essais jusqu’ici. Le fichier est toujours là, et vous pouvez réessayer.
    }
# After several tries.
open-pass-or-damaged = Tous les mots sont bien les bons ? Alors le fichier est peut-être abîmé. Demandez-le à nouveau.
open-unlock = Ouvrir le fichier
open-unlocking = Ouverture du fichier en cours. Cela peut prendre dix secondes.
open-cancel = Ne pas l’ouvrir
open-looking-title = Vous ne faites que regarder
open-looking = Rien de ce fichier n’est gardé ici, sauf si vous le décidez. Quand vous quittez cette page, il disparaît d’ici.
open-shown-nameless = Un fichier sans nom
open-shown-file = Fichier : { $name }
open-notes =
    { $count ->
        [one] Cette version de l’application ne connaît pas { $count } élément de ce fichier. Il n’est pas montré.
       *[other] Cette version de l’application ne connaît pas { $count } éléments de ce fichier. Ils ne sont pas montrés.
    }
open-notes-more = Une version plus récente de l’application en connaît peut-être plus. Le fichier garde tout.
open-notes-cleaned =
    { $count ->
        [one] Des caractères invisibles ont été retirés de { $count } texte.
       *[other] Des caractères invisibles ont été retirés de { $count } textes.
    }
open-unknown =
    { $count ->
        [one] { $count } réponse pour laquelle cette version de l’application n’a pas de mots
       *[other] { $count } réponses pour lesquelles cette version de l’application n’a pas de mots
    }
# A button: shows those answers by their numbers.
open-unknown-show = Les montrer
open-what-now = Que voulez-vous faire ?
open-print = L’imprimer
open-print-hint = Sur papier, il y aura la vue d’ensemble et les parties que vous avez ouvertes.
open-add-profile = L’ajouter comme nouveau profil
open-add-profile-hint = Le nouveau profil aura sa propre place sur cet appareil.
open-add-run = L’ajouter au profil en cours
# $name is a nickname.
open-add-run-named = L’ajouter au profil { $name }
open-add-run-hint = Vos propres réponses restent comme elles sont. Celles du fichier viennent à côté, avec leurs dates.
open-add-nothing-new = Tout ce qui est dans ce fichier est déjà dans ce profil.
open-add-too-many = Ensemble, ce serait trop pour un fichier. Ajoutez-le plutôt comme nouveau profil.
open-close = Fermer sans garder
open-closed = Le fichier est fermé. Rien n’en a été gardé.
open-keep-title = Où sera-t-il gardé ?
open-keep-missing = Choisissez l’une des deux possibilités.
open-keep-add = L’ajouter
# After a file was added; a mark at the top says when it is saved.
file-added = Le fichier a été ajouté.
