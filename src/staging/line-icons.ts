/** Icons of key lines: of those that a line may have, the best that no other line of its scene has. */
import { isOfMachines, plainIcons, type Ranked, type Told } from '../icon/plain';
import { mayHaveIcon, type Pictured, saysLess, sureIcon } from '../icon/sure';
import { lastIcon, timeIcon } from '../icon/times';
import type { Placed } from '../icon/words';
import { iconNamed } from '../scene/icon/read';
import { plainText } from '../scene/inline';
import type { KeyLine } from '../scene/kinds/statement';
import type { Scene } from '../scene/schema';
import { isShort, MOST, openWords, withoutCode } from './icon-words';

type Read = (line: string) => Placed[];

/** What all of a short line is pictured by, and the words that carry it, beside plain things; and when it is. */
const WORTH = { whole: 1.9, carry: 2.6, last: -1.5 };

export async function withLineIcons(
  scene: Scene<'statement'>,
  code: Pictured,
): Promise<Scene<'statement'>> {
  if (scene.form !== 'turns' && scene.lines.length !== 1) return scene;
  const read = await openWords(code);
  const about = isOfMachines(
    [plainText(scene.heading), ...scene.narration.map(({ text }) => text)].join('\n'),
  );
  const taken = new Set(scene.lines.flatMap(({ icon }) => icon?.name ?? []));
  const lines = scene.lines.map((line): KeyLine => {
    if (line.icon || line.drawing) return line;
    const name = iconsOf(line, { code, read, about }).find((one) => !taken.has(one));
    const icon = name === undefined ? undefined : iconNamed(name);
    if (icon) taken.add(icon.name);
    return icon ? { ...line, icon } : line;
  });
  return { ...scene, lines };
}

interface Reading {
  code: Pictured;
  read: Read;
  /** Whether the scene is about computers. */
  about: boolean;
}

/** The names of icons that a line may have, the best first. */
function iconsOf(line: KeyLine, { code, read, about }: Reading): string[] {
  const said = phrasesOf(line).flatMap(({ text, worth }) => {
    const name =
      timeIcon(text, code) ?? (mayHaveIcon(text, code) ? sureIcon(read(text), code) : undefined);
    return name === undefined ? [] : [{ name, worth }];
  });
  const plain = plainIcons(toldOf(line, read), code, about);
  const last = lastIcon(line.pieces.join(' '), code);
  const ranked: Ranked[] = [
    ...said,
    ...plain,
    ...(last ? [{ name: last, worth: WORTH.last }] : []),
  ];
  return ranked.sort((a, b) => b.worth - a.worth).map(({ name }) => name);
}

/** What of a line an icon can stand for: all of it, where that is short, else the words that carry it. */
function phrasesOf({ pieces, accents }: KeyLine): { text: string; worth: number }[] {
  const whole = pieces.join(' ');
  const carry = accents.flatMap(({ piece, start, end }) => {
    const text = pieces[piece] ?? '';
    const isName = start > 0 && /^\p{Lu}/u.test(text.slice(start));
    return isName || saysLess(text.slice(0, start)) ? [] : [text.slice(start, end)];
  });
  return [
    ...(isShort(whole, pieces.length > 1 ? MOST.pieces : MOST.line)
      ? [{ text: whole, worth: WORTH.whole }]
      : []),
    ...carry.filter((text) => isShort(text)).map((text) => ({ text, worth: WORTH.carry })),
  ];
}

/** What stands in brackets is said by the way. */
const BRACKETS = /\([^)]*(?:\)|$)/g;
const blank = (text: string): string => ' '.repeat(text.length);

function toldOf({ pieces, accents }: KeyLine, read: Read): Told {
  const line = pieces.join(' ');
  const words = read(withoutCode(line).replace(BRACKETS, blank));
  const starts = pieces.map((_, i) => pieces.slice(0, i).join(' ').length + (i > 0 ? 1 : 0));
  const spans = accents.map(({ piece, start, end }) => {
    const from = starts[piece] ?? 0;
    return { start: from + start, end: from + end };
  });
  const places = [...words.keys()];
  const startOf = (i: number): number => words[i]?.start ?? 0;
  return {
    words,
    lit: new Set(
      places.filter((i) => spans.some(({ start, end }) => startOf(i) >= start && startOf(i) < end)),
    ),
    begins: new Set(starts.slice(1).map((start) => places.find((i) => startOf(i) >= start) ?? -1)),
  };
}
