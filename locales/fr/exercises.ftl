### Exercises that are data: the words of their pages.

## Dates that are known in part

# $year is a year in digits.
date-season =
    { $season ->
        [spring] printemps { $year }
        [summer] été { $year }
        [autumn] automne { $year }
       *[winter] hiver { $year }
    }
# $from and $to are such dates.
date-span = { $from } – { $to }
date-span-now = { $from } – aujourd’hui
# $span is from one date to another, $years how many years that is, rounded.
date-span-years =
    { $years ->
        [0] { $span }, moins d’un an
        [one] { $span }, environ { $years } an
       *[other] { $span }, environ { $years } ans
    }

## What is wrong with a date that was typed, and what to type instead

date-problem-empty = Écrivez une date. L’année suffit.
date-problem-no-year = Écrivez l’année en quatre chiffres, par exemple 2015.
date-problem-no-month = Ce mois n’existe pas. Écrivez un nombre de 1 à 12.
date-problem-no-day = Ce jour n’existe pas dans ce mois.
date-problem-future = Cette date est trop loin dans l’avenir. Vérifiez l’année.
date-problem-long = Le texte est trop long pour une date. L’année suffit.
date-problem-unclear = Cette date n’est pas claire. Écrivez par exemple 2015, 3/2015 ou mars 2015.

## What is wrong with the file of an exercise. Each message says what to do; the place and a detail stand beside it.

