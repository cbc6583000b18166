### The exercise "What I bring": work of every kind, paid or not, with or without papers.
### Deeds are ticked, so they begin with what was done; nobody is asked for a gender.

bring = What I bring
    .lead = You have worked more than your papers say. Here you write it down, one kind of work after the other, so that nothing is forgotten.
    .outcome = You get a page of your own deeds, a time line, and ideas for evidence.
    .result = What I did

## School and courses

bring-learning = School and courses
    .prompt = What did you learn at school, in a course or from a master?
    .hint = School years, a course, an evening class, an apprenticeship. It counts without a certificate, and if you had to stop.
    .more = Anything else that you learned?
    .nothing = I went to no school or course
bring-learning-field-name = What was it?
    .hint = A school, a course or a trade
bring-learning-field-when = When?
    .hint = A year is enough.
bring-learning-field-where = Where?
    .hint = A town or a country
bring-learning-field-deeds = What did you do to learn?
bring-learning-field-deeds-own-plan = Learned by my own plan
bring-learning-field-deeds-new-subject = Learned a subject from the very beginning
bring-learning-field-deeds-asked = Asked when I did not understand
bring-learning-field-deeds-practised = Practised until I could do it
bring-learning-field-deeds-found-online = Found answers online
bring-learning-field-deeds-spoke-to-group = Answered questions in front of a group
bring-learning-field-deeds-rewrote = Rewrote a text until it was clear
bring-learning-field-story = Tell it in your words
bring-learning-field-paper = Is there a paper or a photo?
bring-learning-field-paper-here = I have it here
bring-learning-field-paper-elsewhere = It is somewhere else
bring-learning-field-paper-none = No

## Paid work

bring-jobs = Paid work
    .prompt = What did you do for pay?
    .hint = Every job counts: with or without a contract, for an hour a week or for years.
    .more = Another job?
    .nothing = I did no paid work
bring-jobs-field-name = What was the work?
    .hint = For example: kitchen help in a hospital
bring-jobs-field-when = When?
    .hint = A year is enough.
bring-jobs-field-where = Where?
    .hint = A town or a country
bring-jobs-field-deeds = What did you do there?
bring-jobs-field-deeds-instructions = Followed written instructions
bring-jobs-field-deeds-safety = Kept to safety rules
bring-jobs-field-deeds-explained = Explained things to different people
bring-jobs-field-deeds-measured = Measured, weighed or counted
bring-jobs-field-deeds-mended = Found a fault and put it right
bring-jobs-field-deeds-on-time = Did my part by the agreed time
bring-jobs-field-deeds-other-habits = Worked with people whose habits differ from mine
bring-jobs-field-deeds-before-asked = Did what was needed before anyone asked
bring-jobs-field-deeds-listened = Listened until I had understood
bring-jobs-field-deeds-sent-online = Sent photos or papers by phone or computer
bring-jobs-field-story = Tell it in your words
bring-jobs-field-paper = Is there a paper or a photo?
bring-jobs-field-paper-here = I have it here
bring-jobs-field-paper-elsewhere = It is somewhere else
bring-jobs-field-paper-none = No

## Own business or farm

bring-business = Own business or farm
    .prompt = Did you have a business of your own, or a farm?
    .hint = A shop, a stall, sewing, animals, a field. With or without papers. Your family’s business counts too.
    .more = Another one?
    .nothing = Nothing of this kind
bring-business-field-name = What was it?
    .hint = For example: my family’s grocery shop
bring-business-field-when = When?
    .hint = A year is enough.
bring-business-field-where = Where?
    .hint = A town or a country
bring-business-field-deeds = What did you do there?
bring-business-field-deeds-money-enough = Worked out whether the money would be enough
bring-business-field-deeds-costs = Calculated materials, time and costs
bring-business-field-deeds-earned-more = Worked out whether it would earn more than it cost
bring-business-field-deeds-offices = Dealt with offices
bring-business-field-deeds-organised = Organised dates, tasks and money
bring-business-field-deeds-went-on = Went on after something went wrong
bring-business-field-deeds-convinced = Won others for my idea
bring-business-field-deeds-designed = Made things from my own design
bring-business-field-deeds-saved-material = Used less water, energy or material
bring-business-field-deeds-made-online = Made a text, picture or film for customers
bring-business-field-story = Tell it in your words
bring-business-field-paper = Is there a paper or a photo?
bring-business-field-paper-here = I have it here
bring-business-field-paper-elsewhere = It is somewhere else
bring-business-field-paper-none = No

## Home, care and family

bring-home = Home, care and family
    .prompt = Whom or what did you take care of?
    .hint = Children, parents, somebody who was ill, a house full of people. It is work, and it counts.
    .more = Anything else at home?
    .nothing = Nothing of this kind
