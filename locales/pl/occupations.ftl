occupation-0310-title = Służba wojskowa
occupation-0310-does = Służysz w wojsku na lądzie, na morzu lub w powietrzu i bronisz swojego kraju.
occupation-0310-day-1 = Ćwiczyć w zespole ruch w terenie, strzelanie i pierwszą pomoc
occupation-0310-day-2 = Szukać w terenie bomb i je unieszkodliwiać
occupation-0310-day-3 = Budować tymczasowy most lub naprawiać radio

occupation-1111-title = Zasiadanie w parlamencie lub radzie
occupation-1111-does = Decydujesz o przepisach prawa i publicznych pieniądzach w kraju, regionie lub mieście.
occupation-1111-day-1 = Czytać projekt ustawy i proponować zmiany
occupation-1111-day-2 = Słuchać ludzi, którzy mówią, co ich martwi
occupation-1111-day-3 = Zabierać głos w debacie i głosować

occupation-1112-title = Najwyższe stanowiska w urzędach
occupation-1112-does = Kierujesz publicznym urzędem lub służbą i zamieniasz decyzje polityczne w działanie.
occupation-1112-day-1 = Doradzać władzom ministerstwa przed ważną decyzją
occupation-1112-day-2 = Dzielić roczny budżet między policję, straż pożarną i inne służby
occupation-1112-day-3 = Reprezentować swój kraj w rozmowach z innym rządem

occupation-1113-title = Przewodzenie wsi
occupation-1113-does = Stoisz na czele wsi i mówisz w jej imieniu w urzędach.
occupation-1113-day-1 = Prowadzić zebranie, na którym wieś decyduje o wydatkach
occupation-1113-day-2 = Pomagać zakończyć sąsiedzki spór o ziemię
occupation-1113-day-3 = Zgłaszać w gminie, którą drogę trzeba naprawić

occupation-1114-title = Kierowanie związkiem, partią lub fundacją
occupation-1114-does = Kierujesz organizacją, która broni należących do niej osób lub ważnej sprawy.
occupation-1114-day-1 = Mówić mediom, czego potrzebują osoby należące do organizacji
occupation-1114-day-2 = Negocjować nowe zasady z firmami lub ministerstwem
occupation-1114-day-3 = Ustalać z osobami z wolontariatu, na co pójdą darowizny

occupation-1120-title = Kierowanie całą firmą
occupation-1120-does = Kierujesz całą firmą lub organizacją i wyznaczasz jej kierunek.
occupation-1120-day-1 = Decydować, który nowy produkt lub usługa dostanie pieniądze
occupation-1120-day-2 = Rozmawiać z kierownictwem działów o wynikach i problemach
occupation-1120-day-3 = Wyjaśniać plany na przyszły rok załodze i osobom, do których należy firma

occupation-1211-title = Kierowanie finansami
occupation-1211-does = Planujesz i kontrolujesz pieniądze firmy lub organizacji.
occupation-1211-day-1 = Sprawdzać, czy w liczbach z miesiąca nie ma nieoczekiwanych kosztów
occupation-1211-day-2 = Układać budżet razem z innymi działami
occupation-1211-day-3 = Omawiać z bankiem warunki kredytu

occupation-1212-title = Kierowanie działem kadr
occupation-1212-does = Kierujesz zatrudnianiem, szkoleniem i wspieraniem ludzi w pracy.
occupation-1212-day-1 = Ustalać z kierownictwem zespołu, kogo zatrudnić
occupation-1212-day-2 = Rozmawiać o czasie pracy z osobami, które reprezentują załogę
occupation-1212-day-3 = Planować kursy dla zatrudnionych i osób z wolontariatu

occupation-1213-title = Kierowanie strategią i planowaniem
occupation-1213-does = Planujesz cele organizacji i zasady, których ma ona przestrzegać.
occupation-1213-day-1 = Pisać plan z celami na najbliższe lata
occupation-1213-day-2 = Sprawdzać, czy praca jest zgodna z zasadami bezpieczeństwa i ochrony środowiska
occupation-1213-day-3 = Wyjaśniać nową zasadę dyrekcji i załodze

occupation-1219-title = Kierowanie działem lub projektem
occupation-1219-does = Kierujesz działem, projektem lub fabryką oraz pracującymi tam ludźmi.
occupation-1219-day-1 = Porównywać oferty firm od sprzątania i napraw
occupation-1219-day-2 = Obchodzić budynek i zapisywać, co jest zepsute
occupation-1219-day-3 = Uzgadniać terminy i koszty z zespołem projektu

occupation-1221-title = Kierowanie sprzedażą i marketingiem
occupation-1221-does = Kierujesz zespołem, który szuka kupujących i sprzedaje im produkty lub usługi.
occupation-1221-day-1 = Czytać wyniki sprzedaży i decydować, kogo odwiedzić
occupation-1221-day-2 = Ustalać cenę z dużą firmą, która chce kupić towar
occupation-1221-day-3 = Planować, jak pokazać kupującym nowy produkt

occupation-1222-title = Kierowanie reklamą i komunikacją
occupation-1222-does = Planujesz, jak organizacja pokazuje się w reklamie i w mediach.
occupation-1222-day-1 = Dobierać zdjęcia i słowa do nowej kampanii
occupation-1222-day-2 = Odpowiadać na pytania mediów o trudne wydarzenie
occupation-1222-day-3 = Uzgadniać koszt reklamy z zespołem graficznym

occupation-1223-title = Kierowanie badaniami i rozwojem
occupation-1223-does = Kierujesz zespołami, które tworzą nowe produkty lub badają nowe pomysły.
occupation-1223-day-1 = Wybierać pomysły, które są warte czasu i pieniędzy
occupation-1223-day-2 = Omawiać wyniki testów z zespołem badawczym i projektowym
occupation-1223-day-3 = Porównywać pierwszy model z tym, czego chcą kupujący

occupation-1311-title = Kierowanie dużym gospodarstwem lub lasem
occupation-1311-does = Planujesz i prowadzisz prace w dużym gospodarstwie lub lesie.
occupation-1311-day-1 = Decydować, kiedy siać, zbierać plony lub ścinać drzewa
occupation-1311-day-2 = Chodzić po polach lub lesie i sprawdzać rośliny i zwierzęta
occupation-1311-day-3 = Ustalać ceny z kupującymi zboże, mleko lub drewno

occupation-1312-title = Kierowanie rybołówstwem i hodowlą ryb
occupation-1312-does = Kierujesz pracą w hodowlach ryb lub na łodziach rybackich.
occupation-1312-day-1 = Sprawdzać, jak szybko rosną ryby i czy są zdrowe
occupation-1312-day-2 = Zamawiać paszę i młode ryby do zbiorników
occupation-1312-day-3 = Planować łodzie, sieci i załogę na następny połów

occupation-1321-title = Kierowanie fabryką
occupation-1321-does = Kierujesz produkcją w fabryce, od surowca do gotowego wyrobu.
occupation-1321-day-1 = Planować, kto i na której maszynie wykona zamówienie
occupation-1321-day-2 = Chodzić po fabryce i rozmawiać z załogą
occupation-1321-day-3 = Zatrzymywać produkcję, gdy wyrób ma poważną wadę

occupation-1322-title = Kierowanie kopalnią
occupation-1322-does = Kierujesz wydobyciem kamienia, metali, ropy lub gazu z ziemi.
occupation-1322-day-1 = Czytać codzienne raporty o powietrzu i bezpieczeństwie pod ziemią
occupation-1322-day-2 = Ustalać z zespołem inżynierskim, gdzie kopać lub wiercić
occupation-1322-day-3 = Planować zmiany, ciężarówki i maszyny na cały tydzień

occupation-1323-title = Kierowanie budowami
occupation-1323-does = Planujesz budowy i kierujesz nimi, od umowy do końca prac.
occupation-1323-day-1 = Odwiedzać budowę i porównywać prace z rysunkami
occupation-1323-day-2 = Ustalać z ekipami terminy murowania, malowania i prac elektrycznych
occupation-1323-day-3 = Obliczać koszty materiałów i wynagrodzeń

occupation-1324-title = Kierowanie zakupami i logistyką
occupation-1324-does = Organizujesz zakup towarów, ich przechowywanie i dostawę do kupujących.
occupation-1324-day-1 = Planować, kto i którą ciężarówką rozwiezie jutro towar
occupation-1324-day-2 = Sprawdzać dokumenty towarów, które przekraczają granicę
occupation-1324-day-3 = Decydować, co magazyn musi zamówić

occupation-1330-title = Kierowanie działem informatyki
occupation-1330-does = Odpowiadasz w organizacji za komputery, dane i telefony.
occupation-1330-day-1 = Wybierać system komputerowy, który kupi organizacja
occupation-1330-day-2 = Omawiać z zespołem, dlaczego system zawiódł
occupation-1330-day-3 = Wyjaśniać cyfrową zmianę osobom, które będą z niej korzystać

occupation-1341-title = Kierowanie żłobkiem lub przedszkolem
occupation-1341-does = Kierujesz żłobkiem lub innym miejscem dziennej opieki nad małymi dziećmi.
occupation-1341-day-1 = Witać nową rodzinę i wyjaśniać jej plan dnia
occupation-1341-day-2 = Planować, kto pracuje z którą grupą dzieci
occupation-1341-day-3 = Sprawdzać, czy sale i plac zabaw są bezpieczne

occupation-1342-title = Kierowanie szpitalem lub przychodnią
occupation-1342-does = Kierujesz szpitalem, przychodnią lub innym miejscem, w którym leczy się ludzi.
occupation-1342-day-1 = Planować, ile personelu lekarskiego i pielęgniarskiego potrzebuje każdy oddział
occupation-1342-day-2 = Wybierać z zespołem lekarskim sprzęt medyczny do kupienia
occupation-1342-day-3 = Czytać skargi chorych i ustalać z personelem, co poprawić

occupation-1343-title = Kierowanie opieką nad osobami starszymi
occupation-1343-does = Kierujesz domem lub ośrodkiem, w którym osoby starsze mają opiekę.
occupation-1343-day-1 = Rozmawiać z rodziną starszej osoby o codziennej opiece
occupation-1343-day-2 = Układać grafik zespołu opiekuńczego i pielęgniarskiego
occupation-1343-day-3 = Sprawdzać, czy posiłki, pokoje i plany opieki odpowiadają mieszkającym tam osobom

occupation-1344-title = Kierowanie pomocą społeczną
occupation-1344-does = Kierujesz pomocą społeczną dla rodzin, młodzieży i osób w potrzebie.
occupation-1344-day-1 = Omawiać trudne sprawy z zespołem pomocy społecznej
occupation-1344-day-2 = Pisać wniosek o pieniądze na ośrodek dla młodzieży
occupation-1344-day-3 = Planować z miastem, jak zapewnić niedrogie mieszkania

occupation-1345-title = Kierowanie szkołą lub uczelnią
occupation-1345-does = Kierujesz szkołą lub uczelnią oraz osobami, które tam uczą i się uczą.
occupation-1345-day-1 = Obserwować lekcję i omawiać ją z osobą prowadzącą
occupation-1345-day-2 = Planować rozkład zajęć, kursy i egzaminy
occupation-1345-day-3 = Rozmawiać o problemie z rodzicami lub młodzieżą

occupation-1346-title = Kierowanie oddziałem banku lub ubezpieczeń
occupation-1346-does = Kierujesz miejscowym oddziałem banku lub firmy ubezpieczeniowej.
occupation-1346-day-1 = Decydować, czy ktoś może dostać duży kredyt
occupation-1346-day-2 = Pomagać zespołowi ustalić odszkodowanie po burzy
occupation-1346-day-3 = Porównywać wyniki oddziału z jego celami

occupation-1349-title = Kierowanie usługami specjalistycznymi
occupation-1349-does = Kierujesz placówką, która ma szczególne zadanie, na przykład biblioteką, biurem sądu lub więzieniem.
occupation-1349-day-1 = Planować godziny otwarcia i obsadę biblioteki lub galerii
occupation-1349-day-2 = Sprawdzać, czy zespoły ratunkowe mają potrzebny sprzęt
occupation-1349-day-3 = Pilnować, żeby każda sprawa w sądzie miała salę i termin

occupation-1411-title = Prowadzenie hotelu
occupation-1411-does = Prowadzisz hotel lub pensjonat i kierujesz jego zespołem.
occupation-1411-day-1 = Rozwiązywać problem gościa z pokojem
occupation-1411-day-2 = Ustalać ceny pokoi na sezon wakacyjny
occupation-1411-day-3 = Sprawdzać wysprzątane pokoje z osobą, która kieruje sprzątaniem

occupation-1412-title = Prowadzenie restauracji
occupation-1412-does = Prowadzisz restaurację lub kawiarnię, od karty dań po rachunek.
occupation-1412-day-1 = Ustalać z kuchnią dania i ceny
occupation-1412-day-2 = Zamawiać świeże produkty i napoje na weekend
occupation-1412-day-3 = Witać gości i pomagać przy stolikach, gdy jest tłoczno

occupation-1420-title = Kierowanie sklepem lub hurtownią
occupation-1420-does = Prowadzisz sklep lub firmę, która sprzedaje towary sklepom.
occupation-1420-day-1 = Wybierać towary do zamówienia i ustalać ich ceny
occupation-1420-day-2 = Uczyć nową osobę w zespole, jak pomagać kupującym
occupation-1420-day-3 = Liczyć pieniądze z całego dnia i towar, który został

occupation-1431-title = Prowadzenie ośrodka sportu lub kultury
occupation-1431-does = Prowadzisz miejsce, w którym ludzie miło spędzają czas na sporcie, kulturze, grach lub odpoczynku.
occupation-1431-day-1 = Planować program koncertów, kursów lub meczów
occupation-1431-day-2 = Sprawdzać, czy basen, sala lub scena są bezpieczne
occupation-1431-day-3 = Zatrudniać i wspierać osoby, które prowadzą treningi, występują lub sprzedają bilety

occupation-1439-title = Prowadzenie firmy usługowej
occupation-1439-does = Prowadzisz firmę usługową, na przykład warsztat, kemping lub biuro podróży.
occupation-1439-day-1 = Dzielić naprawy lub sprzątanie między osoby z zespołu
occupation-1439-day-2 = Słuchać rozmów telefonicznych i pomagać zespołowi lepiej odpowiadać
occupation-1439-day-3 = Negocjować ceny wyjazdów z hotelami i firmami autokarowymi

occupation-2111-title = Fizyka i astronomia
occupation-2111-does = Badasz materię, energię, gwiazdy i kosmos, aby wyjaśnić, jak działa przyroda.
occupation-2111-day-1 = Mierzyć światło gwiazdy przez teleskop
occupation-2111-day-2 = Sprawdzać pomysł za pomocą obliczeń i modelu komputerowego
occupation-2111-day-3 = Wyjaśniać swoje wyniki w artykule lub na wykładzie

occupation-2112-title = Meteorologia
occupation-2112-does = Badasz powietrze i klimat i przewidujesz pogodę.
occupation-2112-day-1 = Porównywać zdjęcia z satelitów z pomiarami stacji pogodowych
occupation-2112-day-2 = Ostrzegać lotniska, gospodarstwa lub miasta przed burzą
occupation-2112-day-3 = Badać na modelach komputerowych, jak zmienia się klimat

occupation-2113-title = Chemia
occupation-2113-does = Badasz, z czego składają się różne substancje, i tworzysz nowe.
occupation-2113-day-1 = Mieszać i podgrzewać substancje w laboratorium
occupation-2113-day-2 = Mierzyć, co zawiera lek, perfumy lub barwnik
occupation-2113-day-3 = Zmieniać skład produktu, aby był bezpieczniejszy

occupation-2114-title = Geologia
occupation-2114-does = Badasz skały, wodę i ruchy we wnętrzu ziemi.
occupation-2114-day-1 = Pobierać w terenie próbki skał, gleby lub wody
occupation-2114-day-2 = Rysować na komputerze mapę warstw pod ziemią
occupation-2114-day-3 = Doradzać firmom budowlanym lub miastom w sprawie niepewnego gruntu

occupation-2120-title = Matematyka i statystyka
occupation-2120-does = Szukasz w liczbach odpowiedzi na pytania o ryzyko, zdrowie, pieniądze lub ludzi.
occupation-2120-day-1 = Obliczać, jak prawdopodobny jest wypadek lub choroba
occupation-2120-day-2 = Sprawdzać, czy odpowiedzi z ankiety są typowe dla całego społeczeństwa
occupation-2120-day-3 = Pokazywać na wykresach, co oznaczają liczby

occupation-2131-title = Biologia
occupation-2131-does = Badasz istoty żywe, od bakterii i roślin po zwierzęta i ludzi.
occupation-2131-day-1 = Oglądać komórki lub bakterie pod mikroskopem
occupation-2131-day-2 = Obserwować i liczyć rośliny lub zwierzęta w przyrodzie
occupation-2131-day-3 = Sprawdzać, jak lek lub trucizna działa na żywe komórki

occupation-2132-title = Doradztwo dla rolnictwa, leśnictwa i rybactwa
occupation-2132-does = Doradzasz ludziom, którzy uprawiają rośliny, hodują zwierzęta lub ryby albo dbają o lasy.
occupation-2132-day-1 = Chodzić po polu i pobierać próbki gleby
occupation-2132-day-2 = Wyjaśniać w gospodarstwie, jak dbać o zdrowie zwierząt
occupation-2132-day-3 = Obliczać, ile drzew można ściąć bez szkody dla lasu

occupation-2133-title = Ochrona środowiska
occupation-2133-does = Badasz szkody w przyrodzie i planujesz, jak im zapobiec lub je naprawić.
occupation-2133-day-1 = Pobierać próbki wody lub gleby i szukać w nich zanieczyszczeń
occupation-2133-day-2 = Liczyć rzadkie rośliny i zwierzęta przed rozpoczęciem budowy
occupation-2133-day-3 = Doradzać firmie, jak chronić rzekę lub las

occupation-2141-title = Inżynieria produkcji
occupation-2141-does = Projektujesz produkcję w fabrykach tak, aby była bezpieczna, szybka i oszczędna.
occupation-2141-day-1 = Obserwować ludzi i maszyny i mierzyć czas każdego kroku
occupation-2141-day-2 = Projektować miejsce pracy, które chroni plecy i ręce
occupation-2141-day-3 = Testować nowe opakowanie na żywność lub ubrania

occupation-2142-title = Projektowanie dróg, mostów i sieci wodnych
occupation-2142-does = Projektujesz drogi, mosty, tory, wodociągi i kanały oraz kierujesz ich budową.
occupation-2142-day-1 = Obliczać, jaki ciężar wytrzyma most
occupation-2142-day-2 = Rysować plan, dzięki któremu ulewa nie zaleje ulic
occupation-2142-day-3 = Sprawdzać na budowie świeży beton lub nowe szyny

occupation-2143-title = Inżynieria środowiska
occupation-2143-does = Projektujesz techniczne sposoby oczyszczania wody, powietrza, gleby i odpadów.
occupation-2143-day-1 = Projektować system, który oczyszcza ścieki
occupation-2143-day-2 = Mierzyć szkodliwe gazy, które wychodzą z fabryki
occupation-2143-day-3 = Wyjaśniać władzom miasta, jak ponownie wykorzystywać więcej odpadów

occupation-2144-title = Inżynieria mechaniczna
occupation-2144-does = Projektujesz i ulepszasz maszyny, silniki, pojazdy i systemy ogrzewania.
occupation-2144-day-1 = Rysować na komputerze część maszyny
occupation-2144-day-2 = Sprawdzać, jak część reaguje na ciepło lub ciśnienie
occupation-2144-day-3 = Rozmawiać z załogą o tym, dlaczego maszyna często się psuje

occupation-2145-title = Inżynieria chemiczna
occupation-2145-does = Projektujesz, jak w fabryce z surowców powstają leki, plastik, paliwo lub napoje.
occupation-2145-day-1 = Planować, jak bezpiecznie podgrzać, wymieszać i ochłodzić substancję
occupation-2145-day-2 = Wypróbowywać małą ilość, zanim fabryka zrobi więcej
occupation-2145-day-3 = Ustalać z obsługą maszyn, dlaczego mieszanka się nie udaje

occupation-2146-title = Inżynieria górnicza i metalurgia
occupation-2146-does = Planujesz, jak wydobyć surowce z ziemi i zmienić je w metal lub paliwo.
occupation-2146-day-1 = Wybierać, gdzie bezpiecznie wiercić lub wysadzać skałę
occupation-2146-day-2 = Sprawdzać, czy kawałek metalu nie ma ukrytych pęknięć
occupation-2146-day-3 = Obliczać, ile metalu zawiera skała

occupation-2149-title = Inne specjalności inżynierskie
occupation-2149-does = Rozwiązujesz szczególne problemy techniczne w medycynie, energetyce, bezpieczeństwie lub liczeniu kosztów budowy.
occupation-2149-day-1 = Projektować sztuczny staw lub inne urządzenie medyczne
occupation-2149-day-2 = Obliczać, ile prądu panele słoneczne dadzą szkole
occupation-2149-day-3 = Spisywać materiały i koszty nowego budynku

occupation-2151-title = Inżynieria elektryczna
occupation-2151-does = Projektujesz systemy, które wytwarzają, przechowują i przesyłają prąd.
occupation-2151-day-1 = Rysować plan instalacji elektrycznej pociągu, kopalni lub budynku
occupation-2151-day-2 = Sprawdzać baterię lub silnik przyrządami pomiarowymi
occupation-2151-day-3 = Planować kable, które dostarczą miastom prąd z wiatru

occupation-2152-title = Inżynieria elektroniczna
occupation-2152-does = Projektujesz części elektroniczne do komputerów, urządzeń medycznych, samochodów lub satelitów.
occupation-2152-day-1 = Rysować na komputerze maleńki układ elektroniczny
occupation-2152-day-2 = Budować pierwszy model i mierzyć jego sygnały
occupation-2152-day-3 = Pytać personel szpitala lub załogę samolotu, co urządzenie ma robić

occupation-2153-title = Inżynieria telekomunikacji
occupation-2153-does = Projektujesz sieci, którymi płyną rozmowy telefoniczne, internet i telewizja.
occupation-2153-day-1 = Obliczać, gdzie potrzebny jest maszt dla telefonów komórkowych
occupation-2153-day-2 = Sprawdzać, jak szybko dane płyną przez kabel
occupation-2153-day-3 = Planować naprawy tak, aby numery alarmowe wciąż działały

occupation-2161-title = Architektura budynków
occupation-2161-does = Projektujesz budynki i pomieszczenia, w których ludzie mieszkają, pracują i się spotykają.
occupation-2161-day-1 = Pytać zamawiających, jak chcą korzystać z budynku
occupation-2161-day-2 = Rysować plany pięter i robić mały model
occupation-2161-day-3 = Odwiedzać budowę i odpowiadać na pytania ekipy

