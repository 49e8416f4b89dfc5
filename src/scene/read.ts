/** Sections to drafts: each part read by its own reader, with an account of what became of every piece of the source. */
import type { Nodes, Paragraph } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { z } from 'zod';
import { placeOf } from '../document/place';
import type { Block, Document, Section } from '../document/schema';
import { contentIn, contentOf } from '../document/sections';
import type { Code, messages } from '../problem/messages';
import type { Problems } from '../problem/problem';
import { chooseKind } from './choose';
import { type Reader, stepSchema, type Tools } from './define';
import { partDirective } from './directive';
import type { BlockPart, Draft, Part, Shown } from './draft';
import { referencesIn } from './footnotes';
import { type Formulas, openFormulas } from './formula/open';
import { readImage, readVideo } from './image';
import { kinds } from './kinds';
import { type Ledger, openLedger } from './ledger';
import { loadOwnKinds, type OwnKind, reasonOf } from './own';
import { openPhrasing } from './phrasing';
import { addReferences, buildReferences, checkFootnotes, type Reference } from './references';
import { isKind } from './schema';

export interface Drafts {
  drafts: Draft[];
  /** In order of first citation. */
  references: Reference[];
  /** The document's own kinds that are used. */
  own: OwnKind[];
  ledger: Ledger;
}

/** Reads all sections. What cannot be read is reported, and shown some other way where it can be. Of `ownCode`, see loadOwnKinds. */
export async function readDrafts(
  document: Document,
  problems: Problems,
  ownCode?: boolean,
): Promise<Drafts> {
  const ledger = openLedger();
  const formulas = await openFormulas(document, problems);
  const tools = openTools(document, ledger, formulas, problems);
  const own = await loadOwnKinds(document, problems, ownCode);
  checkFootnotes(document, problems);
  const drafts: Draft[] = [];
  for (const section of addReferences(document))
    drafts.push({
      section,
      heading: tools.rich(section.heading.children),
      refs: referencesIn([section.heading], document),
      parts: await readParts(section, own, tools, problems),
    });
  return {
    drafts,
    references: buildReferences(document, tools),
    own: [...own.values()].flatMap((kind) => kind ?? []),
    ledger,
  };
}

type Own = Awaited<ReturnType<typeof loadOwnKinds>>;

async function readParts(
  section: Section,
  own: Own,
  tools: Tools,
  problems: Problems,
): Promise<Part[]> {
  const parts: Part[] = [];
  for (const node of section.content) {
    if (node.type === 'paragraph') parts.push(readProse(node, tools));
    else parts.push(...(await readBlock(node, section, { own, tools, problems })));
  }
  return parts;
}

const readProse = (node: Paragraph, tools: Tools): Part => ({
  ...{ type: 'prose', node, spoken: tools.said(node) },
  refs: referencesIn([node], tools.document),
});

interface Reading {
  own: Own;
  tools: Tools;
  problems: Problems;
}

/** A block by the reader of its kind; a directive that nothing reads as what stands in it. */
async function readBlock(block: Block, section: Section, reading: Reading): Promise<Part[]> {
  const { own, tools, problems } = reading;
  const kind = chooseKind(block, [...own.keys()], problems);
  if (block.type !== 'containerDirective' || !kind || !isKind(kind) || own.has(kind))
    return readAlone(block, kind, section, reading);
  const { before, node, after } = partDirective(block, kind);
  const beside = (content: Section['content']) =>
    readParts({ ...section, ...contentOf(content) }, own, tools, problems);
  return [
    ...(await beside(before)),
    ...(await readAlone(node, kind, section, reading)),
    ...(await beside(after)),
  ];
}

async function readAlone(
  node: Block,
  kind: string | undefined,
  section: Section,
  reading: Reading,
): Promise<Part[]> {
  const { own, tools, problems } = reading;
  const brought = kind === undefined ? undefined : own.get(kind);
  const alone = { ...section, ...contentOf([...section.paragraphs, node]) };
  const read = await (brought
    ? readOwn(alone, brought, tools)
    : readShown(kind && isKind(kind) ? kind : undefined, alone, tools));
  if (read) return [{ type: 'block', node, ...read, refs: referencesIn([node], tools.document) }];
  // Data that make no chart are shown as they are written.
  if (node.type === 'code' && kind === 'chart')
    return readBlock({ ...node, lang: 'yaml' }, section, reading);
  if (node.type !== 'containerDirective') return [];
  const inner = { ...section, ...contentOf(node.children.flatMap(contentIn)) };
  return readParts(inner, own, tools, problems);
}

type Read = Pick<BlockPart, 'shown' | 'steps'>;
const stepsSchema = z.array(stepSchema);

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

/** What an own kind's program throws, or gives, is the author's to mend. */
async function readOwn(
  section: Section,
  { name, definition }: OwnKind,
  tools: Tools,
): Promise<Read | undefined> {
  const shown = section.blocks[0] ?? section.heading;
  tools.take(shown, 'shown');
  try {
    const reading = await definition.read(section, tools);
    if (!reading) return undefined;
    const { data: fields, error } = definition.schema.safeParse(reading.fields);
    const steps = stepsSchema.safeParse(reading.steps);
    for (const { path, message } of error?.issues ?? [])
      wrong(path.length > 0 ? path : ['fields'], message);
    for (const { path, message } of steps.error?.issues ?? []) wrong(['steps', ...path], message);
    if (error || !steps.success) return undefined;
    return { shown: { kind: 'own', name, fields }, steps: steps.data };
  } catch (error) {
    const reason = `its reader throws: ${reasonOf(error)}`;
    tools.problem('ownKindBroken', shown, `${name}.tsx`, reason);
    return undefined;
  }
  function wrong(path: PropertyKey[], message: string) {
    tools.problem('ownKindFields', shown, name, path.join('.'), message.replace(/\.$/, ''));
  }
}

function openTools(
  document: Document,
  ledger: Ledger,
  formulas: Formulas,
  problems: Problems,
): Tools {
  const { rich, said, spoken } = openPhrasing(document, problems, formulas.inline);
  const picture: Tools['picture'] = (node) => {
    ledger.take(node, 'shown');
    return readImage(node, document, problems);
  };
  return {
    document,
    rich(nodes) {
      for (const node of nodes) ledger.take(node, 'shown');
      return rich(nodes);
    },
    said(paragraph) {
      ledger.take(paragraph, 'spoken');
      return said(paragraph);
    },
    spoken,
    plain(node) {
      ledger.take(node, 'shown');
      return textOf(node);
    },
    picture,
    video(node) {
      ledger.take(node, 'shown');
      return readVideo(node, document, problems);
    },
    image(node) {
      const found = picture(node);
      return 'src' in found ? found : undefined;
    },
    formula(node) {
      ledger.take(node, 'shown');
      return formulas.inline(node);
    },
    largeFormula(node) {
      ledger.take(node, 'shown');
      return formulas.large(node);
    },
    take: ledger.take,
    problem<C extends Code>(code: C, node: Nodes, ...values: Parameters<(typeof messages)[C]>) {
      problems.report(code, placeOf(node), ...values);
    },
  };
}
