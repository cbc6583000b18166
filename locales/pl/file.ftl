### Why a file was not opened, and how good a passphrase is.
###
### Each refusal says what is wrong and what to do. The screen adds that nothing was changed.
### A file is "locked" when it can be opened only with a passphrase.
### $place is the name of an entry inside the file, for a person who can repair it.
### Sentences: 12 words on average, 20 at most.

## Not one of our files

refusal-empty = Ten plik jest pusty. Wybierz inny albo poproś o niego jeszcze raz.
refusal-too-large = Ten plik jest o wiele większy niż pliki tej aplikacji. Wybierz inny.
refusal-foreign =
    { $kind ->
        [pdf] To jest dokument PDF. Wybierz plik zapisany w tej aplikacji.
        [picture] To jest obraz. Wybierz plik zapisany w tej aplikacji.
        [package] To jest dokument biurowy lub spakowany folder. Wybierz plik zapisany w tej aplikacji.
        [text] To jest tekst bez profilu. Wybierz plik zapisany w tej aplikacji.
       *[other] To jest inny rodzaj pliku. Wybierz plik zapisany w tej aplikacji.
    }
refusal-not-a-profile = W tym pliku są dane, ale nie ma profilu tej aplikacji. Wybierz inny plik.
refusal-html-without-profile = Na tej stronie nie ma profilu. Wybierz stronę zapisaną w tej aplikacji.
refusal-two-profiles = Na tej stronie są dwa profile. Ktoś połączył dwa pliki. Poproś o każdy plik osobno.

## Broken on the way

refusal-not-text = Inny program zmienił litery w tym pliku. Poproś o oryginalny plik.
refusal-truncated = Brakuje końca tego pliku. Skopiuj go lub wyślij jeszcze raz.
refusal-damaged = Ten plik jest uszkodzony w wierszu { $line }, przy znaku { $column }. Skopiuj go lub wyślij jeszcze raz.

## Changed by somebody

refusal-too-deep = Części tego pliku są zbyt głęboko włożone jedna w drugą. Poproś o oryginalny plik.
# $key is a name inside the file.
refusal-duplicate-key = Nazwa { $key } jest dwa razy w jednym wpisie. Nie wiadomo, która jest właściwa. Poproś o oryginalny plik.
refusal-too-many =
    { $what ->
        [runs] W tym pliku jest za dużo zestawów odpowiedzi z datą. Może ich być najwyżej { $most }.
        [answers] W jednym zestawie jest za dużo odpowiedzi. Może ich być najwyżej { $most }.
        [evidence] W tym pliku jest za dużo przykładów. Może ich być najwyżej { $most }.
        [work] W tym pliku jest za dużo rodzajów pracy. Może ich być najwyżej { $most }.
        [languages] W jednym zestawie odpowiedzi jest za dużo języków. Może ich być najwyżej { $most }.
        [sections] W jednym zestawie odpowiedzi jest za dużo części. Może ich być najwyżej { $most }.
       *[values] W tym pliku jest za dużo wpisów. Może ich być najwyżej { $most }.
    }
refusal-too-long = Jeden z tekstów w tym pliku ma więcej znaków niż { $most }. Jego miejsce to { $place }.
refusal-missing = W tym pliku brakuje wpisu. Jego miejsce to { $place }. Poproś o oryginalny plik.
refusal-wrong-type =
    { $expected ->
        [list] W miejscu { $place } powinna być lista. Poproś o oryginalny plik.
        [number] W miejscu { $place } powinna być liczba. Poproś o oryginalny plik.
        [text] W miejscu { $place } powinien być tekst. Poproś o oryginalny plik.
       *[object] W miejscu { $place } powinna być grupa wpisów. Poproś o oryginalny plik.
    }
refusal-unknown-value = Ta aplikacja nie zna słowa w miejscu { $place }. Poproś o oryginalny plik.
refusal-bad-time = Data w miejscu { $place } nie może być poprawna. Poproś o oryginalny plik.
refusal-bad-name = Nazwa w miejscu { $place } nie może być poprawna. Poproś o oryginalny plik.
refusal-repeated-id = Wpis w miejscu { $place } jest tam dwa razy. Poproś o oryginalny plik.

## Newer than this app

refusal-newer-version = Ten plik pochodzi z nowszej wersji tej aplikacji. Zaktualizuj aplikację i otwórz plik ponownie.
refusal-newer-seal = Ten plik zabezpieczono w nowszy sposób. Otwórz go w programie, który go zabezpieczył.

## Locked files

refusal-sealed-for-keys = Ten plik jest zabezpieczony tajnym kluczem, a nie hasłem. Otworzy go tylko program, który ma ten klucz.
refusal-work-factor-too-high = Otwarcie tego pliku wymaga więcej pamięci, niż ta aplikacja może użyć. Poproś o plik zabezpieczony w tej aplikacji.
refusal-damaged-sealed = Ten zabezpieczony plik jest uszkodzony lub brakuje jego części. Skopiuj go lub wyślij jeszcze raz.
refusal-wrong-passphrase = To hasło nie pasuje. Sprawdź każde słowo i spróbuj ponownie.
refusal-sealing-failed = Temu urządzeniu nie udało się tego zrobić. Zamknij inne karty i programy, a potem spróbuj ponownie.
refusal-not-read-back = Nowy plik nie przeszedł kontroli, więc nie został zapisany. Spróbuj ponownie z mniejszą liczbą części.

## A passphrase of one’s own

strength-weak = Słabe: ktoś, kto bardzo chce, może je odgadnąć.
strength-fair = Średnie: chroni przed ciekawskimi. Jeszcze jedno lub dwa słowa, a będzie silne.
strength-strong = Silne: nikt nie znajdzie go metodą prób.
