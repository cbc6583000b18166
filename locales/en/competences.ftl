### The eight key competences and their statements.
###
### Every statement is a deed that one has done or not. Under it stand four answers:
### Not yet / With help / On my own / I have shown others how. It must make sense with each.
### Nobody is asked for a gender: choose forms that fit every reader.
### Every .example is two short sentences and names the settings that the pack lists for the statement.
### Sentences: 12 words on average, 20 at most.

## Communication in the mother tongue

mother-tongue = Communication in the mother tongue
    .name-2018 = Literacy competence
    .short = Mother tongue
    .about = Understanding, speaking, reading and writing in the language you use most easily. It also means judging what you hear and read.

mother-tongue-1 = I read short instructions and did what they said.
    .example = For example, at home: the label of a medicine. At work: a safety notice.

mother-tongue-2 = I listened to someone to the end and checked that I had understood.
    .example = For example, with neighbours: a worry about noise. At work: an explanation of a task.

mother-tongue-3 = I wrote a short message with everything the reader needed to know.
    .example = For example, at home: a note about a delivery. In class: a message about an absence.

mother-tongue-4 = I wrote a formal letter or message and chose suitable words.
    .example = For example, at work: a request for days off. In class: a request for more time.

mother-tongue-5 = I listened to a long explanation and passed on the main points.
    .example = For example, at home: advice from a health centre. In a group: a talk or meeting.

mother-tongue-6 = I read two texts on one subject and saw where they disagreed.
    .example = For example, at home: two news reports. In class: two explanations of one event.

mother-tongue-7 = I wrote a longer text, asked for comments and improved it.
    .example = For example, in class: a report. With neighbours: a letter to the owner of the building.

mother-tongue-8 = I spoke to a group and answered questions that I did not expect.
    .example = For example, at work: news in a meeting. In class: a talk about a subject.

mother-tongue-9 = I explained how a text tries to influence its readers.
    .example = For example, at home: an advertisement. In a group: a leaflet about a public plan.

## Communication in foreign languages
## Each statement is asked for one language at a time. Its name stands above the statement.

foreign-languages = Communication in foreign languages
    .name-2018 = Multilingual competence
    .short = Languages
    .about = Understanding others and being understood in languages other than your first. Mistakes are part of it.

foreign-languages-1 = I asked for what I needed in this language.
    .example = For example, in a new country: a ticket. In class: a pen.

foreign-languages-2 = I found the information I needed in a short text in this language.
    .example = For example, at home: a label on food. In a new country: a bus timetable.

foreign-languages-3 = I spoke this language although I knew that I would make mistakes.
    .example = For example, with neighbours: a greeting and some questions. In class: an answer.

foreign-languages-4 = I kept talking in this language until a problem was solved.
    .example = For example, at home: a mistake in a bill. At work: a late delivery.

foreign-languages-5 = I wrote a message of several sentences in this language.
    .example = For example, in a new country: a question to an office. In class: a short text about a day.

foreign-languages-6 = I learned the polite forms of this language and used them.
    .example = For example, with neighbours: the first greeting. At work: a request to someone I hardly knew.

foreign-languages-7 = I followed a long discussion in this language and gave my opinion.
    .example = For example, in a group: a plan for an event. At work: a meeting about new rules.

foreign-languages-8 = I translated a conversation in both directions between this language and another.
    .example = For example, in a new country: a visit to an office. In a group: a talk between two members.

foreign-languages-9 = I worked through a difficult text in this language and explained it to others.
    .example = For example, at home: a rental contract. In class: an article on a new subject.

## Mathematical competence and basic competences in science and technology

maths-science-technology = Mathematical competence and basic competences in science and technology
    .name-2018 = Mathematical competence and competence in science, technology and engineering
    .short = Maths, science
    .about = Using numbers, measuring and testing to solve problems in daily life. It includes using tools and technology safely.

maths-science-technology-1 = I measured or weighed something and used the result.
    .example = For example, at home: the space for a bed. At work: the amounts in a mixture.

maths-science-technology-2 = I added up costs beforehand and checked that there was enough money.
    .example = For example, at home: the shopping for a week. In a group: a day trip.

