### What a person can do: the overview, the page of one key, and two sets of answers side by side.
###
### A "key" is one of the eight key competences, a "statement" one "I ..." line in it: CONTRIBUTING.md has these names in each
### language. "Part" is left for a piece of a file.
### Nobody is asked for a gender: choose forms that fit every reader.
### Sentences: 12 words on average, 20 at most.

## The overview

results-title = Co potrafisz
results-lead = Tu widzisz, klucz po kluczu, co potrafisz według swoich odpowiedzi.
results-to-home = Spis treści
results-nothing = Tu zobaczysz, co potrafisz. Wszystko zaczyna się od pierwszej odpowiedzi.
results-first = Przejdź do pierwszego zdania
results-earlier-kept = Twoje wcześniejsze odpowiedzi są zachowane. Nadal możesz je obejrzeć.

## The overview, three ways of showing it

results-view = Pokaż to jako
results-view-picture = Obraz
results-view-bars = Paski
results-view-words = Słowa
results-picture-how = Każdy ząb klucza to jedna rzecz zrobiona bez pomocy.
results-bars-how = Każde pole to jedno zdanie. Wzór pola pokazuje twoją odpowiedź.
results-words-how = Ten opis mówi to samo co obraz i paski.
results-no-answer = Bez odpowiedzi
results-no-answer-or-skipped = Bez odpowiedzi lub pominięte
results-own-of = Bez pomocy: { $own } z { $total }
# $language is the name of a language.
results-own-of-in = { $language }: bez pomocy { $own } z { $total }.
results-not-answered = Jeszcze bez odpowiedzi
results-no-language = Nie ma tu jeszcze żadnego języka
results-choose-languages = Wybierz swoje języki
# $competence is the short name of a key, $language the name of a language.
results-part-in-language = { $competence }: { $language }

## Answers counted in words. Several of these sentences follow each other.

counts-none = Nie ma tu jeszcze żadnych twoich odpowiedzi.
counts-own =
    { $own ->
        [one] Bez pomocy udało ci się zrobić { $own } rzecz z { $total }.
        [few] Bez pomocy udało ci się zrobić { $own } rzeczy z { $total }.
       *[many] Bez pomocy udało ci się zrobić { $own } rzeczy z { $total }.
    }
counts-shown =
    { $count ->
        [one] Przy { $count } z tych rzeczy udało ci się pokazać innym, jak to zrobić.
        [few] Przy { $count } z tych rzeczy udało ci się pokazać innym, jak to zrobić.
       *[many] Przy { $count } z tych rzeczy udało ci się pokazać innym, jak to zrobić.
    }
counts-help =
    { $count ->
        [one] Z pomocą udało ci się zrobić { $count } rzecz.
        [few] Z pomocą udało ci się zrobić { $count } rzeczy.
       *[many] Z pomocą udało ci się zrobić { $count } rzeczy.
    }
counts-not-yet =
    { $count ->
        [one] Jeszcze przed tobą jest { $count } rzecz.
        [few] Jeszcze przed tobą są { $count } rzeczy.
       *[many] Jeszcze przed tobą jest { $count } rzeczy.
    }
counts-skipped =
    { $count ->
        [one] Pominięte jest { $count } zdanie.
        [few] Pominięte są { $count } zdania.
       *[many] Pominiętych jest { $count } zdań.
    }
counts-open =
    { $count ->
        [one] { $count } zdanie nie ma odpowiedzi.
        [few] { $count } zdania nie mają odpowiedzi.
       *[many] { $count } zdań nie ma odpowiedzi.
    }

## What results rest on

rests-title = Twoje spojrzenie na siebie, a nie test
rests-answers = Podstawą wyniku są tylko twoje odpowiedzi. Ostatnia jest z dnia { DATETIME($date) }.
rests-no-mark = Nie ma tu ocen ani porównań z innymi.
rests-not-validated = Żadne badanie nie sprawdziło, jak dokładne są te wyniki. W nauce mówi się na to „bez walidacji psychometrycznej”.

## What to do now

