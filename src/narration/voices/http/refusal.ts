/** What a status that is no success means, in the reader's words. */
import { Failure } from '../../../failure';

/** Why there is no answer. */
export interface Refused {
  failure: Failure;
  /** Whether to ask again. */
  again: boolean;
  /** Times that it is worth to be asked in all, where that is less often than others. */
  most?: number;
  /** How long the service wants to be left alone, ms. */
  afterMs?: number;
}

interface Told {
  status: number;
  headers: Headers;
  /** What the service says, without the key. */
  words: string;
  host: string;
  /** The variable that the key came from. */
  keyName?: string;
}

const LONGEST = 200;

export function refusal({ status, headers, words, host, keyName }: Told): Refused {
  const said = saidIn(words);
  const tell = (what: string) =>
    `The voice's service at ${host} ${what} (${status})${said ? `: ${said}` : '.'}`;
  const fail = (what: string, mend: string): Refused => ({
    again: false,
    failure: new Failure(tell(what), mend),
  });
  const wait = (what: string, mend: string): Refused => ({
    again: true,
    ...afterOf(headers),
    failure: new Failure(tell(what), mend),
  });
  if (status === 401 || status === 403)
    return keyName === undefined
      ? fail('wants a key', 'name the variable that holds it as "key" of the voice.')
      : fail(
          `does not take the key in ${keyName}`,
          `set ${keyName} to a key that is valid for this service, this voice and this model.`,
        );
  if (status === 402) return fail('wants to be paid', 'see to your account at the service.');
  if (status === 404)
    return fail(
      'does not know what it is asked for',
      'see whether "url", "name" and "model" of the voice are right.',
    );
  if (status === 429)
    return wait(
      'is asked too often, or your quota is used up',
      'run the command again later: what was finished is kept; or see to your account.',
    );
  if (status === 408 || status >= 500)
    return wait('is not well', 'run the command again later; what was finished is kept.');
  return fail(
    'does not take what it is asked',
    'see whether "url", "name", "model" and "pace" of the voice are right.',
  );
}

/** `Retry-After`: seconds, or a date that is held against the service's own. */
function afterOf(headers: Headers): Pick<Refused, 'afterMs'> {
  const written = headers.get('retry-after')?.trim();
  if (!written) return {};
  if (/^\d+$/.test(written)) return { afterMs: Number(written) * 1000 };
  const ms = Date.parse(written) - Date.parse(headers.get('date') ?? '');
  return Number.isFinite(ms) ? { afterMs: Math.max(0, ms) } : {};
}

/** The first text of an error in JSON, else the words themselves; nothing of a page. */
function saidIn(words: string): string {
  const found = /"(?:message|detail|error)"\s*:\s*"((?:[^"\\]|\\.)*)"/.exec(words)?.[1] ?? words;
  const line = found.replace(/[\s\p{Cc}]+/gu, ' ').trim();
  return /^</.test(line) ? '' : line.slice(0, LONGEST);
}
