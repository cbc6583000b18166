### About, sources, licences.

about-what = Eight Keys pomaga ludziom zobaczyć, co potrafią. Liczy się to, czego uczą płatna praca, dom, życie społeczne, kursy i życie w innym kraju.
about-private = Prywatność
about-private-how = Nie ma tu konta ani serwera, który wie, kim jesteś. Twoje odpowiedzi zostają w tej przeglądarce. Po wczytaniu strona niczego nigdzie nie wysyła.
about-private-limits = W historii przeglądarki widać, że ta strona była otwarta, bez względu na twój wybór. Ktoś, kto może używać tego urządzenia, może też znaleźć twoje odpowiedzi. Jeśli cię to niepokoi, wybierz „Tylko na czas tej wizyty”.
about-private-browser = Twoja przeglądarka ma własne zwyczaje, których żadna strona nie może zabronić. Niektóre przeglądarki zgłaszają swojemu producentowi, że otwarta jest strona z polami tekstowymi. Dołączają krótki kod, z którego być może da się odgadnąć, jaka to strona. To, co wpisujesz, nie jest wysyłane.
about-traces = Co pamięta przeglądarka
about-traces-what = W historii przeglądarki widać adres tej aplikacji i to, kiedy była otwarta. Przeglądarka liczy każdy krok jako wizytę.
about-traces-not = W historii nie widać, co oglądasz, co czytasz ani jak odpowiadasz.
about-traces-title = Przy „Tylko na czas tej wizyty” tytuł to tam „Notatki”. Gdy odpowiedzi są zapisywane, tytuł to „Eight Keys”.
about-traces-own = Dwie strony mogą mieć własny wpis: „O aplikacji i źródłach” oraz „Otwórz plik”. Pierwsze ekrany też. Po wyborze „Tylko na czas tej wizyty” żadna strona nie ma własnego wpisu.
about-traces-private = W oknie prywatnym przeglądarka nie zapisuje historii. W Chrome nazywa się to „Incognito”.
about-traces-remove = Jak to usunąć
about-traces-chrome = Chrome: otwórz menu i wybierz „Historia”. Wyszukaj adres i usuń wpisy z tym adresem.
about-traces-firefox = Firefox: otwórz menu i wybierz „Historia”. Wyszukaj adres i usuń wpisy z tym adresem.
about-traces-safari = Safari: wybierz „Historia”. Na iPhonie dotknij najpierw obrazka książki. Usuń wpisy z tym adresem.
about-traces-samsung = Samsung Internet: otwórz menu i wybierz „Historia”. Przytrzymaj palcem wpis i usuń go.
about-traces-account = Czy w przeglądarce jest zalogowane konto? Wtedy historia może być też na innych urządzeniach i na koncie.
about-validity = Co wyniki mówią, a czego nie
about-validity-what = Wyniki pokazują, jak widzisz siebie. Nie zostały sprawdzone naukowo. Nie są dyplomem i nikt nie powinien na ich podstawie wybierać między ludźmi.
about-sources = Na czym się to opiera
about-sources-what = Zdania są naszego autorstwa. Opierają się na tych ramach kompetencji i na podręczniku igma femina.
about-licences = Licencje
about-licence-code = Kod i teksty tej aplikacji są wolnym oprogramowaniem: MIT lub Apache 2.0, do wyboru.
about-licence-digcomp = DigComp 3.0, J. Cosgrove i R. Cachia (2025): Unia Europejska, CC BY 4.0. EntreComp (2016): Unia Europejska.
about-licence-pictograms = Małe obrazki pochodzą z Phosphor Icons, licencja MIT. Klucze to nasze własne rysunki.
# A link follows, to a list in English that opens in a tab of its own.
about-licence-others = Niektóre części tej aplikacji zrobili inni. Ta lista wymienia je z ich licencjami, po angielsku:
about-licence-list = Licencje części zrobionych przez innych
