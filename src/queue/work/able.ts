/** What a machine is able to make, and so which jobs it takes. */
import { type Browser, BrowserFailure, findBrowser } from '../../browser/find';
import type { Store } from '../../cache/store';
import { chooseRenderer, type Renderer } from '../../draw/renderer';
import { voicesHere } from '../../narration/voice';
import { type Maker, makerOf } from '../../video/maker';
import { placesHere } from '../place';

export interface Able {
  /** Absent where nothing is drawn. */
  drawing?: { browser: Browser; renderer: Renderer };
  maker?: Maker;
  /** The queues of what it makes. */
  places: string[];
  /** For people, a line each. */
  told: string[];
}

interface Machine {
  browser?: string;
  runsOwn: boolean;
  store: Store;
  signal: AbortSignal;
}

/** Without a browser that draws on a canvas it speaks and encodes all the same. */
export async function openAble({ browser, runsOwn, store, signal }: Machine): Promise<Able> {
  const drawing = await openDrawing(browser, store, signal);
  const maker = drawing && (await makerOf(drawing.renderer, store));
  const draws = maker?.draw === 'web';
  const places = await placesHere(maker, runsOwn, store);
  const told = [
    draws
      ? `Draws by ${drawing?.browser.name} ${maker.browser} on ${maker.system}${runsOwn ? ', own kinds too' : ''}`
      : 'Draws nothing: there is no browser here that draws HTML on a canvas',
    `Speaks as ${voicesHere().join(', ')}`,
  ];
  return draws ? { drawing, maker, places, told } : { places, told };
}

async function openDrawing(asked: string | undefined, store: Store, signal: AbortSignal) {
  try {
    const browser = await findBrowser(asked, signal);
    return { browser, renderer: await chooseRenderer(undefined, browser, store) };
  } catch (error) {
    if (error instanceof BrowserFailure && asked === undefined) return undefined;
    throw error;
  }
}
