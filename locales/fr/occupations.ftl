occupation-0310-title = Armée : soldats et soldates
occupation-0310-does = Vous défendez votre pays dans l’armée de terre, la marine ou l’armée de l’air.
occupation-0310-day-1 = S’entraîner en équipe aux déplacements, au tir et aux premiers secours
occupation-0310-day-2 = Chercher des bombes sur le terrain et les désamorcer
occupation-0310-day-3 = Monter un pont provisoire ou réparer une radio

occupation-1111-title = Élues et élus politiques
occupation-1111-does = Vous décidez des lois et du budget d’un pays, d’une région ou d’une ville.
occupation-1111-day-1 = Lire un projet de loi et proposer des changements
occupation-1111-day-2 = Écouter les gens parler de ce qui les inquiète
occupation-1111-day-3 = Prendre la parole dans un débat et voter

occupation-1112-title = Haute administration publique
occupation-1112-does = Vous dirigez un service public et appliquez les décisions politiques.
occupation-1112-day-1 = Conseiller un ministère avant une décision importante
occupation-1112-day-2 = Partager le budget annuel entre la police, les secours et d’autres services
occupation-1112-day-3 = Représenter votre pays dans des discussions avec un autre gouvernement

occupation-1113-title = Direction d’un village
occupation-1113-does = Vous dirigez un village et parlez en son nom aux autorités.
occupation-1113-day-1 = Tenir une réunion où le village décide de ses dépenses
occupation-1113-day-2 = Aider à régler une dispute de voisinage au sujet d’un terrain
occupation-1113-day-3 = Signaler à la commune quelle route il faut réparer

occupation-1114-title = Direction de syndicats, partis et associations
occupation-1114-does = Vous dirigez une organisation qui défend ses membres ou une cause.
occupation-1114-day-1 = Dire aux journalistes ce dont vos membres ont besoin
occupation-1114-day-2 = Négocier de nouvelles règles avec des entreprises ou des ministres
occupation-1114-day-3 = Décider avec les bénévoles à quoi serviront les dons

occupation-1120-title = Direction générale d’entreprise
occupation-1120-does = Vous dirigez toute une entreprise ou organisation et fixez ses grands objectifs.
occupation-1120-day-1 = Choisir quel nouveau produit ou service recevra de l’argent
occupation-1120-day-2 = Parler des résultats et des problèmes avec les responsables de service
occupation-1120-day-3 = Expliquer les projets de l’année prochaine aux propriétaires et au personnel

occupation-1211-title = Direction financière
occupation-1211-does = Vous planifiez et contrôlez les finances d’une entreprise ou d’une organisation.
occupation-1211-day-1 = Chercher des dépenses inattendues dans les chiffres du mois
occupation-1211-day-2 = Établir un budget avec les autres services
occupation-1211-day-3 = Discuter des conditions d’un prêt avec la banque

occupation-1212-title = Direction des ressources humaines
occupation-1212-does = Vous dirigez le recrutement, la formation et l’accompagnement du personnel.
occupation-1212-day-1 = Choisir avec les responsables d’équipe la personne à engager
occupation-1212-day-2 = Discuter des horaires avec les personnes qui représentent le personnel
occupation-1212-day-3 = Prévoir des formations pour le personnel et les bénévoles

occupation-1213-title = Direction de la stratégie et de la planification
occupation-1213-does = Vous planifiez les objectifs d’une organisation et les règles qu’elle suit.
occupation-1213-day-1 = Écrire un plan avec des objectifs pour les prochaines années
occupation-1213-day-2 = Vérifier si le travail respecte les règles de sécurité et d’environnement
occupation-1213-day-3 = Expliquer une nouvelle règle à la direction et au personnel

occupation-1219-title = Direction de services et de projets
occupation-1219-does = Vous dirigez un service, un projet ou une usine, avec ses équipes.
occupation-1219-day-1 = Comparer les offres d’entreprises de nettoyage et de réparation
occupation-1219-day-2 = Faire le tour du bâtiment et noter ce qui est cassé
occupation-1219-day-3 = Fixer des dates et des coûts avec l’équipe d’un projet

occupation-1221-title = Direction des ventes et du marketing
occupation-1221-does = Vous dirigez une équipe qui trouve une clientèle et vend des produits ou services.
occupation-1221-day-1 = Étudier les chiffres de vente et choisir à qui rendre visite
occupation-1221-day-2 = Se mettre d’accord sur un prix avec une grande entreprise
occupation-1221-day-3 = Prévoir comment présenter un nouveau produit à la clientèle

occupation-1222-title = Direction de la publicité et de la communication
occupation-1222-does = Vous planifiez l’image d’une organisation dans la publicité et les médias.
occupation-1222-day-1 = Choisir les images et les mots d’une nouvelle campagne
occupation-1222-day-2 = Répondre aux questions de la presse sur un événement difficile
occupation-1222-day-3 = S’accorder avec les graphistes sur le coût d’une publicité

occupation-1223-title = Direction de la recherche et du développement
occupation-1223-does = Vous dirigez des équipes qui développent des produits ou étudient des idées nouvelles.
occupation-1223-day-1 = Choisir quelles idées méritent du temps et de l’argent
occupation-1223-day-2 = Discuter des résultats d’essais avec les équipes de recherche et de création
occupation-1223-day-3 = Comparer un premier modèle avec ce que veut la clientèle

occupation-1311-title = Direction de fermes et de forêts
occupation-1311-does = Vous planifiez et dirigez le travail d’une grande ferme ou d’une forêt.
occupation-1311-day-1 = Décider quand semer, récolter ou couper des arbres
occupation-1311-day-2 = Parcourir champs ou bois pour observer les plantes et les animaux
occupation-1311-day-3 = Négocier le prix de vente du grain, du lait ou du bois

occupation-1312-title = Direction de la pêche et de l’élevage de poissons
occupation-1312-does = Vous dirigez le travail d’élevages de poissons ou de bateaux de pêche.
occupation-1312-day-1 = Vérifier si les poissons grandissent bien et sont en bonne santé
occupation-1312-day-2 = Commander de la nourriture et de jeunes poissons pour les bassins
occupation-1312-day-3 = Prévoir les bateaux, les filets et l’équipage pour la prochaine pêche

occupation-1321-title = Direction d’usine
occupation-1321-does = Vous dirigez la production d’une usine, de la matière première au produit fini.
occupation-1321-day-1 = Prévoir quelles machines et quelles équipes feront chaque commande
occupation-1321-day-2 = Faire le tour de l’usine et parler avec les équipes
occupation-1321-day-3 = Arrêter la production quand un produit a un défaut grave

occupation-1322-title = Direction de mine
occupation-1322-does = Vous dirigez l’extraction de pierre, de métaux, de pétrole ou de gaz.
occupation-1322-day-1 = Lire les rapports du jour sur l’air et la sécurité sous terre
occupation-1322-day-2 = Décider avec l’équipe technique où creuser ou forer
occupation-1322-day-3 = Prévoir les horaires, les camions et les machines de la semaine

occupation-1323-title = Direction de chantiers
occupation-1323-does = Vous planifiez et dirigez des chantiers, du contrat aux derniers travaux.
occupation-1323-day-1 = Visiter le chantier et comparer les travaux avec les plans
occupation-1323-day-2 = Fixer les dates de la maçonnerie, de l’électricité et de la peinture
occupation-1323-day-3 = Calculer le coût des matériaux et des salaires

occupation-1324-title = Direction des achats et de la logistique
occupation-1324-does = Vous organisez l’achat, le stockage et la livraison de marchandises.
occupation-1324-day-1 = Prévoir les camions et les équipes pour les livraisons de demain
occupation-1324-day-2 = Vérifier les papiers des marchandises qui passent une frontière
occupation-1324-day-3 = Décider quelles marchandises l’entrepôt doit commander

occupation-1330-title = Direction informatique
occupation-1330-does = Vous dirigez l’informatique, les données et la téléphonie d’une organisation.
occupation-1330-day-1 = Décider quel système informatique l’organisation achètera
occupation-1330-day-2 = Chercher avec votre équipe pourquoi un système est tombé en panne
occupation-1330-day-3 = Expliquer un changement numérique aux personnes qui vont l’utiliser

occupation-1341-title = Direction de crèche
occupation-1341-does = Vous dirigez une crèche ou un lieu d’accueil pour jeunes enfants.
occupation-1341-day-1 = Accueillir une nouvelle famille et expliquer comment se passent les journées
occupation-1341-day-2 = Prévoir qui s’occupe de chaque groupe d’enfants
occupation-1341-day-3 = Vérifier la sécurité des salles et de l’aire de jeux

occupation-1342-title = Direction d’hôpital ou de clinique
occupation-1342-does = Vous dirigez un hôpital, une clinique ou un autre service de soins.
occupation-1342-day-1 = Calculer le personnel soignant et médical nécessaire à chaque service
occupation-1342-day-2 = Choisir avec les médecins le matériel médical à acheter
occupation-1342-day-3 = Lire les plaintes des malades et décider d’améliorations avec l’équipe

occupation-1343-title = Direction de maison de retraite
occupation-1343-does = Vous dirigez une maison de retraite ou un service de soins pour personnes âgées.
occupation-1343-day-1 = Parler des soins quotidiens avec la famille d’une personne accueillie
occupation-1343-day-2 = Établir les horaires de l’équipe soignante
occupation-1343-day-3 = Vérifier que les repas, les chambres et les soins conviennent

occupation-1344-title = Direction de services sociaux
occupation-1344-does = Vous dirigez des services sociaux pour familles, jeunes et personnes en difficulté.
occupation-1344-day-1 = Discuter de situations difficiles avec l’équipe du service social
occupation-1344-day-2 = Écrire une demande de financement pour une maison des jeunes
occupation-1344-day-3 = Prévoir avec la ville comment proposer des logements abordables

occupation-1345-title = Direction d’école ou d’université
occupation-1345-does = Vous dirigez une école ou une université, avec son équipe enseignante et ses élèves.
occupation-1345-day-1 = Assister à un cours, puis en parler avec la personne qui enseigne
occupation-1345-day-2 = Prévoir les horaires, les cours et les examens
occupation-1345-day-3 = Parler d’un problème avec des parents ou des élèves

occupation-1346-title = Direction d’agence de banque ou d’assurance
occupation-1346-does = Vous dirigez l’agence locale d’une banque ou d’une assurance.
occupation-1346-day-1 = Décider si une personne peut recevoir un prêt important
occupation-1346-day-2 = Aider l’équipe à décider combien payer après des dégâts de tempête
occupation-1346-day-3 = Comparer les résultats de l’agence avec ses objectifs

occupation-1349-title = Direction de services spécialisés
occupation-1349-does = Vous dirigez un service spécialisé : bibliothèque, secrétariat de tribunal ou prison, par exemple.
occupation-1349-day-1 = Prévoir les horaires et l’équipe d’une bibliothèque ou d’une galerie
occupation-1349-day-2 = Vérifier que les équipes de secours ont le matériel nécessaire
occupation-1349-day-3 = Veiller à ce que chaque procès ait une salle et une date

occupation-1411-title = Direction d’hôtel
occupation-1411-does = Vous dirigez un hôtel ou une maison d’hôtes et son équipe.
occupation-1411-day-1 = Régler un problème de chambre avec la personne qui l’occupe
occupation-1411-day-2 = Fixer le prix des chambres pour la période des vacances
occupation-1411-day-3 = Inspecter les chambres nettoyées avec la personne responsable du ménage

occupation-1412-title = Direction de restaurant
occupation-1412-does = Vous dirigez un restaurant ou un café, du menu à l’addition.
occupation-1412-day-1 = Choisir les plats et les prix avec l’équipe de cuisine
occupation-1412-day-2 = Commander des aliments frais et des boissons pour le week-end
occupation-1412-day-3 = Accueillir les gens et servir quand il y a du monde

occupation-1420-title = Direction de magasin ou de commerce de gros
occupation-1420-does = Vous dirigez un magasin, ou une entreprise qui vend à des magasins.
occupation-1420-day-1 = Choisir les articles à commander et fixer leurs prix
occupation-1420-day-2 = Montrer à une personne qui débute comment servir la clientèle
occupation-1420-day-3 = Compter l’argent du jour et les articles encore en stock

occupation-1431-title = Direction de lieux de sport et de culture
occupation-1431-does = Vous dirigez un lieu de sport, de culture, de jeux ou de détente.
occupation-1431-day-1 = Préparer un programme de concerts, de cours ou de matchs
occupation-1431-day-2 = Vérifier que la piscine, la salle ou la scène est sûre
occupation-1431-day-3 = Engager et guider des coachs, des artistes ou du personnel de caisse

occupation-1439-title = Direction d’entreprises de services
occupation-1439-does = Vous dirigez une entreprise de services : garage, camping ou agence de voyages, par exemple.
occupation-1439-day-1 = Répartir les réparations ou le nettoyage dans l’équipe
occupation-1439-day-2 = Écouter des appels et aider l’équipe à mieux répondre
occupation-1439-day-3 = Négocier des prix de voyages avec des hôtels et des compagnies d’autocars

occupation-2111-title = Physique et astronomie
occupation-2111-does = Vous étudiez la matière, l’énergie, les étoiles et l’espace pour expliquer la nature.
occupation-2111-day-1 = Mesurer la lumière d’une étoile avec un télescope
occupation-2111-day-2 = Tester une idée par des calculs et un modèle informatique
occupation-2111-day-3 = Expliquer vos résultats dans un article ou une conférence

occupation-2112-title = Météorologie
occupation-2112-does = Vous étudiez l’air et le climat et annoncez le temps à venir.
occupation-2112-day-1 = Comparer des images de satellites avec les mesures de stations météo
occupation-2112-day-2 = Annoncer une tempête aux pilotes, aux fermes ou aux villes
occupation-2112-day-3 = Étudier l’évolution du climat avec des modèles informatiques

occupation-2113-title = Chimie
occupation-2113-does = Vous étudiez la composition des substances et en créez de nouvelles.
occupation-2113-day-1 = Mélanger et chauffer des substances au laboratoire
occupation-2113-day-2 = Mesurer ce que contient un médicament, un parfum ou un colorant
occupation-2113-day-3 = Modifier une recette pour rendre un produit plus sûr

occupation-2114-title = Géologie
occupation-2114-does = Vous étudiez les roches, l’eau et les mouvements à l’intérieur de la Terre.
occupation-2114-day-1 = Prélever dehors des échantillons de roche, de terre ou d’eau
occupation-2114-day-2 = Dessiner les couches du sous-sol sur une carte à l’ordinateur
occupation-2114-day-3 = Conseiller des villes ou des chantiers sur les dangers d’un terrain

occupation-2120-title = Mathématiques et statistiques
occupation-2120-does = Vous utilisez les chiffres pour comprendre le risque, la santé, l’argent ou la population.
occupation-2120-day-1 = Calculer la probabilité d’un accident ou d’une maladie
occupation-2120-day-2 = Vérifier si les réponses d’une enquête représentent toute la population
occupation-2120-day-3 = Expliquer avec des graphiques ce que disent les chiffres

occupation-2131-title = Biologie
occupation-2131-does = Vous étudiez le vivant : bactéries, plantes, animaux et êtres humains.
occupation-2131-day-1 = Observer des cellules ou des bactéries au microscope
occupation-2131-day-2 = Observer et compter des plantes ou des animaux dans la nature
occupation-2131-day-3 = Tester l’effet d’un médicament ou d’un poison sur des cellules vivantes

occupation-2132-title = Conseil agricole, forestier et en pêche
occupation-2132-does = Vous donnez des conseils pour les cultures, l’élevage, les forêts ou la pêche.
occupation-2132-day-1 = Traverser un champ et prélever des échantillons de terre
occupation-2132-day-2 = Expliquer dans une ferme comment garder les animaux en bonne santé
occupation-2132-day-3 = Calculer combien d’arbres on peut couper sans nuire à la forêt

occupation-2133-title = Protection de l’environnement
occupation-2133-does = Vous étudiez comment éviter ou réparer les dégâts causés à la nature.
occupation-2133-day-1 = Prélever de l’eau ou du sol et chercher des traces de pollution
occupation-2133-day-2 = Compter les plantes et les animaux rares avant des travaux
occupation-2133-day-3 = Conseiller une entreprise pour protéger une rivière ou une forêt

occupation-2141-title = Ingénierie de production
occupation-2141-does = Vous concevez pour les usines une production rapide et sûre, avec peu de pertes.
occupation-2141-day-1 = Observer les gens et les machines et chronométrer chaque étape
occupation-2141-day-2 = Concevoir un poste de travail qui protège le dos et les mains
occupation-2141-day-3 = Tester un nouvel emballage pour des aliments ou des vêtements

occupation-2142-title = Ingénierie des routes, ponts et réseaux d’eau
occupation-2142-does = Vous concevez des routes, ponts, voies ferrées et réseaux d’eau et suivez leur construction.
occupation-2142-day-1 = Calculer quel poids un pont peut porter
occupation-2142-day-2 = Dessiner un plan qui garde les rues au sec par forte pluie
occupation-2142-day-3 = Inspecter du béton ou des rails neufs sur un chantier

occupation-2143-title = Ingénierie de l’environnement
occupation-2143-does = Vous concevez des techniques pour traiter l’eau, l’air, le sol et les déchets.
occupation-2143-day-1 = Concevoir un système qui nettoie les eaux usées
occupation-2143-day-2 = Mesurer les gaz nocifs qui sortent d’une usine
occupation-2143-day-3 = Expliquer à une ville comment recycler davantage

occupation-2144-title = Ingénierie mécanique
occupation-2144-does = Vous concevez et améliorez des machines, moteurs, véhicules et systèmes de chauffage.
occupation-2144-day-1 = Dessiner une pièce de machine à l’ordinateur
occupation-2144-day-2 = Tester comment une pièce réagit à la chaleur ou à la pression
occupation-2144-day-3 = Chercher avec l’atelier pourquoi une machine tombe souvent en panne

occupation-2145-title = Ingénierie chimique
occupation-2145-does = Vous prévoyez comment une usine transforme des matières premières en médicaments, plastique, carburant ou boissons.
occupation-2145-day-1 = Prévoir comment chauffer, mélanger et refroidir une substance sans danger
occupation-2145-day-2 = Tester une petite quantité avant que l’usine en fabrique plus
occupation-2145-day-3 = Chercher avec l’équipe de production pourquoi un mélange est raté

occupation-2146-title = Ingénierie des mines et des métaux
occupation-2146-does = Vous prévoyez comment extraire des matières et en faire du métal ou du carburant.
occupation-2146-day-1 = Choisir où forer ou utiliser des explosifs sans danger
occupation-2146-day-2 = Tester un morceau de métal pour trouver des fissures cachées
occupation-2146-day-3 = Calculer combien de métal contient une roche

occupation-2149-title = Autres spécialités d’ingénierie
occupation-2149-does = Vous résolvez des problèmes techniques particuliers : santé, énergie, sécurité ou coûts de construction.
occupation-2149-day-1 = Concevoir une articulation artificielle ou un autre appareil médical
occupation-2149-day-2 = Calculer combien d’électricité des panneaux solaires peuvent donner à une école
occupation-2149-day-3 = Faire la liste des matériaux et des coûts d’un bâtiment

occupation-2151-title = Ingénierie électrique
occupation-2151-does = Vous concevez des systèmes qui produisent, stockent et transportent l’électricité.
occupation-2151-day-1 = Dessiner le plan électrique d’un train, d’une mine ou d’un bâtiment
occupation-2151-day-2 = Tester une batterie ou un moteur avec des appareils de mesure
occupation-2151-day-3 = Prévoir les câbles qui amènent l’énergie du vent aux villes

occupation-2152-title = Ingénierie électronique
occupation-2152-does = Vous concevez des pièces électroniques pour ordinateurs, appareils médicaux, voitures ou satellites.
occupation-2152-day-1 = Dessiner un minuscule circuit électrique à l’ordinateur
occupation-2152-day-2 = Construire un premier modèle et mesurer ses signaux
occupation-2152-day-3 = Demander aux médecins ou aux pilotes ce que l’appareil doit faire

occupation-2153-title = Ingénierie des télécommunications
occupation-2153-does = Vous concevez des réseaux qui transportent les appels, internet et la télévision.
occupation-2153-day-1 = Calculer où placer une antenne pour les téléphones mobiles
occupation-2153-day-2 = Tester la vitesse des données dans un câble
occupation-2153-day-3 = Prévoir les réparations sans couper les appels d’urgence

occupation-2161-title = Architecture de bâtiments
occupation-2161-does = Vous concevez des bâtiments et des lieux où vivre, travailler et se rencontrer.
occupation-2161-day-1 = Demander aux gens à quoi leur bâtiment va servir
occupation-2161-day-2 = Dessiner les plans des étages et fabriquer une petite maquette
occupation-2161-day-3 = Visiter le chantier et répondre aux questions des équipes

occupation-2162-title = Architecture de jardins et de paysages
occupation-2162-does = Vous concevez des parcs, des jardins, des places et d’autres espaces ouverts.
occupation-2162-day-1 = Étudier le soleil, le sol et l’eau de pluie d’un lieu
occupation-2162-day-2 = Dessiner des chemins, des arbres et des endroits où s’asseoir
occupation-2162-day-3 = Demander aux gens du quartier leurs idées pour utiliser un parc

