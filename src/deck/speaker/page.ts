/** The speaker's view: the deck's page, asked for with `?speaker`, in a window beside it. Nothing in it moves the deck but the speaker. */
import { fill } from '../../language/gaps';
import { element } from '../element';
import { type Act, received, type State, send, type Wish } from '../link';
import type { Spot } from '../moves';
import { ownMark, ownWords } from '../own-words';
import type { Tracks } from '../track';
import { openHead } from './head';
import { openNotes } from './notes';
import { openPicture } from './picture';
import { nextSpot, openSteps } from './steps';

/** How often the deck is told that the view is there, and after how long without an answer it is taken for closed, ms. */
const [HERE_MS, LOST_MS] = [1000, 3500];

export function openSpeakerPage(tracks: Tracks): void {
  const isRtl = document.documentElement.dir === 'rtl';
  const opener: Window | null = window.opener;
  const ask = (wish: Wish) => opener && send(opener, wish);
  const act = (name: Act) => ask({ say: 'do', act: name });

  const { speaker: words } = ownWords();
  const { stages, notes: texts } = takeApart();
  const current = openPicture(stages, 'current');
  const coming = openPicture(stages, 'coming');
  const notes = openNotes(texts);
  const head = openHead(tracks, (timer) => ask({ say: 'keep', timer }));
  const steps = openSteps(tracks, (spot) => ask({ say: 'go', spot }));
  const [dark, lost] = [notice(words.isDark, 'sv-dark'), notice(words.isLost, 'sv-lost')];
  dark.addEventListener('click', () => act('dark'));
  const now = element('div', { className: 'sv-shown' }, current.box, dark);
  const buttons = [
    button(words.moves.back, () => act('back')),
    button(words.moves.next, () => act('next')),
  ];
  document.documentElement.classList.add('speaking');
  document.title = fill(words.title, { title: document.title });
  document.body.append(
    element(
      'main',
      { className: 'speaker-view', ...ownMark() },
      head.box,
      element('section', { className: 'sv-here', ariaLabel: words.onScreen }, now, steps.numbers),
      notes.box,
      element(
        'div',
        { className: 'sv-side' },
        element(
          'section',
          { className: 'sv-ahead', ariaLabel: words.next },
          steps.next,
          coming.box,
        ),
        steps.list,
        keysOf(isRtl, (by) => notes.resize(by)),
      ),
      element('nav', { className: 'sv-moves' }, ...buttons),
      lost,
    ),
  );

  let before: Spot | undefined;
  let heardMs = Date.now();
  window.addEventListener('message', (event: MessageEvent<unknown>) => {
    if (event.source !== opener) return;
    const state = received<State>(event, ['state']);
    if (!state) return;
    heardMs = Date.now();
    lost.hidden = true;
    dark.hidden = !state.isDark;
    const spot = { scene: state.scene, step: state.step };
    if (before?.scene !== spot.scene || before.step !== spot.step) show(spot);
    if (state.timer) head.setTimer(state.timer);
  });

  function show(spot: Spot): void {
    // Who steps on for the first time has begun to talk.
    if (before) head.start();
    before = spot;
    current.show(spot);
    coming.show(nextSpot(tracks, spot));
    notes.show(spot);
    steps.show(spot);
    head.show(spot);
  }

  const say = () => {
    ask({ say: 'here' });
    lost.hidden = opener !== null && Date.now() - heardMs < LOST_MS;
  };
  setInterval(say, HERE_MS);
  say();
  document.addEventListener('keydown', (event) => {
    if (event.target instanceof HTMLInputElement || event.ctrlKey || event.metaKey) return;
    const size = { '+': 4, '=': 4, '-': -4 }[event.key];
    const name = actOf(event, isRtl);
    if (size !== undefined) notes.resize(size);
    else if (name) act(name);
    else return;
    event.preventDefault();
  });
}

/** Takes stages and notes out of the page, so that the pictures have their ids for themselves. */
function takeApart() {
  const [stages, notes] = [new Map<string, Element>(), new Map<string, Element>()];
  for (const section of document.querySelectorAll('.slides section[id]')) {
    const [stage, texts] = [section.querySelector('.stage'), section.querySelector('aside.notes')];
    if (stage) stages.set(section.id, stage);
    if (texts) notes.set(section.id, texts);
  }
  document.querySelector('main')?.remove();
  return { stages, notes };
}

/** The keys are those of the deck. */
function actOf({ key, shiftKey, altKey, target }: KeyboardEvent, isRtl: boolean): Act | undefined {
  if (target instanceof HTMLButtonElement && /^(Enter| )$/.test(key)) return undefined;
  const [forward, backward] = isRtl ? ['ArrowLeft', 'ArrowRight'] : ['ArrowRight', 'ArrowLeft'];
  if (key === ' ') return shiftKey ? 'back' : 'next';
  if ([forward, 'PageDown', 'n', 'N'].includes(key)) return altKey ? 'sceneOn' : 'next';
  if ([backward, 'PageUp', 'p', 'P'].includes(key)) return altKey ? 'sceneBack' : 'back';
  const others: Record<string, Act> = {
    ...{ ArrowDown: 'below', ArrowUp: 'above', Home: 'first', End: 'last' },
    ...{ b: 'dark', B: 'dark', '.': 'dark' },
  };
  return others[key];
}

function notice(text: string, className: string): HTMLButtonElement {
  return element('button', {
    type: 'button',
    className: `sv-notice ${className}`,
    textContent: text,
    hidden: true,
  });
}

/** A click leaves the keys to the view. */
function button(name: string, press: () => void): HTMLButtonElement {
  const made = element('button', { type: 'button', textContent: name });
  made.addEventListener('mousedown', (event) => event.preventDefault());
  made.addEventListener('click', press);
  return made;
}

function keysOf(isRtl: boolean, resize: (by: number) => void): HTMLElement {
  const { speaker: words } = ownWords();
  const key = (name: string, does: string) => [
    element('kbd', { textContent: name }),
    element('span', { textContent: does }),
  ];
  const larger = button('A+', () => resize(4));
  const smaller = button('A−', () => resize(-4));
  larger.ariaLabel = words.larger;
  smaller.ariaLabel = words.smaller;
  return element(
    'p',
    { className: 'sv-keys' },
    ...key(isRtl ? '←' : '→', words.keys.step),
    ...key(isRtl ? 'Alt ←' : 'Alt →', words.keys.scene),
    ...key('B', words.keys.dark),
    ...key('+ −', words.keys.size),
    smaller,
    larger,
  );
}
