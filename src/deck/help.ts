/** The list of the deck's keys, by what people call them. */
import type { KeyWords } from '../language/deck-words';
import { element } from './element';
import { ownMark, ownWords } from './own-words';
import { findKey, zoomKey } from './platform';

type Rows = readonly (readonly [keys: string, words: string])[];

/** `forward` and `backward` are the arrows that lead on and back in the direction of writing. */
const groups = (
  words: KeyWords,
  forward: string,
  backward: string,
  isFlat: boolean,
): [string, Rows][] => [
  [
    words.move,
    [
      [`${forward}|${words.names.space}|${words.names.pageDown}`, words.next],
      [`${backward}|${words.names.shift} + ${words.names.space}|${words.names.pageUp}`, words.back],
      ...(isFlat ? [] : [['↓|↑', words.below] as const]),
      [`Alt + ${forward}|Alt + ${backward}`, words.wholeScene],
      [`${words.names.home}|${words.names.end}`, words.ends],
      [`${words.names.escape}|O`, words.overview],
      ['G', words.goTo],
      [findKey(words.names), words.find],
    ],
  ],
  [
    words.show,
    [
      ['S', words.speaker],
      ['F', words.fullScreen],
      ['B|.', words.dark],
      [`${zoomKey(words.names)} + ${words.click}`, words.closer],
      ['T', words.light],
      ['D|X', words.draw],
    ],
  ],
  [
    words.listen,
    [
      ['A', words.play],
      ['C', words.captions],
      ['?', words.list],
    ],
  ],
];

/** Adds the list to the page; returns what opens and closes it. */
export function openHelp(isRtl: boolean, isFlat: boolean): () => void {
  const { keys: words } = ownWords();
  const close = element('button', {
    type: 'button',
    className: 'close',
    textContent: words.close,
  });
  const title = element('h2', { textContent: words.title });
  const [forward, backward] = isRtl ? ['←', '→'] : ['→', '←'];
  const lists = groups(words, forward, backward, isFlat).map(([name, rows]) =>
    element('section', {}, element('h3', { textContent: name }), listOf(rows)),
  );
  const body = element('div', { className: 'lists', tabIndex: 0 }, ...lists);
  const dialog = element('dialog', {
    className: 'help',
    ...ownMark(),
    ariaLabel: words.title,
  });
  dialog.append(element('header', {}, title, close), body);
  document.body.append(dialog);
  // What is hidden keeps the focus, and with it the keys, until the next frame is drawn.
  const leave = () => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    dialog.close();
  };
  close.addEventListener('click', leave);
  dialog.addEventListener('click', ({ target }) => target === dialog && leave());
  dialog.addEventListener('cancel', leave);
  // While it is open, no key moves the deck, wherever the focus went from the last control.
  window.addEventListener(
    'keydown',
    (event) => {
      if (!dialog.open) return;
      event.stopPropagation();
      if (isHelpKey(event) || event.key === 'Escape') leave();
    },
    true,
  );
  const toggle = () => (dialog.open ? leave() : dialog.showModal());
  document.addEventListener('keydown', (event) => isHelpKey(event) && toggle());
  return toggle;
}

/** By its sign: keyboards have it in different places. */
const isHelpKey = ({ key, target }: KeyboardEvent): boolean =>
  (key === '?' || key === 'F1') && !(target instanceof HTMLInputElement);

const listOf = (rows: Rows): HTMLElement =>
  element(
    'dl',
    {},
    ...rows.flatMap(([keys, words]) => [
      element('dt', {}, ...keys.split('|').map((key) => element('kbd', { textContent: key }))),
      element('dd', { textContent: words }),
    ]),
  );
