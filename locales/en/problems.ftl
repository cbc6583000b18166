### What went wrong: what happened, what is safe, what to do. Never blame, never alarm.

problem-not-saved = Your last change is not saved yet
problem-kept-in-memory = The change is still here while this page stays open. Download a copy to be safe.
problem-kept-open-profile = The change is still here while this page stays open. Open the profile to download a copy.
problem-store-unavailable = This browser does not let the page save anything. A private window can be the reason.
problem-store-full = The device has no space left. Delete something you do not need, then try again.
problem-store-blocked = An older version is open in another tab. Finish what you write there and close that tab. Then try again.
problem-store-newer-version = A newer version of this app is in use in another tab. Download a copy of what is here. The newer version can open it.
problem-store-connection-lost = The browser closed its storage. Perhaps the device has no space left. Try again.
problem-store-missing = The stored answers could not be found. Try again. If that does not help, download a copy of what is here.
problem-store-emptied = The browser’s storage was emptied while this page was open. Everything of this profile is still here. Try again to store it.
problem-store-not-loaded = The part that stores your answers could not be loaded. Check the connection, then try again.
problem-store-other = The browser could not write. Perhaps the device has no space left. Try again.
problem-recovered = Some answers were missing in the browser’s storage. We brought them back from a second copy.
problem-incomplete = The browser lost a part of these answers, and the second copy does not have all of it. If you saved a file, you can open it here.
problem-profiles-missing =
    { $count ->
        [one] { $count } profile of this device could not be found. If you saved a file of it, you can open it here.
       *[other] { $count } profiles of this device could not be found. If you saved files of them, you can open them here.
    }
problem-copy-only = The browser cannot open its storage. You see a second copy, and what you change is kept there. Download a copy to be safe.
problem-unreadable =
    { $count ->
        [one] { $count } stored entry could not be read. It was left where it is.
       *[other] { $count } stored entries could not be read. They were left where they are.
    }
update-ready = A newer version of this app is ready. Your answers stay as they are.
update-on-its-way = The new version is on its way. If this app is open in other tabs too, that can take a few minutes. You can go on meanwhile.
update-now = Use the new version

## The page in place of all others

broken-unavailable = This browser does not let the page save anything. A private window or a setting can be the reason.
    .title = Nothing can be stored here
broken-full = The device has no space left. Delete something you do not need, then try again.
    .title = The device is full
broken-blocked = An older version of this app is open in another tab. Close the other tabs, then try again.
    .title = Please close the other tabs
broken-newer-version = Your answers were written by a newer version of this app. Reload the page to get it. Nothing was changed.
    .title = This page is too old for your answers
broken-connection-lost = The browser closed its storage. Try again, or restart the browser.
    .title = The storage was closed
broken-missing = There were answers on this device, but the browser does not find them now. Close all its windows and try again. If you saved a file, you can open it here.
    .title = Your answers could not be found
broken-emptied = The browser’s storage was emptied while this page was open. Try again to store what is still here.
    .title = The storage was emptied
no-run = The browser has this profile, but no answers in it. If you saved a file, you can open it here.
    .title = No answers could be found here
broken-not-loaded = The part that stores your answers could not be loaded. Check the connection, then try again. What was stored is not changed.
    .title = Part of this app is missing
broken-other = The browser could not open its storage. Try again, or restart the browser.
    .title = The storage could not be opened
start-empty = Begin with nothing
go-on-in-memory = Go on without storing