occupation-2163-title = Création de produits et de vêtements
occupation-2163-does = Vous créez des vêtements, des meubles et d’autres objets du quotidien.
occupation-2163-day-1 = Dessiner des idées de chaussure, de chaise ou de manteau
occupation-2163-day-2 = Choisir les tissus, les couleurs et les autres matières
occupation-2163-day-3 = Fabriquer un modèle et le modifier après essai

occupation-2164-title = Urbanisme et circulation
occupation-2164-does = Vous prévoyez comment une ville, ses rues et sa circulation vont évoluer.
occupation-2164-day-1 = Choisir sur une carte où construire de nouveaux logements
occupation-2164-day-2 = Compter voitures, vélos et personnes en bus à un carrefour
occupation-2164-day-3 = Écouter les gens du quartier à une réunion sur un projet

occupation-2165-title = Mesure du terrain et cartes
occupation-2165-does = Vous mesurez la terre, la mer ou les mines pour dresser des cartes.
occupation-2165-day-1 = Mesurer des distances et des hauteurs avec un appareil laser
occupation-2165-day-2 = Marquer la limite entre deux terrains
occupation-2165-day-3 = Ajouter des routes et des rivières sur une carte numérique

occupation-2166-title = Graphisme et multimédia
occupation-2166-does = Vous créez des images, des sites internet, des animations et des pages imprimées.
occupation-2166-day-1 = Dessiner des personnages et les faire bouger à l’écran
occupation-2166-day-2 = Placer des textes et des images pour une affiche ou un site
occupation-2166-day-3 = Montrer une première version et l’améliorer selon les remarques

occupation-2211-title = Médecine générale
occupation-2211-does = Vous soignez des gens de tout âge, qui vous consultent souvent en premier.
occupation-2211-day-1 = Écouter le cœur et les poumons d’une personne
occupation-2211-day-2 = Expliquer un résultat d’analyse de sang avec des mots simples
occupation-2211-day-3 = Prescrire un médicament ou envoyer quelqu’un à l’hôpital

occupation-2212-title = Médecine spécialisée
occupation-2212-does = Vous soignez des malades comme spécialiste d’un domaine médical.
occupation-2212-day-1 = Étudier des images ou des analyses pour identifier une maladie
occupation-2212-day-2 = Opérer une personne avec une équipe formée
occupation-2212-day-3 = Expliquer à une personne les traitements possibles et leurs risques

occupation-2221-title = Soins infirmiers
occupation-2221-does = Vous planifiez et donnez des soins aux malades, à l’hôpital ou à domicile.
occupation-2221-day-1 = Donner des médicaments et observer leurs effets
occupation-2221-day-2 = Nettoyer et panser les plaies
occupation-2221-day-3 = Expliquer aux familles comment elles peuvent aider

occupation-2222-title = Suivi de grossesse et naissance
occupation-2222-does = Vous accompagnez parents et bébés pendant la grossesse, la naissance et les premières semaines.
occupation-2222-day-1 = Écouter le cœur du bébé pendant la grossesse
occupation-2222-day-2 = Guider un accouchement et réagir vite en cas de danger
occupation-2222-day-3 = Montrer aux parents comment nourrir et porter leur bébé

occupation-2230-title = Médecines traditionnelles
occupation-2230-does = Vous soignez par des méthodes traditionnelles : aiguilles fines, plantes ou huiles, par exemple.
occupation-2230-day-1 = Interroger quelqu’un sur son sommeil, ses douleurs, ses repas et son quotidien
occupation-2230-day-2 = Poser de fines aiguilles à des points précis du corps
occupation-2230-day-3 = Préparer un mélange d’herbes ou d’huiles

occupation-2240-title = Soins aux côtés d’un médecin
occupation-2240-does = Vous examinez et soignez des malades, souvent avec des médecins.
occupation-2240-day-1 = Poser des questions sur la douleur et examiner la personne
occupation-2240-day-2 = Aider quelqu’un à respirer en urgence
occupation-2240-day-3 = Étudier des analyses de sang et choisir un traitement simple

occupation-2250-title = Médecine vétérinaire
occupation-2250-does = Vous soignez les animaux malades ou blessés et protégez les gens de leurs maladies.
occupation-2250-day-1 = Examiner un animal et interroger la personne qui l’amène
occupation-2250-day-2 = Opérer un chien ou vacciner des animaux de ferme
occupation-2250-day-3 = Guider les exercices d’un animal pour qu’il bouge sans douleur

occupation-2261-title = Dentisterie
occupation-2261-does = Vous prévenez et soignez les maladies des dents et de la bouche.
occupation-2261-day-1 = Examiner les dents et étudier des radios de la mâchoire
occupation-2261-day-2 = Donner un médicament contre la douleur et soigner une dent abîmée
occupation-2261-day-3 = Nettoyer des dents et montrer comment bien les brosser

occupation-2262-title = Pharmacie
occupation-2262-does = Vous préparez et remettez des médicaments et expliquez comment les prendre sans danger.
occupation-2262-day-1 = Vérifier si deux médicaments peuvent être pris ensemble
occupation-2262-day-2 = Expliquer comment et quand prendre un médicament
occupation-2262-day-3 = Préparer une crème ou tester la qualité d’un médicament

occupation-2263-title = Santé et sécurité au travail
occupation-2263-does = Vous protégez la santé des gens contre les dangers, au travail et ailleurs.
occupation-2263-day-1 = Mesurer le bruit, la poussière ou les radiations au travail
occupation-2263-day-2 = Contrôler comment une cuisine conserve et cuit les aliments
occupation-2263-day-3 = Montrer comment s’asseoir et soulever une charge sans se blesser

occupation-2264-title = Kinésithérapie
occupation-2264-does = Vous aidez les gens à mieux bouger après une maladie, une blessure ou une opération.
occupation-2264-day-1 = Tester la force et les mouvements d’une articulation
occupation-2264-day-2 = Apprendre à quelqu’un des exercices qui renforcent les muscles
occupation-2264-day-3 = Soutenir une personne qui réapprend à marcher

occupation-2265-title = Diététique et nutrition
occupation-2265-does = Vous conseillez les gens sur une alimentation qui préserve ou améliore leur santé.
occupation-2265-day-1 = Demander à une personne ce qu’elle mange et boit
occupation-2265-day-2 = Préparer un plan de repas pour une personne diabétique
occupation-2265-day-3 = Calculer les vitamines et le sel des repas d’hôpital

occupation-2266-title = Orthophonie (logopédie) et audition
occupation-2266-does = Vous aidez les gens qui ont du mal à entendre, parler ou avaler.
occupation-2266-day-1 = Tester quels sons une personne peut entendre
occupation-2266-day-2 = Régler un appareil auditif selon les besoins d’une personne
occupation-2266-day-3 = Travailler des sons et des mots avec des enfants

occupation-2267-title = Optométrie
occupation-2267-does = Vous testez la vue des gens et les aidez à mieux voir.
occupation-2267-day-1 = Tester comment une personne voit les lettres et les couleurs
occupation-2267-day-2 = Examiner l’intérieur de l’œil avec une lampe
occupation-2267-day-3 = Choisir les bons verres ou des exercices pour les yeux

occupation-2269-title = Autres thérapies
occupation-2269-does = Vous aidez les malades par des méthodes spéciales : rayons X, musique ou exercices quotidiens.
occupation-2269-day-1 = Faire la radio d’un os cassé
occupation-2269-day-2 = Réapprendre à quelqu’un à s’habiller ou à cuisiner après une maladie
occupation-2269-day-3 = Aider quelqu’un à exprimer ses sentiments par la musique ou la danse

occupation-2310-title = Enseignement à l’université
occupation-2310-does = Vous enseignez à l’université et faites de la recherche dans votre matière.
occupation-2310-day-1 = Donner un cours et répondre aux questions du groupe
occupation-2310-day-2 = Lire des travaux écrits, les noter et donner des conseils
occupation-2310-day-3 = Étudier une question et écrire sur les résultats

occupation-2320-title = Enseignement professionnel
occupation-2320-does = Vous enseignez la pratique et la théorie d’un métier.
occupation-2320-day-1 = Montrer aux élèves comment utiliser un outil sans danger
occupation-2320-day-2 = Observer des élèves qui s’exercent : coupe de cheveux, repas ou réparation
occupation-2320-day-3 = Rendre visite à des élèves pendant leur formation en entreprise

occupation-2330-title = Enseignement secondaire
occupation-2330-does = Vous enseignez une ou plusieurs matières à des jeunes du secondaire.
occupation-2330-day-1 = Expliquer un nouveau sujet et poser des questions
occupation-2330-day-2 = Corriger des devoirs et écrire des commentaires utiles
occupation-2330-day-3 = Parler avec des élèves pour qui l’école est difficile

occupation-2341-title = Enseignement à l’école primaire
occupation-2341-does = Vous apprenez aux enfants du primaire à lire, écrire, compter et travailler ensemble.
occupation-2341-day-1 = Lire une histoire et parler des mots nouveaux
occupation-2341-day-2 = Aider les enfants à faire un calcul difficile
occupation-2341-day-3 = Expliquer aux parents comment leur enfant apprend

occupation-2342-title = Éducation à l’école maternelle
occupation-2342-does = Vous aidez les jeunes enfants à apprendre par le jeu avant l’école primaire.
occupation-2342-day-1 = Chanter et compter avec un groupe d’enfants
occupation-2342-day-2 = Préparer de la peinture, des cubes et des jeux pour apprendre
occupation-2342-day-3 = Observer comment chaque enfant parle, bouge et joue

occupation-2351-title = Conseil en méthodes d’enseignement
occupation-2351-does = Vous étudiez les façons d’enseigner et aidez les écoles à les améliorer.
occupation-2351-day-1 = Observer un cours et écrire un rapport
occupation-2351-day-2 = Choisir les livres et les objectifs d’un nouveau cours
occupation-2351-day-3 = Former des équipes enseignantes à une nouvelle méthode

occupation-2352-title = Enseignement spécialisé
occupation-2352-does = Vous enseignez à des personnes qui ont besoin d’aide ou d’une autre méthode.
occupation-2352-day-1 = Préparer un plan d’apprentissage pour une seule personne
occupation-2352-day-2 = Expliquer une tâche avec des images ou des signes
occupation-2352-day-3 = Apprendre à lire à une personne adulte, étape par étape

occupation-2353-title = Cours de langues
occupation-2353-does = Vous enseignez une nouvelle langue en dehors de l’école habituelle.
occupation-2353-day-1 = Faire pratiquer une conversation sur les achats ou le travail
occupation-2353-day-2 = Expliquer une règle de grammaire avec des exemples simples
occupation-2353-day-3 = Montrer comment placer les mains dans la langue des signes

occupation-2354-title = Cours de musique
occupation-2354-does = Vous enseignez le chant ou la musique, en cours particulier ou en groupe.
occupation-2354-day-1 = Montrer comment tenir un instrument et en jouer
occupation-2354-day-2 = Choisir des morceaux qui conviennent au niveau de chaque élève
occupation-2354-day-3 = Préparer les élèves à jouer en concert

occupation-2355-title = Cours de danse, théâtre et arts
occupation-2355-does = Vous enseignez danse, théâtre, peinture, photo ou cirque à des gens de tout âge.
occupation-2355-day-1 = Montrer un pas de danse et corriger la posture des élèves
occupation-2355-day-2 = Regarder des dessins ou des photos d’élèves et donner des conseils
occupation-2355-day-3 = Répéter une pièce de théâtre avec un groupe

occupation-2356-title = Cours d’informatique
occupation-2356-does = Vous apprenez aux gens à utiliser un ordinateur, des programmes et internet.
occupation-2356-day-1 = Montrer à des gens qui débutent comment envoyer un courriel sans danger
occupation-2356-day-2 = Préparer des exercices sur un nouveau programme pour le personnel
occupation-2356-day-3 = Aider quelqu’un qui ne retrouve pas un fichier

occupation-2359-title = Cours particuliers et autres cours
occupation-2359-does = Hors de la classe, vous aidez une personne ou un groupe à apprendre.
occupation-2359-day-1 = Expliquer des devoirs en tête à tête après l’école
occupation-2359-day-2 = Aider une personne à choisir une formation ou à régler un problème
occupation-2359-day-3 = Préparer un cours en ligne ou enseigner en prison

occupation-2411-title = Audit et expertise comptable
occupation-2411-does = Vous notez et vérifiez comment les entreprises et services publics utilisent l’argent.
occupation-2411-day-1 = Comparer les factures et les paiements avec le compte en banque
occupation-2411-day-2 = Expliquer à quelqu’un combien d’impôts il faut payer
occupation-2411-day-3 = Chercher des erreurs ou des fraudes dans les comptes

occupation-2412-title = Conseil financier
occupation-2412-does = Vous conseillez les gens et les entreprises sur l’épargne et les placements.
occupation-2412-day-1 = Interroger une personne sur ses revenus, ses projets et ses soucis
occupation-2412-day-2 = Comparer des façons d’épargner pour une maison ou la retraite
occupation-2412-day-3 = Expliquer le risque de perdre de l’argent

occupation-2413-title = Analyse financière
occupation-2413-does = Vous jugez par les chiffres si un prêt ou un placement est raisonnable.
occupation-2413-day-1 = Lire les comptes d’une entreprise des dernières années
occupation-2413-day-2 = Calculer combien une entreprise pourrait gagner à l’avenir
occupation-2413-day-3 = Écrire un avis pour une banque ou une personne qui investit

occupation-2421-title = Conseil en organisation
occupation-2421-does = Vous étudiez le fonctionnement d’une organisation et proposez des améliorations.
occupation-2421-day-1 = Demander aux équipes quelles étapes prennent trop de temps
occupation-2421-day-2 = Dessiner le chemin d’une commande dans l’entreprise
occupation-2421-day-3 = Présenter des idées pour gagner du temps et réduire les coûts

occupation-2422-title = Conseil en politiques publiques
occupation-2422-does = Vous préparez les plans et règles de l’État et aidez à les appliquer.
occupation-2422-day-1 = Comparer comment d’autres pays ont réglé un problème de logement
occupation-2422-day-2 = Demander à des groupes locaux ce qu’il faut à leur quartier
occupation-2422-day-3 = Écrire une proposition pour un nouveau projet public

occupation-2423-title = Recrutement et conseil en carrière
occupation-2423-does = Vous aidez les entreprises à recruter et les gens à trouver du travail.
occupation-2423-day-1 = Écrire une offre d’emploi et inviter des gens à un entretien
occupation-2423-day-2 = Chercher avec quelqu’un quel métier correspond à ses compétences
occupation-2423-day-3 = Expliquer un contrat ou une règle de congés au personnel

occupation-2424-title = Formation en entreprise
occupation-2424-does = Vous formez le personnel aux compétences que son travail demande.
occupation-2424-day-1 = Demander à une équipe ce qu’elle a besoin d’apprendre
occupation-2424-day-2 = Animer des exercices pratiques avec un groupe de collègues
occupation-2424-day-3 = Aider des responsables à préparer une conversation difficile

occupation-2431-title = Publicité et marketing
occupation-2431-does = Vous étudiez ce que veut la clientèle et faites connaître des produits.
occupation-2431-day-1 = Poser des questions à la clientèle et comparer les réponses
occupation-2431-day-2 = Écrire un court texte pour une publicité en ligne
occupation-2431-day-3 = Compter combien de personnes ont acheté après une publicité

occupation-2432-title = Relations publiques
occupation-2432-does = Vous expliquez au public ce qu’une organisation fait et veut.
occupation-2432-day-1 = Écrire des actualités pour des sites et des journaux
occupation-2432-day-2 = Répondre aux questions des gens dans un groupe en ligne
occupation-2432-day-3 = Parler d’une campagne avec les gens dans la rue

occupation-2433-title = Vente technique et médicale
occupation-2433-does = Vous vendez des machines, médicaments ou produits techniques et expliquez comment ils marchent.
occupation-2433-day-1 = Montrer une machine dans une ferme ou une usine
occupation-2433-day-2 = Présenter à des médecins les études sur un nouveau médicament
occupation-2433-day-3 = Calculer quels panneaux solaires conviennent à un toit

occupation-2434-title = Vente de systèmes informatiques
occupation-2434-does = Vous vendez des systèmes informatiques et téléphoniques adaptés aux besoins d’une entreprise.
occupation-2434-day-1 = Demander à une entreprise ce que ses ordinateurs doivent faire
occupation-2434-day-2 = Montrer comment marche un programme ou un réseau
occupation-2434-day-3 = Écrire une offre avec des prix et des dates de livraison

occupation-2511-title = Analyse de systèmes informatiques
occupation-2511-does = Vous étudiez les besoins d’une organisation et concevez ses systèmes informatiques.
occupation-2511-day-1 = Demander au personnel soignant ou de bureau comment il utilise les données
occupation-2511-day-2 = Dessiner comment l’information circule entre les ordinateurs
occupation-2511-day-3 = Apprendre à un ordinateur à repérer des régularités dans des données

occupation-2512-title = Développement de logiciels
occupation-2512-does = Vous concevez, créez et améliorez des programmes d’ordinateur.
occupation-2512-day-1 = Demander aux gens ce que le programme doit faire
occupation-2512-day-2 = Écrire en code des instructions pour l’ordinateur
occupation-2512-day-3 = Lire le code d’une autre personne et proposer des changements

occupation-2513-title = Développement de sites et de jeux
occupation-2513-does = Vous créez des sites internet, des boutiques en ligne et des jeux numériques.
occupation-2513-day-1 = Programmer des pages qui marchent sur téléphone et sur ordinateur
occupation-2513-day-2 = Dessiner des boutons et des menus faciles à utiliser
occupation-2513-day-3 = Tester un niveau de jeu et l’améliorer

occupation-2514-title = Programmation
occupation-2514-does = Vous écrivez et modifiez le code d’applications, de programmes de bureau et de machines.
occupation-2514-day-1 = Transformer une conception en lignes de code
occupation-2514-day-2 = Chercher une erreur et la corriger
occupation-2514-day-3 = Adapter un programme à un nouveau téléphone ou à une machine

occupation-2519-title = Test de logiciels
occupation-2519-does = Vous testez des programmes et des données et aidez à corriger les erreurs.
occupation-2519-day-1 = Essayer chaque bouton et noter ce qui ne marche pas
occupation-2519-day-2 = Vérifier si des personnes aveugles peuvent utiliser un site internet
occupation-2519-day-3 = Tester comment un système redémarre après une panne

occupation-2521-title = Conception de bases de données
occupation-2521-does = Vous concevez et gérez les systèmes qui conservent les données d’une organisation.
occupation-2521-day-1 = Prévoir comment conserver les données de la clientèle ou des malades
occupation-2521-day-2 = Modifier le système pour rendre les recherches plus rapides
occupation-2521-day-3 = Décider qui peut voir ou changer des données

occupation-2522-title = Administration de systèmes informatiques
occupation-2522-does = Vous faites fonctionner chaque jour les ordinateurs et réseaux d’une organisation.
occupation-2522-day-1 = Installer de nouvelles versions de programmes sur beaucoup d’ordinateurs
occupation-2522-day-2 = Faire des copies de sauvegarde de fichiers importants
occupation-2522-day-3 = Chercher pourquoi une personne n’arrive pas à se connecter

occupation-2523-title = Conception de réseaux informatiques
occupation-2523-does = Vous concevez et améliorez les réseaux qui relient des ordinateurs.
occupation-2523-day-1 = Dessiner les liens entre ordinateurs, câbles et bornes wifi
occupation-2523-day-2 = Mesurer où les données circulent trop lentement
occupation-2523-day-3 = Calculer combien de données le réseau d’un hôpital doit transporter

occupation-2529-title = Sécurité informatique
occupation-2529-does = Vous protégez les ordinateurs et les données contre les attaques et les pertes.
occupation-2529-day-1 = Chercher les points faibles d’un système avant que d’autres en profitent
occupation-2529-day-2 = Arrêter une attaque et réparer les dégâts
occupation-2529-day-3 = Recueillir des preuves numériques sur un téléphone ou un ordinateur

occupation-2611-title = Avocates et avocats
occupation-2611-does = Vous conseillez les gens en droit et défendez une personne ou l’État au tribunal.
occupation-2611-day-1 = Écouter une personne et lui expliquer ses droits
occupation-2611-day-2 = Lire des lois et d’anciens jugements pour préparer un dossier
occupation-2611-day-3 = Interroger un témoin au tribunal

occupation-2612-title = Juges
occupation-2612-does = Vous dirigez des procès et jugez selon la loi.
occupation-2612-day-1 = Écouter les deux parties et les témoins
occupation-2612-day-2 = Comparer les preuves avec la loi
occupation-2612-day-3 = Écrire un jugement et en expliquer les raisons

occupation-2619-title = Autres juristes
occupation-2619-does = Grâce au droit, vous réglez des conflits, vérifiez des règles ou préparez des documents.
occupation-2619-day-1 = Aider deux parties à trouver un accord sans procès
occupation-2619-day-2 = Lire le contrat d’achat d’une maison avant la signature
occupation-2619-day-3 = Vérifier comment une entreprise protège les données personnelles

