### Exploring kinds of work: the three shelves, one kind of work, all kinds, side by side, saved work.
###
### Everybody sees all kinds of work. Nothing here says or hints that some work is not for somebody.
### "Kind of work" is what ISCO-08 calls a unit group: «شغل». «کار» is an activity, «شش نوع کار» are the six themes.
### Nobody is asked for a gender: choose forms that fit every reader.
### Sentences: 12 words on average, 20 at most.

## Ways around

work-ways = آشنایی با شغل‌ها
work-way-shelves = هماهنگ با علاقهٔ شما
work-way-all = همهٔ شغل‌ها
work-way-saved = ذخیره‌شده‌ها
work-way-compare = کنار هم

## Three shelves

# $count is the number of kinds of work.
work-lead = علاقهٔ شما را با آنچه مردم در { $count } شغل انجام می‌دهند مقایسه کرده‌ایم.
work-why-shelves-title = چرا سه قفسه؟
work-why-shelves = اگر فقط یک فهرست بود، زنان بیشتر همان شغل‌هایی را می‌دیدند که زنان امروز دارند. مردان هم بیشتر همان شغل‌هایی را می‌دیدند که مردان امروز دارند. برای همین سه قفسه هست. در هر قفسه، اول شغل‌هایی را می‌بینید که با علاقهٔ شما هماهنگ‌ترند. ترتیب قفسه‌ها عوض می‌شود تا هیچ‌کدام همیشه اول نباشد.
work-why-measured = اندازه گرفته‌ایم که این روش چه چیزی را تغییر می‌دهد. عددها در گزارش ما دربارهٔ انصاف آمده است.
work-view = شکل نمایش
work-view-shelves = سه قفسه
work-view-list = یک فهرست
work-list-lead = هماهنگ‌ترین شغل‌ها اول می‌آید. فرقی نمی‌کند امروز چه کسانی در آن‌ها کار می‌کنند.
shelf-mostly-men = امروز مردان در آن خیلی بیشترند
    .about = از هر ۱۰۰ نفر، کمتر از ۳۵ نفر زن هستند.
shelf-mixed = امروز زنان و مردان هر دو در آن کار می‌کنند
    .about = از هر ۱۰۰ نفر، بین ۳۵ تا ۶۵ نفر زن هستند.
shelf-mostly-women = امروز زنان در آن خیلی بیشترند
    .about = از هر ۱۰۰ نفر، بیشتر از ۶۵ نفر زن هستند.
shelf-not-known = سهم زنان دقیق معلوم نیست
    .about = برای این شغل آمار جداگانه‌ای نیست.
shelf-figures = این آمار از آمریکاست. در کشوری که در آن زندگی می‌کنید، شاید عددها فرق داشته باشد.
shelf-nothing-against = اگر چیزی فرق دارد، روی کارت آن شغل نوشته شده است. وگرنه چیزی در جواب‌هایتان با آن شغل ناهماهنگ نیست.
# $count is how many more are suggested on the shelf.
shelf-more = نمایش { $count } شغل دیگر
# $count is a number of kinds of work.
shelf-all = نمایش همهٔ { $count } شغل این قفسه
work-list-all = نمایش همهٔ { $count } شغل
work-change-answers = جواب‌های خود را ببینید
work-nothing = اول بگویید چه کارهایی را دوست دارید. بعد اینجا می‌بینید کدام شغل‌ها با علاقهٔ شما هماهنگ است و چرا.
work-nothing-around = همین حالا هم می‌توانید در میان همهٔ شغل‌ها بگردید.
work-few = جواب‌ها هنوز کم است. برای چند فعالیت دیگر هم جواب دهید.
work-flat = هر شش نوع فعالیت را کم و بیش به یک اندازه دوست دارید. پس هیچ شغلی بیشتر از بقیه با علاقهٔ شما هماهنگ نیست.
work-flat-around = آزادانه بگردید، یا بعضی از جواب‌ها را تغییر دهید.
work-to-interests = بگویید چه کارهایی را دوست دارید
work-go-on = ادامهٔ جواب دادن
work-look-around = گشتن در میان همهٔ شغل‌ها
surprise = یک پیشنهاد غیرمنتظره
surprise-hint = شغلی هماهنگ با علاقهٔ شما نشان می‌دهد، از یک زمینهٔ کاری که هنوز ندیده‌اید.
surprise-here = این پیشنهاد شاید شما را غافلگیر کند. با علاقهٔ شما هماهنگ است و این زمینهٔ کاری را هنوز ندیده‌اید.
surprise-again = یک پیشنهاد دیگر
surprise-none = همهٔ زمینه‌های کاری را که با علاقهٔ شما هماهنگی زیاد دارند دیده‌اید. به یکی از آن‌ها برگردید، یا باز هم بگردید.

