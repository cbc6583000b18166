### The 48 activities, eight for each of six themes, and the words for the themes.
###
### Every activity is a verb phrase without a person: what one could do, not what one is.
### Under it stand the ratings. Capital letter, no full stop, 4 to 10 words in English.
### Never the name of a job. Nobody is asked for a gender: choose forms that fit every reader.
### How they were made, and their sources: data/interests/REVIEW.md

interests = What you like doing
    .lead = What would you like doing? You will see 48 activities. Say how much you would like each one. The question is what you like, not what you are good at. You need no experience. No answer is right or wrong. Your first feeling is good enough.
    .outcome = You see which of six kinds of activities you like most, and which work fits them.
    .result = What you like doing

## The scale. It counts liking; the short words stand on small buttons.

interests-scale-liking-not-for-me = Not for me
    .short = No
interests-scale-liking-rather-not = Rather not
    .short = Rather not
interests-scale-liking-maybe = Maybe
    .short = Maybe
interests-scale-liking-like = I would like it
    .short = Yes
interests-scale-liking-like-much = I would like it very much
    .short = Very much

interests-activities = Activities
    .prompt = Would you like doing this?

## R: things, tools, plants, animals

interests-activities-card-interest-r-1 = Repair a bicycle so that it is safe to ride
interests-activities-card-interest-r-2 = Plan and set up the watering of a garden
interests-activities-card-interest-r-3 = Fill the cracks in a wall and paint it
interests-activities-card-interest-r-4 = Measure, saw and put up a wooden shelf
interests-activities-card-interest-r-9 = Pack and move a household to another flat
interests-activities-card-interest-r-10 = Cut and sew a strong bag from old cloth
interests-activities-card-interest-r-11 = Feed sheep or hens and look after them
interests-activities-card-interest-r-12 = Bake bread for a large group

## I: finding out

interests-activities-card-interest-i-1 = Find out why a plant does not grow
interests-activities-card-interest-i-2 = Measure which device at home uses the most electricity
interests-activities-card-interest-i-3 = Test how food stays fresh the longest
interests-activities-card-interest-i-4 = Count birds every year and look for changes
interests-activities-card-interest-i-9 = Write steps that make a computer sort photos by date
interests-activities-card-interest-i-10 = Compare two groups of patients to see if a medicine works
interests-activities-card-interest-i-7 = Examine river water to see if it is clean
interests-activities-card-interest-i-11 = Ask a hundred people how they travel and find the pattern

## A: making and expressing

interests-activities-card-interest-a-1 = Make up a tune and record it
interests-activities-card-interest-a-2 = Photograph one place in different kinds of light
interests-activities-card-interest-a-3 = Tell an old story with voice and hands
interests-activities-card-interest-a-4 = Make a short film about daily life
interests-activities-card-interest-a-5 = Write a poem for a celebration
interests-activities-card-interest-a-9 = Shape a bowl or a tile from clay
interests-activities-card-interest-a-7 = Design a chair or lamp with a new shape
interests-activities-card-interest-a-8 = Paint a large picture on a wall

## S: helping and teaching

interests-activities-card-interest-s-1 = Show a new colleague how the work is done
interests-activities-card-interest-s-9 = Help someone lose their fear of speaking in a group
interests-activities-card-interest-s-3 = Explain a difficult letter to a neighbour
interests-activities-card-interest-s-4 = Teach a group of adults to use a computer
interests-activities-card-interest-s-5 = Give first aid until help arrives
interests-activities-card-interest-s-6 = Help someone learn to walk again after an accident
interests-activities-card-interest-s-7 = Help someone prepare for an exam
interests-activities-card-interest-s-8 = Go with someone to a health centre or office

## E: leading, persuading, selling

interests-activities-card-interest-e-1 = Sell used things at a street market
interests-activities-card-interest-e-2 = Open a small café together with others
interests-activities-card-interest-e-3 = Persuade the town council to repair a street
interests-activities-card-interest-e-4 = Lead a club and decide who does what
interests-activities-card-interest-e-5 = Bargain for a better price on a big purchase
interests-activities-card-interest-e-6 = Give a speech to collect money for a project
interests-activities-card-interest-e-7 = Plan the advertising for a concert or festival
interests-activities-card-interest-e-8 = Show a new product and get people to buy it

## C: order, records, numbers

interests-activities-card-interest-c-1 = Keep the accounts of a club
interests-activities-card-interest-c-2 = Sort papers into folders and label them
interests-activities-card-interest-c-3 = Check a bill line by line for mistakes
interests-activities-card-interest-c-4 = Keep a list of everything a group lends out
interests-activities-card-interest-c-5 = Make a timetable for several groups and rooms
interests-activities-card-interest-c-9 = Find the mistakes in a list of working hours
interests-activities-card-interest-c-10 = Set up a table that adds up the costs of a household
interests-activities-card-interest-c-8 = Calculate what each person has to pay for a trip

## Not asked any more; shown where somebody rated them. Do not change them.

interests-activities-card-interest-r-5 = Load a van and drive it to another town
interests-activities-card-interest-r-6 = Clear a walking path after a storm
interests-activities-card-interest-r-7 = Feed farm animals and clean their stable
interests-activities-card-interest-r-8 = Run a machine that fills and closes bottles
interests-activities-card-interest-i-5 = Look for the reason why a phone is slow
interests-activities-card-interest-i-6 = Check whether a medicine for pain really works
interests-activities-card-interest-i-8 = Use a survey to explain why people move away
interests-activities-card-interest-a-6 = Shape a figure from clay or wood
interests-activities-card-interest-s-2 = Help someone lose their fear of swimming
interests-activities-card-interest-c-6 = Compare two lists and mark every difference
interests-activities-card-interest-c-7 = Read water meters every month and note the numbers
