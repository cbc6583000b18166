### Leaving quickly, and what stays on this device.

settings-leave = Quitter rapidement
settings-leave-what = Le bouton se trouve en bas de chaque écran. Il vide l’écran et ouvre une autre page. Avec un clavier, appuyez trois fois sur la touche Maj en une seconde.
settings-leave-back = Le bouton « Retour » ne ramène plus ici. Tant que cette option est activée, le bouton « Retour » du navigateur quitte l’application. Utilisez donc les liens de la page. Chaque fois que vous ouvrez l’application, vous choisissez d’abord une langue.
settings-leave-lost = Vous avez choisi « Seulement pour cette visite ». Si vous quittez, vos réponses disparaissent.
settings-leave-page = Le bouton ouvre :
leave-address-choose = Choisir une autre page
leave-address-label = L’adresse d’une autre page
leave-address-hint = Choisissez une page que vous pourriez avoir ouverte à tout moment. Si vous laissez ce champ vide, une page météo s’ouvre.
leave-address-not-secure = L’adresse doit commencer par https://. En attendant, la page météo s’ouvre.
leave-address-not-complete = Écrivez une adresse complète, par exemple example.org. En attendant, la page météo s’ouvre.

## What stays on this device

stays-title = Ce qui reste sur cet appareil
stays-lead = Quelqu’un fouille peut-être votre téléphone ou votre ordinateur. Vous lisez ici ce qu’on peut y trouver et comment l’effacer.
stays-visit = Si vous avez choisi « Seulement pour cette visite »
stays-visit-answers = Vos réponses sont seulement en mémoire. Elles disparaissent quand vous fermez la page ou quittez rapidement.
stays-visit-memory = Tant que la page est ouverte, toute personne devant l’appareil peut la lire. Un expert pourrait en retrouver des parties plus tard, car les appareils copient parfois leur mémoire sur le disque.
stays-visit-title = Dans l’historique, le titre est « Notes ».
stays-device = Si vous avez choisi « Garder sur cet appareil »
stays-device-answers = Toute personne qui peut utiliser ce navigateur peut ouvrir l’application et lire vos réponses.
stays-device-folder = Une personne qui copie les fichiers du navigateur peut lire vos réponses sur un autre ordinateur.
stays-device-deleted = Ce que vous supprimez ici est aussi effacé des fichiers du navigateur. Un expert pourrait encore en trouver des parties sur le disque ou dans une sauvegarde.
stays-device-title = Dans l’historique, le titre est « Eight Keys ».
stays-lock = Si vous avez choisi « Garder et verrouiller »
stays-lock-answers = Personne ne peut lire vos réponses sans le code. Nous non plus.
stays-lock-seen = On peut voir que cette application garde quelque chose ici, la quantité approximative et la date du dernier changement.
stays-lock-open = Tant que l’application est déverrouillée, toute personne devant l’appareil peut la lire. Un code faible peut être deviné.
stays-always = Quel que soit votre choix
stays-always-history = L’historique montre l’adresse de cette application et quand elle a été ouverte. La page qui s’ouvre quand vous quittez peut aussi y être.
stays-always-app = Le navigateur garde les fichiers de l’application pour qu’elle fonctionne sans internet. Si vous avez installé l’application, elle est parmi les applications de l’appareil.
stays-always-files = Les fichiers que vous avez enregistrés restent à leur place et dans la liste des téléchargements du navigateur. Les pages imprimées et les fichiers envoyés restent aussi.
stays-always-keyboard = Le clavier d’un téléphone peut apprendre les mots que vous tapez. Un téléphone peut aussi garder une petite image du dernier écran.
stays-always-network = La personne qui gère le réseau peut voir que ce site a été visité, et quand. Elle ne peut pas voir ce que vous écrivez.
stays-leave-does = Le bouton vide l’écran, ouvre une autre page et prend la place de cette application dans l’onglet. Le bouton « Retour » ne ramène pas ici.
stays-leave-not = Le bouton ne supprime rien. L’historique et ce qui est gardé sur l’appareil restent comme ils sont. Une personne qui voit le bouton sait peut-être à quoi il sert.
stays-clear = Comment l’effacer
stays-clear-lead = Dans votre navigateur, les noms peuvent être un peu différents.
stays-clear-answers = Vos réponses et l’application
stays-clear-here = Dans cette application : ouvrez « Réglages » et choisissez « Tout supprimer ». Commencez par là, car cela efface plus que le navigateur.
stays-clear-chrome-phone = Chrome sur un téléphone : ouvrez le menu, puis « Paramètres », « Paramètres des sites », « Tous les sites ». Choisissez l’adresse et supprimez ses données.
stays-clear-chrome = Chrome sur un ordinateur : ouvrez « Paramètres », puis « Confidentialité et sécurité », « Paramètres des sites », puis les données enregistrées par les sites. Cherchez l’adresse et supprimez ses données.
stays-clear-firefox-phone = Firefox sur un téléphone : ouvrez l’application et touchez le cadenas à côté de l’adresse. Touchez ensuite « Effacer les cookies et les données du site ».
stays-clear-firefox = Firefox sur un ordinateur : ouvrez « Paramètres », puis « Vie privée et sécurité ». Sous « Cookies et données de sites », choisissez « Gérer les données ». Supprimez l’adresse.
stays-clear-safari-phone = Safari sur un iPhone : ouvrez les réglages du téléphone, puis « Apps », « Safari », « Avancé », « Données de sites ». Supprimez l’adresse.
stays-clear-safari = Safari sur un Mac : ouvrez « Réglages », puis « Confidentialité », « Gérer les données du site web ». Supprimez l’adresse.
stays-clear-history = L’historique
stays-clear-only = Supprimez seulement les lignes avec cette adresse et avec la page qui s’ouvre quand vous quittez. Un historique vide peut faire poser des questions.
stays-clear-files = Les fichiers et l’application installée
stays-clear-downloads = Chrome, Firefox et Safari sur un ordinateur : ouvrez la liste des téléchargements. Supprimez d’abord le fichier, puis sa ligne dans la liste.
stays-clear-phone = Sur un téléphone : ouvrez l’application « Fichiers » ou « Téléchargements » et supprimez-y le fichier.
stays-clear-bin = Videz aussi la corbeille. Une photo ou un fichier peut aussi se trouver dans une sauvegarde ou dans un cloud.
stays-clear-app = Une application installée : gardez le doigt sur son image et supprimez-la. Sur un ordinateur, supprimez-la de la liste des applications.
