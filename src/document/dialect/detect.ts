/** Which tool a document was written for, by marks that no other has; and whether it is slides. */
import { bare } from '../front/others';
import { type Draft, isEmpty } from './draft';
import { slideKeys } from './slide-keys';
import { isRule, LOOKED_AT, parts, slidesOf, wordsIn } from './slides';

export type DialectName = 'marp' | 'slidev' | 'reveal' | 'remark' | 'pandoc' | 'lia' | 'plain';

export interface Dialect {
  name: DialectName;
  /** Slides, which rules part, and whose comments are notes. */
  deck: boolean;
}

type Keys = Readonly<Record<string, unknown>>;

/** What a document tells of its tool. */
interface Clues {
  keys: Keys;
  /** True when its front matter has one of these keys. */
  has(...names: string[]): boolean;
  /** What it is to be made into: `format`, `output` … as JSON. */
  output: string;
  /** True when a line, code and comments left out, looks like this. */
  some(mark: RegExp): boolean;
  /** Keys at the top of slides. */
  heads: readonly Keys[];
  hasRules: boolean;
  startsSlide(mark: RegExp): boolean;
  /** It has the shape of slides. */
  isDeck: boolean;
}

const SLIDEV_KEYS =
  'addons colorSchema canvasWidth drawings highlighter mdc routerMode twoslash hideInToc monaco themeConfig aspectRatio routeAlias clicks seoMeta wakeLock';
const SLIDE_FORMAT =
  /revealjs|reveal_js|beamer|pptx|powerpoint|ioslides|slidy|dzslides|_presentation/i;
const MARP_COMMENT =
  /<!--\s*[_$]?(?:class|paginate|header|footer|backgroundColor|backgroundImage|headingDivider|size|theme|color)\s*:/;
const CLICK =
  /<v-(?:clicks?|after|switch)[\s>]|^\s*::[ \t]*(?:right|left)[ \t]*::\s*$|<[^<>]{1,300}?\sv-(?:click|after)\b/;
