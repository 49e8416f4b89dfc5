/** Words of the page that says what changed. */
import type { Counted, With } from './gaps';

/** The page of `lectern diff`. Lengths are given with their unit: `12.3 s`. */
export interface DiffWords {
  heading: string;
  /** Of the window; `title` is the document's. */
  title: With<'title'>;
  before: string;
  after: string;
  /** Read out between what was and what is. */
  to: string;
  inShort: string;
  asLong: string;
  nothing: string;
  /** What is said of a scene. */
  sorts: Record<'changed' | 'new' | 'moved' | 'gone' | 'retimed' | 'unchanged', string>;
  frontMatter: With<'field'>;
  /** In place of a field that is not there. */
  none: string;
  changedScenes: string;
  unchanged: Counted;
  approval: { by: string; date: string; done: string };
  facts: {
    scene: With<'place'>;
    wasScene: With<'place'>;
    follows: With<'heading'>;
    first: string;
    asBefore: With<'length'>;
    steps: Counted;
    voiced: string;
    named: With<'was'> & With<'is'>;
    below: string;
    apart: string;
  };
  pictures: {
    same: string;
    notBefore: string;
    noLonger: string;
    none: string;
    noWords: string;
    undrawn: With<'name'>;
    lost: With<'name'>;
    today: With<'name'>;
  };
  parts: { said: string; shown: string; noted: string; steps: string };
  sameWords: { pictures: string; formats: With<'formats'> };
  out: Counted;
  in: Counted;
  /** Behind how many there were. */
  steps: Counted;
  step: With<'number'>;
  more: Counted;
}
