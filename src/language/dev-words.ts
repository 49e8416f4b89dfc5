/** Words of the pages of `lectern dev`. What is wrong with a document is told in English, as on the command line. */
import type { Counted, With } from './gaps';

export interface DevWords {
  /** While nothing is made yet. */
  waiting: { deck: string; video: string; text: string };
  format: string;
  formats: Record<'landscape' | 'portrait' | 'square', string>;
  deck: string;
  /** Behind their number. */
  problem: Counted;
  problems: string;
  allProblems: string;
  lastState: string;
  fix: With<'fix'>;
  source: string;
  /** What would be written into the document, and what became of it. */
  change: {
    name: string;
    trying: string;
    saved: string;
    undone: string;
    undo: string;
    close: string;
    save: string;
    leave: string;
    step: With<'number'> & With<'moved'>;
    stepToo: With<'number'> & With<'moved'>;
    others: string;
    refused: Record<'changed' | 'nowhere' | 'otherwise' | 'nothing' | 'guest' | 'failed', string>;
  };
  /** How much later a step comes. */
  moved: { same: string; earlier: With<'seconds'>; later: With<'seconds'> };
  /** The strip below the video. */
  strip: {
    name: string;
    scenes: string;
    time: string;
    steps: string;
    sentences: string;
    words: string;
    scene: With<'number'> & With<'title'> & With<'time'>;
    wrongScene: With<'number'> & With<'title'> & With<'time'>;
    wait: With<'seconds'>;
    step: With<'number'> & With<'text'> & With<'time'>;
    drag: string;
    how: string;
    takenOut: string;
    to: With<'word'> & With<'moved'>;
  };
  player: {
    play: string;
    pause: string;
    before: string;
    next: string;
    pace: With<'rate'>;
    loop: string;
    /** What keys do; `space` is the name of one. */
    hint: {
      drag: string;
      space: string;
      plays: string;
      seconds: string;
      scenes: string;
      deck: string;
    };
  };
}