maths-science-technology-3 = I learned the safety rules for a tool or product and followed them.
    .example = For example, at home: a strong cleaning product. In class: a saw.

maths-science-technology-4 = I compared the yearly cost of two offers and chose the cheaper one.
    .example = For example, at home: two phone contracts. At work: two suppliers of the same goods.

maths-science-technology-5 = I used a table or graph to make a decision.
    .example = For example, at home: the use of electricity. In class: the results of a survey.

maths-science-technology-6 = I kept looking until I found what was broken, and repaired it.
    .example = For example, at home: a dripping tap. At work: a machine that stopped.

maths-science-technology-7 = I tested an idea by changing only one thing at a time.
    .example = For example, with neighbours: plants with more or less water. At work: a faster way to pack.

maths-science-technology-8 = I calculated the materials, time and costs of a larger project.
    .example = For example, at home: new paint for a room. With neighbours: a shared garden.

maths-science-technology-9 = I questioned a number or claim, checked it and told others the result.
    .example = For example, at home: a promise about a health product. In class: a number in the news.

## Digital competence

digital = Digital competence
    .name-2018 = Digital competence
    .short = Digital
    .about = Using phones, computers, the internet and AI tools safely, and judging what they show you.

digital-1 = I searched online and found the answer I needed.
    .example = For example, in a new country: the opening hours of an office. In class: a difficult word.

digital-2 = I used a phone or computer to send a photo or document.
    .example = For example, in class: a finished task. In a new country: a form for an office.

digital-3 = I protected a device or account with a strong password or code.
    .example = For example, at home: a shared phone. In class: an email account.

digital-4 = I checked an online message before I believed it or shared it.
    .example = For example, at home: a message that asks for bank details. In a group: alarming news.

digital-5 = I made a digital text, picture or film that I was allowed to share.
    .example = For example, at work: a sign with instructions. In a group: an invitation with photos.

digital-6 = I tried several solutions until a device or program worked again.
    .example = For example, at home: a lost connection. In class: a film without sound.

digital-7 = I chose a digital tool for a group and set it up.
    .example = For example, at work: a shared list of tasks. In a group: a shared calendar.

digital-8 = I found and corrected mistakes in something that an AI tool made.
    .example = For example, at home: a translated letter. In class: a summary of a text.

digital-9 = I found out what data an app collects and advised others about it.
    .example = For example, at home: a game on a shared device. At work: a new chat program.

## Learning to learn

learning-to-learn = Learning to learn
    .name-2018 = Personal, social and learning to learn competence
    .short = Learning
    .about = Knowing how you learn, planning it and trying again after mistakes. It helps you with all the other competences.

learning-to-learn-1 = I watched someone do a practical task and then did it.
    .example = For example, at home: a simple repair. At work: the use of a machine.

learning-to-learn-2 = I asked for another explanation when I did not understand.
    .example = For example, in class: a new exercise. In a new country: a rule of an office.

learning-to-learn-3 = I practised one thing again and again until I could do it.
    .example = For example, at home: ten new words. In a group: a piece of music.

learning-to-learn-4 = I made a plan to learn something and followed it.
    .example = For example, at home: half an hour each evening. In class: the weeks before a test.

learning-to-learn-5 = I compared different ways to learn something and chose what suited me.
    .example = For example, in a new country: a course or talks with people. In class: reading or drawing.

learning-to-learn-6 = I made a mistake, found the reason and tried a different way.
    .example = For example, at home: a repair that failed. In class: a test that went badly.

learning-to-learn-7 = I learned a completely new subject and used it in practice.
    .example = For example, at work: the rules for a new task. In a group: how to keep accounts.

learning-to-learn-8 = I started to learn what I needed after a big change in my life.
    .example = For example, at home: care for someone who is ill. In a new country: daily life.

learning-to-learn-9 = I taught something in small steps and checked what others had learned.
    .example = For example, at home: the use of a new phone. In class: a difficult calculation.

## Social and civic competences

social-civic = Social and civic competences
    .name-2018 = Citizenship competence
    .short = Society
    .about = Living, working and deciding together in a fair way. It includes knowing your rights and taking part.