const REMARK = /^\?\?\?\s*$|^\.[a-z][\w-]*(?:\.[\w-]+)*\[/i;
const REMARK_BOX = /^\.(?:pull-)?(?:left|right)(?:-?(?:column|\d+))?\[\s*$/;
const REMARK_PROPERTY =
  /^(?:class|name|layout|template|background-(?:image|size|position|color)|count|exclude):\s*\S/;

/** The first that fits tells. `deck` where the tool makes slides alone, else the shape of the document decides. */
const RULES: readonly { name: DialectName; deck?: boolean; fits(clues: Clues): boolean }[] = [
  { name: 'marp', deck: true, fits: ({ keys }) => keys.marp === true },
  { name: 'remark', deck: true, fits: ({ output }) => /xaringan|moon_reader/.test(output) },
  { name: 'pandoc', deck: true, fits: ({ output }) => SLIDE_FORMAT.test(output) },
  { name: 'lia', fits: ({ has }) => has('narrator') && has('language') },
  {
    name: 'slidev',
    deck: true,
    fits: ({ has, some }) => has(...SLIDEV_KEYS.split(' ')) || some(CLICK),
  },
  {
    name: 'reveal',
    deck: true,
    fits: ({ has, output, some }) =>
      has('revealOptions', 'separator', 'verticalSeparator', 'notesSeparator', 'slideOptions') ||
      /"Reveal"|"slide"/.test(output) ||
      some(/<!--\s*\.(?:slide|element)\b/),
  },
  {
    name: 'remark',
    deck: true,
    fits: ({ hasRules, some, startsSlide }) =>
      hasRules && (some(REMARK) || startsSlide(/^layout:\s*(?:true|false)\s*$/)),
  },
  { name: 'remark', fits: ({ some }) => some(REMARK_BOX) },
  { name: 'marp', deck: true, fits: ({ heads }) => heads.some((keys) => 'marp' in keys) },
  { name: 'slidev', deck: true, fits: ({ heads }) => heads.length > 0 },
  {
    name: 'remark',
    deck: true,
    fits: ({ hasRules, startsSlide }) => hasRules && startsSlide(REMARK_PROPERTY),
  },
  {
    name: 'marp',
    fits: ({ has, some }) =>
      has('paginate', 'headingDivider', '_class') || some(MARP_COMMENT) || some(/!\[bg\b/),
  },
  { name: 'reveal', deck: true, fits: ({ isDeck, some }) => isDeck && some(/^\s*notes?:/i) },
  {
    name: 'pandoc',
    fits: ({ has, some }) =>
      has('bibliography', 'csl', 'knitr', 'execute', 'jupyter', 'format', 'output') ||
      some(/^\s*:{3,}\s*\{[.#]|\\@ref\(|(?<!`)`r [^`]+`(?!`)/),
  },
];

/** By the front matter and by the lines of `draft`. */
export function dialectOf(draft: Draft, keys: Keys): Dialect {
  const clues = cluesIn(draft, keys);
  const { name = 'plain', deck = clues.isDeck } = RULES.find(({ fits }) => fits(clues)) ?? {};
  return { name, deck };
}

function cluesIn(draft: Draft, keys: Keys): Clues {
  const { lines, isText } = draft;
  const text = lines
    .filter((_, i) => isText[i])
    .map((line) => line.slice(0, LOOKED_AT).replace(/`[^`]*`/g, ''));
  const names = Object.keys(keys).map(bare);
  const { format, output, to, outputs, type } = keys;
  return {
    keys,
    has: (...wanted) => wanted.some((name) => names.includes(bare(name))),
    output: JSON.stringify([format, output, to, outputs, type]),
    some: (mark) => text.some((line) => mark.test(line)),
    heads: headsIn(draft),
    hasRules: lines.some((_, i) => isRule(draft, i)),
    startsSlide: (mark) => lines.some((line, i) => mark.test(line) && startsSlide(draft, i)),
    isDeck: hasSlides(draft),
  };
}

/** Slides that tell: the first ones do. */
const MOST_HEADS = 20;

function headsIn(draft: Draft): Keys[] {
  const heads: Keys[] = [];
  for (let index = 0; index < draft.lines.length && heads.length < MOST_HEADS; index++) {
    const found = slideKeys(draft, index);
    if (found) heads.push(found.keys);
  }
  return heads;
}

/** True for the first line of a slide that has words. */
export function startsSlide(draft: Draft, index: number): boolean {
  let at = index - 1;
  while (at >= 0 && isEmpty(draft, at)) at--;
  return draft.isText[index] === true && (at < 0 || isRule(draft, at));
}

/** Slides by their shape: four or more, short, and hardly more headings than slides. */
const LEAST_SLIDES = 4;
const MOST_WORDS = 60;

function hasSlides(draft: Draft): boolean {
  const { lines, isText } = draft;
  const slides = slidesOf(draft, (index) => parts(draft, index)).filter(({ from, until }) =>
    lines.slice(from, until).some((line) => line.trim()),
  );
  if (slides.length < LEAST_SLIDES || !standsApart(draft)) return false;
  const short = slides.filter(({ from, until }) => {
    const words = lines.slice(from, until).map((line, i) => (isText[from + i] ? wordsIn(line) : 0));
    return words.reduce((sum, count) => sum + count, 0) <= MOST_WORDS;
  });
  const headings = lines.filter((line, i) => isText[i] && /^#{1,6}\s/.test(line));
  return short.length >= slides.length * 0.8 && headings.length <= slides.length * 1.5;
}

/** Rules of slides have empty lines before them; those right below words are ornaments, if not underlines. */
function standsApart(draft: Draft): boolean {
  const rules = draft.lines.flatMap((_, i) => (isRule(draft, i) ? [i] : []));
  const tight = rules.filter((i) => i > 0 && !isEmpty(draft, i - 1));
  return tight.length * 3 <= rules.length;
}
