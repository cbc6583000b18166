### Exercises that are data: their pages, and the chapters of the hub.
### Nobody is asked for a gender: choose forms that fit every reader.

## What the chapters hold

home-any-order = Wybierz dowolną kolejność. Do każdego klucza możesz wrócić.
home-work = Rodzaje pracy
home-work-what = Co ludzie robią, jakie drogi do tego prowadzą i co pasuje do ciebie.
chapter-results-what = Twoje wyniki na rysunku, na paskach i w słowach.
chapter-compare-what = Twoje wcześniejsze odpowiedzi obok obecnych.
chapter-evidence-what = Przykłady z twojego życia, opisane własnymi słowami.
chapter-saved-work = Zapisane rodzaje pracy
chapter-saved-work-what = Twoje zakładki i notatki o rodzajach pracy.
chapter-choose-idea = Wybierz pomysł na ten tydzień
chapter-choose-idea-what = Pomysły znajdziesz obok swoich wyników.
chapter-file-what = Kopia dla ciebie albo strona dla innej osoby.
chapter-open-file-what = Twój plik albo plik od innej osoby.
chapter-packs-what = Ćwiczenia napisane przez organizację.
chapter-settings-what = Języki, gdzie są odpowiedzi, usuwanie.

## The way through an exercise

exercise-card-of = Karta { $n } z { $all }
exercise-cards-of = Karty od { $from } do { $to } z { $all }
exercise-pair-of = Pytanie { $n } z około { $all }
exercise-kind-of = Część { $n } z { $all }
exercise-step-of = Krok { $n } z { $all }
exercise-back-one = Krok wstecz
exercise-skip = Pomiń
exercise-next = Dalej
exercise-to-start = Na początek ćwiczenia
exercise-to-chapter = Do rozdziału
exercise-to-result = Do wyniku
exercise-only-you = Tylko ty to widzisz.
exercise-may-show = Mogę to pokazać innym
exercise-local = Z pliku, treść napisała organizacja:

## The first page of an exercise

exercise-see-result = Zobacz wynik
exercise-see-so-far = Zobacz, co już jest
exercise-look-again = Przejdź ćwiczenie jeszcze raz
exercise-again = Zacznij od nowa i zachowaj wcześniejsze odpowiedzi
exercise-minutes =
    { $count ->
        [one] Około { $count } minuty. Możesz przerwać w każdej chwili i wrócić później.
        [few] Około { $count } minut. Możesz przerwać w każdej chwili i wrócić później.
       *[many] Około { $count } minut. Możesz przerwać w każdej chwili i wrócić później.
    }
exercise-who-sees = Tylko ty widzisz, co piszesz. Później wybierzesz, czy ktoś może coś z tego przeczytać.
exercise-so-far =
    { $done ->
        [one] Gotowy jest { $done } krok z { $all }.
        [few] Gotowe są { $done } kroki z { $all }.
       *[many] Gotowych jest { $done } kroków z { $all }.
    }
exercise-entries =
    { $count ->
        [one] Masz tu { $count } notatkę.
        [few] Masz tu { $count } notatki.
       *[many] Masz tu { $count } notatek.
    }
exercise-begun = Ostatnia zmiana: { $date }

## A list

exercise-tabs = Części ćwiczenia
exercise-tab = { $name }: { $count }
exercise-first-line = Dodaj pierwszy wpis
exercise-add-line = Tak, dopisz
exercise-no-more = Nie, dalej
exercise-list-full = Lista jest pełna.
exercise-line-new = Nowy wpis
exercise-line-change = Zmień ten wpis
exercise-line-change-named = Zmień: { $name }
exercise-line-unnamed = Wpis bez nazwy
exercise-line-done = Gotowe
exercise-line-delete = Usuń wpis
exercise-at-most =
    { $count ->
        [one] Wybierz { $count }.
        [few] Wybierz najwyżej { $count }.
       *[many] Wybierz najwyżej { $count }.
    }
exercise-number-wrong = Wpisz liczbę całkowitą od 0 do { $most }.
exercise-choose-statement = Wybierz zdanie
exercise-found =
    { $count ->
        [0] Nic nie znaleziono.
        [one] Znaleziono { $count } rodzaj pracy.
        [few] Znaleziono { $count } rodzaje pracy.
       *[many] Znaleziono { $count } rodzajów pracy.
    }

