### The page that is saved as a file and printed, and the same content on the screen.
###
### It is read by people who do not know this app: a coach, a teacher, an employer, the family.
### "I" is the person who saved it. Nobody is asked for a gender: choose forms that fit every writer.
### Sentences: 12 words on average, 20 at most.

printed-title = Ce que je sais faire
# $date is a date.
printed-saved = Enregistré le { $date }
printed-own-view = C’est mon propre regard sur moi-même, à partir de choses que j’ai faites. Ce n’est pas un test, et personne n’a donné de note.
# $subject is a row of letters and digits that is the same in all files of one person.
printed-subject = Les fichiers avec ce numéro viennent de la même personne : { $subject }

## At a glance: the page and the screen begin with it. The counts of statements stand under a bar, one after the other.

overview-title = Vue d’ensemble
overview-shown-others = montré à d’autres : { $count }
overview-on-my-own = sans aide : { $count }
overview-with-help = avec de l’aide : { $count }
overview-not-yet = pas encore : { $count }
overview-skipped = phrase passée : { $count }
overview-open = sans réponse : { $count }
overview-likes = Ce que j’aimerais beaucoup faire
overview-work = Métiers que j’ai enregistrés
overview-exercises = Exercices
# $date is a date, $count is how many things were said in the exercise.
overview-exercise =
    { $count ->
        [one] Commencé le { $date }, { $count } réponse
       *[other] Commencé le { $date }, { $count } réponses
    }
# Under a list of which the first lines are shown.
overview-more = et { $count } de plus
# $date is a date. The lines below it say how many statements have which answer now.
overview-changes = Par rapport à mes réponses du { $date }
overview-changes-further =
    { $count ->
        [one] { $count } phrase : plus qu’avant
       *[other] { $count } phrases : plus qu’avant
    }
overview-changes-less =
    { $count ->
        [one] { $count } phrase : moins qu’avant
       *[other] { $count } phrases : moins qu’avant
    }
overview-changes-same =
    { $count ->
        [one] { $count } phrase : comme avant
       *[other] { $count } phrases : comme avant
    }
overview-changes-meaning = Moins ne veut pas dire moins bien. Peut-être que je vois mieux maintenant ce qu’une phrase demande.

## Answers

printed-run = Les huit compétences clés
printed-run-day = Réponses du { $date }
printed-run-days = Réponses du { $from } au { $to }
printed-run-since = Début le { $date }, pas encore terminé
# $competence is the name of a key competence, $language the name of a language.
printed-in-language = { $competence } : { $language }
printed-unknown = Autres réponses, avec leurs numéros seulement

## What the user would like doing

printed-interests = Ce que j’aimerais faire
printed-interests-about = Ce que j’aimerais faire, et non ce que je sais faire. Aucune étude n’a vérifié la précision de cette mesure.

## Evidence

printed-evidence = Preuves de ce que j’ai fait
printed-evidence-about = Chaque preuve raconte un exemple vécu, avec mes propres mots, et dit ce qui peut le confirmer.
printed-shows = Ce que cette preuve montre
printed-where = Où
printed-when = Quand
printed-proof = Ce qui peut le confirmer
printed-proof-note = Plus de détails

## Kinds of work. The user's note may have several lines.

printed-work = Métiers
printed-work-about = C’est mon propre regard : les métiers enregistrés ou marqués « Pas pour moi », et mes notes.
printed-work-note = Mes notes
stance-saved = Enregistré
stance-not-for-me-activities = Pas pour moi : je n’aimerais pas faire cela
stance-not-for-me-preparation = Pas pour moi : la formation ne me convient pas
stance-not-for-me-circumstances = Pas pour moi : les horaires, le salaire, le lieu ou une autre condition
stance-not-for-me-no-reason = Pas pour moi

## Exercises: numbers, and what is said of cards. Their other words are their own.

# Stands in a list in place of a card that the user has added.
printed-own-card = Une carte à moi
# Above statements that the app proposed to the user from what they wrote.
printed-declined = Propositions que je n’ai pas retenues
# Numbers with their units.
printed-in-hundred = { $count } sur 100
printed-hours =
    { $count ->
        [one] { $count } heure
       *[other] { $count } heures
    }
printed-years =
    { $count ->
        [one] { $count } an
       *[other] { $count } ans
    }
# The true figure under what was guessed. $source is the title of a study or a table, $years the year or years it is about.
printed-figure = Le chiffre : { $figure } ({ $source }, { $years })

## What a newer version of the app wrote and this one does not know. It is shown as text.

printed-others = Ce qui vient d’une version plus récente de l’application
printed-others-about = Cette version de l’application ne connaît pas ce qui suit. Elle l’affiche comme dans le fichier.
# $name is the exercise's name in the file: a word without translation.
printed-other-exercise = Un autre exercice : { $name }

## At the end

printed-others-assess = Cette page aide à nommer et à décrire ce qu’une personne sait faire. C’est à d’autres de l’évaluer et de le certifier.
printed-also-holds = Le fichier contient aussi la date et l’heure de chaque élément.
printed-open-again = Pour continuer, ouvrez Eight Keys, choisissez « Ouvrir un fichier », puis prenez cette page.
printed-made-with = Créé avec Eight Keys { $version }. Les compétences viennent de la recommandation de l’UE sur l’éducation et la formation tout au long de la vie.
