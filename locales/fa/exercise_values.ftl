### The exercise "What matters to me": eighteen cards of our own words, three for each of O*NET's six work values.
### Each card has a short name and one sentence that somebody who never had a paid job can say too.

values = آنچه برایم مهم است
    .lead = کار فقط درآمد نیست. اینجا می‌بینید از کار چه می‌خواهید و چه چیزی را می‌شود برای بعد گذاشت. کار بی‌مزد هم به حساب می‌آید.
    .outcome = فهرست کوتاهی از مهم‌ترین چیزها برای شما درست می‌شود، با دلیل‌هایی که خودتان می‌نویسید.
    .result = آنچه برایم از همه مهم‌تر است

values-sort = دسته‌بندی کارت‌ها
    .prompt = این موضوع حالا چقدر برایتان مهم است؟
    .hint = به کاری فکر کنید که دوست دارید انجام دهید، با مزد یا بی‌مزد.
values-sort-option-most = خیلی مهم
values-sort-option-some = مهم
values-sort-option-less = فعلاً کمتر

values-sort-card-use-skills = استفاده از توانایی‌هایم
    .hint = در کارم به آنچه خوب بلدم نیاز هست.
values-sort-card-decide = تصمیم با خودم
    .hint = خودم انتخاب می‌کنم کارم را چطور انجام دهم.
values-sort-card-thanked = قدردانی از من
    .hint = دیگران کارم را می‌بینند و از من تشکر می‌کنند.
values-sort-card-useful = مفید بودن
    .hint = کارم زندگی کسی را بهتر می‌کند.
values-sort-card-fair = مقررات عادلانه
    .hint = مقررات برای همه یکی است.
values-sort-card-income = درآمد منظم
    .hint = می‌دانم هر ماه چقدر پول می‌گیرم.
values-sort-card-see-result = دیدن نتیجهٔ کار
    .hint = آخر روز می‌بینم چه کرده‌ام.
values-sort-card-own-ideas = امتحان کردن ایده‌های خودم
    .hint = می‌توانم کارها را به روش خودم امتحان کنم.
values-sort-card-respected = احترام به من
    .hint = کسانی که برایم مهم‌اند، کارم را باارزش می‌دانند.
values-sort-card-colleagues = آدم‌های خوب کنارم
    .hint = به هم کمک می‌کنیم و با هم می‌خندیم.
values-sort-card-backed = پشتیبانی هنگام نیاز
    .hint = وقتی مشکلی پیش می‌آید، مدیران از من پشتیبانی می‌کنند.
values-sort-card-family = وقت برای عزیزانم
    .hint = با این کار، برای کسانی که به من نیاز دارند وقت می‌ماند.
values-sort-card-learn = یاد گرفتن چیزهای تازه
    .hint = در چیزی بهتر می‌شوم، یا کاری را برای اولین بار امتحان می‌کنم.
values-sort-card-in-my-hands = مسئولیت داشتن
    .hint = دیگران کار مهمی را به من می‌سپارند.
values-sort-card-move-up = پیشرفت در کار
    .hint = با گذشت زمان کارهای بزرگ‌تری به من می‌دهند، یا گروهی را مدیریت می‌کنم.
values-sort-card-conscience = کار مطابق وجدان
    .hint = هیچ‌وقت مجبور نیستم کاری کنم که به نظرم نادرست است.
values-sort-card-shown = کسی که به من یاد بدهد
    .hint = کسی کارهای تازه را برایم توضیح می‌دهد و به من وقت کافی می‌دهد.
values-sort-card-place = محل کار خوب
    .hint = محل کار امن است، سروصدایش زیاد نیست و رسیدن به آن آسان است.

values-rank = چیدن کارت‌ها به ترتیب
    .prompt = حالا کدام برایتان مهم‌تر است؟
    .hint = هیچ جوابی غلط نیست و می‌توانید برگردید.

values-day = یک روز خوب
    .prompt = روزی را شرح دهید که از کار راضی بودید. چه چیزی آن روز را خوب کرد؟
    .hint = کار با مزد، کار خانه، کمک به کسی: هر روزی به حساب می‌آید.
