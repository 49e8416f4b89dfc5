import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { writeTimeline } from '../src/outputs/video';
import { checkDocument, prepare } from '../src/pipeline';
import type { Progress } from '../src/progress';
import { timelineSchema } from '../src/timeline/schema';
import { checkBody, FRONT, newFolder, readOf, writeSample } from './sample';

const BODY =
  '## A\n\n- One\n- Two\n\nOne sentence. Two sentences.[^a]\n\n[^a]: **Roe, 2020.** On sentences.\n';

/** Runs the document in `file` as far as its timeline. */
async function run(file: string, outDir: string, storeDir: string) {
  const seen: Progress[] = [];
  const read = readOf(await checkDocument(file));
  const onProgress = (progress: Progress) => seen.push(progress);
  const prepared = await prepare(read, { outDir, storeDir, publicDir: newFolder(), onProgress });
  await writeTimeline(prepared);
  const text = (name: string) => readFileSync(path.join(outDir, 'talk', name), 'utf8');
  return {
    reused: seen.at(-1)?.reused,
    timeline: text('timeline.json'),
    vtt: text('captions.vtt'),
  };
}

describe('the way of a document to its timeline', () => {
  test('writes a timeline of the schema, captions, and no rubbish', async () => {
    const out = newFolder();
    const { timeline } = await run(writeSample(FRONT + BODY), out, newFolder());
    const read = timelineSchema.parse(JSON.parse(timeline));
    expect(read.scenes.map(({ scene }) => scene.kind)).toEqual(['title', 'points', 'references']);
    expect(readdirSync(path.join(out, 'talk')).sort()).toEqual(['captions.vtt', 'timeline.json']);
  });

  test('gives the same bytes again, from a store that is empty or full, anywhere', async () => {
    const [file, other] = [writeSample(FRONT + BODY), writeSample(FRONT + BODY)];
    const store = newFolder();
    const first = await run(file, newFolder(), store);
    const again = await run(file, newFolder(), store);
    const elsewhere = await run(other, newFolder(), newFolder());
    expect([first.reused, again.reused]).toEqual([0, 2]);
    expect(again).toEqual({ ...first, reused: 2 });
    expect(elsewhere).toEqual(first);
  });

  test('speaks one line for one changed sentence, and moves nothing before it', async () => {
    const store = newFolder();
    const first = await run(writeSample(FRONT + BODY), newFolder(), store);
    const changed = FRONT + BODY.replace('Two sentences', 'Two longer sentences');
    const after = await run(writeSample(changed), newFolder(), store);
    expect(after.reused).toBe(1);
    const [one, two] = [first, after].map(({ timeline }) =>
      timelineSchema.parse(JSON.parse(timeline)),
    );
    expect(two?.scenes[0]).toEqual(one?.scenes[0]);
    expect(two?.scenes[1]?.sounds[0]).toEqual(one?.scenes[1]?.sounds[0]);
    expect(two?.scenes[1]?.sounds[1]).not.toEqual(one?.scenes[1]?.sounds[1]);
  });

  test('knows nothing of places: an empty line at the top changes no byte', async () => {
    const first = await run(writeSample(FRONT + BODY), newFolder(), newFolder());
    const moved = await run(
      writeSample(`\n${FRONT.replace('\n# ', '\n\n# ')}${BODY}`),
      newFolder(),
      newFolder(),
    );
    expect(moved).toEqual(first);
  });
});

describe('a check', () => {
  test('writes nothing', async () => {
    const file = writeSample(FRONT + BODY);
    await checkDocument(file);
    expect(readdirSync(path.dirname(file))).toEqual(['talk.md']);
  });

  test('finds what is wrong in every stage at once', async () => {
    const { problems, failed } = await checkBody(
      '## A\n\n:::bulets\n:::\n\n## B\n\n- b\n\nOne. [step] Two. [step] Three.\n\n## C {#C}\n',
    );
    expect(problems.map(({ code }) => code)).toEqual([
      'directiveUnknown',
      'marksTooMany',
      'idBroken',
    ]);
    expect(failed).toBe(false);
  });
});
