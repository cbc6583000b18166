### What could come next in a chapter of the hub, and what was just done in an exercise.

## What could come next

hub-key = Ga verder met: { $competence }
hub-evidence = Schrijf één ding op dat je deed
hub-begin = Begin met: { $title }
hub-go-on = Ga verder met: { $title }
hub-work = Bekijk werk dat bij je kan passen
hub-saved = Bekijk het werk dat je hebt bewaard
hub-choose-idea = Kies een idee voor deze week
hub-idea = Vertel hoe het ging met je idee
hub-file = Sla een bestand op voor jezelf

## What was just done

entry-removed = De notitie is verwijderd.
proposal-declined = Je krijgt dit voorstel niet meer.
pack-removed = De oefening is verwijderd. Wat je erin schreef, is er nog.
limit-entries = Je hebt hier zoveel notities als er in een bestand passen. Verwijder er eerst een die je niet meer nodig hebt.
limit-packs = Op dit apparaat staan zoveel extra oefeningen als er passen. Verwijder er eerst een.
