### The exercise "What I bring": work of every kind, paid or not, with or without papers.
### Deeds are ticked, so they begin with what was done; nobody is asked for a gender.
### A deed says at least as much as the statement that it proposes (static/content/exercises/bring.json), which is in competences.ftl.

bring = Ce que j’apporte
    .lead = Vous avez fait plus que ce que montre un diplôme. Ici, vous les notez pas à pas, pour ne rien oublier.
    .outcome = Vous obtenez une page avec ce que vous avez fait, une ligne du temps et des idées de preuves.
    .result = Ce que j’ai fait

## School and courses

bring-learning = École et formations
    .prompt = Qu’avez-vous appris à l’école, en formation ou dans un métier ?
    .hint = Des années d’école, une formation, un cours du soir, un apprentissage. Tout compte, même sans diplôme, même si vous avez dû arrêter.
    .more = Avez-vous appris autre chose ?
    .nothing = Pas d’école ni de formation jusqu’ici
bring-learning-field-name = Qu’est-ce que c’était ?
    .hint = Une école, une formation ou un métier
bring-learning-field-when = Quand ?
    .hint = L’année suffit.
bring-learning-field-where = Où ?
    .hint = Une ville ou un pays
bring-learning-field-deeds = Qu’avez-vous fait pour apprendre ?
bring-learning-field-deeds-own-plan = J’ai suivi mon propre plan pour apprendre quelque chose
bring-learning-field-deeds-new-subject = J’ai étudié un sujet complètement nouveau dont j’avais besoin
bring-learning-field-deeds-asked = J’ai demandé une nouvelle explication quand je ne comprenais pas
bring-learning-field-deeds-practised = J’ai répété une chose encore et encore, jusqu’à y arriver
bring-learning-field-deeds-found-online = J’ai trouvé en ligne les réponses dont j’avais besoin
bring-learning-field-deeds-spoke-to-group = J’ai répondu à des questions inattendues en parlant à un groupe
bring-learning-field-deeds-rewrote = J’ai réécrit un de mes textes, assez long, pour le rendre plus clair
bring-learning-field-story = Racontez avec vos mots
bring-learning-field-paper = Y a-t-il un papier ou une photo ?
bring-learning-field-paper-here = Oui, ici avec moi
bring-learning-field-paper-elsewhere = Oui, ailleurs
bring-learning-field-paper-none = Non

## Paid work

bring-jobs = Travail payé
    .prompt = Quel travail payé avez-vous fait ?
    .hint = Chaque emploi compte : avec ou sans contrat, une heure par semaine ou pendant des années.
    .more = Un autre emploi ?
    .nothing = Pas de travail payé jusqu’ici
bring-jobs-field-name = Quel était ce travail ?
    .hint = Par exemple : aide de cuisine dans un hôpital
bring-jobs-field-when = Quand ?
    .hint = L’année suffit.
bring-jobs-field-where = Où ?
    .hint = Une ville ou un pays
bring-jobs-field-deeds = Qu’avez-vous fait dans ce travail ?
bring-jobs-field-deeds-instructions = J’ai suivi des consignes écrites
bring-jobs-field-deeds-safety = J’ai suivi les règles de sécurité d’un outil ou d’un produit
bring-jobs-field-deeds-explained = J’ai expliqué une chose avec des mots adaptés à chaque personne
bring-jobs-field-deeds-measured = J’ai mesuré ou pesé ce qu’il fallait
bring-jobs-field-deeds-mended = J’ai trouvé une panne et je l’ai réparée
bring-jobs-field-deeds-on-time = J’ai fait ma part d’un travail commun au moment prévu
bring-jobs-field-deeds-other-habits = J’ai fini une tâche avec des gens qui ont d’autres habitudes que moi
bring-jobs-field-deeds-before-asked = J’ai fait le nécessaire avant qu’on me le demande
bring-jobs-field-deeds-listened = J’ai écouté jusqu’à avoir tout bien compris
bring-jobs-field-deeds-sent-online = J’ai envoyé des photos ou documents par téléphone ou ordinateur
bring-jobs-field-story = Racontez avec vos mots
bring-jobs-field-paper = Y a-t-il un papier ou une photo ?
bring-jobs-field-paper-here = Oui, ici avec moi
bring-jobs-field-paper-elsewhere = Oui, ailleurs
bring-jobs-field-paper-none = Non

## Own business or farm

