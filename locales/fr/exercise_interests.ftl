### The 48 activities, eight for each of six themes, and the words for the themes.
###
### Every activity is a verb phrase without a person: what one could do, not what one is.
### Under it stand the ratings. Capital letter, no full stop, 4 to 10 words in English.
### Never the name of a job. Nobody is asked for a gender: choose forms that fit every reader.
### How they were made, and their sources: data/interests/REVIEW.md

interests = Ce que vous aimez faire
    .lead = Qu’aimeriez-vous faire ? Vous allez voir 48 activités. Dites pour chacune à quel point elle vous plairait. Il s’agit de ce que vous aimeriez, pas de ce que vous savez faire. Aucune expérience n’est nécessaire. Il n’y a pas de bonne ou de mauvaise réponse. Votre première impression suffit.
    .outcome = Vous voyez lesquelles de six sortes d’activités vous plaisent le plus, et quels métiers vont avec.
    .result = Ce que vous aimez faire

## The scale. It counts liking; the short words stand on small buttons.

interests-scale-liking-not-for-me = Pas pour moi
    .short = Non
interests-scale-liking-rather-not = Plutôt non
    .short = Plutôt non
interests-scale-liking-maybe = Peut-être
    .short = Peut-être
interests-scale-liking-like = J’aimerais bien
    .short = Oui
interests-scale-liking-like-much = J’aimerais beaucoup
    .short = Beaucoup

interests-activities = Activités
    .prompt = Aimeriez-vous faire cela ?

## R: things, tools, plants, animals

interests-activities-card-interest-r-1 = Réparer un vélo pour pouvoir rouler sans danger
interests-activities-card-interest-r-2 = Prévoir et installer l’arrosage d’un jardin
interests-activities-card-interest-r-3 = Boucher les fissures d’un mur et le peindre
interests-activities-card-interest-r-4 = Mesurer, scier et fixer une étagère en bois
interests-activities-card-interest-r-9 = Emballer les affaires d’un logement et les déménager dans un autre
interests-activities-card-interest-r-10 = Couper et coudre un sac solide dans un vieux tissu
interests-activities-card-interest-r-11 = Nourrir des moutons ou des poules et s’en occuper
interests-activities-card-interest-r-12 = Faire du pain pour un grand groupe

## I: finding out

interests-activities-card-interest-i-1 = Découvrir pourquoi une plante ne pousse pas
interests-activities-card-interest-i-2 = Mesurer quel appareil consomme le plus d’électricité à la maison
interests-activities-card-interest-i-3 = Tester comment garder des aliments frais le plus longtemps possible
interests-activities-card-interest-i-4 = Compter des oiseaux chaque année et chercher les changements
interests-activities-card-interest-i-9 = Écrire les étapes pour qu’un ordinateur classe des photos par date
interests-activities-card-interest-i-10 = Comparer deux groupes de malades pour voir si un médicament agit
interests-activities-card-interest-i-7 = Analyser l’eau d’une rivière pour savoir si elle est propre
interests-activities-card-interest-i-11 = Demander à cent personnes comment elles se déplacent et chercher ce qui revient souvent

## A: making and expressing

interests-activities-card-interest-a-1 = Inventer une mélodie et l’enregistrer
interests-activities-card-interest-a-2 = Photographier un même lieu sous différentes lumières
interests-activities-card-interest-a-3 = Raconter une vieille histoire avec la voix et les mains
interests-activities-card-interest-a-4 = Tourner un court film sur la vie quotidienne
interests-activities-card-interest-a-5 = Écrire un poème pour une fête
interests-activities-card-interest-a-9 = Créer un bol ou un carreau en argile
interests-activities-card-interest-a-7 = Concevoir une chaise ou une lampe d’une forme nouvelle
interests-activities-card-interest-a-8 = Peindre une grande image sur un mur

## S: helping and teaching

interests-activities-card-interest-s-1 = Montrer à une personne qui débute comment faire le travail
interests-activities-card-interest-s-9 = Aider quelqu’un à ne plus avoir peur de parler en groupe
interests-activities-card-interest-s-3 = Expliquer une lettre difficile à quelqu’un du voisinage
interests-activities-card-interest-s-4 = Apprendre à un groupe d’adultes à se servir d’un ordinateur
interests-activities-card-interest-s-5 = Donner les premiers soins jusqu’à l’arrivée des secours
interests-activities-card-interest-s-6 = Aider une personne à réapprendre à marcher après un accident
interests-activities-card-interest-s-7 = Aider quelqu’un à préparer un examen
interests-activities-card-interest-s-8 = Accompagner quelqu’un au centre de santé ou dans une administration

## E: leading, persuading, selling

interests-activities-card-interest-e-1 = Vendre des objets d’occasion sur un marché
interests-activities-card-interest-e-2 = Ouvrir un petit café avec d’autres personnes
interests-activities-card-interest-e-3 = Convaincre la mairie de réparer une rue
interests-activities-card-interest-e-4 = Diriger une association et décider qui fait quoi
interests-activities-card-interest-e-5 = Négocier un meilleur prix pour un gros achat
interests-activities-card-interest-e-6 = Faire un discours afin de réunir de l’argent pour un projet
interests-activities-card-interest-e-7 = Préparer la publicité d’un concert ou d’un festival
interests-activities-card-interest-e-8 = Présenter un nouveau produit et donner envie de l’acheter

## C: order, records, numbers

interests-activities-card-interest-c-1 = Tenir les comptes d’une association
interests-activities-card-interest-c-2 = Classer des papiers dans des dossiers et les étiqueter
interests-activities-card-interest-c-3 = Vérifier une facture ligne par ligne pour trouver les erreurs
interests-activities-card-interest-c-4 = Tenir la liste de tout ce qu’un groupe prête
interests-activities-card-interest-c-5 = Faire l’emploi du temps de plusieurs groupes et salles
interests-activities-card-interest-c-9 = Trouver les erreurs dans une liste d’heures de travail
interests-activities-card-interest-c-10 = Préparer un tableau qui additionne les dépenses d’un foyer
interests-activities-card-interest-c-8 = Calculer ce que chaque personne doit payer pour un voyage

## Not asked any more; shown where somebody rated them. Do not change them.

interests-activities-card-interest-r-5 = Charger une camionnette et la conduire jusqu’à une autre ville
interests-activities-card-interest-r-6 = Dégager un chemin de promenade après une tempête
interests-activities-card-interest-r-7 = Nourrir des animaux de ferme et nettoyer leur étable
interests-activities-card-interest-r-8 = Faire marcher une machine qui remplit et ferme des bouteilles
interests-activities-card-interest-i-5 = Chercher pourquoi un téléphone est lent
interests-activities-card-interest-i-6 = Vérifier si un médicament contre la douleur agit vraiment
interests-activities-card-interest-i-8 = Comprendre par une enquête pourquoi des gens partent vivre ailleurs
interests-activities-card-interest-a-6 = Créer une petite statue en argile ou en bois
interests-activities-card-interest-s-2 = Aider quelqu’un à ne plus avoir peur de nager
interests-activities-card-interest-c-6 = Comparer deux listes et marquer chaque différence
interests-activities-card-interest-c-7 = Relever des compteurs d’eau chaque mois et noter les chiffres
