### Saving a profile file, and opening one.
###
### "This app" is Eight Keys. A file is "locked" when it can be opened only with a passphrase.
### Nobody is asked for a gender: choose forms that fit every reader.
### Sentences: 12 words on average, 20 at most.

## For whom: the three ways

save-ways-title = Voor wie is het bestand?
save-way-page = Een pagina voor iemand anders
save-way-page-for = Je vinkt in een korte lijst aan wat iemand anders kan lezen, bijvoorbeeld bij een sollicitatiegesprek.
save-way-parts = Deel voor deel kiezen
save-way-parts-for = Voor een pagina of een gegevensbestand: elk deel heeft een eigen vinkje.

## A page for somebody: a short list

save-pick-title = Wat komt er op de pagina?
save-pick-lead = Alleen wat je aanvinkt, komt op de pagina. Verder niets van jou.
save-line-answers = Mijn acht sleutels
save-line-work = Bewaard werk en notities
save-line-aside = Werk dat niets voor mij is
save-line-earlier = Mijn eerdere antwoorden
# Of the parts of one line, so many are ticked.
save-line-some = { $ticked } van { $count }
# A button that unfolds the parts of a line; $name is what the line is called.
save-line-parts = De delen van: { $name }
save-changed =
    { $count ->
        [one] { $count } deel is veranderd sinds je het aanvinkte. Het is nu niet meer aangevinkt.
       *[other] { $count } delen zijn veranderd sinds je ze aanvinkte. Ze zijn nu niet meer aangevinkt.
    }

## Saving, step 1: what goes in

# $n and $of are numbers.
save-step = Stap { $n } van { $of }
save-choose-title = Wat komt er in het bestand?
save-choose-lead = Jij bepaalt het, deel voor deel. Vink een deel aan, en je ziet eronder wat lezers te zien krijgen.
save-choose-all = Alles aanvinken en tonen
save-choose-none = Alle vinkjes weghalen
save-choose-count =
    { $count ->
        [0] Er is niets aangevinkt.
        [one] Er is { $count } deel aangevinkt.
       *[other] Er zijn { $count } delen aangevinkt.
    }
save-choose-missing = Er is niets aangevinkt. Vink minstens één deel aan.
save-choose-seen = Lezers zien:
save-part-about = Over jou
save-part-nickname = Hoe ik hier heet
save-part-subject = Een nummer dat laat zien welke bestanden van mij zijn
save-part-subject-hint = De app maakt dit nummer zelf. Lezers zien eraan dat twee bestanden van dezelfde persoon zijn. Vink het alleen aan als je de mensen vertrouwt die het bestand krijgen.
save-part-answers = Antwoorden, begonnen op { $date }
save-part-interests = Wat je graag doet, begonnen op { $date }
# A folded part of the page with the answers of an earlier time.
save-part-older =
    { $count ->
        [one] Eerdere antwoorden, begonnen op { $date }: { $count } sleutel
       *[other] Eerdere antwoorden, begonnen op { $date }: { $count } sleutels
    }
# A second line beside the tick of something that the user has marked so while writing it.
save-part-offered = Je hebt genoteerd dat je dit mag laten zien.
save-part-section =
    { $count ->
        [one] { $count } antwoord
       *[other] { $count } antwoorden
    }
save-part-evidence = Bewijzen
save-part-evidence-lead = Elk bewijs heeft een eigen vinkje.
save-part-work = Soorten werk
save-part-work-lead = Wat je hebt bewaard of opzijgezet, en je notities. Elke soort werk heeft een eigen vinkje.
save-part-others = Wat deze versie niet kent
save-part-others-hint = Deze versie kan het niet uitleggen. Vink je het aan? Lees het dan voordat je verdergaat.
save-empty = Er is nog niets om op te slaan. Beantwoord eerst een paar zinnen.
save-to-home = Naar de acht sleutels

## Een beveiligde kopie van alles, met één tik

copy-title = Een kopie van alles, voor jezelf
copy-visit = Je antwoorden staan alleen op deze pagina. Gaat die dicht, dan brengt een kopie ze terug.
copy-how = De kopie is een beveiligd bestand waarmee je later verder kunt, op elk apparaat. Het gaat open met zes woorden. Die schrijf je op papier.
copy-now = Een beveiligde kopie opslaan
copy-again = Nog een keer opslaan
copy-later = Nu niet
copy-saved = Je browser slaat het bestand { $name } nu op. Kijk in de map ‘Downloads’.
copy-words = Deze zes woorden openen het bestand:
copy-write = Schrijf ze nu op, voordat je verdergaat. Zonder die woorden kan niemand het bestand openen. Alle kopieën van dit bezoek hebben dezelfde zes woorden.

