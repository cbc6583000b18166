### The 48 activities, eight for each of six themes, and the words for the themes.
###
### Every activity is a verb phrase without a person: what one could do, not what one is.
### Under it stand the ratings. Capital letter, no full stop, 4 to 10 words in English.
### Never the name of a job. Nobody is asked for a gender: choose forms that fit every reader.
### How they were made, and their sources: data/interests/REVIEW.md

## The six themes. `.like` stands in a list within a sentence: “To lubisz: tworzenie i wyrażanie siebie; …”

interest-theme-r = Praca rękami i narzędziami
    .short = Zajęcia praktyczne
    .like = pracę rękami i narzędziami
interest-theme-r-about = Osoby, które to lubią, chętnie pracują rękami, narzędziami lub maszynami. Wiele z nich lubi się ruszać, często na świeżym powietrzu, i widzieć wynik pracy.

interest-theme-i = Odkrywanie, jak coś działa i dlaczego
    .short = Odkrywanie
    .like = odkrywanie, jak coś działa i dlaczego
interest-theme-i-about = Osoby, które to lubią, chcą wiedzieć, jak coś działa i dlaczego. Obserwują, pytają, sprawdzają i porównują.

interest-theme-a = Tworzenie i wyrażanie siebie
    .short = Tworzenie
    .like = tworzenie i wyrażanie siebie
interest-theme-a-about = Osoby, które to lubią, tworzą coś nowego ze słów, dźwięków, obrazów lub materiałów. Lubią same wybierać, co z tego powstanie.

interest-theme-s = Pomaganie i uczenie innych
    .short = Pomaganie
    .like = pomaganie innym i uczenie ich
interest-theme-s-about = Osoby, które to lubią, chętnie słuchają, wyjaśniają i pomagają. Lubią widzieć, że ktoś się czegoś uczy lub czuje się lepiej.

interest-theme-e = Kierowanie ludźmi, przekonywanie i sprzedaż
    .short = Kierowanie ludźmi, sprzedaż
    .like = kierowanie ludźmi, przekonywanie i sprzedaż
interest-theme-e-about = Osoby, które to lubią, chętnie przekonują innych do pomysłu, planu lub produktu. Lubią decydować i zaczynać nowe rzeczy.

interest-theme-c = Porządkowanie, zapisywanie i liczenie
    .short = Porządek
    .like = porządkowanie, zapisywanie i liczenie
interest-theme-c-about = Osoby, które to lubią, cenią listy, liczby i jasne zasady. Lubią, gdy wszystko jest kompletne, poprawne i łatwe do znalezienia.

## R: things, tools, plants, animals

interest-r-1 = Naprawić rower, żeby można było bezpiecznie jeździć
interest-r-2 = Zaplanować i urządzić podlewanie ogrodu
interest-r-3 = Wypełnić pęknięcia w ścianie i pomalować ją
interest-r-4 = Wymierzyć, przyciąć piłą i powiesić drewnianą półkę
interest-r-9 = Spakować rzeczy z mieszkania i przewieźć je do innego
interest-r-10 = Wyciąć i uszyć mocną torbę ze starego materiału
interest-r-11 = Karmić owce lub kury i dbać o nie
interest-r-12 = Upiec chleb dla dużej grupy

## I: finding out

interest-i-1 = Ustalić, dlaczego roślina nie rośnie
interest-i-2 = Zmierzyć, które urządzenie w domu zużywa najwięcej prądu
interest-i-3 = Wypróbować, jak przechowywać jedzenie, żeby najdłużej było świeże
interest-i-4 = Co roku liczyć ptaki i szukać zmian
interest-i-9 = Napisać po kolei polecenia, żeby komputer ułożył zdjęcia według daty
interest-i-10 = Porównać dwie grupy pacjentów, żeby zobaczyć, czy lek działa
interest-i-7 = Zbadać wodę z rzeki, żeby zobaczyć, czy jest czysta
interest-i-11 = Zapytać sto osób, jak podróżują, i zobaczyć, co się powtarza

## A: making and expressing

interest-a-1 = Wymyślić melodię i ją nagrać
interest-a-2 = Sfotografować jedno miejsce w różnym świetle
interest-a-3 = Opowiedzieć starą historię głosem i ruchem rąk
interest-a-4 = Nakręcić krótki film o codziennym życiu
interest-a-5 = Napisać wiersz na uroczystość
interest-a-9 = Ulepić miskę lub płytkę z gliny
interest-a-7 = Zaprojektować krzesło lub lampę o nowym kształcie
interest-a-8 = Namalować duży obraz na ścianie

## S: helping and teaching

interest-s-1 = Pokazać nowej osobie w pracy, jak wykonywać zadania
interest-s-9 = Pomóc komuś pozbyć się strachu przed mówieniem w grupie
interest-s-3 = Wyjaśnić trudne pismo komuś z sąsiedztwa
interest-s-4 = Uczyć grupę dorosłych obsługi komputera
interest-s-5 = Udzielać pierwszej pomocy do przyjazdu pogotowia
interest-s-6 = Pomagać komuś po wypadku na nowo nauczyć się chodzić
interest-s-7 = Pomóc komuś przygotować się do egzaminu
interest-s-8 = Pójść z kimś do przychodni lub urzędu

## E: leading, persuading, selling

interest-e-1 = Sprzedawać używane rzeczy na targu
interest-e-2 = Otworzyć z innymi małą kawiarnię
interest-e-3 = Przekonać władze miasta do naprawy ulicy
interest-e-4 = Kierować klubem i decydować, kto co robi
interest-e-5 = Targować się o lepszą cenę przy dużym zakupie
interest-e-6 = Wygłosić przemówienie, żeby zebrać pieniądze na projekt
interest-e-7 = Zaplanować reklamę koncertu lub festiwalu
interest-e-8 = Pokazać nowy produkt i zachęcić ludzi do kupna

## C: order, records, numbers

interest-c-1 = Prowadzić rozliczenia klubu
interest-c-2 = Ułożyć papiery w teczkach i opisać każdą teczkę
interest-c-3 = Sprawdzić rachunek linijka po linijce i poszukać błędów
interest-c-4 = Prowadzić listę wszystkiego, co grupa pożycza innym
interest-c-5 = Ułożyć plan zajęć dla kilku grup i sal
interest-c-9 = Znaleźć błędy na liście godzin pracy
interest-c-10 = Przygotować tabelę, która sumuje wydatki domowe
interest-c-8 = Obliczyć, ile każda osoba ma zapłacić za wycieczkę

## Not asked any more; shown where somebody rated them. Do not change them.

interest-r-5 = Załadować samochód dostawczy i pojechać nim do innego miasta
interest-r-6 = Uprzątnąć ścieżkę spacerową po wichurze
interest-r-7 = Karmić zwierzęta w gospodarstwie i sprzątać ich zagrodę
interest-r-8 = Obsługiwać maszynę, która napełnia i zamyka butelki
interest-i-5 = Poszukać przyczyny, gdy telefon działa wolno
interest-i-6 = Sprawdzić, czy lek przeciwbólowy naprawdę działa
interest-i-8 = Wyjaśnić na podstawie ankiety, dlaczego ludzie się wyprowadzają
interest-a-6 = Ulepić figurę z gliny lub wyrzeźbić ją z drewna
interest-s-2 = Pomóc komuś pozbyć się strachu przed pływaniem
interest-c-6 = Porównać dwie listy i zaznaczyć każdą różnicę
interest-c-7 = Co miesiąc odczytywać liczniki wody i zapisywać liczby
