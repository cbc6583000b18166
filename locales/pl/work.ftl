### Exploring kinds of work: the three shelves, one kind of work, all kinds, side by side, saved work.
###
### Everybody sees all kinds of work. Nothing here says or hints that some work is not for somebody.
### "Kind of work" is what ISCO-08 calls a unit group. Nobody is asked for a gender: choose forms that fit every reader.
### Here that means no past tense in -łam or -łem, for the reader and for the people whom the reader asks.
### Sentences: 12 words on average, 20 at most.

## Ways around

work-ways = Poznawanie świata pracy
work-way-shelves = Co pasuje
work-way-all = Wszystkie rodzaje pracy
work-way-saved = Zapisane
work-way-compare = Obok siebie

## Three shelves

# $count is the number of kinds of work.
work-lead = Porównujemy to, co lubisz, z tym, co ludzie robią w { $count } rodzajach pracy.
work-why-shelves-title = Dlaczego trzy półki?
work-why-shelves = Jedna lista pokazywałaby kobietom głównie pracę, którą już dziś wykonują kobiety, a mężczyznom tę, którą wykonują mężczyźni. Dlatego są trzy półki. Każda zaczyna się od tego, co najlepiej do ciebie pasuje. Kolejność półek się zmienia, więc żadna nie jest zawsze pierwsza.
work-why-measured = Zmierzono, co to zmienia. Liczby są w naszym raporcie o równym traktowaniu.
work-view = Pokaż to jako
work-view-shelves = Trzy półki
work-view-list = Jedna lista
work-list-lead = Na początku jest to, co pasuje najlepiej. Nie liczy się, kto to dziś robi.
shelf-mostly-men = Dziś robią to głównie mężczyźni
    .about = Kobiety to mniej niż 35 na 100 osób.
shelf-mixed = Robią to kobiety i mężczyźni
    .about = Kobiety to od 35 do 65 na 100 osób.
shelf-mostly-women = Dziś robią to głównie kobiety
    .about = Kobiety to ponad 65 na 100 osób.
shelf-not-known = Nie wiadomo dokładnie, ile kobiet to robi
    .about = Nie ma osobnych danych o tej pracy.
shelf-figures = Liczby pochodzą ze Stanów Zjednoczonych. Tam, gdzie mieszkasz, mogą być inne.
shelf-nothing-against = Na karcie widać, co jest inne. Jeśli nie ma tam nic więcej, z twoich odpowiedzi nie wynika nic, co by nie pasowało.
# $count is how many more are suggested on the shelf.
shelf-more = Pokaż jeszcze { $count }
# $count is a number of kinds of work.
shelf-all = Pokaż wszystko na tej półce: { $count }
work-list-all = Pokaż wszystko: { $count }
work-change-answers = Obejrzyj swoje odpowiedzi
work-nothing = Powiedz najpierw, co lubisz robić. Potem zobaczysz tu, jaka praca do tego pasuje i dlaczego.
work-nothing-around = Możesz też po prostu rozejrzeć się wśród wszystkich rodzajów pracy.
work-few = Twoje odpowiedzi mówią jeszcze za mało. Zaznacz odpowiedź przy kilku kolejnych zajęciach.
work-flat = Wszystkie sześć rodzajów zajęć lubisz mniej więcej tak samo. Dlatego żadna praca nie pasuje lepiej niż inna.
work-flat-around = Rozejrzyj się swobodnie albo zmień kilka odpowiedzi.
work-to-interests = Powiedz, co lubisz robić
work-go-on = Wróć do zajęć
work-look-around = Rozejrzyj się wśród wszystkich rodzajów pracy
surprise = Zaskocz mnie
surprise-hint = Pokazuje pracę, która do ciebie pasuje, z dziedziny, do której zaglądasz po raz pierwszy.
surprise-here = Oto niespodzianka. Ta praca pasuje do tego, co lubisz, a do jej dziedziny zaglądasz tu po raz pierwszy.
surprise-again = Jeszcze jedna niespodzianka
surprise-none = Nie ma już nowych dziedzin, które dobrze do ciebie pasują. Wróć do jednej z poprzednich albo się rozejrzyj.

