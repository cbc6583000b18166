### What the user would like doing: what the ratings of activities say. The activities are in exercise_interests.ftl.
###
### It asks for liking, not for being able to. Nobody is asked for a gender: choose forms that fit every reader.
### Sentences: 12 words on average, 20 at most.

## Beside the scale, which is in exercise_interests.ftl

rating-skipped = Skipped
rating-none = No answer yet
# $rating is one of the words of the scale, $count how many activities got it.
rating-count = { $rating }: { $count }.

## What the ratings say

interests-result-lead = Six kinds of activities, in the order of how much you like them.
interests-picture-how = The longer a key is, the more you would like these activities.
interests-bars-how = Each bar shows the average of your answers.
# The two ends of a bar.
interests-bar-from = From “Not for me” to “I would like it very much”.
interests-open = Some activities have no answer yet: { $count }.
interests-answers = Your answers
interests-answers-lead = The result comes from these answers and from nothing else. You can change each one.
interests-theme-none = No answer here yet.
# The link to the page about work, and that page's title.
work-title = Work that fits what you like

## When a result would say nothing

interests-few-title = A little more is needed
interests-few = Each of the six kinds needs at least { $fewest } answers. Then we can say which ones you like more.
interests-few-skipped = You skipped many. You can still answer them, or leave it like this.
interests-flat-title = Your answers lie close together
interests-flat = You like all six kinds of activities about equally. An order would say nothing, so there is none here.
interests-flat-instead = Such a result is an answer too. Look at single activities instead of kinds.
interests-most = What you would like most
interests-same-title = You gave the same answer everywhere
interests-same-liked = You would like everything. Which three would you do tomorrow? Give only those the highest answer.
interests-same-maybe = You chose “Maybe” every time, so we cannot see what you like most. Try again on another day, and trust your first feeling.
interests-same-not = Nothing here appealed to you. That happens, for example on a bad day. It says nothing bad about you.
interests-same-next = You can change single answers below, or answer again later.

## Answering again

interests-again = Answer again
interests-again-why = What you like can change. We keep today’s answers with their date.
interests-earlier = Earlier answers
interests-earlier-lead = Your earlier answers are kept as they were.
# $date is a date.
interests-earlier-run = Started on { $date }
