/** What a section is in every language: its level, its blocks and their steps, pictures and code. */
import type { Nodes } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { isMade } from '../document/ids';
import type { Document, Section } from '../document/schema';
import { codeOf } from '../language/tag';
import type { Scene } from '../scene/schema';
import type { Origin, Scenes } from '../staging/build';
import { numbersIn } from './numbers';

/** A document that was read, in one of the languages of its talk. */
export interface Version {
  /** As it is shown. */
  file: string;
  document: Document;
  scenes: Scenes;
  origin: Origin;
}

export interface Shape {
  section: Section;
  scenes: Scene[];
  /** Steps of what is shown, by kind of block; lines that are chosen of its prose are no part of it. */
  steps: ReadonlyMap<string, number>;
  /** Bold phrases of its prose. */
  marked: number;
  /** Without the language in their names. */
  pictures: readonly string[];
  numbers: readonly number[];
  /** Fences of code, and formulas. */
  code: readonly string[];
  /** Words of four letters and more: names are alike in many languages. */
  words: ReadonlySet<string>;
  letters: number;
  text: string;
}

/** Made of the words of the document, whatever its author wrote. */
const CHOSEN = new Set(['title', 'statement', 'references', 'end']);

const CODE = new Set(['code', 'math', 'inlineMath']);
/** What has words in it, and no blocks. */
const PROSE = new Set(['paragraph', 'heading', 'tableCell', 'definitionTerm']);

/** Its author wrote the id. */
export const isGiven = ({ section: { id, heading } }: Shape): boolean =>
  !isMade(id, textOf(heading));

/** Of each section, in order. */
export function shapesOf({ document, scenes, origin }: Version): Shape[] {
  const made = new Map<Section, Scene[]>(document.sections.map((section) => [section, []]));
  const places = new Map(document.sections.map((one) => [one.place.line, one]));
  for (const scene of scenes.scenes) {
    const from = origin.sections.get(scene.id);
    const section = from && (made.has(from) ? from : places.get(from.place.line));
    if (section) made.get(section)?.push(scene);
  }
  return [...made].map(([section, own]) => shapeOf(section, own, codeOf(document.meta.lang)));
}

function shapeOf(section: Section, scenes: Scene[], lang: string): Shape {
  const pictures: string[] = [];
  const code: string[] = [];
  for (const node of section.content)
    visit(node, (inner) => {
      if (inner.type === 'image') pictures.push(withoutLanguage(inner.url, lang));
      if (CODE.has(inner.type) && 'value' in inner) code.push(inner.value);
    });
  const strong: unknown[] = [];
  for (const paragraph of section.paragraphs)
    visit(paragraph, 'strong', (node) => void strong.push(node));
  const text = [section.heading, ...section.content].flatMap(linesOf).join('\n');
  return {
    ...{ section, scenes, marked: strong.length, pictures, code, steps: stepsOf(scenes) },
    numbers: numbersIn(text, lang),
    words: new Set(text.toLowerCase().match(/\p{L}{4,}/gu)),
    ...{ letters: text.length, text },
  };
}

/** The words of each paragraph, cell and fence: those of two are not one word. */
const linesOf = (node: Nodes): string[] =>
  'children' in node && !PROSE.has(node.type) ? node.children.flatMap(linesOf) : [textOf(node)];

function stepsOf(scenes: readonly Scene[]): Map<string, number> {
  const steps = new Map<string, number>();
  const add = (kind: string, count: number) => steps.set(kind, (steps.get(kind) ?? 0) + count);
  for (const scene of scenes)
    if (scene.kind === 'group') for (const block of scene.blocks) add(block.kind, block.steps);
    else if (!CHOSEN.has(scene.kind)) add(nameOf(scene), scene.steps.length);
  return steps;
}

const nameOf = (scene: Scene): string => (scene.kind === 'own' ? scene.name : scene.kind);

/** `map.de.svg` is the picture that is `map.svg` in the original. */
const withoutLanguage = (url: string, lang: string): string =>
  url.replace(new RegExp(`\\.${lang}(?=\\.[^./]+$)`), '');
