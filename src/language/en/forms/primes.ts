/** What stands before strokes that quotations have, too: feet and inches, degrees and minutes. They are looked for before ranges and dates. */
import { type Around, type Form, form } from '../../reading';
import { cardinal } from '../number';
import { counted, number, signWords } from './patterns';

const WINDS: Readonly<Record<string, string>> = { N: 'north', S: 'south', E: 'east', W: 'west' };

/** What is so wide or so long; of other words one cannot know whether a quotation ends before them. */
const SIZED = /^(?:wide|long|tall|high|deep|thick|by|in|across|x|×|\d+)(?![\p{L}\p{M}])/u;
const THINGS =
  /^(?:monitor|screen|display|tv|laptop|tablet|phone|pizza|cake|pie|wheel|tire|rim|pipe|hose|tube|disk|record|vinyl|single|nail|bolt|screw|barrel|blade|pan|skillet|plate|pot|tile|ruler|gun|drive)s?\b/i;

/** What is as wide as an angle: in the sky, under a microscope. */
const ANGLES =
  /^(?:parallax(?:es)?|[πϖ]|seeing|separations?|separated|angular|motion|resolution|displacement|deflect\p{L}*|precess\p{L}*|aberration)$/iu;
const isSeen = ({ earlier, before, after }: Around): boolean =>
  ANGLES.test(before) ||
  (/^(?:of|is|was|=|≈|about|by)$/.test(before) && ANGLES.test(earlier)) ||
  /^(?:seeing|parallax|resolution)\b/.test(after);

/** Feet and inches, degrees and minutes. */
export const PRIMES: readonly Form[] = [
  // Of a place in the sky: "+22° 00′ 52.2″", "5′ 12″" aside.
  form(
    `([-−–+]?)(\\d{1,3})°_?(\\d{1,2})[′'’]_?(\\d{1,2}(?:\\.\\d+)?)(?:[″"”]|'')`,
    ([, sign, degrees = '', minutes = '', seconds = '']) => [
      ...signWords(sign),
      ...counted(String(Number(degrees)), 'degree', 'degrees'),
      ...counted(String(Number(minutes)), 'minute', 'minutes'),
      ...counted(seconds.replace(/^0(?=\d)/, ''), 'second', 'seconds'),
    ],
  ),
  form(`(\\d+)['’′]_?(1[2-9]|[2-5]\\d)["”″]`, ([, minutes = '', seconds = '']) => [
    ...counted(minutes, 'minute', 'minutes'),
    ...counted(seconds, 'second', 'seconds'),
  ]),
  form('(\\d{1,3}(?:\\.\\d+)?)["”]', ([, value = ''], { before, earlier, after }) => {
    // A quotation that ends.
    if (/^["“]/.test(before) || /^["“]/.test(earlier)) return undefined;
    if (SIZED.test(after)) return counted(value, 'inch', 'inches');
    return THINGS.test(after) ? [...number(value), 'inch'] : undefined;
  }),
  // Of a strand of DNA.
  form("([35])['’′]", ([, side = ''], { after }) =>
    /^(?:ends?|UTRs?|to|cap|overhangs?|region)\b/.test(after)
      ? [...cardinal(side), 'prime']
      : undefined,
  ),
  form("(\\d{1,3})['’]", ([, value = ''], { after }) =>
    SIZED.test(after) ? counted(value, 'foot', 'feet') : undefined,
  ),
  form(`(\\d+)['’′]_?(\\d{1,2}(?:\\.\\d+)?)(?:["”″]|'')`, ([, feet = '', inches = '']) => [
    ...cardinal(feet),
    'foot',
    ...number(inches),
  ]),
  form("(\\d+(?:\\.\\d+)?)(?:″|'')", ([text = '', value = ''], around) => {
    if (isSeen(around)) return counted(value, 'arc second', 'arc seconds');
    return text.endsWith('″') ? counted(value, 'inch', 'inches') : undefined;
  }),
  form('(\\d+(?:\\.\\d+)?)′', ([, value = ''], around) =>
    isSeen(around) ? counted(value, 'arc minute', 'arc minutes') : undefined,
  ),
  form('(\\d+)′', ([, value = '']) => counted(value, 'foot', 'feet')),
  form(
    `(\\d{1,3}(?:\\.\\d+)?)°(?:(\\d{1,2})[′'’])?(?:(\\d{1,2})[″"”])?_?([NSEW])`,
    ([, degrees = '', minutes, seconds, wind = '']) => [
      ...counted(degrees, 'degree', 'degrees'),
      ...(minutes ? counted(minutes, 'minute', 'minutes') : []),
      ...(seconds ? counted(seconds, 'second', 'seconds') : []),
      WINDS[wind] ?? '',
    ],
  ),
];
