/** The sentences of a document, as they are to be read. */
import type { Document } from '../document/schema';
import { FORMATS } from '../format';
import { wordsOf } from '../language/languages';
import { foldLexicon, type Lexicon, respellingOf } from '../narration/lexicon';
import type { Line } from '../narration/schema';
import { takeName } from '../narration/takes/name';
import type { Spoken } from '../scene/define';
import { plainText } from '../scene/inline';
import type { Scene } from '../scene/schema';
import { speechMs } from '../staging/length';
import { cueScene } from '../timeline/place';
import { estimateLines } from '../timeline/still';
import type { Script, ScriptScene, Sentence } from './data';

/** A document that was read. */
export interface ReadDocument {
  document: Pick<Document, 'meta'>;
  scenes: { scenes: readonly Scene[] };
  lines: readonly (readonly Line[])[];
}

/** Scenes in which something is said; no takes are known yet. */
export function buildScript({ document: { meta }, scenes, lines }: ReadDocument): Script {
  const lexicon = foldLexicon(meta.lexicon);
  // Among several each is named, who says the rest as well.
  const isOne = lines.flat().every(({ voice, speaker }) => !voice && !speaker);
  const narrator = isOne ? undefined : wordsOf(meta.lang).narrator;
  const spoken = scenes.scenes.map((scene, i): ScriptScene => {
    const { id, heading, narration } = scene;
    const steps = stepsOf(scene, lines[i] ?? [], meta);
    const sentences = (lines[i] ?? []).map((line, k) => ({
      ...sentenceOf(line, narration, { lexicon, narrator }),
      step: steps[k] ?? 0,
    }));
    return { id, title: plainText(heading), sentences };
  });
  const { title, lang } = meta;
  const stage = FORMATS[shapeOf(meta)];
  return { title, stage, lang, scenes: spoken.filter(({ sentences }) => sentences.length > 0) };
}

/** The format in which scenes are shown: the first of the video's. */
export const shapeOf = ({ formats: [first = 'landscape'] }: Pick<Document['meta'], 'formats'>) =>
  first;

/** Which step stands at the end of each line. */
function stepsOf(
  scene: Scene,
  lines: readonly Line[],
  { lang, voice }: Document['meta'],
): number[] {
  const placed = estimateLines(lines, voice.pace);
  const { cues } = cueScene(scene, placed, lang);
  return placed.map(({ endMs }) => cues.filter((cue) => cue < endMs).length);
}

function sentenceOf(
  { text, words, paragraph, speaker, voice }: Line,
  narration: readonly Spoken[],
  { lexicon, narrator }: { lexicon: Lexicon; narrator: string | undefined },
): Omit<Sentence, 'step'> {
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
