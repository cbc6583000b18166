### The first screens: language, what this is, where the answers live, a second language.

choose-language = Kies een andere taal

start-step = Stap { $n } van { $of }

## What this is and is not

what-title = Ontdek wat je al kunt
what-lead = Hier kijk je naar dingen die je hebt gedaan. Die laten zien wat je kunt.
what-deeds = Je leest korte zinnen. Bij elke zin zeg je of je dat hebt gedaan.
what-everywhere = Alles telt: betaald werk, thuis en je gezin, anderen helpen, cursussen, leven in een ander land.
what-not-a-test = Zo kijk je zelf naar wat je kunt. Dit is geen test, en niemand geeft je een cijfer.
what-time = Er zijn acht sleutels. Elke sleutel duurt ongeveer drie minuten, en jij kiest de volgorde.
what-stop = Je kunt altijd stoppen en later verdergaan. Je mag elke zin overslaan.

## Where the answers live

keep-title = Waar moeten je antwoorden blijven?
keep-lead = Je antwoorden verlaten dit apparaat nooit, tenzij je zelf een bestand opslaat. Wij kunnen ze niet zien.
keep-legend = Maak een keuze
keep-device = Bewaren op dit apparaat
keep-device-hint = Je kunt de pagina sluiten en later verdergaan. Iedereen die dit apparaat gebruikt, kan ze vinden.
keep-visit = Alleen voor dit bezoek
keep-visit-hint = Je antwoorden worden niet bewaard. Als je deze pagina sluit, zijn ze weg.
keep-watched = Controleert iemand je telefoon of computer? Kies dan ‘Alleen voor dit bezoek’, of gebruik een apparaat dat je vertrouwt. Ook dan staat in de geschiedenis van de browser dat deze pagina open was, als ‘Notities’. Die regel kun je daar verwijderen.
keep-missing = Kies eerst waar je antwoorden moeten blijven.

## A second language

second-title = Wil je ook een tweede taal zien?
second-lead = Elk scherm kan twee talen laten zien. Dat helpt als je praat met iemand die een andere taal leest.
second-label = Tweede taal
second-none = Geen tweede taal
nickname-label = Hoe mogen we je hier noemen?
nickname-hint = Elke naam is goed. Een naam helpt als meerdere mensen dit apparaat gebruiken.

## Leaving quickly

leave-page = https://www.knmi.nl/
leave-now = Weg
start-leave = Een knop tonen om meteen weg te gaan
start-leave-hint = Een knop op elk scherm sluit dan deze pagina en opent een weerpagina.