occupation-2162-title = Architektura krajobrazu
occupation-2162-does = Projektujesz parki, ogrody, place i inne otwarte miejsca.
occupation-2162-day-1 = Badać słońce, glebę i deszczówkę w jednym miejscu
occupation-2162-day-2 = Rysować ścieżki, drzewa i miejsca do siedzenia
occupation-2162-day-3 = Pytać ludzi z okolicy, jak chcą korzystać z parku

occupation-2163-title = Projektowanie produktów i ubrań
occupation-2163-does = Projektujesz ubrania, meble i inne rzeczy, których ludzie używają na co dzień.
occupation-2163-day-1 = Rysować pomysły na but, krzesło lub płaszcz
occupation-2163-day-2 = Wybierać tkaniny, kolory i inne materiały
occupation-2163-day-3 = Robić próbny egzemplarz i zmieniać go po testach

occupation-2164-title = Planowanie miast i ruchu drogowego
occupation-2164-does = Planujesz, jak będzie się rozwijać miasto, jego ulice i ruch.
occupation-2164-day-1 = Wybierać na mapie, gdzie można zbudować nowe domy
occupation-2164-day-2 = Liczyć na skrzyżowaniu samochody, rowery i osoby w autobusach
occupation-2164-day-3 = Słuchać ludzi na zebraniu o nowym planie

occupation-2165-title = Pomiary terenu i mapy
occupation-2165-does = Mierzysz ląd, morze lub kopalnie i na podstawie danych robisz mapy.
occupation-2165-day-1 = Mierzyć odległości i wysokości przyrządem laserowym
occupation-2165-day-2 = Wyznaczać granicę między dwiema działkami
occupation-2165-day-3 = Dodawać drogi i rzeki do cyfrowej mapy

occupation-2166-title = Grafika i multimedia
occupation-2166-does = Projektujesz obrazy, strony internetowe, animacje i drukowane strony.
occupation-2166-day-1 = Rysować postacie i wprawiać je w ruch na ekranie
occupation-2166-day-2 = Układać tekst i obrazy na plakacie lub stronie internetowej
occupation-2166-day-3 = Pokazywać zamawiającym pierwszy projekt i go poprawiać

occupation-2211-title = Medycyna rodzinna i ogólna
occupation-2211-does = Leczysz ludzi w każdym wieku, a często to do ciebie przychodzą najpierw.
occupation-2211-day-1 = Osłuchiwać serce i płuca badanej osoby
occupation-2211-day-2 = Wyjaśniać prostymi słowami wynik badania krwi
occupation-2211-day-3 = Przepisywać lek lub kierować chorą osobę do szpitala

occupation-2212-title = Medycyna specjalistyczna
occupation-2212-does = Leczysz chorych i znasz się szczególnie na jednej dziedzinie medycyny.
occupation-2212-day-1 = Oglądać obrazy i wyniki badań, aby rozpoznać chorobę
occupation-2212-day-2 = Operować z dobrze przygotowanym zespołem
occupation-2212-day-3 = Wyjaśniać chorej osobie możliwe leczenie i jego ryzyko

occupation-2221-title = Pielęgniarstwo
occupation-2221-does = Planujesz opiekę nad chorymi i ich pielęgnujesz, w szpitalu lub w domu.
occupation-2221-day-1 = Podawać leki i obserwować, jak działają na chorych
occupation-2221-day-2 = Oczyszczać i opatrywać rany
occupation-2221-day-3 = Wyjaśniać rodzinom, jak mogą pomóc

occupation-2222-title = Położnictwo
occupation-2222-does = Opiekujesz się rodzicami i dzieckiem w czasie ciąży, porodu i pierwszych tygodni.
occupation-2222-day-1 = Słuchać serca dziecka w czasie ciąży
occupation-2222-day-2 = Prowadzić poród i szybko działać w razie zagrożenia
occupation-2222-day-3 = Pokazywać rodzicom, jak karmić i trzymać dziecko

occupation-2230-title = Medycyna tradycyjna
occupation-2230-does = Leczysz ludzi tradycyjnymi metodami, na przykład cienkimi igłami, roślinami lub olejkami.
occupation-2230-day-1 = Pytać o sen, ból, jedzenie i codzienne życie
occupation-2230-day-2 = Wkłuwać cienkie igły w wybrane miejsca na ciele
occupation-2230-day-3 = Przygotowywać mieszankę ziół lub olejków

occupation-2240-title = Leczenie u boku lekarza
occupation-2240-does = Badasz i leczysz chorych, często razem z zespołem lekarskim.
occupation-2240-day-1 = Pytać o ból i badać chorą osobę
occupation-2240-day-2 = Pomagać komuś oddychać w nagłym przypadku
occupation-2240-day-3 = Sprawdzać badania krwi i wybierać proste leczenie

occupation-2250-title = Weterynaria
occupation-2250-does = Leczysz chore i ranne zwierzęta i chronisz ludzi przed chorobami zwierząt.
occupation-2250-day-1 = Badać zwierzę i wypytywać osobę, która się nim opiekuje
occupation-2250-day-2 = Operować psa lub szczepić zwierzęta w gospodarstwie
occupation-2250-day-3 = Prowadzić ćwiczenia, dzięki którym zwierzę porusza się bez bólu

occupation-2261-title = Stomatologia
occupation-2261-does = Zapobiegasz chorobom zębów i jamy ustnej oraz je leczysz.
occupation-2261-day-1 = Badać zęby i oglądać zdjęcia rentgenowskie szczęki
occupation-2261-day-2 = Podawać znieczulenie i leczyć uszkodzony ząb
occupation-2261-day-3 = Czyścić zęby i pokazywać, jak dobrze je myć

occupation-2262-title = Farmacja
occupation-2262-does = Przygotowujesz i wydajesz leki i wyjaśniasz, jak bezpiecznie ich używać.
occupation-2262-day-1 = Sprawdzać, czy dwa leki można brać razem
occupation-2262-day-2 = Wyjaśniać, jak i kiedy zażywać lek
occupation-2262-day-3 = Przygotowywać krem lub badać jakość leku

occupation-2263-title = Ochrona zdrowia w pracy i środowisku
occupation-2263-does = Chronisz zdrowie ludzi przed zagrożeniami w pracy i w otoczeniu.
occupation-2263-day-1 = Mierzyć hałas, pył lub promieniowanie w miejscu pracy
occupation-2263-day-2 = Sprawdzać, jak w kuchni przechowuje się i gotuje jedzenie
occupation-2263-day-3 = Pokazywać ludziom, jak bezpiecznie siedzieć i dźwigać w pracy

occupation-2264-title = Fizjoterapia
occupation-2264-does = Pomagasz ludziom lepiej się poruszać po chorobie, urazie lub operacji.
occupation-2264-day-1 = Sprawdzać siłę i ruch stawu
occupation-2264-day-2 = Uczyć ćwiczeń, które wzmacniają mięśnie
occupation-2264-day-3 = Podtrzymywać osobę, która znów uczy się chodzić

occupation-2265-title = Dietetyka
occupation-2265-does = Doradzasz ludziom, co jeść, aby zachować lub odzyskać zdrowie.
occupation-2265-day-1 = Pytać ludzi, co jedzą i piją
occupation-2265-day-2 = Układać jadłospis dla osoby z cukrzycą
occupation-2265-day-3 = Obliczać witaminy i sól w szpitalnych posiłkach

occupation-2266-title = Logopedia i badanie słuchu
occupation-2266-does = Pomagasz osobom, które mają trudności ze słyszeniem, mówieniem lub połykaniem.
occupation-2266-day-1 = Sprawdzać, jakie dźwięki ktoś słyszy
occupation-2266-day-2 = Dopasowywać aparat słuchowy do potrzeb danej osoby
occupation-2266-day-3 = Ćwiczyć z dzieckiem głoski i słowa

occupation-2267-title = Optometria
occupation-2267-does = Badasz ludziom oczy i pomagasz im lepiej widzieć.
occupation-2267-day-1 = Sprawdzać, jak dobrze ktoś widzi litery i kolory
occupation-2267-day-2 = Badać światłem wnętrze oka
occupation-2267-day-3 = Dobierać właściwe szkła lub ćwiczenia dla oczu

occupation-2269-title = Inne terapie
occupation-2269-does = Pomagasz chorym szczególnymi metodami, na przykład zdjęciami rentgenowskimi, muzyką lub codziennymi ćwiczeniami.
occupation-2269-day-1 = Robić zdjęcie rentgenowskie złamanej kości
occupation-2269-day-2 = Ćwiczyć z kimś po chorobie ubieranie się lub gotowanie
occupation-2269-day-3 = Pomagać wyrażać uczucia przez muzykę lub taniec

occupation-2310-title = Nauczanie na uczelni
occupation-2310-does = Uczysz na uczelni i prowadzisz badania w swojej dziedzinie.
occupation-2310-day-1 = Prowadzić wykład i odpowiadać na pytania z sali
occupation-2310-day-2 = Czytać prace, oceniać je i pisać wskazówki
occupation-2310-day-3 = Badać wybrany temat i pisać o wynikach

occupation-2320-title = Nauczanie zawodu
occupation-2320-does = Uczysz praktycznych umiejętności i teorii potrzebnych w danym zawodzie.
occupation-2320-day-1 = Pokazywać uczącym się, jak bezpiecznie używać narzędzia
occupation-2320-day-2 = Obserwować, jak młodzież ćwiczy strzyżenie, gotowanie lub naprawę
occupation-2320-day-3 = Odwiedzać młodzież na praktykach w firmie

occupation-2330-title = Nauczanie w szkole średniej
occupation-2330-does = Uczysz młodzież w szkole średniej jednego lub kilku przedmiotów.
occupation-2330-day-1 = Wyjaśniać nowy temat i zadawać o nim pytania
occupation-2330-day-2 = Poprawiać sprawdziany i pisać przydatne uwagi
occupation-2330-day-3 = Rozmawiać z osobą, której jest trudno w szkole

occupation-2341-title = Nauczanie w szkole podstawowej
occupation-2341-does = Uczysz dzieci w szkole podstawowej czytania, pisania, liczenia i współpracy.
occupation-2341-day-1 = Czytać opowiadanie i rozmawiać o nowych słowach
occupation-2341-day-2 = Pomagać dziecku w trudnym zadaniu z matematyki
occupation-2341-day-3 = Opowiadać rodzicom, jak uczy się ich dziecko

occupation-2342-title = Wychowanie przedszkolne
occupation-2342-does = Pomagasz małym dzieciom uczyć się przez zabawę, zanim pójdą do szkoły.
occupation-2342-day-1 = Śpiewać i liczyć z grupą dzieci
occupation-2342-day-2 = Przygotowywać farby, klocki i gry do nauki
occupation-2342-day-3 = Obserwować, jak każde dziecko mówi, porusza się i bawi

occupation-2351-title = Rozwijanie metod nauczania
occupation-2351-does = Badasz, jak uczą szkoły, i pomagasz im stosować lepsze metody.
occupation-2351-day-1 = Obserwować lekcję i pisać z niej sprawozdanie
occupation-2351-day-2 = Wybierać książki i cele nowego kursu
occupation-2351-day-3 = Szkolić grono nauczycielskie w nowym sposobie uczenia

occupation-2352-title = Nauczanie specjalne
occupation-2352-does = Uczysz osoby, które potrzebują więcej wsparcia lub innego sposobu nauki.
occupation-2352-day-1 = Układać plan nauki dla jednej osoby
occupation-2352-day-2 = Wyjaśniać zadanie za pomocą obrazków lub znaków
occupation-2352-day-3 = Uczyć dorosłą osobę czytania krok po kroku

occupation-2353-title = Nauczanie języków
occupation-2353-does = Uczysz ludzi nowego języka poza zwykłą szkołą.
occupation-2353-day-1 = Ćwiczyć rozmowę o zakupach lub pracy
occupation-2353-day-2 = Wyjaśniać zasadę gramatyki na prostych przykładach
occupation-2353-day-3 = Pokazywać układ dłoni w języku migowym

occupation-2354-title = Nauczanie muzyki
occupation-2354-does = Uczysz ludzi śpiewu lub gry na instrumentach, pojedynczo lub w grupach.
occupation-2354-day-1 = Pokazywać, jak trzymać instrument i na nim grać
occupation-2354-day-2 = Wybierać utwory na poziomie każdej uczącej się osoby
occupation-2354-day-3 = Przygotowywać grupę do występu na koncercie

occupation-2355-title = Nauczanie tańca, teatru i sztuki
occupation-2355-does = Uczysz ludzi w każdym wieku tańca, teatru, malowania, fotografii lub cyrku.
occupation-2355-day-1 = Pokazywać krok taneczny i poprawiać postawę tańczących
occupation-2355-day-2 = Oglądać rysunki lub zdjęcia uczących się i dawać rady
occupation-2355-day-3 = Ćwiczyć z grupą sztukę teatralną

occupation-2356-title = Nauczanie obsługi komputera
occupation-2356-does = Uczysz ludzi korzystać z komputerów, programów i internetu.
occupation-2356-day-1 = Pokazywać początkującym, jak bezpiecznie wysłać e-mail
occupation-2356-day-2 = Przygotowywać ćwiczenia dla osób, które dostają w pracy nowy program
occupation-2356-day-3 = Pomagać komuś, kto nie może znaleźć pliku

occupation-2359-title = Korepetycje i inne nauczanie
occupation-2359-does = Uczysz innych lub im doradzasz poza zwykłymi lekcjami, pojedynczo lub w grupach.
occupation-2359-day-1 = Wyjaśniać komuś zadanie domowe po szkole
occupation-2359-day-2 = Pomagać wybrać kierunek nauki lub rozwiązać problem
occupation-2359-day-3 = Przygotowywać lekcję internetową lub uczyć w więzieniu

occupation-2411-title = Rachunkowość i audyt
occupation-2411-does = Zapisujesz i sprawdzasz, jak firmy i urzędy gospodarują pieniędzmi.
occupation-2411-day-1 = Porównywać faktury i płatności z kontem w banku
occupation-2411-day-2 = Wyjaśniać, ile podatku trzeba zapłacić
occupation-2411-day-3 = Szukać w księgach błędów lub oszustw

occupation-2412-title = Doradztwo finansowe
occupation-2412-does = Doradzasz ludziom i firmom, jak oszczędzać i inwestować pieniądze.
occupation-2412-day-1 = Pytać o dochody, plany i zmartwienia
occupation-2412-day-2 = Porównywać sposoby oszczędzania na dom lub starość
occupation-2412-day-3 = Wyjaśniać, jakie jest ryzyko utraty pieniędzy

occupation-2413-title = Analiza finansowa
occupation-2413-does = Badasz liczby, aby ocenić, czy kredyt lub inwestycja jest rozsądna.
occupation-2413-day-1 = Czytać sprawozdania finansowe firmy z ostatnich lat
occupation-2413-day-2 = Obliczać, ile firma może zarobić w przyszłości
occupation-2413-day-3 = Pisać opinię dla banku lub osób, które inwestują

occupation-2421-title = Doradztwo dla organizacji
occupation-2421-does = Badasz, jak działa organizacja, i proponujesz, jak ją ulepszyć.
occupation-2421-day-1 = Pytać załogę, które czynności trwają zbyt długo
occupation-2421-day-2 = Rysować drogę zamówienia przez firmę
occupation-2421-day-3 = Przedstawiać pomysły na oszczędność czasu i pieniędzy

occupation-2422-title = Tworzenie polityki publicznej
occupation-2422-does = Przygotowujesz rządowe plany i przepisy i pomagasz je wprowadzać w życie.
occupation-2422-day-1 = Porównywać, jak inne kraje poradziły sobie z brakiem mieszkań
occupation-2422-day-2 = Pytać miejscowe grupy, czego potrzebuje ich okolica
occupation-2422-day-3 = Pisać propozycję nowego planu publicznego

occupation-2423-title = Rekrutacja i doradztwo zawodowe
occupation-2423-does = Pomagasz firmom znaleźć ludzi do pracy, a ludziom znaleźć pracę.
occupation-2423-day-1 = Pisać ogłoszenie o pracy i zapraszać na rozmowy
occupation-2423-day-2 = Rozmawiać o tym, jaka praca pasuje do czyichś umiejętności
occupation-2423-day-3 = Wyjaśniać zatrudnionym umowę lub zasady urlopu

occupation-2424-title = Szkolenie pracowników
occupation-2424-does = Uczysz ludzi w pracy tego, czego wymaga ich stanowisko.
occupation-2424-day-1 = Pytać zespół, czego musi się nauczyć
occupation-2424-day-2 = Prowadzić praktyczne ćwiczenia w grupie zatrudnionych
occupation-2424-day-3 = Pomagać kierującym zespołem przygotować się do trudnej rozmowy

occupation-2431-title = Reklama i marketing
occupation-2431-does = Badasz, czego chcą kupujący, i zwracasz ich uwagę na produkty.
occupation-2431-day-1 = Zadawać kupującym pytania i porównywać odpowiedzi
occupation-2431-day-2 = Pisać krótki tekst reklamy do internetu
occupation-2431-day-3 = Liczyć, ile osób coś kupiło po obejrzeniu reklamy

occupation-2432-title = Public relations
occupation-2432-does = Wyjaśniasz ludziom, co robi organizacja i czego chce.
occupation-2432-day-1 = Pisać wiadomości na strony internetowe i do gazet
occupation-2432-day-2 = Odpowiadać ludziom na pytania w grupie internetowej
occupation-2432-day-3 = Rozmawiać z ludźmi na ulicy o kampanii

occupation-2433-title = Sprzedaż techniczna i medyczna
occupation-2433-does = Sprzedajesz maszyny, leki lub produkty techniczne i wyjaśniasz, jak działają.
occupation-2433-day-1 = Pokazywać maszynę w gospodarstwie lub fabryce
occupation-2433-day-2 = Opowiadać zespołowi lekarskiemu, co badania mówią o nowym leku
occupation-2433-day-3 = Obliczać, jakie panele słoneczne pasują na czyjś dach

occupation-2434-title = Sprzedaż systemów informatycznych
occupation-2434-does = Sprzedajesz firmom takie systemy komputerowe i telefoniczne, jakich potrzebują.
occupation-2434-day-1 = Pytać firmę, co mają robić jej komputery
occupation-2434-day-2 = Pokazywać kupującym, jak działa program lub sieć
occupation-2434-day-3 = Pisać ofertę z cenami i terminami dostawy

occupation-2511-title = Analiza systemów informatycznych
occupation-2511-does = Badasz, czego potrzebuje organizacja, i projektujesz dla niej systemy komputerowe.
occupation-2511-day-1 = Pytać zespół szpitala lub biura, jak używa danych
occupation-2511-day-2 = Rysować, jak informacje płyną między komputerami
occupation-2511-day-3 = Uczyć komputer, jak znajdować w danych to, co się powtarza

occupation-2512-title = Tworzenie oprogramowania
occupation-2512-does = Projektujesz, tworzysz i ulepszasz programy, które działają na komputerach.
occupation-2512-day-1 = Pytać ludzi, co program ma dla nich robić
occupation-2512-day-2 = Pisać w kodzie polecenia dla komputera
occupation-2512-day-3 = Czytać kod kogoś z zespołu i proponować zmiany

occupation-2513-title = Tworzenie stron i gier
occupation-2513-does = Tworzysz strony internetowe, sklepy w internecie i gry komputerowe.
occupation-2513-day-1 = Programować strony, które działają na telefonach i komputerach
occupation-2513-day-2 = Projektować przyciski i menu, które są łatwe w użyciu
occupation-2513-day-3 = Testować poziom gry i go ulepszać

occupation-2514-title = Programowanie
occupation-2514-does = Piszesz i zmieniasz kod aplikacji, programów biurowych i maszyn.
occupation-2514-day-1 = Zamieniać projekt w linijki kodu
occupation-2514-day-2 = Szukać błędu i go poprawiać
occupation-2514-day-3 = Dostosowywać program do nowego telefonu lub maszyny

occupation-2519-title = Testowanie oprogramowania
occupation-2519-does = Sprawdzasz programy i dane i pomagasz usuwać z nich błędy.
occupation-2519-day-1 = Naciskać każdy przycisk i zapisywać, co nie działa
occupation-2519-day-2 = Sprawdzać, czy osoby niewidome mogą korzystać ze strony
occupation-2519-day-3 = Testować, jak system wraca do pracy po awarii

occupation-2521-title = Projektowanie baz danych
occupation-2521-does = Projektujesz systemy, które przechowują dane organizacji, i nimi zarządzasz.
occupation-2521-day-1 = Planować, jak przechowywać dane kupujących lub chorych
occupation-2521-day-2 = Zmieniać system tak, aby szybciej znajdował dane
occupation-2521-day-3 = Decydować, kto może widzieć lub zmieniać dane

occupation-2522-title = Administracja systemami komputerowymi
occupation-2522-does = Dbasz o to, żeby komputery i sieci organizacji działały codziennie.
occupation-2522-day-1 = Instalować nowe wersje programów na wielu komputerach
occupation-2522-day-2 = Robić kopie zapasowe ważnych plików
occupation-2522-day-3 = Sprawdzać, dlaczego ktoś z zespołu nie może się połączyć

occupation-2523-title = Projektowanie sieci komputerowych
occupation-2523-does = Planujesz i ulepszasz sieci, które łączą komputery ze sobą.
occupation-2523-day-1 = Rysować połączenia komputerów, kabli i punktów bezprzewodowych
occupation-2523-day-2 = Mierzyć, gdzie dane płyną zbyt wolno
occupation-2523-day-3 = Obliczać, ile danych musi przenosić sieć szpitala

occupation-2529-title = Ochrona komputerów i danych
occupation-2529-does = Chronisz systemy komputerowe i dane przed atakami i utratą.
occupation-2529-day-1 = Szukać słabych punktów systemu, zanim znajdą je osoby o złych zamiarach
occupation-2529-day-2 = Zatrzymywać atak i naprawiać szkody
occupation-2529-day-3 = Zbierać cyfrowe dowody z telefonu lub komputera

occupation-2611-title = Adwokatura i prokuratura
occupation-2611-does = Doradzasz w sprawach prawnych i mówisz w sądzie w imieniu ludzi lub państwa.
occupation-2611-day-1 = Słuchać ludzi i wyjaśniać im ich prawa
occupation-2611-day-2 = Czytać przepisy i dawne wyroki, aby przygotować sprawę
occupation-2611-day-3 = Zadawać w sądzie pytania osobie, która zeznaje

occupation-2612-title = Orzekanie w sądzie
occupation-2612-does = Prowadzisz sprawy w sądzie i rozstrzygasz je zgodnie z prawem.
occupation-2612-day-1 = Słuchać obu stron i osób, które zeznają
occupation-2612-day-2 = Porównywać dowody z przepisami
occupation-2612-day-3 = Pisać wyrok i wyjaśniać jego powody

occupation-2619-title = Inne zawody prawnicze
occupation-2619-does = Stosujesz prawo, aby godzić strony, sprawdzać zasady lub przygotowywać dokumenty.
occupation-2619-day-1 = Pomagać dwóm stronom zawrzeć ugodę bez rozprawy w sądzie
occupation-2619-day-2 = Czytać z kupującymi umowę o dom, zanim ją podpiszą
occupation-2619-day-3 = Sprawdzać, jak firma chroni dane osobowe

