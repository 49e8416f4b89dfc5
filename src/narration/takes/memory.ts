/**
 * Which text a take was recorded for: the sentences that were heard in its sound when it was first listened to. One that is
 * another now was edited since, whatever can be heard of that.
 */
import { z } from 'zod';
import type { Store } from '../../cache/store';
import { pairAlike, shareOf, wordsIn } from './alike';
import { takeName } from './name';

const NAMESPACE = 'take-texts';
const textsSchema = z.array(z.string());

/** None where the sound, by its hash, was never listened to. */
async function readTexts(sound: string, store: Store): Promise<string[]> {
  const data = await store.read(NAMESPACE, sound);
  try {
    return textsSchema.safeParse(JSON.parse(data?.toString() ?? '')).data ?? [];
  } catch {
    return [];
  }
}

/** For each of `texts` what it was when the sound was recorded, where it is another now; undefined where nobody knows of it. */
export function editedOf(
  texts: readonly string[],
  before: readonly string[],
): (string | undefined)[] {
  const [now, then] = [new Set(texts.map(takeName)), new Set(before.map(takeName))];
  const gone = before.filter((text) => !now.has(takeName(text)));
  const shares = texts.flatMap((text, at) =>
    then.has(takeName(text))
      ? []
      : gone.map((one) => ({ at, text: one, share: shareOf(wordsIn(text), wordsIn(one)) })),
  );
  const pairs = pairAlike(shares);
  return texts.map((_, at) => pairs.get(at));
}

export interface Remembered {
  /** As editedOf has it. */
  edited: readonly (string | undefined)[];
  /** Keeps those of the texts that were heard in it; what they were before is forgotten. */
  keep(heard: readonly string[]): Promise<void>;
}

export async function openMemory(
  sound: string,
  texts: readonly string[],
  store: Store,
): Promise<Remembered> {
  const before = await readTexts(sound, store);
  const edited = editedOf(texts, before);
  return {
    edited,
    async keep(heard) {
      const replaced = new Set(edited.filter((_, i) => heard.includes(texts[i] ?? '')));
      const now = [...new Set([...before.filter((text) => !replaced.has(text)), ...heard])];
      if (now.length === before.length && now.every((text) => before.includes(text))) return;
      await store.write(NAMESPACE, sound, Buffer.from(JSON.stringify(now)));
    },
  };
}
