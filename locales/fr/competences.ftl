### The eight key competences and their statements.
###
### Every statement is a deed that one has done or not. Under it stand four answers:
### Not yet / With help / On my own / I have shown others how. It must make sense with each.
### Nobody is asked for a gender: choose forms that fit every reader.
### Every .example is two short sentences and names the settings that the pack lists for the statement.
### Sentences: 12 words on average, 20 at most.

## Communication in the mother tongue

mother-tongue = Communication dans la langue maternelle
    .name-2018 = Compétences en lecture et écriture
    .short = Langue maternelle
    .about = Comprendre, parler, lire et écrire dans la langue que vous utilisez le plus facilement. C’est aussi juger ce que vous entendez et ce que vous lisez.

mother-tongue-1 = J’ai lu des consignes courtes et j’ai fait ce qui était demandé.
    .example = Par exemple, à la maison : l’étiquette d’un médicament. Au travail : un avis de sécurité.

mother-tongue-2 = J’ai écouté quelqu’un jusqu’au bout et vérifié que j’avais bien compris.
    .example = Par exemple, dans le voisinage : un souci de bruit. Au travail : l’explication d’une tâche.

mother-tongue-3 = J’ai écrit un message court avec tout ce qu’il fallait savoir.
    .example = Par exemple, à la maison : un mot au sujet d’une livraison. En classe : un message pour annoncer une absence.

mother-tongue-4 = J’ai écrit une lettre ou un message formel et choisi des mots adaptés.
    .example = Par exemple, au travail : une demande de jours de congé. En classe : une demande de temps supplémentaire.

mother-tongue-5 = J’ai écouté une longue explication et transmis les points importants à d’autres.
    .example = Par exemple, à la maison : les conseils d’un centre de santé. Dans un groupe : un exposé ou une réunion.

mother-tongue-6 = J’ai lu deux textes sur le même sujet et vu où ils se contredisaient.
    .example = Par exemple, à la maison : deux articles d’actualité. En classe : deux explications d’un même événement.

mother-tongue-7 = J’ai écrit un texte assez long, demandé des avis et amélioré le texte.
    .example = Par exemple, en classe : un compte rendu. Dans le voisinage : une lettre aux propriétaires de l’immeuble.

mother-tongue-8 = J’ai parlé devant un groupe et répondu à des questions inattendues.
    .example = Par exemple, au travail : une nouvelle à annoncer en réunion. En classe : un exposé sur un sujet.

mother-tongue-9 = J’ai expliqué comment un texte cherche à influencer son public.
    .example = Par exemple, à la maison : une publicité. Dans un groupe : un dépliant sur un projet public.

## Communication in foreign languages
## Each statement is asked for one language at a time. Its name stands above the statement.

foreign-languages = Communication en langues étrangères
    .name-2018 = Compétences multilingues
    .short = Langues
    .about = Comprendre les autres et vous faire comprendre dans d’autres langues que votre première langue. Les erreurs en font partie.

foreign-languages-1 = J’ai demandé dans cette langue ce dont j’avais besoin.
    .example = Par exemple, dans un nouveau pays : un billet. En classe : un stylo.

foreign-languages-2 = J’ai lu un texte court dans cette langue et trouvé l’information nécessaire.
    .example = Par exemple, à la maison : l’étiquette d’un aliment. Dans un nouveau pays : des horaires de bus.

foreign-languages-3 = J’ai parlé cette langue en sachant que je ferais des erreurs.
    .example = Par exemple, dans le voisinage : un bonjour et quelques questions. En classe : une réponse.

foreign-languages-4 = J’ai continué à parler dans cette langue jusqu’à ce qu’un problème soit réglé.
    .example = Par exemple, à la maison : une erreur sur une facture. Au travail : une livraison en retard.

foreign-languages-5 = J’ai écrit un message de plusieurs phrases dans cette langue.
    .example = Par exemple, dans un nouveau pays : une question à une administration. En classe : un petit texte sur une journée.

foreign-languages-6 = J’ai appris et utilisé les formes de politesse de cette langue.
    .example = Par exemple, dans le voisinage : le premier bonjour. Au travail : une demande à quelqu’un que je connaissais à peine.

foreign-languages-7 = J’ai suivi une longue discussion dans cette langue et donné mon avis.
    .example = Par exemple, dans un groupe : l’organisation d’un événement. Au travail : une réunion sur de nouvelles règles.

