### What a person can do: the overview, the page of one key, and two sets of answers side by side.
###
### A "key" is one of the eight key competences, a "statement" one "I ..." line in it: CONTRIBUTING.md has these names in each
### language. "Part" is left for a piece of a file.
### Nobody is asked for a gender: choose forms that fit every reader.
### Sentences: 12 words on average, 20 at most.

## The overview

results-title = توانایی‌های شما
results-lead = اینجا کلید به کلید می‌بینید که به گفتهٔ خودتان چه کارهایی انجام داده‌اید.
results-to-home = فهرست
results-nothing = اینجا توانایی‌های خود را می‌بینید. همه چیز با اولین جواب شما شروع می‌شود.
results-first = رفتن به جملهٔ اول
results-earlier-kept = جواب‌های قبلی شما نگه داشته شده است. هنوز می‌توانید آن‌ها را ببینید.

## The overview, three ways of showing it

results-view = شکل نمایش
results-view-picture = تصویر
results-view-bars = نوار
results-view-words = نوشته
results-picture-how = هر دندانهٔ کلید یک کار است که بدون کمک انجام داده‌اید.
results-bars-how = هر خانه یک جمله است. طرح خانه جواب شما را نشان می‌دهد.
results-words-how = این نوشته همان تصویر و نوارها را با کلمه‌ها بیان می‌کند.
results-no-answer = بدون جواب
results-no-answer-or-skipped = بدون جواب یا رد شده
results-own-of = { $own } از { $total } بدون کمک
# $language is the name of a language.
results-own-of-in = { $language }: { $own } از { $total } بدون کمک.
results-not-answered = هنوز جواب نداده‌اید
results-no-language = هنوز زبانی انتخاب نشده است
results-choose-languages = زبان‌های خود را انتخاب کنید
# $competence is the short name of a key, $language the name of a language.
results-part-in-language = { $competence }: { $language }

## Answers counted in words. Several of these sentences follow each other.

counts-none = اینجا هنوز به چیزی جواب نداده‌اید.
counts-own =
    { $own ->
        [one] { $own } کار از { $total } کار را بدون کمک انجام داده‌اید.
       *[other] { $own } کار از { $total } کار را بدون کمک انجام داده‌اید.
    }
counts-shown =
    { $count ->
        [one] به دیگران هم نشان داده‌اید { $count } کار از این‌ها چطور انجام می‌شود.
       *[other] به دیگران هم نشان داده‌اید { $count } کار از این‌ها چطور انجام می‌شود.
    }
counts-help =
    { $count ->
        [one] { $count } کار را با کمک انجام داده‌اید.
       *[other] { $count } کار را با کمک انجام داده‌اید.
    }
counts-not-yet =
    { $count ->
        [one] { $count } کار را هنوز انجام نداده‌اید.
       *[other] { $count } کار را هنوز انجام نداده‌اید.
    }
counts-skipped =
    { $count ->
        [one] از { $count } جمله رد شده‌اید.
       *[other] از { $count } جمله رد شده‌اید.
    }
counts-open =
    { $count ->
        [one] { $count } جمله جواب ندارد.
       *[other] { $count } جمله جواب ندارد.
    }

## What results rest on

rests-title = نگاه شما به خودتان، نه امتحان
rests-answers = پایهٔ نتیجه فقط جواب‌های خود شماست. تاریخ آخرین جواب: { DATETIME($date) }.
rests-no-mark = اینجا نمره‌ای نیست و شما با هیچ‌کس مقایسه نمی‌شوید.
rests-not-validated = هیچ پژوهشی بررسی نکرده است که این نتیجه‌ها چقدر دقیق است. پژوهشگران به این می‌گویند «اعتباریابی نشده از نظر روان‌سنجی».

## What to do now

now-title = حالا چه می‌توانید بکنید
now-open =
    { $done ->
        [0] { $all } کلید در پیش دارید.
        [one] { $done } کلید از { $all } کلید تمام شده است.
       *[other] { $done } کلید از { $all } کلید تمام شده است.
    }
