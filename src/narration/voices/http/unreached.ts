/** No answer, or the begin of one, in the reader's words. */
import { Failure } from '../../../failure';
import type { Refused } from './refusal';

/** There is no way there at all: to ask again would not help. */
const NO_WAY = /^(ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ENETUNREACH|EHOSTUNREACH|ERR_TLS|CERT_|DEPTH_)/;

export function unreached(host: string, error: unknown, lateMs: number | undefined): Refused {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
  if (lateMs !== undefined) {
    const what = `The voice's service at ${host} gave no whole answer within ${lateMs / 1000} seconds.`;
    return { again: true, most: 2, failure: new Failure(what, LATER, { cause: error }) };
  }
  if (!NO_WAY.test(code)) return half(host, error);
  const what = `The voice's service at ${host} cannot be reached (${code}), and not all sentences are in the store.`;
  const mend =
    'see whether there is a network and the service runs; what was said once needs neither.';
  return { again: false, failure: new Failure(what, mend, { cause: error }) };
}

const LATER = 'run the command again; what was finished is kept.';

export const half = (host: string, error: unknown): Refused => ({
  again: true,
  failure: new Failure(
    `The voice's service at ${host} broke off in the middle of its answer.`,
    LATER,
    { cause: error },
  ),
});
