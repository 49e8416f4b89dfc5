/** Keys at the top of a slide, between rules, as Slidev has them: plain Markdown takes them for a heading. */
import { parseYaml } from '../yaml';
import { type Draft, isEmpty } from './draft';
import { isRule } from './slides';

const KEY = /^[A-Za-z_][\w-]*:(?:\s|$)/;
const MOST_LINES = 40;
/** Keys that say of a slide how it looks; a title alone may be words. */
const SLIDE = new Set(
  'background class clicks clicksStart disabled hide hideInToc image layout level marp preload routeAlias src transition zoom'.split(
    ' ',
  ),
);

export interface SlideKeys {
  /** Index of the rule that ends them. */
  end: number;
  keys: Record<string, unknown>;
}

/** Those that begin behind the rule at `index`; undefined where words may stand there. In a deck that has such keys, any are. */
export function slideKeys(draft: Draft, index: number, isSure = false): SlideKeys | undefined {
  if (!isRule(draft, index) || isEmpty(draft, index + 1)) return undefined;
  const first = draft.lines[index + 1] ?? '';
  if (!KEY.test(first) && !first.startsWith('#')) return undefined;
  let end = index + 1;
  while (end < draft.lines.length && end - index <= MOST_LINES && !isRule(draft, end)) end++;
  // Room before the rule is that of words on a slide.
  if (!isRule(draft, end) || (!isSure && isEmpty(draft, end - 1))) return undefined;
  const { tree, errors } = parseYaml(draft.lines.slice(index + 1, end).join('\n'), index + 2);
  const value: unknown = errors.length > 0 ? undefined : tree.toJS();
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  const isSlide = isSure || Object.keys(value).some((key) => SLIDE.has(key));
  return isSlide ? { end, keys: { ...value } } : undefined;
}