foreign-languages-8 = J’ai traduit une conversation de cette langue vers une autre et inversement.
    .example = Par exemple, dans un nouveau pays : un rendez-vous dans une administration. Dans un groupe : un échange entre deux membres.

foreign-languages-9 = J’ai étudié un texte difficile dans cette langue et je l’ai expliqué à d’autres.
    .example = Par exemple, à la maison : un contrat de location. En classe : un article sur un sujet nouveau.

## Mathematical competence and basic competences in science and technology

maths-science-technology = Compétence mathématique et compétences de base en sciences et technologies
    .name-2018 = Compétence mathématique et compétence en sciences, technologies et ingénierie
    .short = Maths, sciences
    .about = Calculer, mesurer et tester pour résoudre des problèmes de tous les jours. C’est aussi utiliser des outils et la technologie en toute sécurité.

maths-science-technology-1 = J’ai mesuré ou pesé quelque chose et utilisé le résultat.
    .example = Par exemple, à la maison : la place pour un lit. Au travail : les quantités pour un mélange.

maths-science-technology-2 = J’ai additionné des dépenses à l’avance et vérifié que l’argent suffisait.
    .example = Par exemple, à la maison : les courses d’une semaine. Dans un groupe : une sortie d’une journée.

maths-science-technology-3 = J’ai appris et suivi les règles de sécurité d’un outil ou d’un produit.
    .example = Par exemple, à la maison : un produit de nettoyage puissant. En classe : une scie.

maths-science-technology-4 = J’ai comparé le coût annuel de deux offres et choisi la moins chère.
    .example = Par exemple, à la maison : deux forfaits de téléphone. Au travail : deux fournisseurs de la même marchandise.

maths-science-technology-5 = J’ai utilisé un tableau ou un graphique pour prendre une décision.
    .example = Par exemple, à la maison : la consommation d’électricité. En classe : les résultats d’une enquête.

maths-science-technology-6 = J’ai cherché jusqu’à trouver la panne, puis j’ai fait la réparation.
    .example = Par exemple, à la maison : un robinet qui goutte. Au travail : une machine qui ne marchait plus.

maths-science-technology-7 = J’ai testé une idée en changeant une seule chose à la fois.
    .example = Par exemple, dans le voisinage : des plantes avec plus ou moins d’eau. Au travail : une façon plus rapide d’emballer.

maths-science-technology-8 = J’ai calculé le matériel, le temps et le coût d’un projet assez grand.
    .example = Par exemple, à la maison : une pièce à repeindre. Dans le voisinage : un jardin partagé.

maths-science-technology-9 = J’ai douté d’un chiffre ou d’une affirmation, vérifié, puis partagé le résultat.
    .example = Par exemple, à la maison : une promesse sur un produit de santé. En classe : un chiffre dans l’actualité.

## Digital competence

digital = Compétence numérique
    .name-2018 = Compétence numérique
    .short = Numérique
    .about = Utiliser le téléphone, l’ordinateur, internet et l’IA en toute sécurité, et juger ce qu’ils vous montrent.

digital-1 = J’ai cherché en ligne et trouvé la réponse dont j’avais besoin.
    .example = Par exemple, dans un nouveau pays : les horaires d’une administration. En classe : un mot difficile.

digital-2 = J’ai envoyé une photo ou un document avec un téléphone ou un ordinateur.
    .example = Par exemple, en classe : un devoir terminé. Dans un nouveau pays : un formulaire pour une administration.

digital-3 = J’ai protégé un appareil ou un compte avec un code ou mot de passe solide.
    .example = Par exemple, à la maison : un téléphone partagé. En classe : un compte de messagerie.

digital-4 = J’ai vérifié un message en ligne avant d’y croire ou de le partager.
    .example = Par exemple, à la maison : un message qui demande des données bancaires. Dans un groupe : une nouvelle inquiétante.

digital-5 = J’ai créé un texte, une image ou un film numérique que j’avais le droit de partager.
    .example = Par exemple, au travail : une affichette avec des consignes. Dans un groupe : une invitation avec des photos.

digital-6 = J’ai essayé plusieurs solutions et remis en marche un appareil ou un programme.
    .example = Par exemple, à la maison : une connexion perdue. En classe : un film sans le son.

digital-7 = J’ai choisi et mis en place un outil numérique pour un groupe.
    .example = Par exemple, au travail : une liste de tâches partagée. Dans un groupe : un agenda partagé.

digital-8 = J’ai trouvé et corrigé des erreurs dans un contenu créé par une IA.
    .example = Par exemple, à la maison : une lettre traduite. En classe : le résumé d’un texte.

