/**
 * Plain things: words that are hardly ever said of anything else, so that their picture may stand beside a longer sentence, too.
 * `icon: words`, each with the picture in view; singulars alone, up to four words. `+` is a word that is no noun, `=` one that is
 * vague and must be what the sentence is about, `~` one that is pictured where nothing better is said; `-` is no such thing,
 * though its words look like one. A word of two rows has both icons, the first one first.
 */
export const THINGS = `
phone: phone, telephone, phone call, phone number, missed call, call back, called back, hung up, called him, called her, called them, called me, called us, call him, call her, call them, call me, gave me a call, give me a call, gave them a call, gave her a call, gave him a call, give them a call, weekly call, on the phone, received a call, received another call, a call from
device-mobile: smartphone, mobile phone, cell phone, mobile app, iphone, text message, phone, =app
headset: customer support, customer service, call center, call centre, support team, tech support, support call, hotline
video: video call, video, video conference, zoom call, webcam, screen-sharing
messages: conversation, dialogue, discussion, debate, negotiation, small talk, chat, chat room, group chat, +chatted, +chatting, argue with, =communication, talk to, talking to, talk with, talked to, speak to, spoke to, spoken to, speaking to, speak with, talking with, talk directly to, talking directly to, real conversation, let me know, let us know, let them know, let you know
message-circle: feedback, code review comment
message: message, text message, +texted
mail: email, e-mail, inbox, newsletter, mailing list, +emailed, letter from, letter to
mailbox: mailbox, postbox, letterbox, postcard
device-laptop: laptop, computer, macbook, chromebook
device-desktop: computer, desktop computer, computer screen, on your screen, computer monitor
keyboard: keyboard, +typing, keystroke
mouse: mouse cursor, mouse pointer, mouse click, computer mouse
printer: printer, +printed out
camera: camera, photographer, photography
photo: photo, photograph, picture of, profile picture
movie: movie, film, cinema, hollywood, movie theater
device-tv: television, tv show, tv series, on tv
radio: radio
headphones: headphone, headphones, earphone
microphone: microphone, podcast, singer, +singing, +sang, interview, +interviewed
music: music, song, melody, orchestra, concert, symphony, musician, lyric, guitar
piano: piano, pianist
device-gamepad-2: video game, computer game, gamepad, game console
chess: chess
ping-pong: ping pong, ping-pong, table tennis
ball-tennis: tennis
ball-football: soccer, football
ball-basketball: basketball
ball-baseball: baseball
ball-volleyball: volleyball
golf: golf
bowling: +bowling
medal: medal, nobel prize, award, won the prize, this prize, won a prize, first prize
trophy: trophy, championship, champion, won the game, won the race
run: marathon, jogging, runner, went running, going for a run, a run
walk: went for a walk, going for a walk, pedestrian, walk to, minute walk
swimming: swim, +swimming, swimmer, +swam
pool: swimming pool
bike: bike, bicycle, cyclist, +cycling, bike ride
yoga: yoga, meditation, +meditate, +meditating
barbell: gym, weightlifting, workout, muscle, +exercising
trekking: hike, +hiking, +hiked, hiker, backpacker, trekking
mountain: mountain, alps
tent: tent, camping, campsite, +camped
campfire: campfire
backpack: backpack, rucksack
luggage: suitcase, luggage, baggage, picked up our bags, packed my bag, my bag, our bag, carry on bag, carry on luggage
ticket: ticket, boarding pass
plane: plane, airplane, aircraft, flight, airport, airline, pilot, +flying to, flew to, flew from, flew in, flew home, flew into, flew back
train: train station, train ride, train journey, train line, commuter train, subway, railway, railroad, tram, train ticket, train schedule, a train, the train, by train
bus: bus, school bus, bus stop, bus driver
car: car, driver, car park, +drove, +driving to, taxi, cab ride
truck: truck, lorry, delivery driver, delivery attempt, out for delivery, =delivery, freight
motorbike: motorbike, motorcycle
ship: ship, ferry, boat, cruise, harbor, harbour, sailor, dock, on their boats
sailboat: sailboat, yacht, sailing boat, +sailed, +sailing
gas-station: gas station, petrol, gasoline, diesel, propane, tank of gas
parking: parking lot, parking space, +parking
traffic-lights: traffic light, traffic jam, rush hour, crosswalk, =traffic
road: road, street, highway, motorway
building-bridge: bridge
map: map of, city map, road map of, atlas, treasure map, hiking map, the map
map-pin: shipping address, work address, home address, new address, office address, my address, our address, destination
beach: beach, vacation, holiday, island, vacation day, summer vacation
world: all over the world, around the world, across the world, globe, planet earth, the earth, continent, =world, international
ripple: ocean, river, lake, sea level, the sea, creek
droplet: water, blood, cold water, boiling water, running water
droplets: rainfall, irrigation, sweat, water drop
cloud-rain: rain, +raining, +rained, shower of rain
cloud-storm: thunderstorm, hurricane, storm
snowflake: snow, winter, frost, ice, snowfall, freezer
sun: sun, sunlight, sunshine, summer day, the summer
sunrise: sunrise, dawn
sunset-2: sunset, dusk
moon: moon, moonlight, midnight, night sky, last night, that night, at night, all night, one night
stars: night sky, constellation, the stars
rainbow: rainbow
umbrella: umbrella
wind: breeze, gust of wind, strong wind, the wind
volcano: volcano, eruption, volcanic eruption, lava, magma, volcanic activity
iceberg: iceberg, glacier
temperature: temperature, thermometer, fever, degree celsius, degree fahrenheit, hot water, heat, preheat, boiling, lukewarm
flame: fire, flame, wildfire, bonfire
candle: candle
bolt: electricity, lightning, electric current, voltage, =energy, potential energy, kinetic energy
plug: charger, power outlet, power socket, plugged in, power cable, power cord
battery-2: battery
bulb: light bulb, idea, insight, invention, discovery, inspiration, brainstorming
solar-panel: solar panel, solar energy, solar power
planet: universe, galaxy, solar system, planet
rocket: astronaut, rocket, spacecraft, space shuttle, spaceship, space station, space agency, outer space, into space, in space, space travel, from space, about space
satellite: satellite
telescope: telescope, astronomer, astronomy
meteor: meteor, asteroid, comet
alien: alien, extraterrestrial
robot: robot, chatbot, artificial intelligence, ai
atom: atom, electron, proton, physics, physicist, quantum, particle physics
flask: chemist, chemistry, chemical, science, +scientific
test-pipe: experiment, test tube, laboratory, lab
microscope: microscope, scientist, researcher, bacterium, bacteria, microbe
dna-2: dna, gene, genetics, genome, genetic, chromosome, +mutation
brain: brain, neuron, neural network, convolutional network, psychology, neuroscience, mental health
lungs: lung
bone: bone, skeleton
dental: tooth, teeth, dentist, dental, brushed my teeth
eye: eyesight, human eye, retina
ear: hearing aid, deaf
heartbeat: heart rate, heartbeat of, heart attack, =health, health care, healthcare, health issue, pulse rate
heart: human heart, in love, fell in love, fall in love, falling in love, loved one
pill: medicine, medication, antibiotic, painkiller, antidepressant, pill, pharmacy, prescription drug, aspirin
pills: medicine, medication, drug store
vaccine: vaccine, vaccination, syringe, injection
stethoscope: doctor, physician, medical condition, medical professional, surgeon, clinic, vet
nurse: nurse
building-hospital: hospital, emergency room
ambulance: ambulance, paramedic
bandage: wound, bandage, blister, injury
thermometer: sick day, sick time, illness, sick leave
virus: virus, coronavirus, infection, pandemic, epidemic, influenza, flu, infected, disease, pathogen, parasite
ribbon-health: cancer, breast cancer
face-mask: face mask, quarantine
bed: sleep, bedroom, hotel, hotel room, mattress, in bed, to bed, insomnia, +slept, +sleeping, falling asleep, go to sleep
zzz: nap, +napping, +snoring
bath: bathroom, bathtub, bath, shower, tub
hand-sanitizer: wash hands, washing your hands, soap, shampoo
toilet-paper: toilet, toilet paper, paper towel
wash-machine: laundry, washing machine
fridge: fridge, refrigerator, freezer
microwave: microwave
cooker: oven, stove, baking pan, saucepan, frying pan, +baking, +baked
chef-hat: chef, +cooking, +cooked, recipe, cook
tools-kitchen-2: dinner, lunch, meal, restaurant, supper, appetizer, kitchen, fork, cutlery, main course, =food
egg-fried: fried egg
egg: egg
bread: bread, dough, sourdough, loaf, bakery, baker, flour, yeast
baguette: baguette
cheese: cheese
milk: milk
meat: meat, steak, beef
sausage: sausage
salad: salad
soup: soup, broth, stew
pizza: pizza
burger: hamburger, burger, fast food
ice-cream: ice cream
cookie: cookie, biscuit
cake: cake, birthday, dessert, birthday cake, birthday party, pie, cupcake, batter, muffin
chocolate: chocolate
candy: candy, sweets, sugar, toffee, caramel
apple: apple, fruit
lemon: lemon, lemon juice
cherry: cherry
grape: grape, vineyard
carrot: carrot, vegetable
avocado: avocado
pepper: chili, chilli, chili pepper
salt: salt, pinch of salt
wheat: wheat, barley, rye, harvest, cereal, flour
mushroom: mushroom, fungus, fungi, morel
coffee: breakfast, brunch, coffee, espresso, cup of coffee, caffeine, cafe, café, cappuccino
teapot: tea, cup of tea, teapot
beer: beer, brewery, pub
glass-cocktail: cocktail, mai tai, another drink, one drink
bottle: wine, bottle of, water bottle, bottle
glass-full: glass of water, juice, fizzy drink, soft drink, lemonade, soda, =drink, more drinks
plant-2: plant, garden, gardening, gardener, houseplant, plant food
seedling: seed, seedling, sprout, +germination
flower: flower, blossom, petal, pollen, rose garden
tree: oak, apple tree, pine tree
trees: forest, woodland, rainforest, jungle, the trees
leaf: leaves, foliage, photosynthesis
christmas-tree: christmas, christmas tree
cactus: cactus
paw: animal, pet, pet insurance, puppy, veterinarian, sea lion
dog: dog, puppy
cat: cat, kitten
horse: horse
pig: pig
fish: fish, goldfish, salmon, aquarium
deer: deer, wildlife
feather: bird, feather
spider: spider
butterfly: butterfly, moth, caterpillar
hexagons: bee, beehive, honeycomb, honey
bug: insect, beetle
tractor: farm, farmer, tractor, agriculture, farming
shovel: soil, shovel, compost
home: house, roof, my home, working from home, work from home, at home, come home, go home, went home, landlord, home office, =home
building-community: apartment, neighbourhood, neighborhood, village, roommate, flatmate
building: office building, headquarters, at the office, my office, in the office, =company, =office, =organization, =organisation, =firm
building-skyscraper: skyscraper, downtown, big city, the city
building-bank: museum, bank account, central bank, government, parliament, ministry
building-store: grocery store, supermarket, grocery, retailer, bookstore, coffee shop, the store, a store, shop
building-factory-2: factory, pollution, manufacturing plant, smokestack
building-warehouse: warehouse
building-church: church, cathedral
building-castle: castle, fortress
door: door, doorway, doorbell, front door
window: window seat, windowsill, out the window, out of the window, the window
stairs: staircase, stairs, stair
elevator: elevator
sofa: sofa, couch, living room, furniture
armchair: armchair, chair, desk chair, my seat, window seat
desk: desk, coworking, co-working
lamp: lamp
lock: privacy, padlock, data privacy, lock
key: door key, car key, house key
shield: insurance, insurance policy, safety, seat belt, =security
alarm: alarm clock, my alarm, wake-up call, +woke up, +wake up, woke me up
clock: on time, schedule, punctuality, clock, spend time, spent time, time commitment, amount of time, takes time, take time, take the time, taken the time, took the time, save time, saves time, waste time, wasting time, enough time, more time, spare time, free time, time saved, lot of time, plenty of time, running late, too late
hourglass: waiting period, +waited, +waiting, waiting time
calendar: calendar, appointment, open enrollment
calendar-event: conference, appointment
calendar-due: deadline, due date
users: team, team member, teammate, coworker, colleague, staff, =people, =person, =member, =participant, =contributor, =researcher, =parent
users-group: customer, audience, crowd, committee, community, =people, =stakeholder, =tourist, =family, family member
baby-carriage: baby, pregnant, pregnancy, newborn, child's birth, parental leave, infant
mood-kid: child, kid, toddler, childcare, day care, daycare, kindergarten
woman: women, =woman
school: school, university, college, student, graduate school, phd, professor, high school, semester, curriculum, syllabus, kindergarten teacher
chalkboard: teacher, lesson, lecture, classroom, lecturer
pencil: homework, pencil, essay, writing process, +handwritten, +~wrote, +~writing
ballpen: pen
notebook: notebook, diary, journal
book: book, textbook, novel, chapter, novelist, =story, reading list, library book, short story
news: newspaper, journalist, headline
file-text: paperwork, document, manuscript, =documentation, readme, instruction manual, research paper, academic paper, this paper, papers
report-analytics: statistics, statistic
clipboard-check: checklist, performance review, inspection, audit
checklist: to-do list, todo list, to-dos, checklist
writing-sign: contract, treaty, signature, agreement
certificate: diploma, certificate, degree in, mba
license: license, licence, open source license, mit license
scale: law, legal, legal work, lawyer, legislation, fair trial, legal department
gavel: court, jury, lawsuit, verdict
spy: attacker, hacker, spy, detective
prison: prison, jail
coffin: funeral
grave: cemetery, graveyard, gravestone
crown: king, queen, emperor, monarchy
swords: sword, battlefield
bomb: bomb, explosion, explosive
briefcase: new job, business trip, day job
users-plus: hiring, recruiting, recruitment, job interview
presentation: presentation, slide deck, keynote, give a talk, gave a talk, giving a talk, scheduled talk, speaking gig, slide, slides, your talk, my talk, the talk, a talk, tech talk, conference talk, lightning talk
speakerphone: announcement, advertising, advertisement, marketing, megaphone, loudspeaker
target: primary goal, =goal
rosette-discount: discount
coins: money, budget, coin, savings, income, funding, =cost, cost money, donation, compound interest
cash: salary, wage, revenue, payroll, paycheck, pay raise, pay you, pays you, pay me, paid me, =payment, =bonus, =compensation, cash
pig-money: retirement, retirement plan, pension, savings account, 401k, piggy bank
wallet: wallet
credit-card: credit card, debit card, visa card
receipt: receipt, invoice, expense, work expense
receipt-tax: tax, taxes, taxation
shopping-cart: shopping, =purchase, shopper, checkout line
gift: gift, present for
package: package, parcel, packaging
heart-handshake: volunteer, charity, solidarity
confetti: +congratulations, +celebrate, +celebrated, +celebrating, celebration, birthday party, party hat, =party, new year's eve
recycle: +recycling, +recycle
trash: trash, garbage, rubbish, landfill
tools: repair, toolbox, maintenance work, woodwork, =tool
hammer: hammer, carpenter, carpentry
scissors: scissors, haircut, hairdresser
brush: paintbrush
palette: color, colour, painter, +painting, artist
ruler-2: ruler, tape measure
shirt: shirt, clothes, clothing, t-shirt, fashion
shoe: shoe, shoes, sneaker, boots, hiking boot
sock: sock
eyeglass: eyeglasses, spectacles
puzzle: puzzle, jigsaw
dice-5: dice, probability, dice roll, coin flip, lottery, gambling, +randomly
magnet: magnet, magnetic field
world-www: website, web page, web site, homepage, blog, world wide web
cloud: cloud, weather
list-numbers: ranking
speedboat: speedboat
chart-bar: bar chart, survey
chart-pie: pie chart, market share
ban: forbidden, prohibited, banned
alert-triangle: warning, danger, side effect, hazard, =risk
smoking: cigarette, smoking, tobacco
anchor: anchor
wheel: wheel
ladder: ladder
binoculars: binoculars, birdwatching
accessible: wheelchair, disability, accessibility
language: translation, translator, native speaker, foreign language, english word, dialect
masks-theater: theater, theatre, actor, comedy show, comedy, actress
calendar-off: time off, day off, days off
rollercoaster: rollercoaster, roller coaster
grill: barbecue, grilling, bbq
scuba-mask: scuba, scuba diver, snorkel, diving
balloon: balloon
bowl-spoon: bowl, spoon, porridge, pasta, risotto, rice, noodle
slice: knife, knife block
wall: brick wall, wall
message-question: =question
lifebuoy: =help
search: ~looking for, ~look for, ~looked for, ~searching for, ~search for
forms: signup form, sign up form, questionnaire, application form, google form
user-circle: user account, github account, personal account, your account, my account, create an account, created an account, an account on
basket: ingredient
whisk: whisk, +whisked, +whisking
-: taste of, social animal, algae bloom, universe of, in the world, hit a wall, hit the wall, into a wall, slide down, slide into, slide right, slide out, third party, political party, blue shield, bird's eye, dog food, rat race, piece of cake, icing on the cake, low hanging fruit, hanging fruit, apple pie, big picture, whole picture, picture of health, the road ahead, road to, down the road, head start, rocket science, brain drain, movie star, star rating, in flames, under fire, cold feet, food chain, food for thought, salt hash, random salt, stored salt, password manager, package manager, task manager, window manager, project manager, product manager, home page, home directory, home folder, home country, at home with, hot water heater, dead sea, sea of, flood of, ocean of, storm of, sea change, technical debt, dust of, fish out, cat command, using cat, cat class, school of thought, road map, playing field, ball game, game changer, heart of, bread and butter, water down, sugar coat, sugar coating, syntactic sugar, chicken and egg, silver bullet, pet peeve, pet project, elephant in the room, guinea pig, black sheep, wild goose, train of thought, train a, train the, train this, train our, train your, train their, bus factor, phone home, on board, snake case, camel case, kebab case, bridge the gap, bridge between, light year, tea leaves, war room, war story, money laundering, dark horse, work horse, trojan horse, horse of, hold water, tip of the iceberg, plant the, power plant, manufacturing plant, under the hood, back door, door to, open door, closed door, behind closed doors, foot in the door, next door, worlds apart, world of, real world, new world, third world, the world to, outer world, world record, best of both worlds, end of the world, wide world, out of the box, light at the end, data lake, food processor, ice breaker, break the ice, silver lining, moon shot, shoot the moon, once in a blue moon, rain check, perfect storm, brain storm, sweet spot, sour grapes, cherry pick, cherry picking, cherry on, gold mine, crash course, of course, in the course, swiss army, army knife, nobel peace, data science, computer scientist, data scientist, social network, computer vision, wheel of, reinvent the wheel, cat and mouse, paper trail, mushroom cloud, blood type, bad blood, in cold blood, water cooler, water under, body of water, family tree, decision tree, binary tree, tree structure, tree of, apple silicon, phone booth, color scheme, color space, bottle up, big fish, fish for, coin the, coined the, coin a, judge the, judge a, court of public, crown jewel, anchor text, alien to, battery of, present a, spider web, web spider, honey pot, honeypot, ladder of, career ladder, corporate ladder, sock puppet, shoe box, glass ceiling, actor model, threat actor, bad actor, state actor, malicious actor, pool of, car crash, candle stick, hammer home, gift card, driver of, device driver, database driver, key driver, driver for, web driver, jdbc driver, main driver, school year, fire off, fire up, fire a, fire an, on fire, fire and forget, sleep mode, sleep command, sleep function, sleep call, temperature parameter, ship the, ship a, ship it, ship new, ship code, ship software, sun microsystems, in public, good idea, some idea, no idea, any idea, idea to, idea that, in concert, instant feedback, couple of, close eye, an eye on, eye on, honey fungus, take flight, gift to, meeting new, meeting them, meeting the, meeting your, meeting our, meeting these, books are closed, close the books, codes of conduct, codes of, wind down, goal keeper, dozens of goals, sense of safety, take part, light bulb moment, at sea, fish for compliments, dental dam, dead body, iphone app store, app store, judge by, court the, question of, in question, out of the question, question whether, question is, beyond question, without question, user story, story point, paper bag, baking paper, water fowl, bear fruit, bears fruit, bearing fruit, lesson that, lesson learned, lessons learned, main lesson, coin vibration, food for, make food, make their food, plant food for, exponential explosion, explosion of, flew a, form of, in the form, any form, some form, other form, be a tool, tool for, tool of, full time job, of help, with the help, no help, help file, on the wall, off the wall, wall of, energy into, energy to, for your information, more information, information about, point of information, story of, company culture, the heat of, at risk, risk of, sense of security, job security, tank of, seeds of, tea towel, fire them, fire him, fire her, fire you, fire me, summer intern, carry on, get the idea, known universe, people say, hear people, core message, the message is, on message, key message, light traffic, enough times, more times, many times, lot of times, third party, political party, party to, party of, other party, either party, each party, party library, party service, party tool, party content, party software, party package, party application, party app, drink in, talk of, talk about, an idea of, sea salt, office hours, office hour, looking for something, looking for a way, looking for ways, looking for an excuse, look for ways, wall street, trunk of, blood vessel
`;
