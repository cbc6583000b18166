### Why a file was not opened, and how good a passphrase is.
###
### Each refusal says what is wrong and what to do. The screen adds that nothing was changed.
### A file is "locked" when it can be opened only with a passphrase.
### A message `place-…` says where in the file it is; what a technician needs to know is shown folded, in no language.
### Sentences: 12 words on average, 20 at most.

## Not one of our files

refusal-empty = Ce fichier est vide. Choisissez un autre fichier, ou demandez-le à nouveau.
refusal-too-large = Ce fichier est beaucoup plus gros que tous les fichiers de cette application. Choisissez-en un autre.
refusal-foreign =
    { $kind ->
        [pdf] C’est un document PDF. Choisissez un fichier enregistré avec cette application.
        [picture] C’est une image. Choisissez un fichier enregistré avec cette application.
        [package] C’est un fichier Word, Excel ou zip. Choisissez un fichier enregistré avec cette application.
        [archive] C’est une copie de page faite par un navigateur. Le profil n’y est pas. Demandez le fichier d’origine.
        [mail] C’est un e-mail entier. Enregistrez le fichier qui y est joint, puis choisissez ce fichier.
        [text] C’est un texte sans profil. Choisissez un fichier enregistré avec cette application.
       *[other] C’est un autre type de fichier. Choisissez un fichier enregistré avec cette application.
    }
refusal-not-a-profile = Il y a des données dans ce fichier, mais pas de profil de cette application. Choisissez un autre fichier.
refusal-html-without-profile = Il n’y a pas de profil dans cette page. Choisissez une page enregistrée avec cette application.
refusal-two-profiles = Il y a deux profils dans cette page. Quelqu’un a réuni deux fichiers. Demandez chaque fichier séparément.

## Broken on the way

refusal-not-text = Un autre programme a changé les lettres de ce fichier. Demandez le fichier d’origine.
refusal-truncated = La fin de ce fichier manque. Copiez-le ou envoyez-le à nouveau.
refusal-damaged = Ce fichier est abîmé. Copiez-le ou envoyez-le à nouveau.

## Changed by somebody

refusal-too-deep = Ce fichier est construit d’une façon que nous ne pouvons pas lire. Demandez le fichier d’origine.
refusal-duplicate-key = Un élément de ce fichier contient deux fois le même nom. Nous ne pouvons pas savoir lequel est juste. Demandez le fichier d’origine.
refusal-too-many =
    { $what ->
        [runs] Il y a trop de séries de réponses datées dans ce fichier. Le maximum est { $most }.
        [answers] Il y a trop de réponses dans une série. Le maximum est { $most }.
        [evidence] Il y a trop de preuves dans ce fichier. Le maximum est { $most }.
        [work] Il y a trop de métiers dans ce fichier. Le maximum est { $most }.
        [languages] Il y a trop de langues dans une série de réponses. Le maximum est { $most }.
        [sections] Il y a trop de clés dans une série de réponses. Le maximum est { $most }.
        [entries] Il y a trop de réponses dans les exercices de ce fichier. Le maximum est { $most }.
       *[values] Il y a trop d’éléments dans ce fichier. Le maximum est { $most }.
    }
# What to do where there are too many of something in a file that somebody opens.
refusal-fewer = Demandez un fichier qui en contient moins.
refusal-too-long = Un texte de ce fichier a plus de { $most } lettres. Demandez le fichier d’origine.
refusal-missing = Un élément manque dans ce fichier. Demandez le fichier d’origine.
refusal-wrong-type = Un élément de ce fichier n’est pas du bon type. Demandez le fichier d’origine.
refusal-unknown-value = Cette application ne connaît pas un des mots de ce fichier. Demandez le fichier d’origine.
refusal-bad-time = Une date de ce fichier ne peut pas être juste. Demandez le fichier d’origine.
refusal-bad-name = Un nom de ce fichier ne peut pas être juste. Demandez le fichier d’origine.
refusal-repeated-id = Un élément apparaît deux fois dans ce fichier. Demandez le fichier d’origine.

## Where in the file. $number counts from one, in the order of the file.

place-beginning = Endroit dans le fichier : la partie qui décrit le fichier lui-même.
place-nickname = Endroit dans le fichier : le nom de la personne.
place-parts = Endroit dans le fichier : la liste de ce que le fichier contient.
place-run = Endroit dans le fichier : la série de réponses numéro { $number }.
place-answers = Endroit dans le fichier : une des réponses de la série numéro { $number }.
place-ratings = Endroit dans le fichier : un des avis sur les activités de la série numéro { $number }.
place-languages = Endroit dans le fichier : les langues de la série de réponses numéro { $number }.
place-evidence = Endroit dans le fichier : la preuve numéro { $number }.
place-work = Endroit dans le fichier : le métier numéro { $number }.
place-exercise = Endroit dans le fichier : l’exercice numéro { $number }.
# A folded line under a refusal: what to tell somebody who can repair the file.
refusal-details = Détails pour une personne qui s’y connaît

## Newer than this app

refusal-newer-version = Ce fichier vient d’une version plus récente de cette application. Mettez l’application à jour, puis ouvrez à nouveau le fichier.
refusal-newer-seal = Ce fichier a été verrouillé d’une façon plus récente, ou son début est abîmé. Ouvrez-le avec le programme qui l’a verrouillé, ou demandez-le à nouveau.

## Locked files

refusal-sealed-for-keys = Ce fichier n’est pas verrouillé par un mot de passe, mais d’une autre façon. Seul le programme qui l’a verrouillé peut l’ouvrir.
refusal-work-factor-too-high = Ouvrir ce fichier demande plus de mémoire que cette application n’en utilise. Demandez un fichier verrouillé avec cette application.
refusal-damaged-sealed = Ce fichier verrouillé est abîmé, ou il en manque une partie. Utilisez une autre copie, ou demandez le fichier à nouveau.
refusal-sealed-too-often = Il y a ici trop de fichiers verrouillés les uns dans les autres. Demandez le fichier d’origine.
refusal-wrong-passphrase = Ce n’est pas le bon mot de passe. Vérifiez chaque mot et réessayez.
refusal-sealing-failed = Cet appareil n’a pas pu faire le travail. Fermez d’autres onglets et programmes, puis réessayez.
refusal-not-read-back = Le nouveau fichier n’a pas passé le contrôle, donc il n’a pas été enregistré. Réessayez avec moins de parties.

## A passphrase of one’s own

strength-weak = Faible : une personne qui le veut vraiment peut le trouver.
strength-fair = Moyen : les personnes curieuses ne le trouveront pas. Un ou deux mots de plus le rendent fort.
strength-strong = Fort : personne ne le trouvera en faisant des essais.
