### The 48 activities, eight for each of six themes, and the words for the themes.
###
### Every activity is a verb phrase without a person: what one could do, not what one is.
### Under it stand the ratings. Capital letter, no full stop, 4 to 10 words in English.
### Never the name of a job. Nobody is asked for a gender: choose forms that fit every reader.
### How they were made, and their sources: data/interests/REVIEW.md

interests = کارهایی که دوست دارید
    .lead = دوست دارید چه فعالیت‌هایی انجام دهید؟ ۴۸ فعالیت می‌بینید. برای هر کدام بگویید چقدر آن را دوست دارید. حرف از دوست داشتن است، نه از بلد بودن. تجربه لازم نیست. هیچ جوابی درست یا غلط نیست. همان احساس اول شما کافی است.
    .outcome = می‌بینید از شش نوع فعالیت کدام را بیشتر دوست دارید و چه شغلی با آن هماهنگ است.
    .result = کارهایی که دوست دارید

## The scale. It counts liking; the short words stand on small buttons.

interests-scale-liking-not-for-me = برای من نیست
    .short = نه
interests-scale-liking-rather-not = نه چندان
    .short = نه چندان
interests-scale-liking-maybe = شاید
    .short = شاید
interests-scale-liking-like = دوست دارم
    .short = بله
interests-scale-liking-like-much = خیلی دوست دارم
    .short = خیلی زیاد

interests-activities = فعالیت‌ها
    .prompt = دوست دارید این فعالیت را انجام دهید؟

## R: things, tools, plants, animals

interests-activities-card-interest-r-1 = تعمیر کردن یک دوچرخه تا سواری با آن بی‌خطر شود
interests-activities-card-interest-r-2 = برنامه‌ریزی آبیاری یک باغچه و راه انداختن آن
interests-activities-card-interest-r-3 = پر کردن ترک‌های یک دیوار و رنگ کردن آن
interests-activities-card-interest-r-4 = اندازه گرفتن، اره کردن و نصب کردن یک قفسهٔ چوبی
interests-activities-card-interest-r-9 = بسته‌بندی کردن وسایل یک خانه و بردن آن‌ها به خانه‌ای دیگر
interests-activities-card-interest-r-10 = بریدن و دوختن یک کیف محکم از پارچهٔ کهنه
interests-activities-card-interest-r-11 = غذا دادن به گوسفندها یا مرغ‌ها و رسیدگی به آن‌ها
interests-activities-card-interest-r-12 = پختن نان برای یک گروه بزرگ

## I: finding out

interests-activities-card-interest-i-1 = پی بردن به اینکه چرا یک گیاه رشد نمی‌کند
interests-activities-card-interest-i-2 = اندازه گرفتن مصرف برق وسایل خانه برای پیدا کردن پرمصرف‌ترین آن‌ها
interests-activities-card-interest-i-3 = آزمایش کردن اینکه غذا چطور مدت بیشتری تازه می‌ماند
interests-activities-card-interest-i-4 = شمردن پرنده‌ها در هر سال و پیدا کردن تغییرها
interests-activities-card-interest-i-9 = نوشتن مرحله‌هایی که با آن‌ها کامپیوتر عکس‌ها را به ترتیب تاریخ مرتب کند
interests-activities-card-interest-i-10 = مقایسه کردن دو گروه بیمار برای فهمیدن اینکه دارویی اثر دارد یا نه
interests-activities-card-interest-i-7 = آزمایش کردن آب رودخانه برای فهمیدن اینکه تمیز است یا نه
interests-activities-card-interest-i-11 = پرسیدن از صد نفر که چطور رفت‌وآمد می‌کنند، و پیدا کردن الگوی آن

## A: making and expressing

interests-activities-card-interest-a-1 = ساختن یک قطعهٔ کوتاه موسیقی و ضبط کردن آن
interests-activities-card-interest-a-2 = عکس گرفتن از یک جا در نورهای مختلف
interests-activities-card-interest-a-3 = تعریف کردن یک داستان قدیمی با صدا و حرکت دست
interests-activities-card-interest-a-4 = ساختن فیلمی کوتاه دربارهٔ زندگی روزمره
interests-activities-card-interest-a-5 = نوشتن شعری برای یک جشن
interests-activities-card-interest-a-9 = ساختن یک کاسه یا کاشی از خاک رس
interests-activities-card-interest-a-7 = طراحی کردن یک صندلی یا چراغ با شکلی تازه
interests-activities-card-interest-a-8 = کشیدن یک نقاشی بزرگ روی دیوار

