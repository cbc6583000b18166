### Words that many screens share.

# The name beside the ring, on every screen. The browser’s history has “Eight Keys” in all languages.
app-name = هشت کلید

## Navigation

nav-main = منوی اصلی
nav-home = فهرست
nav-results = توانایی‌های من
nav-evidence = نمونه‌های من
nav-work = شغل‌ها
nav-file = ذخیرهٔ فایل
nav-open-file = باز کردن فایل
nav-settings = تنظیمات
nav-about = دربارهٔ برنامه و منابع آن
go-on = ادامه
go-back = بازگشت
begin = شروع
not-found = این صفحه وجود ندارد
waiting = لطفاً کمی صبر کنید
footer-visit-only = جواب‌هایتان روی این دستگاه نمی‌ماند. پیش از بستن این صفحه، یک فایل ذخیره کنید.
switch-profile = حالا شخص دیگری استفاده می‌کند

## The chapters of the hub

chapter-bring = آنچه با خود دارم
chapter-matters = آنچه برایم مهم است
chapter-work = آشنایی با دنیای کار
chapter-plan = برنامهٔ من
chapter-me = پروفایل من

## Titles of the browser tab. Others may see them, so they say little.

title-visit = یادداشت‌ها
title-open-file = باز کردن فایل
title-about = دربارهٔ برنامه و منابع آن

## Actions

try-again = دوباره امتحان کنید
problem-words-missing = بخشی از این برنامه باز نشد. اتصال اینترنت را بررسی کنید و دوباره امتحان کنید.
problem-file-gone = بخشی از برنامه دیگر در این نشانی نیست. آیا چیزی هنوز روی این دستگاه ذخیره نشده است؟ پس اول سعی کنید یک فایل ذخیره کنید. فقط بعد از آن صفحه را دوباره باز کنید. اگر درست نشد، به گردانندگان این وب‌سایت خبر بدهید.
problem-file-altered = بخشی از برنامه در راه تغییر کرده است. شبکه یا وب‌سایت فایل‌ها را عوض می‌کند. شبکهٔ دیگری را امتحان کنید یا به گردانندگان این وب‌سایت خبر بدهید.
problem-replaced = نسخهٔ تازه‌تری جای این نسخه را گرفته است. آیا چیزی هنوز ذخیره نشده است؟ پس اول سعی کنید یک فایل ذخیره کنید. فقط بعد از آن صفحه را دوباره باز کنید. هر چه ذخیره شده بود، سر جایش است.
problem-replaced-visit = نسخهٔ تازه‌تری جای این نسخه را گرفته است. اگر صفحه را دوباره باز کنید، جواب‌هایتان از بین می‌رود. برای نگه داشتن آن‌ها، اول سعی کنید یک فایل ذخیره کنید. فقط بعد از آن صفحه را دوباره باز کنید.
load-anew = صفحه را دوباره باز کنید

## The scale of answers. They count deeds, not how good somebody is.

answer-not-yet = هنوز نه
answer-with-help = با کمک
answer-on-my-own = بدون کمک
answer-shown-others = به دیگران هم نشان داده‌ام چطور انجام می‌شود

## Components

skip-to-content = رفتن به بخش اصلی
choose-nothing = پاک کردن انتخاب
saving = در حال ذخیره…
saved = ذخیره شد
saved-visit = تا بستن این صفحه می‌ماند
not-saved = هنوز ذخیره نشده
