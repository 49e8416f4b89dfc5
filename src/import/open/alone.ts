/** One slide of an OpenDocument file as a file of its own, for a program that draws the first slide of a file. */
import { strToU8, zipSync } from 'fflate';
import type { Archive } from '../archive';
import { childOf, type Element, parseXml, pruned, serialize } from '../xml';
import { plainIn } from './frame';

/** Parts that a picture of a slide may need. */
const NEEDED = /^(?:mimetype|META-INF\/manifest\.xml|Pictures\/|Object|media\/)/;
/** An address that leads out of the file. */
const OUTSIDE = /^(?:\w+:|\/|\.\.)/;

/** The file: of the page what is `drawn`, on its ground, without what its master shows. Nothing in it leads out of it. */
export function pageAlone(
  archive: Archive,
  content: Element,
  page: Element,
  drawn: ReadonlySet<Element>,
): Uint8Array {
  const style = page.attributes['draw:style-name'];
  const isKept = (node: Element): boolean => {
    if (node.name === 'page' && node.prefix === 'draw') return node === page;
    if (node.prefix === 'presentation' && node.name === 'notes') return false;
    if (node.prefix === 'anim' || /^(?:scripts|event-listeners)$/.test(node.name)) return false;
    if (node.attributes['presentation:class']) return drawn.has(node);
    return !isTop(page, node) || drawn.has(node) || holds(node, drawn) || plainIn(node) === '';
  };
  const files: Record<string, Uint8Array> = {};
  for (const name of archive.names)
    if (NEEDED.test(name)) files[name] = archive.get(name) ?? new Uint8Array();
  const alone = withoutMaster(pruned(content, isKept), style);
  files['content.xml'] = strToU8(serialize(within(alone)));
  const styles = archive.get('styles.xml');
  if (styles) files['styles.xml'] = strToU8(serialize(within(parseXml(styles))));
  return zipSync(files, { level: 1 });
}

const isTop = (page: Element, node: Element): boolean => page.children.includes(node);

const holds = (node: Element, drawn: ReadonlySet<Element>): boolean =>
  node.children.some(
    (child) => typeof child !== 'string' && (drawn.has(child) || holds(child, drawn)),
  );

/** The page's own style says whether objects of its master are seen. */
function withoutMaster(node: Element, style: string | undefined): Element {
  if (node.name === 'style' && node.attributes['style:name'] === style) {
    const properties = childOf(node, 'drawing-page-properties');
    if (properties) properties.attributes['presentation:background-objects-visible'] = 'false';
    return node;
  }
  const children = node.children.map((child) =>
    typeof child === 'string' || child.name === 'body' ? child : withoutMaster(child, style),
  );
  return { ...node, children };
}

/** Without addresses that lead out of the file. */
function within(node: Element): Element {
  const attributes = Object.fromEntries(
    Object.entries(node.attributes).filter(
      ([key, value]) => key !== 'xlink:href' || !OUTSIDE.test(value),
    ),
  );
  const children = node.children.map((child) =>
    typeof child === 'string' ? child : within(child),
  );
  return { ...node, attributes, children };
}
