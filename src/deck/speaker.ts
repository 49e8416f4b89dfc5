/** Opens the speaker's view of the deck, tells it where the deck stands, and does what it asks for. */
import type { RevealApi } from 'reveal.js';
import { element } from './element';
import { ACTS, type Act, received, send, type Timer, type Wish } from './link';
import { type Moves, spotOf } from './moves';
import { ownMark, ownWords } from './own-words';

const NAME = 'lectern-speaker';

/** Returns what opens the view, or brings it to the front. */
export function openSpeaker(deck: RevealApi, moves: Moves): () => void {
  let view: Window | null = null;
  let timer: Timer | undefined;

  function tell(): void {
    if (!view || view.closed) return;
    const isDark = deck.isPaused();
    send(view, { say: 'state', ...spotOf(deck), isDark, ...(timer && { timer }) });
  }

  function act(name: Act): void {
    if (!ACTS.includes(name)) return;
    if (name === 'dark') deck.togglePause();
    else moves[name]();
  }

  window.addEventListener('message', (event: MessageEvent<unknown>) => {
    const { source } = event;
    // Only windows that this one opened.
    if (!(source && 'opener' in source) || source.opener !== window) return;
    const wish = received<Wish>(event, ['here', 'do', 'go', 'keep']);
    if (!wish) return;
    view = source;
    if (wish.say === 'do') act(wish.act);
    else if (wish.say === 'go') moves.goTo(wish.spot);
    else if (wish.say === 'keep') timer = wish.timer;
    tell();
  });
  for (const name of ['slidechanged', 'fragmentshown', 'fragmenthidden', 'paused', 'resumed'])
    deck.on(name, tell);

  const notice = element(
    'div',
    { className: 'message', role: 'alert', lang: ownMark().lang },
    ownWords().deck.speakerBlocked,
  );
  notice.addEventListener('click', () => notice.remove());
  return () => {
    if (view && !view.closed) view.focus();
    else view = window.open(addressOfView(), NAME, 'width=1440,height=900');
    if (view) notice.remove();
    else document.body.append(notice);
  };
}

/** The deck's own page, asked for otherwise: it is there wherever the deck is, also as one file. */
function addressOfView(): string {
  const url = new URL(window.location.href);
  url.search = '?speaker';
  url.hash = '';
  return url.href;
}
