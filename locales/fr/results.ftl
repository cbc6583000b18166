### What a person can do: the overview, the page of one key, and two sets of answers side by side.
###
### A "key" is one of the eight key competences, a "statement" one "I ..." line in it: CONTRIBUTING.md has these names in each
### language. "Part" is left for a piece of a file.
### Nobody is asked for a gender: choose forms that fit every reader.
### Sentences: 12 words on average, 20 at most.

## The overview

results-title = Ce que vous savez faire
results-lead = Voici, clé par clé, ce que vous avez fait d’après vos réponses.
results-to-home = Sommaire
results-nothing = Ici, vous verrez ce que vous savez faire. Tout commence par votre première réponse.
results-first = Aller à la première phrase
results-earlier-kept = Vos réponses précédentes sont gardées. Vous pouvez toujours les regarder.

## The overview, three ways of showing it

results-view = Montrer sous forme de
results-view-picture = Dessin
results-view-bars = Barres
results-view-words = Mots
results-picture-how = Chaque clé a une dent pour chaque chose que vous avez faite sans aide.
results-bars-how = Chaque case est une phrase. Son motif montre votre réponse.
results-words-how = Ce texte dit la même chose que le dessin et les barres.
results-no-answer = Pas de réponse
results-no-answer-or-skipped = Pas de réponse, ou phrase passée
results-own-of = Sans aide : { $own } sur { $total }
# $language is the name of a language.
results-own-of-in = { $language } : { $own } sur { $total } sans aide.
results-not-answered = Pas encore de réponse
results-no-language = Pas encore de langue choisie
results-choose-languages = Choisir vos langues
# $competence is the short name of a key, $language the name of a language.
results-part-in-language = { $competence } : { $language }

## Answers counted in words. Several of these sentences follow each other.

counts-none = Vous n’avez encore rien répondu ici.
counts-own =
    { $own ->
        [one] Vous avez fait { $own } chose sur { $total } sans aide.
       *[other] Vous avez fait { $own } choses sur { $total } sans aide.
    }
counts-shown =
    { $count ->
        [one] Pour { $count } de ces choses, vous avez montré à d’autres comment faire.
       *[other] Pour { $count } de ces choses, vous avez montré à d’autres comment faire.
    }
counts-help =
    { $count ->
        [one] Vous avez fait { $count } chose avec de l’aide.
       *[other] Vous avez fait { $count } choses avec de l’aide.
    }
counts-not-yet =
    { $count ->
        [one] Il y a { $count } chose que vous n’avez pas encore faite.
       *[other] Il y a { $count } choses que vous n’avez pas encore faites.
    }
counts-skipped =
    { $count ->
        [one] Vous avez passé { $count } phrase.
       *[other] Vous avez passé { $count } phrases.
    }
counts-open =
    { $count ->
        [one] { $count } phrase n’a pas de réponse.
       *[other] { $count } phrases n’ont pas de réponse.
    }

## What results rest on

rests-title = Votre regard sur vous-même, pas un test
rests-answers = Le résultat repose seulement sur vos propres réponses. La dernière est du { DATETIME($date) }.
rests-no-mark = Le résultat ne donne pas de note et ne vous compare à personne.
rests-not-validated = Aucune étude n’a vérifié la précision de cette mesure. Dans la recherche, on dit « non validé sur le plan psychométrique ».

## What to do now

now-title = Ce que vous pouvez faire maintenant
now-open =
    { $done ->
        [0] Encore { $all } clés à parcourir.
        [one] { $done } clé sur { $all } est terminée.
       *[other] { $done } clés sur { $all } sont terminées.
    }
now-go-on = Continuer avec la clé à terminer
now-all-answered = Vous avez parcouru les huit clés.
now-finish = J’ai fini pour l’instant
now-finished = Vous avez fini le { DATETIME($date) }. Vous pouvez encore modifier vos réponses.
now-save-title = Pensez à enregistrer une copie
now-save-why = Ces réponses sont seulement dans ce navigateur. Un fichier les garde, même si le navigateur a un problème.
now-save-deletes =
    { $days ->
        [one] Ce navigateur supprime vos réponses après { $days } jour sans visite. Un fichier les garde.
       *[other] Ce navigateur supprime vos réponses après { $days } jours sans visite. Un fichier les garde.
    }
now-save-visit = Vous avez choisi « Seulement pour cette visite ». Quand vous fermez cette page, vos réponses disparaissent.
now-save = Enregistrer un fichier
now-saved = Vous avez tout enregistré dans un fichier pour la dernière fois le { DATETIME($date) }.
now-compare = Avant et maintenant
now-compare-why = Vous avez répondu plus d’une fois. Regardez ce qui a changé.
now-evidence = Mes preuves
now-evidence-why =
    { $count ->
        [0] Notez un exemple vécu. Vous pourrez plus facilement le prouver plus tard.
        [one] Vous avez noté { $count } preuve.
       *[other] Vous avez noté { $count } preuves.
    }
now-again = Répondre à nouveau
now-again-why = Dans quelques mois, vous répondrez peut-être autrement. Vos réponses d’aujourd’hui restent.
now-again-title = Recommencer ?
home-earlier = Vos réponses précédentes sont toujours là.
now-again-what = Vous reprenez toutes les phrases, depuis le début.
now-again-kept = Les réponses d’aujourd’hui restent telles quelles, avec leur date. Plus tard, vous pourrez voir les deux côte à côte.
now-again-evidence = Vos preuves et vos langues restent aussi.
now-again-begin = Recommencer

