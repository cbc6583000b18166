### The eight key competences and their statements.
###
### Every statement is a deed that one has done or not. Under it stand four answers:
### Not yet / With help / Without help / I have shown others how. It must make sense with each.
### Nobody is asked for a gender: choose forms that fit every reader.
### One deed in each, and none that is itself about showing others.
### Every .example is two short sentences and names the settings that the pack lists for the statement.
### Sentences: 12 words on average, 20 at most.

## Communication in the mother tongue

mother-tongue = Communication dans la langue maternelle
    .name-2018 = Compétences en lecture et écriture
    .short = Langue maternelle
    .about = Comprendre, parler, lire et écrire dans la langue que vous utilisez le plus facilement. C’est aussi juger ce que vous entendez et ce que vous lisez.

mother-tongue-1 = J’ai suivi de courtes consignes écrites.
    .example = Par exemple, à la maison : l’étiquette d’un médicament. Au travail : un avis de sécurité.

mother-tongue-2 = J’ai écouté quelqu’un jusqu’à avoir tout bien compris.
    .example = Par exemple, à la maison : l’inquiétude d’un enfant. Au travail : l’explication d’une tâche.

mother-tongue-3 = J’ai écrit un message court avec tout ce qu’il fallait savoir.
    .example = Par exemple, à la maison : un mot à l’école pour un enfant malade. Au travail : un message pour l’équipe suivante.

mother-tongue-4 = J’ai écrit une lettre ou un message formel avec des mots adaptés.
    .example = Par exemple, au travail : une demande de jours de congé. À la maison : une question aux propriétaires du logement.

mother-tongue-5 = J’ai transmis à d’autres les points importants d’une longue explication.
    .example = Par exemple, à la maison : l’avis d’un médecin au sujet d’un enfant. Dans un groupe : un exposé ou une réunion.

mother-tongue-10 = J’ai expliqué la même chose à différentes personnes, avec des mots différents.
    .example = Par exemple, à la maison : une maladie, à un enfant et à un adulte. Au travail : une panne, à la clientèle et à l’équipe.

mother-tongue-11 = J’ai réécrit un de mes textes, assez long, pour le rendre plus clair.
    .example = Par exemple, en classe : un compte rendu. Au travail : des consignes pour une tâche.

mother-tongue-8 = J’ai répondu à des questions inattendues en parlant à un groupe.
    .example = Par exemple, au travail : une annonce en réunion. En classe : un exposé sur un sujet.

mother-tongue-12 = J’ai remarqué comment une publicité ou un message cherchait à m’influencer.
    .example = Par exemple, à la maison : une publicité pour un crédit. Au travail : l’offre d’un fournisseur.

## Communication in foreign languages
## Each statement is asked for one language at a time. Its name stands above the statement.

foreign-languages = Communication en langues étrangères
    .name-2018 = Compétences multilingues
    .short = Langues
    .about = Comprendre les autres et vous faire comprendre dans d’autres langues que votre première langue. Les erreurs en font partie.

foreign-languages-1 = J’ai demandé dans cette langue ce dont j’avais besoin.
    .example = Par exemple, dans un nouveau pays : un ticket. Au travail : un outil.

foreign-languages-2 = J’ai trouvé l’information nécessaire dans un texte court de cette langue.
    .example = Par exemple, à la maison : l’étiquette d’un aliment. Dans un nouveau pays : des horaires de bus.

foreign-languages-10 = J’ai suivi des consignes données à l’oral dans cette langue.
    .example = Par exemple, dans un nouveau pays : le chemin vers une gare. Au travail : ce qu’il fallait faire en premier.

foreign-languages-4 = J’ai continué à parler dans cette langue jusqu’à ce qu’un problème soit réglé.
    .example = Par exemple, à la maison : une erreur sur une facture. Au travail : une livraison en retard.

foreign-languages-5 = J’ai écrit un message de plusieurs phrases dans cette langue.
    .example = Par exemple, dans un nouveau pays : une question à une administration. À la maison : un message à l’école d’un enfant.

foreign-languages-6 = J’ai utilisé les formes de politesse de cette langue.
    .example = Par exemple, dans le voisinage : le premier bonjour. Au travail : une demande à quelqu’un que je connaissais à peine.

foreign-languages-7 = J’ai donné mon avis dans cette langue, au cours d’une longue discussion.
    .example = Par exemple, dans un groupe : l’organisation d’un événement. Au travail : une réunion sur de nouvelles règles.

