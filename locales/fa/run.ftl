### The hub and the way through the statements.

## The hub

home-title = دفتر شما
home-lead-new = هشت کلید، هشت نوع توانایی. با هر کاری که بدون کمک انجام می‌دهید، یک دندانه به یکی از کلیدها اضافه می‌شود.
home-begin = با کلید اول شروع کنید
home-go-on = از همان جا ادامه دهید
home-see-results = توانایی‌های خود را ببینید
home-eight = هشت کلید من

## A statement

statement-progress = { $competence }: جملهٔ { $n } از { $all }
statement-question = این کار را انجام داده‌اید؟
previous-statement = جملهٔ قبلی
next-statement = جملهٔ بعدی
skip = رد شدن از این جمله
skipped-already = از این جمله رد شده‌اید
pause = فعلاً کافی است
read-aloud = خواندن با صدای بلند
