### What the user would like doing: what the ratings of activities say. The activities are in exercise_interests.ftl.
###
### It asks for liking, not for being able to. Nobody is asked for a gender: choose forms that fit every reader.
### Sentences: 12 words on average, 20 at most.

## Beside the scale, which is in exercise_interests.ftl

rating-skipped = Pominięte
rating-none = Jeszcze bez odpowiedzi
# $rating is one of the words of the scale, $count how many activities got it.
rating-count = { $rating }: { $count }.

## What the ratings say

interests-result-lead = Sześć rodzajów zajęć, w kolejności od tych, które lubisz najbardziej.
interests-picture-how = Im dłuższy klucz, tym bardziej ci się to podoba.
interests-bars-how = Każdy pasek pokazuje średnią z twoich odpowiedzi.
# The two ends of a bar.
interests-bar-from = Od „Nie dla mnie” do „Bardzo chętnie”.
interests-open = Niektóre zajęcia nie mają jeszcze odpowiedzi: { $count }.
interests-answers = Twoje odpowiedzi
interests-answers-lead = Wynik bierze się tylko z tych odpowiedzi i z niczego innego. Każdą możesz zmienić.
interests-theme-none = Nie ma tu jeszcze odpowiedzi.
# The link to the page about work, and that page's title.
work-title = Praca, która pasuje do tego, co lubisz

## When a result would say nothing

interests-few-title = Potrzeba jeszcze trochę więcej
interests-few = Potrzeba co najmniej { $fewest } odpowiedzi w każdym z sześciu rodzajów zajęć. Wtedy widać, co lubisz bardziej.
interests-few-skipped = Wiele zajęć jest pominiętych. Możesz jeszcze odpowiedzieć albo tak to zostawić.
interests-flat-title = Twoje odpowiedzi są do siebie zbliżone
interests-flat = Wszystkie sześć rodzajów zajęć lubisz mniej więcej tak samo. Kolejność nic by nie mówiła, więc jej tu nie ma.
interests-flat-instead = Taki wynik też jest odpowiedzią. Zamiast na rodzaje spójrz na pojedyncze zajęcia.
interests-most = Co podoba ci się najbardziej
interests-same-title = Wszędzie jest ta sama odpowiedź
interests-same-liked = Podoba ci się wszystko. Które trzy zajęcia wybierasz na jutro? Tylko im daj najwyższą odpowiedź.
interests-same-maybe = Wszędzie jest odpowiedź „Może”, więc nie widać, co lubisz najbardziej. Spróbuj innego dnia i idź za pierwszą myślą.
interests-same-not = Na razie nic ci się tu nie podoba. Tak bywa, na przykład w gorszy dzień. Nie mówi to o tobie nic złego.
interests-same-next = Niżej możesz zmienić pojedyncze odpowiedzi albo później odpowiedzieć jeszcze raz.

## Answering again

interests-again = Odpowiedz jeszcze raz
interests-again-why = To, co lubisz, może się zmieniać. Dzisiejsze odpowiedzi zostaną zachowane z datą.
interests-earlier = Wcześniejsze odpowiedzi
interests-earlier-lead = Wcześniejsze odpowiedzi są zachowane bez zmian.
# $date is a date.
interests-earlier-run = Początek: { $date }
