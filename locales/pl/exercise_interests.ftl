### The 48 activities, eight for each of six themes, and the words for the themes.
###
### Every activity is a verb phrase without a person: what one could do, not what one is.
### Under it stand the ratings. Capital letter, no full stop, 4 to 10 words in English.
### Never the name of a job. Nobody is asked for a gender: choose forms that fit every reader.
### How they were made, and their sources: data/interests/REVIEW.md

interests = Co lubisz robić
    .lead = Jakie zajęcia ci się podobają? Zobaczysz 48 różnych zajęć. Przy każdym zaznacz, jak bardzo ci się podoba. Chodzi o to, co lubisz, a nie o to, co umiesz. Doświadczenie nie jest potrzebne. Nie ma dobrych ani złych odpowiedzi. Pierwsza myśl wystarczy.
    .outcome = Zobaczysz, które z sześciu rodzajów zajęć podobają ci się najbardziej i jaka praca do nich pasuje.
    .result = Co lubisz robić

## The scale. It counts liking; the short words stand on small buttons.

interests-scale-liking-not-for-me = Nie dla mnie
    .short = Nie
interests-scale-liking-rather-not = Raczej nie
    .short = Raczej nie
interests-scale-liking-maybe = Może
    .short = Może
interests-scale-liking-like = Chętnie
    .short = Chętnie
interests-scale-liking-like-much = Bardzo chętnie
    .short = Bardzo chętnie

interests-activities = Zajęcia
    .prompt = Czy masz ochotę to robić?

## R: things, tools, plants, animals

interests-activities-card-interest-r-1 = Naprawić rower, żeby można było bezpiecznie jeździć
interests-activities-card-interest-r-2 = Zaplanować i urządzić podlewanie ogrodu
interests-activities-card-interest-r-3 = Wypełnić pęknięcia w ścianie i pomalować ją
interests-activities-card-interest-r-4 = Wymierzyć, przyciąć piłą i powiesić drewnianą półkę
interests-activities-card-interest-r-9 = Spakować rzeczy z mieszkania i przewieźć je do innego
interests-activities-card-interest-r-10 = Wyciąć i uszyć mocną torbę ze starego materiału
interests-activities-card-interest-r-11 = Karmić owce lub kury i dbać o nie
interests-activities-card-interest-r-12 = Upiec chleb dla dużej grupy

## I: finding out

interests-activities-card-interest-i-1 = Ustalić, dlaczego roślina nie rośnie
interests-activities-card-interest-i-2 = Zmierzyć, które urządzenie w domu zużywa najwięcej prądu
interests-activities-card-interest-i-3 = Wypróbować, jak przechowywać jedzenie, żeby najdłużej było świeże
interests-activities-card-interest-i-4 = Co roku liczyć ptaki i szukać zmian
interests-activities-card-interest-i-9 = Napisać po kolei polecenia, żeby komputer ułożył zdjęcia według daty
interests-activities-card-interest-i-10 = Porównać dwie grupy pacjentów, żeby zobaczyć, czy lek działa
interests-activities-card-interest-i-7 = Zbadać wodę z rzeki, żeby zobaczyć, czy jest czysta
interests-activities-card-interest-i-11 = Zapytać sto osób, jak podróżują, i zobaczyć, co się powtarza

## A: making and expressing

interests-activities-card-interest-a-1 = Wymyślić melodię i ją nagrać
interests-activities-card-interest-a-2 = Sfotografować jedno miejsce w różnym świetle
interests-activities-card-interest-a-3 = Opowiedzieć starą historię głosem i ruchem rąk
interests-activities-card-interest-a-4 = Nakręcić krótki film o codziennym życiu
interests-activities-card-interest-a-5 = Napisać wiersz na uroczystość
interests-activities-card-interest-a-9 = Ulepić miskę lub płytkę z gliny
interests-activities-card-interest-a-7 = Zaprojektować krzesło lub lampę o nowym kształcie
interests-activities-card-interest-a-8 = Namalować duży obraz na ścianie

## S: helping and teaching

interests-activities-card-interest-s-1 = Pokazać nowej osobie w pracy, jak wykonywać zadania
interests-activities-card-interest-s-9 = Pomóc komuś pozbyć się strachu przed mówieniem w grupie
interests-activities-card-interest-s-3 = Wyjaśnić trudne pismo komuś z sąsiedztwa
interests-activities-card-interest-s-4 = Uczyć grupę dorosłych obsługi komputera
interests-activities-card-interest-s-5 = Udzielać pierwszej pomocy do przyjazdu pogotowia
interests-activities-card-interest-s-6 = Pomagać komuś po wypadku na nowo nauczyć się chodzić
interests-activities-card-interest-s-7 = Pomóc komuś przygotować się do egzaminu
interests-activities-card-interest-s-8 = Pójść z kimś do przychodni lub urzędu

## E: leading, persuading, selling

interests-activities-card-interest-e-1 = Sprzedawać używane rzeczy na targu
interests-activities-card-interest-e-2 = Otworzyć z innymi małą kawiarnię
interests-activities-card-interest-e-3 = Przekonać władze miasta do naprawy ulicy
interests-activities-card-interest-e-4 = Kierować klubem i decydować, kto co robi
interests-activities-card-interest-e-5 = Targować się o lepszą cenę przy dużym zakupie
interests-activities-card-interest-e-6 = Wygłosić przemówienie, żeby zebrać pieniądze na projekt
interests-activities-card-interest-e-7 = Zaplanować reklamę koncertu lub festiwalu
interests-activities-card-interest-e-8 = Pokazać nowy produkt i zachęcić ludzi do kupna

## C: order, records, numbers

interests-activities-card-interest-c-1 = Prowadzić rozliczenia klubu
interests-activities-card-interest-c-2 = Ułożyć papiery w teczkach i opisać każdą teczkę
interests-activities-card-interest-c-3 = Sprawdzić rachunek linijka po linijce i poszukać błędów
interests-activities-card-interest-c-4 = Prowadzić listę wszystkiego, co grupa pożycza innym
interests-activities-card-interest-c-5 = Ułożyć plan zajęć dla kilku grup i sal
interests-activities-card-interest-c-9 = Znaleźć błędy na liście godzin pracy
interests-activities-card-interest-c-10 = Przygotować tabelę, która sumuje wydatki domowe
interests-activities-card-interest-c-8 = Obliczyć, ile każda osoba ma zapłacić za wycieczkę

## Not asked any more; shown where somebody rated them. Do not change them.

interests-activities-card-interest-r-5 = Załadować samochód dostawczy i pojechać nim do innego miasta
interests-activities-card-interest-r-6 = Uprzątnąć ścieżkę spacerową po wichurze
interests-activities-card-interest-r-7 = Karmić zwierzęta w gospodarstwie i sprzątać ich zagrodę
interests-activities-card-interest-r-8 = Obsługiwać maszynę, która napełnia i zamyka butelki
interests-activities-card-interest-i-5 = Poszukać przyczyny, gdy telefon działa wolno
interests-activities-card-interest-i-6 = Sprawdzić, czy lek przeciwbólowy naprawdę działa
interests-activities-card-interest-i-8 = Wyjaśnić na podstawie ankiety, dlaczego ludzie się wyprowadzają
interests-activities-card-interest-a-6 = Ulepić figurę z gliny lub wyrzeźbić ją z drewna
interests-activities-card-interest-s-2 = Pomóc komuś pozbyć się strachu przed pływaniem
interests-activities-card-interest-c-6 = Porównać dwie listy i zaznaczyć każdą różnicę
interests-activities-card-interest-c-7 = Co miesiąc odczytywać liczniki wody i zapisywać liczby