occupation-2621-title = Archives et musées
occupation-2621-does = Vous rassemblez, protégez et montrez des œuvres d’art, objets et documents anciens.
occupation-2621-day-1 = Décrire une vieille lettre et lui donner un numéro
occupation-2621-day-2 = Choisir quels objets une exposition montrera
occupation-2621-day-3 = Nettoyer un objet fragile avec une brosse douce

occupation-2622-title = Bibliothèques
occupation-2622-does = Vous aidez à trouver des livres et des informations et prenez soin des collections.
occupation-2622-day-1 = Choisir de nouveaux livres pour les enfants et les adultes
occupation-2622-day-2 = Aider quelqu’un à chercher une information fiable
occupation-2622-day-3 = Organiser une heure de lecture ou un cours d’informatique

occupation-2631-title = Économie
occupation-2631-does = Vous étudiez l’effet de l’argent, du travail et du commerce sur les gens et les pays.
occupation-2631-day-1 = Comparer des chiffres sur les prix, les emplois et les salaires
occupation-2631-day-2 = Calculer ce qu’un nouvel impôt changerait
occupation-2631-day-3 = Écrire un rapport qui aide un gouvernement à décider

occupation-2632-title = Sociologie et anthropologie
occupation-2632-does = Vous étudiez comment les gens vivent ensemble, aujourd’hui et dans le passé.
occupation-2632-day-1 = Interroger des gens sur leur travail, leur famille ou leur quartier
occupation-2632-day-2 = Creuser avec soin pour trouver les traces d’un ancien village
occupation-2632-day-3 = Comparer des réponses et des cartes pour voir ce qui se répète

occupation-2633-title = Histoire, philosophie et politique
occupation-2633-does = Vous étudiez les idées, l’histoire et la politique pour mieux comprendre la société.
occupation-2633-day-1 = Lire de vieilles lettres et des documents dans des archives
occupation-2633-day-2 = Comparer les résultats d’élections de plusieurs pays
occupation-2633-day-3 = Écrire un raisonnement clair sur une question difficile

occupation-2634-title = Psychologie
occupation-2634-does = Vous étudiez comment les gens pensent, ressentent et agissent, et les aidez à aller mieux.
occupation-2634-day-1 = Écouter une personne et lui poser des questions avec tact
occupation-2634-day-2 = Utiliser des tests de mémoire, d’apprentissage ou d’humeur
occupation-2634-day-3 = Aider quelqu’un à affronter une peur par des exercices

occupation-2635-title = Travail social et écoute
occupation-2635-does = Vous aidez les gens et les familles face aux difficultés de la vie.
occupation-2635-day-1 = Rendre visite à une famille et écouter chaque membre
occupation-2635-day-2 = Aider quelqu’un à demander un logement ou de l’argent
occupation-2635-day-3 = Faire un plan avec une personne qui veut arrêter l’alcool

occupation-2636-title = Services religieux
occupation-2636-does = Vous dirigez des cérémonies religieuses et soutenez les gens dans la foi, la joie et le deuil.
occupation-2636-day-1 = Préparer et diriger un office, une prière ou une cérémonie
occupation-2636-day-2 = Rendre visite à une personne malade ou en deuil
occupation-2636-day-3 = Expliquer des textes religieux à un groupe

occupation-2641-title = Écriture
occupation-2641-does = Vous écrivez ou corrigez des livres, pièces de théâtre, chansons ou textes techniques.
occupation-2641-day-1 = Écrire et réécrire une scène ou un chapitre
occupation-2641-day-2 = Vérifier les faits et corriger un texte avant l’impression
occupation-2641-day-3 = Expliquer en étapes simples comment marche un appareil

occupation-2642-title = Journalisme
occupation-2642-does = Vous cherchez l’information, la vérifiez et la racontez au public.
occupation-2642-day-1 = Interroger des gens qui ont vu un événement
occupation-2642-day-2 = Comparer des sources pour vérifier si une histoire est vraie
occupation-2642-day-3 = Écrire un article et choisir une photo

occupation-2643-title = Traduction et interprétation
occupation-2643-does = Vous traduisez des paroles, textes ou signes pour que les gens se comprennent.
occupation-2643-day-1 = Redire les mots des médecins dans la langue de la personne malade
occupation-2643-day-2 = Traduire un contrat, un livre ou les dialogues d’un film
occupation-2643-day-3 = Comparer le sens de mots pour un dictionnaire

occupation-2651-title = Arts plastiques
occupation-2651-does = Vous créez de l’art : peintures, sculptures, gravures ou dessins humoristiques.
occupation-2651-day-1 = Dessiner une idée et choisir les couleurs ou les matières
occupation-2651-day-2 = Façonner l’argile, la pierre, le verre ou le métal
occupation-2651-day-3 = Nettoyer et réparer un tableau abîmé

occupation-2652-title = Musique, chant et composition
occupation-2652-does = Vous chantez, jouez, écrivez ou dirigez de la musique pour un public.
occupation-2652-day-1 = Répéter de nombreuses fois un passage difficile
occupation-2652-day-2 = Écrire une mélodie et choisir les instruments
occupation-2652-day-3 = Répéter avec un chœur, un groupe ou un orchestre

occupation-2653-title = Danse et chorégraphie
occupation-2653-does = Vous dansez sur scène ou créez des danses pour d’autres.
occupation-2653-day-1 = Travailler la force, l’équilibre et les sauts chaque matin
occupation-2653-day-2 = Apprendre de nouveaux pas et les accorder à la musique
occupation-2653-day-3 = Créer des mouvements et les montrer à la troupe

occupation-2654-title = Réalisation, mise en scène et production
occupation-2654-does = Vous dirigez la création de films, de spectacles, d’émissions ou d’enregistrements de musique.
occupation-2654-day-1 = Décider avec l’équipe comment filmer une scène
occupation-2654-day-2 = Écouter des artistes et choisir qui aura un rôle
occupation-2654-day-3 = Prévoir le budget et les dates d’un spectacle ou d’un film

occupation-2655-title = Comédiennes et comédiens
occupation-2655-does = Vous jouez des personnages sur scène, au cinéma ou avec votre voix.
occupation-2655-day-1 = Apprendre les paroles et les gestes d’un rôle
occupation-2655-day-2 = Répéter une scène avec d’autres artistes
occupation-2655-day-3 = Enregistrer une voix pour un film ou un jeu

occupation-2656-title = Présentation à la radio et à la télévision
occupation-2656-does = Vous parlez au public à la radio, à la télévision ou sur internet.
occupation-2656-day-1 = Lire les informations d’une voix haute et claire
occupation-2656-day-2 = Poser des questions à une personne invitée pendant une émission en direct
occupation-2656-day-3 = Décrire les images d’un film pour un public aveugle

occupation-2659-title = Humour, cirque et arts de la rue
occupation-2659-does = Vous jouez devant un public : humour, marionnettes, cirque ou art de rue.
occupation-2659-day-1 = S’exercer à jongler ou à marcher sur une corde
occupation-2659-day-2 = Essayer de nouvelles blagues devant un petit public
occupation-2659-day-3 = Fabriquer une marionnette et lui donner une voix

occupation-3111-title = Techniques de laboratoire
occupation-3111-does = Vous testez des matériaux, l’air ou l’eau et aidez aux expériences scientifiques.
occupation-3111-day-1 = Peser et mélanger des substances pour un test
occupation-3111-day-2 = Mesurer des radiations, la température ou la profondeur de l’eau
occupation-3111-day-3 = Nettoyer et vérifier les instruments du laboratoire

occupation-3112-title = Techniques du bâtiment et des travaux publics
occupation-3112-does = Vous aidez à planifier, contrôler et entretenir des bâtiments, routes et réseaux d’eau.
occupation-3112-day-1 = Mesurer un terrain à bâtir avec des instruments spéciaux
occupation-3112-day-2 = Inspecter les fissures et la rouille d’un pont ou d’un tunnel
occupation-3112-day-3 = Calculer combien d’énergie perd une maison

occupation-3113-title = Techniques électriques
occupation-3113-does = Vous montez, testez et réparez du matériel électrique d’après des plans techniques.
occupation-3113-day-1 = Relier des fils selon un schéma
occupation-3113-day-2 = Mesurer si une batterie ou un moteur marche bien
occupation-3113-day-3 = Remplacer une pièce électrique cassée dans une machine

occupation-3114-title = Techniques électroniques
occupation-3114-does = Vous montez et testez des appareils électroniques aux pièces minuscules.
occupation-3114-day-1 = Fixer de toutes petites pièces sur une carte électronique
occupation-3114-day-2 = Tester si un appareil médical donne des signaux justes
occupation-3114-day-3 = Régler un instrument jusqu’à une mesure exacte

occupation-3115-title = Techniques mécaniques
occupation-3115-does = Vous testez, inspectez et réparez des machines, moteurs et véhicules avec l’équipe d’ingénierie.
occupation-3115-day-1 = Démarrer un moteur et mesurer sa température et son bruit
occupation-3115-day-2 = Chercher des dégâts sur un train, un bateau ou un avion
occupation-3115-day-3 = Réparer un système de refroidissement ou une pompe à chaleur

occupation-3116-title = Techniques de la chimie industrielle
occupation-3116-does = Vous testez et contrôlez la production de produits chimiques et d’autres matières.
occupation-3116-day-1 = Prélever des échantillons sur une chaîne de production
occupation-3116-day-2 = Vérifier si une couleur ou un mélange est correct
occupation-3116-day-3 = Emballer et étiqueter des déchets dangereux en toute sécurité

occupation-3117-title = Techniques des mines et des métaux
occupation-3117-does = Vous testez la roche et le métal et aidez à la sécurité des mines.
occupation-3117-day-1 = Mesurer les galeries et les reporter sur une carte
occupation-3117-day-2 = Contrôler l’air, la poussière et le bruit sous terre
occupation-3117-day-3 = Presser un morceau de roche ou de métal jusqu’à ce qu’il casse

occupation-3118-title = Dessin technique
occupation-3118-does = Vous dessinez les plans techniques de bâtiments, machines, bateaux ou vêtements.
occupation-3118-day-1 = Transformer un croquis technique en dessin exact
occupation-3118-day-2 = Dessiner à l’ordinateur chaque pièce avec ses dimensions
occupation-3118-day-3 = Modifier un dessin après une discussion avec l’atelier ou le chantier

occupation-3119-title = Autres techniques industrielles
occupation-3119-does = Vous aidez à tester et améliorer produits et procédés, du textile à l’éolien.
occupation-3119-day-1 = Tirer sur un tissu et le laver pour tester sa solidité
occupation-3119-day-2 = Contrôler une éolienne neuve avant sa mise en marche
occupation-3119-day-3 = Préparer une machine qui imprime des pièces en métal

occupation-3121-title = Encadrement d’équipes dans les mines
occupation-3121-does = Vous dirigez les équipes qui extraient du charbon, de la pierre ou des métaux.
occupation-3121-day-1 = Répartir les tâches au début du travail
occupation-3121-day-2 = Contrôler la galerie et les machines avant de commencer
occupation-3121-day-3 = Noter la quantité extraite et les accidents éventuels

occupation-3122-title = Encadrement d’équipes en usine
occupation-3122-does = Vous dirigez une équipe de production dans une usine.
occupation-3122-day-1 = Montrer à une personne qui débute comment utiliser une machine
occupation-3122-day-2 = Examiner les produits finis et parler des défauts avec l’équipe
occupation-3122-day-3 = Modifier le plan de travail quand quelqu’un est malade

occupation-3123-title = Encadrement d’équipes de chantier
occupation-3123-does = Vous dirigez une équipe de construction sur un chantier.
occupation-3123-day-1 = Expliquer les tâches du jour, le plan à la main
occupation-3123-day-2 = Vérifier que les murs, les tuyaux ou les sols sont bien faits
occupation-3123-day-3 = Commander les matériaux manquants et noter les heures de travail

occupation-3131-title = Conduite de centrales électriques
occupation-3131-does = Vous faites marcher les installations qui produisent l’électricité et l’envoient aux foyers.
occupation-3131-day-1 = Surveiller la puissance et la température sur les écrans de contrôle
occupation-3131-day-2 = Monter sur une éolienne pour vérifier ses pièces
occupation-3131-day-3 = Arrêter une machine sans danger quand une alarme sonne

occupation-3132-title = Traitement de l’eau et des déchets
occupation-3132-does = Vous faites marcher des machines qui nettoient l’eau ou brûlent des déchets.
occupation-3132-day-1 = Tester des échantillons d’eau potable ou d’eaux usées
occupation-3132-day-2 = Régler les pompes et la quantité de produit qui nettoie l’eau
occupation-3132-day-3 = Contrôler la chaleur d’un four qui brûle des déchets

occupation-3133-title = Pilotage de production chimique
occupation-3133-does = Vous réglez des machines qui produisent des substances chimiques et des gaz.
occupation-3133-day-1 = Surveiller la pression et la température sur plusieurs écrans
occupation-3133-day-2 = Régler le débit d’un gaz ou d’un liquide
occupation-3133-day-3 = Longer les tuyaux pour chercher des fuites

occupation-3134-title = Raffinage du pétrole et du gaz
occupation-3134-does = Vous faites marcher les installations qui transforment le pétrole et le gaz en carburant.
occupation-3134-day-1 = Lire le niveau et la pression de grandes cuves
occupation-3134-day-2 = Démarrer les pompes qui font circuler le pétrole
occupation-3134-day-3 = Porter un échantillon de carburant au laboratoire

occupation-3135-title = Pilotage de production de métaux
occupation-3135-does = Vous réglez les fours et les machines qui produisent du métal.
occupation-3135-day-1 = Régler la chaleur d’un four qui fait fondre le métal
occupation-3135-day-2 = Peser les métaux qui entrent dans un mélange
occupation-3135-day-3 = Prélever un échantillon de métal liquide pour un test

occupation-3139-title = Pilotage de robots et de lignes de production
occupation-3139-does = Vous réglez les robots et chaînes automatiques qui fabriquent voitures, papier ou vêtements.
occupation-3139-day-1 = Entrer les réglages qui disent au robot quoi faire
occupation-3139-day-2 = Surveiller la chaîne sur un écran et dans l’usine
occupation-3139-day-3 = Arrêter la chaîne et retirer une pièce bloquée

occupation-3141-title = Techniques de laboratoire en biologie
occupation-3141-does = Vous participez à l’étude scientifique des plantes, animaux, cellules et bactéries.
occupation-3141-day-1 = Recueillir dehors des plantes, de l’eau ou des insectes
occupation-3141-day-2 = Cultiver des bactéries dans de petites boîtes et les compter
occupation-3141-day-3 = Noter les résultats d’une expérience

occupation-3142-title = Techniques agricoles
occupation-3142-does = Vous testez des sols, cultures et animaux pour aider à produire de bons aliments.
occupation-3142-day-1 = Prélever et tester de la terre, de l’eau ou des plantes
occupation-3142-day-2 = Noter la nourriture et le poids de jeunes animaux ou poissons
occupation-3142-day-3 = Montrer sur une carte quels champs ont besoin d’eau

occupation-3143-title = Techniques forestières
occupation-3143-does = Vous mesurez, plantez et surveillez des arbres pour protéger et renouveler les forêts.
occupation-3143-day-1 = Mesurer des arbres et marquer ceux à couper
occupation-3143-day-2 = Montrer à une équipe comment planter de jeunes arbres
occupation-3143-day-3 = Expliquer au public les règles sur le feu et la nature

occupation-3151-title = Conduite des machines de navires
occupation-3151-does = Vous faites marcher sans danger les moteurs et machines d’un navire en mer.
occupation-3151-day-1 = Vérifier l’huile, la chaleur et la pression en salle des machines
occupation-3151-day-2 = Réparer une pompe à eau avec l’équipe des machines
occupation-3151-day-3 = Noter combien de carburant le navire a consommé

occupation-3152-title = Commandement et pilotage de navires
occupation-3152-does = Vous guidez des navires sans danger en mer, sur les fleuves et jusqu’au port.
occupation-3152-day-1 = Préparer la route avec les cartes marines, la météo et les marées
occupation-3152-day-2 = Surveiller le radar et la mer pour repérer d’autres navires
occupation-3152-day-3 = Diriger un exercice de sécurité avec l’équipage

occupation-3153-title = Pilotage d’avions
occupation-3153-does = Vous pilotez des avions, hélicoptères ou drones, ou formez d’autres pilotes.
occupation-3153-day-1 = Vérifier la météo, le carburant et le plan de vol
occupation-3153-day-2 = Parler par radio avec le contrôle au sol avant d’atterrir
occupation-3153-day-3 = S’exercer à réagir quand un moteur s’arrête

occupation-3154-title = Contrôle aérien
occupation-3154-does = Vous guidez les avions sans danger dans les airs et à l’aéroport.
occupation-3154-day-1 = Suivre les avions au radar et garder une distance sûre entre eux
occupation-3154-day-2 = Dire aux pilotes par radio à quel moment atterrir
occupation-3154-day-3 = Signaler aux équipages une tempête ou une piste fermée

occupation-3155-title = Électronique de la sécurité aérienne
occupation-3155-does = Vous installez et réparez les radars et radios qui guident les avions.
occupation-3155-day-1 = Tester les signaux qui mènent les avions à la piste
occupation-3155-day-2 = Remplacer une pièce électronique en panne dans une tour radio
occupation-3155-day-3 = Prévenir le contrôle aérien quand un système marche de nouveau

occupation-3211-title = Imagerie médicale et radiothérapie
occupation-3211-does = Vous utilisez des machines qui montrent l’intérieur du corps ou le soignent.
occupation-3211-day-1 = Aider une personne à rester immobile dans la bonne position
occupation-3211-day-2 = Régler la machine sur la bonne dose de rayons
occupation-3211-day-3 = Faire des images nettes d’os, d’organes ou d’un bébé à naître

occupation-3212-title = Laboratoire d’analyses médicales
occupation-3212-does = Vous analysez du sang et d’autres échantillons pour aider à trouver une maladie.
occupation-3212-day-1 = Étiqueter des tubes de sang et les placer dans une machine
occupation-3212-day-2 = Étudier des cellules au microscope et compter celles qui sont anormales
occupation-3212-day-3 = Refaire une analyse quand un résultat semble étrange

occupation-3213-title = Préparation en pharmacie
occupation-3213-does = Vous préparez les médicaments avec l’équipe de pharmacie et les donnez aux malades.
occupation-3213-day-1 = Lire l’ordonnance et vérifier les quantités
occupation-3213-day-2 = Compter des comprimés, mélanger des crèmes et étiqueter les boîtes
occupation-3213-day-3 = Expliquer à quelqu’un comment prendre le médicament

occupation-3214-title = Fabrication de prothèses
occupation-3214-does = Vous fabriquez et ajustez des dents et membres artificiels, attelles ou appareils auditifs.
occupation-3214-day-1 = Relever la forme exacte d’une jambe ou d’une oreille
occupation-3214-day-2 = Façonner et polir une couronne pour une dent cassée
occupation-3214-day-3 = Ajuster une nouvelle jambe jusqu’à une marche sans douleur

occupation-3221-title = Aide aux soins infirmiers
occupation-3221-does = Vous donnez des soins infirmiers au sein d’une équipe médicale.
occupation-3221-day-1 = Mesurer et noter la tension, la température et le pouls
occupation-3221-day-2 = Donner les médicaments prescrits et repérer une mauvaise réaction
occupation-3221-day-3 = Changer des pansements et suivre la guérison d’une plaie

occupation-3222-title = Aide à la naissance
occupation-3222-does = Vous aidez les familles et les sages-femmes avant, pendant et après une naissance.
occupation-3222-day-1 = Mesurer la tension et le poids pendant une grossesse
occupation-3222-day-2 = Préparer la salle de naissance et passer les instruments aux sages-femmes
occupation-3222-day-3 = Montrer à de nouveaux parents comment nourrir et laver un bébé

occupation-3230-title = Soins par les plantes
occupation-3230-does = Vous soignez par les plantes et d’autres méthodes traditionnelles ou naturelles.
occupation-3230-day-1 = Interroger quelqu’un sur sa santé, ses repas, son sommeil et ses habitudes
occupation-3230-day-2 = Mélanger des plantes pour une tisane, une huile ou une crème
occupation-3230-day-3 = Conseiller une consultation médicale quand cela vaut mieux

occupation-3240-title = Assistance vétérinaire
occupation-3240-does = Vous soignez des animaux et prenez soin d’eux, souvent en équipe vétérinaire.
occupation-3240-day-1 = Tenir un animal calmement pendant son examen
occupation-3240-day-2 = Surveiller la respiration et le cœur d’un animal pendant une opération
occupation-3240-day-3 = Montrer comment donner un médicament à l’animal à la maison

occupation-3251-title = Assistance et hygiène dentaires
occupation-3251-does = Vous prenez soin des dents et des gencives et aidez les dentistes.
occupation-3251-day-1 = Préparer des instruments propres et les passer pendant les soins
occupation-3251-day-2 = Nettoyer des dents et chercher des maladies des gencives
occupation-3251-day-3 = Calmer une personne inquiète et montrer comment bien se brosser les dents