pack-problem-json = À cet endroit, le fichier n’est pas du JSON valable. Vérifiez les virgules, les guillemets, les crochets et les accolades.
pack-problem-too-large = Le fichier est trop grand pour un seul exercice. Divisez l’exercice en deux fichiers.
pack-problem-too-deep = Trop de listes sont placées les unes dans les autres. Suivez la forme de l’exemple du guide.
pack-problem-too-many-values = Il y a trop d’éléments dans le fichier. Divisez l’exercice en deux fichiers.
pack-problem-name-twice = Un nom figure deux fois dans le même objet. Supprimez l’un des deux.
pack-problem-format = Le fichier ne dit pas qu’il contient un exercice de cette application. Son « format » doit être « eight-keys/pack ».
pack-problem-newer = L’exercice est fait pour une version plus récente de cette application. Mettez l’application à jour, puis ouvrez à nouveau le fichier.
pack-problem-older = Le fichier n’indique pas la bonne version du format. Écrivez 2 pour « version ».
pack-problem-unknown-field = Le format n’a pas de champ de ce nom à cet endroit. Vérifiez l’orthographe ou supprimez le champ.
pack-problem-missing-field = Il manque un champ ici. Ajoutez le champ indiqué.
pack-problem-type = La valeur n’est pas du bon type ici. Écrivez un texte, un nombre, une liste ou un objet, selon le guide.
pack-problem-range = Le nombre est trop petit, trop grand ou à virgule. Choisissez un nombre entier entre les deux limites.
pack-problem-word = Le format ne connaît pas ce mot ici. Choisissez-en un dans la liste du guide.
pack-problem-step-kind = Il n’existe pas de type d’étape de ce nom. Choisissez un type du guide.
pack-problem-field-kind = Il n’existe pas de type de champ de ce nom. Choisissez un type du guide.
pack-problem-condition = Il n’existe que trois formes de conditions. Utilisez « answered », « chose » ou « field_is », une seule à la fois.
pack-problem-result = Un résultat ne peut pas montrer cela. Utilisez piles, ranking, timeline, bars ou table.
pack-problem-empty-list = La liste est vide ici. Ajoutez au moins un élément.
pack-problem-long-list = La liste est trop longue ici. Supprimez quelques éléments.
pack-problem-id = Un identifiant a au plus 40 minuscules, chiffres et traits d’union. Un trait d’union se place entre deux autres caractères. Changez cet identifiant.
pack-problem-id-twice = Deux éléments ont le même identifiant. Donnez à chacun le sien.
pack-problem-id-reserved = L’application utilise elle-même cet identifiant. Choisissez-en un autre.
pack-problem-id-local = L’identifiant de l’exercice commence par « local », puis l’organisation, puis un nom. Séparez les trois par des points.
pack-problem-built-in = Seuls les exercices de l’application peuvent avoir cette erreur. Prévenez l’équipe de l’application.
pack-problem-steps = Cet exercice a trop d’étapes. Faites-en deux exercices.
pack-problem-cards = Cet exercice a trop de cartes. Gardez les plus importantes.
pack-problem-fields = Cette liste a trop de champs. Supprimez-en quelques-uns.
pack-problem-few-options = Une seule option n’est pas un choix. Ajoutez des options.
pack-problem-many-options = Il y a trop d’options pour les voir d’un coup. Supprimez-en quelques-unes.
pack-problem-scale-length = Une échelle a de deux à six options. Ajoutez-en ou supprimez-en.
pack-problem-step = Aucune étape n’a cet identifiant. Vérifiez l’orthographe de l’identifiant.
pack-problem-later = Ce qui est nommé ici ne vient que plus tard dans l’exercice. Placez-le avant, ou nommez autre chose.
pack-problem-step-other = L’étape nommée ici est d’un autre type. Nommez une étape du bon type.
pack-problem-no-sort = On ne peut classer que des cartes déjà triées. Nommez une étape du type « sort ».
pack-problem-result-other = Un tel résultat ne va pas avec le type de l’étape. Choisissez un autre résultat ou une autre étape.
pack-problem-timeline = Une liste dans une ligne du temps a besoin d’un motif et d’une date. Ajoutez « pattern » et un champ du type « span » ou « date ».
pack-problem-option = Aucune option ni pile n’a cet identifiant. Vérifiez l’orthographe de l’identifiant.
pack-problem-scale = Aucune échelle n’a cet identifiant. Ajoutez l’échelle ou vérifiez l’orthographe de l’identifiant.
pack-problem-line-field = La liste n’a pas de champ avec cet identifiant. Vérifiez l’orthographe de l’identifiant.
pack-problem-field-other = Le champ nommé ici est d’un autre type. Nommez un champ du bon type.
pack-problem-replaces = Une carte posée ne peut remplacer que des cartes de son étape marquées « retired », chacune une seule fois. Vérifiez « replaces ».
pack-problem-source = Aucune source n’a cet identifiant. Ajoutez la source dans « sources » ou vérifiez l’orthographe de l’identifiant.
pack-problem-statement = Les huit clés n’ont pas de phrase avec cet identifiant. Choisissez-en une dans la liste du guide.
pack-problem-code = Un exercice venu d’un fichier ne peut pas avoir son propre code. Utilisez un autre type d’étape.
pack-problem-figure = Ce chiffre est impossible dans cette unité. Vérifiez le chiffre et l’unité.
pack-problem-figure-about = Un chiffre a besoin de son année et de son pays. Écrivez « 2023 » ou « 2022-2023 », et le pays en deux majuscules.
pack-problem-no-sources = Un exercice doit dire sur quoi il s’appuie. Ajoutez au moins une source.
pack-problem-https = L’adresse d’une source commence par https://. Corrigez l’adresse.
pack-problem-text-long = Le texte est trop long ici pour un téléphone. Raccourcissez-le.
pack-problem-text-empty = Le texte est vide ici. Écrivez quelque chose ou supprimez la ligne.
pack-problem-text-missing = Il manque un texte dans cette langue. Ajoutez-le sous le nom indiqué.
pack-problem-text-unknown = Rien dans l’exercice n’a de texte sous ce nom. Vérifiez l’orthographe ou supprimez la ligne.
pack-problem-text-same = Deux textes auraient le même nom. Changez l’un des identifiants qui forment ce nom.
pack-problem-language = Une langue est un code comme « nl », et chaque code n’apparaît qu’une fois. Corrigez la liste des langues.
pack-problem-languages = Il y a trop de langues dans un seul fichier. Faites un deuxième fichier pour les autres.
