/** The size that an SVG says of itself. */
import type { Size } from '../../format';

/** What may stand before the first element (XML 1.0, 2.8). */
const PROLOG =
  /^(?:\s+|<\?[\s\S]*?\?>|<!--[\s\S]*?-->|<!DOCTYPE[^[>]*(?:\[(?:"[^"]*"|'[^']*'|[^\]"'])*\]\s*)?>)/i;
const ROOT = /^<(?:[\w-]+:)?svg(?=[\s/>])((?:"[^"]*"|'[^']*'|[^>"'])*)>/i;
const ATTRIBUTE = /([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
const LENGTH = /^\s*([+]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?)\s*([a-z%]*)\s*$/i;
/** px of a unit (CSS Values 4, 6.2); of type as browsers set it. */
const UNITS: Record<string, number> = {
  ...{ '': 1, px: 1, pt: 96 / 72, pc: 16, in: 96, cm: 96 / 2.54, mm: 96 / 25.4, q: 96 / 101.6 },
  ...{ em: 16, rem: 16, ex: 8, ch: 8 },
};
/** What browsers take for an SVG that says nothing (CSS 2.2, 10.3.2). */
const DEFAULT = { width: 300, height: 150 };

/** What the data say, when they may be an SVG: they begin with a tag. */
export function svgText(data: Uint8Array): string | undefined {
  const head = Buffer.from(data.subarray(0, 64)).toString('latin1');
  return /^(?:\xef\xbb\xbf)?\s*</.test(head) ? Buffer.from(data).toString() : undefined;
}

/** px; undefined when the text is no SVG, or does not name itself one, without which browsers show none. */
export function svgSize(text: string): Size | undefined {
  const root = rootOf(text);
  if (!root || ![...root.keys()].some((name) => /^xmlns\b/.test(name))) return undefined;
  const box = boxOf(root);
  const width = lengthOf(root.get('width'));
  const height = lengthOf(root.get('height'));
  const across = box && height && (height * box.width) / box.height;
  const down = box && width && (width * box.height) / box.width;
  if (!width && !height && box) return { width: box.width, height: box.height };
  return {
    width: round(width ?? across ?? DEFAULT.width),
    height: round(height ?? down ?? DEFAULT.height),
  };
}

type Attributes = ReadonlyMap<string, string>;

/** What its drawing counts in: its box, else its size. */
export function svgBox(text: string): (Size & { x: number; y: number }) | undefined {
  const root = rootOf(text);
  const size = svgSize(text);
  return root && size && (boxOf(root) ?? { x: 0, y: 0, ...size });
}

function boxOf(root: Attributes): (Size & { x: number; y: number }) | undefined {
  const written = (root.get('viewbox') ?? '').trim().split(/[\s,]+/);
  const [x = 0, y = 0, width = 0, height = 0] = written.map(Number);
  return width > 0 && height > 0 ? { x, y, width, height } : undefined;
}

const round = (px: number): number => Math.round(px * 100) / 100;

/** The attributes of the first element. */
function rootOf(text: string): Attributes | undefined {
  let rest = text.replace(/^\uFEFF/, '');
  for (let found = PROLOG.exec(rest); found; found = PROLOG.exec(rest))
    rest = rest.slice(found[0].length);
  const written = ROOT.exec(rest)?.[1];
  return written === undefined ? undefined : attributesOf(written);
}

/** Names in small letters. */
export const attributesOf = (written: string): Attributes =>
  new Map(
    [...written.matchAll(ATTRIBUTE)].map(([, name = '', a, b]) => [
      name.toLowerCase(),
      a ?? b ?? '',
    ]),
  );

/** px; undefined of a part of what is around it, and of what is no length. */
function lengthOf(value: string | undefined): number | undefined {
  const { 1: number, 2: unit = '' } = LENGTH.exec(value ?? '') ?? [];
  const px = Number(number) * (UNITS[unit.toLowerCase()] ?? Number.NaN);
  return px > 0 && Number.isFinite(px) ? px : undefined;
}
