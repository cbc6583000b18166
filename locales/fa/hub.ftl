### What could come next in a chapter of the hub, and what was just done in an exercise.

## What could come next

hub-key = ادامه: { $competence }
hub-evidence = یکی از کارهایی را که کرده‌اید بنویسید
hub-begin = شروع: { $title }
hub-go-on = ادامه: { $title }
hub-work = شغل‌هایی را ببینید که شاید برایتان مناسب است
hub-saved = شغل‌های ذخیره‌شده را ببینید
hub-choose-idea = ایده‌ای برای این هفته انتخاب کنید
hub-idea = بگویید ایدهٔ شما چطور پیش رفت
hub-file = فایلی برای خودتان ذخیره کنید

## What was just done

entry-removed = یادداشت پاک شد.
proposal-declined = این پیشنهاد دیگر نشان داده نمی‌شود.
pack-removed = تمرین پاک شد. آنچه در آن نوشته‌اید هنوز اینجاست.
limit-entries = در یک فایل یادداشت‌های بیشتری جا نمی‌گیرد. اول یادداشتی را که دیگر لازم ندارید پاک کنید.
limit-packs = روی این دستگاه تمرین‌های بیشتری جا نمی‌گیرد. اول یکی را پاک کنید.