now-go-on = ادامهٔ کلیدی که تمام نشده است
now-all-answered = همهٔ هشت کلید را دیده‌اید.
now-finish = فعلاً کارم تمام است
now-finished = تاریخ پایان: { DATETIME($date) }. هنوز هم می‌توانید جواب‌ها را تغییر دهید.
now-save-title = لطفاً یک کپی ذخیره کنید
now-save-why = این جواب‌ها فقط در این مرورگر است. اگر برای مرورگر مشکلی پیش بیاید، جواب‌ها در فایل می‌ماند.
now-save-deletes =
    { $days ->
        [one] اگر { $days } روز این صفحه را باز نکنید، مرورگر جواب‌هایتان را پاک می‌کند. جواب‌ها در فایل می‌ماند.
       *[other] اگر { $days } روز این صفحه را باز نکنید، مرورگر جواب‌هایتان را پاک می‌کند. جواب‌ها در فایل می‌ماند.
    }
now-save-visit = شما «فقط همین بار» را انتخاب کرده‌اید. وقتی این صفحه را ببندید، جواب‌هایتان از بین می‌رود.
now-save = ذخیرهٔ فایل
now-saved = آخرین باری که همه چیز را در فایل ذخیره کردید: { DATETIME($date) }.
now-compare = قبلاً و حالا
now-compare-why = شما بیش از یک بار جواب داده‌اید. ببینید چه چیزی تغییر کرده است.
now-evidence = نمونه‌های من
now-evidence-why =
    { $count ->
        [0] یکی از کارهایی را که انجام داده‌اید بنویسید. بعد راحت‌تر می‌توانید آن را ثابت کنید.
        [one] { $count } نمونه نوشته‌اید.
       *[other] { $count } نمونه نوشته‌اید.
    }
now-again = دوباره جواب بدهید
now-again-why = شاید چند ماه دیگر جواب‌های دیگری بدهید. جواب‌های امروزتان می‌ماند.
now-again-title = دوباره شروع می‌کنید؟
home-earlier = جواب‌های قبلی شما هنوز اینجاست.
now-again-what = جمله‌ها را یک بار دیگر از اول می‌خوانید.
now-again-kept = جواب‌های امروز با تاریخشان همان‌طور می‌ماند. بعد می‌توانید هر دو را کنار هم ببینید.
now-again-evidence = نمونه‌ها و زبان‌هایتان هم می‌ماند.
now-again-begin = شروع دوباره

## The two that help with all the others

two-title = دو کلید برای پیدا کردن راه خود
two-why = چرا این دو کلید از بقیه جداست
two-what = یاد گرفتن روش یادگیری و روحیهٔ ابتکار دو کلید از هشت کلید است. این دو کمک می‌کنند مشکل‌ها را حل کنید و مستقل شوید.
two-others = بیشتر توانایی‌های دیگر را مدرسه (مکتب) و دوره‌های تازه‌واردان یاد می‌دهند.
two-grow = این دو کلید به شکل دیگری رشد می‌کنند. شما دنبال راه خود می‌گردید و کسی از شما حمایت می‌کند.
two-coach = راهنمای خوب کارها را به جای شما انجام نمی‌دهد. راهنمای خوب کمک می‌کند فکر کنید چه چیزی لازم دارید.
two-result = به این ترتیب، یک روز بدون راهنما ادامه می‌دهید.
two-source = منبع: igma femina، کتاب راهنمای روش کار (۲۰۱۸)، فصل ۳. با کلمه‌های خودمان گفته‌ایم.

## The page of one key

