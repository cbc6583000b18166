### One small idea for this week for each statement, and where each competence is useful.
### An idea costs nothing, works in any country, and can be done alone or with someone.
### Sentences: 12 words on average, 20 at most.

## Communication in the mother tongue

mother-tongue-1-idea = Lisez l’étiquette d’un produit et faites une chose qu’elle indique.
mother-tongue-2-idea = Dans une conversation, redites avec vos mots ce que vous avez compris.
mother-tongue-3-idea = Écrivez un message qui dit quatre choses : qui, quoi, où et quand.
mother-tongue-4-idea = Écrivez une courte demande formelle. Commencez poliment, dites ce que vous voulez et remerciez.
mother-tongue-5-idea = Écoutez les informations et racontez à quelqu’un les trois points principaux.
mother-tongue-10-idea = Expliquez une chose que vous connaissez à un enfant et à un adulte. Remarquez quels mots vous changez.
mother-tongue-11-idea = Lisez un de vos textes à voix haute. Changez une phrase qui n’est pas claire.
mother-tongue-8-idea = Parlez à trois personnes d’un sujet que vous connaissez. Proposez à chacune de poser une question.
mother-tongue-12-idea = Choisissez une publicité. Demandez-vous ce qu’elle attend de vous et ce qu’elle ne dit pas.
mother-tongue-useful-work = Vous comprenez les tâches, écrivez des messages clairs et expliquez votre travail aux autres.
mother-tongue-useful-education = Vous suivez les cours, lisez des textes plus longs et mettez vos idées par écrit.
mother-tongue-useful-daily = Vous gérez le courrier et les démarches. Vous remarquez quand un texte veut vous tromper.

## Communication in foreign languages

foreign-languages-1-idea = Apprenez trois questions polies et posez-en une à quelqu’un.
foreign-languages-2-idea = Regardez une étiquette, un panneau ou un site. Trouvez-y un prix, une heure ou un lieu.
foreign-languages-10-idea = Écoutez une recette simple dans cette langue et faites la première étape.
foreign-languages-4-idea = Pensez à un problème que vous aurez peut-être à régler. Répétez la conversation à voix haute.
foreign-languages-5-idea = Écrivez cinq phrases sur votre journée et lisez-les à voix haute.
foreign-languages-6-idea = Écoutez comment les gens saluent, demandent et remercient. Utilisez une de leurs phrases.
foreign-languages-7-idea = Écoutez une discussion pendant dix minutes. Dites à voix haute votre avis, et pourquoi.
foreign-languages-8-idea = Prenez une courte conversation dans cette langue. Dites chaque phrase dans une autre langue.
foreign-languages-11-idea = Choisissez une page difficile. Marquez ce que vous comprenez et cherchez le sens de cinq mots.
foreign-languages-useful-work = Vous pouvez travailler avec plus de gens et faire passer des informations entre eux.
foreign-languages-useful-education = Vous pouvez suivre des cours et lire des documents en plusieurs langues.
foreign-languages-useful-daily = Vous faites vos achats et vos démarches, et vous rencontrez plus de gens.

## Mathematical competence and basic competences in science and technology

maths-science-technology-1-idea = Devinez la longueur d’une table. Puis mesurez et comparez.
maths-science-technology-2-idea = Notez ce qu’il vous faut pour une semaine. Estimez chaque prix et faites le total.
maths-science-technology-3-idea = Lisez les avertissements sur un produit. Expliquez chacun avec vos mots.
maths-science-technology-10-idea = Trouvez chez vous une chose qui consomme du courant pour rien. Éteignez-la pendant une semaine.
maths-science-technology-5-idea = Comptez vos heures de sommeil pendant une semaine. Dessinez-en un graphique.
maths-science-technology-6-idea = Choisissez une chose qui marche mal. Notez trois causes possibles et vérifiez-en une sans danger.
maths-science-technology-11-idea = Faites sécher un linge mouillé au soleil et un autre à l’ombre. Comparez les temps.
maths-science-technology-8-idea = Prévoyez comment peindre une pièce. Calculez la surface, le temps et le coût.
maths-science-technology-12-idea = Choisissez une information sur la santé ou l’argent. Cherchez à qui elle rapporte quelque chose.
maths-science-technology-useful-work = Vous mesurez, calculez, trouvez les pannes et utilisez des machines et des outils sans danger.
maths-science-technology-useful-education = Vous comprenez les graphiques, les formules et les expériences. Beaucoup de formations le demandent.
maths-science-technology-useful-daily = Vous comparez les prix, réparez des objets et vérifiez ce qu’on dit sur la santé ou l’environnement.

## Digital competence

digital-1-idea = Choisissez une question. Cherchez avec trois mots différents et comparez les résultats.
digital-2-idea = Prenez une page en photo et envoyez-la à une personne de confiance.
digital-3-idea = Créez un nouveau mot de passe avec quatre mots sans lien entre eux.
digital-4-idea = Prenez un message étonnant. Cherchez deux autres sources.
digital-10-idea = Faites une invitation d’une page. Utilisez seulement vos images ou celles que vous avez le droit d’utiliser.
digital-11-idea = Ouvrez les réglages d’une application. Désactivez une autorisation dont elle n’a pas besoin.
digital-12-idea = Choisissez dix photos ou fichiers. Donnez à chacun un nom que d’autres chercheraient.
digital-8-idea = Posez à une IA une question sur un sujet que vous connaissez bien, sans rien de privé. Cherchez les erreurs.
digital-13-idea = Créez un rappel qui revient tout seul chaque semaine.
digital-useful-work = Vous répondez à des offres d’emploi, partagez des fichiers et choisissez des outils qui font gagner du temps.
digital-useful-education = Vous cherchez bien, créez vos propres documents et apprenez en ligne.
digital-useful-daily = Vous faites des démarches en ligne, gardez le contact et évitez les arnaques.