## Why it is suggested. $themes is one of the lists below, of interest-theme-r.like and so on.

why-title = چرا این شغل شاید با علاقهٔ شما هماهنگ باشد
# A list in a sentence. Each part may have "and" in it.
list-two = { $a }؛ { $b }
list-three = { $a }؛ { $b }؛ { $c }
why-shared = بیشتر این شغل از کارهایی است که دوست دارید: { $themes }.
why-overall = هیچ نوع کاری بیشتر از بقیه به چشم نمی‌آید. روی هم رفته، این شغل کمی به جواب‌های شما نزدیک است.
why-little = این شغل با آنچه دوست دارید فرق دارد. شاید به دلیل دیگری بخواهید آن را ببینید.
# Above the suggestions: what all of them have in common, one theme or several.
why-common-one = این کارها را دوست دارید: { $themes }. کار اصلی در شغل‌های این صفحه همین است.
why-common = این کارها را دوست دارید: { $themes }. کار اصلی در شغل‌های این صفحه یکی یا چند تا از همین‌هاست.
# On a card: one theme.
card-also = در این شغل، این هم زیاد است: { $themes }
card-little = در این شغل، این کم است: { $themes }
why-rests = جواب‌های شما که پایهٔ این پیشنهاد است
why-rests-none = اینجا هیچ‌کدام از جواب‌های شما مهم‌تر از بقیه نیست.
against-title = چه چیزی شاید هماهنگ نباشد
against-more = کارهایی که کمتر دوست دارید هم در این شغل زیاد است: { $themes }.
against-missing = این کارها را هم دوست دارید، ولی در این شغل کم است: { $themes }.
against-nothing = هیچ چیز در جواب‌های شما با این شغل ناهماهنگ نیست.
fit-title = چقدر هماهنگ است
fit-well = هماهنگی زیاد
fit-partly = هماهنگی متوسط
fit-little = هماهنگی کم
fit-not-known = نمی‌توانیم بگوییم چقدر هماهنگ است
fit-themes = در این شغل چه کارهایی هست
# Beside each of the six kinds of things. $level is one of the three below.
fit-bar-work = در این شغل: { $level }
fit-bar-you = علاقهٔ شما: { $level }
level-little = کم
level-some = متوسط
level-much = زیاد

## What the user decides

mark-save = ذخیره
mark-saved = ذخیره‌شده
# $work is the title of a kind of work.
mark-save-this = ذخیرهٔ «{ $work }»
mark-compare = مقایسه
mark-comparing = انتخاب‌شده برای مقایسه
mark-not-for-me = برای من نیست
mark-take-back = پس گرفتن این انتخاب
mark-put-aside = گفته‌اید که این شغل برای شما نیست.
not-for-me-title = چرا این شغل برای شما نیست؟
not-for-me-hint = این جواب پیش خودتان می‌ماند. هر وقت بخواهید می‌توانید آن را پس بگیرید.
because-activities = دوست ندارم این کارها را بکنم
    .what = شغل‌های خیلی شبیه به این هم در فهرست کمی پایین‌تر می‌آیند.
because-preparation = آموزش لازم برای این شغل مناسب من نیست
because-circumstances = ساعت کار، درآمد، محل کار یا شرایط دیگر
because-no-reason = نمی‌خواهم دلیلش را بگویم
work-put-aside = کنار گذاشته شد. در آخر فهرست شغل‌های ذخیره‌شده می‌ماند.
work-unsaved = دیگر جزو شغل‌های ذخیره‌شدهٔ شما نیست.
note-label = یادداشت شما
note-hint = چیزهایی که می‌خواهید بپرسید، بفهمید یا یادتان بماند. لازم نیست دکمه‌ای بزنید؛ یادداشت شما می‌ماند.
note-write = نوشتن یادداشت
note-change = تغییر یادداشت
compare-full = سه شغل انتخاب شده است. اول یکی از آن‌ها را از مقایسه حذف کنید.

## One kind of work

occupation-title-ours = نام کوتاه این شغل انتخاب ماست و رسمی نیست.
occupation-official = نام رسمی: { $title }
occupation-does = در این شغل چه می‌کنند
occupation-day = سه کار از یک روز کاری
occupation-ways = آموزش و راه‌های رسیدن به این شغل
preparation-short = آموزش کوتاه: از چند روز تا یک سال
    .short = تا یک سال
