/** Sentences that nobody has spoken yet, handed out a scene's at a time. */
import type { Shared } from '../cache/shared/shared';
import type { Store } from '../cache/store';
import { voiceNamed } from '../document/names';
import type { Meta, MetaVoice } from '../document/schema';
import { openKeys } from '../narration/clip-key';
import type { Line } from '../narration/schema';
import { utter } from '../narration/unspeakable';
import { isFlite, isNeural, openVoice } from '../narration/voice';
import type { OnProgress } from '../progress';
import { CLIPS } from '../sound/recording';
import { handOut } from './hand-out';
import type { SpeakInput } from './job';
import type { Desk, Order } from './order';
import { packSpeech } from './pack';
import { speakPlace } from './place';

/** Sentences of a job. */
const MOST_LINES = 8;

interface Spoken {
  meta: Meta;
  /** By scene, without those that their author says. */
  lines: readonly Line[][];
  store: Store;
  shared: Shared;
  onProgress: OnProgress;
  signal?: AbortSignal;
}

/** Has sentences spoken by voices that every machine may have; others, and what is left, are spoken here. */
export async function speakElsewhere(spoken: Spoken, desk: Desk): Promise<void> {
  const { store, shared, onProgress, signal } = spoken;
  const inputs = await missingOf(spoken);
  if (inputs.length === 0) return;
  const orders = await Promise.all(inputs.map((input) => orderOf(input, store)));
  await shared.settle();
  const total = inputs.reduce((sum, { lines }) => sum + lines.length, 0);
  let done = 0;
  const workers = new Set<string>();
  const report = () =>
    onProgress({ task: 'handed', done, total, note: [...workers].sort().join(', ') });
  report();
  const counted = orders.map((order, i) => ({
    ...order,
    async take() {
      const isThere = await order.take();
      if (isThere) done += inputs[i]?.lines.length ?? 0;
      if (isThere) report();
      return isThere;
    },
  }));
  const { left, failed } = await handOut(
    counted,
    desk,
    ({ worker }) => void workers.add(worker),
    signal,
  );
  const here = [...left, ...failed.map(({ order }) => order)].length;
  if (here > 0)
    desk.warn(
      `${here === 1 ? 'A batch' : `${here} batches`} of sentences are spoken here: no worker has the voice.\n`,
    );
}

/** By scene and voice, those that no store has. */
async function missingOf({ meta, lines, store }: Spoken): Promise<SpeakInput[]> {
  const narrator = openVoice(meta);
  const keyOf = await openKeys(narrator, store);
  const inputs: SpeakInput[] = [];
  const asked = new Set<string>();
  for (const scene of lines) {
    const byVoice = new Map<string, SpeakInput>();
    for (const written of scene) {
      const said = utter(written, narrator);
      const by = voiceOf(written, meta);
      const key = keyOf(said);
      if (!isCommon(by.name) || said.voice.code === 'silent' || asked.has(key)) continue;
      asked.add(key);
      if (await store.read(CLIPS, key)) continue;
      const input = byVoice.get(by.name) ?? {
        ...{ voice: { name: by.name, pace: by.pace }, lexicon: meta.lexicon, lines: [] },
      };
      byVoice.set(by.name, input);
      input.lines.push({ key, line: said.line });
    }
    inputs.push(...[...byVoice.values()].flatMap(inBatches));
  }
  return inputs;
}

const voiceOf = ({ voice }: Line, meta: Meta): MetaVoice =>
  (voice !== undefined && voiceNamed(meta.voices, voice)) || meta.voice;

const isCommon = (name: string): name is SpeakInput['voice']['name'] =>
  isFlite(name) || isNeural(name);

const inBatches = (input: SpeakInput): SpeakInput[] =>
  Array.from({ length: Math.ceil(input.lines.length / MOST_LINES) }, (_, i) => ({
    ...input,
    lines: input.lines.slice(i * MOST_LINES, (i + 1) * MOST_LINES),
  }));

const orderOf = async (input: SpeakInput, store: Store): Promise<Order> => ({
  job: await packSpeech(input, store),
  place: await speakPlace(input.voice.name, store),
  weight: input.lines.reduce((sum, { line }) => sum + line.text.length, 0),
  async take() {
    for (const { key } of input.lines) if (!(await store.read(CLIPS, key))) return false;
    return true;
  },
});
