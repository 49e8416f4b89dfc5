/** The kinds of Mermaid's that we do not draw: their names, and their parts in words. */

/** By the word that begins them, without `-beta` and `-v2`. Those of ours are drawn by Mermaid where we cannot read them. */
const KINDS: Readonly<Record<string, string>> = {
  architecture: 'Architecture diagram',
  block: 'Block diagram',
  C4Component: 'C4 component diagram',
  C4Container: 'C4 container diagram',
  C4Context: 'C4 context diagram',
  C4Deployment: 'C4 deployment diagram',
  C4Dynamic: 'C4 dynamic diagram',
  classDiagram: 'Class diagram',
  cynefin: 'Cynefin diagram',
  erDiagram: 'Entity relationship diagram',
  eventmodeling: 'Event model',
  flowchart: 'Flowchart',
  'flowchart-elk': 'Flowchart',
  gantt: 'Gantt chart',
  gitGraph: 'Git graph',
  graph: 'Flowchart',
  ishikawa: 'Ishikawa diagram',
  journey: 'User journey',
  kanban: 'Kanban board',
  mindmap: 'Mind map',
  packet: 'Packet diagram',
  pie: 'Pie chart',
  quadrantChart: 'Quadrant chart',
  radar: 'Radar chart',
  railroad: 'Railroad diagram',
  'railroad-abnf': 'Railroad diagram',
  'railroad-ebnf': 'Railroad diagram',
  'railroad-peg': 'Railroad diagram',
  requirement: 'Requirement diagram',
  requirementDiagram: 'Requirement diagram',
  sankey: 'Sankey diagram',
  sequenceDiagram: 'Sequence diagram',
  stateDiagram: 'State diagram',
  swimlane: 'Swimlane diagram',
  timeline: 'Timeline',
  treemap: 'Treemap',
  treeView: 'Tree',
  venn: 'Venn diagram',
  wardley: 'Wardley map',
  xychart: 'Chart',
};

const nameOf = (kind: string): string | undefined => {
  const plain = kind.replace(/-(?:beta|v2)$/, '');
  return Object.hasOwn(KINDS, plain) ? KINDS[plain] : undefined;
};

export const isKnownKind = (kind: string): boolean => nameOf(kind) !== undefined;

/** More names are not taken in by ear. */
const MOST = 12;

/** What stands for a diagram that cannot be seen, from its source: `Entity relationship diagram: CUSTOMER, ORDER`. */
export function describeSource(source: string): string {
  const [head = '', ...lines] = linesOf(source);
  const [kind = ''] = /^[\w-]+/.exec(head) ?? [];
  const names = [...new Set(namesOf(kind.replace(/-(?:beta|v2)$/, ''), lines))].filter((name) =>
    /\p{L}/u.test(name),
  );
  const told = names.slice(0, MOST).join(', ') + (names.length > MOST ? ', …' : '');
  const title = /^(?:title|accTitle)\s*:?\s+(.+)$/m.exec(lines.join('\n'))?.[1];
  const name = [nameOf(kind) ?? 'Diagram', title && unquoted(title)].filter(Boolean).join(', ');
  return told ? `${name}: ${told}` : name;
}

/** Without front matter, directives, comments and empty lines. */
const linesOf = (source: string): string[] =>
  source
    .replace(/^\s*---[ \t]*\n[\s\S]*?\n[ \t]*---[ \t]*(?:\n|$)/, '')
    .replace(/%%\{[\s\S]*?\}%%/g, '')
    .replace(/^\s*accDescr\s*\{[^}]*\}/gm, '')
    .split('\n')
    .map((line) => line.replace(/^\s*%%.*$|\s%%.*$/, '').trim())
    .filter(Boolean);

const unquoted = (text: string): string =>
  text
    .trim()
    .replace(/^["'`]+|["'`]+$/g, '')
    .replace(/<br\s*\/?>/gi, ' ')
    .trim();

/** What in a line names a part, by kind: the groups of the patterns. */
const NAMED: Readonly<Record<string, RegExp>> = {
  erDiagram:
    /^(?!direction\b|title\b|style\b|class\b|classDef\b)("[^"]+"|[\w*.-]+)(?:\[[^\]]*\])?\s*(?:\{|$|[|}][|o].*?[|o][|{]\s*("[^"]+"|[\w*.-]+))/,
  gitGraph: /^(?:branch\s+("[^"]+"|\S+)|(?:commit|merge)\b.*?\b(?:id|tag):\s*("[^"]+"))/,
  journey: /^(?!title\b|section\b|acc\w+)([^:]+):/,
  quadrantChart: /^(?!title\b|[xy]-axis\b)(?:quadrant-\d\s+(.+)|([^:[]+?)(?::::\w+)?\s*:\s*\[)/,
  requirementDiagram:
    /^(?:(?:functional|interface|performance|physical)?requirement|designConstraint|element)\s+("[^"]+"|[^{:]+)/i,
  architecture: /^(?:group|service)\s+[\w-]+(?:\([^)]*\))?\s*\[([^\]]+)\]/,
  radar: /^curve\s+[\w-]+\s*\[([^\]]+)\]/,
  venn: /^set\s+("[^"]+"|\w+)/,
  sankey: /^("[^"]*"|[^,]+),("[^"]*"|[^,]+),/,
};
const C4_PART = /^(?!Rel|BiRel|Update)\w+\(\s*[^,]+,\s*"([^"]+)"/;
/** Where no pattern knows better: words in quotes and brackets. */
const QUOTED = /"([^"]+)"|[[({]+([^\])}"]+)[\])}]+/g;

function namesOf(kind: string, lines: readonly string[]): string[] {
  const pattern = kind.startsWith('C4')
    ? C4_PART
    : NAMED[kind === 'requirement' ? 'requirementDiagram' : kind];
  const bare = lines.filter((line) => !/^(?:title|acc(?:Title|Descr))\b/.test(line));
  if (!pattern) return bare.flatMap((line) => [...line.matchAll(QUOTED)].flatMap(groupsOf));
  if (!BRACED.test(kind)) return bare.flatMap((line) => groupsOf(pattern.exec(line) ?? []));
  // What stands in braces belongs to the part before it.
  let isInside = false;
  return bare.flatMap((line) => {
    const wasInside = isInside;
    if (/\{\s*$/.test(line)) isInside = true;
    if (line === '}') isInside = false;
    return wasInside ? [] : groupsOf(pattern.exec(line) ?? []);
  });
}

/** Kinds whose parts hold lines of their own. */
const BRACED = /^(?:er|requirement)/;

const groupsOf = ([, ...groups]: readonly (string | undefined)[]): string[] =>
  groups.flatMap((one) => (one ? unquoted(one) : []));
