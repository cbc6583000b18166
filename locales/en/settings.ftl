### Settings.

settings-languages = Languages
settings-first-language = Language of this app
settings-profile = Your profile
settings-name = Change the name
settings-storage = Where your answers are
settings-on-device = Your answers are kept in this browser on this device, and nowhere else.
settings-visit = Your answers are kept in memory for this visit only. When you close this page, they are gone.
kept-all = Ready: all of this app works without the internet.
kept-part = Not ready for use without the internet yet: { $there } of { $all } files are here.
kept-nothing = This browser does not keep the app for use without the internet.
kept-altered = Not ready for use without the internet. A file of this app is missing or was changed on this website. Please tell the people who run it.
settings-deletes-after =
    { $days ->
        [one] This browser deletes stored answers after { $days } day without a visit. Save a file to be safe.
       *[other] This browser deletes stored answers after { $days } days without a visit. Save a file to be safe.
    }
settings-keys = Keyboard
settings-keys-on = Answer with 1 to 5, go back with Backspace
settings-keys-hint = Turn this off if you type by accident, or if you control the device by voice.
settings-delete = Delete
settings-delete-lead = You decide what stays. Deleting cannot be undone.
settings-delete-failed = Not everything could be deleted. Close the other tabs of this app and try again.
settings-deleting = Deleting. This takes a moment.
everything-deleted = Everything is deleted from this browser.
profile-deleted = The profile is deleted.
deleted-with-unsaved = Everything was deleted in another window. What was not saved yet is gone too.
profile-deleted-elsewhere = This profile was deleted in another window. What you wrote here is gone too.
delete-profile = Delete this profile
delete-profile-title = Delete this profile?
delete-profile-what = Your answers and your evidence will be deleted from this browser. Other profiles stay.
delete-everything = Delete everything
delete-everything-title = Delete everything?
delete-everything-what = All profiles, and the app itself, will be deleted from this browser.
delete-others-title = Other people have answers here
delete-others-what =
    { $count ->
        [one] One other profile on this device would be deleted too. Does the person it belongs to agree?
       *[other] { $count } other profiles on this device would be deleted too. Do the people they belong to agree?
    }
delete-others = Delete the other profiles too
delete-mine-title = Is this your profile?
delete-mine-what = Several people use this device. Delete this profile only if it is yours.
delete-mine = This profile is mine, delete it
delete-cannot = Files that you saved, and copies that others have, will not be deleted. The browser’s history may still show this page.
delete-traces = We also clear what deleting leaves in the browser’s files. An expert may still find parts on the disk, or in a backup of this device.
delete-save-first = Do you want to keep something? Cancel, and save a file first.
