### Evidence: one time a person did something, where it happened, and what could prove it.
###
### Nobody is asked for a gender: choose forms that fit every reader.
### Sentences: 12 words on average, 20 at most.

## The list

evidence-title = نمونه‌ها و مدرک‌های من
evidence-lead = نمونه یعنی شرح یکی از کارهایی که انجام داده‌اید، همراه با مدرکی که آن را ثابت می‌کند.
evidence-to-results = توانایی‌های من
evidence-purpose-title = نمونه‌ها به چه کار می‌آید
evidence-purpose = نوشتن نمونه‌ها کمک می‌کند توانایی‌های خود را پیدا کنید و بنویسید. این‌ها دو قدم اول هستند.
evidence-others = بعد یک مرکز آموزشی یا مرکز رسمی دیگر می‌تواند آن را ارزیابی کند. فقط چنین مرکزی می‌تواند گواهی بدهد.
evidence-apl = در بسیاری از کشورها به این کار «به رسمیت شناختن آموخته‌های قبلی» (APL) می‌گویند. کار بی‌مزد هم می‌تواند به حساب بیاید.
evidence-nothing = هنوز چیزی ننوشته‌اید. با کاری شروع کنید که انجام داده‌اید.
evidence-nothing-answered = هنوز چیزی ننوشته‌اید. اول به چند جمله جواب دهید.
evidence-begin = رفتن به جمله‌ها
# Beside a drawing, as long as there is one piece.
evidence-first = اولین نمونهٔ خود را نوشته‌اید.
evidence-list = آنچه نوشته‌اید
evidence-count =
    { $count ->
        [one] { $count } نمونه
       *[other] { $count } نمونه
    }
# Shown while a filter is on: $shown of $count.
evidence-count-filtered =
    { $count ->
        [one] { $shown } نمونه از { $count } نمونه را می‌بینید.
       *[other] { $shown } نمونه از { $count } نمونه را می‌بینید.
    }
evidence-filter = نمایش بخشی از نمونه‌ها
evidence-filter-part = کلید
evidence-filter-setting = کجا بوده است
evidence-filter-all-parts = همهٔ کلیدها
evidence-filter-all-settings = همه جا
evidence-filter-no-proof = فقط نمونه‌هایی که هنوز مدرک ندارند
evidence-filter-off = نمایش دوبارهٔ همه
evidence-none-shown = چیزی با این انتخاب پیدا نشد.
# $language is the name of a language.
evidence-in-language = به این زبان: { $language }
evidence-when = چه وقت
evidence-where = کجا
evidence-proof = مدرک
evidence-no-proof = هنوز بدون مدرک
evidence-suggest = بعد می‌توانید این‌ها را بنویسید
evidence-suggest-lead = این کارها را بدون کمک انجام داده‌اید و هنوز نمونه‌ای ندارند.
evidence-suggest-shown = به دیگران هم نشان داده‌اید چطور انجام می‌شود، پس شاید کسی بتواند آن را تأیید کند.
evidence-tell = نوشتن یک نمونه از این کار

## Writing one down

edit-evidence-title = یک نمونه از این کار بنویسید
edit-evidence-title-change = نمونهٔ خود را تغییر دهید
edit-evidence-to-list = نمونه‌های من
edit-evidence-gone = این نمونه دیگر اینجا نیست
edit-evidence-no-statement = این جمله وجود ندارد
edit-evidence-already =
    { $count ->
        [one] تا حالا { $count } نمونه نوشته‌اید:
       *[other] تا حالا { $count } نمونه نوشته‌اید:
    }
edit-evidence-kept = هر چه می‌نویسید، همان وقت ذخیره می‌شود.
edit-evidence-kept-visit = هر چه می‌نویسید، تا وقتی این صفحه باز است، در آن می‌ماند.
# Only with two languages on the screen.
edit-evidence-languages = کسی که فایل شما را می‌خواند، شاید فقط یکی از دو زبان این صفحه را بداند. می‌توانید به یکی از آن‌ها یا به هر دو بنویسید.
edit-evidence-what = چه اتفاقی افتاد؟
edit-evidence-what-hint = چند جمله کافی است. شما چه کردید؟ آخرش چه شد؟ نام دیگران را ننویسید.
edit-evidence-what-missing = لطفاً چند کلمه بنویسید که چه اتفاقی افتاد.
edit-evidence-learned = از این تجربه چه یاد گرفتید؟ اگر می‌خواهید، یک جمله هم دربارهٔ آن بنویسید.
edit-evidence-more = بیشتر، اگر می‌خواهید: کجا، چه وقت، و چه چیزی می‌تواند آن را ثابت کند
edit-evidence-setting = کجا بود؟
edit-evidence-when = تقریباً چه وقت؟
edit-evidence-when-hint = برای مثال: زمستان گذشته، یا از ۱۳۹۴ تا ۱۳۹۷.
edit-evidence-proof = چه چیزی می‌تواند آن را ثابت کند؟
edit-evidence-proof-document-hint = یک گواهی، نامه، قرارداد یا گزارش.
edit-evidence-proof-photo-hint = یک عکس، فیلم یا صدا.
edit-evidence-proof-product-hint = چیزی که ساخته‌اید، نوشته‌اید یا تعمیر کرده‌اید.
edit-evidence-proof-person-hint = کسی که آنجا بوده است. پیش از نوشتن نامش در فایل، از او اجازه بگیرید.
edit-evidence-proof-nothing-hint = اشکالی ندارد. حرف خود شما هم به حساب می‌آید.
edit-evidence-where-is-it = حالا کجاست؟
edit-evidence-where-is-it-hint = برای مثال: در پوشهٔ آبی، یا در موبایلم.
edit-evidence-who = چه کسی می‌تواند تأیید کند؟
edit-evidence-who-hint = برای مثال: کسی که در دوره درس می‌داد.
edit-evidence-left =
    { $count ->
        [0] جای نوشتن پر شده است. چیز دیگری جا نمی‌شود.
        [one] برای { $count } حرف دیگر جا هست.
       *[other] برای { $count } حرف دیگر جا هست.
    }
edit-evidence-done = ذخیره
edit-evidence-cancel-new = لغو و دور انداختن
edit-evidence-cancel-change = لغو تغییرهایم
edit-evidence-delete = پاک کردن این نمونه
