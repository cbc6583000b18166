### The exercise "What matters to me": eighteen cards of our own words, three for each of O*NET's six work values.
### Each card has a short name and one sentence that somebody who never had a paid job can say too.

values = Co jest dla mnie ważne
    .lead = Praca to więcej niż pieniądze. Tu zobaczysz, czego od niej potrzebujesz, a co może zaczekać. Praca bez zapłaty też się liczy.
    .outcome = Powstanie krótka lista tego, co jest dla ciebie najważniejsze. Własnymi słowami napiszesz dlaczego.
    .result = Co jest dla mnie najważniejsze

values-sort = Posortuj karty
    .prompt = Jak ważne jest to teraz dla ciebie?
    .hint = Pomyśl o pracy, na którą masz ochotę, płatnej lub bez zapłaty.
values-sort-option-most = Bardzo ważne
values-sort-option-some = Też ważne
values-sort-option-less = Na razie mniej

values-sort-card-use-skills = Moje umiejętności
    .hint = W mojej pracy potrzebne jest to, co robię dobrze.
values-sort-card-decide = Własne decyzje
    .hint = Wybieram, w jaki sposób wykonuję swoją pracę.
values-sort-card-thanked = Podziękowania
    .hint = Inni zauważają to, co robię, i dziękują mi.
values-sort-card-useful = Praca, która pomaga
    .hint = Dzięki mojej pracy komuś żyje się lepiej.
values-sort-card-fair = Sprawiedliwe zasady
    .hint = Zasady są takie same dla wszystkich.
values-sort-card-income = Stały dochód
    .hint = Wiem, ile pieniędzy dostaję każdego miesiąca.
values-sort-card-see-result = Widoczny efekt pracy
    .hint = Pod koniec dnia widzę, co jest zrobione.
values-sort-card-own-ideas = Własne pomysły
    .hint = Mogę próbować robić coś po swojemu.
values-sort-card-respected = Szacunek
    .hint = Osoby, które są dla mnie ważne, cenią moją pracę.
values-sort-card-colleagues = Dobrzy ludzie wokół mnie
    .hint = Pomagamy sobie i razem się śmiejemy.
values-sort-card-backed = Wsparcie, gdy trzeba
    .hint = Gdy coś idzie nie tak, kierownictwo staje po mojej stronie.
values-sort-card-family = Czas dla bliskich
    .hint = Praca zostawia mi czas dla tych, którzy mnie potrzebują.
values-sort-card-learn = Nauka czegoś nowego
    .hint = Coś idzie mi coraz lepiej albo próbuję czegoś po raz pierwszy.
values-sort-card-in-my-hands = Odpowiedzialność
    .hint = Inni powierzają mi coś ważnego.
values-sort-card-move-up = Awans
    .hint = Z czasem dostaję większe zadania albo kieruję innymi.
values-sort-card-conscience = Praca zgodna z sumieniem
    .hint = Nigdy nie muszę robić tego, co uważam za złe.
values-sort-card-shown = Ktoś, kto mi pokaże, jak
    .hint = Ktoś wyjaśnia mi nowe zadania i daje mi czas.
values-sort-card-place = Wygodne miejsce pracy
    .hint = Miejsce jest bezpieczne, niezbyt głośne i łatwo tam dotrzeć.

values-rank = Ustal kolejność kart
    .prompt = Co jest teraz dla ciebie ważniejsze?
    .hint = Żadna odpowiedź nie jest zła i możesz się cofnąć.

values-day = Dobry dzień
    .prompt = Opisz dzień, w którym dobrze ci się pracowało. Co było w nim dobre?
    .hint = Płatna praca, praca w domu, pomaganie komuś: liczy się każdy dzień.
