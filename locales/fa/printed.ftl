### The page that is saved as a file and printed, and the same content on the screen.
###
### It is read by people who do not know this app: a coach, a teacher, an employer, the family.
### "I" is the person who saved it. Nobody is asked for a gender: choose forms that fit every writer.
### Sentences: 12 words on average, 20 at most.

printed-title = توانایی‌های من
# $date is a date.
printed-saved = ذخیره‌شده در { $date }
printed-own-view = این نگاه من به خودم است و پایهٔ آن کارهایی است که انجام داده‌ام. این امتحان نیست و هیچ‌کس به آن نمره نداده است.
# $subject is a row of letters and digits that is the same in all files of one person.
printed-subject = فایل‌هایی که این شماره را دارند مال یک نفر است: { $subject }

## At a glance: the page and the screen begin with it. The counts of statements stand under a bar, one after the other.

overview-title = خلاصه
overview-shown-others = نشان داده به دیگران: { $count }
overview-on-my-own = بدون کمک: { $count }
overview-with-help = با کمک: { $count }
overview-not-yet = هنوز نه: { $count }
overview-skipped = رد شده: { $count }
overview-open = بدون جواب: { $count }
overview-likes = کارهایی که خیلی دوست دارم بکنم
overview-work = شغل‌هایی که ذخیره کرده‌ام
overview-exercises = تمرین‌ها
# $date is a date, $count is how many things were said in the exercise.
overview-exercise =
    { $count ->
        [one] شروع در { $date }، { $count } جواب
       *[other] شروع در { $date }، { $count } جواب
    }
# Under a list of which the first lines are shown.
overview-more = و { $count } مورد دیگر
# $date is a date. The lines below it say how many statements have which answer now.
overview-changes = در مقایسه با جواب‌های من در { $date }
overview-changes-further =
    { $count ->
        [one] { $count } جمله: بیشتر از آن بار
       *[other] { $count } جمله: بیشتر از آن بار
    }
overview-changes-less =
    { $count ->
        [one] { $count } جمله: کمتر از آن بار
       *[other] { $count } جمله: کمتر از آن بار
    }
overview-changes-same =
    { $count ->
        [one] { $count } جمله: مثل آن بار
       *[other] { $count } جمله: مثل آن بار
    }
overview-changes-meaning = کمتر به معنای بدتر نیست. شاید حالا روشن‌تر می‌بینم که یک جمله چه می‌پرسد.

## Answers

printed-run = هشت توانایی (شایستگی) کلیدی
printed-run-day = جواب‌های { $date }
printed-run-days = جواب‌ها از { $from } تا { $to }
printed-run-since = شروع در { $date }، هنوز تمام نشده
# $competence is the name of a key competence, $language the name of a language.
printed-in-language = { $competence }: { $language }
printed-unknown = جواب‌های دیگر، فقط با شماره

## What the user would like doing

printed-interests = کارهایی که دوست دارم بکنم
printed-interests-about = این بخش می‌گوید این کارها را دوست دارم یا نه. نمی‌گوید آن‌ها را بلدم یا نه. هیچ پژوهشی دقت آن را بررسی نکرده است.

## Evidence

printed-evidence = نمونه‌ها و مدرک‌های من
printed-evidence-about = هر نمونه با کلمه‌های خودم می‌گوید چه کرده‌ام و چه چیزی می‌تواند آن را ثابت کند.
printed-shows = این نمونه چه چیزی را نشان می‌دهد
printed-where = کجا
printed-when = چه وقت
printed-proof = مدرک
printed-proof-note = دربارهٔ مدرک

## Kinds of work. The user's note may have several lines.

printed-work = شغل‌ها
printed-work-about = این نگاه خودم است: شغل‌هایی که ذخیره کرده‌ام، کنار گذاشته‌ام یا درباره‌شان یادداشت نوشته‌ام.
printed-work-note = یادداشت
stance-saved = ذخیره‌شده
stance-not-for-me-activities = برای من نیست: دوست ندارم این کارها را بکنم
stance-not-for-me-preparation = برای من نیست: آموزش لازم برای این شغل مناسب من نیست
stance-not-for-me-circumstances = برای من نیست: به‌خاطر ساعت کار، درآمد، محل کار یا شرایط دیگر
stance-not-for-me-no-reason = برای من نیست

## Exercises: numbers, and what is said of cards. Their other words are their own.

# Stands in a list in place of a card that the user has added.
printed-own-card = یکی از کارت‌های خودم
# Above statements that the app proposed to the user from what they wrote.
printed-declined = پیشنهادهایی که نپذیرفتم
# Numbers with their units.
printed-in-hundred = { $count } از ۱۰۰
printed-hours =
    { $count ->
        [one] { $count } ساعت
       *[other] { $count } ساعت
    }
printed-years =
    { $count ->
        [one] { $count } سال
       *[other] { $count } سال
    }
# The true figure under what was guessed. $source is the title of a study or a table, $years the year or years it is about.
printed-figure = عدد واقعی: { $figure } ({ $source }، { $years })

## What a newer version of the app wrote and this one does not know. It is shown as text.

printed-others = از نسخهٔ تازه‌تر برنامه
printed-others-about = این نسخه از برنامه چیزهای زیر را نمی‌شناسد. آن‌ها همان‌طور که در فایل هستند نشان داده می‌شوند.
# $name is the exercise's name in the file: a word without translation.
printed-other-exercise = تمرینی دیگر: { $name }

## At the end

printed-others-assess = این صفحه کمک می‌کند توانایی‌های یک نفر را نام ببریم و شرح دهیم. ارزیابی و دادن گواهی کار دیگران است.
printed-also-holds = در فایل، تاریخ و ساعت هر مورد هم هست.
printed-open-again = برای ادامه، «هشت کلید» (Eight Keys) را باز کنید، «باز کردن فایل» را بزنید و این صفحه را انتخاب کنید.
printed-made-with = ساخته‌شده با «هشت کلید» (Eight Keys { $version }). این توانایی‌ها همان توانایی‌های توصیه‌نامهٔ اتحادیهٔ اروپا دربارهٔ یادگیری در تمام عمر است.
