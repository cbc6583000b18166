### The 48 activities, eight for each of six themes, and the words for the themes.
###
### Every activity is a verb phrase without a person: what one could do, not what one is.
### Under it stand the ratings. Capital letter, no full stop, 4 to 10 words in English.
### Never the name of a job. Nobody is asked for a gender: choose forms that fit every reader.
### How they were made, and their sources: data/interests/REVIEW.md

## The six themes. `.like` stands in a list within a sentence: “Vous aimez ceci : découvrir comment et pourquoi ; …”

interest-theme-r = Travailler avec ses mains et des outils
    .short = Pratique
    .like = travailler avec vos mains et des outils
interest-theme-r-about = Les personnes qui aiment cela travaillent volontiers avec leurs mains, des outils ou des machines. Beaucoup aiment bouger, souvent dehors, et voir un résultat.

interest-theme-i = Découvrir comment et pourquoi
    .short = Découverte
    .like = découvrir comment et pourquoi
interest-theme-i-about = Les personnes qui aiment cela veulent savoir comment et pourquoi les choses marchent. Elles observent, posent des questions, testent et comparent.

interest-theme-a = Créer et s’exprimer
    .short = Création
    .like = créer et vous exprimer
interest-theme-a-about = Les personnes qui aiment cela créent quelque chose de nouveau avec des mots, des sons, des images ou des matières. Elles aiment choisir elles-mêmes ce que cela devient.

interest-theme-s = Aider et enseigner
    .short = Aide aux autres
    .like = aider et enseigner
interest-theme-s-about = Les personnes qui aiment cela écoutent, expliquent et aident volontiers. Elles aiment voir quelqu’un apprendre ou se sentir mieux.

interest-theme-e = Diriger, convaincre et vendre
    .short = Diriger, vendre
    .like = diriger, convaincre et vendre
interest-theme-e-about = Les personnes qui aiment cela défendent volontiers une idée, un plan ou un produit pour convaincre les autres. Elles aiment décider et lancer de nouvelles choses.

interest-theme-c = Classer, noter et calculer
    .short = Mise en ordre
    .like = classer, noter et calculer
interest-theme-c-about = Les personnes qui aiment cela apprécient les listes, les chiffres et les règles claires. Elles aiment que tout soit complet, juste et facile à trouver.

## R: things, tools, plants, animals

interest-r-1 = Réparer un vélo pour pouvoir rouler sans danger
interest-r-2 = Prévoir et installer l’arrosage d’un jardin
interest-r-3 = Boucher les fissures d’un mur et le peindre
interest-r-4 = Mesurer, scier et fixer une étagère en bois
interest-r-9 = Emballer les affaires d’un logement et les déménager dans un autre
interest-r-10 = Couper et coudre un sac solide dans un vieux tissu
interest-r-11 = Nourrir des moutons ou des poules et s’en occuper
interest-r-12 = Faire du pain pour un grand groupe

## I: finding out

interest-i-1 = Découvrir pourquoi une plante ne pousse pas
interest-i-2 = Mesurer quel appareil consomme le plus d’électricité à la maison
interest-i-3 = Tester comment garder des aliments frais le plus longtemps possible
interest-i-4 = Compter des oiseaux chaque année et chercher les changements
interest-i-9 = Écrire les étapes pour qu’un ordinateur classe des photos par date
interest-i-10 = Comparer deux groupes de malades pour voir si un médicament agit
interest-i-7 = Analyser l’eau d’une rivière pour savoir si elle est propre
interest-i-11 = Demander à cent personnes comment elles se déplacent et chercher ce qui revient souvent

## A: making and expressing

interest-a-1 = Inventer une mélodie et l’enregistrer
interest-a-2 = Photographier un même lieu sous différentes lumières
interest-a-3 = Raconter une vieille histoire avec la voix et les mains
interest-a-4 = Tourner un court film sur la vie quotidienne
interest-a-5 = Écrire un poème pour une fête
interest-a-9 = Créer un bol ou un carreau en argile
interest-a-7 = Concevoir une chaise ou une lampe d’une forme nouvelle
interest-a-8 = Peindre une grande image sur un mur

## S: helping and teaching

interest-s-1 = Montrer à une personne qui débute comment faire le travail
interest-s-9 = Aider quelqu’un à ne plus avoir peur de parler en groupe
interest-s-3 = Expliquer une lettre difficile à quelqu’un du voisinage
interest-s-4 = Apprendre à un groupe d’adultes à se servir d’un ordinateur
interest-s-5 = Donner les premiers soins jusqu’à l’arrivée des secours
interest-s-6 = Aider une personne à réapprendre à marcher après un accident
interest-s-7 = Aider quelqu’un à préparer un examen
interest-s-8 = Accompagner quelqu’un au centre de santé ou dans une administration

## E: leading, persuading, selling

interest-e-1 = Vendre des objets d’occasion sur un marché
interest-e-2 = Ouvrir un petit café avec d’autres personnes
interest-e-3 = Convaincre la mairie de réparer une rue
interest-e-4 = Diriger une association et décider qui fait quoi
interest-e-5 = Négocier un meilleur prix pour un gros achat
interest-e-6 = Faire un discours afin de réunir de l’argent pour un projet
interest-e-7 = Préparer la publicité d’un concert ou d’un festival
interest-e-8 = Présenter un nouveau produit et donner envie de l’acheter

## C: order, records, numbers

interest-c-1 = Tenir les comptes d’une association
interest-c-2 = Classer des papiers dans des dossiers et les étiqueter
interest-c-3 = Vérifier une facture ligne par ligne pour trouver les erreurs
interest-c-4 = Tenir la liste de tout ce qu’un groupe prête
interest-c-5 = Faire l’emploi du temps de plusieurs groupes et salles
interest-c-9 = Trouver les erreurs dans une liste d’heures de travail
interest-c-10 = Préparer un tableau qui additionne les dépenses d’un foyer
interest-c-8 = Calculer ce que chaque personne doit payer pour un voyage

## Not asked any more; shown where somebody rated them. Do not change them.

interest-r-5 = Charger une camionnette et la conduire jusqu’à une autre ville
interest-r-6 = Dégager un chemin de promenade après une tempête
interest-r-7 = Nourrir des animaux de ferme et nettoyer leur étable
interest-r-8 = Faire marcher une machine qui remplit et ferme des bouteilles
interest-i-5 = Chercher pourquoi un téléphone est lent
interest-i-6 = Vérifier si un médicament contre la douleur agit vraiment
interest-i-8 = Comprendre par une enquête pourquoi des gens partent vivre ailleurs
interest-a-6 = Créer une petite statue en argile ou en bois
interest-s-2 = Aider quelqu’un à ne plus avoir peur de nager
interest-c-6 = Comparer deux listes et marquer chaque différence
interest-c-7 = Relever des compteurs d’eau chaque mois et noter les chiffres
