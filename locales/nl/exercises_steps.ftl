### The kinds of steps of an exercise: sorting, comparing, rating, choosing, cards to write on, guessing.

step-keys-rate = Op een toetsenbord: een cijfer om te antwoorden, S om over te slaan, Backspace of U om terug te gaan.
step-keys-rate-together = Op een toetsenbord: met cijfers antwoord je kaart voor kaart, met Backspace of U ga je terug.
step-keys-sort = Op een toetsenbord: 1, 2 en 3 kiezen een stapel, S slaat over, Backspace of U gaat terug.
step-keys-sort-two = Op een toetsenbord: 1 en 2 kiezen een stapel, S slaat over, Backspace of U gaat terug.
step-keys-rank = Op een toetsenbord: 1 en 2 kiezen een kaart, 0 betekent geen verschil, Backspace of U gaat terug.

step-choose-most = Je kunt er hoogstens { $count } kiezen.
step-choose-full = Je hebt er { $count } gekozen. Haal er één weg als je een andere wilt.

step-own-card = Je eigen kaart
step-own-new = Een eigen kaart schrijven
step-own-back = Terug naar de kaarten
step-own-title = Mijn eigen kaarten
step-own-open = Nog niet op een stapel
step-own-change = Kaart veranderen: { $card }
step-own-delete = Kaart verwijderen: { $card }
step-sort-done = Alle kaarten liggen op een stapel. Je kunt verdergaan, of een eigen kaart schrijven.
step-sort-count =
    { $count ->
        [0] nog geen kaarten
        [one] één kaart
       *[other] { $count } kaarten
    }

step-rank-or = of
step-rank-both = Geen verschil
step-rank-few = Er liggen minder dan twee kaarten op de stapel, dus er valt niets te vergelijken.
step-rank-done = Jouw volgorde voor nu
step-rank-enough = Genoeg voor nu

step-cards-private = Elke kaart is privé tot je het slot opent. Niets wordt vanzelf gedeeld.
step-cards-full = Je hebt alle { $count } kaarten gebruikt. Er past geen kaart meer bij.
step-cards-of-group = { $group }: kaart { $n }
step-cards-card = Kaart { $n }
step-cards-delete = Verwijderen: { $card }
step-cards-blank = Schrijf hier een nieuwe kaart

step-guess-number = Jouw schatting
step-guess-none = Nog niets geschat
step-guess-show = Laat zien
step-guess-less = Eén minder
step-guess-more = Eén meer
step-guess-yours = Jouw schatting:
step-guess-source = { $country }, { $years }. Bron: { $source }.
country-US = Verenigde Staten
country-EU = Europese Unie

step-together = Hoeveel op één scherm?
step-together-one = Eén
# $count is a number of cards, 2 to 12.
step-together-many = { $count }
