/** A session of recording: the script as it is now, with what there is of each sentence. */
import type { Script, Sentence, Take } from './data';
import { matchBefore } from './match';
import { openRecordings, type Recordings } from './recordings';
import { openTakes, type TakesFolder } from './takes';

/** A sentence that the page may ask for. */
export interface Asked {
  scene: string;
  name: string;
  text: string;
}

export interface Session {
  takes: TakesFolder;
  recordings: Recordings;
  /** Takes the place of the script before; a page that still shows that may go on with its sentences. */
  setScript(script: Script): void;
  script(): Script;
  /** With all takes. */
  readScript(): Promise<Script>;
  /** Undefined when no script of this session had it. */
  find(scene: string, name: string): Asked | undefined;
  takesOf(asked: Asked): Promise<Take[]>;
  /** How many sentences have a take, and how many there are. */
  count(): Promise<{ recorded: number; all: number }>;
  /** `work` when what was asked for before is done: no two of them change the folder at once. */
  inTurn<T>(work: () => Promise<T>): Promise<T>;
}

export function openSession(script: Script, folder: string): Session {
  const takes = openTakes(folder);
  const known = new Map<string, Asked>();
  let now = script;
  let turn: Promise<unknown> = Promise.resolve();

  function setScript(next: Script): void {
    now = next;
    for (const { id, sentences } of next.scenes)
      for (const { name, text } of sentences) known.set(keyOf(id, name), { scene: id, name, text });
  }
  setScript(script);

  async function readScene(id: string, sentences: readonly Sentence[]): Promise<Sentence[]> {
    const read = await Promise.all(
      sentences.map(async (one) => ({
        ...one,
        takes: await takes.list({ scene: id, name: one.name }),
      })),
    );
    const texts = await takes.readBefore(
      id,
      sentences.map(({ name }) => name),
    );
    return matchBefore(read, texts);
  }

  async function readScript(): Promise<Script> {
    const scenes = await Promise.all(
      now.scenes.map(async (scene) => ({
        ...scene,
        sentences: await readScene(scene.id, scene.sentences),
      })),
    );
    return { ...now, scenes };
  }

  return {
    takes,
    recordings: openRecordings(takes),
    setScript,
    script: () => now,
    readScript,
    find: (scene, name) => known.get(keyOf(scene, name)),
    takesOf: (asked) => takes.list(asked),
    async count() {
      const all = (await readScript()).scenes.flatMap(({ sentences }) => sentences);
      return { recorded: all.filter(isRecorded).length, all: all.length };
    },
    inTurn(work) {
      const next = turn.then(work, work);
      turn = next.catch(() => undefined);
      return next;
    },
  };
}

const keyOf = (scene: string, name: string): string => `${scene}/${name}`;

const isRecorded = ({ takes }: Sentence): boolean => takes.some(({ kind }) => kind === 'current');
