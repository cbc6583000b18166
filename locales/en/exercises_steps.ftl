### The kinds of steps of an exercise: sorting, comparing, rating, choosing, cards to write on, guessing.

step-keys-rate = On a keyboard: a digit answers, S skips, Backspace or U goes back.
step-keys-rate-together = On a keyboard: digits answer one card after the other, Backspace or U goes back.
step-keys-sort = On a keyboard: 1, 2 and 3 choose a pile, S skips, Backspace or U goes back.
step-keys-sort-two = On a keyboard: 1 and 2 choose a pile, S skips, Backspace or U goes back.
step-keys-rank = On a keyboard: 1 and 2 choose a card, 0 means both the same, Backspace or U goes back.

# $count is how many can be ticked; at least two.
step-choose-most = You can choose up to { $count }.
step-choose-full = You have chosen { $count }. Take one away if you want another.

# $card is the user's own text.
step-own-card = Your own card
step-own-new = Write a card of my own
step-own-back = Back to the cards
step-own-title = My own cards
step-own-open = Not on a pile yet
step-own-change = Change the card: { $card }
step-own-delete = Delete the card: { $card }
step-sort-done = All cards are on a pile. You can go on, or write a card of your own.
step-sort-count =
    { $count ->
        [0] no cards yet
        [one] one card
       *[other] { $count } cards
    }

# Between two cards of which one is chosen.
step-rank-or = or
step-rank-both = Both the same
step-rank-few = Fewer than two cards are on the pile, so there is nothing to compare.
step-rank-done = Your order for now
step-rank-enough = Enough for now

step-cards-private = Every card is private until you open its lock. Nothing is shared by itself.
step-cards-full = All { $count } cards are written. There is no room for more.
# For screen readers: $group is the name of the group, such as “I hope”.
step-cards-of-group = { $group }: card { $n }
step-cards-card = Card { $n }
step-cards-delete = Delete: { $card }
step-cards-blank = Write a new card here

step-guess-number = Your guess
step-guess-none = Nothing guessed yet
step-guess-show = Show me
step-guess-less = One less
step-guess-more = One more
# A number with its unit follows.
step-guess-yours = Your guess:
# $years is a year or several, $source the title of a publication in its own language.
step-guess-source = { $country }, { $years }. Source: { $source }.
country-US = United States
country-EU = European Union

step-together = How many on one screen?
step-together-one = One
# $count is a number of cards, 2 to 12.
step-together-many = { $count }
