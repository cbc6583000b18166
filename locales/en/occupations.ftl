occupation-0310-title = Soldiers
occupation-0310-does = You serve in the army, navy or air force and defend your country.
occupation-0310-day-1 = Practise moving, shooting and giving first aid as a team
occupation-0310-day-2 = Search the ground for bombs and make them safe
occupation-0310-day-3 = Build a temporary bridge or repair a radio

occupation-1111-title = Members of parliament and councils
occupation-1111-does = You decide on laws and public money for a country, region or town.
occupation-1111-day-1 = Read a proposed law and suggest changes
occupation-1111-day-2 = Listen to residents who explain what troubles them
occupation-1111-day-3 = Speak in a debate and vote

occupation-1112-title = Top public officials
occupation-1112-does = You lead a public service and turn political decisions into action.
occupation-1112-day-1 = Advise a minister before an important decision
occupation-1112-day-2 = Divide the yearly budget among police, fire or other services
occupation-1112-day-3 = Represent your country at talks with another government

occupation-1113-title = Village leaders
occupation-1113-does = You lead a village and speak for its people to the authorities.
occupation-1113-day-1 = Hold a meeting where villagers decide how to spend money
occupation-1113-day-2 = Help neighbours settle a quarrel about land
occupation-1113-day-3 = Tell the local council which road needs repair

occupation-1114-title = Leaders of unions, parties and charities
occupation-1114-does = You lead an organisation that defends its members or a cause.
occupation-1114-day-1 = Tell journalists what your members need
occupation-1114-day-2 = Negotiate new rules with employers or ministers
occupation-1114-day-3 = Decide with volunteers how to use the donations

occupation-1120-title = Heads of companies
occupation-1120-does = You lead a whole company or organisation and decide its direction.
occupation-1120-day-1 = Choose which new product or service receives money
occupation-1120-day-2 = Talk with department heads about results and problems
occupation-1120-day-3 = Explain next year's plans to owners and staff

occupation-1211-title = Finance managers
occupation-1211-does = You plan and control the money of a company or organisation.
occupation-1211-day-1 = Check the monthly figures for unexpected costs
occupation-1211-day-2 = Make a budget together with other departments
occupation-1211-day-3 = Discuss the conditions of a loan with the bank

occupation-1212-title = Staff managers
occupation-1212-does = You lead the hiring, training and support of people at work.
occupation-1212-day-1 = Decide with a team leader which candidate to hire
occupation-1212-day-2 = Talk with staff representatives about working hours
occupation-1212-day-3 = Plan training courses for employees and volunteers

occupation-1213-title = Policy and planning managers
occupation-1213-does = You plan an organisation's goals and the rules that it follows.
occupation-1213-day-1 = Write a plan with goals for the coming years
occupation-1213-day-2 = Check whether the work follows safety and environmental rules
occupation-1213-day-3 = Explain a new rule to directors and staff

occupation-1219-title = Department and project managers
occupation-1219-does = You lead a department, project or factory and the people in it.
occupation-1219-day-1 = Compare offers from cleaning and repair companies
occupation-1219-day-2 = Walk through the building and note what is broken
occupation-1219-day-3 = Agree dates and costs with a project team

occupation-1221-title = Sales and marketing managers
occupation-1221-does = You lead a team that finds customers and sells products or services.
occupation-1221-day-1 = Study sales figures and choose which customers to visit
occupation-1221-day-2 = Agree on a price with a large customer
occupation-1221-day-3 = Plan how to present a new product to buyers

occupation-1222-title = Advertising and press managers
occupation-1222-does = You plan how an organisation presents itself in advertising and the news.
occupation-1222-day-1 = Choose pictures and words for a new campaign
occupation-1222-day-2 = Answer a journalist's questions about a difficult event
occupation-1222-day-3 = Agree with designers on the cost of an advert

occupation-1223-title = Research managers
occupation-1223-does = You lead teams that develop new products or study new ideas.
occupation-1223-day-1 = Choose which ideas deserve time and money
occupation-1223-day-2 = Discuss test results with researchers and designers
occupation-1223-day-3 = Compare a first model with what customers want

occupation-1311-title = Farm and forest managers
occupation-1311-does = You plan and lead the work on a large farm or forest.
occupation-1311-day-1 = Decide when to sow, harvest or cut trees
occupation-1311-day-2 = Walk through fields or woods to check plants and animals
occupation-1311-day-3 = Agree on prices with buyers of grain, milk or wood

occupation-1312-title = Fish farm and fishing managers
occupation-1312-does = You lead the work on fish farms or fishing boats.
occupation-1312-day-1 = Check how fast the fish grow and whether they are healthy
occupation-1312-day-2 = Order fish food and young fish for the tanks
occupation-1312-day-3 = Plan boats, nets and crew for the next catch

occupation-1321-title = Factory managers
occupation-1321-does = You lead the production in a factory, from raw material to finished product.
occupation-1321-day-1 = Plan which machines and workers make each order
occupation-1321-day-2 = Walk through the factory and talk with workers
occupation-1321-day-3 = Stop production when a product has a serious fault

occupation-1322-title = Mine managers
occupation-1322-does = You lead work that takes stone, metals, oil or gas from the ground.
occupation-1322-day-1 = Read the daily reports on air and safety underground
occupation-1322-day-2 = Decide with engineers where to dig or drill
occupation-1322-day-3 = Plan shifts, trucks and machines for the week

occupation-1323-title = Building project managers
occupation-1323-does = You plan and lead building projects, from contract to finished work.
occupation-1323-day-1 = Visit the site and compare the work with the drawings
occupation-1323-day-2 = Agree dates with bricklayers, electricians and painters
occupation-1323-day-3 = Calculate the costs of materials and wages

occupation-1324-title = Buying and transport managers
occupation-1324-does = You organise how goods are bought, stored and brought to customers.
occupation-1324-day-1 = Plan trucks and drivers for tomorrow's deliveries
occupation-1324-day-2 = Check the papers for goods that cross a border
occupation-1324-day-3 = Decide which goods the warehouse must order

occupation-1330-title = IT managers
occupation-1330-does = You lead the computer, data and phone systems of an organisation.
occupation-1330-day-1 = Decide which computer system the organisation will buy
occupation-1330-day-2 = Discuss with your team why a system failed
occupation-1330-day-3 = Explain a digital change to the people who will use it

occupation-1341-title = Nursery managers
occupation-1341-does = You lead a nursery or day care centre for young children.
occupation-1341-day-1 = Welcome a new family and explain the daily routine
occupation-1341-day-2 = Plan which staff work with each group of children
occupation-1341-day-3 = Check that the rooms and playground are safe

occupation-1342-title = Hospital and clinic managers
occupation-1342-does = You lead a hospital, clinic or other service that treats patients.
occupation-1342-day-1 = Plan how many nurses and doctors each department needs
occupation-1342-day-2 = Decide with doctors which medical equipment to buy
occupation-1342-day-3 = Read patients' complaints and agree on improvements with staff

occupation-1343-title = Managers of care for older people
occupation-1343-does = You lead a home or service where older people receive care.
occupation-1343-day-1 = Talk with a resident's family about daily care
occupation-1343-day-2 = Make the work schedule for carers and nurses
occupation-1343-day-3 = Check that meals, rooms and care plans suit the residents

occupation-1344-title = Social service managers
occupation-1344-does = You lead social services for families, young people and people in need.
occupation-1344-day-1 = Discuss difficult cases with social workers
occupation-1344-day-2 = Write a request for money for a youth centre
occupation-1344-day-3 = Plan with the town how to offer affordable homes

occupation-1345-title = Heads of schools and universities
occupation-1345-does = You lead a school or university, with its teachers and students.
occupation-1345-day-1 = Visit a lesson and discuss it with the teacher
occupation-1345-day-2 = Plan the timetable, courses and exams
occupation-1345-day-3 = Talk with parents or students about a problem

occupation-1346-title = Bank and insurance branch managers
occupation-1346-does = You lead a local office of a bank or insurance company.
occupation-1346-day-1 = Decide whether a customer can receive a large loan
occupation-1346-day-2 = Help staff decide on a payment after storm damage
occupation-1346-day-3 = Compare the results of the office with its goals

occupation-1349-title = Managers of specialised services
occupation-1349-does = You lead a specialised service, such as a library, court office or prison.
occupation-1349-day-1 = Plan opening times and staff for a library or gallery
occupation-1349-day-2 = Check that rescue teams have the equipment they need
occupation-1349-day-3 = Make sure that each court case has a room and date

occupation-1411-title = Hotel managers
occupation-1411-does = You run a hotel or guest house and lead its staff.
occupation-1411-day-1 = Solve a guest's problem with a room
occupation-1411-day-2 = Set room prices for the holiday season
occupation-1411-day-3 = Inspect cleaned rooms with the head of cleaning

occupation-1412-title = Restaurant managers
occupation-1412-does = You run a restaurant or café, from the menu to the bill.
occupation-1412-day-1 = Choose dishes and prices with the cook
occupation-1412-day-2 = Order fresh food and drinks for the weekend
occupation-1412-day-3 = Welcome guests and help at busy tables

occupation-1420-title = Shop and wholesale managers
occupation-1420-does = You run a shop, or a business that sells goods to shops.
occupation-1420-day-1 = Choose which goods to order and set their prices
occupation-1420-day-2 = Teach a new colleague how to help customers
occupation-1420-day-3 = Count the day's money and the goods still in stock

occupation-1431-title = Managers of sports and culture centres
occupation-1431-does = You run a place where people enjoy sport, culture, games or rest.
occupation-1431-day-1 = Plan a programme of concerts, courses or matches
occupation-1431-day-2 = Check that the pool, hall or stage is safe
occupation-1431-day-3 = Hire and guide coaches, artists or ticket sellers

occupation-1439-title = Managers of service businesses
occupation-1439-does = You run a service business, such as a garage, campsite or travel agency.
occupation-1439-day-1 = Divide repairs or cleaning work among your staff
occupation-1439-day-2 = Listen to phone calls and help staff answer better
occupation-1439-day-3 = Negotiate prices for trips with hotels and bus companies

occupation-2111-title = Physicists and astronomers
occupation-2111-does = You study matter, energy, stars and space to explain how nature works.
occupation-2111-day-1 = Measure the light of a star with a telescope
occupation-2111-day-2 = Test an idea with calculations and a computer model
occupation-2111-day-3 = Explain your results in an article or lecture

occupation-2112-title = Weather scientists
occupation-2112-does = You study the air and climate and say what weather is coming.
occupation-2112-day-1 = Compare satellite pictures with measurements from weather stations
occupation-2112-day-2 = Warn pilots, farmers or towns about a storm
occupation-2112-day-3 = Use computer models to study how the climate changes

occupation-2113-title = Chemists
occupation-2113-does = You study what substances are made of and develop new ones.
occupation-2113-day-1 = Mix and heat substances in a laboratory
occupation-2113-day-2 = Measure what a medicine, perfume or dye contains
occupation-2113-day-3 = Change a recipe to make a product safer

occupation-2114-title = Earth scientists
occupation-2114-does = You study rocks, water and the movements inside the earth.
occupation-2114-day-1 = Collect samples of rock, soil or water outdoors
occupation-2114-day-2 = Draw layers under the ground on a computer map
occupation-2114-day-3 = Advise builders or towns about unsafe ground

occupation-2120-title = Mathematicians and statisticians
occupation-2120-does = You use numbers to answer questions about risk, health, money or people.
occupation-2120-day-1 = Calculate how likely an accident or illness is
occupation-2120-day-2 = Check whether survey answers represent the whole population
occupation-2120-day-3 = Explain with graphs what the numbers mean

occupation-2131-title = Biologists
occupation-2131-does = You study living things, from bacteria and plants to animals and people.
occupation-2131-day-1 = Look at cells or bacteria under a microscope
occupation-2131-day-2 = Watch and count plants or animals in nature
occupation-2131-day-3 = Test how a medicine or poison affects living cells

occupation-2132-title = Farm, forest and fishing advisers
occupation-2132-does = You advise people who work with crops, farm animals, forests or fish.
occupation-2132-day-1 = Walk across a field and take soil samples
occupation-2132-day-2 = Explain to a farmer how to keep animals healthy
occupation-2132-day-3 = Calculate how many trees can be cut without harm

occupation-2133-title = Environmental experts
occupation-2133-does = You study harm to nature and plan how to prevent or repair it.
occupation-2133-day-1 = Take water or soil samples and search for pollution
occupation-2133-day-2 = Count rare plants and animals before building starts
occupation-2133-day-3 = Advise a company how to protect a river or forest

occupation-2141-title = Production engineers
occupation-2141-does = You design how factories make products safely, quickly and with little waste.
occupation-2141-day-1 = Watch people and machines and measure the time of each step
occupation-2141-day-2 = Design a workplace that protects backs and hands
occupation-2141-day-3 = Test new packaging for food or clothes

occupation-2142-title = Civil engineers
occupation-2142-does = You design roads, bridges, railways and water systems and guide their construction.
occupation-2142-day-1 = Calculate how much weight a bridge can carry
occupation-2142-day-2 = Draw a plan that keeps streets dry in heavy rain
occupation-2142-day-3 = Inspect new concrete or rails on a building site

occupation-2143-title = Environmental engineers
occupation-2143-does = You design technical ways to clean water, air, soil and waste.
occupation-2143-day-1 = Design a system that cleans used water
occupation-2143-day-2 = Measure the harmful gas that leaves a factory
occupation-2143-day-3 = Explain to a town how to recycle more

occupation-2144-title = Mechanical engineers
occupation-2144-does = You design and improve machines, engines, vehicles and heating systems.
occupation-2144-day-1 = Draw a machine part on the computer
occupation-2144-day-2 = Test how a part reacts to heat or pressure
occupation-2144-day-3 = Discuss with workers why a machine often breaks

occupation-2145-title = Chemical engineers
occupation-2145-does = You design how factories turn raw materials into medicine, plastic, fuel or drinks.
occupation-2145-day-1 = Plan how to heat, mix and cool a substance safely
occupation-2145-day-2 = Test a small amount before the factory makes more
occupation-2145-day-3 = Search with operators for the reason a mixture fails

occupation-2146-title = Mining and metal engineers
occupation-2146-does = You plan how raw materials leave the ground and become metal or fuel.
occupation-2146-day-1 = Choose where to drill or use explosives safely
occupation-2146-day-2 = Test a piece of metal for hidden cracks
occupation-2146-day-3 = Calculate how much metal a rock contains

occupation-2149-title = Other specialised engineers
occupation-2149-does = You solve special technical problems in health care, energy, safety or building costs.
occupation-2149-day-1 = Design an artificial joint or other medical device
occupation-2149-day-2 = Calculate how much power solar panels can give a school
occupation-2149-day-3 = List the materials and costs of a new building

occupation-2151-title = Electrical engineers
occupation-2151-does = You design systems that produce, store and carry electric power.
occupation-2151-day-1 = Draw the electric plan of a train, mine or building
occupation-2151-day-2 = Test a battery or motor with measuring instruments
occupation-2151-day-3 = Plan cables that bring wind power to towns

occupation-2152-title = Electronics engineers
occupation-2152-does = You design electronic parts for computers, medical devices, cars or satellites.
occupation-2152-day-1 = Draw a tiny electric circuit on the computer
occupation-2152-day-2 = Build a first model and measure its signals
occupation-2152-day-3 = Ask doctors or pilots what a device must do

occupation-2153-title = Telecommunications engineers
occupation-2153-does = You design networks that carry phone calls, internet and television.
occupation-2153-day-1 = Calculate where a tower for mobile phones is needed
occupation-2153-day-2 = Test how fast data travels through a cable
occupation-2153-day-3 = Plan repairs so that emergency calls still work

occupation-2161-title = Architects of buildings
occupation-2161-does = You design buildings and rooms where people can live, work and meet.
occupation-2161-day-1 = Ask clients how they want to use their building
occupation-2161-day-2 = Draw floor plans and make a small model
occupation-2161-day-3 = Visit the site and answer builders' questions

occupation-2162-title = Landscape architects
occupation-2162-does = You design parks, gardens, squares and other open spaces.
occupation-2162-day-1 = Study the sun, soil and rainwater in one place
occupation-2162-day-2 = Draw paths, trees and places to sit
occupation-2162-day-3 = Ask neighbours how they want to use a park

occupation-2163-title = Product and clothing designers
occupation-2163-does = You design clothes, furniture and other things people use every day.
occupation-2163-day-1 = Draw ideas for a shoe, chair or coat
occupation-2163-day-2 = Choose fabrics, colours and other materials
occupation-2163-day-3 = Make a sample and change it after testing

