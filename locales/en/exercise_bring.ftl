### The exercise "What I bring": work of every kind, paid or not, with or without papers.
### Deeds are ticked, so they begin with what was done; nobody is asked for a gender.
### A deed says at least as much as the statement that it proposes (static/content/exercises/bring.json), which is in competences.ftl.

bring = What I bring
    .lead = You have done more than any certificate shows. Here you write it down, step by step, so that nothing is forgotten.
    .outcome = You get a page of what you did, a timeline, and ideas for evidence.
    .result = What I did

## School and courses

bring-learning = School and courses
    .prompt = What did you learn at school, on a course or in a trade?
    .hint = School years, a course, an evening class, an apprenticeship. All of it counts, even without a certificate, even if you had to stop.
    .more = Anything else that you learned?
    .nothing = No school or course so far
bring-learning-field-name = What was it?
    .hint = A school, a course or a trade
bring-learning-field-when = When?
    .hint = A year is enough.
bring-learning-field-where = Where?
    .hint = A town or a country
bring-learning-field-deeds = What did you do to learn?
bring-learning-field-deeds-own-plan = Followed my own plan to learn something
bring-learning-field-deeds-new-subject = Learned a completely new subject that I needed
bring-learning-field-deeds-asked = Asked again when I did not understand
bring-learning-field-deeds-practised = Practised again and again until I could do it
bring-learning-field-deeds-found-online = Found the answers I needed online
bring-learning-field-deeds-spoke-to-group = Answered unexpected questions when I spoke to a group
bring-learning-field-deeds-rewrote = Rewrote a long text of mine to make it clearer
bring-learning-field-story = Tell it in your words
bring-learning-field-paper = Is there a paper or a photo?
bring-learning-field-paper-here = Yes, here with me
bring-learning-field-paper-elsewhere = Yes, somewhere else
bring-learning-field-paper-none = No

## Paid work

bring-jobs = Paid work
    .prompt = What paid work have you done?
    .hint = Every job counts: with or without a contract, for an hour a week or for years.
    .more = Another job?
    .nothing = No paid work so far
bring-jobs-field-name = What was the work?
    .hint = For example: kitchen help in a hospital
bring-jobs-field-when = When?
    .hint = A year is enough.
bring-jobs-field-where = Where?
    .hint = A town or a country
bring-jobs-field-deeds = What did you do there?
bring-jobs-field-deeds-instructions = Followed written instructions
bring-jobs-field-deeds-safety = Followed the safety rules for a tool or product
bring-jobs-field-deeds-explained = Explained one thing in different words to different people
bring-jobs-field-deeds-measured = Measured or weighed what was needed
bring-jobs-field-deeds-mended = Found a fault and repaired it
bring-jobs-field-deeds-on-time = Did my part of a shared task on time
bring-jobs-field-deeds-other-habits = Finished a task with people whose habits differ from mine
bring-jobs-field-deeds-before-asked = Did what was needed before anyone asked
bring-jobs-field-deeds-listened = Listened until I was sure that I had understood
bring-jobs-field-deeds-sent-online = Sent photos or documents by phone or computer
bring-jobs-field-story = Tell it in your words
bring-jobs-field-paper = Is there a paper or a photo?
bring-jobs-field-paper-here = Yes, here with me
bring-jobs-field-paper-elsewhere = Yes, somewhere else
bring-jobs-field-paper-none = No

## Own business or farm

bring-business = Own business or farm
    .prompt = Have you had a business of your own, or a farm?
    .hint = A shop, a stall, sewing, repairs, animals, a field. A small one counts too, and so does your family’s.
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
bring-business-field-deeds-costs = Calculated materials, time and costs for a large order
bring-business-field-deeds-earned-more = Worked out whether my idea would earn more than it cost
bring-business-field-deeds-offices = Asked the right public service for what I needed
bring-business-field-deeds-organised = Organised something with a date, clear tasks and a budget
bring-business-field-deeds-went-on = Went on with my plan after something went wrong
bring-business-field-deeds-convinced = Convinced others to join in my idea
bring-business-field-deeds-designed = Made something from my own design
bring-business-field-deeds-saved-material = Found a way to use less water, energy or material
bring-business-field-deeds-made-online = Made an online text, picture or film for customers
bring-business-field-story = Tell it in your words
bring-business-field-paper = Is there a paper or a photo?
bring-business-field-paper-here = Yes, here with me
bring-business-field-paper-elsewhere = Yes, somewhere else
bring-business-field-paper-none = No

## Home, care and family

bring-home = Home, care and family
    .prompt = Who or what have you looked after?
    .hint = Children, parents, somebody who was ill, a house full of people. It is work, and it counts.
    .more = Anything else at home?
    .nothing = Nothing of this kind
bring-home-field-name = What did you do?
    .hint = For example: cared for my mother
