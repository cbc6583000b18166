### The eight key competences and their statements.
###
### Every statement is a deed that one has done or not. Under it stand four answers:
### Not yet / With help / Without help / I have shown others how. It must make sense with each.
### Nobody is asked for a gender: choose forms that fit every reader.
### In Polish the past has a gender, so statements are in the infinitive and the question below them has the person.
### So there is no past tense in -łam or -łem, and no "Udało mi się ...", which sounds like luck.
### One deed in each, and none that is itself about showing others.
### Every .example is two short sentences and names the settings that the pack lists for the statement.
### Sentences: 12 words on average, 20 at most.

## Communication in the mother tongue

mother-tongue = Porozumiewanie się w języku ojczystym
    .name-2018 = Kompetencje w zakresie rozumienia i tworzenia informacji
    .short = Język ojczysty
    .about = Rozumienie, mówienie, czytanie i pisanie w języku, w którym jest ci najłatwiej. To także ocena tego, co słyszysz i czytasz.

mother-tongue-1 = Zrobić coś według krótkiej pisemnej instrukcji.
    .example = Na przykład w domu: etykieta leku. W pracy: tabliczka z zasadami bezpieczeństwa.

mother-tongue-2 = Słuchać kogoś tak długo, aż wszystko będzie jasne.
    .example = Na przykład w domu: zmartwienie dziecka. W pracy: wyjaśnienie zadania.

mother-tongue-3 = Napisać krótką wiadomość ze wszystkimi potrzebnymi informacjami.
    .example = Na przykład w domu: kartka do szkoły o chorobie dziecka. W pracy: wiadomość dla następnej zmiany.

mother-tongue-4 = Napisać oficjalny list lub wiadomość, dobierając odpowiednie słowa.
    .example = Na przykład w pracy: prośba o dni wolne. W domu: pytanie do właścicieli mieszkania.

mother-tongue-5 = Przekazać komuś to, co najważniejsze w długim wyjaśnieniu.
    .example = Na przykład w domu: słowa lekarza o dziecku. W grupie: wykład lub zebranie.

mother-tongue-10 = Wyjaśnić to samo różnym osobom, każdej innymi słowami.
    .example = Na przykład w domu: wyjaśnienie choroby dziecku i osobie dorosłej. W pracy: opis usterki klientom i zespołowi.

mother-tongue-11 = Napisać od nowa własny dłuższy tekst, żeby był jaśniejszy.
    .example = Na przykład na zajęciach: sprawozdanie. W pracy: instrukcja zadania.

mother-tongue-8 = Odpowiedzieć na niespodziewane pytania, mówiąc do grupy.
    .example = Na przykład w pracy: nowe informacje na zebraniu. Na zajęciach: prezentacja na jakiś temat.

mother-tongue-12 = Zauważyć, jak reklama lub wiadomość próbuje na mnie wpłynąć.
    .example = Na przykład w domu: reklama kredytu. W pracy: oferta dostawcy.

## Communication in foreign languages
## Each statement is asked for one language at a time. Its name stands above the statement.

foreign-languages = Porozumiewanie się w językach obcych
    .name-2018 = Kompetencje w zakresie wielojęzyczności
    .short = Języki
    .about = Rozumieć ludzi i dać się zrozumieć w językach innych niż pierwszy. Błędy to coś normalnego.

foreign-languages-1 = Poprosić w tym języku o to, czego potrzebuję.
    .example = Na przykład w nowym kraju: bilet. W pracy: narzędzie.

foreign-languages-2 = Znaleźć potrzebne informacje w krótkim tekście w tym języku.
    .example = Na przykład w domu: etykieta na jedzeniu. W nowym kraju: rozkład jazdy autobusu.

foreign-languages-10 = Zrobić coś według ustnych wskazówek w tym języku.
    .example = Na przykład w nowym kraju: droga na dworzec. W pracy: pierwsze zadanie.

foreign-languages-4 = Rozmawiać w tym języku aż do rozwiązania problemu.
    .example = Na przykład w domu: błąd w rachunku. W pracy: spóźniona dostawa.

foreign-languages-5 = Napisać w tym języku wiadomość z kilku zdań.
    .example = Na przykład w nowym kraju: pytanie do urzędu. W domu: wiadomość do szkoły dziecka.

foreign-languages-6 = Użyć form grzecznościowych tego języka.
    .example = Na przykład w sąsiedztwie: pierwsze powitanie. W pracy: prośba do osoby, którą słabo znam.

foreign-languages-7 = Wyrazić opinię w długiej dyskusji w tym języku.
    .example = Na przykład w grupie: plan wydarzenia. W pracy: zebranie na temat nowych zasad.

