### The eight key competences and their statements.
###
### Every statement is a deed that one has done or not. Under it stand four answers:
### Not yet / With help / Without help / I have shown others how. It must make sense with each.
### Nobody is asked for a gender: choose forms that fit every reader.
### One deed in each, and none that is itself about showing others.
### Every .example is two short sentences and names the settings that the pack lists for the statement.
### Sentences: 12 words on average, 20 at most.

## Communication in the mother tongue

mother-tongue = Communication in the mother tongue
    .name-2018 = Literacy competence
    .short = Mother tongue
    .about = Understanding, speaking, reading and writing in the language you use most easily. It also means judging what you hear and read.

mother-tongue-1 = I followed short written instructions.
    .example = For example, at home: the label of a medicine. At work: a safety notice.

mother-tongue-2 = I listened to someone until I was sure that I had understood.
    .example = For example, at home: a child’s worry. At work: the explanation of a task.

mother-tongue-3 = I wrote a short message with everything the reader needed to know.
    .example = For example, at home: a note to a school about a sick child. At work: a message for the next shift.

mother-tongue-4 = I wrote a formal letter or message in suitable words.
    .example = For example, at work: a request for days off. At home: a question to the owner of the flat.

mother-tongue-5 = I passed on the main points of a long explanation.
    .example = For example, at home: what a doctor said about a child. In a group: a talk or meeting.

mother-tongue-10 = I explained the same thing in different words to different people.
    .example = For example, at home: an illness, to a child and an adult. At work: a fault, to a customer and the team.

mother-tongue-11 = I rewrote a longer text of mine to make it clearer.
    .example = For example, in class: a report. At work: instructions for a task.

mother-tongue-8 = I answered unexpected questions when I spoke to a group.
    .example = For example, at work: news in a meeting. In class: a talk about a subject.

mother-tongue-12 = I noticed how an advert or message tried to influence me.
    .example = For example, at home: an advert for a loan. At work: an offer from a supplier.

## Communication in foreign languages
## Each statement is asked for one language at a time. Its name stands above the statement.

foreign-languages = Communication in foreign languages
    .name-2018 = Multilingual competence
    .short = Languages
    .about = Understanding others and being understood in languages other than your first. Mistakes are part of it.

foreign-languages-1 = I asked for what I needed in this language.
    .example = For example, in a new country: a ticket. At work: a tool.

foreign-languages-2 = I found the information I needed in a short text in this language.
    .example = For example, at home: a label on food. In a new country: a bus timetable.

foreign-languages-10 = I followed spoken instructions in this language.
    .example = For example, in a new country: the way to a station. At work: what to do first.

foreign-languages-4 = I kept talking in this language until a problem was solved.
    .example = For example, at home: a mistake in a bill. At work: a late delivery.

foreign-languages-5 = I wrote a message of several sentences in this language.
    .example = For example, in a new country: a question to an office. At home: a message to a child’s school.

foreign-languages-6 = I used the polite forms of this language.
    .example = For example, with neighbours: the first greeting. At work: a request to someone I hardly knew.

foreign-languages-7 = I gave my opinion in a long discussion in this language.
    .example = For example, in a group: a plan for an event. At work: a meeting about new rules.

foreign-languages-8 = I translated a conversation in both directions between this language and another.
    .example = For example, in a new country: a visit to the doctor. At work: a talk between two colleagues.

foreign-languages-11 = I understood a long, difficult text in this language.
    .example = For example, at home: a rental contract. At work: an employment contract.

## Mathematical competence and basic competences in science and technology

maths-science-technology = Mathematical competence and basic competences in science and technology
    .name-2018 = Mathematical competence and competence in science, technology and engineering
    .short = Maths, science
    .about = Using numbers, measuring and testing to solve problems in daily life. It includes using tools and technology safely.

maths-science-technology-1 = I measured or weighed what was needed.
    .example = For example, at home: the dose of a medicine for a child. At work: the amounts in a mixture.

maths-science-technology-2 = I worked out beforehand whether the money would be enough.
    .example = For example, at home: a month with children. In a group: a day trip.

