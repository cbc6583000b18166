### The exercise "What matters to me": eighteen cards of our own words, three for each of O*NET's six work values.
### Each card has a short name and one sentence that somebody who never had a paid job can say too.

values = What matters to me
    .lead = Work is more than pay. Here you find out what you need from it, and what can wait. Unpaid work counts too.
    .outcome = You get a short list of what matters most to you, with your own words on why.
    .result = What matters most to me

values-sort = Sort the cards
    .prompt = How much does this matter to you now?
    .hint = Think of work that you would like to do, paid or unpaid.
values-sort-option-most = Very important
values-sort-option-some = Also important
values-sort-option-less = Less, for now

values-sort-card-use-skills = Using what I can do
    .hint = My work needs what I am good at.
values-sort-card-decide = Deciding for myself
    .hint = I choose how I do my work.
values-sort-card-thanked = Being thanked
    .hint = Others notice what I do and say so.
values-sort-card-useful = Being useful
    .hint = My work makes somebody’s life better.
values-sort-card-fair = Fair rules
    .hint = The rules are the same for everybody.
values-sort-card-income = A regular income
    .hint = I know how much money comes in each month.
values-sort-card-see-result = Seeing a result
    .hint = At the end of the day I see what I have done.
values-sort-card-own-ideas = Trying my own ideas
    .hint = I can try my own way of doing things.
values-sort-card-respected = Being respected
    .hint = People who matter to me think well of my work.
values-sort-card-colleagues = Good people around me
    .hint = We help each other and laugh together.
values-sort-card-backed = Support when I need it
    .hint = When something goes wrong, the people in charge stand by me.
values-sort-card-family = Time for my loved ones
    .hint = Work leaves time for those who need me.
values-sort-card-learn = Learning new things
    .hint = I get better at something, or I try something I have never done.
values-sort-card-in-my-hands = Being responsible
    .hint = Others trust me with something important.
values-sort-card-move-up = Moving up
    .hint = With time I get bigger tasks, or I lead others.
values-sort-card-conscience = Doing what is right
    .hint = I never have to do what I think is wrong.
values-sort-card-shown = Being shown how
    .hint = Somebody explains new tasks to me and gives me time.
values-sort-card-place = A good place to work
    .hint = The place is safe, not too loud and easy to get to.

values-rank = Put the cards in order
    .prompt = Which matters more to you now?
    .hint = No answer is wrong, and you can go back.

values-day = A good day
    .prompt = Describe a day when work felt right. What made it good?
    .hint = Paid work, work at home, helping somebody: any day counts.
