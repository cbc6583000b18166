### Saving a profile file, and opening one.
###
### "This app" is Eight Keys. A file is "locked" when it can be opened only with a passphrase.
### Nobody is asked for a gender: choose forms that fit every reader.
### Sentences: 12 words on average, 20 at most.

## For whom: the three ways

save-ways-title = فایل برای چه کسی است؟
save-way-page = صفحه‌ای برای کسی دیگر
save-way-page-for = در فهرستی کوتاه علامت می‌زنید که فرد دیگری چه چیزی را بخواند، مثلاً در مصاحبهٔ کاری.
save-way-parts = انتخاب بخش به بخش
save-way-parts-for = برای صفحه یا فایل اطلاعات: هر بخش را جداگانه علامت می‌زنید.

## A page for somebody: a short list

save-pick-title = چه چیزی در صفحه باشد؟
save-pick-lead = فقط آنچه علامت می‌زنید در صفحه می‌آید، نه چیز دیگری از شما.
save-line-answers = هشت کلید من
save-line-work = شغل‌های ذخیره‌شده و یادداشت‌ها
save-line-aside = شغل‌هایی که برای من نیست
save-line-earlier = جواب‌های قبلی من
# Of the parts of one line, so many are ticked.
save-line-some = { $ticked } از { $count }
# A button that unfolds the parts of a line; $name is what the line is called.
save-line-parts = بخش‌ها: { $name }
save-changed =
    { $count ->
        [one] { $count } بخش پس از علامت زدن عوض شده است. این بخش دیگر علامت ندارد.
       *[other] { $count } بخش پس از علامت زدن عوض شده است. این بخش‌ها دیگر علامت ندارند.
    }

## Saving, step 1: what goes in

# $n and $of are numbers.
save-step = قدم { $n } از { $of }
save-choose-title = چه چیزی در فایل باشد؟
save-choose-lead = شما دربارهٔ هر بخش تصمیم می‌گیرید. بخشی را علامت بزنید تا زیر آن ببینید در فایل چه دیده می‌شود.
save-choose-all = علامت زدن و دیدن همه
save-choose-none = برداشتن همهٔ علامت‌ها
save-choose-count =
    { $count ->
        [0] هیچ چیز علامت ندارد.
        [one] { $count } بخش علامت دارد.
       *[other] { $count } بخش علامت دارد.
    }
save-choose-missing = هیچ چیز علامت ندارد. لطفاً دست‌کم یک بخش را علامت بزنید.
save-choose-seen = در فایل این دیده می‌شود:
save-part-about = دربارهٔ شما
save-part-nickname = نام من در برنامه
save-part-subject = شماره‌ای که نشان می‌دهد کدام فایل‌ها مال من است
save-part-subject-hint = این شماره را خود برنامه می‌سازد. با آن معلوم می‌شود که دو فایل مال یک نفر است. فقط اگر به کسانی که فایل را می‌گیرند اعتماد دارید، آن را علامت بزنید.
save-part-answers = جواب‌ها، شروع در { $date }
save-part-interests = کارهایی که دوست دارید، شروع در { $date }
# A folded part of the page with the answers of an earlier time.
save-part-older =
    { $count ->
        [one] جواب‌های قبلی، شروع در { $date }: { $count } کلید
       *[other] جواب‌های قبلی، شروع در { $date }: { $count } کلید
    }
# A second line beside the tick of something that the user has marked so while writing it.
save-part-offered = نوشته‌اید که می‌توانید این را نشان بدهید.
save-part-section =
    { $count ->
        [one] { $count } جواب
       *[other] { $count } جواب
    }
save-part-evidence = نمونه‌ها و مدرک‌ها
save-part-evidence-lead = هر نمونه را جداگانه علامت می‌زنید.
save-part-work = شغل‌ها
save-part-work-lead = آنچه ذخیره کرده‌اید، کنار گذاشته‌اید یا یادداشت کرده‌اید. هر شغل را جداگانه علامت می‌زنید.
save-part-others = آنچه این نسخه نمی‌شناسد
save-part-others-hint = این نسخه نمی‌تواند آن را توضیح دهد. اگر علامت می‌زنید، پیش از ادامه آن را بخوانید.
save-empty = هنوز چیزی برای ذخیره کردن نیست. اول به چند جمله جواب دهید.
save-to-home = رفتن به هشت کلید