bring-business = Ma propre entreprise ou ferme
    .prompt = Avez-vous, ou avez-vous eu, votre propre entreprise ou une ferme ?
    .hint = Un magasin, un stand, de la couture, des réparations, des animaux, un champ. Une petite entreprise compte aussi, et celle de votre famille aussi.
    .more = Une autre ?
    .nothing = Rien de ce genre
bring-business-field-name = Qu’est-ce que c’était ?
    .hint = Par exemple : l’épicerie de ma famille
bring-business-field-when = Quand ?
    .hint = L’année suffit.
bring-business-field-where = Où ?
    .hint = Une ville ou un pays
bring-business-field-deeds = Qu’avez-vous fait dans cette entreprise ou ferme ?
bring-business-field-deeds-money-enough = J’ai calculé à l’avance si l’argent allait suffire
bring-business-field-deeds-costs = J’ai calculé quantités, temps et coût d’une grosse commande
bring-business-field-deeds-earned-more = J’ai calculé si mon idée rapporterait plus qu’elle ne coûte
bring-business-field-deeds-offices = J’ai demandé au bon service public ce dont j’avais besoin
bring-business-field-deeds-organised = J’ai organisé quelque chose avec date, tâches claires et budget
bring-business-field-deeds-went-on = J’ai continué mon projet même si quelque chose s’était mal passé
bring-business-field-deeds-convinced = J’ai convaincu d’autres personnes de participer à mon projet
bring-business-field-deeds-designed = J’ai fabriqué un objet que j’avais imaginé
bring-business-field-deeds-saved-material = J’ai trouvé comment utiliser moins d’eau, d’énergie ou de matériaux
bring-business-field-deeds-made-online = J’ai créé un texte, une image ou un film en ligne pour la clientèle
bring-business-field-story = Racontez avec vos mots
bring-business-field-paper = Y a-t-il un papier ou une photo ?
bring-business-field-paper-here = Oui, ici avec moi
bring-business-field-paper-elsewhere = Oui, ailleurs
bring-business-field-paper-none = Non

## Home, care and family

bring-home = Maison, soins et famille
    .prompt = De qui ou de quoi prenez-vous soin, ou avez-vous pris soin ?
    .hint = Des enfants, des parents, une personne malade, une maison pleine de monde. C’est un travail, et cela compte.
    .more = Autre chose à la maison ?
    .nothing = Rien de ce genre
bring-home-field-name = Qu’avez-vous fait ?
    .hint = Par exemple : j’ai pris soin de ma mère
bring-home-field-when = Quand ?
    .hint = L’année suffit.
bring-home-field-where = Où ?
    .hint = Une ville ou un pays
bring-home-field-deeds = Qu’avez-vous fait pour cela ?
bring-home-field-deeds-planned-day = J’ai organisé la journée et réussi à faire le plus important
bring-home-field-deeds-money-enough = J’ai calculé à l’avance si l’argent allait suffire pour le mois
bring-home-field-deeds-measured = J’ai mesuré la bonne quantité de nourriture ou de médicaments
bring-home-field-deeds-listened = J’ai écouté un enfant ou quelqu’un de malade jusqu’à bien comprendre
bring-home-field-deeds-explained = J’ai expliqué une chose avec des mots adaptés à chaque personne
bring-home-field-deeds-offices = J’ai demandé ce qu’il fallait au bon service (école, santé, mairie)
bring-home-field-deeds-peace = J’ai parlé d’une dispute jusqu’à un accord des deux côtés
bring-home-field-deeds-mended = J’ai trouvé une panne et je l’ai réparée
bring-home-field-deeds-reused = J’ai fabriqué quelque chose d’utile avec de vieux objets inutilisés
bring-home-field-deeds-tradition = J’ai partagé un plat, une chanson ou une histoire qui compte pour moi
bring-home-field-deeds-before-asked = J’ai fait le nécessaire avant qu’on me le demande
bring-home-field-deeds-rested = J’ai pris soin de moi à temps quand tout devenait trop lourd
bring-home-field-story = Racontez avec vos mots
bring-home-field-paper = Y a-t-il un papier ou une photo ?
bring-home-field-paper-here = Oui, ici avec moi
bring-home-field-paper-elsewhere = Oui, ailleurs
bring-home-field-paper-none = Non

## Helping others

bring-helping = Aider les autres
    .prompt = Où avez-vous aidé gratuitement ?
    .hint = Le voisinage, une école, un lieu de culte, une association, une fête, des personnes qui venaient d’arriver.
    .more = Avez-vous aidé ailleurs ?
    .nothing = Rien de ce genre
