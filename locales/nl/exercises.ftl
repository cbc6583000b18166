### Exercises that are data: the words of their pages.

## Dates that are known in part

# $year is a year in digits.
date-season =
    { $season ->
        [spring] lente { $year }
        [summer] zomer { $year }
        [autumn] herfst { $year }
       *[winter] winter { $year }
    }
# $from and $to are such dates.
date-span = { $from } – { $to }
date-span-now = { $from } – nu
# $span is from one date to another, $years how many years that is, rounded.
date-span-years =
    { $years ->
        [0] { $span }, minder dan een jaar
        [one] { $span }, ongeveer { $years } jaar
       *[other] { $span }, ongeveer { $years } jaar
    }

## What is wrong with a date that was typed, and what to type instead

date-problem-empty = Typ een datum. Een jaartal is genoeg.
date-problem-no-year = Typ het jaar met vier cijfers, bijvoorbeeld 2015.
date-problem-no-month = Die maand bestaat niet. Typ een getal van 1 tot en met 12.
date-problem-no-day = Deze dag bestaat niet in die maand.
date-problem-future = Deze datum ligt te ver in de toekomst. Kijk het jaartal na.
date-problem-long = Dit is te lang voor een datum. Een jaartal is genoeg.
date-problem-unclear = Deze datum is niet duidelijk. Typ bijvoorbeeld 2015, 3/2015 of maart 2015.
