/** The pictures of the diagrams that Mermaid draws: from the store, else drawn once. */
import { type Browser, BrowserFailure } from '../browser/find';
import { codeHash } from '../cache/code';
import { fingerprint } from '../cache/fingerprint';
import { getOrMakeValues } from '../cache/making';
import type { Store } from '../cache/store';
import type { Document } from '../document/schema';
import type { OnProgress } from '../progress';
import { type Drawings, drawingSchema, undrawnIn } from '../scene/diagram/drawing';
import { lettersOf } from './letters';

export interface Drawing {
  store: Store;
  /** Asked only when something is to be drawn. */
  findBrowser(): Promise<Browser>;
  onProgress?: OnProgress;
  longestMs?: number;
}

const NAMESPACE = 'diagrams';

/** What became of each diagram of the document that we do not draw. A page is opened only for what is not in the store. */
export async function drawDiagrams(
  document: { root: Document['root']; meta: Pick<Document['meta'], 'theme' | 'lang'> },
  { store, findBrowser, onProgress, longestMs }: Drawing,
): Promise<Drawings> {
  const sources = undrawnIn(document);
  if (sources.length === 0) return new Map();
  const { theme, lang } = document.meta;
  const code = await codeHash('mermaid', store);
  const keyed = new Map(
    sources.map((source) => [fingerprint({ source, theme, lang, code }), source]),
  );
  let undrawn = '';
  const drawn = await getOrMakeValues(
    store,
    [NAMESPACE, [...keyed.keys()]],
    drawingSchema,
    async (missing, keep) => {
      const { drawAll } = await import('./render');
      let done = 0;
      const tell = () => onProgress?.({ task: 'diagrams', done, total: missing.length });
      tell();
      try {
        const input = {
          ...{ theme, browser: await findBrowser(), longestMs },
          lettersOf: (text: string) => lettersOf(text, lang, store),
        };
        const keys = new Map(missing.map((key) => [keyed.get(key) ?? '', key]));
        const late = await drawAll([...keys.keys()], input, async (source, drawing) => {
          await keep(keys.get(source) ?? '', drawing);
          done += 1;
          tell();
        });
        if (late.length > 0) undrawn = 'Mermaid takes too long.';
      } catch (error) {
        // The rest stays missing, and is tried again by the next run.
        if (!(error instanceof BrowserFailure)) throw error;
        undrawn = error.message;
      }
    },
  );
  return new Map([...keyed].map(([key, source]) => [source, drawn.get(key) ?? { undrawn }]));
}
