### One small idea for this week for each statement, and where each competence is useful.
### An idea costs nothing, works in any country, and can be done alone or with someone.
### Sentences: 12 words on average, 20 at most.

## Communication in the mother tongue

mother-tongue-1-idea = Read the label of one product and do one thing it says.
mother-tongue-2-idea = In one conversation, say back in your own words what you understood.
mother-tongue-3-idea = Write a message that says four things: who, what, where and when.
mother-tongue-4-idea = Write a short formal request. Begin politely, say what you want, and thank the reader.
mother-tongue-5-idea = Listen to a news programme and tell someone the three main points.
mother-tongue-10-idea = Explain something you know to a child and to an adult. Notice which words you change.
mother-tongue-11-idea = Read a text of yours aloud. Change one sentence that is not clear.
mother-tongue-8-idea = Tell three people about something you know, and invite one question from each.
mother-tongue-12-idea = Choose one advertisement. Ask what it wants from you and what it leaves out.
mother-tongue-useful-work = You understand tasks, write clear messages and explain your work to others.
mother-tongue-useful-education = You follow lessons, read longer texts and put your own thoughts on paper.
mother-tongue-useful-daily = You deal with letters and offices, and you notice when a text wants to mislead you.

## Communication in foreign languages

foreign-languages-1-idea = Learn three polite questions and use one of them with someone.
foreign-languages-2-idea = Look at a label, sign or website. Find one price, time or place in it.
foreign-languages-10-idea = Listen to a simple recipe in this language and do the first step.
foreign-languages-4-idea = Think of a problem you may have to solve. Practise the conversation aloud.
foreign-languages-5-idea = Write five sentences about your day and read them aloud.
foreign-languages-6-idea = Listen to how people greet, ask and thank. Use one of their phrases.
foreign-languages-7-idea = Listen to a discussion for ten minutes. Say aloud whether you agree, and why.
foreign-languages-8-idea = Take a short conversation in this language and say each line in another.
foreign-languages-11-idea = Choose one difficult page. Mark what you understand and look up five words.
foreign-languages-useful-work = You can work with more people and pass information between them.
foreign-languages-useful-education = You can follow courses and read sources in more than one language.
foreign-languages-useful-daily = You manage in shops and offices, and you get to know more people.

## Mathematical competence and basic competences in science and technology

maths-science-technology-1-idea = Guess how long a table is. Then measure it and compare.
maths-science-technology-2-idea = List what you need for a week. Estimate each price and add them up.
maths-science-technology-3-idea = Read the warnings on one product. Explain each one in your own words.
maths-science-technology-10-idea = Find one thing at home that uses power while nobody needs it. Turn it off for a week.
maths-science-technology-5-idea = Count your hours of sleep for a week. Draw them as a graph.
maths-science-technology-6-idea = Choose something that works badly. Write down three possible causes and check one safely.
maths-science-technology-11-idea = Dry one wet cloth in the sun and one in the shade. Compare the times.
maths-science-technology-8-idea = Plan how to paint a room. Work out the area, the time and the cost.
maths-science-technology-12-idea = Choose one claim about health or money. Find out who earns something from it.
maths-science-technology-useful-work = You measure, calculate, find faults and work safely with tools and machines.
maths-science-technology-useful-education = You understand graphs, formulas and experiments, and many courses ask for this.
maths-science-technology-useful-daily = You compare prices, repair things and check claims about health or the environment.

## Digital competence

digital-1-idea = Choose one question. Search with three different words and compare what you find.
digital-2-idea = Take a photo of a page and send it to someone you trust.
digital-3-idea = Make a new password from four words that do not belong together.
digital-4-idea = Take one message that surprised you. Look for two other sources.
digital-10-idea = Make a one-page invitation. Use only pictures that you made or may use.
digital-11-idea = Open the settings of one app. Switch off one permission it does not need.
digital-12-idea = Choose ten photos or files. Give each one a name that others would look for.
digital-8-idea = Ask an AI tool about a subject you know well, nothing private. Look for mistakes.
digital-13-idea = Set a reminder that comes back by itself every week.
digital-useful-work = You apply for jobs, share files and choose tools that save time.
digital-useful-education = You search well, make your own material and learn online.
digital-useful-daily = You arrange things online, stay in touch and protect yourself from fraud.