maths-science-technology-3 = I followed the safety rules for a tool or product.
    .example = For example, at home: a strong cleaning product. At work: a ladder or a machine.

maths-science-technology-10 = I found a way to use less energy, water or material.
    .example = For example, at home: the heating. At work: the packaging.

maths-science-technology-5 = I used a table or graph to make a decision.
    .example = For example, at home: the use of electricity. In class: the results of a survey.

maths-science-technology-6 = I looked for the fault until something worked again.
    .example = For example, at home: a lost internet connection. At work: a machine that stopped.

maths-science-technology-11 = I compared two ways to do something by trying both.
    .example = For example, at home: washing at two temperatures. At work: two ways to pack.

maths-science-technology-8 = I calculated the materials, time and costs of a larger project.
    .example = For example, at home: new paint for a room. At work: a meal for fifty guests.

maths-science-technology-12 = I checked a claim about health or money before I followed it.
    .example = For example, at home: a promise about a health product. In a group: a tip for quick profit.

## Digital competence

digital = Digital competence
    .name-2018 = Digital competence
    .short = Digital
    .about = Using phones, computers, the internet and AI tools safely, and judging what they show you.

digital-1 = I found the answer I needed online.
    .example = For example, in a new country: the opening hours of an office. In class: a difficult word.

digital-2 = I used a phone or computer to send a photo or document.
    .example = For example, at work: a sick note. In a new country: a form for an office.

digital-3 = I protected a device or account with a strong password or code.
    .example = For example, at home: a shared phone. At work: an email account.

digital-4 = I checked an online message before I believed it or shared it.
    .example = For example, at home: a message that asks for bank details. In a group: alarming news.

digital-10 = I made a text, picture or film for others on a phone or computer.
    .example = For example, at work: a sign with instructions. In a group: an invitation with photos.

digital-11 = I changed what an app may see or share about me.
    .example = For example, at home: the location of my phone. At work: my photo in a chat program.

digital-12 = I arranged shared files or photos so that others could find them.
    .example = For example, in a group: photos of a celebration. At work: orders and bills.

digital-8 = I corrected mistakes in something that an AI tool made.
    .example = For example, at home: a translated letter. At work: a text for customers.

digital-13 = I made a device or program do something by itself.
    .example = For example, at home: a reminder every week. At work: a table that adds up.

## Learning to learn

learning-to-learn = Learning to learn
    .name-2018 = Personal, social and learning to learn competence
    .short = Learning
    .about = Knowing how you learn, planning it and trying again after mistakes. Taking care of yourself is part of it.

learning-to-learn-1 = I learned a practical task by watching someone.
    .example = For example, at home: bathing a baby. At work: the use of a machine.

learning-to-learn-2 = I asked for another explanation when I did not understand.
    .example = For example, in class: a new exercise. In a new country: a rule of an office.

learning-to-learn-3 = I practised one thing again and again until I could do it.
    .example = For example, at home: ten new words. In a group: a piece of music.

learning-to-learn-4 = I followed my own plan to learn something.
    .example = For example, at home: half an hour each evening. In class: the weeks before a test.

learning-to-learn-10 = I learned something new in the way that suits me best.
    .example = For example, at work: by trying it out. In class: by drawing.

learning-to-learn-11 = I did something differently after I found out why it had gone wrong.
    .example = For example, at home: a burnt meal. At work: a complaint from a customer.

learning-to-learn-14 = I learned a completely new subject that I needed.
    .example = For example, at work: the rules for a new task. In a group: how to keep accounts.

learning-to-learn-12 = I took care of myself in time when everything became too much.
    .example = For example, at home: rest after nights with a sick child. At work: a talk about too many tasks.

learning-to-learn-13 = I found out what I still had to learn for a job or course.
    .example = For example, at work: a better paid position. In a new country: the recognition of a diploma.

## Social and civic competences

social-civic = Social and civic competences
    .name-2018 = Citizenship competence
    .short = Society
    .about = Living, working and deciding together in a fair way. It includes knowing your rights and taking part.

social-civic-10 = I calmly told someone that I saw something differently.
    .example = For example, at home: the shared tasks. At work: the way to do a task.

