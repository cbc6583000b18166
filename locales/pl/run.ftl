### The hub and the way through the statements.

## The hub

home-title = Twoje osiem kluczy
home-lead-new = Osiem kluczy, osiem rodzajów umiejętności. Każda rzecz, którą robisz bez pomocy, to nowy ząb klucza.
home-lead = Wszystkie twoje odpowiedzi są tutaj.
home-progress =
    { $done ->
        [0] Przed tobą { $all } kluczy
        [one] { $done } klucz z { $all } jest gotowy
        [few] { $done } klucze z { $all } są gotowe
       *[many] { $done } kluczy z { $all } jest gotowych
    }
home-begin = Zacznij od pierwszego klucza
home-go-on = Kontynuuj od ostatniego miejsca
home-see-results = Zobacz, co potrafisz
home-results = Co już potrafisz
home-eight = Klucz po kluczu
home-any-order = Wybierz dowolną kolejność. Do każdego klucza możesz wrócić.
home-explore = Poznawaj świat pracy
home-interests = Co lubisz robić
home-interests-what = Obejrzyj 48 krótko opisanych zajęć, jedno po drugim.
home-work = Rodzaje pracy
home-work-what = Co ludzie robią, jakie drogi do tego prowadzą i co pasuje do ciebie.
card-open = Jeszcze przed tobą
card-going = Odpowiedzi: { $done } z { $all }
card-done = Gotowe

## Languages

languages-title = Jakich języków używasz?
languages-lead = Wybierz najwyżej cztery języki oprócz ojczystego. Liczy się też to, co znasz tylko trochę.
languages-none = Nie ma tu jeszcze żadnego języka.
languages-no-other = Nie używam innych języków
languages-no-other-said = Twoja odpowiedź: nie używasz innych języków. Nadal możesz dodać język.
languages-add = Dodaj język
languages-choose = Wybierz z listy
languages-other = Język, którego nie ma na liście
languages-remove = Usuń: { $language }
languages-enough = Masz już cztery języki. O więcej nie pytamy.
in-language = W tym języku: { $language }

## A statement

statement-progress = { $competence }: zdanie { $n } z { $all }
statement-question = Czy udało ci się to zrobić?
previous-statement = Poprzednie zdanie
next-statement = Następne zdanie
skip = Pomiń to zdanie
skipped-already = To zdanie jest pominięte
pause = Na razie przerwij
read-aloud = Przeczytaj na głos
keys-hint = Na klawiaturze: klawisze od 1 do 4 to odpowiedzi, Backspace cofa.
keys-are-off = Te klawisze są wyłączone.
keys-turn-off = Wyłącz te klawisze
keys-turn-on = Włącz te klawisze
