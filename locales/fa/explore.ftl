### What the user would like doing: what the ratings of activities say. The activities are in exercise_interests.ftl.
###
### It asks for liking, not for being able to. Nobody is asked for a gender: choose forms that fit every reader.
### Sentences: 12 words on average, 20 at most.

## Beside the scale, which is in exercise_interests.ftl

rating-skipped = رد شده
rating-none = هنوز بی‌جواب
# $rating is one of the words of the scale, $count how many activities got it.
rating-count = { $rating }: { $count }.

## What the ratings say

interests-result-lead = شش نوع فعالیت، به ترتیب علاقهٔ شما.
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
interests-earlier = جواب‌های قبلی
interests-earlier-lead = جواب‌های قبلی همان‌طور که بودند مانده‌اند.
# $date is a date.
interests-earlier-run = شروع در { $date }
