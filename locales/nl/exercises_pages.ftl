### Exercises that are data: their pages, and the chapters of the hub.
### Nobody is asked for a gender: choose forms that fit every reader.

## What the chapters hold

home-any-order = Kies zelf de volgorde. Je kunt naar elke sleutel teruggaan.
home-work = Soorten werk
home-work-what = Wat mensen doen, hoe ze in dat werk zijn gekomen, en wat bij je past.
chapter-results-what = Je resultaten als tekening, als balken en in woorden.
chapter-compare-what = Je eerdere antwoorden naast die van nu.
chapter-evidence-what = Dingen die je deed, in je eigen woorden.
chapter-saved-work = Werk dat je bewaarde
chapter-saved-work-what = Wat je bewaarde en opschreef over soorten werk.
chapter-choose-idea = Kies een idee voor deze week
chapter-choose-idea-what = Ideeën vind je bij je resultaten.
chapter-file-what = Een kopie voor jezelf, of een pagina voor iemand anders.
chapter-open-file-what = Een bestand van jou, of een dat je van iemand kreeg.
chapter-packs-what = Oefeningen die een organisatie schreef.
chapter-settings-what = Talen, waar antwoorden bewaard worden, wissen.

## The way through an exercise

exercise-card-of = Kaart { $n } van { $all }
exercise-cards-of = Kaart { $from } tot en met { $to } van { $all }
exercise-pair-of = Vraag { $n } van ongeveer { $all }
exercise-kind-of = Deel { $n } van { $all }
exercise-step-of = Stap { $n } van { $all }
exercise-back-one = Eén terug
exercise-skip = Overslaan
exercise-next = Volgende
exercise-to-start = Naar het begin van de oefening
exercise-to-chapter = Naar het hoofdstuk
exercise-to-result = Naar het resultaat
exercise-only-you = Alleen jij ziet dit.
exercise-may-show = Ik laat dit misschien aan anderen zien
exercise-local = Uit een bestand, geschreven door:

## The first page of an exercise

exercise-see-result = Bekijk het resultaat
exercise-see-so-far = Bekijk wat er al is
exercise-look-again = Loop de oefening nog eens door
exercise-again = Begin opnieuw en bewaar de oude antwoorden
exercise-minutes =
    { $count ->
        [one] Ongeveer { $count } minuut. Je kunt altijd stoppen en later verdergaan.
       *[other] Ongeveer { $count } minuten. Je kunt altijd stoppen en later verdergaan.
    }
exercise-who-sees = Alleen jij ziet wat je schrijft. Later kies je of iemand anders er iets van mag lezen.
exercise-so-far =
    { $done ->
        [one] { $done } van de { $all } stappen is klaar.
       *[other] { $done } van de { $all } stappen zijn klaar.
    }
exercise-entries =
    { $count ->
        [one] Hier staat { $count } notitie van jou.
       *[other] Hier staan { $count } notities van jou.
    }
exercise-begun = Laatst veranderd op { $date }

## A list

exercise-tabs = Delen van de oefening
exercise-tab = { $name }: { $count }
exercise-first-line = Schrijf de eerste regel
exercise-add-line = Ja, toevoegen
exercise-no-more = Nee, verder
exercise-list-full = De lijst is vol.
exercise-line-new = Een nieuwe regel
exercise-line-change = Deze regel veranderen
exercise-line-change-named = Veranderen: { $name }
exercise-line-unnamed = Een regel zonder naam
exercise-line-done = Klaar
exercise-line-delete = Regel verwijderen
exercise-at-most =
    { $count ->
        [one] Kies er { $count }.
       *[other] Kies er hoogstens { $count }.
    }
exercise-number-wrong = Schrijf een heel getal van 0 tot { $most }.
exercise-choose-statement = Kies een zin
exercise-found =
    { $count ->
        [0] Er is niets gevonden.
        [one] Er is { $count } soort werk gevonden.
       *[other] Er zijn { $count } soorten werk gevonden.
    }

## Dates

