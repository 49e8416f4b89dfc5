/** As concepts.ts, in German: nouns in small letters, singular and plural, each with the picture in view; only what is sure. */
export const GERMAN = `
brain: gehirn, gehirne, hirn
pill: medikament, medikamente, tablette, tabletten
vaccine: impfung, impfungen, spritze, impfstoff, impfstoffe
stethoscope: arzt, ärztin, ärzte, hausarzt
building-hospital: krankenhaus, krankenhäuser, klinik, kliniken
ambulance: krankenwagen, rettungswagen
bed: schlaf, bett, betten, schlafzimmer
scale: gesetz, gesetze, gerechtigkeit
gavel: richter, richterin, urteil, urteile
lock: verschlüsselung, datenschutz
password: passwort, passwörter, kennwort
alert-triangle: gefahr, gefahren, warnung, warnungen, risiko, risiken
calendar: kalender
calendar-event: termin, termine, sitzung, sitzungen, besprechung
clock: uhren, uhrzeit, minute, minuten, stunde, stunden, pünktlichkeit, fahrplan
alarm: wecker
hourglass: warten, wartezeit, geduld, sanduhr
messages: gespräch, gespräche, unterhaltung
speakerphone: werbung, durchsage
flask: chemie
atom: atom, atome, physik
microscope: mikroskop, bakterien
plant-2: garten, gärten, pflanze, pflanzen
leaf: laub
flower: blume, blumen, blüte, blüten
trees: wald, wälder
tree: baum, bäume
wheat: weizen, getreide, ernte
mushroom: pilz, pilze
apple: apfel, äpfel, obst
lemon: zitrone, zitronen
carrot: möhre, möhren, karotte, karotten, gemüse
tractor: traktor, bauernhof, landwirtschaft
bug: käfer, insekt, insekten
hexagons: biene, bienen, bienenstock, honig
fish: fisch, fische
horse: pferd, pferde
pig: schwein, schweine
paw: hund, hunde, haustier, haustiere
cat: katze, katzen
feather: vogel, vögel, feder, federn
egg: ei, eier
dental: zahn, zähne, zahnarzt
lungs: lunge, lungen, atem
heart: herz, herzen
eye: auge, augen
ear: ohr, ohren
run: läufer, läuferin, marathon
walk: spaziergang, fußgänger
swimming: schwimmen, schwimmer
bike: fahrrad, fahrräder, radfahrer
ball-football: fußball
trophy: sieg, pokal
tools-kitchen-2: restaurant, mahlzeit, mittagessen, abendessen
chef-hat: koch, köchin, kochen, küche
bread: brot, brote, brötchen, bäcker, bäckerei
cheese: käse
milk: milch
meat: fleisch
cookie: keks, kekse
cake: kuchen, torte, geburtstag
soup: suppe, suppen
salad: salat
cup: kaffee
teapot: tee
flame: feuer, flamme, flammen
temperature: temperatur, temperaturen, fieber, thermometer
snowflake: winter, schnee, eis, frost
sun: sonne, sommer
moon: mond
cloud: wolke, wolken
cloud-rain: regen
cloud-storm: gewitter, sturm, wetter
umbrella: regenschirm, schirm
wind: wind
windmill: windrad, windräder, windmühle
ripple: meer, fluss, welle, wellen
beach: strand, urlaub
mountain: berg, berge, gebirge
map: landkarte, landkarten
compass: kompass
road: straße, straßen, autobahn
building-bridge: brücke, brücken
building-castle: burg, burgen, festung
building-church: kirche, kirchen
building-factory-2: fabrik, fabriken, industrie
building-store: laden, geschäft, supermarkt
home: haus, häuser, wohnung, dach
window: fenster
door: tür, türen
key: schlüssel
lamp: lampe, lampen
bulb: idee, ideen, erfindung
candle: kerze, kerzen
solar-panel: solaranlage, photovoltaik
battery-2: akku, akkus, batterie, batterien
gas-station: benzin, tankstelle
car: auto, autos
bus: bus, busse, haltestelle
truck: lastwagen, lieferung
train: eisenbahn, bahnhof, lokomotive
plane: flugzeug, flugzeuge, flughafen
ship: schiff, schiffe, hafen
sailboat: segelboot, regatta
kayak: kajak, kanu
rocket: rakete, raketen
planet: weltall, universum
baby-carriage: baby, säugling
school: schule, schulen, universität
chalkboard: lehrer, lehrerin, unterricht
certificate: zeugnis, urkunde
book: buch, bücher, roman
books: bibliothek, bücherei
pencil: bleistift
palette: malerei, farbe, farben
camera: kamera, fotografie
movie: kino
microphone: mikrofon, ~interview
music: musik, lied, konzert, orchester
volume-off: stille
device-tv: fernseher
radio: radio
news: zeitung, zeitungen
mail: e-mail, mails
mailbox: briefkasten
phone: telefon, anruf, telefonat
device-mobile: handy, smartphone
device-laptop: laptop
keyboard: tastatur
printer: drucker
server: server
robot: roboter
code: programmierung, quelltext
tools: werkzeug, reparatur
hammer: hammer
scissors: schere
shirt: kleidung, hemd
shoe: schuh, schuhe
recycle: recycling
trash: müll, abfall
calculator: taschenrechner
dice-5: würfel, zufall
chess: schach
coins: geld, münze, münzen, zinsen, zinseszins
shopping-cart: einkauf, einkaufswagen
gift: geschenk, geschenke
briefcase: beruf, unternehmen
crown: könig, königin, krone
swords: krieg, schlacht
bomb: bombe
skull: tod
stairs: treppe, treppen
puzzle: puzzle, rätsel
package: paket, pakete
tent: zelt, zelte
backpack: rucksack
ticket: fahrkarte, eintrittskarte
friends: freundschaft, freunde
`;
