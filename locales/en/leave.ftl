### Leaving quickly, and what stays on this device.

settings-leave = Leave quickly
settings-leave-what = The button is at the bottom of every screen. It empties the screen and opens another page. On a keyboard, press Shift three times within a second.
settings-leave-back = Back does not lead here again. While this is turned on, the browser’s Back button leaves the app, so use the links on the page. Each time you open the app, you choose a language first.
settings-leave-lost = You chose “This visit only”. When you leave, your answers are gone.
# The address of a page follows.
settings-leave-page = The button opens:
leave-address-choose = Choose another page
leave-address-label = The address of another page
leave-address-hint = Choose a page that you could have open at any time. If you leave this empty, a weather page opens.
leave-address-not-secure = The address must begin with https://. Until it does, the weather page opens.
leave-address-not-complete = Please type a whole address, such as example.org. Until then, the weather page opens.

## What stays on this device

stays-title = What stays on this device
stays-lead = Somebody may look through your phone or computer. Here you can read what they can find, and how you can clear it.
stays-visit = If you chose “This visit only”
stays-visit-answers = Your answers are in memory only. They are gone when you close the page or leave quickly.
stays-visit-memory = While the page is open, anyone at the device can read it. An expert may find parts of it later, because devices sometimes write their memory to the disk.
stays-visit-title = In the history, the title is “Notes”.
stays-device = If you chose “Keep on this device”
stays-device-answers = Anyone who can use this browser can open the app and read your answers.
stays-device-folder = Somebody who copies the browser’s files can read your answers on another computer.
stays-device-deleted = What you delete here is also cleared from the browser’s files. An expert may still find parts on the disk, or in a backup.
stays-device-title = In the history, the title is “Eight Keys”.
stays-lock = If you chose “Keep and lock”
stays-lock-answers = Nobody can read your answers without the passcode. We cannot either.
stays-lock-seen = Somebody can see that this app keeps something here, about how much it is, and when it last changed.
stays-lock-open = As long as the app is unlocked, anyone at the device can read it. A weak passcode can be guessed.
stays-always = Whatever you chose
stays-always-history = The history shows the address of this app, and when it was open. It may also show the page that opens when you leave.
stays-always-app = The browser keeps the files of the app, so that it works without the internet. If you installed the app, it is among the apps of the device.
stays-always-files = Files that you saved stay where you saved them, and in the browser’s list of downloads. Printed pages and sent files stay too.
stays-always-keyboard = The keyboard of a phone may learn words that you type. A phone may also keep a small picture of the last screen.
stays-always-network = Whoever runs the network can see that this website was visited, and when. They cannot see what you write.
stays-leave-does = The button empties the screen, opens another page and takes the place of this app in the tab. Back does not lead here.
stays-leave-not = The button deletes nothing. The history, and what is kept on the device, stay as they are. Somebody who sees the button may know what it is for.
stays-clear = How to clear it
stays-clear-lead = The names in your browser may be slightly different.
stays-clear-answers = Your answers and the app
stays-clear-here = In this app: open “Settings” and choose “Delete everything”. Do this first, because it clears more than the browser does.
stays-clear-chrome-phone = Chrome on a phone: open the menu, then “Settings”, “Site settings”, “All sites”. Choose the address and delete its data.
stays-clear-chrome = Chrome on a computer: open “Settings”, then “Privacy and security”, “Site settings”, “View permissions and data stored across sites”. Search for the address and delete its data.
stays-clear-firefox-phone = Firefox on a phone: open the app, tap the lock beside the address, then “Clear cookies and site data”.
stays-clear-firefox = Firefox on a computer: open “Settings”, then “Privacy & Security”. Under “Cookies and Site Data”, choose “Manage Data”. Remove the address.
stays-clear-safari-phone = Safari on an iPhone: open the phone’s settings, then “Apps”, “Safari”, “Advanced”, “Website Data”. Remove the address.
stays-clear-safari = Safari on a Mac: open “Settings”, then “Privacy”, “Manage Website Data”. Remove the address.
stays-clear-history = The history
stays-clear-only = Delete only the lines with this address, and with the page that opens when you leave. An empty history can make somebody ask questions.
stays-clear-files = Files and the installed app
stays-clear-downloads = Chrome, Firefox and Safari on a computer: open the list of downloads. Delete the file first, then its line in the list.
stays-clear-phone = On a phone: open the app “Files” or “Downloads”, and delete the file there.
stays-clear-bin = Empty the bin too. A photo or file may also be in a backup or a cloud.
stays-clear-app = An installed app: keep a finger on its picture and remove it. On a computer, remove it from the list of apps.