## Learning to learn

learning-to-learn-1-idea = Regardez quelqu’un faire une petite tâche. Essayez tout de suite, en sa présence.
learning-to-learn-2-idea = Cette semaine, posez une question que vous ne poseriez pas d’habitude.
learning-to-learn-3-idea = Choisissez une petite chose et répétez-la cinq minutes par jour.
learning-to-learn-4-idea = Notez ce que vous voulez apprendre, quand, et la première étape.
learning-to-learn-10-idea = Apprenez une petite chose de deux façons, par exemple en écoutant et en essayant. Remarquez laquelle aide le plus.
learning-to-learn-11-idea = Pensez à une erreur récente. Notez une chose que vous feriez autrement.
learning-to-learn-14-idea = Choisissez un sujet nouveau pour vous. Trouvez trois informations et utilisez-en une.
learning-to-learn-12-idea = Notez un signe que c’est trop pour vous, et une chose qui vous aide.
learning-to-learn-13-idea = Lisez une annonce pour un emploi ou une formation. Marquez ce que vous savez déjà faire et ce qui manque.
learning-to-learn-useful-work = Vous apprenez plus vite les nouvelles tâches et vous vous adaptez aux changements.
learning-to-learn-useful-education = Vous organisez vos études, demandez de l’aide à temps et préparez vos tests.
learning-to-learn-useful-daily = Vous apprenez ce que la vie vous demande, comme une langue ou un nouveau système.

## Social and civic competences

social-civic-10-idea = Une fois cette semaine, dites que vous voyez une chose autrement. Donnez une raison.
social-civic-2-idea = Mettez-vous d’accord sur une tâche commune. Dites qui fait quoi, et quand.
social-civic-12-idea = Trouvez un service gratuit près de chez vous. Demandez ses horaires et qui il aide.
social-civic-4-idea = Proposez de faire une petite tâche avec une personne que vous connaissez peu.
social-civic-5-idea = Dans un petit conflit, demandez à chaque côté ce qui compte le plus.
social-civic-13-idea = Choisissez une situation, comme louer ou travailler. Trouvez deux droits que vous avez.
social-civic-7-idea = Pensez à une situation injuste. Décidez qui vous pouvez soutenir sans danger, et comment.
social-civic-8-idea = Demandez à deux personnes ce qu’elles amélioreraient ici. Trouvez un souhait commun.
social-civic-11-idea = Prenez une lettre d’une administration. Cherchez comment la contester, et jusqu’à quand.
social-civic-useful-work = Vous travaillez en équipe, gérez les conflits et connaissez vos droits.
social-civic-useful-education = Vous apprenez en groupe et trouvez les services qui vous soutiennent.
social-civic-useful-daily = Vous vivez bien avec des gens différents, utilisez les services publics et participez aux décisions locales.

## Sense of initiative and entrepreneurship

initiative-1-idea = Cherchez une petite chose que personne ne fait. Faites-la aujourd’hui.
initiative-2-idea = Chaque soir, notez les trois choses les plus importantes pour demain.
initiative-10-idea = Prenez une chose que vous alliez jeter. Imaginez trois façons de l’utiliser.
initiative-11-idea = Trouvez un emploi ou une formation qui vous plairait. Notez trois choses que vous avez faites et qui vont avec.
initiative-5-idea = Préparez une petite réunion. Notez le lieu, l’heure, les tâches et les coûts.
initiative-6-idea = Prenez un projet en pause. Notez la prochaine petite étape et faites-la.
initiative-7-idea = Parlez d’une idée à une personne. Demandez ce qui lui donnerait envie de participer.
initiative-12-idea = Décrivez une idée à trois personnes. Demandez si elles paieraient, et combien.
initiative-13-idea = Notez une idée qui pourrait aider d’autres personnes. Demandez à quelqu’un de partager le travail.
initiative-useful-work = Vous réglez les problèmes avant qu’ils grandissent, lancez des projets ou créez une entreprise.
initiative-useful-education = Vous choisissez votre direction et finissez ce que vous commencez.
initiative-useful-daily = Vous organisez ce qui compte pour vous et tirez le meilleur de ce que vous avez.

## Cultural awareness and expression

culture-1-idea = Dessinez, chantez, écrivez ou fabriquez une petite chose sur votre journée.
culture-2-idea = Partagez une chanson ou une histoire avec quelqu’un, et dites pourquoi vous l’aimez.
culture-3-idea = Posez à quelqu’un une question sur une coutume et écoutez sans comparer.
culture-4-idea = Prenez un objet simple de tous les jours. Changez son aspect avec ce que vous avez.
culture-5-idea = Interrogez une personne plus âgée sur un lieu, un objet ou une tradition près de chez vous.
culture-6-idea = Écoutez dix minutes de musique d’un endroit que vous connaissez peu.
culture-10-idea = Montrez une de vos créations à deux personnes. Demandez ce qu’elles y voient.
culture-8-idea = Demandez aux gens autour de vous un mot ou une chanson dans leurs langues.
culture-11-idea = Regardez un film ou une publicité. Comptez qui parle et qui ne parle pas.
culture-useful-work = Vous créez des objets, trouvez de nouvelles idées et travaillez avec des gens de nombreuses cultures.
culture-useful-education = Vous comprenez l’art, l’histoire et les médias. Vous présentez des idées à votre façon.
culture-useful-daily = Vous exprimez ce qui compte pour vous et vous sentez chez vous dans plusieurs cultures.
