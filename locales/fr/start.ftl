### The first screens: language, what this is, where the answers live, a second language.

choose-language = Choisir une autre langue

start-step = Étape { $n } sur { $of }

## What this is and is not

what-title = Découvrez ce que vous savez déjà faire
what-lead = Ici, vous regardez des choses que vous avez faites. Elles montrent ce que vous savez faire.
what-deeds = Vous lisez de courtes phrases. Pour chacune, vous dites si vous l’avez déjà fait.
what-everywhere = Tout compte : travail payé, maison et famille, aide aux autres, formations, vie dans un autre pays.
what-not-a-test = C’est votre propre regard sur vous-même. Ce n’est pas un test, et personne ne vous donne de note.
what-time = Il y a huit clés. Chacune prend environ trois minutes, et vous choisissez l’ordre.
what-stop = Vous pouvez arrêter à tout moment et reprendre plus tard. Vous pouvez passer n’importe quelle phrase.

## Where the answers live

keep-title = Où garder vos réponses ?
keep-lead = Vos réponses ne quittent jamais cet appareil, sauf si vous enregistrez vous-même un fichier. Nous ne pouvons pas les voir.
keep-legend = Faites un choix
keep-device = Garder sur cet appareil
keep-device-hint = Vous pouvez fermer la page et reprendre plus tard. Toute personne qui utilise cet appareil pourrait les trouver.
keep-visit = Seulement pour cette visite
keep-visit-hint = Vos réponses ne sont pas enregistrées. Quand vous fermez cette page, elles disparaissent.
keep-watched = Quelqu’un surveille votre téléphone ou votre ordinateur ? Choisissez « Seulement pour cette visite » ou utilisez un appareil de confiance. L’historique du navigateur montre quand même que cette page a été ouverte, sous le titre « Notes ». Vous pouvez y supprimer cette ligne.
keep-missing = Choisissez d’abord où garder vos réponses.

## A second language

second-title = Voulez-vous voir aussi une deuxième langue ?
second-lead = Chaque écran peut montrer deux langues. C’est utile pour parler avec quelqu’un qui lit une autre langue.
second-label = Deuxième langue
second-none = Pas de deuxième langue
nickname-label = Comment vous appeler ici ?
nickname-hint = Prenez le nom que vous voulez. C’est utile quand plusieurs personnes utilisent cet appareil.

## Leaving quickly

leave-page = https://meteofrance.com/
leave-now = Quitter
start-leave = Afficher un bouton pour quitter tout de suite
start-leave-hint = Un bouton sur chaque écran ferme alors cette page et ouvre une page météo.
