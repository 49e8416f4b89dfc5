/** The sentences of a document, as they are to be read. */
import type { Document } from '../document/schema';
import { wordsOf } from '../language/languages';
import { foldLexicon, type Lexicon, respellingOf } from '../narration/lexicon';
import type { Line } from '../narration/schema';
import { takeName } from '../narration/takes/name';
import type { SceneBase, Spoken } from '../scene/define';
import { plainText } from '../scene/inline';
import { speechMs } from '../staging/length';
import type { Script, ScriptScene, Sentence } from './data';

/** A document that was read. */
export interface ReadDocument {
  document: Pick<Document, 'meta'>;
  scenes: { scenes: readonly SceneBase[] };
  lines: readonly (readonly Line[])[];
}

/** Scenes in which something is said; no takes are known yet. */
export function buildScript({ document: { meta }, scenes, lines }: ReadDocument): Script {
  const lexicon = foldLexicon(meta.lexicon);
  // Among several each is named, who says the rest as well.
  const isOne = lines.flat().every(({ voice, speaker }) => !voice && !speaker);
  const narrator = isOne ? undefined : wordsOf(meta.lang).narrator;
  const spoken = scenes.scenes.map(
    ({ id, heading, narration }, i): ScriptScene => ({
      id,
      title: plainText(heading),
      sentences: (lines[i] ?? []).map((line) => sentenceOf(line, narration, { lexicon, narrator })),
    }),
  );
  const { title, lang } = meta;
  return { title, lang, scenes: spoken.filter(({ sentences }) => sentences.length > 0) };
}

function sentenceOf(
  { text, words, paragraph, speaker, voice }: Line,
  narration: readonly Spoken[],
  { lexicon, narrator }: { lexicon: Lexicon; narrator: string | undefined },
): Sentence {
  const hints = [
    ...(narration[paragraph]?.formulas ?? []).flatMap(({ start, end, spoken }) => {
      const word = narration[paragraph]?.text.slice(start, end) ?? '';
      return text.includes(word) ? [{ word, said: spoken }] : [];
    }),
    ...words.flatMap(({ text: written }) => {
      const word = written.replace(EDGES, '');
      const said = respellingOf(word, lexicon);
      return said === undefined ? [] : [{ word, said }];
    }),
  ];
  const seen = new Set<string>();
  const isNew = ({ word, said }: (typeof hints)[number]) =>
    word !== '' && said !== '' && !seen.has(word) && seen.add(word);
  // Who has no name is called as the voice is.
  const who = speaker ?? voice ?? narrator;
  return {
    ...{ name: takeName(text), text, hints: hints.filter(isNew), takes: [] },
    ...(who === undefined ? {} : { speaker: who }),
    expectedMs: Math.round(speechMs(text)),
  };
}

/** Signs around a word. */
const EDGES = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu;
