### The exercise "What I bring": work of every kind, paid or not, with or without papers.
### Deeds are ticked; nobody is asked for a gender. In Polish the past has a gender, so deeds are in the infinitive, as the
### statements are, and the question above them has the person.
### A deed says at least as much as the statement that it proposes (static/content/exercises/bring.json), which is in competences.ftl.

bring = Co wnoszę ze sobą
    .lead = Masz więcej doświadczenia, niż pokazują certyfikaty. Tu zapiszesz je krok po kroku, żeby nic nie przepadło.
    .outcome = Powstanie strona z twoim doświadczeniem, oś czasu i propozycje przykładów.
    .result = Moje doświadczenie

## School and courses

bring-learning = Szkoła i kursy
    .prompt = Czego nauczyła cię szkoła, kurs lub zawód?
    .hint = Lata w szkole, kurs, zajęcia wieczorowe, nauka zawodu w firmie. Wszystko się liczy, nawet bez certyfikatu, nawet gdy trzeba było przerwać.
    .more = Jeszcze inna szkoła, kurs lub zawód?
    .nothing = Na razie bez szkoły i kursów
bring-learning-field-name = Co to było?
    .hint = Szkoła, kurs lub zawód
bring-learning-field-when = Kiedy?
    .hint = Wystarczy rok.
bring-learning-field-where = Gdzie?
    .hint = Miasto lub kraj
bring-learning-field-deeds = Które z tych doświadczeń masz stamtąd?
bring-learning-field-deeds-own-plan = Nauczyć się czegoś według własnego planu
bring-learning-field-deeds-new-subject = Nauczyć się czegoś zupełnie nowego, co było mi potrzebne
bring-learning-field-deeds-asked = Poprosić o inne wyjaśnienie, gdy coś było niejasne
bring-learning-field-deeds-practised = Ćwiczyć jedną rzecz tak długo, aż się uda
bring-learning-field-deeds-found-online = Znaleźć w internecie potrzebne odpowiedzi
bring-learning-field-deeds-spoke-to-group = Odpowiedzieć na niespodziewane pytania, mówiąc do grupy
bring-learning-field-deeds-rewrote = Napisać od nowa własny długi tekst, żeby był jaśniejszy
bring-learning-field-story = Opowiedz o tym własnymi słowami
bring-learning-field-paper = Czy jest z tego dokument lub zdjęcie?
bring-learning-field-paper-here = Tak, mam tutaj
bring-learning-field-paper-elsewhere = Tak, gdzie indziej
bring-learning-field-paper-none = Nie

## Paid work

bring-jobs = Płatna praca
    .prompt = Jaką płatną pracę wykonujesz lub masz za sobą?
    .hint = Liczy się każda praca: z umową lub bez, przez godzinę w tygodniu lub przez lata.
    .more = Jeszcze inna praca?
    .nothing = Na razie bez płatnej pracy
bring-jobs-field-name = Jaka to praca?
    .hint = Na przykład: pomoc w kuchni szpitala
bring-jobs-field-when = Kiedy?
    .hint = Wystarczy rok.
bring-jobs-field-where = Gdzie?
    .hint = Miasto lub kraj
bring-jobs-field-deeds = Które z tych doświadczeń masz z tej pracy?
bring-jobs-field-deeds-instructions = Zrobić coś według pisemnej instrukcji
bring-jobs-field-deeds-safety = Przestrzegać zasad bezpieczeństwa przy używaniu narzędzia lub produktu
bring-jobs-field-deeds-explained = Wyjaśnić to samo różnym osobom, każdej innymi słowami
bring-jobs-field-deeds-measured = Zmierzyć lub zważyć to, co było potrzebne
bring-jobs-field-deeds-mended = Znaleźć usterkę i ją naprawić
bring-jobs-field-deeds-on-time = Wykonać na czas swoją część wspólnego zadania
bring-jobs-field-deeds-other-habits = Wykonać zadanie z osobami o innych zwyczajach niż moje
bring-jobs-field-deeds-before-asked = Zrobić coś potrzebnego, zanim ktoś o to poprosi
bring-jobs-field-deeds-listened = Słuchać kogoś tak długo, aż wszystko będzie jasne
bring-jobs-field-deeds-sent-online = Wysłać zdjęcia lub dokumenty z telefonu albo komputera
bring-jobs-field-story = Opowiedz o tym własnymi słowami
bring-jobs-field-paper = Czy jest z tego dokument lub zdjęcie?
bring-jobs-field-paper-here = Tak, mam tutaj
bring-jobs-field-paper-elsewhere = Tak, gdzie indziej
bring-jobs-field-paper-none = Nie

