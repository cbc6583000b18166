### The exercise "What I bring": work of every kind, paid or not, with or without papers.
### Deeds are ticked, so they say what was done, with the verb of the statements; nobody is asked for a gender.
### A deed says at least as much as the statement that it proposes (static/content/exercises/bring.json), which is in competences.ftl.

bring = آنچه با خود می‌آورم
    .lead = کارهایی که کرده‌اید، بیشتر از آن است که در گواهی‌ها آمده است. اینجا آن‌ها را قدم به قدم می‌نویسید تا چیزی فراموش نشود.
    .outcome = صفحه‌ای از کارهای شما، یک نمودار زمان و چند پیشنهاد برای نمونه‌ها درست می‌شود.
    .result = کارهایی که انجام داده‌ام

## School and courses

bring-learning = مدرسه (مکتب) و دوره‌ها
    .prompt = در مدرسه (مکتب)، در دورهٔ آموزشی یا در یک حرفه چه یاد گرفته‌اید؟
    .hint = سال‌های مدرسه (مکتب)، یک دوره، کلاس شبانه، شاگردی یا کارآموزی. همه به حساب می‌آید، حتی بدون گواهی، و حتی اگر نیمه‌تمام مانده باشد.
    .more = چیز دیگری هم یاد گرفته‌اید؟
    .nothing = تا حالا بدون مدرسه (مکتب) و دوره
bring-learning-field-name = چه بود؟
    .hint = مدرسه (مکتب)، دوره یا حرفه
bring-learning-field-when = چه وقت؟
    .hint = سال آن کافی است.
bring-learning-field-where = کجا؟
    .hint = یک شهر یا کشور
bring-learning-field-deeds = برای یاد گرفتن چه کرده‌اید؟
bring-learning-field-deeds-own-plan = طبق برنامهٔ خودم چیزی یاد گرفته‌ام
bring-learning-field-deeds-new-subject = موضوعی کاملاً تازه را که لازم داشتم یاد گرفته‌ام
bring-learning-field-deeds-asked = وقتی چیزی را نفهمیده‌ام، توضیح دیگری خواسته‌ام
bring-learning-field-deeds-practised = یک چیز را بارها تمرین کرده‌ام تا آن را یاد گرفته‌ام
bring-learning-field-deeds-found-online = جواب‌هایی را که لازم داشتم در اینترنت پیدا کرده‌ام
bring-learning-field-deeds-spoke-to-group = هنگام صحبت برای یک گروه، به سؤال‌های غیرمنتظره جواب داده‌ام
bring-learning-field-deeds-rewrote = متن بلند خودم را دوباره نوشته‌ام تا روشن‌تر شود
bring-learning-field-story = با کلمه‌های خودتان شرح دهید
bring-learning-field-paper = سند یا عکسی از آن هست؟
bring-learning-field-paper-here = بله، همین جا پیش من
bring-learning-field-paper-elsewhere = بله، جای دیگر
bring-learning-field-paper-none = نه

## Paid work

bring-jobs = کار با مزد
    .prompt = چه کارهایی در برابر مزد انجام داده‌اید؟
    .hint = هر کاری به حساب می‌آید: با قرارداد یا بدون آن، چه هفته‌ای یک ساعت، چه سال‌ها.
    .more = کار دیگری هم بوده است؟
    .nothing = تا حالا بدون کار با مزد
bring-jobs-field-name = چه کاری بود؟
    .hint = برای مثال: کمک در آشپزخانهٔ بیمارستان (شفاخانه)
bring-jobs-field-when = چه وقت؟
    .hint = سال آن کافی است.
bring-jobs-field-where = کجا؟
    .hint = یک شهر یا کشور