## کپی قفل‌شدهٔ همه چیز، با یک لمس

copy-title = یک کپی از همه چیز، برای خودتان
copy-visit = جواب‌هایتان فقط در همین صفحه است. اگر بسته شود، با یک کپی می‌توانید آن‌ها را برگردانید.
copy-how = کپی یک فایل قفل‌شده است که با آن بعداً، در هر دستگاهی، ادامه می‌دهید. شش کلمه آن را باز می‌کند. آن‌ها را روی کاغذ می‌نویسید.
copy-now = ذخیرهٔ یک کپی قفل‌شده
copy-again = ذخیرهٔ دوباره
copy-later = حالا نه
copy-saved = مرورگر شما حالا فایل { $name } را ذخیره می‌کند. در پوشهٔ «دانلودها» نگاه کنید.
copy-words = این شش کلمه فایل را باز می‌کند:
copy-write = پیش از ادامه، همین حالا آن‌ها را روی کاغذ بنویسید. بدون آن‌ها هیچ‌کس نمی‌تواند فایل را باز کند. همهٔ کپی‌هایی که این بار می‌گیرید، همین شش کلمه را دارند.

## Saving, step 2: the kind of file

save-kind-title = چه نوع فایلی؟
save-kind-page = صفحه‌ای برای خواندن و چاپ
save-kind-page-hint = یک صفحه برای بیشتر افراد مناسب است. بدون این برنامه، در هر مرورگری باز می‌شود. این برنامه هم آن را باز می‌کند.
save-kind-data = فایل اطلاعات
save-kind-data-hint = فایل اطلاعات برای کسانی است که با این برنامه یا برنامه‌های دیگر کار می‌کنند.
save-second-label = زبان دوم در صفحه
save-second-none = بدون زبان دوم
save-second-missing = این زبان باز نشد. یک بار به اینترنت وصل شوید یا زبان دیگری انتخاب کنید.

## Saving, step 3: reading it through

save-look-title = چیزی که خوانندهٔ فایل می‌بیند
save-look-lead = لطفاً آن را تا آخر بخوانید. چیز دیگری از شما در فایل نخواهد بود.
save-look-data = در فایل اطلاعات، هر کس این را به زبان خودش می‌بیند.
save-look-change = تغییر آنچه در فایل هست
save-print = چاپ این صفحه
save-print-hint = چاپ کردن فایلی نمی‌سازد. روی کاغذ همین دیده می‌شود.

## Saving, step 4: a passphrase or none

