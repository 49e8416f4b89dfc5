/** As things.ts, in German, beside concepts-de.ts: nouns in small letters, in the singular, and plurals with another vowel. */
export const GERMAN_THINGS = `
phone: telefon, telefonnummer, anruf, telefonat, telefongespräch
device-mobile: smartphone, handy, mobiltelefon, app
headset: support team, kundendienst, hotline, kundenservice
video: video, videokonferenz, videoanruf
messages: gespräch, unterhaltung, diskussion, debatte, verhandlung, chat, kommunikation, konversation
message-circle: rückmeldung, feedback, kommentar
message: nachricht, nachrichten
mail: e-mail, mail, newsletter, mailingliste, posteingang, rundmail
device-laptop: laptop, computer, rechner, notebook, pc
device-desktop: bildschirm, monitor, computer, rechner
keyboard: tastatur, tastenkürzel
printer: drucker
photo: foto, fotografie, bild, screenshot
movie: kino, spielfilm
music: musik, lied, konzert, orchester
device-gamepad-2: computerspiel, videospiel
medal: medaille, nobelpreis, auszeichnung
trophy: pokal, meisterschaft
walk: spaziergang, fußgänger
bike: fahrrad, fahrräder, radweg
trekking: wanderung, wanderer
luggage: koffer, gepäck
ticket: fahrkarte, eintrittskarte
plane: flugzeug, flughafen, flughäfen, flug, flüge
train: zug, züge, bahnhof, bahnhöfe, eisenbahn, straßenbahn, u-bahn, s-bahn
bus: bus, busse, bushaltestelle
car: auto, fahrer, parkplatz, parkplätze
truck: lastwagen, lkw, lieferung
road: straße, autobahn
beach: strand, strände, urlaub, ferien
calendar-off: auszeit, freizeit
world: welt, globus, kontinent, weltkugel
ripple: meer, fluss, flüsse, ozean
droplet: wasser, blut
cloud-rain: regen
cloud: wetter, wolke
snowflake: schnee, frost, winter
sun: sonne, sommer
moon: mond, nacht, nächte, mitternacht
temperature: temperatur, hitze, thermometer
bolt: strom, elektrizität, blitz
battery-2: akku, batterie
planet: weltall, universum, planet
rocket: rakete, astronaut, raumschiff
robot: roboter, chatbot
brain: gehirn, neuronales netz, sprachmodell, ki-modell, large language model
microscope: wissenschaftler, forscher, mikroskop, forschung
test-pipe: experiment, labor
pill: medikament, tablette, medizin
stethoscope: arzt, ärztin, ärzte, hausarzt
building-hospital: krankenhaus, krankenhäuser, klinik
heartbeat: gesundheit, gesundheitsamt, psychische gesundheit
virus: virus, infektion, sars cov 2, pandemie, infizierte personen, infektfall, infektionsfall
bandage: wunde, verletzung
bed: bett, schlaf, schlafzimmer, hotel
bath: badezimmer, dusche, badewanne
tools-kitchen-2: mittagessen, abendessen, restaurant, mahlzeit
coffee: kaffee
home: haus, häuser, wohnung, zuhause, zu hause
building: firma, unternehmen, bürogebäude, büro, =arbeitgeber, =organisation
building-store: supermarkt, laden, geschäft
users: team, teammitglied, kollege, mitarbeiter, betreuer, maintainer, =person, =leute, =mensch, =mitwirkende, =mitwirkender, =teilnehmer, =teilnehmerinnen, =betreuerinnen, =beteiligte
users-group: gemeinschaft, community, publikum, kunde, kundschaft, community mitglied, gruppe, öffentlichkeit, =leute, =mensch, =stakeholder, zielgruppe
user: benutzer, nutzer, anwender, user
users-plus: neuling
friends: freund, freundschaft, freundin
mood-kid: kind, kinder
school: schule, universität, hochschule, studium, student, studierende, abitur, abschlussarbeit, bachelorarbeit, masterarbeit
chalkboard: lehrer, lehrerin, vorlesung, unterricht, dozent
pencil: hausaufgabe, übungsblatt, übungsblätter, aufgabenblatt
certificate: prüfung, klausur, zeugnis, urkunde
book: buch, bücher, kapitel, roman, handbuch, anleitung, leitfaden
news: zeitung
file-text: dokument, datei, readme, textdatei, spezifikation, dokumentation, =text
folder: ordner, verzeichnis
files: datei
checklist: checkliste, to do liste, todo liste, aufgabenliste
list: liste
license: lizenz, open source lizenz
scale: gesetz, recht, rechtliche, datenschutzgrundverordnung, =regel, verhaltenskodex
lock: datenschutz, verschlüsselung, privatsphäre
shield-check: sicherheit, schutz, versicherung
key: schlüssel
password: passwort, passwörter, kennwort, login, anmeldung
alert-triangle: fehler, gefahr, warnung, risiko, risiken, fehlermeldung
bug: bug, bug report, fehlerbericht, debugging
message-report: issue, issue tracker, tracker
calendar: kalender
calendar-event: termin, konferenz
calendar-due: deadline, frist, abgabetermin, abgabe
clock: stunde, minute, uhrzeit, arbeitsstunde, =zeit
hourglass: warten, wartezeit, geduld
briefcase: job, beruf, mitarbeiterin, teilzeit, arbeitsplatz, karriere, =arbeit
coins: geld, budget, finanzierung, spende, kosten, einkommen, finanzielle
cash: gehalt, bezahlung, vergütung, lohn, honorar
credit-card: kreditkarte
receipt: rechnung, quittung
gift: geschenk
heart-handshake: spende, ehrenamt, freiwillige, beitrag, beiträge, beiträgen, beitrags, =mitarbeit, =zusammenarbeit
lifebuoy: hilfe, unterstützung, hilfestellung
target: ziel, ziele
bulb: idee, vorschlag, vorschläge, erfindung, einfall
message-question: frage, fragestellung
puzzle: puzzle, rätsel
speakerphone: werbung, ankündigung, marketing
presentation: präsentation, vortrag, vorträge, folie
map: landkarte, stadtplan
route: roadmap, projekt roadmap, projektvision, user journey
clipboard-check: test, unit test, testergebnis, testfall, testfälle
git-branch: git, branch, versionskontrolle
git-fork: fork
git-pull-request: pull request, merge request
git-commit: commit
code: code, quellcode, quelltext, open source, open source projekt, software, programm, programmierung, javascript, java, html, entwickler, lambda ausdruck, methode
file-code: source code, backend source code, skript, code
terminal-2: terminal, kommandozeile, konsole, befehl
browser: browser, webseite, internetseite
world-www: website, webseite, blog, internetseite, homepage
wifi: internet
server: server, backend
database: datenbank, daten
download: download, herunterladen
upload: upload
settings: einstellung, konfiguration, automatisierung
bell: benachrichtigung
package: paket, bibliothek, modul, abhängigkeit, artefakt
braces: objekt, json
link: link, url
search: suche, suchmaschine, suchergebnis
api: api, schnittstelle
cpu: prozessor
refresh: neustart, aktualisierung, update
history: verlauf, protokoll
tools: werkzeug, tool, wartung, instandhaltung
forms: formular
checklist: abstimmung
hand-stop: grenze, grenzen
accessible: barrierefreiheit
language: übersetzung, fremdsprache, englisch, muttersprache
confetti: glückwunsch, herzlichen glückwunsch, feier
flame: feuer
gauge: leistung, performance
trash: müll, abfall
recycle: recycling
-: laufe der zeit, am ziel, mit zeit, hohe zeit, wetter glück, schlüssel zum, schlüssel zu, zum glück, im zuge, recht auf, recht haben, recht gut, hilfe von, mit hilfe, mit der zeit, zu zeit, zur zeit, zeit zu zeit, in der lage, frage gestellt, infrage, in frage, ohne frage, in rechnung, rechnung tragen, auf dem weg, text von, an grenzen, art von, eine menge, am herzen, im rahmen, im feuer, seite des, seite der, auf seiten, zur seite, anderen seite, see ya, abend, schutz vor, fehler machen, im fluss, bild von, im bilde, gefahr laufen, in gefahr
`;
