/** Addresses, files and paths: said short, as one would tell them. */

import { isPronounceable, wordOfCapitals } from './acronyms';
import { spell } from './letters';

const TLD =
  'com|org|net|dev|io|edu|gov|mil|int|info|biz|name|app|ai|co|me|tv|eu|uk|de|fr|nl|be|ch|at|it|es|pl|se|no|dk|fi|cz|pt|ie|us|ca|au|nz|jp|cn|in|br|ru|kr|za|xyz|tech|online|site|blog|wiki|cloud|page|science|museum';
const HOST = `[\\p{L}\\d](?:[\\p{L}\\d-]*[\\p{L}\\d])?(?:\\.[\\p{L}\\d](?:[\\p{L}\\d-]*[\\p{L}\\d])?)*\\.(?:${TLD})`;
export const URL = new RegExp(
  `^(?:(?:[a-z][a-z+.-]*://|www\\.|mailto:)\\S+|${HOST}(?::\\d+)?(?:[/?#]\\S*)?|localhost(?::\\d+)?(?:/\\S*)?)$`,
  'iu',
);
export const MAIL = /^(?:mailto:)?[\p{L}\d._%+-]+@[\p{L}\d-]+(?:\.[\p{L}\d-]+)+$/u;
/** Endings of files. */
const ENDING =
  'txt|md|mdx|pdf|docx?|xlsx?|pptx?|csv|tsv|json|jsonl|ya?ml|toml|xml|html?|css|scss|js|mjs|cjs|jsx|ts|tsx|mts|py|ipynb|rb|rs|go|java|kt|swift|c|h|cpp|hpp|cs|php|sh|bash|bat|ps1|exe|dll|so|zip|tar|gz|tgz|7z|rar|jar|png|jpe?g|gif|svg|webp|ico|bmp|tiff?|mp3|mp4|wav|ogg|flac|mov|avi|mkv|webm|ttf|woff2?|log|ini|cfg|conf|env|lock|sql|db|bak|tmp|bin|iso|dmg|deb|rpm|apk|wasm|onnx|srt|vtt|epub|tex|bib|r|lua|vue';
export const FILE = new RegExp(
  `^[\\p{L}\\d_@~(][\\p{L}\\d_()-]*(?:\\.[\\p{L}\\d_()-]+)*\\.(?:${ENDING})$`,
  'iu',
);
export const DOTFILE = /^\.[a-z][a-z\d_-]+(?:\.[a-z]+)?$/;
export const PATH = /^(?:~|\.{1,2}|[A-Z]:|[@\p{L}\d._-]+)?(?:[/\\][@\p{L}\d._*-]*)+$/u;

/** Parts of names that are said otherwise than they are written. */
const SAID: Readonly<Record<string, string>> = {
  ...{
    txt: 'text',
    jpg: 'jay peg',
    jpeg: 'jay peg',
    tmp: 'temp',
    cfg: 'config',
    conf: 'config',
    src: 'source',
    lib: 'lib',
  },
  ...{
    bin: 'bin',
    usr: 'user',
    var: 'var',
    etc: 'etc',
    dev: 'dev',
    docx: 'doc x',
    xlsx: 'x l s x',
    io: 'i o',
    ai: 'eigh i',
    gov: 'gov',
  },
  ...{
    edu: 'e d u',
    co: 'co',
    me: 'me',
    info: 'info',
    doi: 'd o i',
    api: 'eigh p i',
    url: 'u r l',
    tsx: 't s x',
    ico: 'i c o',
    avi: 'eigh v i',
    exe: 'e x e',
  },
  ...{
    localhost: 'local host',
    npm: 'n p m',
    arxiv: 'archive',
    png: 'p n g',
    toml: 'tommel',
    zip: 'zip',
    log: 'log',
    doc: 'doc',
    tar: 'tar',
    jar: 'jar',
    mov: 'mov',
    env: 'env',
    docs: 'docs',
    cdn: 'c d n',
    blog: 'blog',
    net: 'net',
  },
};

/** One part of a name: `ts` is spelt, `index` is a word. */
function part(text: string, isLast: boolean, read: (text: string) => string[]): string[] {
  const lower = text.toLowerCase();
  const said = Object.hasOwn(SAID, lower) ? SAID[lower] : wordOfCapitals(lower);
  if (said) return said.split(' ');
  if (/^\p{L}{1,2}$/u.test(text) && isLast) return spell(text);
  if (/^\p{L}{1,4}$/u.test(text) && !isPronounceable(lower)) return spell(text);
  return read(text);
}

const dotted = (name: string, read: (text: string) => string[]): string[] => {
  const parts = name.split('.');
  return parts.flatMap((text, i) => [
    ...(i > 0 ? ['dot'] : []),
    ...text
      .split(/[-_+]/)
      .filter(Boolean)
      .flatMap((word) => part(word, i > 0 && i >= parts.length - 2, read)),
  ]);
};

/** Only the site: nobody writes the rest down from hearing it. */
export function sayAddress(url: string, read: (text: string) => string[]): string[] {
  const host =
    url
      .replace(/^[a-z][a-z+.-]*:\/\//i, '')
      .replace(/^(?:www\.|mailto:)/i, '')
      .split(/[/?#]/)[0] ?? '';
  const [name = '', port] = host.split(':');
  return [...dotted(name, read), ...(port ? read(port) : [])];
}

const MARKS: Readonly<Record<string, string>> = {
  '-': 'dash',
  _: 'underscore',
  '+': 'plus',
  '%': 'percent',
};

export function sayMail(address: string, read: (text: string) => string[]): string[] {
  const [user = '', host = ''] = address.replace(/^mailto:/, '').split('@');
  const name = user.split(/([._+%-])/).flatMap((text) => {
    if (text === '.') return ['dot'];
    return MARKS[text] ? [MARKS[text]] : text ? part(text, false, read) : [];
  });
  return [...name, 'at', ...dotted(host, read)];
}

export const sayFile = (name: string, read: (text: string) => string[]): string[] => {
  const at = name.lastIndexOf('.');
  const ending = name.slice(at + 1);
  const stem = name.slice(0, at);
  return [...(stem ? dotted(stem, read) : []), 'dot', ...part(ending, true, read)];
};

export function sayPath(path: string, read: (text: string) => string[]): string[] {
  const parts = path.replace(/^(?:\.|~)(?=[/\\])/, '').split(/[/\\]/);
  return parts.flatMap((text, i) => {
    const mark = i > 0 && text !== '' ? ['slash'] : [];
    if (text === '..' || text === '*') return mark;
    if (FILE.test(text)) return [...mark, ...sayFile(text, read)];
    return [...mark, ...dotted(text.replace(/^[@.]/, '').replace(/:$/, ''), read)];
  });
}

/** A path, and no words with a stroke between: it begins like one, ends like one, or leads to a file. */
export const isPath = (text: string): boolean =>
  PATH.test(text) &&
  /[\p{L}\d]{2}/u.test(text) &&
  (/^(?:[~.]{0,2}|[A-Z]:)[/\\]/.test(text) ||
    /[/\\]$/.test(text) ||
    FILE.test(text.split(/[/\\]/).at(-1) ?? ''));