## Saving, step 2: the kind of file

save-kind-title = Wat voor bestand?
save-kind-page = Een pagina om te lezen en te printen
save-kind-page-hint = Een pagina is voor de meeste mensen het beste. Die gaat open in elke browser, zonder deze app. Deze app kan de pagina ook openen.
save-kind-data = Een gegevensbestand
save-kind-data-hint = Een gegevensbestand is voor mensen die met deze app of andere programma’s werken.
save-second-label = Tweede taal op de pagina
save-second-none = Geen
save-second-missing = Deze taal kon niet worden geladen. Maak één keer verbinding met internet, of kies een andere taal.

## Saving, step 3: reading it through

save-look-title = Wat lezers te zien krijgen
save-look-lead = Lees het helemaal door. Verder komt er niets van jou in het bestand.
save-look-data = Bij een gegevensbestand zien lezers dit in hun eigen taal.
save-look-change = Wijzigen wat erin komt
save-print = Deze pagina printen
save-print-hint = Printen maakt geen bestand. Op papier staat hetzelfde.

## Saving, step 4: a passphrase or none

save-seal-title = Wie kan het bestand openen?
save-seal-open = Iedereen die het heeft
save-seal-open-hint = Een bestand zonder wachtwoord is handig om te printen, of als je het zelf aan iemand geeft.
save-seal-sealed = Alleen mensen die het wachtwoord weten
save-seal-sealed-hint = Het bestand wordt beveiligd. Het gaat in deze app open met het wachtwoord.
save-pass-legend = Welk wachtwoord?
save-pass-words = Zes verzonnen woorden
save-pass-words-hint = Verzonnen woorden zijn het veiligst. Ze ontstaan door toeval, op dit apparaat, en blijven hier.
save-pass-own = Mijn eigen wachtwoord
save-pass-own-hint = Je bedenkt er zelf een dat niemand kan raden.
save-pass-label = Je wachtwoord:
save-pass-again = Andere woorden maken
# Read out after the button was used.
save-pass-new = Er staan nu zes andere woorden.
save-pass-failed = Deze browser kan de woorden niet maken. Gebruik je eigen wachtwoord.
save-pass-field = Je eigen wachtwoord
save-pass-field-hint = Gebruik meerdere woorden die niet bij elkaar horen.
save-pass-show = Het wachtwoord tonen
save-pass-write = Schrijf het op papier. Bewaar het papier en het bestand op verschillende plaatsen. Stuur ze nooit samen in één bericht.
save-pass-lost-title = Niemand kan het terughalen
save-pass-lost = Zonder het wachtwoord blijft dit bestand voor altijd dicht. Wij kennen dat wachtwoord niet en kunnen je niet helpen.
save-pass-written = Ik heb het wachtwoord opgeschreven
save-pass-written-missing = Schrijf eerst het wachtwoord op en vink dit aan.
save-pass-missing = Typ eerst een wachtwoord.
save-name = Het bestand krijgt de naam { $name }. De naam zegt niets over jou.
save-now = Het bestand opslaan
save-sealing = Het bestand wordt beveiligd. Dit duurt een paar seconden.
save-failed-title = Het bestand is niet opgeslagen
save-failed-browser = De browser nam het bestand niet aan. Probeer het opnieuw, of print de pagina.
save-failed-safe = Je antwoorden zijn er nog.
save-failed-large = Je keuze is meer dan er in één bestand past.
save-failed-fewer = Haal een paar vinkjes weg. De rest kun je in een tweede bestand opslaan.

## Saved

save-done-title = Je browser slaat het bestand nu op
save-done-name = Het bestand heet { $name }.
save-done-where = Kijk in de map ‘Downloads’. Sommige browsers vragen je eerst om een plaats.
save-done-check = Controleer of het er staat, voordat je iets in deze app verwijdert.
save-done-again = Staat het bestand er niet? Opnieuw opslaan
save-done-next = Wat anderen ermee kunnen doen
save-done-page-read = Elke browser kan het openen en printen, ook zonder internet.
save-done-data-read = Andere programma’s kunnen het lezen. Mensen lezen het het best in deze app.
save-done-app = In deze app bekijk je het met ‘Bestand openen’. Een coach kan er dan samen met jou naar kijken.
save-done-public = Iedereen die het bestand krijgt, kan het lezen en doorgeven.
save-done-sealed = Zonder het wachtwoord kan niemand het lezen.
save-done-tell = Geef het wachtwoord persoonlijk of aan de telefoon door. Stuur het niet samen met het bestand.
save-done-shared = Gebruiken anderen dit apparaat ook? Verplaats dan het bestand en verwijder het uit de downloads.
save-done-other = Nog een bestand opslaan

