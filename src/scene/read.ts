/** Sections to drafts: each part read by its own reader, with an account of what became of every piece of the source. */
import type { Blockquote, Paragraph } from 'mdast';
import type { ContainerDirective } from 'mdast-util-directive';
import { toString as textOf } from 'mdast-util-to-string';
import { contentIn } from '../document/content';
import type { Block, Document, Section } from '../document/schema';
import { contentOf } from '../document/sections';
import { languageOf } from '../language/languages';
import type { Problems } from '../problem/problem';
import { otherTurns } from '../turn';
import { type Bylined, withoutByline } from './byline';
import { chooseKind } from './choose';
import type { Reader, Tools } from './define';
import type { Drawings } from './diagram/drawing';
import { partDirective } from './directive';
import type { Draft, Part, Shown } from './draft';
import { hasNumber } from './drawing/find';
import { referencesIn } from './footnotes';
import { openFormulas } from './formula/open';
import { iconNamed } from './icon/read';
import { plainText, type Rich } from './inline';
import { kinds } from './kinds';
import { addEnd } from './kinds/end';
import { type Ledger, openLedger } from './ledger';
import { loadOwnKinds, type OwnKind } from './own';
import { withoutPointers } from './pointers';
import { withPortraits } from './portrait';
import { type Read, readOwn } from './read-own';
import { addReferences, buildReferences, checkFootnotes, type Reference } from './references';
import { sayerOf } from './sayer';
import { isKind } from './schema';
import { struckLines } from './struck-lines';
import { openTools } from './tools';

export interface Drafts {
  drafts: Draft[];
  /** In order of first citation. */
  references: Reference[];
  /** The document's own kinds that are used. */
  own: OwnKind[];
  ledger: Ledger;
}

export interface Reading {
  /** See loadOwnKinds. */
  ownCode?: boolean;
  /** Of diagrams that Mermaid draws; without them such a diagram is not drawn yet. */
  drawings?: Drawings;
}

/** Reads all sections. What cannot be read is reported, and shown some other way where it can be. */
export async function readDrafts(
  document: Document,
  problems: Problems,
  { ownCode, drawings }: Reading = {},
): Promise<Drafts> {
  const ledger = openLedger();
  const formulas = await openFormulas(document, problems);
  const tools = openTools(document, ledger, formulas, problems, drawings);
  const own = await loadOwnKinds(document, problems, ownCode);
  checkFootnotes(document, problems);
  const drafts: Draft[] = [];
  for (const section of addEnd(addReferences(document), document)) {
    await otherTurns();
    const draft = await readSection(section, { own, tools, problems, drawings });
    if (drafts.length === 0 || !isBlank(draft)) drafts.push(draft);
  }
  return {
    drafts,
    references: buildReferences(document, tools),
    own: [...own.values()].flatMap((kind) => kind ?? []),
    ledger,
  };
}

/** A slide of which nothing is left, such as one with a picture that is not there, and has no words. */
const isBlank = ({ section, heading, parts, pointers }: Draft): boolean =>
  plainText(heading).trim() === '' &&
  heading.every(({ type }) => type === 'text') &&
  !pointers &&
  section.notes.length === 0 &&
  parts.every((part) => part.type === 'prose' && part.spoken.text === '');

/** The first section may begin with its byline. */
async function readSection(section: Section, ways: Ways): Promise<Draft> {
  const { tools } = ways;
  const { lang } = tools.document.meta;
  const isFirst = section.id === tools.document.sections[0]?.id;
  const opened: Bylined = isFirst ? withoutByline(section.content, lang) : section;
  const { content, pointers, listed } = withoutPointers(opened.content, lang);
  for (const node of opened.signed ?? []) tools.take(node, 'shown');
  const pointing = pointers.map(({ children }) => tools.rich(children));
  return {
    section,
    heading: headingOf(section, tools),
    refs: referencesIn([section.heading], tools.document),
    parts: [
      ...(await readParts({ ...section, ...contentOf(content) }, ways)),
      ...(listed ? (await readBlock(listed, section, ways)).map(silent) : []),
    ],
    ...(pointing.length > 0 && { pointers: pointing }),
    ...(opened.line && { byline: opened.line }),
  };
}

/** The words of a heading, behind its icon. */
function headingOf({ heading }: Section, tools: Tools): Rich {
  const icon = heading.data?.icon && iconNamed(heading.data.icon.name);
  return [...(icon ? [{ type: 'icon' as const, ...icon }] : []), ...tools.rich(heading.children)];
}

type Own = Awaited<ReturnType<typeof loadOwnKinds>>;

interface Ways {
  own: Own;
  tools: Tools;
  problems: Problems;
  drawings: Drawings | undefined;
}

