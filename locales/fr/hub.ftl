### What could come next in a chapter of the hub, and what was just done in an exercise.

## What could come next

hub-key = Continuer : { $competence }
hub-evidence = Noter une chose que vous avez faite
hub-begin = Commencer : { $title }
hub-go-on = Continuer : { $title }
hub-work = Voir des métiers qui peuvent vous convenir
hub-saved = Revoir les métiers enregistrés
hub-choose-idea = Choisir une idée pour cette semaine
hub-idea = Dire comment cela s’est passé avec votre idée
hub-file = Enregistrer un fichier pour vous

## What was just done

entry-removed = La note est supprimée.
proposal-declined = Cette proposition ne reviendra plus.
pack-removed = L’exercice est supprimé. Ce que vous y avez écrit est encore là.
limit-entries = Vous avez ici autant de notes qu’un fichier peut en contenir. Supprimez d’abord une note qui ne sert plus.
limit-packs = Cet appareil a autant d’exercices ajoutés qu’il peut en contenir. Supprimez-en d’abord un.
