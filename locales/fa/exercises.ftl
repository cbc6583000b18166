### Exercises that are data: the words of their pages.

## Dates that are known in part

# $year is a year in digits.
date-season =
    { $season ->
        [spring] بهار { $year }
        [summer] تابستان { $year }
        [autumn] پاییز { $year }
       *[winter] زمستان { $year }
    }
# $from and $to are such dates.
date-span = از { $from } تا { $to }
date-span-now = از { $from } تا حالا
# $span is from one date to another, $years how many years that is, rounded.
date-span-years =
    { $years ->
        [0] { $span }، کمتر از یک سال
        [one] { $span }، حدود { $years } سال
       *[other] { $span }، حدود { $years } سال
    }

## What is wrong with a date that was typed, and what to type instead

date-problem-empty = یک تاریخ بنویسید. سال کافی است.
date-problem-no-year = سال را با چهار رقم بنویسید، مثلاً ۱۳۹۴ یا ۲۰۱۵.
date-problem-no-month = چنین ماهی نیست. عددی از ۱ تا ۱۲ بنویسید.
date-problem-no-day = این ماه چنین روزی ندارد.
date-problem-future = این تاریخ خیلی در آینده است. سال را دوباره ببینید.
date-problem-long = این متن برای تاریخ طولانی است. سال کافی است.
date-problem-unclear = این تاریخ روشن نیست. مثلاً بنویسید ۱۳۹۴، ۱۳۹۴/۳ یا بهار ۱۳۹۴.
