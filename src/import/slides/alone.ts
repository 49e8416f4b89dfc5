/** One slide of a PowerPoint file as a file of its own, for a program that draws the first slide of a file: no more than its picture needs. */
import path from 'node:path';
import { strToU8, zipSync } from 'fflate';
import type { Archive } from '../archive';
import type { Parts } from '../office/package';
import { childOf, type Element, pruned, serialize } from '../xml';

interface Deck {
  archive: Archive;
  parts: Parts;
  /** The part `presentation.xml`. */
  main: string;
}

/** Of these only those that a slide stands on are taken along. */
const PASSED = new Set(['notesSlide', 'notesMaster', 'handoutMaster', 'comments', 'customXml']);

/** The file: of the slide what is `drawn`, on its ground, without what its layout and master show. Nothing in it leads out of it. */
export function slideAlone(
  { archive, parts, main }: Deck,
  slide: string,
  drawn: ReadonlySet<Element>,
): Uint8Array {
  const files: Record<string, Uint8Array> = {};
  const take = (part: string): void => {
    if (files[part] || (part !== '' && !parts.data(part))) return;
    const { dir, base } = path.posix.parse(part);
    const rels = path.posix.join(dir, '_rels', `${base}.rels`);
    const links = [...parts.links(part)].filter(([, { type, target, isOutside }]) => {
      const isOther = type === 'slide' && target !== slide;
      return !isOutside && !isOther && !PASSED.has(type);
    });
    if (part !== '') files[part] = written(part);
    const root = parts.xml(rels);
    const ids = new Set(links.map(([id]) => id));
    if (root) files[rels] = xml(pruned(root, ({ attributes }) => ids.has(attributes.Id ?? '')));
    for (const [, { target }] of links) take(target);
  };
  const written = (part: string): Uint8Array => {
    const root = part === slide || part === main ? parts.xml(part) : undefined;
    if (!root) return parts.data(part) ?? new Uint8Array();
    return xml(part === slide ? onlyDrawn(root, drawn) : onlyOne(root, parts, main, slide));
  };
  take('');
  const types = '[Content_Types].xml';
  return zipSync({ [types]: archive.get(types) ?? new Uint8Array(), ...files }, { level: 1 });
}

const xml = (root: Element): Uint8Array => strToU8(serialize(root));

/** Whether something is drawn, or holds what is. */
const holds = (node: Element, drawn: ReadonlySet<Element>): boolean =>
  drawn.has(node) ||
  node.children.some((child) => typeof child !== 'string' && holds(child, drawn));

const LISTS = /^(?:notesMasterIdLst|handoutMasterIdLst|custShowLst|extLst)$/;

function onlyOne(deck: Element, parts: Parts, main: string, slide: string): Element {
  const links = parts.links(main);
  return pruned(deck, ({ name, attributes }) =>
    name === 'sldId' ? links.get(attributes['r:id'] ?? '')?.target === slide : !LISTS.test(name),
  );
}

/** Without what has a place of the layout, or is a title. Boxes without words, lines and arrows are part of a drawing. */
function onlyDrawn(slide: Element, drawn: ReadonlySet<Element>): Element {
  const isKept = (node: Element): boolean => {
    if (node.name === 'timing' || node.name === 'transition') return false;
    const names = node.children.find(
      (child): child is Element => typeof child !== 'string' && /^nv\w+Pr$/.test(child.name),
    );
    if (!names || node.name === 'grpSp') return true;
    return holds(node, drawn) || !(childOf(names, 'nvPr', 'ph') || hasWords(node));
  };
  const kept = pruned(slide, isKept);
  return { ...kept, attributes: { ...kept.attributes, showMasterSp: '0', show: '1' } };
}

const hasWords = (node: Element): boolean =>
  node.name === 't'
    ? node.children.length > 0
    : node.children.some((child) => typeof child !== 'string' && hasWords(child));
