### The hub and the way through the statements.

## The hub

home-title = هشت کلید شما
home-lead-new = هشت کلید، هشت نوع توانایی. با هر کاری که بدون کمک انجام می‌دهید، یک دندانه به یکی از کلیدها اضافه می‌شود.
home-lead = همهٔ جواب‌هایتان اینجاست.
home-progress =
    { $done ->
        [0] { $all } کلید در پیش دارید
        [one] { $done } کلید از { $all } کلید تمام شده است
       *[other] { $done } کلید از { $all } کلید تمام شده است
    }
home-begin = با کلید اول شروع کنید
home-go-on = از همان جا ادامه دهید
home-see-results = توانایی‌های خود را ببینید
home-results = توانایی‌های شما تا اینجا
home-eight = کلید به کلید
home-any-order = ترتیب مهم نیست. به هر کلید می‌توانید برگردید.
home-explore = آشنایی با دنیای کار
home-interests = کارهایی که دوست دارید
home-interests-what = ۴۸ فعالیت کوتاه را یکی‌یکی می‌بینید.
home-work = شغل‌ها
home-work-what = مردم در هر شغل چه می‌کنند، چطور به آن رسیده‌اند و کدام شغل با علاقهٔ شما هماهنگ است.
card-open = شروع نشده
card-going = { $done } جواب از { $all }
card-done = تمام شد

## A statement

statement-progress = { $competence }: جملهٔ { $n } از { $all }
statement-question = این کار را انجام داده‌اید؟
previous-statement = جملهٔ قبلی
next-statement = جملهٔ بعدی
skip = رد شدن از این جمله
skipped-already = از این جمله رد شده‌اید
pause = فعلاً کافی است
read-aloud = خواندن با صدای بلند
