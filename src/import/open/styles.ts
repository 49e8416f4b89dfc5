/** Styles of OpenDocument, with what they inherit (ODF 1.3 part 3, 16). */
import { ONE_WIDTH } from '../office/runs';
import { type Element, elementsOf } from '../xml';

/** How something looks, as far as Markdown can say it. */
export interface Look {
  isBold?: boolean;
  isItalic?: boolean;
  isStruck?: boolean;
  position?: 'sup' | 'sub' | 'none';
  isCode?: boolean;
  isHidden?: boolean;
}

export interface Style {
  look: Look;
  /** What it is called where its author chooses it. */
  title: string;
  /** Of headings. */
  level?: number;
  /** The style of lists that its paragraphs have. */
  list?: string;
  /** Other properties, of the nearest style that has them: `clip`, `visibility`. */
  property(name: string): string | undefined;
}

export interface Styles {
  /** `family` is one of ODF's: `paragraph`, `text`, `graphic`, `drawing-page`. */
  get(family: string, name: string | undefined): Style;
  /** The number with which lists of this style begin at a level, from 1; undefined where they have none. */
  countsFrom(list: string | undefined, level: number): number | undefined;
}

const DEEPEST = 32;

/** Names of automatic styles mean something in the part alone that has them. */
export function openStyles(content: Element, common: Element | undefined): Styles {
  const places = [
    ...elementsOf(common, 'styles'),
    ...elementsOf(content, 'styles'),
    ...elementsOf(content, 'automatic-styles'),
  ].flatMap((place) => elementsOf(place));
  const nameOf = (style: Element): string => style.attributes['style:name'] ?? '';
  const keyOf = (family: string, name: string): string => `${family} ${name}`;
  const styles = new Map(
    places
      .filter(({ name }) => name === 'style')
      .map((style) => [keyOf(style.attributes['style:family'] ?? '', nameOf(style)), style]),
  );
  const lists = new Map(
    places.filter(({ name }) => name === 'list-style').map((list) => [nameOf(list), list]),
  );
  const read = new Map<string, Style>();
  const get = (family: string, name = ''): Style => {
    const key = keyOf(family, name);
    const chain: Element[] = [];
    for (let at: string | undefined = name; at && chain.length < DEEPEST; ) {
      const style: Element | undefined = read.has(key) ? undefined : styles.get(keyOf(family, at));
      if (style) chain.push(style);
      at = style?.attributes['style:parent-style-name'];
    }
    const known = read.get(key) ?? styleOf(chain);
    read.set(key, known);
    return known;
  };
  return {
    get,
    countsFrom(list, level) {
      const found = elementsOf(lists.get(list ?? '')).find(
        ({ attributes }) => attributes['text:level'] === String(level),
      );
      const isNumbered =
        found?.name === 'list-level-style-number' && found.attributes['style:num-format'];
      return isNumbered ? Number(found.attributes['text:start-value'] ?? 1) : undefined;
    },
  };
}

/** `chain` leads from the style to what it inherits from last. */
function styleOf(chain: readonly Element[]): Style {
  const property = (name: string): string | undefined =>
    chain
      .flatMap((style) => elementsOf(style).map(({ attributes }) => attributes[name]))
      .find((value) => value !== undefined);
  const own = (name: string): string | undefined =>
    chain.map(({ attributes }) => attributes[name]).find(Boolean);
  const level = Number(own('style:default-outline-level'));
  const list = own('style:list-style-name');
  const [nearest] = chain;
  return {
    look: lookOf(property),
    title: nearest?.attributes['style:display-name'] ?? titleOf(chain),
    ...(level > 0 && { level }),
    ...(list && { list }),
    property,
  };
}

/** Automatic styles have no title: that of what they change. */
const titleOf = (chain: readonly Element[]): string => {
  const named = chain.find(
    ({ attributes }) => !/^[A-Z]{1,2}\d+$/.test(attributes['style:name'] ?? ''),
  );
  const { 'style:display-name': title, 'style:name': name = '' } = named?.attributes ?? {};
  return title ?? name.replace(/_20_/g, ' ');
};

function lookOf(property: (name: string) => string | undefined): Look {
  const weight = property('fo:font-weight');
  const slant = property('fo:font-style');
  const line = property('style:text-line-through-style');
  const place = property('style:text-position');
  const font = property('style:font-name') ?? property('fo:font-family');
  const shown = property('text:display');
  return {
    ...(weight && { isBold: /^(?:bold|[6-9]00)$/.test(weight) }),
    ...(slant && { isItalic: slant !== 'normal' }),
    ...(line && { isStruck: line !== 'none' }),
    ...(place && { position: positionOf(place) }),
    ...(font && { isCode: ONE_WIDTH.test(font) }),
    ...(shown && { isHidden: shown === 'none' }),
  };
}

function positionOf(place: string): Look['position'] {
  if (/^(?:super|[1-9])/.test(place)) return 'sup';
  return /^(?:sub|-)/.test(place) ? 'sub' : 'none';
}
