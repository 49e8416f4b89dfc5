/** What the page asks of its server. */
import type { Script, Take } from '../data';
import type { Answer } from './sender';

/** Which sentence is meant. */
export interface Of {
  scene: string;
  name: string;
}

export const address = (name: string, query: Record<string, string | number | boolean>): string =>
  `${name}?${new URLSearchParams(Object.entries(query).map(([key, value]) => [key, String(value)]))}`;

/** Undefined when the server does not answer. */
export async function post(
  name: string,
  query: Record<string, string | number | boolean>,
  data?: Int16Array,
): Promise<Answer | undefined> {
  // 16 bit, little-endian, as every machine with a browser has them.
  const body = data && new Uint8Array(data.buffer, data.byteOffset, data.byteLength).slice();
  const response = await fetch(address(name, query), { method: 'POST', body }).catch(
    () => undefined,
  );
  if (!response) return undefined;
  const text = await response.text().catch(() => '');
  return { status: response.status, body: read(text) };
}

function read(text: string): Answer['body'] {
  try {
    return JSON.parse(text);
  } catch {
    return {};
  }
}

/** Throws when the server does not answer. */
export async function readScript(): Promise<Script> {
  const response = await fetch('script');
  if (!response.ok) throw new Error(`The sentences cannot be read: ${response.status}.`);
  return response.json();
}

/** The file of a take, with its form; undefined where it cannot be had. */
export async function readTake(of: Of, key: string): Promise<Blob | undefined> {
  const response = await fetch(address('take', { ...of, take: key })).catch(() => undefined);
  return response?.ok ? response.blob() : undefined;
}

/** `choose` or `aside`: what is to become of a take. Undefined where it could not be done. */
export async function settleTake(
  what: 'choose' | 'aside',
  of: Of,
  key: string,
): Promise<Take[] | undefined> {
  return (await post(what, { ...of, take: key }))?.body.takes;
}
