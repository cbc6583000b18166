### Exploring kinds of work: the three shelves, one kind of work, all kinds, side by side, saved work.
###
### Everybody sees all kinds of work. Nothing here says or hints that some work is not for somebody.
### "Kind of work" is what ISCO-08 calls a unit group; here it is "métier". A shelf is a "liste".
### Nobody is asked for a gender: choose forms that fit every reader.
### Sentences: 12 words on average, 20 at most.

## Ways around

work-ways = Explorer le monde du travail
work-way-shelves = Ce qui vous convient
work-way-all = Tous les métiers
work-way-saved = Enregistrés
work-way-compare = Côte à côte

## Three shelves

# $count is the number of kinds of work.
work-lead = Nous avons comparé ce que vous aimez avec ce que l’on fait dans { $count } métiers.
work-why-shelves-title = Pourquoi trois listes ?
work-why-shelves = Avec une seule liste, les femmes verraient surtout les métiers que des femmes font déjà. Les hommes verraient surtout ceux que des hommes font déjà. Il y a donc trois listes. Chacune commence par ce qui vous convient le mieux. Leur ordre change : ainsi, aucune n’est toujours la première.
work-why-measured = Nous avons mesuré ce que les trois listes changent. Vous trouverez les chiffres dans notre rapport sur l’égalité.
work-view = Montrer
work-view-shelves = Trois listes
work-view-list = Une seule liste
work-list-lead = D’abord ce qui vous convient le mieux, peu importe qui le fait aujourd’hui.
shelf-mostly-men = Surtout des hommes aujourd’hui
    .about = Moins de 35 personnes sur 100 sont des femmes.
shelf-mixed = Des femmes et des hommes
    .about = Entre 35 et 65 personnes sur 100 sont des femmes.
shelf-mostly-women = Surtout des femmes aujourd’hui
    .about = Plus de 65 personnes sur 100 sont des femmes.
shelf-not-known = Part des femmes incertaine
    .about = Nous n’avons pas de chiffre séparé pour ce métier.
shelf-figures = Ces chiffres viennent des États-Unis. Là où vous vivez, ils peuvent être différents.
shelf-nothing-against = Une carte montre ce qui est différent. Si elle ne montre rien de plus, vos réponses ne disent rien contre ce métier.
# $count is how many more are suggested on the shelf.
shelf-more = En montrer { $count } de plus
# $count is a number of kinds of work.
shelf-all = Montrer toute cette liste ({ $count })
work-list-all = Montrer toute la liste ({ $count })
work-change-answers = Voir vos réponses
work-nothing = Dites d’abord ce que vous aimez faire. Vous verrez alors ici les métiers qui vous conviennent, et pourquoi.
work-nothing-around = Vous pouvez aussi simplement parcourir tous les métiers.
work-few = Vos réponses ne suffisent pas encore. Donnez votre avis sur quelques autres activités.
work-flat = Vous aimez à peu près autant chacune des six sortes d’activités. Aucun métier ne convient donc mieux qu’un autre.
work-flat-around = Parcourez librement les métiers, ou modifiez quelques réponses.
work-to-interests = Dire ce que vous aimez faire
work-go-on = Continuer les activités
work-look-around = Parcourir tous les métiers
surprise = Surprenez-moi
surprise-hint = Montre un métier qui vous convient, dans un domaine que vous n’avez pas encore regardé.
surprise-here = Voici une surprise. Ce métier correspond à ce que vous aimez. Vous n’avez pas encore regardé ce domaine.
surprise-again = Une autre surprise
surprise-none = Vous avez regardé tous les domaines qui vous conviennent bien. Retournez dans l’un d’eux, ou parcourez les métiers.

## Why it is suggested. $themes is one of the lists below, of interest-theme-r.like and so on.

