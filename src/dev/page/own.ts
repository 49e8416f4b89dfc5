/** The views of a document's own kinds: their script is loaded again when their code is another. */
import type { Own } from '../../composition/Frame';
import { type Live, VIDEO } from '../data';

const NONE: Own = { views: {}, style: '' };
let loaded: string | undefined;

/** The script leaves a global (draw/page/bundle.ts), and takes from the page what it shares with it. */
export async function fetchOwn({ timeline, own }: Live): Promise<Own> {
  if (own === '') return NONE;
  if (own !== loaded) await load(`${VIDEO}/own.js?${own}`);
  loaded = own;
  return globalThis.lecternOwn.own[timeline.name] ?? NONE;
}

const load = (src: string): Promise<void> =>
  new Promise((resolve, reject) => {
    const script = Object.assign(document.createElement('script'), { src });
    script.onload = () => {
      script.remove();
      resolve();
    };
    script.onerror = () => reject(new Error('The kinds of the document could not be loaded.'));
    document.head.append(script);
  });