occupation-3252-title = Gestion de dossiers médicaux
occupation-3252-does = Vous gardez les dossiers de santé complets, sûrs et faciles à retrouver.
occupation-3252-day-1 = Donner à chaque maladie notée dans un dossier son code officiel
occupation-3252-day-2 = Retrouver un résultat d’analyse manquant et l’ajouter au dossier
occupation-3252-day-3 = Tenir la liste d’attente des opérations dans le bon ordre

occupation-3253-title = Santé communautaire
occupation-3253-does = Vous aidez votre quartier à rester en bonne santé et à trouver des soins.
occupation-3253-day-1 = Rendre visite à des familles et parler de leur santé
occupation-3253-day-2 = Apprendre à un groupe les premiers secours
occupation-3253-day-3 = Expliquer où et comment se faire vacciner

occupation-3254-title = Optique-lunetterie
occupation-3254-does = Vous aidez les gens à bien voir avec de bonnes lunettes ou lentilles.
occupation-3254-day-1 = Mesurer la vue et aider à choisir une monture
occupation-3254-day-2 = Tailler des verres à la forme de la monture
occupation-3254-day-3 = Montrer à quelqu’un comment porter des lentilles de contact

occupation-3255-title = Massage et aide en kinésithérapie
occupation-3255-does = Vous aidez les gens à bouger avec moins de douleur : exercices, massages, toucher.
occupation-3255-day-1 = Guider quelqu’un dans ses exercices après une opération
occupation-3255-day-2 = Masser des muscles tendus avec les mains et de l’huile chaude
occupation-3255-day-3 = Mesurer jusqu’où un genou peut plier

occupation-3256-title = Assistance au cabinet médical
occupation-3256-does = Vous aidez médecins et malades avant, pendant et après une consultation.
occupation-3256-day-1 = Demander à chaque personne ce qu’elle ressent et noter ses réponses
occupation-3256-day-2 = Mesurer le poids, la tension ou la vue
occupation-3256-day-3 = Nettoyer les instruments et préparer la salle de soins

occupation-3257-title = Inspection de l’hygiène et de la sécurité
occupation-3257-does = Vous contrôlez les lieux de travail, les aliments et l’environnement pour protéger les gens.
occupation-3257-day-1 = Mesurer le bruit et la poussière dans une usine
occupation-3257-day-2 = Chercher la saleté et les aliments gâtés dans la cuisine d’un restaurant
occupation-3257-day-3 = Écrire un rapport et expliquer ce qui doit changer

occupation-3258-title = Ambulance et secours
occupation-3258-does = Vous soignez des gens en urgence et les emmenez à l’hôpital.
occupation-3258-day-1 = Rouler vite et sans danger dans la circulation jusqu’au lieu d’un accident
occupation-3258-day-2 = Faire repartir un cœur, arrêter un saignement ou maintenir une jambe cassée
occupation-3258-day-3 = Expliquer à l’équipe de l’hôpital les faits et les soins donnés

occupation-3259-title = Autres métiers de soutien aux soins
occupation-3259-does = Vous accompagnez des malades : respiration, alimentation, examens, opérations ou santé mentale.
occupation-3259-day-1 = Préparer la machine qui garde une personne endormie pendant une opération
occupation-3259-day-2 = Poser des capteurs sur la poitrine et enregistrer les battements du cœur
occupation-3259-day-3 = Prévoir des repas avec une personne diabétique

occupation-3311-title = Bourse et courtage
occupation-3311-does = Pour d’autres, vous achetez et vendez actions, monnaies et énergie sur les marchés.
occupation-3311-day-1 = Suivre les prix qui changent sur plusieurs écrans
occupation-3311-day-2 = S’accorder sur un prix par téléphone avec quelqu’un du même métier
occupation-3311-day-3 = Expliquer à une personne le risque d’un placement

occupation-3312-title = Conseil en crédits et prêts
occupation-3312-does = Vous conseillez les gens et les entreprises sur les prêts et décidez qui peut emprunter.
occupation-3312-day-1 = Interroger une famille sur ses revenus, ses dépenses et ses projets
occupation-3312-day-2 = Calculer combien une personne peut rembourser chaque mois
occupation-3312-day-3 = Expliquer pourquoi vous accordez ou refusez un prêt

occupation-3313-title = Comptabilité
occupation-3313-does = Vous tenez des comptes complets et exacts pour une organisation.
occupation-3313-day-1 = Entrer les factures et les paiements dans le logiciel de comptabilité
occupation-3313-day-2 = Comparer les relevés de banque avec vos comptes
occupation-3313-day-3 = Expliquer comment un projet a dépensé son argent

occupation-3314-title = Assistance en statistiques
occupation-3314-does = Vous rassemblez, vérifiez et calculez des chiffres qui aident à décider.
occupation-3314-day-1 = Trouver et corriger des erreurs dans une longue liste de données
occupation-3314-day-2 = Faire un graphique de l’évolution des ventes
occupation-3314-day-3 = Calculer le risque d’accident ou de maladie

occupation-3315-title = Estimation de biens et de dégâts
occupation-3315-does = Vous estimez la valeur en argent de logements, d’objets ou de dégâts.
occupation-3315-day-1 = Examiner une maison et la comparer à d’autres vendues dans le quartier
occupation-3315-day-2 = Photographier une voiture abîmée et calculer le coût de la réparation
occupation-3315-day-3 = Expliquer à une famille combien l’assurance paiera

occupation-3321-title = Vente d’assurances
occupation-3321-does = Vous vendez des assurances et jugez quels risques elles peuvent couvrir.
occupation-3321-day-1 = Chercher avec quelqu’un quels ennuis pourraient lui coûter de l’argent
occupation-3321-day-2 = Juger si un vieux bâtiment résiste bien au feu
occupation-3321-day-3 = Comparer des offres d’assurance et expliquer les différences

occupation-3322-title = Représentation commerciale
occupation-3322-does = Vous représentez une entreprise et vendez ses produits, son énergie ou ses services.
occupation-3322-day-1 = Rendre visite à une entreprise et montrer comment marche une machine
occupation-3322-day-2 = Calculer ce que des panneaux solaires coûteraient et feraient économiser
occupation-3322-day-3 = Écrire une offre et s’accorder sur un prix

occupation-3323-title = Achats pour une entreprise
occupation-3323-does = Vous choisissez et achetez ce dont une entreprise ou un service public a besoin.
occupation-3323-day-1 = Comparer la qualité de tissus, de grains de café ou de bois
occupation-3323-day-2 = Négocier un prix et une date de livraison avec une entreprise
occupation-3323-day-3 = Vérifier les stocks et prévoir de nouvelles commandes

occupation-3324-title = Courtage de marchandises
occupation-3324-does = Vous achetez des marchandises en gros et rapprochez les entreprises qui vendent ou achètent.
occupation-3324-day-1 = Appeler les deux parties jusqu’à ce qu’elles tombent d’accord
occupation-3324-day-2 = Suivre les prix mondiaux du grain, du métal ou du pétrole
occupation-3324-day-3 = Réserver de la place sur un navire pour des marchandises

occupation-3331-title = Expédition et formalités de douane
occupation-3331-does = Vous organisez le transport et les papiers de douane de marchandises entre pays.
occupation-3331-day-1 = Trouver le meilleur trajet par bateau, train ou camion
occupation-3331-day-2 = Remplir les papiers de douane pour un chargement de fruits
occupation-3331-day-3 = Suivre une livraison en retard et prévenir l’entreprise qui attend

occupation-3332-title = Organisation d’événements
occupation-3332-does = Vous organisez des réunions, des mariages, des festivals et d’autres événements.
occupation-3332-day-1 = Demander aux gens leurs souhaits et leur budget
occupation-3332-day-2 = Réserver la salle, le repas et la musique
occupation-3332-day-3 = Régler les derniers problèmes avant l’ouverture des portes

occupation-3333-title = Placement et intérim
occupation-3333-does = Vous rapprochez les gens qui cherchent un emploi et les entreprises qui recrutent.
occupation-3333-day-1 = Interroger une personne sans emploi sur ses compétences et ses souhaits
occupation-3333-day-2 = Comparer des offres d’emploi avec l’expérience des gens
occupation-3333-day-3 = Expliquer un contrat de travail avant sa signature

occupation-3334-title = Agence immobilière
occupation-3334-does = Vous vendez, louez ou gérez des logements, magasins et bureaux pour leurs propriétaires.
occupation-3334-day-1 = Montrer un appartement à une famille et répondre aux questions
occupation-3334-day-2 = Vérifier un contrat avant la signature
occupation-3334-day-3 = Organiser une réparation quand des locataires signalent une fuite

occupation-3339-title = Représentation d’artistes et d’autres personnes
occupation-3339-does = Vous négociez des contrats pour des gens qui créent, écrivent, inventent ou vendent.
occupation-3339-day-1 = Appeler un théâtre pour proposer quelqu’un pour un rôle
occupation-3339-day-2 = Mener une vente aux enchères et annoncer le plus haut prix
occupation-3339-day-3 = Vendre un emplacement de publicité sur un site

occupation-3341-title = Encadrement d’équipes de bureau
occupation-3341-does = Vous organisez et suivez le travail d’un bureau ou d’un centre d’appels.
occupation-3341-day-1 = Répartir les tâches du jour dans l’équipe
occupation-3341-day-2 = Écouter un appel et conseiller la personne qui répond
occupation-3341-day-3 = Répondre à une plainte que personne n’a pu régler

occupation-3342-title = Secrétariat juridique
occupation-3342-does = Vous préparez et classez les papiers d’un cabinet juridique, d’un tribunal ou d’une mairie.
occupation-3342-day-1 = Écrire une lettre au tribunal pour le cabinet
occupation-3342-day-2 = Noter les dates de procès et les rappeler à l’équipe
occupation-3342-day-3 = Enregistrer une naissance ou un mariage pour une famille

occupation-3343-title = Assistance de direction
occupation-3343-does = Vous organisez l’agenda, les papiers et les réunions de responsables ou de projets.
occupation-3343-day-1 = Prévoir la semaine de la direction et réserver un billet de train
occupation-3343-day-2 = Taper chaque mot prononcé au tribunal
occupation-3343-day-3 = Écrire le résumé d’une réunion et l’envoyer

occupation-3344-title = Secrétariat médical
occupation-3344-does = Vous organisez les rendez-vous, lettres et dossiers des médecins et de leurs malades.
occupation-3344-day-1 = Fixer un rendez-vous au téléphone
occupation-3344-day-2 = Écouter un enregistrement médical et taper le rapport
occupation-3344-day-3 = Envoyer les factures et les formulaires à l’assurance maladie

occupation-3351-title = Douane et frontières
occupation-3351-does = Vous contrôlez personnes et marchandises à l’entrée et à la sortie d’un pays.
occupation-3351-day-1 = Comparer la photo d’un passeport avec le visage de la personne
occupation-3351-day-2 = Fouiller les sacs et les camions pour trouver des produits interdits
occupation-3351-day-3 = Expliquer quels produits sont taxés ou demandent un permis

occupation-3352-title = Contrôle des impôts
occupation-3352-does = Vous vérifiez que les gens et les entreprises paient correctement leurs impôts.
occupation-3352-day-1 = Comparer une déclaration d’impôts avec les comptes d’une entreprise
occupation-3352-day-2 = Expliquer un avis d’impôt à quelqu’un au guichet
occupation-3352-day-3 = Calculer l’impôt que quelqu’un doit encore ou qu’on lui rendra

occupation-3353-title = Service des aides sociales et des pensions
occupation-3353-does = Vous vérifiez qui a droit aux allocations, aux pensions ou à d’autres aides.
occupation-3353-day-1 = Interroger une personne sans travail sur ses revenus et sa famille
occupation-3353-day-2 = Vérifier les formulaires et les papiers avant de verser une aide
occupation-3353-day-3 = Écrire une lettre qui explique votre décision

occupation-3354-title = Service des permis et des passeports
occupation-3354-does = Vous examinez les demandes de permis, licences et passeports, puis décidez.
occupation-3354-day-1 = Aider quelqu’un à remplir un formulaire pour un nouveau passeport
occupation-3354-day-2 = Vérifier si un projet de construction suit les règles
occupation-3354-day-3 = Dire à un restaurant pourquoi sa licence a été refusée

occupation-3355-title = Enquêtes de police
occupation-3355-does = Vous enquêtez sur des crimes et recueillez des preuves pour le tribunal.
occupation-3355-day-1 = Interroger un témoin et écouter les petits détails
occupation-3355-day-2 = Relever des empreintes et d’autres traces après un crime
occupation-3355-day-3 = Discuter des faits et prévoir ensemble la suite

occupation-3359-title = Autres inspections publiques
occupation-3359-does = Vous contrôlez des fermes, navires, marchés et casinos et expliquez la loi.
occupation-3359-day-1 = Tester si la balance d’un magasin donne le bon poids
occupation-3359-day-2 = Vérifier comment les marchandises sont emballées et attachées sur un navire
occupation-3359-day-3 = Conseiller une personne qui a acheté un produit cassé

occupation-3411-title = Assistance juridique
occupation-3411-does = Vous préparez des dossiers et cherchez des faits pour la justice ou une clientèle.
occupation-3411-day-1 = Chercher des décisions de justice sur un cas semblable
occupation-3411-day-2 = Apporter une lettre du tribunal à la porte d’une personne
occupation-3411-day-3 = Observer ce qui se passe dans un magasin et écrire un rapport

occupation-3412-title = Accompagnement social
occupation-3412-does = Vous soutenez des enfants, familles et adultes qui ont besoin d’aide au quotidien.
occupation-3412-day-1 = Rendre visite à une famille et parler de la semaine passée
occupation-3412-day-2 = Aider quelqu’un à demander un logement ou une aide financière
occupation-3412-day-3 = Partager un repas avec des jeunes d’un foyer

occupation-3421-title = Sport professionnel
occupation-3421-does = Vous faites du sport votre métier : entraînement et compétitions.
occupation-3421-day-1 = Travailler la force, la vitesse et la technique lors d’un entraînement guidé
occupation-3421-day-2 = Regarder le film de votre match et étudier les erreurs
occupation-3421-day-3 = Jouer un match ou courir devant un public

occupation-3422-title = Entraînement et arbitrage sportifs
occupation-3422-does = Vous enseignez un sport, entraînez des équipes ou arbitrez des matchs.
occupation-3422-day-1 = Apprendre à quelqu’un à nager, à skier ou à patiner
occupation-3422-day-2 = Prévoir l’entraînement et corriger les mouvements de l’équipe
occupation-3422-day-3 = Arrêter un match quand quelqu’un ne respecte pas les règles

occupation-3423-title = Remise en forme et loisirs
occupation-3423-does = Vous animez des groupes : remise en forme, sorties en plein air et loisirs.
occupation-3423-day-1 = Montrer un mouvement et corriger la posture de quelqu’un
occupation-3423-day-2 = Vérifier les cordes, les casques ou les selles avant le départ
occupation-3423-day-3 = Guider un groupe en montagne et surveiller la météo

occupation-3431-title = Photographie
occupation-3431-does = Vous photographiez des gens, des lieux, des produits et des événements.
occupation-3431-day-1 = Placer les lumières et choisir le meilleur angle
occupation-3431-day-2 = Aider les gens à se détendre devant l’appareil
occupation-3431-day-3 = Choisir et améliorer les images à l’ordinateur

occupation-3432-title = Décoration et aménagement intérieur
occupation-3432-does = Vous concevez des intérieurs, des vitrines ou des scènes et choisissez leur décor.
occupation-3432-day-1 = Dessiner le plan d’une pièce et choisir les couleurs et les meubles
occupation-3432-day-2 = Construire et peindre le décor d’une pièce de théâtre
occupation-3432-day-3 = Disposer des vêtements et des lampes dans une vitrine

occupation-3433-title = Techniques de musée et de bibliothèque
occupation-3433-does = Vous préparez, protégez et disposez les objets des musées, galeries et bibliothèques.
occupation-3433-day-1 = Mesurer un mur et accrocher un tableau avec des gants
occupation-3433-day-2 = Nettoyer un objet ancien avec une brosse douce
occupation-3433-day-3 = Aider quelqu’un à trouver un livre ou un document rare

occupation-3434-title = Direction de cuisine
occupation-3434-does = Vous créez des menus, cuisinez et dirigez une équipe de cuisine.
occupation-3434-day-1 = Goûter une sauce et décider ce qui lui manque
occupation-3434-day-2 = Montrer à une personne qui débute comment découper un poisson
occupation-3434-day-3 = Commander des produits frais et calculer le coût d’un plat

occupation-3435-title = Techniques du spectacle et tatouage
occupation-3435-does = Vous donnez vie aux spectacles : lumière, son, costumes, décors ou art corporel.
occupation-3435-day-1 = Programmer les lumières de chaque scène d’une pièce de théâtre
occupation-3435-day-2 = Aider quelqu’un à changer de costume en une minute
occupation-3435-day-3 = Vérifier les cordes et les moteurs qui déplacent les décors

occupation-3511-title = Exploitation informatique
occupation-3511-does = Vous faites marcher de grands systèmes informatiques et protégez leurs données.
occupation-3511-day-1 = Surveiller sur des écrans l’état de nombreux ordinateurs
occupation-3511-day-2 = Faire une copie de sauvegarde des données du jour
occupation-3511-day-3 = Trouver la cause quand un système ralentit ou s’arrête

occupation-3512-title = Assistance informatique
occupation-3512-does = Vous aidez les gens qui ont un problème avec leur ordinateur.
occupation-3512-day-1 = Poser des questions au téléphone jusqu’à comprendre le problème
occupation-3512-day-2 = Préparer un ordinateur portable pour une personne qui arrive dans l’équipe
occupation-3512-day-3 = Supprimer un virus sur un ordinateur

occupation-3513-title = Installation de réseaux informatiques
occupation-3513-does = Vous reliez des ordinateurs en réseau et entretenez ces connexions.
occupation-3513-day-1 = Tirer des câbles dans un bâtiment et les tester
occupation-3513-day-2 = Décider avec la direction qui peut ouvrir quels fichiers
occupation-3513-day-3 = Chercher pourquoi un bureau n’a pas internet

occupation-3514-title = Gestion de sites web
occupation-3514-does = Vous créez, mettez à jour et protégez des sites internet très visités.
occupation-3514-day-1 = Mettre un nouveau texte et de nouvelles images sur une page
occupation-3514-day-2 = Réparer un lien ou un formulaire qui ne marche pas
occupation-3514-day-3 = Étudier quelles pages le public visite et où il quitte le site

occupation-3521-title = Son, image et diffusion
occupation-3521-does = Vous enregistrez et réglez le son et l’image de films, d’émissions et de spectacles.
occupation-3521-day-1 = Placer les micros et tester le son de chaque voix
occupation-3521-day-2 = Filmer un entretien et garder l’image nette
occupation-3521-day-3 = Mélanger les voix, la musique et les bruits à l’ordinateur

occupation-3522-title = Techniques de téléphonie et d’internet
occupation-3522-does = Vous installez, testez et réparez les réseaux de téléphone, internet et radio.
occupation-3522-day-1 = Mesurer le signal qu’envoie une antenne de téléphone
occupation-3522-day-2 = Remplacer une pièce abîmée dans une armoire de réseau
occupation-3522-day-3 = Dessiner sur un plan le trajet d’un nouveau câble internet

occupation-4110-title = Travail de bureau
occupation-4110-does = Vous faites des tâches de bureau variées qui font marcher une organisation.
occupation-4110-day-1 = Répondre au téléphone et prendre des messages
occupation-4110-day-2 = Commander du papier, de l’encre et d’autres fournitures
occupation-4110-day-3 = Numériser des lettres et les ranger au bon endroit

occupation-4120-title = Secrétariat
occupation-4120-does = Vous organisez les lettres, appels, visites et réunions d’un bureau.
occupation-4120-day-1 = Écrire et envoyer des lettres et des courriels
occupation-4120-day-2 = Accueillir les gens et les conduire à la bonne personne
occupation-4120-day-3 = Trouver une date de réunion qui convient à tout le monde

occupation-4131-title = Saisie de textes
occupation-4131-does = Vous tapez des textes et leur donnez une forme claire et correcte.
occupation-4131-day-1 = Écouter un enregistrement et taper ce qui est dit
occupation-4131-day-2 = Vérifier l’orthographe de chaque page
occupation-4131-day-3 = Faire des titres et des tableaux pour un long rapport

occupation-4132-title = Saisie de données
occupation-4132-does = Vous tapez des chiffres et des noms à l’ordinateur, vite et sans erreur.
occupation-4132-day-1 = Taper les données de formulaires papier dans un programme
occupation-4132-day-2 = Comparer l’écran avec le papier et corriger les erreurs
occupation-4132-day-3 = Demander à l’équipe les données qui manquent

occupation-4211-title = Guichet de banque et de poste
occupation-4211-does = Vous servez le public au guichet d’une banque ou de la poste.
occupation-4211-day-1 = Compter des billets et les remettre à quelqu’un
occupation-4211-day-2 = Peser un colis et calculer le prix de l’envoi
occupation-4211-day-3 = Vérifier à la fermeture que la caisse est juste