why-title = Pourquoi ce métier pourrait vous convenir
# A list in a sentence. Each part may have "et" in it.
list-two = { $a } ; { $b }
list-three = { $a } ; { $b } ; { $c }
why-shared = Dans ce métier, on fait surtout ce que vous aimez : { $themes }.
why-overall = Rien ne ressort en particulier. Dans l’ensemble, ce métier correspond un peu à vos réponses.
why-little = Ce métier est loin de ce que vous aimez. Il vous intéresse peut-être pour une autre raison.
# Above the suggestions: what all of them have in common, one theme or several.
why-common-one = Dans les métiers proposés ici, on fait surtout ce que vous aimez : { $themes }.
why-common = Vous aimez ceci : { $themes }. Dans les métiers proposés ici, on fait surtout une ou plusieurs de ces choses.
# On a card: one theme.
card-also = Souvent aussi : { $themes }
card-little = Rarement : { $themes }
why-rests = Vos réponses qui comptent ici
why-rests-none = Aucune de vos réponses ne ressort ici.
against-title = Ce qui vous convient moins
against-more = Dans ce métier, on fait souvent aussi ce que vous aimez moins : { $themes }.
against-missing = Vous aimez aussi ceci, qui est rare dans ce métier : { $themes }.
against-nothing = Vos réponses ne disent rien contre ce métier.
fit-title = À quel point ce métier vous convient
fit-well = Convient bien
fit-partly = Convient en partie
fit-little = Convient peu
fit-not-known = Nous ne pouvons pas dire s’il convient
fit-themes = De quoi se compose ce métier
# Beside each of the six kinds of things. $level is one of the three below.
fit-bar-work = Dans ce métier : { $level }
fit-bar-you = Vous aimez cela : { $level }
level-little = peu
level-some = moyennement
level-much = beaucoup

## What the user decides

mark-save = Enregistrer
mark-saved = Enregistré
# $work is the title of a kind of work.
mark-save-this = Enregistrer « { $work } »
mark-compare = Comparer
mark-comparing = Dans la comparaison
mark-not-for-me = Pas pour moi
mark-take-back = Annuler ce choix
mark-put-aside = Vous avez dit que ce métier n’est pas pour vous.
not-for-me-title = Pourquoi ce métier n’est-il pas pour vous ?
not-for-me-hint = Votre réponse reste entre vos mains. Vous pouvez l’annuler à tout moment.
because-activities = Je n’aimerais pas faire cela
    .what = Les métiers très proches descendent aussi un peu dans les listes.
because-preparation = La formation ne me convient pas
because-circumstances = Les horaires, le salaire, le lieu ou une autre condition
because-no-reason = Je ne veux pas dire pourquoi
work-put-aside = C’est noté : « Pas pour moi ». Vous retrouverez ce métier à la fin de vos métiers enregistrés.
work-unsaved = Ce métier n’est plus parmi vos métiers enregistrés.
note-label = Votre note
note-hint = Ce que vous voulez demander, chercher ou retenir. Pas besoin d’appuyer sur un bouton : votre note reste.
note-write = Écrire une note
note-change = Modifier la note
compare-full = Il y a déjà trois métiers dans la comparaison. Retirez-en d’abord un.

## One kind of work

occupation-title-ours = Nous avons choisi le nom court de ce métier. Il n’est pas officiel.
occupation-official = Nom officiel : { $title }
occupation-does = Ce que l’on fait
occupation-day = Trois moments d’une journée
occupation-ways = Formation et chemins vers ce métier
preparation-short = Une formation courte : de quelques jours à un an
    .short = Jusqu’à un an
preparation-medium = Un ou deux ans, souvent en apprentissage ou dans une école professionnelle
    .short = Un ou deux ans
preparation-long = Plusieurs années, souvent jusqu’à une licence (bachelor)
    .short = Plusieurs années
preparation-very-long = De nombreuses années, souvent jusqu’à un master ou plus
    .short = De nombreuses années
preparation-not-known = La durée de la formation n’est pas connue
    .short = Durée inconnue
