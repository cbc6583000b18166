### The 48 activities, eight for each of six themes, and the words for the themes.
###
### Every activity is a verb phrase without a person: what one could do, not what one is.
### Under it stand the ratings. Capital letter, no full stop, 4 to 10 words in English.
### Never the name of a job. Nobody is asked for a gender: choose forms that fit every reader.
### How they were made, and their sources: data/interests/REVIEW.md

## The six themes. `.like` stands in a list within a sentence: “You like this: finding out how and why; …”

interest-theme-r = Doing things with hands and tools
    .short = Practical
    .like = doing things with hands and tools
interest-theme-r-about = People who like this enjoy working with their hands, tools or machines. Many like to be active, often outdoors, and to see a result.

interest-theme-i = Finding out how and why
    .short = Finding out
    .like = finding out how and why
interest-theme-i-about = People who like this want to know how something works and why. They observe, ask questions, test and compare.

interest-theme-a = Creating things and expressing yourself
    .short = Creative
    .like = creating things and expressing yourself
interest-theme-a-about = People who like this make something new with words, sounds, pictures or materials. They like to choose for themselves what it becomes.

interest-theme-s = Helping and teaching people
    .short = Helping
    .like = helping and teaching people
interest-theme-s-about = People who like this enjoy listening, explaining and helping. They like to see that someone learns something or feels better.

interest-theme-e = Leading, persuading and selling
    .short = Leading, selling
    .like = leading, persuading and selling
interest-theme-e-about = People who like this enjoy convincing others of an idea, a plan or a product. They like to decide and to start new things.

interest-theme-c = Sorting, recording and calculating
    .short = Keeping order
    .like = sorting, recording and calculating
interest-theme-c-about = People who like this enjoy lists, numbers and clear rules. They like it when everything is complete, correct and easy to find.

## R: things, tools, plants, animals

interest-r-1 = Repair a bicycle so that it is safe to ride
interest-r-2 = Plan and set up the watering of a garden
interest-r-3 = Fill the cracks in a wall and paint it
interest-r-4 = Measure, saw and put up a wooden shelf
interest-r-9 = Pack and move a household to another flat
interest-r-10 = Cut and sew a strong bag from old cloth
interest-r-11 = Feed sheep or hens and look after them
interest-r-12 = Bake bread for a large group

## I: finding out

interest-i-1 = Find out why a plant does not grow
interest-i-2 = Measure which device at home uses the most electricity
interest-i-3 = Test how food stays fresh the longest
interest-i-4 = Count birds every year and look for changes
interest-i-9 = Write steps that make a computer sort photos by date
interest-i-10 = Compare two groups of patients to see if a medicine works
interest-i-7 = Examine river water to see if it is clean
interest-i-11 = Ask a hundred people how they travel and find the pattern

## A: making and expressing

interest-a-1 = Make up a tune and record it
interest-a-2 = Photograph one place in different kinds of light
interest-a-3 = Tell an old story with voice and hands
interest-a-4 = Make a short film about daily life
interest-a-5 = Write a poem for a celebration
interest-a-9 = Shape a bowl or a tile from clay
interest-a-7 = Design a chair or lamp with a new shape
interest-a-8 = Paint a large picture on a wall

## S: helping and teaching

interest-s-1 = Show a new colleague how the work is done
interest-s-9 = Help someone lose their fear of speaking in a group
interest-s-3 = Explain a difficult letter to a neighbour
interest-s-4 = Teach a group of adults to use a computer
interest-s-5 = Give first aid until help arrives
interest-s-6 = Help someone learn to walk again after an accident
interest-s-7 = Help someone prepare for an exam
interest-s-8 = Go with someone to a health centre or office

## E: leading, persuading, selling

interest-e-1 = Sell used things at a street market
interest-e-2 = Open a small café together with others
interest-e-3 = Persuade the town council to repair a street
interest-e-4 = Lead a club and decide who does what
interest-e-5 = Bargain for a better price on a big purchase
interest-e-6 = Give a speech to collect money for a project
interest-e-7 = Plan the advertising for a concert or festival
interest-e-8 = Show a new product and get people to buy it

## C: order, records, numbers

interest-c-1 = Keep the accounts of a club
interest-c-2 = Sort papers into folders and label them
interest-c-3 = Check a bill line by line for mistakes
interest-c-4 = Keep a list of everything a group lends out
interest-c-5 = Make a timetable for several groups and rooms
interest-c-9 = Find the mistakes in a list of working hours
interest-c-10 = Set up a table that adds up the costs of a household
interest-c-8 = Calculate what each person has to pay for a trip

## Not asked any more; shown where somebody rated them. Do not change them.

interest-r-5 = Load a van and drive it to another town
interest-r-6 = Clear a walking path after a storm
interest-r-7 = Feed farm animals and clean their stable
interest-r-8 = Run a machine that fills and closes bottles
interest-i-5 = Look for the reason why a phone is slow
interest-i-6 = Check whether a medicine for pain really works
interest-i-8 = Use a survey to explain why people move away
interest-a-6 = Shape a figure from clay or wood
interest-s-2 = Help someone lose their fear of swimming
interest-c-6 = Compare two lists and mark every difference
interest-c-7 = Read water meters every month and note the numbers