occupation-4212-title = Jeux de casino et paris
occupation-4212-does = Vous tenez des jeux de hasard et des paris de façon honnête.
occupation-4212-day-1 = Distribuer les cartes ou faire tourner la roue
occupation-4212-day-2 = Calculer combien rapporte un pari gagnant
occupation-4212-day-3 = Repérer à la table les tricheries ou les personnes en difficulté

occupation-4214-title = Recouvrement et collecte d’argent
occupation-4214-does = Vous réclamez des factures impayées pour des entreprises ou collectez des dons pour une association.
occupation-4214-day-1 = Appeler quelqu’un au sujet d’une facture en retard
occupation-4214-day-2 = Convenir d’un paiement en plusieurs petites parties
occupation-4214-day-3 = Remercier les gens de leur don et le noter

occupation-4221-title = Agence de voyages
occupation-4221-does = Vous aidez les gens à choisir, réserver et préparer leurs voyages.
occupation-4221-day-1 = Comparer des vols, des trains et des hôtels pour une famille
occupation-4221-day-2 = Vendre un billet et expliquer les règles du voyage
occupation-4221-day-3 = Donner aux touristes un plan et des idées pour la journée

occupation-4222-title = Information en centre d’appels
occupation-4222-does = Vous répondez aux questions de la clientèle par téléphone, courriel ou messagerie.
occupation-4222-day-1 = Écouter une personne et chercher la réponse
occupation-4222-day-2 = Modifier une commande ou une adresse dans le système
occupation-4222-day-3 = Garder son calme et sa politesse face à quelqu’un en colère

occupation-4223-title = Standard téléphonique
occupation-4223-does = Vous passez chaque appel à la bonne personne ou au bon service.
occupation-4223-day-1 = Répondre, demander qui appelle et passer l’appel
occupation-4223-day-2 = Noter un message pour quelqu’un qui n’est pas là
occupation-4223-day-3 = Guider un appel d’urgence jusqu’à l’arrivée de l’ambulance

occupation-4224-title = Réception d’hôtel
occupation-4224-does = Vous accueillez et renseignez les gens dans un hôtel ou un camping.
occupation-4224-day-1 = Enregistrer les arrivées et donner les clés des chambres
occupation-4224-day-2 = Noter les réservations et voir quelles chambres sont libres
occupation-4224-day-3 = Vérifier la nuit les factures et les paiements du jour

occupation-4225-title = Guichet d’information
occupation-4225-does = Vous renseignez les gens à un guichet, par lettre ou par courriel.
occupation-4225-day-1 = Expliquer les horaires, les prix et les règles
occupation-4225-day-2 = Lire une plainte et écrire une réponse polie
occupation-4225-day-3 = Chercher dans un dossier la cause d’un problème

occupation-4226-title = Accueil
occupation-4226-does = Vous accueillez le public d’un bureau ou d’une clinique et fixez des rendez-vous.
occupation-4226-day-1 = Saluer les gens et appeler la personne qui les attend
occupation-4226-day-2 = Trouver une heure libre pour un nouveau rendez-vous
occupation-4226-day-3 = Faire remplir la fiche d’une nouvelle personne ou d’un nouvel animal

occupation-4227-title = Enquêtes et sondages
occupation-4227-does = Vous interrogez les gens et notez leurs réponses pour une étude.
occupation-4227-day-1 = Demander cinq minutes aux gens dans la rue
occupation-4227-day-2 = Lire chaque question exactement comme elle est écrite
occupation-4227-day-3 = Entrer les réponses sur une tablette ou un ordinateur

occupation-4229-title = Autres services d’accueil
occupation-4229-does = Vous informez la clientèle, le public ou les malades et leur rendez service.
occupation-4229-day-1 = Réserver une table au restaurant ou des places au théâtre
occupation-4229-day-2 = Noter les données d’une personne qui arrive à l’hôpital
occupation-4229-day-3 = Expliquer à une famille quels papiers il faut pour recevoir une aide

occupation-4311-title = Facturation et saisie comptable
occupation-4311-does = Vous préparez des factures et notez ce qu’une entreprise gagne et dépense.
occupation-4311-day-1 = Établir une facture et l’envoyer
occupation-4311-day-2 = Noter chaque paiement dans le bon compte
occupation-4311-day-3 = Chercher pourquoi une somme manque

occupation-4312-title = Gestion de dossiers d’assurance et de finance
occupation-4312-does = Vous préparez les papiers d’assurances, de prêts, d’impôts ou de placements.
occupation-4312-day-1 = Entrer les données d’un nouveau contrat d’assurance
occupation-4312-day-2 = Vérifier si une demande de prêt est complète
occupation-4312-day-3 = Changer de l’argent étranger pour une personne en voyage

occupation-4313-title = Gestion de la paie
occupation-4313-does = Vous calculez les salaires pour que chaque personne soit payée à temps.
occupation-4313-day-1 = Vérifier combien d’heures chaque personne a travaillé
occupation-4313-day-2 = Calculer l’impôt et la paie des congés à l’ordinateur
occupation-4313-day-3 = Expliquer à quelqu’un les sommes de sa fiche de paie

occupation-4321-title = Gestion de stock
occupation-4321-does = Vous recevez, comptez, rangez et notez les marchandises d’un entrepôt.
occupation-4321-day-1 = Comparer une livraison avec la liste de la commande
occupation-4321-day-2 = Peser, étiqueter et ranger des cartons de tissu ou de cuir
occupation-4321-day-3 = Compter le stock et commander ce qui manque

occupation-4322-title = Planification de la production
occupation-4322-does = Vous prévoyez quand une usine a besoin de matières, machines et personnel.
occupation-4322-day-1 = Calculer les matières nécessaires aux commandes de la semaine prochaine
occupation-4322-day-2 = Modifier le plan quand une machine s’arrête
occupation-4322-day-3 = Dire à chaque atelier quoi fabriquer et quand

occupation-4323-title = Planification des transports
occupation-4323-does = Vous planifiez et suivez les trajets de camions, trains, navires ou avions.
occupation-4323-day-1 = Donner les itinéraires et les chargements du jour aux équipes de conduite
occupation-4323-day-2 = Suivre des bus ou des taxis sur un écran
occupation-4323-day-3 = Ouvrir un pont pour laisser passer un bateau

occupation-4411-title = Aide en bibliothèque
occupation-4411-does = Vous aidez le public d’une bibliothèque et gardez la collection en ordre.
occupation-4411-day-1 = Prêter des livres et les reprendre au comptoir
occupation-4411-day-2 = Remettre les livres rendus à leur place
occupation-4411-day-3 = Aider quelqu’un à utiliser un ordinateur ou à trouver un film

occupation-4412-title = Tri et distribution du courrier
occupation-4412-does = Vous triez les lettres et les colis et les apportez aux gens.
occupation-4412-day-1 = Trier des lettres par rue et par numéro
occupation-4412-day-2 = Faire la tournée à pied, à vélo ou en voiture
occupation-4412-day-3 = Demander à une personne du voisinage de signer pour un colis

occupation-4413-title = Relecture et contrôle de données
occupation-4413-does = Vous relisez des textes ou des données et corrigez les erreurs avant leur utilisation.
occupation-4413-day-1 = Comparer une page imprimée avec le texte d’origine
occupation-4413-day-2 = Marquer les fautes d’orthographe et les virgules mal placées
occupation-4413-day-3 = Donner un code aux réponses d’une enquête pour les compter

occupation-4414-title = Écriture de lettres pour les autres
occupation-4414-does = Vous écrivez des lettres et remplissez des formulaires pour des gens qui écrivent difficilement.
occupation-4414-day-1 = Écouter ce qu’une personne veut dire
occupation-4414-day-2 = Remplir un formulaire pour un logement ou un visa
occupation-4414-day-3 = Lire à voix haute une lettre officielle et l’expliquer

occupation-4415-title = Classement et photocopie
occupation-4415-does = Vous copiez et rangez des documents pour qu’on les retrouve vite.
occupation-4415-day-1 = Classer des dossiers par date, nom ou numéro
occupation-4415-day-2 = Faire de nombreuses copies d’un long rapport
occupation-4415-day-3 = Retrouver le dossier dont quelqu’un a besoin

occupation-4416-title = Administration du personnel
occupation-4416-does = Vous tenez les dossiers du personnel et répondez à ses questions.
occupation-4416-day-1 = Préparer un contrat pour une personne qui commence bientôt
occupation-4416-day-2 = Noter les congés et les jours de maladie dans le système
occupation-4416-day-3 = Inviter des gens à un entretien d’embauche

occupation-4419-title = Autres tâches de bureau
occupation-4419-does = Vous écrivez des lettres, traitez des commandes ou aidez à faire des publicités.
occupation-4419-day-1 = Traduire une lettre d’un autre pays et y répondre
occupation-4419-day-2 = Vérifier si un bon de commande est complet
occupation-4419-day-3 = Envoyer à un journal les images et le texte d’une publicité

occupation-5111-title = Personnel de bord
occupation-5111-does = Vous veillez à la sécurité et au confort en avion, bateau ou train.
occupation-5111-day-1 = Montrer comment utiliser les ceintures et les sorties
occupation-5111-day-2 = Servir des repas et des boissons dans une cabine qui bouge
occupation-5111-day-3 = Aider une personne qui se sent mal ou a peur

occupation-5112-title = Contrôle des billets
occupation-5112-does = Vous contrôlez les billets et aidez le public des trains, bus et trams.
occupation-5112-day-1 = Contrôler ou vendre des billets pendant que le train roule
occupation-5112-day-2 = Donner le signal de départ quand il n’y a pas de danger
occupation-5112-day-3 = Annoncer les retards et la prochaine correspondance

occupation-5113-title = Visites guidées
occupation-5113-does = Vous faites visiter et expliquez des villes, des musées ou des parcs.
occupation-5113-day-1 = Guider un groupe dans de vieilles rues et raconter leur histoire
occupation-5113-day-2 = Expliquer à des enfants comment vit un animal sauvage
occupation-5113-day-3 = Répondre aux questions en plusieurs langues

occupation-5120-title = Cuisine
occupation-5120-does = Vous cuisinez pour un restaurant, une école, un hôpital ou une famille.
occupation-5120-day-1 = Laver, éplucher et couper des légumes
occupation-5120-day-2 = Frire, cuire au four ou à la vapeur à bonne température
occupation-5120-day-3 = Préparer un repas pour quelqu’un qui ne doit pas manger de sel

occupation-5131-title = Service en salle
occupation-5131-does = Vous servez des plats et des boissons et mettez les gens à l’aise.
occupation-5131-day-1 = Prendre les commandes à table et retenir les souhaits particuliers
occupation-5131-day-2 = Porter des assiettes chaudes et des verres pleins sans renverser
occupation-5131-day-3 = Conseiller un vin ou une bière qui va avec le repas

occupation-5132-title = Service au bar
occupation-5132-does = Vous préparez et servez des boissons derrière un bar.
occupation-5132-day-1 = Mélanger un cocktail ou faire un bon café
occupation-5132-day-2 = Parler avec les gens et repérer qui a assez bu
occupation-5132-day-3 = Laver les verres et compter l’argent à la fermeture

occupation-5141-title = Coiffure
occupation-5141-does = Vous lavez, coupez, colorez et coiffez les cheveux.
occupation-5141-day-1 = Choisir avec une personne la coupe qui lui va
occupation-5141-day-2 = Couper des cheveux ou tailler une barbe avec des ciseaux bien aiguisés
occupation-5141-day-3 = Mélanger une couleur et la tester sur la peau

occupation-5142-title = Esthétique et ongles
occupation-5142-does = Vous prenez soin de la peau, des ongles et de l’apparence.
occupation-5142-day-1 = Examiner la peau d’une personne et choisir le bon soin
occupation-5142-day-2 = Limer et vernir des ongles ou soigner des pieds fatigués
occupation-5142-day-3 = Maquiller quelqu’un pour un mariage ou un spectacle

occupation-5151-title = Encadrement du nettoyage
occupation-5151-does = Vous dirigez les équipes qui nettoient des hôtels, bureaux et autres bâtiments.
occupation-5151-day-1 = Répartir les chambres dans l’équipe et contrôler chacune
occupation-5151-day-2 = Montrer à une personne qui débute quel produit convient à quel sol
occupation-5151-day-3 = Compter les draps propres et commander du savon

occupation-5152-title = Gestion d’une maison
occupation-5152-does = Vous tenez une maison ou une petite maison d’hôtes pour d’autres.
occupation-5152-day-1 = Prévoir les repas et faire les courses
occupation-5152-day-2 = Repasser du linge et préparer les lits
occupation-5152-day-3 = Organiser une réparation et payer les factures de la maison

occupation-5153-title = Gardiennage d’immeubles
occupation-5153-does = Vous prenez soin d’un bâtiment et des gens qui l’utilisent.
occupation-5153-day-1 = Réparer un robinet, une lampe ou une porte
occupation-5153-day-2 = Nettoyer l’escalier et vérifier le chauffage
occupation-5153-day-3 = Ouvrir la salle ou l’église et disposer les chaises

occupation-5161-title = Astrologie et voyance
occupation-5161-does = Vous lisez les astres, les cartes ou les mains et dites ce que vous voyez.
occupation-5161-day-1 = Écouter les questions d’une personne sur l’amour ou le travail
occupation-5161-day-2 = Dessiner la carte du ciel au moment d’une naissance
occupation-5161-day-3 = Retourner des cartes sur la table et expliquer leur sens

occupation-5162-title = Compagnie et aide à domicile
occupation-5162-does = Vous tenez compagnie à une personne et l’aidez chez elle au quotidien.
occupation-5162-day-1 = Lire à voix haute, jouer aux cartes ou bavarder
occupation-5162-day-2 = Choisir des vêtements et aider quelqu’un à s’habiller
occupation-5162-day-3 = Accompagner quelqu’un à un rendez-vous médical ou à un concert

occupation-5163-title = Pompes funèbres
occupation-5163-does = Vous prenez soin des morts et aidez les familles à dire adieu.
occupation-5163-day-1 = Laver, habiller et préparer le corps avec respect
occupation-5163-day-2 = Prévoir la musique, les fleurs et les discours avec la famille
occupation-5163-day-3 = Porter le cercueil et guider les proches

occupation-5164-title = Toilettage et soin des animaux
occupation-5164-does = Vous nourrissez, lavez, dressez et soignez des animaux.
occupation-5164-day-1 = Nettoyer des cages et donner de l’eau et de la nourriture fraîches
occupation-5164-day-2 = Laver un chien et lui couper le poil
occupation-5164-day-3 = Apprendre à un chien à guider une personne aveugle

occupation-5165-title = Enseignement de la conduite
occupation-5165-does = Vous apprenez aux gens à conduire sans danger sur route ou sur l’eau.
occupation-5165-day-1 = S’asseoir à côté de l’élève et donner des consignes claires
occupation-5165-day-2 = Expliquer le code de la route avec des images et des exemples
occupation-5165-day-3 = Freiner à temps quand l’élève fait une erreur

occupation-5169-title = Agence de rencontres
occupation-5169-does = Vous aidez les gens à rencontrer une personne qui leur convient.
occupation-5169-day-1 = Parler avec des célibataires de leurs attentes
occupation-5169-day-2 = Comparer des profils et proposer une rencontre
occupation-5169-day-3 = Expliquer comment rencontrer quelqu’un en sécurité

occupation-5211-title = Vente au marché
occupation-5211-does = Vous vendez des produits sur un étal au marché ou dans la rue.
occupation-5211-day-1 = Monter l’étal tôt et disposer les produits
occupation-5211-day-2 = Peser des fruits ou mesurer du tissu pour quelqu’un
occupation-5211-day-3 = Compter l’argent et remballer les produits invendus

occupation-5212-title = Vente de repas dans la rue
occupation-5212-does = Vous préparez et vendez dans la rue des plats chauds ou froids.
occupation-5212-day-1 = Griller, frire ou garnir pendant que les gens attendent
occupation-5212-day-2 = Garder les aliments au froid et le chariot propre
occupation-5212-day-3 = Encaisser et parler avec les gens qui reviennent souvent

occupation-5221-title = Petit commerce
occupation-5221-does = Vous avez votre propre magasin, le gérez et décidez ce qu’il vend.
occupation-5221-day-1 = Choisir de nouveaux produits et parler avec les entreprises qui les fournissent
occupation-5221-day-2 = Servir les gens et écouter ce qui leur plaît
occupation-5221-day-3 = Calculer les coûts, les prix et les bénéfices après la fermeture

occupation-5222-title = Encadrement en magasin
occupation-5222-does = Vous dirigez l’équipe de vente d’un magasin ou d’un supermarché.
occupation-5222-day-1 = Prévoir qui travaille à la caisse à chaque heure
occupation-5222-day-2 = Vérifier les prix et les rayons avant l’ouverture
occupation-5222-day-3 = Régler un problème entre la clientèle et l’équipe de vente

occupation-5223-title = Vente en magasin
occupation-5223-does = Vous aidez les gens à trouver, choisir et acheter des produits en magasin.
occupation-5223-day-1 = Demander à une personne ce qu’il lui faut et montrer des produits
occupation-5223-day-2 = Mettre de nouveaux produits en rayon
occupation-5223-day-3 = Trancher du pain, mélanger de la peinture ou emballer un cadeau

occupation-5230-title = Caisse et billetterie
occupation-5230-does = Vous encaissez les paiements et vendez des billets au guichet ou en caisse.
occupation-5230-day-1 = Passer les produits en caisse et annoncer le prix
occupation-5230-day-2 = Prendre des espèces ou une carte et rendre la monnaie
occupation-5230-day-3 = Trouver une bonne place et imprimer le billet

occupation-5241-title = Mannequinat
occupation-5241-does = Vous présentez des vêtements ou posez pour des photos, peintures et films.
occupation-5241-day-1 = Défiler en vêtements neufs devant le public et les caméras
occupation-5241-day-2 = Garder la même position pendant que des élèves vous dessinent
occupation-5241-day-3 = Changer de pose et d’expression à la demande pendant une séance photo

occupation-5242-title = Démonstration de produits
occupation-5242-does = Vous montrez comment marche un produit et laissez les gens l’essayer.
occupation-5242-day-1 = Préparer une table avec des échantillons dans un supermarché
occupation-5242-day-2 = Cuisiner avec une nouvelle poêle devant les gens
occupation-5242-day-3 = Répondre aux questions et noter ce qui a été vendu

occupation-5243-title = Vente à domicile
occupation-5243-does = Vous proposez des produits ou des services de porte en porte.
occupation-5243-day-1 = Prévoir dans quelles rues passer aujourd’hui
occupation-5243-day-2 = Sonner à la porte et expliquer qui vous êtes
occupation-5243-day-3 = Remplir un bon de commande avec la personne qui achète

occupation-5244-title = Vente par téléphone
occupation-5244-does = Vous vendez des produits ou des services par téléphone.
occupation-5244-day-1 = Appeler des gens d’une liste et présenter une offre
occupation-5244-day-2 = Répondre honnêtement aux questions et accepter un refus
occupation-5244-day-3 = Taper la commande et les données de paiement

occupation-5245-title = Station-service
occupation-5245-does = Vous aidez les gens en station-service : carburant, entretien de la voiture, en-cas.
occupation-5245-day-1 = Remplir un réservoir et vérifier l’huile
occupation-5245-day-2 = Encaisser le carburant, le café et le lavage de voiture
occupation-5245-day-3 = Nettoyer les pompes et remplir les rayons

occupation-5246-title = Vente de plats au comptoir
occupation-5246-does = Vous préparez et servez des repas rapides au comptoir.
occupation-5246-day-1 = Prendre les commandes et les passer à la cuisine
occupation-5246-day-2 = Garnir des petits pains et faire des frites
occupation-5246-day-3 = Essuyer le comptoir et remplir les réserves de gobelets et de sauces

occupation-5249-title = Location de véhicules et de matériel
occupation-5249-does = Vous louez aux gens des voitures, des outils, des bateaux ou des machines.
occupation-5249-day-1 = Demander ce qu’il faut à la personne et pour combien de temps
occupation-5249-day-2 = Vérifier la voiture ou l’outil avant et après usage
occupation-5249-day-3 = Expliquer le contrat de location et encaisser

occupation-5311-title = Garde d’enfants
occupation-5311-does = Vous prenez soin de bébés et d’enfants et les aidez à grandir par le jeu.
occupation-5311-day-1 = Nourrir un bébé et changer les couches
occupation-5311-day-2 = Chanter, lire et jouer dehors avec un groupe
occupation-5311-day-3 = Remarquer la fatigue, la maladie ou la tristesse chez les enfants

occupation-5312-title = Aide en classe
occupation-5312-does = Vous aidez l’équipe enseignante et soutenez les élèves en classe.
occupation-5312-day-1 = Faire lire chaque enfant à son tour
occupation-5312-day-2 = Aider les élèves avec un handicap à suivre la leçon
occupation-5312-day-3 = Préparer la peinture, le papier et les outils pour une leçon

