/** Arbitrary narrations, and the timelines that the silent voice makes of them. */
import fc from 'fast-check';
import { metaSchema } from '../../src/document/schema';
import { buildLines } from '../../src/narration/lines';
import type { SpokenLine } from '../../src/narration/schema';
import { openSilent } from '../../src/narration/voices/silent';
import type { Spoken, Step } from '../../src/scene/define';
import type { KeyLine } from '../../src/scene/kinds/statement';
import type { Scene } from '../../src/scene/schema';
import { buildTimeline } from '../../src/timeline/build';
import type { TimedScene, Timeline } from '../../src/timeline/schema';

const WORDS =
  'the a of light Ada cells grow 48.2 % 12 August 1999 e.g. Dr. MRI 🎉 — $5 and, but; then: (so) “yes” no! really? ' +
  'incomprehensibilities https://example.org/a/very/long/path/that/does/not/fit/in/one/line/of/captions 这是一个句子。 x';
const word = fc.constantFrom(...WORDS.split(' '));
const end = fc.constantFrom('.', '!', '?', '…', '');
const sentence = fc
  .tuple(fc.array(word, { minLength: 1, maxLength: 25 }), end)
  .map(([words, mark]) => words.join(' ') + mark);

/** A paragraph of the narration, with bold phrases and marks at any places. */
export const paragraph: fc.Arbitrary<Spoken> = fc
  .array(sentence, { minLength: 1, maxLength: 4 })
  .map((all) => all.join(' '))
  .chain((text) =>
    fc.record({
      text: fc.constant(text),
      terms: fc
        .array(fc.nat(text.length - 1), { maxLength: 2 })
        .map((starts) => starts.map((start) => ({ start, end: start + 1 }))),
      marks: fc
        .array(fc.nat(text.length), { maxLength: 3 })
        .map((marks) => marks.sort((a, b) => a - b)),
    }),
  );

const step: fc.Arbitrary<Step> = fc.record(
  { text: sentence, term: fc.nat(3) },
  { requiredKeys: ['text'] },
);

export const scene: fc.Arbitrary<Scene> = fc.record({
  kind: fc.constant('statement' as const),
  id: fc.constant('a-scene'),
  level: fc.constant(2 as const),
  heading: fc.constant([{ type: 'text' as const, text: 'A scene' }]),
  narration: fc.array(paragraph, { maxLength: 3 }),
  notes: fc.constant([]),
  refs: fc.constant([]),
  form: fc.constant('together' as const),
  lines: fc.constant<KeyLine[]>([]),
  steps: fc.array(step, { maxLength: 6 }),
});

export const scenes = fc.array(scene, { minLength: 1, maxLength: 3 });

const voice = openSilent(1);
async function speak(narration: readonly Spoken[]): Promise<SpokenLine[]> {
  const lines = buildLines(narration, 'en', new Map());
  return Promise.all(
    lines.map(async (line, i) => {
      const { samples, sampleRate, words } = await voice.speak(line);
      const durationMs = Math.ceil((samples.length / sampleRate) * 1000);
      const ms = (seconds: number) => Math.round(seconds * 1000);
      const times = words.map(({ start, end }) => ({ startMs: ms(start), endMs: ms(end) }));
      return { line, clip: { key: `clip-${i}`, durationMs, words: times } };
    }),
  );
}

export async function timelineOfScenes(all: readonly Scene[]): Promise<Timeline> {
  const spoken = await Promise.all(all.map(({ narration }) => speak(narration)));
  const meta = metaSchema.parse({ title: 'A title' });
  return buildTimeline({ name: 'talk', meta, scenes: all, spoken, references: [], own: [] });
}

/** Scenes without words of these lengths in ms, with the headings a, b, c … */
export function timedScenes(lengths: readonly number[]): TimedScene[] {
  let startMs = 0;
  return lengths.map((durationMs, i) => {
    const name = String.fromCodePoint(97 + i);
    const heading = [{ type: 'text' as const, text: name }];
    const scene = {
      ...{ kind: 'statement' as const, id: name, level: 2 as const, heading },
      ...{ narration: [], notes: [], refs: [], steps: [] },
      ...{ form: 'together' as const, lines: [] },
    };
    const timed = { scene, startMs, durationMs, steps: [], lines: [], captions: [], sounds: [] };
    startMs += durationMs;
    return timed;
  });
}
