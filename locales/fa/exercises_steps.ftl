### The kinds of steps of an exercise: sorting, comparing, rating, choosing, cards to write on, guessing.

step-keys-rate = با صفحه‌کلید: جواب با رقم، رد شدن با S، بازگشت با Backspace یا U.
step-keys-rate-together = با صفحه‌کلید: جواب کارت‌ها یکی‌یکی با عددها، بازگشت با Backspace یا U.
step-keys-sort = با صفحه‌کلید: انتخاب دسته با ۱ و ۲ و ۳، رد شدن با S، بازگشت با Backspace یا U.
step-keys-sort-two = با صفحه‌کلید: انتخاب دسته با ۱ و ۲، رد شدن با S، بازگشت با Backspace یا U.
step-keys-rank = با صفحه‌کلید: انتخاب کارت با ۱ و ۲، هر دو با ۰، بازگشت با Backspace یا U.

step-choose-most = می‌توانید حداکثر { $count } مورد را انتخاب کنید.
step-choose-full = { $count } مورد را انتخاب کرده‌اید. برای انتخاب موردی دیگر، علامت یکی را بردارید.

step-own-card = کارت خودتان
step-own-new = نوشتن یک کارت از خودم
step-own-back = بازگشت به کارت‌ها
step-own-title = کارت‌های خودم
step-own-open = هنوز روی هیچ دسته‌ای نیست
step-own-change = تغییر کارت: { $card }
step-own-delete = پاک کردن کارت: { $card }
step-sort-done = همهٔ کارت‌ها روی دسته‌ها هستند. می‌توانید ادامه دهید یا کارتی از خودتان بنویسید.
step-sort-count =
    { $count ->
        [0] هنوز بدون کارت
        [one] یک کارت
       *[other] { $count } کارت
    }

step-rank-or = یا
step-rank-both = هر دو یکسان
step-rank-few = روی دسته کمتر از دو کارت هست و چیزی برای مقایسه نیست.
step-rank-done = ترتیب فعلی شما
step-rank-enough = فعلاً کافی است

step-cards-private = هر کارت خصوصی است تا وقتی که قفلش را باز کنید. هیچ چیز خودبه‌خود به کسی نشان داده نمی‌شود.
step-cards-full = هر { $count } کارت نوشته شده است. جای کارت دیگری نیست.
step-cards-of-group = { $group }: کارت { $n }
step-cards-card = کارت { $n }
step-cards-delete = پاک کردن: { $card }
step-cards-blank = اینجا کارت تازه‌ای بنویسید

step-guess-number = حدس شما
step-guess-none = هنوز حدسی نزده‌اید
step-guess-show = دیدن جواب
step-guess-less = یکی کمتر
step-guess-more = یکی بیشتر
step-guess-yours = حدس شما:
step-guess-source = { $country }، { $years }. منبع: { $source }.
country-US = آمریکا
country-EU = اتحادیهٔ اروپا

step-together = در هر صفحه چند تا؟
step-together-one = یکی
# $count is a number of cards, 2 to 12.
step-together-many = { $count }