occupation-2621-title = Archiwa i zbiory muzealne
occupation-2621-does = Gromadzisz, chronisz i pokazujesz dzieła sztuki, przedmioty i dokumenty z przeszłości.
occupation-2621-day-1 = Opisywać stary list i nadawać mu numer
occupation-2621-day-2 = Wybierać przedmioty, które pokaże wystawa
occupation-2621-day-3 = Czyścić delikatny przedmiot miękkim pędzelkiem

occupation-2622-title = Bibliotekarstwo
occupation-2622-does = Pomagasz ludziom znaleźć książki i informacje i dbasz o zbiory.
occupation-2622-day-1 = Wybierać nowe książki dla dzieci i dorosłych
occupation-2622-day-2 = Pomagać komuś szukać informacji, którym można ufać
occupation-2622-day-3 = Organizować godzinę czytania lub lekcję komputerową

occupation-2631-title = Ekonomia
occupation-2631-does = Badasz, jak pieniądze, praca i handel wpływają na ludzi i kraje.
occupation-2631-day-1 = Porównywać liczby o cenach, miejscach pracy i płacach
occupation-2631-day-2 = Obliczać, co zmieni nowy podatek
occupation-2631-day-3 = Pisać raport, który pomaga rządowi podjąć decyzję

occupation-2632-title = Socjologia i antropologia
occupation-2632-does = Badasz, jak ludzie żyją razem teraz i jak żyli dawniej.
occupation-2632-day-1 = Rozmawiać z ludźmi o ich pracy, rodzinie lub okolicy
occupation-2632-day-2 = Ostrożnie odkopywać ślady dawnej wsi
occupation-2632-day-3 = Porównywać odpowiedzi i mapy i szukać podobieństw

occupation-2633-title = Historia, filozofia i politologia
occupation-2633-does = Badasz idee, historię i politykę, aby lepiej rozumieć społeczeństwo.
occupation-2633-day-1 = Czytać w archiwum stare listy i dokumenty
occupation-2633-day-2 = Porównywać wyniki wyborów z kilku krajów
occupation-2633-day-3 = Jasno pisać, co myślisz o trudnej sprawie i dlaczego

occupation-2634-title = Psychologia
occupation-2634-does = Badasz, jak ludzie myślą, czują i działają, i pomagasz im poczuć się lepiej.
occupation-2634-day-1 = Słuchać drugiej osoby i uważnie zadawać pytania
occupation-2634-day-2 = Przeprowadzać testy pamięci, uczenia się lub nastroju
occupation-2634-day-3 = Ćwiczyć z kimś, jak zmierzyć się z lękiem

occupation-2635-title = Praca socjalna i poradnictwo
occupation-2635-does = Pomagasz ludziom i rodzinom radzić sobie z problemami w życiu.
occupation-2635-day-1 = Odwiedzać rodzinę i słuchać każdej osoby
occupation-2635-day-2 = Pomagać komuś w staraniach o mieszkanie lub pieniądze
occupation-2635-day-3 = Układać plan z osobą, która chce przestać pić alkohol

occupation-2636-title = Posługa religijna
occupation-2636-does = Prowadzisz nabożeństwa i wspierasz ludzi w wierze, radości i żałobie.
occupation-2636-day-1 = Przygotowywać i prowadzić nabożeństwo, modlitwę lub uroczystość
occupation-2636-day-2 = Odwiedzać osobę chorą lub w żałobie po kimś bliskim
occupation-2636-day-3 = Wyjaśniać w grupie święte teksty

occupation-2641-title = Pisanie książek i tekstów
occupation-2641-does = Piszesz lub poprawiasz książki, sztuki teatralne, piosenki lub teksty techniczne.
occupation-2641-day-1 = Pisać i przerabiać scenę lub rozdział
occupation-2641-day-2 = Sprawdzać fakty i poprawiać tekst przed drukiem
occupation-2641-day-3 = Wyjaśniać prostymi krokami, jak działa urządzenie

occupation-2642-title = Dziennikarstwo
occupation-2642-does = Zbierasz wiadomości, sprawdzasz je i przekazujesz ludziom.
occupation-2642-day-1 = Rozmawiać z ludźmi, którzy widzieli jakieś wydarzenie
occupation-2642-day-2 = Porównywać źródła i sprawdzać, czy wiadomość jest prawdziwa
occupation-2642-day-3 = Pisać artykuł i wybierać zdjęcie

occupation-2643-title = Tłumaczenie
occupation-2643-does = Tłumaczysz słowa mówione, pisane lub migane, żeby ludzie rozumieli się nawzajem.
occupation-2643-day-1 = Przekładać na język chorej osoby to, co mówi zespół lekarski
occupation-2643-day-2 = Tłumaczyć umowę, książkę lub tekst filmu
occupation-2643-day-3 = Porównywać znaczenia słów do słownika

occupation-2651-title = Sztuki plastyczne
occupation-2651-does = Tworzysz sztukę, na przykład obrazy, rzeźby, grafiki lub rysunki humorystyczne.
occupation-2651-day-1 = Rysować pomysł i wybierać kolory lub materiały
occupation-2651-day-2 = Nadawać kształt glinie, kamieniowi, szkłu lub metalowi
occupation-2651-day-3 = Oczyszczać i naprawiać uszkodzony obraz

occupation-2652-title = Muzyka, śpiew i komponowanie
occupation-2652-does = Śpiewasz, grasz, piszesz muzykę lub dyrygujesz orkiestrą dla publiczności.
occupation-2652-day-1 = Wiele razy ćwiczyć trudny fragment
occupation-2652-day-2 = Pisać melodię i wybierać instrumenty
occupation-2652-day-3 = Ćwiczyć z chórem, zespołem lub orkiestrą

occupation-2653-title = Taniec i choreografia
occupation-2653-does = Tańczysz na scenie lub tworzysz tańce dla innych.
occupation-2653-day-1 = Ćwiczyć co rano siłę, równowagę i skoki
occupation-2653-day-2 = Uczyć się nowych kroków i łączyć je z muzyką
occupation-2653-day-3 = Wymyślać ruchy i pokazywać je tańczącym

occupation-2654-title = Reżyseria i produkcja
occupation-2654-does = Kierujesz pracą nad filmami, przedstawieniami, programami lub nagraniami muzycznymi.
occupation-2654-day-1 = Ustalać z zespołem, jak nakręcić scenę
occupation-2654-day-2 = Słuchać, jak różne osoby czytają rolę, i wybierać jedną
occupation-2654-day-3 = Planować budżet i terminy produkcji

occupation-2655-title = Aktorstwo
occupation-2655-does = Grasz postacie na scenie, w filmach lub samym głosem.
occupation-2655-day-1 = Uczyć się słów i ruchów roli
occupation-2655-day-2 = Ćwiczyć scenę z innymi osobami z obsady
occupation-2655-day-3 = Nagrywać głos do filmu lub gry

occupation-2656-title = Prowadzenie programów
occupation-2656-does = Mówisz do publiczności w radiu, telewizji lub internecie.
occupation-2656-day-1 = Czytać wiadomości na głos wyraźnym głosem
occupation-2656-day-2 = Zadawać gościowi pytania w programie na żywo
occupation-2656-day-3 = Opisywać osobom niewidomym, co dzieje się na ekranie

occupation-2659-title = Kabaret, cyrk i sztuka ulicy
occupation-2659-does = Występujesz przed publicznością z żartami, lalkami, w cyrku lub na ulicy.
occupation-2659-day-1 = Ćwiczyć żonglowanie piłkami lub chodzenie po linie
occupation-2659-day-2 = Próbować nowych żartów przed małą publicznością
occupation-2659-day-3 = Robić lalkę i mówić jej głosem

occupation-3111-title = Technika laboratoryjna
occupation-3111-does = Badasz materiały, powietrze lub wodę i pomagasz w doświadczeniach naukowych.
occupation-3111-day-1 = Ważyć i mieszać substancje do badania
occupation-3111-day-2 = Mierzyć promieniowanie, temperaturę lub głębokość wody
occupation-3111-day-3 = Czyścić i sprawdzać przyrządy w laboratorium

occupation-3112-title = Technika budowlana
occupation-3112-does = Pomagasz zespołowi inżynierskiemu planować, sprawdzać i utrzymywać budynki, drogi, wodociągi i kanały.
occupation-3112-day-1 = Mierzyć teren budowy specjalnymi przyrządami
occupation-3112-day-2 = Szukać pęknięć i rdzy na moście lub w tunelu
occupation-3112-day-3 = Obliczać, ile energii traci dom

occupation-3113-title = Technika elektryczna
occupation-3113-does = Budujesz, sprawdzasz i naprawiasz urządzenia elektryczne według projektu inżynierskiego.
occupation-3113-day-1 = Łączyć przewody zgodnie z rysunkiem
occupation-3113-day-2 = Mierzyć, jak dobrze działa bateria lub silnik
occupation-3113-day-3 = Wymieniać zepsutą część elektryczną w maszynie

occupation-3114-title = Technika elektroniczna
occupation-3114-does = Budujesz i sprawdzasz urządzenia elektroniczne z bardzo małych części.
occupation-3114-day-1 = Łączyć maleńkie części z płytką elektroniczną
occupation-3114-day-2 = Sprawdzać, czy urządzenie medyczne daje właściwe sygnały
occupation-3114-day-3 = Ustawiać przyrząd, aż zacznie dokładnie mierzyć

occupation-3115-title = Technika mechaniczna
occupation-3115-does = Z zespołem inżynierskim sprawdzasz i naprawiasz maszyny, silniki i pojazdy.
occupation-3115-day-1 = Uruchamiać silnik i mierzyć jego temperaturę i hałas
occupation-3115-day-2 = Szukać uszkodzeń pociągu, statku lub samolotu
occupation-3115-day-3 = Naprawiać system chłodzenia lub pompę ciepła

occupation-3116-title = Technika chemiczna
occupation-3116-does = Sprawdzasz i kontrolujesz, jak powstają chemikalia i inne materiały.
occupation-3116-day-1 = Pobierać próbki z linii produkcyjnej
occupation-3116-day-2 = Sprawdzać, czy kolor lub mieszanka są właściwe
occupation-3116-day-3 = Bezpiecznie pakować i oznaczać niebezpieczne odpady

occupation-3117-title = Technika górnicza i hutnicza
occupation-3117-does = Badasz skały i metal i pomagasz dbać o bezpieczeństwo w kopalniach.
occupation-3117-day-1 = Mierzyć tunele i nanosić je na mapę
occupation-3117-day-2 = Badać powietrze, pył i hałas pod ziemią
occupation-3117-day-3 = Ściskać kawałek skały lub metalu, aż pęknie

occupation-3118-title = Kreślenie techniczne
occupation-3118-does = Robisz rysunki techniczne budynków, maszyn, statków lub ubrań.
occupation-3118-day-1 = Zamieniać inżynierski szkic w dokładny rysunek
occupation-3118-day-2 = Rysować na komputerze każdą część i jej wymiary
occupation-3118-day-3 = Zmieniać rysunek po rozmowie z ekipą, która buduje

occupation-3119-title = Inna pomoc techniczna
occupation-3119-does = Pomagasz sprawdzać i ulepszać produkty i procesy, od tkanin po energię z wiatru.
occupation-3119-day-1 = Rozciągać i prać tkaninę, aby sprawdzić jej trwałość
occupation-3119-day-2 = Sprawdzać nową turbinę wiatrową, zanim zacznie pracować
occupation-3119-day-3 = Przygotowywać maszynę, która drukuje metalowe części

occupation-3121-title = Kierowanie zespołem w kopalni
occupation-3121-does = Kierujesz ludźmi, którzy wydobywają z ziemi węgiel, kamień lub metale.
occupation-3121-day-1 = Dzielić zadania na początku zmiany
occupation-3121-day-2 = Sprawdzać tunel i maszyny przed rozpoczęciem pracy
occupation-3121-day-3 = Zgłaszać, ile wydobyto i czy były wypadki

occupation-3122-title = Kierowanie zespołem w fabryce
occupation-3122-does = Kierujesz zespołem pracującym przy produkcji w fabryce.
occupation-3122-day-1 = Pokazywać nowej osobie, jak używać maszyny
occupation-3122-day-2 = Sprawdzać gotowe wyroby i omawiać wady z zespołem
occupation-3122-day-3 = Zmieniać plan pracy, gdy ktoś zachoruje

occupation-3123-title = Kierowanie zespołem na budowie
occupation-3123-does = Prowadzisz zespół, który pracuje na budowie.
occupation-3123-day-1 = Wyjaśniać zadania na dziś z rysunkiem w ręku
occupation-3123-day-2 = Sprawdzać, czy ściany, rury lub podłogi są dobrze zrobione
occupation-3123-day-3 = Zamawiać brakujące materiały i zapisywać godziny pracy

occupation-3131-title = Obsługa elektrowni
occupation-3131-does = Sterujesz systemami, które wytwarzają prąd i przesyłają go do domów.
occupation-3131-day-1 = Obserwować moc i temperaturę na ekranach w sterowni
occupation-3131-day-2 = Wspinać się na turbinę wiatrową i sprawdzać jej części
occupation-3131-day-3 = Bezpiecznie zatrzymywać maszynę, gdy zabrzmi alarm

occupation-3132-title = Oczyszczanie wody i spalanie odpadów
occupation-3132-does = Sterujesz maszynami, które oczyszczają wodę lub spalają odpady.
occupation-3132-day-1 = Badać próbki wody pitnej lub ścieków
occupation-3132-day-2 = Ustawiać pompy i ilość środka czyszczącego
occupation-3132-day-3 = Pilnować temperatury pieca, w którym spala się odpady

occupation-3133-title = Sterowanie produkcją chemiczną
occupation-3133-does = Sterujesz maszynami, które wytwarzają w fabryce chemikalia i gazy.
occupation-3133-day-1 = Śledzić ciśnienie i temperaturę na kilku ekranach
occupation-3133-day-2 = Zmieniać przepływ gazu lub płynu
occupation-3133-day-3 = Chodzić wzdłuż rur i sprawdzać, czy nie ma wycieków

occupation-3134-title = Przeróbka ropy i gazu
occupation-3134-does = Sterujesz systemami, które zmieniają ropę i gaz w paliwo.
occupation-3134-day-1 = Odczytywać poziom i ciśnienie w dużych zbiornikach
occupation-3134-day-2 = Uruchamiać pompy, które tłoczą ropę przez rury
occupation-3134-day-3 = Zanosić próbkę paliwa do laboratorium

occupation-3135-title = Sterowanie produkcją metali
occupation-3135-does = Sterujesz piecami i maszynami, w których powstaje metal.
occupation-3135-day-1 = Ustawiać temperaturę pieca, który topi metal
occupation-3135-day-2 = Ważyć metale, które wejdą do mieszanki
occupation-3135-day-3 = Pobierać próbkę płynnego metalu do badania

occupation-3139-title = Sterowanie robotami i liniami produkcji
occupation-3139-does = Sterujesz robotami i automatycznymi liniami, na których powstają samochody, papier lub ubrania.
occupation-3139-day-1 = Wpisywać ustawienia, które mówią robotowi, co robić
occupation-3139-day-2 = Obserwować linię na ekranie i na hali
occupation-3139-day-3 = Zatrzymywać linię i wyjmować zablokowaną część

occupation-3141-title = Praca w laboratorium biologicznym
occupation-3141-does = Pomagasz w naukowych badaniach roślin, zwierząt, komórek i bakterii.
occupation-3141-day-1 = Zbierać w terenie rośliny, wodę lub owady
occupation-3141-day-2 = Hodować bakterie w małych naczyniach i je liczyć
occupation-3141-day-3 = Zapisywać wyniki doświadczenia

occupation-3142-title = Technika rolnicza
occupation-3142-does = Badasz glebę, uprawy i zwierzęta, żeby gospodarstwa wytwarzały dobrą żywność.
occupation-3142-day-1 = Pobierać próbki gleby, wody lub roślin i je badać
occupation-3142-day-2 = Zapisywać, ile jedzą i jak rosną młode zwierzęta lub ryby
occupation-3142-day-3 = Pokazywać w gospodarstwie na mapie, które pola potrzebują wody

occupation-3143-title = Technika leśna
occupation-3143-does = Pomagasz chronić i odnawiać lasy: mierzysz i sadzisz drzewa oraz ich pilnujesz.
occupation-3143-day-1 = Mierzyć drzewa i oznaczać te do ścięcia
occupation-3143-day-2 = Pokazywać zespołowi, jak sadzić młode drzewa
occupation-3143-day-3 = Wyjaśniać ludziom w lesie zasady o ogniu i przyrodzie

occupation-3151-title = Obsługa maszyn na statku
occupation-3151-does = Dbasz o to, żeby silniki i maszyny statku działały bezpiecznie na morzu.
occupation-3151-day-1 = Sprawdzać olej, ciepło i ciśnienie w maszynowni
occupation-3151-day-2 = Naprawiać pompę wody razem z załogą maszynowni
occupation-3151-day-3 = Zapisywać, ile paliwa zużył statek

occupation-3152-title = Dowodzenie statkiem i pilotaż
occupation-3152-does = Bezpiecznie prowadzisz statki przez morze, po rzekach i do portu.
occupation-3152-day-1 = Planować trasę według map, pogody i przypływów
occupation-3152-day-2 = Śledzić radar i wypatrywać na morzu innych statków
occupation-3152-day-3 = Prowadzić z załogą ćwiczenia bezpieczeństwa

occupation-3153-title = Pilotowanie samolotów
occupation-3153-does = Pilotujesz samolot, śmigłowiec lub drona albo uczysz innych latać.
occupation-3153-day-1 = Sprawdzać pogodę, paliwo i plan lotu
occupation-3153-day-2 = Rozmawiać z wieżą przez radio przed lądowaniem
occupation-3153-day-3 = Ćwiczyć, co robić, gdy silnik przestanie działać

occupation-3154-title = Kontrola ruchu lotniczego
occupation-3154-does = Kierujesz ruchem samolotów w powietrzu i na lotnisku, żeby było bezpiecznie.
occupation-3154-day-1 = Śledzić samoloty na radarze i pilnować odstępów między nimi
occupation-3154-day-2 = Mówić załogom przez radio, kiedy mogą lądować
occupation-3154-day-3 = Ostrzegać załogi przed burzą i zamkniętym pasem startowym

occupation-3155-title = Obsługa elektroniki ruchu lotniczego
occupation-3155-does = Instalujesz i naprawiasz radary i systemy radiowe, które prowadzą samoloty.
occupation-3155-day-1 = Sprawdzać sygnały, które prowadzą samoloty na pas
occupation-3155-day-2 = Wymieniać zepsutą część elektroniczną w wieży radiowej
occupation-3155-day-3 = Informować kontrolę lotów, kiedy system znów działa

occupation-3211-title = Badania obrazowe i radioterapia
occupation-3211-does = Obsługujesz maszyny, które pokazują wnętrze ciała lub leczą choroby.
occupation-3211-day-1 = Pomagać chorej osobie leżeć spokojnie we właściwej pozycji
occupation-3211-day-2 = Ustawiać w maszynie właściwą dawkę promieniowania
occupation-3211-day-3 = Robić wyraźne obrazy kości, narządów lub dziecka przed urodzeniem

occupation-3212-title = Praca w laboratorium medycznym
occupation-3212-does = Badasz krew i inne próbki, które pomagają rozpoznać chorobę.
occupation-3212-day-1 = Opisywać probówki z krwią i wkładać je do maszyny
occupation-3212-day-2 = Oglądać komórki pod mikroskopem i liczyć te nietypowe
occupation-3212-day-3 = Powtarzać badanie, gdy wynik wygląda dziwnie

occupation-3213-title = Pomoc w aptece
occupation-3213-does = Pomagasz w aptece przygotowywać leki i wydajesz je ludziom.
occupation-3213-day-1 = Czytać receptę i sprawdzać ilość leku
occupation-3213-day-2 = Liczyć tabletki, mieszać kremy i opisywać każde opakowanie
occupation-3213-day-3 = Wyjaśniać kupującym, jak zażywać lek

occupation-3214-title = Wyrób protez i aparatów
occupation-3214-does = Robisz i dopasowujesz protezy zębów, rąk i nóg, usztywnienia lub aparaty słuchowe.
occupation-3214-day-1 = Robić dokładny odlew nogi lub ucha
occupation-3214-day-2 = Formować i polerować koronę na złamany ząb
occupation-3214-day-3 = Dopasowywać protezę nogi, aż chodzenie przestanie boleć

occupation-3221-title = Pomoc pielęgniarska
occupation-3221-does = Pielęgnujesz chorych i pracujesz w zespole medycznym.
occupation-3221-day-1 = Mierzyć i zapisywać ciśnienie krwi, temperaturę i tętno
occupation-3221-day-2 = Podawać przepisany lek i zauważać złą reakcję
occupation-3221-day-3 = Zmieniać opatrunki i sprawdzać, jak goi się rana

occupation-3222-title = Pomoc przy porodzie i połogu
occupation-3222-does = Wspierasz rodziny i zespół położniczy przed porodem, w jego trakcie i potem.
occupation-3222-day-1 = Mierzyć ciśnienie krwi i wagę w czasie ciąży
occupation-3222-day-2 = Przygotowywać salę porodową i podawać narzędzia
occupation-3222-day-3 = Pokazywać rodzicom, jak karmić i myć noworodka

occupation-3230-title = Ziołolecznictwo i leczenie naturalne
occupation-3230-does = Leczysz ludzi ziołami oraz innymi tradycyjnymi lub naturalnymi metodami.
occupation-3230-day-1 = Pytać o zdrowie, jedzenie, sen i nawyki
occupation-3230-day-2 = Mieszać zioła na herbatę, olejek lub krem
occupation-3230-day-3 = Mówić komuś, kiedy lepiej iść do przychodni

occupation-3240-title = Pomoc weterynaryjna
occupation-3240-does = Leczysz i pielęgnujesz zwierzęta, często razem z zespołem lecznicy.
occupation-3240-day-1 = Spokojnie trzymać zwierzę w czasie badania
occupation-3240-day-2 = Pilnować oddechu i serca zwierzęcia w czasie operacji
occupation-3240-day-3 = Pokazywać ludziom, jak w domu podawać zwierzęciu lek

occupation-3251-title = Pomoc i higiena stomatologiczna
occupation-3251-does = Dbasz o zęby i dziąsła ludzi i pomagasz w gabinecie dentystycznym.
occupation-3251-day-1 = Przygotowywać czyste narzędzia i podawać je w czasie leczenia
occupation-3251-day-2 = Czyścić zęby i sprawdzać, czy dziąsła nie są chore
occupation-3251-day-3 = Uspokajać wystraszoną osobę i pokazywać, jak dobrze myć zęby

