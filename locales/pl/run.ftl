### The hub and the way through the statements.

## The hub

home-title = Twój notatnik
home-lead-new = Osiem kluczy, osiem rodzajów umiejętności. Każda rzecz, którą robisz bez pomocy, to nowy ząb klucza.
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
home-eight = Moje osiem kluczy
card-open = Jeszcze przed tobą
card-going = Odpowiedzi: { $done } z { $all }
card-done = Gotowe

## A statement

statement-progress = { $competence }: zdanie { $n } z { $all }
statement-question = Czy masz już takie doświadczenie?
previous-statement = Poprzednie zdanie
next-statement = Następne zdanie
skip = Pomiń to zdanie
skipped-already = To zdanie jest pominięte
pause = Na razie przerwij
read-aloud = Przeczytaj na głos
