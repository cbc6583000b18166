### Saving a profile file, and opening one.
###
### "This app" is Eight Keys. A file is "locked" when it can be opened only with a passphrase.
### Nobody is asked for a gender: choose forms that fit every reader.
### Sentences: 12 words on average, 20 at most.

## For whom: the three ways

save-ways-title = Dla kogo jest plik?
save-way-page = Strona dla kogoś innego
save-way-page-for = Na krótkiej liście zaznaczasz, co może przeczytać inna osoba, na przykład na rozmowie o pracę.
save-way-parts = Wybór część po części
save-way-parts-for = Na stronę albo do pliku z danymi: każdą część zaznaczasz osobno.

## A page for somebody: a short list

save-pick-title = Co ma być na stronie?
save-pick-lead = Na stronie będzie tylko to, co zaznaczysz, i nic więcej z twoich danych.
save-line-answers = Moje osiem kluczy
save-line-work = Zapisane rodzaje pracy i notatki
save-line-aside = Praca, która nie jest dla mnie
save-line-earlier = Moje wcześniejsze odpowiedzi
# Of the parts of one line, so many are ticked.
save-line-some = { $ticked } z { $count }
# A button that unfolds the parts of a line; $name is what the line is called.
save-line-parts = Części: { $name }
save-changed =
    { $count ->
        [one] Od zaznaczenia zmieniła się { $count } część. Nie jest już zaznaczona.
        [few] Od zaznaczenia zmieniły się { $count } części. Nie są już zaznaczone.
       *[many] Od zaznaczenia zmieniło się { $count } części. Nie są już zaznaczone.
    }

## Saving, step 1: what goes in

# $n and $of are numbers.
save-step = Krok { $n } z { $of }
save-choose-title = Co ma być w pliku?
save-choose-lead = O każdej części decydujesz osobno. Zaznacz część, a zobaczysz pod nią, co będzie widać w pliku.
save-choose-all = Zaznacz i pokaż wszystko
save-choose-none = Odznacz wszystko
save-choose-count =
    { $count ->
        [0] Nic nie jest zaznaczone.
        [one] Zaznaczona jest { $count } część.
        [few] Zaznaczone są { $count } części.
       *[many] Zaznaczonych jest { $count } części.
    }
save-choose-missing = Nic nie jest zaznaczone. Zaznacz przynajmniej jedną część.
save-choose-seen = W pliku będzie widać:
save-part-about = O tobie
save-part-nickname = Moje imię w aplikacji
save-part-subject = Numer, po którym widać, które pliki są moje
save-part-subject-hint = Ten numer tworzy aplikacja. Po nim widać, że dwa pliki należą do tej samej osoby. Zaznacz go tylko wtedy, gdy ufasz osobom, które dostaną plik.
save-part-answers = Odpowiedzi rozpoczęte { $date }
save-part-interests = Co lubisz robić, początek: { $date }
# A folded part of the page with the answers of an earlier time.
save-part-older =
    { $count ->
        [one] Wcześniejsze odpowiedzi, rozpoczęte { $date }: { $count } klucz
        [few] Wcześniejsze odpowiedzi, rozpoczęte { $date }: { $count } klucze
       *[many] Wcześniejsze odpowiedzi, rozpoczęte { $date }: { $count } kluczy
    }
# A second line beside the tick of something that the user has marked so while writing it.
save-part-offered = Masz zanotowane, że można to pokazać.
save-part-section =
    { $count ->
        [one] { $count } odpowiedź
        [few] { $count } odpowiedzi
       *[many] { $count } odpowiedzi
    }
save-part-evidence = Przykłady i potwierdzenia
save-part-evidence-lead = Każdy przykład zaznaczasz osobno.
save-part-work = Rodzaje pracy
save-part-work-lead = Zapisane lub odłożone na bok rodzaje pracy oraz twoje notatki. Każdy rodzaj zaznaczasz osobno.
save-part-others = To, czego ta wersja nie zna
save-part-others-hint = Ta wersja nie umie tego wyjaśnić. Jeśli to zaznaczysz, przeczytaj wszystko, zanim pójdziesz dalej.
save-empty = Nie ma jeszcze czego zapisać. Najpierw zaznacz odpowiedź przy kilku zdaniach.
save-to-home = Przejdź do ośmiu kluczy

## Zabezpieczona kopia wszystkiego, jednym dotknięciem

copy-title = Kopia całości, dla ciebie
copy-visit = Twoje odpowiedzi są tylko na tej stronie. Gdy się zamknie, można je odzyskać z kopii.
copy-how = Kopia to zabezpieczony plik. Pozwala później kontynuować na dowolnym urządzeniu. Otwiera go sześć słów, które zapisujesz na kartce.
copy-now = Zapisz zabezpieczoną kopię
copy-again = Zapisz jeszcze raz
copy-later = Nie teraz
copy-saved = Przeglądarka zapisuje teraz plik { $name }. Szukaj go w folderze „Pobrane”.
copy-words = Te sześć słów otwiera plik:
copy-write = Zapisz je teraz na kartce, zanim pójdziesz dalej. Bez nich nikt nie otworzy pliku. Wszystkie kopie z tej wizyty mają te same sześć słów.

