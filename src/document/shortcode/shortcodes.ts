/** Tags of template languages: what they stand for where that is sure, else nothing; what stands between them stays. */
import type { IsFree } from '../source/ranges';
import { addressFinding } from './address';
import { type Finding, removal } from './finding';
import { boxFindings, fenceFindings, mediaFinding } from './known';
import { findTags, type Tag } from './tags';

/** Show nothing. */
const SILENT = new Set(
  `assign break capture case comment continue decrement else elsif elseif empty extends feed_meta for
  if increment layout more nomarkdown raw safe seo set tableofcontents toc TOC unless verbatim when`.split(
    /\s+/,
  ),
);

export interface Shortcodes {
  /** What becomes of each tag. */
  findings: Finding[];
  /** What stands between tags that tell to take it as it is. */
  literal: { start: number; end: number }[];
}

export function findShortcodes(text: string, isFree: IsFree): Shortcodes {
  const literal: Shortcodes['literal'] = [];
  const tags = findTags(text, isFree);
  const closings = closingsOf(tags);
  const done = new Set<number>();
  const findings: Finding[] = [];
  let last: Finding | undefined;
  for (let i = 0; i < tags.length; i++) {
    const tag = tags[i];
    if (!tag || done.has(i)) continue;
    const at = closings[i];
    const close = at === undefined ? undefined : tags[at];
    const whole = close && wholeFindings(text, tag, close);
    if (whole) {
      findings.push(...whole);
      literal.push({ start: tag.end, end: close.start });
      i = at ?? i;
      continue;
    }
    const box = close && boxFindings(text, tag, close);
    if (box && at !== undefined) {
      findings.push(...box);
      done.add(at);
      continue;
    }
    const address = addressFinding(text, tag, last);
    last = address;
    findings.push(address ?? mediaFinding(tag) ?? leftOut(text, tag));
  }
  return { findings, literal };
}

/** Of each tag, the index of the one that closes it. */
function closingsOf(tags: readonly Tag[]): (number | undefined)[] {
  const open = new Map<string, number[]>();
  const found: (number | undefined)[] = [];
  for (let i = tags.length - 1; i >= 0; i--) {
    const tag = tags[i];
    if (!tag) continue;
    const key = `${tag.form} ${tag.name}`;
    if (tag.isClosing) {
      const closing = open.get(key) ?? [];
      closing.push(i);
      open.set(key, closing);
    } else found[i] = open.get(key)?.pop();
  }
  return found;
}

/** Tags between which no others are read. */
function wholeFindings(text: string, open: Tag, close: Tag): Finding[] | undefined {
  if (open.name === 'comment') return [{ start: open.start, end: close.end, text: '' }];
  if (open.name === 'raw' || open.name === 'verbatim')
    return [removal(text, open.start, open.end), removal(text, close.start, close.end)];
  return fenceFindings(text, open, close);
}

function leftOut(text: string, tag: Tag): Finding {
  const { start, end, form, name, isClosing } = tag;
  const edit = removal(text, start, end);
  if (isClosing || form === 'comment' || SILENT.has(name)) return edit;
  return {
    ...edit,
    left: { code: 'shortcodesLeftOut', kind: form, example: exampleOf(tag), at: start },
  };
}

function exampleOf({ form, name, args }: Tag): string {
  const inner = [name, args && '…'].filter(Boolean).join(' ');
  if (form === 'liquid') return `{% ${inner} %}`;
  return form === 'hugo' ? `{{< ${inner} >}}` : `{{ ${inner} }}`;
}
