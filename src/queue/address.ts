/** Where a queue is: `redis://host:6379`, or `rediss://` for TLS; `?prefix=team` before all its names. */

export interface QueueAddress {
  /** With user and password, where it has them. */
  url: string;
  prefix: string;
  /** As people may see it: without a password. */
  shown: string;
}

const PREFIX = 'lectern';
const IS_PREFIX = /^[\w.-]{1,60}$/;

/** Undefined where the text is none. */
export function queueIn(text: string): QueueAddress | undefined {
  if (!/^rediss?:\/\//.test(text) || !URL.canParse(text)) return undefined;
  const url = new URL(text);
  const prefix = url.searchParams.get('prefix') ?? PREFIX;
  if (!url.hostname || !IS_PREFIX.test(prefix)) return undefined;
  url.searchParams.delete('prefix');
  const [shown] = `${url.protocol}//${url.host}${url.pathname.replace(/\/$/, '')}`.split('?');
  return { url: url.href, prefix, shown: shown ?? '' };
}
