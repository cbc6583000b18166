### The eight key competences and their statements.
###
### Every statement is a deed that one has done or not. Under it stand four answers:
### Not yet / With help / On my own / I have shown others how. It must make sense with each.
### Nobody is asked for a gender: choose forms that fit every reader.
### Here that means no past tense in -łam or -łem: "Udało mi się ...", "Mam za sobą ...".
### Every .example is two short sentences and names the settings that the pack lists for the statement.
### Sentences: 12 words on average, 20 at most.

## Communication in the mother tongue

mother-tongue = Porozumiewanie się w języku ojczystym
    .name-2018 = Kompetencje w zakresie rozumienia i tworzenia informacji
    .short = Język ojczysty
    .about = Rozumienie, mówienie, czytanie i pisanie w języku, w którym jest ci najłatwiej. To także ocena tego, co słyszysz i czytasz.

mother-tongue-1 = Udało mi się przeczytać krótką instrukcję i zrobić to, co w niej napisano.
    .example = Na przykład w domu: etykieta leku. W pracy: tabliczka z zasadami bezpieczeństwa.

mother-tongue-2 = Udało mi się wysłuchać kogoś do końca i sprawdzić, czy dobrze rozumiem.
    .example = Na przykład w sąsiedztwie: kłopot z hałasem. W pracy: wyjaśnienie zadania.

mother-tongue-3 = Udało mi się napisać krótką wiadomość ze wszystkimi potrzebnymi informacjami.
    .example = Na przykład w domu: kartka z informacją o przesyłce. Na zajęciach: wiadomość o nieobecności.

mother-tongue-4 = Udało mi się napisać oficjalny list lub wiadomość i dobrać odpowiednie słowa.
    .example = Na przykład w pracy: prośba o dni wolne. Na zajęciach: prośba o więcej czasu.

mother-tongue-5 = Po wysłuchaniu długiego wyjaśnienia udało mi się przekazać komuś to, co najważniejsze.
    .example = Na przykład w domu: zalecenia z przychodni. W grupie: wykład lub zebranie.

mother-tongue-6 = Udało mi się przeczytać dwa teksty na jeden temat i zauważyć sprzeczne informacje.
    .example = Na przykład w domu: dwie wiadomości z mediów. Na zajęciach: dwa wyjaśnienia jednego wydarzenia.

mother-tongue-7 = Udało mi się napisać dłuższy tekst, poprosić o uwagi i poprawić go.
    .example = Na przykład na zajęciach: sprawozdanie. W sąsiedztwie: pismo do administracji budynku.

mother-tongue-8 = Udało mi się opowiedzieć o czymś grupie i odpowiedzieć na niespodziewane pytania.
    .example = Na przykład w pracy: nowe informacje na zebraniu. Na zajęciach: prezentacja na jakiś temat.

mother-tongue-9 = Udało mi się wyjaśnić, jak pewien tekst próbuje wpłynąć na czytelników.
    .example = Na przykład w domu: reklama. W grupie: ulotka o planach miasta.

## Communication in foreign languages
## Each statement is asked for one language at a time. Its name stands above the statement.

foreign-languages = Porozumiewanie się w językach obcych
    .name-2018 = Kompetencje w zakresie wielojęzyczności
    .short = Języki
    .about = Chodzi o to, żeby rozumieć innych i dać się zrozumieć w językach innych niż twój pierwszy. Błędy są czymś normalnym.

foreign-languages-1 = Udało mi się poprosić w tym języku o to, co było mi potrzebne.
    .example = Na przykład w nowym kraju: bilet. Na zajęciach: długopis.

foreign-languages-2 = W krótkim tekście w tym języku udało mi się znaleźć potrzebne informacje.
    .example = Na przykład w domu: etykieta na jedzeniu. W nowym kraju: rozkład jazdy autobusu.

