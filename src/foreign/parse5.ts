/**
 * What lectern knows of parse5's tokenizer, which is exported for other parsers and not documented. Seen with 8.1;
 * tests/foreign/parse5.test.ts holds another version against it. The tree that parse5 builds itself is of no use here:
 * elements of a document begin in one node of Markdown and end in another.
 */
import { type Token, Tokenizer, TokenizerMode } from 'parse5';

interface Range {
  /** Offsets in what was read: 0-based, the end left out. */
  start: number;
  end: number;
}

export interface OpenTag extends Range {
  type: 'open';
  /** In lower case. */
  name: string;
  attributes: ReadonlyMap<string, string>;
  /** Written as `<a/>`. */
  isClosed: boolean;
}

/** A piece of HTML; `other` is a declaration, an instruction, or what no browser shows. */
export type HtmlToken =
  | OpenTag
  | (Range & { type: 'close'; name: string })
  | (Range & { type: 'text'; value: string })
  | (Range & { type: 'comment' })
  | (Range & { type: 'other' });

/** What a browser reads as mere text up to the closing tag. */
const RAW = {
  script: TokenizerMode.SCRIPT_DATA,
  style: TokenizerMode.RAWTEXT,
  iframe: TokenizerMode.RAWTEXT,
  noembed: TokenizerMode.RAWTEXT,
  noframes: TokenizerMode.RAWTEXT,
  xmp: TokenizerMode.RAWTEXT,
  textarea: TokenizerMode.RCDATA,
  title: TokenizerMode.RCDATA,
};
const isRaw = (name: string): name is keyof typeof RAW => Object.hasOwn(RAW, name);

/** The pieces of `html` in order, each character in one of them; a tag that is cut off is text. */
export function tokenizeHtml(html: string): HtmlToken[] {
  const tokens: HtmlToken[] = [];
  const lower = html.toLowerCase();
  let at = 0;
  let value = '';
  const addText = (end: number) => {
    if (end > at)
      tokens.push({ type: 'text', value: value || html.slice(at, end), start: at, end });
    value = '';
  };
  const add = <T extends object>({ location }: Token.Token, part: T): (T & Range) | undefined => {
    if (!location) return undefined;
    const [start, end] = [location.startOffset, Math.min(location.endOffset, html.length)];
    addText(start);
    at = end;
    return { ...part, start, end };
  };
  const keep = (token: HtmlToken | undefined) => {
    if (token) tokens.push(token);
  };
  const addChars = ({ chars }: Token.CharacterToken) => {
    value += chars;
  };
  const tokenizer = new Tokenizer(
    { sourceCodeLocationInfo: true },
    {
      onStartTag(token) {
        const { tagName: name, attrs, selfClosing: isClosed } = token;
        const attributes = new Map(attrs.map((one) => [one.name, one.value]));
        keep(add(token, { type: 'open', name, attributes, isClosed }));
        if (isRaw(name) && lower.includes(`</${name}`, at)) tokenizer.state = RAW[name];
      },
      onEndTag: (token) => keep(add(token, { type: 'close', name: token.tagName })),
      onComment: (token) => {
        const isComment = html.startsWith('<!--', token.location?.startOffset);
        keep(isComment ? add(token, { type: 'comment' }) : add(token, { type: 'other' }));
      },
      onDoctype: (token) => keep(add(token, { type: 'other' })),
      onCharacter: addChars,
      onNullCharacter: addChars,
      onWhitespaceCharacter: addChars,
      onEof: () => addText(html.length),
    },
  );
  tokenizer.write(html, true);
  return tokens;
}

/** The characters of `html` as a browser shows them, without its tags. */
export const textOfHtml = (html: string): string =>
  tokenizeHtml(html)
    .map((token) => (token.type === 'text' ? token.value : ''))
    .join('');