social-civic-2 = I did my part of a shared task at the agreed time.
    .example = For example, in class: a group project. With neighbours: cleaning the shared stairs.

social-civic-12 = I asked the right public service for what I needed.
    .example = For example, in a new country: a place in a nursery. At home: help for a sick relative.

social-civic-4 = I finished a task with people whose habits differ from mine.
    .example = For example, at work: a team of different ages. With neighbours: a shared meal.

social-civic-5 = I talked about a conflict until both sides accepted a solution.
    .example = For example, at home: a quarrel between children. At work: a plan for days off.

social-civic-13 = I found out what my rights were.
    .example = For example, at work: time for a break. At home: repairs in a rented flat.

social-civic-7 = I stood up for someone who was treated unfairly.
    .example = For example, in class: jokes about an accent. At work: all the hard tasks for one person.

social-civic-8 = I worked with others to improve a rule or a place for everyone.
    .example = For example, with neighbours: a safer crossing. At work: protection from heat.

social-civic-11 = I objected to a decision that I thought was wrong.
    .example = For example, in a new country: a letter from an office. At work: a wrong wage slip.

## Sense of initiative and entrepreneurship

initiative = Sense of initiative and entrepreneurship
    .name-2018 = Entrepreneurship competence
    .short = Initiative
    .about = Seeing what is possible, planning it, starting it, and going on when it is hard.

initiative-1 = I did something that was needed before anyone asked.
    .example = For example, with neighbours: shopping for someone who is ill. At work: a wet floor.

initiative-2 = I planned a day so that the most important things were done.
    .example = For example, at home: school, a sick parent and the shopping. At work: several urgent orders.

initiative-10 = I made something useful from something that was no longer needed.
    .example = For example, at home: cloths from old shirts. In a group: benches from old wood.

initiative-11 = I applied for a job, a course or an internship.
    .example = For example, at work: another job in the same company. In a new country: a language course.

initiative-5 = I organised something with a date, clear tasks and a budget.
    .example = For example, in a group: a meal for forty guests. At home: a move to another place.

initiative-6 = I went on with a plan after something went wrong.
    .example = For example, in a new country: a course that was full. At work: a machine that broke down.

initiative-7 = I convinced other people to join in an idea of mine.
    .example = For example, with neighbours: a swap of tools. At work: a fairer plan of hours.

initiative-12 = I worked out whether an idea of mine would earn more than it cost.
    .example = For example, at home: meals or repairs for sale. In a group: a stall at a market.

initiative-13 = I started something new that others then used or did too.
    .example = For example, in a group: a weekly conversation hour. At work: a simple checklist.

## Cultural awareness and expression

culture = Cultural awareness and expression
    .name-2018 = Cultural awareness and expression competence
    .short = Culture
    .about = Expressing ideas and feelings in music, pictures, stories, food or craft. It also means being open to other cultures.

culture-1 = I made something that expressed a feeling or an idea.
    .example = For example, at home: a drawing or a song. In class: a short story.

culture-2 = I shared a song, story or dish that means something to me.
    .example = For example, at home: a song for a child. In a new country: a dish at a first meeting.

culture-3 = I found out the meaning of a custom that I did not know.
    .example = For example, with neighbours: a yearly celebration. At work: a way of greeting.

culture-4 = I made something from my own design.
    .example = For example, at home: a table or a bag. At work: a shop window.

culture-5 = I found out the story behind a building, object or tradition.
    .example = For example, with neighbours: an old square. At work: an old tool.

culture-6 = I discovered a kind of art or music that was new to me.
    .example = For example, in a new country: a concert in the street. In class: a poem from another country.

culture-10 = I showed something that I had made to an audience.
    .example = For example, at work: a cake for a celebration. In a group: a dance or a play.

culture-8 = I brought people of different cultures together in a creative activity.
    .example = For example, with neighbours: an afternoon of music and games. At work: a wall with greetings in many languages.

culture-11 = I said what I found unfair in how a film or picture shows people.
    .example = For example, at home: the heroes of a series. At work: the pictures in an advert.
