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
date-problem-long = The text is too long for a date. A year is enough.
date-problem-unclear = This date is not clear. Type it like 2015, 3/2015 or March 2015.

## What is wrong with the file of an exercise. Each message says what to do; the place and a detail stand beside it.

pack-problem-json = The file is not valid JSON at this place. Check the commas, quotation marks and brackets there.
pack-problem-too-large = The file is too large for one exercise. Split the exercise into two files.
pack-problem-too-deep = Too many lists are inside one another. Follow the shape of the example in the guide.
pack-problem-too-many-values = There are too many entries in the file. Split the exercise into two files.
pack-problem-name-twice = One name appears twice in the same object. Remove one of the two.
pack-problem-format = The file does not say that it is an exercise of this app. Its “format” must be “eight-keys/pack”.
pack-problem-newer = The exercise was made for a newer version of this app. Update the app, then open the file again.
pack-problem-older = The file does not give the right version of the format. Write 2 for “version”.
pack-problem-unknown-field = The format has no field of this name here. Check the spelling, or remove the field.
pack-problem-missing-field = A field is missing here. Add the field that is named.
pack-problem-type = The value here is of the wrong type. Write a text, number, list or object, as the guide says.
pack-problem-range = The number is too small, too large or not whole. Choose one between the two limits.
pack-problem-word = The format does not know this word here. Choose one from the list in the guide.
pack-problem-step-kind = There is no kind of step with this name. Choose one of the kinds in the guide.
pack-problem-field-kind = There is no kind of field with this name. Choose one of the kinds in the guide.
pack-problem-condition = There are only three forms of conditions. Use “answered”, “chose” or “field_is”, and one of them alone.
pack-problem-result = A result cannot show this. Use piles, ranking, timeline, bars or table.
pack-problem-empty-list = The list here is empty. Add at least one entry.
pack-problem-long-list = The list here is too long. Remove some of its entries.
pack-problem-id = An id may have small letters, digits and single hyphens, 40 in all. Change this one.
pack-problem-id-twice = Two things have the same id. Give each one its own.
pack-problem-id-reserved = The app uses this id itself. Choose another one.
pack-problem-id-local = The id of the exercise must begin with “local”, then the organisation, then a name. Put dots between the three.
pack-problem-built-in = Only exercises of the app itself can have this mistake. Tell the makers of the app.
pack-problem-steps = There are too many steps in this exercise. Split the exercise into two.
pack-problem-cards = There are too many cards in this exercise. Keep those that matter most.
pack-problem-fields = There are too many fields in this list. Remove some of them.
pack-problem-few-options = One option is no choice. Add more options.
pack-problem-many-options = There are too many options to see at once. Remove some of them.
pack-problem-scale-length = A scale must have two to six options. Add some or remove some.
pack-problem-step = There is no step with this id. Check the spelling of the id.
pack-problem-later = What is named here comes only later in the exercise. Move it to an earlier place, or name something else.
pack-problem-step-other = The step that is named here is of another kind. Name a step whose kind fits.
pack-problem-no-sort = An order can only be made of sorted cards. Name a step of the kind “sort”.
pack-problem-result-other = Such a result does not fit the kind of the step. Choose another result, or another step.
pack-problem-timeline = A list in a time line needs a pattern and a date. Add “pattern” and a field of the kind “span” or “date”.
pack-problem-option = There is no option or pile with this id. Check the spelling of the id.
pack-problem-scale = There is no scale with this id. Add the scale, or check the spelling of the id.
pack-problem-line-field = There is no field with this id in the list. Check the spelling of the id.
pack-problem-field-other = The field that is named here is of another kind. Name a field whose kind fits.
pack-problem-replaces = A card that is asked can only replace cards of its own step that are retired, each of them once. Check “replaces”.
pack-problem-source = There is no source with this id. Add the source to “sources”, or check the spelling of the id.
pack-problem-statement = The eight keys have no statement with this id. Choose one from the list in the guide.
pack-problem-code = An exercise from a file cannot bring code of its own. Use one of the other kinds of steps.
pack-problem-figure = The figure is not possible in its unit. Check the figure and the unit.
pack-problem-figure-about = A figure needs its year and its country. Write “2023” or “2022-2023”, and a country in two capital letters.
pack-problem-no-sources = An exercise must say what it rests on. Add at least one source.
pack-problem-https = The address of a source must begin with https://. Correct the address.
pack-problem-text-long = The text here is too long for a phone. Make it shorter.
pack-problem-text-empty = The text here is empty. Write something, or remove the line.
pack-problem-text-missing = A text is missing in this language. Add it under the name that is given.
pack-problem-text-unknown = Nothing in the exercise has a text with this name. Check the spelling, or remove the line.
pack-problem-text-same = Two texts would have the same name. Change one of the ids from which the name is made.
pack-problem-language = A language must be a tag such as “nl”, and each one only once. Correct the list of languages.
pack-problem-languages = There are too many languages in one file. Make a second file for the others.