occupation-2164-title = Town and traffic planners
occupation-2164-does = You plan how a town, its streets and its traffic will develop.
occupation-2164-day-1 = Choose on a map where new homes can be built
occupation-2164-day-2 = Count cars, bicycles and bus passengers at a crossing
occupation-2164-day-3 = Listen to residents at a meeting about a new plan

occupation-2165-title = Surveyors and mapmakers
occupation-2165-does = You measure land, sea or mines and turn the data into maps.
occupation-2165-day-1 = Measure distances and heights with a laser instrument
occupation-2165-day-2 = Mark the border between two pieces of land
occupation-2165-day-3 = Add roads and rivers to a digital map

occupation-2166-title = Graphic and web designers
occupation-2166-does = You design images, websites, animations and printed pages.
occupation-2166-day-1 = Draw figures and make them move on screen
occupation-2166-day-2 = Arrange text and pictures for a poster or website
occupation-2166-day-3 = Show a first design to the client and improve it

occupation-2211-title = General doctors
occupation-2211-does = You treat people of all ages, often as the first doctor they see.
occupation-2211-day-1 = Listen to a patient's heart and lungs
occupation-2211-day-2 = Explain a blood test result in simple words
occupation-2211-day-3 = Prescribe medicine or send a patient to hospital

occupation-2212-title = Specialist doctors
occupation-2212-does = You treat patients as an expert in one field of medicine.
occupation-2212-day-1 = Study scans or test results to name an illness
occupation-2212-day-2 = Operate on a patient with a trained team
occupation-2212-day-3 = Explain the possible treatments and their risks to a patient

occupation-2221-title = Nurses
occupation-2221-does = You plan and give care to people who are ill, in a hospital or at home.
occupation-2221-day-1 = Give medicine and watch how patients react to it
occupation-2221-day-2 = Clean and dress wounds
occupation-2221-day-3 = Explain to families how they can help

occupation-2222-title = Midwives
occupation-2222-does = You care for parents and babies during pregnancy, birth and the first weeks.
occupation-2222-day-1 = Listen to the baby's heart during pregnancy
occupation-2222-day-2 = Guide a birth and act quickly when there is danger
occupation-2222-day-3 = Show parents how to feed and hold their baby

occupation-2230-title = Practitioners of traditional medicine
occupation-2230-does = You treat people with traditional methods, such as thin needles, plants or oils.
occupation-2230-day-1 = Ask a client about sleep, pain, food and daily life
occupation-2230-day-2 = Place thin needles at chosen points on the body
occupation-2230-day-3 = Prepare a mixture of herbs or oils

occupation-2240-title = Physician associates
occupation-2240-does = You examine and treat patients, often together with a doctor.
occupation-2240-day-1 = Ask about pain and examine the patient
occupation-2240-day-2 = Help a patient breathe in an emergency
occupation-2240-day-3 = Study blood tests and choose a simple treatment

occupation-2250-title = Vets
occupation-2250-does = You treat ill and injured animals and protect people from animal diseases.
occupation-2250-day-1 = Examine an animal and ask its owner questions
occupation-2250-day-2 = Operate on a dog or vaccinate farm animals
occupation-2250-day-3 = Guide exercises that help an animal move without pain

occupation-2261-title = Dentists
occupation-2261-does = You prevent and treat diseases of the teeth and mouth.
occupation-2261-day-1 = Examine teeth and study X-ray images of the jaw
occupation-2261-day-2 = Give medicine against pain and repair a damaged tooth
occupation-2261-day-3 = Clean teeth and show how to brush them well

occupation-2262-title = Pharmacists
occupation-2262-does = You prepare and provide medicines and explain how to use them safely.
occupation-2262-day-1 = Check whether two medicines can be taken together
occupation-2262-day-2 = Explain how and when to take a medicine
occupation-2262-day-3 = Prepare a cream or test the quality of a medicine

occupation-2263-title = Health and safety experts
occupation-2263-does = You protect people's health from dangers at work and around them.
occupation-2263-day-1 = Measure noise, dust or radiation in a workplace
occupation-2263-day-2 = Inspect how a kitchen stores and cooks food
occupation-2263-day-3 = Show workers how to sit and lift safely

occupation-2264-title = Physiotherapists
occupation-2264-does = You help people move better after an illness, injury or operation.
occupation-2264-day-1 = Test the strength and movement of a joint
occupation-2264-day-2 = Teach exercises that make muscles stronger
occupation-2264-day-3 = Support a patient who learns to walk again

occupation-2265-title = Dietitians
occupation-2265-does = You advise people on food that helps them stay or become healthy.
occupation-2265-day-1 = Ask a patient what they eat and drink
occupation-2265-day-2 = Make a meal plan for someone with diabetes
occupation-2265-day-3 = Calculate the vitamins and salt in hospital meals

occupation-2266-title = Hearing and speech therapists
occupation-2266-does = You help people who have difficulty hearing, speaking or swallowing.
occupation-2266-day-1 = Test which sounds a person can hear
occupation-2266-day-2 = Adjust a hearing aid to a person's needs
occupation-2266-day-3 = Practise sounds and words with a child

occupation-2267-title = Optometrists
occupation-2267-does = You test people's eyes and help them see better.
occupation-2267-day-1 = Test how well a person sees letters and colours
occupation-2267-day-2 = Examine the inside of the eye with a light
occupation-2267-day-3 = Choose the right lenses or eye exercises

occupation-2269-title = Other therapists
occupation-2269-does = You help patients with special methods, such as X-rays, music or daily exercises.
occupation-2269-day-1 = Take X-ray images of a broken bone
occupation-2269-day-2 = Practise dressing or cooking with a patient after an illness
occupation-2269-day-3 = Use music or dance to help someone express feelings

occupation-2310-title = University teachers
occupation-2310-does = You teach students at a university and do research in your subject.
occupation-2310-day-1 = Give a lecture and answer students' questions
occupation-2310-day-2 = Read essays and give marks and advice
occupation-2310-day-3 = Study a question and write about the results

occupation-2320-title = Vocational teachers
occupation-2320-does = You teach the practical skills and theory of a trade or profession.
occupation-2320-day-1 = Show students how to use a tool safely
occupation-2320-day-2 = Watch students practise a haircut, a meal or a repair
occupation-2320-day-3 = Visit students during their training in a company

occupation-2330-title = Secondary school teachers
occupation-2330-does = You teach one or more subjects to teenagers at secondary school.
occupation-2330-day-1 = Explain a new topic and ask questions about it
occupation-2330-day-2 = Correct tests and write useful comments
occupation-2330-day-3 = Talk with a student who finds school difficult

occupation-2341-title = Primary school teachers
occupation-2341-does = You teach primary school children to read, write, count and work together.
occupation-2341-day-1 = Read a story and talk about new words
occupation-2341-day-2 = Help a child with a difficult sum
occupation-2341-day-3 = Tell parents how their child is learning

occupation-2342-title = Preschool teachers
occupation-2342-does = You help young children learn through play before primary school.
occupation-2342-day-1 = Sing and count with a group of children
occupation-2342-day-2 = Prepare paint, blocks and games for learning
occupation-2342-day-3 = Observe how each child speaks, moves and plays

occupation-2351-title = Experts in teaching methods
occupation-2351-does = You study how schools teach and help teachers use better methods.
occupation-2351-day-1 = Observe a lesson and write a report
occupation-2351-day-2 = Choose books and goals for a new course
occupation-2351-day-3 = Train teachers in a new way of teaching

occupation-2352-title = Special needs teachers
occupation-2352-does = You teach people who need extra support or another way of learning.
occupation-2352-day-1 = Make a learning plan for one student
occupation-2352-day-2 = Use pictures or signs to explain a task
occupation-2352-day-3 = Teach an adult to read step by step

occupation-2353-title = Language teachers
occupation-2353-does = You teach people a new language outside regular school.
occupation-2353-day-1 = Practise a conversation about shopping or work
occupation-2353-day-2 = Explain a grammar rule with simple examples
occupation-2353-day-3 = Show the hand shapes of sign language

occupation-2354-title = Music teachers
occupation-2354-does = You teach people to sing or play music, alone or in groups.
occupation-2354-day-1 = Show how to hold and play an instrument
occupation-2354-day-2 = Choose pieces that fit each student's level
occupation-2354-day-3 = Prepare students to perform at a concert

occupation-2355-title = Dance, drama and art teachers
occupation-2355-does = You teach dance, theatre, painting, photography or circus to people of all ages.
occupation-2355-day-1 = Show a dance step and correct a student's posture
occupation-2355-day-2 = Look at students' drawings or photos and give advice
occupation-2355-day-3 = Rehearse a play with a group

occupation-2356-title = Computer trainers
occupation-2356-does = You teach people to use computers, programs and the internet.
occupation-2356-day-1 = Show beginners how to send an email safely
occupation-2356-day-2 = Prepare exercises for staff who get a new program
occupation-2356-day-3 = Help a student who cannot find a file

occupation-2359-title = Tutors and other teachers
occupation-2359-does = You teach or advise learners outside the usual class, alone or in groups.
occupation-2359-day-1 = Explain homework to one student after school
occupation-2359-day-2 = Help a student choose a course or solve a problem
occupation-2359-day-3 = Design an online lesson or teach in a prison

occupation-2411-title = Accountants
occupation-2411-does = You record and check how companies and public services use money.
occupation-2411-day-1 = Compare bills and payments with the bank account
occupation-2411-day-2 = Explain to a client how much tax to pay
occupation-2411-day-3 = Search the accounts for mistakes or fraud

occupation-2412-title = Money and investment advisers
occupation-2412-does = You advise people and companies on how to save and invest money.
occupation-2412-day-1 = Ask a client about income, plans and worries
occupation-2412-day-2 = Compare ways to save for a house or old age
occupation-2412-day-3 = Explain the risk of losing money

occupation-2413-title = Financial analysts
occupation-2413-does = You study figures to judge whether a loan or investment is wise.
occupation-2413-day-1 = Read a company's accounts from the last years
occupation-2413-day-2 = Calculate how much a company could earn in future
occupation-2413-day-3 = Write advice for a bank or investor

occupation-2421-title = Organisation advisers
occupation-2421-does = You study how an organisation works and suggest how to improve it.
occupation-2421-day-1 = Ask workers which steps take too long
occupation-2421-day-2 = Draw how an order passes through the company
occupation-2421-day-3 = Present ideas for saving time and costs

occupation-2422-title = Policy advisers
occupation-2422-does = You prepare government plans and rules and help put them into practice.
occupation-2422-day-1 = Compare how other countries solved a housing problem
occupation-2422-day-2 = Ask local groups what their area needs
occupation-2422-day-3 = Write a proposal for a new public plan

occupation-2423-title = Recruitment and careers advisers
occupation-2423-does = You help employers find staff and help people find work.
occupation-2423-day-1 = Write a job advert and invite candidates
occupation-2423-day-2 = Discuss with someone which job fits their skills
occupation-2423-day-3 = Explain a contract or holiday rule to an employee

occupation-2424-title = Trainers at work
occupation-2424-does = You teach people at work the skills their job needs.
occupation-2424-day-1 = Ask a team what it needs to learn
occupation-2424-day-2 = Lead practical exercises with a group of employees
occupation-2424-day-3 = Help a team leader prepare for a difficult conversation

occupation-2431-title = Marketing experts
occupation-2431-does = You study what customers want and bring products to their attention.
occupation-2431-day-1 = Ask customers questions and compare their answers
occupation-2431-day-2 = Write a short text for an online advert
occupation-2431-day-3 = Count how many people bought after seeing an advert

occupation-2432-title = Public relations experts
occupation-2432-does = You explain to the public what an organisation does and wants.
occupation-2432-day-1 = Write news for websites and newspapers
occupation-2432-day-2 = Answer people's questions in an online community
occupation-2432-day-3 = Speak with people in the street about a campaign

occupation-2433-title = Sellers of machines and medicines
occupation-2433-does = You sell machines, medicines or technical products and explain how they work.
occupation-2433-day-1 = Show a machine to a farmer or factory owner
occupation-2433-day-2 = Tell doctors what studies say about a new medicine
occupation-2433-day-3 = Calculate which solar panels fit a customer's roof

occupation-2434-title = Sellers of IT systems
occupation-2434-does = You sell computer and phone systems that fit a company's needs.
occupation-2434-day-1 = Ask a company what its computers must do
occupation-2434-day-2 = Show customers how a program or network works
occupation-2434-day-3 = Write an offer with prices and delivery dates

occupation-2511-title = Systems analysts
occupation-2511-does = You study what an organisation needs and design computer systems for it.
occupation-2511-day-1 = Ask nurses or office staff how they use data
occupation-2511-day-2 = Draw how information moves between computers
occupation-2511-day-3 = Teach a computer to find patterns in data

occupation-2512-title = Software developers
occupation-2512-does = You design, build and improve the programs that run on computers.
occupation-2512-day-1 = Ask users what the program must do
occupation-2512-day-2 = Write instructions for the computer in code
occupation-2512-day-3 = Read a colleague's code and suggest changes

occupation-2513-title = Web and game developers
occupation-2513-does = You build websites, online shops and digital games.
occupation-2513-day-1 = Program pages that work on phones and computers
occupation-2513-day-2 = Design buttons and menus that are easy to use
occupation-2513-day-3 = Test a game level and improve it

occupation-2514-title = Programmers
occupation-2514-does = You write and change code for apps, office programs and machines.
occupation-2514-day-1 = Turn a design into lines of code
occupation-2514-day-2 = Search for an error and correct it
occupation-2514-day-3 = Adapt a program to a new phone or machine

occupation-2519-title = Software testers
occupation-2519-does = You test software and data and help programmers remove errors.
occupation-2519-day-1 = Try each button and record what does not work
occupation-2519-day-2 = Check whether blind people can use a website
occupation-2519-day-3 = Test how a system starts again after a failure

occupation-2521-title = Database designers
occupation-2521-does = You design and manage the systems that store an organisation's data.
occupation-2521-day-1 = Plan how customer or patient data is stored
occupation-2521-day-2 = Change the system to make searches faster
occupation-2521-day-3 = Decide which users can see or change data

occupation-2522-title = System administrators
occupation-2522-does = You keep an organisation's computers and networks working every day.
occupation-2522-day-1 = Install new versions of programs on many computers
occupation-2522-day-2 = Make safe copies of important files
occupation-2522-day-3 = Search for the reason a colleague cannot connect

occupation-2523-title = Network designers
occupation-2523-does = You plan and improve networks that connect computers with each other.
occupation-2523-day-1 = Draw how computers, cables and wireless points connect
occupation-2523-day-2 = Measure where data moves too slowly
occupation-2523-day-3 = Calculate how much data a hospital network must carry

occupation-2529-title = Computer security experts
occupation-2529-does = You protect computer systems and data against attacks and loss.
occupation-2529-day-1 = Search for weak points in a system before criminals do
occupation-2529-day-2 = Stop an attack and repair the damage
occupation-2529-day-3 = Collect digital evidence from a phone or computer

occupation-2611-title = Lawyers
occupation-2611-does = You advise on the law and speak for people or the state in court.
occupation-2611-day-1 = Listen to a client and explain their rights
occupation-2611-day-2 = Read laws and earlier decisions to prepare a case
occupation-2611-day-3 = Question a witness in court

occupation-2612-title = Judges
occupation-2612-does = You lead court cases and decide them according to the law.
occupation-2612-day-1 = Listen to both sides and to witnesses
occupation-2612-day-2 = Compare the evidence with the law
occupation-2612-day-3 = Write a decision and explain its reasons

occupation-2619-title = Other legal experts
occupation-2619-does = You use the law to settle conflicts, check rules or prepare legal documents.
occupation-2619-day-1 = Help two parties find an agreement without a judge
occupation-2619-day-2 = Read a house contract with buyers before they sign
occupation-2619-day-3 = Check how a company protects personal data

occupation-2621-title = Archivists and curators
occupation-2621-does = You collect, protect and show art, objects and historical documents.
occupation-2621-day-1 = Describe an old letter and give it a number
occupation-2621-day-2 = Choose which objects an exhibition will show
occupation-2621-day-3 = Clean a fragile object with a soft brush

occupation-2622-title = Librarians
occupation-2622-does = You help people find books and information and care for the collection.
occupation-2622-day-1 = Choose new books for children and adults
occupation-2622-day-2 = Help a visitor search for reliable information
occupation-2622-day-3 = Organise a reading hour or computer lesson

occupation-2631-title = Economists
occupation-2631-does = You study how money, work and trade affect people and countries.
occupation-2631-day-1 = Compare figures on prices, jobs and wages
occupation-2631-day-2 = Calculate what a new tax would change
occupation-2631-day-3 = Write a report that helps a government decide