foreign-languages-8 = J’ai traduit une conversation dans les deux sens, entre cette langue et une autre.
    .example = Par exemple, dans un nouveau pays : un rendez-vous chez le médecin. Au travail : un échange entre deux collègues.

foreign-languages-11 = J’ai compris un texte long et difficile dans cette langue.
    .example = Par exemple, à la maison : un contrat de location. Au travail : un contrat de travail.

## Mathematical competence and basic competences in science and technology

maths-science-technology = Compétence mathématique et compétences de base en sciences et technologies
    .name-2018 = Compétence mathématique et compétence en sciences, technologies et ingénierie
    .short = Maths, sciences
    .about = Calculer, mesurer et tester pour résoudre des problèmes de tous les jours. C’est aussi utiliser des outils et la technologie en toute sécurité.

maths-science-technology-1 = J’ai mesuré ou pesé ce qu’il fallait.
    .example = Par exemple, à la maison : la dose d’un médicament pour un enfant. Au travail : les quantités pour un mélange.

maths-science-technology-2 = J’ai calculé à l’avance si l’argent allait suffire.
    .example = Par exemple, à la maison : un mois avec des enfants. Dans un groupe : une sortie d’une journée.

maths-science-technology-3 = J’ai suivi les règles de sécurité d’un outil ou d’un produit.
    .example = Par exemple, à la maison : un produit de nettoyage puissant. Au travail : une échelle ou une machine.

maths-science-technology-10 = J’ai trouvé un moyen d’utiliser moins d’énergie, d’eau ou de matériaux.
    .example = Par exemple, à la maison : le chauffage. Au travail : l’emballage.

maths-science-technology-5 = J’ai utilisé un tableau ou un graphique pour prendre une décision.
    .example = Par exemple, à la maison : la consommation d’électricité. En classe : les résultats d’une enquête.

maths-science-technology-6 = J’ai cherché la panne jusqu’à ce que tout marche de nouveau.
    .example = Par exemple, à la maison : une connexion internet perdue. Au travail : une machine qui ne marchait plus.

maths-science-technology-11 = J’ai comparé deux façons de faire en essayant les deux.
    .example = Par exemple, à la maison : un lavage à deux températures. Au travail : deux façons d’emballer.

maths-science-technology-8 = J’ai calculé les quantités, le temps et le coût d’un projet assez grand.
    .example = Par exemple, à la maison : une pièce à repeindre. Au travail : un repas pour cinquante personnes.

maths-science-technology-12 = J’ai vérifié une information sur la santé ou l’argent avant d’agir.
    .example = Par exemple, à la maison : une promesse sur un produit de santé. Dans un groupe : une astuce pour gagner vite de l’argent.

## Digital competence

digital = Compétence numérique
    .name-2018 = Compétence numérique
    .short = Numérique
    .about = Utiliser le téléphone, l’ordinateur, internet et l’IA en toute sécurité, et juger ce qu’ils vous montrent.

digital-1 = J’ai trouvé en ligne la réponse dont j’avais besoin.
    .example = Par exemple, dans un nouveau pays : les horaires d’une administration. En classe : un mot difficile.

digital-2 = J’ai envoyé une photo ou un document avec un téléphone ou un ordinateur.
    .example = Par exemple, au travail : un certificat médical. Dans un nouveau pays : un formulaire pour une administration.

digital-3 = J’ai protégé un appareil ou un compte avec un code ou un mot de passe solide.
    .example = Par exemple, à la maison : un téléphone partagé. Au travail : un compte de messagerie.

digital-4 = J’ai vérifié un message en ligne avant d’y croire ou de le partager.
    .example = Par exemple, à la maison : un message qui demande des données bancaires. Dans un groupe : une nouvelle inquiétante.

digital-10 = J’ai créé un texte, une image ou un film pour d’autres, avec un téléphone ou un ordinateur.
    .example = Par exemple, au travail : une affichette avec des consignes. Dans un groupe : une invitation avec des photos.

digital-11 = J’ai changé ce qu’une application peut voir ou partager à mon sujet.
    .example = Par exemple, à la maison : la position de mon téléphone. Au travail : ma photo dans une messagerie.

digital-12 = J’ai rangé des fichiers ou des photos partagés pour que d’autres les trouvent.
    .example = Par exemple, dans un groupe : les photos d’une fête. Au travail : des commandes et des factures.

