### Words that many screens share, but none of the first ones; and of the end of a key.

## What is there in a chapter of the hub, and how far something is

chapter-evidence =
    { $count ->
        [one] { $count } نمونه
       *[other] { $count } نمونه
    }
chapter-exercises =
    { $count ->
        [one] یادداشت در { $count } تمرین
       *[other] یادداشت در { $count } تمرین
    }
chapter-saved =
    { $count ->
        [one] { $count } شغل ذخیره‌شده
       *[other] { $count } شغل ذخیره‌شده
    }
chapter-idea = ایده‌ای برای این هفته
chapter-no-file = هنوز فایلی ذخیره نشده
chapter-file = فایل در { $date } ذخیره شد
home-progress =
    { $done ->
        [0] { $all } کلید در پیش دارید
        [one] { $done } کلید از { $all } کلید تمام شده است
       *[other] { $done } کلید از { $all } کلید تمام شده است
    }
card-open = شروع نشده
card-going = { $done } جواب از { $all }
card-done = تمام شد

## Actions

cancel = لغو
delete = پاک کردن
edit = تغییر دادن
print = چاپ
save = ذخیره
undo = برگرداندن
run-begun-again = دوباره شروع می‌کنید. جواب‌های قبلی شما نگه داشته شده است.
# A profile holds no more than a file can; these say it where something new was asked for.
limit-runs = این پروفایل پر است: در یک فایل نوبت‌های بیشتری جا نمی‌گیرد. برای جواب‌های تازه، پروفایل دیگری شروع کنید.
limit-evidence = در یک فایل نمونه‌های بیشتری جا نمی‌گیرد. اول نمونه‌ای را که دیگر لازم ندارید پاک کنید.
limit-work = در یک فایل، انتخاب و یادداشت دربارهٔ شغل‌های بیشتری جا نمی‌گیرد. اول یکی از انتخاب‌هایتان را پس بگیرید.
evidence-deleted = نمونه پاک شد.
# Under a long list of which a part is shown. $shown and $count are numbers.
list-shown = { $shown } مورد از { $count } مورد نشان داده شده است.
list-more = نشان دادن { $count } مورد دیگر
list-all = نشان دادن همهٔ { $count } مورد
evidence-unchanged = تغییرهای شما لغو شد.
copy-since =
    { $count ->
        [0] آخرین کپی ساعت { $time }، با همه چیز
        [one] آخرین کپی ساعت { $time }، از آن وقت { $count } جواب
       *[other] آخرین کپی ساعت { $time }، از آن وقت { $count } جواب
    }
footer-visit-copied = جواب‌هایتان روی این دستگاه نمی‌ماند. همهٔ آن‌ها در آخرین کپی شما هست.
elsewhere-changed = آنچه اینجا می‌بینید، در پنجرهٔ دیگری تغییر کرد.
elsewhere-other = متن دیگری هم اینجا هست، از پنجرهٔ دیگر یا از قبل:
elsewhere-use = استفاده از این متن

## Where something happened

setting-home = در خانه یا خانواده
setting-work = در کار با مزد
setting-community = در یک گروه، با همسایه‌ها یا در کار داوطلبانه
setting-training = در مدرسه (مکتب)، دورهٔ آموزشی یا با خودآموزی
setting-abroad = در کشوری دیگر یا در راه آن

## What could prove something

proof-document = یک سند
proof-photo = عکس، فیلم یا صدا
proof-product = نتیجهٔ کار
proof-person = کسی که می‌تواند تأیید کند
proof-nothing-yet = هنوز هیچ چیز

## The three steps of a competence

step-everyday = روزمره
step-own = تازه و بدون کمک
step-further = یک قدم جلوتر

## Components

choose-file = انتخاب فایل
drop-file = یا آن را اینجا رها کنید.

## The offer to stop