occupation-2632-title = Sociologists and anthropologists
occupation-2632-does = You study how people live together, now and in the past.
occupation-2632-day-1 = Interview people about their work, family or neighbourhood
occupation-2632-day-2 = Dig carefully for traces of an old village
occupation-2632-day-3 = Compare answers and maps to find patterns

occupation-2633-title = Historians, philosophers and political scientists
occupation-2633-does = You study ideas, history and politics to understand society better.
occupation-2633-day-1 = Read old letters and documents in an archive
occupation-2633-day-2 = Compare election results from several countries
occupation-2633-day-3 = Write a clear argument about a difficult question

occupation-2634-title = Psychologists
occupation-2634-does = You study how people think, feel and act, and help them feel better.
occupation-2634-day-1 = Listen to a client and ask careful questions
occupation-2634-day-2 = Use tests of memory, learning or mood
occupation-2634-day-3 = Practise with someone how to face a fear

occupation-2635-title = Social workers and counsellors
occupation-2635-does = You help people and families deal with problems in their lives.
occupation-2635-day-1 = Visit a family and listen to each member
occupation-2635-day-2 = Help someone apply for housing or money
occupation-2635-day-3 = Make a plan with someone who wants to stop drinking alcohol

occupation-2636-title = Religious leaders
occupation-2636-does = You lead religious services and support people in faith, joy and grief.
occupation-2636-day-1 = Prepare and lead a service, prayer or ceremony
occupation-2636-day-2 = Visit someone who is ill or has lost a relative
occupation-2636-day-3 = Explain religious texts to a group

occupation-2641-title = Writers
occupation-2641-does = You write or edit books, plays, songs or technical texts.
occupation-2641-day-1 = Write and rewrite a scene or chapter
occupation-2641-day-2 = Check facts and correct a text before printing
occupation-2641-day-3 = Explain in simple steps how a device works

occupation-2642-title = Journalists
occupation-2642-does = You collect news, check it and tell it to the public.
occupation-2642-day-1 = Interview people who saw an event
occupation-2642-day-2 = Compare sources to check whether a story is true
occupation-2642-day-3 = Write an article and choose a photo

occupation-2643-title = Translators and interpreters
occupation-2643-does = You translate spoken, written or signed language so that people understand each other.
occupation-2643-day-1 = Repeat a doctor's words in the patient's language
occupation-2643-day-2 = Translate a contract, book or film text
occupation-2643-day-3 = Compare the meanings of words for a dictionary

occupation-2651-title = Visual artists
occupation-2651-does = You make art, such as paintings, sculptures, prints or cartoons.
occupation-2651-day-1 = Draw an idea and choose colours or materials
occupation-2651-day-2 = Shape clay, stone, glass or metal
occupation-2651-day-3 = Clean and repair a damaged painting

occupation-2652-title = Musicians, singers and composers
occupation-2652-does = You sing, play, write or conduct music for an audience.
occupation-2652-day-1 = Practise a difficult part many times
occupation-2652-day-2 = Write a melody and choose the instruments
occupation-2652-day-3 = Rehearse with a choir, band or orchestra

occupation-2653-title = Dancers and choreographers
occupation-2653-does = You dance on stage or create dances for others to perform.
occupation-2653-day-1 = Train strength, balance and jumps every morning
occupation-2653-day-2 = Learn new steps and connect them to the music
occupation-2653-day-3 = Create movements and show them to the dancers

occupation-2654-title = Film and stage directors
occupation-2654-does = You lead the making of films, plays, programmes or music recordings.
occupation-2654-day-1 = Decide with the team how to film a scene
occupation-2654-day-2 = Listen to actors and choose who gets a role
occupation-2654-day-3 = Plan the budget and dates of a production

occupation-2655-title = Actors
occupation-2655-does = You play characters on stage, in films or with your voice.
occupation-2655-day-1 = Learn the words and movements of a role
occupation-2655-day-2 = Rehearse a scene with other actors
occupation-2655-day-3 = Record a voice for a film or game

occupation-2656-title = Radio and television presenters
occupation-2656-does = You speak to listeners or viewers on radio, television or the internet.
occupation-2656-day-1 = Read the news aloud in a clear voice
occupation-2656-day-2 = Ask a guest questions during a live programme
occupation-2656-day-3 = Describe what happens on screen for blind viewers

occupation-2659-title = Comedians and other performers
occupation-2659-does = You perform for an audience with jokes, puppets, circus acts or street art.
occupation-2659-day-1 = Practise throwing balls or walking on a rope
occupation-2659-day-2 = Try new jokes in front of a small audience
occupation-2659-day-3 = Make a puppet and give it a voice

occupation-3111-title = Laboratory technicians
occupation-3111-does = You test materials, air or water and help scientists with experiments.
occupation-3111-day-1 = Weigh and mix substances for a test
occupation-3111-day-2 = Measure radiation, temperature or water depth
occupation-3111-day-3 = Clean and check laboratory instruments

occupation-3112-title = Building technicians
occupation-3112-does = You help engineers plan, check and maintain buildings, roads and water systems.
occupation-3112-day-1 = Measure a building site with special instruments
occupation-3112-day-2 = Inspect a bridge or tunnel for cracks and rust
occupation-3112-day-3 = Calculate how much energy a house loses

occupation-3113-title = Electrical technicians
occupation-3113-does = You build, test and repair electrical equipment that engineers design.
occupation-3113-day-1 = Connect wires according to a drawing
occupation-3113-day-2 = Measure how well a battery or motor works
occupation-3113-day-3 = Replace a broken electrical part of a machine

occupation-3114-title = Electronics technicians
occupation-3114-does = You build and test electronic devices with very small parts.
occupation-3114-day-1 = Join tiny parts to an electronic board
occupation-3114-day-2 = Test whether a medical device gives correct signals
occupation-3114-day-3 = Adjust an instrument until it measures exactly

occupation-3115-title = Mechanical technicians
occupation-3115-does = You test, inspect and repair machines, engines and vehicles, together with engineers.
occupation-3115-day-1 = Start an engine and measure its temperature and noise
occupation-3115-day-2 = Inspect a train, ship or plane for damage
occupation-3115-day-3 = Repair a cooling system or heat pump

occupation-3116-title = Chemical technicians
occupation-3116-does = You test and control how chemicals and other materials are produced.
occupation-3116-day-1 = Take samples from a production line
occupation-3116-day-2 = Check whether a colour or mixture is right
occupation-3116-day-3 = Pack and label dangerous waste safely

occupation-3117-title = Mining and metal technicians
occupation-3117-does = You test rock and metal and help keep mines safe.
occupation-3117-day-1 = Measure the tunnels and add them to a map
occupation-3117-day-2 = Test air, dust and noise underground
occupation-3117-day-3 = Press a piece of rock or metal until it breaks

occupation-3118-title = Makers of technical drawings
occupation-3118-does = You make technical drawings of buildings, machines, ships or clothes.
occupation-3118-day-1 = Turn an engineer's sketch into an exact drawing
occupation-3118-day-2 = Draw each part and its size on the computer
occupation-3118-day-3 = Change a drawing after talking with the builder

occupation-3119-title = Other engineering technicians
occupation-3119-does = You help test and improve products and processes, from textiles to wind power.
occupation-3119-day-1 = Pull and wash fabric to test its strength
occupation-3119-day-2 = Check a new wind turbine before it starts to work
occupation-3119-day-3 = Prepare a machine that prints metal parts

occupation-3121-title = Team leaders in mines
occupation-3121-does = You lead workers who dig coal, stone or metals from the ground.
occupation-3121-day-1 = Divide tasks at the start of the shift
occupation-3121-day-2 = Check the tunnel and machines before work starts
occupation-3121-day-3 = Report the amount mined and any accidents

occupation-3122-title = Team leaders in factories
occupation-3122-does = You guide a team of production workers in a factory.
occupation-3122-day-1 = Show a new worker how to use a machine
occupation-3122-day-2 = Inspect finished products and discuss faults with the team
occupation-3122-day-3 = Change the work plan when someone is ill

occupation-3123-title = Team leaders in construction
occupation-3123-does = You guide a team of building workers on a construction site.
occupation-3123-day-1 = Explain the day's tasks with the drawing in hand
occupation-3123-day-2 = Check that walls, pipes or floors are made correctly
occupation-3123-day-3 = Order missing materials and note working hours

occupation-3131-title = Power plant operators
occupation-3131-does = You control the systems that make electricity and send it to homes.
occupation-3131-day-1 = Watch power and temperature on control room screens
occupation-3131-day-2 = Climb a wind turbine to check its parts
occupation-3131-day-3 = Stop a machine safely when an alarm sounds

occupation-3132-title = Water and waste plant operators
occupation-3132-does = You control machines that clean water or burn waste.
occupation-3132-day-1 = Test samples of drinking water or used water
occupation-3132-day-2 = Adjust pumps and the amount of cleaning substance
occupation-3132-day-3 = Control the heat of an oven that burns waste

occupation-3133-title = Chemical plant controllers
occupation-3133-does = You control machines that make chemicals and gases in a factory.
occupation-3133-day-1 = Watch pressure and temperature on several screens
occupation-3133-day-2 = Adjust the flow of gas or liquid
occupation-3133-day-3 = Walk along the pipes and check for leaks

occupation-3134-title = Oil and gas plant operators
occupation-3134-does = You control the systems that turn oil and gas into fuel.
occupation-3134-day-1 = Read the level and pressure of large tanks
occupation-3134-day-2 = Start pumps that move oil through pipes
occupation-3134-day-3 = Take a fuel sample to the laboratory

occupation-3135-title = Metal production controllers
occupation-3135-does = You control the ovens and machines that produce metal.
occupation-3135-day-1 = Set the heat of an oven that melts metal
occupation-3135-day-2 = Weigh the metals that go into a mixture
occupation-3135-day-3 = Take a sample of liquid metal for testing

occupation-3139-title = Operators of robots and production lines
occupation-3139-does = You control robots and automatic lines that make cars, paper or clothes.
occupation-3139-day-1 = Enter settings that tell a robot what to do
occupation-3139-day-2 = Watch the line on a screen and in the factory
occupation-3139-day-3 = Stop the line and remove a blocked part

occupation-3141-title = Biology technicians
occupation-3141-does = You help scientists study plants, animals, cells and bacteria.
occupation-3141-day-1 = Collect plants, water or insects outdoors
occupation-3141-day-2 = Grow bacteria in small dishes and count them
occupation-3141-day-3 = Record the results of an experiment

occupation-3142-title = Farm technicians
occupation-3142-does = You test soil, crops and animals to help farms grow good food.
occupation-3142-day-1 = Take samples of soil, water or plants and test them
occupation-3142-day-2 = Record how much young animals or fish eat and grow
occupation-3142-day-3 = Show growers on a map which fields need water

occupation-3143-title = Forest technicians
occupation-3143-does = You help protect and renew forests by measuring, planting and guarding trees.
occupation-3143-day-1 = Measure trees and mark which ones will be cut
occupation-3143-day-2 = Show a team how to plant young trees
occupation-3143-day-3 = Explain fire and nature rules to forest visitors

occupation-3151-title = Ship's engineers
occupation-3151-does = You keep a ship's engines and machines running safely at sea.
occupation-3151-day-1 = Check oil, heat and pressure in the engine room
occupation-3151-day-2 = Repair a water pump together with the engine crew
occupation-3151-day-3 = Record how much fuel the ship has used

occupation-3152-title = Ship's officers and harbour pilots
occupation-3152-does = You guide ships safely across the sea, along rivers and into harbour.
occupation-3152-day-1 = Plan the route with sea maps, weather and tides
occupation-3152-day-2 = Watch the radar and the sea for other ships
occupation-3152-day-3 = Lead the crew in a safety exercise

occupation-3153-title = Aircraft pilots
occupation-3153-does = You fly planes, helicopters or drones, or teach others to fly.
occupation-3153-day-1 = Check the weather, the fuel and the flight plan
occupation-3153-day-2 = Talk with ground control by radio before landing
occupation-3153-day-3 = Practise what to do when an engine stops

occupation-3154-title = Air traffic controllers
occupation-3154-does = You guide planes safely through the air and at the airport.
occupation-3154-day-1 = Follow planes on a radar screen and keep them apart
occupation-3154-day-2 = Tell pilots by radio when they can land
occupation-3154-day-3 = Warn flight crews about storms and closed runways

occupation-3155-title = Air traffic systems technicians
occupation-3155-does = You install and repair the radar and radio systems that guide planes.
occupation-3155-day-1 = Test the signals that lead planes to the runway
occupation-3155-day-2 = Replace a broken electronic part in a radio tower
occupation-3155-day-3 = Tell air traffic controllers when a system works again

occupation-3211-title = Scan and radiation technicians
occupation-3211-does = You use machines that look inside the body or treat illness.
occupation-3211-day-1 = Help a patient lie still in the right position
occupation-3211-day-2 = Set the machine to the right amount of radiation
occupation-3211-day-3 = Make clear images of bones, organs or an unborn baby

occupation-3212-title = Medical laboratory technicians
occupation-3212-does = You test blood and other samples that help doctors find an illness.
occupation-3212-day-1 = Label tubes of blood and place them in a machine
occupation-3212-day-2 = Study cells through a microscope and count unusual ones
occupation-3212-day-3 = Repeat a test when a result looks strange

occupation-3213-title = Pharmacy assistants
occupation-3213-does = You prepare medicines with the pharmacist and give them to patients.
occupation-3213-day-1 = Read the doctor's prescription and check the amount
occupation-3213-day-2 = Count tablets, mix creams and label each package
occupation-3213-day-3 = Explain to a customer how to take the medicine

occupation-3214-title = Makers of artificial teeth and limbs
occupation-3214-does = You make and fit artificial teeth, limbs, supports or hearing aids.
occupation-3214-day-1 = Take the exact shape of a leg or an ear
occupation-3214-day-2 = Form and polish a cover for a broken tooth
occupation-3214-day-3 = Adjust a new leg until the patient walks without pain

occupation-3221-title = Assistant nurses
occupation-3221-does = You give nursing care to patients as part of a medical team.
occupation-3221-day-1 = Measure blood pressure, temperature and pulse and record them
occupation-3221-day-2 = Give prescribed medicine and notice any bad reaction
occupation-3221-day-3 = Change bandages and see how well a wound heals

occupation-3222-title = Midwives' assistants
occupation-3222-does = You support families and midwives before, during and after a birth.
occupation-3222-day-1 = Measure blood pressure and weight during a pregnancy
occupation-3222-day-2 = Prepare the birth room and hand instruments to the midwife
occupation-3222-day-3 = Show new parents how to feed and wash a baby

occupation-3230-title = Herbal and natural healers
occupation-3230-does = You treat people with herbs and other traditional or natural methods.
occupation-3230-day-1 = Ask about a client's health, food, sleep and habits
occupation-3230-day-2 = Mix herbs for a tea, an oil or a cream
occupation-3230-day-3 = Tell a client when it is better to see a doctor

occupation-3240-title = Vets' assistants
occupation-3240-does = You treat and care for animals, often together with a vet.
occupation-3240-day-1 = Hold an animal calmly while the vet examines it
occupation-3240-day-2 = Watch an animal's breathing and heartbeat during an operation
occupation-3240-day-3 = Show owners how to give medicine at home

occupation-3251-title = Dental assistants
occupation-3251-does = You care for people's teeth and gums and help dentists at work.
occupation-3251-day-1 = Prepare clean instruments and hand them to the dentist
occupation-3251-day-2 = Clean teeth and check the gums for illness
occupation-3251-day-3 = Calm a nervous patient and show how to brush well

occupation-3252-title = Health records staff
occupation-3252-does = You keep patients' health records complete, safe and easy to find.
occupation-3252-day-1 = Give each illness in a doctor's notes a standard code
occupation-3252-day-2 = Find a missing test result and add it to a file
occupation-3252-day-3 = Keep the waiting list for operations in the right order

occupation-3253-title = Community health workers
occupation-3253-does = You help people in your community to stay healthy and find care.
occupation-3253-day-1 = Visit families at home and ask about their health
occupation-3253-day-2 = Teach a group how to give first aid
occupation-3253-day-3 = Explain where and how to get a vaccination

occupation-3254-title = Opticians
occupation-3254-does = You help people see well with the right glasses or contact lenses.
occupation-3254-day-1 = Measure the eyes and help a customer choose a frame
occupation-3254-day-2 = Shape lenses so that they fit the frame
occupation-3254-day-3 = Show a customer how to wear contact lenses

occupation-3255-title = Physiotherapy assistants and massage
occupation-3255-does = You help people move with less pain through exercise, massage and touch.
occupation-3255-day-1 = Guide a patient through exercises after an operation
occupation-3255-day-2 = Massage tight muscles with your hands and warm oil
occupation-3255-day-3 = Measure how far a knee can bend