## Why it is suggested. $themes is one of the lists below, of interest-theme-r.like and so on.

why-title = Dlaczego to może do ciebie pasować
# A list in a sentence. Each part may have "and" in it.
list-two = { $a }; { $b }
list-three = { $a }; { $b }; { $c }
why-shared = W tej pracy jest najwięcej tego, co lubisz: { $themes }.
why-overall = Żaden rodzaj zajęć szczególnie się tu nie wyróżnia. Ogólnie ta praca jest trochę podobna do twoich odpowiedzi.
why-little = Ta praca różni się od tego, co lubisz. Może chcesz się jej przyjrzeć z innego powodu.
# Above the suggestions: what all of them have in common, one theme or several.
why-common-one = W pokazanej tu pracy jest najwięcej tego, co lubisz: { $themes }.
why-common = Lubisz: { $themes }. Pokazane tu rodzaje pracy polegają głównie na jednej lub kilku z tych rzeczy.
# On a card: one theme.
card-also = Dużo też tego, co mniej lubisz: { $themes }
card-little = Mało tego, co lubisz: { $themes }
why-rests = Twoje odpowiedzi, z których to wynika
why-rests-none = Żadna z twoich odpowiedzi nie wyróżnia się tu szczególnie.
against-title = Co może nie pasować
against-more = W tej pracy jest też dużo zajęć, które mniej lubisz: { $themes }.
against-missing = Lubisz też to, czego w tej pracy jest mało: { $themes }.
against-nothing = Z twoich odpowiedzi nie wynika nic, co by tu nie pasowało.
fit-title = Jak to pasuje
fit-well = Pasuje dobrze
fit-partly = Pasuje częściowo
fit-little = Pasuje słabo
fit-not-known = Nie możemy powiedzieć, czy to pasuje
fit-themes = Z czego składa się ta praca
# Beside each of the six kinds of things. $level is one of the three below; they agree with “rola” and “chęć”.
fit-bar-work = Rola w tej pracy: { $level }
fit-bar-you = Twoja chęć do tego: { $level }
level-little = mała
level-some = średnia
level-much = duża

## What the user decides

mark-save = Zapisz
mark-saved = Zapisane
# $work is the title of a kind of work.
mark-save-this = Zapisz „{ $work }”
mark-compare = Porównaj
mark-comparing = W porównaniu
mark-not-for-me = Nie dla mnie
mark-take-back = Cofnij ten wybór
mark-put-aside = Twój wybór to „Nie dla mnie”.
not-for-me-title = Dlaczego to nie jest dla ciebie?
not-for-me-hint = Twoja odpowiedź zostaje u ciebie. W każdej chwili możesz ją cofnąć.
because-activities = Takie zajęcia mi się nie podobają
    .what = Bardzo podobna praca też przesunie się trochę niżej.
because-preparation = Nie pasuje mi przygotowanie do tej pracy
because-circumstances = Godziny pracy, zarobki, miejsce lub inne warunki
because-no-reason = Nie chcę podawać powodu
work-put-aside = Ta praca jest odłożona na bok. Znajdziesz ją na końcu listy „Zapisane”.
work-unsaved = Tej pracy nie ma już wśród zapisanych.
note-label = Twoja notatka
note-hint = O co chcesz zapytać, czego się dowiedzieć lub co zapamiętać. Nie trzeba niczego naciskać: notatka zostaje.
note-write = Dodaj notatkę
note-change = Zmień notatkę
compare-full = W porównaniu są już trzy rodzaje pracy. Najpierw usuń jeden z nich.

## One kind of work

occupation-title-ours = Krótka nazwa tej pracy pochodzi od nas. Nie jest oficjalna.
occupation-official = Oficjalna nazwa: { $title }
occupation-does = Co się robi w tej pracy
occupation-day = Trzy zajęcia z dnia pracy
occupation-ways = Przygotowanie i drogi do tej pracy
preparation-short = Krótkie przygotowanie: od kilku dni do roku
    .short = Do roku