result-to-all = توانایی‌های من
result-unknown = چنین کلیدی وجود ندارد
# $language is the name of a language, here alone as a heading.
language-alone = { $language }
# $name is the official name of 2018.
result-name-2018 = اتحادیهٔ اروپا از سال ۲۰۱۸ این را «{ $name }» می‌نامد.
result-name-2018-in-part = اتحادیهٔ اروپا از سال ۲۰۱۸ فقط بخش شهروندی این را «{ $name }» می‌نامد. بخش اجتماعی جزو «{ $rest }» است.
result-shown = به دیگران هم نشان داده‌اید این‌ها چطور انجام می‌شود
result-own = این‌ها را بدون کمک انجام می‌دهید
result-none-own = هر مهارتی از جایی شروع می‌شود. پایین‌تر، قدم‌های کوچک اول را می‌بینید.
result-go-on = ادامهٔ این کلید
result-begin = شروع این کلید
result-stopped = اینجا زودتر توقف کردید. بقیه منتظر شماست.
result-next = قدم بعدی چه می‌تواند باشد
result-next-lead = این جمله‌ها به کارهایی که همین حالا انجام می‌دهید از همه نزدیک‌ترند. هر کدام ایده‌ای کوچک برای این هفته دارد.
result-idea = این هفته:
idea-keep = می‌خواهم این کار را انجام دهم
idea-where = این ایده را در «برنامهٔ من» پیدا می‌کنید. آنجا می‌توانید بگویید چطور پیش رفت.
idea-when = برنامه داشتن کمک می‌کند: کدام روز را انتخاب می‌کنید و چه کسی می‌تواند کمکتان کند؟
result-next-answer = جواب شما: { $answer }
result-next-open = به این جمله هنوز جواب نداده‌اید.
result-all-own = همهٔ این‌ها را بدون کمک انجام داده‌اید. می‌توانید یکی از آن‌ها را به کسی نشان دهید.
result-all-shown = به دیگران هم نشان داده‌اید همهٔ این‌ها چطور انجام می‌شود.
result-tell = نوشتن یک نمونه از این کار
result-tell-more = نوشتن یک نمونهٔ دیگر
result-change-evidence = تغییر این نمونه
result-all-answers = همهٔ جواب‌های شما برای این کلید
retired-before = قبلاً جواب داده‌اید و دیگر نمی‌پرسیم
retired-now = دیدن آنچه حالا می‌پرسیم
result-change-answer = تغییر
result-useful = کجا به کار می‌آید
result-useful-work = در کار
result-useful-education = در درس و آموزش
result-useful-daily = در زندگی روزمره
result-rests = پایهٔ این صفحه چیست
result-frameworks = جمله‌ها را خودمان نوشته‌ایم. پایهٔ آن‌ها این چارچوب‌هاست:

## The idea that the user keeps: on the hub, and where the deed is written down

idea-title = کاری که می‌خواهید انجام دهید
idea-how = چطور پیش رفت؟
idea-answer-done = این کار را انجام دادم
idea-answer-not-yet = هنوز نه، ایده بماند
idea-answer-let-go = دیگر این ایده را نمی‌خواهم
idea-stays = ایده همین‌جا می‌ماند. روز دیگری دوباره می‌پرسیم.
idea-gone = ایده دیگر در «برنامهٔ من» نیست.
idea-done = این کار را انجام دادید. اگر بخواهید، اینجا بنویسید چطور پیش رفت.
idea-replaced = ایدهٔ تازه جای ایدهٔ قبلی را گرفت.
# Above the question of what happened, with the idea behind it.
idea-was = ایدهٔ شما:

## Two sets of answers side by side

compare-title = قبلاً و حالا
compare-lead = جواب‌های دو نوبت را کنار هم می‌بینید: نوبت قبلی و نوبت بعدی.
compare-one = برای مقایسه، دو نوبت لازم است. تا حالا یک بار جواب داده‌اید.
compare-first = نوبت قبلی
compare-second = نوبت بعدی
# $n counts the times from the oldest on.
compare-option = { $n }: شروع در { DATETIME($date) }
compare-earlier = قبلی، شروع در { DATETIME($date) }
compare-later = بعدی، شروع در { DATETIME($date) }
compare-same = لطفاً دو نوبت متفاوت انتخاب کنید.
compare-summary = چه چیزی تغییر کرده است
changed-up = بالاتر: { $count }
changed-down = پایین‌تر: { $count }
changed-new = تازه: { $count }
changed-same = بدون تغییر: { $count }
changed-unanswered = حالا بدون جواب: { $count }
compare-up-means = «بالاتر» یعنی: با کمک کمتر از قبل، یا به دیگران هم نشان داده‌اید چطور انجام می‌شود.
# The lines under which everything else is folded.
compare-rest = جمله‌های دیگر: { $count }
compare-unmoved = کلیدهایی که هیچ جوابی در آن‌ها بالاتر یا پایین‌تر نیست: { $count }
compare-not-asked = این زبان در این نوبت نبوده است.
compare-was = نوبت قبلی:
compare-is = نوبت بعدی:
compare-meaning = کمتر به معنای بدتر نیست. شاید حالا روشن‌تر می‌بینید که یک جمله چه می‌پرسد.