save-seal-title = چه کسی بتواند فایل را باز کند؟
save-seal-open = هر کسی که آن را دارد
save-seal-open-hint = فایل بدون رمز برای چاپ خوب است، یا وقتی که خودتان آن را به کسی می‌دهید.
save-seal-sealed = فقط کسانی که رمز را می‌دانند
save-seal-sealed-hint = فایل قفل است. در این برنامه با رمز باز می‌شود.
save-pass-legend = کدام رمز؟
save-pass-words = شش کلمهٔ ساختگی
save-pass-words-hint = کلمه‌های ساختگی از همه امن‌ترند. روی این دستگاه به شکل تصادفی ساخته می‌شوند و همین جا می‌مانند.
save-pass-own = رمز خودم
save-pass-own-hint = رمزی می‌سازید که هیچ‌کس نتواند حدس بزند.
save-pass-label = رمز شما:
save-pass-again = کلمه‌های دیگر
# Read out after the button was used.
save-pass-new = حالا شش کلمهٔ دیگر آمده است.
save-pass-failed = این مرورگر نمی‌تواند کلمه‌ها را بسازد. لطفاً از رمز خودتان استفاده کنید.
save-pass-field = رمز خودتان
save-pass-field-hint = چند کلمه به کار ببرید که به هم ربطی ندارند.
save-pass-show = نشان دادن رمز
save-pass-write = رمز را روی کاغذ بنویسید. کاغذ و فایل را در دو جای جدا نگه دارید. هرگز هر دو را در یک پیام نفرستید.
save-pass-lost-title = هیچ‌کس نمی‌تواند رمز را برگرداند
save-pass-lost = بدون رمز، این فایل برای همیشه قفل می‌ماند. ما رمز را نمی‌دانیم و نمی‌توانیم کمک کنیم.
save-pass-written = رمز را روی کاغذ نوشته‌ام
save-pass-written-missing = لطفاً اول رمز را روی کاغذ بنویسید و اینجا علامت بزنید.
save-pass-missing = لطفاً اول یک رمز بنویسید.
save-name = نام فایل { $name } خواهد بود. این نام چیزی دربارهٔ شما نمی‌گوید.
save-now = ذخیرهٔ فایل
save-sealing = فایل در حال قفل شدن است. چند ثانیه طول می‌کشد.
save-failed-title = فایل ذخیره نشد
save-failed-browser = مرورگر فایل را نپذیرفت. لطفاً دوباره امتحان کنید یا صفحه را چاپ کنید.
save-failed-safe = جواب‌هایتان هنوز اینجاست.
save-failed-large = انتخاب شما بیشتر از آن است که در یک فایل جا بگیرد.
save-failed-fewer = چند علامت را بردارید. بقیه را می‌توانید در فایل دومی ذخیره کنید.

## Saved

save-done-title = مرورگر شما حالا فایل را ذخیره می‌کند
save-done-name = نام فایل { $name } است.
save-done-where = در پوشهٔ «دانلودها» (Downloads) ببینید. بعضی مرورگرها اول از شما می‌پرسند کجا ذخیره کنند.
save-done-check = پیش از پاک کردن چیزی در این برنامه، مطمئن شوید که فایل آنجاست.
save-done-again = فایل آنجا نیست؟ دوباره ذخیره کنید
save-done-next = دیگران با آن چه می‌توانند بکنند
save-done-page-read = هر مرورگری می‌تواند آن را باز و چاپ کند، حتی بدون اینترنت.
save-done-data-read = برنامه‌های دیگر می‌توانند آن را بخوانند. برای آدم‌ها، این برنامه بهترین راه خواندن آن است.
save-done-app = در این برنامه، «باز کردن فایل» آن را نشان می‌دهد. آن وقت یک راهنما می‌تواند همراه شما آن را ببیند.
save-done-public = هر کسی که فایل به دستش برسد، می‌تواند آن را بخواند و به دیگران بدهد.
save-done-sealed = بدون رمز، هیچ‌کس نمی‌تواند آن را بخواند.
save-done-tell = رمز را رو در رو یا با تلفن بگویید، نه همراه فایل.
save-done-shared = آیا دیگران هم از این دستگاه استفاده می‌کنند؟ پس فایل را به جای دیگری ببرید و از پوشهٔ «دانلودها» پاک کنید.
save-done-other = ذخیرهٔ یک فایل دیگر

## Opening a file

