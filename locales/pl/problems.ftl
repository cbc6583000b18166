### What went wrong: what happened, what is safe, what to do. Never blame, never alarm.

problem-not-saved = Ostatnia zmiana nie jest jeszcze zapisana
problem-kept-in-memory = Zmiana jest tu nadal, dopóki ta strona jest otwarta. Na wszelki wypadek pobierz kopię.
problem-kept-open-profile = Zmiana jest tu nadal, dopóki ta strona jest otwarta. Otwórz profil, aby pobrać kopię.
problem-store-unavailable = Ta przeglądarka nie pozwala stronie niczego zapisać. Powodem może być okno prywatne.
problem-store-full = Na urządzeniu nie ma już miejsca. Usuń coś niepotrzebnego i spróbuj ponownie.
problem-store-blocked = W innej karcie jest otwarta starsza wersja. Dokończ to, co tam piszesz, i zamknij tamtą kartę. Potem spróbuj ponownie.
problem-store-newer-version = W innej karcie jest otwarta nowsza wersja tej aplikacji. Pobierz kopię tego, co jest tutaj. Nowsza wersja może ją otworzyć.
problem-store-connection-lost = Przeglądarka zamknęła dostęp do swojej pamięci. Może na urządzeniu nie ma już miejsca. Spróbuj ponownie.
problem-store-missing = Nie udało się znaleźć zapisanych odpowiedzi. Spróbuj ponownie. Jeśli to nie pomoże, pobierz kopię tego, co jest tutaj.
problem-store-emptied = Pamięć przeglądarki została opróżniona, gdy ta strona była otwarta. Wszystko z tego profilu jest tu nadal. Spróbuj ponownie, aby to zapisać.
problem-store-not-loaded = Nie udało się wczytać części aplikacji, która zapisuje odpowiedzi. Sprawdź połączenie i spróbuj ponownie.
problem-store-other = Przeglądarka nie mogła zapisać danych. Może na urządzeniu nie ma już miejsca. Spróbuj ponownie.
problem-recovered = W pamięci przeglądarki brakowało niektórych odpowiedzi. Są z powrotem dzięki drugiej kopii.
problem-incomplete = Przeglądarka straciła część tych odpowiedzi, a druga kopia nie zawiera wszystkiego. Jeśli masz zapisany plik, możesz go tutaj otworzyć.
problem-profiles-missing =
    { $count ->
        [one] Nie udało się znaleźć { $count } profilu na tym urządzeniu. Jeśli masz jego zapisany plik, możesz go tutaj otworzyć.
        [few] Nie udało się znaleźć { $count } profili na tym urządzeniu. Jeśli masz ich zapisane pliki, możesz je tutaj otworzyć.
       *[many] Nie udało się znaleźć { $count } profili na tym urządzeniu. Jeśli masz ich zapisane pliki, możesz je tutaj otworzyć.
    }
problem-copy-only = Przeglądarka nie może otworzyć swojej pamięci. Widać tu drugą kopię i w niej zapisują się zmiany. Na wszelki wypadek pobierz kopię.
problem-unreadable =
    { $count ->
        [one] Nie udało się odczytać { $count } zapisanego wpisu. Został na swoim miejscu.
        [few] Nie udało się odczytać { $count } zapisanych wpisów. Zostały na swoim miejscu.
       *[many] Nie udało się odczytać { $count } zapisanych wpisów. Zostały na swoim miejscu.
    }
update-ready = Nowsza wersja tej aplikacji jest gotowa. Twoje odpowiedzi pozostaną bez zmian.
update-on-its-way = Aplikacja przechodzi na nową wersję. Jeśli jest otwarta także w innych kartach, może to potrwać kilka minut. W tym czasie możesz dalej z niej korzystać.
update-now = Użyj nowej wersji

## The page in place of all others

broken-unavailable = Ta przeglądarka nie pozwala stronie niczego zapisać. Powodem może być okno prywatne lub ustawienie.
    .title = Tutaj nie można nic zapisać
broken-full = Na urządzeniu nie ma już miejsca. Usuń coś niepotrzebnego i spróbuj ponownie.
    .title = Urządzenie jest pełne
broken-blocked = W innej karcie jest otwarta starsza wersja tej aplikacji. Zamknij inne karty i spróbuj ponownie.
    .title = Zamknij inne karty
broken-newer-version = Twoje odpowiedzi zapisała nowsza wersja tej aplikacji. Odśwież stronę, żeby z niej skorzystać. Nic nie zostało zmienione.
    .title = Ta strona jest za stara dla twoich odpowiedzi
broken-connection-lost = Przeglądarka zamknęła dostęp do swojej pamięci. Spróbuj ponownie albo uruchom przeglądarkę jeszcze raz.
    .title = Dostęp do pamięci został zamknięty
broken-missing = Na tym urządzeniu były odpowiedzi, ale przeglądarka teraz ich nie znajduje. Zamknij wszystkie jej okna i spróbuj ponownie. Jeśli masz zapisany plik, możesz go tutaj otworzyć.
    .title = Nie udało się znaleźć twoich odpowiedzi
broken-emptied = Pamięć przeglądarki została opróżniona, gdy ta strona była otwarta. Spróbuj ponownie, aby zapisać to, co tu jeszcze jest.
    .title = Pamięć została opróżniona
no-run = Przeglądarka ma jeszcze ten profil, ale bez odpowiedzi. Jeśli masz zapisany plik, możesz go tutaj otworzyć.
    .title = Nie udało się tu znaleźć odpowiedzi
broken-not-loaded = Nie udało się wczytać części aplikacji, która zapisuje odpowiedzi. Sprawdź połączenie i spróbuj ponownie. To, co zapisane, pozostało bez zmian.
    .title = Brakuje części tej aplikacji
broken-other = Przeglądarka nie mogła otworzyć swojej pamięci. Spróbuj ponownie albo uruchom przeglądarkę jeszcze raz.
    .title = Nie udało się otworzyć pamięci
start-empty = Zacznij od zera
go-on-in-memory = Idź dalej bez zapisywania
