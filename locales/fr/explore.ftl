### What the user would like doing: what the ratings of activities say. The activities are in exercise_interests.ftl.
###
### It asks for liking, not for being able to. Nobody is asked for a gender: choose forms that fit every reader.
### Sentences: 12 words on average, 20 at most.

## Beside the scale, which is in exercise_interests.ftl

rating-skipped = Passée
rating-none = Pas encore de réponse
# $rating is one of the words of the scale, $count how many activities got it.
rating-count = { $rating } : { $count }.

## What the ratings say

interests-result-lead = Six sortes d’activités. En premier vient ce que vous aimez le plus.
interests-picture-how = Plus une clé est longue, plus vous aimeriez ces activités.
interests-bars-how = Chaque barre montre la moyenne de vos réponses.
# The two ends of a bar.
interests-bar-from = De « Pas pour moi » à « J’aimerais beaucoup ».
interests-open = Activités encore sans réponse : { $count }.
interests-answers = Vos réponses
interests-answers-lead = Le résultat vient de ces réponses et de rien d’autre. Vous pouvez modifier chaque réponse.
interests-theme-none = Pas encore de réponse ici.
# The link to the page about work, and that page's title.
work-title = Des métiers qui correspondent à ce que vous aimez

## When a result would say nothing

interests-few-title = Il manque encore quelques réponses
interests-few = Il faut au moins { $fewest } réponses pour chacune des six sortes d’activités. Nous pourrons alors dire ce que vous aimez le plus.
interests-few-skipped = Vous avez passé beaucoup d’activités. Vous pouvez encore répondre, ou en rester là.
interests-flat-title = Vos réponses se ressemblent beaucoup
interests-flat = Vous aimez à peu près autant chacune des six sortes d’activités. Un ordre ne dirait rien : il n’y en a donc pas.
interests-flat-instead = Un tel résultat est aussi une réponse. Regardez plutôt les activités une par une.
interests-most = Ce que vous aimeriez le plus
interests-same-title = Vous avez donné partout la même réponse
interests-same-liked = Vous aimeriez tout faire. Quelles activités feriez-vous demain ? Choisissez-en trois et gardez la réponse la plus forte pour celles-là.
interests-same-maybe = Vous avez choisi partout « Peut-être ». Nous ne voyons donc pas ce que vous aimez le plus. Essayez un autre jour et suivez votre première impression.
interests-same-not = Rien ici ne vous a plu. Cela arrive, par exemple un mauvais jour. Cela ne dit rien de mal sur vous.
interests-same-next = Vous pouvez modifier des réponses plus bas, ou répondre à nouveau plus tard.

## Answering again

interests-again = Répondre à nouveau
interests-again-why = Ce que vous aimez peut changer. Nous gardons vos réponses d’aujourd’hui, avec leur date.
interests-earlier = Réponses précédentes
interests-earlier-lead = Vos réponses précédentes restent comme elles étaient.
# $date is a date.
interests-earlier-run = Commencées le { $date }
