### Exploring kinds of work: the three shelves, one kind of work, all kinds, side by side, saved work.
###
### Everybody sees all kinds of work. Nothing here says or hints that some work is not for somebody.
### "Kind of work" is what ISCO-08 calls a unit group. Nobody is asked for a gender: choose forms that fit every reader.
### Sentences: 12 words on average, 20 at most.

## Ways around

work-ways = Exploring work
work-way-shelves = What fits
work-way-all = All kinds of work
work-way-saved = Saved
work-way-compare = Side by side

## Three shelves

# $count is the number of kinds of work.
work-lead = We compared what you like with what people do in { $count } kinds of work.
work-why-shelves-title = Why three shelves?
work-why-shelves = One list would mostly show women the work that women do already, and men the work that men do. So there are three shelves. Each begins with what fits you best. Their order changes, so that none is always first.
work-why-measured = We measured what that changes. The figures are in the project's report on fairness.
work-view = Show
work-view-shelves = Three shelves
work-view-list = One list
work-list-lead = What fits best comes first, whoever does it today.
shelf-mostly-men = Done mostly by men today
    .about = Fewer than 35 in 100 are women.
shelf-mixed = Done by women and men
    .about = Between 35 and 65 in 100 are women.
shelf-mostly-women = Done mostly by women today
    .about = More than 65 in 100 are women.
shelf-not-known = Share of women not certain
    .about = There is no separate figure for this work.
shelf-figures = The figures are from the United States. Where you live they can differ.
shelf-nothing-against = A card says what is different. If it says no more, we see nothing in your answers that fits less well.
# $count is how many more are suggested on the shelf.
shelf-more = Show { $count } more
# $count is a number of kinds of work.
shelf-all = Show all { $count } on this shelf
work-list-all = Show all { $count }
work-change-answers = Look at your answers
work-nothing = First say what you like doing. Then you see here which work fits that, and why.
work-nothing-around = You can also just look around in all kinds of work.
work-few = Your answers do not say enough yet. Answer a few more activities.
work-flat = You like all six kinds of activities about equally. So no work fits better than other work.
work-flat-around = Look around freely, or change some answers.
work-to-interests = Say what you like doing
work-go-on = Go on with the activities
work-look-around = Look around in all kinds of work
surprise = Surprise me
surprise-hint = Shows work that fits you, from a field that you have not looked at.
surprise-here = A surprise. It fits what you like, and you have not looked at this field yet.
surprise-again = Another surprise
surprise-none = You have looked at every field that fits you well. Go back to one of them, or look around.

## Why it is suggested. $themes is one of the lists below, of interest-theme-r.like and so on.

why-title = Why this could fit you
# A list in a sentence. Each part may have "and" in it.
list-two = { $a }; { $b }
list-three = { $a }; { $b }; { $c }
why-shared = This work is mostly about what you like: { $themes }.
why-overall = No one thing stands out. Overall, this work fits your answers a little.
why-little = This work is different from what you like. Perhaps you want to look at it for another reason.
# Above the suggestions: what all of them have in common, one theme or several.
why-common-one = The work here is mostly about what you like: { $themes }.
why-common = You like this: { $themes }. The work here is mostly one or more of these.
# On a card: one theme.
card-also = Also a lot of this: { $themes }
card-little = Little of this: { $themes }
why-rests = Your answers behind this
why-rests-none = No single answer of yours stands out here.
against-title = What fits less well
against-more = This work also has a lot of what you like less: { $themes }.
against-missing = You also like this, but there is little of it here: { $themes }.
against-nothing = We see nothing in your answers that fits less well.
fit-title = How it fits
fit-well = Fits well
fit-partly = Fits in part
fit-little = Fits little
fit-not-known = We cannot say how it fits
fit-themes = What this work is made of
# Beside each of the six kinds of things. $level is one of the three below.
fit-bar-work = In this work: { $level }
fit-bar-you = You like it: { $level }
level-little = little
level-some = some
level-much = much

## What the user decides

mark-save = Save
mark-saved = Saved
# $work is the title of a kind of work.
mark-save-this = Save “{ $work }”
mark-compare = Compare
mark-comparing = In the comparison
mark-not-for-me = Not for me
mark-take-back = Undo this choice
mark-put-aside = You said that this is not for you.
not-for-me-title = Why is this not for you?
not-for-me-hint = Your answer stays with you. You can undo it at any time.
because-activities = I would not like doing this
    .what = Very similar work moves down a little too.
