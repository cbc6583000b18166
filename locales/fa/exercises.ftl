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

## What is wrong with the file of an exercise. Each message says what to do; the place and a detail stand beside it.

pack-problem-json = این قسمت از فایل JSON درستی نیست. ویرگول‌ها، علامت‌های نقل‌قول، کروشه‌ها و آکولادها را بررسی کنید.
pack-problem-too-large = فایل برای یک تمرین بیش از اندازه بزرگ است. تمرین را در دو فایل بنویسید.
pack-problem-too-deep = تعداد فهرست‌های تو در تو بیش از حد است. مثل نمونهٔ راهنما بنویسید.
pack-problem-too-many-values = تعداد موردهای این فایل بیش از حد است. تمرین را در دو فایل بنویسید.
pack-problem-name-twice = یک نام دو بار در یک شیء آمده است. یکی از آن‌ها را حذف کنید.
pack-problem-format = در فایل نوشته نشده که تمرینی برای این برنامه است. مقدار format باید eight-keys/pack باشد.
pack-problem-newer = این تمرین برای نسخهٔ تازه‌تری از برنامه ساخته شده است. برنامه را به‌روز کنید و فایل را دوباره باز کنید.
pack-problem-older = نسخهٔ درست قالب در فایل نوشته نشده است. مقدار version را ۲ بگذارید.
pack-problem-unknown-field = قالب در این قسمت فیلدی با این نام ندارد. املای آن را بررسی کنید یا فیلد را حذف کنید.
pack-problem-missing-field = اینجا یک فیلد کم است. فیلدی را که نامش آمده اضافه کنید.
pack-problem-type = نوع این مقدار درست نیست. متن، عدد، فهرست یا شیء را همان‌طور بنویسید که در راهنما آمده است.
pack-problem-range = این عدد خیلی کوچک یا خیلی بزرگ است یا عدد صحیح نیست. عددی بین دو حد بنویسید.
pack-problem-word = قالب این کلمه را اینجا نمی‌شناسد. یکی از کلمه‌های فهرست راهنما را بنویسید.
pack-problem-step-kind = مرحله‌ای از این نوع وجود ندارد. یکی از نوع‌های راهنما را بنویسید.
pack-problem-field-kind = فیلدی از این نوع وجود ندارد. یکی از نوع‌های راهنما را بنویسید.
pack-problem-condition = شرط فقط سه شکل دارد. یکی از answered، chose یا field_is را بنویسید.
pack-problem-result = نتیجه نمی‌تواند این را نشان دهد. یکی از piles، ranking، timeline، bars یا table را بنویسید.
pack-problem-empty-list = این فهرست خالی است. دست‌کم یک چیز به آن اضافه کنید.
pack-problem-long-list = این فهرست بیش از حد طولانی است. چند مورد را از آن حذف کنید.
pack-problem-id = شناسه فقط می‌تواند حرف کوچک لاتین، رقم و خط تیرهٔ تکی داشته باشد، حداکثر ۴۰ نشانه. این شناسه را عوض کنید.
pack-problem-id-twice = دو چیز یک شناسه دارند. برای هر کدام شناسهٔ جداگانه‌ای بگذارید.
pack-problem-id-reserved = خود برنامه از این شناسه استفاده می‌کند. شناسهٔ دیگری بنویسید.
pack-problem-id-local = شناسهٔ تمرین باید با local شروع شود، بعد نام سازمان و بعد یک نام بیاید. بین این سه نقطه بگذارید.
pack-problem-built-in = فقط تمرین‌های خود برنامه ممکن است این اشتباه را داشته باشند. به سازندگان برنامه خبر دهید.
pack-problem-steps = تعداد مرحله‌های این تمرین بیش از حد است. آن را به دو تمرین تقسیم کنید.
pack-problem-cards = تعداد کارت‌های این تمرین بیش از حد است. مهم‌ترین‌ها را نگه دارید.
pack-problem-fields = تعداد فیلدهای این فهرست بیش از حد است. چندتا را حذف کنید.
pack-problem-few-options = با یک گزینه انتخابی وجود ندارد. گزینه‌های بیشتری اضافه کنید.
pack-problem-many-options = گزینه‌ها آن‌قدر زیاد است که با هم دیده نمی‌شود. چندتا را حذف کنید.
pack-problem-scale-length = مقیاس باید دو تا شش گزینه داشته باشد. گزینه اضافه یا حذف کنید.
pack-problem-step = هیچ مرحله‌ای این شناسه را ندارد. املای شناسه را بررسی کنید.
pack-problem-later = چیزی که اینجا نام برده شده بعداً در تمرین می‌آید. آن را جلوتر ببرید یا چیز دیگری را نام ببرید.
pack-problem-step-other = مرحله‌ای که اینجا نام برده شده از نوع دیگری است. مرحله‌ای از نوع مناسب را نام ببرید.
pack-problem-no-sort = ترتیب فقط از کارت‌های دسته‌بندی‌شده به دست می‌آید. مرحله‌ای از نوع sort را نام ببرید.
pack-problem-result-other = چنین نتیجه‌ای برای این نوع مرحله مناسب نیست. نتیجه یا مرحلهٔ دیگری را انتخاب کنید.
pack-problem-timeline = فهرستی که در نمودار زمان می‌آید به طرح و تاریخ نیاز دارد. pattern و فیلدی از نوع span یا date اضافه کنید.
pack-problem-option = هیچ گزینه یا دسته‌ای این شناسه را ندارد. املای شناسه را بررسی کنید.
pack-problem-scale = هیچ مقیاسی این شناسه را ندارد. مقیاس را اضافه کنید یا املای شناسه را بررسی کنید.
pack-problem-line-field = هیچ فیلدی در این فهرست این شناسه را ندارد. املای شناسه را بررسی کنید.
pack-problem-field-other = فیلدی که اینجا نام برده شده از نوع دیگری است. فیلدی از نوع مناسب را نام ببرید.
pack-problem-replaces = یک کارت فقط جای کارت‌های همان مرحله را می‌گیرد که retired هستند، و جای هر کدام فقط یک بار. replaces را بررسی کنید.
pack-problem-source = هیچ منبعی این شناسه را ندارد. منبع را به sources اضافه کنید یا املای شناسه را بررسی کنید.
pack-problem-statement = در هشت کلید جمله‌ای با این شناسه نیست. یکی از جمله‌های فهرست راهنما را انتخاب کنید.
pack-problem-code = تمرینی که از فایل باز می‌شود نمی‌تواند کد خودش را داشته باشد. از نوع دیگری از مرحله استفاده کنید.
pack-problem-figure = این عدد در این واحد ممکن نیست. عدد و واحد را بررسی کنید.
pack-problem-figure-about = هر عدد به سال و کشور نیاز دارد. سال را مثل 2023 یا 2022-2023 و کشور را با دو حرف بزرگ لاتین بنویسید.
pack-problem-no-sources = تمرین باید بگوید بر چه منبعی تکیه دارد. دست‌کم یک منبع اضافه کنید.
pack-problem-https = نشانی منبع باید با https:// شروع شود. نشانی را درست کنید.
pack-problem-text-long = این متن برای صفحهٔ موبایل بیش از حد طولانی است. آن را کوتاه‌تر کنید.
pack-problem-text-empty = این متن خالی است. چیزی بنویسید یا این خط را حذف کنید.
pack-problem-text-missing = در این زبان یک متن کم است. آن را زیر نامی که آمده اضافه کنید.
pack-problem-text-unknown = هیچ چیزی در این تمرین متنی با این نام ندارد. املای آن را بررسی کنید یا خط را حذف کنید.
pack-problem-text-same = دو متن یک نام خواهند داشت. یکی از شناسه‌هایی را که نام از آن ساخته شده عوض کنید.
pack-problem-language = زبان با کدی مثل nl نوشته می‌شود و هر کدام فقط یک بار. فهرست زبان‌ها را درست کنید.
pack-problem-languages = تعداد زبان‌های این فایل بیش از حد است. برای بقیه فایل دیگری بسازید.
