### Exercises that are data: their pages, and the chapters of the hub.
### Nobody is asked for a gender: choose forms that fit every reader.

## What the chapters hold

home-any-order = ترتیب مهم نیست. به هر کلید می‌توانید برگردید.
home-work = شغل‌ها
home-work-what = مردم در هر شغل چه می‌کنند، چطور به آن رسیده‌اند و کدام شغل با علاقهٔ شما هماهنگ است.
chapter-results-what = نتیجه‌های شما به شکل تصویر، نمودار و نوشته.
chapter-compare-what = جواب‌های قبلی شما کنار جواب‌های امروز.
chapter-evidence-what = کارهایی که کرده‌اید، با کلمه‌های خودتان.
chapter-saved-work = شغل‌های ذخیره‌شده
chapter-saved-work-what = شغل‌هایی که نشان کرده‌اید و یادداشت‌هایتان دربارهٔ آن‌ها.
chapter-choose-idea = یک ایده برای این هفته انتخاب کنید
chapter-choose-idea-what = ایده‌ها کنار نتیجه‌های شماست.
chapter-file-what = یک نسخه برای خودتان، یا صفحه‌ای برای شخص دیگر.
chapter-open-file-what = فایل خودتان، یا فایلی که کسی به شما داده است.
chapter-packs-what = تمرین‌هایی که یک سازمان نوشته است.
chapter-settings-what = زبان‌ها، جای جواب‌ها، پاک کردن.

## The way through an exercise

exercise-card-of = کارت { $n } از { $all }
exercise-cards-of = کارت‌های { $from } تا { $to } از { $all }
exercise-pair-of = سؤال { $n } از حدود { $all }
exercise-kind-of = بخش { $n } از { $all }
exercise-step-of = مرحلهٔ { $n } از { $all }
exercise-back-one = یکی به عقب
exercise-skip = رد کردن
exercise-next = بعدی
exercise-to-start = به آغاز تمرین
exercise-to-chapter = به فصل
exercise-to-result = به نتیجه
exercise-only-you = فقط شما این را می‌بینید.
exercise-may-show = می‌توانم این را به دیگران نشان بدهم
exercise-local = از یک فایل، نوشتهٔ

## The first page of an exercise

exercise-see-result = دیدن نتیجه
exercise-see-so-far = دیدن آنچه تا حالا هست
exercise-look-again = مرور دوبارهٔ تمرین
exercise-again = شروع دوباره و نگه داشتن جواب‌های قبلی
exercise-minutes =
    { $count ->
        [one] حدود { $count } دقیقه. هر جا بخواهید توقف کنید و بعد ادامه دهید.
       *[other] حدود { $count } دقیقه. هر جا بخواهید توقف کنید و بعد ادامه دهید.
    }
exercise-who-sees = فقط شما نوشته‌هایتان را می‌بینید. بعد انتخاب می‌کنید کسی بخشی از آن را بخواند یا نه.
exercise-so-far =
    { $done ->
        [one] { $done } مرحله از { $all } مرحله تمام شده است.
       *[other] { $done } مرحله از { $all } مرحله تمام شده است.
    }
exercise-entries =
    { $count ->
        [one] { $count } یادداشت از شما اینجاست.
       *[other] { $count } یادداشت از شما اینجاست.
    }
exercise-begun = آخرین تغییر: { $date }

## A list

exercise-tabs = بخش‌های تمرین
exercise-tab = { $name }: { $count }
exercise-first-line = نوشتن اولین یادداشت
exercise-add-line = بله، اضافه کنم
exercise-no-more = نه، ادامه
exercise-list-full = فهرست پر است.
exercise-line-new = یادداشت تازه
exercise-line-change = تغییر این یادداشت
exercise-line-change-named = تغییر: { $name }
exercise-line-unnamed = یادداشتی بدون نام
exercise-line-done = تمام
exercise-line-delete = پاک کردن یادداشت
exercise-at-most =
    { $count ->
        [one] { $count } مورد را انتخاب کنید.
       *[other] حداکثر { $count } مورد را انتخاب کنید.
    }
exercise-number-wrong = یک عدد صحیح از ۰ تا { $most } بنویسید.
exercise-choose-statement = یک جمله انتخاب کنید
exercise-found =
    { $count ->
        [0] چیزی پیدا نشد.
        [one] { $count } شغل پیدا شد.
       *[other] { $count } شغل پیدا شد.
    }

## Dates