because-preparation = The preparation does not fit
because-circumstances = Hours, pay, place or something else around it
because-no-reason = I do not want to say why
work-put-aside = Put aside. It stays in the list of saved work, at the end.
work-unsaved = No longer among your saved work.
note-label = Your note
note-hint = What you want to ask, find out or remember. You do not have to press a button: your note stays.
note-write = Write a note
note-change = Change the note
compare-full = Three are chosen already. Remove one of them first.

## One kind of work

occupation-title-ours = We chose the short name of this work. It is not official.
occupation-official = Official name: { $title }
occupation-does = What people do
occupation-day = Three things from a day
occupation-ways = Preparation and ways in
preparation-short = A short preparation: days to a year
    .short = Up to a year
preparation-medium = One or two years, often an apprenticeship or a vocational school
    .short = One or two years
preparation-long = Several years, often a bachelor's degree
    .short = Several years
preparation-very-long = Many years, often a master's degree or more
    .short = Many years
preparation-not-known = The preparation is not known
    .short = Not known
# $least and $most are short names of a preparation.
ways-range = The preparation depends on the job. From: { $least }. To: { $most }.
ways-education = Schooling needed, according to experts and people who do this work
education-school = School is enough
education-vocational = Vocational training or some college
education-bachelor = Bachelor's degree
education-master = Master's degree or more
# $name is one of the four lines above.
education-share = { $name }: { $percent } in 100 say so
ways-us = The figures are from the United States. Where you live, the rules can differ.
ways-here = A careers service knows the ways where you live. Ask also which papers from another country count.
occupation-who = Who does it today
# $percent is a whole number.
share-us = United States: { $percent } in 100 are women.
share-us-none = United States: fewer than 1 in 100 are women.
share-source = Source: { $source }.
precision-exact = This figure is for exactly this work.
precision-broad = This figure counts similar work too.
precision-residual = This figure is for a mixed group, so it is less sure.
# $group is one of the groups below.
share-eu = European Union: { $percent } in 100 are women, counted for “{ $group }”.
share-eu-source = Source: Eurostat, third quarter of 2023.
# $country is a country, $group a field of work or one of the groups below, $percent a whole number.
country-share = { $country }: { $percent } in 100 are women, in this and similar work (“{ $group }”).
country-share-about = { $country }: about { $percent } in 100 are women, in this and similar work (“{ $group }”).
# $year is a year, or two with a dash between.
country-source-ilo = Source: International Labour Organization (ILOSTAT), { $year }.
country-source-eurostat = Source: Eurostat, { $year }.
country-schooling = { $country }: schooling in this and similar work (“{ $group }”)
schooling-low = Primary or lower secondary school
schooling-medium = Upper secondary or vocational school
schooling-high = College or university
# $women and $men are amounts of money.
country-pay = { $country }: in this and similar work, women earn { $women } kronor a month on average. Men earn { $men }.
country-source-sweden = Our own calculation from figures of Statistics Sweden, { $year }.
country-no-figure = { $country }: we have no figure for this work.
country-not-here = { $country }: the figures are not here yet. Open this page again when you are online.
share-not-known = United States: there is no figure for this work.
share-today = The figures say who does it today. They do not say who can do it.
major-1 = Managing
major-2 = Professions that need long studies
major-3 = Technical and supporting professions
major-4 = Office work
major-5 = Services and selling
major-6 = Farming, gardening, forestry and fishing
major-7 = Crafts, building and repair
major-8 = Running and assembling machines, and driving
major-9 = Cleaning, carrying and helping
europe-222 = Nursing and midwifery
europe-234 = Teaching in primary schools and early childhood
europe-412 = Secretarial work
europe-531 = Childcare and help in class
europe-711 = Building the frame of houses, and similar crafts
europe-721 = Sheet metal, metal frames, moulding and welding
europe-723 = Mechanics and repair of machines
europe-741 = Installing and repairing electrical equipment
europe-911 = Cleaning and helping in homes, hotels and offices
europe-8332 = Driving heavy trucks
occupation-examples = Jobs of this kind
occupation-examples-ours = We chose these names.
occupation-related = Similar work
occupation-competences = Keys you need most in this work
# $own and $all are numbers of statements.
competence-own = You do { $own } of { $all } without help.
competence-open = You have not answered these statements yet.
occupation-ask = Questions to ask someone who does it
ask-day = What did you do at work yesterday, from beginning to end?
ask-way = How did you get into this work? Which other ways are there?
ask-like = What do you like about it, and what is hard?
ask-papers = Which papers did you need? Do papers from another country count?
ask-hours = What are the hours, and can they change?
ask-team = What is it like for someone who is different from the rest of the team?
ask-watch = Can I come and watch for a day?
occupation-sources = Where this comes from
occupation-sources-profile = What this work is made of, we know from these O*NET occupations:
occupation-sources-modelled = O*NET worked these values out by a model. They are about the United States.
occupation-sources-more = Read more
occupation-no-profile = O*NET has no profile of this work. So we cannot say how it fits.