bring-helping-field-name = Qu’est-ce que c’était ?
    .hint = Par exemple : tri d’aliments dans une banque alimentaire
bring-helping-field-when = Quand ?
    .hint = L’année suffit.
bring-helping-field-where = Où ?
    .hint = Une ville ou un pays
bring-helping-field-deeds = Qu’avez-vous fait pour aider ?
bring-helping-field-deeds-stood-up = J’ai pris la défense d’une personne traitée injustement
bring-helping-field-deeds-rights = J’ai trouvé quels étaient nos droits
bring-helping-field-deeds-improved = J’ai aidé à améliorer une règle ou un lieu pour tout le monde
bring-helping-field-deeds-organised = J’ai organisé un événement avec date, tâches claires et budget
bring-helping-field-deeds-convinced = J’ai convaincu d’autres personnes de participer à mon projet
bring-helping-field-deeds-cultures = J’ai réuni des gens de diverses cultures pour une activité créative
bring-helping-field-deeds-passed-on = J’ai transmis l’essentiel d’un long exposé ou d’une longue réunion
bring-helping-field-deeds-letter = J’ai écrit une lettre ou un message formel avec des mots adaptés
bring-helping-field-deeds-shared-files = J’ai rangé des fichiers ou photos partagés pour qu’on les trouve
bring-helping-field-story = Racontez avec vos mots
bring-helping-field-paper = Y a-t-il un papier ou une photo ?
bring-helping-field-paper-here = Oui, ici avec moi
bring-helping-field-paper-elsewhere = Oui, ailleurs
bring-helping-field-paper-none = Non

## Languages

bring-languages = Langues
    .prompt = Quelles langues utilisez-vous ?
    .hint = Votre première langue aussi. Même un peu, cela compte.
    .more = Une autre langue ?
    .nothing = Rien à ajouter
bring-languages-field-name = Quelle langue ?
bring-languages-field-when = Quand ?
    .hint = L’année suffit.
bring-languages-field-where = Où ?
    .hint = Une ville ou un pays
bring-languages-field-deeds = Qu’avez-vous fait dans cette langue ?
bring-languages-field-deeds-daily = J’ai parlé cette langue tous les jours
bring-languages-field-deeds-read = J’ai lu des textes
bring-languages-field-deeds-wrote = J’ai écrit des textes
bring-languages-field-deeds-at-work = J’ai utilisé cette langue au travail
bring-languages-field-deeds-for-others = J’ai traduit pour d’autres
bring-languages-field-story = Racontez avec vos mots
bring-languages-field-paper = Y a-t-il un papier ou une photo ?
bring-languages-field-paper-here = Oui, ici avec moi
bring-languages-field-paper-elsewhere = Oui, ailleurs
bring-languages-field-paper-none = Non

## Licences, tools and machines

bring-papers = Permis, outils et machines
    .prompt = Quels outils ou machines savez-vous utiliser, et quels permis avez-vous ?
    .hint = Un permis de conduire, une machine à coudre, une caisse, un tracteur, un programme d’ordinateur.
    .more = Autre chose ?
    .nothing = Rien de ce genre
bring-papers-field-name = De quoi s’agit-il ?
    .hint = Par exemple : permis pour chariot élévateur
bring-papers-field-when = Quand ?
    .hint = L’année suffit.
bring-papers-field-where = Où ?
    .hint = Une ville ou un pays
bring-papers-field-deeds = Qu’avez-vous fait avec cet outil ou ce permis ?
bring-papers-field-deeds-safety = J’ai suivi les règles de sécurité pendant l’utilisation
bring-papers-field-deeds-mended = J’ai trouvé une panne et je l’ai réparée
bring-papers-field-deeds-set-up = J’ai réglé un appareil ou un programme pour qu’il agisse tout seul
bring-papers-field-deeds-practised = J’ai répété les gestes encore et encore, jusqu’à savoir l’utiliser
bring-papers-field-deeds-shown = J’ai montré à d’autres comment l’utiliser
bring-papers-field-story = Racontez avec vos mots
bring-papers-field-paper = Y a-t-il un papier ou une photo ?
bring-papers-field-paper-here = Oui, ici avec moi
bring-papers-field-paper-elsewhere = Oui, ailleurs
bring-papers-field-paper-none = Non