foreign-languages-3 = Udało mi się odezwać w tym języku, choć wiem, że robię błędy.
    .example = Na przykład w sąsiedztwie: powitanie i kilka pytań. Na zajęciach: odpowiedź.

foreign-languages-4 = Udało mi się rozmawiać w tym języku aż do rozwiązania problemu.
    .example = Na przykład w domu: błąd w rachunku. W pracy: spóźniona dostawa.

foreign-languages-5 = Udało mi się napisać w tym języku wiadomość z kilku zdań.
    .example = Na przykład w nowym kraju: pytanie do urzędu. Na zajęciach: krótki tekst o jednym dniu.

foreign-languages-6 = Udało mi się nauczyć form grzecznościowych tego języka i ich użyć.
    .example = Na przykład w sąsiedztwie: pierwsze powitanie. W pracy: prośba do osoby, którą słabo znam.

foreign-languages-7 = Udało mi się nadążyć za długą dyskusją w tym języku i wyrazić opinię.
    .example = Na przykład w grupie: plan wydarzenia. W pracy: zebranie na temat nowych zasad.

foreign-languages-8 = Udało mi się przetłumaczyć rozmowę z tego języka na inny i odwrotnie.
    .example = Na przykład w nowym kraju: wizyta w urzędzie. W grupie: rozmowa dwóch osób.

foreign-languages-9 = Udało mi się zrozumieć trudny tekst w tym języku i wyjaśnić go innym.
    .example = Na przykład w domu: umowa najmu. Na zajęciach: artykuł na nowy temat.

## Mathematical competence and basic competences in science and technology

maths-science-technology = Kompetencje matematyczne i podstawowe kompetencje naukowo-techniczne
    .name-2018 = Kompetencje matematyczne oraz kompetencje w zakresie nauk przyrodniczych, technologii i inżynierii
    .short = Matematyka, technika
    .about = Rozwiązywanie codziennych problemów za pomocą liczb, pomiarów i prób. To także bezpieczne korzystanie z narzędzi i techniki.

maths-science-technology-1 = Udało mi się coś zmierzyć lub zważyć i wykorzystać wynik.
    .example = Na przykład w domu: miejsce na łóżko. W pracy: ilości składników w mieszance.

maths-science-technology-2 = Udało mi się z góry policzyć koszty i sprawdzić, czy wystarczy pieniędzy.
    .example = Na przykład w domu: zakupy na tydzień. W grupie: jednodniowa wycieczka.

maths-science-technology-3 = Udało mi się poznać zasady bezpiecznego użycia narzędzia lub produktu i ich przestrzegać.
    .example = Na przykład w domu: silny środek czystości. Na zajęciach: piła.

maths-science-technology-4 = Mam za sobą porównanie rocznych kosztów dwóch ofert i wybór tańszej.
    .example = Na przykład w domu: dwie umowy na telefon. W pracy: dwie firmy z tym samym towarem.

maths-science-technology-5 = Udało mi się podjąć decyzję na podstawie tabeli lub wykresu.
    .example = Na przykład w domu: zużycie prądu. Na zajęciach: wyniki ankiety.

maths-science-technology-6 = Po dłuższym szukaniu udało mi się znaleźć usterkę i ją naprawić.
    .example = Na przykład w domu: cieknący kran. W pracy: maszyna, która się zatrzymała.

maths-science-technology-7 = Udało mi się sprawdzić pomysł, zmieniając za każdym razem tylko jedną rzecz.
    .example = Na przykład w sąsiedztwie: więcej lub mniej wody dla roślin. W pracy: szybszy sposób pakowania.

maths-science-technology-8 = Udało mi się obliczyć, ile materiałów, czasu i pieniędzy potrzeba na większy projekt.
    .example = Na przykład w domu: malowanie pokoju. W sąsiedztwie: wspólny ogród.

maths-science-technology-9 = Udało mi się sprawdzić wątpliwą informację lub liczbę i podać innym wynik.
    .example = Na przykład w domu: obietnica w reklamie suplementu diety. Na zajęciach: liczba podana w mediach.

