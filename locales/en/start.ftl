### The first screens: language, what this is, where the answers live, a second language.

choose-language = Choose another language

start-step = Step { $n } of { $of }

## What this is and is not

what-title = See what you can already do
what-lead = Here you look at things you have done. They show what you can do.
what-deeds = You read short statements. For each one you say whether you have done it.
what-everywhere = Everything counts: paid work, home and family, helping others, courses, life in another country.
what-not-a-test = This is your own view of yourself. It is not a test, and nobody gives you marks.
what-time = There are eight keys. Each takes about three minutes, and you choose the order.
what-stop = You can stop at any time and go on later. You can skip any statement.

## Where the answers live

keep-title = Where should your answers stay?
keep-lead = Your answers never leave this device unless you save a file yourself. We cannot see them.
keep-legend = Choose one
keep-device = Keep on this device
keep-device-hint = You can close the page and go on later. Anyone who uses this device could find them.
keep-visit = This visit only
keep-visit-hint = Your answers are not written down. When you close this page, they are gone.
keep-watched = Does someone check your phone or computer? Then choose “This visit only”, or use a device you trust. Even then, the browser’s history shows that this page was open, as “Notes”. You can delete that line there.
keep-missing = Please choose where your answers should stay.

## A second language

second-title = Would you like to see a second language as well?
second-lead = Every screen can show two languages. This helps when you talk with someone who reads another one.
second-label = Second language
second-none = No second language
nickname-label = What should we call you here?
nickname-hint = Any name you like. It helps when several people use this device.

## Leaving quickly

# SOURCE: the page that opens when somebody leaves quickly: the weather page of a public weather service, over https. It is an
# everyday page, asks for no account, and tells nothing about who opens it. Choose one of the country where most people of the
# language use this app. Farsi has the same page as English: no public service in Europe writes in Farsi, and a page that only
# people of one language open would tell which language somebody speaks. One of the state that somebody fled from is none.
leave-page = https://www.metoffice.gov.uk/
leave-now = Leave
start-leave = Show a button that leaves at once
start-leave-hint = A button on every screen then closes this page and opens a weather page.
