### Exercises that are data: the words of their pages.

## Dates that are known in part

# $year is a year in digits.
date-season =
    { $season ->
        [spring] wiosna { $year }
        [summer] lato { $year }
        [autumn] jesień { $year }
       *[winter] zima { $year }
    }
# $from and $to are such dates.
date-span = { $from } – { $to }
date-span-now = { $from } – obecnie
# $span is from one date to another, $years how many years that is, rounded.
date-span-years =
    { $years ->
        [0] { $span }, mniej niż rok
        [one] { $span }, około { $years } roku
        [few] { $span }, około { $years } lat
        [many] { $span }, około { $years } lat
       *[other] { $span }, około { $years } roku
    }

## What is wrong with a date that was typed, and what to type instead

date-problem-empty = Wpisz datę. Wystarczy rok.
date-problem-no-year = Wpisz rok czterema cyframi, na przykład 2015.
date-problem-no-month = Nie ma takiego miesiąca. Wpisz liczbę od 1 do 12.
date-problem-no-day = Ten miesiąc nie ma takiego dnia.
date-problem-future = Ta data jest zbyt daleko w przyszłości. Sprawdź rok.
date-problem-long = Tekst jest za długi jak na datę. Wystarczy rok.
date-problem-unclear = Ta data nie jest jasna. Wpisz na przykład 2015, 3/2015 albo marzec 2015.

## What is wrong with the file of an exercise. Each message says what to do; the place and a detail stand beside it.