social-civic-1 = I said what I thought and listened when someone disagreed with me.
    .example = For example, at home: the shared tasks. In a group: a plan for an event.

social-civic-2 = I did my part of a shared task at the agreed time.
    .example = For example, in class: a group project. With neighbours: cleaning the shared stairs.

social-civic-3 = I found the right public service and asked for what I needed.
    .example = For example, in a new country: a health centre. At home: the collection of old furniture.

social-civic-4 = I finished a task with people whose habits differ from mine.
    .example = For example, at work: a team of different ages. With neighbours: a shared meal.

social-civic-5 = I talked about a conflict until both sides accepted a solution.
    .example = For example, with neighbours: noise at night. At work: a plan for days off.

social-civic-6 = I found out what my rights were and used them.
    .example = For example, at work: time for a break. In class: extra time for a test.

social-civic-7 = I supported someone who was treated unfairly and asked for a change.
    .example = For example, in class: jokes about an accent. At work: all the hard tasks for one person.

social-civic-8 = I worked with others to improve a rule or a place for everyone.
    .example = For example, with neighbours: a safer crossing. In class: the rules for phones.

social-civic-9 = I explained to others who decides something and how to object.
    .example = For example, in a new country: a decision of an office. In a group: a vote.

## Sense of initiative and entrepreneurship

initiative = Sense of initiative and entrepreneurship
    .name-2018 = Entrepreneurship competence
    .short = Initiative
    .about = Seeing what is possible, planning it and starting it. It helps you with all the other competences.

initiative-1 = I saw that something was needed and did it before anyone asked.
    .example = For example, at home: a broken light. At work: a wet floor.

initiative-2 = I planned a day so that the most important things were done.
    .example = For example, at home: a visit to an office and the shopping. In class: two tests.

initiative-3 = I used what was already there instead of buying something new.
    .example = For example, at home: a shelf from old wood. In a group: borrowed chairs for a meeting.

initiative-4 = I thought of several solutions to a problem and tried the best one.
    .example = For example, at home: too little space. At work: a long wait for customers.

initiative-5 = I organised something with a date, clear tasks and a budget.
    .example = For example, in a group: a celebration. At home: a move to another place.

initiative-6 = I went on with a plan after something went wrong.
    .example = For example, in a new country: a course that was full. In a group: a cancelled event.

initiative-7 = I had an idea and convinced other people to join.
    .example = For example, with neighbours: a swap of tools. At work: a fairer plan of hours.

initiative-8 = I checked with real people and figures whether an idea could work.
    .example = For example, at home: food or repairs for sale. In class: a small school shop.

initiative-9 = I started something useful that continued without me.
    .example = For example, in a group: a weekly conversation hour. At work: a simple checklist.

## Cultural awareness and expression

culture = Cultural awareness and expression
    .name-2018 = Cultural awareness and expression competence
    .short = Culture
    .about = Expressing ideas and feelings in music, pictures, stories, food or craft. It also means being open to other cultures.

culture-1 = I made something that expressed a feeling or an idea.
    .example = For example, at home: a drawing or a song. In class: a short story.

culture-2 = I shared a song, story or dish that means something to me.
    .example = For example, in class: on the last day. In a new country: at a first meeting.

culture-3 = I asked about a custom that I did not know and learned its meaning.
    .example = For example, with neighbours: a yearly celebration. At work: a way of greeting.

culture-4 = I designed and made something, and chose its form and colours.
    .example = For example, at home: a table or a bag. In a group: a poster or a stage.

culture-5 = I found out the story behind a building, object or tradition.
    .example = For example, with neighbours: an old square. At work: an old tool.

culture-6 = I took time for art or music that was new and strange to me.
    .example = For example, in a new country: a concert in the street. In class: a poem from another country.

culture-7 = I showed my creative work to an audience and listened to their reactions.
    .example = For example, in class: a set of photos. In a group: a dance or a play.

culture-8 = I brought people of different cultures together in a creative activity.
    .example = For example, with neighbours: an afternoon of music and games. At work: a wall with greetings in many languages.

culture-9 = I explained whether a film, picture or story shows people fairly.
    .example = For example, at home: the heroes of a series. In class: the pictures in a schoolbook.