## Opening a file

open-title = Bestand openen
open-lead = Bekijk een bestand dat met deze app is opgeslagen. Het wordt op dit apparaat gelezen en nergens naartoe gestuurd.
open-choose = Kies een bestand
open-hint = Een pagina (.html), een gegevensbestand (.json) of een beveiligd bestand (.age).
open-reading = Het bestand wordt gelezen.
open-unreadable = De browser kon dit bestand niet lezen. Misschien is het verplaatst of verwijderd. Kies het nog een keer.
open-refused-title = { $name } is niet geopend
open-refused-safe = Op dit apparaat is niets veranderd.
open-pass-title = Dit bestand is beveiligd
open-pass-lead = { $name } gaat open met een wachtwoord. Heb je het bestand van iemand gekregen? Vraag die persoon dan om het wachtwoord.
# Another locked file was inside the one that was unlocked. $name is the outer file.
open-pass-inside-title = Er zit nog een beveiligd bestand in
open-pass-inside-lead = Het eerste wachtwoord klopte. Het bestand in { $name } is ook beveiligd, en heeft een eigen wachtwoord nodig.
open-pass-field = Wachtwoord
open-pass-field-hint = Typ het wachtwoord precies zoals het is opgeschreven.
open-pass-caps = Caps Lock staat aan.
open-pass-missing = Typ eerst het wachtwoord.
open-pass-tries =
    { $count ->
        [one] { $count } poging tot nu toe. Het bestand is er nog, en je kunt het opnieuw proberen.
       *[other] { $count } pogingen tot nu toe. Het bestand is er nog, en je kunt het opnieuw proberen.
    }
# After several tries.
open-pass-or-damaged = Weet je zeker dat elk woord klopt? Dan is het bestand misschien beschadigd. Vraag er opnieuw om.
open-unlock = Het bestand openen
open-unlocking = Het bestand wordt geopend. Dit kan tien seconden duren.
open-cancel = Niet openen
open-looking-title = Je kijkt alleen
open-looking = Van dit bestand wordt hier niets bewaard tot jij dat kiest. Als je deze pagina verlaat, is het hier weg.
open-shown-nameless = Een bestand zonder naam
open-shown-file = Bestand: { $name }
open-notes =
    { $count ->
        [one] Deze versie van de app kent { $count } onderdeel van dit bestand niet. Het wordt niet getoond.
       *[other] Deze versie van de app kent { $count } onderdelen van dit bestand niet. Ze worden niet getoond.
    }
open-notes-more = Een nieuwere versie van de app kent misschien meer. Het bestand bewaart alles.
open-notes-cleaned =
    { $count ->
        [one] Uit { $count } tekst zijn onzichtbare tekens weggelaten.
       *[other] Uit { $count } teksten zijn onzichtbare tekens weggelaten.
    }
open-unknown =
    { $count ->
        [one] { $count } antwoord waarvoor deze versie van de app geen woorden heeft
       *[other] { $count } antwoorden waarvoor deze versie van de app geen woorden heeft
    }
# A button: shows those answers by their numbers.
open-unknown-show = Laat ze zien
open-what-now = Wat wil je doen?
open-print = Printen
open-print-hint = Op papier staan het overzicht en de delen die je hebt geopend.
open-add-profile = Toevoegen als nieuw profiel
open-add-profile-hint = Het nieuwe profiel krijgt een eigen plaats op dit apparaat.
open-add-run = Toevoegen aan het profiel dat nu open is
# $name is a nickname.
open-add-run-named = Toevoegen aan het profiel { $name }
open-add-run-hint = Je eigen antwoorden blijven zoals ze zijn. De antwoorden uit het bestand komen ernaast, met hun datum.
open-add-nothing-new = Alles uit dit bestand staat al in dat profiel.
open-add-too-many = Samen is dat meer dan er in een bestand past. Voeg het toe als een nieuw profiel.
open-close = Sluiten zonder te bewaren
open-closed = Het bestand is gesloten. Er is niets van bewaard.
open-keep-title = Waar wordt het bewaard?
open-keep-missing = Kies een van de twee.
open-keep-add = Toevoegen
# After a file was added; a mark at the top says when it is saved.
file-added = Het bestand is toegevoegd.