bring-jobs-field-deeds = آنجا چه کرده‌اید؟
bring-jobs-field-deeds-instructions = به دستورهای یک نوشته عمل کرده‌ام
bring-jobs-field-deeds-safety = دستورهای ایمنی یک ابزار یا ماده را رعایت کرده‌ام
bring-jobs-field-deeds-explained = یک چیز را برای آدم‌های مختلف با کلمه‌های متفاوت توضیح داده‌ام
bring-jobs-field-deeds-measured = چیزی را که لازم بود، اندازه گرفته‌ام یا وزن کرده‌ام
bring-jobs-field-deeds-mended = خرابی چیزی را پیدا کرده‌ام و آن را تعمیر کرده‌ام
bring-jobs-field-deeds-on-time = سهم خود را از یک کار مشترک سر وقت انجام داده‌ام
bring-jobs-field-deeds-other-habits = کاری را با کسانی تمام کرده‌ام که عادت‌هایشان با عادت‌های من فرق دارد
bring-jobs-field-deeds-before-asked = کاری را که لازم بود، پیش از آنکه کسی بخواهد انجام داده‌ام
bring-jobs-field-deeds-listened = آن‌قدر به حرف کسی گوش داده‌ام که مطمئن شده‌ام درست فهمیده‌ام
bring-jobs-field-deeds-sent-online = با موبایل یا کامپیوتر، عکس یا سند فرستاده‌ام
bring-jobs-field-story = با کلمه‌های خودتان شرح دهید
bring-jobs-field-paper = سند یا عکسی از آن هست؟
bring-jobs-field-paper-here = بله، همین جا پیش من
bring-jobs-field-paper-elsewhere = بله، جای دیگر
bring-jobs-field-paper-none = نه

## Own business or farm

bring-business = کسب‌وکار یا مزرعهٔ خودم
    .prompt = از خودتان کسب‌وکار یا مزرعه‌ای داشته‌اید؟
    .hint = مغازه (دکان)، غرفه در بازار، خیاطی، تعمیر، نگهداری حیوان‌ها، کشت‌وکار. کار کوچک هم به حساب می‌آید، و کار خانواده‌تان هم.
    .more = کسب‌وکار یا مزرعهٔ دیگری هم بوده است؟
    .nothing = چیزی از این نوع نبوده است
bring-business-field-name = چه بود؟
    .hint = برای مثال: بقالی خانواده‌ام
bring-business-field-when = چه وقت؟
    .hint = سال آن کافی است.
bring-business-field-where = کجا؟
    .hint = یک شهر یا کشور
bring-business-field-deeds = آنجا چه کرده‌اید؟
bring-business-field-deeds-money-enough = از قبل حساب کرده‌ام که پول کافی خواهد بود یا نه
bring-business-field-deeds-costs = مواد، زمان و هزینهٔ یک سفارش بزرگ را حساب کرده‌ام
bring-business-field-deeds-earned-more = حساب کرده‌ام درآمد ایده‌ام از هزینه‌اش بیشتر می‌شود یا نه
bring-business-field-deeds-offices = آنچه را لازم داشتم، از اداره یا مرکز مناسب خواسته‌ام
bring-business-field-deeds-organised = کاری را با تاریخ معین، وظیفه‌های روشن و بودجه سازمان داده‌ام
bring-business-field-deeds-went-on = با اینکه مشکلی پیش آمد، برنامه‌ام را ادامه داده‌ام
bring-business-field-deeds-convinced = دیگران را قانع کرده‌ام که با ایدهٔ من همراه شوند
bring-business-field-deeds-designed = چیزی را از روی طرح خودم ساخته‌ام
bring-business-field-deeds-saved-material = راهی پیدا کرده‌ام که آب، انرژی یا مواد کمتری مصرف شود
bring-business-field-deeds-made-online = متن، تصویر یا فیلمی برای اینترنت درست کرده‌ام تا مشتری‌ها ببینند
bring-business-field-story = با کلمه‌های خودتان شرح دهید
bring-business-field-paper = سند یا عکسی از آن هست؟
bring-business-field-paper-here = بله، همین جا پیش من
bring-business-field-paper-elsewhere = بله، جای دیگر
bring-business-field-paper-none = نه

## Home, care and family

bring-home = خانه، مراقبت و خانواده
    .prompt = از چه کسی یا چه چیزی مراقبت کرده‌اید؟
    .hint = بچه‌ها، پدر و مادر، کسی که بیمار بود، خانه‌ای پر از آدم. این‌ها کار است و به حساب می‌آید.
    .more = در خانه کار دیگری هم بوده است؟
    .nothing = چیزی از این نوع نبوده است
