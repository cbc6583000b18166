### The kinds of steps of an exercise: sorting, comparing, rating, choosing, cards to write on, guessing.

step-keys-rate = Na klawiaturze: cyfra to odpowiedź, S pomija, Backspace lub U cofa.
step-keys-rate-together = Na klawiaturze: cyfry odpowiadają na karty po kolei, Backspace lub U cofa.
step-keys-sort = Na klawiaturze: 1, 2 i 3 wybierają stos, S pomija, Backspace lub U cofa.
step-keys-sort-two = Na klawiaturze: 1 i 2 wybierają stos, S pomija, Backspace lub U cofa.
step-keys-rank = Na klawiaturze: 1 i 2 wybierają kartę, 0 to obie, Backspace lub U cofa.

step-choose-most = Możesz wybrać najwyżej { $count }.
step-choose-full = Wybrane odpowiedzi: { $count }. Odznacz jedną, jeśli chcesz wybrać inną.

step-own-card = Twoja własna karta
step-own-new = Napisz własną kartę
step-own-back = Wróć do kart
step-own-title = Moje własne karty
step-own-open = Jeszcze nie na stosie
step-own-change = Zmień kartę: { $card }
step-own-delete = Usuń kartę: { $card }
step-sort-done = Wszystkie karty leżą na stosach. Możesz iść dalej albo napisać własną kartę.
step-sort-count =
    { $count ->
        [0] jeszcze bez kart
        [one] jedna karta
        [few] { $count } karty
       *[many] { $count } kart
    }

step-rank-or = czy
step-rank-both = Obie tak samo
step-rank-few = Na stosie leży mniej niż dwie karty, więc nie ma czego porównywać.
step-rank-done = Twoja kolejność na teraz
step-rank-enough = Na razie wystarczy

step-cards-private = Każda karta jest prywatna, dopóki nie otworzysz jej kłódki. Nikt niczego nie zobaczy bez twojej decyzji.
step-cards-full = Napisane karty: { $count }. Więcej się nie zmieści.
step-cards-of-group = { $group }: karta { $n }
step-cards-card = Karta { $n }
step-cards-delete = Usuń: { $card }
step-cards-blank = Napisz tu nową kartę

step-guess-number = Twoje przypuszczenie
step-guess-none = Na razie bez liczby
step-guess-show = Pokaż odpowiedź
step-guess-less = O jeden mniej
step-guess-more = O jeden więcej
step-guess-yours = Twoje przypuszczenie:
step-guess-source = { $country }, { $years }. Źródło: { $source }.
country-US = Stany Zjednoczone
country-EU = Unia Europejska

step-together = Ile na jednym ekranie?
step-together-one = Jedno
# $count is a number of cards, 2 to 12.
step-together-many = { $count }