preparation-medium = Rok lub dwa lata, często nauka zawodu w firmie lub w szkole zawodowej
    .short = Rok lub dwa lata
preparation-long = Kilka lat, często studia licencjackie
    .short = Kilka lat
preparation-very-long = Wiele lat, często studia magisterskie lub jeszcze dłuższe
    .short = Wiele lat
preparation-not-known = Nie wiadomo, jakie przygotowanie jest potrzebne
    .short = Nie wiadomo
# $least and $most are short names of a preparation.
ways-range = Przygotowanie zależy od konkretnej pracy. Najmniej: { $least }. Najwięcej: { $most }.
ways-education = Jakie wykształcenie jest potrzebne zdaniem osób, które to robią lub się na tym znają
education-school = Wystarczy szkoła
education-vocational = Nauka zawodu lub część studiów
education-bachelor = Studia licencjackie
education-master = Studia magisterskie lub dłuższe
# $name is one of the four lines above.
education-share = { $name }: mówi tak { $percent } na 100 osób
ways-us = To są liczby ze Stanów Zjednoczonych. Tam, gdzie mieszkasz, zasady mogą być inne.
ways-here = W poradni zawodowej dowiesz się, jakie drogi są tam, gdzie mieszkasz. Zapytaj też, które dokumenty z innego kraju są uznawane.
occupation-who = Kto to dziś robi
# $percent is a whole number.
share-us = Stany Zjednoczone: kobiety to { $percent } na 100 osób.
share-us-none = Stany Zjednoczone: kobiety to mniej niż 1 na 100 osób.
share-source = Źródło: { $source }.
precision-exact = Ta liczba dotyczy tylko tej pracy.
precision-broad = Ta liczba obejmuje też podobną pracę.
precision-residual = Ta liczba dotyczy mieszanej grupy, więc jest mniej pewna.
# $group is one of the groups below.
share-eu = Unia Europejska: w grupie „{ $group }” kobiety to { $percent } na 100 osób.
share-eu-source = Źródło: Eurostat, trzeci kwartał 2023 roku.
# $country is a country, $group a field of work or one of the groups below, $percent a whole number.
country-share = { $country }: w tej i podobnej pracy („{ $group }”) kobiety to { $percent } na 100 osób.
country-share-about = { $country }: w tej i podobnej pracy („{ $group }”) kobiety to około { $percent } na 100 osób.
# $year is a year, or two with a dash between.
country-source-ilo = Źródło: Międzynarodowa Organizacja Pracy (ILOSTAT), { $year }.
country-source-eurostat = Źródło: Eurostat, { $year }.
country-schooling = { $country }: wykształcenie w tej i podobnej pracy („{ $group }”)
schooling-low = Szkoła podstawowa lub gimnazjum
schooling-medium = Szkoła średnia lub zawodowa
schooling-high = Studia
# $women and $men are amounts of money.
country-pay = { $country }: w tej i podobnej pracy kobiety zarabiają średnio { $women } koron miesięcznie. Mężczyźni zarabiają { $men } koron.
country-source-sweden = Nasze obliczenia na podstawie danych szwedzkiego urzędu statystycznego, { $year }.
country-no-figure = { $country }: nie mamy danych o tej pracy.
country-not-here = { $country }: tych danych jeszcze tu nie ma. Otwórz tę stronę ponownie, gdy będzie połączenie z internetem.
share-not-known = Stany Zjednoczone: o tej pracy nie ma takich danych.
share-today = Te liczby mówią, kto robi to dziś. Nie mówią, kto może to robić.
major-1 = Stanowiska kierownicze
major-2 = Zawody specjalistyczne
major-3 = Zawody techniczne i inne średniego szczebla
major-4 = Praca biurowa
major-5 = Usługi i sprzedaż
major-6 = Rolnictwo, ogrodnictwo, leśnictwo i rybactwo
major-7 = Rzemiosło, budownictwo i naprawy
major-8 = Obsługa i montaż maszyn, prowadzenie pojazdów
major-9 = Sprzątanie, przenoszenie rzeczy i pomoc
europe-222 = Pielęgniarstwo i położnictwo
europe-234 = Nauczanie w szkole podstawowej i przedszkolu
europe-412 = Praca w sekretariacie
europe-531 = Opieka nad dziećmi i pomoc w klasie
europe-711 = Prace budowlane oprócz wykończenia
europe-721 = Blacharstwo, konstrukcje metalowe, formy odlewnicze i spawanie
europe-723 = Naprawa maszyn i urządzeń
europe-741 = Montaż i naprawa instalacji i urządzeń elektrycznych
europe-911 = Sprzątanie i pomoc w domach, hotelach i biurach
europe-8332 = Prowadzenie ciężarówek
occupation-examples = Przykłady zawodów
occupation-examples-ours = Te nazwy pochodzą od nas.
occupation-related = Podobna praca
occupation-competences = Klucze najważniejsze w tej pracy
# $own and $all are numbers of statements.
competence-own = Bez pomocy: { $own } z { $all }
competence-open = Nie ma tu jeszcze twoich odpowiedzi.
occupation-ask = Pytania do kogoś, kto to robi
ask-day = Jak wyglądał wczorajszy dzień w pracy, od początku do końca?
ask-way = Jaka droga prowadziła do tej pracy? Jakie są inne drogi?
ask-like = Co w tej pracy cieszy, a co jest trudne?
ask-papers = Jakie dokumenty były potrzebne? Czy dokumenty z innego kraju są uznawane?
ask-hours = Jakie są godziny pracy i czy można je zmienić?
ask-team = Jak się czuje osoba, która różni się od wszystkich innych w zespole?
ask-watch = Czy mogę przyjść na jeden dzień i popatrzeć?
occupation-sources = Skąd są te informacje
occupation-sources-profile = Dane o rodzajach zajęć w tej pracy pochodzą z O*NET. Dotyczą tych zawodów:
occupation-sources-modelled = Te dane obliczono w O*NET za pomocą modelu. Dotyczą Stanów Zjednoczonych.
occupation-sources-more = Czytaj więcej
occupation-no-profile = W O*NET nie ma profilu tej pracy. Dlatego nie możemy powiedzieć, czy do ciebie pasuje.