occupation-5321-title = Soins quotidiens aux malades
occupation-5321-does = Vous donnez des soins quotidiens aux malades d’hôpitaux et de maisons de retraite.
occupation-5321-day-1 = Laver une personne au lit et protéger son intimité
occupation-5321-day-2 = Retourner une personne au lit pour que sa peau reste saine
occupation-5321-day-3 = Signaler à l’équipe infirmière quand une personne mange ou dort moins

occupation-5322-title = Aide à domicile
occupation-5322-does = Vous prenez soin de gens qui ont besoin d’aide pour vivre à domicile.
occupation-5322-day-1 = Aider quelqu’un à se laver, s’habiller et se lever sans danger
occupation-5322-day-2 = Rappeler à une personne de prendre ses médicaments et le noter
occupation-5322-day-3 = Préparer le déjeuner de quelqu’un et écouter ses histoires

occupation-5329-title = Aide à l’hôpital
occupation-5329-does = Vous déplacez des malades, prélevez du sang et nettoyez des instruments à l’hôpital.
occupation-5329-day-1 = Pousser le lit d’une personne jusqu’à la salle de radio
occupation-5329-day-2 = Prélever du sang dans une veine avec une fine aiguille
occupation-5329-day-3 = Nettoyer à la vapeur des instruments d’opération et les emballer

occupation-5411-title = Pompières et pompiers
occupation-5411-does = Vous éteignez des incendies et sauvez des gens lors d’inondations et d’accidents.
occupation-5411-day-1 = Vérifier les tuyaux, les échelles et les masques respiratoires
occupation-5411-day-2 = Chercher des gens dans un bâtiment plein de fumée
occupation-5411-day-3 = Expliquer à des classes comment éviter un incendie

occupation-5412-title = Police
occupation-5412-does = Vous protégez les gens, maintenez l’ordre et aidez en cas d’urgence.
occupation-5412-day-1 = Parcourir les rues à pied ou en voiture et parler aux gens
occupation-5412-day-2 = Calmer une bagarre et écouter chaque personne
occupation-5412-day-3 = Écrire un rapport sur un vol ou un accident

occupation-5413-title = Surveillance de prison
occupation-5413-does = Vous surveillez des personnes en prison et les aidez à préparer leur sortie.
occupation-5413-day-1 = Compter les personnes détenues et vérifier les serrures et les fenêtres
occupation-5413-day-2 = Parler avec une personne détenue de ses projets après la prison
occupation-5413-day-3 = Fouiller les cellules et contrôler les sacs des personnes en visite

occupation-5414-title = Sécurité et gardiennage
occupation-5414-does = Vous protégez des bâtiments, personnes et biens contre le vol et les dangers.
occupation-5414-day-1 = Faire le tour d’un bâtiment la nuit et vérifier les portes
occupation-5414-day-2 = Surveiller les écrans des caméras et signaler les faits inhabituels
occupation-5414-day-3 = Contrôler les sacs et les badges à l’entrée

occupation-5419-title = Surveillance des plages et de la nature
occupation-5419-does = Vous protégez personnes et animaux à la plage, sur la route et dans la nature.
occupation-5419-day-1 = Surveiller la baignade et tirer quelqu’un de l’eau
occupation-5419-day-2 = Arrêter la circulation pour que des enfants traversent
occupation-5419-day-3 = Se rendre chez quelqu’un après un signalement d’animal blessé

occupation-6111-title = Culture de céréales et de légumes
occupation-6111-does = Vous cultivez en plein champ des céréales, des pommes de terre ou des légumes.
occupation-6111-day-1 = Labourer la terre et semer avec un tracteur
occupation-6111-day-2 = Chercher des insectes et des maladies sur les feuilles
occupation-6111-day-3 = Faire la récolte et la garder au frais

occupation-6112-title = Culture de fruits et de vigne
occupation-6112-does = Vous cultivez des fruits, raisins, noix et autres produits d’arbres et de buissons.
occupation-6112-day-1 = Tailler les branches en hiver pour avoir plus de fruits
occupation-6112-day-2 = Goûter et tester le raisin pour choisir le jour des vendanges
occupation-6112-day-3 = Montrer à l’équipe comment cueillir des fruits fragiles

occupation-6113-title = Jardinage et pépinières
occupation-6113-does = Vous cultivez des plantes et soignez jardins, parcs et arbres.
occupation-6113-day-1 = Semer des graines, puis mettre les plants dans de plus grands pots
occupation-6113-day-2 = Grimper à un arbre avec des cordes et couper les branches mortes
occupation-6113-day-3 = Dessiner un jardin avec quelqu’un et le planter

occupation-6114-title = Cultures variées
occupation-6114-does = Vous cultivez plusieurs sortes de plantes dans une même ferme.
occupation-6114-day-1 = Prévoir quelle culture ira dans quel champ
occupation-6114-day-2 = Semer du blé, planter des arbres fruitiers et arroser des légumes
occupation-6114-day-3 = Négocier le prix de vente du grain et des fruits

occupation-6121-title = Élevage de bétail
occupation-6121-does = Vous élevez des vaches, moutons, cochons, chèvres ou chevaux.
occupation-6121-day-1 = Nourrir les animaux et nettoyer leurs étables
occupation-6121-day-2 = Traire les vaches et nettoyer la machine à traire
occupation-6121-day-3 = Aider une brebis à mettre bas

occupation-6122-title = Élevage de volailles
occupation-6122-does = Vous élevez des poules, dindes, canards ou oies pour les œufs et la viande.
occupation-6122-day-1 = Ramasser les œufs et les trier par taille
occupation-6122-day-2 = Vérifier l’air, la chaleur et la lumière du bâtiment
occupation-6122-day-3 = Marcher parmi les volailles et chercher des signes de maladie

occupation-6123-title = Apiculture
occupation-6123-does = Vous élevez des abeilles pour le miel et la cire, ou des vers à soie.
occupation-6123-day-1 = Ouvrir une ruche et chercher une reine en bonne santé
occupation-6123-day-2 = Récolter le miel d’une ruche et remplir des pots
occupation-6123-day-3 = Donner des feuilles fraîches aux vers qui filent la soie

occupation-6129-title = Élevage d’autres animaux
occupation-6129-does = Vous élevez des lapins, cerfs, escargots, animaux à fourrure ou d’autres espèces.
occupation-6129-day-1 = Nourrir les animaux et nettoyer leurs cages
occupation-6129-day-2 = Choisir quels animaux auront des petits
occupation-6129-day-3 = Réparer une clôture et compter les animaux derrière elle

occupation-6130-title = Cultures et élevage
occupation-6130-does = Vous cultivez la terre et élevez des animaux dans la même ferme.
occupation-6130-day-1 = Nourrir les vaches le matin et faire le tour des champs
occupation-6130-day-2 = Faire les foins et les rentrer pour l’hiver
occupation-6130-day-3 = Calculer la nourriture des animaux jusqu’au printemps

occupation-6210-title = Travail en forêt
occupation-6210-does = Vous plantez, entretenez et coupez des arbres en forêt.
occupation-6210-day-1 = Planter de jeunes arbres et les protéger des cerfs
occupation-6210-day-2 = Couper un arbre pour qu’il tombe du bon côté
occupation-6210-day-3 = Mesurer des troncs et décider à quoi servira le bois

occupation-6221-title = Élevage de poissons et de coquillages
occupation-6221-does = Vous élevez des poissons, coquillages ou plantes aquatiques en bassin, étang ou mer.
occupation-6221-day-1 = Nourrir les poissons et observer comment ils nagent
occupation-6221-day-2 = Mesurer l’oxygène et la chaleur de l’eau
occupation-6221-day-3 = Sortir de l’eau les poissons adultes et les trier

occupation-6222-title = Pêche en rivière et sur la côte
occupation-6222-does = Vous pêchez des poissons et coquillages en rivière, en lac et près des côtes.
occupation-6222-day-1 = Poser des filets, des lignes et des casiers dans l’eau
occupation-6222-day-2 = Mesurer les poissons pêchés et remettre les petits à l’eau
occupation-6222-day-3 = Tenir la barre du bateau et surveiller la météo

occupation-6223-title = Pêche en haute mer
occupation-6223-does = Vous pêchez en équipage sur un navire, loin des côtes.
occupation-6223-day-1 = Descendre en mer de lourds filets et les remonter à la machine
occupation-6223-day-2 = Vider les poissons et les mettre dans la glace à bord
occupation-6223-day-3 = Réparer sur le pont des filets déchirés entre deux pêches

occupation-6224-title = Chasse
occupation-6224-does = Vous chassez ou piégez des animaux pour manger ou protéger la nature et les fermes.
occupation-6224-day-1 = Suivre des traces pour savoir où vivent les animaux
occupation-6224-day-2 = Vérifier les pièges et compter les animaux du secteur
occupation-6224-day-3 = Nettoyer la viande et la garder au frais

occupation-6310-title = Cultures pour la famille
occupation-6310-does = Vous cultivez votre propre terre pour nourrir votre foyer.
occupation-6310-day-1 = Semer des graines et arroser les jeunes plants
occupation-6310-day-2 = Remuer la terre et désherber avec un outil à main
occupation-6310-day-3 = Sécher des haricots, du grain ou des pommes de terre pour l’hiver

occupation-6320-title = Élevage pour la famille
occupation-6320-does = Vous élevez des animaux qui donnent à votre foyer lait, œufs, viande et laine.
occupation-6320-day-1 = Traire des chèvres ou des vaches à la main
occupation-6320-day-2 = Mener les animaux à l’herbe fraîche et à l’eau
occupation-6320-day-3 = Chercher sur chaque animal des blessures ou une maladie

occupation-6330-title = Petite ferme pour la famille
occupation-6330-does = Vous cultivez la terre et élevez des animaux pour votre propre foyer.
occupation-6330-day-1 = Planter des légumes et ramasser des œufs frais
occupation-6330-day-2 = Répandre du fumier sur le champ pour nourrir le sol
occupation-6330-day-3 = Décider quelle part de la récolte ira aux animaux

occupation-6340-title = Pêche et cueillette pour la famille
occupation-6340-does = Vous pêchez, chassez et cueillez des plantes sauvages pour nourrir votre foyer.
occupation-6340-day-1 = Prendre du poisson au filet ou à la ligne
occupation-6340-day-2 = Ramasser des baies et des champignons qu’on peut manger sans danger
occupation-6340-day-3 = Fumer, sécher ou saler des aliments pour mieux les conserver

occupation-7111-title = Construction de maisons
occupation-7111-does = Vous construisez et réparez des maisons, du sol au toit.
occupation-7111-day-1 = Couler du béton pour les fondations d’une maison neuve
occupation-7111-day-2 = Monter des murs et poser des portes et des fenêtres
occupation-7111-day-3 = Décider avec les propriétaires quoi construire ou réparer d’abord

occupation-7112-title = Maçonnerie
occupation-7112-does = Vous construisez des murs, arches et cheminées en briques ou en blocs.
occupation-7112-day-1 = Mélanger du ciment, du sable et de l’eau pour lier les briques
occupation-7112-day-2 = Poser les briques en lignes droites le long d’un fil
occupation-7112-day-3 = Vérifier avec un outil que le mur est bien droit

occupation-7113-title = Taille de pierre
occupation-7113-does = Vous coupez, sculptez et posez la pierre : bâtiments, chemins et tombes.
occupation-7113-day-1 = Couper un bloc de pierre à la bonne taille avec une scie
occupation-7113-day-2 = Graver des lettres dans la pierre au marteau et au ciseau
occupation-7113-day-3 = Remplacer des pierres abîmées d’une vieille église ou d’un pont

occupation-7114-title = Travail du béton
occupation-7114-does = Vous coulez du béton pour des sols, murs et routes solides et lisses.
occupation-7114-day-1 = Vérifier les cadres en bois qui tiendront le béton frais
occupation-7114-day-2 = Étaler le béton et aplanir sa surface
occupation-7114-day-3 = Polir un sol dur jusqu’à faire briller ses pierres colorées

occupation-7115-title = Charpente et menuiserie du bâtiment
occupation-7115-does = Vous fabriquez, posez et réparez des portes, escaliers et autres éléments en bois.
occupation-7115-day-1 = Mesurer du bois et le scier à la bonne longueur
occupation-7115-day-2 = Poser des placards de cuisine, des portes ou des cadres de fenêtres
occupation-7115-day-3 = Construire la structure en bois d’un toit

occupation-7119-title = Échafaudages et autres travaux du bâtiment
occupation-7119-does = Vous montez des échafaudages, tentes ou maisons en bois, ou abattez de vieux murs.
occupation-7119-day-1 = Assembler des tubes de métal en hautes plateformes de travail
occupation-7119-day-2 = Casser de vieux murs et trier le bois, le métal et la pierre
occupation-7119-day-3 = Dresser une grande tente et la fixer au sol

occupation-7121-title = Couverture de toits
occupation-7121-does = Vous couvrez et réparez les toits pour garder les bâtiments secs et chauds.
occupation-7121-day-1 = Trouver par où la pluie entre dans la maison
occupation-7121-day-2 = Fixer des tuiles ou des plaques de métal sur le toit
occupation-7121-day-3 = Fermer à la chaleur les joints d’un toit plat

occupation-7122-title = Carrelage et sols
occupation-7122-does = Vous couvrez sols et murs de carreaux, bois, moquette ou autres matériaux.
occupation-7122-day-1 = Rendre l’ancien sol propre, sec et plat
occupation-7122-day-2 = Couper des carreaux pour contourner les tuyaux et les coins
occupation-7122-day-3 = Coller de la moquette ou du parquet sans laisser d’espaces

occupation-7123-title = Plâtrerie
occupation-7123-does = Vous couvrez les murs et plafonds d’une pâte qui sèche lisse et dure.
occupation-7123-day-1 = Mélanger du plâtre en poudre et de l’eau en pâte souple
occupation-7123-day-2 = Étaler la pâte sur un mur avec un outil plat
occupation-7123-day-3 = Fixer des plaques légères au plafond et fermer les joints

occupation-7124-title = Isolation
occupation-7124-does = Vous isolez les murs, toits et tuyaux pour qu’ils perdent moins de chaleur.
occupation-7124-day-1 = Mesurer et couper des panneaux souples pour les poser entre les poutres
occupation-7124-day-2 = Remplir de mousse l’espace vide d’un mur
occupation-7124-day-3 = Entourer des tuyaux chauds d’une usine pour économiser l’énergie

occupation-7125-title = Vitrerie
occupation-7125-does = Vous coupez et posez le verre de fenêtres, portes, magasins et véhicules.
occupation-7125-day-1 = Retirer sans danger le verre cassé d’un cadre
occupation-7125-day-2 = Mesurer et couper une nouvelle plaque de verre
occupation-7125-day-3 = Mettre en place à deux une lourde fenêtre

occupation-7126-title = Plomberie et chauffage
occupation-7126-does = Vous installez et réparez les tuyaux : eau, gaz, chauffage et eaux usées.
occupation-7126-day-1 = Couper et assembler les tuyaux d’une nouvelle salle de bains
occupation-7126-day-2 = Trouver une fuite derrière un mur et l’arrêter
occupation-7126-day-3 = Déboucher une canalisation sous la rue

occupation-7127-title = Climatisation et froid
occupation-7127-does = Vous installez et réparez les climatiseurs et les appareils qui gardent les aliments au froid.
occupation-7127-day-1 = Relier un appareil de refroidissement aux tuyaux et aux fils électriques
occupation-7127-day-2 = Mesurer la pression et chercher des fuites de gaz
occupation-7127-day-3 = Remplacer les filtres sales pour un air plus propre

occupation-7131-title = Peinture et papier peint
occupation-7131-does = Vous peignez des murs, ponts et navires, ou posez du papier peint.
occupation-7131-day-1 = Protéger les sols et les meubles avec de grandes bâches
occupation-7131-day-2 = Boucher les trous d’un mur et le poncer
occupation-7131-day-3 = Poser la peinture ou le papier peint régulièrement, de haut en bas

occupation-7132-title = Peinture au pistolet et vernis
occupation-7132-does = Vous pulvérisez de la peinture ou du vernis sur des voitures, des meubles et des machines.
occupation-7132-day-1 = Couvrir les parties qui doivent rester sans peinture
occupation-7132-day-2 = Mélanger la peinture jusqu’à obtenir exactement la même couleur
occupation-7132-day-3 = Passer le pistolet à peinture d’un geste régulier sur une portière

occupation-7211-title = Fabrication de moules pour le métal
occupation-7211-does = Vous fabriquez les moules où le métal liquide devient une pièce solide.
occupation-7211-day-1 = Tasser du sable autour du modèle d’une pièce de machine
occupation-7211-day-2 = Verser le métal liquide et chaud dans le moule
occupation-7211-day-3 = Ouvrir le moule et chercher des fissures dans le métal froid

occupation-7212-title = Soudage
occupation-7212-does = Vous soudez ou coupez des pièces de métal avec une forte chaleur.
occupation-7212-day-1 = Étudier un plan pour voir quelles pièces assembler
occupation-7212-day-2 = Guider une flamme ou un arc électrique sur deux bords d’acier
occupation-7212-day-3 = Chercher de petits trous dans la soudure finie

occupation-7213-title = Tôlerie
occupation-7213-does = Vous coupez et pliez des tôles pour des toits, conduits d’air et réservoirs.
occupation-7213-day-1 = Tracer les lignes de coupe sur une tôle
occupation-7213-day-2 = Plier la tôle à la machine et fermer ses bords
occupation-7213-day-3 = Chercher des fuites dans un réservoir avec de l’eau ou de l’air

occupation-7214-title = Charpente métallique
occupation-7214-does = Vous montez la structure en acier de ponts, navires et grands bâtiments.
occupation-7214-day-1 = Couper des poutres d’acier et percer les trous des boulons
occupation-7214-day-2 = Guider une poutre suspendue à une grue
occupation-7214-day-3 = Attacher ensemble des barres d’acier avant de couler le béton

occupation-7215-title = Pose de câbles et levage
occupation-7215-does = Vous installez des cordes et câbles qui lèvent ou tiennent des charges sans danger.
occupation-7215-day-1 = Assembler des câbles d’acier et tester leur solidité
occupation-7215-day-2 = Accrocher des lumières et des enceintes au-dessus d’une scène
occupation-7215-day-3 = Guider une lourde charge par des signes de la main

occupation-7221-title = Forge
occupation-7221-does = Vous chauffez le métal et le façonnez au marteau ou à la presse.
occupation-7221-day-1 = Chauffer un morceau de fer jusqu’au rouge
occupation-7221-day-2 = Battre ou presser le métal chaud pour lui donner sa forme
occupation-7221-day-3 = Poser des fers aux pieds d’un cheval

occupation-7222-title = Outillage et serrurerie
occupation-7222-does = Vous fabriquez et réparez des outils précis, serrures, clés et fines pièces de métal.
occupation-7222-day-1 = Étudier un plan et choisir le métal et la machine
occupation-7222-day-2 = Meuler une pièce de métal jusqu’à la taille exacte
occupation-7222-day-3 = Ouvrir une porte fermée à clé et changer la serrure

occupation-7223-title = Usinage du métal
occupation-7223-does = Vous préparez et utilisez des machines qui coupent, percent et façonnent le métal.
occupation-7223-day-1 = Entrer les mesures dans l’ordinateur de la machine
occupation-7223-day-2 = Fixer un bloc de métal et choisir le bon outil de coupe
occupation-7223-day-3 = Mesurer la pièce finie avec un instrument précis

occupation-7224-title = Polissage et affûtage
occupation-7224-does = Vous polissez le métal et affûtez des lames et des outils.
occupation-7224-day-1 = Tenir une lame sous le bon angle contre une meule
occupation-7224-day-2 = Polir des robinets ou des poignées de métal jusqu’à les faire briller
occupation-7224-day-3 = Chercher du bout des doigts les endroits rugueux

occupation-7231-title = Réparation de voitures et de motos
occupation-7231-does = Vous contrôlez, entretenez et réparez des voitures, bus, camions et motos.
occupation-7231-day-1 = Écouter un moteur et trouver la panne
occupation-7231-day-2 = Remplacer des freins, des pneus et des ampoules usés
occupation-7231-day-3 = Expliquer à quelqu’un ce que coûtera la réparation

occupation-7232-title = Réparation de moteurs d’avion
occupation-7232-does = Vous contrôlez et réparez les moteurs d’avion pour des vols sûrs.
occupation-7232-day-1 = Regarder au fond d’un moteur avec une petite caméra
occupation-7232-day-2 = Remplacer des pièces usées, étape par étape, selon le manuel
occupation-7232-day-3 = Noter chaque réparation et signer votre travail

occupation-7233-title = Réparation de machines agricoles et industrielles
occupation-7233-does = Vous réparez les machines des fermes, des navires et des usines.
occupation-7233-day-1 = Ouvrir une pompe en panne et remplacer la pièce abîmée
occupation-7233-day-2 = Mettre de l’huile et de la graisse sur les pièces mobiles
occupation-7233-day-3 = Conduire un tracteur réparé pour le tester

occupation-7234-title = Réparation de vélos
occupation-7234-does = Vous réparez et réglez des vélos, fauteuils roulants et autres véhicules sans moteur.
occupation-7234-day-1 = Réparer un pneu crevé et redresser une roue
occupation-7234-day-2 = Régler les freins et les vitesses et faire un tour d’essai
occupation-7234-day-3 = Aider quelqu’un à trouver un vélo à sa taille

