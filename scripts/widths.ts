/** Writes src/view/size/widths.json: how wide the letters of the carried fonts are, as their files say. `npx tsx scripts/widths.ts` */
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { Blob, Face, Feature, Font, shape, Buffer as Text, Variation } from 'harfbuzzjs';
import { readFont } from '../src/deck/instance';
import { parseRanges } from '../src/font/letters';
import { packed, rangesOf } from '../src/font/pack';
import { isNamed, type NamedFace } from '../src/font/theme';
import { lettersIn } from '../src/font/woff2';
import { resolvePackage } from '../src/root';
import { themes } from '../src/theme/themes';
import { drawnWeight, widthsName } from '../src/theme/weight';

export const WIDTHS_FILE = 'src/view/size/widths.json';
export const THEME_WIDTHS_FILE = 'src/view/size/theme-widths.json';

/** Where Arabic letters stand that are joined to the next: so far from their own place. */
const INNER = 0xe000;

/** Blocks of Unicode that are asked for, both ends included; what lies beyond is estimated. */
const BLOCKS = [
  ...[[0x20, 0x7e] as const, [0xa0, 0x2af] as const, [0x370, 0x52f] as const],
  ...[[0x5d0, 0x5f4] as const, [0x60c, 0x6d5] as const, [0x6f0, 0x6f9] as const],
  ...[[0x900, 0x97f] as const, [0xe01, 0xe5b] as const, [0x1e00, 0x1fff] as const],
  ...[[INNER + 0x626, INNER + 0x64a] as const, [INNER + 0x671, INNER + 0x6d3] as const],
  ...[[0x2000, 0x20bf] as const, [0x2100, 0x2199] as const, [0x2200, 0x2265] as const],
];

interface Source {
  name: string;
  axis: string;
}
const fontsource = (name: string, axis = 'wght'): Source => ({ name, axis });
const SCRIPTS = ['hebrew', 'devanagari', 'thai'];
const SANS = [
  fontsource('inter'),
  fontsource('noto-sans-arabic'),
  ...SCRIPTS.map((script) => fontsource(`noto-sans-${script}`)),
];
const SERIF = [
  fontsource('source-serif-4', 'opsz'),
  fontsource('noto-naskh-arabic'),
  ...SCRIPTS.map((script) => fontsource(`noto-serif-${script}`)),
];

/** Columns that are written as what is more or less than in another: smaller when packed. */
const BASES: Record<string, string> = {
  sans700: 'sans400',
  serif400: 'serif600',
  serif40: 'serif600',
};

/** As view/css has it. */
const SANS_FEATURES = ['cv11', 'ss03'];
const SIZE = 60;

interface Part {
  font: Font;
  has(code: number): boolean;
}

/** The files of a package, each with the letters that a browser takes of it. */
async function openParts({ name, axis }: Source): Promise<Part[]> {
  const folder = path.dirname(resolvePackage(`@fontsource-variable/${name}/unicode.json`));
  const told: Record<string, string> = JSON.parse(
    await readFile(path.join(folder, 'unicode.json'), 'utf8'),
  );
  return Promise.all(
    Object.entries(told).map(async ([subset, ranges]) => {
      const file = await readFile(
        path.join(folder, 'files', `${name}-${subset}-${axis}-normal.woff2`),
      );
      const both = [parseRanges(ranges), lettersIn(file)];
      const font = new Font(new Face(new Blob((await readFont(file)).data)));
      const isIn = (code: number) => (list: (typeof both)[number]) =>
        list.some(([first, last]) => code >= first && code <= last);
      return { font, has: (code: number) => both.every(isIn(code)) };
    }),
  );
}

interface Style {
  weight: number;
  size?: number;
  stretch?: number;
  features: readonly string[];
}

/** In em. */
function widthOf(
  { font }: Part,
  text: string,
  { weight, size = SIZE, stretch = 100, features }: Style,
): number {
  font.setVariations([
    new Variation('wght', weight),
    new Variation('opsz', size),
    new Variation('wdth', stretch),
  ]);
  const buffer = new Text();
  buffer.addText(text);
  buffer.guessSegmentProperties();
  const asked = features.flatMap((feature) => Feature.fromString(feature) ?? []);
  shape(font, buffer, asked);
  const sum = buffer.getGlyphPositions().reduce((all, { xAdvance = 0 }) => all + xAdvance, 0);
  return sum / font.face.upem;
}

const CARRIER = 'क';
const JOINER = '\u200d';

/** Signs of Indian scripts beside a letter; Arabic letters as they stand at the end of a word, joined ones between others. */
function widthBeside(part: Part, letter: string, style: Style): number {
  const of = (text: string) => widthOf(part, text, style);
  const inner = innerOf(letter);
  if (inner) return of(JOINER + inner + JOINER);
  if (/\p{Mc}/u.test(letter)) return of(CARRIER + letter) - of(CARRIER);
  if (/(?=\p{L})\p{Script=Arabic}/u.test(letter)) return of(JOINER + letter);
  return of(letter);
}