now-title = Co możesz zrobić teraz
now-open =
    { $done ->
        [0] Przed tobą { $all } kluczy.
        [one] { $done } klucz z { $all } jest gotowy.
        [few] { $done } klucze z { $all } są gotowe.
       *[many] { $done } kluczy z { $all } jest gotowych.
    }
now-go-on = Przejdź do klucza, który czeka
now-all-answered = Masz za sobą wszystkie osiem kluczy.
now-finish = Na razie kończę
now-finished = Data zakończenia: { DATETIME($date) }. Odpowiedzi nadal możesz zmieniać.
now-save-title = Zapisz sobie kopię
now-save-why = Te odpowiedzi są tylko w tej przeglądarce. Jeśli coś się z nią stanie, w pliku zostaną.
now-save-deletes =
    { $days ->
        [one] Ta przeglądarka usuwa twoje odpowiedzi po { $days } dniu bez odwiedzin. W pliku zostaną.
        [few] Ta przeglądarka usuwa twoje odpowiedzi po { $days } dniach bez odwiedzin. W pliku zostaną.
       *[many] Ta przeglądarka usuwa twoje odpowiedzi po { $days } dniach bez odwiedzin. W pliku zostaną.
    }
now-save-visit = Twój wybór to „Tylko na czas tej wizyty”. Gdy zamkniesz tę stronę, twoje odpowiedzi znikną.
now-save = Zapisz plik
now-saved = Ostatni zapis całości w pliku: { DATETIME($date) }.
now-compare = Wtedy i teraz
now-compare-why = Masz już więcej niż jeden zestaw odpowiedzi. Zobacz, co się zmieniło.
now-evidence = Moje przykłady
now-evidence-why =
    { $count ->
        [0] Opisz jeden przykład ze swojego życia. Łatwiej będzie to później potwierdzić.
        [one] Masz tu { $count } opisany przykład.
        [few] Masz tu { $count } opisane przykłady.
       *[many] Masz tu { $count } opisanych przykładów.
    }
now-again = Odpowiedz jeszcze raz
now-again-why = Za kilka miesięcy twoje odpowiedzi mogą być inne. Dzisiejsze zostaną.
now-again-title = Zacząć jeszcze raz?
home-earlier = Twoje wcześniejsze odpowiedzi nadal tu są.
now-again-what = Przejdziesz przez zdania jeszcze raz, od początku.
now-again-kept = Dzisiejsze odpowiedzi zostaną bez zmian, ze swoją datą. Później zobaczysz jedne i drugie obok siebie.
now-again-evidence = Twoje przykłady i języki też zostaną.
now-again-begin = Zacznij jeszcze raz

## The two that help with all the others

two-title = Dwa klucze, które pomagają iść własną drogą
two-why = Dlaczego te dwa klucze stoją osobno
two-what = Umiejętność uczenia się i inicjatywność to dwa z ośmiu kluczy. Pomagają rozwiązywać problemy i stać się osobą niezależną.
two-others = Większości pozostałych uczą szkoły i kursy dla osób, które przyjechały do nowego kraju.
two-grow = Te dwa klucze rosną inaczej. Szukasz własnej drogi, a ktoś cię w tym wspiera.
two-coach = Dobre doradztwo niczego nie robi za ciebie. Pomaga ci pomyśleć, czego potrzebujesz.
two-result = Dzięki temu pewnego dnia pójdziesz dalej już bez doradztwa.
two-source = Źródło: igma femina, podręcznik metodyczny (2018), rozdział 3. Opisane naszymi słowami.

## The page of one key