occupation-7311-title = Horlogerie et instruments de précision
occupation-7311-does = Vous fabriquez et réparez de petits instruments précis : montres ou outils médicaux.
occupation-7311-day-1 = Nettoyer les minuscules roues d’une montre
occupation-7311-day-2 = Poser la lentille d’un microscope ou d’un appareil photo
occupation-7311-day-3 = Tester si un instrument mesure juste

occupation-7312-title = Fabrication d’instruments de musique
occupation-7312-does = Vous fabriquez, réparez et accordez des instruments de musique pour les gens qui en jouent.
occupation-7312-day-1 = Choisir et façonner le bois d’une guitare ou d’un violon
occupation-7312-day-2 = Tendre les cordes d’un piano jusqu’à la note juste
occupation-7312-day-3 = Jouer de l’instrument et écouter ses défauts

occupation-7313-title = Bijouterie et orfèvrerie
occupation-7313-does = Vous fabriquez et réparez des bijoux et objets en or, argent et pierres précieuses.
occupation-7313-day-1 = Façonner une bague en or avec de petits outils et une flamme
occupation-7313-day-2 = Tailler et polir une pierre précieuse sous une forte loupe
occupation-7313-day-3 = Fixer solidement une pierre dans sa monture de métal

occupation-7314-title = Poterie et céramique
occupation-7314-does = Vous façonnez l’argile à la main ou au moule : pots, plats et briques.
occupation-7314-day-1 = Façonner un bol à la main sur un tour
occupation-7314-day-2 = Verser de l’argile liquide dans un moule et laisser sécher
occupation-7314-day-3 = Placer des pots secs dans le four et surveiller la chaleur

occupation-7315-title = Soufflage et taille du verre
occupation-7315-does = Vous soufflez, coupez, meulez et polissez le verre pour les maisons, la science et l’industrie.
occupation-7315-day-1 = Souffler par un tube dans du verre chaud et mou
occupation-7315-day-2 = Couper une plaque de verre le long d’un trait
occupation-7315-day-3 = Polir les bords coupants d’un miroir

occupation-7316-title = Gravure et peinture d’enseignes
occupation-7316-does = Vous peignez ou gravez des lettres et motifs sur enseignes, verre, métal et porcelaine.
occupation-7316-day-1 = Dessiner un motif et le reporter sur la surface
occupation-7316-day-2 = Peindre des fleurs sur une assiette avec un fin pinceau
occupation-7316-day-3 = Graver un nom dans du verre ou du métal avec une pointe

occupation-7317-title = Vannerie et petit artisanat du bois
occupation-7317-does = Vous fabriquez des paniers, jouets, brosses et autres objets en bois et en plantes.
occupation-7317-day-1 = Choisir du bois ou des branches solides et souples
occupation-7317-day-2 = Tresser des branches humides en panier ou en chaise
occupation-7317-day-3 = Sculpter au couteau un personnage en bois

occupation-7318-title = Tissage et tricot à la main
occupation-7318-does = Vous tissez, tricotez ou cousez à la main : tapis, sacs, vêtements et filets.
occupation-7318-day-1 = Choisir le fil et prévoir les couleurs d’un motif
occupation-7318-day-2 = Tisser un tapis rang par rang sur un cadre en bois
occupation-7318-day-3 = Couper du cuir et coudre un sac avec du fil solide

occupation-7319-title = Autre artisanat
occupation-7319-does = Vous fabriquez ou réparez à la main bougies, matériel de sport et autres objets.
occupation-7319-day-1 = Verser de la cire chaude autour d’un fil pour des bougies
occupation-7319-day-2 = Remplacer les cordes d’une raquette de tennis
occupation-7319-day-3 = Montrer votre travail aux gens et convenir d’un prix

occupation-7321-title = Préparation de l’impression
occupation-7321-does = Vous préparez les textes, images et plaques avant l’impression.
occupation-7321-day-1 = Placer des textes et des images sur une page à l’ordinateur
occupation-7321-day-2 = Corriger les fautes et les couleurs sur une page d’essai
occupation-7321-day-3 = Faire une plaque d’impression pour chaque couleur

occupation-7322-title = Imprimerie
occupation-7322-does = Vous imprimez des livres, affiches, emballages et tissus sur de grandes machines.
occupation-7322-day-1 = Remplir la machine d’encre et de papier
occupation-7322-day-2 = Comparer les premières feuilles imprimées avec le modèle
occupation-7322-day-3 = Régler l’encre jusqu’à ce que chaque couleur soit nette

occupation-7323-title = Reliure et finition
occupation-7323-does = Vous coupez, pliez et reliez des pages imprimées en livres et autres produits.
occupation-7323-day-1 = Régler une machine qui plie et coupe de grandes feuilles
occupation-7323-day-2 = Coudre ou coller les pages dans une couverture
occupation-7323-day-3 = Réparer les pages déchirées d’un livre ancien

occupation-7411-title = Électricité du bâtiment
occupation-7411-does = Vous installez et réparez les fils électriques, lampes et prises des bâtiments.
occupation-7411-day-1 = Tirer des câbles dans les murs et les plafonds
occupation-7411-day-2 = Relier des lampes, des interrupteurs ou des panneaux solaires aux câbles
occupation-7411-day-3 = Vérifier que chaque fil est sans danger

occupation-7412-title = Réparation d’appareils électriques
occupation-7412-does = Vous installez et réparez l’électricité d’ascenseurs, moteurs, véhicules et appareils ménagers.
occupation-7412-day-1 = Trouver pourquoi une machine à laver ne démarre pas
occupation-7412-day-2 = Vérifier le moteur et les portes d’un ascenseur
occupation-7412-day-3 = Remplacer des fils abîmés dans une voiture ou un bateau

occupation-7413-title = Pose de lignes électriques
occupation-7413-does = Vous posez et réparez les câbles qui amènent l’électricité aux maisons et aux rues.
occupation-7413-day-1 = Grimper à un poteau pour réparer une ligne abîmée
occupation-7413-day-2 = Relier deux câbles sous terre
occupation-7413-day-3 = Vérifier que le courant est coupé avant de commencer

occupation-7421-title = Réparation d’appareils électroniques
occupation-7421-does = Vous installez et réparez les appareils électroniques de maisons, bureaux, trains et avions.
occupation-7421-day-1 = Demander ce qui se passe quand l’appareil tombe en panne
occupation-7421-day-2 = Tester de petites pièces avec un appareil de mesure
occupation-7421-day-3 = Remplacer une pièce électronique qui ne marche plus

occupation-7422-title = Installation de téléphones et d’internet
occupation-7422-does = Vous installez et réparez des téléphones, ordinateurs, câbles internet et alarmes.
occupation-7422-day-1 = Amener un câble internet de la rue jusque dans un logement
occupation-7422-day-2 = Fixer une antenne sur une tour ou un toit
occupation-7422-day-3 = Changer l’écran ou la batterie d’un téléphone

occupation-7511-title = Boucherie et poissonnerie
occupation-7511-does = Vous découpez et préparez viande et poisson ; selon le poste, vous abattez des animaux.
occupation-7511-day-1 = Enlever les os et la graisse avec un couteau bien aiguisé
occupation-7511-day-2 = Vider du poisson et le couper en morceaux égaux
occupation-7511-day-3 = Peser et emballer de la viande pour quelqu’un

occupation-7512-title = Boulangerie et pâtisserie
occupation-7512-does = Vous faites du pain, des gâteaux, des pâtes, du chocolat et des bonbons.
occupation-7512-day-1 = Peser la farine, le sucre et le beurre pour la pâte
occupation-7512-day-2 = Façonner du pain et le mettre dans un four chaud
occupation-7512-day-3 = Décorer un gâteau d’anniversaire sur commande

occupation-7513-title = Fabrication de fromage et de beurre
occupation-7513-does = Vous transformez le lait en beurre, fromage, crème et autres aliments.
occupation-7513-day-1 = Tester le lait qui arrive et le chauffer
occupation-7513-day-2 = Presser du fromage jeune et mou dans des moules ronds
occupation-7513-day-3 = Laver les cuves à lait à l’eau très chaude

occupation-7514-title = Conserves de fruits et de légumes
occupation-7514-does = Vous transformez des fruits, légumes et graines en huile, jus, confiture ou aliments séchés.
occupation-7514-day-1 = Laver des fruits et enlever les mauvais morceaux
occupation-7514-day-2 = Cuire de la confiture et la verser dans des pots propres
occupation-7514-day-3 = Presser des graines ou des olives pour en tirer l’huile

occupation-7515-title = Dégustation et contrôle des aliments
occupation-7515-does = Vous goûtez et contrôlez des aliments et des boissons et jugez leur qualité.
occupation-7515-day-1 = Goûter de petites tasses de café et décrire chacune
occupation-7515-day-2 = Sentir, peser et juger la couleur de grains ou de fruits
occupation-7515-day-3 = Prélever du lait dans une ferme et noter les résultats

occupation-7516-title = Préparation du tabac
occupation-7516-does = Vous préparez les feuilles de tabac et en faites des produits comme des cigares.
occupation-7516-day-1 = Trier les feuilles par couleur et par taille
occupation-7516-day-2 = Sécher lentement les feuilles dans une pièce chaude
occupation-7516-day-3 = Rouler des feuilles en cigare à la main ou à la machine

occupation-7521-title = Traitement du bois
occupation-7521-does = Vous séchez et traitez le bois pour qu’il dure de longues années.
occupation-7521-day-1 = Placer des planches encore humides dans une grande pièce de séchage
occupation-7521-day-2 = Mesurer combien d’eau il reste dans le bois
occupation-7521-day-3 = Appliquer un liquide qui protège le bois des insectes

occupation-7522-title = Ébénisterie
occupation-7522-does = Vous fabriquez, finissez et réparez des meubles et d’autres beaux objets en bois.
occupation-7522-day-1 = Coller ensemble les parties d’une chaise
occupation-7522-day-2 = Frotter le bois d’huile ou de cire jusqu’à le rendre lisse
occupation-7522-day-3 = Réparer un tiroir cassé dans une vieille armoire

occupation-7523-title = Usinage du bois
occupation-7523-does = Vous préparez et utilisez des machines qui façonnent, percent et poncent le bois.
occupation-7523-day-1 = Choisir et poser la lame ou le foret qui convient
occupation-7523-day-2 = Faire une coupe d’essai et la mesurer
occupation-7523-day-3 = Façonner des pieds de table ronds sur un tour

occupation-7531-title = Couture sur mesure
occupation-7531-does = Vous faites des vêtements, chapeaux et perruques aux mesures exactes d’une personne.
occupation-7531-day-1 = Mesurer les épaules, les bras et la taille de quelqu’un
occupation-7531-day-2 = Coudre ensemble les parties d’une veste
occupation-7531-day-3 = Marquer avec des épingles où raccourcir un pantalon

occupation-7532-title = Patrons et coupe
occupation-7532-does = Vous faites des patrons de vêtements et de sacs et coupez tissu ou cuir.
occupation-7532-day-1 = Dessiner les parties d’une chemise à l’ordinateur
occupation-7532-day-2 = Disposer les patrons sur le tissu pour en perdre peu
occupation-7532-day-3 = Couper de nombreuses couches de tissu au couteau électrique

occupation-7533-title = Couture et broderie
occupation-7533-does = Vous cousez, réparez et décorez des vêtements, gants, poupées et autres objets en tissu.
occupation-7533-day-1 = Fermer une couture à la main à petits points réguliers
occupation-7533-day-2 = Broder une fleur sur du tissu avec du fil de couleur
occupation-7533-day-3 = Réparer un trou pour que personne ne le voie

occupation-7534-title = Tapisserie de meubles
occupation-7534-does = Vous rembourrez et recouvrez des chaises, matelas et sièges de véhicules, en tissu ou cuir.
occupation-7534-day-1 = Enlever le vieux tissu d’un canapé
occupation-7534-day-2 = Couper et coudre une housse neuve pour un siège de train
occupation-7534-day-3 = Tendre la housse sur le rembourrage et la fixer

occupation-7535-title = Tannage du cuir
occupation-7535-does = Vous nettoyez et traitez des peaux d’animaux pour faire du cuir ou des fourrures.
occupation-7535-day-1 = Enlever les poils et la graisse des peaux
occupation-7535-day-2 = Placer des peaux dans un bain qui en fait du cuir
occupation-7535-day-3 = Trier le cuir par épaisseur, couleur et qualité

occupation-7536-title = Cordonnerie
occupation-7536-does = Vous fabriquez et réparez des chaussures, sacs et autres articles en cuir.
occupation-7536-day-1 = Couper dans le cuir le dessus d’une chaussure
occupation-7536-day-2 = Remplacer la semelle usée d’une botte
occupation-7536-day-3 = Adapter des chaussures pour une personne qui a mal aux pieds

occupation-7541-title = Plongée professionnelle
occupation-7541-does = Vous plongez pour construire, réparer, sauver ou récolter sous l’eau.
occupation-7541-day-1 = Vérifier l’air, le masque et la combinaison avant de plonger
occupation-7541-day-2 = Examiner sous l’eau un pont ou la coque d’un navire
occupation-7541-day-3 = Rester en contact avec l’équipe hors de l’eau

occupation-7542-title = Travaux à l’explosif
occupation-7542-does = Avec des explosifs, vous cassez sans danger la roche ou de vieux bâtiments.
occupation-7542-day-1 = Calculer combien d’explosif il faut pour la roche
occupation-7542-day-2 = Placer les explosifs dans des trous et relier les fils
occupation-7542-day-3 = Prévenir les gens et vérifier que la zone est vide

occupation-7543-title = Contrôle de produits
occupation-7543-does = Vous testez et contrôlez des produits avant leur vente ou leur utilisation.
occupation-7543-day-1 = Comparer une chaussure ou une chemise au modèle accepté
occupation-7543-day-2 = Mesurer une pièce électronique avec un appareil de test
occupation-7543-day-3 = Marquer les défauts et les signaler à l’équipe de production

occupation-7544-title = Lutte contre les nuisibles
occupation-7544-does = Vous protégez maisons, aliments et cultures des insectes, rats et mauvaises herbes.
occupation-7544-day-1 = Chercher les trous par où les souris entrent dans un bâtiment
occupation-7544-day-2 = Pulvériser un produit sur des plantes avec masque et gants
occupation-7544-day-3 = Expliquer comment éloigner les insectes des cuisines

occupation-7549-title = Art floral et fabrication de verres de lunettes
occupation-7549-does = Vous faites un travail manuel délicat : bouquets ou verres de lunettes, par exemple.
occupation-7549-day-1 = Demander pour quelle occasion sont les fleurs
occupation-7549-day-2 = Choisir des fleurs et les lier avec du feuillage
occupation-7549-day-3 = Meuler et polir un verre pour une paire de lunettes

occupation-8111-title = Travail à la mine et à la carrière
occupation-8111-does = Avec des machines, vous extrayez du charbon, de la pierre, du métal ou du sel.
occupation-8111-day-1 = Percer des trous dans une paroi de roche
occupation-8111-day-2 = Conduire une machine de chargement dans une galerie
occupation-8111-day-3 = Contrôler l’air, l’eau et le plafond pour repérer un danger

occupation-8112-title = Traitement de la pierre et du minerai
occupation-8112-does = Vous utilisez des machines qui broient, lavent, coupent et trient des pierres et des minéraux.
occupation-8112-day-1 = Régler la machine qui casse les pierres en petits morceaux
occupation-8112-day-2 = Surveiller les pierres sur un tapis roulant et retirer les mauvaises
occupation-8112-day-3 = Prélever un échantillon de poudre et le tester

occupation-8113-title = Forage de puits
occupation-8113-does = Vous forez loin sous terre pour l’eau, le pétrole, le gaz ou les tunnels.
occupation-8113-day-1 = Ajouter un tube à mesure que le trou devient plus profond
occupation-8113-day-2 = Lire la pression et changer la vitesse du forage
occupation-8113-day-3 = Noter la profondeur et le type de roche

occupation-8114-title = Fabrication de produits en béton et en pierre
occupation-8114-does = Avec des machines, vous faites des blocs de béton, matériaux de route et pierres polies.
occupation-8114-day-1 = Doser le sable, les pierres et le ciment dans un mélangeur
occupation-8114-day-2 = Remplir des moules de béton et sortir les blocs secs
occupation-8114-day-3 = Polir des pierres plates et chercher des fissures

occupation-8121-title = Fonderie et laminage des métaux
occupation-8121-does = Vous utilisez des machines qui fondent le métal en plaques, barres ou fils.
occupation-8121-day-1 = Surveiller la chaleur du métal depuis une salle de contrôle
occupation-8121-day-2 = Guider le métal chaud entre des rouleaux qui l’amincissent
occupation-8121-day-3 = Mesurer l’épaisseur du fil fini

occupation-8122-title = Revêtement des métaux
occupation-8122-does = Vous utilisez des machines qui nettoient le métal et le couvrent d’une protection.
occupation-8122-day-1 = Plonger des pièces de métal dans un bain électrique
occupation-8122-day-2 = Enlever la rouille de l’acier avec un fort jet de sable
occupation-8122-day-3 = Chercher des bulles et des endroits trop minces dans la couche

occupation-8131-title = Fabrication de produits chimiques
occupation-8131-does = Vous transformez à la machine des matières premières en produits chimiques, savon ou peinture.
occupation-8131-day-1 = Mesurer des ingrédients et les ajouter dans une grande cuve
occupation-8131-day-2 = Lire la température et la pression sur un écran
occupation-8131-day-3 = Prélever un échantillon et l’envoyer au laboratoire

occupation-8132-title = Tirage de photos
occupation-8132-does = Vous développez et imprimez des photos et des films avec machines et produits chimiques.
occupation-8132-day-1 = Développer une pellicule photo dans une pièce sombre
occupation-8132-day-2 = Corriger la lumière et les couleurs d’une image
occupation-8132-day-3 = Imprimer, couper et emballer des photos sur commande

occupation-8141-title = Fabrication d’articles en caoutchouc
occupation-8141-does = Avec des machines, vous faites des pneus, courroies, gants et autres objets en caoutchouc.
occupation-8141-day-1 = Mélanger à la machine du caoutchouc mou et des poudres
occupation-8141-day-2 = Poser des bandes de caoutchouc autour d’une forme de pneu
occupation-8141-day-3 = Chauffer le caoutchouc sous pression jusqu’à ce qu’il soit solide

occupation-8142-title = Fabrication d’articles en plastique
occupation-8142-does = Avec des machines, vous moulez des bouteilles, tuyaux, meubles et pièces de bateau en plastique.
occupation-8142-day-1 = Remplir la machine de petits grains de plastique
occupation-8142-day-2 = Régler la chaleur et la pression pour un nouveau produit
occupation-8142-day-3 = Étaler du plastique liquide sur la fibre de verre dans un moule

occupation-8143-title = Fabrication d’articles en papier
occupation-8143-does = Vous utilisez des machines qui font des boîtes, sacs, enveloppes et mouchoirs en papier.
occupation-8143-day-1 = Monter un lourd rouleau de papier sur la machine
occupation-8143-day-2 = Vérifier que les plis et la colle sont corrects
occupation-8143-day-3 = Arrêter la machine et retirer le papier coincé

occupation-8151-title = Filature
occupation-8151-does = Vous utilisez des machines qui filent le coton, la laine et d’autres fibres.
occupation-8151-day-1 = Mettre des fibres propres dans la machine
occupation-8151-day-2 = Trouver un fil cassé et le rattacher
occupation-8151-day-3 = Remplacer les bobines pleines par des vides

occupation-8152-title = Tissage et tricot sur machines
occupation-8152-does = Vous utilisez des machines qui tissent ou tricotent des tissus et des tapis.
occupation-8152-day-1 = Passer les fils dans les aiguilles de la machine
occupation-8152-day-2 = Choisir un motif sur l’écran de commande
occupation-8152-day-3 = Chercher des trous dans le tissu qui sort

occupation-8153-title = Couture industrielle
occupation-8153-does = En usine, vous cousez à la machine des vêtements, sacs et autres produits.
occupation-8153-day-1 = Enfiler la machine et choisir le point
occupation-8153-day-2 = Guider une manche d’un geste régulier sous l’aiguille
occupation-8153-day-3 = Vérifier la couture et la refaire si besoin

occupation-8154-title = Teinture de tissus
occupation-8154-does = Vous utilisez des machines qui lavent, colorent et finissent les tissus et fils.
occupation-8154-day-1 = Peser de la poudre de couleur et la mélanger à l’eau
occupation-8154-day-2 = Comparer la couleur du tissu avec un modèle
occupation-8154-day-3 = Chauffer et presser le tissu pour qu’il garde sa taille

occupation-8156-title = Fabrication de chaussures en usine
occupation-8156-does = Vous utilisez des machines qui coupent, cousent et assemblent des chaussures et des sacs.
occupation-8156-day-1 = Découper des formes de cuir avec une lourde presse
occupation-8156-day-2 = Tendre le dessus d’une chaussure sur une forme
occupation-8156-day-3 = Coller et presser la semelle sur la chaussure