digital-9 = J’ai vérifié quelles données une application recueille et conseillé d’autres personnes.
    .example = Par exemple, à la maison : un jeu sur un appareil partagé. Au travail : une nouvelle messagerie.

## Learning to learn

learning-to-learn = Apprendre à apprendre
    .name-2018 = Compétence personnelle, sociale et capacité d’apprendre à apprendre
    .short = Apprendre
    .about = Savoir comment vous apprenez, prévoir les étapes et réessayer après une erreur. Cela vous aide pour toutes les autres compétences.

learning-to-learn-1 = J’ai regardé quelqu’un faire une tâche pratique, puis je l’ai faite.
    .example = Par exemple, à la maison : une réparation simple. Au travail : l’utilisation d’une machine.

learning-to-learn-2 = J’ai demandé une nouvelle explication quand je ne comprenais pas.
    .example = Par exemple, en classe : un nouvel exercice. Dans un nouveau pays : une règle d’une administration.

learning-to-learn-3 = J’ai répété une chose encore et encore, jusqu’à y arriver.
    .example = Par exemple, à la maison : dix nouveaux mots. Dans un groupe : un morceau de musique.

learning-to-learn-4 = J’ai fait un plan pour apprendre quelque chose et je l’ai suivi.
    .example = Par exemple, à la maison : une demi-heure chaque soir. En classe : les semaines avant un test.

learning-to-learn-5 = J’ai comparé plusieurs façons d’apprendre et choisi celle qui me convenait.
    .example = Par exemple, dans un nouveau pays : un cours ou des conversations. En classe : la lecture ou le dessin.

learning-to-learn-6 = J’ai fait une erreur, trouvé la cause et essayé autrement.
    .example = Par exemple, à la maison : une réparation ratée. En classe : un test raté.

learning-to-learn-7 = J’ai étudié un sujet complètement nouveau et appliqué ce que j’ai appris.
    .example = Par exemple, au travail : les règles d’une nouvelle tâche. Dans un groupe : la façon de tenir les comptes.

learning-to-learn-8 = Après un grand changement de vie, j’ai commencé à apprendre ce qu’il me fallait.
    .example = Par exemple, à la maison : les soins à une personne malade. Dans un nouveau pays : la vie quotidienne.

learning-to-learn-9 = J’ai enseigné quelque chose à d’autres par petites étapes et vérifié leurs progrès.
    .example = Par exemple, à la maison : l’utilisation d’un nouveau téléphone. En classe : un calcul difficile.

## Social and civic competences

social-civic = Compétences sociales et civiques
    .name-2018 = Compétence citoyenne
    .short = Société
    .about = Vivre, travailler et décider ensemble de façon juste. C’est aussi connaître vos droits et participer.

social-civic-1 = J’ai donné mon avis et écouté une personne qui pensait autrement.
    .example = Par exemple, à la maison : les tâches à partager. Dans un groupe : l’organisation d’un événement.

social-civic-2 = J’ai fait ma part d’un travail commun au moment prévu.
    .example = Par exemple, en classe : un projet de groupe. Dans le voisinage : le nettoyage de l’escalier commun.

social-civic-3 = J’ai trouvé le bon service public et demandé ce dont j’avais besoin.
    .example = Par exemple, dans un nouveau pays : un centre de santé. À la maison : l’enlèvement de vieux meubles.

social-civic-4 = J’ai terminé une tâche avec des personnes qui ont d’autres habitudes que moi.
    .example = Par exemple, au travail : une équipe d’âges différents. Dans le voisinage : un repas partagé.

social-civic-5 = J’ai parlé d’un conflit jusqu’à ce que les deux côtés acceptent une solution.
    .example = Par exemple, dans le voisinage : du bruit la nuit. Au travail : le planning des congés.

social-civic-6 = J’ai cherché quels étaient mes droits et je les ai utilisés.
    .example = Par exemple, au travail : un temps de pause. En classe : plus de temps pour un test.

social-civic-7 = J’ai soutenu une personne traitée injustement et demandé un changement.
    .example = Par exemple, en classe : des blagues sur un accent. Au travail : toutes les tâches pénibles pour une seule personne.

social-civic-8 = J’ai travaillé avec d’autres pour améliorer une règle ou un lieu pour tout le monde.
    .example = Par exemple, dans le voisinage : un passage piéton plus sûr. En classe : les règles pour les téléphones.