result-to-all = Co potrafię
result-unknown = Nie ma takiego klucza
# $language is the name of a language, here alone as a heading.
language-alone = { $language }
# $name is the official name of 2018.
result-name-2018 = Od 2018 roku UE nazywa to „{ $name }”.
result-name-2018-in-part = Od 2018 roku UE nazywa „{ $name }” tylko część obywatelską. Część społeczna to teraz „{ $rest }”.
result-shown = Udało ci się pokazać innym, jak to zrobić
result-own = To potrafisz zrobić bez pomocy
result-none-own = Każda umiejętność ma swój początek. Niżej widzisz małe pierwsze kroki.
result-go-on = Idź dalej z tym kluczem
result-begin = Zacznij ten klucz
result-stopped = Ten klucz czeka na dalszy ciąg.
result-next = Co może być dalej
result-next-lead = Te zdania są najbliżej tego, co już robisz. Przy każdym jest mały pomysł na ten tydzień.
result-idea = W tym tygodniu:
idea-keep = Chcę to zrobić
idea-where = Ten pomysł znajdziesz w części „Mój plan”. Tam możesz powiedzieć, jak poszło.
idea-when = Plan pomaga: jaki dzień wybierasz i kto może ci pomóc?
result-next-answer = Twoja odpowiedź: { $answer }
result-next-open = To zdanie nie ma jeszcze twojej odpowiedzi.
result-all-own = Udało ci się zrobić to wszystko bez pomocy. Możesz pokazać komuś, jak zrobić jedną z tych rzeczy.
result-all-shown = Udało ci się pokazać innym, jak zrobić to wszystko.
result-tell = Opisz jeden taki przykład
result-tell-more = Opisz kolejny przykład
result-change-evidence = Zmień ten przykład
result-all-answers = Wszystkie twoje odpowiedzi przy tym kluczu
retired-before = Wcześniejsze odpowiedzi (o to już nie pytamy)
retired-now = Zobacz, o co pytamy teraz
result-change-answer = Zmień
result-useful = Gdzie to się przydaje
result-useful-work = W pracy
result-useful-education = Podczas nauki
result-useful-daily = Na co dzień
result-rests = Na czym opiera się ta strona
result-frameworks = Zdania są naszego autorstwa. Opierają się na tych ramach kompetencji:

## The idea that the user keeps: on the hub, and where the deed is written down

idea-title = Co chcesz zrobić
idea-how = Jak poszło?
idea-answer-done = Zrobione
idea-answer-not-yet = Jeszcze nie, niech zostanie
idea-answer-let-go = Rezygnuję z tego pomysłu
idea-stays = Pomysł zostaje tutaj. Zapytamy znowu innego dnia.
idea-gone = Pomysłu nie ma już w części „Mój plan”.
idea-done = Zrobione. Jeśli chcesz, napisz tutaj, jak poszło.
idea-replaced = Nowy pomysł zastąpił poprzedni.
# Above the question of what happened, with the idea behind it.
idea-was = Twój pomysł:

## Two sets of answers side by side

compare-title = Wtedy i teraz
compare-lead = Widzisz obok siebie dwa zestawy odpowiedzi: wcześniejszy i późniejszy.
compare-one = Do porównania potrzebne są dwa zestawy odpowiedzi. Na razie jest jeden.
compare-first = Wcześniejszy zestaw
compare-second = Późniejszy zestaw
# $n counts the times from the oldest on.
compare-option = { $n }: początek { DATETIME($date) }
compare-earlier = Wcześniej, początek: { DATETIME($date) }
compare-later = Później, początek: { DATETIME($date) }
compare-same = Wybierz dwa różne zestawy.
compare-summary = Co się zmieniło
changed-up = Wyżej: { $count }
changed-down = Niżej: { $count }
changed-new = Nowe: { $count }
changed-same = Bez zmian: { $count }
changed-unanswered = Teraz bez odpowiedzi: { $count }
compare-up-means = „Wyżej” znaczy: z mniejszą pomocą niż wcześniej albo udało ci się pokazać to innym.
# The lines under which everything else is folded.
compare-rest = Pozostałe zdania: { $count }
compare-unmoved = Klucze, w których żadna odpowiedź nie jest wyżej ani niżej: { $count }
compare-not-asked = Tego języka nie ma w tym zestawie odpowiedzi.
compare-was = Wcześniej:
compare-is = Później:
compare-meaning = Mniej nie znaczy gorzej. Być może teraz lepiej widzisz, o co pyta zdanie.