## All kinds of work

browse-title = All kinds of work
# $count is a number of kinds of work.
browse-lead = Here are all { $count } kinds. Nothing is left out.
browse-search = Search
browse-search-hint = Type a job, for example “nurse”. Small typing errors do not matter.
browse-filters = Filters
# $count is how many of them are set, at least one.
browse-filters-count = Filters ({ $count })
browse-theme = What there is most of
browse-preparation = Preparation
browse-share = Who does it today
browse-field = Field
browse-any = All
browse-order = Order
browse-order-fit = What fits best first
browse-order-title = By name
browse-count = { $count ->
    [0] Nothing found
    [one] { $count } kind of work
   *[other] { $count } kinds of work
}
# $label is another word by which something was found.
browse-found-as = Found as: { $label }
browse-more = Show more
browse-clear = Remove all filters
browse-nothing-choices = Remove some filters to see more. Without filters there are { $count }.
browse-nothing-word = We found no kind of work with this word. Try a shorter word.
browse-nothing-themes = Or look at work with much of one of these:

## Side by side

work-compare-title = Kinds of work side by side
work-compare-lead = Up to three fit side by side. Remove one to make room for another.
work-compare-choose = Add a kind of work
work-compare-choose-none = Your saved work
work-compare-nothing = Here you can look at two or three kinds of work side by side. Choose “Compare” where you see one.
work-compare-one = Choose one more to compare.
work-compare-away = Remove

## Saved work

saved-title = Work that you saved
saved-lead = Saved work is kept with your other answers. You can put it into a file if you want.
saved-nothing = Here is what you save while you look around. Nothing is saved yet.
saved-notes = With a note only
saved-aside = Not for you
saved-aside-lead = We show this work last on its shelf. You can change that.
# $because is one of the reasons, as it was chosen.
saved-because = You said: { $because }
saved-gone = This version has no words for the kind of work { $code }.

## Fields of work, in short and plain words. The official names are those of the sub-major groups of ISCO-08.

field-03 = Armed forces: other ranks
field-11 = Government and top management
field-12 = Leading offices, finance and sales
field-13 = Leading production, building, health or education services
field-14 = Leading hotels, restaurants, shops and other services
field-21 = Science and engineering
field-22 = Medicine, nursing and health
field-23 = Teaching
field-24 = Finance, management and advertising
field-25 = Software and computer systems
field-26 = Law, social work, languages and arts
field-31 = Technical work in science and industry
field-32 = Technical and supporting work in health
field-33 = Buying, selling, insurance and office management
field-34 = Assistance in law, social work, culture and sport
field-35 = Technical help for computers and networks
field-41 = Secretarial and general office work
field-42 = Counters, reception and customer information
field-43 = Bookkeeping, stock and transport records
field-44 = Other office work
field-51 = Cooking, serving, hair, travel and housekeeping
field-52 = Selling
field-53 = Caring for children and for sick people
field-54 = Fire, police and security
field-61 = Farming, gardening and animals
field-62 = Forestry, fishing and hunting
field-63 = Farming and fishing for one's own needs
field-71 = Building and finishing
field-72 = Metal, machines and vehicles
field-73 = Crafts and printing
field-74 = Electricity and electronics
field-75 = Food, wood, clothes and other making
field-81 = Running machines in factories and mines
field-82 = Putting products together
field-83 = Driving vehicles and moving machines
field-91 = Cleaning
field-92 = Helping on farms, in forests and in fishing
field-93 = Helping in building, factories and transport
field-94 = Helping in kitchens
field-95 = Selling and serving in the street
field-96 = Waste collection and other simple services