pack-problem-json = W tym miejscu plik nie jest poprawnym plikiem JSON. Sprawdź tam przecinki, cudzysłowy i nawiasy.
pack-problem-too-large = Plik jest za duży na jedno ćwiczenie. Podziel ćwiczenie na dwa pliki.
pack-problem-too-deep = Za dużo list jest tu włożonych jedna w drugą. Trzymaj się budowy przykładu z instrukcji.
pack-problem-too-many-values = W pliku jest za dużo elementów. Podziel ćwiczenie na dwa pliki.
pack-problem-name-twice = Jedna nazwa występuje dwa razy w tym samym obiekcie. Usuń jedną z nich.
pack-problem-format = Plik nie podaje, że jest ćwiczeniem tej aplikacji. W polu „format” ma być „eight-keys/pack”.
pack-problem-newer = Ćwiczenie powstało dla nowszej wersji tej aplikacji. Zaktualizuj aplikację i otwórz plik ponownie.
pack-problem-older = Plik nie podaje właściwej wersji formatu. W polu „version” wpisz 2.
pack-problem-unknown-field = Format nie ma tu pola o tej nazwie. Sprawdź pisownię albo usuń to pole.
pack-problem-missing-field = Brakuje tu pola. Dodaj pole o podanej nazwie.
pack-problem-type = Wartość jest tu złego typu. Wpisz tekst, liczbę, listę albo obiekt, jak w instrukcji.
pack-problem-range = Liczba jest za mała, za duża albo niecałkowita. Wybierz liczbę między podanymi granicami.
pack-problem-word = Format nie zna tu tego słowa. Wybierz jedno z listy w instrukcji.
pack-problem-step-kind = Nie ma rodzaju kroku o tej nazwie. Wybierz rodzaj z instrukcji.
pack-problem-field-kind = Nie ma rodzaju pola o tej nazwie. Wybierz rodzaj z instrukcji.
pack-problem-condition = Są tylko trzy formy warunków. Użyj „answered”, „chose” albo „field_is”, tylko jednej z nich.
pack-problem-result = Wynik nie może tego pokazać. Użyj piles, ranking, timeline, bars albo table.
pack-problem-empty-list = Lista jest tu pusta. Dodaj co najmniej jeden element.
pack-problem-long-list = Lista jest tu za długa. Usuń kilka elementów.
pack-problem-id = Identyfikator może mieć małe litery, cyfry i pojedyncze łączniki, razem najwyżej 40. Zmień go.
pack-problem-id-twice = Dwie rzeczy mają ten sam identyfikator. Nadaj każdej osobny.
pack-problem-id-reserved = Aplikacja sama używa tego identyfikatora. Wybierz inny.
pack-problem-id-local = Identyfikator ćwiczenia to „local”, potem organizacja, potem nazwa. Rozdziel je kropkami.
pack-problem-built-in = Taki błąd mogą mieć tylko ćwiczenia samej aplikacji. Zgłoś go autorom aplikacji.
pack-problem-steps = To ćwiczenie ma za dużo kroków. Podziel je na dwa.
pack-problem-cards = To ćwiczenie ma za dużo kart. Zostaw najważniejsze.
pack-problem-fields = Ta lista ma za dużo pól. Usuń kilka z nich.
pack-problem-few-options = Jedna opcja to żaden wybór. Dodaj więcej opcji.
pack-problem-many-options = Opcji jest za dużo, żeby zobaczyć je naraz. Usuń kilka z nich.
pack-problem-scale-length = Skala musi mieć od dwóch do sześciu opcji. Dodaj kilka albo usuń.
pack-problem-step = Nie ma kroku o tym identyfikatorze. Sprawdź pisownię identyfikatora.
pack-problem-later = To, co tu podano, pojawia się dopiero później w ćwiczeniu. Przenieś to wcześniej albo podaj coś innego.
pack-problem-step-other = Podany tu krok jest innego rodzaju. Podaj krok odpowiedniego rodzaju.
pack-problem-no-sort = Kolejność powstaje tylko z posortowanych kart. Podaj krok rodzaju „sort”.
pack-problem-result-other = Taki wynik nie pasuje do rodzaju kroku. Wybierz inny wynik albo inny krok.
pack-problem-timeline = Lista na osi czasu musi mieć wzór i datę. Dodaj „pattern” oraz pole „span” albo „date”.
pack-problem-option = Nie ma opcji ani stosu o tym identyfikatorze. Sprawdź pisownię identyfikatora.
pack-problem-scale = Nie ma skali o tym identyfikatorze. Dodaj skalę albo sprawdź pisownię identyfikatora.
pack-problem-line-field = Lista nie ma pola o tym identyfikatorze. Sprawdź pisownię identyfikatora.
pack-problem-field-other = Podane tu pole jest innego rodzaju. Podaj pole odpowiedniego rodzaju.
pack-problem-replaces = Karta, o którą pytamy, może zastąpić tylko karty ze swojego kroku oznaczone „retired”, każdą raz. Sprawdź „replaces”.
pack-problem-source = Nie ma źródła o tym identyfikatorze. Dodaj je w „sources” albo sprawdź pisownię identyfikatora.
pack-problem-statement = Osiem kluczy nie ma zdania o tym identyfikatorze. Wybierz jedno z listy w instrukcji.
pack-problem-code = Ćwiczenie z pliku nie może mieć własnego kodu. Użyj innego rodzaju kroku.
pack-problem-figure = Taka liczba jest niemożliwa w tej jednostce. Sprawdź liczbę i jednostkę.
pack-problem-figure-about = Przy liczbie musi być rok i kraj. Wpisz „2023” albo „2022-2023” oraz kraj w dwóch wielkich literach.
pack-problem-no-sources = Ćwiczenie musi podawać, na czym się opiera. Dodaj co najmniej jedno źródło.
pack-problem-https = Adres źródła musi się zaczynać od https://. Popraw adres.
pack-problem-text-long = Tekst jest tu za długi na telefon. Skróć go.
pack-problem-text-empty = Tekst jest tu pusty. Wpisz coś albo usuń ten wiersz.
pack-problem-text-missing = W tym języku brakuje tekstu. Dodaj go pod podaną nazwą.
pack-problem-text-unknown = Nic w ćwiczeniu nie ma tekstu pod tą nazwą. Sprawdź pisownię albo usuń ten wiersz.
pack-problem-text-same = Dwa teksty miałyby tę samą nazwę. Zmień jeden z identyfikatorów, z których powstaje nazwa.
pack-problem-language = Język to kod taki jak „nl”, każdy tylko raz. Popraw listę języków.
pack-problem-languages = W jednym pliku jest za dużo języków. Zrób drugi plik dla pozostałych.