## All kinds of work

browse-title = Wszystkie rodzaje pracy
# $count is a number of kinds of work.
browse-lead = Tu są wszystkie rodzaje pracy: { $count }. Nic nie jest pominięte.
browse-search = Szukaj
browse-search-hint = Wpisz zawód, na przykład „fryzjerka” lub „fryzjer”. Małe błędy w pisowni nie przeszkadzają.
browse-filters = Wybierz
# $count is how many of them are set, at least one.
browse-filters-count = Twój wybór ({ $count })
browse-theme = Czego jest najwięcej
browse-preparation = Przygotowanie
browse-share = Kto to dziś robi
browse-field = Dziedzina
browse-any = Wszystko
browse-order = Kolejność
browse-order-fit = Najpierw to, co pasuje najlepiej
browse-order-title = Według nazwy
browse-count = { $count ->
    [0] Nic nie znaleziono
    [one] { $count } rodzaj pracy
    [few] { $count } rodzaje pracy
    [many] { $count } rodzajów pracy
   *[other] { $count } rodzaju pracy
}
# $label is another word by which something was found.
browse-found-as = Znaleziono jako: { $label }
browse-more = Pokaż więcej
browse-clear = Cofnij cały wybór
browse-nothing-choices = Gdy cofniesz część wyboru, zobaczysz więcej. Liczba wyników bez wyboru: { $count }.
browse-nothing-word = Takiego słowa nie ma przy żadnym rodzaju pracy. Wpisz krótsze słowo.
browse-nothing-themes = Albo zobacz pracę, w której jest dużo jednej z tych rzeczy:

