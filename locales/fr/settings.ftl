### Settings.

settings-languages = Langues
settings-first-language = Langue de l’application
settings-profile = Votre profil
settings-name = Changer le nom
settings-storage = Où sont vos réponses
settings-on-device = Vos réponses sont gardées dans ce navigateur, sur cet appareil, et nulle part ailleurs.
settings-visit = Vos réponses sont en mémoire pour cette visite seulement. Quand vous fermez cette page, elles disparaissent.
kept-all = Prêt : toute l’application fonctionne sans internet.
kept-part = Pas encore prêt à fonctionner sans internet. Fichiers déjà là : { $there } sur { $all }.
kept-nothing = Ce navigateur ne garde pas l’application pour une utilisation sans internet.
kept-altered = Pas prêt à fonctionner sans internet. Un fichier de cette application manque ou a été modifié sur ce site. Prévenez les responsables de ce site.
settings-deletes-after =
    { $days ->
        [one] Ce navigateur supprime les réponses enregistrées après { $days } jour sans visite. Enregistrez un fichier pour plus de sûreté.
       *[other] Ce navigateur supprime les réponses enregistrées après { $days } jours sans visite. Enregistrez un fichier pour plus de sûreté.
    }
settings-keys = Clavier
settings-keys-on = Touches 1 à 5 pour répondre, Retour arrière pour revenir
settings-keys-hint = Désactivez-les si vous appuyez dessus par erreur ou si vous commandez l’appareil à la voix.
settings-delete = Supprimer
settings-delete-lead = Vous décidez de ce qui reste. Une suppression est définitive.
settings-delete-failed = Tout n’a pas pu être supprimé. Fermez les autres onglets de cette application et réessayez.
settings-deleting = Suppression en cours. Cela prend un instant.
everything-deleted = Tout a été supprimé de ce navigateur.
profile-deleted = Le profil est supprimé.
deleted-with-unsaved = Tout a été supprimé dans une autre fenêtre. Ce qui n’était pas encore enregistré est supprimé aussi.
profile-deleted-elsewhere = Ce profil a été supprimé dans une autre fenêtre. Ce que vous avez écrit ici est supprimé aussi.
delete-profile = Supprimer ce profil
delete-profile-title = Supprimer ce profil ?
delete-profile-what = Vos réponses et vos preuves seront supprimées de ce navigateur. Les autres profils restent.
delete-everything = Tout supprimer
delete-everything-title = Tout supprimer ?
delete-everything-what = Tous les profils, et l’application elle-même, seront supprimés de ce navigateur.
delete-others-title = D’autres personnes ont des réponses ici
delete-others-what =
    { $count ->
        [one] { $count } autre profil de cet appareil serait aussi supprimé. La personne à qui il appartient est-elle d’accord ?
       *[other] { $count } autres profils de cet appareil seraient aussi supprimés. Les personnes à qui ils appartiennent sont-elles d’accord ?
    }
delete-others = Supprimer aussi les autres profils
delete-mine-title = Est-ce votre profil ?
delete-mine-what = Plusieurs personnes utilisent cet appareil. Supprimez ce profil seulement si c’est le vôtre.
delete-mine = C’est mon profil, le supprimer
delete-cannot = Les fichiers que vous avez enregistrés et les copies chez d’autres personnes ne seront pas supprimés. L’historique du navigateur peut encore montrer cette page.
delete-traces = Nous effaçons aussi ce qui reste dans les fichiers du navigateur. Des spécialistes peuvent parfois en retrouver des parties sur le disque, ou dans une sauvegarde de l’appareil.
delete-save-first = Voulez-vous garder quelque chose ? Annulez, et enregistrez d’abord un fichier.