digital-8 = J’ai corrigé des erreurs dans un contenu créé par une IA.
    .example = Par exemple, à la maison : une lettre traduite. Au travail : un texte pour la clientèle.

digital-13 = J’ai réglé un appareil ou un programme pour qu’il fasse quelque chose tout seul.
    .example = Par exemple, à la maison : un rappel chaque semaine. Au travail : un tableau qui fait le total.

## Learning to learn

learning-to-learn = Apprendre à apprendre
    .name-2018 = Compétence personnelle, sociale et capacité d’apprendre à apprendre
    .short = Apprendre
    .about = Savoir comment vous apprenez, prévoir les étapes et réessayer après une erreur. C’est aussi prendre soin de vous.

learning-to-learn-1 = J’ai appris une tâche pratique en regardant quelqu’un la faire.
    .example = Par exemple, à la maison : le bain d’un bébé. Au travail : l’utilisation d’une machine.

learning-to-learn-2 = J’ai demandé une nouvelle explication quand je ne comprenais pas.
    .example = Par exemple, en classe : un nouvel exercice. Dans un nouveau pays : une règle d’une administration.

learning-to-learn-3 = J’ai répété une chose encore et encore, jusqu’à y arriver.
    .example = Par exemple, à la maison : dix nouveaux mots. Dans un groupe : un morceau de musique.

learning-to-learn-4 = J’ai suivi mon propre plan pour apprendre quelque chose.
    .example = Par exemple, à la maison : une demi-heure chaque soir. En classe : les semaines avant un test.

learning-to-learn-10 = J’ai appris quelque chose de nouveau de la façon qui me convient le mieux.
    .example = Par exemple, au travail : en essayant. En classe : en dessinant.

learning-to-learn-11 = J’ai fait une chose autrement après avoir compris pourquoi cela n’avait pas marché.
    .example = Par exemple, à la maison : un plat brûlé. Au travail : une réclamation de la clientèle.

learning-to-learn-14 = J’ai étudié un sujet complètement nouveau dont j’avais besoin.
    .example = Par exemple, au travail : les règles d’une nouvelle tâche. Dans un groupe : la façon de tenir les comptes.

learning-to-learn-12 = J’ai pris soin de moi à temps quand tout devenait trop lourd.
    .example = Par exemple, à la maison : du repos après des nuits auprès d’un enfant malade. Au travail : une discussion sur une charge trop lourde.

learning-to-learn-13 = J’ai trouvé ce qu’il me restait à apprendre pour un emploi ou une formation.
    .example = Par exemple, au travail : un poste mieux payé. Dans un nouveau pays : la reconnaissance d’un diplôme.

## Social and civic competences

social-civic = Compétences sociales et civiques
    .name-2018 = Compétence citoyenne
    .short = Société
    .about = Vivre, travailler et décider ensemble de façon juste. C’est aussi connaître vos droits et participer.

social-civic-10 = J’ai dit calmement à quelqu’un que je voyais les choses autrement.
    .example = Par exemple, à la maison : les tâches à partager. Au travail : la façon de faire une tâche.

social-civic-2 = J’ai fait ma part d’un travail commun au moment prévu.
    .example = Par exemple, en classe : un projet de groupe. Dans le voisinage : le nettoyage de l’escalier commun.

social-civic-12 = J’ai demandé au bon service public ce dont j’avais besoin.
    .example = Par exemple, dans un nouveau pays : une place à la crèche. À la maison : de l’aide pour un parent malade.

social-civic-4 = J’ai terminé une tâche avec des personnes qui ont d’autres habitudes que moi.
    .example = Par exemple, au travail : une équipe d’âges différents. Dans le voisinage : un repas partagé.

social-civic-5 = J’ai parlé d’un conflit jusqu’à ce que les deux côtés acceptent une solution.
    .example = Par exemple, à la maison : une dispute entre enfants. Au travail : le planning des congés.

social-civic-13 = J’ai trouvé quels étaient mes droits.
    .example = Par exemple, au travail : un temps de pause. À la maison : des réparations dans un logement loué.

social-civic-7 = J’ai pris la défense d’une personne traitée injustement.
    .example = Par exemple, en classe : des blagues sur un accent. Au travail : toutes les tâches pénibles pour une seule personne.

social-civic-8 = J’ai travaillé avec d’autres pour améliorer une règle ou un lieu pour tout le monde.
    .example = Par exemple, dans le voisinage : un passage piéton plus sûr. Au travail : une protection contre la chaleur.