foreign-languages-8 = Przetłumaczyć rozmowę z tego języka na inny i odwrotnie.
    .example = Na przykład w nowym kraju: wizyta u lekarza. W pracy: rozmowa dwóch osób z zespołu.

foreign-languages-11 = Zrozumieć długi, trudny tekst w tym języku.
    .example = Na przykład w domu: umowa najmu. W pracy: umowa o pracę.

## Mathematical competence and basic competences in science and technology

maths-science-technology = Kompetencje matematyczne i podstawowe kompetencje naukowo-techniczne
    .name-2018 = Kompetencje matematyczne oraz kompetencje w zakresie nauk przyrodniczych, technologii i inżynierii
    .short = Matematyka, technika
    .about = Rozwiązywanie codziennych problemów za pomocą liczb, pomiarów i prób. To także bezpieczne korzystanie z narzędzi i techniki.

maths-science-technology-1 = Zmierzyć lub zważyć to, co było potrzebne.
    .example = Na przykład w domu: dawka leku dla dziecka. W pracy: ilości składników w mieszance.

maths-science-technology-2 = Obliczyć z góry, czy wystarczy pieniędzy.
    .example = Na przykład w domu: miesięczne wydatki rodziny. W grupie: jednodniowa wycieczka.

maths-science-technology-3 = Przestrzegać zasad bezpieczeństwa przy używaniu narzędzia lub produktu.
    .example = Na przykład w domu: silny środek czystości. W pracy: drabina lub maszyna.

maths-science-technology-10 = Znaleźć sposób, żeby zużywać mniej energii, wody lub materiałów.
    .example = Na przykład w domu: ogrzewanie. W pracy: opakowania.

maths-science-technology-5 = Podjąć decyzję na podstawie tabeli lub wykresu.
    .example = Na przykład w domu: zużycie prądu. Na zajęciach: wyniki ankiety.

maths-science-technology-6 = Szukać usterki, aż coś znów zacznie działać.
    .example = Na przykład w domu: brak internetu. W pracy: maszyna, która się zatrzymała.

maths-science-technology-11 = Porównać w praktyce dwa sposoby robienia czegoś.
    .example = Na przykład w domu: pranie w dwóch temperaturach. W pracy: dwa sposoby pakowania.

maths-science-technology-8 = Obliczyć, ile materiałów, czasu i pieniędzy potrzeba na większy projekt.
    .example = Na przykład w domu: malowanie pokoju. W pracy: posiłek dla pięćdziesięciu gości.

maths-science-technology-12 = Sprawdzić obietnicę dotyczącą zdrowia lub pieniędzy, zamiast od razu jej zaufać.
    .example = Na przykład w domu: reklama suplementu diety. W grupie: pomysł na szybki zysk.

## Digital competence

digital = Kompetencje informatyczne
    .name-2018 = Kompetencje cyfrowe
    .short = Świat cyfrowy
    .about = Bezpieczne korzystanie z telefonu, komputera, internetu i sztucznej inteligencji (AI) oraz ocena tego, co pokazują.

digital-1 = Znaleźć w internecie potrzebną odpowiedź.
    .example = Na przykład w nowym kraju: godziny otwarcia urzędu. Na zajęciach: trudne słowo.

digital-2 = Wysłać zdjęcie lub dokument z telefonu albo komputera.
    .example = Na przykład w pracy: zwolnienie lekarskie. W nowym kraju: formularz do urzędu.

digital-3 = Zabezpieczyć urządzenie lub konto silnym hasłem lub kodem.
    .example = Na przykład w domu: wspólny telefon. W pracy: konto e-mail.

digital-4 = Sprawdzić wiadomość z internetu, zamiast od razu uwierzyć lub przesłać ją dalej.
    .example = Na przykład w domu: wiadomość z prośbą o dane bankowe. W grupie: niepokojąca informacja.

digital-10 = Stworzyć na telefonie lub komputerze tekst, obraz lub film dla innych.
    .example = Na przykład w pracy: tabliczka z instrukcją. W grupie: zaproszenie ze zdjęciami.

digital-11 = Zmienić to, co aplikacja może o mnie wiedzieć lub udostępniać.
    .example = Na przykład w domu: lokalizacja telefonu. W pracy: zdjęcie w komunikatorze.

digital-12 = Uporządkować wspólne pliki lub zdjęcia tak, żeby inni mogli je znaleźć.
    .example = Na przykład w grupie: zdjęcia z uroczystości. W pracy: zamówienia i rachunki.

