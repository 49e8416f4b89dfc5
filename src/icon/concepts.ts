/**
 * Which icon stands for a word: written by hand, each with the picture in view. `icon: words`; two words before one; `~` is a word
 * that is vague, which only a person may choose; `-` is what no icon stands for, though its words have one. Singulars alone.
 */
const WRITTEN = `
brain: brain, mind, cognition, neuroscience, neuron, neural network, mental health, psychology, ~memory, thinking, ~intelligence, ~thought, ~consciousness, ~psychiatry
mood-sad: ~depression, ~sadness, ~grief, ~sad, ~despair, ~loneliness, ~suffering, ~disappointment
mood-nervous: ~anxiety, ~stress, ~worry, ~nervous, ~panic, ~fear, ~nervousness
mood-smile: ~relief, ~happiness, ~joy, ~happy, ~wellbeing, ~comfort, ~mood, ~kindness, ~humour, ~satisfaction
mood-angry: ~anger, ~angry, ~rage, ~hate
mood-tongue: taste, ~flavour, ~flavor, ~bitter, ~sweet
pill: medication, medicine, ~tablet, antidepressant, antibiotic, placebo, painkiller, ~drug, ~dose, ~prescription, ~treatment, ~remedy
vaccine: vaccine, vaccination, injection, infusion, anaesthetic, anesthetic, syringe, inoculation, ~immunity, ~needle
stethoscope: doctor, physician, diagnosis, clinic, surgeon, patient care, ~medical, ~supervision, ~examination, ~symptom
building-hospital: hospital, operating theatre, emergency room, operating room, ~surgery
nurse: nurse, nursing
ambulance: ambulance, paramedic
first-aid-kit: first aid, ~injury, ~rescue
bandage: wound, bandage, ~healing, ~recovery
bed: sleep, bedroom, hotel, insomnia, ~rest, ~patient, ~night
zzz: nap, ~tired, ~fatigue
glass-full: alcohol, ~drinking
beer: beer, brewing, brewery, pub
bottle: alcohol use, bottle
scale: law, legal, justice, fairness, ethics, legislation, legal system, ~balance, ~equality, ~regulation, ~rights, ~fair, risk benefit, benefit risk
gavel: judge, court, ruling, verdict, referee, trial by jury, jury, courtroom, auction, lawsuit, ~ruling out
shield-check: protection, insurance, safety, security, defence, defense, immune system, ~secure, ~safe, ~protect, ~trust, ~guarantee, ~immune
lock: privacy, locked, encryption, lock, confidentiality, ~secret, ~controlled, ~private
password: password, login
fingerprint: fingerprint, biometrics, ~identity, ~evidence
spy: spy, espionage, attacker, hacker, ~surveillance
alert-triangle: risk, danger, warning, hazard, misuse, side effect, emergency, ~abuse, ~caution, ~threat, ~failure, ~mistake, ~error, ~problem
ban: forbidden, prohibition, ban, abstinence, ~never, ~illegal
hand-stop: ~stop, ~limit, ~limits, ~boundary, ~consent, ~refuse
traffic-lights: traffic light, ~traffic, ~signal
calendar: ~date, calendar, appointment, booking, ~days, ~weekly, ~day, ~week
calendar-event: meeting, ~event, ~conference
calendar-month: ~month, ~months
calendar-due: deadline, due date
clock: clock, minutes, on time, schedule, timetable, punctuality, ~hour, ~hours, ~time, ~minute
alarm: alarm clock, wake up
stopwatch: stopwatch, ~second, ~milliseconds, ~pace, ~faster
hourglass: ~patience, waiting time, ~decades, ~waiting, ~long term, ~delay, ~slow
history: ~past, ~since, ~ago, ~origin
timeline: timeline, chronology
bolt: ~surge, electricity, lightning, electric current, voltage, ~fast, ~rapid, ~speed, ~quick, ~power, ~energy, ~instant
messages: conversation, dialogue, discussion, debate, negotiation, small talk, ~therapy, ~talk, ~speak, ~argument
message-circle: ~comment, ~feedback, chat, ~opinion, ~reputation, ~reply
speakerphone: announcement, advertising, advertisement, propaganda, marketing, megaphone, ~campaign, ~public, ~publicity
test-pipe: experiment, chemistry, chemical, lab, laboratory, reagent, test tube, ~substance, ~test, ~sample
flask: flask, solvent, acid, ~reaction, ~compound
atom: atom, physics, electron, nucleus, quantum, ~particle, ~proton
radioactive: radiation, radioactivity, nuclear power, reactor, uranium
biohazard: contamination, biohazard, ~toxic, ~poison
clipboard-check: checklist, inspection, audit, ~trial, ~trials, ~compliance, ~quality
clipboard-list: ~protocol, inventory, to-do list, ~record, ~requirements, ~plan
microscope: microscope, microbiology, bacterium, bacteria, microbe, ~research, ~study, ~science, ~researcher, ~scientist
report-analytics: ~report, statistics, ~findings, ~evidence, ~results, ~analysis
plant-2: plant, fertiliser, fertilizer, garden, gardening, houseplant, ~planting, ~crop
seedling: seedling, ~seed, germination, sapling, sprout, ~growth, ~growing, ~grow, ~spring, ~beginning
leaf: sustainability, ~ecology, foliage, leaf, photosynthesis, ~environment, ~nature, ~green
flower: flower, blossom, petal, pollen, pollination, bloom
tree: ~tree, oak, ~trunk, orchard, timber
trees: forest, jungle, woodland, rainforest, deforestation, wood
wood: ~log, firewood, lumber
christmas-tree: christmas
cactus: desert, cactus, drought
wheat: wheat, grain, harvest, cereal, barley, rye, gluten, farmland, agriculture
mushroom: mushroom, fungus, fungi, mould
grape: grape, vineyard, wine making
apple: apple, fruit, orchard fruit
lemon: lemon, ~citrus, orange juice
cherry: cherry, cherries
carrot: carrot, vegetable
pepper: chilli, ~pepper, ~spice
tractor: tractor, farming, farmer, farm
shovel: compost, soil, shovel, digging, dig, ~earth
bug: bug, insect, beetle, software bug, debugging
bug-off: pesticide, insecticide
butterfly: butterfly, moth, metamorphosis, caterpillar
hexagons: bee, bees, hive, beehive, honeycomb, honey, ~beekeeper, beekeeping
spider: spider
fish: fish, ~fishing, fishery, salmon, aquarium
fish-hook: phishing, ~bait, ~scam
deer: deer, wildlife
horse: horse, horses, ~riding, cavalry, horsehair
pig: pig, pork
paw: dog, animal, pet, veterinarian, puppy
cat: cat, kitten
feather: feather, bird, ~wing, plumage, ~small, ~light weight, ~lightweight
egg: egg
tool: maintenance, upkeep, plumber
air-conditioning: heat pump, air conditioner, air conditioning, ~hvac
bone: bone, skeleton, fracture, ossification
dental: tooth, teeth, dentist, enamel, toothache
lungs: lungs, lung, breathing, breath, asthma, respiration, ~air
smoking: smoking, cigarette, tobacco
heart: heart, love, ~kind, ~compassion
heartbeat: ~pulse, cardiology, ~heartbeat, ~fitness
heart-rate-monitor: heart rate, blood pressure, ~vital
heart-broken: broken heart, heartbreak, divorce
heart-handshake: charity, volunteer, solidarity, donation, ~care, ~support, ~help
droplet: blood, liquid, moisture, humidity, ~drop, ~water, ~fluid
droplets: rainfall, irrigation, sweat, ~rinse
virus: virus, infection, ~disease, pandemic, epidemic, outbreak, flu, influenza, measles, yellow fever, dengue fever, plague, contagion, pathogen
dna-2: dna, gene, genetic, genome, heredity, mutation, chromosome, genetics, evolution
eye: eyesight, ~vision, ~observation, retina, ~gaze, eye, ~perspective, ~view, ~see, ~look
eyeglass: spectacles, optician, ~glasses, different view
ear: ear, ~listening, hearing, listener, deafness, ~listen
hand-finger: touch, fingertip, thumb, ~press
barbell: muscle, weightlifting, strength training, gym, ~strength, ~exercise, ~strong
run: running, runner, marathon, sprint, ~warm up, jogging, ~run
walk: walking, pedestrian, walk, stroll, footpath
swimming: swim, swimming, swimmer
bike: bicycle, cycling, bike, cyclist, cycle lane
yoga: yoga, meditation, mindfulness, posture
ball-football: football, soccer, ~goalkeeper
trophy: winning, victory, champion, trophy, championship, tournament win, ~win, ~final, ~success
medal: award, medal, prize, ~honour, ~best
tournament: competition, ~match, ~contest
podium: lectern, podium, ~speech
tools-kitchen-2: meal, restaurant, dinner, lunch, cutlery, eating habit, ~food, ~eating, ~serve, ~diet
chef-hat: cooking, chef, recipe, cuisine, kitchen
slice: knife, sharpen, blade
bread: bread, dough, baking, bakery, loaf, sourdough, crust, yeast, flour
salt: salt, sodium, ~seasoning, ~aluminum salt, ~aluminium salt, ~bath salt
meat: meat, steak, beef, butcher
milk: milk, dairy
cheese: cheese
cookie: cookie, biscuit, cookies
cake: cake, birthday, dessert
candy: sugar, sweets, candy
soup: soup, broth, stew
salad: salad
pizza: pizza
burger: fast food, burger
ice-cream: ice cream
cup: coffee, espresso, caffeine, cafe, coffee break
teapot: tea, teapot
fridge: refrigerator, fridge, refrigeration, leftovers
cooker: oven, ~stove, cooker
microwave: microwave
grill: barbecue, grilling
flame: fire, flame, combustion, burning, wildfire, ~heat, ~hot, ~passion
campfire: campfire
temperature: temperature, warming, preheat, fever, thermometer, thermostat, ~degrees, ~warm
snowflake: winter, frost, freezing, snow, ice, permafrost, ~cold, ~frozen
sun: sun, summer, sunlight, sunshine, daylight, noon, ~bright, ~warmth
sunrise: dawn, sunrise, ~morning
sunset-2: sunset, dusk, ~evening
moon: moon, midnight, moonlight, ~night, ~dark
star: ~favourite, ~rating
stars: ~star, constellation
cloud: cloud, cloudy day, weather
cloud-rain: rain, ~shower, monsoon
cloud-storm: extreme weather, storm, thunderstorm, hurricane
umbrella: umbrella, ~cover
wind: wind, breeze, gust, ~draught
windmill: windmill, wind power, wind turbine
rainbow: rainbow, ~diversity
tornado: tornado, cyclone
volcano: volcano, eruption, lava, magma
flood: flood, flooding, storm surge, inundation
ripple: ocean, sea, ~wave, tide, sea level, ~current, river, lake, water wave
iceberg: ice sheet, glacier, iceberg
beach: beach, holiday, vacation, coast
mountain: mountain, hike, hiking, height, ~summit, alps, ~peak, climbing
world: globe, planet earth, ~world, ~global, ~planet, ~earth, ~international, ~country, ~globalisation
map: map, contour, geography, cartography, atlas, territory, ~border
map-pin: ~location, ~address, destination, ~place, ~where, ~local
compass: ~navigation, compass, north pole, ~direction, ~strategy, ~orientation
route: ~path, ~pathway, ~route, journey, roadmap, road ahead, itinerary, trade route, ~way
road: road, highway, motorway, street
building-bridge: ~bridge, ~connection
building-bank: central bank, government, parliament, ministry, minister, ~institution, ~state, ~bank, ~authority, ~senate
building-castle: castle, fortress, middle ages, knight
building-church: church, cathedral, religion, christianity
building-arch: roman, arch, antiquity, ruins
building-skyscraper: skyscraper, downtown, metropolis, headquarters, office building, ~city, ~company, ~urban, ~corporation
building-factory-2: factory, ~industry, coal, coal plant, pollution, emission, manufacturing, smokestack, ~production, ~industrial
building-store: shop, grocery, supermarket, retailer, retail, storefront
building-warehouse: warehouse, logistics, storage space, ~store
building-community: neighbourhood, village, suburb, housing, apartment, tenant, rent
home: home, house, roof, household, mortgage, landlord, dwelling, homeowner
window: ~window, windowsill
door: door, ~opportunity, ~doorway, ~entrance, ~exit, ~opening
key: ~access, ~key
lamp: lamp
sofa: sofa, living room, furniture
bath: bath, bathroom
bulb: idea, insight, invention, innovation, inspiration, lamp bulb, light bulb, creativity, ~lesson, ~light, ~clever
candle: candle
plug: ~plug, power socket, appliance, ~outlet
solar-panel: solar, solar panel, photovoltaics, solar energy
battery-charging: charging, electric car, recharge
battery-2: battery, power bank
gas-station: petrol, ~fuel, gasoline, diesel
engine: ~engine, ~motor, combustion engine, piston
car: car, driving, automobile, driver, carmaker
bus: bus, school bus, public transport
truck: supplier, truck, delivery, lorry, freight
train: railway, railroad, locomotive, commuter train, ~train
plane: ~flying, flight, aviation, pilot, aircraft, airplane, airport, airline
ship: ship, atlantic, ~shipping, harbour, harbor, navy, ~vessel
sailboat: regatta, sailing, sailor, sailboat, yacht
kayak: kayak, kayaking, canoe
anchor: ~anchor, ~stability
rocket: startup, rocket, spacecraft, spaceflight, liftoff, ~launch
satellite: satellite, orbit
telescope: telescope, astronomy, astronomer, observatory
planet: universe, galaxy, cosmos, saturn, jupiter, solar system
meteor: meteor, asteroid, comet
alien: alien, extraterrestrial
trending-up: inflation, revenue growth, upswing, ~rise, ~rises, ~increase, ~growth rate, ~higher, ~profit, ~improve
trending-down: decline, recession, downturn, ~decrease, ~drop, ~fall, ~lower, ~loss, ~reduce
arrows-exchange: ~exchange, ~trade, ~swap, barter, ~shift, ~transition, ~change
users: team, teamwork, population, peasant, staff, ~people, ~group, ~community, ~everybody, ~worker, ~member
users-group: customer, audience, crowd, committee, ~society, ~voter, ~code of
user: ~person, ~individual, ~user
users-plus: hiring, recruitment, recruiting, recruit, ~hire
friends: friendship, ~couple, ~friend
baby-carriage: baby, infant, pregnancy, newborn, ~child, ~children, ~birth
school: school, education, university, student, college, ~degree, graduation, ~learning, ~teaching, ~training, ~learn
chalkboard: classroom, teacher, blackboard, lecture, lecturer, ~lesson plan
certificate: licence, license, diploma, certificate, accreditation, ~approval, ~qualification, ~proof
book: book, ~reading, textbook, novel, chapter, literature
books: ~library, bookshelf, encyclopedia
notebook: ~notebook, ~diary, ~journal
vocabulary: vocabulary, dictionary, ~words, ~definition
language: ~language, translation, bilingual, ~grammar, translator, dialect
alphabet-latin: alphabet, ~letter
writing: handwriting, calligraphy
ballpen: pen, writer, ~write, ~author, ~essay
pencil: pencil, ~draft, sketch, ~drawing, ~edit
ruler-2: ruler, measurement, ~precision, ~measure, ~length
palette: colour, color, paint, painting, painter, pigment, ~art, ~artist
brush: paintbrush, varnish
camera: camera, photography, photographer
aperture: lens, aperture
photo: photo, photograph, ~picture, ~image
movie: ~film, movie, cinema, hollywood
video: video
microphone: microphone, podcast, singer, singing, ~interview, ~voice, ~speech
music: music, symphony, song, orchestra, melody, concert, musician, violin, ~tune
piano: piano, keyboard instrument
metronome: metronome, tempo, rhythm
headphones: headphone, headphones
volume: loudspeaker, loudness, ~sound, ~noise, ~loud
volume-off: silence, quiet
device-tv: television, tv
radio: radio, ~broadcast
masks-theater: ~theatre, ~theater, ~drama, comedy, ~actor
news: ~press, newspaper, journalism, journalist, headline, free press
mail: email, mails, inbox, newsletter, e-mail, ~letter, ~letters, ~message
mailbox: postbox, letterbox
phone: phone call, telephone, phone, hotline
device-mobile: smartphone, mobile phone, ~app
device-laptop: laptop, ~computer
device-desktop: desktop, ~screen
keyboard: keyboard, typing
printer: printer, printing press, print shop
database: database, ~schema, data storage, ~data
sort-ascending: sorting, sort, insertion sort, merge sort
list: ~items
table: ~rows, ~columns
server: server, data center, hosting, backend
cloud-upload: backup, ~back up, ~upload
cloud-computing: cloud computing
copy: ~replica, ~duplicate, ~copy
search: query, search, search engine, ~find, ~looking
code: code, programming, program code, programmer, source code, software, developer, javascript
terminal-2: ~terminal, command line, ~shell, ~console
git-branch: git, ~branch
cpu: processor, ~chip, cpu, semiconductor, microchip
robot: robot, automation, robotics, chatbot, artificial intelligence, machine learning
wifi: wifi, wireless
network: ~network, ~internet
router: router
antenna: telegraph, antenna, transmitter
qrcode: qr code
world-www: website, world wide web, web page, ~web
settings: ~setting, ~configuration, ~machine
tools: repair, ~tool, craft, mechanic, workshop, ~fix, ~build
hammer: hammer, carpenter, carpentry, ~construction
crane: construction site, crane
scissors: scissors, haircut, ~cut
shirt: clothing, shirt, fashion, clothes
shoe: shoe, shoes
hanger: wardrobe
wash-machine: laundry, washing machine
recycle: recycling, waste, reuse
trash: garbage, trash, rubbish, ~delete, ~remove
refresh: reboot, restart, ~update, renewal, ~reset, ~refresh, ~again
repeat: ~cycle, habit, routine, repetition, ~loop, ~pattern, ~relapse, ~practice, ~often
arrow-back-up: undo, ~return
math-function: formula, equation, mathematics, math, algebra, calculus
triangle: triangle, geometry, trigonometry
infinity: infinity, ~infinite, ~forever, ~endless
calculator: calculator, arithmetic, accounting, ~calculate
abacus: abacus, ~counting
dice-5: probability, ~chance, luck, dice, randomness, gambling, gamble, lottery
chess: chess, ~tactic
binary-tree: tree structure, binary tree
hierarchy: hierarchy, org chart
sitemap: organisation chart
chart-line: derivative, ~curve, line chart
chart-pie: percentage, pie chart, market share, ~share, ~market, ~proportion
chart-bar: bar chart, ~survey, ~poll
chart-dots: correlation, scatter plot, ~regression
gauge: dashboard, speedometer, benchmark, ~performance
target: goal, ~target, ~aim, ~focus, ~objective
coins: money, interest rate, compound interest, coin, budget, income, fund, ~profit, ~savings, ~wealth, ~interest
cash: revenue, payment, wage, salary, cash, banknote, ~dollars, ~price, ~cost, ~expensive, ~cheap, ~pay
pig-money: saving, savings account, piggy bank, pension
wallet: wallet, spending, ~expense
credit-card: credit card, debit card, ~debt, loan
receipt: invoice, ~bill, receipt
receipt-tax: tax, taxation, taxes
shopping-cart: shopping, shopping cart, shopper, purchase, ~checkout, consumer, ~sell, ~buy, ~sale
discount: discount, ~offer
gift: gift, ~present, ~reward
briefcase: business, employment, career, entrepreneur, ~job, ~work, ~office
presentation: presentation, ~slide, keynote, ~pitch
writing-sign: treaty, ~signature, contract, agreement, petition, ~signed, ~sign
crown: king, queen, empire, monarchy, royal, emperor, prince
swords: war, battle, revolt, ~conflict, army, invasion, ~fight, ~attack
bomb: bomb, explosion, explosive, dynamite
tank: military
shield: shield, armour, armor
peace: peace
flag: ~flag, milestone, nation, ~finish
skull: mortality, skull, ~death, pirate, ~deadly, ~fatal
coffin: funeral, burial
grave: graveyard, cemetery, tombstone
ghost: ghost
magnet: ~magnet, magnetism, magnetic field, ~attract
ladder: ~ladder, ~step by step
stairs: staircase, stairs, stair, ~steps
puzzle: ~puzzle, jigsaw, ~solution, ~piece
stack-2: ~layer, ~stack, ~level
archive: archive, ~store away
folder: folder
file-text: ~document, paperwork, manuscript, ~paper, ~text, ~file
paperclip: attachment file, paperclip
package: package, parcel, packaging, ~product, ~box
tent: camping, tent
backpack: backpack, backpacker, luggage
ticket: ticket
confetti: celebration, ~party
wand: ~magic, ~easy
filter: filter, filtering, ~air filter, ~oil filter, ~water filter, ~coffee filter, ~select, ~choose
lifebuoy: life jacket, lifeguard, lifeline
accessible: accessibility, wheelchair, disability
manual-gearbox: gearbox
pray: prayer, pray
checkup-list: check-up, medical history
check: ~done, ~correct
thumb-up: ~recognition, ~benefit, ~benefits, ~advantage, ~good, ~approve
thumb-down: ~bad, ~disadvantage, ~drawback
zoom-question: ~question, ~questions, ~unknown, ~why
help: ~help desk, ~faq
eye-off: blindness, blind spot, ~hidden
ear-off: deaf
helmet: helmet
diaper: diaper
stretching: flexibility, stretching
massage: massage
physiotherapist: physiotherapy, physiotherapist, back pain
crutches: crutch, crutches
air-balloon: hot air balloon
scooter: scooter
parachute: parachute
submarine: submarine
helicopter: helicopter
bulldozer: bulldozer
firetruck: firefighter, fire brigade
fence: fence
fountain: fountain
pool: swimming pool
bowling: bowling
golf: golf
cricket: cricket
ball-tennis: tennis
ball-basketball: basketball
ski-jumping: skiing
torii: shinto
yarn: wool, knitting, yarn
perfume: perfume, scent, smell, fragrance
diamond: diamond, gemstone, jewel, jewellery
-: search engine optimization, river bed, flower bed, test bed, wine glass, glass plate, training data, train the, blood type, heart of, brain drain, cold war, cold case, star rating, star wars, head start, free fall, dead line, key line, key word, data table, round table, stock market, stock exchange, fire wall, hot spot, land mine, gold mine, time table, book keeping, leaf node, tree view, root node, file tree, decision tree, family tree, red tape, blue print, white paper, black box, black hole, sand box, bit coin, market place, work horse, dark horse, sea change, house style, power house, clearing house, book value, price tag, eye witness, windows update, mouse model, shell script, apple pie, desk research, key frame, data lake, data warehouse, fish tank, think tank, light year, light weight, rock star, movie star, guinea pig, cash cow, bear market, bull market, light house, iron curtain, home page, card game, foot print, table of, cloud of, wave of, sea of, flood of, storm of, tree of, mountain of, heart disease, drive shaft, drug trade, insurance broker, sort of, in mind, of mind, conflict of, scheduling conflict, shipping address, fitness function, bears fruit, bear fruit, sea lion, water fowl, size of, atom command, take flight, take off, wind down, close eye, eye on, blue shield, home folder
`;

export interface Concept {
  icon: string;
  /** Too vague to be drawn without being asked for. */
  isWeak: boolean;
}

/** What a word, or two, are pictured by; undefined is nothing, for what looks as if it had a picture. */
export function readConcepts(written = WRITTEN): ReadonlyMap<string, Concept | undefined> {
  const concepts = new Map<string, Concept | undefined>();
  for (const line of written.trim().split('\n')) {
    const [icon = '', words = ''] = line.split(/:\s*/);
    for (const word of words.split(/,\s*/).filter(Boolean))
      concepts.set(
        word.replace('~', ''),
        icon === '-' ? undefined : { icon, isWeak: word.startsWith('~') },
      );
  }
  return concepts;
}