occupation-8157-title = Blanchisserie
occupation-8157-does = Vous lavez, séchez et repassez du linge avec de grandes machines.
occupation-8157-day-1 = Trier les draps sales d’hôpitaux et d’hôtels
occupation-8157-day-2 = Choisir la bonne lessive et la bonne température pour chaque lavage
occupation-8157-day-3 = Passer des draps humides dans une machine à repasser et les plier

occupation-8160-title = Fabrication d’aliments et de boissons
occupation-8160-does = Vous utilisez des machines qui font des aliments et boissons : sucre, pâtes ou bière.
occupation-8160-day-1 = Peser les ingrédients d’une sauce ou de bonbons
occupation-8160-day-2 = Régler la chaleur et la durée pour griller du café
occupation-8160-day-3 = Regarder, sentir et goûter le produit fini

occupation-8171-title = Fabrication du papier
occupation-8171-does = Avec des machines, vous transformez le bois et le vieux papier en papier neuf.
occupation-8171-day-1 = Cuire de petits morceaux de bois jusqu’à ce qu’ils soient mous
occupation-8171-day-2 = Laver de vieux journaux pour enlever l’encre
occupation-8171-day-3 = Contrôler le papier qui sèche sur des rouleaux chauds

occupation-8172-title = Scierie
occupation-8172-does = Vous sciez des troncs à la machine pour faire des planches et des panneaux.
occupation-8172-day-1 = Passer des troncs dans une machine qui enlève l’écorce
occupation-8172-day-2 = Décider comment scier un tronc avec peu de pertes
occupation-8172-day-3 = Changer une lame de scie qui ne coupe plus bien

occupation-8181-title = Fabrication de verre et de céramique
occupation-8181-does = Avec des fours et des machines, vous faites du verre, des briques, des carreaux et de la vaisselle.
occupation-8181-day-1 = Presser de l’argile humide en forme de briques
occupation-8181-day-2 = Augmenter la chaleur du four étape par étape
occupation-8181-day-3 = Chercher des fissures et des bulles dans des bouteilles neuves

occupation-8182-title = Conduite de chaudières
occupation-8182-does = Vous faites marcher des chaudières à vapeur pour le chauffage, l’énergie et les machines.
occupation-8182-day-1 = Vérifier le niveau d’eau et la pression de la vapeur
occupation-8182-day-2 = Régler le combustible et l’air pour le feu
occupation-8182-day-3 = Tester la soupape de sécurité qui laisse sortir la vapeur

occupation-8183-title = Emballage sur machines
occupation-8183-does = Vous utilisez des machines qui remplissent, ferment et étiquettent des bouteilles, boîtes et sacs.
occupation-8183-day-1 = Fournir à la machine des boîtes vides et des étiquettes
occupation-8183-day-2 = Dégager un carton coincé sur le tapis
occupation-8183-day-3 = Vérifier le poids et la date sur un emballage

occupation-8189-title = Conduite d’autres machines d’usine
occupation-8189-does = En usine, vous utilisez des machines qui coupent, collent, refroidissent ou transportent des produits.
occupation-8189-day-1 = Régler les couteaux qui coupent de larges rouleaux en rouleaux étroits
occupation-8189-day-2 = Coller des bandes sur le bord de panneaux de bois
occupation-8189-day-3 = Contrôler les tapis qui transportent les produits dans l’usine

occupation-8211-title = Montage de machines et de véhicules
occupation-8211-does = Vous assemblez les pièces de moteurs, voitures, trains, avions et autres machines.
occupation-8211-day-1 = Suivre un plan pour trouver la place de chaque pièce
occupation-8211-day-2 = Fixer les pièces d’un moteur avec des boulons
occupation-8211-day-3 = Démarrer la machine finie et la tester

occupation-8212-title = Montage électrique et électronique
occupation-8212-does = Vous montez des produits électriques et électroniques avec de petites pièces et des fils.
occupation-8212-day-1 = Placer de toutes petites pièces sur une carte électronique
occupation-8212-day-2 = Relier des fils de couleur selon le plan
occupation-8212-day-3 = Tester chaque appareil fini avec du courant électrique

occupation-8219-title = Montage d’autres produits
occupation-8219-does = Vous assemblez des meubles, vélos, bijoux, appareils médicaux et autres produits.
occupation-8219-day-1 = Monter les roues et la chaîne d’un vélo
occupation-8219-day-2 = Assembler en salle propre les petites pièces d’un appareil médical
occupation-8219-day-3 = Vérifier qu’une armoire est complète et solide

occupation-8311-title = Conduite de trains
occupation-8311-does = Vous conduisez des trains qui transportent des gens ou des marchandises.
occupation-8311-day-1 = Tester les freins et les lumières avant le départ
occupation-8311-day-2 = Suivre les signaux et les limites de vitesse de la ligne
occupation-8311-day-3 = S’arrêter en douceur au quai et ouvrir les portes

occupation-8312-title = Signalisation et manœuvre de trains
occupation-8312-does = Vous préparez les voies et les signaux des trains et attachez les wagons.
occupation-8312-day-1 = Attacher des wagons et tester leurs freins
occupation-8312-day-2 = Préparer la voie pour le prochain train
occupation-8312-day-3 = Envoyer des signaux aux trains par radio ou par lumière

occupation-8321-title = Livraison et transport à moto
occupation-8321-does = Vous transportez à moto de petits paquets, des documents ou des personnes.
occupation-8321-day-1 = Prévoir en ville le trajet sûr le plus rapide
occupation-8321-day-2 = Livrer un repas ou un paquet et demander une signature
occupation-8321-day-3 = Vérifier les pneus et les lumières de la moto

occupation-8322-title = Conduite de taxis et de camionnettes
occupation-8322-does = Vous transportez des gens ou des marchandises en voiture, taxi ou camionnette.
occupation-8322-day-1 = Saluer la personne qui monte et demander où aller
occupation-8322-day-2 = Aider une personne malade à monter pour aller à l’hôpital
occupation-8322-day-3 = Prévoir l’ordre des livraisons de la journée

occupation-8331-title = Conduite de bus et de trams
occupation-8331-does = Vous conduisez les gens en bus ou en tram, en ville et au village.
occupation-8331-day-1 = Vérifier les portes et les rétroviseurs avant le premier trajet
occupation-8331-day-2 = Aider une personne en fauteuil roulant à monter
occupation-8331-day-3 = Conduire calmement dans des rues animées et respecter les horaires

occupation-8332-title = Conduite de camions
occupation-8332-does = Vous conduisez de gros camions : marchandises, animaux, déchets ou carburant.
occupation-8332-day-1 = Attacher le chargement pour qu’il ne bouge pas
occupation-8332-day-2 = Conduire sur de longs trajets et faire les pauses obligatoires
occupation-8332-day-3 = Reculer un long camion jusqu’à la porte d’un entrepôt

occupation-8341-title = Conduite de tracteurs et d’engins forestiers
occupation-8341-does = Vous conduisez des tracteurs, moissonneuses et autres grandes machines agricoles ou forestières.
occupation-8341-day-1 = Préparer un champ aux semis avec un tracteur
occupation-8341-day-2 = Couper et soulever des arbres avec une machine forestière
occupation-8341-day-3 = Nettoyer la machine et vérifier son huile

occupation-8342-title = Conduite d’engins de terrassement
occupation-8342-does = Vous conduisez des engins qui creusent, aplanissent, font les routes et déneigent.
occupation-8342-day-1 = Creuser un trou profond pour les fondations d’un bâtiment
occupation-8342-day-2 = Aplanir une route neuve avec un rouleau compresseur
occupation-8342-day-3 = Dégager la neige des routes tôt le matin

occupation-8343-title = Conduite de grues
occupation-8343-does = Vous levez et déplacez de lourdes charges avec des grues et autres engins.
occupation-8343-day-1 = Vérifier les câbles et les crochets avant de lever
occupation-8343-day-2 = Déplacer un conteneur d’un navire à un camion
occupation-8343-day-3 = Suivre les signes de la main de l’équipe au sol

occupation-8344-title = Conduite de chariots élévateurs
occupation-8344-does = Vous conduisez un chariot élévateur pour lever, déplacer et empiler des marchandises.
occupation-8344-day-1 = Lever une pile de cartons sur une haute étagère
occupation-8344-day-2 = Décharger un camion sans abîmer les marchandises
occupation-8344-day-3 = Charger la batterie et tester les freins

occupation-8350-title = Travail sur le pont d’un navire
occupation-8350-does = Sur le pont d’un navire, vous manipulez cordages, marchandises et matériel.
occupation-8350-day-1 = Attacher le navire au quai avec de solides cordages
occupation-8350-day-2 = Surveiller l’eau pour repérer d’autres navires et des objets
occupation-8350-day-3 = Nettoyer le pont et le peindre contre la rouille

occupation-9111-title = Ménage à domicile
occupation-9111-does = Vous nettoyez et rangez des logements et aidez à tenir la maison.
occupation-9111-day-1 = Nettoyer la cuisine et la salle de bains avec des produits adaptés
occupation-9111-day-2 = Laver, repasser et plier les vêtements du foyer
occupation-9111-day-3 = Décider avec la famille quelles tâches faire d’abord

occupation-9112-title = Nettoyage de bureaux et d’hôtels
occupation-9112-does = Vous nettoyez des bureaux, hôtels, trains et autres lieux très fréquentés.
occupation-9112-day-1 = Vider les poubelles et laver le sol d’un bureau
occupation-9112-day-2 = Faire les lits et changer les serviettes à l’hôtel
occupation-9112-day-3 = Choisir le bon produit de nettoyage pour chaque surface

occupation-9121-title = Lavage et repassage à la main
occupation-9121-does = Vous lavez, repassez et pliez du linge à la main.
occupation-9121-day-1 = Enlever une tache d’une chemise en soie
occupation-9121-day-2 = Repasser des pantalons et des robes à la vapeur chaude
occupation-9121-day-3 = Compter les uniformes propres et les donner aux collègues

occupation-9122-title = Lavage de véhicules
occupation-9122-does = Vous lavez, séchez et polissez des voitures, bus et autres véhicules.
occupation-9122-day-1 = Asperger une voiture d’eau et de savon
occupation-9122-day-2 = Enlever le sable et la poussière des sièges et des sols
occupation-9122-day-3 = Polir les vitres et la peinture d’une voiture

occupation-9123-title = Lavage de vitres
occupation-9123-does = Vous nettoyez les vitres de maisons, de magasins et de grands bâtiments.
occupation-9123-day-1 = Laver une vitre et retirer l’eau avec une raclette
occupation-9123-day-2 = Travailler sans danger sur une échelle ou une plateforme suspendue
occupation-9123-day-3 = Fixer la date du prochain passage avec un magasin

occupation-9129-title = Nettoyage spécialisé
occupation-9129-does = Vous nettoyez des lieux et objets particuliers : piscines, égouts, parcs et tapis.
occupation-9129-day-1 = Enlever la boue des égouts avec un fort jet d’eau
occupation-9129-day-2 = Nettoyer une piscine et tester son eau
occupation-9129-day-3 = Enlever à la machine les taches de tapis et de rideaux

occupation-9211-title = Aide aux champs et aux récoltes
occupation-9211-does = Vous aidez à planter, entretenir et récolter dans les champs et les vignes.
occupation-9211-day-1 = Cueillir des fruits mûrs sans abîmer la plante
occupation-9211-day-2 = Arracher les mauvaises herbes entre les rangs de légumes
occupation-9211-day-3 = Trier la récolte et la mettre dans des caisses

occupation-9212-title = Aide à l’élevage
occupation-9212-does = Vous nourrissez, nettoyez et soignez les animaux de fermes et d’écuries.
occupation-9212-day-1 = Donner à manger et à boire aux vaches, cochons ou chevaux
occupation-9212-day-2 = Nettoyer l’étable et étaler de la paille sèche
occupation-9212-day-3 = Remarquer un animal malade et le signaler à la ferme

occupation-9213-title = Aide à la ferme
occupation-9213-does = Vous aidez aux cultures et à l’élevage d’une ferme.
occupation-9213-day-1 = Nourrir les animaux avant le travail aux champs
occupation-9213-day-2 = Rentrer le foin que les animaux mangeront en hiver
occupation-9213-day-3 = Réparer une clôture autour d’un champ

occupation-9214-title = Aide au jardin et en serre
occupation-9214-does = Vous aidez à cultiver et soigner les plantes de jardins, parcs et serres.
occupation-9214-day-1 = Planter des fleurs et les arroser
occupation-9214-day-2 = Couper l’herbe et ramasser les feuilles mortes
occupation-9214-day-3 = Mettre de jeunes plants dans de plus grands pots

occupation-9215-title = Aide en forêt
occupation-9215-does = Vous plantez des arbres et aidez à garder les forêts saines et sûres.
occupation-9215-day-1 = Creuser des trous et planter de jeunes arbres
occupation-9215-day-2 = Couper les branches faibles et enlever le bois mort
occupation-9215-day-3 = Enlever les plantes sèches pour que le feu ne s’étende pas

occupation-9216-title = Aide à la pêche et à l’élevage de poissons
occupation-9216-does = Vous aidez à élever et récolter des poissons, coquillages et plantes de mer.
occupation-9216-day-1 = Nourrir de jeunes poissons et contrôler leur eau
occupation-9216-day-2 = Ramasser des coquillages à la main à marée basse
occupation-9216-day-3 = Nettoyer des filets et attacher des cages flottantes

occupation-9311-title = Aide à la mine et à la carrière
occupation-9311-does = Vous aidez dans les mines et carrières de pierre, charbon ou sable.
occupation-9311-day-1 = Apporter des outils et des tuyaux à l’équipe de la mine
occupation-9311-day-2 = Dégager à la pelle les pierres du chemin
occupation-9311-day-3 = Surveiller le tapis qui transporte la roche et signaler les problèmes

occupation-9312-title = Aide aux travaux de route
occupation-9312-does = Vous aidez à construire et réparer des routes, voies ferrées, barrages et égouts.
occupation-9312-day-1 = Placer des panneaux et des cônes pour ralentir les voitures
occupation-9312-day-2 = Poser des rails ou des tuyaux en équipe
occupation-9312-day-3 = Peindre les lignes blanches d’une route neuve

occupation-9313-title = Aide sur les chantiers
occupation-9313-does = Vous aidez sur les chantiers : matériaux, outils et tâches simples.
occupation-9313-day-1 = Porter des briques et préparer du ciment pour l’équipe
occupation-9313-day-2 = Enlever les déchets et garder les passages sûrs
occupation-9313-day-3 = Tenir une poutre pendant qu’une autre personne la fixe

occupation-9321-title = Emballage à la main
occupation-9321-does = Vous emballez des produits à la main pour qu’ils arrivent intacts et complets.
occupation-9321-day-1 = Plier une boîte et emballer du verre dans du papier
occupation-9321-day-2 = Compter les articles et chercher des défauts
occupation-9321-day-3 = Fermer la boîte et mettre la bonne étiquette

occupation-9329-title = Aide en usine
occupation-9329-does = En usine, vous apportez des matières, alimentez des machines et triez des produits.
occupation-9329-day-1 = Apporter des pièces aux collègues près des machines
occupation-9329-day-2 = Poser des pièces sur un tapis roulant
occupation-9329-day-3 = Trier les déchets de métal et de plastique et nettoyer le sol

occupation-9331-title = Transport à vélo ou avec une charrette
occupation-9331-does = Vous transportez des marchandises ou des personnes à vélo ou en charrette à bras.
occupation-9331-day-1 = Rouler dans la circulation avec un repas chaud à livrer
occupation-9331-day-2 = Trouver une adresse sur un plan et choisir le trajet
occupation-9331-day-3 = Vérifier la chaîne et les freins de votre vélo

occupation-9332-title = Conduite d’attelages
occupation-9332-does = Vous conduisez des calèches, des charrettes ou des machines tirées par des animaux.
occupation-9332-day-1 = Brosser et nourrir les chevaux avant le travail
occupation-9332-day-2 = Attacher les chevaux à la calèche avec des lanières de cuir
occupation-9332-day-3 = Parler de la ville aux gens pendant la promenade

occupation-9333-title = Manutention et déménagement
occupation-9333-does = Vous chargez, déchargez et déplacez des objets : entrepôts, ports, aéroports ou logements.
occupation-9333-day-1 = Prendre les produits d’une commande sur de hautes étagères
occupation-9333-day-2 = Charger les valises en gardant l’avion en équilibre
occupation-9333-day-3 = Porter des meubles sans danger dans l’escalier d’une maison

occupation-9334-title = Mise en rayon
occupation-9334-does = Vous remplissez les rayons des magasins et gardez les produits en ordre.
occupation-9334-day-1 = Ouvrir les cartons et placer les nouveaux produits derrière les anciens
occupation-9334-day-2 = Vérifier les prix et les dates en rayon
occupation-9334-day-3 = Montrer à quelqu’un où trouver le riz ou le savon

occupation-9411-title = Restauration rapide
occupation-9411-does = Vous préparez des pizzas, hamburgers et autres repas rapides pour des gens qui attendent.
occupation-9411-day-1 = Étaler de la sauce et du fromage sur une pâte à pizza
occupation-9411-day-2 = Faire des frites et griller de la viande à bonne température
occupation-9411-day-3 = Prendre les commandes et servir au comptoir

occupation-9412-title = Aide en cuisine
occupation-9412-does = Vous aidez en cuisine : nettoyage, vaisselle et préparation des aliments.
occupation-9412-day-1 = Éplucher des pommes de terre et laver de la salade
occupation-9412-day-2 = Laver des casseroles, des assiettes et des ustensiles de cuisine
occupation-9412-day-3 = Ranger les livraisons dans les placards et les chambres froides

occupation-9510-title = Petits services de rue
occupation-9510-does = Vous rendez de petits services dans la rue : donner des tracts, cirer des chaussures.
occupation-9510-day-1 = Tendre un tract aux gens qui passent
occupation-9510-day-2 = Nettoyer et cirer les chaussures de quelqu’un
occupation-9510-day-3 = Choisir un endroit animé où les gens ont le temps

occupation-9520-title = Vente dans la rue
occupation-9520-does = Vous vendez des vêtements, journaux et autres articles dans la rue.
occupation-9520-day-1 = Disposer les articles sur une table ou un chariot
occupation-9520-day-2 = Montrer comment marche un produit et dire son prix
occupation-9520-day-3 = Compter l’argent et noter ce que vous avez vendu

occupation-9611-title = Collecte des déchets
occupation-9611-does = Vous ramassez les déchets et matières à recycler des logements, magasins et rues.
occupation-9611-day-1 = Amener les bacs pleins au camion et les vider
occupation-9611-day-2 = Vérifier que le verre et le papier sont dans le bon bac
occupation-9611-day-3 = Surveiller la circulation pendant que le camion recule

occupation-9612-title = Tri des déchets
occupation-9612-does = Vous triez les déchets pour que leurs matières servent de nouveau.
occupation-9612-day-1 = Prendre le plastique et le métal sur un tapis roulant
occupation-9612-day-2 = Séparer le verre clair du verre coloré
occupation-9612-day-3 = Retirer les piles et les câbles de vieux appareils

occupation-9621-title = Livraison de colis et transport de bagages
occupation-9621-does = Vous livrez des colis et des messages, portez des bagages et accueillez des gens.
occupation-9621-day-1 = Ouvrir la porte et saluer les gens qui arrivent à l’hôtel
occupation-9621-day-2 = Porter des valises dans une chambre ou jusqu’à un taxi
occupation-9621-day-3 = Apporter un colis et demander une signature

occupation-9622-title = Petits travaux et réparations
occupation-9622-does = Vous faites de petites réparations et d’autres tâches dans les bâtiments et autour.
occupation-9622-day-1 = Remplacer une lampe ou une poignée de porte cassée
occupation-9622-day-2 = Peindre une clôture ou dégager une allée de jardin
occupation-9622-day-3 = Déplacer des tables et des chaises avant une réunion

occupation-9623-title = Relevé de compteurs et remplissage de distributeurs
occupation-9623-does = Vous relevez des compteurs d’énergie ou remplissez des distributeurs de boissons et d’en-cas.
occupation-9623-day-1 = Demander aux gens de montrer leur compteur
occupation-9623-day-2 = Lire le compteur et entrer le chiffre dans un appareil
occupation-9623-day-3 = Remplir un distributeur de boissons et retirer les pièces de monnaie

occupation-9624-title = Collecte d’eau et de bois
occupation-9624-does = Vous rapportez de l’eau ou du bois de feu pour votre foyer ou la vente.
occupation-9624-day-1 = Ramasser des branches sèches en forêt
occupation-9624-day-2 = Couper du bois et le lier avec une corde
occupation-9624-day-3 = Remplir des bidons d’eau propre et les porter chez vous

occupation-9629-title = Accueil dans les salles et les parcs
occupation-9629-does = Vous aidez le public des théâtres, cinémas, piscines, parcs et autres lieux.
occupation-9629-day-1 = Contrôler les billets et conduire les gens à leur place
occupation-9629-day-2 = Garder les manteaux et les rendre après le spectacle
occupation-9629-day-3 = Vérifier que chaque personne est bien assise avant le départ du manège