## S: helping and teaching

interests-activities-card-interest-s-1 = نشان دادن روش کار به یک همکار جدید
interests-activities-card-interest-s-9 = کمک کردن به کسی تا دیگر از صحبت در جمع نترسد
interests-activities-card-interest-s-3 = توضیح دادن یک نامهٔ سخت برای همسایه
interests-activities-card-interest-s-4 = یاد دادن کار با کامپیوتر به گروهی از بزرگسالان
interests-activities-card-interest-s-5 = دادن کمک‌های اولیه تا رسیدن نیروی امداد
interests-activities-card-interest-s-6 = کمک کردن به کسی تا پس از حادثه دوباره راه برود
interests-activities-card-interest-s-7 = کمک کردن به کسی تا برای امتحان آماده شود
interests-activities-card-interest-s-8 = همراهی کسی تا یک مرکز درمانی یا اداره

## E: leading, persuading, selling

interests-activities-card-interest-e-1 = فروختن وسایل دست‌دوم در بازار خیابانی
interests-activities-card-interest-e-2 = باز کردن یک کافهٔ کوچک همراه دیگران
interests-activities-card-interest-e-3 = قانع کردن شهرداری به تعمیر یک خیابان
interests-activities-card-interest-e-4 = اداره کردن یک انجمن و تقسیم کردن کارها بین اعضا
interests-activities-card-interest-e-5 = چانه زدن برای قیمت بهتر در یک خرید بزرگ
interests-activities-card-interest-e-6 = سخنرانی کردن تا برای یک طرح پول جمع شود
interests-activities-card-interest-e-7 = برنامه ریختن برای تبلیغ یک کنسرت یا جشنواره
interests-activities-card-interest-e-8 = نشان دادن یک محصول جدید و تشویق کردن مردم به خرید آن

## C: order, records, numbers

interests-activities-card-interest-c-1 = نوشتن حساب دخل و خرج یک انجمن
interests-activities-card-interest-c-2 = مرتب کردن کاغذها در پوشه‌ها و برچسب زدن به پوشه‌ها
interests-activities-card-interest-c-3 = بررسی کردن خط به خط یک صورت‌حساب برای پیدا کردن اشتباه‌ها
interests-activities-card-interest-c-4 = نوشتن فهرستی از همهٔ چیزهایی که گروهی امانت می‌دهد
interests-activities-card-interest-c-5 = درست کردن برنامهٔ زمانی برای چند گروه و چند اتاق
interests-activities-card-interest-c-9 = پیدا کردن اشتباه‌ها در فهرست ساعت‌های کار
interests-activities-card-interest-c-10 = درست کردن جدولی که هزینه‌های یک خانه را جمع می‌زند
interests-activities-card-interest-c-8 = حساب کردن سهم هر نفر از هزینهٔ یک سفر

## Not asked any more; shown where somebody rated them. Do not change them.

interests-activities-card-interest-r-5 = بار زدن یک وانت و راندن آن تا شهری دیگر
interests-activities-card-interest-r-6 = باز کردن یک مسیر پیاده‌روی پس از طوفان
interests-activities-card-interest-r-7 = غذا دادن به حیوان‌های مزرعه و تمیز کردن طویله
interests-activities-card-interest-r-8 = کار کردن با دستگاهی که بطری‌ها را پر می‌کند و می‌بندد
interests-activities-card-interest-i-5 = گشتن دنبال علت کند شدن یک موبایل
interests-activities-card-interest-i-6 = بررسی کردن اینکه یک داروی ضد درد واقعاً اثر دارد یا نه
interests-activities-card-interest-i-8 = توضیح دادن اینکه چرا مردم از جایی می‌روند، با کمک نظرسنجی
interests-activities-card-interest-a-6 = ساختن یک مجسمه از خاک رس یا چوب
interests-activities-card-interest-s-2 = کمک کردن به کسی تا ترسش از شنا بریزد
interests-activities-card-interest-c-6 = مقایسه کردن دو فهرست و علامت زدن هر تفاوت
interests-activities-card-interest-c-7 = خواندن کنتورهای آب در هر ماه و یادداشت کردن عددها