occupation-3252-title = Dokumentacja medyczna
occupation-3252-does = Dbasz o to, żeby dokumentacja chorych była pełna, bezpieczna i łatwa do znalezienia.
occupation-3252-day-1 = Nadawać każdej chorobie z notatek lekarskich ustalony kod
occupation-3252-day-2 = Znajdować brakujący wynik badania i dodawać go do dokumentów
occupation-3252-day-3 = Pilnować kolejności na liście oczekujących na operację

occupation-3253-title = Pomoc zdrowotna w okolicy
occupation-3253-does = Pomagasz ludziom w okolicy zachować zdrowie i znaleźć opiekę.
occupation-3253-day-1 = Odwiedzać rodziny w domu i pytać o zdrowie
occupation-3253-day-2 = Uczyć grupę, jak udzielać pierwszej pomocy
occupation-3253-day-3 = Wyjaśniać, gdzie i jak się zaszczepić

occupation-3254-title = Optyka okularowa
occupation-3254-does = Pomagasz ludziom dobrze widzieć dzięki odpowiednim okularom lub soczewkom kontaktowym.
occupation-3254-day-1 = Mierzyć oczy i pomagać wybrać oprawki
occupation-3254-day-2 = Szlifować szkła tak, aby pasowały do oprawek
occupation-3254-day-3 = Pokazywać, jak zakładać i nosić soczewki kontaktowe

occupation-3255-title = Masaż i pomoc w fizjoterapii
occupation-3255-does = Dzięki ćwiczeniom, masażowi i dotykowi pomagasz ludziom ruszać się z mniejszym bólem.
occupation-3255-day-1 = Prowadzić kogoś przez ćwiczenia po operacji
occupation-3255-day-2 = Masować napięte mięśnie dłońmi i ciepłym olejkiem
occupation-3255-day-3 = Mierzyć, jak mocno zgina się kolano

occupation-3256-title = Pomoc w gabinecie lekarskim
occupation-3256-does = Pomagasz chorym i zespołowi lekarskiemu przed wizytą, w jej trakcie i po niej.
occupation-3256-day-1 = Pytać chorych, co czują, i zapisywać odpowiedzi
occupation-3256-day-2 = Sprawdzać wagę, ciśnienie krwi lub wzrok
occupation-3256-day-3 = Czyścić narzędzia i przygotowywać gabinet do leczenia

occupation-3257-title = Kontrola higieny i bezpieczeństwa
occupation-3257-does = Sprawdzasz miejsca pracy, żywność i środowisko, aby ludzie byli bezpieczni.
occupation-3257-day-1 = Mierzyć hałas i pył w fabryce
occupation-3257-day-2 = Szukać brudu i zepsutego jedzenia w kuchni restauracji
occupation-3257-day-3 = Pisać raport i wyjaśniać, co trzeba zmienić

occupation-3258-title = Ratownictwo medyczne
occupation-3258-does = Ratujesz ludzi w nagłych przypadkach i wieziesz ich do szpitala.
occupation-3258-day-1 = Szybko i bezpiecznie jechać ulicami na miejsce wypadku
occupation-3258-day-2 = Przywracać pracę serca, tamować krew lub usztywniać złamaną nogę
occupation-3258-day-3 = Mówić w szpitalu, co się stało i co już zrobiono

occupation-3259-title = Inna pomoc w leczeniu
occupation-3259-does = Wspierasz chorych w sprawach oddechu, diety, badań, operacji lub zdrowia psychicznego.
occupation-3259-day-1 = Przygotowywać maszynę, która utrzymuje chorych we śnie podczas operacji
occupation-3259-day-2 = Umieszczać czujniki na klatce piersiowej i zapisywać pracę serca
occupation-3259-day-3 = Planować posiłki razem z osobą z cukrzycą

occupation-3311-title = Handel akcjami i walutami
occupation-3311-does = Kupujesz i sprzedajesz dla innych akcje, waluty i energię na rynkach.
occupation-3311-day-1 = Śledzić na kilku ekranach, jak zmieniają się ceny
occupation-3311-day-2 = Uzgadniać przez telefon cenę z drugą stroną
occupation-3311-day-3 = Wyjaśniać inwestującym, jakie jest ryzyko

occupation-3312-title = Udzielanie kredytów i pożyczek
occupation-3312-does = Doradzasz ludziom i firmom w sprawie kredytów i decydujesz, kto je dostanie.
occupation-3312-day-1 = Pytać rodzinę o dochody, koszty i plany
occupation-3312-day-2 = Obliczać, ile ktoś może spłacać co miesiąc
occupation-3312-day-3 = Wyjaśniać powody zgody na kredyt lub odmowy

occupation-3313-title = Księgowość
occupation-3313-does = Pilnujesz, żeby zapisy o pieniądzach organizacji były pełne i poprawne.
occupation-3313-day-1 = Wpisywać faktury i płatności do programu księgowego
occupation-3313-day-2 = Porównywać wyciągi z banku z własnymi zapisami
occupation-3313-day-3 = Pisać raport, na co projekt wydał pieniądze

occupation-3314-title = Pomoc w statystyce
occupation-3314-does = Zbierasz, sprawdzasz i obliczasz liczby, które pomagają innym decydować.
occupation-3314-day-1 = Znajdować i poprawiać błędy w długiej liście danych
occupation-3314-day-2 = Robić wykres, który pokazuje, jak zmieniła się sprzedaż
occupation-3314-day-3 = Obliczać prawdopodobieństwo wypadku lub choroby

occupation-3315-title = Wycena rzeczy i szkód
occupation-3315-does = Oceniasz, ile warte są domy i przedmioty oraz ile kosztują szkody.
occupation-3315-day-1 = Oglądać dom i porównywać go ze sprzedanymi w pobliżu
occupation-3315-day-2 = Robić zdjęcia uszkodzonego samochodu i liczyć koszt naprawy
occupation-3315-day-3 = Wyjaśniać rodzinie, ile zapłaci ubezpieczenie

occupation-3321-title = Sprzedaż ubezpieczeń
occupation-3321-does = Sprzedajesz ubezpieczenia i oceniasz, jakie ryzyko mogą one objąć.
occupation-3321-day-1 = Pytać, co złego może się stać i ile to może kosztować
occupation-3321-day-2 = Oceniać, czy stary budynek jest bezpieczny w razie pożaru
occupation-3321-day-3 = Porównywać oferty ubezpieczeń i wyjaśniać różnice

occupation-3322-title = Przedstawicielstwo handlowe
occupation-3322-does = Reprezentujesz firmę i sprzedajesz jej towary, energię lub usługi.
occupation-3322-day-1 = Odwiedzać ludzi i pokazywać, jak działa maszyna
occupation-3322-day-2 = Obliczać, ile panele słoneczne kosztują i ile pozwolą oszczędzić
occupation-3322-day-3 = Pisać ofertę i uzgadniać cenę

occupation-3323-title = Zakupy dla firmy
occupation-3323-does = Wybierasz i kupujesz to, czego potrzebuje firma lub instytucja publiczna.
occupation-3323-day-1 = Porównywać jakość tkanin, ziaren kawy lub drewna
occupation-3323-day-2 = Negocjować cenę i termin dostawy
occupation-3323-day-3 = Sprawdzać, co jest w magazynie, i planować nowe zamówienia

occupation-3324-title = Pośrednictwo w handlu towarami
occupation-3324-does = Kupujesz duże ilości towarów i łączysz kupujących ze sprzedającymi.
occupation-3324-day-1 = Dzwonić do obu stron, aż się zgodzą
occupation-3324-day-2 = Śledzić światowe ceny zboża, metali lub ropy
occupation-3324-day-3 = Załatwiać miejsce na statku dla towaru innej firmy

occupation-3331-title = Spedycja i odprawa celna
occupation-3331-does = Załatwiasz przewóz i dokumenty celne towarów, które przekraczają granice.
occupation-3331-day-1 = Szukać najlepszej trasy statkiem, pociągiem lub ciężarówką
occupation-3331-day-2 = Wypełniać formularze celne na ładunek owoców
occupation-3331-day-3 = Śledzić opóźnioną dostawę i informować firmę, która na nią czeka

occupation-3332-title = Organizacja wydarzeń
occupation-3332-does = Planujesz i prowadzisz spotkania, wesela, festiwale i inne wydarzenia.
occupation-3332-day-1 = Pytać zamawiających o życzenia i budżet
occupation-3332-day-2 = Rezerwować salę, jedzenie i muzykę
occupation-3332-day-3 = Rozwiązywać ostatnie problemy, zanim przyjdą goście

occupation-3333-title = Pośrednictwo pracy
occupation-3333-does = Pomagasz ludziom znaleźć pracę, a firmom właściwych ludzi.
occupation-3333-day-1 = Rozmawiać z osobą bez pracy o umiejętnościach i życzeniach
occupation-3333-day-2 = Porównywać listę wolnych miejsc pracy z doświadczeniem ludzi
occupation-3333-day-3 = Wyjaśniać umowę o pracę przed jej podpisaniem

occupation-3334-title = Sprzedaż i wynajem nieruchomości
occupation-3334-does = Sprzedajesz lub wynajmujesz w imieniu innych domy, sklepy i biura albo nimi zarządzasz.
occupation-3334-day-1 = Pokazywać rodzinie mieszkanie i odpowiadać na pytania
occupation-3334-day-2 = Sprawdzać umowę, zanim podpisze ją osoba, do której należy dom
occupation-3334-day-3 = Organizować naprawę, gdy ktoś zgłosi przeciek w mieszkaniu

occupation-3339-title = Reprezentowanie twórców i innych klientów
occupation-3339-does = Zawierasz umowy w imieniu innych, którzy tworzą, piszą, wynajdują lub sprzedają.
occupation-3339-day-1 = Dzwonić do teatru i proponować kogoś do roli
occupation-3339-day-2 = Prowadzić aukcję i ogłaszać najwyższą cenę
occupation-3339-day-3 = Sprzedawać miejsce na reklamę na stronie internetowej

occupation-3341-title = Kierowanie pracą biura
occupation-3341-does = Planujesz i prowadzisz pracę biura lub centrum telefonicznego.
occupation-3341-day-1 = Dzielić zadania na dany dzień w zespole
occupation-3341-day-2 = Słuchać rozmowy telefonicznej i dawać rady osobie, która ją prowadzi
occupation-3341-day-3 = Odpowiadać na skargę, której inni nie mogli załatwić

occupation-3342-title = Sekretariat prawny
occupation-3342-does = Przygotowujesz i przechowujesz dokumenty prawne dla kancelarii, sądów lub urzędów miasta.
occupation-3342-day-1 = Pisać dla kancelarii pismo do sądu
occupation-3342-day-2 = Wpisywać terminy rozpraw do kalendarza i przypominać o nich zespołowi
occupation-3342-day-3 = Rejestrować narodziny dziecka lub ślub

occupation-3343-title = Asystowanie kierownictwu
occupation-3343-does = Organizujesz czas, dokumenty i spotkania dla kierownictwa lub projektów.
occupation-3343-day-1 = Planować komuś z kierownictwa tydzień i kupować bilet na pociąg
occupation-3343-day-2 = Zapisywać na komputerze każde słowo z rozprawy w sądzie
occupation-3343-day-3 = Pisać i wysyłać streszczenie spotkania

occupation-3344-title = Sekretariat medyczny
occupation-3344-does = Organizujesz wizyty, listy i dokumenty dla zespołu lekarskiego i chorych.
occupation-3344-day-1 = Umawiać kogoś na wizytę przez telefon
occupation-3344-day-2 = Słuchać nagrania z gabinetu i przepisywać je jako raport
occupation-3344-day-3 = Wysyłać rachunki i formularze do instytucji ubezpieczenia zdrowotnego

occupation-3351-title = Kontrola celna i graniczna
occupation-3351-does = Sprawdzasz ludzi i towary przy wjeździe do kraju i wyjeździe z niego.
occupation-3351-day-1 = Porównywać zdjęcie w paszporcie z twarzą osoby, która podróżuje
occupation-3351-day-2 = Szukać zakazanych towarów w torbach i ciężarówkach
occupation-3351-day-3 = Wyjaśniać, za które towary płaci się cło, a które wymagają zezwolenia

occupation-3352-title = Kontrola podatkowa
occupation-3352-does = Sprawdzasz, czy ludzie i firmy płacą właściwy podatek.
occupation-3352-day-1 = Porównywać zeznanie podatkowe z dokumentami firmy
occupation-3352-day-2 = Wyjaśniać komuś w okienku, skąd się wzięła kwota podatku
occupation-3352-day-3 = Obliczać, ile podatku ktoś ma dopłacić lub dostanie z powrotem

occupation-3353-title = Przyznawanie świadczeń i emerytur
occupation-3353-does = Sprawdzasz, kto ma prawo do zasiłku, emerytury lub innego wsparcia.
occupation-3353-day-1 = Pytać osobę bez pracy o dochód i rodzinę
occupation-3353-day-2 = Sprawdzać formularze i dokumenty przed wypłatą zasiłku
occupation-3353-day-3 = Pisać list, w którym wyjaśniasz swoją decyzję

occupation-3354-title = Wydawanie zezwoleń i paszportów
occupation-3354-does = Sprawdzasz wnioski o zezwolenia, licencje i paszporty i podejmujesz decyzje.
occupation-3354-day-1 = Pomagać komuś wypełnić wniosek o nowy paszport
occupation-3354-day-2 = Sprawdzać, czy plan budowy jest zgodny z przepisami
occupation-3354-day-3 = Wyjaśniać osobie, która prowadzi restaurację, dlaczego nie dostała licencji

occupation-3355-title = Śledztwa policyjne
occupation-3355-does = Badasz przestępstwa i zbierasz fakty, których może użyć sąd.
occupation-3355-day-1 = Rozmawiać z osobą, która widziała zdarzenie, i zauważać szczegóły
occupation-3355-day-2 = Zbierać odciski palców i inne ślady po przestępstwie
occupation-3355-day-3 = Omawiać fakty i wspólnie planować następny krok

occupation-3359-title = Inne kontrole państwowe
occupation-3359-does = Kontrolujesz gospodarstwa, statki, targowiska i kasyna i wyjaśniasz przepisy.
occupation-3359-day-1 = Sprawdzać, czy waga w sklepie dobrze waży
occupation-3359-day-2 = Sprawdzać, jak zapakowano i przywiązano towary na statku
occupation-3359-day-3 = Doradzać osobie, która kupiła zepsuty produkt

occupation-3411-title = Pomoc w sprawach prawnych
occupation-3411-does = Pomagasz sądom, kancelariom i stronom przygotować sprawy i znaleźć fakty.
occupation-3411-day-1 = Szukać wyroków w podobnych sprawach
occupation-3411-day-2 = Zanosić komuś pismo z sądu pod same drzwi
occupation-3411-day-3 = Obserwować, co dzieje się w sklepie, i pisać raport

occupation-3412-title = Wsparcie rodzin i osób
occupation-3412-does = Wspierasz dzieci, rodziny i dorosłych, którzy potrzebują pomocy na co dzień.
occupation-3412-day-1 = Odwiedzać rodzinę i rozmawiać o minionym tygodniu
occupation-3412-day-2 = Pomagać komuś poprosić o mieszkanie lub zasiłek
occupation-3412-day-3 = Jeść wspólny posiłek z młodzieżą w placówce opieki

occupation-3421-title = Sport zawodowy
occupation-3421-does = Zawodowo trenujesz sport i startujesz w zawodach.
occupation-3421-day-1 = Ćwiczyć siłę, szybkość i technikę z osobą, która cię trenuje
occupation-3421-day-2 = Oglądać nagranie swojego meczu i szukać błędów
occupation-3421-day-3 = Grać mecz lub biec w wyścigu przed publicznością

occupation-3422-title = Trenowanie i sędziowanie w sporcie
occupation-3422-does = Uczysz sportu, trenujesz drużyny lub sędziujesz mecze.
occupation-3422-day-1 = Pokazywać początkującym, jak pływać lub jeździć na nartach i łyżwach
occupation-3422-day-2 = Planować trening i poprawiać ruchy drużyny
occupation-3422-day-3 = Przerywać mecz, gdy ktoś łamie zasady

occupation-3423-title = Fitness i rekreacja
occupation-3423-does = Prowadzisz grupy na zajęciach ruchowych, wycieczkach w teren i w czasie wolnym.
occupation-3423-day-1 = Pokazywać ruch i poprawiać czyjąś postawę
occupation-3423-day-2 = Sprawdzać liny, kaski lub siodła przed startem grupy
occupation-3423-day-3 = Prowadzić grupę górskim szlakiem i obserwować pogodę

occupation-3431-title = Fotografia
occupation-3431-does = Fotografujesz ludzi, miejsca, produkty i wydarzenia.
occupation-3431-day-1 = Ustawiać światła i wybierać najlepsze ujęcie
occupation-3431-day-2 = Pomagać ludziom poczuć się swobodnie przed aparatem
occupation-3431-day-3 = Wybierać i poprawiać zdjęcia na komputerze

occupation-3432-title = Projektowanie wnętrz
occupation-3432-does = Projektujesz wnętrza, wystawy sklepowe lub sceny i wybierasz ich wyposażenie.
occupation-3432-day-1 = Rysować plan pokoju i wybierać kolory i meble
occupation-3432-day-2 = Budować i malować dekoracje do przedstawienia
occupation-3432-day-3 = Układać ubrania i lampy na wystawie sklepu

occupation-3433-title = Opieka nad zbiorami muzeum i biblioteki
occupation-3433-does = Przygotowujesz, chronisz i układasz przedmioty w muzeach, galeriach i bibliotekach.
occupation-3433-day-1 = Mierzyć ścianę i w rękawiczkach wieszać obraz
occupation-3433-day-2 = Czyścić stary przedmiot miękką szczotką
occupation-3433-day-3 = Pomagać komuś znaleźć rzadką książkę lub dokument

occupation-3434-title = Kierowanie kuchnią
occupation-3434-does = Układasz jadłospisy, gotujesz dania i kierujesz zespołem w kuchni.
occupation-3434-day-1 = Próbować sosu i decydować, czego mu brakuje
occupation-3434-day-2 = Pokazywać nowej osobie w kuchni, jak pokroić rybę
occupation-3434-day-3 = Zamawiać świeże produkty i obliczać koszt dania

occupation-3435-title = Technika sceniczna i tatuaż
occupation-3435-does = Dbasz w przedstawieniach o światło, dźwięk, kostiumy, dekoracje lub malowanie ciała.
occupation-3435-day-1 = Programować światła do każdej sceny przedstawienia
occupation-3435-day-2 = Pomagać komuś z obsady zmienić kostium w minutę
occupation-3435-day-3 = Sprawdzać liny i silniki, które poruszają dekoracje

occupation-3511-title = Obsługa dużych systemów komputerowych
occupation-3511-does = Dbasz o to, żeby duże systemy komputerowe działały, a ich dane były bezpieczne.
occupation-3511-day-1 = Obserwować ekrany, które pokazują stan wielu komputerów
occupation-3511-day-2 = Robić kopię zapasową danych z całego dnia
occupation-3511-day-3 = Znajdować przyczynę, gdy system zwalnia lub staje

occupation-3512-title = Pomoc informatyczna
occupation-3512-does = Pomagasz ludziom, którzy mają problem z komputerem.
occupation-3512-day-1 = Pytać przez telefon, aż problem będzie jasny
occupation-3512-day-2 = Przygotowywać laptop dla nowej osoby w zespole
occupation-3512-day-3 = Usuwać z komputera szkodliwy program

occupation-3513-title = Obsługa sieci komputerowych
occupation-3513-does = Łączysz komputery w sieci i dbasz o to, żeby połączenia działały.
occupation-3513-day-1 = Przeciągać kable przez budynek i je sprawdzać
occupation-3513-day-2 = Ustalać z kierownictwem, kto może otwierać jakie pliki
occupation-3513-day-3 = Sprawdzać, dlaczego biuro nie ma internetu

occupation-3514-title = Prowadzenie stron internetowych
occupation-3514-does = Tworzysz, aktualizujesz i chronisz strony internetowe, które odwiedza wiele osób.
occupation-3514-day-1 = Umieszczać na stronie nowy tekst i obrazy
occupation-3514-day-2 = Naprawiać link lub formularz, który nie działa
occupation-3514-day-3 = Badać, co ludzie oglądają i w którym miejscu opuszczają stronę

occupation-3521-title = Nagrywanie dźwięku i obrazu
occupation-3521-does = Nagrywasz i ustawiasz dźwięk i obraz w filmie, radiu i na przedstawieniach.
occupation-3521-day-1 = Ustawiać mikrofony i sprawdzać brzmienie każdego głosu
occupation-3521-day-2 = Filmować wywiad i pilnować ostrości obrazu
occupation-3521-day-3 = Łączyć na komputerze głosy, muzykę i odgłosy

occupation-3522-title = Technika telefonii i internetu
occupation-3522-does = Instalujesz, sprawdzasz i naprawiasz sieci telefoniczne, internetowe i radiowe.
occupation-3522-day-1 = Mierzyć sygnał, który wysyła maszt telefoniczny
occupation-3522-day-2 = Wymieniać uszkodzoną część w skrzynce sieciowej
occupation-3522-day-3 = Rysować na planie drogę nowego kabla internetowego

occupation-4110-title = Praca biurowa
occupation-4110-does = Wykonujesz różne prace biurowe, dzięki którym organizacja może działać.
occupation-4110-day-1 = Odbierać telefon i zapisywać wiadomości
occupation-4110-day-2 = Zamawiać papier, tusz i inne potrzebne rzeczy
occupation-4110-day-3 = Skanować listy i odkładać je na właściwe miejsce

occupation-4120-title = Praca w sekretariacie
occupation-4120-does = Organizujesz w biurze listy, telefony, wizyty i spotkania.
occupation-4120-day-1 = Pisać i wysyłać listy i e-maile
occupation-4120-day-2 = Witać gości i prowadzić ich do właściwej osoby
occupation-4120-day-3 = Szukać terminu spotkania, który pasuje wszystkim

occupation-4131-title = Przepisywanie tekstów
occupation-4131-does = Przepisujesz teksty na komputerze i dajesz im jasną i poprawną formę.
occupation-4131-day-1 = Słuchać nagrania i zapisywać słowa
occupation-4131-day-2 = Sprawdzać pisownię na każdej stronie
occupation-4131-day-3 = Robić nagłówki i tabele w długim raporcie

occupation-4132-title = Wprowadzanie danych
occupation-4132-does = Szybko i bez błędów wpisujesz liczby i nazwiska do systemów komputerowych.
occupation-4132-day-1 = Przepisywać dane z papierowych formularzy do programu
occupation-4132-day-2 = Porównywać ekran z kartką i poprawiać błędy
occupation-4132-day-3 = Pytać innych w zespole o brakujące dane

occupation-4211-title = Obsługa okienka w banku i na poczcie
occupation-4211-does = Obsługujesz ludzi w okienku banku lub poczty.
occupation-4211-day-1 = Liczyć banknoty i wypłacać je ludziom
occupation-4211-day-2 = Ważyć paczkę i obliczać koszt wysyłki
occupation-4211-day-3 = Sprawdzać pod koniec dnia, czy gotówka się zgadza