exercise-from = Van
exercise-until = Tot
exercise-still = Nog steeds
exercise-date-backwards = Het einde is vóór het begin. Kijk beide data na.
exercise-date-lacks-from = Het begin ontbreekt. Schrijf bijvoorbeeld een jaar.
exercise-which-year = Welk jaar bedoel je?
exercise-year-means = { $gregorian } ({ $solar } in de zonnekalender)

## Numbers

exercise-number-in-hundred = { $count } op de honderd
exercise-number-hours =
    { $count ->
        [one] { $count } uur
       *[other] { $count } uur
    }
exercise-number-years =
    { $count ->
        [one] { $count } jaar
       *[other] { $count } jaar
    }
exercise-number-count = { $count }

## The result

exercise-result-empty = Hier staat nog niets. Begin wanneer je wilt.
exercise-result-of = Wat je zei tot { $date }. Volgend jaar kan dat anders zijn.
exercise-see-proposals = Bekijk wat je notities kunnen laten zien
exercise-rank-again = Opnieuw op volgorde zetten
exercise-why = Waarom? In je eigen woorden
exercise-why-change = Je woorden veranderen
exercise-compared =
    { $count ->
        [one] Je vergeleek { $count } paar.
       *[other] Je vergeleek { $count } paren.
    }
exercise-figure = Het cijfer:

## What notes may show

exercise-proposals-title = Wat je notities kunnen laten zien
exercise-proposals-lead = Hier staan ideeën, geen antwoorden. Er wordt niets voor je ingevuld. Kies je ‘Nu niet’, dan vragen we het niet nog eens.
exercise-proposals-none = Er is nog geen idee. Ideeën komen uit wat je bij je regels aankruist.
exercise-you-wrote = Je schreef
exercise-you-ticked = Je kruiste aan:
exercise-proposal-yes = Ja, dit heb ik gedaan
exercise-proposal-not-now = Nu niet
exercise-proposal-taken = Bij je bewijzen
exercise-write-out = Schrijf er meer over

## Two times beside each other

exercise-compare-dates = { $earlier } en { $later }
exercise-compare-same = Er is niets veranderd.
exercise-compare-changed = Veranderd: { $count }
exercise-compare-new = Nieuw: { $count }
exercise-compare-gone = Niet meer erbij: { $count }
exercise-compare-stayed = Hetzelfde: { $count }
exercise-compare-then = Toen
exercise-compare-now = Nu
exercise-compare-one = Er is nog maar één reeks antwoorden. Met een tweede kun je vergelijken.

## Exercises from files

packs-title = Oefeningen van anderen
packs-lead = Een organisatie kan een eigen oefening schrijven. Je opent die hier, uit een bestand.
packs-choose = Kies het bestand van een oefening
packs-choose-hint = De naam van zo’n bestand eindigt op ‘.json’.
packs-here = Op dit apparaat
packs-added = Toegevoegd:
packs-preview-title = Deze oefening toevoegen?
packs-wrote = Wie de vragen schreef
packs-languages = Talen
packs-steps = Hoe lang de oefening is
packs-steps-minutes = Stappen: { $steps }. Minuten: ongeveer { $minutes }.
packs-not-ours = De organisatie schreef de vragen, niet de makers van deze app. Beantwoord alleen wat je wilt beantwoorden.
packs-sends-nothing = Een oefening stuurt niemand iets. Je antwoorden blijven bij jou, zoals overal hier.
packs-replaces = Je hebt deze oefening al. De nieuwe versie komt ervoor in de plaats, en je antwoorden blijven.
packs-add = Oefening toevoegen
packs-not = Niet toevoegen
packs-remove = Oefening verwijderen
packs-refused = De oefening kan niet worden toegevoegd.
packs-refused-more = En nog { $count }
packs-refused-what = Er is niets veranderd. Laat deze lijst zien aan degene van wie je het bestand kreeg.
pack-too-large = Het bestand is te groot voor een oefening.
pack-unreadable = Het bestand kon niet worden gelezen. Kies het opnieuw.
