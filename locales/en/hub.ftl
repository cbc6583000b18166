### What could come next in a chapter of the hub, and what was just done in an exercise.

## What could come next

# $competence is the name of a key.
hub-key = Go on with: { $competence }
hub-evidence = Write down one thing you did
# $title is the name of an exercise.
hub-begin = Begin: { $title }
hub-go-on = Go on with: { $title }
hub-work = See work that could fit you
hub-saved = Look at the work you saved
hub-choose-idea = Choose an idea for this week
hub-idea = Say how your idea went
hub-file = Save a file for yourself

## What was just done

entry-removed = The entry was removed.
proposal-declined = The app does not suggest this again.
pack-removed = The exercise was removed. What you wrote in it is still here.
limit-entries = You have as many notes here as a file can hold. Remove one that you do not need any more.
limit-packs = This device has as many added exercises as it can hold. Remove one first.
