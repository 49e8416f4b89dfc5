/** Key lines: the few words of a sentence that carry it, where the author marked none. Section by section, always the same. */
import type { Span } from '../../language/language';
import { languageOf } from '../../language/languages';
import type { Spoken } from '../../scene/define';
import { type Candidate, type Sayable, sliceOf, wholeSentence } from './candidate';
import { englishAccents, englishCandidates } from './english/candidates';
import { subjectOf } from './english/subject';
import { openTagger } from './english/tagger';
import { gapsOf, SPARSE_WORDS, wordsOf } from './gaps';
import { plainCandidates } from './plain';
import { passagesOf } from './sentences';
import { chooseSequence, type Placed, placeCandidates } from './sequence';

/** An exact slice of a paragraph. Offsets count in its text. */
export interface KeyLine extends Span {
  /** Of the narration, 0-based. */
  paragraph: number;
  /** One, or the two to five pieces of a sentence that stands whole, in order. */
  pieces: Span[];
}

const ENGLISH = 'en';

export interface Subjects {
  /** BCP 47 */
  lang: string;
  /** Words of the section's heading. */
  heading: string;
  /** The same, where they are the beginning of what it says. */
  name?: string;
  /** It has the stage to itself: there is room for whole sentences. */
  isWhole?: boolean;
}

/**
 * The key lines of a section, none overlapping, where its author made nothing bold: in all of it, or in what stands for
 * long between two bold phrases. Where these are bold, too, nothing more is chosen: a drafted section stays as it is.
 * Where it has the stage, sentences stand whole, as far as they can: captions neither come nor go among them.
 */
export async function chooseKeyLines(
  narration: readonly Spoken[],
  subjects: Subjects,
): Promise<KeyLine[]> {
  if (gapsOf(narration, subjects.name).length === 0) return [];
  const candidates = remembered(await openCandidates(narration, subjects));
  const shown = subjects.isWhole ? wholeOf(candidates) : withoutLeads(candidates);
  return chooseAll(narration, shown, subjects);
}

/** A short sentence that only leads to what comes: "The code below does it:". */
const LEADS = /[:：]$/;

const withoutLeads =
  (candidates: Candidates): Candidates =>
  (sentence) =>
    candidates(sentence).filter(({ kind }) => kind !== 'sentence' || !LEADS.test(sentence.text));

/** Of each sentence that can stand whole nothing less. */
const wholeOf =
  (candidates: Candidates): Candidates =>
  (sentence) => {
    const found = candidates(sentence);
    const whole = found.filter(({ kind }) => kind === 'sentence' || kind === 'pieces');
    return whole.length > 0 ? whole : found;
  };

function chooseAll(
  narration: readonly Spoken[],
  candidates: Candidates,
  subjects: Subjects,
): KeyLine[] {
  const chosen: KeyLine[] = [];
  let marked = narration;
  for (;;) {
    const more = chooseOnce(marked, candidates, subjects).filter(
      ({ paragraph, start, end }) =>
        start < end &&
        !marked[paragraph]?.terms.some((term) => term.start < end && start < term.end),
    );
    if (more.length === 0) return chosen.sort(inOrder);
    chosen.push(...more);
    marked = withTerms(marked, more);
  }
}

const inOrder = (a: KeyLine, b: KeyLine): number => a.paragraph - b.paragraph || a.start - b.start;

/** The narration with lines marked: each piece is a bold phrase. */
export const withTerms = (narration: readonly Spoken[], lines: readonly KeyLine[]): Spoken[] =>
  narration.map((spoken, i) => {
    const chosen = lines.filter(({ paragraph }) => paragraph === i).flatMap(({ pieces }) => pieces);
    if (chosen.length === 0) return spoken;
    return { ...spoken, terms: [...spoken.terms, ...chosen].sort((a, b) => a.start - b.start) };
  });

type Candidates = (sentence: Sayable) => Candidate[];

function remembered(candidates: Candidates): Candidates {
  const known = new Map<string, Candidate[]>();
  return (sentence) => {
    const key = [sentence.text, ...(sentence.formulas ?? []).map(({ spoken }) => spoken)].join(
      '\n',
    );
    const found = known.get(key) ?? candidates(sentence);
    known.set(key, found);
    return found;
  };
}