digital-8 = Poprawić błędy popełnione przez sztuczną inteligencję (AI).
    .example = Na przykład w domu: przetłumaczony list. W pracy: tekst dla klientów.

digital-13 = Sprawić, że urządzenie lub program robi coś automatycznie.
    .example = Na przykład w domu: przypomnienie co tydzień. W pracy: tabela, która sama dodaje.

## Learning to learn

learning-to-learn = Umiejętność uczenia się
    .name-2018 = Kompetencje osobiste, społeczne i w zakresie umiejętności uczenia się
    .short = Uczenie się
    .about = Wiedza o tym, jak się uczysz, plan nauki i nowe próby po błędach. To także dbanie o siebie.

learning-to-learn-1 = Nauczyć się coś robić, patrząc, jak robi to ktoś inny.
    .example = Na przykład w domu: kąpanie niemowlęcia. W pracy: obsługa maszyny.

learning-to-learn-2 = Poprosić o inne wyjaśnienie, gdy coś jest niejasne.
    .example = Na przykład na zajęciach: nowe ćwiczenie. W nowym kraju: zasada w urzędzie.

learning-to-learn-3 = Ćwiczyć jedną rzecz tak długo, aż się uda.
    .example = Na przykład w domu: dziesięć nowych słów. W grupie: utwór muzyczny.

learning-to-learn-4 = Nauczyć się czegoś według własnego planu.
    .example = Na przykład w domu: pół godziny każdego wieczoru. Na zajęciach: tygodnie przed sprawdzianem.

learning-to-learn-10 = Nauczyć się czegoś nowego w sposób, który najbardziej mi odpowiada.
    .example = Na przykład w pracy: próbując. Na zajęciach: rysując.

learning-to-learn-11 = Zrobić coś inaczej, gdy już wiadomo, dlaczego się nie udało.
    .example = Na przykład w domu: przypalony obiad. W pracy: skarga klientów.

learning-to-learn-14 = Nauczyć się czegoś zupełnie nowego, co było mi potrzebne.
    .example = Na przykład w pracy: zasady nowego zadania. W grupie: prowadzenie rozliczeń.

learning-to-learn-12 = Zadbać o siebie w porę, gdy wszystkiego robi się za dużo.
    .example = Na przykład w domu: odpoczynek po nocach przy chorym dziecku. W pracy: rozmowa o tym, że zadań jest za dużo.

learning-to-learn-13 = Ustalić, czego muszę się jeszcze nauczyć, żeby dostać pracę lub pójść na kurs.
    .example = Na przykład w pracy: lepiej płatne stanowisko. W nowym kraju: uznanie dyplomu.

## Social and civic competences

social-civic = Kompetencje społeczne i obywatelskie
    .name-2018 = Kompetencje obywatelskie
    .short = Społeczeństwo
    .about = Wspólne życie, praca i decyzje na uczciwych zasadach. To także znajomość swoich praw i udział w życiu społecznym.

social-civic-10 = Powiedzieć komuś spokojnie, że widzę coś inaczej.
    .example = Na przykład w domu: wspólne obowiązki. W pracy: sposób wykonania zadania.

social-civic-2 = Wykonać swoją część wspólnego zadania w umówionym czasie.
    .example = Na przykład na zajęciach: projekt grupowy. W sąsiedztwie: sprzątanie wspólnych schodów.

social-civic-12 = Poprosić właściwy urząd lub ośrodek o to, czego potrzebuję.
    .example = Na przykład w nowym kraju: miejsce w żłobku. W domu: pomoc dla kogoś chorego w rodzinie.

social-civic-4 = Wykonać zadanie z osobami o innych zwyczajach niż moje.
    .example = Na przykład w pracy: zespół osób w różnym wieku. W sąsiedztwie: wspólny posiłek.

social-civic-5 = Rozmawiać o konflikcie, aż obie strony przyjmą rozwiązanie.
    .example = Na przykład w domu: kłótnia dzieci. W pracy: plan dni wolnych.

social-civic-13 = Dowiedzieć się, jakie mam prawa.
    .example = Na przykład w pracy: czas na przerwę. W domu: naprawy w wynajętym mieszkaniu.

social-civic-7 = Stanąć w obronie kogoś, kogo traktowano niesprawiedliwie.
    .example = Na przykład na zajęciach: żarty z czyjegoś akcentu. W pracy: wszystkie ciężkie zadania dla jednej osoby.

social-civic-8 = Działać z innymi, żeby zasady lub miejsce były lepsze dla wszystkich.
    .example = Na przykład w sąsiedztwie: bezpieczniejsze przejście przez ulicę. W pracy: ochrona przed upałem.

