import { describe, expect, test } from 'vitest';
import { checkBody, placesOf } from '../sample';

describe('a link to a scene', () => {
  test.each([
    ['by the slug of its heading', '[a](#second-scene)'],
    ['by letters that are not ASCII', '[a](#übersicht)'],
    ['as a browser writes such letters', '[a](#%C3%BCbersicht)'],
    ['by a definition', '[a][there]\n\n[there]: #second-scene'],
    ['in large letters', '[a](#Second-Scene)'],
    ['that lectern adds', '[a](#references).[^n]\n\n[^n]: A source.'],
  ])('may name it %s', async (_, words) => {
    const checked = await checkBody(`## Second scene\n\n${words}\n\n## Übersicht\n\nWords.\n`);
    expect(placesOf(checked)).toEqual([]);
  });

  test.each([
    ['in the narration', 'Go [there](#secnd-scene).', '10:4'],
    ['in what is shown', '- One\n- [there](#secnd-scene)', '11:3'],
    ['by a definition', 'Go [there][a].\n\n[a]: #secnd-scene', '10:4'],
    ['in a footnote', 'Words.[^n]\n\n[^n]: Go [there](#secnd-scene).', '12:10'],
  ])('to none is a problem at its place %s', async (_, words, place) => {
    const checked = await checkBody(`## Second scene\n\n${words}\n`);
    expect(placesOf(checked)).toEqual([`${place} linkUnknown`]);
    expect(checked.problems[0]?.fix).toContain('Did you mean "second-scene"?');
    expect(checked.failed).toBe(false);
    expect(JSON.stringify(checked.read?.scenes)).not.toContain('#secnd');
  });

  test('to none is told once where there are many, with their places', async () => {
    const lost = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((id) => `- [${id}](#${id}-lost)`);
    const checked = await checkBody(`## Second scene\n\n${lost.join('\n')}\n`);
    expect(placesOf(checked)).toEqual(['10:3 linkUnknown']);
    expect(checked.problems[0]?.message).toContain('7 links');
    expect(checked.problems[0]?.message).toContain('"b-lost" (line 11)');
    expect(checked.problems[0]?.message).toContain('2 more');
  });

  test('that could not be read is no second problem', async () => {
    const checked = await checkBody(
      '## One\n\nGo [there](#two).\n\n## Two\n\n:::quote\n- a\n:::\n',
    );
    expect(placesOf(checked)).toEqual(['15:1 needsQuote']);
  });
});