occupation-4212-title = Praca w kasynie i przy zakładach
occupation-4212-does = Uczciwie prowadzisz gry losowe i przyjmujesz zakłady.
occupation-4212-day-1 = Rozdawać karty lub kręcić kołem ruletki przy stole
occupation-4212-day-2 = Obliczać, ile wypłaca wygrany zakład
occupation-4212-day-3 = Zauważać przy stole oszustwo lub czyjeś kłopoty z hazardem

occupation-4214-title = Windykacja i zbiórki
occupation-4214-does = Ściągasz zaległe opłaty dla firm lub zbierasz datki na dobry cel.
occupation-4214-day-1 = Dzwonić do kogoś w sprawie zaległego rachunku
occupation-4214-day-2 = Uzgadniać plan spłaty w małych częściach
occupation-4214-day-3 = Dziękować ludziom za datek i go zapisywać

occupation-4221-title = Praca w biurze podróży
occupation-4221-does = Pomagasz podróżnym wybrać, zarezerwować i przygotować wyjazd.
occupation-4221-day-1 = Porównywać dla rodziny loty, pociągi i hotele
occupation-4221-day-2 = Sprzedawać bilet i wyjaśniać zasady podróży
occupation-4221-day-3 = Dawać przyjezdnym mapę i pomysły na cały dzień

occupation-4222-title = Infolinia i obsługa klienta
occupation-4222-does = Odpowiadasz kupującym na pytania przez telefon, e-mail lub czat.
occupation-4222-day-1 = Słuchać pytania i szukać odpowiedzi
occupation-4222-day-2 = Zmieniać w systemie zamówienie lub adres
occupation-4222-day-3 = Zachowywać spokój i uprzejmość, gdy ktoś się złości

occupation-4223-title = Obsługa centrali telefonicznej
occupation-4223-does = Odbierasz telefony i łączysz ludzi z właściwą osobą lub służbą.
occupation-4223-day-1 = Pytać, kto dzwoni, i łączyć rozmowę
occupation-4223-day-2 = Zapisywać wiadomość dla kogoś, kogo nie ma
occupation-4223-day-3 = Prowadzić przez telefon osobę, która wzywa pomocy, aż przyjedzie karetka

occupation-4224-title = Recepcja w hotelu
occupation-4224-does = Witasz gości w hotelu lub na kempingu i odpowiadasz na ich pytania.
occupation-4224-day-1 = Meldować gości i dawać im klucz do pokoju
occupation-4224-day-2 = Zapisywać rezerwacje i sprawdzać, które pokoje są wolne
occupation-4224-day-3 = Sprawdzać w nocy rachunki i płatności z całego dnia

occupation-4225-title = Praca w punkcie informacji
occupation-4225-does = Udzielasz ludziom informacji w okienku, listem lub e-mailem.
occupation-4225-day-1 = Wyjaśniać godziny otwarcia, ceny i zasady
occupation-4225-day-2 = Czytać skargę i pisać uprzejmą odpowiedź
occupation-4225-day-3 = Szukać w dokumentach przyczyny czyjegoś problemu

occupation-4226-title = Recepcja w biurze i przychodni
occupation-4226-does = Witasz gości w biurze lub przychodni i umawiasz wizyty.
occupation-4226-day-1 = Witać gości i zawiadamiać osobę, do której przyszli
occupation-4226-day-2 = Szukać wolnego terminu na nową wizytę
occupation-4226-day-3 = Prosić nową osobę w przychodni lub lecznicy zwierząt o wypełnienie formularza

occupation-4227-title = Prowadzenie ankiet i sondaży
occupation-4227-does = Zadajesz ludziom pytania i zapisujesz ich odpowiedzi do badań.
occupation-4227-day-1 = Prosić ludzi na ulicy o pięć minut
occupation-4227-day-2 = Czytać każde pytanie dokładnie tak, jak je napisano
occupation-4227-day-3 = Wpisywać odpowiedzi do tabletu lub komputera

occupation-4229-title = Inna obsługa klienta
occupation-4229-does = Udzielasz informacji i pomagasz gościom, chorym lub innym ludziom w praktycznych sprawach.
occupation-4229-day-1 = Rezerwować gościowi stolik w restauracji lub miejsca w teatrze
occupation-4229-day-2 = Zapisywać dane osobowe nowej osoby w szpitalu
occupation-4229-day-3 = Wyjaśniać rodzinie, jakich dokumentów potrzebuje, aby dostać wsparcie

occupation-4311-title = Wystawianie faktur i rozliczenia
occupation-4311-does = Przygotowujesz faktury i zapisujesz, ile firma zarabia i wydaje.
occupation-4311-day-1 = Wystawiać fakturę i wysyłać ją kupującym
occupation-4311-day-2 = Zapisywać każdą płatność na właściwym koncie
occupation-4311-day-3 = Szukać przyczyny brakującej kwoty

occupation-4312-title = Obsługa dokumentów ubezpieczeń i finansów
occupation-4312-does = Zajmujesz się dokumentami ubezpieczeń, kredytów, podatków lub inwestycji.
occupation-4312-day-1 = Wpisywać dane nowej umowy ubezpieczenia
occupation-4312-day-2 = Sprawdzać, czy wniosek o kredyt jest kompletny
occupation-4312-day-3 = Wymieniać komuś pieniądze przed zagraniczną podróżą

occupation-4313-title = Naliczanie płac
occupation-4313-does = Obliczasz ludziom wynagrodzenia, żeby każda osoba dostała pieniądze na czas.
occupation-4313-day-1 = Sprawdzać, ile godzin przepracowała każda osoba
occupation-4313-day-2 = Obliczać na komputerze podatek i wynagrodzenie za urlop
occupation-4313-day-3 = Wyjaśniać komuś kwoty na pasku z wypłaty

occupation-4321-title = Praca w magazynie
occupation-4321-does = Przyjmujesz, liczysz i przechowujesz towary w magazynie i prowadzisz ich spis.
occupation-4321-day-1 = Porównywać dostawę z listą zamówienia
occupation-4321-day-2 = Ważyć, oznaczać i układać pudła z tkaniną lub skórą
occupation-4321-day-3 = Liczyć zapasy i zamawiać to, czego brakuje

occupation-4322-title = Planowanie produkcji
occupation-4322-does = Planujesz, kiedy fabryka będzie potrzebować materiałów, maszyn i ludzi.
occupation-4322-day-1 = Obliczać, ile materiału trzeba na zamówienia z przyszłego tygodnia
occupation-4322-day-2 = Zmieniać plan, gdy maszyna przestaje działać
occupation-4322-day-3 = Mówić każdemu działowi, co i kiedy ma zrobić

occupation-4323-title = Planowanie transportu
occupation-4323-does = Planujesz i śledzisz ruch ciężarówek, pociągów, statków lub samolotów.
occupation-4323-day-1 = Rozdawać załogom trasy i ładunki na cały dzień
occupation-4323-day-2 = Śledzić na ekranie autobusy lub taksówki
occupation-4323-day-3 = Otwierać most, żeby statek mógł przepłynąć

occupation-4411-title = Pomoc w bibliotece
occupation-4411-does = Pomagasz ludziom w bibliotece i dbasz o porządek w zbiorach.
occupation-4411-day-1 = Wypożyczać książki i przyjmować zwroty przy ladzie
occupation-4411-day-2 = Odkładać zwrócone książki na właściwe półki
occupation-4411-day-3 = Pomagać komuś użyć komputera lub znaleźć film

occupation-4412-title = Sortowanie i doręczanie poczty
occupation-4412-does = Sortujesz listy i paczki i zanosisz je ludziom.
occupation-4412-day-1 = Układać listy według ulicy i numeru domu
occupation-4412-day-2 = Iść, jechać rowerem lub samochodem swoją trasą
occupation-4412-day-3 = Prosić kogoś z sąsiedztwa o odbiór paczki i podpis

occupation-4413-title = Korekta tekstów i danych
occupation-4413-does = Sprawdzasz teksty lub dane i poprawiasz błędy, zanim użyją ich inni.
occupation-4413-day-1 = Porównywać wydrukowaną stronę z oryginalnym tekstem
occupation-4413-day-2 = Zaznaczać błędy w pisowni i źle postawione przecinki
occupation-4413-day-3 = Nadawać odpowiedziom z ankiet kod, aby komputer je policzył

occupation-4414-title = Pisanie pism dla innych
occupation-4414-does = Piszesz listy i wypełniasz formularze dla osób, którym pisanie sprawia trudność.
occupation-4414-day-1 = Słuchać, co ktoś chce powiedzieć
occupation-4414-day-2 = Wypełniać wniosek o mieszkanie lub wizę
occupation-4414-day-3 = Czytać na głos pismo z urzędu i je wyjaśniać

occupation-4415-title = Archiwizowanie i kopiowanie
occupation-4415-does = Kopiujesz i przechowujesz dokumenty tak, żeby łatwo je było znaleźć.
occupation-4415-day-1 = Układać dokumenty według daty, nazwiska lub numeru
occupation-4415-day-2 = Robić wiele kopii długiego raportu
occupation-4415-day-3 = Znajdować dokument, którego potrzebuje ktoś z zespołu

occupation-4416-title = Obsługa kadr
occupation-4416-does = Prowadzisz dokumenty zatrudnionych i odpowiadasz na ich pytania o pracę.
occupation-4416-day-1 = Przygotowywać umowę dla osoby, która wkrótce zacznie pracę
occupation-4416-day-2 = Zapisywać w systemie urlopy i dni choroby
occupation-4416-day-3 = Zapraszać ludzi na rozmowę o pracę

occupation-4419-title = Inna pomoc biurowa
occupation-4419-does = Piszesz listy, zajmujesz się zamówieniami lub pomagasz w biurze tworzyć reklamy.
occupation-4419-day-1 = Tłumaczyć list z innego kraju i na niego odpowiadać
occupation-4419-day-2 = Sprawdzać, czy formularz zamówienia jest kompletny
occupation-4419-day-3 = Wysyłać do gazety obrazy i tekst reklamy

occupation-5111-title = Obsługa pasażerów w podróży
occupation-5111-does = Dbasz o bezpieczeństwo i wygodę podróżnych w samolotach, na statkach i w pociągach.
occupation-5111-day-1 = Pokazywać podróżnym, jak używać pasów i gdzie są wyjścia
occupation-5111-day-2 = Podawać posiłki i napoje w czasie jazdy lub lotu
occupation-5111-day-3 = Pomagać komuś, kto źle się czuje lub się boi

occupation-5112-title = Kontrola biletów
occupation-5112-does = Sprawdzasz bilety i pomagasz podróżnym w pociągach, autobusach i tramwajach.
occupation-5112-day-1 = Sprawdzać lub sprzedawać bilety w czasie jazdy
occupation-5112-day-2 = Dawać osobie prowadzącej pojazd znak, że można bezpiecznie odjechać
occupation-5112-day-3 = Informować podróżnych o opóźnieniach i następnym połączeniu

occupation-5113-title = Oprowadzanie wycieczek
occupation-5113-does = Oprowadzasz ludzi po miastach, muzeach lub parkach i wyjaśniasz, co widzą.
occupation-5113-day-1 = Prowadzić grupę starymi ulicami i opowiadać ich historię
occupation-5113-day-2 = Wyjaśniać dzieciom, jak żyje dzikie zwierzę
occupation-5113-day-3 = Odpowiadać na pytania w kilku językach

occupation-5120-title = Gotowanie
occupation-5120-does = Gotujesz posiłki dla gości, dzieci w szkole, chorych lub rodzin.
occupation-5120-day-1 = Myć, obierać i kroić warzywa
occupation-5120-day-2 = Smażyć, piec lub gotować na parze w odpowiedniej temperaturze
occupation-5120-day-3 = Przygotowywać posiłek dla kogoś, kto nie może jeść soli

occupation-5131-title = Obsługa gości w restauracji
occupation-5131-does = Podajesz gościom jedzenie i napoje i dbasz o to, żeby dobrze się czuli.
occupation-5131-day-1 = Przyjmować zamówienia przy stolikach i pamiętać szczególne życzenia
occupation-5131-day-2 = Nosić gorące talerze i pełne szklanki bez rozlewania
occupation-5131-day-3 = Doradzać gościom, jakie wino lub piwo pasuje do posiłku

occupation-5132-title = Obsługa baru
occupation-5132-does = Przygotowujesz i podajesz napoje za barem.
occupation-5132-day-1 = Mieszać koktajl lub parzyć dobrą kawę
occupation-5132-day-2 = Rozmawiać z gośćmi i zauważać, komu już wystarczy alkoholu
occupation-5132-day-3 = Myć szklanki i liczyć pieniądze przed zamknięciem

occupation-5141-title = Fryzjerstwo
occupation-5141-does = Myjesz, strzyżesz, farbujesz i układasz ludziom włosy.
occupation-5141-day-1 = Rozmawiać o tym, jaka fryzura będzie pasować
occupation-5141-day-2 = Ścinać włosy lub przycinać brodę ostrymi nożyczkami
occupation-5141-day-3 = Mieszać farbę do włosów i próbować jej na skórze

occupation-5142-title = Kosmetyka i paznokcie
occupation-5142-does = Dbasz o skórę, paznokcie i wygląd innych ludzi.
occupation-5142-day-1 = Oglądać czyjąś skórę i wybierać odpowiedni zabieg
occupation-5142-day-2 = Piłować i malować paznokcie lub pielęgnować zmęczone stopy
occupation-5142-day-3 = Robić makijaż na ślub lub do przedstawienia

occupation-5151-title = Kierowanie sprzątaniem
occupation-5151-does = Kierujesz ludźmi, którzy sprzątają hotele, biura i inne budynki.
occupation-5151-day-1 = Dzielić pokoje w zespole i sprawdzać każdy z nich
occupation-5151-day-2 = Pokazywać nowej osobie, jaki środek pasuje do jakiej podłogi
occupation-5151-day-3 = Liczyć czystą pościel i zamawiać więcej mydła

occupation-5152-title = Prowadzenie domu
occupation-5152-does = Prowadzisz dla innych dom lub mały pensjonat.
occupation-5152-day-1 = Planować posiłki i kupować jedzenie
occupation-5152-day-2 = Prasować ubrania i ścielić gościom łóżka
occupation-5152-day-3 = Zamawiać naprawę i płacić domowe rachunki

occupation-5153-title = Opieka nad budynkiem
occupation-5153-does = Dbasz o budynek i o ludzi, którzy z niego korzystają.
occupation-5153-day-1 = Naprawiać kran, lampę lub drzwi
occupation-5153-day-2 = Sprzątać schody i sprawdzać ogrzewanie
occupation-5153-day-3 = Otwierać salę lub kościół i ustawiać krzesła

occupation-5161-title = Astrologia i wróżenie
occupation-5161-does = Wróżysz z gwiazd, kart lub dłoni i mówisz ludziom, co widzisz.
occupation-5161-day-1 = Słuchać pytań o miłość lub pracę
occupation-5161-day-2 = Rysować układ gwiazd z chwili czyichś urodzin
occupation-5161-day-3 = Odkrywać karty na stole i wyjaśniać ich znaczenie

occupation-5162-title = Towarzyszenie i pomoc w domu
occupation-5162-does = Dotrzymujesz komuś towarzystwa i pomagasz w codziennym życiu w domu.
occupation-5162-day-1 = Czytać na głos, grać w karty lub rozmawiać
occupation-5162-day-2 = Wybierać ubrania i pomagać komuś się ubrać
occupation-5162-day-3 = Towarzyszyć komuś w przychodni lub na koncercie

occupation-5163-title = Usługi pogrzebowe
occupation-5163-does = Dbasz o ciała zmarłych i pomagasz rodzinom się pożegnać.
occupation-5163-day-1 = Myć, ubierać i przygotowywać ciało z szacunkiem
occupation-5163-day-2 = Planować z rodziną muzykę, kwiaty i przemowy
occupation-5163-day-3 = Nieść trumnę i prowadzić gości

occupation-5164-title = Pielęgnacja zwierząt
occupation-5164-does = Karmisz, myjesz, szkolisz i pielęgnujesz zwierzęta.
occupation-5164-day-1 = Sprzątać klatki i dawać świeże jedzenie i wodę
occupation-5164-day-2 = Kąpać psa i strzyc mu sierść
occupation-5164-day-3 = Uczyć psa prowadzić niewidomą osobę

occupation-5165-title = Nauczanie jazdy
occupation-5165-does = Uczysz ludzi bezpiecznie jeździć po drogach lub pływać łodzią.
occupation-5165-day-1 = Siedzieć obok uczącej się osoby i dawać jasne wskazówki
occupation-5165-day-2 = Wyjaśniać przepisy drogowe na obrazkach i przykładach
occupation-5165-day-3 = Hamować w porę, gdy ucząca się osoba popełni błąd

occupation-5169-title = Kojarzenie par
occupation-5169-does = Pomagasz ludziom znaleźć osobę, która do nich pasuje.
occupation-5169-day-1 = Rozmawiać z osobami, które szukają pary, o ich oczekiwaniach
occupation-5169-day-2 = Porównywać profile i proponować spotkania
occupation-5169-day-3 = Wyjaśniać, jak bezpiecznie spotkać kogoś nowego

occupation-5211-title = Sprzedaż na targu
occupation-5211-does = Sprzedajesz towary na stoisku na targu lub na ulicy.
occupation-5211-day-1 = Wcześnie rano rozstawiać stoisko i układać towar
occupation-5211-day-2 = Ważyć owoce lub odmierzać tkaninę dla kupujących
occupation-5211-day-3 = Liczyć pieniądze i pakować towar, który został

occupation-5212-title = Sprzedaż jedzenia na ulicy
occupation-5212-does = Przygotowujesz i sprzedajesz na ulicy ciepłe lub zimne jedzenie.
occupation-5212-day-1 = Piec, smażyć lub nadziewać jedzenie, gdy ludzie czekają
occupation-5212-day-2 = Trzymać jedzenie w chłodzie, a wózek w czystości
occupation-5212-day-3 = Przyjmować pieniądze i rozmawiać ze stałymi gośćmi

occupation-5221-title = Prowadzenie sklepu
occupation-5221-does = Prowadzisz własny sklep i decydujesz, co w nim sprzedawać.
occupation-5221-day-1 = Wybierać nowe produkty i rozmawiać z firmami, które je dostarczają
occupation-5221-day-2 = Obsługiwać kupujących i słuchać, co lubią
occupation-5221-day-3 = Po zamknięciu liczyć koszty, ceny i zysk

occupation-5222-title = Kierowanie zespołem w sklepie
occupation-5222-does = Kierujesz zespołem sprzedaży w sklepie lub supermarkecie.
occupation-5222-day-1 = Planować, kto o której godzinie pracuje przy kasie
occupation-5222-day-2 = Sprawdzać ceny i półki przed otwarciem sklepu
occupation-5222-day-3 = Rozwiązywać spór między osobą kupującą i sprzedającą

occupation-5223-title = Sprzedaż w sklepie
occupation-5223-does = Pomagasz ludziom znaleźć, wybrać i kupić produkty w sklepie.
occupation-5223-day-1 = Pytać, czego ktoś potrzebuje, i pokazywać produkty
occupation-5223-day-2 = Układać nowe produkty na półkach
occupation-5223-day-3 = Kroić chleb, mieszać farbę lub pakować prezent

occupation-5230-title = Praca na kasie i sprzedaż biletów
occupation-5230-does = Przyjmujesz pieniądze i sprzedajesz bilety w okienku lub przy kasie.
occupation-5230-day-1 = Skanować produkty i mówić, ile trzeba zapłacić
occupation-5230-day-2 = Przyjmować gotówkę lub karty i wydawać resztę
occupation-5230-day-3 = Znajdować dobre miejsce i drukować bilet

occupation-5241-title = Modeling
occupation-5241-does = Prezentujesz ubrania lub pozujesz do zdjęć, obrazów i filmów.
occupation-5241-day-1 = Chodzić w nowych ubraniach przed kupującymi i kamerami
occupation-5241-day-2 = Trwać w jednej pozycji, gdy inni cię rysują
occupation-5241-day-3 = Zmieniać pozę i wyraz twarzy według wskazówek osoby z aparatem

occupation-5242-title = Prezentacja produktów
occupation-5242-does = Pokazujesz ludziom, jak działa produkt, i dajesz im go wypróbować.
occupation-5242-day-1 = Przygotowywać w supermarkecie stolik z próbkami
occupation-5242-day-2 = Smażyć na nowej patelni na oczach ludzi
occupation-5242-day-3 = Odpowiadać na pytania i zapisywać, co sprzedano

occupation-5243-title = Sprzedaż od drzwi do drzwi
occupation-5243-does = Chodzisz od domu do domu i proponujesz produkty lub usługi.
occupation-5243-day-1 = Planować, które ulice dziś odwiedzić
occupation-5243-day-2 = Dzwonić do drzwi i mówić, kim jesteś
occupation-5243-day-3 = Wypełniać formularz zamówienia razem z osobą, która kupuje

occupation-5244-title = Sprzedaż przez telefon
occupation-5244-does = Sprzedajesz ludziom produkty lub usługi przez telefon.
occupation-5244-day-1 = Dzwonić do ludzi z listy i przedstawiać ofertę
occupation-5244-day-2 = Uczciwie odpowiadać na pytania i przyjmować odmowę
occupation-5244-day-3 = Wpisywać zamówienie i dane do płatności

occupation-5245-title = Obsługa stacji paliw
occupation-5245-does = Pomagasz ludziom, którzy zatrzymują się po paliwo, mycie samochodu lub przekąskę.
occupation-5245-day-1 = Napełniać bak i sprawdzać olej
occupation-5245-day-2 = Przyjmować pieniądze za paliwo, kawę i mycie samochodu
occupation-5245-day-3 = Czyścić dystrybutory paliwa i uzupełniać półki

occupation-5246-title = Obsługa bufetu
occupation-5246-does = Przygotowujesz i podajesz szybkie posiłki przy ladzie.
occupation-5246-day-1 = Przyjmować zamówienia i przekazywać je do kuchni
occupation-5246-day-2 = Nadziewać bułki i smażyć ziemniaki
occupation-5246-day-3 = Wycierać ladę i uzupełniać kubki i sosy

occupation-5249-title = Wypożyczanie aut i sprzętu
occupation-5249-does = Wypożyczasz ludziom samochody, narzędzia, łodzie lub maszyny.
occupation-5249-day-1 = Pytać, co jest potrzebne i na jak długo
occupation-5249-day-2 = Sprawdzać samochód lub narzędzie przed użyciem i po nim
occupation-5249-day-3 = Wyjaśniać umowę wypożyczenia i przyjmować pieniądze