bring-home-field-when = When?
    .hint = A year is enough.
bring-home-field-where = Where?
    .hint = A town or a country
bring-home-field-deeds = What was part of that?
bring-home-field-deeds-planned-day = Planned the day so that the most important things got done
bring-home-field-deeds-money-enough = Worked out whether the money would be enough for the month
bring-home-field-deeds-measured = Measured the right amount of food or medicine
bring-home-field-deeds-listened = Listened to a child or a sick person until I was sure that I understood
bring-home-field-deeds-explained = Explained one thing in different words to different people
bring-home-field-deeds-offices = Asked the right school, health centre or office for what we needed
bring-home-field-deeds-peace = Talked about a quarrel until both sides accepted a solution
bring-home-field-deeds-mended = Found a fault and repaired it
bring-home-field-deeds-reused = Made something useful from old things nobody needed
bring-home-field-deeds-tradition = Shared a dish, song or story that means something to me
bring-home-field-deeds-before-asked = Did what was needed before anyone asked
bring-home-field-deeds-rested = Took care of myself in time when everything became too much
bring-home-field-story = Tell it in your words
bring-home-field-paper = Is there a paper or a photo?
bring-home-field-paper-here = Yes, here with me
bring-home-field-paper-elsewhere = Yes, somewhere else
bring-home-field-paper-none = No

## Helping others

bring-helping = Helping others
    .prompt = Where have you helped without pay?
    .hint = Neighbours, a school, a place of worship, a club, a celebration, people who had just arrived.
    .more = Did you help anywhere else?
    .nothing = Nothing of this kind
bring-helping-field-name = What was it?
    .hint = For example: sorted food at a food bank
bring-helping-field-when = When?
    .hint = A year is enough.
bring-helping-field-where = Where?
    .hint = A town or a country
bring-helping-field-deeds = What did you do there?
bring-helping-field-deeds-stood-up = Stood up for somebody who was treated unfairly
bring-helping-field-deeds-rights = Found out what our rights were
bring-helping-field-deeds-improved = Worked with others on a better rule or place for everyone
bring-helping-field-deeds-organised = Organised an event with a date, clear tasks and a budget
bring-helping-field-deeds-convinced = Convinced others to join in my idea
bring-helping-field-deeds-cultures = Brought people of different cultures together in a creative activity
bring-helping-field-deeds-passed-on = Passed on the main points of a long talk or meeting
bring-helping-field-deeds-letter = Wrote a formal letter or message in suitable words
bring-helping-field-deeds-shared-files = Arranged shared files or photos so that others could find them
bring-helping-field-story = Tell it in your words
bring-helping-field-paper = Is there a paper or a photo?
bring-helping-field-paper-here = Yes, here with me
bring-helping-field-paper-elsewhere = Yes, somewhere else
bring-helping-field-paper-none = No

## Languages

bring-languages = Languages
    .prompt = Which languages do you use?
    .hint = Your first language too. Even a little counts.
    .more = Another language?
    .nothing = Nothing to add
bring-languages-field-name = Which language?
bring-languages-field-when = When?
    .hint = A year is enough.
bring-languages-field-where = Where?
    .hint = A town or a country
bring-languages-field-deeds = What did you do in this language?
bring-languages-field-deeds-daily = Spoke it every day
bring-languages-field-deeds-read = Read texts
bring-languages-field-deeds-wrote = Wrote texts
bring-languages-field-deeds-at-work = Used it at work
bring-languages-field-deeds-for-others = Translated for others
bring-languages-field-story = Tell it in your words
bring-languages-field-paper = Is there a paper or a photo?
bring-languages-field-paper-here = Yes, here with me
bring-languages-field-paper-elsewhere = Yes, somewhere else
bring-languages-field-paper-none = No

## Licences, tools and machines

bring-papers = Licences, tools and machines
    .prompt = Which tools or machines can you use, and which licences do you have?
    .hint = A driving licence, a sewing machine, a till, a tractor, a computer program.
    .more = Anything else?
    .nothing = Nothing of this kind
bring-papers-field-name = Which one?
    .hint = For example: forklift licence
bring-papers-field-when = When?
    .hint = A year is enough.
bring-papers-field-where = Where?
    .hint = A town or a country
bring-papers-field-deeds = What did you do with it?
bring-papers-field-deeds-safety = Followed the safety rules when I used it
bring-papers-field-deeds-mended = Found a fault and repaired it
bring-papers-field-deeds-set-up = Made a device or program do something by itself
bring-papers-field-deeds-practised = Practised again and again until I could use it
bring-papers-field-deeds-shown = Showed others how to use it
bring-papers-field-story = Tell it in your words
bring-papers-field-paper = Is there a paper or a photo?
bring-papers-field-paper-here = Yes, here with me
bring-papers-field-paper-elsewhere = Yes, somewhere else
bring-papers-field-paper-none = No