## Saving, step 2: the kind of file

save-kind-title = Jaki to ma być plik?
save-kind-page = Strona do czytania i drukowania
save-kind-page-hint = Strona jest odpowiednia dla większości osób. Otwiera się w każdej przeglądarce, bez tej aplikacji. Ta aplikacja też ją otworzy.
save-kind-data = Plik z danymi
save-kind-data-hint = Plik z danymi jest dla osób, które pracują z tą aplikacją lub innymi programami.
save-second-label = Drugi język na stronie
save-second-none = Bez drugiego języka
save-second-missing = Nie udało się wczytać tego języka. Połącz się raz z internetem albo wybierz inny.

## Saving, step 3: reading it through

save-look-title = Co zobaczy każdy, kto otworzy plik
save-look-lead = Przeczytaj to do końca. Nic więcej z twoich danych nie trafi do pliku.
save-look-data = W pliku z danymi każda osoba zobaczy to w swoim języku.
save-look-change = Zmień to, co ma być w pliku
save-print = Wydrukuj tę stronę
save-print-hint = Drukowanie nie tworzy pliku. Na papierze będzie to samo.

## Saving, step 4: a passphrase or none

save-seal-title = Kto może otworzyć plik?
save-seal-open = Każdy, kto go ma
save-seal-open-hint = Plik bez hasła jest dobry do drukowania albo gdy przekazujesz go osobiście.
save-seal-sealed = Tylko osoby, które znają hasło
save-seal-sealed-hint = Plik jest zabezpieczony hasłem. Otwiera się w tej aplikacji po jego wpisaniu.
save-pass-legend = Jakie hasło?
save-pass-words = Sześć wymyślonych słów
save-pass-words-hint = Wymyślone słowa są najbezpieczniejsze. Powstają losowo na tym urządzeniu i tu zostają.
save-pass-own = Moje własne hasło
save-pass-own-hint = Wymyślasz takie, którego nikt nie zgadnie.
save-pass-label = Twoje hasło:
save-pass-again = Poproszę inne słowa
# Read out after the button was used.
save-pass-new = Jest teraz sześć innych słów.
save-pass-failed = Ta przeglądarka nie może utworzyć słów. Użyj własnego hasła.
save-pass-field = Twoje własne hasło
save-pass-field-hint = Użyj kilku słów, które nie mają ze sobą związku.
save-pass-show = Pokaż hasło
save-pass-write = Zapisz je na kartce. Kartkę i plik trzymaj w różnych miejscach. Nigdy nie wysyłaj obu w jednej wiadomości.
save-pass-lost-title = Nikt nie może go odzyskać
save-pass-lost = Bez hasła nikt już nigdy nie otworzy tego pliku. Nie znamy hasła i nie możemy pomóc.
save-pass-written = Mam hasło zapisane na kartce
save-pass-written-missing = Najpierw zapisz hasło na kartce i zaznacz to tutaj.
save-pass-missing = Najpierw wpisz hasło.
save-name = Plik będzie się nazywać { $name }. Nazwa nic o tobie nie mówi.
save-now = Zapisz plik
save-sealing = Plik jest zabezpieczany. To potrwa kilka sekund.
save-failed-title = Plik nie został zapisany
save-failed-browser = Przeglądarka nie przyjęła pliku. Spróbuj ponownie albo wydrukuj stronę.
save-failed-safe = Twoje odpowiedzi nadal tu są.
save-failed-large = Wybór jest większy, niż pomieści jeden plik.
save-failed-fewer = Odznacz kilka części. Resztę można zapisać w drugim pliku.

## Saved

save-done-title = Przeglądarka zapisuje teraz plik
save-done-name = Plik nazywa się { $name }.
save-done-where = Szukaj w folderze „Pobrane”. Niektóre przeglądarki najpierw pytają, gdzie zapisać plik.
save-done-check = Upewnij się, że plik tam jest, zanim coś usuniesz w tej aplikacji.
save-done-again = Nie ma tam pliku? Zapisz go ponownie
save-done-next = Co mogą z nim zrobić inni
save-done-page-read = Każda przeglądarka może go otworzyć i wydrukować, także bez internetu.
save-done-data-read = Inne programy mogą go odczytać. Ludziom najlepiej czyta się go w tej aplikacji.
save-done-app = W tej aplikacji pokazuje go „Otwórz plik”. Ktoś, kto cię wspiera, może go wtedy obejrzeć razem z tobą.
save-done-public = Każdy, kto dostanie plik, może go przeczytać i przekazać dalej.
save-done-sealed = Bez hasła nikt go nie przeczyta.
save-done-tell = Hasło podaj osobiście lub przez telefon, a nie razem z plikiem.
save-done-shared = Czy tego urządzenia używają też inni? Przenieś wtedy plik i usuń go z folderu „Pobrane”.
save-done-other = Zapisz jeszcze inny plik