pause-title = این کلید را برای بعد بگذاریم؟
pause-lead = جمله‌های بعدی سخت‌تر است. سه بار «هنوز نه» جواب داده‌اید و هیچ اشکالی ندارد.
pause-later = همیشه می‌توانید برگردید و از همین جا ادامه دهید.
pause-stop = این کلید بماند برای بعد
pause-go-on = دیدن جمله‌های بعدی

## The end of a key

done-title = تمام شد: { $competence }
done-title-in-language = تمام شد: { $competence } ({ $language })
done-own =
    { $own ->
        [0] هر مهارتی از جایی شروع می‌شود. نتیجهٔ شما قدم‌های کوچک اول را نشان می‌دهد.
        [one] { $own } کار از { $all } کار را بدون کمک انجام داده‌اید.
       *[other] { $own } کار از { $all } کار را بدون کمک انجام داده‌اید.
    }
done-all = حالا هر هشت کلید در دسته‌کلید شماست.
all-skipped = اینجا از همهٔ جمله‌ها رد شده‌اید. اگر بخواهید، می‌توانید بعداً جواب دهید.
done-stopped = اینجا زودتر توقف کردید. بقیه منتظر شماست.
done-next = کلید بعدی: { $competence }
done-next-in-language = کلید بعدی: { $competence } ({ $language })
done-result = نتیجه را ببینید
done-resume = ادامهٔ همین کلید
done-review = دیدن دوبارهٔ جواب‌ها

## Who is here

profiles-title = چه کسی اینجاست؟
profiles-lead = چند نفر از این دستگاه استفاده می‌کنند. پروفایل خود را انتخاب کنید یا پروفایل تازه‌ای بسازید.
profiles-new = اولین بار است که اینجا هستم
profile-unnamed = شروع در { $date }
profiles-lead-one = روی این دستگاه یک پروفایل هست. آیا مال شماست؟
profiles-go-on = ادامه به‌عنوان { $name }
profiles-go-on-unnamed = ادامه با همین جواب‌ها
profiles-other = من شخص دیگری هستم
profile-used =
    { $answers ->
        [one] { $answers } جواب، آخرین استفاده در { $date }
       *[other] { $answers } جواب، آخرین استفاده در { $date }
    }
profile-empty = هنوز جوابی نیست
languages-menu = زبان‌های صفحه
languages-swap = جابه‌جا کردن دو زبان
languages-only = فقط { $language }
add = اضافه کردن
download-copy = دانلود یک کپی
title-settings = تنظیمات
optional = (می‌توانید خالی بگذارید)
close = بستن
title-compare = قبلاً و حالا
answer-skipped = رد شده

## The choice of languages

languages-title = از چه زبان‌هایی استفاده می‌کنید؟
languages-lead = به جز زبان مادری، تا چهار زبان انتخاب کنید. کمی دانستن هم به حساب می‌آید.
languages-none = هنوز زبانی انتخاب نکرده‌اید.
# $language is the name of a language.
languages-begin = شروع با { $language }
languages-go-on = ادامه با { $language }
languages-no-other = از زبان دیگری استفاده نمی‌کنم
languages-no-other-said = گفتید که از زبان دیگری استفاده نمی‌کنید. هر وقت بخواهید می‌توانید زبانی اضافه کنید.
languages-add = اضافه کردن زبان
languages-choose = از فهرست انتخاب کنید
languages-other = زبانی که در فهرست نیست
languages-remove = برداشتن زبان { $language }
languages-enough = چهار زبان انتخاب کرده‌اید. بیشتر از این نمی‌پرسیم.

## What keys do

keys-hint = با صفحه‌کلید: جواب با دکمه‌های ۱ تا ۴، بازگشت با Backspace.
keys-are-off = جواب دادن با صفحه‌کلید خاموش است.
keys-turn-off = خاموش کردن جواب دادن با صفحه‌کلید
keys-turn-on = روشن کردن جواب دادن با صفحه‌کلید
