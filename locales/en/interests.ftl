### The six themes for which activities count. The activities are in exercise_interests.ftl.

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