## Digital competence

digital = Kompetencje informatyczne
    .name-2018 = Kompetencje cyfrowe
    .short = Świat cyfrowy
    .about = Bezpieczne korzystanie z telefonu, komputera, internetu i sztucznej inteligencji (AI) oraz ocena tego, co pokazują.

digital-1 = Udało mi się poszukać w internecie i znaleźć potrzebną odpowiedź.
    .example = Na przykład w nowym kraju: godziny otwarcia urzędu. Na zajęciach: trudne słowo.

digital-2 = Udało mi się wysłać zdjęcie lub dokument z telefonu albo komputera.
    .example = Na przykład na zajęciach: gotowe zadanie. W nowym kraju: formularz do urzędu.

digital-3 = Udało mi się zabezpieczyć urządzenie lub konto silnym hasłem lub kodem.
    .example = Na przykład w domu: wspólny telefon. Na zajęciach: konto e-mail.

digital-4 = Udało mi się sprawdzić wiadomość z internetu, zamiast od razu uwierzyć lub przesłać ją dalej.
    .example = Na przykład w domu: wiadomość z prośbą o dane bankowe. W grupie: niepokojąca informacja.

digital-5 = Udało mi się stworzyć cyfrowy tekst, obraz lub film, który wolno mi udostępnić.
    .example = Na przykład w pracy: tabliczka z instrukcją. W grupie: zaproszenie ze zdjęciami.

digital-6 = Mam za sobą kilka prób naprawy, po których sprzęt lub program znów działał.
    .example = Na przykład w domu: brak połączenia. Na zajęciach: film bez dźwięku.

digital-7 = Udało mi się wybrać cyfrowe narzędzie dla grupy i przygotować je do użycia.
    .example = Na przykład w pracy: wspólna lista zadań. W grupie: wspólny kalendarz.

digital-8 = Udało mi się znaleźć i poprawić błędy popełnione przez sztuczną inteligencję (AI).
    .example = Na przykład w domu: przetłumaczony list. Na zajęciach: streszczenie tekstu.

digital-9 = Udało mi się sprawdzić, jakie dane zbiera aplikacja, i doradzić innym, co robić.
    .example = Na przykład w domu: gra na wspólnym urządzeniu. W pracy: nowy komunikator.

## Learning to learn

learning-to-learn = Umiejętność uczenia się
    .name-2018 = Kompetencje osobiste, społeczne i w zakresie umiejętności uczenia się
    .short = Uczenie się
    .about = Wiedza o tym, jak się uczysz, plan nauki i nowe próby po błędach. To pomaga we wszystkich innych kompetencjach.

learning-to-learn-1 = Po obejrzeniu, jak ktoś wykonuje praktyczne zadanie, udało mi się zrobić to samo.
    .example = Na przykład w domu: prosta naprawa. W pracy: obsługa maszyny.

learning-to-learn-2 = Udało mi się poprosić o inne wyjaśnienie, gdy coś było niejasne.
    .example = Na przykład na zajęciach: nowe ćwiczenie. W nowym kraju: zasada w urzędzie.

learning-to-learn-3 = Po wielu powtórzeniach udało mi się nauczyć jednej rzeczy.
    .example = Na przykład w domu: dziesięć nowych słów. W grupie: utwór muzyczny.

learning-to-learn-4 = Udało mi się zrobić plan nauki i trzymać się go.
    .example = Na przykład w domu: pół godziny każdego wieczoru. Na zajęciach: tygodnie przed sprawdzianem.

learning-to-learn-5 = Mam za sobą porównanie różnych sposobów nauki i wybór tego, który mi odpowiada.
    .example = Na przykład w nowym kraju: kurs lub rozmowy z ludźmi. Na zajęciach: czytanie lub rysowanie.

