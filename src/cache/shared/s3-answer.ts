/** What an S3-compatible service answers: its refusals in the reader's words, and its lists. */
import { type Kept, PlaceFailure } from './place';

const CLOCK = 'set the clock of this machine; best let the system keep it.';
const ACCESS =
  'see whether these credentials may read, write and list that prefix; where they may only read, say so by --store-read-only.';
const KEYS = 'see whether the credentials are those of this service, and have not expired.';
const NAME = 'correct the name of the bucket, its region or its endpoint.';

const WHY: Record<string, readonly [reason: string, mend: string]> = {
  AccessDenied: ['it refuses these credentials.', ACCESS],
  ExpiredToken: ['the credentials have expired.', KEYS],
  InvalidAccessKeyId: ['it does not know these credentials.', KEYS],
  SignatureDoesNotMatch: ['the secret key is not the one that it knows.', KEYS],
  NoSuchBucket: ['there is no such bucket.', NAME],
  PermanentRedirect: ['the bucket is in another region.', NAME],
  AuthorizationHeaderMalformed: ['it expects another region.', NAME],
};

/** Of its answer only what is no secret is taken: a code, and its clock. */
export async function refusal(response: Response, nowMs = Date.now()): Promise<PlaceFailure> {
  const { status } = response;
  const text = await response.text().catch(() => '');
  const code = /<Code>(\w{1,60})<\/Code>/.exec(text)?.[1] ?? '';
  if (code === 'RequestTimeTooSkewed' || code === 'RequestExpired')
    return new PlaceFailure(clockReason(response, nowMs), CLOCK, { lasting: true });
  const shown = [status, code].filter(Boolean).join(' ');
  const [reason, mend] =
    WHY[code] ??
    (status === 403
      ? ['it refuses these credentials.', ACCESS]
      : status >= 500
        ? ['it fails.', 'try again later; its log says more.']
        : ['it refuses the request.', NAME]);
  return new PlaceFailure(`${reason.slice(0, -1)} (${shown}).`, mend, { lasting: status < 500 });
}

function clockReason({ headers }: Response, nowMs: number): string {
  const theirMs = Date.parse(headers.get('date') ?? '');
  if (Number.isNaN(theirMs)) return 'the clocks of both machines differ too much.';
  const minutes = Math.round(Math.abs(nowMs - theirMs) / 60_000);
  return `the clock of this machine is ${minutes} minutes ${nowMs < theirMs ? 'behind' : 'ahead of'} its own.`;
}

/** What a page of a list holds, by its name below `prefix`. */
export const listedIn = (xml: string, prefix: string): Kept[] =>
  [...xml.matchAll(/<Contents>([\s\S]*?)<\/Contents>/g)].flatMap(([, one = '']) => {
    const key = textOf(one, 'Key') ?? '';
    const usedMs = Date.parse(textOf(one, 'LastModified') ?? '');
    if (!key.startsWith(prefix) || Number.isNaN(usedMs)) return [];
    return [{ name: key.slice(prefix.length), bytes: Number(textOf(one, 'Size')), usedMs }];
  });

export const nextPageOf = (xml: string): string | undefined =>
  textOf(xml, 'IsTruncated') === 'true' ? textOf(xml, 'NextContinuationToken') : undefined;

const SIGNS: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Names of ours need no sign of XML; those of others are passed over. */
const textOf = (xml: string, element: string): string | undefined =>
  new RegExp(`<${element}>([^<]*)</${element}>`)
    .exec(xml)?.[1]
    ?.replace(/&(\w+);/g, (all, name: string) => SIGNS[name] ?? all);
