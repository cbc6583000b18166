### The exercise "Journal": a few lines about a day or a week.

journal = Dziennik
    .lead = Kilka zdań, raz w tygodniu albo kiedy chcesz. To, co poszło dobrze, szybko się zapomina. Tutaj zostanie.
    .outcome = Powstanie zeszyt o tym, co robisz i czego się uczysz. Najnowsze dni są na początku.
    .result = Mój dziennik

journal-days = Dni
    .prompt = Co chcesz zapamiętać?
    .hint = Jeden dzień albo cały tydzień, jak wolisz.
    .more = Opisać inny dzień?
    .nothing = Na razie nic
journal-days-field-well = Co poszło dobrze?
    .hint = Małe rzeczy też się liczą.
journal-days-field-when = Kiedy to było?
journal-days-field-learned = Czego cię to nauczyło?
journal-days-field-next = Jaki jest twój następny krok?
journal-days-field-idea = Twój pomysł na ten tydzień: czy to już zrobione?
    .hint = Jeśli masz taki pomysł. Każda z trzech odpowiedzi jest dobra.
journal-days-field-idea-done = Tak
journal-days-field-idea-partly = Częściowo
journal-days-field-idea-not-yet = Jeszcze nie