learning-to-learn-6 = Po własnym błędzie udało mi się znaleźć przyczynę i spróbować inaczej.
    .example = Na przykład w domu: nieudana naprawa. Na zajęciach: słaby wynik sprawdzianu.

learning-to-learn-7 = Udało mi się nauczyć czegoś zupełnie nowego i wykorzystać to w praktyce.
    .example = Na przykład w pracy: zasady nowego zadania. W grupie: prowadzenie rozliczeń.

learning-to-learn-8 = Po dużej zmianie w życiu udało mi się zacząć naukę potrzebnych mi rzeczy.
    .example = Na przykład w domu: opieka nad chorą osobą. W nowym kraju: codzienne życie.

learning-to-learn-9 = Mam za sobą uczenie innych małymi krokami i sprawdzanie, co już umieją.
    .example = Na przykład w domu: obsługa nowego telefonu. Na zajęciach: trudne obliczenie.

## Social and civic competences

social-civic = Kompetencje społeczne i obywatelskie
    .name-2018 = Kompetencje obywatelskie
    .short = Społeczeństwo
    .about = Wspólne życie, praca i decyzje na uczciwych zasadach. To także znajomość swoich praw i udział w życiu społecznym.

social-civic-1 = Udało mi się powiedzieć, co myślę, i wysłuchać kogoś, kto ma inne zdanie.
    .example = Na przykład w domu: wspólne obowiązki. W grupie: plan wydarzenia.

social-civic-2 = Udało mi się wykonać swoją część wspólnego zadania w umówionym czasie.
    .example = Na przykład na zajęciach: projekt grupowy. W sąsiedztwie: sprzątanie wspólnych schodów.

social-civic-3 = Udało mi się znaleźć właściwą instytucję publiczną i poprosić o to, co było mi potrzebne.
    .example = Na przykład w nowym kraju: przychodnia. W domu: odbiór starych mebli.

social-civic-4 = Udało mi się wykonać zadanie z osobami o innych zwyczajach niż moje.
    .example = Na przykład w pracy: zespół osób w różnym wieku. W sąsiedztwie: wspólny posiłek.

social-civic-5 = Mam za sobą rozmowy o konflikcie, po których obie strony przyjęły rozwiązanie.
    .example = Na przykład w sąsiedztwie: hałas w nocy. W pracy: plan dni wolnych.

social-civic-6 = Udało mi się dowiedzieć, jakie mam prawa, i z nich skorzystać.
    .example = Na przykład w pracy: czas na przerwę. Na zajęciach: więcej czasu na sprawdzian.

social-civic-7 = Udało mi się wesprzeć kogoś, kogo traktowano niesprawiedliwie, i poprosić o zmianę.
    .example = Na przykład na zajęciach: żarty z czyjegoś akcentu. W pracy: wszystkie ciężkie zadania dla jednej osoby.

social-civic-8 = Mam za sobą wspólne starania o lepsze zasady lub lepsze miejsce dla wszystkich.
    .example = Na przykład w sąsiedztwie: bezpieczniejsze przejście przez ulicę. Na zajęciach: zasady używania telefonów.

social-civic-9 = Udało mi się wyjaśnić innym, kto o czymś decyduje i jak zgłosić sprzeciw.
    .example = Na przykład w nowym kraju: decyzja urzędu. W grupie: głosowanie.

## Sense of initiative and entrepreneurship

initiative = Inicjatywność i przedsiębiorczość
    .name-2018 = Kompetencje w zakresie przedsiębiorczości
    .short = Inicjatywa
    .about = Dostrzeganie tego, co możliwe, planowanie i pierwszy krok. To pomaga we wszystkich innych kompetencjach.

initiative-1 = Udało mi się zauważyć, co trzeba zrobić, i zrobić to, zanim ktoś poprosił.
    .example = Na przykład w domu: zepsuta lampa. W pracy: mokra podłoga.

initiative-2 = Udało mi się tak zaplanować dzień, że najważniejsze rzeczy były zrobione.
    .example = Na przykład w domu: wizyta w urzędzie i zakupy. Na zajęciach: dwa sprawdziany.