preparation-medium = یک یا دو سال، اغلب کارآموزی یا مدرسهٔ فنی و حرفه‌ای
    .short = یک یا دو سال
preparation-long = چند سال، اغلب لیسانس
    .short = چند سال
preparation-very-long = سال‌های زیاد، اغلب فوق‌لیسانس یا بالاتر
    .short = سال‌های زیاد
preparation-not-known = معلوم نیست چقدر آموزش لازم است
    .short = نامعلوم
# $least and $most are short names of a preparation.
ways-range = آموزش لازم به خود شغل بستگی دارد. کمترین: { $least }. بیشترین: { $most }.
ways-education = تحصیلات لازم، به گفتهٔ متخصصان و کسانی که این شغل را دارند
education-school = مدرسه (مکتب) کافی است
education-vocational = آموزش فنی و حرفه‌ای یا دورهٔ کوتاه دانشگاهی
education-bachelor = لیسانس
education-master = فوق‌لیسانس یا بالاتر
# $name is one of the four lines above.
education-share = { $name }: نظر { $percent } نفر از هر ۱۰۰ نفر
ways-us = این آمار از آمریکاست. در کشوری که در آن زندگی می‌کنید، شاید مقررات فرق داشته باشد.
ways-here = مراکز مشاورهٔ شغلی راه‌های رسیدن به این شغل را در محل زندگی شما می‌شناسند. بپرسید کدام مدرک‌های کشورهای دیگر هم قبول است.
occupation-who = امروز چه کسانی این شغل را دارند
# $percent is a whole number.
share-us = { $percent ->
    [one] آمریکا: از هر ۱۰۰ نفر، { $percent } نفر زن است.
   *[other] آمریکا: از هر ۱۰۰ نفر، { $percent } نفر زن هستند.
}
share-us-none = آمریکا: از هر ۱۰۰ نفر، کمتر از ۱ نفر زن است.
share-source = منبع: { $source }.
precision-exact = این عدد دقیقاً مربوط به همین شغل است.
precision-broad = این عدد شغل‌های مشابه را هم در بر می‌گیرد.
precision-residual = این عدد مربوط به گروهی از شغل‌های مختلف است، پس کمتر قابل اطمینان است.
# $group is one of the groups below.
share-eu = { $percent ->
    [one] اتحادیهٔ اروپا: از هر ۱۰۰ نفر، { $percent } نفر زن است. این عدد برای گروه «{ $group }» است.
   *[other] اتحادیهٔ اروپا: از هر ۱۰۰ نفر، { $percent } نفر زن هستند. این عدد برای گروه «{ $group }» است.
}
share-eu-source = منبع: Eurostat، سه‌ماههٔ سوم سال ۲۰۲۳.
# $country is a country, $group a field of work or one of the groups below, $percent a whole number.
country-share = { $percent ->
    [one] { $country }: در این شغل و شغل‌های مشابه («{ $group }»)، از هر ۱۰۰ نفر، { $percent } نفر زن است.
   *[other] { $country }: در این شغل و شغل‌های مشابه («{ $group }»)، از هر ۱۰۰ نفر، { $percent } نفر زن هستند.
}
country-share-about = { $percent ->
    [one] { $country }: در این شغل و شغل‌های مشابه («{ $group }»)، از هر ۱۰۰ نفر، حدود { $percent } نفر زن است.
   *[other] { $country }: در این شغل و شغل‌های مشابه («{ $group }»)، از هر ۱۰۰ نفر، حدود { $percent } نفر زن هستند.
}
# $year is a year, or two with a dash between.
country-source-ilo = منبع: سازمان بین‌المللی کار (ILOSTAT)، { $year }.
country-source-eurostat = منبع: Eurostat، { $year }.
country-schooling = { $country }: تحصیلات در این شغل و شغل‌های مشابه («{ $group }»)
schooling-low = دورهٔ ابتدایی یا متوسطهٔ اول
schooling-medium = دبیرستان (لیسه) یا آموزش فنی و حرفه‌ای
schooling-high = کالج یا دانشگاه
# $women and $men are amounts of money.
country-pay = { $country }: در این شغل و شغل‌های مشابه، زنان به‌طور میانگین ماهی { $women } کرون درآمد دارند. درآمد مردان { $men } کرون است.
country-source-sweden = محاسبهٔ خودمان از آمار ادارهٔ آمار سوئد، { $year }.
country-no-figure = { $country }: برای این شغل آماری نداریم.
country-not-here = { $country }: آمار هنوز اینجا نیست. وقتی به اینترنت وصل هستید، این صفحه را دوباره باز کنید.
share-not-known = آمریکا: برای این شغل آماری نیست.
share-today = این آمار می‌گوید امروز چه کسانی این شغل را دارند. نمی‌گوید چه کسانی می‌توانند آن را داشته باشند.
major-1 = مدیران
major-2 = متخصصان
major-3 = تکنسین‌ها و دستیاران متخصصان
major-4 = کارمندان امور اداری و دفتری
major-5 = کارکنان خدمات و فروشندگان
major-6 = کارکنان ماهر کشاورزی، جنگل‌داری و ماهیگیری
major-7 = صنعتگران و کارکنان شغل‌های وابسته
major-8 = متصدیان ماشین‌آلات و دستگاه‌ها و مونتاژکاران
major-9 = نظافت، حمل بار و کارهای کمکی
europe-222 = متخصصان پرستاری و مامایی
europe-234 = معلمان دورهٔ ابتدایی و مربیان پیش‌دبستانی
europe-412 = منشی‌ها
europe-531 = مراقبان کودک و کمک‌معلمان
europe-711 = سازندگان اسکلت ساختمان و کارکنان شغل‌های وابسته
europe-721 = ورق‌کاران، سازندگان سازه‌های فلزی، قالب‌سازان و جوشکاران
europe-723 = مکانیک‌ها و تعمیرکاران ماشین‌آلات
europe-741 = نصب‌کنندگان و تعمیرکاران تجهیزات برقی
europe-911 = نظافتچیان و کارکنان خدماتی خانه، هتل و اداره
europe-8332 = رانندگان کامیون سنگین
occupation-examples = شغل‌هایی از این نوع
occupation-examples-ours = این نام‌ها را ما انتخاب کرده‌ایم.
occupation-related = شغل‌های مشابه
occupation-competences = کلیدهایی که در این شغل بیشتر به کار می‌آید
# $own and $all are numbers of statements.
competence-own = بدون کمک: { $own } کار از { $all } کار.
competence-open = هنوز به این جمله‌ها جواب نداده‌اید.
occupation-ask = سؤال‌هایی برای کسی که این شغل را دارد
ask-day = دیروز سر کار، از اول تا آخر، چه کردید؟
ask-way = چطور به این شغل رسیدید؟ چه راه‌های دیگری هست؟
ask-like = از چه چیز این شغل خوشتان می‌آید و چه چیز آن سخت است؟
ask-papers = چه مدرک‌هایی لازم داشتید؟ مدرک‌های کشورهای دیگر را هم قبول می‌کنند؟
ask-hours = ساعت کار چطور است؟ می‌شود آن را تغییر داد؟
ask-team = برای کسی که هیچ‌کس در گروه شبیه او نیست، این کار چطور است؟
ask-watch = می‌شود یک روز بیایم و کار را ببینم؟
occupation-sources = منبع این اطلاعات
occupation-sources-profile = نوع کارهای این شغل را از این شغل‌های O*NET گرفته‌ایم:
occupation-sources-modelled = این عددها را O*NET با یک مدل حساب کرده است. عددها دربارهٔ آمریکاست.
occupation-sources-more = بیشتر بخوانید
occupation-no-profile = در O*NET مشخصات این شغل نیست. پس نمی‌توانیم بگوییم چقدر با علاقهٔ شما هماهنگ است.

