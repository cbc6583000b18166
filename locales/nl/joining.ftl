### An opened file that joins answers that are on the device already.
###
### Nobody is asked for a gender: choose forms that fit every reader.
### Sentences: 12 words on average, 20 at most.

## What can be done with the file

open-known = Antwoorden uit dit bestand staan al op dit apparaat.
open-go-on = Verdergaan met mijn antwoorden
# $name is a nickname.
open-go-on-named = Verdergaan met de antwoorden van { $name }
open-go-on-hint = Eerst zie je wat het bestand zou veranderen. Er verandert niets voordat je ja zegt.
# Two headings: whose answers are in the file?
open-mine = De antwoorden zijn van mij
open-not-mine = De antwoorden zijn van iemand anders
open-join = Het bestand bij mijn antwoorden voegen
# $name is a nickname.
open-join-named = Het bestand bij de antwoorden van { $name } voegen
open-not-mine-look = Je kunt het bestand hier lezen zonder er iets van te bewaren.
open-keep-other = Het bestand bewaren als profiel van die persoon
open-keep-other-hint = Het profiel krijgt een eigen plaats. Voor de eerste verandering vraagt de app of je die wilt.

## What the file would change

join-title = Wat het bestand zou veranderen
join-lead = Er verandert niets voordat je ja zegt. Haal het vinkje weg bij wat zo moet blijven. Daarna kun je alles nog ongedaan maken.
join-nothing = Het bestand zou hier niets veranderen.
join-newer-here =
    { $count ->
        [one] Op dit apparaat is { $count } antwoord of notitie nieuwer. Daar verandert niets.
       *[other] Op dit apparaat zijn { $count } antwoorden of notities nieuwer. Daar verandert niets.
    }
# $what is one of the headings below.
join-count = { $what }: { $count }
join-sets = Reeksen antwoorden
join-changed-answers = Veranderde antwoorden
join-new-answers = Nieuwe antwoorden
join-changed-evidence = Veranderde bewijzen
join-new-evidence = Nieuwe bewijzen
join-work = Soorten werk
join-set =
    { $count ->
        [one] Begonnen op { $date }: { $count } antwoord
       *[other] Begonnen op { $date }: { $count } antwoorden
    }
join-set-goes-on = Daarna ga je verder met deze reeks antwoorden.
join-set-beside = De reeks komt naast de andere antwoorden, om te lezen en te vergelijken.
join-frame = Antwoorden, begonnen op { $date }: de talen, of waar je stopt
join-frame-finished = Antwoorden, begonnen op { $date }: in het bestand zijn ze af
join-exercise = Oefening, begonnen op { $date }: wat het bestand erover zegt
join-exercise-finished = Oefening, begonnen op { $date }: in het bestand is die af
join-others = Andere delen van het bestand, die deze versie van de app alleen bewaart
# Two labels: an answer as it is, and as it would be.
join-before = Nu
join-after = Daarna
join-yes =
    { $count ->
        [one] { $count } verandering overnemen
       *[other] { $count } veranderingen overnemen
    }
join-no = Niets veranderen
join-changed-meanwhile = De antwoorden op dit apparaat zijn intussen veranderd. Kijk nog eens naar de lijst.
# A short message afterwards, with a button to undo.
file-joined = De veranderingen uit het bestand zijn overgenomen.

## The profile of another person

# The name of the profile follows, if it has one.
others-notice = Je ziet de antwoorden van iemand anders.
others-title = De antwoorden van iemand anders veranderen?
# $name is a nickname.
others-title-named = De antwoorden van { $name } veranderen?
others-lead = De antwoorden komen uit het bestand van iemand anders. Na een verandering staat in een nieuw bestand niet meer alleen wat die persoon zei.
others-change = Ja, de antwoorden veranderen
others-leave = De antwoorden zo laten