/** An Arabic letter that is joined to the next has a place of its own, for private use. */
const innerOf = (letter: string): string | undefined => {
  const code = (letter.codePointAt(0) ?? 0) - INNER;
  return code > 0x600 && code < 0x700 ? String.fromCodePoint(code) : undefined;
};

/** Letters that are joined to the next. */
const JOINING =
  /(?=\p{L})[^\u0621-\u0625\u0627\u0629\u062f-\u0632\u0648\u0649\u0671-\u0673\u0675-\u0677\u0688-\u0699\u06c0-\u06cb\u06cd\u06cf\u06d2\u06d3]/u;

/** A letter with signs is as wide as without them; a sign alone takes no room. */
const baseOf = (letter: string): string => letter.normalize('NFD').replace(/\p{Mn}/gu, '');

/** Thousandths of an em. */
type Column = (letter: string) => number | undefined;

function columnOf(parts: readonly Part[], style: Style): Column {
  const known = new Map<string, number | undefined>();
  const read = (letter: string) => {
    const shown = innerOf(letter) ?? letter;
    const part = parts.find(({ has }) => has(shown.codePointAt(0) ?? 0));
    return part && Math.round(widthBeside(part, letter, style) * 1000);
  };
  return (letter) => {
    if (!known.has(letter)) known.set(letter, read(letter));
    return known.get(letter);
  };
}

/** Hundredths of an em by which two letters of one file stand nearer, or farther; letters alike are of one class. */
function kerningOf(parts: readonly Part[], letters: string, style: Style) {
  const part = parts.find(({ has }) => [...letters].every((one) => has(one.codePointAt(0) ?? 0)));
  if (!part) throw new Error(`No one file has all of ${letters}.`);
  const all = [...letters];
  const alone = new Map(all.map((one) => [one, widthOf(part, one, style)]));
  const nearer = (a: string, b: string) =>
    Math.round((widthOf(part, a + b, style) - (alone.get(a) ?? 0) - (alone.get(b) ?? 0)) * 100);
  const rows = all.map((left) => all.map((right) => nearer(left, right)));
  const columns = all.map((_, i) => rows.map((row) => row[i] ?? 0));
  const [lefts, rights] = [classesOf(rows), classesOf(columns)];
  const table = lefts.first.map((row) => rights.first.map((column) => rows[row]?.[column] ?? 0));
  return { letters, left: lefts.of, right: rights.of, table };
}

/** Which of the lists are equal: the class of each, and the first of each class. */
function classesOf(lists: readonly number[][]) {
  const known = new Map<string, number>();
  const first: number[] = [];
  const of = lists.map((list, i) => {
    const key = list.join();
    const found = known.get(key);
    if (found !== undefined) return found;
    first.push(i);
    known.set(key, first.length - 1);
    return first.length - 1;
  });
  return { of, first };
}

const PUNCTUATION = ' !"\'()*,-./:;?’‘“”–—…«»';
const LATIN =
  'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789' +
  'ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖØÙÚÛÜÝÞßàáâãäåæçèéêëìíîïðñòóôõöøùúûüýþÿ';
const CYRILLIC = 'АБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгдежзийклмнопрстуфхцчшщъыьэюяёіїє';
const GREEK = 'ΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡΣΤΥΦΧΨΩαβγδεζηθικλμνξοπρσςτυφχψωάέήίόύώ';
const KERNED = [PUNCTUATION + LATIN, CYRILLIC, GREEK];

/** The text of view/size/widths.json. */
export async function writeWidths(): Promise<string> {
  const [sans, serif] = await Promise.all(
    [SANS, SERIF].map(async (list) => (await Promise.all(list.map(openParts))).flat()),
  );
  if (!sans || !serif) throw new Error('There are no fonts.');
  const inSans = (weight: number) => ({ weight, features: SANS_FEATURES });
  const inSerif = (weight: number, size = SIZE) => ({ weight, size, features: [] });
  const columns: Record<string, Column> = {
    sans400: columnOf(sans, inSans(400)),
    sans700: columnOf(sans, inSans(700)),
    serif600: columnOf(serif, inSerif(600)),
    serif400: columnOf(serif, inSerif(400)),
    serif40: columnOf(serif, inSerif(600, 40)),
  };
  const all = BLOCKS.flatMap(([first, last]) =>
    Array.from({ length: last - first + 1 }, (_, i) => String.fromCodePoint(first + i)),
  );
  const letters = all.filter((letter) => {
    const base = baseOf(letter);
    if (base === '' || /\p{Mn}|\p{Cf}|\p{Cc}|\p{Zl}|\p{Zp}/u.test(letter)) return false;
    if (innerOf(letter) && !JOINING.test(innerOf(letter) ?? '')) return false;
    const each = Object.values(columns);
    return each.some((column) => column(letter) !== (base === letter ? undefined : column(base)));
  });
  const widths = Object.entries(columns).map(([name, column]) => {
    const base = columns[BASES[name] ?? ''];
    const over = (letter: string) => (column(letter) ?? 0) - (base?.(letter) ?? 0);
    return [name, letters.map(over)] as const;
  });
  const kerned = (parts: readonly Part[], style: Style) =>
    KERNED.map((list) => kerningOf(parts, list, style));
  const digits = [400, 700].map(
    (weight) => columnOf(sans, { weight, features: [...SANS_FEATURES, 'tnum'] })('0') ?? 0,
  );
  return render(letters, widths, {
    sans: kerned(sans, inSans(500)),
    serif: kerned(serif, { ...inSerif(600), features: ['-liga', '-clig'] }),
    digits,
  });
}

