### Leaving quickly, and what stays on this device.

settings-leave = Szybkie wyjście
settings-leave-what = Przycisk jest na dole każdego ekranu. Opróżnia ekran i otwiera inną stronę. Na klawiaturze naciśnij Shift trzy razy w ciągu sekundy.
settings-leave-back = Przycisk „Wstecz” już tu nie prowadzi. Gdy ta opcja jest włączona, przycisk „Wstecz” przeglądarki zamyka aplikację. Używaj więc linków na stronie. Po każdym otwarciu aplikacji najpierw wybierasz język.
settings-leave-lost = Masz wybrane „Tylko na czas tej wizyty”. Po wyjściu odpowiedzi znikną.
settings-leave-page = Przycisk otwiera:
leave-address-choose = Wybierz inną stronę
leave-address-label = Adres innej strony
leave-address-hint = Wybierz stronę, która może być u ciebie otwarta o każdej porze. Jeśli to pole jest puste, otwiera się strona z pogodą.
leave-address-not-secure = Adres musi zaczynać się od https://. Do tego czasu otwiera się strona z pogodą.
leave-address-not-complete = Wpisz cały adres, na przykład example.org. Do tego czasu otwiera się strona z pogodą.

## What stays on this device

stays-title = Co zostaje na tym urządzeniu
stays-lead = Ktoś może przeglądać twój telefon lub komputer. Tu przeczytasz, co można tam znaleźć i jak to usunąć.
stays-visit = Przy wyborze „Tylko na czas tej wizyty”
stays-visit-answers = Odpowiedzi są tylko w pamięci. Znikają, gdy zamkniesz stronę lub szybko wyjdziesz.
stays-visit-memory = Dopóki strona jest otwarta, może ją czytać każdy przy urządzeniu. Ekspert może później znaleźć jej części, bo urządzenia czasem zapisują pamięć na dysku.
stays-visit-title = W historii tytuł to „Notatki”.
stays-device = Przy wyborze „Zachowaj na tym urządzeniu”
stays-device-answers = Każdy, kto może używać tej przeglądarki, może otworzyć aplikację i przeczytać twoje odpowiedzi.
stays-device-folder = Ktoś, kto skopiuje pliki przeglądarki, może przeczytać twoje odpowiedzi na innym komputerze.
stays-device-deleted = To, co tu usuniesz, znika też z plików przeglądarki. Ekspert może jeszcze znaleźć części na dysku albo w kopii zapasowej.
stays-device-title = W historii tytuł to „Eight Keys”.
stays-lock = Przy wyborze „Zachowaj i zablokuj”
stays-lock-answers = Bez hasła nikt nie przeczyta twoich odpowiedzi. My też nie.
stays-lock-seen = Można zobaczyć, że ta aplikacja coś tu przechowuje, ile mniej więcej tego jest i kiedy ostatnio się zmieniło.
stays-lock-open = Dopóki aplikacja jest odblokowana, może ją czytać każdy przy urządzeniu. Słabe hasło można odgadnąć.
stays-always = Przy każdym wyborze
stays-always-history = W historii widać adres tej aplikacji i to, kiedy była otwarta. Może tam być też strona, która otwiera się przy wyjściu.
stays-always-app = Przeglądarka przechowuje pliki aplikacji, żeby działała bez internetu. Zainstalowana aplikacja jest widoczna wśród aplikacji urządzenia.
stays-always-files = Zapisane pliki zostają na swoim miejscu i na liście pobranych plików przeglądarki. Wydrukowane strony i wysłane pliki też zostają.
stays-always-keyboard = Klawiatura telefonu może uczyć się wpisywanych słów. Telefon może też przechowywać mały obraz ostatniego ekranu.
stays-always-network = Kto prowadzi sieć, może zobaczyć, że ktoś był na tej stronie i kiedy. Nie zobaczy, co piszesz.
stays-leave-does = Przycisk opróżnia ekran, otwiera inną stronę i zajmuje miejsce tej aplikacji w karcie. „Wstecz” tu nie prowadzi.
stays-leave-not = Przycisk niczego nie usuwa. Historia i to, co jest na urządzeniu, zostają bez zmian. Ktoś, kto zobaczy przycisk, może wiedzieć, do czego służy.
stays-clear = Jak to usunąć
stays-clear-lead = W twojej przeglądarce nazwy mogą być trochę inne.
stays-clear-answers = Odpowiedzi i aplikacja
stays-clear-here = W tej aplikacji: otwórz „Ustawienia” i wybierz „Usuń wszystko”. Zrób to najpierw, bo tak usuniesz więcej niż w przeglądarce.
stays-clear-chrome-phone = Chrome na telefonie: otwórz menu, potem „Ustawienia”, „Ustawienia witryn”, „Wszystkie witryny”. Wybierz adres i usuń jego dane.
stays-clear-chrome = Chrome na komputerze: otwórz „Ustawienia”, potem „Prywatność i bezpieczeństwo”, „Ustawienia witryn” i dane zapisane przez witryny. Wyszukaj adres i usuń jego dane.
stays-clear-firefox-phone = Firefox na telefonie: otwórz aplikację, dotknij kłódki obok adresu i wybierz „Wyczyść ciasteczka i dane strony”.
stays-clear-firefox = Firefox na komputerze: otwórz „Ustawienia”, potem „Prywatność i bezpieczeństwo”. W części „Ciasteczka i dane stron” wybierz „Zarządzaj danymi”. Usuń adres.
stays-clear-safari-phone = Safari na iPhonie: otwórz ustawienia telefonu, potem „Aplikacje”, „Safari”, „Zaawansowane”, „Dane witryn”. Usuń adres.
stays-clear-safari = Safari na Macu: otwórz „Ustawienia”, potem „Prywatność”, „Zarządzaj danymi witryn”. Usuń adres.
stays-clear-history = Historia
stays-clear-only = Usuń tylko wpisy z tym adresem i ze stroną, która otwiera się przy wyjściu. Pusta historia może budzić pytania.
stays-clear-files = Pliki i zainstalowana aplikacja
stays-clear-downloads = Chrome, Firefox i Safari na komputerze: otwórz listę pobranych plików. Usuń najpierw plik, a potem jego wpis na liście.
stays-clear-phone = Na telefonie: otwórz aplikację „Pliki” lub „Pobrane” i usuń tam plik.
stays-clear-bin = Opróżnij też kosz. Zdjęcie lub plik może być też w kopii zapasowej albo w chmurze.
stays-clear-app = Zainstalowana aplikacja: przytrzymaj palcem jej obrazek i usuń ją. Na komputerze usuń ją z listy aplikacji.