occupation-3256-title = Doctors' assistants
occupation-3256-does = You help doctors and patients before, during and after a visit.
occupation-3256-day-1 = Ask patients what they feel and record their answers
occupation-3256-day-2 = Measure weight, blood pressure or how well someone sees
occupation-3256-day-3 = Clean instruments and prepare the room for treatment

occupation-3257-title = Health and safety inspectors
occupation-3257-does = You check workplaces, food and the environment so that people stay safe.
occupation-3257-day-1 = Measure noise and dust in a factory
occupation-3257-day-2 = Inspect a restaurant kitchen for dirt and spoiled food
occupation-3257-day-3 = Write a report and explain what must change

occupation-3258-title = Ambulance staff
occupation-3258-does = You treat people in an emergency and take them to hospital.
occupation-3258-day-1 = Drive quickly and safely through traffic to an accident
occupation-3258-day-2 = Restart a heart, stop bleeding or support a broken leg
occupation-3258-day-3 = Tell the hospital team what happened and what you did

occupation-3259-title = Other health support staff
occupation-3259-does = You support patients with breathing, diet, tests, operations or mental health.
occupation-3259-day-1 = Prepare the machine that keeps a patient asleep during surgery
occupation-3259-day-2 = Place sensors on the chest and record the heartbeat
occupation-3259-day-3 = Plan meals with a patient who has diabetes

occupation-3311-title = Traders in shares and currencies
occupation-3311-does = You buy and sell shares, currencies and energy on markets for clients.
occupation-3311-day-1 = Watch prices change on several screens
occupation-3311-day-2 = Agree on a price with another trader by phone
occupation-3311-day-3 = Explain the risk of an investment to a client

occupation-3312-title = Loan officers
occupation-3312-does = You advise people and companies on loans and decide who can borrow.
occupation-3312-day-1 = Ask a family about its income, costs and plans
occupation-3312-day-2 = Calculate how much a client can repay each month
occupation-3312-day-3 = Explain why you approve or refuse a loan

occupation-3313-title = Bookkeepers
occupation-3313-does = You keep the money records of an organisation complete and correct.
occupation-3313-day-1 = Enter bills and payments in the accounting program
occupation-3313-day-2 = Compare bank statements with your own records
occupation-3313-day-3 = Report how a project has spent its money

occupation-3314-title = Statistics assistants
occupation-3314-does = You collect, check and calculate numbers that help others decide.
occupation-3314-day-1 = Find and correct errors in a long list of data
occupation-3314-day-2 = Make a chart that shows how sales have changed
occupation-3314-day-3 = Calculate how likely an accident or an illness is

occupation-3315-title = Valuers of homes and damage
occupation-3315-does = You estimate what homes, objects or damage are worth in money.
occupation-3315-day-1 = Inspect a house and compare it with others sold nearby
occupation-3315-day-2 = Photograph a damaged car and calculate the cost of repair
occupation-3315-day-3 = Explain to a family how much the insurance will pay

occupation-3321-title = Insurance advisers
occupation-3321-does = You sell insurance and judge which risks it can cover.
occupation-3321-day-1 = Ask a client what could go wrong and cost money
occupation-3321-day-2 = Judge how safe an old building is against fire
occupation-3321-day-3 = Compare insurance offers and explain the differences

occupation-3322-title = Sales representatives
occupation-3322-does = You represent a supplier and sell its goods, energy or services.
occupation-3322-day-1 = Visit a client and show how a machine works
occupation-3322-day-2 = Calculate what solar panels would cost and save
occupation-3322-day-3 = Write an offer and agree on a price

occupation-3323-title = Buyers for companies
occupation-3323-does = You choose and buy what a company or public service needs.
occupation-3323-day-1 = Compare the quality of cloth, coffee beans or wood
occupation-3323-day-2 = Negotiate a price and a delivery date with a supplier
occupation-3323-day-3 = Check what is in stock and plan new orders

occupation-3324-title = Wholesale brokers
occupation-3324-does = You buy large amounts of goods and bring buyers and sellers together.
occupation-3324-day-1 = Call a seller and a buyer until both accept
occupation-3324-day-2 = Follow the world prices of grain, metal or oil
occupation-3324-day-3 = Arrange space on a ship for a client's goods

occupation-3331-title = Freight and customs agents
occupation-3331-does = You arrange the transport and customs papers for goods that cross borders.
occupation-3331-day-1 = Find the best route by ship, train or truck
occupation-3331-day-2 = Complete customs forms for a load of fruit
occupation-3331-day-3 = Track a late delivery and inform the client

occupation-3332-title = Event planners
occupation-3332-does = You plan and run meetings, weddings, festivals and other events.
occupation-3332-day-1 = Ask clients about their wishes and their budget
occupation-3332-day-2 = Book the hall, the food and the music
occupation-3332-day-3 = Solve the last problems before the guests arrive

occupation-3333-title = Job agents
occupation-3333-does = You help people find work and employers find the right people.
occupation-3333-day-1 = Talk with a job seeker about skills and wishes
occupation-3333-day-2 = Compare a list of open jobs with people's experience
occupation-3333-day-3 = Explain a work contract before someone signs it

occupation-3334-title = Estate agents
occupation-3334-does = You sell, rent or manage homes, shops and offices for their owners.
occupation-3334-day-1 = Show a flat to a family and answer questions
occupation-3334-day-2 = Check a contract before the owner signs it
occupation-3334-day-3 = Arrange a repair after a tenant reports a leak

occupation-3339-title = Agents of artists and other clients
occupation-3339-does = You make deals for artists, authors, inventors, sellers and other clients.
occupation-3339-day-1 = Call a theatre to offer an actor for a role
occupation-3339-day-2 = Lead an auction and call the highest price
occupation-3339-day-3 = Sell space for an advertisement on a website

occupation-3341-title = Office team leaders
occupation-3341-does = You plan and guide the work of an office or call centre.
occupation-3341-day-1 = Divide the day's tasks among the team
occupation-3341-day-2 = Listen to a customer call and give the worker advice
occupation-3341-day-3 = Answer a complaint that others could not solve

occupation-3342-title = Legal secretaries
occupation-3342-does = You prepare and keep legal papers for lawyers, courts or the town hall.
occupation-3342-day-1 = Write a letter to the court for a lawyer
occupation-3342-day-2 = Enter court dates in the calendar and remind the team
occupation-3342-day-3 = Register a birth or a marriage for a family

occupation-3343-title = Management assistants
occupation-3343-does = You organise the time, papers and meetings of managers or projects.
occupation-3343-day-1 = Plan a manager's week and book a train ticket
occupation-3343-day-2 = Type each word that people say in court
occupation-3343-day-3 = Write a summary of a meeting and send it

occupation-3344-title = Medical secretaries
occupation-3344-does = You organise appointments, letters and records for doctors and their patients.
occupation-3344-day-1 = Make an appointment for a patient on the phone
occupation-3344-day-2 = Listen to a doctor's recording and type the report
occupation-3344-day-3 = Send bills and forms to the health insurance

occupation-3351-title = Customs and border officers
occupation-3351-does = You check people and goods that enter or leave a country.
occupation-3351-day-1 = Compare a passport photo with the traveller's face
occupation-3351-day-2 = Search bags and trucks for forbidden goods
occupation-3351-day-3 = Explain which goods need a tax or a permit

occupation-3352-title = Tax officers
occupation-3352-does = You check that people and companies pay the right tax.
occupation-3352-day-1 = Compare a tax form with a company's records
occupation-3352-day-2 = Explain a tax bill to someone at the counter
occupation-3352-day-3 = Calculate how much tax someone still owes or gets back

occupation-3353-title = Benefits and pension officers
occupation-3353-does = You check who has a right to benefits, pensions or other support.
occupation-3353-day-1 = Ask someone without work about income and family
occupation-3353-day-2 = Check forms and papers before a benefit is paid
occupation-3353-day-3 = Write a letter that explains your decision

occupation-3354-title = Permit and passport officers
occupation-3354-does = You check requests for permits, licences and passports and decide on them.
occupation-3354-day-1 = Help someone complete a form for a new passport
occupation-3354-day-2 = Check whether a building plan follows the rules
occupation-3354-day-3 = Tell a restaurant owner why a licence was refused

occupation-3355-title = Detectives
occupation-3355-does = You investigate crimes and collect facts that a court can use.
occupation-3355-day-1 = Interview a witness and listen for small details
occupation-3355-day-2 = Collect fingerprints and other traces after a crime
occupation-3355-day-3 = Discuss the facts and plan the next step together

occupation-3359-title = Other government inspectors
occupation-3359-does = You check farms, ships, markets and casinos and explain the law.
occupation-3359-day-1 = Test whether a shop scale shows the right weight
occupation-3359-day-2 = Inspect how goods are packed and tied on a ship
occupation-3359-day-3 = Advise a customer who bought a broken product

occupation-3411-title = Legal assistants
occupation-3411-does = You help courts, lawyers and clients to prepare cases and find facts.
occupation-3411-day-1 = Search for court decisions about a similar case
occupation-3411-day-2 = Bring a court letter to a person's front door
occupation-3411-day-3 = Observe what happens in a shop and write a report

occupation-3412-title = Social care workers
occupation-3412-does = You support children, families and adults who need help in daily life.
occupation-3412-day-1 = Visit a family and talk about the past week
occupation-3412-day-2 = Help someone ask for a home or money support
occupation-3412-day-3 = Share a meal with young people in a care home

occupation-3421-title = Professional athletes
occupation-3421-does = You train and compete in a sport as your work.
occupation-3421-day-1 = Train your strength, speed and technique with a coach
occupation-3421-day-2 = Watch a film of your match and study mistakes
occupation-3421-day-3 = Play a match or run a race before an audience

occupation-3422-title = Sports coaches and referees
occupation-3422-does = You teach a sport, coach teams or lead matches by the rules.
occupation-3422-day-1 = Show a beginner how to swim, ski or skate
occupation-3422-day-2 = Plan the training and correct the players' movements
occupation-3422-day-3 = Stop a match when a player breaks the rules

occupation-3423-title = Fitness and leisure instructors
occupation-3423-does = You guide groups in fitness, outdoor trips and free time activities.
occupation-3423-day-1 = Show a movement and correct how someone stands
occupation-3423-day-2 = Check ropes, helmets or saddles before the group starts
occupation-3423-day-3 = Lead a group along a mountain path and watch the weather

occupation-3431-title = Photographers
occupation-3431-does = You take photos of people, places, products and events.
occupation-3431-day-1 = Place lights and choose the best angle
occupation-3431-day-2 = Help people relax in front of the camera
occupation-3431-day-3 = Select and improve the pictures on a computer

occupation-3432-title = Interior designers
occupation-3432-does = You design rooms, shop windows or stages and choose what fills them.
occupation-3432-day-1 = Draw a room plan and choose colours and furniture
occupation-3432-day-2 = Build and paint the scenery for a play
occupation-3432-day-3 = Arrange clothes and lamps in a shop window

occupation-3433-title = Museum and library technicians
occupation-3433-does = You prepare, protect and arrange objects in museums, galleries and libraries.
occupation-3433-day-1 = Measure a wall and hang a painting with gloves on
occupation-3433-day-2 = Clean an old object with a soft brush
occupation-3433-day-3 = Help a visitor find a rare book or document

occupation-3434-title = Head cooks
occupation-3434-does = You create menus, cook dishes and lead a kitchen team.
occupation-3434-day-1 = Taste a sauce and decide what it needs
occupation-3434-day-2 = Show a new cook how to cut a fish
occupation-3434-day-3 = Order fresh food and calculate what a dish costs

occupation-3435-title = Stage technicians and tattoo artists
occupation-3435-does = You make shows possible with light, sound, costumes, scenery or body art.
occupation-3435-day-1 = Program the lights for each scene of a play
occupation-3435-day-2 = Help an actor change costume in one minute
occupation-3435-day-3 = Check the ropes and motors that move the scenery

occupation-3511-title = Computer operations technicians
occupation-3511-does = You keep large computer systems running and their data safe.
occupation-3511-day-1 = Watch screens that show the state of many computers
occupation-3511-day-2 = Make a safety copy of the day's data
occupation-3511-day-3 = Find the cause when a system becomes slow or stops

occupation-3512-title = Computer helpdesk staff
occupation-3512-does = You help people who have a problem with their computer.
occupation-3512-day-1 = Ask a caller questions until you understand the problem
occupation-3512-day-2 = Prepare a laptop for a new colleague
occupation-3512-day-3 = Remove a harmful program from a computer

occupation-3513-title = Network technicians
occupation-3513-does = You connect computers into networks and keep the connections working.
occupation-3513-day-1 = Pull cables through a building and test them
occupation-3513-day-2 = Decide with a manager who may open which files
occupation-3513-day-3 = Find the reason why an office has no internet

occupation-3514-title = Website managers
occupation-3514-does = You build, update and protect websites that many people visit.
occupation-3514-day-1 = Place new text and pictures on a page
occupation-3514-day-2 = Repair a link or a form that does not work
occupation-3514-day-3 = Study which pages people visit and where they leave

occupation-3521-title = Sound and camera technicians
occupation-3521-does = You record and control sound and images for film, radio and shows.
occupation-3521-day-1 = Place microphones and test the sound of each voice
occupation-3521-day-2 = Film an interview and keep the picture sharp
occupation-3521-day-3 = Mix voices, music and noises on a computer

occupation-3522-title = Telephone and internet technicians
occupation-3522-does = You install, test and repair phone, internet and radio networks.
occupation-3522-day-1 = Measure the signal that a phone tower sends
occupation-3522-day-2 = Replace a damaged part in a network box
occupation-3522-day-3 = Draw the route of a new internet cable on a plan

occupation-4110-title = Office workers
occupation-4110-does = You do many kinds of office work that keep an organisation running.
occupation-4110-day-1 = Answer the phone and take messages
occupation-4110-day-2 = Order paper, ink and other supplies
occupation-4110-day-3 = Scan letters and store them in the right place

occupation-4120-title = Secretaries
occupation-4120-does = You organise letters, calls, visits and meetings for an office.
occupation-4120-day-1 = Write and send letters and emails
occupation-4120-day-2 = Welcome visitors and lead them to the right person
occupation-4120-day-3 = Find a meeting date that suits everyone

occupation-4131-title = Typists
occupation-4131-does = You type texts and give them a clear and correct form.
occupation-4131-day-1 = Listen to a recording and type the words
occupation-4131-day-2 = Check the spelling on each page
occupation-4131-day-3 = Make headings and tables for a long report

occupation-4132-title = Data entry workers
occupation-4132-does = You enter numbers and names into computer systems quickly and correctly.
occupation-4132-day-1 = Type data from paper forms into a program
occupation-4132-day-2 = Compare the screen with the paper and correct errors
occupation-4132-day-3 = Ask a colleague about data that are missing

occupation-4211-title = Bank and post office counter staff
occupation-4211-does = You serve customers at the counter of a bank or post office.
occupation-4211-day-1 = Count banknotes and give them to a customer
occupation-4211-day-2 = Weigh a parcel and calculate what it costs to send
occupation-4211-day-3 = Check at closing time that the cash is correct

occupation-4212-title = Casino and betting staff
occupation-4212-does = You run games of chance and bets in a fair way.
occupation-4212-day-1 = Deal cards or turn the wheel at a table
occupation-4212-day-2 = Calculate how much a winning bet pays
occupation-4212-day-3 = Watch the table for cheating or for players in trouble

occupation-4214-title = Debt and donation collectors
occupation-4214-does = You collect unpaid bills for companies or gifts for a charity.
occupation-4214-day-1 = Call a customer about a bill that is late
occupation-4214-day-2 = Agree on a plan to pay in small parts
occupation-4214-day-3 = Thank people for their gift and record it

occupation-4221-title = Travel agents
occupation-4221-does = You help travellers choose, book and prepare their trips.
occupation-4221-day-1 = Compare flights, trains and hotels for a family
occupation-4221-day-2 = Sell a ticket and explain the travel rules
occupation-4221-day-3 = Give tourists a map and ideas for the day

occupation-4222-title = Call centre staff
occupation-4222-does = You answer questions from customers by phone, email or chat.
occupation-4222-day-1 = Listen to a customer and search for the answer
occupation-4222-day-2 = Change an order or an address in the system
occupation-4222-day-3 = Stay calm and polite with an angry caller

occupation-4223-title = Telephone operators
occupation-4223-does = You answer calls and connect them to the right person or service.
occupation-4223-day-1 = Ask who is calling and connect the call
occupation-4223-day-2 = Note a message for someone who is absent
occupation-4223-day-3 = Guide an emergency caller until the ambulance arrives

