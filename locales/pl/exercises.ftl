### Exercises that are data: the words of their pages.

## Dates that are known in part

# $year is a year in digits.
date-season =
    { $season ->
        [spring] wiosna { $year }
        [summer] lato { $year }
        [autumn] jesień { $year }
       *[winter] zima { $year }
    }
# $from and $to are such dates.
date-span = { $from } – { $to }
date-span-now = { $from } – obecnie
# $span is from one date to another, $years how many years that is, rounded.
date-span-years =
    { $years ->
        [0] { $span }, mniej niż rok
        [one] { $span }, około { $years } roku
        [few] { $span }, około { $years } lat
        [many] { $span }, około { $years } lat
       *[other] { $span }, około { $years } roku
    }

## What is wrong with a date that was typed, and what to type instead

date-problem-empty = Wpisz datę. Wystarczy rok.
date-problem-no-year = Wpisz rok czterema cyframi, na przykład 2015.
date-problem-no-month = Nie ma takiego miesiąca. Wpisz liczbę od 1 do 12.
date-problem-no-day = Ten miesiąc nie ma takiego dnia.
date-problem-future = Ta data jest zbyt odległa. Sprawdź rok.
date-problem-long = To za długie jak na datę. Wystarczy rok.
date-problem-unclear = Ta data nie jest jasna. Wpisz na przykład 2015, 3/2015 albo marzec 2015.
