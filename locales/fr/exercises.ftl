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
date-problem-long = C’est trop long pour une date. L’année suffit.
date-problem-unclear = Cette date n’est pas claire. Écrivez par exemple 2015, 3/2015 ou mars 2015.
