/** Words of lectern's own on what it makes, as plain data. The author's words stay as they are. */
import type { Counted, With } from './gaps';

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
  more: Counted;
  /** Where all are left out. */
  all: Counted;
}

/** Over the deck: the finder, the narrator's controls, notices. */
export interface DeckWords {
  findScene: string;
  /** What may be looked for. */
  findBy: string;
  scenes: string;
  nothingFound: string;
  narration: string;
  play: string;
  pause: string;
  sceneBack: string;
  sceneOn: string;
  position: string;
  speed: string;
  captions: string;
  /** Where the browser wants a click first. */
  blocked: string;
  failed: string;
  /** Where the browser opens no window. */
  speakerBlocked: string;
}

/** The list of keys: its headings, and what each key does. */
export interface KeyWords {
  title: string;
  close: string;
  move: string;
  show: string;
  listen: string;
  next: string;
  back: string;
  below: string;
  wholeScene: string;
  ends: string;
  overview: string;
  goTo: string;
  find: string;
  speaker: string;
  fullScreen: string;
  dark: string;
  /** After the key that is held. */
  click: string;
  closer: string;
  light: string;
  draw: string;
  play: string;
  captions: string;
  list: string;
}

/** The speaker's view. */
export interface SpeakerWords {
  /** Of the window; `title` is the deck's. */
  title: With<'title'>;
  isDark: string;
  isLost: string;
  onScreen: string;
  next: string;
  notes: string;
  steps: string;
  moves: { back: string; next: string };
  keys: { step: string; scene: string; dark: string; size: string };
  larger: string;
  smaller: string;
  timeLeft: string;
  planned: string;
  /** Between the time that is left and the planned minutes. */
  leftOf: string;
  /** Without their number. */
  minutes: Counted;
  byPlan: string;
  pace: string;
  clock: string;
  timer: { start: string; pause: string; goOn: string; again: string };
  notStarted: string;
  onTime: string;
  /** `amount` is a time such as 1:20. */
  ahead: With<'amount'>;
  behind: With<'amount'>;
  scene: With<'number'> & With<'of'>;
  /** How many steps of a scene are still to come; `none` where it has none, `last` where all are shown. */
  stepsLeft: { none: string; last: string; left: Counted };
  /** What comes next: a step of this scene, a scene, or nothing. */
  nextStep: With<'step'> & With<'text'>;
  nextScene: With<'title'>;
  nextEnd: string;
  /** What comes after this scene. */
  after: With<'title'>;
  afterEnd: string;
}

/** The page of `lectern record`. */
export interface RecordWords {
  /** Of the window; `title` is the document's. */
  title: With<'title'>;
  noScript: string;
  ready: string;
  recording: string;
  /** Which sentence it is, in its scene. */
  place: With<'scene'> & With<'number'> & With<'of'>;
  progress: With<'done'> & With<'all'>;
  minutesLeft: Counted;
  secondsLeft: string;
  allRecorded: string;
  begin: { heading: string; text: With<'folder'>; hint: string };
  quiet: { heading: string; text: string };
  /** Where the document says nothing. */
  empty: { heading: string; text: string };
  keys: {
    open: string;
    record: string;
    stop: string;
    next: string;
    keep: string;
    again: string;
    listen: string;
    silence: string;
    back: string;
  };
  /** The meter: `value` is in dB. */
  level: string;
  peak: With<'value'>;
  room: With<'value'>;
  clipped: string;
  measureAgain: string;
  microphone: string;
  /** Names the number of one that tells no name. */
  microphoneOf: With<'number'>;
  takes: {
    heading: string;
    none: string;
    /** Before the number of a take. */
    listen: string;
    use: string;
    useOf: With<'number'>;
    counts: string;
    left: string;
    keep: string;
    putAside: string;
  };
  before: With<'text'>;
  list: string;
  recordedOf: With<'done'> & With<'all'>;
  states: { recorded: string; open: string; changed: string; left: string };
  /** What is heard in a take. */
  findings: {
    clipped: With<'time'>;
    nothing: string;
    soft: With<'value'>;
    noisy: string;
    cutStart: string;
    cutEnd: string;
    softer: With<'value'>;
    louder: With<'value'>;
  };
  saved: With<'number'> & With<'length'>;
  /** Where the reader has gone on meanwhile. */
  savedBefore: With<'length'>;
  chosen: With<'number'>;
  tooShort: string;
  loudRoom: With<'value'>;
  renewed: string;
  broken: string;
  faults: {
    none: string;
    refused: string;
    busy: string;
    lost: string;
    unsupported: string;
  };
  troubles: { gone: string; stranger: string; full: string; refused: string; failed: string };
  unsent: With<'length'>;
  saveFile: string;
  unheard: string;
}