exercise-from = از
exercise-until = تا
exercise-still = هنوز ادامه دارد
exercise-date-backwards = پایان پیش از شروع است. هر دو تاریخ را بررسی کنید.
exercise-date-lacks-from = تاریخ شروع نوشته نشده است. مثلاً سال را بنویسید.
exercise-which-year = منظورتان کدام سال است؟
exercise-year-means = { $solar } شمسی ({ $gregorian } میلادی)

## Numbers

exercise-number-in-hundred = { $count } از صد
exercise-number-hours =
    { $count ->
        [one] { $count } ساعت
       *[other] { $count } ساعت
    }
exercise-number-years =
    { $count ->
        [one] { $count } سال
       *[other] { $count } سال
    }
exercise-number-count = { $count }

## The result

exercise-result-empty = اینجا هنوز چیزی نیست. هر وقت خواستید شروع کنید.
exercise-result-of = آنچه تا { $date } گفته‌اید. شاید سال بعد فرق کند.
exercise-see-proposals = ببینید نوشته‌هایتان چه چیزی را می‌تواند نشان دهد
exercise-rank-again = چیدن دوبارهٔ کارت‌ها
exercise-why = چرا؟ با کلمه‌های خودتان
exercise-why-change = تغییر نوشتهٔ خودتان
exercise-compared =
    { $count ->
        [one] { $count } جفت را با هم مقایسه کرده‌اید.
       *[other] { $count } جفت را با هم مقایسه کرده‌اید.
    }
exercise-figure = عدد واقعی:

## What notes may show

exercise-proposals-title = نوشته‌های شما چه چیزی را می‌تواند نشان دهد
exercise-proposals-lead = اینجا پیشنهاد می‌بینید، نه جواب. هیچ جوابی به جای شما داده نمی‌شود و بعد از «حالا نه» دوباره نمی‌پرسیم.
exercise-proposals-none = هنوز پیشنهادی نیست. پیشنهادها از آنچه در یادداشت‌ها علامت می‌زنید می‌آید.
exercise-you-wrote = نوشته‌اید
exercise-you-ticked = علامت زده‌اید:
exercise-proposal-yes = بله، این کار را کرده‌ام
exercise-proposal-not-now = حالا نه
exercise-proposal-taken = در نمونه‌های شما
exercise-write-out = نوشتن شرح بیشتر

## Two times beside each other

exercise-compare-dates = { $earlier } و { $later }
exercise-compare-same = چیزی تغییر نکرده است.
exercise-compare-changed = تغییر کرده: { $count }
exercise-compare-new = تازه: { $count }
exercise-compare-gone = دیگر نیست: { $count }
exercise-compare-stayed = بدون تغییر: { $count }
exercise-compare-then = قبلاً
exercise-compare-now = حالا
exercise-compare-one = تا حالا یک بار جواب داده‌اید. پس از بار دوم می‌توانید مقایسه کنید.

## Exercises from files

packs-title = تمرین‌هایی از دیگران
packs-lead = هر سازمانی می‌تواند تمرین خودش را بنویسد. اینجا آن را از یک فایل باز می‌کنید.
packs-choose = فایل یک تمرین را انتخاب کنید
packs-choose-hint = نام چنین فایلی با «.json» تمام می‌شود.
packs-here = روی این دستگاه
packs-added = اضافه شد:
packs-preview-title = این تمرین اضافه شود؟
packs-wrote = نویسندهٔ سؤال‌ها
packs-languages = زبان‌ها
packs-steps = چقدر طول می‌کشد
packs-steps-minutes = مرحله‌ها: { $steps }. دقیقه‌ها: حدود { $minutes }.
packs-not-ours = سؤال‌ها را آن سازمان نوشته است، نه سازندگان این برنامه. فقط به آنچه می‌خواهید جواب بدهید.
packs-sends-nothing = هیچ تمرینی چیزی برای کسی نمی‌فرستد. جواب‌هایتان مثل همه جای این برنامه پیش خودتان می‌ماند.
packs-replaces = این تمرین را از قبل دارید. نسخهٔ تازه جای آن را می‌گیرد و جواب‌هایتان می‌ماند.
packs-add = اضافه کردن تمرین
packs-not = اضافه نکردن
packs-remove = پاک کردن تمرین
packs-refused = این تمرین را نمی‌شود اضافه کرد.
packs-refused-more = و { $count } مورد دیگر
packs-refused-what = چیزی تغییر نکرد. این فهرست را به کسانی که فایل را داده‌اند نشان بدهید.
pack-too-large = این فایل برای یک تمرین خیلی بزرگ است.
pack-unreadable = فایل خوانده نشد. دوباره آن را انتخاب کنید.
