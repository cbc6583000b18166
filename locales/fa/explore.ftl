### Exploring work: what the user would like doing. The activities themselves are in interests.ftl.
###
### It asks for liking, not for being able to. Nobody is asked for a gender: choose forms that fit every reader.
### Sentences: 12 words on average, 20 at most.

## The way in

interests-title = دوست دارید چه فعالیت‌هایی انجام دهید؟
interests-lead = ۴۸ فعالیت می‌بینید. برای هر کدام بگویید چقدر آن را دوست دارید.
interests-not-skill = حرف از دوست داشتن است، نه از بلد بودن. تجربه لازم نیست.
interests-no-right = هیچ جوابی درست یا غلط نیست. همان احساس اول شما کافی است.
interests-together = در هر صفحه چند تا؟
interests-together-one = یکی
interests-together-six = شش تا
interests-begin = شروع با اولین فعالیت
interests-go-on = ادامه از همان جا که بودید
interests-see = ببینید جواب‌هایتان چه می‌گوید
# $done and $all are numbers of activities.
interests-progress = { $done } جواب از { $all }

## Activities to rate

activity-progress = فعالیت { $n } از { $all }
activity-screen = صفحهٔ { $n } از { $all }
activity-question = دوست دارید این فعالیت را انجام دهید؟
activity-previous = فعالیت قبلی
activity-next = فعالیت بعدی
activity-screen-previous = شش فعالیت قبلی
activity-screen-next = شش فعالیت بعدی
activity-skip = رد شدن از این فعالیت
activity-skipped = از این فعالیت رد شده‌اید
activity-keys = با صفحه‌کلید: جواب با دکمه‌های ۱ تا ۵، بازگشت با Backspace.
activity-screen-keys = با صفحه‌کلید: جواب یکی‌یکی با دکمه‌های ۱ تا ۵، بازگشت با Backspace.
interests-to-start = کارهایی که دوست دارم

## The scale. It counts liking; the short words stand on small buttons.

rating-not-for-me = برای من نیست
    .short = نه
rating-rather-not = نه چندان
    .short = نه چندان
rating-maybe = شاید
    .short = شاید
rating-like = دوست دارم
    .short = بله
rating-like-much = خیلی دوست دارم
    .short = خیلی زیاد
rating-skipped = رد شده
rating-none = هنوز بی‌جواب
# $rating is one of the words of the scale, $count how many activities got it.
rating-count = { $rating }: { $count }.

## What the ratings say

interests-result-title = کارهایی که دوست دارید
interests-result-lead = شش نوع فعالیت، به ترتیب علاقهٔ شما.
interests-nothing = اینجا می‌بینید چه کارهایی دوست دارید. همه چیز با اولین جواب شما شروع می‌شود.
interests-picture-how = هر چه کلید بلندتر باشد، این فعالیت‌ها را بیشتر دوست دارید.
interests-bars-how = هر نوار میانگین جواب‌های شما را نشان می‌دهد.
# The two ends of a bar.
interests-bar-from = از «برای من نیست» تا «خیلی دوست دارم».
interests-open = بعضی فعالیت‌ها هنوز جواب ندارند: { $count }.
interests-answers = جواب‌های شما
interests-answers-lead = این نتیجه فقط از همین جواب‌ها می‌آید. هر کدام را می‌توانید تغییر دهید.
interests-theme-none = اینجا هنوز جوابی نیست.
# The link to the page about work, and that page's title.
work-title = شغل‌های هماهنگ با علاقهٔ شما

## When a result would say nothing

interests-few-title = کمی بیشتر لازم است
interests-few = هر کدام از شش نوع دست‌کم { $fewest } جواب لازم دارد. آن وقت معلوم می‌شود کدام را بیشتر دوست دارید.
interests-few-skipped = از خیلی از فعالیت‌ها رد شده‌اید. هنوز می‌توانید جواب دهید، یا بگذارید همین‌طور بماند.
interests-flat-title = جواب‌های شما به هم نزدیک‌اند
interests-flat = هر شش نوع فعالیت را کم و بیش به یک اندازه دوست دارید. ترتیب آن‌ها چیزی نشان نمی‌داد. برای همین اینجا ترتیبی نیست.
interests-flat-instead = چنین نتیجه‌ای هم یک جواب است. به جای نوع‌ها به تک‌تک فعالیت‌ها نگاه کنید.
interests-most = فعالیت‌هایی که بیشتر از همه دوست دارید
interests-same-title = همهٔ جواب‌هایتان یکی است
interests-same-liked = همه را دوست دارید. اگر فردا فقط سه فعالیت داشته باشید، کدام‌ها را انتخاب می‌کنید؟ بالاترین جواب را فقط به آن‌ها بدهید.
interests-same-maybe = همهٔ جواب‌ها «شاید» است، پس معلوم نمی‌شود چه چیزی را بیشتر دوست دارید. یک روز دیگر دوباره جواب دهید و به احساس اولتان اعتماد کنید.
interests-same-not = هیچ‌کدام به دلتان ننشست. پیش می‌آید، مثلاً در یک روز بد. این چیز بدی دربارهٔ شما نمی‌گوید.
interests-same-next = پایین‌تر می‌توانید تک‌تک جواب‌ها را تغییر دهید، یا بعداً دوباره جواب دهید.

## Answering again

interests-again = دوباره جواب دادن
interests-again-why = آنچه دوست دارید شاید عوض شود. جواب‌های امروز شما با تاریخشان می‌ماند.
interests-again-begin = شروع دوباره
interests-earlier = جواب‌های قبلی
interests-earlier-lead = جواب‌های قبلی همان‌طور که بودند مانده‌اند.
# $date is a date.
interests-earlier-run = شروع در { $date }
