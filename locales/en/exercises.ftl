### Exercises that are data: the words of their pages.

## Dates that are known in part

# $year is a year in digits.
date-season =
    { $season ->
        [spring] spring { $year }
        [summer] summer { $year }
        [autumn] autumn { $year }
       *[winter] winter { $year }
    }
# $from and $to are such dates.
date-span = { $from } – { $to }
date-span-now = { $from } – now
# $span is from one date to another, $years how many years that is, rounded.
date-span-years =
    { $years ->
        [0] { $span }, less than a year
        [one] { $span }, about { $years } year
       *[other] { $span }, about { $years } years
    }

## What is wrong with a date that was typed, and what to type instead

date-problem-empty = Type a date. A year is enough.
date-problem-no-year = Type the year with four digits, for example 2015.
date-problem-no-month = There is no such month. Type a number from 1 to 12.
date-problem-no-day = That month does not have this day.
date-problem-future = This date is too far ahead. Check the year.
date-problem-long = This is too long for a date. A year is enough.
date-problem-unclear = This date is not clear. Type it like 2015, 3/2015 or March 2015.
