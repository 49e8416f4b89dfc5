/** In the browser: Mermaid draws, and what it made is written as a picture that needs nothing around it. */

/** What is known of Mermaid's own program. */
interface Mermaid {
  initialize(config: unknown): void;
  render(id: string, source: string): Promise<{ svg: string }>;
}
declare const mermaid: Mermaid;

export interface Asked {
  source: string;
  config: Record<string, unknown>;
  /** CSS of the picture. */
  style: string;
}

export type Answer =
  | {
      svg: string;
      /** What of it is to be seen, in its own px. */
      box: { x: number; y: number; width: number; height: number };
      /** Its least type, px. */
      type: number;
    }
  | { refused: string; line?: number };

/** The id that Mermaid scopes its styles with. */
const ID = 'd';
/** Of a longer source Mermaid draws its complaint. */
const MOST_LETTERS = 50_000;
/** Around what is drawn: lines and heads stand out, px. */
const MARGIN = 10;
/** What Mermaid calls a commit without a name. */
const UNNAMED = /^\d+-[0-9a-f]{7}$/;

/** The same whatever was drawn before, but for ids. */
export async function drawDiagram({ source, config, style }: Asked): Promise<Answer> {
  if (source.length > MOST_LETTERS) return { refused: `it has more than ${MOST_LETTERS} letters` };
  settle();
  mermaid.initialize(config);
  try {
    const { svg } = await mermaid.render(ID, source);
    document.body.innerHTML = svg;
    const root = document.querySelector('svg');
    if (!root) return { refused: 'nothing was drawn' };
    const sheet = document.createElementNS(root.namespaceURI, 'style');
    sheet.textContent = style;
    root.append(sheet);
    for (const foreign of root.querySelectorAll('foreignObject')) withText(foreign);
    for (const label of root.querySelectorAll('.commit-labels g, .commit-labels > *'))
      if (UNNAMED.test(label.textContent?.trim() ?? '')) label.remove();
    const { x, y, width, height } = root.getBBox();
    const box = {
      ...{ x: x - MARGIN, y: y - MARGIN },
      ...{ width: width + 2 * MARGIN, height: height + 2 * MARGIN },
    };
    return { svg: new XMLSerializer().serializeToString(root), box, type: leastType(root) };
  } catch (error) {
    return told(error);
  } finally {
    document.body.innerHTML = '';
  }
}

/** What layouts and names take by chance is the same each time. */
function settle(): void {
  let state = 1;
  const next = () => {
    // A linear congruential generator (Numerical Recipes, 7.1).
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
  Math.random = next;
  Date.now = () => 0;
  const bytes = <A extends ArrayBufferView | null>(array: A): A => {
    if (array instanceof Uint8Array)
      for (const i of array.keys()) array[i] = Math.floor(next() * 256);
    return array;
  };
  Object.defineProperty(crypto, 'getRandomValues', { value: bytes, configurable: true });
  const id = () => Math.floor(next() * 2 ** 32).toString(16);
  Object.defineProperty(crypto, 'randomUUID', { value: id, configurable: true });
}

/** Words in HTML, as letters of the picture: no picture may hold HTML. */
function withText(foreign: Element): void {
  const number = (name: string) => Number(foreign.getAttribute(name) ?? 0);
  const words = foreign.textContent?.trim() ?? '';
  const text = document.createElementNS(foreign.namespaceURI, 'text');
  text.textContent = words;
  text.setAttribute('x', String(number('x') + number('width') / 2));
  text.setAttribute('y', String(number('y') + number('height') / 2));
  text.setAttribute('text-anchor', 'middle');
  text.setAttribute('dominant-baseline', 'middle');
  if (words) foreign.replaceWith(text);
  else foreign.remove();
}

/** Of all letters, as large as they are drawn, px; of a picture without any, what type has by itself. */
function leastType(root: SVGSVGElement): number {
  const sizes = [...root.querySelectorAll('text')]
    .filter(({ textContent }) => textContent?.trim())
    .map((text) => {
      const { a = 1, b = 0 } = text.getCTM() ?? {};
      const { a: wholeA = 1, b: wholeB = 0 } = root.getCTM() ?? {};
      const scale = Math.hypot(a, b) / (Math.hypot(wholeA, wholeB) || 1);
      return Number.parseFloat(getComputedStyle(text).fontSize) * scale;
    });
  return sizes.length > 0 ? Math.min(...sizes) : 16;
}

/** Mermaid's words, and the line where it stopped. */
function told(error: unknown): Answer {
  const message = error instanceof Error ? error.message : String(error);
  const place: unknown = Reflect.get(Object(error), 'hash');
  const at: unknown = Reflect.get(Object(Reflect.get(Object(place), 'loc')), 'first_line');
  return { refused: message, line: typeof at === 'number' ? at - 1 : undefined };
}
