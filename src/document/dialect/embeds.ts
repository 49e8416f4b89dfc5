/** Players of other sites, as blocks of colons or `@[youtube](…)` name them: neither deck nor video can show them. */
import { blank, type Draft } from './draft';

const SITES = [
  ...['youtube', 'youtu', 'yt', 'vimeo', 'video', 'audio', 'iframe', 'embed', 'oembed', 'player'],
  ...['tweet', 'twitter', 'instagram', 'tiktok', 'gist', 'codepen', 'codesandbox', 'stackblitz'],
  ...['replit', 'jsfiddle', 'spotify', 'soundcloud', 'bilibili', 'peertube', 'asciinema', 'loom'],
  ...[
    'figma',
    'twitch',
    'dailymotion',
    'wistia',
    'vine',
    'prezi',
    'osf',
    'slideshare',
    'speakerdeck',
  ],
];
const NAMES = SITES.join('|');
const OPENS = new RegExp(`^\\s*:{3,}\\s*\\{?(${NAMES})(?![\\w-])(.*)$`, 'i');
const LINE = new RegExp(`^\\s*@\\[(${NAMES})\\]\\([^()\\n]*\\)\\s*$`, 'i');
const CLOSES = /^\s*:{3,}\s*$/;
/** Lines between which an address stands. */
const MOST_LINES = 12;

/** Whether a directive is named after what plays or shows another site. */
export const isEmbed = (name: string): boolean => new RegExp(`^(?:${NAMES})$`, 'i').test(name);

/** A number or an address, or an option: no words of anybody. */
export const isAddress = (line: string): boolean => /^\s*(?:[\w-]+\s*[:=]\s*)?\S*\s*$/.test(line);

/** Takes them out of the draft; `left` hears of the line of each. What else stands in one stays, and so does what the document has a kind of its own for. */
export function readEmbeds(
  draft: Draft,
  left: (index: number, name: string) => void,
  isOwn: (name: string) => boolean,
): void {
  for (const [index, line] of draft.lines.entries()) {
    if (!draft.isText[index]) continue;
    const [, alone] = LINE.exec(line) ?? [];
    const [, name = alone, rest = ''] = OPENS.exec(line) ?? [];
    if (name === undefined || (alone === undefined && isOwn(name))) continue;
    const isWhole = alone !== undefined || /:{3,}\s*$/.test(rest);
    const end = isWhole ? index : closeOf(draft, index);
    const inside = draft.lines.slice(index + 1, end);
    const isBare = inside.every((one) => isAddress(one) && !/^\s*!\[/.test(one));
    if (isBare) left(index, name);
    for (let at = index; at <= end; at++)
      if (isBare || at === index || at === end) blank(draft, at);
  }
}

/** The line that closes a block; the one that opens it where none does. */
function closeOf({ lines }: Draft, index: number): number {
  const at = lines.slice(index + 1, index + 1 + MOST_LINES).findIndex((line) => CLOSES.test(line));
  return at < 0 ? index : index + 1 + at;
}