## Own business or farm

bring-business = Własna firma lub gospodarstwo
    .prompt = Czy masz doświadczenie we własnej firmie lub gospodarstwie rolnym?
    .hint = Sklep, stragan, szycie, naprawy, zwierzęta, pole. Liczy się też coś małego i to, co należy do rodziny.
    .more = Jeszcze jedna firma lub gospodarstwo?
    .nothing = Nic z tych rzeczy
bring-business-field-name = Co to za firma lub gospodarstwo?
    .hint = Na przykład: sklep spożywczy mojej rodziny
bring-business-field-when = Kiedy?
    .hint = Wystarczy rok.
bring-business-field-where = Gdzie?
    .hint = Miasto lub kraj
bring-business-field-deeds = Które z tych doświadczeń masz stamtąd?
bring-business-field-deeds-money-enough = Obliczyć z góry, czy wystarczy pieniędzy
bring-business-field-deeds-costs = Obliczyć materiały, czas i koszty dużego zamówienia
bring-business-field-deeds-earned-more = Obliczyć, czy mój pomysł przyniesie więcej, niż kosztuje
bring-business-field-deeds-offices = Poprosić właściwy urząd lub ośrodek o to, co było potrzebne
bring-business-field-deeds-organised = Zorganizować coś z terminem, jasnym podziałem zadań i budżetem
bring-business-field-deeds-went-on = Dalej realizować plan, gdy coś poszło nie tak
bring-business-field-deeds-convinced = Przekonać innych, żeby włączyli się w mój pomysł
bring-business-field-deeds-designed = Zrobić coś według własnego projektu
bring-business-field-deeds-saved-material = Znaleźć sposób, żeby zużywać mniej wody, energii lub materiałów
bring-business-field-deeds-made-online = Stworzyć dla klientów tekst, obraz lub film do internetu
bring-business-field-story = Opowiedz o tym własnymi słowami
bring-business-field-paper = Czy jest z tego dokument lub zdjęcie?
bring-business-field-paper-here = Tak, mam tutaj
bring-business-field-paper-elsewhere = Tak, gdzie indziej
bring-business-field-paper-none = Nie

## Home, care and family

bring-home = Dom, opieka i rodzina
    .prompt = Kto lub co jest albo było pod twoją opieką?
    .hint = Dzieci, rodzice, ktoś chory, dom pełen ludzi. To jest praca, która się liczy.
    .more = Jeszcze coś w domu?
    .nothing = Nic z tych rzeczy
bring-home-field-name = Jaka to praca?
    .hint = Na przykład: opieka nad mamą
bring-home-field-when = Kiedy?
    .hint = Wystarczy rok.
bring-home-field-where = Gdzie?
    .hint = Miasto lub kraj
bring-home-field-deeds = Które z tych doświadczeń masz z tej pracy?
bring-home-field-deeds-planned-day = Zaplanować dzień tak, żeby zdążyć z tym, co najważniejsze
bring-home-field-deeds-money-enough = Obliczyć z góry, czy wystarczy pieniędzy na cały miesiąc
bring-home-field-deeds-measured = Odmierzyć właściwą ilość jedzenia lub leku
bring-home-field-deeds-listened = Słuchać dziecka lub chorej osoby tak długo, aż wszystko będzie jasne
bring-home-field-deeds-explained = Wyjaśnić to samo różnym osobom, każdej innymi słowami
bring-home-field-deeds-offices = Poprosić właściwą szkołę, przychodnię lub urząd o to, czego potrzeba
bring-home-field-deeds-peace = Rozmawiać o kłótni, aż obie strony przyjmą rozwiązanie
bring-home-field-deeds-mended = Znaleźć usterkę i ją naprawić
bring-home-field-deeds-reused = Zrobić coś przydatnego ze starych, niepotrzebnych rzeczy
bring-home-field-deeds-tradition = Podzielić się z innymi ważną dla mnie potrawą, piosenką lub historią
bring-home-field-deeds-before-asked = Zrobić coś potrzebnego, zanim ktoś o to poprosi
bring-home-field-deeds-rested = Zadbać o siebie w porę, gdy wszystkiego robi się za dużo
bring-home-field-story = Opowiedz o tym własnymi słowami
bring-home-field-paper = Czy jest z tego dokument lub zdjęcie?
bring-home-field-paper-here = Tak, mam tutaj
bring-home-field-paper-elsewhere = Tak, gdzie indziej
bring-home-field-paper-none = Nie

## Helping others