# $least and $most are short names of a preparation.
ways-range = La formation dépend de l’emploi. Au plus court : { $least }. Au plus long : { $most }.
ways-education = Études demandées, selon des personnes du métier et des spécialistes
education-school = L’école suffit
education-vocational = Formation professionnelle ou études courtes après l’école
education-bachelor = Licence (bachelor)
education-master = Master ou plus
# $name is one of the four lines above.
education-share = { $name } : { $percent } sur 100 le disent
ways-us = Ces chiffres viennent des États-Unis. Là où vous vivez, les règles peuvent être différentes.
ways-here = Un service d’orientation professionnelle connaît les chemins là où vous vivez. Demandez aussi quels diplômes ou papiers d’un autre pays sont reconnus.
occupation-who = Qui fait ce métier aujourd’hui
# $percent is a whole number.
share-us = Part des femmes aux États-Unis : { $percent } sur 100.
share-us-none = Part des femmes aux États-Unis : moins de 1 sur 100.
share-source = Source : { $source }.
precision-exact = Ce chiffre concerne exactement ce métier.
precision-broad = Ce chiffre compte aussi des métiers proches.
precision-residual = Ce chiffre concerne un groupe mélangé : il est donc moins sûr.
# $group is one of the groups below.
share-eu = Part des femmes dans l’Union européenne : { $percent } sur 100, pour le groupe « { $group } ».
share-eu-source = Source : Eurostat, troisième trimestre 2023.
# $country is a country, $group a field of work or one of the groups below, $percent a whole number.
country-share = { $country } : la part des femmes est de { $percent } sur 100, dans ce métier et les métiers proches (« { $group } »).
country-share-about = { $country } : la part des femmes est d’environ { $percent } sur 100, dans ce métier et les métiers proches (« { $group } »).
# $year is a year, or two with a dash between.
country-source-ilo = Source : Organisation internationale du travail (ILOSTAT), { $year }.
country-source-eurostat = Source : Eurostat, { $year }.
country-schooling = { $country } : niveau d’études dans ce métier et les métiers proches (« { $group } »)
schooling-low = Primaire ou début du secondaire
schooling-medium = Fin du secondaire ou formation professionnelle
schooling-high = Études supérieures
# $women and $men are amounts of money.
country-pay = { $country } : dans ce métier et les métiers proches, les femmes gagnent en moyenne { $women } couronnes par mois. Les hommes gagnent { $men } couronnes.
country-source-sweden = Notre calcul à partir des chiffres de l’institut suédois de statistique, { $year }.
country-no-figure = { $country } : nous n’avons pas de chiffre pour ce métier.
country-not-here = { $country } : les chiffres ne sont pas encore là. Ouvrez à nouveau cette page quand vous avez une connexion.
share-not-known = États-Unis : il n’y a pas de chiffre pour ce métier.
share-today = Un chiffre montre qui fait ce métier aujourd’hui. Il ne dit pas qui peut le faire.
major-1 = Direction et gestion
major-2 = Professions intellectuelles et scientifiques
major-3 = Métiers techniques et professions intermédiaires
major-4 = Travail de bureau et d’accueil
major-5 = Services aux particuliers, commerce et vente
major-6 = Métiers qualifiés de l’agriculture, de la forêt et de la pêche
major-7 = Métiers qualifiés de l’industrie et de l’artisanat
major-8 = Conduite de machines et de véhicules, et assemblage
major-9 = Nettoyage, manutention et aide
europe-222 = Soins infirmiers et métier de sage-femme
europe-234 = Enseignement primaire et éducation de la petite enfance
europe-412 = Secrétariat (fonctions générales)
europe-531 = Garde d’enfants et aide en classe
europe-711 = Métiers qualifiés du bâtiment (gros œuvre) et assimilés
europe-721 = Moulage, soudage, tôlerie, charpente métallique et métiers proches
europe-723 = Mécanique et réparation de machines
europe-741 = Installation et réparation d’équipements électriques
europe-911 = Ménage et nettoyage à domicile, dans les hôtels et les bureaux
europe-8332 = Conduite de poids lourds et de camions
occupation-examples = Exemples d’emplois
occupation-examples-ours = Nous avons choisi ces noms.
occupation-related = Métiers proches
occupation-competences = Les clés qui servent le plus dans ce métier
# $own and $all are numbers of statements.
competence-own = Sans aide : { $own } sur { $all }.
competence-open = Vous n’avez pas encore répondu aux phrases de cette clé.
occupation-ask = Questions à poser à quelqu’un du métier
ask-day = Qu’avez-vous fait hier au travail, du début à la fin ?
ask-way = Comment avez-vous commencé dans ce métier ? Quels autres chemins y a-t-il ?
ask-like = Qu’est-ce qui vous plaît dans ce métier, et qu’est-ce qui est difficile ?
ask-papers = Quels diplômes ou papiers vous a-t-on demandés ? Ceux d’un autre pays sont-ils reconnus ?
ask-hours = Quels sont les horaires, et peuvent-ils changer ?
ask-team = Dans l’équipe, comment cela se passe-t-il quand personne d’autre n’est comme soi ?
ask-watch = Est-ce que je peux venir regarder pendant une journée ?
occupation-sources = D’où viennent ces informations
occupation-sources-profile = O*NET dit quelles sortes de choses on fait dans ce métier, d’après ces professions :
occupation-sources-modelled = O*NET a calculé ces valeurs avec un modèle. Elles concernent les États-Unis.
occupation-sources-more = En savoir plus
occupation-no-profile = O*NET n’a pas de profil de ce métier. Nous ne pouvons donc pas dire s’il vous convient.

## All kinds of work