occupation-4224-title = Hotel receptionists
occupation-4224-does = You welcome guests to a hotel or campsite and answer their questions.
occupation-4224-day-1 = Register guests and give them their room key
occupation-4224-day-2 = Record bookings and see which rooms are free
occupation-4224-day-3 = Check the day's bills and payments at night

occupation-4225-title = Information desk staff
occupation-4225-does = You give people information at a desk, by letter or by email.
occupation-4225-day-1 = Explain opening times, prices and rules to visitors
occupation-4225-day-2 = Read a complaint and write a polite reply
occupation-4225-day-3 = Search a customer's file for the cause of a problem

occupation-4226-title = Receptionists
occupation-4226-does = You welcome visitors to an office or clinic and make appointments.
occupation-4226-day-1 = Greet visitors and call the person they have come to see
occupation-4226-day-2 = Find a free time for a new appointment
occupation-4226-day-3 = Ask a new patient or pet owner to complete a form

occupation-4227-title = Interviewers for surveys
occupation-4227-does = You ask people questions and record their answers for a study.
occupation-4227-day-1 = Ask people in the street for five minutes of time
occupation-4227-day-2 = Read each question exactly as it is written
occupation-4227-day-3 = Enter the answers on a tablet or computer

occupation-4229-title = Other customer service staff
occupation-4229-does = You help guests, patients or clients with information and practical arrangements.
occupation-4229-day-1 = Book a restaurant table or theatre seats for a guest
occupation-4229-day-2 = Record the personal details of a new hospital patient
occupation-4229-day-3 = Explain which papers a family needs to receive support

occupation-4311-title = Accounts clerks
occupation-4311-does = You prepare bills and record what a company earns and spends.
occupation-4311-day-1 = Make a bill and send it to a customer
occupation-4311-day-2 = Record each payment in the right account
occupation-4311-day-3 = Search for the cause of a missing amount

occupation-4312-title = Insurance and finance clerks
occupation-4312-does = You do the paperwork for insurance, loans, taxes or investments.
occupation-4312-day-1 = Enter the details of a new insurance contract
occupation-4312-day-2 = Check whether a loan request is complete
occupation-4312-day-3 = Exchange foreign money for a traveller

occupation-4313-title = Payroll clerks
occupation-4313-does = You calculate people's wages so that everyone is paid on time.
occupation-4313-day-1 = Check how many hours each person has worked
occupation-4313-day-2 = Calculate tax and holiday pay on a computer
occupation-4313-day-3 = Explain the amounts on a wage statement to a worker

occupation-4321-title = Warehouse clerks
occupation-4321-does = You receive, count and store goods in a warehouse and record them.
occupation-4321-day-1 = Compare a delivery with the order list
occupation-4321-day-2 = Weigh, label and store boxes of cloth or leather
occupation-4321-day-3 = Count the stock and order what is missing

occupation-4322-title = Production planners
occupation-4322-does = You plan when materials, machines and workers are needed in a factory.
occupation-4322-day-1 = Calculate how much material next week's orders need
occupation-4322-day-2 = Change the plan when a machine stops working
occupation-4322-day-3 = Tell each department what to make and when

occupation-4323-title = Transport planners
occupation-4323-does = You plan and follow the movements of trucks, trains, ships or planes.
occupation-4323-day-1 = Give drivers their routes and loads for the day
occupation-4323-day-2 = Follow buses or taxis on a screen
occupation-4323-day-3 = Open a bridge so that a ship can pass

occupation-4411-title = Library assistants
occupation-4411-does = You help readers in a library and keep the collection in order.
occupation-4411-day-1 = Lend books and receive them back at the desk
occupation-4411-day-2 = Place returned books on the right shelves
occupation-4411-day-3 = Help a visitor use a computer or find a film

occupation-4412-title = Postal workers
occupation-4412-does = You sort letters and parcels and bring them to people.
occupation-4412-day-1 = Sort letters by street and house number
occupation-4412-day-2 = Walk, cycle or drive along your delivery route
occupation-4412-day-3 = Ask a neighbour to sign for a parcel

occupation-4413-title = Proofreaders and data checkers
occupation-4413-does = You check texts or data and correct mistakes before others use them.
occupation-4413-day-1 = Compare a printed page with the original text
occupation-4413-day-2 = Mark spelling errors and commas in the wrong place
occupation-4413-day-3 = Give survey answers a code so computers can count them

occupation-4414-title = Writers of letters for others
occupation-4414-does = You write letters and complete forms for people who find writing hard.
occupation-4414-day-1 = Listen to what a person wants to say
occupation-4414-day-2 = Complete a form for a home or a visa
occupation-4414-day-3 = Read an official letter aloud and explain it

occupation-4415-title = Filing and copying clerks
occupation-4415-does = You copy and store documents so that people can find them quickly.
occupation-4415-day-1 = Arrange files by date, name or number
occupation-4415-day-2 = Make many copies of a long report
occupation-4415-day-3 = Find a file that a colleague needs

occupation-4416-title = Personnel clerks
occupation-4416-does = You keep the records of staff and answer their questions about work.
occupation-4416-day-1 = Prepare a work contract for someone who starts soon
occupation-4416-day-2 = Record holidays and sick days in the system
occupation-4416-day-3 = Invite people to a job interview

occupation-4419-title = Other office support staff
occupation-4419-does = You write letters, process orders or help make advertisements for an office.
occupation-4419-day-1 = Translate and answer a letter from another country
occupation-4419-day-2 = Check whether an order form is complete
occupation-4419-day-3 = Send pictures and text for an advertisement to a newspaper

occupation-5111-title = Cabin crew and travel attendants
occupation-5111-does = You keep passengers safe and comfortable on planes, ships and trains.
occupation-5111-day-1 = Show passengers how to use seat belts and exits
occupation-5111-day-2 = Serve meals and drinks in a moving cabin
occupation-5111-day-3 = Help a passenger who feels ill or afraid

occupation-5112-title = Train and bus conductors
occupation-5112-does = You check tickets and help passengers on trains, buses and trams.
occupation-5112-day-1 = Check or sell tickets while the train moves
occupation-5112-day-2 = Give the driver the sign that it is safe to leave
occupation-5112-day-3 = Tell passengers about delays and the next connection

occupation-5113-title = Tour guides
occupation-5113-does = You guide visitors in cities, museums or parks and explain what they see.
occupation-5113-day-1 = Lead a group through old streets and tell their story
occupation-5113-day-2 = Explain to children how a wild animal lives
occupation-5113-day-3 = Answer questions in more than one language

occupation-5120-title = Cooks
occupation-5120-does = You cook meals for guests, pupils, patients or families.
occupation-5120-day-1 = Wash, peel and cut vegetables
occupation-5120-day-2 = Fry, bake or steam dishes at the right heat
occupation-5120-day-3 = Prepare a meal for someone who cannot eat salt

occupation-5131-title = Waiting staff
occupation-5131-does = You serve food and drinks to guests and make them welcome.
occupation-5131-day-1 = Take orders at the tables and remember special wishes
occupation-5131-day-2 = Carry hot plates and full glasses without spilling
occupation-5131-day-3 = Advise guests which wine or beer suits their meal

occupation-5132-title = Bar staff
occupation-5132-does = You prepare and serve drinks behind a bar.
occupation-5132-day-1 = Mix a cocktail or make a good coffee
occupation-5132-day-2 = Talk with guests and notice who has drunk enough
occupation-5132-day-3 = Wash glasses and count the money at closing time

occupation-5141-title = Hairdressers
occupation-5141-does = You wash, cut, colour and style people's hair.
occupation-5141-day-1 = Talk with a client about the right cut
occupation-5141-day-2 = Cut hair or trim a beard with sharp scissors
occupation-5141-day-3 = Mix a hair colour and test it on the skin

occupation-5142-title = Beauticians
occupation-5142-does = You care for people's skin, nails and appearance.
occupation-5142-day-1 = Study a client's skin and choose the right treatment
occupation-5142-day-2 = Shape and paint nails or care for tired feet
occupation-5142-day-3 = Apply make-up for a wedding or a play

occupation-5151-title = Cleaning team leaders
occupation-5151-does = You lead the people who clean hotels, offices and other buildings.
occupation-5151-day-1 = Divide rooms among the team and check each one
occupation-5151-day-2 = Show a new cleaner which product suits which floor
occupation-5151-day-3 = Count clean sheets and order more soap

occupation-5152-title = Housekeepers
occupation-5152-does = You run a household or small guest house for others.
occupation-5152-day-1 = Plan the meals and buy the food
occupation-5152-day-2 = Iron clothes and prepare beds for guests
occupation-5152-day-3 = Arrange a repair and pay the household bills

occupation-5153-title = Caretakers of buildings
occupation-5153-does = You take care of a building and the people who use it.
occupation-5153-day-1 = Repair a tap, a lamp or a door
occupation-5153-day-2 = Clean the stairs and check the heating
occupation-5153-day-3 = Open the hall or church and arrange the chairs

occupation-5161-title = Astrologers and fortune-tellers
occupation-5161-does = You read stars, cards or hands and tell people what you see.
occupation-5161-day-1 = Listen to a client's questions about love or work
occupation-5161-day-2 = Draw a chart of the stars at someone's birth
occupation-5161-day-3 = Turn cards on the table and explain their meaning

occupation-5162-title = Companions at home
occupation-5162-does = You keep someone company and help with daily life at home.
occupation-5162-day-1 = Read aloud, play cards or talk together
occupation-5162-day-2 = Choose clothes and help someone dress
occupation-5162-day-3 = Accompany someone to the doctor or a concert

occupation-5163-title = Funeral staff
occupation-5163-does = You care for the dead and help families say goodbye.
occupation-5163-day-1 = Wash, dress and prepare the body with respect
occupation-5163-day-2 = Plan the music, flowers and speeches with the family
occupation-5163-day-3 = Carry the coffin and guide the guests

occupation-5164-title = Animal carers
occupation-5164-does = You feed, wash, train and care for animals.
occupation-5164-day-1 = Clean cages and give fresh food and water
occupation-5164-day-2 = Wash a dog and cut its coat
occupation-5164-day-3 = Teach a dog to guide a person who is blind

occupation-5165-title = Driving instructors
occupation-5165-does = You teach people to drive safely on the road or on water.
occupation-5165-day-1 = Sit beside a learner and give clear instructions
occupation-5165-day-2 = Explain traffic rules with pictures and examples
occupation-5165-day-3 = Brake in time when a learner makes a mistake

occupation-5169-title = Matchmakers
occupation-5169-does = You help people find a partner who suits them.
occupation-5169-day-1 = Talk with single people about what they hope for
occupation-5169-day-2 = Compare profiles and suggest two people who could match
occupation-5169-day-3 = Explain how to meet a stranger safely

occupation-5211-title = Market sellers
occupation-5211-does = You sell goods at a stall in a market or street.
occupation-5211-day-1 = Build your stall early and arrange the goods
occupation-5211-day-2 = Weigh fruit or measure cloth for a customer
occupation-5211-day-3 = Count the money and pack the unsold goods

occupation-5212-title = Street food sellers
occupation-5212-does = You prepare and sell hot or cold food in the street.
occupation-5212-day-1 = Grill, fry or fill food while customers wait
occupation-5212-day-2 = Keep the food cold and your cart clean
occupation-5212-day-3 = Take the money and talk with regular customers

occupation-5221-title = Shopkeepers
occupation-5221-does = You own and run a shop and decide what it sells.
occupation-5221-day-1 = Choose new products and talk with suppliers
occupation-5221-day-2 = Serve customers and hear what they like
occupation-5221-day-3 = Calculate costs, prices and profit after closing time

occupation-5222-title = Shop team leaders
occupation-5222-does = You lead the sales team in a shop or supermarket.
occupation-5222-day-1 = Plan who works at the checkout each hour
occupation-5222-day-2 = Check prices and shelves before the shop opens
occupation-5222-day-3 = Solve a problem between a customer and a seller

occupation-5223-title = Shop assistants
occupation-5223-does = You help customers find, choose and buy products in a shop.
occupation-5223-day-1 = Ask what a customer needs and show products
occupation-5223-day-2 = Place new products on the shelves
occupation-5223-day-3 = Slice bread, mix paint or wrap a gift

occupation-5230-title = Cashiers and ticket sellers
occupation-5230-does = You take payments and sell tickets at a desk or checkout.
occupation-5230-day-1 = Scan products and tell the customer the price
occupation-5230-day-2 = Accept cash or cards and give change
occupation-5230-day-3 = Find a good seat and print the ticket

occupation-5241-title = Models
occupation-5241-does = You present clothes or pose for photos, paintings and films.
occupation-5241-day-1 = Walk in new clothes before buyers and cameras
occupation-5241-day-2 = Hold the same position while students draw you
occupation-5241-day-3 = Change your pose and expression as the photographer asks

occupation-5242-title = Product demonstrators
occupation-5242-does = You show customers how a product works and let them try it.
occupation-5242-day-1 = Prepare a table with samples in a supermarket
occupation-5242-day-2 = Cook with a new pan while people watch
occupation-5242-day-3 = Answer questions and record what was sold

occupation-5243-title = Door-to-door sellers
occupation-5243-does = You go from home to home and offer products or services.
occupation-5243-day-1 = Plan which streets you will visit today
occupation-5243-day-2 = Ring the bell and explain who you are
occupation-5243-day-3 = Complete an order form together with the buyer

occupation-5244-title = Telephone sellers
occupation-5244-does = You sell products or services to people by phone.
occupation-5244-day-1 = Call people from a list and present an offer
occupation-5244-day-2 = Answer questions honestly and accept a no
occupation-5244-day-3 = Type the order and the payment details

occupation-5245-title = Petrol station staff
occupation-5245-does = You help drivers who stop for fuel, car care or a snack.
occupation-5245-day-1 = Fill a tank and check the oil
occupation-5245-day-2 = Take payment for fuel, coffee and car washing
occupation-5245-day-3 = Clean the pumps and fill the shelves

occupation-5246-title = Food counter staff
occupation-5246-does = You prepare and serve quick meals at a counter.
occupation-5246-day-1 = Take orders and pass them to the kitchen
occupation-5246-day-2 = Fill bread rolls and fry potatoes
occupation-5246-day-3 = Wipe the counter and refill cups and sauces

occupation-5249-title = Rental staff
occupation-5249-does = You rent cars, tools, boats or machines to customers.
occupation-5249-day-1 = Ask what the customer needs and for how long
occupation-5249-day-2 = Check the car or tool before and after use
occupation-5249-day-3 = Explain the rental contract and take payment

occupation-5311-title = Child carers
occupation-5311-does = You care for babies and children and help them grow through play.
occupation-5311-day-1 = Feed a baby and change nappies
occupation-5311-day-2 = Sing, read and play outside with a group
occupation-5311-day-3 = Notice when a child is tired, ill or sad

occupation-5312-title = Classroom assistants
occupation-5312-does = You help teachers and give pupils extra support in class.
occupation-5312-day-1 = Practise reading with one child at a time
occupation-5312-day-2 = Help a pupil with a disability follow the lesson
occupation-5312-day-3 = Prepare paint, paper and tools for a lesson

occupation-5321-title = Care assistants in hospitals and homes
occupation-5321-does = You give daily care to patients in hospitals and care homes.
occupation-5321-day-1 = Wash a patient in bed and protect their privacy
occupation-5321-day-2 = Turn a patient in bed so the skin stays healthy
occupation-5321-day-3 = Tell the nurse when a patient eats or sleeps less

occupation-5322-title = Home carers
occupation-5322-does = You care for people who need help to live at home.
occupation-5322-day-1 = Help someone wash, dress and stand safely
occupation-5322-day-2 = Remind a client to take medicine and record it
occupation-5322-day-3 = Prepare lunch and listen to a client's stories

occupation-5329-title = Hospital support workers
occupation-5329-does = You help hospitals by moving patients, taking blood and cleaning instruments.
occupation-5329-day-1 = Push a patient in bed to the X-ray room
occupation-5329-day-2 = Take blood from a vein with a thin needle
occupation-5329-day-3 = Clean surgical instruments with steam and pack them

occupation-5411-title = Firefighters
occupation-5411-does = You fight fires and rescue people from floods and accidents.
occupation-5411-day-1 = Check hoses, ladders and breathing masks
occupation-5411-day-2 = Search for people in a building full of smoke
occupation-5411-day-3 = Teach school classes how to prevent a fire

occupation-5412-title = Police officers
occupation-5412-does = You protect people, keep order and help in an emergency.
occupation-5412-day-1 = Walk or drive through the streets and talk with people
occupation-5412-day-2 = Calm a fight and listen to both sides
occupation-5412-day-3 = Write a report about a theft or an accident