occupation-5311-title = Opieka nad dziećmi
occupation-5311-does = Opiekujesz się niemowlętami i dziećmi i przez zabawę pomagasz im się rozwijać.
occupation-5311-day-1 = Karmić niemowlę i zmieniać pieluchy
occupation-5311-day-2 = Śpiewać, czytać i bawić się z grupą na dworze
occupation-5311-day-3 = Zauważać, kiedy dziecko jest zmęczone, chore lub smutne

occupation-5312-title = Pomoc w klasie
occupation-5312-does = Pomagasz prowadzić lekcje i dajesz dzieciom w klasie dodatkowe wsparcie.
occupation-5312-day-1 = Ćwiczyć czytanie z każdym dzieckiem osobno
occupation-5312-day-2 = Pomagać dziecku z niepełnosprawnością nadążyć za lekcją
occupation-5312-day-3 = Przygotowywać na lekcję farby, papier i narzędzia

occupation-5321-title = Opieka w szpitalu i domu opieki
occupation-5321-does = Na co dzień opiekujesz się ludźmi w szpitalach i domach opieki.
occupation-5321-day-1 = Myć chorą osobę w łóżku i chronić jej prywatność
occupation-5321-day-2 = Obracać kogoś w łóżku, żeby skóra była zdrowa
occupation-5321-day-3 = Mówić zespołowi pielęgniarskiemu, gdy ktoś mniej je lub śpi

occupation-5322-title = Opieka w domu
occupation-5322-does = Opiekujesz się ludźmi, którzy potrzebują pomocy, żeby mieszkać u siebie.
occupation-5322-day-1 = Pomagać komuś się umyć, ubrać i bezpiecznie wstać
occupation-5322-day-2 = Przypominać komuś o leku i to zapisywać
occupation-5322-day-3 = Przygotowywać obiad i słuchać czyichś opowieści

occupation-5329-title = Pomoc w szpitalu
occupation-5329-does = Pomagasz w szpitalu: wozisz chorych, pobierasz krew i czyścisz narzędzia.
occupation-5329-day-1 = Zawozić chorą osobę w łóżku na zdjęcie rentgenowskie
occupation-5329-day-2 = Pobierać krew z żyły cienką igłą
occupation-5329-day-3 = Czyścić parą narzędzia do operacji i je pakować

occupation-5411-title = Straż pożarna
occupation-5411-does = Gasisz pożary i ratujesz ludzi w czasie powodzi i wypadków.
occupation-5411-day-1 = Sprawdzać węże, drabiny i maski do oddychania
occupation-5411-day-2 = Szukać ludzi w budynku pełnym dymu
occupation-5411-day-3 = Uczyć dzieci w szkole, jak zapobiegać pożarom

occupation-5412-title = Policja
occupation-5412-does = Chronisz ludzi, dbasz o porządek i pomagasz w nagłych sytuacjach.
occupation-5412-day-1 = Chodzić lub jeździć ulicami i rozmawiać z ludźmi
occupation-5412-day-2 = Uspokajać bójkę i wysłuchiwać obu stron
occupation-5412-day-3 = Pisać raport o kradzieży lub wypadku

occupation-5413-title = Służba więzienna
occupation-5413-does = Pilnujesz osób w więzieniu i wspierasz ich powrót do społeczeństwa.
occupation-5413-day-1 = Liczyć osoby w celach i sprawdzać zamki i okna
occupation-5413-day-2 = Rozmawiać z kimś o planach po wyjściu z więzienia
occupation-5413-day-3 = Szukać zakazanych rzeczy w celach i w torbach odwiedzających

occupation-5414-title = Ochrona osób i mienia
occupation-5414-does = Chronisz budynki, ludzi i towary przed kradzieżą i innym zagrożeniem.
occupation-5414-day-1 = Obchodzić nocą budynek i sprawdzać drzwi
occupation-5414-day-2 = Obserwować obraz z kamer i zgłaszać nietypowe zdarzenia
occupation-5414-day-3 = Sprawdzać torby i identyfikatory przy wejściu

occupation-5419-title = Ratownictwo wodne i straż
occupation-5419-does = Dbasz o bezpieczeństwo ludzi i zwierząt na plażach, drogach i w przyrodzie.
occupation-5419-day-1 = Obserwować kąpiących się i wyciągać kogoś z wody
occupation-5419-day-2 = Zatrzymywać ruch, żeby dzieci mogły przejść
occupation-5419-day-3 = Odwiedzać dom po zgłoszeniu, że cierpi tam zwierzę

occupation-6111-title = Uprawa zbóż i warzyw
occupation-6111-does = Uprawiasz zboże, ziemniaki, warzywa i inne rośliny na otwartych polach.
occupation-6111-day-1 = Orać ziemię i siać nasiona za pomocą traktora
occupation-6111-day-2 = Sprawdzać, czy na liściach nie ma owadów i chorób
occupation-6111-day-3 = Zbierać plony i przechowywać je w chłodnym miejscu

occupation-6112-title = Uprawa owoców i winorośli
occupation-6112-does = Uprawiasz owoce, winogrona, orzechy lub inne plony na drzewach i krzewach.
occupation-6112-day-1 = Zimą przycinać gałęzie, żeby drzewo dało więcej owoców
occupation-6112-day-2 = Badać winogrona i próbować ich, aby wybrać dzień zbioru
occupation-6112-day-3 = Pokazywać zbierającym, jak obchodzić się z miękkimi owocami

occupation-6113-title = Ogrodnictwo
occupation-6113-does = Uprawiasz rośliny i dbasz o ogrody, parki i drzewa.
occupation-6113-day-1 = Siać nasiona i przesadzać młode rośliny do większych doniczek
occupation-6113-day-2 = Wspinać się z linami na drzewo i ścinać martwe gałęzie
occupation-6113-day-3 = Rysować plan ogrodu z osobą, która go zamawia, i sadzić rośliny

occupation-6114-title = Uprawa różnych roślin
occupation-6114-does = Uprawiasz różne rośliny w jednym gospodarstwie.
occupation-6114-day-1 = Planować, co będzie rosło na którym polu
occupation-6114-day-2 = Siać pszenicę, sadzić drzewa owocowe i podlewać warzywa
occupation-6114-day-3 = Ustalać z kupującymi ceny zboża i owoców

occupation-6121-title = Hodowla bydła i owiec
occupation-6121-does = Hodujesz krowy, owce, świnie, kozy lub konie.
occupation-6121-day-1 = Karmić zwierzęta i czyścić ich stajnie i obory
occupation-6121-day-2 = Doić krowy i czyścić maszynę do dojenia
occupation-6121-day-3 = Pomagać owcy urodzić jagnię

occupation-6122-title = Hodowla drobiu
occupation-6122-does = Hodujesz kury, indyki, kaczki lub gęsi na jaja i mięso.
occupation-6122-day-1 = Zbierać jaja i sortować je według wielkości
occupation-6122-day-2 = Sprawdzać powietrze, ciepło i światło w kurniku
occupation-6122-day-3 = Chodzić wśród ptaków i szukać oznak choroby

occupation-6123-title = Pszczelarstwo
occupation-6123-does = Hodujesz pszczoły lub jedwabniki dla miodu, wosku lub jedwabiu.
occupation-6123-day-1 = Otwierać ul i sprawdzać, czy matka pszczela jest zdrowa
occupation-6123-day-2 = Wybierać miód z ula i napełniać słoiki
occupation-6123-day-3 = Karmić świeżymi liśćmi jedwabniki, które przędą nici

occupation-6129-title = Hodowla innych zwierząt
occupation-6129-does = Hodujesz takie zwierzęta jak króliki, jelenie, ślimaki lub zwierzęta futerkowe.
occupation-6129-day-1 = Karmić zwierzęta i czyścić ich klatki
occupation-6129-day-2 = Wybierać zwierzęta, które będą miały młode
occupation-6129-day-3 = Naprawiać płot i liczyć zwierzęta za nim

occupation-6130-title = Uprawa roślin i hodowla zwierząt
occupation-6130-does = Uprawiasz rośliny i hodujesz zwierzęta w jednym gospodarstwie.
occupation-6130-day-1 = Rano karmić krowy i oglądać pola
occupation-6130-day-2 = Suszyć trawę na siano i składać je na zimę
occupation-6130-day-3 = Obliczać, ile paszy potrzebują zwierzęta do wiosny

occupation-6210-title = Praca w lesie
occupation-6210-does = Sadzisz i ścinasz drzewa w lesie oraz o nie dbasz.
occupation-6210-day-1 = Sadzić młode drzewa i chronić je przed jeleniami
occupation-6210-day-2 = Ścinać drzewo tak, żeby upadło w bezpieczną stronę
occupation-6210-day-3 = Mierzyć kłody i decydować, do czego nada się drewno

occupation-6221-title = Hodowla ryb i małży
occupation-6221-does = Hodujesz ryby, małże lub rośliny wodne w zbiornikach, stawach lub w morzu.
occupation-6221-day-1 = Karmić ryby i obserwować, jak pływają
occupation-6221-day-2 = Mierzyć tlen i temperaturę wody
occupation-6221-day-3 = Wyławiać dorosłe ryby i je sortować

occupation-6222-title = Rybołówstwo na rzekach i przy brzegu
occupation-6222-does = Łowisz ryby i raki oraz zbierasz małże w rzekach, jeziorach i przy brzegu morza.
occupation-6222-day-1 = Zastawiać w wodzie sieci, linki i pułapki
occupation-6222-day-2 = Mierzyć połów i wypuszczać małe ryby do wody
occupation-6222-day-3 = Sterować łodzią i obserwować pogodę

occupation-6223-title = Rybołówstwo dalekomorskie
occupation-6223-does = Łowisz ryby z załogą na statku daleko od lądu.
occupation-6223-day-1 = Opuszczać ciężkie sieci do morza i podnosić je maszyną
occupation-6223-day-2 = Czyścić ryby i pakować je w lód na pokładzie
occupation-6223-day-3 = Naprawiać na pokładzie podarte sieci między połowami

occupation-6224-title = Łowiectwo
occupation-6224-does = Polujesz na dzikie zwierzęta lub je łapiesz, dla mięsa albo ochrony przyrody i pól.
occupation-6224-day-1 = Iść po śladach, żeby poznać, gdzie żyją i którędy chodzą zwierzęta
occupation-6224-day-2 = Sprawdzać pułapki i liczyć zwierzęta w okolicy
occupation-6224-day-3 = Oczyszczać mięso i trzymać je w chłodzie

occupation-6310-title = Uprawa na potrzeby domu
occupation-6310-does = Uprawiasz rośliny na własnej ziemi, żeby w twoim domu było co jeść.
occupation-6310-day-1 = Siać nasiona i podlewać młode rośliny
occupation-6310-day-2 = Spulchniać ziemię i usuwać chwasty ręcznym narzędziem
occupation-6310-day-3 = Suszyć i przechowywać na zimę fasolę, ziarno lub ziemniaki

occupation-6320-title = Hodowla na potrzeby domu
occupation-6320-does = Trzymasz zwierzęta, które dają twojemu domowi mleko, jaja, mięso i wełnę.
occupation-6320-day-1 = Doić ręcznie kozy lub krowy
occupation-6320-day-2 = Prowadzić zwierzęta na świeżą trawę i do wody
occupation-6320-day-3 = Sprawdzać, czy żadne zwierzę nie ma ran lub choroby

occupation-6330-title = Uprawa i hodowla na potrzeby domu
occupation-6330-does = Uprawiasz rośliny i trzymasz zwierzęta na potrzeby własnego domu.
occupation-6330-day-1 = Sadzić warzywa i zbierać świeże jaja
occupation-6330-day-2 = Rozrzucać obornik na polu, żeby użyźnić ziemię
occupation-6330-day-3 = Decydować, ile plonów trzeba zostawić dla zwierząt

occupation-6340-title = Połów i zbieractwo na potrzeby domu
occupation-6340-does = Łowisz ryby, polujesz i zbierasz dzikie rośliny, żeby w twoim domu było co jeść.
occupation-6340-day-1 = Łowić ryby siecią lub na linkę
occupation-6340-day-2 = Zbierać jagody i grzyby, które można bezpiecznie jeść
occupation-6340-day-3 = Wędzić, suszyć lub solić jedzenie, żeby dłużej się nie psuło

occupation-7111-title = Budowa domów
occupation-7111-does = Budujesz i naprawiasz domy, od fundamentu po dach.
occupation-7111-day-1 = Wylewać fundamenty nowego domu z betonu
occupation-7111-day-2 = Budować ściany i wstawiać drzwi i okna
occupation-7111-day-3 = Ustalać z rodziną, co najpierw zbudować lub naprawić

occupation-7112-title = Murarstwo
occupation-7112-does = Budujesz ściany, łuki i kominy z cegieł lub bloczków.
occupation-7112-day-1 = Mieszać zaprawę do cegieł z cementu, piasku i wody
occupation-7112-day-2 = Układać cegły w prostych rzędach wzdłuż sznurka
occupation-7112-day-3 = Sprawdzać poziomicą, czy ściana stoi prosto

occupation-7113-title = Kamieniarstwo
occupation-7113-does = Tniesz, rzeźbisz i układasz kamień do budynków, ścieżek i grobów.
occupation-7113-day-1 = Ciąć piłą kamienny blok na wymiar
occupation-7113-day-2 = Wykuwać litery w kamieniu młotkiem i ostrymi narzędziami
occupation-7113-day-3 = Wymieniać uszkodzone kamienie w starym kościele lub moście

occupation-7114-title = Betoniarstwo
occupation-7114-does = Wylewasz beton i robisz z niego mocne, gładkie podłogi, ściany i drogi.
occupation-7114-day-1 = Sprawdzać drewniane ramy, które utrzymają mokry beton
occupation-7114-day-2 = Rozprowadzać beton i wyrównywać jego powierzchnię
occupation-7114-day-3 = Polerować twardą podłogę, aż zabłyszczą jej kolorowe kamyki

occupation-7115-title = Stolarka budowlana i ciesielstwo
occupation-7115-does = Robisz, montujesz i naprawiasz drewniane części budynków, na przykład drzwi i schody.
occupation-7115-day-1 = Mierzyć drewno i ciąć je piłą na długość
occupation-7115-day-2 = Montować szafki kuchenne, drzwi lub ramy okien
occupation-7115-day-3 = Budować drewniany szkielet dachu

occupation-7119-title = Rusztowania i inne prace budowlane
occupation-7119-does = Stawiasz lub rozbierasz takie konstrukcje jak rusztowania, namioty, drewniane domy i stare ściany.
occupation-7119-day-1 = Łączyć metalowe rury w wysokie rusztowania, na których pracują inni
occupation-7119-day-2 = Rozbijać stare ściany i sortować drewno, metal i kamień
occupation-7119-day-3 = Stawiać duży namiot i mocować go do ziemi

occupation-7121-title = Dekarstwo
occupation-7121-does = Kryjesz i naprawiasz dachy, żeby w budynkach było sucho i ciepło.
occupation-7121-day-1 = Szukać miejsca, którym deszcz wchodzi do domu
occupation-7121-day-2 = Mocować do dachu dachówki lub blachę
occupation-7121-day-3 = Zgrzewać na gorąco złącza płaskiego dachu

occupation-7122-title = Układanie płytek i podłóg
occupation-7122-does = Układasz na podłogach i ścianach płytki, drewno, wykładzinę lub inne materiały.
occupation-7122-day-1 = Czyścić, osuszać i wyrównywać starą podłogę
occupation-7122-day-2 = Przycinać płytki tak, by pasowały wokół rur i rogów
occupation-7122-day-3 = Kleić do podłogi wykładzinę lub drewno bez szpar

occupation-7123-title = Tynkarstwo
occupation-7123-does = Kładziesz na ściany i sufity tynk, który wysycha na gładko i twardo.
occupation-7123-day-1 = Mieszać proszek gipsowy z wodą na miękką masę
occupation-7123-day-2 = Rozprowadzać masę na ścianie płaskim narzędziem
occupation-7123-day-3 = Mocować lekkie płyty do sufitu i wypełniać szpary między nimi

occupation-7124-title = Izolacja budynków i rur
occupation-7124-does = Ocieplasz ściany, dachy i rury, żeby traciły mniej ciepła.
occupation-7124-day-1 = Mierzyć i przycinać miękkie maty między belki
occupation-7124-day-2 = Wypełniać pianką puste miejsce w ścianie
occupation-7124-day-3 = Owijać gorące rury w fabryce, żeby oszczędzać energię

occupation-7125-title = Szklenie okien
occupation-7125-does = Tniesz szkło i wstawiasz je do okien, drzwi, wystaw sklepowych i pojazdów.
occupation-7125-day-1 = Bezpiecznie wyjmować z ramy rozbite szkło
occupation-7125-day-2 = Mierzyć i przycinać nową szybę
occupation-7125-day-3 = Wstawiać z drugą osobą ciężkie okno

occupation-7126-title = Hydraulika i ogrzewanie
occupation-7126-does = Instalujesz i naprawiasz rury do wody, gazu, ogrzewania i ścieków.
occupation-7126-day-1 = Ciąć i łączyć rury w nowej łazience
occupation-7126-day-2 = Znajdować przeciek za ścianą i go usuwać
occupation-7126-day-3 = Udrażniać zatkany kanał pod ulicą

occupation-7127-title = Montaż klimatyzacji i chłodni
occupation-7127-does = Instalujesz i naprawiasz klimatyzację w budynkach oraz urządzenia, które chłodzą żywność.
occupation-7127-day-1 = Podłączać urządzenie chłodzące do rur i przewodów
occupation-7127-day-2 = Mierzyć ciśnienie i szukać wycieków gazu
occupation-7127-day-3 = Wymieniać brudne filtry, żeby ludzie oddychali czystym powietrzem

occupation-7131-title = Malowanie i tapetowanie
occupation-7131-does = Malujesz ściany, mosty i statki albo kładziesz tapety.
occupation-7131-day-1 = Osłaniać podłogi i meble dużą folią
occupation-7131-day-2 = Wypełniać dziury w ścianie i szlifować ją na gładko
occupation-7131-day-3 = Kłaść farbę lub tapetę równo od góry do dołu

occupation-7132-title = Lakiernictwo
occupation-7132-does = Malujesz lub lakierujesz pistoletem samochody, meble i maszyny.
occupation-7132-day-1 = Zakrywać części, które mają zostać bez farby
occupation-7132-day-2 = Mieszać farbę, aż kolor będzie dokładnie ten sam
occupation-7132-day-3 = Równo prowadzić pistolet z farbą po drzwiach samochodu

occupation-7211-title = Przygotowanie form do metalu
occupation-7211-does = Robisz formy, w których gorący, płynny metal zmienia się w twardą część.
occupation-7211-day-1 = Mocno ubijać piasek wokół modelu części maszyny
occupation-7211-day-2 = Wlewać do formy gorący, płynny metal
occupation-7211-day-3 = Otwierać formę i sprawdzać, czy zimny metal nie pękł

occupation-7212-title = Spawanie
occupation-7212-does = Spawasz lub tniesz kawałki metalu bardzo silnym ciepłem.
occupation-7212-day-1 = Oglądać rysunek, aby wiedzieć, które części połączyć
occupation-7212-day-2 = Prowadzić płomień lub łuk elektryczny wzdłuż dwóch stalowych krawędzi
occupation-7212-day-3 = Sprawdzać, czy w gotowym spawie nie ma małych dziur

occupation-7213-title = Blacharstwo
occupation-7213-does = Tniesz i zginasz blachę na dachy, kanały wentylacyjne i zbiorniki.
occupation-7213-day-1 = Rysować na blasze linie cięcia
occupation-7213-day-2 = Zginać blachę maszyną i zamykać jej brzegi
occupation-7213-day-3 = Sprawdzać wodą lub powietrzem, czy metalowy zbiornik nie przecieka

occupation-7214-title = Montaż konstrukcji stalowych
occupation-7214-does = Budujesz stalowe szkielety mostów, statków i wysokich budynków.
occupation-7214-day-1 = Ciąć stalowe belki i wiercić w nich otwory na śruby
occupation-7214-day-2 = Naprowadzać belkę, która wisi na dźwigu
occupation-7214-day-3 = Wiązać stalowe pręty, zanim przykryje je beton

occupation-7215-title = Zakładanie lin i podnoszenie ładunków
occupation-7215-does = Montujesz liny, które bezpiecznie podnoszą lub trzymają ciężkie rzeczy.
occupation-7215-day-1 = Łączyć stalowe liny i sprawdzać, czy są dość mocne
occupation-7215-day-2 = Wieszać światła i głośniki nad sceną
occupation-7215-day-3 = Kierować znakami rąk ruchem ciężkiego ładunku

occupation-7221-title = Kowalstwo
occupation-7221-does = Podgrzewasz metal i nadajesz mu kształt młotami lub ciężkimi prasami.
occupation-7221-day-1 = Podgrzewać kawałek żelaza, aż będzie czerwony
occupation-7221-day-2 = Kuć lub prasować gorący metal we właściwy kształt
occupation-7221-day-3 = Podkuwać kopyta konia

occupation-7222-title = Wyrób narzędzi i ślusarstwo
occupation-7222-does = Robisz i naprawiasz dokładne narzędzia, zamki, klucze i drobne części z metalu.
occupation-7222-day-1 = Oglądać rysunek i wybierać metal i maszynę
occupation-7222-day-2 = Szlifować metalową część, aż jej wymiar będzie dokładny
occupation-7222-day-3 = Otwierać zatrzaśnięte drzwi i wymieniać zamek

occupation-7223-title = Obróbka metalu na maszynach
occupation-7223-does = Przygotowujesz i obsługujesz maszyny, które tną, wiercą i kształtują metalowe części.
occupation-7223-day-1 = Wpisywać wymiary do komputera maszyny
occupation-7223-day-2 = Mocować blok metalu i wybierać narzędzie do cięcia
occupation-7223-day-3 = Mierzyć gotową część dokładnym przyrządem

occupation-7224-title = Szlifowanie i ostrzenie
occupation-7224-does = Wygładzasz metal na połysk i ostrzysz noże i narzędzia.
occupation-7224-day-1 = Trzymać ostrze pod właściwym kątem przy obracającym się kamieniu
occupation-7224-day-2 = Polerować metalowe krany lub klamki, aż będą błyszczeć
occupation-7224-day-3 = Szukać palcami szorstkich miejsc na powierzchni

occupation-7231-title = Naprawa samochodów i motocykli
occupation-7231-does = Sprawdzasz, utrzymujesz i naprawiasz samochody, autobusy, ciężarówki i motocykle.
occupation-7231-day-1 = Słuchać silnika i znajdować usterkę
occupation-7231-day-2 = Wymieniać zużyte hamulce, opony i lampy
occupation-7231-day-3 = Wyjaśniać, ile będzie kosztować naprawa

occupation-7232-title = Naprawa silników samolotów
occupation-7232-does = Sprawdzasz i naprawiasz silniki samolotów, żeby latanie było bezpieczne.
occupation-7232-day-1 = Zaglądać do wnętrza silnika małą kamerą
occupation-7232-day-2 = Wymieniać zużyte części krok po kroku według instrukcji
occupation-7232-day-3 = Zapisywać każdą naprawę i podpisywać się pod nią

