### One small idea for this week for each statement, and where each competence is useful.
### An idea costs nothing, works in any country, and can be done alone or with someone.
### Sentences: 12 words on average, 20 at most.

## Communication in the mother tongue

mother-tongue-1-idea = Przeczytaj etykietę jednego produktu i zrób jedną rzecz, którą zaleca.
mother-tongue-2-idea = W jednej rozmowie powtórz własnymi słowami, co mówi druga osoba.
mother-tongue-3-idea = Napisz wiadomość, w której są cztery rzeczy: kto, co, gdzie i kiedy.
mother-tongue-4-idea = Napisz krótką oficjalną prośbę. Zacznij grzecznie, napisz, o co prosisz, i podziękuj.
mother-tongue-5-idea = Posłuchaj programu informacyjnego i opowiedz komuś o trzech najważniejszych sprawach.
mother-tongue-10-idea = Wyjaśnij coś, co znasz, dziecku i osobie dorosłej. Zwróć uwagę, które słowa zmieniasz.
mother-tongue-11-idea = Przeczytaj na głos własny tekst. Zmień jedno zdanie, które nie jest jasne.
mother-tongue-8-idea = Opowiedz trzem osobom o czymś, na czym się znasz. Poproś każdą o jedno pytanie.
mother-tongue-12-idea = Wybierz jedną reklamę. Zastanów się, czego od ciebie chce i co pomija.
mother-tongue-useful-work = Rozumiesz zadania, piszesz jasne wiadomości i wyjaśniasz innym swoją pracę.
mother-tongue-useful-education = Rozumiesz lekcje, czytasz dłuższe teksty i zapisujesz własne myśli.
mother-tongue-useful-daily = Radzisz sobie z pismami i w urzędach. Zauważasz też, kiedy tekst chce cię zmylić.

## Communication in foreign languages

foreign-languages-1-idea = Naucz się trzech grzecznych pytań i zadaj komuś jedno z nich.
foreign-languages-2-idea = Obejrzyj etykietę, znak lub stronę w internecie. Znajdź tam jedną cenę, godzinę lub miejsce.
foreign-languages-10-idea = Posłuchaj prostego przepisu w tym języku i zrób pierwszy krok.
foreign-languages-4-idea = Pomyśl o problemie, który może cię spotkać. Przećwicz na głos rozmowę o nim.
foreign-languages-5-idea = Napisz pięć zdań o swoim dniu i przeczytaj je na głos.
foreign-languages-6-idea = Posłuchaj, jak ludzie się witają, proszą i dziękują. Użyj jednego z ich zwrotów.
foreign-languages-7-idea = Posłuchaj dyskusji przez dziesięć minut. Powiedz na głos, czy się zgadzasz i dlaczego.
foreign-languages-8-idea = Wybierz krótką rozmowę w tym języku. Powtórz każde zdanie w innym języku, który znasz.
foreign-languages-11-idea = Wybierz jedną trudną stronę tekstu. Zaznacz, co rozumiesz, i sprawdź pięć słów.
foreign-languages-useful-work = Możesz pracować z większą liczbą osób i przekazywać między nimi informacje.
foreign-languages-useful-education = Możesz chodzić na kursy i czytać źródła w więcej niż jednym języku.
foreign-languages-useful-daily = Radzisz sobie w sklepach i urzędach oraz poznajesz więcej ludzi.

## Mathematical competence and basic competences in science and technology

maths-science-technology-1-idea = Zgadnij, jak długi jest stół. Potem go zmierz i porównaj wyniki.
maths-science-technology-2-idea = Zrób listę rzeczy potrzebnych na tydzień. Oszacuj każdą cenę i dodaj wszystkie.
maths-science-technology-3-idea = Przeczytaj ostrzeżenia na jednym produkcie. Wyjaśnij każde własnymi słowami.
maths-science-technology-10-idea = Znajdź w domu coś, co zużywa prąd, choć nikt tego nie używa. Wyłącz to na tydzień.
maths-science-technology-5-idea = Przez tydzień licz godziny swojego snu. Narysuj z nich wykres.
maths-science-technology-6-idea = Wybierz coś, co źle działa. Zapisz trzy możliwe przyczyny i bezpiecznie sprawdź jedną.
maths-science-technology-11-idea = Susz jedną mokrą ściereczkę w słońcu, a drugą w cieniu. Porównaj czas.
maths-science-technology-8-idea = Zaplanuj malowanie pokoju. Oblicz powierzchnię, czas i koszt.
maths-science-technology-12-idea = Wybierz jedną obietnicę dotyczącą zdrowia lub pieniędzy. Sprawdź, kto na niej zarabia.
maths-science-technology-useful-work = Mierzysz, liczysz, znajdujesz usterki i bezpiecznie używasz narzędzi i maszyn.
maths-science-technology-useful-education = Rozumiesz wykresy, wzory i doświadczenia, a tego wymaga wiele kursów.
maths-science-technology-useful-daily = Porównujesz ceny, naprawiasz rzeczy i sprawdzasz informacje o zdrowiu lub środowisku.

