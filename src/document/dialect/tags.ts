/** Tags of components as Vue has them, made such that a parser of HTML takes them for tags. */
import type { Draft } from './draft';

const TAG = /<(\/?)([A-Za-z][\w.:-]*)((?:[^<>"'`]|"[^"]*"|'[^']*')*?)(\/?)>/g;
const ADDRESS = /^(?:https?|mailto|ftp|file|tel|data)$/i;
const ATTRIBUTE = /([^\s"'<>/=]+|\/(?=\S))(\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'=<>`]+))?/g;
const NAME = /^[A-Za-z_:][\w.:-]*$/;

/** Attributes without a proper name (`@click`, `w-1/2`) are taken out; `<carbon:edit>` is no address. */
export function cleanTags(draft: Draft): void {
  for (let from = 0; from < draft.lines.length; ) {
    let until = from;
    while (until < draft.lines.length && draft.isText[until] && draft.lines[until]?.trim()) until++;
    if (until > from) {
      const cleaned = draft.lines.slice(from, until).join('\n').replace(TAG, cleanTag).split('\n');
      draft.lines.splice(from, until - from, ...cleaned);
    }
    from = until + 1;
  }
}

function cleanTag(whole: string, slash: string, name: string, rest: string, end: string): string {
  const [first = '', more] = name.split(':');
  if (more !== undefined && (ADDRESS.test(first) || rest.startsWith('//'))) return whole;
  const attributes = rest.replace(ATTRIBUTE, (attribute, key: string) =>
    NAME.test(key) ? attribute : attribute.replace(/[^\n]/g, ' '),
  );
  return `<${slash}${name.replaceAll(':', '-')}${attributes}${end}>`;
}
