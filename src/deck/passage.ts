/** What can be found in the deck: what is shown and said in each scene, with the step at which it is. */
import { stepIndexOf } from '../foreign/reveal';
import { stepAt } from './position';
import type { Track } from './track';

/** Where the words stand; a heading is found before what is shown, and that before what is said. */
type Part = 'title' | 'shown' | 'said';
const RANK: Record<Part, number> = { title: 0, shown: 2, said: 4 };

export interface Passage {
  /** Index of the scene. */
  scene: number;
  step: number;
  part: Part;
  text: string;
}

/** The passages of all scenes; what is shown is read from the page. */
export function collectPassages(scenes: readonly Track[]): Passage[] {
  return scenes.flatMap((track, scene) => [
    { scene, step: 0, part: 'title', text: track.title },
    ...shownPassages(document.getElementById(track.id), scene),
    ...saidPassages(track, scene),
  ]);
}

/** Text that becomes visible together. */
function shownPassages(section: HTMLElement | null, scene: number): Passage[] {
  const stage = section?.querySelector('.stage');
  if (!stage) return [];
  const found: Passage[] = [];
  const walker = document.createTreeWalker(stage, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    // What a small picture of a scene shows is found in that scene, and what was said before where it was.
    if (node.parentElement?.closest('.scene-image, .said-line')) continue;
    const step = stepIndexOf(node.parentElement) + 1;
    const text = (node.textContent ?? '').replace(/[\u00ad\u2060]/g, '');
    const last = found.at(-1);
    const between = node.previousSibling?.nodeName === 'WBR' ? '' : ' ';
    if (last?.step === step) last.text += between + text;
    else found.push({ scene, step, part: 'shown', text });
  }
  return found.map((passage) => ({ ...passage, text: passage.text.replace(/\s+/g, ' ').trim() }));
}

/** What is said from one step to the next. */
function saidPassages(track: Track, scene: number): Passage[] {
  const texts: string[] = [];
  for (const { text, startMs } of track.captions.flatMap(({ words }) => words)) {
    const step = stepAt(track, startMs);
    texts[step] = texts[step] ? `${texts[step]} ${text}` : text;
  }
  return texts.flatMap((text, step) => (text ? [{ scene, step, part: 'said', text }] : []));
}

/**
 * The best passage of each scene that has all words of the query, best first: a number is that of a scene, the start
 * of a word comes before its middle. Without a query, every scene.
 */
export function findPassages(passages: readonly Passage[], query: string): Passage[] {
  const words = plain(query).trim().split(' ').filter(Boolean);
  const number = /^\d+$/.test(query.trim()) ? Number(query) : undefined;
  const best = new Map<number, { passage: Passage; rank: number }>();
  for (const passage of passages) {
    const rank = rankOf(passage, words, number);
    const { scene } = passage;
    if (rank < (best.get(scene)?.rank ?? Number.POSITIVE_INFINITY))
      best.set(scene, { passage, rank });
  }
  return [...best.values()].sort((a, b) => a.rank - b.rank).map(({ passage }) => passage);
}

/** Smaller is better; infinite when it is not found. */
function rankOf(
  { scene, part, text }: Passage,
  words: readonly string[],
  number: number | undefined,
): number {
  if (part === 'title' && number === scene + 1) return -1;
  const whole = ` ${plain(text)}`;
  if (!words.every((word) => whole.includes(word))) return Number.POSITIVE_INFINITY;
  return RANK[part] + (words.every((word) => whole.includes(` ${word}`)) ? 0 : 1);
}

/** In small letters without accents, words apart by one space. */
const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ');

/** Characters of a passage before the word that was looked for. */
const LEAD = 24;

/** A passage from shortly before the first word of the query. */
export function excerpt({ text }: Passage, query: string): string {
  const [first = ''] = query.trim().toLowerCase().split(/\s+/);
  const at = text.toLowerCase().indexOf(first);
  if (at <= LEAD) return text;
  return `… ${text.slice(text.indexOf(' ', at - LEAD) + 1)}`;
}
