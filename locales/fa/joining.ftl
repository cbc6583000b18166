### An opened file that joins answers that are on the device already.
###
### Nobody is asked for a gender: choose forms that fit every reader.
### Sentences: 12 words on average, 20 at most.

## What can be done with the file

open-known = جواب‌هایی از این فایل از قبل روی این دستگاه هست.
open-go-on = ادامه دادن با جواب‌های خودم
# $name is a nickname.
open-go-on-named = ادامه دادن با جواب‌های { $name }
open-go-on-hint = اول می‌بینید که فایل چه چیزی را تغییر می‌دهد. تا «بله» نگویید، چیزی تغییر نمی‌کند.
# Two headings: whose answers are in the file?
open-mine = جواب‌ها مال من است
open-not-mine = جواب‌ها مال کس دیگری است
open-join = اضافه کردن فایل به جواب‌های خودم
# $name is a nickname.
open-join-named = اضافه کردن فایل به جواب‌های { $name }
open-not-mine-look = می‌توانید فایل را همین‌جا بخوانید و چیزی از آن نگه ندارید.
open-keep-other = نگه داشتن فایل به‌عنوان پروفایل آن شخص
open-keep-other-hint = پروفایل جای جداگانه‌ای خواهد داشت. برنامه پیش از اولین تغییر از شما می‌پرسد.

## What the file would change

join-title = تغییرهایی که از فایل می‌آید
join-lead = تا «بله» نگویید، چیزی تغییر نمی‌کند. علامت چیزهایی را بردارید که نباید تغییر کند. بعد هم می‌توانید همه را برگردانید.
join-nothing = فایل اینجا چیزی را تغییر نمی‌دهد.
join-newer-here =
    { $count ->
        [one] { $count } جواب یا یادداشت روی این دستگاه تازه‌تر است و تغییر نمی‌کند.
       *[other] { $count } جواب یا یادداشت روی این دستگاه تازه‌تر است و تغییر نمی‌کند.
    }
# $what is one of the headings below.
join-count = { $what }: { $count }
join-sets = نوبت‌های جواب دادن
join-changed-answers = جواب‌های تغییرکرده
join-new-answers = جواب‌های تازه
join-changed-evidence = نمونه‌های تغییرکرده
join-new-evidence = نمونه‌های تازه
join-work = شغل‌ها
join-set =
    { $count ->
        [one] شروع در { $date }: { $count } جواب
       *[other] شروع در { $date }: { $count } جواب
    }
join-set-goes-on = بعد از آن با همین نوبت ادامه می‌دهید.
join-set-beside = نوبت کنار جواب‌های دیگر می‌آید تا آن را بخوانید و مقایسه کنید.
join-frame = جواب‌ها، شروع در { $date }: زبان‌ها، یا جایی که کار متوقف شده
join-frame-finished = جواب‌ها، شروع در { $date }: در فایل تمام شده
join-exercise = تمرین، شروع در { $date }: آنچه فایل دربارهٔ آن می‌گوید
join-exercise-finished = تمرین، شروع در { $date }: در فایل تمام شده
join-others = بخش‌های دیگر فایل که این نسخهٔ برنامه فقط نگه می‌دارد
# Two labels: an answer as it is, and as it would be.
join-before = حالا
join-after = بعد از آن
join-yes =
    { $count ->
        [one] انجام دادن { $count } تغییر
       *[other] انجام دادن { $count } تغییر
    }
join-no = هیچ‌چیز را تغییر ندادن
join-changed-meanwhile = جواب‌های این دستگاه در این فاصله تغییر کرده است. لطفاً فهرست را دوباره ببینید.
# A short message afterwards, with a button to undo.
file-joined = تغییرهای فایل انجام شد.

## The profile of another person

# The name of the profile follows, if it has one.
others-notice = جواب‌های کس دیگری را می‌بینید.
others-title = جواب‌های کس دیگری را تغییر می‌دهید؟
# $name is a nickname.
others-title-named = جواب‌های { $name } را تغییر می‌دهید؟
others-lead = جواب‌ها از فایل کس دیگری است. بعد از تغییر، فایل تازه دیگر فقط حرف‌های آن شخص نیست.
others-change = بله، تغییر دادن جواب‌ها
others-leave = تغییر ندادن جواب‌ها
