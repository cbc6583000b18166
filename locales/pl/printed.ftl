### The page that is saved as a file and printed, and the same content on the screen.
###
### It is read by people who do not know this app: a coach, a teacher, an employer, the family.
### "I" is the person who saved it. Nobody is asked for a gender: choose forms that fit every writer.
### Sentences: 12 words on average, 20 at most.

printed-title = Co potrafię
# $date is a date.
printed-saved = Zapisano { $date }
printed-own-view = Tak widzę siebie na podstawie tego, co robię w życiu. To nie jest test i nikt tego nie oceniał.
# $subject is a row of letters and digits that is the same in all files of one person.
printed-subject = Pliki z tym numerem należą do tej samej osoby: { $subject }

## At a glance: the page and the screen begin with it. The counts of statements stand under a bar, one after the other.

overview-title = Podsumowanie
overview-shown-others = pokazane innym: { $count }
overview-on-my-own = bez pomocy: { $count }
overview-with-help = z pomocą: { $count }
overview-not-yet = jeszcze nie: { $count }
overview-skipped = pominięte: { $count }
overview-open = bez odpowiedzi: { $count }
overview-likes = Zajęcia, które bardzo mi się podobają
overview-work = Zapisane rodzaje pracy
overview-exercises = Ćwiczenia
# $date is a date, $count is how many things were said in the exercise.
overview-exercise =
    { $count ->
        [one] Początek: { $date }, { $count } odpowiedź
        [few] Początek: { $date }, { $count } odpowiedzi
        [many] Początek: { $date }, { $count } odpowiedzi
       *[other] Początek: { $date }, { $count } odpowiedzi
    }
# Under a list of which the first lines are shown.
overview-more = i jeszcze { $count }
# $date is a date. The lines below it say how many statements have which answer now.
overview-changes = W porównaniu z moimi odpowiedziami z dnia { $date }
overview-changes-further =
    { $count ->
        [one] { $count } zdanie: więcej niż wtedy
        [few] { $count } zdania: więcej niż wtedy
       *[many] { $count } zdań: więcej niż wtedy
    }
overview-changes-less =
    { $count ->
        [one] { $count } zdanie: mniej niż wtedy
        [few] { $count } zdania: mniej niż wtedy
       *[many] { $count } zdań: mniej niż wtedy
    }
overview-changes-same =
    { $count ->
        [one] { $count } zdanie: tak samo jak wtedy
        [few] { $count } zdania: tak samo jak wtedy
       *[many] { $count } zdań: tak samo jak wtedy
    }
overview-changes-meaning = Mniej nie znaczy gorzej. Być może teraz lepiej widzę, o co pyta zdanie.

## Answers

printed-run = Osiem kompetencji kluczowych
printed-run-day = Odpowiedzi z dnia { $date }
printed-run-days = Odpowiedzi od { $from } do { $to }
printed-run-since = Początek: { $date }, jeszcze bez zakończenia
# $competence is the name of a key competence, $language the name of a language.
printed-in-language = { $competence }: { $language }
printed-unknown = Inne odpowiedzi, podane tylko jako numery

## What the user would like doing

printed-interests = Jakie zajęcia mi się podobają
printed-interests-about = Chodzi o to, co mi się podoba, a nie o to, co umiem. Żadne badanie nie sprawdziło, jak dokładne są te wyniki.

## Evidence

printed-evidence = Moje przykłady i potwierdzenia
printed-evidence-about = Każdy przykład opisuje moimi słowami jedną sytuację i to, co może ją potwierdzić.
printed-shows = Co pokazuje ten przykład
printed-where = Gdzie
printed-when = Kiedy
printed-proof = Potwierdzenie
printed-proof-note = Więcej o potwierdzeniu

## Kinds of work. The user's note may have several lines.

printed-work = Rodzaje pracy
printed-work-about = Tak to widzę: zapisane lub odłożone na bok rodzaje pracy oraz moje notatki.
printed-work-note = Notatka
stance-saved = Zapisane
stance-not-for-me-activities = Nie dla mnie: takie zajęcia mi się nie podobają
stance-not-for-me-preparation = Nie dla mnie: nie pasuje mi przygotowanie do tej pracy
stance-not-for-me-circumstances = Nie dla mnie: godziny pracy, zarobki, miejsce lub inne warunki
stance-not-for-me-no-reason = Nie dla mnie

## Exercises: numbers, and what is said of cards. Their other words are their own.

# Stands in a list in place of a card that the user has added.
printed-own-card = Moja własna karta
# Above statements that the app proposed to the user from what they wrote.
printed-declined = Propozycje, których nie przyjmuję
# Numbers with their units.
printed-in-hundred = { $count } na 100
printed-hours =
    { $count ->
        [one] { $count } godzina
        [few] { $count } godziny
        [many] { $count } godzin
       *[other] { $count } godziny
    }
printed-years =
    { $count ->
        [one] { $count } rok
        [few] { $count } lata
        [many] { $count } lat
       *[other] { $count } roku
    }
# The true figure under what was guessed. $source is the title of a study or a table, $years the year or years it is about.
printed-figure = Liczba: { $figure } ({ $source }, { $years })

## What a newer version of the app wrote and this one does not know. It is shown as text.

printed-others = Z nowszej wersji aplikacji
printed-others-about = Ta wersja aplikacji nie zna tego, co jest poniżej. Pokazuje to tak, jak jest w pliku.
# $name is the exercise's name in the file: a word without translation.
printed-other-exercise = Inne ćwiczenie: { $name }

## At the end

printed-others-assess = Ta strona pomaga nazwać i opisać, co ktoś potrafi. Ocena i wydanie certyfikatu należą do innych.
printed-also-holds = W pliku są też data i godzina każdego wpisu.
printed-open-again = Żeby pracować dalej, otwórz Eight Keys, wybierz „Otwórz plik” i wskaż tę stronę.
printed-made-with = Utworzono w Eight Keys { $version }. Kompetencje pochodzą z zalecenia Unii Europejskiej w sprawie uczenia się przez całe życie.
