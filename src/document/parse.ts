/** Text to a Document: Markdown with tables, footnotes and directives, and front matter where there is some. */
import type { Root } from 'mdast';
import type { Problems } from '../problem/problem';
import { restoreAlts } from './alts';
import { type Read, readDialects } from './dialects';
import { holdEscaped, holdsEscaped, releaseEscaped } from './escaped';
import { readFootnotes } from './footnotes';
import { cutHead } from './front/head';
import { openHeard } from './heard';
import { readHtml } from './html/html';
import { checkIcons, readIcons } from './icons';
import { readInlineNotes } from './inline-notes';
import { liftBlocks } from './lift';
import { dropLeaves, dropStray, resolveImages, restoreLiterals } from './literal';
import { liftFormulas } from './math/tree';
import { mendBlocks } from './mend/blocks';
import { partAtBreaks } from './mend/breaks';
import { pairModes } from './mend/modes';
import { dropNavigation } from './mend/navigation';
import { giveWishes } from './mend/wishes';
import { mendWords } from './mend/words';
import { type Defaults, parseMeta } from './meta';
import { bringsKind } from './own-kind';
import { liftPictures } from './pictures';
import { readQuestions } from './questions';
import type { Document } from './schema';
import { buildSections } from './sections';
import { moveBack } from './source/edits';
import { openLines } from './source/lines';
import { prepare } from './source/prepare';
import { readSpeakers } from './speaker/read';
import { parseInner, parseMarkdown } from './syntax';
import { plainTitle, titleOf } from './title';

/** `text` with any line ends; `source` says where it is from, `defaults` what its front matter may leave out. After errors what could be read is returned, to be checked on. */
export function parseDocument(
  text: string,
  source: { name: string; folder: string },
  problems: Problems,
  defaults: Defaults = {},
): Document {
  const written = text.replace(/\r\n?/g, '\n');
  const { head, body, isFenced } = cutHead(written);
  if (isFenced) problems.report('fencedWhole', { line: 1, column: 1 });
  const { meta: read, written: keys, ...places } = parseMeta(head, problems, defaults);
  const { title: named, subtitle } = read;
  const meta = {
    ...read,
    ...(named === undefined ? {} : { title: plainTitle(named) }),
    ...(subtitle === undefined ? {} : { subtitle: plainTitle(subtitle) }),
  };
  const isOwn = (kind: string) => bringsKind(source.folder, kind);
  const dialects = readDialects(body, keys, problems, isOwn);
  const { text: plain, deck } = dialects;
  const hasNoIcons = meta.icons === 'off';
  const root = parseBody(plain, dialects, problems, hasNoIcons);
  checkIcons(root, problems.report, hasNoIcons);
  readInlineNotes(root);
  liftPictures(root, problems);
  liftBlocks(root);
  partAtBreaks(root);
  readSpeakers(root, { voices: meta.voices, source: plain, report: problems.report });
  readQuestions(root, plain);
  const footnotes = readFootnotes(root);
  const outline = { title: meta.title, ...source, deck };
  const sections = buildSections(root.children, outline, problems);
  const title = meta.title ?? titleOf(sections, source);
  const lang = meta.lang ?? 'en';
  return {
    ...{ ...source, ...places, meta: { ...meta, title, lang } },
    langFrom: meta.lang === undefined ? 'nobody' : 'author',
    ...{ deck, sections, footnotes, root, text: plain, written },
  };
}

/** The tree of a text as its author meant it: plain Markdown, and the nodes of nodes.ts. Places are those of the text. */
function parseBody(plain: string, dialects: Read, problems: Problems, hasNoIcons: boolean): Root {
  const lines = openLines(plain);
  const heard = openHeard();
  const { report } = problems;
  const { root, edited, wishes } = prepare({ parse: parseMarkdown, lines, heard, report });
  const tidy = (tree: Root, source: string): Root => {
    holdEscaped(tree, source);
    resolveImages(tree);
    liftFormulas(tree, source);
    restoreLiterals(tree, source);
    readIcons(tree, hasNoIcons);
    mendWords(tree);
    return tree;
  };
  const readInner = (text: string, isFlow: boolean) => tidy(parseInner(text, isFlow), text);
  restoreAlts(root, edited.text, (line) => readInner(line, false));
  tidy(root, edited.text);
  readHtml(root, {
    lines: openLines(edited.text),
    parse: readInner,
    heard,
    placeOf: ({ start }) => lines.pointAt(edited.startOf(start.offset ?? 0)),
  });
  giveWishes(root, wishes);
  moveBack(root, edited, lines);
  heard.tell(report);
  dialects.settle(root, (line) => readInner(line, false));
  dialects.finish(root);
  dropLeaves(root, problems);
  dropStray(root, plain, problems);
  if (holdsEscaped(plain)) releaseEscaped(root);
  pairModes(root);
  mendBlocks(root);
  dropNavigation(root, plain, report);
  return root;
}
