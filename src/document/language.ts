/** The language of a document, and a voice that goes with it, where its author says neither. */
import type { Root } from 'mdast';
import { EXIT, SKIP, visit } from 'unist-util-visit';
import { detectLanguage } from '../language/detect';
import { codeOf } from '../language/tag';
import { notesOf } from './comments';
import { printQuotes, printText } from './quotes';
import { type Document, SPOKEN } from './schema';

/** Letters that are looked at: more than tell it. */
const ENOUGH = 20_000;

/** The document with what its text tells, its quotation marks as its language has them; `en`, and its voice, where that is not sure. The tree is changed in place. */
export async function withLanguage(document: Document): Promise<Document> {
  const { said, meta, root, voiceNamed } = document;
  const found = said.has('lang') ? undefined : await detectLanguage(proseOf(root));
  const lang = found ?? meta.lang;
  const isMute = !voiceNamed && !SPOKEN.includes(codeOf(lang));
  const voice = isMute ? { ...meta.voice, name: 'silent' as const } : meta.voice;
  printQuotes(root, lang);
  const title = printText(meta.title, lang);
  const subtitle = meta.subtitle && printText(meta.subtitle, lang);
  const langFrom = found ? 'text' : document.langFrom;
  return {
    ...document,
    meta: { ...meta, title, ...(subtitle && { subtitle }), lang, voice },
    langFrom,
  };
}

/** What is written in words, notes too: no code, no HTML, no addresses. */
function proseOf(root: Root): string {
  const parts: string[] = [];
  let length = 0;
  visit(root, (node) => {
    if (length > ENOUGH) return EXIT;
    if (node.type === 'definition') return SKIP;
    const words =
      node.type === 'html' ? notesOf(node).join(' ') : node.type === 'text' && node.value;
    if (!words) return undefined;
    const text = words.replace(/\S*(?:\/\/|@)\S*/g, ' ');
    parts.push(text);
    length += text.length;
    return undefined;
  });
  return parts.join(' ');
}
