/** The ground of a scene: by its kind and its own content, never by its neighbours, so that an edit stays local. */
import type { GroundWish } from '../document/nodes';
import type { Scene } from '../scene/schema';
import { inTurns } from './size/kinds/statement';

/** Paper, a tint of a colour, or a full colour of the theme: css/ground.css gives what stands on it the colours that it needs. */
export type Ground = 'paper' | 'tint' | 'second-tint' | 'accent' | 'second';

/** It is all of one full colour. */
export const isFull = (ground: Ground): boolean => ground === 'accent' || ground === 'second';

/** Lines of an act that opens; more are content as any other. */
const OPENS = 2;

/** Kinds whose every part has its colours on a full ground; what is drawn in colours of its own stands on a tint. */
const ON_FULL = new Set<Scene['kind']>([
  'title',
  'statement',
  'points',
  'steps',
  'tasks',
  'definitions',
  'quote',
  'summary',
  'details',
]);

/** Full colours: which of them is told by the scene's id. */
const FULL = ['second', 'accent'] as const;

/** Its author's word wins. A title and an act that opens have a full ground. Of what often comes many times in a row, a lone heading has none, and one lone line of three. */
export function groundOf(scene: Scene): Ground {
  if (scene.ground) return wished(scene, scene.ground);
  if (scene.kind === 'title' || scene.kind === 'end') return 'second';
  if (scene.kind !== 'statement') return 'paper';
  if (scene.item) return ITEMS[scene.item.number % ITEMS.length] ?? 'paper';
  if (scene.act && scene.lines.length <= OPENS) return oneOf(scene, ACTS);
  if (scene.lines.length === 0) return oneOf(scene, BARE);
  const [line, more] = scene.lines;
  if (scene.lines.some(({ drawing }) => drawing)) return 'paper';
  if (more) return inTurns(scene) ? oneOf(scene, TURNS) : 'paper';
  return line?.pieces.length === 1 ? oneOf(scene, LONE) : 'paper';
}

const wished = (scene: Scene, ground: GroundWish): Ground => {
  if (ground !== 'full') return ground;
  return ON_FULL.has(scene.kind) ? oneOf(scene, FULL) : 'tint';
};

/** The items of a list look like one: each has its heading and its count on a ground beside its words. */
const ITEMS = ['paper', 'tint'] as const;
/** Each act has one of its own. */
const ACTS = ['accent', 'second'] as const;
const BARE = ['tint', 'paper'] as const;
/** One in three at most: what turns has the stage to itself. */
const TURNS = ['paper', 'second', 'tint'] as const;
const LONE = ['second', 'second-tint', 'paper'] as const;

/** By the scene's id, which stays when what is said is edited: `x`, `x-2`, `x-3` have one after the other. */
function oneOf<T>({ id }: Scene, grounds: readonly [T, ...T[]]): T {
  const [, name = '', number = '1'] = /^(.*?)(?:-(\d{1,4}))?$/su.exec(id) ?? [];
  // FNV-1a
  const hash = [...name].reduce(
    (sum, sign) => Math.imul(sum ^ (sign.codePointAt(0) ?? 0), 16_777_619) >>> 0,
    2_166_136_261,
  );
  return grounds[((hash >>> 8) + Number(number)) % grounds.length] ?? grounds[0];
}