social-civic-11 = Zgłosić sprzeciw wobec decyzji, która wydaje mi się błędna.
    .example = Na przykład w nowym kraju: pismo z urzędu. W pracy: błąd w wypłacie.

## Sense of initiative and entrepreneurship

initiative = Inicjatywność i przedsiębiorczość
    .name-2018 = Kompetencje w zakresie przedsiębiorczości
    .short = Inicjatywa
    .about = Dostrzeganie tego, co możliwe, planowanie, pierwszy krok i wytrwałość, gdy jest trudno.

initiative-1 = Zrobić coś potrzebnego, zanim ktoś o to poprosi.
    .example = Na przykład w sąsiedztwie: zakupy dla kogoś, kto choruje. W pracy: mokra podłoga.

initiative-2 = Zaplanować dzień tak, żeby zdążyć z tym, co najważniejsze.
    .example = Na przykład w domu: szkoła, ktoś chory w rodzinie i zakupy. W pracy: kilka pilnych zamówień.

initiative-10 = Zrobić coś przydatnego z rzeczy, która nie jest już potrzebna.
    .example = Na przykład w domu: ściereczki ze starych koszul. W grupie: ławki ze starego drewna.

initiative-11 = Wysłać zgłoszenie do pracy, na kurs lub na staż.
    .example = Na przykład w pracy: inne stanowisko w tej samej firmie. W nowym kraju: kurs języka.

initiative-5 = Zorganizować coś z terminem, jasnym podziałem zadań i budżetem.
    .example = Na przykład w grupie: posiłek dla czterdziestu gości. W domu: przeprowadzka.

initiative-6 = Dalej realizować plan, gdy coś poszło nie tak.
    .example = Na przykład w nowym kraju: kurs bez wolnych miejsc. W pracy: maszyna, która się zepsuła.

initiative-7 = Przekonać innych, żeby włączyli się w mój pomysł.
    .example = Na przykład w sąsiedztwie: wymiana narzędzi. W pracy: sprawiedliwszy grafik.

initiative-12 = Obliczyć, czy mój pomysł przyniesie więcej, niż kosztuje.
    .example = Na przykład w domu: jedzenie lub naprawy za pieniądze. W grupie: stoisko na targu.

initiative-13 = Wprowadzić coś nowego, z czego potem korzystali też inni.
    .example = Na przykład w grupie: godzina rozmów co tydzień. W pracy: prosta lista kontrolna.

## Cultural awareness and expression

culture = Świadomość i ekspresja kulturalna
    .name-2018 = Kompetencje w zakresie świadomości i ekspresji kulturalnej
    .short = Kultura
    .about = Wyrażanie myśli i uczuć w muzyce, obrazach, opowieściach, gotowaniu lub rękodziele. To także otwartość na inne kultury.

culture-1 = Stworzyć coś, co wyraża uczucie lub myśl.
    .example = Na przykład w domu: rysunek lub piosenka. Na zajęciach: krótkie opowiadanie.

culture-2 = Podzielić się z innymi ważną dla mnie piosenką, historią lub potrawą.
    .example = Na przykład w domu: piosenka dla dziecka. W nowym kraju: potrawa na pierwszym spotkaniu.

culture-3 = Dowiedzieć się, co oznacza nieznany mi zwyczaj.
    .example = Na przykład w sąsiedztwie: coroczne święto. W pracy: sposób powitania.

culture-4 = Zrobić coś według własnego projektu.
    .example = Na przykład w domu: stół lub torba. W pracy: wystawa sklepowa.

culture-5 = Poznać historię jakiegoś budynku, przedmiotu lub tradycji.
    .example = Na przykład w sąsiedztwie: stary plac. W pracy: stare narzędzie.

culture-6 = Odkryć rodzaj sztuki lub muzyki, który jest dla mnie nowy.
    .example = Na przykład w nowym kraju: koncert na ulicy. Na zajęciach: wiersz z innego kraju.

culture-10 = Pokazać publiczności coś stworzonego przeze mnie.
    .example = Na przykład w pracy: ciasto na uroczystość. W grupie: taniec lub przedstawienie.

culture-8 = Zebrać osoby z różnych kultur, żeby razem coś stworzyć.
    .example = Na przykład w sąsiedztwie: popołudnie z muzyką i grami. W pracy: ściana z powitaniami w wielu językach.

culture-11 = Powiedzieć, co moim zdaniem jest niesprawiedliwe w tym, jak film lub obraz pokazuje ludzi.
    .example = Na przykład w domu: postacie z serialu. W pracy: zdjęcia w reklamie.