bring-home-field-name = What did you do?
    .hint = For example: cared for my mother
bring-home-field-when = When?
    .hint = A year is enough.
bring-home-field-where = Where?
    .hint = A town or a country
bring-home-field-deeds = What did you do there?
bring-home-field-deeds-planned-day = Planned the day for a household
bring-home-field-deeds-money-enough = Made the money last
bring-home-field-deeds-measured = Measured food or medicine
bring-home-field-deeds-listened = Listened to a child or somebody who was ill
bring-home-field-deeds-explained = Explained hard things in easy words
bring-home-field-deeds-offices = Arranged things with a school, a doctor or an office
bring-home-field-deeds-peace = Settled a quarrel
bring-home-field-deeds-mended = Mended what was broken
bring-home-field-deeds-reused = Made something useful from old things
bring-home-field-deeds-tradition = Passed on a dish, a song or a story
bring-home-field-deeds-before-asked = Saw what was needed before anyone asked
bring-home-field-deeds-rested = Took care of myself when it became too much
bring-home-field-story = Tell it in your words
bring-home-field-paper = Is there a paper or a photo?
bring-home-field-paper-here = I have it here
bring-home-field-paper-elsewhere = It is somewhere else
bring-home-field-paper-none = No

## Helping others

bring-helping = Helping others
    .prompt = Where did you help, without pay?
    .hint = Neighbours, a school, a place of worship, a club, a party, people who had just arrived.
    .more = Did you help anywhere else?
    .nothing = Nothing of this kind
bring-helping-field-name = What was it?
    .hint = For example: sorted food at a food bank
bring-helping-field-when = When?
    .hint = A year is enough.
bring-helping-field-where = Where?
    .hint = A town or a country
bring-helping-field-deeds = What did you do there?
bring-helping-field-deeds-stood-up = Stood up for somebody
bring-helping-field-deeds-rights = Found out what the rights were
bring-helping-field-deeds-improved = Improved a place or a rule with others
bring-helping-field-deeds-organised = Organised a meeting, a feast or a collection
bring-helping-field-deeds-convinced = Won others for an idea
bring-helping-field-deeds-cultures = Brought people of different cultures together
bring-helping-field-deeds-passed-on = Passed on what was said
bring-helping-field-deeds-letter = Wrote a letter for somebody
bring-helping-field-deeds-shared-files = Put shared photos or papers in order
bring-helping-field-story = Tell it in your words
bring-helping-field-paper = Is there a paper or a photo?
bring-helping-field-paper-here = I have it here
bring-helping-field-paper-elsewhere = It is somewhere else
bring-helping-field-paper-none = No

## Languages

bring-languages = Languages
    .prompt = Which languages do you use?
    .hint = Your first language too. A little counts.
    .more = Another language?
    .nothing = Nothing to add
bring-languages-field-name = Which language?
bring-languages-field-when = When?
    .hint = A year is enough.
bring-languages-field-where = Where?
    .hint = A town or a country
bring-languages-field-deeds = What did you use it for?
bring-languages-field-deeds-daily = Spoke it every day
bring-languages-field-deeds-read = Read it
bring-languages-field-deeds-wrote = Wrote it
bring-languages-field-deeds-at-work = Used it at work
bring-languages-field-deeds-for-others = Translated for others
bring-languages-field-story = Tell it in your words
bring-languages-field-paper = Is there a paper or a photo?
bring-languages-field-paper-here = I have it here
bring-languages-field-paper-elsewhere = It is somewhere else
bring-languages-field-paper-none = No

## Licences, tools and machines

bring-papers = Licences, tools and machines
    .prompt = Which tools or machines can you use, and which licences do you have?
    .hint = A driving licence, a sewing machine, a till, a tractor, a computer program.
    .more = Anything else?
    .nothing = Nothing of this kind
bring-papers-field-name = Which one?
    .hint = For example: industrial sewing machine
bring-papers-field-when = When?
    .hint = A year is enough.
bring-papers-field-where = Where?
    .hint = A town or a country
bring-papers-field-deeds = What did you do with it?
bring-papers-field-deeds-safety = Used it by the safety rules
bring-papers-field-deeds-mended = Found a fault and put it right
bring-papers-field-deeds-set-up = Set it so that it works by itself
bring-papers-field-deeds-practised = Practised until I could use it
bring-papers-field-deeds-shown = Showed others how to use it
bring-papers-field-story = Tell it in your words
bring-papers-field-paper = Is there a paper or a photo?
bring-papers-field-paper-here = I have it here
bring-papers-field-paper-elsewhere = It is somewhere else
bring-papers-field-paper-none = No