function chooseOnce(
  narration: readonly Spoken[],
  candidates: Candidates,
  { lang, name }: Subjects,
): KeyLine[] {
  const gaps = gapsOf(narration, name);
  const placed = gaps.length > 0 ? placeAll(narration, candidates, lang) : [];
  return gaps.flatMap(({ from, until }) => {
    const inside = placed.flatMap((line): Found[] =>
      line.word >= from && line.after <= until ? [moveBack(line, from)] : [],
    );
    return chooseSequence(inside, until - from, from === 0).map(
      ({ paragraph, offset, start, end, pieces }): KeyLine => {
        const moved = (span: Span) => ({ start: span.start + offset, end: span.end + offset });
        return { paragraph, ...moved({ start, end }), pieces: pieces.map(moved) };
      },
    );
  });
}

/** A candidate with the paragraph that it is of, and where its sentence begins there. */
type Found = Placed & { paragraph: number; offset: number };

const moveBack = (line: Found, by: number): Found => ({
  ...line,
  word: line.word - by,
  last: line.last - by,
  after: line.after - by,
});

/** All that may be shown, laid on the words of the narration. */
function placeAll(narration: readonly Spoken[], candidates: Candidates, lang: string): Found[] {
  const language = languageOf(lang);
  const placed: Found[] = [];
  let words = 0;
  for (const [paragraph, spoken] of narration.entries()) {
    const { text, terms } = spoken;
    const before = words;
    const inParagraph = wordsOf(spoken);
    const wordAt = (offset: number) => before + inParagraph(offset);
    for (const passage of passagesOf(text, language)) {
      const { start, end } = afterBold(passage, spoken);
      const sentence = text.slice(start, end);
      if (sentence === '') continue;
      const isNear = wordAt(end) - wordAt(start) <= SPARSE_WORDS;
      const isBold = terms.some((term) => term.start < end && start < term.end);
      const found = isBold && isNear ? [] : candidates(sliceOf(spoken, { start, end }));
      const shown = found.filter(({ kind }) => !passage.isPart || kind === 'pieces');
      for (const line of placeCandidates(shown, sentence, start, wordAt))
        placed.push({ ...line, paragraph, offset: start });
    }
    words = wordAt(text.length);
  }
  return placed;
}

/** Of a sentence that begins with a bold phrase, what is said after it: "**Note:** …". */
function afterBold({ start, end }: Span, { text, terms }: Spoken): Span {
  const lead = terms.find((term) => term.start <= start && term.end > start && term.end < end);
  if (!lead) return { start, end };
  const gap = /^[\s:.–—-]*/u.exec(text.slice(lead.end, end))?.[0].length ?? 0;
  return { start: lead.end + gap, end };
}

/** What reads a sentence of the narration. */
export async function openCandidates(
  narration: readonly Spoken[],
  subjects: Subjects,
): Promise<Candidates> {
  const language = languageOf(subjects.lang);
  if (language.code !== ENGLISH) return (sentence) => plainCandidates(sentence, language);
  const isLong = (spoken: Spoken) =>
    passagesOf(spoken.text, language).some((span) => !wholeSentence(sliceOf(spoken, span)));
  // Short sentences need no tags.
  const tag = narration.some(isLong) ? await openTagger() : () => [];
  const subject = subjectOf(narration, subjects);
  return (sentence) => englishCandidates(sentence, subject, tag);
}

/** What finds the few words that carry a sentence of the narration; nothing does where no grammar is known. */
export async function openAccents(
  narration: readonly Spoken[],
  subjects: Subjects,
): Promise<(sentence: string) => Span[]> {
  if (languageOf(subjects.lang).code !== ENGLISH) return () => [];
  const tag = await openTagger();
  const subject = subjectOf(narration, subjects);
  return (sentence) => englishAccents(sentence, subject, tag);
}

/** What cuts a sentence of any of these texts into pieces at its clause breaks, the fewest that can be said in a breath or two. */
export async function openPieces(
  texts: readonly Sayable[],
  lang: string,
): Promise<(sentence: Sayable) => Span[]> {
  const narration = texts.map((said) => ({ ...said, terms: [], marks: [] }));
  const candidates = await openCandidates(narration, { lang, heading: '' });
  return (sentence) =>
    candidates(sentence).find(({ kind }) => kind === 'pieces')?.pieces ?? [
      { start: 0, end: sentence.text.length },
    ];
}