open-title = باز کردن فایل
open-lead = فایلی را ببینید که با این برنامه ذخیره شده است. روی همین دستگاه خوانده می‌شود و به جایی فرستاده نمی‌شود.
open-choose = انتخاب فایل
open-hint = یک صفحه (.html)، یک فایل اطلاعات (.json) یا یک فایل قفل‌شده (.age).
open-reading = فایل در حال خوانده شدن است.
open-unreadable = مرورگر نتوانست این فایل را بخواند. شاید جابه‌جا یا پاک شده باشد. لطفاً دوباره انتخابش کنید.
open-refused-title = فایل { $name } باز نشد
open-refused-safe = روی این دستگاه چیزی تغییر نکرد.
open-pass-title = این فایل قفل است
open-pass-lead = فایل { $name } با رمز باز می‌شود. اگر کسی فایل را به شما داده است، رمز را از او بپرسید.
# Another locked file was inside the one that was unlocked. $name is the outer file.
open-pass-inside-title = یک فایل قفل‌شدهٔ دیگر داخل آن است
open-pass-inside-lead = رمز اول درست بود. فایلی که داخل { $name } است هم قفل است و رمز خودش را لازم دارد.
open-pass-field = رمز
open-pass-field-hint = رمز را همان‌طور بنویسید که یادداشت شده است.
open-pass-caps = Caps Lock روشن است.
open-pass-missing = لطفاً اول رمز را بنویسید.
open-pass-tries =
    { $count ->
        [one] تا حالا { $count } بار امتحان کرده‌اید. فایل هنوز اینجاست و می‌توانید دوباره امتحان کنید.
       *[other] تا حالا { $count } بار امتحان کرده‌اید. فایل هنوز اینجاست و می‌توانید دوباره امتحان کنید.
    }
# After several tries.
open-pass-or-damaged = مطمئن هستید که همهٔ کلمه‌ها درست است؟ پس شاید فایل خراب باشد. بخواهید دوباره آن را بفرستند.
open-unlock = باز کردن فایل
open-unlocking = فایل در حال باز شدن است. شاید ده ثانیه طول بکشد.
open-cancel = باز نکردن فایل
open-looking-title = فقط نگاه می‌کنید
open-looking = تا خودتان انتخاب نکنید، چیزی از این فایل اینجا نمی‌ماند. وقتی از این صفحه بیرون بروید، فایل دیگر اینجا نیست.
open-shown-nameless = فایلی بدون نام شخص
open-shown-file = فایل: { $name }
open-notes =
    { $count ->
        [one] این نسخه از برنامه { $count } چیز را در این فایل نمی‌شناسد. آن را نشان نمی‌دهیم.
       *[other] این نسخه از برنامه { $count } چیز را در این فایل نمی‌شناسد. آن‌ها را نشان نمی‌دهیم.
    }
open-notes-more = شاید نسخهٔ تازه‌تر برنامه چیزهای بیشتری بشناسد. همه چیز در فایل می‌ماند.
open-notes-cleaned =
    { $count ->
        [one] نشانه‌های نامرئی از { $count } متن کنار گذاشته شد.
       *[other] نشانه‌های نامرئی از { $count } متن کنار گذاشته شد.
    }
open-unknown =
    { $count ->
        [one] { $count } جواب که این نسخهٔ برنامه برایش کلمه‌ای ندارد
       *[other] { $count } جواب که این نسخهٔ برنامه برایشان کلمه‌ای ندارد
    }
# A button: shows those answers by their numbers.
open-unknown-show = نمایش آن جواب‌ها
open-what-now = می‌خواهید چه کنید؟
open-print = چاپ
open-print-hint = روی کاغذ، خلاصه و بخش‌هایی که باز کرده‌اید چاپ می‌شوند.
open-add-profile = اضافه کردن به‌عنوان پروفایل تازه
open-add-profile-hint = پروفایل تازه روی این دستگاه جای جداگانه‌ای خواهد داشت.
open-add-run = اضافه کردن به پروفایل فعلی
# $name is a nickname.
open-add-run-named = اضافه کردن به پروفایل { $name }
open-add-run-hint = جواب‌های خودتان تغییر نمی‌کند. جواب‌های فایل با تاریخ خود کنار آن‌ها می‌آید.
open-add-nothing-new = همهٔ این فایل از قبل در آن پروفایل هست.
open-add-too-many = با هم بیشتر از آن می‌شود که در یک فایل جا بگیرد. آن را به‌عنوان پروفایل تازه اضافه کنید.
open-close = بستن بدون نگه داشتن
open-closed = فایل بسته شد. چیزی از آن اینجا نگه داشته نشد.
open-keep-title = کجا نگه داشته شود؟
open-keep-missing = لطفاً یکی از این دو را انتخاب کنید.
open-keep-add = اضافه کردن
# After a file was added; a mark at the top says when it is saved.
file-added = فایل اضافه شد.