bring-home-field-name = چه کاری بود؟
    .hint = برای مثال: مراقبت از مادرم
bring-home-field-when = چه وقت؟
    .hint = سال آن کافی است.
bring-home-field-where = کجا؟
    .hint = یک شهر یا کشور
bring-home-field-deeds = کدام کارها بخشی از آن بوده است؟
bring-home-field-deeds-planned-day = برای یک روز طوری برنامه ریخته‌ام که مهم‌ترین کارها انجام شده است
bring-home-field-deeds-money-enough = از قبل حساب کرده‌ام که پول برای یک ماه کافی خواهد بود یا نه
bring-home-field-deeds-measured = مقدار درست غذا یا دارو را اندازه گرفته‌ام
bring-home-field-deeds-listened = آن‌قدر به حرف کودک یا بیمار گوش داده‌ام که مطمئن شده‌ام درست فهمیده‌ام
bring-home-field-deeds-explained = یک چیز را برای آدم‌های مختلف با کلمه‌های متفاوت توضیح داده‌ام
bring-home-field-deeds-offices = از مدرسه (مکتب)، مرکز درمانی یا ادارهٔ مناسب، آنچه را لازم بود خواسته‌ام
bring-home-field-deeds-peace = دربارهٔ یک دعوا آن‌قدر صحبت کرده‌ام که هر دو طرف راه‌حلی را پذیرفته‌اند
bring-home-field-deeds-mended = خرابی چیزی را پیدا کرده‌ام و آن را تعمیر کرده‌ام
bring-home-field-deeds-reused = از چیزهای کهنه‌ای که به درد کسی نمی‌خورد، چیز مفیدی ساخته‌ام
bring-home-field-deeds-tradition = غذا، آهنگ یا داستانی را که برایم معنای خاصی دارد، به دیگران معرفی کرده‌ام
bring-home-field-deeds-before-asked = کاری را که لازم بود، پیش از آنکه کسی بخواهد انجام داده‌ام
bring-home-field-deeds-rested = وقتی فشار بیش از توانم بوده، به‌موقع مراقب خودم بوده‌ام
bring-home-field-story = با کلمه‌های خودتان شرح دهید
bring-home-field-paper = سند یا عکسی از آن هست؟
bring-home-field-paper-here = بله، همین جا پیش من
bring-home-field-paper-elsewhere = بله، جای دیگر
bring-home-field-paper-none = نه

## Helping others

bring-helping = کمک به دیگران
    .prompt = کجا بی‌مزد کمک کرده‌اید؟
    .hint = همسایه‌ها، مدرسه (مکتب)، عبادتگاه، انجمن، یک جشن، کسانی که تازه رسیده بودند.
    .more = جای دیگری هم کمک کرده‌اید؟
    .nothing = چیزی از این نوع نبوده است
bring-helping-field-name = چه کمکی بود؟
    .hint = برای مثال: مرتب کردن خوراکی‌ها در یک مرکز کمک غذایی
bring-helping-field-when = چه وقت؟
    .hint = سال آن کافی است.
bring-helping-field-where = کجا؟
    .hint = یک شهر یا کشور
