### Evidence: one time a person did something, where it happened, and what could prove it.
###
### Nobody is asked for a gender: choose forms that fit every reader.
### Sentences: 12 words on average, 20 at most.

## The list

evidence-title = Mes preuves
evidence-lead = Une preuve, c’est un exemple vécu et ce qui peut le confirmer.
evidence-to-results = Ce que je sais faire
evidence-purpose-title = À quoi servent les preuves
evidence-purpose = Une preuve vous aide à trouver ce que vous savez faire et à l’écrire. Ce sont les deux premières étapes.
evidence-others = Une école ou un autre organisme reconnu peut ensuite l’évaluer. Seul un tel organisme peut donner un certificat.
evidence-apl = En France, on parle de validation des acquis de l’expérience (VAE), en Belgique de validation des compétences. Le travail non payé peut compter aussi.
evidence-nothing = Vous n’avez encore rien noté. Commencez par une chose que vous avez faite.
evidence-nothing-answered = Vous n’avez encore rien noté. Répondez d’abord à quelques phrases.
evidence-begin = Aller aux phrases
# Beside a drawing, as long as there is one piece.
evidence-first = Vous avez noté votre première preuve.
evidence-list = Ce que vous avez noté
evidence-count =
    { $count ->
        [one] { $count } preuve
       *[other] { $count } preuves
    }
# Shown while a filter is on: $shown of $count.
evidence-count-filtered =
    { $count ->
        [one] Preuves montrées : { $shown } sur { $count }.
       *[other] Preuves montrées : { $shown } sur { $count }.
    }
evidence-filter = Choisir ce que vous voyez
evidence-filter-part = Clé
evidence-filter-setting = Où c’était
evidence-filter-all-parts = Toutes les clés
evidence-filter-all-settings = Partout
evidence-filter-no-proof = Seulement celles que rien ne confirme encore
evidence-filter-off = Tout montrer à nouveau
evidence-none-shown = Rien ne correspond à ce choix.
# $language is the name of a language.
evidence-in-language = Langue : { $language }
evidence-when = Quand
evidence-where = Où
evidence-proof = Ce qui peut le confirmer
evidence-no-proof = Rien pour l’instant
evidence-suggest = Vous pourriez noter ceci ensuite
evidence-suggest-lead = Vous avez fait cela sans aide, et il n’y a pas encore de preuve.
evidence-suggest-shown = Vous avez montré à d’autres comment faire. Quelqu’un pourra peut-être le confirmer.
evidence-tell = Raconter un exemple vécu

## Writing one down

edit-evidence-title = Racontez un exemple vécu
edit-evidence-title-change = Modifier votre preuve
edit-evidence-to-list = Mes preuves
edit-evidence-gone = Cette preuve n’est plus là
edit-evidence-no-statement = Cette phrase n’existe pas
edit-evidence-already =
    { $count ->
        [one] Vous avez déjà noté { $count } preuve :
       *[other] Vous avez déjà noté { $count } preuves :
    }
edit-evidence-kept = Votre texte est enregistré pendant que vous écrivez.
edit-evidence-kept-visit = Votre texte reste dans cette page tant qu’elle est ouverte.
# Only with two languages on the screen.
edit-evidence-languages = La personne qui lit votre fichier connaît peut-être une seule des deux langues de cet écran. Vous pouvez écrire dans l’une des deux, ou dans les deux.
edit-evidence-what = Que s’est-il passé ?
edit-evidence-what-hint = Quelques phrases suffisent. Qu’avez-vous fait ? Comment cela s’est-il terminé ? Ne donnez pas le nom d’autres personnes.
edit-evidence-what-missing = Écrivez d’abord quelques mots sur ce qui s’est passé.
edit-evidence-learned = Qu’avez-vous appris de cette expérience ? Si vous voulez, ajoutez une phrase à ce sujet.
edit-evidence-more = Plus de détails, si vous voulez : où, quand et ce qui peut le confirmer
edit-evidence-setting = Où cela s’est-il passé ?
edit-evidence-when = Quand, à peu près ?
edit-evidence-when-hint = Par exemple : l’hiver dernier, ou de 2015 à 2018.
edit-evidence-proof = Qu’est-ce qui peut le confirmer ?
edit-evidence-proof-document-hint = Un certificat, une lettre, un contrat ou un rapport.
edit-evidence-proof-photo-hint = Une photo, un film ou un son.
edit-evidence-proof-product-hint = Une chose que vous avez fabriquée, écrite ou réparée.
edit-evidence-proof-person-hint = Une personne qui était là. Demandez son accord avant de mettre son nom dans un fichier.
edit-evidence-proof-nothing-hint = Aucun problème. Vos propres mots comptent aussi.
edit-evidence-where-is-it = Où est-ce maintenant ?
edit-evidence-where-is-it-hint = Par exemple : dans le dossier bleu, ou sur mon téléphone.
edit-evidence-who = Qui peut le confirmer ?
edit-evidence-who-hint = Par exemple : la personne qui a donné le cours.
edit-evidence-left =
    { $count ->
        [0] Le texte ne peut pas être plus long. Il n’y a plus de place.
        [one] Il reste de la place pour { $count } caractère.
       *[other] Il reste de la place pour { $count } caractères.
    }
edit-evidence-done = Enregistrer
edit-evidence-cancel-new = Annuler et jeter
edit-evidence-cancel-change = Annuler mes modifications
edit-evidence-delete = Supprimer cette preuve
