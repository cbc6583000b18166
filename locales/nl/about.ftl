### About, sources, licences.

about-what = Eight Keys helpt mensen te zien wat ze kunnen. Alles wat zij leerden telt: in betaald werk, thuis, in een groep, op cursus en in een ander land.
about-private = Privé
about-private-how = Er is geen account en geen server die weet wie je bent. Je antwoorden blijven in deze browser. Na het laden stuurt de pagina nergens iets naartoe.
about-private-limits = In de geschiedenis van de browser staat dat deze pagina open was, wat je ook kiest. Wie dit apparaat kan gebruiken, kan misschien ook je antwoorden vinden. Kies ‘Alleen voor dit bezoek’ als je je daar zorgen over maakt.
about-private-browser = Je browser heeft eigen gewoonten, die geen pagina kan verbieden. Sommige browsers melden hun maker dat er een pagina met tekstvelden open is. Daar gaat een korte code bij, waaruit de maker de pagina kan raden. Wat je typt, wordt niet verstuurd.
about-traces = Wat de browser onthoudt
about-traces-what = In de geschiedenis van de browser zie je het adres van deze app, en wanneer die open was. De browser telt elke stap als een bezoek.
about-traces-not = In de geschiedenis staat niet wat je hebt bekeken, gelezen of geantwoord.
about-traces-title = Bij ‘Alleen voor dit bezoek’ is de titel daar ‘Notities’. Worden je antwoorden bewaard, dan is het ‘Eight Keys’.
about-traces-own = Twee pagina’s kunnen een eigen regel hebben: ‘Uitleg en bronnen’ en ‘Bestand openen’. De eerste schermen ook. Na de keuze ‘Alleen voor dit bezoek’ krijgt geen pagina een eigen regel.
about-traces-private = In een privévenster houdt de browser geen geschiedenis bij. In Chrome heet dat ‘Incognito’.
about-traces-remove = Zo verwijder je het
about-traces-chrome = Chrome: open het menu en kies ‘Geschiedenis’. Zoek het adres en verwijder de regels met dat adres.
about-traces-firefox = Firefox: open het menu en kies ‘Geschiedenis’. Zoek het adres en verwijder de regels met dat adres.
about-traces-safari = Safari: open ‘Geschiedenis’. Tik op een iPhone eerst op het plaatje van een boek. Verwijder de regels met het adres.
about-traces-samsung = Samsung Internet: open het menu en kies ‘Geschiedenis’. Houd je vinger op een regel en verwijder die regel dan.
about-traces-account = Is de browser ingelogd bij een account? Dan kan de geschiedenis ook op andere apparaten staan, en in het account.
about-validity = Wat het wel en niet kan zeggen
about-validity-what = De resultaten laten zien hoe jij naar jezelf kijkt. Ze zijn niet wetenschappelijk getest. Ze zijn geen diploma, en niemand hoort ermee te kiezen tussen mensen.
about-sources = Waar het op steunt
about-sources-what = De zinnen zijn van ons. Ze steunen op deze kaders en op het handboek van igma femina.
about-licences = Licenties
about-licence-code = De code en de woorden van deze app zijn vrije software: MIT of Apache 2.0, naar keuze.
about-licence-digcomp = DigComp 3.0 van J. Cosgrove en R. Cachia (2025): Europese Unie, CC BY 4.0. EntreComp (2016): Europese Unie.
about-licence-pictograms = De kleine plaatjes komen van Phosphor Icons, MIT-licentie. De sleutels hebben we zelf getekend.
# A link follows, to a list in English that opens in a tab of its own.
about-licence-others = Delen van deze app zijn door anderen gemaakt. Deze lijst noemt ze met hun licenties, in het Engels:
about-licence-list = Licenties van de delen van anderen
