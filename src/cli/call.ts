/** What the command line can ask for. */
import type { Format } from '../format';

/** Commands that make something of a document. */
export type Maker = 'build' | 'deck' | 'video' | 'pdf' | 'stills' | 'publish';
export type Name = Maker | 'dev' | 'studio' | 'check' | 'diff' | 'cache' | 'browser';

export interface Call {
  name: Name;
  /** As given; the only document in slides/ when left out. */
  document: string | undefined;
  /** What `diff` compares with: a path of a timeline, or a revision of git. */
  old: string;
  out: string;
  json: boolean;
  browser: string | undefined;
  /** Tells of each scene whether it was drawn, and why. */
  why: boolean;
  draw: 'web' | 'screenshots' | undefined;
  /** Measures whether all text fits. */
  layout: boolean;
  /** In place of the front matter's. */
  format: Format[] | undefined;
  /** Where `dev` and `studio` listen, on this machine alone. */
  port: number;
  /** Whether `studio` opens a browser. */
  open: boolean;
  /** What has a page of the PDF. */
  steps: boolean;
  handout: boolean;
  /** The deck as one file. */
  single: boolean;
  /** Draws some frames anew through plain Remotion and compares. */
  verify: boolean;
  /** A key of Remotion's licence, of which renders are reported. */
  licenseKey: string | undefined;
  /** Verifies a publication: a folder, or the document's own when true. */
  check: string | true | undefined;
  /** Removes what is over the store's limit, or all of it. */
  prune: boolean;
  clear: boolean;
}

/** Where finished parts are kept between runs, and what Remotion's own commands show. */
export const STORE = '.lectern';
export const PUBLIC = 'public';

export const DEFAULTS = {
  old: '',
  out: 'out',
  port: 0,
  open: true,
  json: false,
  browser: undefined,
  draw: undefined,
  check: undefined,
  format: undefined,
  licenseKey: undefined,
  steps: false,
  handout: false,
  layout: false,
  single: false,
  why: false,
  verify: false,
  prune: false,
  clear: false,
};

export const isMaker = (name: Name): name is Maker =>
  !['dev', 'studio', 'check', 'diff', 'cache', 'browser'].includes(name);
