### An opened file that joins answers that are on the device already.
###
### Nobody is asked for a gender: choose forms that fit every reader.
### Sentences: 12 words on average, 20 at most.

## What can be done with the file

open-known = Odpowiedzi z tego pliku są już na tym urządzeniu.
open-go-on = Kontynuuj z moimi odpowiedziami
# $name is a nickname.
open-go-on-named = Kontynuuj z odpowiedziami profilu { $name }
open-go-on-hint = Najpierw zobaczysz, co plik by zmienił. Nic się nie zmieni bez twojej zgody.
# Two headings: whose answers are in the file?
open-mine = Odpowiedzi są moje
open-not-mine = Odpowiedzi należą do kogoś innego
open-join = Dodaj plik do moich odpowiedzi
# $name is a nickname.
open-join-named = Dodaj plik do odpowiedzi profilu { $name }
open-not-mine-look = Możesz tu przeczytać ten plik bez zachowywania go.
open-keep-other = Zachowaj plik jako profil tej osoby
open-keep-other-hint = Profil będzie osobny. Przed pierwszą zmianą aplikacja zapyta o zgodę.

## What the file would change

join-title = Co zmieniłby ten plik
join-lead = Nic się nie zmieni bez twojej zgody. Odznacz to, co ma zostać bez zmian. Potem możesz wszystko cofnąć.
join-nothing = Plik niczego by tu nie zmienił.
join-newer-here =
    { $count ->
        [one] Na tym urządzeniu { $count } odpowiedź lub notatka jest nowsza. Tam nic się nie zmieni.
        [few] Na tym urządzeniu { $count } odpowiedzi lub notatki są nowsze. Tam nic się nie zmieni.
       *[many] Na tym urządzeniu { $count } odpowiedzi lub notatek jest nowszych. Tam nic się nie zmieni.
    }
# $what is one of the headings below.
join-count = { $what }: { $count }
join-sets = Zestawy odpowiedzi
join-changed-answers = Zmienione odpowiedzi
join-new-answers = Nowe odpowiedzi
join-changed-evidence = Zmienione przykłady
join-new-evidence = Nowe przykłady
join-work = Rodzaje pracy
join-set =
    { $count ->
        [one] Początek: { $date }, { $count } odpowiedź
        [few] Początek: { $date }, { $count } odpowiedzi
       *[many] Początek: { $date }, { $count } odpowiedzi
    }
join-set-goes-on = Potem kontynuujesz ten zestaw odpowiedzi.
join-set-beside = Zestaw stanie obok innych odpowiedzi. Można go przeczytać i porównać.
join-frame = Odpowiedzi rozpoczęte { $date }: języki albo klucze, które czekają na dalszy ciąg
join-frame-finished = Odpowiedzi rozpoczęte { $date }: w pliku są zakończone
join-exercise = Ćwiczenie rozpoczęte { $date }: co mówi o nim plik
join-exercise-finished = Ćwiczenie rozpoczęte { $date }: w pliku jest zakończone
join-others = Inne części pliku, które ta wersja aplikacji tylko przechowuje
# Two labels: an answer as it is, and as it would be.
join-before = Teraz
join-after = Potem
join-yes =
    { $count ->
        [one] Wprowadź { $count } zmianę
        [few] Wprowadź { $count } zmiany
       *[many] Wprowadź { $count } zmian
    }
join-no = Nic nie zmieniaj
join-changed-meanwhile = Odpowiedzi na tym urządzeniu zmieniły się w międzyczasie. Sprawdź listę jeszcze raz.
# A short message afterwards, with a button to undo.
file-joined = Zmiany z pliku są już wprowadzone.

## The profile of another person

# The name of the profile follows, if it has one.
others-notice = Widzisz odpowiedzi innej osoby.
others-title = Zmienić odpowiedzi innej osoby?
# $name is a nickname.
others-title-named = Zmienić odpowiedzi profilu { $name }?
others-lead = Odpowiedzi pochodzą z pliku innej osoby. Po zmianie nowy plik będzie zawierać nie tylko słowa tej osoby.
others-change = Tak, zmień odpowiedzi
others-leave = Zostaw odpowiedzi bez zmian
