/** Two versions compared: what the page and the JSON say of each scene. */
import { FORMAT_NAMES, type Format } from '../format';
import { plainText } from '../scene/inline';
import { themeOf } from '../theme/themes';
import { namedTexts } from '../timeline/turns';
import { type Change, compareScenes, type Part, type Sort, sortsOf } from './compare';
import { type Drawn, drawScenes, type Version } from './version';
import { compareWords, type Run } from './words';

export interface Diff {
  before: Version;
  after: Version;
  scenes: SceneDiff[];
  /** Fields of the front matter that changed; absent where it has none of the name. */
  meta: { field: string; before?: string; after?: string }[];
}

export interface SceneDiff {
  before?: Drawn;
  after?: Drawn;
  sorts: Sort[];
  parts: Part[];
  /** True when both pictures are the same, which are those in landscape. */
  looksSame: boolean;
  /** Formats in which it shows another file than it did. */
  otherFiles: Format[];
  heading: string;
  /** Heading of the scene before it in its version; undefined for the first. */
  follows?: string;
  /** How much longer it is, ms; all of it when it is new, its negative when it is gone. */
  changeMs: number;
  /** The narration, paragraphs parted by `\n`. */
  said: Run[];
  /** The words on the stage, lines parted by `\n`. */
  shown: Run[];
  notes: Run[];
}

export function buildDiff(before: Version, after: Version): Diff {
  const { lang } = after.timeline.meta;
  const sameStyle =
    themeOf(before.timeline.meta) === themeOf(after.timeline.meta) &&
    before.ownStyle === after.ownStyle;
  const [old, now] = [drawScenes(before), drawScenes(after)];
  const scenes = compareScenes(old, now).map((change) => {
    const [scene, all] = change.after ? [change.after, now] : [change.before, old];
    const previous = all[(scene?.place ?? 0) - 2];
    const looksSame = sameStyle && change.before?.markup === change.after?.markup;
    return { ...buildScene(change, lang), looksSame, follows: previous && headingOf(previous) };
  });
  return { before, after, scenes, meta: compareMeta(before, after) };
}

function buildScene(change: Change<Drawn>, lang: string): Omit<SceneDiff, 'looksSame'> {
  const { before, after, parts } = change;
  const compare = (read: (scene: Drawn) => string) =>
    compareWords(before ? read(before) : '', after ? read(after) : '', lang);
  return {
    ...{ before, after, parts },
    sorts: sortsOf(change),
    heading: headingOf(after ?? before),
    changeMs: (after?.timed.durationMs ?? 0) - (before?.timed.durationMs ?? 0),
    said: compare(({ timed }) => namedTexts(timed.scene.narration, lang).join('\n')),
    shown: compare(({ text }) => text),
    notes: compare(({ timed }) => timed.scene.notes.join('\n')),
    otherFiles: FORMAT_NAMES.filter((_, i) => before?.files?.[i] !== after?.files?.[i]),
  };
}

const headingOf = (scene: Drawn | undefined): string => plainText(scene?.timed.scene.heading ?? []);

function compareMeta(before: Version, after: Version): Diff['meta'] {
  const [old, now] = [fieldsOf(before), fieldsOf(after)];
  const fields = [...new Set([...old.keys(), ...now.keys()])];
  return fields.flatMap((field) => {
    const [was, is] = [old.get(field), now.get(field)];
    return was === is ? [] : [{ field, before: was, after: is }];
  });
}

/** The front matter by name, a field within a field as `voice.pace`. */
function fieldsOf({ timeline }: Version): Map<string, string> {
  const given = Object.entries(timeline.meta).filter(([, value]) => value !== undefined);
  return new Map(
    given.flatMap(([name, value]): [string, string][] =>
      typeof value === 'object'
        ? Object.entries(value).map(([inner, part]) => [`${name}.${inner}`, String(part)])
        : [[name, String(value)]],
    ),
  );
}

/** True for a scene that is shown in full; of the others a line says all. */
export const isTold = ({ sorts }: Pick<SceneDiff, 'sorts'>): boolean =>
  sorts.some((sort) => sort === 'new' || sort === 'gone' || sort === 'changed');

/** Sorts in the order in which they are counted. */
export const SORTS: readonly Sort[] = ['changed', 'new', 'moved', 'gone', 'retimed', 'unchanged'];

/** How many scenes are of each sort; one that is changed and moved is counted twice. */
export const countSorts = ({ scenes }: Diff): Record<Sort, number> =>
  Object.fromEntries(
    SORTS.map((sort) => [sort, scenes.filter(({ sorts }) => sorts.includes(sort)).length]),
  ) as Record<Sort, number>;

/** True when neither a scene nor the front matter changed. */
export const isSame = ({ scenes, meta }: Diff): boolean =>
  meta.length === 0 && scenes.every(({ sorts }) => sorts.includes('unchanged'));