bring-helping = Pomoc innym
    .prompt = Gdzie przydała się już twoja bezpłatna pomoc?
    .hint = W sąsiedztwie, w szkole, we wspólnocie religijnej, w klubie, na uroczystości, wśród osób, które dopiero przyjechały.
    .more = Pomoc w jeszcze innym miejscu?
    .nothing = Nic z tych rzeczy
bring-helping-field-name = Jaka to pomoc?
    .hint = Na przykład: sortowanie jedzenia w banku żywności
bring-helping-field-when = Kiedy?
    .hint = Wystarczy rok.
bring-helping-field-where = Gdzie?
    .hint = Miasto lub kraj
bring-helping-field-deeds = Które z tych doświadczeń masz stamtąd?
bring-helping-field-deeds-stood-up = Stanąć w obronie kogoś, kogo traktowano niesprawiedliwie
bring-helping-field-deeds-rights = Dowiedzieć się, jakie mamy prawa
bring-helping-field-deeds-improved = Działać z innymi, żeby zasady lub miejsce były lepsze dla wszystkich
bring-helping-field-deeds-organised = Zorganizować wydarzenie z terminem, jasnym podziałem zadań i budżetem
bring-helping-field-deeds-convinced = Przekonać innych, żeby włączyli się w mój pomysł
bring-helping-field-deeds-cultures = Zebrać osoby z różnych kultur, żeby razem coś stworzyć
bring-helping-field-deeds-passed-on = Przekazać innym to, co najważniejsze z długiego wykładu lub zebrania
bring-helping-field-deeds-letter = Napisać oficjalny list lub wiadomość, dobierając odpowiednie słowa
bring-helping-field-deeds-shared-files = Uporządkować wspólne pliki lub zdjęcia, żeby inni mogli je znaleźć
bring-helping-field-story = Opowiedz o tym własnymi słowami
bring-helping-field-paper = Czy jest z tego dokument lub zdjęcie?
bring-helping-field-paper-here = Tak, mam tutaj
bring-helping-field-paper-elsewhere = Tak, gdzie indziej
bring-helping-field-paper-none = Nie

## Languages

bring-languages = Języki
    .prompt = Jakich języków używasz?
    .hint = Język ojczysty też. Liczy się nawet to, co znasz tylko trochę.
    .more = Jeszcze inny język?
    .nothing = Nic do dodania
bring-languages-field-name = Jaki język?
bring-languages-field-when = Kiedy?
    .hint = Wystarczy rok.
bring-languages-field-where = Gdzie?
    .hint = Miasto lub kraj
bring-languages-field-deeds = Które z tych doświadczeń masz w tym języku?
bring-languages-field-deeds-daily = Mówić w tym języku na co dzień
bring-languages-field-deeds-read = Czytać teksty
bring-languages-field-deeds-wrote = Pisać teksty
bring-languages-field-deeds-at-work = Używać tego języka w pracy
bring-languages-field-deeds-for-others = Tłumaczyć dla innych
bring-languages-field-story = Opowiedz o tym własnymi słowami
bring-languages-field-paper = Czy jest z tego dokument lub zdjęcie?
bring-languages-field-paper-here = Tak, mam tutaj
bring-languages-field-paper-elsewhere = Tak, gdzie indziej
bring-languages-field-paper-none = Nie

## Licences, tools and machines

bring-papers = Uprawnienia, narzędzia i maszyny
    .prompt = Jakich narzędzi lub maszyn umiesz używać i jakie masz uprawnienia?
    .hint = Prawo jazdy, maszyna do szycia, kasa w sklepie, traktor, program komputerowy.
    .more = Jeszcze coś?
    .nothing = Nic z tych rzeczy
bring-papers-field-name = Co to jest?
    .hint = Na przykład: uprawnienia na wózek widłowy
bring-papers-field-when = Kiedy?
    .hint = Wystarczy rok.
bring-papers-field-where = Gdzie?
    .hint = Miasto lub kraj
bring-papers-field-deeds = Które z tych doświadczeń są twoje?
bring-papers-field-deeds-safety = Używać tego zgodnie z zasadami bezpieczeństwa
bring-papers-field-deeds-mended = Znaleźć usterkę i ją naprawić
bring-papers-field-deeds-set-up = Sprawić, że urządzenie lub program robi coś automatycznie
bring-papers-field-deeds-practised = Ćwiczyć obsługę tak długo, aż się uda
bring-papers-field-deeds-shown = Pokazać innym, jak tego używać
bring-papers-field-story = Opowiedz o tym własnymi słowami
bring-papers-field-paper = Czy jest z tego dokument lub zdjęcie?
bring-papers-field-paper-here = Tak, mam tutaj
bring-papers-field-paper-elsewhere = Tak, gdzie indziej
bring-papers-field-paper-none = Nie
