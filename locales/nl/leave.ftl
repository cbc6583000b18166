### Leaving quickly, and what stays on this device.

settings-leave = Snel weg
settings-leave-what = De knop staat onderaan elk scherm. Hij maakt het scherm leeg en opent een andere pagina. Op een toetsenbord druk je binnen een seconde drie keer op Shift.
settings-leave-back = Met ‘Terug’ kom je hier niet meer. Zolang dit aanstaat, verlaat de terugknop van de browser de app. Gebruik dus de links op de pagina. Elke keer dat je de app opent, kies je eerst een taal.
settings-leave-lost = Je koos ‘Alleen voor dit bezoek’. Als je weggaat, zijn je antwoorden weg.
settings-leave-page = De knop opent:
leave-address-choose = Een andere pagina kiezen
leave-address-label = Het adres van een andere pagina
leave-address-hint = Kies een pagina die je altijd open zou kunnen hebben. Laat je dit leeg, dan gaat een weerpagina open.
leave-address-not-secure = Het adres moet beginnen met https://. Tot die tijd gaat de weerpagina open.
leave-address-not-complete = Typ een heel adres, zoals example.org. Tot die tijd gaat de weerpagina open.

## What stays on this device

stays-title = Wat op dit apparaat blijft
stays-lead = Misschien doorzoekt iemand je telefoon of computer. Hier lees je wat er dan te vinden is, en hoe je het opruimt.
stays-visit = Als je ‘Alleen voor dit bezoek’ koos
stays-visit-answers = Je antwoorden staan alleen in het geheugen. Ze zijn weg als je de pagina sluit of snel weggaat.
stays-visit-memory = Zolang de pagina open is, kan iedereen bij het apparaat meelezen. Een expert vindt later misschien nog delen, want apparaten schrijven hun geheugen soms naar de schijf.
stays-visit-title = In de geschiedenis is de titel ‘Notities’.
stays-device = Als je ‘Bewaren op dit apparaat’ koos
stays-device-answers = Iedereen die deze browser kan gebruiken, kan de app openen en je antwoorden lezen.
stays-device-folder = Wie de bestanden van de browser kopieert, kan je antwoorden op een andere computer lezen.
stays-device-deleted = Wat je hier verwijdert, wordt ook uit de bestanden van de browser gewist. Een expert vindt misschien nog delen op de schijf, of in een back-up.
stays-device-title = In de geschiedenis is de titel ‘Eight Keys’.
stays-lock = Als je ‘Bewaren en vergrendelen’ koos
stays-lock-answers = Niemand kan je antwoorden lezen zonder de toegangscode. Wij ook niet.
stays-lock-seen = Iemand kan zien dat deze app hier iets bewaart, hoeveel dat ongeveer is, en wanneer het voor het laatst veranderde.
stays-lock-open = Zolang de app ontgrendeld is, kan iedereen bij het apparaat meelezen. Een zwakke toegangscode kan worden geraden.
stays-always = Wat je ook koos
stays-always-history = In de geschiedenis staan het adres van deze app en wanneer die open was. Ook de pagina die opengaat als je weggaat, kan daar staan.
stays-always-app = De browser bewaart de bestanden van de app, zodat die zonder internet werkt. Heb je de app geïnstalleerd, dan staat die tussen de apps van het apparaat.
stays-always-files = Bestanden die je hebt opgeslagen, blijven staan, ook in de downloadlijst van de browser. Dat geldt ook voor geprinte pagina’s en verstuurde bestanden.
stays-always-keyboard = Het toetsenbord van een telefoon kan woorden leren die je typt. Een telefoon kan ook een klein plaatje van het laatste scherm bewaren.
stays-always-network = Wie het netwerk beheert, kan zien dat deze website is bezocht, en wanneer. Wat je schrijft, is niet te zien.
stays-leave-does = De knop maakt het scherm leeg en opent een andere pagina. Die neemt in het tabblad de plaats van deze app in. Met ‘Terug’ kom je hier niet.
stays-leave-not = De knop verwijdert niets. De geschiedenis, en wat op het apparaat bewaard is, blijven zoals ze zijn. Wie de knop ziet, weet misschien waar hij voor is.
stays-clear = Zo ruim je het op
stays-clear-lead = In jouw browser kunnen de namen iets anders zijn.
stays-clear-answers = Je antwoorden en de app
stays-clear-here = In deze app: open ‘Instellingen’ en kies ‘Alles verwijderen’. Doe dit eerst, want zo verdwijnt meer dan via de browser.
stays-clear-chrome-phone = Chrome op een telefoon: open het menu, dan ‘Instellingen’, ‘Site-instellingen’, ‘Alle sites’. Kies het adres en verwijder de gegevens.
stays-clear-chrome = Chrome op een computer: open ‘Instellingen’, dan ‘Privacy en beveiliging’, ‘Site-instellingen’ en de gegevens die sites hebben opgeslagen. Zoek het adres en verwijder de gegevens.
stays-clear-firefox-phone = Firefox op een telefoon: open de app, tik op het slotje naast het adres en kies ‘Cookies en sitegegevens wissen’.
stays-clear-firefox = Firefox op een computer: open ‘Instellingen’, dan ‘Privacy & Beveiliging’. Kies bij ‘Cookies en websitegegevens’ de knop ‘Gegevens beheren’. Verwijder het adres.
stays-clear-safari-phone = Safari op een iPhone: open de instellingen van de telefoon, dan ‘Apps’, ‘Safari’, ‘Geavanceerd’, ‘Websitedata’. Verwijder het adres.
stays-clear-safari = Safari op een Mac: open ‘Instellingen’, dan ‘Privacy’, ‘Beheer websitegegevens’. Verwijder het adres.
stays-clear-history = De geschiedenis
stays-clear-only = Verwijder alleen de regels met dit adres, en met de pagina die opengaat als je weggaat. Een lege geschiedenis kan vragen oproepen.
stays-clear-files = Bestanden en de geïnstalleerde app
stays-clear-downloads = Chrome, Firefox en Safari op een computer: open de downloadlijst. Verwijder eerst het bestand en dan de regel in de lijst.
stays-clear-phone = Op een telefoon: open de app ‘Bestanden’ of ‘Downloads’ en verwijder het bestand daar.
stays-clear-bin = Maak ook de prullenbak leeg. Een foto of bestand kan ook in een back-up of een cloud staan.
stays-clear-app = Een geïnstalleerde app: houd je vinger op het plaatje en verwijder de app. Op een computer verwijder je die uit de lijst met apps.