async function readParts(section: Section, ways: Ways): Promise<Part[]> {
  const parts: Part[] = [];
  for (const node of withPortraits(section.content)) {
    const citation = asCitation(node, ways.tools.document.meta.lang);
    if (citation) parts.push(...(await readBlock(citation, section, ways)).map(silent));
    else if (node.type === 'paragraph') parts.push(readProse(node, ways.tools));
    else parts.push(...(await readBlock(node, section, ways)));
  }
  return parts;
}

/** How a text wants to be cited is shown like a quotation, and read by everybody for themselves. */
function asCitation(node: Section['content'][number], lang: string): Blockquote | undefined {
  const isText = node.type === 'paragraph' || node.type === 'blockquote';
  if (!isText || !languageOf(lang).pointing?.cites.test(textOf(node).trim())) return undefined;
  return node.type === 'blockquote'
    ? node
    : { type: 'blockquote', children: [node], position: node.position };
}

const silent = (part: Part): Part => (part.type === 'block' ? { ...part, said: [] } : part);

function readProse(node: Paragraph, tools: Tools): Part {
  const refs = referencesIn([node], tools.document);
  const said = tools.said(node);
  const struck = said.text === '' && struckLines(tools.rich, node, tools.document.meta.lang);
  if (struck) return { type: 'block', node, ...struck, refs };
  const { draws } = node.data ?? {};
  const drawn = draws === undefined ? {} : { drawn: draws };
  return {
    type: 'prose',
    node,
    spoken: { ...said, ...sayerOf(node, tools.document.meta), ...drawn },
    refs,
  };
}

/** `:::draw` says that the number of a paragraph is drawn. */
const DRAW = 'draw';

/** What stands in it is read as ever; a paragraph whose number nobody finds is a problem. */
function readDrawn(block: ContainerDirective, section: Section, ways: Ways): Promise<Part[]> {
  const { lang } = ways.tools.document.meta;
  const content = block.children.flatMap(contentIn);
  for (const node of content) {
    if (node.type !== 'paragraph') continue;
    node.data = { ...node.data, draws: true };
    const { text } = ways.tools.said(node);
    if (!hasNumber(text, lang, true)) ways.tools.problem('drawNothing', node, text);
  }
  return readParts({ ...section, ...contentOf(content) }, ways);
}

/** A block by the reader of its kind; a directive that nothing reads as what stands in it. */
async function readBlock(block: Block, section: Section, ways: Ways): Promise<Part[]> {
  const { own, problems, drawings } = ways;
  if (block.type === 'containerDirective' && block.name === DRAW && !own.has(DRAW))
    return readDrawn(block, section, ways);
  const { lang } = ways.tools.document.meta;
  const around = { lang, isAlone: section.blocks.length === 1 };
  const kind = chooseKind(block, [...own.keys()], around, problems, drawings);
  if (block.type !== 'containerDirective' || !kind || !isKind(kind) || own.has(kind))
    return readAlone(block, kind, section, ways);
  const whole = kind === 'quote' ? { ...block, children: withPortraits(block.children) } : block;
  const { before, node, after } = partDirective(whole, kind);
  const beside = (content: Section['content']) =>
    readParts({ ...section, ...contentOf(content) }, ways);
  return [
    ...(await beside(before)),
    ...(await readAlone(node, kind, section, ways)),
    ...(await beside(after)),
  ];
}

async function readAlone(
  node: Block,
  kind: string | undefined,
  section: Section,
  ways: Ways,
): Promise<Part[]> {
  const { own, tools } = ways;
  const brought = kind === undefined ? undefined : own.get(kind);
  const alone = { ...section, ...contentOf([...section.paragraphs, node]) };
  const read = await (brought
    ? readOwn(alone, brought, tools)
    : readShown(kind && isKind(kind) ? kind : undefined, alone, tools));
  if (read) return [{ type: 'block', node, ...read, refs: referencesIn([node], tools.document) }];
  // Data that make no chart and no map are shown as they are written.
  if (node.type === 'code' && (kind === 'chart' || kind === 'map'))
    return readBlock({ ...node, lang: 'yaml' }, section, ways);
  if (node.type !== 'containerDirective') return [];
  const inner = { ...section, ...contentOf(node.children.flatMap(contentIn)) };
  return readParts(inner, ways);
}

async function readShown(
  kind: string | undefined,
  section: Section,
  tools: Tools,
): Promise<Read | undefined> {
  if (kind === undefined || !isKind(kind)) return undefined;
  const reader: Reader = kinds[kind];
  const reading = await reader.read(section, tools);
  if (!reading) return undefined;
  return { shown: { kind, ...reader.schema.parse(reading.fields) } as Shown, steps: reading.steps };
}
