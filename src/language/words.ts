/** Words of lectern's own on what it makes. The author's words stay as they are. */

export interface Words {
  /** The language that they are in. */
  lang: string;
  /** Headings. */
  chapters: string;
  transcript: string;
  references: string;
  /** The title of the page that is one. */
  transcriptOf(title: string): string;
  /** Before what they name: `Sources: 1. …`. */
  sources: string;
  licence: string;
  watch: WatchWords;
  shown: ShownWords;
  description: DescriptionWords;
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

/** Of what a scene shows, for those who do not see it. */
export interface ShownWords {
  onScreen: string;
  /** Before its text alternative. */
  picture: string;
  barChart: string;
  lineChart: string;
  /** Between what is measured and what it is measured by: `Minutes, by month`. */
  by: string;
  /** Heads the column of what is measured by. */
  bar: string;
  point: string;
}

/** In the text below the video. */
export interface DescriptionWords {
  /** How many references are left out. */
  more(count: number): string;
  /** Where all are left out. */
  all(count: number): string;
}
