### The hub and the way through the statements.

## The hub

home-title = Twój notatnik
home-lead-new = Osiem kluczy, osiem rodzajów umiejętności. Każda rzecz, którą robisz bez pomocy, to nowy ząb klucza.
home-begin = Zacznij od pierwszego klucza
home-go-on = Kontynuuj od ostatniego miejsca
home-see-results = Zobacz, co potrafisz
home-eight = Moje osiem kluczy

## A statement

statement-progress = { $competence }: zdanie { $n } z { $all }
statement-question = Czy masz już takie doświadczenie?
previous-statement = Poprzednie zdanie
next-statement = Następne zdanie
skip = Pomiń to zdanie
skipped-already = To zdanie jest pominięte
pause = Na razie przerwij
read-aloud = Przeczytaj na głos