## All kinds of work

browse-title = همهٔ شغل‌ها
# $count is a number of kinds of work.
browse-lead = همهٔ { $count } شغل اینجاست. هیچ شغلی حذف نشده است.
browse-search = جست‌وجو
browse-search-hint = نام یک شغل را بنویسید، برای مثال «پرستار». غلط‌های کوچک تایپی مهم نیست.
browse-filters = انتخاب کنید
# $count is how many of them are set, at least one.
browse-filters-count = انتخاب‌های شما ({ $count })
browse-theme = بیشتر چه نوع کاری دارد
browse-preparation = آموزش لازم
browse-share = امروز چه کسانی در آن هستند
browse-field = زمینهٔ کاری
browse-any = همه
browse-order = ترتیب
browse-order-fit = اول هماهنگ‌ترین‌ها
browse-order-title = به ترتیب الفبا
browse-count = { $count ->
    [0] چیزی پیدا نشد
    [one] { $count } شغل
   *[other] { $count } شغل
}
# $label is another word by which something was found.
browse-found-as = با این نام پیدا شد: { $label }
browse-more = نمایش بیشتر
browse-clear = پاک کردن همهٔ انتخاب‌ها
browse-nothing-choices = با انتخاب‌های کمتر، شغل‌های بیشتری می‌بینید. بدون هیچ انتخابی { $count } شغل می‌بینید.
browse-nothing-word = هیچ شغلی چنین کلمه‌ای ندارد. کلمه‌ای کوتاه‌تر بنویسید.
browse-nothing-themes = یا شغل‌هایی را ببینید که یکی از این‌ها در آن‌ها زیاد است:

