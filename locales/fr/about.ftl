### About, sources, licences.

about-what = Eight Keys aide à voir ce que l’on sait faire. Tout ce que l’on a appris compte : travail payé, maison, groupe, formation et vie dans un autre pays.
about-private = Vie privée
about-private-how = Il n’y a pas de compte, et aucun serveur ne vous connaît. Vos réponses restent dans ce navigateur. Une fois chargée, la page n’envoie rien nulle part.
about-private-limits = L’historique du navigateur montre que cette page a été ouverte, quel que soit votre choix. Une personne qui peut utiliser cet appareil pourrait aussi trouver vos réponses. Choisissez « Seulement pour cette visite » si cela vous inquiète.
about-private-browser = Votre navigateur a ses propres habitudes, qu’aucune page ne peut interdire. Certains navigateurs signalent à leur éditeur qu’une page avec des champs de texte est ouverte. Ils y joignent un code court, qui peut permettre de deviner la page. Ce que vous écrivez n’est pas envoyé.
about-traces = Ce que le navigateur retient
about-traces-what = L’historique du navigateur montre l’adresse de cette application et quand elle a été ouverte. Le navigateur compte chaque étape comme une visite.
about-traces-not = L’historique ne montre pas ce que vous avez regardé, lu ou répondu.
about-traces-title = Avec « Seulement pour cette visite », le titre y est « Notes ». Si vos réponses sont gardées, c’est « Eight Keys ».
about-traces-own = Deux pages peuvent avoir leur propre ligne : « À propos et sources » et « Ouvrir un fichier ». Les premiers écrans aussi. Après le choix « Seulement pour cette visite », aucune page n’a sa propre ligne.
about-traces-private = Dans une fenêtre privée, le navigateur ne garde pas d’historique. Dans Chrome, c’est une « fenêtre de navigation privée ».
about-traces-remove = Comment le supprimer
about-traces-chrome = Chrome : ouvrez le menu, puis « Historique ». Cherchez l’adresse et supprimez les lignes avec cette adresse.
about-traces-firefox = Firefox : ouvrez le menu, puis « Historique ». Cherchez l’adresse et supprimez les lignes avec cette adresse.
about-traces-safari = Safari : ouvrez « Historique ». Sur un iPhone, touchez d’abord l’image d’un livre. Supprimez les lignes avec l’adresse.
about-traces-samsung = Samsung Internet : ouvrez le menu, puis « Historique ». Gardez le doigt sur une ligne, puis supprimez-la.
about-traces-account = Le navigateur est-il connecté à un compte ? L’historique peut alors se trouver aussi sur d’autres appareils, et dans le compte.
about-validity = Ce que cela dit et ne dit pas
about-validity-what = Les résultats sont votre propre regard sur vous-même. Ils n’ont pas été testés scientifiquement. Ce n’est pas un diplôme, et personne ne devrait s’en servir pour choisir entre des personnes.
about-sources = Sur quoi cela repose
about-sources-what = Nous avons écrit les phrases nous-mêmes. Elles s’appuient sur ces cadres de référence et sur le manuel igma femina.
about-licences = Licences
about-licence-code = Le code et les mots de cette application sont libres : MIT ou Apache 2.0, au choix.
about-licence-digcomp = DigComp 3.0 de J. Cosgrove et R. Cachia (2025) : Union européenne, CC BY 4.0. EntreComp (2016) : Union européenne.
about-licence-pictograms = Les petites images viennent de Phosphor Icons, licence MIT. Nous avons dessiné les clés nous-mêmes.
# A link follows, to a list in English that opens in a tab of its own.
about-licence-others = Des parties de cette application ont été faites par d’autres. Cette liste les nomme avec leurs licences, en anglais :
about-licence-list = Licences des parties faites par d’autres
