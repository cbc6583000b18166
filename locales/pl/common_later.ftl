### Words that many screens share, but none of the first ones; and of the end of a key.

## What is there in a chapter of the hub, and how far something is

chapter-evidence =
    { $count ->
        [one] { $count } przykład
        [few] { $count } przykłady
       *[many] { $count } przykładów
    }
chapter-exercises =
    { $count ->
        [one] Notatki w { $count } ćwiczeniu
        [few] Notatki w { $count } ćwiczeniach
       *[many] Notatki w { $count } ćwiczeniach
    }
chapter-saved =
    { $count ->
        [one] { $count } zapisany rodzaj pracy
        [few] { $count } zapisane rodzaje pracy
       *[many] { $count } zapisanych rodzajów pracy
    }
chapter-idea = Pomysł na ten tydzień
chapter-no-file = Jeszcze bez pliku
chapter-file = Plik zapisany { $date }
home-progress =
    { $done ->
        [0] Przed tobą { $all } kluczy
        [one] { $done } klucz z { $all } jest gotowy
        [few] { $done } klucze z { $all } są gotowe
       *[many] { $done } kluczy z { $all } jest gotowych
    }
card-open = Jeszcze przed tobą
card-going = Odpowiedzi: { $done } z { $all }
card-done = Gotowe

## Actions

cancel = Anuluj
delete = Usuń
edit = Zmień
print = Drukuj
save = Zapisz
undo = Cofnij
run-begun-again = Zaczynasz jeszcze raz. Wcześniejsze odpowiedzi są zachowane.
# A profile holds no more than a file can; these say it where something new was asked for.
limit-runs = Ten profil ma tyle zestawów odpowiedzi, ile pomieści plik. Aby dać nowe odpowiedzi, zacznij inny profil.
limit-evidence = W tym profilu jest tyle przykładów, ile pomieści plik. Najpierw usuń przykład, który nie jest już potrzebny.
limit-work = Twoje wybory i notatki dotyczą już tylu rodzajów pracy, ile pomieści plik. Najpierw cofnij jeden z tych wyborów.
evidence-deleted = Przykład został usunięty.
# Under a long list of which a part is shown. $shown and $count are numbers.
list-shown = Pokazano { $shown } z { $count }.
list-more = Pokaż jeszcze { $count }
list-all = Pokaż wszystko ({ $count })
evidence-unchanged = Twoje zmiany zostały anulowane.
copy-since =
    { $count ->
        [0] Ostatnia kopia o { $time }, jest w niej wszystko
        [one] Ostatnia kopia o { $time }, potem { $count } odpowiedź
        [few] Ostatnia kopia o { $time }, potem { $count } odpowiedzi
       *[many] Ostatnia kopia o { $time }, potem { $count } odpowiedzi
    }
footer-visit-copied = Twoje odpowiedzi nie zostają na tym urządzeniu. W ostatniej kopii są wszystkie.
elsewhere-changed = To, co tu widzisz, zmieniono w innym oknie.
elsewhere-other = Jest tu też inny tekst, z innego okna albo sprzed zmiany:
elsewhere-use = Użyj tego tekstu

## Where something happened

setting-home = W domu lub w rodzinie
setting-work = W płatnej pracy
setting-community = W grupie, w sąsiedztwie lub w wolontariacie
setting-training = W szkole, na kursie lub w samodzielnej nauce
setting-abroad = W innym kraju lub w drodze do niego

## What could prove something

proof-document = Dokument
proof-photo = Zdjęcie lub nagranie
proof-product = Efekt pracy
proof-person = Ktoś, kto może to potwierdzić
proof-nothing-yet = Na razie nic

## The three steps of a competence

step-everyday = Na co dzień
step-own = Coś nowego, bez pomocy
step-further = O krok dalej

## Components

choose-file = Wybierz plik
drop-file = Albo przeciągnij go tutaj.

## The offer to stop

pause-title = Zostawiamy na razie ten klucz?
pause-lead = Następne zdania są trudniejsze. Trzy razy padła odpowiedź „Jeszcze nie” i nic w tym złego.
pause-later = Zawsze możesz tu wrócić i odpowiadać dalej.
pause-stop = Zostaw na razie ten klucz
pause-go-on = Pokaż następne zdania

## The end of a key

done-title = Gotowe: { $competence }
done-title-in-language = Gotowe: { $competence } ({ $language })
done-own =
    { $own ->
        [0] Każda umiejętność ma swój początek. Twój wynik pokazuje małe pierwsze kroki.
        [one] Zrobione bez pomocy: { $own } rzecz z { $all }.
        [few] Zrobione bez pomocy: { $own } rzeczy z { $all }.
       *[many] Zrobione bez pomocy: { $own } rzeczy z { $all }.
    }
done-all = Masz już wszystkie osiem kluczy na swoim kółku.
all-skipped = Wszystkie zdania zostały tu pominięte. Możesz odpowiedzieć później, jeśli chcesz.
done-stopped = Ten klucz czeka na dalszy ciąg.
done-next = Następny klucz: { $competence }
done-next-in-language = Następny klucz: { $competence } ({ $language })
done-result = Zobacz swój wynik
done-resume = Jednak przejdź ten klucz do końca
done-review = Obejrzyj swoje odpowiedzi

## Who is here

profiles-title = Kto tu jest?
profiles-lead = Z tego urządzenia korzysta kilka osób. Wybierz swój profil albo załóż nowy.
profiles-new = Jestem tu po raz pierwszy
profile-unnamed = Początek: { $date }
profiles-lead-one = Na tym urządzeniu jest profil. Czy należy do ciebie?
profiles-go-on = Dalej jako { $name }
profiles-go-on-unnamed = Dalej z tymi odpowiedziami
profiles-other = Jestem kimś innym
profile-used =
    { $answers ->
        [one] { $answers } odpowiedź, ostatnie użycie: { $date }
        [few] { $answers } odpowiedzi, ostatnie użycie: { $date }
       *[many] { $answers } odpowiedzi, ostatnie użycie: { $date }
    }
profile-empty = Jeszcze bez odpowiedzi
languages-menu = Języki ekranu
languages-swap = Zamień języki miejscami
languages-only = Tylko { $language }
add = Dodaj
download-copy = Pobierz kopię
title-settings = Ustawienia
optional = (to pole może zostać puste)
close = Zamknij
title-compare = Wtedy i teraz
answer-skipped = Pominięte

## The choice of languages

languages-title = Jakich języków używasz?
languages-lead = Wybierz najwyżej cztery języki oprócz ojczystego. Liczy się też to, co znasz tylko trochę.
languages-none = Nie ma tu jeszcze żadnego języka.
# $language is the name of a language.
languages-begin = Zacznij: { $language }
languages-go-on = Kontynuuj: { $language }
languages-no-other = Nie używam innych języków
languages-no-other-said = Twoja odpowiedź: nie używasz innych języków. Nadal możesz dodać język.
languages-add = Dodaj język
languages-choose = Wybierz z listy
languages-other = Język, którego nie ma na liście
languages-remove = Usuń: { $language }
languages-enough = Masz już cztery języki. O więcej nie pytamy.

## What keys do

keys-hint = Na klawiaturze: klawisze od 1 do 4 to odpowiedzi, Backspace cofa.
keys-are-off = Odpowiadanie klawiszami jest wyłączone.
keys-turn-off = Wyłącz odpowiadanie klawiszami
keys-turn-on = Włącz odpowiadanie klawiszami