browse-title = Tous les métiers
# $count is a number of kinds of work.
browse-lead = Voici les { $count } métiers. Aucun ne manque.
browse-search = Chercher
browse-search-hint = Tapez un métier, par exemple « coiffeuse » ou « coiffeur ». Les petites fautes de frappe ne gênent pas.
browse-filters = Choisir
# $count is how many of them are set, at least one.
browse-filters-count = Vos choix ({ $count })
browse-theme = Ce que l’on fait surtout
browse-preparation = Formation
browse-share = Qui fait ce métier aujourd’hui
browse-field = Domaine
browse-any = Tout
browse-order = Ordre
browse-order-fit = D’abord ce qui vous convient le mieux
browse-order-title = Par nom
browse-count =
    { $count ->
        [0] Aucun métier trouvé
        [one] { $count } métier
       *[other] { $count } métiers
    }
# $label is another word by which something was found.
browse-found-as = Trouvé sous le nom : { $label }
browse-more = Montrer plus
browse-clear = Effacer tous les choix
browse-nothing-choices = Effacez des choix pour voir plus de métiers. Sans aucun choix, vous en verrez { $count }.
browse-nothing-word = Nous n’avons trouvé ce mot dans aucun métier. Essayez un mot plus court.
browse-nothing-themes = Ou regardez les métiers où l’on fait souvent une de ces choses :

## Side by side

work-compare-title = Des métiers côte à côte
work-compare-lead = On peut en comparer trois au plus. Retirez-en un pour faire de la place à un autre.
work-compare-choose = Ajouter un métier
work-compare-choose-none = Métiers enregistrés
work-compare-nothing = Ici, vous pouvez voir deux ou trois métiers côte à côte. Choisissez « Comparer » quand un métier vous intéresse.
work-compare-one = Choisissez-en un autre pour comparer.
work-compare-away = Retirer

## Saved work

saved-title = Vos métiers enregistrés
saved-lead = Vos métiers enregistrés restent avec vos autres réponses. Si vous voulez, vous pouvez les mettre dans un fichier.
saved-nothing = Vous verrez ici les métiers que vous enregistrez. Pour l’instant, il n’y en a pas.
saved-notes = Seulement avec une note
saved-aside = Pas pour vous
saved-aside-lead = Ces métiers sont à la fin de leur liste. Vous pouvez annuler ce choix.
# $because is one of the reasons, as it was chosen.
saved-because = Vous avez dit : « { $because } ».
saved-gone = Cette version n’a pas de texte pour le métier { $code }.

## Fields of work, in short and plain words. The official names are those of the sub-major groups of ISCO-08.

field-03 = Armée : autres grades
field-11 = Politique et direction générale
field-12 = Direction : bureaux, finances et ventes
field-13 = Direction : production, bâtiment, santé ou éducation
field-14 = Direction : hôtels, restaurants, magasins et autres services
field-21 = Sciences et ingénierie
field-22 = Médecine, soins infirmiers et santé
field-23 = Enseignement
field-24 = Finances, gestion et publicité
field-25 = Programmes et systèmes informatiques
field-26 = Droit, travail social, langues et arts
field-31 = Travail technique dans les sciences et l’industrie
field-32 = Travail technique et assistance dans la santé
field-33 = Achat, vente, assurance et organisation de bureau
field-34 = Assistance dans le droit, le travail social, la culture et le sport
field-35 = Aide technique pour ordinateurs et réseaux
field-41 = Secrétariat et travail de bureau général
field-42 = Guichets, accueil et renseignements
field-43 = Comptes, stocks et suivi des transports
field-44 = Autre travail de bureau
field-51 = Cuisine, service, coiffure, voyages et entretien
field-52 = Vente
field-53 = Garde d’enfants et soins aux malades
field-54 = Lutte contre le feu, police et sécurité
field-61 = Agriculture, jardins et animaux
field-62 = Forêt, pêche et chasse
field-63 = Agriculture et pêche pour ses propres besoins
field-71 = Construction et finitions
field-72 = Métal, machines et véhicules
field-73 = Artisanat et imprimerie
field-74 = Électricité et électronique
field-75 = Aliments, bois, vêtements et autres fabrications
field-81 = Conduite de machines dans les usines et les mines
field-82 = Assemblage de produits
field-83 = Conduite de véhicules et d’engins
field-91 = Nettoyage
field-92 = Aide dans les fermes, les forêts et la pêche
field-93 = Aide dans le bâtiment, les usines et les transports
field-94 = Aide en cuisine
field-95 = Vente et services dans la rue
field-96 = Ramassage des déchets et autres services simples
