### The first screens: language, what this is, where the answers live, a second language.

choose-language = Wybierz inny język

start-step = Krok { $n } z { $of }

## What this is and is not

what-title = Zobacz, co już potrafisz
what-lead = Przyjrzysz się tu temu, co robisz w swoim życiu. To pokazuje, co potrafisz.
what-deeds = Czytasz krótkie zdania. Przy każdym zaznaczasz, czy masz już takie doświadczenie.
what-everywhere = Wszystko się liczy: płatna praca, dom i rodzina, pomoc innym, kursy, życie w innym kraju.
what-not-a-test = To twoje własne spojrzenie na siebie. To nie jest test i nikt nie stawia ci ocen.
what-time = Jest osiem kluczy. Każdy zajmuje około trzech minut, a kolejność zależy od ciebie.
what-stop = W każdej chwili możesz przerwać i wrócić później. Każde zdanie możesz pominąć.

## Where the answers live

keep-title = Gdzie mają zostać twoje odpowiedzi?
keep-lead = Twoje odpowiedzi nie opuszczają tego urządzenia, chyba że zapiszesz je w pliku. My nie możemy ich zobaczyć.
keep-legend = Wybierz jedno
keep-device = Zachowaj na tym urządzeniu
keep-device-hint = Możesz zamknąć stronę i wrócić później. Każdy, kto używa tego urządzenia, może je znaleźć.
keep-visit = Tylko na czas tej wizyty
keep-visit-hint = Odpowiedzi nie są zapisywane. Gdy zamkniesz tę stronę, znikną.
keep-watched = Czy ktoś sprawdza twój telefon lub komputer? Wybierz wtedy „Tylko na czas tej wizyty” albo użyj urządzenia, któremu ufasz. W historii przeglądarki ta strona i tak będzie widoczna jako „Notatki”. Możesz tam usunąć ten wpis.
keep-missing = Wybierz, gdzie mają zostać twoje odpowiedzi.

## A second language

second-title = Czy chcesz widzieć też drugi język?
second-lead = Każdy ekran może pokazywać dwa języki. To pomaga w rozmowie z kimś, kto czyta w innym języku.
second-label = Drugi język
second-none = Bez drugiego języka
nickname-label = Jak mamy się tu do ciebie zwracać?
nickname-hint = Może być dowolne imię. Przydaje się, gdy z urządzenia korzysta kilka osób.

## Leaving quickly

leave-page = https://meteo.imgw.pl/
leave-now = Wyjdź
start-leave = Pokaż przycisk do natychmiastowego wyjścia
start-leave-hint = Przycisk na każdym ekranie zamyka wtedy tę stronę i otwiera stronę z pogodą.