occupation-7233-title = Naprawa maszyn rolniczych i przemysłowych
occupation-7233-does = Naprawiasz maszyny w gospodarstwach, na statkach i w fabrykach.
occupation-7233-day-1 = Otwierać zepsutą pompę i wymieniać uszkodzoną część
occupation-7233-day-2 = Smarować ruchome części olejem i smarem
occupation-7233-day-3 = Jechać naprawionym traktorem, żeby go sprawdzić

occupation-7234-title = Naprawa rowerów
occupation-7234-does = Naprawiasz i ustawiasz rowery, wózki inwalidzkie i inne pojazdy bez silnika.
occupation-7234-day-1 = Naprawiać przebitą oponę i prostować koło
occupation-7234-day-2 = Ustawiać hamulce i biegi i robić jazdę próbną
occupation-7234-day-3 = Pomagać komuś znaleźć rower właściwej wielkości

occupation-7311-title = Zegarmistrzostwo i precyzyjne przyrządy
occupation-7311-does = Robisz i naprawiasz małe, dokładne przyrządy, na przykład zegarki i narzędzia medyczne.
occupation-7311-day-1 = Czyścić maleńkie kółka zegarka
occupation-7311-day-2 = Wstawiać soczewkę do mikroskopu lub aparatu
occupation-7311-day-3 = Sprawdzać, czy przyrząd dobrze mierzy

occupation-7312-title = Budowa instrumentów muzycznych
occupation-7312-does = Budujesz, naprawiasz i stroisz instrumenty dla osób, które na nich grają.
occupation-7312-day-1 = Wybierać i obrabiać drewno na gitarę lub skrzypce
occupation-7312-day-2 = Naciągać struny pianina, aż każdy dźwięk będzie czysty
occupation-7312-day-3 = Grać na instrumencie i nasłuchiwać wad

occupation-7313-title = Jubilerstwo
occupation-7313-does = Robisz i naprawiasz biżuterię i inne rzeczy ze złota, srebra i drogich kamieni.
occupation-7313-day-1 = Formować złoty pierścionek małymi narzędziami i płomieniem
occupation-7313-day-2 = Ciąć i polerować drogi kamień pod silną lupą
occupation-7313-day-3 = Mocno osadzać kamień w metalowej oprawie

occupation-7314-title = Garncarstwo
occupation-7314-does = Formujesz z gliny garnki, talerze i cegły, ręcznie lub w formach.
occupation-7314-day-1 = Formować ręcznie miskę na obracającym się kole
occupation-7314-day-2 = Wlewać płynną glinę do formy i ją suszyć
occupation-7314-day-3 = Wstawiać suche naczynia do pieca i pilnować temperatury

occupation-7315-title = Wyrób i szlifowanie szkła
occupation-7315-does = Dmuchasz, tniesz, szlifujesz i polerujesz szkło dla domów, nauki i przemysłu.
occupation-7315-day-1 = Wdmuchiwać przez rurę powietrze w gorące, miękkie szkło
occupation-7315-day-2 = Ciąć szybę wzdłuż zaznaczonej linii
occupation-7315-day-3 = Szlifować na gładko ostre brzegi lustra

occupation-7316-title = Grawerowanie i malowanie szyldów
occupation-7316-does = Malujesz lub wycinasz litery i wzory na szyldach, szkle, metalu i porcelanie.
occupation-7316-day-1 = Rysować wzór i przenosić go na powierzchnię
occupation-7316-day-2 = Malować cienkim pędzelkiem kwiaty na talerzu
occupation-7316-day-3 = Grawerować ostrym narzędziem imię na szkle lub metalu

occupation-7317-title = Koszykarstwo i rękodzieło z drewna
occupation-7317-does = Robisz kosze, zabawki, szczotki i inne rzeczy z drewna i roślin.
occupation-7317-day-1 = Wybierać drewno lub gałęzie, które są mocne i giętkie
occupation-7317-day-2 = Wyplatać z mokrych gałązek kosz lub krzesło
occupation-7317-day-3 = Rzeźbić nożem figurkę z drewna

occupation-7318-title = Tkactwo i dziewiarstwo ręczne
occupation-7318-does = Tkasz, robisz na drutach lub szyjesz ręcznie dywany, torby, ubrania i siatki.
occupation-7318-day-1 = Wybierać włóczkę i planować kolory wzoru
occupation-7318-day-2 = Tkać dywan rząd po rzędzie na drewnianej ramie
occupation-7318-day-3 = Ciąć skórę i szyć torbę mocną nicią

occupation-7319-title = Inne rękodzieło
occupation-7319-does = Robisz lub naprawiasz ręcznie różne rzeczy, na przykład świece lub sprzęt sportowy.
occupation-7319-day-1 = Zalewać sznurek gorącym woskiem, aby zrobić świecę
occupation-7319-day-2 = Wymieniać struny w rakiecie tenisowej
occupation-7319-day-3 = Pokazywać swoje wyroby kupującym i ustalać cenę

occupation-7321-title = Przygotowanie do druku
occupation-7321-does = Przygotowujesz teksty, obrazy i płyty drukarskie, zanim zacznie się druk.
occupation-7321-day-1 = Układać na komputerze słowa i obrazy na stronie
occupation-7321-day-2 = Poprawiać błędy i kolory na próbnym wydruku
occupation-7321-day-3 = Robić płytę drukarską dla każdego koloru

occupation-7322-title = Drukowanie
occupation-7322-does = Drukujesz na dużych maszynach książki, plakaty, opakowania i tkaniny.
occupation-7322-day-1 = Wkładać do maszyny farbę i papier
occupation-7322-day-2 = Porównywać pierwsze wydrukowane arkusze ze wzorem
occupation-7322-day-3 = Regulować farbę, aż każdy kolor będzie wyraźny

occupation-7323-title = Introligatorstwo
occupation-7323-does = Tniesz, składasz i łączysz wydrukowane strony w książki i inne produkty.
occupation-7323-day-1 = Ustawiać maszynę, która składa i tnie duże arkusze
occupation-7323-day-2 = Zszywać lub kleić strony i łączyć je z okładką
occupation-7323-day-3 = Naprawiać podarte strony starej książki

occupation-7411-title = Zakładanie instalacji elektrycznych
occupation-7411-does = Instalujesz i naprawiasz w budynkach przewody, lampy i gniazdka.
occupation-7411-day-1 = Przeciągać kable przez ściany i sufity
occupation-7411-day-2 = Podłączać do kabli lampy, włączniki lub panele słoneczne
occupation-7411-day-3 = Sprawdzać, czy każdy przewód jest bezpieczny

occupation-7412-title = Naprawa urządzeń elektrycznych
occupation-7412-does = Instalujesz i naprawiasz części elektryczne wind, silników, pojazdów i sprzętu domowego.
occupation-7412-day-1 = Sprawdzać, dlaczego pralka się nie włącza
occupation-7412-day-2 = Sprawdzać silnik i drzwi windy
occupation-7412-day-3 = Wymieniać uszkodzone przewody w samochodzie lub łodzi

occupation-7413-title = Budowa i naprawa linii energetycznych
occupation-7413-does = Układasz i naprawiasz kable, które prowadzą prąd do domów i na ulice.
occupation-7413-day-1 = Wspinać się na słup i naprawiać uszkodzoną linię
occupation-7413-day-2 = Łączyć dwa kable pod ziemią
occupation-7413-day-3 = Przed pracą sprawdzać, czy prąd jest wyłączony

occupation-7421-title = Naprawa elektroniki
occupation-7421-does = Instalujesz i naprawiasz sprzęt elektroniczny w domach, biurach, pociągach i samolotach.
occupation-7421-day-1 = Pytać, co się dzieje, gdy sprzęt zawodzi
occupation-7421-day-2 = Sprawdzać małe części przyrządem pomiarowym
occupation-7421-day-3 = Wymieniać część elektroniczną, która już nie działa

occupation-7422-title = Instalacja telefonów i internetu
occupation-7422-does = Instalujesz i naprawiasz telefony, komputery, kable internetowe i alarmy.
occupation-7422-day-1 = Doprowadzać kabel internetowy z ulicy do mieszkania
occupation-7422-day-2 = Mocować antenę na maszcie lub dachu
occupation-7422-day-3 = Wymieniać ekran lub baterię telefonu

occupation-7511-title = Masarstwo i przygotowanie ryb
occupation-7511-does = Kroisz i przygotowujesz mięso i ryby; w niektórych zakładach także zabijasz zwierzęta.
occupation-7511-day-1 = Usuwać ostrym nożem kości i tłuszcz
occupation-7511-day-2 = Czyścić ryby i kroić je na równe kawałki
occupation-7511-day-3 = Ważyć i pakować mięso dla kupujących

occupation-7512-title = Piekarstwo i cukiernictwo
occupation-7512-does = Pieczesz chleb i robisz ciasta, makaron, czekoladę i słodycze.
occupation-7512-day-1 = Ważyć mąkę, cukier i masło na ciasto
occupation-7512-day-2 = Formować chleb i wkładać go do gorącego pieca
occupation-7512-day-3 = Ozdabiać tort urodzinowy na zamówienie

occupation-7513-title = Wyrób serów i masła
occupation-7513-does = Robisz z mleka masło, ser, śmietanę i inne produkty.
occupation-7513-day-1 = Badać przywiezione mleko i je podgrzewać
occupation-7513-day-2 = Wciskać miękki, młody ser w okrągłe formy
occupation-7513-day-3 = Myć zbiorniki na mleko bardzo gorącą wodą

occupation-7514-title = Wyrób przetworów z owoców i warzyw
occupation-7514-does = Robisz olej, sok, dżem i suszone produkty z owoców, warzyw i nasion.
occupation-7514-day-1 = Myć owoce i usuwać zepsute kawałki
occupation-7514-day-2 = Gotować dżem i wlewać go do czystych słoików
occupation-7514-day-3 = Wyciskać olej z nasion lub oliwek

occupation-7515-title = Degustacja i ocena żywności
occupation-7515-does = Sprawdzasz jedzenie i napoje: próbujesz ich i oceniasz ich jakość.
occupation-7515-day-1 = Próbować kawy z małych filiżanek i opisywać każdą
occupation-7515-day-2 = Wąchać i ważyć ziarno lub owoce i oceniać ich kolor
occupation-7515-day-3 = Pobierać w gospodarstwie próbki mleka i zapisywać wyniki

occupation-7516-title = Wyrób tytoniu
occupation-7516-does = Przygotowujesz liście tytoniu i robisz z nich na przykład cygara.
occupation-7516-day-1 = Sortować liście według koloru i wielkości
occupation-7516-day-2 = Powoli suszyć liście w ciepłym pomieszczeniu
occupation-7516-day-3 = Zwijać liście w cygaro ręcznie lub na maszynie

occupation-7521-title = Impregnacja drewna
occupation-7521-does = Suszysz i zabezpieczasz drewno, żeby służyło przez wiele lat.
occupation-7521-day-1 = Układać świeże deski w dużej suszarni
occupation-7521-day-2 = Mierzyć, ile wody zostało w drewnie
occupation-7521-day-3 = Nasączać drewno płynem, który chroni je przed owadami

occupation-7522-title = Meblarstwo
occupation-7522-does = Robisz, wykańczasz i naprawiasz meble i inne starannie wykonane rzeczy z drewna.
occupation-7522-day-1 = Łączyć klejem części krzesła
occupation-7522-day-2 = Wcierać w drewno olej lub wosk, aż będzie gładkie
occupation-7522-day-3 = Naprawiać zepsutą szufladę w starej szafce

occupation-7523-title = Obróbka drewna na maszynach
occupation-7523-does = Przygotowujesz i obsługujesz maszyny, które kształtują, wiercą i wygładzają drewno.
occupation-7523-day-1 = Wybierać i zakładać ostrze lub wiertło do zadania
occupation-7523-day-2 = Robić próbne cięcie i je mierzyć
occupation-7523-day-3 = Toczyć na maszynie okrągłe nogi do stołu

occupation-7531-title = Krawiectwo
occupation-7531-does = Szyjesz na miarę ubrania i robisz kapelusze i peruki dla konkretnej osoby.
occupation-7531-day-1 = Mierzyć komuś ramiona, ręce i obwód w pasie
occupation-7531-day-2 = Zszywać części marynarki
occupation-7531-day-3 = Zaznaczać szpilkami, gdzie skrócić spodnie

occupation-7532-title = Robienie wykrojów i krojenie tkanin
occupation-7532-does = Robisz wykroje ubrań i toreb i tniesz tkaninę lub skórę.
occupation-7532-day-1 = Rysować na komputerze części koszuli
occupation-7532-day-2 = Układać wykroje na tkaninie tak, by mało się marnowało
occupation-7532-day-3 = Ciąć wiele warstw tkaniny elektrycznym nożem

occupation-7533-title = Szycie i hafciarstwo
occupation-7533-does = Szyjesz, naprawiasz i ozdabiasz ubrania, rękawiczki, lalki i inne rzeczy z tkanin.
occupation-7533-day-1 = Szyć ręcznie szew małymi, równymi ściegami
occupation-7533-day-2 = Wyszywać na tkaninie kwiat kolorową nicią
occupation-7533-day-3 = Cerować dziurę tak, żeby nie było jej widać

occupation-7534-title = Tapicerstwo
occupation-7534-does = Wypełniasz krzesła, materace i siedzenia pojazdów i obijasz je tkaniną lub skórą.
occupation-7534-day-1 = Zdejmować z kanapy stare obicie
occupation-7534-day-2 = Kroić i szyć nowy pokrowiec na fotel w pociągu
occupation-7534-day-3 = Mocno naciągać obicie na miękkie wypełnienie i je mocować

occupation-7535-title = Garbarstwo
occupation-7535-does = Czyścisz skóry zwierząt i przerabiasz je na miękką skórę lub futra.
occupation-7535-day-1 = Usuwać ze skór sierść i tłuszcz
occupation-7535-day-2 = Wkładać skóry do kąpieli, po której są trwałe i miękkie
occupation-7535-day-3 = Sortować skóry według grubości, koloru i jakości

occupation-7536-title = Szewstwo
occupation-7536-does = Robisz i naprawiasz buty, torby i inne rzeczy ze skóry.
occupation-7536-day-1 = Wycinać ze skóry wierzch buta
occupation-7536-day-2 = Wymieniać zużytą podeszwę buta
occupation-7536-day-3 = Dopasowywać buty dla kogoś, kogo bolą stopy

occupation-7541-title = Nurkowanie zawodowe
occupation-7541-does = Nurkujesz, aby pod wodą budować, naprawiać, ratować lub zbierać małże i rośliny.
occupation-7541-day-1 = Sprawdzać powietrze, maskę i kombinezon przed zejściem pod wodę
occupation-7541-day-2 = Oglądać podwodną część mostu lub statku
occupation-7541-day-3 = Utrzymywać kontakt z zespołem nad wodą

occupation-7542-title = Praca z materiałami wybuchowymi
occupation-7542-does = Bezpiecznie używasz materiałów wybuchowych, aby rozbić skałę lub stary budynek.
occupation-7542-day-1 = Obliczać, ile materiału wybuchowego potrzeba na skałę
occupation-7542-day-2 = Wkładać ładunki do wywierconych otworów i łączyć przewody
occupation-7542-day-3 = Ostrzegać ludzi i sprawdzać, czy teren jest pusty

occupation-7543-title = Kontrola jakości wyrobów
occupation-7543-does = Badasz i sprawdzasz produkty, zanim ludzie je kupią lub ich użyją.
occupation-7543-day-1 = Porównywać but lub koszulę z przyjętym wzorem
occupation-7543-day-2 = Badać przyrządem część elektroniczną
occupation-7543-day-3 = Zaznaczać wady i zgłaszać je zespołowi produkcji

occupation-7544-title = Zwalczanie szkodników
occupation-7544-does = Zwalczasz owady, szczury i chwasty, które szkodzą domom, jedzeniu lub uprawom.
occupation-7544-day-1 = Szukać dziur, którymi myszy wchodzą do budynku
occupation-7544-day-2 = Opryskiwać rośliny w masce i rękawicach
occupation-7544-day-3 = Doradzać ludziom, jak chronić kuchnię przed owadami

occupation-7549-title = Florystyka i wyrób soczewek
occupation-7549-does = Wykonujesz precyzyjne prace ręczne, na przykład układasz bukiety lub szlifujesz szkła do okularów.
occupation-7549-day-1 = Pytać kupujących, na jaką okazję są kwiaty
occupation-7549-day-2 = Wybierać kwiaty i wiązać je w bukiet z liśćmi
occupation-7549-day-3 = Szlifować i polerować szkło do okularów

occupation-8111-title = Górnictwo
occupation-8111-does = Wydobywasz maszynami z ziemi węgiel, kamień, metal lub sól.
occupation-8111-day-1 = Wiercić dziury w skalnej ścianie
occupation-8111-day-2 = Jechać przez tunel maszyną, która ładuje skały
occupation-8111-day-3 = Sprawdzać, czy powietrze, woda lub strop nie są groźne

occupation-8112-title = Przeróbka kamienia i rud
occupation-8112-does = Obsługujesz maszyny, które kruszą, myją, tną i sortują kamienie i minerały.
occupation-8112-day-1 = Ustawiać maszynę, która rozbija kamienie na małe kawałki
occupation-8112-day-2 = Obserwować kamienie na taśmie i usuwać złe
occupation-8112-day-3 = Pobierać próbkę proszku i ją badać

occupation-8113-title = Wiercenie studni i otworów
occupation-8113-does = Wiercisz głęboko w ziemi, żeby dotrzeć do wody, ropy lub gazu albo zrobić tunel.
occupation-8113-day-1 = Dokładać kolejną rurę, gdy wiertło idzie głębiej
occupation-8113-day-2 = Odczytywać ciśnienie i zmieniać szybkość wiercenia
occupation-8113-day-3 = Zapisywać głębokość i rodzaj skały

occupation-8114-title = Produkcja wyrobów z betonu i kamienia
occupation-8114-does = Obsługujesz maszyny, które robią bloki z betonu, materiał na drogi i gładki kamień.
occupation-8114-day-1 = Odmierzać do mieszalnika piasek, kamienie i cement
occupation-8114-day-2 = Napełniać formy betonem i wyjmować suche bloki
occupation-8114-day-3 = Polerować płaskie kamienie i szukać pęknięć

occupation-8121-title = Topienie i walcowanie metali
occupation-8121-does = Obsługujesz maszyny, które topią metal i robią z niego blachy, pręty lub drut.
occupation-8121-day-1 = Pilnować ze sterowni temperatury metalu
occupation-8121-day-2 = Prowadzić gorący metal przez walce, które go spłaszczają
occupation-8121-day-3 = Mierzyć grubość gotowego drutu

occupation-8122-title = Powlekanie metali
occupation-8122-does = Obsługujesz maszyny, które czyszczą metal i pokrywają go warstwą ochronną.
occupation-8122-day-1 = Zanurzać metalowe części w kąpieli, przez którą płynie prąd
occupation-8122-day-2 = Usuwać rdzę ze stali mocnym strumieniem piasku
occupation-8122-day-3 = Szukać w powłoce bąbli i cienkich miejsc

occupation-8131-title = Produkcja wyrobów chemicznych
occupation-8131-does = Obsługujesz urządzenia, które zmieniają surowce w chemikalia, mydło lub farbę.
occupation-8131-day-1 = Odmierzać składniki i dodawać je do dużego zbiornika
occupation-8131-day-2 = Odczytywać temperaturę i ciśnienie na ekranie
occupation-8131-day-3 = Pobierać próbkę i wysyłać ją do laboratorium

occupation-8132-title = Wywoływanie zdjęć
occupation-8132-does = Wywołujesz i drukujesz zdjęcia i filmy za pomocą maszyn i chemikaliów.
occupation-8132-day-1 = Wywoływać film w ciemni fotograficznej
occupation-8132-day-2 = Poprawiać światło i kolory zdjęcia
occupation-8132-day-3 = Drukować, ciąć i pakować zamówione zdjęcia

occupation-8141-title = Produkcja wyrobów z gumy
occupation-8141-does = Obsługujesz maszyny, które robią rzeczy z gumy, na przykład opony, pasy i rękawice.
occupation-8141-day-1 = Mieszać w maszynie miękką gumę z proszkami
occupation-8141-day-2 = Układać paski gumy wokół formy opony
occupation-8141-day-3 = Podgrzewać gumę pod ciśnieniem, aż będzie mocna

occupation-8142-title = Produkcja wyrobów z plastiku
occupation-8142-does = Obsługujesz maszyny, które formują z plastiku butelki, rury, meble i części łodzi.
occupation-8142-day-1 = Napełniać maszynę drobnymi ziarenkami plastiku
occupation-8142-day-2 = Ustawiać temperaturę i ciśnienie dla nowego wyrobu
occupation-8142-day-3 = Rozprowadzać w formie płynny plastik na włóknie szklanym

occupation-8143-title = Produkcja wyrobów z papieru
occupation-8143-does = Obsługujesz maszyny, które robią z papieru pudełka, torby, koperty i chusteczki.
occupation-8143-day-1 = Wkładać do maszyny ciężką rolkę papieru
occupation-8143-day-2 = Sprawdzać, czy zagięcia i klej są w porządku
occupation-8143-day-3 = Zatrzymywać maszynę i wyjmować zacięty papier

occupation-8151-title = Przędzenie na maszynach
occupation-8151-does = Obsługujesz maszyny, które robią przędzę z bawełny, wełny i innych włókien.
occupation-8151-day-1 = Podawać maszynie czyste włókna
occupation-8151-day-2 = Znajdować zerwaną nić i znów ją łączyć
occupation-8151-day-3 = Wymieniać pełne szpule przędzy na puste

occupation-8152-title = Tkanie i dzianie na maszynach
occupation-8152-does = Obsługujesz maszyny, które tkają lub dziergają z przędzy tkaniny i dywany.
occupation-8152-day-1 = Przeciągać nici przez igły maszyny
occupation-8152-day-2 = Wybierać wzór na ekranie sterowania
occupation-8152-day-3 = Szukać dziur w tkaninie, która wychodzi z maszyny

occupation-8153-title = Szycie na maszynach w fabryce
occupation-8153-does = Szyjesz w fabryce na maszynach ubrania, torby i inne produkty.
occupation-8153-day-1 = Nawlekać maszynę i wybierać ścieg
occupation-8153-day-2 = Równo prowadzić rękaw pod igłą
occupation-8153-day-3 = Sprawdzać szew i w razie potrzeby szyć go od nowa

occupation-8154-title = Barwienie tkanin
occupation-8154-does = Obsługujesz maszyny, które piorą, barwią i wykańczają tkaniny i przędzę.
occupation-8154-day-1 = Ważyć barwnik w proszku i mieszać go z wodą
occupation-8154-day-2 = Porównywać kolor tkaniny ze wzorem
occupation-8154-day-3 = Podgrzewać i prasować tkaninę, żeby zachowała wymiar

