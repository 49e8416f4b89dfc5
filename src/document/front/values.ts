/** Values as other tools have them in keys that we share: what is meant, where that is sure. */
import type { Meta } from '../schema';
import { plainDate } from './date';
import { bare, isForeignValue } from './others';

/** Keys that say the same in other tools, for where ours is left out. */
const SYNONYMS: Partial<Record<keyof Meta, readonly string[]>> = {
  lang: ['language', 'languageCode', 'locale'],
  author: ['authors'],
};

/** An empty value is as good as none. */
const isEmpty = (value: unknown): boolean =>
  value === null ||
  value === undefined ||
  (typeof value === 'string' && !value.trim()) ||
  (Array.isArray(value) && value.length === 0);

/** What our keys mean; a value that says nothing for sure stays as it was written. `undefined` where it is empty. */
const MEANT: Partial<Record<keyof Meta, (value: unknown) => unknown>> = {
  author: (value) => namesIn(value) ?? value,
  license: (value) => textIn(value, ['text', 'name', 'type', 'id']) ?? value,
  date: (value) => (typeof value === 'string' ? plainDate(value) : value),
  lang: (value) => (typeof value === 'string' ? languageTag(value) : value),
  icons: (value) => (SWITCHES.get(String(value).toLowerCase()) === false ? 'off' : value),
  drawn: (value) => {
    const isOn = SWITCHES.get(String(value).toLowerCase());
    return isOn === undefined ? value : isOn ? 'auto' : 'off';
  },
  captions: (value) => SWITCHES.get(String(value).toLowerCase()) ?? value,
  formats: (value) => (typeof value === 'string' ? value.split(/[\s,]+/) : value),
};
const SWITCHES = new Map<string, boolean>([
  ...['yes', 'on', 'true'].map((word) => [word, true] as const),
  ...['no', 'off', 'false'].map((word) => [word, false] as const),
]);

/** What was written, under our names, and as we have it; beside each key of ours, the one that it was written as. */
export function understand(
  written: Readonly<Record<string, unknown>>,
  keys: readonly (keyof Meta)[],
): { value: Record<string, unknown>; writtenAs: Map<string, string> } {
  const names = Object.keys(written);
  const value: Record<string, unknown> = {};
  const writtenAs = new Map<string, string>();
  for (const key of keys) {
    const own =
      names.find((name) => name === key) ?? names.find((name) => bare(name) === bare(key));
    if (own !== undefined) writtenAs.set(key, own);
    const meant = own === undefined ? undefined : written[own];
    if (!isEmpty(meant) && !isForeignValue(key, meant, names))
      value[key] = MEANT[key]?.(meant) ?? meant;
  }
  for (const [key, others] of Object.entries(SYNONYMS)) {
    const other = names.find((name) => others.some((one) => bare(one) === bare(name)));
    if (value[key] !== undefined || other === undefined) continue;
    const said = synonym(key, written[other]);
    if (said === undefined) continue;
    value[key] = said;
    writtenAs.set(key, other);
  }
  return { value, writtenAs };
}

/** What another tool's key says for sure. */
function synonym(key: string, value: unknown): string | undefined {
  if (key === 'lang') {
    const tag = typeof value === 'string' ? languageTag(value) : '';
    return /^[a-z]{2,3}(-|$)/.test(tag) ? tag : undefined;
  }
  // A list of single words are names of entries elsewhere ("authors: [ada]").
  const names = namesIn(value);
  return names && /\s/.test(names.replace(/, /g, ',')) ? names : undefined;
}

/** `Ada, Grace` of people by their names, as texts, objects or a list of them. */
function namesIn(value: unknown): string | undefined {
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) {
    const names = value.map(namesIn);
    return names.every((name) => name !== undefined) ? names.join(', ') : undefined;
  }
  const inner = value instanceof Object ? Reflect.get(value, 'name') : undefined;
  if (inner instanceof Object) return namesIn({ ...inner });
  return (
    textIn(value, ['name', 'literal', 'fullName']) ??
    ['given', 'first'].flatMap((first, i) => {
      const last = ['family', 'last'][i] ?? '';
      const parts = [textIn(value, [first]), textIn(value, [last])].filter(Boolean);
      return parts.length === 2 ? [parts.join(' ')] : [];
    })[0]
  );
}

function textIn(value: unknown, keys: readonly string[]): string | undefined {
  if (!(value instanceof Object)) return undefined;
  for (const key of keys) {
    const text: unknown = Object.hasOwn(value, key) ? Reflect.get(value, key) : undefined;
    if (typeof text === 'string' && text.trim()) return text.trim();
  }
  return undefined;
}

/** `en-US` of `en_US.UTF-8`; what is no such tag stays. */
function languageTag(value: string): string {
  const tag = value
    .trim()
    .replace(/\.utf-?8$/i, '')
    .replaceAll('_', '-');
  const [language = '', ...rest] = tag.split('-');
  return /^[A-Za-z]{2,3}$/.test(language) ? [language.toLowerCase(), ...rest].join('-') : value;
}