## The two that help with all the others

two-title = Deux clés pour trouver votre propre chemin
two-why = Pourquoi ces deux clés sont à part
two-what = Apprendre à apprendre et l’esprit d’initiative sont deux des huit clés. Elles vous aident à résoudre des problèmes et à gagner en autonomie.
two-others = L’école et les cours pour les personnes qui viennent d’arriver enseignent la plupart des autres.
two-grow = Ces deux clés grandissent autrement. Vous cherchez votre propre chemin, et quelqu’un vous soutient.
two-coach = Un bon accompagnement ne fait pas les choses à votre place. Il vous aide à réfléchir à ce qu’il vous faut.
two-result = Ainsi, un jour, vous continuez sans accompagnement.
two-source = Source : igma femina, manuel méthodologique (2018), chapitre 3. Raconté avec nos propres mots.

## The page of one key

result-to-all = Ce que je sais faire
result-unknown = Cette clé n’existe pas
# $language is the name of a language, here alone as a heading.
language-alone = { $language }
# $name is the official name of 2018.
result-name-2018 = Depuis 2018, l’UE appelle cela « { $name } ».
result-name-2018-in-part = Depuis 2018, l’UE donne le nom « { $name } » seulement à la partie civique. La partie sociale appartient à « { $rest } ».
result-shown = Vous avez montré à d’autres comment faire
result-own = Vous faites cela sans aide
result-none-own = Chaque savoir-faire commence quelque part. Ci-dessous, vous voyez de petits premiers pas.
result-go-on = Continuer avec cette clé
result-begin = Commencer avec cette clé
result-stopped = Vous avez arrêté avant la fin. Le reste vous attend.
result-next = Ce qui peut venir ensuite
result-next-lead = Ces phrases sont les plus proches de ce que vous faites déjà. Chacune a une petite idée pour cette semaine.
result-idea = Cette semaine :
idea-keep = Je veux le faire
idea-where = Vous retrouvez cette idée dans « Mes projets ». Vous pourrez y dire comment cela s’est passé.
idea-when = Un plan aide : quel jour choisissez-vous, et qui pourrait vous aider ?
result-next-answer = Votre réponse : { $answer }
result-next-open = Vous n’avez pas répondu à cette phrase.
result-all-own = Vous avez fait tout cela sans aide. Vous pourriez montrer à quelqu’un comment faire une de ces choses.
result-all-shown = Vous avez montré à d’autres comment faire tout cela.
result-tell = Raconter un exemple vécu
result-tell-more = Raconter un autre exemple vécu
result-change-evidence = Modifier cette preuve
result-all-answers = Toutes vos réponses pour cette clé
retired-before = Réponses à des phrases que nous ne proposons plus
retired-now = Voir ce que nous proposons maintenant
result-change-answer = Modifier
result-useful = Où cela est utile
result-useful-work = Au travail
result-useful-education = Pendant une formation
result-useful-daily = Au quotidien
result-rests = Sur quoi repose cette page
result-frameworks = Nous avons écrit les phrases nous-mêmes. Elles suivent ces cadres de référence :

## The idea that the user keeps: on the hub, and where the deed is written down

idea-title = Ce que vous voulez faire
idea-how = Comment cela s’est-il passé ?
idea-answer-done = Je l’ai fait
idea-answer-not-yet = Pas encore, je garde l’idée
idea-answer-let-go = Je ne veux plus de cette idée
idea-stays = L’idée reste ici. Nous reposerons la question un autre jour.
idea-gone = L’idée n’est plus dans « Mes projets ».
idea-done = Vous l’avez fait. Si vous voulez, écrivez ici comment cela s’est passé.
idea-replaced = Votre nouvelle idée remplace la précédente.
# Above the question of what happened, with the idea behind it.
idea-was = Votre idée :

## Two sets of answers side by side

compare-title = Avant et maintenant
compare-lead = Vous voyez deux séries de réponses côte à côte : la plus ancienne et la plus récente.
compare-one = Pour comparer, il faut deux séries de réponses. Pour l’instant, vous avez répondu une seule fois.
compare-first = Les réponses les plus anciennes
compare-second = Les réponses les plus récentes
# $n counts the times from the oldest on.
compare-option = { $n } : réponses commencées le { DATETIME($date) }
compare-earlier = Avant : réponses commencées le { DATETIME($date) }
compare-later = Après : réponses commencées le { DATETIME($date) }
compare-same = Choisissez deux séries de réponses différentes.
compare-summary = Ce qui a changé
changed-up = Plus haut : { $count }
changed-down = Plus bas : { $count }
changed-new = Nouvelles réponses : { $count }
changed-same = Sans changement : { $count }
changed-unanswered = Sans réponse maintenant : { $count }
compare-up-means = « Plus haut » veut dire : avec moins d’aide qu’avant, ou vous avez montré à d’autres comment faire.
# The lines under which everything else is folded.
compare-rest = Autres phrases : { $count }
compare-unmoved = Clés où aucune réponse n’est montée ni descendue : { $count }
compare-not-asked = Cette langue ne faisait pas partie de ces réponses.
compare-was = Avant :
compare-is = Après :
compare-meaning = Moins ne veut pas dire moins bien. Peut-être voyez-vous mieux maintenant ce qu’une phrase demande.