## Side by side

work-compare-title = Rodzaje pracy obok siebie
work-compare-lead = Obok siebie mieszczą się najwyżej trzy. Usuń jeden, żeby zrobić miejsce na inny.
work-compare-choose = Dodaj rodzaj pracy
work-compare-choose-none = Wybierz z zapisanych
work-compare-nothing = Tu możesz zobaczyć obok siebie dwa lub trzy rodzaje pracy. Wybierz „Porównaj” przy pracy, która cię ciekawi.
work-compare-one = Wybierz jeszcze jeden, żeby porównać.
work-compare-away = Usuń z porównania

## Saved work

saved-title = Zapisane rodzaje pracy
saved-lead = Zapisane rodzaje pracy są razem z twoimi innymi odpowiedziami. Jeśli chcesz, możesz dodać je do pliku.
saved-nothing = Gdy zapiszesz jakąś pracę, zobaczysz ją tutaj. Na razie nic tu nie ma.
saved-notes = Tylko z notatką
saved-aside = Odłożone na bok
saved-aside-lead = Te rodzaje pracy są na końcu swoich półek. Możesz to cofnąć.
# $because is one of the reasons, as it was chosen.
saved-because = Twoja odpowiedź: { $because }
saved-gone = Ta wersja aplikacji nie ma opisu rodzaju pracy { $code }.

## Fields of work, in short and plain words. The official names are those of the sub-major groups of ISCO-08.

field-03 = Wojsko: inne stopnie
field-11 = Rząd i najwyższe kierownictwo
field-12 = Kierowanie biurem, finansami i sprzedażą
field-13 = Kierowanie produkcją, budową, opieką zdrowotną lub edukacją
field-14 = Kierowanie hotelem, restauracją, sklepem lub innymi usługami
field-21 = Badania naukowe i inżynieria
field-22 = Medycyna, pielęgniarstwo i zdrowie
field-23 = Nauczanie
field-24 = Finanse, zarządzanie i reklama
field-25 = Programy i systemy komputerowe
field-26 = Prawo, pomoc społeczna, języki i sztuka
field-31 = Praca techniczna w nauce i przemyśle
field-32 = Praca techniczna i pomocnicza w ochronie zdrowia
field-33 = Zakupy, sprzedaż, ubezpieczenia i prowadzenie biura
field-34 = Praca pomocnicza w prawie, pomocy społecznej, kulturze i sporcie
field-35 = Pomoc techniczna przy komputerach i sieciach
field-41 = Sekretariat i ogólna praca biurowa
field-42 = Obsługa w okienku, recepcja i informacja
field-43 = Dokumenty księgowe, magazynowe i transportowe
field-44 = Inna praca biurowa
field-51 = Gotowanie, obsługa gości, fryzjerstwo, podróże i utrzymanie domu
field-52 = Sprzedaż
field-53 = Opieka nad dziećmi i osobami chorymi
field-54 = Straż pożarna, policja i ochrona
field-61 = Rolnictwo, ogrodnictwo i zwierzęta
field-62 = Praca w lesie, łowienie ryb i polowanie
field-63 = Rolnictwo i łowienie ryb na własne potrzeby
field-71 = Budowa i wykańczanie budynków
field-72 = Metal, maszyny i pojazdy
field-73 = Rękodzieło i druk
field-74 = Elektryka i elektronika
field-75 = Żywność, drewno, ubrania i inne wyroby
field-81 = Obsługa maszyn w fabrykach i kopalniach
field-82 = Składanie wyrobów z części
field-83 = Prowadzenie pojazdów i ruchomych maszyn
field-91 = Sprzątanie
field-92 = Pomoc w gospodarstwie, w lesie i przy połowie ryb
field-93 = Pomoc na budowie, w fabryce i w transporcie
field-94 = Pomoc w kuchni
field-95 = Sprzedaż i usługi na ulicy
field-96 = Wywóz odpadów i inne proste usługi
