### What the user would like doing: what the ratings of activities say. The activities are in exercise_interests.ftl.
###
### It asks for liking, not for being able to. Nobody is asked for a gender: choose forms that fit every reader.
### Sentences: 12 words on average, 20 at most.

## Beside the scale, which is in exercise_interests.ftl

rating-skipped = Overgeslagen
rating-none = Nog geen antwoord
# $rating is one of the words of the scale, $count how many activities got it.
rating-count = { $rating }: { $count }.

## What the ratings say

interests-result-lead = Zes soorten activiteiten, op volgorde van hoe leuk ze je lijken.
interests-picture-how = Hoe langer een sleutel, hoe leuker deze activiteiten je lijken.
interests-bars-how = Elke balk laat het gemiddelde van je antwoorden zien.
# The two ends of a bar.
interests-bar-from = Van ‘Niets voor mij’ tot ‘Lijkt me heel leuk’.
interests-open = Activiteiten die nog geen antwoord hebben: { $count }.
interests-answers = Je antwoorden
interests-answers-lead = Het resultaat komt uit deze antwoorden en uit niets anders. Je kunt ze allemaal wijzigen.
interests-theme-none = Hier is nog geen antwoord.
# The link to the page about work, and that page's title.
work-title = Werk dat past bij wat je graag doet

## When a result would say nothing

interests-few-title = Er is nog iets meer nodig
interests-few = Voor elk van de zes soorten zijn minstens { $fewest } antwoorden nodig. Dan kunnen we zeggen wat je leuker lijkt.
interests-few-skipped = Je hebt er veel overgeslagen. Je kunt ze nog beantwoorden, of het zo laten.
interests-flat-title = Je antwoorden liggen dicht bij elkaar
interests-flat = Alle zes soorten activiteiten lijken je ongeveer even leuk. Een volgorde zou niets zeggen. Daarom staat er geen.
interests-flat-instead = Zo’n uitkomst is ook een antwoord. Kijk liever naar losse activiteiten dan naar soorten.
interests-most = Wat je het leukst lijkt
interests-same-title = Je gaf overal hetzelfde antwoord
interests-same-liked = Alles lijkt je leuk. Welke drie zou je morgen doen? Geef alleen die het hoogste antwoord.
interests-same-maybe = Je koos steeds ‘Misschien’. Daarom zien we niet wat je het leukst lijkt. Probeer het op een andere dag nog eens. Volg dan je eerste gevoel.
interests-same-not = Niets hier sprak je aan. Dat kan gebeuren, bijvoorbeeld op een slechte dag. Het zegt niets slechts over jou.
interests-same-next = Hieronder kun je losse antwoorden wijzigen. Of antwoord later opnieuw.

## Answering again

interests-again = Opnieuw antwoorden
interests-again-why = Wat je leuk lijkt, kan veranderen. Je antwoorden van nu blijven bewaard, met hun datum.
interests-earlier = Eerdere antwoorden
interests-earlier-lead = Je eerdere antwoorden blijven zoals ze waren.
# $date is a date.
interests-earlier-run = Begonnen op { $date }
