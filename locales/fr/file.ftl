### Why a file was not opened, and how good a passphrase is.
###
### Each refusal says what is wrong and what to do. The screen adds that nothing was changed.
### A file is "locked" when it can be opened only with a passphrase.
### $place is the name of an entry inside the file, for a person who can repair it.
### Sentences: 12 words on average, 20 at most.

## Not one of our files

refusal-empty = Ce fichier est vide. Choisissez un autre fichier, ou demandez-le à nouveau.
refusal-too-large = Ce fichier est beaucoup plus gros que tous les fichiers de cette application. Choisissez-en un autre.
refusal-foreign =
    { $kind ->
        [pdf] C’est un document PDF. Choisissez un fichier enregistré avec cette application.
        [picture] C’est une image. Choisissez un fichier enregistré avec cette application.
        [package] C’est un document de bureau ou un dossier compressé. Choisissez un fichier enregistré avec cette application.
        [text] C’est un texte sans profil. Choisissez un fichier enregistré avec cette application.
       *[other] C’est un autre type de fichier. Choisissez un fichier enregistré avec cette application.
    }
refusal-not-a-profile = Il y a des données dans ce fichier, mais pas de profil de cette application. Choisissez un autre fichier.
refusal-html-without-profile = Il n’y a pas de profil dans cette page. Choisissez une page enregistrée avec cette application.
refusal-two-profiles = Il y a deux profils dans cette page. Quelqu’un a réuni deux fichiers. Demandez chaque fichier séparément.

## Broken on the way

refusal-not-text = Un autre programme a changé les lettres de ce fichier. Demandez le fichier d’origine.
refusal-truncated = La fin de ce fichier manque. Copiez-le ou envoyez-le à nouveau.
refusal-damaged = Ce fichier est abîmé à la ligne { $line }, à la lettre { $column }. Copiez-le ou envoyez-le à nouveau.

## Changed by somebody

refusal-too-deep = Les parties de ce fichier sont trop profondément emboîtées. Demandez le fichier d’origine.
# $key is a name inside the file.
refusal-duplicate-key = Le nom { $key } apparaît deux fois dans un même élément. Nous ne pouvons pas savoir lequel est juste. Demandez le fichier d’origine.
refusal-too-many =
    { $what ->
        [runs] Il y a trop de séries de réponses datées dans ce fichier. Le maximum est { $most }.
        [answers] Il y a trop de réponses dans une série. Le maximum est { $most }.
        [evidence] Il y a trop de preuves dans ce fichier. Le maximum est { $most }.
        [work] Il y a trop de métiers dans ce fichier. Le maximum est { $most }.
        [languages] Il y a trop de langues dans une série de réponses. Le maximum est { $most }.
        [sections] Il y a trop de parties dans une série de réponses. Le maximum est { $most }.
       *[values] Il y a trop d’éléments dans ce fichier. Le maximum est { $most }.
    }
refusal-too-long = Un texte de ce fichier a plus de { $most } lettres. Sa place est { $place }.
refusal-missing = Un élément manque dans ce fichier. Sa place est { $place }. Demandez le fichier d’origine.
refusal-wrong-type =
    { $expected ->
        [list] Il faut une liste à la place { $place }. Demandez le fichier d’origine.
        [number] Il faut un nombre à la place { $place }. Demandez le fichier d’origine.
        [text] Il faut un texte à la place { $place }. Demandez le fichier d’origine.
       *[object] Il faut un groupe d’éléments à la place { $place }. Demandez le fichier d’origine.
    }
refusal-unknown-value = Cette application ne connaît pas le mot à la place { $place }. Demandez le fichier d’origine.
refusal-bad-time = La date à la place { $place } ne peut pas être juste. Demandez le fichier d’origine.
refusal-bad-name = Le nom à la place { $place } n’est pas possible. Demandez le fichier d’origine.
refusal-repeated-id = L’élément à la place { $place } est là deux fois. Demandez le fichier d’origine.

## Newer than this app

refusal-newer-version = Ce fichier vient d’une version plus récente de cette application. Mettez l’application à jour, puis ouvrez à nouveau le fichier.
refusal-newer-seal = Ce fichier a été verrouillé d’une façon plus récente. Ouvrez-le avec le programme qui l’a verrouillé.

## Locked files

refusal-sealed-for-keys = Ce fichier est verrouillé par une clé secrète, pas par un mot de passe. Seul le programme qui a la clé peut l’ouvrir.
refusal-work-factor-too-high = Ouvrir ce fichier demande plus de mémoire que cette application n’en utilise. Demandez un fichier verrouillé avec cette application.
refusal-damaged-sealed = Ce fichier verrouillé est abîmé, ou il en manque une partie. Copiez-le ou envoyez-le à nouveau.
refusal-wrong-passphrase = Ce n’est pas le bon mot de passe. Vérifiez chaque mot et réessayez.
refusal-sealing-failed = Cet appareil n’a pas pu faire le travail. Fermez d’autres onglets et programmes, puis réessayez.
refusal-not-read-back = Le nouveau fichier n’a pas passé le contrôle, donc il n’a pas été enregistré. Réessayez avec moins de parties.

## A passphrase of one’s own

strength-weak = Faible : une personne qui le veut vraiment peut le trouver.
strength-fair = Moyen : il résiste aux personnes curieuses. Un ou deux mots de plus le rendent fort.
strength-strong = Fort : personne ne le trouvera en faisant des essais.
