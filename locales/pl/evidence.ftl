### Evidence: one time a person did something, where it happened, and what could prove it.
###
### Nobody is asked for a gender: choose forms that fit every reader.
### Sentences: 12 words on average, 20 at most.

## The list

evidence-title = Moje przykłady i potwierdzenia
evidence-lead = Przykład to coś z twojego życia, co pokazuje, co potrafisz. Obok zapisujesz, co może to potwierdzić.
evidence-to-results = Co potrafię
evidence-purpose-title = Do czego służą przykłady
evidence-purpose = Przykład pomaga ci odkryć, co potrafisz, i to opisać. To są dwa pierwsze kroki.
evidence-others = Szkoła lub inna uprawniona instytucja może to potem ocenić. Tylko ona może wydać certyfikat.
evidence-apl = W Polsce nazywa się to walidacją, czyli potwierdzaniem efektów uczenia się (APL). Praca bez zapłaty też może się liczyć.
evidence-nothing = Nie ma tu jeszcze żadnego przykładu. Zacznij od jednej rzeczy ze swojego życia.
evidence-nothing-answered = Nie ma tu jeszcze żadnego przykładu. Najpierw zaznacz odpowiedź przy kilku zdaniach.
evidence-begin = Przejdź do zdań
# Beside a drawing, as long as there is one piece.
evidence-first = Pierwszy przykład jest już opisany.
evidence-list = Opisane przykłady
evidence-count =
    { $count ->
        [one] { $count } przykład
        [few] { $count } przykłady
       *[many] { $count } przykładów
    }
# Shown while a filter is on: $shown of $count.
evidence-count-filtered =
    { $count ->
        [one] Widać { $shown } z { $count } przykładu.
        [few] Widać { $shown } z { $count } przykładów.
       *[many] Widać { $shown } z { $count } przykładów.
    }
evidence-filter = Pokaż tylko niektóre
evidence-filter-part = Klucz
evidence-filter-setting = Gdzie to było
evidence-filter-all-parts = Wszystkie klucze
evidence-filter-all-settings = Wszędzie
evidence-filter-no-proof = Tylko te, które nie mają jeszcze potwierdzenia
evidence-filter-off = Pokaż znów wszystkie
evidence-none-shown = Nic nie pasuje do tego wyboru.
# $language is the name of a language.
evidence-in-language = Język: { $language }
evidence-when = Kiedy
evidence-where = Gdzie
evidence-proof = Potwierdzenie
evidence-no-proof = Jeszcze bez potwierdzenia
evidence-suggest = Co możesz opisać teraz
evidence-suggest-lead = Te rzeczy robisz bez pomocy, ale nie mają tu jeszcze przykładu.
evidence-suggest-shown = Udało ci się pokazać innym, jak to zrobić, więc być może ktoś to potwierdzi.
evidence-tell = Opisz jeden taki przykład

## Writing one down

edit-evidence-title = Opisz jeden taki przykład
edit-evidence-title-change = Zmień swój przykład
edit-evidence-to-list = Moje przykłady
edit-evidence-gone = Tego przykładu już tu nie ma
edit-evidence-no-statement = Nie ma takiego zdania
edit-evidence-already =
    { $count ->
        [one] Masz tu już { $count } opisany przykład:
        [few] Masz tu już { $count } opisane przykłady:
       *[many] Masz tu już { $count } opisanych przykładów:
    }
edit-evidence-kept = To, co piszesz, od razu się zapisuje.
edit-evidence-kept-visit = To, co piszesz, zostaje na tej stronie, dopóki jest otwarta.
# Only with two languages on the screen.
edit-evidence-languages = Osoba, która przeczyta twój plik, może znać tylko jeden z dwóch języków na tym ekranie. Możesz pisać w jednym z nich albo w obu.
edit-evidence-what = Co się wydarzyło?
edit-evidence-what-hint = Wystarczy kilka zdań. Jaka była w tym twoja rola? Jak to się skończyło? Nie podawaj imion ani nazwisk innych osób.
edit-evidence-what-missing = Napisz kilka słów o tym, co się wydarzyło.
edit-evidence-learned = Czego nauczyło cię to doświadczenie? Jeśli chcesz, dopisz o tym jedno zdanie.
edit-evidence-more = Więcej, jeśli chcesz: gdzie, kiedy i co może to potwierdzić
edit-evidence-setting = Gdzie to było?
edit-evidence-when = Kiedy mniej więcej?
edit-evidence-when-hint = Na przykład: zeszłej zimy albo od 2015 do 2018 roku.
edit-evidence-proof = Co może to potwierdzić?
edit-evidence-proof-document-hint = Certyfikat, list, umowa lub sprawozdanie.
edit-evidence-proof-photo-hint = Zdjęcie, film lub dźwięk.
edit-evidence-proof-product-hint = Coś zrobionego, napisanego lub naprawionego przez ciebie.
edit-evidence-proof-person-hint = Osoba, która to widziała. Zapytaj ją, zanim podasz w pliku jej imię lub nazwisko.
edit-evidence-proof-nothing-hint = Nic nie szkodzi. Twoje własne słowa też się liczą.
edit-evidence-where-is-it = Gdzie to teraz jest?
edit-evidence-where-is-it-hint = Na przykład: w niebieskiej teczce albo w moim telefonie.
edit-evidence-who = Kto może to potwierdzić?
edit-evidence-who-hint = Na przykład: osoba, która prowadziła kurs.
edit-evidence-left =
    { $count ->
        [0] Nie ma już miejsca. Nic więcej się nie zmieści.
        [one] Zmieści się jeszcze { $count } znak.
        [few] Zmieszczą się jeszcze { $count } znaki.
       *[many] Zmieści się jeszcze { $count } znaków.
    }
edit-evidence-done = Zapisz
edit-evidence-cancel-new = Anuluj i wyrzuć
edit-evidence-cancel-change = Anuluj moje zmiany
edit-evidence-delete = Usuń ten przykład