/** Letters of the themes' fonts, both ends included: what they lack, the fonts of every page have. */
const LATIN_AND_MORE = [
  ...[[0x20, 0x7e] as const, [0xa0, 0x24f] as const, [0x370, 0x3ff] as const],
  ...[[0x400, 0x45f] as const, [0x1e00, 0x1eff] as const],
  ...[[0x2010, 0x2044] as const, [0x20ac, 0x20ac] as const, [0x2122, 0x2193] as const],
  [0x2212, 0x2212] as const,
];

/** The text of view/size/theme-widths.json: each font of a theme, in the weights that are asked of it. */
export async function writeThemeWidths(): Promise<string> {
  const fonts: Record<string, object> = {};
  for (const { head, body } of Object.values(themes)) {
    if (body && isNamed(body)) fonts[widthsName(body.font, body.stretch)] = await themeFont(body);
    // Headings are spaced, and so have no ligatures.
    if (head && isNamed(head))
      fonts[widthsName(head.font, head.stretch)] = await themeFont(head, ['-liga', '-clig']);
  }
  return `${JSON.stringify(fonts, undefined, 2)}\n`;
}

async function themeFont(
  { font, weights, stretch, features = '' }: NamedFace,
  more: readonly string[] = [],
) {
  const parts = await openParts(fontsource(font, stretch ? 'wdth' : 'wght'));
  const styleOf = (weight: number): Style => ({
    ...{ weight, stretch },
    features: [...[...features.matchAll(/"(\w{4})"/g)].map(([, name = '']) => name), ...more],
  });
  const asked = [...new Set([400, 500, 600, 700].map((one) => drawnWeight(weights, one)))];
  const columns = asked.map((weight) => ({ weight, of: columnOf(parts, styleOf(weight)) }));
  const all = LATIN_AND_MORE.flatMap(([first, last]) =>
    Array.from({ length: last - first + 1 }, (_, i) => String.fromCodePoint(first + i)),
  );
  const [first, ...others] = columns;
  const letters = all.filter((letter) => {
    const width = first?.of(letter);
    const base = baseOf(letter);
    return width !== undefined && (base === letter || width !== first?.of(base));
  });
  const heavy = styleOf(drawnWeight(weights, 600));
  const kerned = KERNED.filter((list) => [...list].every((one) => first?.of(one) !== undefined));
  const tabular = columnOf(parts, { ...heavy, features: [...heavy.features, 'tnum'] });
  const digits = Array.from({ length: 10 }, (_, i) => tabular(String(i)) ?? 0);
  return {
    letters: rangesOf(letters.map((letter) => letter.codePointAt(0) ?? 0)),
    // All but the first as what is more than there.
    widths: [first, ...others].map((column) => ({
      weight: column?.weight ?? 400,
      column: packed(
        letters.map((letter) => {
          const width = column?.of(letter) ?? 0;
          return column === first ? width : width - (first?.of(letter) ?? 0);
        }),
      ),
    })),
    digit: Math.max(...digits),
    kerning: signed(kerned.map((list) => kerningOf(parts, list, heavy))),
  };
}

type Kerning = ReturnType<typeof kerningOf>;

/** What view/size/advances.ts reads: numbers in base 36, classes and kerning a sign each. */
function render(
  letters: readonly string[],
  widths: readonly (readonly [string, number[]])[],
  { sans, serif, digits }: { sans: Kerning[]; serif: Kerning[]; digits: number[] },
): string {
  const data = {
    letters: rangesOf(letters.map((letter) => letter.codePointAt(0) ?? 0)),
    widths: Object.fromEntries(widths.map(([name, list]) => [name, packed(list)])),
    digits: packed(digits),
    kerning: { sans: signed(sans), serif: signed(serif) },
  };
  return `${JSON.stringify(data, undefined, 2)}\n`;
}

const signed = (list: readonly Kerning[]) =>
  list.map(({ letters, left, right, table }) => ({
    letters,
    left: signs(left),
    right: signs(right),
    table: table.map(kerns).join(' '),
  }));

/** The sign of letters that stand as far as alone: `U`. */
const NONE = 85;
/** Classes are few enough for one sign each; no sign is a quote or a backslash. */
const signs = (list: readonly number[]): string =>
  list.map((one) => String.fromCodePoint(0xc0 + one)).join('');
const kerns = (list: readonly number[]): string =>
  list
    .map((one) => String.fromCodePoint(NONE + one))
    .join('')
    .replaceAll('\\', '}');

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await writeFile(WIDTHS_FILE, await writeWidths());
  await writeFile(THEME_WIDTHS_FILE, await writeThemeWidths());
}