social-civic-9 = J’ai expliqué à d’autres qui prend une décision et comment la contester.
    .example = Par exemple, dans un nouveau pays : la décision d’une administration. Dans un groupe : un vote.

## Sense of initiative and entrepreneurship

initiative = Esprit d’initiative et d’entreprise
    .name-2018 = Compétence entrepreneuriale
    .short = Initiative
    .about = Voir ce qui est possible, le préparer et le lancer. Cela vous aide pour toutes les autres compétences.

initiative-1 = J’ai vu ce qu’il fallait faire et agi avant qu’on me le demande.
    .example = Par exemple, à la maison : une lampe cassée. Au travail : un sol mouillé.

initiative-2 = J’ai organisé ma journée et réussi à faire le plus important.
    .example = Par exemple, à la maison : un rendez-vous dans une administration et les courses. En classe : deux tests.

initiative-3 = J’ai utilisé ce qui était déjà là au lieu d’acheter du neuf.
    .example = Par exemple, à la maison : une étagère en vieux bois. Dans un groupe : des chaises empruntées pour une réunion.

initiative-4 = J’ai imaginé plusieurs solutions à un problème et essayé la meilleure.
    .example = Par exemple, à la maison : le manque de place. Au travail : une longue attente pour la clientèle.

initiative-5 = J’ai organisé quelque chose avec une date, des tâches claires et un budget.
    .example = Par exemple, dans un groupe : une fête. À la maison : un déménagement.

initiative-6 = J’ai continué un projet même si quelque chose s’était mal passé.
    .example = Par exemple, dans un nouveau pays : un cours où il ne restait plus de place. Dans un groupe : un événement annulé.

initiative-7 = J’ai eu une idée et convaincu d’autres personnes de participer.
    .example = Par exemple, dans le voisinage : un échange d’outils. Au travail : un planning plus juste.

initiative-8 = J’ai vérifié avec de vraies personnes et des chiffres si une idée pouvait marcher.
    .example = Par exemple, à la maison : des plats ou des réparations à vendre. En classe : une petite boutique à l’école.

initiative-9 = J’ai lancé quelque chose d’utile qui a continué sans moi.
    .example = Par exemple, dans un groupe : une heure de conversation chaque semaine. Au travail : une liste simple de points à vérifier.

## Cultural awareness and expression

culture = Sensibilité et expression culturelles
    .name-2018 = Sensibilité et expression culturelles
    .short = Culture
    .about = Exprimer des idées et des émotions par la musique, les images, les histoires, la cuisine ou l’artisanat. C’est aussi vous ouvrir à d’autres cultures.

culture-1 = J’ai créé quelque chose qui exprimait une émotion ou une idée.
    .example = Par exemple, à la maison : un dessin ou une chanson. En classe : une courte histoire.

culture-2 = J’ai partagé une chanson, une histoire ou un plat qui compte pour moi.
    .example = Par exemple, en classe : le dernier jour. Dans un nouveau pays : lors d’une première rencontre.

culture-3 = J’ai demandé et appris le sens d’une coutume nouvelle pour moi.
    .example = Par exemple, dans le voisinage : une fête annuelle. Au travail : une façon de saluer.

culture-4 = J’ai imaginé et fabriqué quelque chose, et choisi sa forme et ses couleurs.
    .example = Par exemple, à la maison : une table ou un sac. Dans un groupe : une affiche ou un décor.

culture-5 = J’ai cherché et trouvé l’histoire d’un bâtiment, d’un objet ou d’une tradition.
    .example = Par exemple, dans le voisinage : une vieille place. Au travail : un vieil outil.

culture-6 = J’ai pris le temps de découvrir une œuvre ou une musique étrange pour moi.
    .example = Par exemple, dans un nouveau pays : un concert dans la rue. En classe : un poème d’un autre pays.

culture-7 = J’ai montré une de mes créations à un public et écouté ses réactions.
    .example = Par exemple, en classe : une série de photos. Dans un groupe : une danse ou une pièce de théâtre.

culture-8 = J’ai réuni des personnes de cultures différentes autour d’une activité créative.
    .example = Par exemple, dans le voisinage : un après-midi de musique et de jeux. Au travail : un mur avec le mot « bonjour » dans de nombreuses langues.

culture-9 = J’ai expliqué si un film, une image ou une histoire montre les gens de façon juste.
    .example = Par exemple, à la maison : les personnages d’une série. En classe : les images d’un manuel scolaire.