## Learning to learn

learning-to-learn-1-idea = Watch someone do a small task. Try it at once, while they are there.
learning-to-learn-2-idea = Ask one question this week that you would normally not ask.
learning-to-learn-3-idea = Choose one small thing and practise it for five minutes each day.
learning-to-learn-4-idea = Write down what you want to learn, when, and the first step.
learning-to-learn-10-idea = Learn one small thing in two ways, such as listening and trying. Notice which helped more.
learning-to-learn-11-idea = Think of one recent mistake. Write down one thing you would do differently.
learning-to-learn-14-idea = Choose a subject that is new to you. Find three facts and use one.
learning-to-learn-12-idea = Write down one sign that things are too much for you, and one thing that helps.
learning-to-learn-13-idea = Read one job or course advert. Mark what you can do already and what is missing.
learning-to-learn-useful-work = You learn new tasks faster and you adapt when the work changes.
learning-to-learn-useful-education = You plan your study, ask for help in time and prepare for tests.
learning-to-learn-useful-daily = You learn what life asks of you, such as a language or a new system.

## Social and civic competences

social-civic-10-idea = Once this week, say that you see something differently. Give one reason.
social-civic-2-idea = Agree on one shared task. Say who does what, and when.
social-civic-12-idea = Find one free service near you. Ask when it is open and whom it helps.
social-civic-4-idea = Offer to do one small task with someone you do not know well.
social-civic-5-idea = In a small conflict, ask each side what matters most to them.
social-civic-13-idea = Choose one situation, such as renting or working. Find out two rights you have.
social-civic-7-idea = Think of one unfair situation. Decide whom you could safely support, and how.
social-civic-8-idea = Ask two people what they would improve here. Find one wish you share.
social-civic-11-idea = Take one letter from an office. Find out how to object, and until when.
social-civic-useful-work = You work in a team, deal with conflict and know your rights.
social-civic-useful-education = You learn in groups and find the services that support you.
social-civic-useful-daily = You get on with different people, use public services and have a say where you live.

## Sense of initiative and entrepreneurship

initiative-1-idea = Look for one small thing that nobody does. Do it today.
initiative-2-idea = Each evening, write down the three most important things for tomorrow.
initiative-10-idea = Take one thing that you would throw away. Think of three uses for it.
initiative-11-idea = Find one job or course that you would like. Write down three of your deeds that fit it.
initiative-5-idea = Plan a small meeting. Write down the place, time, tasks and costs.
initiative-6-idea = Take one plan that stopped. Write down the next small step and do it.
initiative-7-idea = Tell one person about an idea. Ask what would make them join.
initiative-12-idea = Describe an idea to three people. Ask if they would pay for it, and how much.
initiative-13-idea = Write down one idea that could help others. Ask someone to share the work.
initiative-useful-work = You solve problems before they grow, start projects or build a business.
initiative-useful-education = You choose your own direction and finish what you start.
initiative-useful-daily = You organise what matters to you and make more of what you have.

## Cultural awareness and expression

culture-1-idea = Draw, sing, write or build something small about your day.
culture-2-idea = Share one song or story with someone, and say why you like it.
culture-3-idea = Ask one person about a custom and listen without comparing.
culture-4-idea = Take something plain that you use. Change how it looks with what you have.
culture-5-idea = Ask an older person about a place, object or tradition near you.
culture-6-idea = Listen to ten minutes of music from a place you know little about.
culture-10-idea = Show one thing you made to two people. Ask what they see in it.
culture-8-idea = Ask people around you for one word or song in their languages.
culture-11-idea = Watch a film or advertisement. Count who speaks and who does not.
culture-useful-work = You design things, find new ideas and work with people of many cultures.
culture-useful-education = You understand art, history and media, and you show ideas in your own way.
culture-useful-daily = You express what matters to you and feel at home in more than one culture.