occupation-5413-title = Prison officers
occupation-5413-does = You guard people in prison and support their return to society.
occupation-5413-day-1 = Count the prisoners and check locks and windows
occupation-5413-day-2 = Talk with a prisoner about plans after release
occupation-5413-day-3 = Search cells and visitors' bags for forbidden objects

occupation-5414-title = Security guards
occupation-5414-does = You protect buildings, people and goods against theft and danger.
occupation-5414-day-1 = Walk around a building at night and check doors
occupation-5414-day-2 = Watch camera screens and report unusual events
occupation-5414-day-3 = Check bags and badges at the entrance

occupation-5419-title = Lifeguards and rangers
occupation-5419-does = You keep people and animals safe on beaches, roads and in nature.
occupation-5419-day-1 = Watch swimmers and pull someone from the water
occupation-5419-day-2 = Stop the traffic so that children can cross
occupation-5419-day-3 = Visit an owner after a report about a hurt animal

occupation-6111-title = Grain and vegetable farmers
occupation-6111-does = You grow crops such as grain, potatoes and vegetables in open fields.
occupation-6111-day-1 = Plough the soil and sow seeds with a tractor
occupation-6111-day-2 = Check leaves for insects and disease
occupation-6111-day-3 = Harvest the crop and store it in a cool place

occupation-6112-title = Fruit and vine growers
occupation-6112-does = You grow fruit, grapes, nuts or other crops on trees and bushes.
occupation-6112-day-1 = Cut branches in winter so the tree gives more fruit
occupation-6112-day-2 = Taste and test grapes to choose the harvest day
occupation-6112-day-3 = Show pickers how to handle soft fruit

occupation-6113-title = Gardeners
occupation-6113-does = You grow plants and care for gardens, parks and trees.
occupation-6113-day-1 = Sow seeds and move young plants into larger pots
occupation-6113-day-2 = Climb a tree with ropes and cut dead branches
occupation-6113-day-3 = Draw a garden plan with a client and plant it

occupation-6114-title = Growers of several crops
occupation-6114-does = You grow several kinds of crops on one farm.
occupation-6114-day-1 = Plan which crop will grow in which field
occupation-6114-day-2 = Sow wheat, plant fruit trees and water vegetables
occupation-6114-day-3 = Agree on prices for grain and fruit with buyers

occupation-6121-title = Cattle and sheep farmers
occupation-6121-does = You raise cows, sheep, pigs, goats or horses.
occupation-6121-day-1 = Feed the animals and clean their stables
occupation-6121-day-2 = Milk the cows and clean the milking machine
occupation-6121-day-3 = Help a sheep give birth to a lamb

occupation-6122-title = Chicken and poultry farmers
occupation-6122-does = You raise chickens, turkeys, ducks or geese for eggs and meat.
occupation-6122-day-1 = Collect eggs and sort them by size
occupation-6122-day-2 = Check the air, heat and light in the barn
occupation-6122-day-3 = Walk among the birds and look for signs of illness

occupation-6123-title = Beekeepers
occupation-6123-does = You keep bees or silkworms for honey, wax or silk.
occupation-6123-day-1 = Open a hive and look for a healthy queen
occupation-6123-day-2 = Take honey from the hive and fill jars
occupation-6123-day-3 = Feed fresh leaves to silkworms that spin threads

occupation-6129-title = Farmers of other animals
occupation-6129-does = You raise animals such as rabbits, deer, snails or fur animals.
occupation-6129-day-1 = Feed the animals and clean their cages
occupation-6129-day-2 = Choose which animals will have young
occupation-6129-day-3 = Repair a fence and count the animals behind it

occupation-6130-title = Farmers with crops and animals
occupation-6130-does = You grow crops and keep animals on the same farm.
occupation-6130-day-1 = Feed the cows in the morning and check the fields
occupation-6130-day-2 = Make hay and store it for the winter
occupation-6130-day-3 = Calculate how much food the animals need until spring

occupation-6210-title = Forest workers
occupation-6210-does = You plant, care for and cut trees in the forest.
occupation-6210-day-1 = Plant young trees and protect them from deer
occupation-6210-day-2 = Cut a tree so that it falls in a safe direction
occupation-6210-day-3 = Measure logs and decide what the wood is good for

occupation-6221-title = Fish farmers
occupation-6221-does = You raise fish, shellfish or water plants in tanks, ponds or the sea.
occupation-6221-day-1 = Feed the fish and watch how they swim
occupation-6221-day-2 = Measure the oxygen and heat of the water
occupation-6221-day-3 = Lift grown fish from the water and sort them

occupation-6222-title = River and coast fishers
occupation-6222-does = You catch fish and shellfish in rivers, lakes and along the coast.
occupation-6222-day-1 = Place nets, lines and traps in the water
occupation-6222-day-2 = Measure the catch and return small fish to the water
occupation-6222-day-3 = Steer the boat and watch the weather

occupation-6223-title = Deep-sea fishers
occupation-6223-does = You catch fish with a crew on a ship far from land.
occupation-6223-day-1 = Lower heavy nets into the sea and lift them with machines
occupation-6223-day-2 = Clean the fish and pack it in ice on board
occupation-6223-day-3 = Repair torn nets on deck between two catches

occupation-6224-title = Hunters
occupation-6224-does = You hunt or trap wild animals for food, or to protect nature and farms.
occupation-6224-day-1 = Follow tracks to learn where animals live and move
occupation-6224-day-2 = Check traps and count the animals in the area
occupation-6224-day-3 = Clean the meat and keep it cool

occupation-6310-title = Growers for the household
occupation-6310-does = You grow crops on your own land to feed your household.
occupation-6310-day-1 = Sow seeds and water the young plants
occupation-6310-day-2 = Loosen the soil and remove weeds with a hand tool
occupation-6310-day-3 = Dry and store beans, grain or potatoes for the winter

occupation-6320-title = Animal keepers for the household
occupation-6320-does = You keep animals that give your household milk, eggs, meat and wool.
occupation-6320-day-1 = Milk goats or cows by hand
occupation-6320-day-2 = Lead the animals to fresh grass and water
occupation-6320-day-3 = Look at each animal for wounds and illness

occupation-6330-title = Small farmers for the household
occupation-6330-does = You grow food and keep animals for the needs of your own household.
occupation-6330-day-1 = Plant vegetables and collect fresh eggs
occupation-6330-day-2 = Spread animal waste on the field to feed the soil
occupation-6330-day-3 = Decide how much of the harvest the animals will need

occupation-6340-title = Fishing and gathering for the household
occupation-6340-does = You fish, hunt and gather wild plants to feed your own household.
occupation-6340-day-1 = Catch fish with a net or a line
occupation-6340-day-2 = Collect berries and mushrooms that are safe to eat
occupation-6340-day-3 = Smoke, dry or salt food so that it keeps longer

occupation-7111-title = House builders
occupation-7111-does = You build and repair houses, from the ground to the roof.
occupation-7111-day-1 = Pour concrete for the base of a new house
occupation-7111-day-2 = Build walls and fit doors and windows
occupation-7111-day-3 = Discuss with the owners what to build or repair first

occupation-7112-title = Bricklayers
occupation-7112-does = You build walls, arches and chimneys with bricks or blocks.
occupation-7112-day-1 = Mix cement, sand and water to join the bricks
occupation-7112-day-2 = Lay bricks in straight rows along a string
occupation-7112-day-3 = Check with a tool that the wall stands straight

occupation-7113-title = Stonemasons
occupation-7113-does = You cut, carve and place stone for buildings, paths and graves.
occupation-7113-day-1 = Cut a block of stone to size with a saw
occupation-7113-day-2 = Carve letters into stone with a hammer and sharp tools
occupation-7113-day-3 = Replace damaged stones in an old church or bridge

occupation-7114-title = Concrete workers
occupation-7114-does = You pour concrete and turn it into strong, smooth floors, walls and roads.
occupation-7114-day-1 = Check the wooden frames that will hold the wet concrete
occupation-7114-day-2 = Spread the concrete and make its surface flat
occupation-7114-day-3 = Polish a hard floor until its coloured stones shine

occupation-7115-title = Carpenters
occupation-7115-does = You make, fit and repair wooden parts of buildings, such as doors and stairs.
occupation-7115-day-1 = Measure wood and saw it to the right length
occupation-7115-day-2 = Fit kitchen cupboards, doors or window frames
occupation-7115-day-3 = Build the wooden frame of a roof

occupation-7119-title = Scaffolders and other builders
occupation-7119-does = You build or remove structures, such as work platforms, tents, wooden houses and old walls.
occupation-7119-day-1 = Join metal tubes into high platforms for other workers
occupation-7119-day-2 = Break old walls and sort the wood, metal and stone
occupation-7119-day-3 = Raise a large tent and fasten it to the ground

occupation-7121-title = Roofers
occupation-7121-does = You cover and repair roofs so that buildings stay dry and warm.
occupation-7121-day-1 = Find the place where rain enters the house
occupation-7121-day-2 = Fasten tiles or metal sheets to the roof
occupation-7121-day-3 = Seal the joints of a flat roof with heat

occupation-7122-title = Floor and tile layers
occupation-7122-does = You cover floors and walls with tiles, wood, carpet or other materials.
occupation-7122-day-1 = Make the old floor clean, dry and flat
occupation-7122-day-2 = Cut tiles to fit around pipes and corners
occupation-7122-day-3 = Glue carpet or wood to the floor without gaps

occupation-7123-title = Plasterers
occupation-7123-does = You cover walls and ceilings with a paste that dries smooth and hard.
occupation-7123-day-1 = Mix plaster powder and water into a soft paste
occupation-7123-day-2 = Spread the paste on a wall with a flat tool
occupation-7123-day-3 = Fix light boards to a ceiling and close the joints

occupation-7124-title = Insulation workers
occupation-7124-does = You cover walls, roofs and pipes so that they lose less heat.
occupation-7124-day-1 = Measure and cut soft mats to fit between beams
occupation-7124-day-2 = Fill the empty space inside a wall with foam
occupation-7124-day-3 = Wrap hot pipes in a factory to save energy

occupation-7125-title = Glaziers
occupation-7125-does = You cut and fit glass in windows, doors, shops and vehicles.
occupation-7125-day-1 = Remove broken glass safely from a frame
occupation-7125-day-2 = Measure and cut a new sheet of glass
occupation-7125-day-3 = Lift a heavy window into place with a colleague

occupation-7126-title = Plumbers
occupation-7126-does = You install and repair pipes for water, gas, heating and waste water.
occupation-7126-day-1 = Cut and join pipes in a new bathroom
occupation-7126-day-2 = Find a leak behind a wall and stop it
occupation-7126-day-3 = Clear a blocked drain under the street

occupation-7127-title = Air conditioning and cooling mechanics
occupation-7127-does = You install and repair machines that keep rooms comfortable and food cold.
occupation-7127-day-1 = Connect a cooling machine to pipes and electric wires
occupation-7127-day-2 = Measure the pressure and search for gas leaks
occupation-7127-day-3 = Replace dirty filters so that people breathe clean air

occupation-7131-title = Painters of buildings
occupation-7131-does = You paint walls, bridges and ships, or cover walls with paper.
occupation-7131-day-1 = Protect floors and furniture with large sheets
occupation-7131-day-2 = Fill holes in a wall and rub it smooth
occupation-7131-day-3 = Apply paint or wallpaper evenly from top to bottom

occupation-7132-title = Spray painters
occupation-7132-does = You spray paint or a clear protective layer on cars, furniture and machines.
occupation-7132-day-1 = Cover the parts that must stay without paint
occupation-7132-day-2 = Mix paint until the colour is exactly the same
occupation-7132-day-3 = Move the spray gun evenly over a car door

occupation-7211-title = Metal moulders
occupation-7211-does = You make forms in which hot, liquid metal becomes a solid part.
occupation-7211-day-1 = Press sand firmly around a model of a machine part
occupation-7211-day-2 = Pour hot liquid metal into the form
occupation-7211-day-3 = Open the form and check the cold metal for cracks

occupation-7212-title = Welders
occupation-7212-does = You join or cut pieces of metal with strong heat.
occupation-7212-day-1 = Study a drawing to see which parts must be joined
occupation-7212-day-2 = Guide a flame or electric heat along two steel edges
occupation-7212-day-3 = Check the finished joint for small holes

occupation-7213-title = Sheet metal workers
occupation-7213-does = You cut and bend metal sheets to make roofs, air pipes and tanks.
occupation-7213-day-1 = Draw cutting lines on a sheet of metal
occupation-7213-day-2 = Bend the sheet with a machine and close its edges
occupation-7213-day-3 = Test a metal tank for leaks with water or air

occupation-7214-title = Steel frame builders
occupation-7214-does = You build the steel frames of bridges, ships and tall buildings.
occupation-7214-day-1 = Cut steel beams and make holes for the bolts
occupation-7214-day-2 = Guide a beam that hangs from a crane
occupation-7214-day-3 = Tie steel rods together before concrete covers them

occupation-7215-title = Riggers
occupation-7215-does = You install ropes and cables that lift or hold heavy things safely.
occupation-7215-day-1 = Join steel cables and test how strong they are
occupation-7215-day-2 = Hang lights and speakers above a stage
occupation-7215-day-3 = Guide a heavy load with hand signals

occupation-7221-title = Blacksmiths
occupation-7221-does = You heat metal and shape it with hammers or heavy presses.
occupation-7221-day-1 = Heat a piece of iron until it is red
occupation-7221-day-2 = Beat or press hot metal into the right shape
occupation-7221-day-3 = Fit iron shoes to the feet of a horse

occupation-7222-title = Toolmakers and locksmiths
occupation-7222-does = You make and repair exact tools, locks, keys and fine metal parts.
occupation-7222-day-1 = Study a drawing and choose the metal and the machine
occupation-7222-day-2 = Grind a metal part until its size is exactly right
occupation-7222-day-3 = Open a locked door and change the lock

occupation-7223-title = Metal machine operators
occupation-7223-does = You prepare and run machines that cut, drill and shape metal parts.
occupation-7223-day-1 = Enter measurements into the computer of the machine
occupation-7223-day-2 = Fasten a metal block and choose the right cutting tool
occupation-7223-day-3 = Measure the finished part with an exact instrument

occupation-7224-title = Metal polishers and sharpeners
occupation-7224-does = You make metal smooth and shiny, and you sharpen blades and tools.
occupation-7224-day-1 = Hold a blade at the right angle against a turning stone
occupation-7224-day-2 = Polish metal taps or handles until they shine
occupation-7224-day-3 = Feel the surface with your fingers for rough places

occupation-7231-title = Car and motorcycle mechanics
occupation-7231-does = You check, maintain and repair cars, buses, trucks and motorcycles.
occupation-7231-day-1 = Listen to an engine and find the fault
occupation-7231-day-2 = Replace worn brakes, tyres and lamps
occupation-7231-day-3 = Explain to the customer what the repair will cost

occupation-7232-title = Aircraft mechanics
occupation-7232-does = You check and repair aircraft engines so that planes fly safely.
occupation-7232-day-1 = Look deep inside an engine with a small camera
occupation-7232-day-2 = Replace worn parts step by step, as the manual says
occupation-7232-day-3 = Record every repair and sign for your work

occupation-7233-title = Farm and factory machine mechanics
occupation-7233-does = You repair machines used on farms and ships and in factories.
occupation-7233-day-1 = Open a broken pump and replace the damaged part
occupation-7233-day-2 = Apply oil and grease to moving parts
occupation-7233-day-3 = Drive a repaired tractor to test it

occupation-7234-title = Bicycle repairers
occupation-7234-does = You repair and adjust bicycles, wheelchairs and other vehicles without engines.
occupation-7234-day-1 = Repair a flat tyre and straighten a wheel
occupation-7234-day-2 = Adjust brakes and gears and make a test ride
occupation-7234-day-3 = Help a customer find a bicycle of the right size

occupation-7311-title = Watchmakers and instrument makers
occupation-7311-does = You make and repair small, exact instruments, such as watches and medical tools.
occupation-7311-day-1 = Clean the tiny wheels of a watch
occupation-7311-day-2 = Fit the lens of a microscope or camera
occupation-7311-day-3 = Test that an instrument measures correctly

occupation-7312-title = Musical instrument makers
occupation-7312-does = You build, repair and tune musical instruments for the people who play them.
occupation-7312-day-1 = Choose and shape wood for a guitar or violin
occupation-7312-day-2 = Tighten piano strings until each note sounds right
occupation-7312-day-3 = Play the instrument and listen for faults