occupation-8156-title = Produkcja butów i toreb w fabryce
occupation-8156-does = Obsługujesz maszyny, które tną, szyją i łączą części butów i toreb.
occupation-8156-day-1 = Wycinać kształty ze skóry ciężką prasą
occupation-8156-day-2 = Naciągać wierzch buta na formę
occupation-8156-day-3 = Kleić i dociskać podeszwę do buta

occupation-8157-title = Praca w pralni
occupation-8157-does = Pierzesz, suszysz i prasujesz ubrania i pościel w dużych maszynach.
occupation-8157-day-1 = Sortować brudną pościel ze szpitali i hoteli
occupation-8157-day-2 = Wybierać właściwy proszek i temperaturę do każdego prania
occupation-8157-day-3 = Wkładać wilgotną pościel do maszyny prasującej i ją składać

occupation-8160-title = Produkcja żywności i napojów
occupation-8160-does = Obsługujesz maszyny, które robią jedzenie i napoje, na przykład cukier, makaron lub piwo.
occupation-8160-day-1 = Ważyć składniki na sos lub słodycze
occupation-8160-day-2 = Ustawiać temperaturę i czas palenia kawy
occupation-8160-day-3 = Oglądać i wąchać gotowy produkt oraz go próbować

occupation-8171-title = Produkcja papieru
occupation-8171-does = Obsługujesz maszyny, które zmieniają drewno i stary papier w nowy papier.
occupation-8171-day-1 = Gotować małe kawałki drewna, aż zmiękną
occupation-8171-day-2 = Wypłukiwać farbę ze starych gazet
occupation-8171-day-3 = Sprawdzać papier, gdy schnie na gorących walcach

occupation-8172-title = Praca w tartaku
occupation-8172-does = Obsługujesz piły i inne maszyny, które zmieniają kłody w deski i płyty.
occupation-8172-day-1 = Wkładać kłody do maszyny, która usuwa korę
occupation-8172-day-2 = Decydować, jak pociąć kłodę, żeby mało zmarnować
occupation-8172-day-3 = Wymieniać tępe ostrze piły

occupation-8181-title = Produkcja szkła i ceramiki
occupation-8181-does = Obsługujesz piece i maszyny, które robią szkło, cegły, płytki i naczynia.
occupation-8181-day-1 = Prasować mokrą glinę w kształt cegieł
occupation-8181-day-2 = Stopniowo podnosić temperaturę pieca
occupation-8181-day-3 = Szukać pęknięć i bąbelków w nowych butelkach

occupation-8182-title = Obsługa kotłów parowych
occupation-8182-does = Obsługujesz kotły, które wytwarzają parę do ogrzewania, prądu i maszyn.
occupation-8182-day-1 = Sprawdzać poziom wody i ciśnienie pary
occupation-8182-day-2 = Regulować dopływ paliwa i powietrza do ognia
occupation-8182-day-3 = Sprawdzać zawór bezpieczeństwa, który wypuszcza parę

occupation-8183-title = Pakowanie na maszynach
occupation-8183-does = Obsługujesz maszyny, które napełniają, zamykają i oznaczają butelki, pudełka i torebki.
occupation-8183-day-1 = Dokładać do maszyny puste puszki i etykiety
occupation-8183-day-2 = Wyjmować pudełko, które utknęło na taśmie
occupation-8183-day-3 = Sprawdzać wagę i datę na opakowaniu

occupation-8189-title = Obsługa innych maszyn w fabryce
occupation-8189-does = Obsługujesz w fabryce specjalne maszyny, które tną, kleją, chłodzą lub przenoszą produkty.
occupation-8189-day-1 = Ustawiać noże, które tną szerokie rolki na wąskie
occupation-8189-day-2 = Kleić paski wzdłuż brzegów desek
occupation-8189-day-3 = Sterować taśmami, które przenoszą towary przez fabrykę

occupation-8211-title = Montaż maszyn i pojazdów
occupation-8211-does = Składasz z części silniki, samochody, pociągi, samoloty i inne maszyny.
occupation-8211-day-1 = Szukać na rysunku miejsca dla każdej części
occupation-8211-day-2 = Skręcać śrubami części silnika
occupation-8211-day-3 = Uruchamiać gotową maszynę i ją sprawdzać

occupation-8212-title = Montaż elektryki i elektroniki
occupation-8212-does = Składasz z małych części i przewodów urządzenia elektryczne i elektroniczne.
occupation-8212-day-1 = Umieszczać maleńkie części na płytce elektronicznej
occupation-8212-day-2 = Łączyć kolorowe przewody według planu
occupation-8212-day-3 = Podłączać prąd i sprawdzać każde gotowe urządzenie

occupation-8219-title = Montaż innych wyrobów
occupation-8219-does = Składasz z części takie produkty jak meble, rowery, biżuteria lub sprzęt medyczny.
occupation-8219-day-1 = Zakładać koła i łańcuch w rowerze
occupation-8219-day-2 = Łączyć w czystym pomieszczeniu małe części urządzenia medycznego
occupation-8219-day-3 = Sprawdzać, czy szafka jest kompletna i stabilna

occupation-8311-title = Prowadzenie pociągów
occupation-8311-does = Prowadzisz pociągi, które wożą ludzi lub towary.
occupation-8311-day-1 = Sprawdzać hamulce i światła przed odjazdem
occupation-8311-day-2 = Przestrzegać na trasie sygnałów i ograniczeń prędkości
occupation-8311-day-3 = Łagodnie zatrzymywać się przy peronie i otwierać drzwi

occupation-8312-title = Obsługa sygnałów i zwrotnic
occupation-8312-does = Ustawiasz sygnały i zwrotnice dla pociągów i łączysz wagony.
occupation-8312-day-1 = Łączyć wagony i sprawdzać ich hamulce
occupation-8312-day-2 = Przestawiać zwrotnicę, żeby następny pociąg wjechał na właściwy tor
occupation-8312-day-3 = Dawać obsłudze pociągu sygnały przez radio lub światłem

occupation-8321-title = Przewozy motocyklem
occupation-8321-does = Wozisz motocyklem małe towary, dokumenty lub ludzi.
occupation-8321-day-1 = Planować najszybszą bezpieczną trasę przez miasto
occupation-8321-day-2 = Dostarczać posiłek lub paczkę i prosić o podpis
occupation-8321-day-3 = Sprawdzać opony i światła motocykla

occupation-8322-title = Prowadzenie taksówek i furgonetek
occupation-8322-does = Wozisz ludzi lub towary samochodem, taksówką lub furgonetką.
occupation-8322-day-1 = Witać osobę, która wsiada, i pytać, dokąd jechać
occupation-8322-day-2 = Pomagać chorej osobie wsiąść do samochodu przed wizytą w szpitalu
occupation-8322-day-3 = Planować kolejność dostaw na cały dzień

occupation-8331-title = Prowadzenie autobusów i tramwajów
occupation-8331-does = Wozisz ludzi autobusem lub tramwajem przez miasta i wsie.
occupation-8331-day-1 = Sprawdzać drzwi i lusterka przed pierwszym kursem
occupation-8331-day-2 = Pomagać wsiąść osobie na wózku inwalidzkim
occupation-8331-day-3 = Spokojnie jechać ruchliwymi ulicami i trzymać się rozkładu

occupation-8332-title = Prowadzenie ciężarówek
occupation-8332-does = Prowadzisz ciężarówki, które wożą towary, zwierzęta, odpady lub paliwo.
occupation-8332-day-1 = Mocować ładunek tak, żeby się nie przesuwał
occupation-8332-day-2 = Jechać długie trasy i robić wymagane przerwy
occupation-8332-day-3 = Podjeżdżać tyłem długą ciężarówką do drzwi magazynu

occupation-8341-title = Prowadzenie traktorów i kombajnów
occupation-8341-does = Prowadzisz traktory, kombajny i inne duże maszyny w gospodarstwach i lasach.
occupation-8341-day-1 = Przygotowywać traktorem pole pod siew
occupation-8341-day-2 = Ścinać i podnosić drzewa leśną maszyną
occupation-8341-day-3 = Czyścić maszynę i sprawdzać jej olej

occupation-8342-title = Prowadzenie koparek
occupation-8342-does = Prowadzisz maszyny, które kopią i równają ziemię, budują drogi i odśnieżają.
occupation-8342-day-1 = Kopać głęboki dół pod budynek
occupation-8342-day-2 = Wyrównywać nową drogę ciężkim walcem
occupation-8342-day-3 = Odśnieżać drogi wcześnie rano

occupation-8343-title = Obsługa dźwigów
occupation-8343-does = Podnosisz i przenosisz ciężkie ładunki dźwigami i innymi maszynami.
occupation-8343-day-1 = Sprawdzać liny i haki przed podnoszeniem
occupation-8343-day-2 = Przenosić kontener ze statku na ciężarówkę
occupation-8343-day-3 = Obserwować znaki, które ekipa na ziemi daje rękami

occupation-8344-title = Prowadzenie wózków widłowych
occupation-8344-does = Prowadzisz wózek widłowy, który podnosi, przewozi i układa towary.
occupation-8344-day-1 = Podnosić stos pudeł na wysoką półkę
occupation-8344-day-2 = Rozładowywać ciężarówkę bez szkody dla towaru
occupation-8344-day-3 = Ładować akumulator i sprawdzać hamulce

occupation-8350-title = Praca na pokładzie statku
occupation-8350-does = Zajmujesz się linami, ładunkiem i sprzętem na pokładzie statku.
occupation-8350-day-1 = Przywiązywać statek do nabrzeża mocnymi linami
occupation-8350-day-2 = Wypatrywać na wodzie innych statków i przeszkód
occupation-8350-day-3 = Czyścić pokład i malować go przeciw rdzy

occupation-9111-title = Sprzątanie i pomoc w domach
occupation-9111-does = Sprzątasz prywatne mieszkania i pomagasz w domu.
occupation-9111-day-1 = Czyścić kuchnię i łazienkę odpowiednimi środkami
occupation-9111-day-2 = Prać, prasować i składać ubrania całej rodziny
occupation-9111-day-3 = Ustalać z rodziną, które zadania zrobić najpierw

occupation-9112-title = Sprzątanie biur i hoteli
occupation-9112-does = Sprzątasz biura, hotele, pociągi i inne miejsca, z których korzysta wiele osób.
occupation-9112-day-1 = Opróżniać kosze i myć podłogę w biurze
occupation-9112-day-2 = Ścielić łóżka i zmieniać ręczniki w pokojach hotelowych
occupation-9112-day-3 = Wybierać właściwy środek do każdej powierzchni

occupation-9121-title = Pranie ręczne i prasowanie
occupation-9121-does = Pierzesz, prasujesz i składasz ręcznie ubrania i pościel.
occupation-9121-day-1 = Usuwać plamę z jedwabnej koszuli
occupation-9121-day-2 = Prasować spodnie i sukienki gorącą parą
occupation-9121-day-3 = Liczyć czyste ubrania robocze i wydawać je zespołowi

occupation-9122-title = Mycie pojazdów
occupation-9122-does = Myjesz, osuszasz i polerujesz samochody, autobusy i inne pojazdy.
occupation-9122-day-1 = Spryskiwać samochód wodą z mydłem
occupation-9122-day-2 = Usuwać piasek i kurz z siedzeń i podłogi
occupation-9122-day-3 = Polerować szyby i lakier samochodu

occupation-9123-title = Mycie okien
occupation-9123-does = Myjesz okna domów, sklepów i wysokich budynków.
occupation-9123-day-1 = Myć szybę i zbierać wodę gumową ściągaczką
occupation-9123-day-2 = Bezpiecznie pracować na drabinie lub wiszącym podeście
occupation-9123-day-3 = Umawiać się w sklepie na następną wizytę

occupation-9129-title = Sprzątanie miejsc specjalnych
occupation-9129-does = Czyścisz szczególne miejsca i rzeczy, na przykład baseny, kanały, parki i dywany.
occupation-9129-day-1 = Wypłukiwać muł z kanałów ulicznych mocnym strumieniem wody
occupation-9129-day-2 = Czyścić basen i badać jego wodę
occupation-9129-day-3 = Usuwać maszyną plamy z dywanów i zasłon

occupation-9211-title = Pomoc w polu i przy zbiorach
occupation-9211-does = Pomagasz sadzić i pielęgnować rośliny oraz zbierać plony na polach i w winnicach.
occupation-9211-day-1 = Zrywać dojrzałe owoce bez szkody dla rośliny
occupation-9211-day-2 = Wyrywać chwasty między rzędami warzyw
occupation-9211-day-3 = Sortować plony i układać je w skrzynkach

occupation-9212-title = Pomoc przy zwierzętach
occupation-9212-does = Karmisz, czyścisz i pielęgnujesz zwierzęta w gospodarstwach i stajniach.
occupation-9212-day-1 = Dawać krowom, świniom lub koniom jedzenie i wodę
occupation-9212-day-2 = Czyścić stajnię i rozkładać suchą słomę
occupation-9212-day-3 = Zauważać chore zwierzę i zgłaszać to w gospodarstwie

occupation-9213-title = Pomoc w gospodarstwie rolnym
occupation-9213-does = Pomagasz w gospodarstwie przy uprawach i przy zwierzętach.
occupation-9213-day-1 = Karmić zwierzęta, zanim zacznie się praca w polu
occupation-9213-day-2 = Składać siano, które zwierzęta jedzą zimą
occupation-9213-day-3 = Naprawiać płot wokół pola

occupation-9214-title = Pomoc w ogrodzie i szklarni
occupation-9214-does = Pomagasz uprawiać i pielęgnować rośliny w ogrodach, parkach i szklarniach.
occupation-9214-day-1 = Sadzić kwiaty i je podlewać
occupation-9214-day-2 = Kosić trawę i zbierać opadłe liście
occupation-9214-day-3 = Przenosić młode rośliny do większych doniczek

occupation-9215-title = Pomoc w lesie
occupation-9215-does = Sadzisz drzewa i pomagasz dbać o zdrowie i bezpieczeństwo lasów.
occupation-9215-day-1 = Kopać dołki i sadzić młode drzewa
occupation-9215-day-2 = Ścinać słabe gałęzie i usuwać martwe drewno
occupation-9215-day-3 = Usuwać suche rośliny, żeby ogień się nie rozszerzał

occupation-9216-title = Pomoc przy połowie i hodowli ryb
occupation-9216-does = Pomagasz hodować i łowić ryby oraz zbierać małże i rośliny morskie.
occupation-9216-day-1 = Karmić młode ryby i sprawdzać ich wodę
occupation-9216-day-2 = Zbierać małże ręcznie w czasie odpływu
occupation-9216-day-3 = Czyścić sieci i mocować linami pływające klatki

occupation-9311-title = Pomoc w kopalni i kamieniołomie
occupation-9311-does = Pomagasz tam, gdzie wydobywa się z ziemi kamień, węgiel lub piasek.
occupation-9311-day-1 = Nosić narzędzia i rury ludziom pod ziemią
occupation-9311-day-2 = Usuwać łopatą luźne kamienie z drogi
occupation-9311-day-3 = Obserwować taśmę ze skałami i zgłaszać problemy

occupation-9312-title = Pomoc przy budowie dróg
occupation-9312-does = Pomagasz budować i naprawiać drogi, tory, tamy i kanały.
occupation-9312-day-1 = Stawiać znaki i pachołki, żeby samochody zwalniały
occupation-9312-day-2 = Układać z zespołem szyny lub rury
occupation-9312-day-3 = Malować białe linie na nowej drodze

occupation-9313-title = Pomoc na budowie
occupation-9313-does = Pomagasz na budowie: nosisz materiały i narzędzia i wykonujesz proste prace.
occupation-9313-day-1 = Nosić cegły i mieszać cement dla ekipy
occupation-9313-day-2 = Usuwać odpady i dbać o bezpieczne przejścia
occupation-9313-day-3 = Trzymać belkę, którą ktoś inny mocuje

occupation-9321-title = Pakowanie ręczne
occupation-9321-does = Pakujesz produkty ręcznie, żeby dotarły całe i w komplecie.
occupation-9321-day-1 = Składać pudełko i owijać szkło papierem
occupation-9321-day-2 = Liczyć rzeczy i szukać uszkodzeń
occupation-9321-day-3 = Zamykać pudełko i przyklejać właściwą etykietę

occupation-9329-title = Pomoc w fabryce
occupation-9329-does = Pomagasz w fabryce: przynosisz materiały, dokładasz je do maszyn i sortujesz produkty.
occupation-9329-day-1 = Przynosić części osobom przy maszynach
occupation-9329-day-2 = Kłaść elementy na ruchomej taśmie
occupation-9329-day-3 = Sortować metalowe i plastikowe odpady i zamiatać podłogę

occupation-9331-title = Przewozy rowerem i wózkiem
occupation-9331-does = Wozisz towary lub ludzi rowerem albo ręcznym wózkiem.
occupation-9331-day-1 = Jechać przez ruchliwe miasto z ciepłym posiłkiem na zamówienie
occupation-9331-day-2 = Znajdować adres na mapie i wybierać trasę
occupation-9331-day-3 = Sprawdzać łańcuch i hamulce roweru

occupation-9332-title = Powożenie zaprzęgiem
occupation-9332-does = Prowadzisz powozy, wozy lub maszyny ciągnięte przez zwierzęta.
occupation-9332-day-1 = Szczotkować i karmić konie przed pracą
occupation-9332-day-2 = Zaprzęgać konie do powozu skórzanymi pasami
occupation-9332-day-3 = Opowiadać przyjezdnym o mieście w czasie jazdy

occupation-9333-title = Załadunek i przeprowadzki
occupation-9333-does = Ładujesz, rozładowujesz i przenosisz towary w magazynach, portach, na lotniskach i w domach.
occupation-9333-day-1 = Zbierać z wysokich półek produkty do zamówienia
occupation-9333-day-2 = Ładować walizki tak, żeby samolot zachował równowagę
occupation-9333-day-3 = Bezpiecznie nosić meble po schodach

occupation-9334-title = Układanie towaru na półkach
occupation-9334-does = Układasz towar na półkach sklepów i dbasz o porządek.
occupation-9334-day-1 = Rozpakowywać pudła i stawiać nowe produkty za starszymi
occupation-9334-day-2 = Sprawdzać ceny i daty na półce
occupation-9334-day-3 = Pokazywać ludziom, gdzie jest ryż lub mydło

occupation-9411-title = Przygotowanie szybkich dań
occupation-9411-does = Robisz szybkie posiłki, na przykład pizzę i burgery, gdy ludzie czekają.
occupation-9411-day-1 = Rozsmarowywać sos na cieście pizzy i kłaść ser
occupation-9411-day-2 = Smażyć ziemniaki i mięso w odpowiedniej temperaturze
occupation-9411-day-3 = Przyjmować zamówienia i obsługiwać ludzi przy ladzie

occupation-9412-title = Pomoc w kuchni
occupation-9412-does = Pomagasz w kuchni: sprzątasz, zmywasz naczynia i przygotowujesz produkty.
occupation-9412-day-1 = Obierać ziemniaki i myć sałatę
occupation-9412-day-2 = Zmywać garnki, talerze i przybory kuchenne
occupation-9412-day-3 = Układać dostawy w szafkach i chłodniach

occupation-9510-title = Drobne usługi na ulicy
occupation-9510-does = Oferujesz na ulicy małe usługi, na przykład rozdajesz ulotki lub czyścisz buty.
occupation-9510-day-1 = Podawać ulotkę ludziom, którzy przechodzą obok
occupation-9510-day-2 = Czyścić i polerować komuś buty
occupation-9510-day-3 = Wybierać ruchliwe miejsce, gdzie ludzie mają czas

occupation-9520-title = Sprzedaż na ulicy
occupation-9520-does = Sprzedajesz na ulicy ubrania, gazety i inne towary.
occupation-9520-day-1 = Układać towar na stole lub wózku
occupation-9520-day-2 = Pokazywać, jak działa produkt, i podawać cenę
occupation-9520-day-3 = Liczyć pieniądze i zapisywać, co sprzedano

occupation-9611-title = Wywóz śmieci
occupation-9611-does = Zbierasz śmieci i surowce wtórne z domów, sklepów i ulic.
occupation-9611-day-1 = Przetaczać pełne pojemniki do śmieciarki i je opróżniać
occupation-9611-day-2 = Sprawdzać, czy szkło i papier są we właściwym pojemniku
occupation-9611-day-3 = Uważać na ruch, gdy śmieciarka cofa

occupation-9612-title = Sortowanie odpadów
occupation-9612-does = Sortujesz odpady, żeby ludzie mogli znów użyć materiałów.
occupation-9612-day-1 = Zbierać plastik i metal z ruchomej taśmy
occupation-9612-day-2 = Oddzielać szkło białe od kolorowego
occupation-9612-day-3 = Wyjmować baterie i kable ze starych urządzeń

occupation-9621-title = Doręczanie paczek i noszenie bagażu
occupation-9621-does = Dostarczasz paczki i wiadomości, nosisz bagaże i witasz gości.
occupation-9621-day-1 = Otwierać drzwi i witać gości hotelu
occupation-9621-day-2 = Zanosić walizki do pokoju lub taksówki
occupation-9621-day-3 = Przynosić paczkę i prosić o podpis

occupation-9622-title = Drobne naprawy i prace
occupation-9622-does = Wykonujesz drobne naprawy i inne prace w budynkach i wokół nich.
occupation-9622-day-1 = Wymieniać zepsutą lampę lub klamkę
occupation-9622-day-2 = Malować płot lub oczyszczać ścieżkę w ogrodzie
occupation-9622-day-3 = Przestawiać stoły i krzesła przed zebraniem

occupation-9623-title = Odczyt liczników i obsługa automatów
occupation-9623-does = Odczytujesz liczniki energii albo uzupełniasz automaty z napojami i przekąskami.
occupation-9623-day-1 = Prosić ludzi w domach o pokazanie licznika
occupation-9623-day-2 = Odczytywać licznik i wpisywać liczbę do urządzenia
occupation-9623-day-3 = Napełniać automat z napojami i zabierać monety

occupation-9624-title = Noszenie wody i zbieranie drewna
occupation-9624-does = Zbierasz wodę lub drewno na opał dla swojego domu albo na sprzedaż.
occupation-9624-day-1 = Zbierać w lesie suche gałęzie
occupation-9624-day-2 = Ciąć drewno i wiązać je sznurem
occupation-9624-day-3 = Napełniać kanistry czystą wodą i nieść je do domu

occupation-9629-title = Obsługa sal, basenów i parków
occupation-9629-does = Pomagasz ludziom w teatrach, kinach, parkach, na basenach i w innych miejscach publicznych.
occupation-9629-day-1 = Sprawdzać bilety i pokazywać ludziom ich miejsca
occupation-9629-day-2 = Pilnować płaszczy i oddawać je po przedstawieniu
occupation-9629-day-3 = Sprawdzać przed startem karuzeli, czy każda osoba bezpiecznie siedzi
