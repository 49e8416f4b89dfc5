/** What a service that speaks is asked, and what it answers: one file each beside this one. */
import { Failure } from '../../../failure';

/** What is said, and how. */
export interface Ask {
  text: string;
  /** Empty where the service has one voice. */
  voice: string;
  model: string;
  /** 1.1 is a tenth faster. */
  speed: number;
}

/** A POST. */
export interface Request {
  url: string;
  headers: Record<string, string>;
  body: string;
}

export interface Answer {
  bytes: Uint8Array;
  /** Content type, in lower case, without parameters. */
  type: string;
}

/** When letters of the text are said. */
export interface Letters {
  /** Each a letter or a sign as the service counts them; together the text. */
  signs: readonly string[];
  /** Seconds, one for each. */
  starts: readonly number[];
  ends: readonly number[];
}

/** The sound of an answer, in a file format or as plain samples (16 bit, mono, `SAMPLE_RATE`). */
export interface Heard extends Answer {
  letters?: Letters;
}

export interface Service {
  /** Where it is asked when the document does not say. */
  home?: string;
  /** Whether a host is its maker's. */
  isHome(host: string): boolean;
  /** The variable of its key on the maker's host, when the document does not say. */
  key?: string;
  /** What stands in for what the document leaves out; what is absent must be said. */
  usual: { model?: string; voice?: string };
  needs: readonly ('url' | 'name')[];
  /** A voice that is complete, for who left something out. */
  example: string;
  /** Speeds that it knows. */
  speeds: readonly [least: number, most: number];
  /** Requests at once that it usually takes. */
  atOnce: number;
  request(base: URL, ask: Ask, key: string | undefined): Request;
  /** Throws a Failure when the answer is not what it should be. */
  read(answer: Answer): Heard;
}

/** Of all answers, once read, Hz. */
export const SAMPLE_RATE = 24_000;

/** The address at `path` below `base`; `base` may name it already. */
export function below(base: URL, path: string): string {
  const plain = base.pathname.replace(/\/+$/, '');
  const url = new URL(base);
  if (!plain.endsWith(path)) url.pathname = `${plain}${path}`;
  return url.href;
}

export const json = { 'content-type': 'application/json' } as const;

export const bearer = (key: string | undefined): Record<string, string> =>
  key === undefined ? {} : { authorization: `Bearer ${key}` };

export const unclear = (what: string): Failure =>
  new Failure(
    `The voice's service answers with ${what}.`,
    'see whether "http" and "url" of the voice are those of one service, and what its documentation says.',
  );
