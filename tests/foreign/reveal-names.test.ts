/** Style sheets and scripts name parts of Reveal's page: every name stands in foreign/reveal.ts, and Reveal has it. */
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { REVEAL_NAMES } from '../../src/foreign/reveal';
import { SOURCES } from '../../src/root';

/** Names of ours that Reveal has, too, by where they stand: the two do not meet. */
const OURS: Record<string, RegExp> = {
  // A spoken word of a caption; in Reveal a part of its scrolled view, which the deck leaves off.
  '.active': /^deck\/captions\.ts$|^view\/(Captions\.tsx|css\/captions\.css)$/,
  // On paper, where no Reveal runs; and a page of a block that has several.
  '.page': /^deck\/paper\.(css|tsx)$|^view\/(Pages\.tsx|css\/states\.css)$|^layout\/measure\.ts$/,
  '.slide':
    /^deck\/(Handout\.tsx|handout\.css|paper\.(css|tsx))$|^powerpoint\/(Sheet\.tsx|page\/global\.ts)$/,
  // In the finder and in a callout; in Reveal in the list of keys, which the deck leaves off.
  '.title': /^deck\/finder\.css$|^view\/(css\/box\.css|kinds\/Callout\.tsx)$/,
  // Words of a picture that has none; in Reveal a transition.
  '.none': /^view\/css\/picture\.css$/,
  // Of the page that records, which is not Reveal's.
  '.ready': /^record\/page\//,
  'data-state': /^record\/page\//,
  // In the HTML of authors.
  'data-src': /^document\/html\/media\.ts$/,
};

const folder = path.dirname(createRequire(import.meta.url).resolve('reveal.js'));
const [css, script] = [
  ['reveal.css', 'reset.css'].map((name) => readFileSync(path.join(folder, name), 'utf8')).join(''),
  readFileSync(path.join(folder, 'reveal.mjs'), 'utf8'),
];

const CLASS = /\.([a-zA-Z][\w-]*)/g;
const OTHERS = /(?:data-|--)[a-z][a-z-]*/g;
const TEXT = /(["'`])((?:\\.|(?!\1)[^\\\n])*)\1/g;
const all = (text: string, pattern: RegExp, group = 0): string[] =>
  [...text.matchAll(pattern)].map((match) => match[group] ?? '');

/** Classes of the selectors of a sheet. */
const classesOfSheet = (sheet: string): string[] => all(sheet.replace(/\{[^{}]*\}/g, '{}'), CLASS);

/** All names that are in Reveal's style sheet, or that its script gives to elements. */
function readReveal(): Set<string> {
  const given = [
    ...all(script, /classList\.\w+\(([^()]*)\)/g, 1).flatMap((list) => all(list, TEXT, 2)),
    ...all(script, /class(?:Name)?=\\?["'`]([^"'`\\]+)/g, 1),
  ].flatMap((names) => names.split(/\s+/));
  const classes = [...classesOfSheet(css), ...given.map((name) => `.${name}`)];
  return new Set([...classes, ...all(css + script, OTHERS)].filter((name) => name !== '.'));
}

/** Classes that a script gives to elements, or finds them by. */
function classesOfScript(text: string): string[] {
  return [...text.matchAll(TEXT)].flatMap(({ 2: inside = '', index }) => {
    const before = text.slice(text.lastIndexOf('\n', index) + 1, index);
    const given = /class(Name|List)\b.{0,80}$/.test(before) ? inside.split(/\s+/) : [];
    const isSelector = /^[\w\s.:>#[\]()*,="'-]*$/.test(inside);
    const found = isSelector ? all(inside, /(?:^|[\s>(,\w\]])(\.[a-zA-Z][\w-]*)/g, 1) : [];
    return [...given.map((name) => `.${name}`), ...found];
  });
}

/** What a file names that may be Reveal's. */
function namesIn(file: string, written: string): string[] {
  const text = written.replace(/\/\*.*?\*\//gs, '').replace(/(^|\s)\/\/.*/g, '');
  const classes = file.endsWith('.css')
    ? classesOfSheet(text.replace(/@import.*/g, ''))
    : classesOfScript(text);
  return [...new Set([...classes, ...all(text, OTHERS)])];
}

const reveal = readReveal();
const files = readdirSync(SOURCES, { recursive: true, encoding: 'utf8' })
  .map((file) => file.split(path.sep).join('/'))
  .filter((file) => /\.(css|tsx?)$/.test(file) && file !== 'foreign/reveal.ts');
const uses = files.flatMap((file) =>
  namesIn(file, readFileSync(path.join(SOURCES, file), 'utf8')).map((name) => ({ file, name })),
);
const listed: readonly string[] = REVEAL_NAMES;

describe('names of Reveal’s page', () => {
  test('that a style sheet or a script uses are listed in one place', () => {
    const strange = uses
      .filter(({ file, name }) => reveal.has(name) && !OURS[name]?.test(file))
      .filter(({ name }) => !listed.includes(name))
      .map(
        ({ file, name }) =>
          `src/${file} uses ${name}, which is Reveal's: list it in REVEAL_NAMES, or take another name`,
      );
    expect(strange).toEqual([]);
  });

  test('that are listed are there in the version that is installed', () => {
    const gone = listed
      .filter((name) => !reveal.has(name))
      .map((name) => {
        const where = uses.filter((use) => use.name === name).map(({ file }) => `src/${file}`);
        return `Reveal has no ${name} any more: find what it has instead for ${where.join(', ') || 'src/foreign/reveal.ts'}`;
      });
    expect(gone).toEqual([]);
  });

  test('are listed only while they are used', () => {
    const text = readFileSync(path.join(SOURCES, 'foreign/reveal.ts'), 'utf8');
    const code = text.slice(text.indexOf('] as const'));
    const idle = listed.filter(
      (name) =>
        !uses.some((use) => use.name === name) &&
        !new RegExp(`['".]${name.replace(/^\./, '')}\\b`).test(code),
    );
    expect(idle).toEqual([]);
  });

  test('are seen by this test in sheets and in scripts', () => {
    const sheet = '/* .past */ .reveal > section.stack:not(.future) { --slide-scale: 1.5 }';
    expect(namesIn('a.css', sheet)).toEqual(['.reveal', '.stack', '.future', '--slide-scale']);
    const code = `a.classList.add('present');
      b.closest('.slides > .past');
      <p data-id="a" className="page" />;`;
    const found = ['.present', '.slides', '.past', '.page', 'data-id'];
    expect(namesIn('a.tsx', code).filter((name) => reveal.has(name))).toEqual(found);
    expect(['.aria-status', '--slide-scale', '.sv-left'].map((name) => reveal.has(name))).toEqual([
      true,
      true,
      false,
    ]);
  });
});