## Side by side

work-compare-title = شغل‌ها کنار هم
work-compare-lead = حداکثر سه شغل کنار هم جا می‌گیرد. برای اضافه کردن شغل دیگر، یکی را حذف کنید.
work-compare-choose = اضافه کردن یک شغل
work-compare-choose-none = شغل‌های ذخیره‌شده
work-compare-nothing = اینجا می‌توانید دو یا سه شغل را کنار هم ببینید. هر جا شغلی دیدید، «مقایسه» را انتخاب کنید.
work-compare-one = برای مقایسه، یک شغل دیگر هم انتخاب کنید.
work-compare-away = حذف از مقایسه

## Saved work

saved-title = شغل‌هایی که ذخیره کرده‌اید
saved-lead = شغل‌های ذخیره‌شده کنار جواب‌های دیگر شما می‌ماند. اگر بخواهید، می‌توانید آن‌ها را در فایل بگذارید.
saved-nothing = هنوز چیزی ذخیره نشده است. شغل‌هایی که هنگام گشتن ذخیره کنید، اینجا می‌آید.
saved-notes = شغل‌هایی که فقط یادداشت دارند
saved-aside = برای شما نیست
saved-aside-lead = این شغل‌ها در آخر قفسهٔ خود می‌مانند. می‌توانید این تصمیم را پس بگیرید.
# $because is one of the reasons, as it was chosen.
saved-because = دلیل شما: «{ $because }»
saved-gone = این نسخهٔ برنامه برای شغل { $code } متنی ندارد.

## Fields of work, in short and plain words. The official names are those of the sub-major groups of ISCO-08.

field-03 = نیروهای مسلح: سربازان و درجه‌داران
field-11 = دولت و مدیریت ارشد
field-12 = مدیریت اداری، مالی و فروش
field-13 = مدیریت تولید، ساختمان، درمان یا آموزش
field-14 = مدیریت هتل، رستوران، فروشگاه و خدمات دیگر
field-21 = علوم و مهندسی
field-22 = پزشکی، پرستاری و سلامت
field-23 = معلمی و تدریس
field-24 = امور مالی، مدیریت و تبلیغات
field-25 = نرم‌افزار و سیستم‌های کامپیوتری
field-26 = امور حقوقی، مددکاری اجتماعی، زبان و هنر
field-31 = کارهای فنی در علوم و صنعت
field-32 = کارهای فنی و کمکی در درمان
field-33 = خرید، فروش، بیمه و مدیریت دفتر
field-34 = دستیاری در امور حقوقی، مددکاری، فرهنگ و ورزش
field-35 = کمک فنی برای کامپیوتر و شبکه
field-41 = منشی‌گری و کارهای عمومی دفتر
field-42 = باجه، پذیرش و راهنمایی مشتریان
field-43 = حسابداری و ثبت کالا و حمل‌ونقل
field-44 = کارهای دفتری دیگر
field-51 = آشپزی، پذیرایی، آرایش مو، سفر و امور خانه
field-52 = فروشندگی
field-53 = مراقبت از کودکان و بیماران
field-54 = آتش‌نشانی، پلیس و نگهبانی
field-61 = کشاورزی، باغبانی و پرورش حیوانات
field-62 = جنگلداری، ماهیگیری و شکار
field-63 = کشاورزی و ماهیگیری برای مصرف خانواده
field-71 = ساختن و تکمیل ساختمان
field-72 = فلز، ماشین‌آلات و وسایل نقلیه
field-73 = صنایع دستی و چاپ
field-74 = برق و الکترونیک
field-75 = تهیهٔ غذا، نجاری، دوخت لباس و ساختن چیزهای دیگر
field-81 = کار با دستگاه در کارخانه و معدن
field-82 = مونتاژ محصولات
field-83 = رانندگی و کار با ماشین‌های سنگین
field-91 = نظافت
field-92 = کمک در مزرعه، جنگل و ماهیگیری
field-93 = کمک در ساختمان، کارخانه و حمل‌ونقل
field-94 = کمک در آشپزخانه
field-95 = فروش و خدمات در خیابان
field-96 = جمع‌آوری زباله و خدمات سادهٔ دیگر
