/** Words of the page on which an author records. */
import type { KeyWords } from './deck-words';
import type { Counted, With } from './gaps';

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
  /** Of the keyboard. */
  names: Pick<KeyWords['names'], 'space' | 'enter'>;
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
