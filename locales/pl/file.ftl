### Why a file was not opened, and how good a passphrase is.
###
### Each refusal says what is wrong and what to do. The screen adds that nothing was changed.
### A file is "locked" when it can be opened only with a passphrase.
### A message `place-…` says where in the file it is; what a technician needs to know is shown folded, in no language.
### Sentences: 12 words on average, 20 at most.

## Not one of our files

refusal-empty = Ten plik jest pusty. Wybierz inny albo poproś o niego jeszcze raz.
refusal-too-large = Ten plik jest o wiele większy niż pliki tej aplikacji. Wybierz inny.
refusal-foreign =
    { $kind ->
        [pdf] To jest dokument PDF. Wybierz plik zapisany w tej aplikacji.
        [picture] To jest obraz. Wybierz plik zapisany w tej aplikacji.
        [package] To jest plik Worda, Excela albo plik zip. Wybierz plik zapisany w tej aplikacji.
        [archive] To jest kopia strony zrobiona przez przeglądarkę. Nie ma w niej profilu. Poproś o oryginalny plik.
        [mail] To jest cała wiadomość e-mail. Zapisz plik, który jest do niej dołączony, i wybierz go.
        [text] To jest tekst bez profilu. Wybierz plik zapisany w tej aplikacji.
       *[other] To jest inny rodzaj pliku. Wybierz plik zapisany w tej aplikacji.
    }
refusal-not-a-profile = W tym pliku są dane, ale nie ma profilu tej aplikacji. Wybierz inny plik.
refusal-html-without-profile = Na tej stronie nie ma profilu. Wybierz stronę zapisaną w tej aplikacji.
refusal-two-profiles = Na tej stronie są dwa profile. Ktoś połączył dwa pliki. Poproś o każdy plik osobno.

## Broken on the way

refusal-not-text = Inny program zmienił litery w tym pliku. Poproś o oryginalny plik.
refusal-truncated = Brakuje końca tego pliku. Skopiuj go lub wyślij jeszcze raz.
refusal-damaged = Ten plik jest uszkodzony. Skopiuj go lub wyślij jeszcze raz.

## Changed by somebody

refusal-too-deep = Ten plik jest zbudowany tak, że nie możemy go odczytać. Poproś o oryginalny plik.
refusal-duplicate-key = W jednym wpisie tego pliku ta sama nazwa jest dwa razy. Nie wiadomo, która jest właściwa. Poproś o oryginalny plik.
refusal-too-many =
    { $what ->
        [runs] W tym pliku jest za dużo zestawów odpowiedzi z datą. Może ich być najwyżej { $most }.
        [answers] W jednym zestawie jest za dużo odpowiedzi. Może ich być najwyżej { $most }.
        [evidence] W tym pliku jest za dużo przykładów. Może ich być najwyżej { $most }.
        [work] W tym pliku jest za dużo rodzajów pracy. Może ich być najwyżej { $most }.
        [languages] W jednym zestawie odpowiedzi jest za dużo języków. Może ich być najwyżej { $most }.
        [sections] W jednym zestawie odpowiedzi jest za dużo kluczy. Może ich być najwyżej { $most }.
        [entries] W ćwiczeniach w tym pliku jest za dużo odpowiedzi. Może ich być najwyżej { $most }.
       *[values] W tym pliku jest za dużo wpisów. Może ich być najwyżej { $most }.
    }
# What to do where there are too many of something in a file that somebody opens.
refusal-fewer = Poproś o plik, w którym jest ich mniej.
refusal-too-long = Jeden z tekstów w tym pliku ma więcej znaków niż { $most }. Poproś o oryginalny plik.
refusal-missing = W tym pliku brakuje wpisu. Poproś o oryginalny plik.
refusal-wrong-type = Jeden wpis w tym pliku jest niewłaściwego rodzaju. Poproś o oryginalny plik.
refusal-unknown-value = Ta aplikacja nie zna jednego ze słów w tym pliku. Poproś o oryginalny plik.
refusal-bad-time = Jedna z dat w tym pliku nie może być poprawna. Poproś o oryginalny plik.
refusal-bad-name = Jedna z nazw w tym pliku nie może być poprawna. Poproś o oryginalny plik.
refusal-repeated-id = Jeden wpis jest w tym pliku dwa razy. Poproś o oryginalny plik.

## Where in the file. $number counts from one, in the order of the file.

place-beginning = Miejsce w pliku: część o samym pliku.
place-nickname = Miejsce w pliku: imię osoby.
place-parts = Miejsce w pliku: lista tego, co zawiera plik.
place-run = Miejsce w pliku: zestaw odpowiedzi numer { $number }.
place-answers = Miejsce w pliku: jedna z odpowiedzi zestawu numer { $number }.
place-ratings = Miejsce w pliku: jedna z ocen zajęć w zestawie numer { $number }.
place-languages = Miejsce w pliku: języki zestawu odpowiedzi numer { $number }.
place-evidence = Miejsce w pliku: przykład numer { $number }.
place-work = Miejsce w pliku: rodzaj pracy numer { $number }.
place-exercise = Miejsce w pliku: ćwiczenie numer { $number }.
# A folded line under a refusal: what to tell somebody who can repair the file.
refusal-details = Szczegóły dla osoby, która się na tym zna

## Newer than this app

refusal-newer-version = Ten plik pochodzi z nowszej wersji tej aplikacji. Zaktualizuj aplikację i otwórz plik ponownie.
refusal-newer-seal = Ten plik zabezpieczono w nowszy sposób albo jego początek jest uszkodzony. Otwórz go w programie, który go zabezpieczył, albo poproś o niego jeszcze raz.

## Locked files

refusal-sealed-for-keys = Ten plik nie jest zabezpieczony hasłem, lecz w inny sposób. Otworzy go tylko program, który go zabezpieczył.
refusal-work-factor-too-high = Otwarcie tego pliku wymaga więcej pamięci, niż ta aplikacja może użyć. Poproś o plik zabezpieczony w tej aplikacji.
refusal-damaged-sealed = Ten zabezpieczony plik jest uszkodzony lub brakuje jego części. Użyj innej kopii albo poproś o plik jeszcze raz.
refusal-sealed-too-often = Za dużo zabezpieczonych plików jest tu włożonych jeden w drugi. Poproś o oryginalny plik.
refusal-wrong-passphrase = To hasło nie pasuje. Sprawdź każde słowo i spróbuj ponownie.
refusal-sealing-failed = Temu urządzeniu nie udało się tego zrobić. Zamknij inne karty i programy, a potem spróbuj ponownie.
refusal-not-read-back = Nowy plik nie przeszedł kontroli, więc nie został zapisany. Spróbuj ponownie z mniejszą liczbą części.

## A passphrase of one’s own

strength-weak = Słabe: ktoś, kto bardzo chce, może je odgadnąć.
strength-fair = Średnie: ciekawskie osoby go nie odgadną. Jeszcze jedno lub dwa słowa, a będzie silne.
strength-strong = Silne: nikt nie znajdzie go metodą prób.