## Digital competence

digital-1-idea = Wybierz jedno pytanie. Szukaj odpowiedzi za pomocą trzech różnych słów i porównaj wyniki.
digital-2-idea = Zrób zdjęcie kartki z tekstem i wyślij je osobie, której ufasz.
digital-3-idea = Ułóż nowe hasło z czterech słów, które do siebie nie pasują.
digital-4-idea = Wybierz jedną wiadomość, która cię zaskoczyła. Poszukaj dwóch innych źródeł.
digital-10-idea = Zrób zaproszenie na jedną stronę. Użyj tylko obrazów własnych lub takich, których wolno ci użyć.
digital-11-idea = Otwórz ustawienia jednej aplikacji. Wyłącz jedno uprawnienie, którego nie potrzebuje.
digital-12-idea = Wybierz dziesięć zdjęć lub plików. Nadaj im nazwy, których szukaliby inni.
digital-8-idea = Zapytaj sztuczną inteligencję (AI) o temat, który dobrze znasz. Nie podawaj nic prywatnego i poszukaj błędów.
digital-13-idea = Ustaw przypomnienie, które co tydzień pojawia się samo.
digital-useful-work = Wysyłasz zgłoszenia do pracy, udostępniasz pliki i wybierasz narzędzia, które oszczędzają czas.
digital-useful-education = Dobrze wyszukujesz, tworzysz własne materiały i uczysz się przez internet.
digital-useful-daily = Załatwiasz sprawy przez internet, masz kontakt z bliskimi i chronisz się przed oszustwem.

## Learning to learn

learning-to-learn-1-idea = Popatrz, jak ktoś wykonuje małe zadanie. Od razu spróbuj, dopóki ta osoba jest obok.
learning-to-learn-2-idea = Zadaj w tym tygodniu jedno pytanie, którego zwykle nie zadajesz.
learning-to-learn-3-idea = Wybierz jedną małą rzecz i ćwicz ją codziennie przez pięć minut.
learning-to-learn-4-idea = Zapisz, czego i kiedy chcesz się nauczyć oraz jaki będzie pierwszy krok.
learning-to-learn-10-idea = Naucz się jednej małej rzeczy na dwa sposoby, na przykład słuchając i próbując. Zauważ, co bardziej pomogło.
learning-to-learn-11-idea = Pomyśl o jednym błędzie z ostatniego czasu. Zapisz jedną rzecz, którą następnym razem zrobisz inaczej.
learning-to-learn-14-idea = Wybierz temat, który jest dla ciebie nowy. Znajdź trzy fakty i wykorzystaj jeden.
learning-to-learn-12-idea = Zapisz jeden sygnał, że masz wszystkiego za dużo, i jedną rzecz, która wtedy pomaga.
learning-to-learn-13-idea = Przeczytaj jedno ogłoszenie o pracy lub kursie. Zaznacz, co już umiesz, a czego brakuje.
learning-to-learn-useful-work = Szybciej uczysz się nowych zadań i dostosowujesz się, gdy praca się zmienia.
learning-to-learn-useful-education = Planujesz naukę, w porę prosisz o pomoc i przygotowujesz się do sprawdzianów.
learning-to-learn-useful-daily = Uczysz się tego, czego wymaga życie, na przykład języka lub nowego systemu.

## Social and civic competences