occupation-7313-title = Jewellers
occupation-7313-does = You make and repair jewellery and other objects of gold, silver and precious stones.
occupation-7313-day-1 = Shape a gold ring with small tools and a flame
occupation-7313-day-2 = Cut and polish a precious stone under a strong lens
occupation-7313-day-3 = Fix a stone firmly in its metal frame

occupation-7314-title = Potters
occupation-7314-does = You shape clay into pots, dishes and bricks by hand or with forms.
occupation-7314-day-1 = Form a bowl by hand on a turning wheel
occupation-7314-day-2 = Pour liquid clay into a form and let it dry
occupation-7314-day-3 = Place dry pots in the oven and control the heat

occupation-7315-title = Glass makers
occupation-7315-does = You blow, cut, grind and polish glass for homes, science and industry.
occupation-7315-day-1 = Blow air through a pipe into hot, soft glass
occupation-7315-day-2 = Cut a sheet of glass along a marked line
occupation-7315-day-3 = Grind the sharp edges of a mirror smooth

occupation-7316-title = Sign painters and engravers
occupation-7316-does = You paint or carve letters and patterns on signs, glass, metal and porcelain.
occupation-7316-day-1 = Draw a design and copy it onto the surface
occupation-7316-day-2 = Paint flowers on a plate with a fine brush
occupation-7316-day-3 = Carve a name into glass or metal with a sharp tool

occupation-7317-title = Basket and wood craft workers
occupation-7317-does = You make baskets, toys, brushes and other objects from wood and plants.
occupation-7317-day-1 = Choose wood or branches that are strong and flexible
occupation-7317-day-2 = Weave wet branches into a basket or chair
occupation-7317-day-3 = Carve a figure from wood with a knife

occupation-7318-title = Hand weavers and knitters
occupation-7318-does = You weave, knit or sew carpets, bags, clothes and nets by hand.
occupation-7318-day-1 = Choose yarn and plan the colours of a pattern
occupation-7318-day-2 = Weave a carpet row by row on a wooden frame
occupation-7318-day-3 = Cut leather and sew a bag with strong thread

occupation-7319-title = Other craft workers
occupation-7319-does = You make or repair objects by hand, such as candles or sports equipment.
occupation-7319-day-1 = Pour hot wax around a string to make candles
occupation-7319-day-2 = Replace the strings of a tennis racket
occupation-7319-day-3 = Show your work to customers and agree on a price

occupation-7321-title = Pre-press technicians
occupation-7321-does = You prepare texts, pictures and printing plates before they go to the printer.
occupation-7321-day-1 = Arrange words and pictures on a page by computer
occupation-7321-day-2 = Correct mistakes and colours on a test page
occupation-7321-day-3 = Make a printing plate for each colour

occupation-7322-title = Printers
occupation-7322-does = You print books, posters, packages and cloth with large machines.
occupation-7322-day-1 = Fill the machine with ink and paper
occupation-7322-day-2 = Compare the first printed sheets with the sample
occupation-7322-day-3 = Adjust the ink until every colour is clear

occupation-7323-title = Bookbinders
occupation-7323-does = You cut, fold and bind printed pages into books and other products.
occupation-7323-day-1 = Set a machine to fold and cut large sheets
occupation-7323-day-2 = Sew or glue the pages into a cover
occupation-7323-day-3 = Repair the torn pages of an old book

occupation-7411-title = Electricians
occupation-7411-does = You install and repair electric wires, lamps and sockets in buildings.
occupation-7411-day-1 = Pull cables through walls and ceilings
occupation-7411-day-2 = Connect lamps, switches or solar panels to the cables
occupation-7411-day-3 = Test that every wire is safe to use

occupation-7412-title = Electrical mechanics
occupation-7412-does = You install and repair electric parts of lifts, motors, vehicles and home machines.
occupation-7412-day-1 = Discover why a washing machine does not start
occupation-7412-day-2 = Check the motor and the doors of a lift
occupation-7412-day-3 = Replace damaged wires in a car or boat

occupation-7413-title = Power line workers
occupation-7413-does = You build and repair the cables that bring electricity to homes and streets.
occupation-7413-day-1 = Climb a pole to repair a damaged line
occupation-7413-day-2 = Join two cables under the ground
occupation-7413-day-3 = Check that the power is off before you start

occupation-7421-title = Electronics repairers
occupation-7421-does = You install and repair electronic devices in homes, offices, trains and aircraft.
occupation-7421-day-1 = Ask the user what happens when the device fails
occupation-7421-day-2 = Test small parts with a measuring device
occupation-7421-day-3 = Replace an electronic part that no longer works

occupation-7422-title = Phone and internet installers
occupation-7422-does = You install and repair phones, computers, internet cables and alarm systems.
occupation-7422-day-1 = Bring an internet cable from the street into a home
occupation-7422-day-2 = Fix an antenna on a tower or roof
occupation-7422-day-3 = Change the screen or battery of a phone

occupation-7511-title = Butchers and fish sellers
occupation-7511-does = You cut and prepare meat and fish; in some jobs you kill animals.
occupation-7511-day-1 = Remove bones and fat with a sharp knife
occupation-7511-day-2 = Clean fish and cut it into equal pieces
occupation-7511-day-3 = Weigh and pack meat for a customer

occupation-7512-title = Bakers and pastry makers
occupation-7512-does = You bake bread and make cakes, pasta, chocolate and sweets.
occupation-7512-day-1 = Weigh flour, sugar and butter for the dough
occupation-7512-day-2 = Shape bread and place it in a hot oven
occupation-7512-day-3 = Decorate a birthday cake for a customer

occupation-7513-title = Cheese and butter makers
occupation-7513-does = You make butter, cheese, cream and other foods from milk.
occupation-7513-day-1 = Test the milk that arrives and heat it
occupation-7513-day-2 = Press soft, young cheese into round forms
occupation-7513-day-3 = Wash the milk tanks with very hot water

occupation-7514-title = Fruit and vegetable preservers
occupation-7514-does = You make oil, juice, jam and dried food from fruit, vegetables and seeds.
occupation-7514-day-1 = Wash fruit and remove the bad pieces
occupation-7514-day-2 = Cook jam and pour it into clean jars
occupation-7514-day-3 = Press oil from seeds or olives

occupation-7515-title = Food tasters
occupation-7515-does = You taste and check food and drinks and judge their quality.
occupation-7515-day-1 = Taste small cups of coffee and describe each one
occupation-7515-day-2 = Smell and weigh grain or fruit and judge its colour
occupation-7515-day-3 = Take milk samples at a farm and record the results

occupation-7516-title = Tobacco makers
occupation-7516-does = You prepare tobacco leaves and make products such as cigars.
occupation-7516-day-1 = Sort leaves by colour and size
occupation-7516-day-2 = Dry leaves slowly in a warm room
occupation-7516-day-3 = Roll leaves into a cigar by hand or machine

occupation-7521-title = Wood treaters
occupation-7521-does = You dry and treat wood so that it lasts for many years.
occupation-7521-day-1 = Place fresh planks in a large drying room
occupation-7521-day-2 = Measure how much water is left in the wood
occupation-7521-day-3 = Add a liquid that protects wood from insects

occupation-7522-title = Furniture makers
occupation-7522-does = You make, finish and repair furniture and other fine wooden objects.
occupation-7522-day-1 = Join the parts of a chair with glue
occupation-7522-day-2 = Rub wood with oil or wax until it is smooth
occupation-7522-day-3 = Repair a broken drawer in an old cupboard

occupation-7523-title = Wood machine operators
occupation-7523-does = You prepare and run machines that shape, drill and smooth wood.
occupation-7523-day-1 = Choose and fit the blade or drill for the task
occupation-7523-day-2 = Make a test cut and measure it
occupation-7523-day-3 = Shape round table legs on a turning machine

occupation-7531-title = Tailors and dressmakers
occupation-7531-does = You make clothes, hats and wigs that fit one person exactly.
occupation-7531-day-1 = Measure the shoulders, arms and waist of a customer
occupation-7531-day-2 = Sew the parts of a jacket together
occupation-7531-day-3 = Mark with pins where trousers must be shorter

occupation-7532-title = Pattern makers and cutters
occupation-7532-does = You make patterns for clothes and bags, and cut fabric or leather.
occupation-7532-day-1 = Draw the parts of a shirt on a computer
occupation-7532-day-2 = Arrange patterns on fabric so that little is wasted
occupation-7532-day-3 = Cut many layers of cloth with an electric knife

occupation-7533-title = Sewing and embroidery workers
occupation-7533-does = You sew, repair and decorate clothes, gloves, dolls and other cloth products.
occupation-7533-day-1 = Close a seam by hand with small, even stitches
occupation-7533-day-2 = Create a flower on cloth with coloured thread
occupation-7533-day-3 = Repair a hole so that nobody can see it

occupation-7534-title = Upholsterers
occupation-7534-does = You fill chairs, mattresses and vehicle seats and cover them with cloth or leather.
occupation-7534-day-1 = Remove the old cover from a sofa
occupation-7534-day-2 = Cut and sew a new cover for a train seat
occupation-7534-day-3 = Pull the cover tight over the soft filling and fix it

occupation-7535-title = Leather and fur tanners
occupation-7535-does = You clean and treat animal skins to make leather and fur.
occupation-7535-day-1 = Remove hair and fat from the skins
occupation-7535-day-2 = Place skins in a bath that turns them into leather
occupation-7535-day-3 = Sort leather by thickness, colour and quality

occupation-7536-title = Shoemakers
occupation-7536-does = You make and repair shoes, bags and other leather products.
occupation-7536-day-1 = Cut the upper part of a shoe from leather
occupation-7536-day-2 = Replace the worn sole of a boot
occupation-7536-day-3 = Adapt shoes for a person with painful feet

occupation-7541-title = Divers
occupation-7541-does = You dive to build, repair, rescue or harvest under water.
occupation-7541-day-1 = Check the air, mask and suit before you dive
occupation-7541-day-2 = Examine the underwater part of a bridge or ship
occupation-7541-day-3 = Stay in contact with the team above the water

occupation-7542-title = Explosives workers
occupation-7542-does = You use explosives to break rock or old buildings safely.
occupation-7542-day-1 = Calculate how much explosive the rock needs
occupation-7542-day-2 = Place explosives in drilled holes and connect the wires
occupation-7542-day-3 = Warn people and check that the area is empty

occupation-7543-title = Product testers
occupation-7543-does = You test and check products before people buy or use them.
occupation-7543-day-1 = Compare a shoe or shirt with the approved sample
occupation-7543-day-2 = Measure an electronic part with a test device
occupation-7543-day-3 = Mark faults and report them to the production team

occupation-7544-title = Pest controllers
occupation-7544-does = You control insects, rats and weeds that harm homes, food or crops.
occupation-7544-day-1 = Search for the holes where mice enter a building
occupation-7544-day-2 = Spray plants while you wear a mask and gloves
occupation-7544-day-3 = Advise people how to keep insects out of kitchens

occupation-7549-title = Florists and lens makers
occupation-7549-does = You do skilled handwork, such as arranging flowers or making lenses for glasses.
occupation-7549-day-1 = Ask the customer what the flowers are for
occupation-7549-day-2 = Choose flowers and tie them together with leaves
occupation-7549-day-3 = Grind and polish a lens for a pair of glasses

occupation-8111-title = Miners
occupation-8111-does = You dig coal, stone, metal or salt from the ground with machines.
occupation-8111-day-1 = Drill holes in a wall of rock
occupation-8111-day-2 = Drive a loading machine through a tunnel
occupation-8111-day-3 = Check the air, water and roof for danger

occupation-8112-title = Stone processing operators
occupation-8112-does = You run machines that crush, wash, cut and sort stone and minerals.
occupation-8112-day-1 = Set the machine that breaks stones into small pieces
occupation-8112-day-2 = Watch stones on a moving belt and remove bad ones
occupation-8112-day-3 = Take a sample of powder and test it

occupation-8113-title = Well drillers
occupation-8113-does = You drill deep into the ground for water, oil, gas or tunnels.
occupation-8113-day-1 = Add another pipe as the drill goes deeper
occupation-8113-day-2 = Read the pressure and change the speed of the drill
occupation-8113-day-3 = Record the depth and the kind of rock

occupation-8114-title = Concrete product operators
occupation-8114-does = You run machines that make concrete blocks, road material and polished stone.
occupation-8114-day-1 = Measure sand, stones and cement into a mixer
occupation-8114-day-2 = Fill forms with concrete and remove the dry blocks
occupation-8114-day-3 = Polish flat stones and look for cracks

occupation-8121-title = Metal furnace operators
occupation-8121-does = You run machines that melt metal and turn it into sheets, bars or wire.
occupation-8121-day-1 = Watch the heat of the metal from a control room
occupation-8121-day-2 = Guide hot metal through rollers that make it thinner
occupation-8121-day-3 = Measure how thick the finished wire is

occupation-8122-title = Metal coating operators
occupation-8122-does = You run machines that clean metal and give it a protective layer.
occupation-8122-day-1 = Lower metal parts into a bath with electric current
occupation-8122-day-2 = Clean rust from steel with a strong stream of sand
occupation-8122-day-3 = Look for bubbles and thin places in the layer

occupation-8131-title = Chemical machine operators
occupation-8131-does = You run equipment that turns raw materials into chemicals, soap or paint.
occupation-8131-day-1 = Measure ingredients and add them to a large tank
occupation-8131-day-2 = Read temperature and pressure on a screen
occupation-8131-day-3 = Take a sample and send it to the laboratory

occupation-8132-title = Photo printing operators
occupation-8132-does = You develop and print photographs and films with machines and chemicals.
occupation-8132-day-1 = Develop a film in a dark room
occupation-8132-day-2 = Correct the light and colours of a picture
occupation-8132-day-3 = Print, cut and pack photographs for customers

occupation-8141-title = Rubber machine operators
occupation-8141-does = You run machines that make rubber products, such as tyres, belts and gloves.
occupation-8141-day-1 = Mix soft rubber with powders in a machine
occupation-8141-day-2 = Lay strips of rubber around a tyre form
occupation-8141-day-3 = Heat the rubber under pressure until it is strong

occupation-8142-title = Plastic machine operators
occupation-8142-does = You run machines that shape plastic into bottles, pipes, furniture and boat parts.
occupation-8142-day-1 = Fill the machine with small grains of plastic
occupation-8142-day-2 = Set the heat and pressure for a new product
occupation-8142-day-3 = Spread liquid plastic over glass fibre in a form

occupation-8143-title = Paper product operators
occupation-8143-does = You run machines that make boxes, bags, envelopes and tissues from paper.
occupation-8143-day-1 = Lift a heavy roll of paper onto the machine
occupation-8143-day-2 = Check that the folds and the glue are correct
occupation-8143-day-3 = Stop the machine and remove stuck paper

occupation-8151-title = Spinning machine operators
occupation-8151-does = You run machines that turn cotton, wool and other fibres into yarn.
occupation-8151-day-1 = Feed clean fibres into the machine
occupation-8151-day-2 = Find a broken thread and join it again
occupation-8151-day-3 = Replace full rolls of yarn with empty ones

occupation-8152-title = Weaving and knitting machine operators
occupation-8152-does = You run machines that weave or knit yarn into cloth and carpets.
occupation-8152-day-1 = Pull threads through the needles of the machine
occupation-8152-day-2 = Choose a pattern on the control screen
occupation-8152-day-3 = Look for holes in the cloth as it appears

occupation-8153-title = Sewing machine operators
occupation-8153-does = You sew clothes, bags and other products on machines in a factory.
occupation-8153-day-1 = Put thread in the machine and choose the stitch
occupation-8153-day-2 = Guide a sleeve evenly under the needle
occupation-8153-day-3 = Check the seam and sew it again if necessary

occupation-8154-title = Cloth dyeing operators
occupation-8154-does = You run machines that wash, colour and finish cloth and yarn.
occupation-8154-day-1 = Weigh colour powder and mix it with water
occupation-8154-day-2 = Compare the colour of the cloth with a sample
occupation-8154-day-3 = Heat and press cloth so that it keeps its size

occupation-8156-title = Shoe machine operators
occupation-8156-does = You run machines that cut, sew and join parts of shoes and bags.
occupation-8156-day-1 = Cut leather into shapes with a heavy press
occupation-8156-day-2 = Pull the top of a shoe over a form
occupation-8156-day-3 = Glue and press the sole onto the shoe

occupation-8157-title = Laundry workers
occupation-8157-does = You wash, dry and iron clothes and sheets with large machines.
occupation-8157-day-1 = Sort dirty sheets from hospitals and hotels
occupation-8157-day-2 = Choose the right soap and heat for each wash
occupation-8157-day-3 = Feed damp sheets into an ironing machine and fold them

