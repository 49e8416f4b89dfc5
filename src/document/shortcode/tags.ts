/** The tags of template languages in a text: Liquid, Jinja, Hugo, Handlebars, Vue. */
import type { IsFree } from '../source/ranges';

export interface Tag {
  start: number;
  end: number;
  /** `{% … %}`, `{{< … >}}`, `{{ … }}`, `{# … #}` */
  form: 'liquid' | 'hugo' | 'output' | 'comment';
  /** Of `endraw` and `/raw` it is `raw`. */
  name: string;
  args: string;
  isClosing: boolean;
}

/** Characters of a tag, at most; what is longer is none. */
const LONGEST = 2000;

const OPENINGS = /\{\{\{?[<%]?|\{%-?|\{#(?=\s)/g;
const ENDS: Readonly<Record<string, { end: string; form: Tag['form'] }>> = {
  '{{<': { end: '>}}', form: 'hugo' },
  '{{%': { end: '%}}', form: 'hugo' },
  '{{': { end: '}}', form: 'output' },
  '{{{': { end: '}}}', form: 'output' },
  '{%': { end: '%}', form: 'liquid' },
  '{%-': { end: '%}', form: 'liquid' },
  '{#': { end: '#}', form: 'comment' },
};

export function findTags(text: string, isFree: IsFree): Tag[] {
  const tags: Tag[] = [];
  let from = 0;
  for (const { 0: opening, index: start } of text.matchAll(OPENINGS)) {
    const known = ENDS[opening];
    if (start < from || !known || !isFree(start)) continue;
    const inside = start + opening.length;
    const at = text.slice(inside, inside + LONGEST).indexOf(known.end);
    const inner = text.slice(inside, inside + Math.max(at, 0));
    if (at < 0 || /\n[ \t]*\n/.test(inner)) continue;
    if (known.form === 'output' && !isOutput(text, start, inner)) continue;
    const end = inside + at + known.end.length;
    tags.push({ start, end, form: known.form, ...partsOf(inner) });
    from = end;
  }
  return tags;
}

/** `{{ … }}` is also how formulas nest braces. */
function isOutput(text: string, start: number, inner: string): boolean {
  if (inner.includes('\n') || /[\\^{}]/.test(inner) || !inner.trim()) return false;
  return !/[\\^_}\w]$/.test(text.slice(Math.max(0, start - 1), start)) || /^\s/.test(inner);
}

function partsOf(inner: string): Pick<Tag, 'name' | 'args' | 'isClosing'> {
  const [, mark = '', name = '', args = ''] =
    /^\s*([/#>&!^]?)\s*([\w$./-]*)([\s\S]*)$/.exec(inner) ?? [];
  const ending = /^end(?=[a-z])/i.exec(name)?.[0] ?? '';
  return {
    name: name.slice(ending.length),
    args: args.replace(/[-/]?\s*$/, '').trim(),
    isClosing: mark === '/' || ending !== '',
  };
}

/** `key="value"` by key, and what stands alone, in order. */
export function argumentsOf(args: string): { named: Map<string, string>; alone: string[] } {
  const named = new Map<string, string>();
  const alone: string[] = [];
  const PART =
    /([\w-]+)\s*[=:]\s*(?:"([^"]*)"|'([^']*)'|([^\s"',]+))|"([^"]*)"|'([^']*)'|([^\s,|]+)/g;
  for (const [, key, a, b, c, d, e, f] of args.matchAll(PART)) {
    if (key) named.set(key.toLowerCase(), a ?? b ?? c ?? '');
    else alone.push(d ?? e ?? f ?? '');
  }
  return { named, alone };
}