initiative-3 = Udało mi się wykorzystać to, co już było, zamiast kupować coś nowego.
    .example = Na przykład w domu: półka ze starego drewna. W grupie: pożyczone krzesła na zebranie.

initiative-4 = Udało mi się znaleźć kilka rozwiązań jednego problemu i wypróbować najlepsze.
    .example = Na przykład w domu: za mało miejsca. W pracy: długie kolejki.

initiative-5 = Udało mi się coś zorganizować: był termin, jasny podział zadań i budżet.
    .example = Na przykład w grupie: uroczystość. W domu: przeprowadzka.

initiative-6 = Udało mi się dalej realizować plan, gdy coś poszło nie tak.
    .example = Na przykład w nowym kraju: kurs bez wolnych miejsc. W grupie: odwołane wydarzenie.

initiative-7 = Udało mi się przekonać innych do swojego pomysłu i do wspólnego działania.
    .example = Na przykład w sąsiedztwie: wymiana narzędzi. W pracy: sprawiedliwszy grafik.

initiative-8 = Dzięki obliczeniom i rozmowom z ludźmi udało mi się sprawdzić, czy pomysł ma szansę.
    .example = Na przykład w domu: jedzenie lub naprawy za pieniądze. Na zajęciach: mały sklepik szkolny.

initiative-9 = Udało mi się zacząć coś przydatnego, co potem działało już beze mnie.
    .example = Na przykład w grupie: godzina rozmów co tydzień. W pracy: prosta lista kontrolna.

## Cultural awareness and expression

culture = Świadomość i ekspresja kulturalna
    .name-2018 = Kompetencje w zakresie świadomości i ekspresji kulturalnej
    .short = Kultura
    .about = Wyrażanie myśli i uczuć w muzyce, obrazach, opowieściach, gotowaniu lub rękodziele. To także otwartość na inne kultury.

culture-1 = Udało mi się stworzyć coś, co wyraża uczucie lub myśl.
    .example = Na przykład w domu: rysunek lub piosenka. Na zajęciach: krótkie opowiadanie.

culture-2 = Udało mi się podzielić z innymi ważną dla mnie piosenką, historią lub potrawą.
    .example = Na przykład na zajęciach: ostatni dzień. W nowym kraju: pierwsze spotkanie.

culture-3 = Udało mi się zapytać o nieznany mi zwyczaj i dowiedzieć się, co oznacza.
    .example = Na przykład w sąsiedztwie: coroczne święto. W pracy: sposób powitania.

culture-4 = Udało mi się coś zaprojektować i zrobić oraz wybrać kształt i kolory.
    .example = Na przykład w domu: stół lub torba. W grupie: plakat lub dekoracja sceny.

culture-5 = Udało mi się poznać historię jakiegoś budynku, przedmiotu lub tradycji.
    .example = Na przykład w sąsiedztwie: stary plac. W pracy: stare narzędzie.

culture-6 = Udało mi się znaleźć czas na nową i obcą dla mnie sztukę lub muzykę.
    .example = Na przykład w nowym kraju: koncert na ulicy. Na zajęciach: wiersz z innego kraju.

culture-7 = Udało mi się pokazać swoją twórczość publiczności i wysłuchać jej opinii.
    .example = Na przykład na zajęciach: seria zdjęć. W grupie: taniec lub przedstawienie.

culture-8 = Udało mi się zebrać osoby z różnych kultur, żeby razem coś stworzyć.
    .example = Na przykład w sąsiedztwie: popołudnie z muzyką i grami. W pracy: ściana z powitaniami w wielu językach.

culture-9 = Udało mi się wyjaśnić, czy film, obraz lub opowieść pokazuje ludzi sprawiedliwie.
    .example = Na przykład w domu: postacie z serialu. Na zajęciach: obrazki w podręczniku.