## Opening a file

open-title = Otwórz plik
open-lead = Obejrzyj plik zapisany w tej aplikacji. Zostanie odczytany na tym urządzeniu i nigdzie nie będzie wysłany.
open-choose = Wybierz plik
open-hint = Strona (.html), plik z danymi (.json) lub zabezpieczony plik (.age).
open-reading = Trwa odczytywanie pliku.
open-unreadable = Przeglądarka nie mogła odczytać tego pliku. Może jest gdzie indziej albo został usunięty. Wybierz go ponownie.
open-refused-title = Plik { $name } nie został otwarty
open-refused-safe = Na tym urządzeniu nic się nie zmieniło.
open-pass-title = Ten plik jest zabezpieczony hasłem
open-pass-lead = Żeby otworzyć { $name }, trzeba znać hasło. Jeśli masz ten plik od kogoś, zapytaj tę osobę o hasło.
# Another locked file was inside the one that was unlocked. $name is the outer file.
open-pass-inside-title = W środku jest jeszcze jeden zabezpieczony plik
open-pass-inside-lead = Pierwsze hasło było dobre. Plik w { $name } też jest zabezpieczony i potrzebuje własnego hasła.
open-pass-field = Hasło
open-pass-field-hint = Wpisz hasło dokładnie tak, jak jest zapisane.
open-pass-caps = Caps Lock jest włączony.
open-pass-missing = Najpierw wpisz hasło.
open-pass-tries =
    { $count ->
        [one] Na razie { $count } próba. Plik nadal tu jest i możesz spróbować ponownie.
        [few] Na razie { $count } próby. Plik nadal tu jest i możesz spróbować ponownie.
       *[many] Na razie { $count } prób. Plik nadal tu jest i możesz spróbować ponownie.
    }
# After several tries.
open-pass-or-damaged = Na pewno każde słowo jest dobre? W takim razie plik może być uszkodzony. Poproś o niego jeszcze raz.
open-unlock = Otwórz plik
open-unlocking = Trwa otwieranie pliku. To może zająć dziesięć sekund.
open-cancel = Nie otwieraj
open-looking-title = Tylko podgląd
open-looking = Nic z tego pliku nie zostaje tutaj bez twojej decyzji. Gdy opuścisz tę stronę, pliku już tu nie będzie.
open-shown-nameless = Plik bez podanego imienia
open-shown-file = Plik: { $name }
open-notes =
    { $count ->
        [one] W tym pliku jest { $count } rzecz, której ta wersja aplikacji nie zna. Nie widać jej tutaj.
        [few] W tym pliku są { $count } rzeczy, których ta wersja aplikacji nie zna. Nie widać ich tutaj.
       *[many] W tym pliku jest { $count } rzeczy, których ta wersja aplikacji nie zna. Nie widać ich tutaj.
    }
open-notes-more = Nowsza wersja aplikacji może znać ich więcej. W pliku wszystko zostaje.
open-notes-cleaned =
    { $count ->
        [one] Niewidoczne znaki zostały pominięte w { $count } tekście.
        [few] Niewidoczne znaki zostały pominięte w { $count } tekstach.
       *[many] Niewidoczne znaki zostały pominięte w { $count } tekstach.
    }
open-unknown =
    { $count ->
        [one] { $count } odpowiedź, dla której ta wersja aplikacji nie ma słów
        [few] { $count } odpowiedzi, dla których ta wersja aplikacji nie ma słów
       *[many] { $count } odpowiedzi, dla których ta wersja aplikacji nie ma słów
    }
# A button: shows those answers by their numbers.
open-unknown-show = Pokaż je
open-what-now = Co chcesz zrobić?
open-print = Wydrukuj
open-print-hint = Na papierze będzie podsumowanie i te części, które są otwarte.
open-add-profile = Dodaj jako nowy profil
open-add-profile-hint = Nowy profil dostanie własne miejsce na tym urządzeniu.
open-add-run = Dodaj do obecnego profilu
# $name is a nickname.
open-add-run-named = Dodaj do profilu { $name }
open-add-run-hint = Twoje odpowiedzi zostaną bez zmian. Odpowiedzi z pliku pojawią się obok nich, ze swoimi datami.
open-add-nothing-new = Wszystko z tego pliku jest już w tamtym profilu.
open-add-too-many = Razem byłoby to więcej, niż pomieści plik. Dodaj go jako nowy profil.
open-close = Zamknij bez zachowania
open-closed = Plik jest zamknięty. Nic z niego tu nie zostało.
open-keep-title = Gdzie ma to zostać?
open-keep-missing = Wybierz jedno z dwóch.
open-keep-add = Dodaj
# After a file was added; a mark at the top says when it is saved.
file-added = Plik został dodany.