occupation-8160-title = Food and drink machine operators
occupation-8160-does = You run machines that make food and drinks, such as sugar, pasta or beer.
occupation-8160-day-1 = Weigh ingredients for a sauce or sweets
occupation-8160-day-2 = Set the heat and time for roasting coffee
occupation-8160-day-3 = Look at, smell and taste the finished product

occupation-8171-title = Paper mill operators
occupation-8171-does = You run machines that turn wood and old paper into new paper.
occupation-8171-day-1 = Cook small pieces of wood until they become soft
occupation-8171-day-2 = Wash the ink from old newspapers
occupation-8171-day-3 = Check the paper as it dries on hot rollers

occupation-8172-title = Sawmill operators
occupation-8172-does = You run saws and other machines that turn logs into planks and boards.
occupation-8172-day-1 = Feed logs into a machine that removes the bark
occupation-8172-day-2 = Decide how to saw a log with little waste
occupation-8172-day-3 = Change a saw blade that is no longer sharp

occupation-8181-title = Glass and ceramics operators
occupation-8181-does = You run ovens and machines that make glass, bricks, tiles and dishes.
occupation-8181-day-1 = Press wet clay into the shape of bricks
occupation-8181-day-2 = Raise the heat of the oven step by step
occupation-8181-day-3 = Look for cracks and bubbles in new bottles

occupation-8182-title = Boiler operators
occupation-8182-does = You run boilers that make steam for heat, power and machines.
occupation-8182-day-1 = Check the water level and the steam pressure
occupation-8182-day-2 = Control the fuel and the air for the fire
occupation-8182-day-3 = Test the safety valve that lets steam escape

occupation-8183-title = Packing machine operators
occupation-8183-does = You run machines that fill, close and label bottles, boxes and bags.
occupation-8183-day-1 = Supply the machine with empty cans and labels
occupation-8183-day-2 = Free a box that is stuck on the belt
occupation-8183-day-3 = Check the weight and the date on a package

occupation-8189-title = Other factory machine operators
occupation-8189-does = You run special factory machines that cut, glue, cool or carry products.
occupation-8189-day-1 = Set the knives that cut wide rolls into narrow ones
occupation-8189-day-2 = Glue strips along the edges of wooden boards
occupation-8189-day-3 = Control the belts that carry goods across the factory

occupation-8211-title = Machine and vehicle assemblers
occupation-8211-does = You join parts into engines, cars, trains, aircraft and other machines.
occupation-8211-day-1 = Follow a drawing to find the place of each part
occupation-8211-day-2 = Fasten the parts of an engine with bolts
occupation-8211-day-3 = Start the finished machine and test it

occupation-8212-title = Electronics assemblers
occupation-8212-does = You build electrical and electronic products from small parts and wires.
occupation-8212-day-1 = Place tiny parts on an electronic board
occupation-8212-day-2 = Connect coloured wires as the plan shows
occupation-8212-day-3 = Test each finished device with electric current

occupation-8219-title = Assemblers of other products
occupation-8219-does = You join parts into products such as furniture, bicycles, jewellery or medical devices.
occupation-8219-day-1 = Fit the wheels and the chain on a bicycle
occupation-8219-day-2 = Join small parts of a medical device in a clean room
occupation-8219-day-3 = Check that a cupboard is complete and firm

occupation-8311-title = Train drivers
occupation-8311-does = You drive trains that carry passengers or goods.
occupation-8311-day-1 = Test the brakes and lights before you leave
occupation-8311-day-2 = Follow the signals and speed limits along the line
occupation-8311-day-3 = Stop gently at the platform and open the doors

occupation-8312-title = Railway signal and track workers
occupation-8312-does = You set signals and tracks for trains and join wagons together.
occupation-8312-day-1 = Connect wagons and test their brakes
occupation-8312-day-2 = Set the track for the next train
occupation-8312-day-3 = Give signals to train drivers by radio or light

occupation-8321-title = Motorcycle couriers and drivers
occupation-8321-does = You carry small goods, documents or people by motorcycle.
occupation-8321-day-1 = Plan the fastest safe route through the city
occupation-8321-day-2 = Deliver a meal or package and ask for a signature
occupation-8321-day-3 = Check the tyres and lights of the motorcycle

occupation-8322-title = Car, taxi and van drivers
occupation-8322-does = You drive people or goods by car, taxi or van.
occupation-8322-day-1 = Greet a passenger and ask where to go
occupation-8322-day-2 = Help a patient into the car for a hospital visit
occupation-8322-day-3 = Plan the order of the deliveries for the day

occupation-8331-title = Bus and tram drivers
occupation-8331-does = You drive passengers by bus or tram through towns and villages.
occupation-8331-day-1 = Check the doors and mirrors before the first trip
occupation-8331-day-2 = Help a passenger in a wheelchair to enter
occupation-8331-day-3 = Drive calmly through busy streets and follow the timetable

occupation-8332-title = Truck drivers
occupation-8332-does = You drive heavy trucks that carry goods, animals, waste or fuel.
occupation-8332-day-1 = Fasten the load so that it cannot move
occupation-8332-day-2 = Drive long distances and take the required breaks
occupation-8332-day-3 = Reverse a long truck to the door of a warehouse

occupation-8341-title = Tractor and harvester drivers
occupation-8341-does = You drive tractors, harvesters and other large machines on farms and in forests.
occupation-8341-day-1 = Prepare a field for seeds with a tractor
occupation-8341-day-2 = Cut and lift trees with a forest machine
occupation-8341-day-3 = Clean the machine and check its oil

occupation-8342-title = Digger drivers
occupation-8342-does = You drive machines that dig and flatten earth, build roads and clear snow.
occupation-8342-day-1 = Dig a deep hole for the base of a building
occupation-8342-day-2 = Press a new road flat with a heavy roller
occupation-8342-day-3 = Clear snow from roads early in the morning

occupation-8343-title = Crane operators
occupation-8343-does = You lift and move heavy loads with cranes and other lifting machines.
occupation-8343-day-1 = Check the cables and hooks before you lift
occupation-8343-day-2 = Move a container from a ship to a truck
occupation-8343-day-3 = Watch the hand signals of workers on the ground

occupation-8344-title = Forklift drivers
occupation-8344-does = You drive a small lifting vehicle to move and stack goods.
occupation-8344-day-1 = Lift a pile of boxes onto a high shelf
occupation-8344-day-2 = Unload a truck without damage to the goods
occupation-8344-day-3 = Charge the battery and test the brakes

occupation-8350-title = Ship's deck crew
occupation-8350-does = You handle ropes, cargo and equipment on the deck of a ship.
occupation-8350-day-1 = Tie the ship to the dock with strong ropes
occupation-8350-day-2 = Watch the water for other ships and objects
occupation-8350-day-3 = Clean the deck and paint it against rust

occupation-9111-title = Cleaners and helpers in homes
occupation-9111-does = You clean and tidy private homes and help with the household.
occupation-9111-day-1 = Clean the kitchen and bathroom with suitable products
occupation-9111-day-2 = Wash, iron and fold the clothes of the household
occupation-9111-day-3 = Agree with the family which tasks come first

occupation-9112-title = Cleaners in offices and hotels
occupation-9112-does = You clean offices, hotels, trains and other places that many people use.
occupation-9112-day-1 = Empty bins and wash the floor of an office
occupation-9112-day-2 = Make the beds and change the towels in hotel rooms
occupation-9112-day-3 = Choose the right cleaning product for each surface

occupation-9121-title = Hand washers and ironers
occupation-9121-does = You wash, iron and fold clothes and sheets by hand.
occupation-9121-day-1 = Remove a stain from a silk shirt
occupation-9121-day-2 = Iron trousers and dresses with hot steam
occupation-9121-day-3 = Count clean uniforms and give them to colleagues

occupation-9122-title = Car washers
occupation-9122-does = You wash, dry and polish cars, buses and other vehicles.
occupation-9122-day-1 = Spray a car with soap and water
occupation-9122-day-2 = Remove sand and dust from seats and floors
occupation-9122-day-3 = Polish the windows and the paint of a car

occupation-9123-title = Window cleaners
occupation-9123-does = You clean the windows of homes, shops and tall buildings.
occupation-9123-day-1 = Wash glass and remove the water with a rubber blade
occupation-9123-day-2 = Work safely on a ladder or a hanging platform
occupation-9123-day-3 = Agree with a shop owner on the next visit

occupation-9129-title = Cleaners of special places
occupation-9129-does = You clean special places and objects, such as pools, drains, parks and carpets.
occupation-9129-day-1 = Wash mud from street drains with a strong stream of water
occupation-9129-day-2 = Clean a swimming pool and test its water
occupation-9129-day-3 = Remove stains from carpets and curtains with a machine

occupation-9211-title = Farm and harvest helpers
occupation-9211-does = You help to plant, care for and harvest crops in fields and vineyards.
occupation-9211-day-1 = Pick ripe fruit without damage to the plant
occupation-9211-day-2 = Pull weeds between rows of vegetables
occupation-9211-day-3 = Sort the harvest and place it in boxes

occupation-9212-title = Animal farm helpers
occupation-9212-does = You feed, clean and care for animals on farms and in stables.
occupation-9212-day-1 = Give cows, pigs or horses food and water
occupation-9212-day-2 = Clean the stable and spread dry straw
occupation-9212-day-3 = Notice a sick animal and tell the farmer

occupation-9213-title = Helpers on mixed farms
occupation-9213-does = You help with both the crops and the animals of a farm.
occupation-9213-day-1 = Feed the animals before work in the field starts
occupation-9213-day-2 = Store dry grass for the animals to eat in winter
occupation-9213-day-3 = Repair a fence around a field

occupation-9214-title = Garden and greenhouse helpers
occupation-9214-does = You help to grow and care for plants in gardens, parks and greenhouses.
occupation-9214-day-1 = Plant flowers and give them water
occupation-9214-day-2 = Cut grass and collect fallen leaves
occupation-9214-day-3 = Move young plants into larger pots

occupation-9215-title = Forest helpers
occupation-9215-does = You plant trees and help to keep forests healthy and safe.
occupation-9215-day-1 = Dig holes and plant young trees
occupation-9215-day-2 = Cut weak branches and remove dead wood
occupation-9215-day-3 = Clear dry plants so that fires cannot spread

occupation-9216-title = Fish farm helpers
occupation-9216-does = You help to breed and collect fish, shellfish and sea plants.
occupation-9216-day-1 = Feed young fish and check their water
occupation-9216-day-2 = Collect shellfish by hand when the sea is low
occupation-9216-day-3 = Clean nets and fasten floating cages with ropes

occupation-9311-title = Mine and quarry helpers
occupation-9311-does = You help where stone, coal or sand is dug from the ground.
occupation-9311-day-1 = Carry tools and pipes to the miners
occupation-9311-day-2 = Clear loose stones from the path with a shovel
occupation-9311-day-3 = Watch the belt that carries rock and report problems

occupation-9312-title = Road building helpers
occupation-9312-does = You help to build and repair roads, railways, dams and drains.
occupation-9312-day-1 = Place signs and cones so that drivers slow down
occupation-9312-day-2 = Lay rails or pipes with a team
occupation-9312-day-3 = Paint white lines on a new road

occupation-9313-title = Building site helpers
occupation-9313-does = You help builders on construction sites with materials, tools and simple tasks.
occupation-9313-day-1 = Carry bricks and mix cement for the builders
occupation-9313-day-2 = Clear waste and keep the paths safe
occupation-9313-day-3 = Hold a beam while a colleague fixes it

occupation-9321-title = Packers
occupation-9321-does = You pack products by hand so that they arrive safe and complete.
occupation-9321-day-1 = Fold a box and wrap glass in paper
occupation-9321-day-2 = Count the items and look for damage
occupation-9321-day-3 = Close the box and add the right label

occupation-9329-title = Factory helpers
occupation-9329-does = You help in factories by bringing materials, feeding machines and sorting products.
occupation-9329-day-1 = Bring parts to colleagues at the machines
occupation-9329-day-2 = Place pieces on a moving belt
occupation-9329-day-3 = Sort metal and plastic waste and clean the floor

occupation-9331-title = Bicycle and handcart couriers
occupation-9331-does = You carry goods or people by bicycle or hand cart.
occupation-9331-day-1 = Ride through traffic with a warm meal for a customer
occupation-9331-day-2 = Find an address on a map and choose the route
occupation-9331-day-3 = Check the chain and brakes of your bicycle

occupation-9332-title = Horse cart drivers
occupation-9332-does = You drive carriages, carts or machines that animals pull.
occupation-9332-day-1 = Brush and feed the horses before work
occupation-9332-day-2 = Fasten the horses to the carriage with leather straps
occupation-9332-day-3 = Tell visitors about the city during the ride

occupation-9333-title = Loaders and movers
occupation-9333-does = You load, unload and move goods in warehouses, ports, airports and homes.
occupation-9333-day-1 = Collect the products of an order from high shelves
occupation-9333-day-2 = Load suitcases so that the aircraft stays in balance
occupation-9333-day-3 = Carry furniture safely on the stairs of a house

occupation-9334-title = Shelf fillers
occupation-9334-does = You fill the shelves of shops and keep the products in order.
occupation-9334-day-1 = Unpack boxes and place new products behind older ones
occupation-9334-day-2 = Check the prices and dates on the shelf
occupation-9334-day-3 = Show a customer where to find rice or soap

occupation-9411-title = Fast food workers
occupation-9411-does = You prepare quick meals, such as pizza and burgers, for waiting customers.
occupation-9411-day-1 = Spread sauce and cheese over pizza dough
occupation-9411-day-2 = Fry potatoes and grill meat at the right heat
occupation-9411-day-3 = Take orders and serve customers at the counter

occupation-9412-title = Kitchen helpers
occupation-9412-does = You help cooks by cleaning, washing dishes and preparing food.
occupation-9412-day-1 = Peel potatoes and wash salad
occupation-9412-day-2 = Wash pans, plates and kitchen tools
occupation-9412-day-3 = Store deliveries in cupboards and cold rooms

occupation-9510-title = Street service workers
occupation-9510-does = You offer small services in the street, such as giving leaflets or cleaning shoes.
occupation-9510-day-1 = Hand a leaflet to people who walk past
occupation-9510-day-2 = Clean and polish the shoes of a customer
occupation-9510-day-3 = Choose a busy place where people have time

occupation-9520-title = Street sellers
occupation-9520-does = You sell clothes, newspapers and other goods in the street.
occupation-9520-day-1 = Arrange the goods on a table or cart
occupation-9520-day-2 = Show how a product works and tell the price
occupation-9520-day-3 = Count the money and note what you sold

occupation-9611-title = Waste collectors
occupation-9611-does = You collect waste and recycling from homes, shops and streets.
occupation-9611-day-1 = Move full bins to the truck and empty them
occupation-9611-day-2 = Check that glass and paper are in the right bin
occupation-9611-day-3 = Watch the traffic while the truck drives backwards

occupation-9612-title = Waste sorters
occupation-9612-does = You sort waste so that people can use the materials again.
occupation-9612-day-1 = Take plastic and metal from a moving belt
occupation-9612-day-2 = Separate clear glass from coloured glass
occupation-9612-day-3 = Remove batteries and cables from old devices

occupation-9621-title = Couriers and porters
occupation-9621-does = You deliver packages and messages, carry luggage and welcome guests.
occupation-9621-day-1 = Open the door and greet hotel guests
occupation-9621-day-2 = Carry suitcases to a room or a taxi
occupation-9621-day-3 = Bring a package and ask for a signature

occupation-9622-title = Odd-job workers
occupation-9622-does = You do small repairs and other tasks in and around buildings.
occupation-9622-day-1 = Replace a broken lamp or door handle
occupation-9622-day-2 = Paint a fence or clear a garden path
occupation-9622-day-3 = Move tables and chairs before a meeting

occupation-9623-title = Meter readers and machine fillers
occupation-9623-does = You read energy meters, or fill machines that sell drinks and snacks.
occupation-9623-day-1 = Ask residents to show you the meter
occupation-9623-day-2 = Read the meter and enter the number into a device
occupation-9623-day-3 = Fill a drinks machine and collect the coins

occupation-9624-title = Water and firewood collectors
occupation-9624-does = You collect water or firewood, for your own household or for sale.
occupation-9624-day-1 = Gather dry branches in the forest
occupation-9624-day-2 = Cut wood and tie it with rope
occupation-9624-day-3 = Fill cans with clean water and carry them home

occupation-9629-title = Attendants in theatres and parks
occupation-9629-does = You help visitors in theatres, cinemas, pools, parks and other public places.
occupation-9629-day-1 = Check tickets and show people to their seats
occupation-9629-day-2 = Keep coats safe and return them after the show
occupation-9629-day-3 = Check that everyone sits safely before a ride starts
