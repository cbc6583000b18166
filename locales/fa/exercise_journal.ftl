### The exercise "Journal": a few lines about a day or a week.

journal = دفتر یادداشت
    .lead = چند خط، هفته‌ای یک بار یا هر وقت که بخواهید. آنچه خوب پیش رفته است، زود از یاد می‌رود. اینجا می‌ماند.
    .outcome = دفتری از آنچه کرده‌اید و یاد گرفته‌اید درست می‌شود، تازه‌ترین‌ها اول.
    .result = دفتر یادداشت من

journal-days = روزها
    .prompt = می‌خواهید چه چیزی یادتان بماند؟
    .hint = یک روز یا یک هفتهٔ کامل، هر طور که دوست دارید.
    .more = دربارهٔ روز دیگری هم می‌نویسید؟
    .nothing = فعلاً هیچ چیز
journal-days-field-well = چه چیزی خوب پیش رفت؟
    .hint = چیزهای کوچک هم به حساب می‌آید.
journal-days-field-when = چه وقت بود؟
journal-days-field-learned = از آن چه یاد گرفتید؟
journal-days-field-next = قدم بعدی شما چیست؟
journal-days-field-idea = ایدهٔ شما برای این هفته: آن را انجام دادید؟
    .hint = اگر ایده‌ای داشتید. هر سه جواب خوب است.
journal-days-field-idea-done = بله
journal-days-field-idea-partly = تا حدی
journal-days-field-idea-not-yet = هنوز نه
