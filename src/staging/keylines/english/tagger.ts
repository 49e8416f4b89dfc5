/** Tags the words of English sentences, and mends what the tagger is known to read wrongly. */
import type { PartOfSpeech } from 'wink-nlp';
import { isNoun, lowerAt, type Tag, type Token, tagAt } from './token';
import { list } from './words';

export type Tagger = (sentence: string) => Token[];

let opened: Promise<Tagger> | undefined;

/** Loaded once, when first asked for: the model takes 50 ms. */
export function openTagger(): Promise<Tagger> {
  opened ??= load();
  return opened;
}

async function load(): Promise<Tagger> {
  const { openTagging } = await import('../../../foreign/wink');
  const nlp = openTagging();
  const { value, pos, stopWordFlag } = nlp.its;
  return (sentence) => {
    const tokens = nlp.readDoc(sentence).tokens();
    const values = tokens.out(value) as string[];
    const tags = tokens.out(pos) as PartOfSpeech[];
    const stops = tokens.out(stopWordFlag) as boolean[];
    return mend(place(sentence, values, tags, stops));
  };
}

function place(
  sentence: string,
  values: string[],
  tags: PartOfSpeech[],
  stops: boolean[],
): Token[] {
  let reached = 0;
  return values.flatMap((text, i) => {
    const start = sentence.indexOf(text, reached);
    if (start < 0) return [];
    reached = start + text.length;
    const tokenOf = (text: string, tag: Tag, from: number): Token => ({
      ...{ text, tag, lower: text.toLowerCase().replace(/’/g, "'"), start: from },
      ...{ end: from + text.length, isStop: stops[i] ?? false, isDoubtful: false },
    });
    // The one contraction that the model does not know.
    if (/^I['’]m$/i.test(text))
      return [tokenOf(text.slice(0, 1), 'PRON', start), tokenOf(text.slice(1), 'AUX', start + 1)];
    return [tokenOf(text, tagOf(text, tags[i] ?? 'X'), start)];
  });
}

function tagOf(text: string, tag: PartOfSpeech): Tag {
  if (/^(?:which|who|whom|whose)$/i.test(text)) return 'REL';
  return /^["“”«»]$/.test(text) ? 'QUOTE' : tag;
}

const AUXILIARIES = list(
  "is are was were 's 're has have had does do did can will may might could would should must",
);
const DEMONSTRATIVES = list('this that these those');
const PEOPLE = /(?:s|people|men|women|children)$/;

function mend(t: Token[]): Token[] {
  for (const [i, token] of t.entries()) {
    if (isNamedDoing(t, i)) token.tag = 'NOUN';
    if (isDoubtful(t, i)) token.isDoubtful = true;
  }
  for (const [i, token] of t.entries()) token.tag = mended(t, i, token);
  return t;
}

/** "The company books a room": the first of a sentence that could be its verb. */
const isDoneByOne = (t: Token[], i: number): boolean =>
  /[^s]s$/.test(lowerAt(t, i)) &&
  isNoun(t, i - 1) &&
  !/s$/.test(lowerAt(t, i - 1)) &&
  tagAt(t, i + 1) === 'DET' &&
  !t.slice(0, i).some(({ tag }) => /^(?:VERB|AUX|ADP)$/.test(tag));

/** "after some testing." */
const isNamedDoing = (t: Token[], i: number): boolean =>
  tagAt(t, i) === 'VERB' &&
  /ing$/.test(lowerAt(t, i)) &&
  isNoun(t, i - 1) &&
  (i + 1 === t.length || /^[.,;:!?]$/.test(lowerAt(t, i + 1)));

/** "you book a room": tagged as a noun. */
const isDoubtful = (t: Token[], i: number): boolean =>
  tagAt(t, i) === 'NOUN' &&
  /^(?:CCONJ|PRON)$/.test(tagAt(t, i - 1)) &&
  /^(?:DET|ADP|PRON)$/.test(tagAt(t, i + 1)) &&
  lowerAt(t, i + 1) !== 'of' &&
  !/(?:s|tion|ment|ness|ity|er|ing)$/.test(lowerAt(t, i));

/** Verbs that the tagger takes for nouns after a plural: "the teams work together". */
const DOUBLE = list(`
  work deal need help use want run go look start change show mean make take plan move play rest matter result cause lead focus
  face serve love hope point offer support build stand fall rise end turn report`);

function mended(t: Token[], i: number, { lower, tag }: Token): Tag {
  const next = tagAt(t, i + 1);
  if (lower === 'that' && isNoun(t, i - 1) && /^(?:VERB|AUX|PRON|DET|ADV)$/.test(next))
    return 'REL';
  if (tag === 'ADJ' && lower === 'due') return 'ADP';
  if (lower === 'such' && lowerAt(t, i + 1) === 'as') return 'ADP';
  if (lower === 'open' && lowerAt(t, i + 1) === 'source') return 'ADJ';
  if (tag === 'PRON' && DEMONSTRATIVES.has(lower) && /^(?:NOUN|PROPN|ADJ)$/.test(next))
    return 'DET';
  if (tag === 'VERB' && AUXILIARIES.has(lower)) return 'AUX';
  if (tag !== 'NOUN') return tag;
  if (isDoneByOne(t, i)) return 'VERB';
  const isSaidOf = isNoun(t, i - 1) && PEOPLE.test(lowerAt(t, i - 1)) && !/(?:s|ing)$/.test(lower);
  if (isSaidOf && /^(?:DET|PRON)$/.test(next)) return 'VERB';
  if (isSaidOf && DOUBLE.has(lower) && /^(?:ADP|ADV|SCONJ|PART)$/.test(next)) return 'VERB';
  const isDoing = /ing$/.test(lower) && tagAt(t, i - 1) === 'ADP' && /^(?:DET|PRON)$/.test(next);
  return isDoing ? 'VERB' : tag;
}
