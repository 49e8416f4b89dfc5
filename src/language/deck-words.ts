/** Words over the deck, in its list of keys, and in the speaker's view. */
import type { Counted, With } from './gaps';

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
  /** Scenes of a column. */
  above: string;
  below: string;
  /** Ends the dark screen. */
  resume: string;
  /** Lets a film be heard that a browser let play without its sound alone. */
  unmute: string;
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
  /** What keys are called on keyboards of the language. */
  names: Record<KeyName, string>;
}

export type KeyName =
  | 'space'
  | 'enter'
  | 'escape'
  | 'shift'
  | 'control'
  | 'home'
  | 'end'
  | 'pageUp'
  | 'pageDown';

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
