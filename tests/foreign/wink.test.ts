/** What lectern knows of the parts of wink-nlp's small English model (1.8). */

import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { fingerprint } from '../../src/cache/fingerprint';
import { openTagging, parseWords, placesIn, readWords, writeWords } from '../../src/foreign/wink';

const CORE = 'wink-eng-lite-web-model/dist/languages/cur/models/eng-core-web-model.json';
interface Core {
  features: { lexeme: { list: string[] } };
}
const SAID = 'wink-nlp reads its model otherwise than src/foreign/wink.ts counts on';
const TEXT = `The teams, which hadn't met since 1999, ran 5 km @home for $3.50; see https://example.com or ask
 Dr. Quixotically's well-known friends — they’ll "certainly" answer, won't they? Colour and color are grey 🎉 #tags.`;

test('words are tagged as by the whole model', () => {
  const [whole, ours] = [winkNLP(model, ['sbd', 'pos']), openTagging()];
  const tokens = (nlp: typeof ours) => {
    const all = nlp.readDoc(TEXT).tokens();
    const { value, pos, normal, stopWordFlag } = nlp.its;
    return [all.out(value), all.out(pos), all.out(normal), all.out(stopWordFlag)];
  };
  expect(tokens(ours), SAID).toEqual(tokens(whole));
  expect(tokens(ours)[1], SAID).toContain('VERB');
  // What one learns of new words is no other's.
  expect(tokens(openTagging()), SAID).toEqual(tokens(whole));
  expect(tokens(winkNLP(model, ['sbd', 'pos'])), SAID).toEqual(tokens(whole));
});

test('words that lie beside a built command are all that the model has', () => {
  const told = ({ lexicon, xpansions, ...rest }: ReturnType<typeof readWords>) =>
    fingerprint([
      rest,
      ...[lexicon, xpansions].map((list) =>
        Buffer.from(list.buffer, list.byteOffset, list.byteLength).toString('base64'),
      ),
    ]);
  const words = readWords();
  const kept = () => parseWords(writeWords(words));
  expect(told(kept()), SAID).toBe(told(words));
  const said = (nlp: ReturnType<typeof openTagging>) => nlp.readDoc(TEXT).tokens().out(nlp.its.pos);
  expect(said(openTagging(kept)), SAID).toEqual(said(openTagging()));
});

test('words are found where they stand, as the model lists them', () => {
  const { list } = (createRequire(import.meta.url)(CORE) as Core).features.lexeme;
  const places = placesIn(list);
  expect(list.length, SAID).toBeGreaterThan(50_000);
  expect(
    list.filter((word, i) => places[word] !== i),
    SAID,
  ).toEqual([]);
  expect(['Quixotically', 'toString', '__proto__'].map((word) => places[word])).toEqual(
    Array(3).fill(undefined),
  );
  places.Quixotically = 90_000;
  expect(places.Quixotically).toBe(90_000);
});
