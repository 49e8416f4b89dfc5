/** Writes the key lines that were chosen for a document into it as bold phrases, to be kept and changed. */
import { withLanguage } from '../document/language';
import type { Defaults } from '../document/meta';
import { parseDocument } from '../document/parse';
import type { Span } from '../language/language';
import { collectProblems } from '../problem/problem';
import type { Scene } from '../scene/schema';
import { buildScenes } from '../staging/build';
import { unixPlaces, withEdits } from './edits';
import { type Mark, marksOf } from './marks';

export interface Drafted {
  /** As it was read, bold marks added and nothing else changed. */
  text: string;
  /** What was written, by line of the text. */
  written: { line: number; phrase: string }[];
  /** What could not be: a mark would stand inside emphasis or a link, or change something else. */
  left: string[];
}

/** Where the text is from; `defaults` are those of its project. Of `ownCode`, see loadOwnKinds. */
export interface Source {
  name: string;
  folder: string;
  defaults?: Defaults;
  ownCode?: boolean;
}

/** `text` is the whole file, with any line ends. Drafted again, it stays as it is. */
export async function draftText(text: string, source: Source): Promise<Drafted> {
  let drafted = await draftOnce(text, source);
  let { written, left } = drafted;
  // Where a phrase had to be left, another may be chosen beside it.
  while (drafted.written.length > 0) {
    drafted = await draftOnce(drafted.text, source);
    written = [...written, ...drafted.written];
    left = [...new Set([...left, ...drafted.left])];
  }
  return { text: drafted.text, written: written.sort((a, b) => a.line - b.line), left };
}

async function draftOnce(text: string, source: Source): Promise<Drafted> {
  const { document, scenes, sections } = await read(text, source);
  const found = scenes.flatMap((scene) => {
    const section = sections.get(scene.id);
    return section ? [{ scene, ...marksOf(scene.narration, section, document.text) }] : [];
  });
  const left = found.flatMap(({ left }) => left);
  let wanted = found;
  // A mark that the Markdown around it reads otherwise is taken back.
  for (;;) {
    const drafted = insert(text, marksIn(wanted));
    const again = await read(drafted, source);
    const kept = wanted.map((one) => ({ ...one, marks: keptIn(one, again.scenes) }));
    const [before, after] = [marksIn(wanted), marksIn(kept)];
    if (after.length === before.length)
      return { text: drafted, written: before.map((mark) => lineOf(mark, text)), left };
    left.push(...before.filter((mark) => !after.includes(mark)).map(({ phrase }) => phrase));
    wanted = kept;
  }
}

/** A scene with what is to be marked in it. */
interface Wanted {
  scene: Scene;
  marks: Mark[];
}

const marksIn = (wanted: readonly Wanted[]): Mark[] => wanted.flatMap(({ marks }) => marks);

/** The marks that a scene has when it is read again; none where it says anything else. */
function keptIn({ scene, marks }: Wanted, scenes: readonly Scene[]): Mark[] {
  const other = scenes.find(({ id }) => id === scene.id)?.narration ?? [];
  const isSame =
    other.length === scene.narration.length &&
    other.every(({ text }, i) => text === scene.narration[i]?.text);
  if (!isSame) return [];
  return marks.filter(({ paragraph, term }) => hasTerm(other[paragraph]?.terms ?? [], term));
}

const hasTerm = (terms: readonly Span[], { start, end }: Span): boolean =>
  terms.some((term) => term.start === start && term.end === end);

/** A text as it is staged. */
export async function read(text: string, source: Source) {
  const problems = collectProblems(source.name);
  const parsed = parseDocument(text, source, problems, source.defaults);
  const document = await withLanguage(parsed);
  const { scenes, origin } = await buildScenes(document, problems, { ownCode: source.ownCode });
  return { document, scenes: scenes.scenes, sections: origin.sections };
}

const BOLD = '**';

const insert = (text: string, marks: readonly Mark[]): string =>
  withEdits(
    text,
    marks.flatMap(({ start, end }) =>
      [start, end].map((at) => ({ start: at, end: at, text: BOLD })),
    ),
  );

const lineOf = ({ start, phrase }: Mark, text: string) => ({
  line: text.slice(0, unixPlaces(text)[start]).split(/\r\n|\r|\n/).length,
  phrase,
});