bring-helping-field-deeds = آنجا چه کرده‌اید؟
bring-helping-field-deeds-stood-up = از کسی که با او ناعادلانه رفتار می‌شد، دفاع کرده‌ام
bring-helping-field-deeds-rights = فهمیده‌ام چه حق‌هایی داریم
bring-helping-field-deeds-improved = همراه دیگران کار کرده‌ام تا مقررات یا جایی برای همه بهتر شود
bring-helping-field-deeds-organised = مراسمی را با تاریخ معین، وظیفه‌های روشن و بودجه سازمان داده‌ام
bring-helping-field-deeds-convinced = دیگران را قانع کرده‌ام که با ایدهٔ من همراه شوند
bring-helping-field-deeds-cultures = کسانی از فرهنگ‌های مختلف را برای یک کار خلاقانه دور هم جمع کرده‌ام
bring-helping-field-deeds-passed-on = نکته‌های اصلی یک سخنرانی یا جلسهٔ طولانی را به دیگران گفته‌ام
bring-helping-field-deeds-letter = نامه یا پیامی رسمی با کلمه‌های مناسب نوشته‌ام
bring-helping-field-deeds-shared-files = فایل‌ها یا عکس‌های مشترک را طوری مرتب کرده‌ام که دیگران هم پیدایشان کنند
bring-helping-field-story = با کلمه‌های خودتان شرح دهید
bring-helping-field-paper = سند یا عکسی از آن هست؟
bring-helping-field-paper-here = بله، همین جا پیش من
bring-helping-field-paper-elsewhere = بله، جای دیگر
bring-helping-field-paper-none = نه

## Languages

bring-languages = زبان‌ها
    .prompt = از چه زبان‌هایی استفاده می‌کنید؟
    .hint = زبان اول شما هم. کمی دانستن هم به حساب می‌آید.
    .more = زبان دیگری هم هست؟
    .nothing = چیزی برای اضافه کردن نیست
bring-languages-field-name = کدام زبان؟
bring-languages-field-when = چه وقت؟
    .hint = سال آن کافی است.
bring-languages-field-where = کجا؟
    .hint = یک شهر یا کشور
bring-languages-field-deeds = از این زبان برای چه استفاده کرده‌اید؟
bring-languages-field-deeds-daily = هر روز به این زبان صحبت کرده‌ام
bring-languages-field-deeds-read = متن‌هایی خوانده‌ام
bring-languages-field-deeds-wrote = متن‌هایی نوشته‌ام
bring-languages-field-deeds-at-work = در محل کار از آن استفاده کرده‌ام
bring-languages-field-deeds-for-others = برای دیگران ترجمه کرده‌ام
bring-languages-field-story = با کلمه‌های خودتان شرح دهید
bring-languages-field-paper = سند یا عکسی از آن هست؟
bring-languages-field-paper-here = بله، همین جا پیش من
bring-languages-field-paper-elsewhere = بله، جای دیگر
bring-languages-field-paper-none = نه

## Licences, tools and machines

bring-papers = گواهینامه‌ها، ابزار و دستگاه‌ها
    .prompt = کار با چه ابزار یا دستگاه‌هایی را بلدید و چه گواهینامه‌هایی دارید؟
    .hint = گواهینامهٔ رانندگی (لایسنس)، چرخ خیاطی (ماشین خیاطی)، صندوق فروشگاه، تراکتور، یک برنامهٔ کامپیوتری.
    .more = چیز دیگری هم هست؟
    .nothing = چیزی از این نوع نیست
bring-papers-field-name = کدام؟
    .hint = برای مثال: گواهینامهٔ لیفتراک
bring-papers-field-when = چه وقت؟
    .hint = سال آن کافی است.
bring-papers-field-where = کجا؟
    .hint = یک شهر یا کشور
bring-papers-field-deeds = با آن چه کرده‌اید؟
bring-papers-field-deeds-safety = هنگام استفاده، دستورهای ایمنی را رعایت کرده‌ام
bring-papers-field-deeds-mended = خرابی چیزی را پیدا کرده‌ام و آن را تعمیر کرده‌ام
bring-papers-field-deeds-set-up = دستگاه یا برنامه‌ای را طوری تنظیم کرده‌ام که کاری را خودش انجام دهد
bring-papers-field-deeds-practised = بارها تمرین کرده‌ام تا کار با آن را یاد گرفته‌ام
bring-papers-field-deeds-shown = به دیگران نشان داده‌ام چطور از آن استفاده کنند
bring-papers-field-story = با کلمه‌های خودتان شرح دهید
bring-papers-field-paper = سند یا عکسی از آن هست؟
bring-papers-field-paper-here = بله، همین جا پیش من
bring-papers-field-paper-elsewhere = بله، جای دیگر
bring-papers-field-paper-none = نه
