### Statements that are not asked any more: their meaning changed, and a new statement took their place.
### They are shown where somebody answered them, in results, files and comparisons, and stay as they were answered.
### Do not change them, or the answers would be to something else.

mother-tongue-6 = I read two texts on one subject and saw where they disagreed.
mother-tongue-7 = I wrote a longer text, asked for comments and improved it.
mother-tongue-9 = I explained how a text tries to influence its readers.
foreign-languages-3 = I spoke this language although I knew that I would make mistakes.
foreign-languages-9 = I worked through a difficult text in this language and explained it to others.
maths-science-technology-4 = I compared the yearly cost of two offers and chose the cheaper one.
maths-science-technology-7 = I tested an idea by changing only one thing at a time.
maths-science-technology-9 = I questioned a number or claim, checked it and told others the result.
digital-5 = I made a digital text, picture or film that I was allowed to share.
digital-6 = I tried several solutions until a device or program worked again.
digital-7 = I chose a digital tool for a group and set it up.
digital-9 = I found out what data an app collects and advised others about it.
learning-to-learn-5 = I compared different ways to learn something and chose what suited me.
learning-to-learn-6 = I made a mistake, found the reason and tried a different way.
learning-to-learn-7 = I learned a completely new subject and used it in practice.
learning-to-learn-8 = I started to learn what I needed after a big change in my life.
learning-to-learn-9 = I taught something in small steps and checked what others had learned.
social-civic-1 = I said what I thought and listened when someone disagreed with me.
social-civic-3 = I found the right public service and asked for what I needed.
social-civic-6 = I found out what my rights were and used them.
social-civic-9 = I explained to others who decides something and how to object.
initiative-3 = I used what was already there instead of buying something new.
initiative-4 = I thought of several solutions to a problem and tried the best one.
initiative-8 = I checked with real people and figures whether an idea could work.
initiative-9 = I started something useful that continued without me.
culture-7 = I showed my creative work to an audience and listened to their reactions.
culture-9 = I explained whether a film, picture or story shows people fairly.
