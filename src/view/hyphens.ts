/** Where the words of a scene may part, and where they stay: for views alone, so that nothing else ever has these signs. */
import { EAST_RUN, JOINER, PARTICLE_FIRST } from '../language/joins';
import { directionOf } from '../language/tag';
import type { Scene } from '../scene/schema';
import { mapLongWords, mapTexts } from '../scene/texts';
import { SOFT_HYPHEN } from './size/parts';

const known = new WeakMap<Scene, Scene>();

/** What hangs on the number before it: units, and hours. */
const UNIT =
  '(?:[ap]\\.?m\\.?|Uhr|[%‰€£$]|°[CF]?|[kcmµ]?[gml]|km/h|k?Hz|[MG]Hz|[kMG]?Wh?|[kMGT]i?B|ms|min|[hsV])(?![\\p{L}\\p{N}])';

/** A name before its number: "Part 3". */
const NAMED = '(?<![\\p{L}\\p{N}])\\p{Lu}\\p{Ll}{2,7}';
const ITS_NUMBER = '\\d{1,3}(?![\\p{L}\\p{N}]|[.,]\\d)';

/** A space inside of « » and before a sign, as French has it, before a dash, before a unit, and before the number of a name: no line ends there. */
const TIED = new RegExp(
  `(?<=«) | (?=»|[–—] |[?!;:](?:[\\s»)]|$))|(?<=\\d) (?=${UNIT})|(?<=${NAMED}) (?=${ITS_NUMBER})`,
  'gu',
);
const MAY_TIE = new RegExp(`« | »| [–—] | [?!;:][\\s"»)]|\\d ${UNIT}|${NAMED} ${ITS_NUMBER}`, 'u');

/** A letter by itself before its hyphen, as in "E-Mail" and "x-axis", short compounds, as "meet-up", and "a-t-il": no line ends in them. */
const TOGETHER =
  /(?<![\p{L}\p{M}\p{N}_/@-])(?:\p{L}-(?=\p{L})|(?=[\p{L}-]{3,12}(?![\p{L}\p{M}\p{N}_/@-]))\p{L}+(?:-\p{L}+)+)|-t-(?=(?:il|elle|on)s?(?![\p{L}\p{M}]))/gu;
const MAY_STAY = /(?<![\p{L}\p{M}\p{N}_/@-])\p{L}{1,10}-\p{L}|-t-[eio]/u;

/** The scene with soft hyphens in its long words, joiners in those of East Asia, and spaces that hold; the same for the same scene. */
export function withSoftHyphens(given: Scene, lang = 'en'): Scene {
  const scene = directionOf(lang) === 'rtl' ? turned(given) : given;
  const { hyphenated = [] } = scene;
  if (hyphenated.length === 0 && !mayTie(JSON.stringify(scene))) return scene;
  const found = known.get(scene) ?? putIn(scene, hyphenated);
  known.set(scene, found);
  return found;
}

const mayTie = (text: string): boolean => MAY_TIE.test(text) || MAY_STAY.test(text);

const mirrored = new WeakMap<Scene, Scene>();

/** A text from the right that begins with a name in other letters runs from the right all the same. */
function turned(scene: Scene): Scene {
  const found =
    mirrored.get(scene) ??
    mapTexts(scene, (text) => {
      const [first] = /\p{L}/u.exec(text) ?? [];
      return first && !FROM_RIGHT.test(first) && FROM_RIGHT.test(text) ? RIGHT_MARK + text : text;
    });
  mirrored.set(scene, found);
  return found;
}

const FROM_RIGHT = /[\p{Script=Arabic}\p{Script=Hebrew}]/u;
const RIGHT_MARK = '\u200f';

function putIn(scene: Scene, hyphenated: readonly string[]): Scene {
  const parted = new Map(hyphenated.map((word) => [word.replace(MARKS, ''), word]));
  const isJoined = hyphenated.some((word) => word.includes(JOINER));
  return mapTexts(scene, (text) => {
    const tied = text
      .replace(TIED, '\u00a0')
      .replace(TOGETHER, (word) => word.replaceAll('-', `-${JOINER}`));
    if (!isJoined) return mapLongWords(tied, (word) => parted.get(word) ?? word);
    return tied.replace(SPACED_RUN, (_, space: string, run: string, at: number) => {
      const joined = parted.get(run) ?? run;
      const isParticle = PARTICLE_FIRST.test(run);
      const hangs = at === 0 ? isParticle && !space : LETTER.test(tied.slice(0, at));
      if (!space) return hangs ? joined : joined.replace(LEADING, '');
      const holds = hangs && joined.startsWith(JOINER) && isParticle;
      return (holds ? HOLDING : space) + joined.replace(LEADING, '');
    });
  });
}

/** A run with the space before it, which holds a particle to a name in other letters. */
const SPACED_RUN = new RegExp(`( ?)(${EAST_RUN.source})`, 'gu');
const HOLDING = '\u00a0';

const MARKS = new RegExp(`[${SOFT_HYPHEN}${JOINER}]`, 'gu');
const LEADING = new RegExp(`^${JOINER}`, 'u');
const LETTER = /[\p{L}\p{N}]$/u;
