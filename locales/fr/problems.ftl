### What went wrong: what happened, what is safe, what to do. Never blame, never alarm.

problem-not-saved = Votre dernière modification n’est pas encore enregistrée
problem-kept-in-memory = La modification reste ici tant que cette page est ouverte. Téléchargez une copie pour plus de sûreté.
problem-kept-open-profile = La modification reste ici tant que cette page est ouverte. Ouvrez le profil pour télécharger une copie.
problem-store-unavailable = Dans ce navigateur, la page ne peut rien enregistrer. Une fenêtre privée peut en être la cause.
problem-store-full = L’appareil n’a plus de place. Supprimez quelque chose dont vous n’avez pas besoin, puis réessayez.
problem-store-blocked = Une version plus ancienne est ouverte dans un autre onglet. Terminez ce que vous y écrivez et fermez cet autre onglet. Puis réessayez.
problem-store-newer-version = Une version plus récente de cette application est ouverte dans un autre onglet. Téléchargez une copie de ce qui est ici. La version plus récente peut l’ouvrir.
problem-store-connection-lost = Le navigateur a coupé l’accès à son stockage. L’appareil n’a peut-être plus de place. Réessayez.
problem-store-missing = Les réponses enregistrées sont introuvables. Réessayez. Si cela n’aide pas, téléchargez une copie de ce qui est ici.
problem-store-emptied = Le stockage du navigateur a été vidé pendant que cette page était ouverte. Tout ce profil est encore ici. Réessayez pour l’enregistrer.
problem-store-not-loaded = La partie de l’application qui enregistre vos réponses n’a pas pu être chargée. Vérifiez la connexion, puis réessayez.
problem-store-other = Le navigateur n’a pas pu enregistrer. L’appareil n’a peut-être plus de place. Réessayez.
problem-recovered = Des réponses manquaient dans le stockage du navigateur. Nous les avons retrouvées dans une deuxième copie.
problem-incomplete = Le navigateur a perdu une partie de ces réponses, et la deuxième copie ne contient pas tout. Si vous avez enregistré un fichier, vous pouvez l’ouvrir ici.
problem-profiles-missing =
    { $count ->
        [one] { $count } profil de cet appareil est introuvable. Si vous en avez enregistré un fichier, vous pouvez l’ouvrir ici.
       *[other] { $count } profils de cet appareil sont introuvables. Si vous en avez enregistré des fichiers, vous pouvez les ouvrir ici.
    }
problem-copy-only = Le navigateur n’arrive pas à ouvrir son stockage. Vous voyez une deuxième copie, et vos modifications y sont gardées. Téléchargez une copie pour plus de sûreté.
problem-unreadable =
    { $count ->
        [one] { $count } élément enregistré n’a pas pu être lu. Il est resté à sa place.
       *[other] { $count } éléments enregistrés n’ont pas pu être lus. Ils sont restés à leur place.
    }
update-ready = Une version plus récente de cette application est prête. Vos réponses ne changent pas.
update-on-its-way = La nouvelle version arrive. Si cette application est aussi ouverte dans d’autres onglets, cela peut prendre quelques minutes. En attendant, vous pouvez continuer.
update-now = Utiliser la nouvelle version

## The page in place of all others

broken-unavailable = Dans ce navigateur, la page ne peut rien enregistrer. Une fenêtre privée ou un réglage peut en être la cause.
    .title = Rien ne peut être enregistré ici
broken-full = L’appareil n’a plus de place. Supprimez quelque chose dont vous n’avez pas besoin, puis réessayez.
    .title = L’appareil est plein
broken-blocked = Une version plus ancienne de cette application est ouverte dans un autre onglet. Fermez les autres onglets, puis réessayez.
    .title = Fermez les autres onglets, s’il vous plaît
broken-newer-version = Vos réponses viennent d’une version plus récente de cette application. Rechargez la page pour l’obtenir. Rien n’a été modifié.
    .title = Cette page est trop ancienne pour vos réponses
broken-connection-lost = Le navigateur a coupé l’accès à son stockage. Réessayez ou redémarrez le navigateur.
    .title = L’accès au stockage est coupé
broken-missing = Il y avait des réponses sur cet appareil, mais le navigateur ne les trouve plus. Fermez toutes ses fenêtres et réessayez. Si vous avez enregistré un fichier, vous pouvez l’ouvrir ici.
    .title = Vos réponses sont introuvables
broken-emptied = Le stockage du navigateur a été vidé pendant que cette page était ouverte. Réessayez pour enregistrer ce qui est encore ici.
    .title = Le stockage a été vidé
no-run = Le navigateur a encore ce profil, mais sans réponses. Si vous avez enregistré un fichier, vous pouvez l’ouvrir ici.
    .title = Aucune réponse n’a été trouvée ici
broken-not-loaded = La partie de l’application qui enregistre vos réponses n’a pas pu être chargée. Vérifiez la connexion, puis réessayez. Rien de ce qui est enregistré n’a changé.
    .title = Une partie de cette application manque
broken-other = Le navigateur n’a pas pu ouvrir son stockage. Réessayez ou redémarrez le navigateur.
    .title = Le stockage ne s’est pas ouvert
start-empty = Commencer sans réponses
go-on-in-memory = Continuer sans enregistrer
