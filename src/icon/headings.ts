/** Icons of headings that many documents have, by the whole of their words: `icon: headings`, in each language. */
const WRITTEN = {
  en: `
download: install, installation, download, downloads
rocket: getting started, quick start, quickstart, deployment
list-check: requirements, prerequisites, summary, in short, in brief, recap, key takeaways, takeaways, conclusion, conclusions
settings: configuration, settings, options, preferences
route: roadmap, next steps, the way, what comes next
license: license, licence, licensing
git-pull-request: contributing, contribute, how to contribute
history: changelog, release notes, background, history
help-circle: faq, questions, questions and answers, frequently asked questions, open questions
lifebuoy: support, help, troubleshooting, getting help
mail: contact, contact us
arrows-exchange: changes, what changed, what has changed, what changes, before and after
books: references, sources, bibliography, further reading, literature, read on, works cited
list: contents, table of contents, overview, outline
calendar-event: agenda, schedule, dates, events, next meeting
basket: ingredients, what you need, shopping list
notes: notes, remarks, minutes
test-pipe: tests, experiments, experiment
shield-check: security, safety
gauge: performance, benchmarks
stack-2: architecture
heart-handshake: acknowledgements, acknowledgments, thanks, credits
users: authors, team, the team, about us, who we are, participants, attendees, present, maintainers
users-group: community
paperclip: appendix, attachments
pencil: exercises, exercise, homework, assignments
checklist: action items, to do, todo, tasks, checklist
report-analytics: results, findings, evaluation
messages: discussion, discussions
file-text: abstract
target: goals, objectives, aims
scale: risks and benefits, benefits and risks, risks benefits, pros and cons, advantages and disadvantages
alert-triangle: risks, limitations, warnings, caveats
api: api, api reference
book: documentation, docs
coins: pricing, budget, costs, finances
bulb: ideas, tips, lessons learned, what we learned, the idea, the solution, solution, insights
puzzle: the problem, problem, problems, the challenge, challenges
messages: communication, how we communicate
cash: pay, salary, compensation, pay & promotions, pay and promotions
gift: benefits, perks, benefits and perks
beach: vacation, time off, paid time off, holidays
door-enter: onboarding, your first day, welcome
clipboard-check: performance reviews, reviews, quality, standards, requirements and standards
heart: values, our values, what we value
compass: principles, our principles, philosophy, our philosophy, mission, our mission, vision
tools: tools, our tools, tooling, equipment
seedling: the beginning, how it started, how it began, origins
world: remotely, remote work, working remotely
star: features, key features, highlights
terminal-2: usage, command line`,
  de: `
basket: zutaten, einkaufsliste
chef-hat: zubereitung
books: quellen, literatur, literaturverzeichnis, quellenverzeichnis, einzelnachweise
list-check: fazit, zusammenfassung, voraussetzungen, kurz gesagt
license: lizenz
download: installation, herunterladen
settings: einstellungen, konfiguration
mail: kontakt
notes: notizen, anmerkungen, hinweise
help-circle: fragen, häufige fragen
calendar-event: termine, tagesordnung, ablauf
target: ziele
report-analytics: ergebnisse, auswertung
heart-handshake: danksagung, dank
users: teilnehmer, anwesend, team, mitwirkende
history: geschichte, hintergrund, änderungen
messages: diskussion
pencil: übungen, aufgaben, hausaufgaben
bulb: tipps, ideen, die lösung, die idee
puzzle: das problem, probleme
cash: gehalt, bezahlung
beach: urlaub, ferien
heart: werte, unsere werte
compass: grundsätze, unsere grundsätze, leitbild
tools: werkzeuge
seedling: der anfang, wie es begann`,
} satisfies Record<string, string>;

const known = new Map<string, ReadonlyMap<string, string>>();

/** The icon of a heading in a language (its code), in small letters and without its number; undefined where it is no common one. */
export function headingIcon(words: string, code: string): string | undefined {
  const written = Object.entries(WRITTEN).find(([language]) => language === code)?.[1];
  if (written === undefined) return undefined;
  const icons = known.get(code) ?? read(written);
  known.set(code, icons);
  return icons.get(words);
}

function read(written: string): ReadonlyMap<string, string> {
  const rows = written.trim().split('\n');
  return new Map(
    rows.flatMap((row) => {
      const [icon = '', headings = ''] = row.split(': ');
      return headings.split(', ').map((heading) => [heading, icon] as const);
    }),
  );
}
