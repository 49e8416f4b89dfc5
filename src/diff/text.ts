/** The words of a drawn scene, a line for each thing that it shows. */

/** Elements that stand in the line of what is around them. */
const INLINE = /^(a|b|code|em|i|span|strong|sub|tspan)$/;
const VOID = /^(br|col|hr|img|input|wbr)$/;
const TAG = /<(\/?)([a-zA-Z][\w-]*)([^>]*)>|[^<]+/g;
const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#x27': "'" };
/** What stands between the cells of a row. */
const CELLS = ' · ';

/**
 * The text of HTML that React wrote (it leaves no `>` in an attribute), as lines joined by `\n`. What is hidden from
 * readers is left out; a picture is its alternative text; reference marks are numbers in brackets.
 */
export function textOf(markup: string): string {
  let text = '';
  /** Open elements inside one that is hidden or has been told already, itself included. */
  let skipped = 0;
  for (const [words, slash, name, attributes = ''] of markup.matchAll(TAG)) {
    const opens = name !== undefined && !slash && !VOID.test(name);
    if (skipped > 0) {
      if (opens) skipped += 1;
      else if (slash) skipped -= 1;
    } else if (name === undefined) text += words;
    else {
      const label = labelOf(name, attributes);
      if (opens && (label !== undefined || isHidden(attributes))) skipped = 1;
      text += label === undefined ? between(name, slash === '/') : `\n${label}\n`;
    }
  }
  const lines = decode(text).split('\n').map(tidy);
  return lines.filter(Boolean).join('\n');
}

const isHidden = (attributes: string): boolean => attributes.includes('aria-hidden="true"');

/** The words that stand for a picture. */
function labelOf(name: string, attributes: string): string | undefined {
  if (name === 'img') return / alt="([^"]*)"/.exec(attributes)?.[1];
  return / role="img"/.test(attributes) ? / aria-label="([^"]*)"/.exec(attributes)?.[1] : undefined;
}

/** What a tag puts between the words around it. */
function between(name: string, closes: boolean): string {
  if (name === 'td' || name === 'th') return closes ? CELLS : '';
  if (name === 'sup') return closes ? ']' : '[';
  return INLINE.test(name) ? '' : '\n';
}

const decode = (text: string): string =>
  text.replace(/&(amp|lt|gt|quot|#x27);/g, (whole, name: string) => ENTITIES[name] ?? whole);

const tidy = (line: string): string =>
  line
    .replace(/\s+/g, ' ')
    .replace(/( ·)+ *$/, '')
    .trim();