social-civic-10-idea = Raz w tym tygodniu powiedz, że widzisz coś inaczej. Podaj jeden powód.
social-civic-2-idea = Umów się z kimś na jedno wspólne zadanie. Ustalcie, kto co robi i kiedy.
social-civic-12-idea = Znajdź w okolicy jedno miejsce, które pomaga za darmo. Zapytaj o godziny otwarcia i o to, komu pomaga.
social-civic-4-idea = Zaproponuj komuś, kogo słabo znasz, że razem zrobicie jedną małą rzecz.
social-civic-5-idea = W małym konflikcie zapytaj każdą stronę, co jest dla niej najważniejsze.
social-civic-13-idea = Wybierz jedną sytuację, na przykład wynajem mieszkania lub pracę. Znajdź dwa prawa, które wtedy masz.
social-civic-7-idea = Pomyśl o jednej niesprawiedliwej sytuacji. Zdecyduj, kogo możesz bezpiecznie wesprzeć i jak.
social-civic-8-idea = Zapytaj dwie osoby, co by tu poprawiły. Znajdź jedno życzenie, które was łączy.
social-civic-11-idea = Weź jedno pismo z urzędu. Sprawdź, jak i do kiedy można zgłosić sprzeciw.
social-civic-useful-work = Pracujesz w zespole, radzisz sobie z konfliktami i znasz swoje prawa.
social-civic-useful-education = Uczysz się w grupie i znajdujesz miejsca, w których dostaniesz wsparcie.
social-civic-useful-daily = Dogadujesz się z różnymi ludźmi, korzystasz z usług publicznych i masz wpływ na swoją okolicę.

## Sense of initiative and entrepreneurship

initiative-1-idea = Poszukaj jednej małej rzeczy, której nikt nie robi. Zrób ją dzisiaj.
initiative-2-idea = Każdego wieczoru zapisz trzy najważniejsze rzeczy na jutro.
initiative-10-idea = Weź jedną rzecz do wyrzucenia. Wymyśl dla niej trzy zastosowania.
initiative-11-idea = Znajdź pracę lub kurs, które cię interesują. Zapisz trzy swoje doświadczenia, które tam pasują.
initiative-5-idea = Zaplanuj małe spotkanie. Zapisz miejsce, czas, zadania i koszty.
initiative-6-idea = Wybierz jeden plan, który utknął. Zapisz następny mały krok i zrób go.
initiative-7-idea = Opowiedz jednej osobie o pomyśle. Zapytaj, co by ją zachęciło do udziału.
initiative-12-idea = Opisz pomysł trzem osobom. Zapytaj, czy i ile zapłaciłyby za to.
initiative-13-idea = Zapisz jeden pomysł, który może pomóc innym. Zaproponuj komuś, że podzielicie się pracą.
initiative-useful-work = Rozwiązujesz problemy, zanim urosną, zaczynasz projekty lub zakładasz firmę.
initiative-useful-education = Wybierasz własny kierunek i kończysz to, co zaczynasz.
initiative-useful-daily = Organizujesz to, co dla ciebie ważne, i lepiej wykorzystujesz to, co masz.

## Cultural awareness and expression

culture-1-idea = Narysuj, zaśpiewaj, napisz lub zbuduj coś małego o swoim dniu.
culture-2-idea = Podziel się z kimś jedną piosenką lub historią i powiedz, dlaczego ją lubisz.
culture-3-idea = Zapytaj jedną osobę o jakiś zwyczaj i słuchaj bez porównywania.
culture-4-idea = Weź zwykłą rzecz, której używasz. Zmień jej wygląd za pomocą tego, co masz.
culture-5-idea = Zapytaj starszą osobę o miejsce, przedmiot lub tradycję w okolicy.
culture-6-idea = Posłuchaj przez dziesięć minut muzyki z miejsca, o którym mało wiesz.
culture-10-idea = Pokaż dwóm osobom coś własnej roboty. Zapytaj, co w tym widzą.
culture-8-idea = Zapytaj ludzi wokół siebie o jedno słowo lub piosenkę w ich językach.
culture-11-idea = Obejrzyj film lub reklamę. Policz, kto mówi, a kto nie.
culture-useful-work = Projektujesz rzeczy, znajdujesz nowe pomysły i pracujesz z ludźmi z wielu kultur.
culture-useful-education = Rozumiesz sztukę, historię i media oraz pokazujesz pomysły po swojemu.
culture-useful-daily = Wyrażasz to, co dla ciebie ważne, i czujesz się jak u siebie w więcej niż jednej kulturze.
