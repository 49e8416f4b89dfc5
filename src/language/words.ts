/** Words of lectern's own on what it makes, as plain data. The author's words stay as they are. */
import type { DeckWords, KeyWords, SpeakerWords } from './deck-words';
import type { DevWords } from './dev-words';
import type { DiffWords } from './diff-words';
import type { Counted, With } from './gaps';
import type { RecordWords } from './record-words';

export interface Words {
  /** Headings. */
  chapters: string;
  transcript: string;
  references: string;
  /** The title of the page that is one. */
  transcriptOf: With<'title'>;
  /** Before what they name: `Sources: 1. …`. */
  sources: string;
  licence: string;
  /** Names the ways to a talk in its other languages. */
  languages: string;
  /** Who speaks where nobody is named. */
  narrator: string;
  /** What words that are set apart are, where their author gave them no title. */
  tones: Record<'note' | 'tip' | 'important' | 'warning' | 'caution', string>;
  watch: WatchWords;
  shown: ShownWords;
  description: DescriptionWords;
  deck: DeckWords;
  keys: KeyWords;
  speaker: SpeakerWords;
  record: RecordWords;
  dev: DevWords;
  diff: DiffWords;
}

/** On the watch page. */
export interface WatchWords {
  openDeck: string;
  /** Before a time. */
  linkTo: string;
  copied: string;
  /** Where nothing could be copied. */
  inAddressBar: string;
  toTranscript: string;
  skipTranscript: string;
  follow: string;
  video: string;
  captions: string;
  deck: string;
}

type ChartName =
  | 'bar'
  | 'stacked'
  | 'line'
  | 'area'
  | 'scatter'
  | 'pie'
  | 'ring'
  | 'range'
  | 'slope'
  | 'histogram'
  | 'multiples';

/** Of what a scene shows, for those who do not see it. */
export interface ShownWords {
  onScreen: string;
  /** Before its text alternative. */
  picture: string;
  /** By their types. */
  charts: Record<ChartName, string>;
  map: string;
  /** Heads the column of what a map names. */
  place: string;
  /** Between what is measured and what it is measured by: `Minutes, by month`. */
  by: string;
  /** Heads the column of what is measured by. */
  bar: string;
  point: string;
}

/** In the text below the video. */
export interface DescriptionWords {
  /** How many references are left out. */
  more: Counted;
  /** Where all are left out. */
  all: Counted;
}