social-civic-11 = J’ai contesté une décision qui ne me semblait pas correcte.
    .example = Par exemple, dans un nouveau pays : une lettre d’une administration. Au travail : une erreur sur une fiche de paie.

## Sense of initiative and entrepreneurship

initiative = Esprit d’initiative et d’entreprise
    .name-2018 = Compétence entrepreneuriale
    .short = Initiative
    .about = Voir ce qui est possible, le préparer, le lancer et continuer quand c’est difficile.

initiative-1 = J’ai fait quelque chose de nécessaire avant qu’on me le demande.
    .example = Par exemple, dans le voisinage : des courses pour une personne malade. Au travail : un sol mouillé.

initiative-2 = J’ai organisé ma journée et réussi à faire le plus important.
    .example = Par exemple, à la maison : l’école, un parent malade et les courses. Au travail : plusieurs commandes urgentes.

initiative-10 = J’ai fabriqué quelque chose d’utile avec une chose qui ne servait plus.
    .example = Par exemple, à la maison : des chiffons avec de vieilles chemises. Dans un groupe : des bancs en vieux bois.

initiative-11 = J’ai posé ma candidature pour un emploi, une formation ou un stage.
    .example = Par exemple, au travail : un autre poste dans la même entreprise. Dans un nouveau pays : un cours de langue.

initiative-5 = J’ai organisé quelque chose avec une date, des tâches claires et un budget.
    .example = Par exemple, dans un groupe : un repas pour quarante personnes. À la maison : un déménagement.

initiative-6 = J’ai continué un projet même si quelque chose s’était mal passé.
    .example = Par exemple, dans un nouveau pays : un cours où il ne restait plus de place. Au travail : une machine en panne.

initiative-7 = J’ai convaincu d’autres personnes de participer à un projet que j’avais proposé.
    .example = Par exemple, dans le voisinage : un échange d’outils. Au travail : un planning plus juste.

initiative-12 = J’ai calculé si une de mes idées rapporterait plus qu’elle ne coûte.
    .example = Par exemple, à la maison : des plats ou des réparations à vendre. Dans un groupe : un stand au marché.

initiative-13 = J’ai lancé quelque chose de nouveau, que d’autres ont repris ensuite.
    .example = Par exemple, dans un groupe : une heure de conversation par semaine. Au travail : une liste de points à vérifier.

## Cultural awareness and expression

culture = Sensibilité et expression culturelles
    .name-2018 = Sensibilité et expression culturelles
    .short = Culture
    .about = Exprimer des idées et des émotions par la musique, les images, les histoires, la cuisine ou l’artisanat. C’est aussi vous ouvrir à d’autres cultures.

culture-1 = J’ai créé quelque chose qui exprimait une émotion ou une idée.
    .example = Par exemple, à la maison : un dessin ou une chanson. En classe : une courte histoire.

culture-2 = J’ai partagé une chanson, une histoire ou un plat qui compte pour moi.
    .example = Par exemple, à la maison : une chanson pour un enfant. Dans un nouveau pays : un plat lors d’une première rencontre.

culture-3 = J’ai appris le sens d’une coutume nouvelle pour moi.
    .example = Par exemple, dans le voisinage : une fête annuelle. Au travail : une façon de saluer.

culture-4 = J’ai fabriqué un objet que j’avais imaginé.
    .example = Par exemple, à la maison : une table ou un sac. Au travail : la décoration d’une vitrine.

culture-5 = J’ai retrouvé l’histoire d’un bâtiment, d’un objet ou d’une tradition.
    .example = Par exemple, dans le voisinage : une vieille place. Au travail : un vieil outil.

culture-6 = J’ai découvert un genre d’art ou de musique nouveau pour moi.
    .example = Par exemple, dans un nouveau pays : un concert dans la rue. En classe : un poème d’un autre pays.

culture-10 = J’ai montré une de mes créations à un public.
    .example = Par exemple, au travail : un gâteau pour une fête. Dans un groupe : une danse ou une pièce de théâtre.

culture-8 = J’ai réuni des personnes de cultures différentes autour d’une activité créative.
    .example = Par exemple, dans le voisinage : un après-midi de musique et de jeux. Au travail : un mur avec « bonjour » dans de nombreuses langues.

culture-11 = J’ai dit ce que je trouvais injuste dans la façon dont un film ou une image montre les gens.
    .example = Par exemple, à la maison : les personnages d’une série. Au travail : les images d’une publicité.