## Dates

exercise-from = Od
exercise-until = Do
exercise-still = Nadal trwa
exercise-date-backwards = Koniec jest przed początkiem. Sprawdź obie daty.
exercise-date-lacks-from = Brakuje początku. Wpisz na przykład rok.
exercise-which-year = O który rok chodzi?
exercise-year-means = { $gregorian } ({ $solar } w kalendarzu słonecznym)

## Numbers

exercise-number-in-hundred = { $count } na sto
exercise-number-hours =
    { $count ->
        [one] { $count } godzina
        [few] { $count } godziny
       *[many] { $count } godzin
    }
exercise-number-years =
    { $count ->
        [one] { $count } rok
        [few] { $count } lata
       *[many] { $count } lat
    }
exercise-number-count = { $count }

## The result

exercise-result-empty = Jeszcze nic tu nie ma. Zacznij, kiedy chcesz.
exercise-result-of = Twoje odpowiedzi do { $date }. Za rok mogą być inne.
exercise-see-proposals = Zobacz, co mogą pokazać twoje notatki
exercise-rank-again = Ustal kolejność od nowa
exercise-why = Dlaczego? Własnymi słowami
exercise-why-change = Zmień swój tekst
exercise-compared =
    { $count ->
        [one] Porównana para: { $count }.
        [few] Porównane pary: { $count }.
       *[many] Porównane pary: { $count }.
    }
exercise-figure = Prawdziwa liczba:

## What notes may show

exercise-proposals-title = Co mogą pokazać twoje notatki
exercise-proposals-lead = Oto pomysły, a nie odpowiedzi. Nic nie wypełnia się samo. Po „Nie teraz” już o to nie zapytamy.
exercise-proposals-none = Nie ma jeszcze pomysłu. Pomysły biorą się z tego, co zaznaczasz we wpisach.
exercise-you-wrote = Twoje słowa
exercise-you-ticked = Zaznaczone:
exercise-proposal-yes = Tak, mam takie doświadczenie
exercise-proposal-not-now = Nie teraz
exercise-proposal-taken = Wśród twoich przykładów
exercise-write-out = Napisz więcej

## Two times beside each other

exercise-compare-dates = { $earlier } i { $later }
exercise-compare-same = Nic się nie zmieniło.
exercise-compare-changed = Zmienione: { $count }
exercise-compare-new = Nowe: { $count }
exercise-compare-gone = Już ich nie ma: { $count }
exercise-compare-stayed = Bez zmian: { $count }
exercise-compare-then = Wtedy
exercise-compare-now = Teraz
exercise-compare-one = Na razie jest jeden zestaw odpowiedzi. Do porównania potrzebny jest drugi.

## Exercises from files

packs-title = Ćwiczenia od innych
packs-lead = Organizacja może napisać własne ćwiczenie. Tutaj otworzysz je z pliku.
packs-choose = Wybierz plik z ćwiczeniem
packs-choose-hint = Nazwa takiego pliku kończy się na „.json”.
packs-here = Na tym urządzeniu
packs-added = Dodano:
packs-preview-title = Dodać to ćwiczenie?
packs-wrote = Kto napisał pytania
packs-languages = Języki
packs-steps = Ile to zajmie
packs-steps-minutes = Kroki: { $steps }. Minuty: około { $minutes }.
packs-not-ours = Pytania napisała organizacja, a nie autorzy tej aplikacji. Odpowiadaj tylko na to, na co chcesz.
packs-sends-nothing = Ćwiczenie nikomu nic nie wysyła. Odpowiedzi zostają u ciebie, jak wszędzie tutaj.
packs-replaces = Masz już to ćwiczenie. Nowa wersja zajmie jego miejsce, a odpowiedzi zostaną.
packs-add = Dodaj ćwiczenie
packs-not = Nie dodawaj
packs-remove = Usuń ćwiczenie
packs-refused = Nie można dodać ćwiczenia.
packs-refused-more = I jeszcze { $count }
packs-refused-what = Nic się nie zmieniło. Pokaż tę listę osobie, od której masz plik.
pack-too-large = Plik jest za duży jak na ćwiczenie.
pack-unreadable = Nie udało się odczytać pliku. Wybierz go jeszcze raz.
