/** The list of the deck's keys, by what people call them. */
import { element } from './element';
import { FIND_KEY, ZOOM_KEY } from './platform';

type Rows = readonly (readonly [keys: string, words: string])[];

/** `forward` and `backward` are the arrows that lead on and back in the direction of writing. */
const groups = (forward: string, backward: string, isFlat: boolean): [string, Rows][] => [
  [
    'Move',
    [
      [`${forward}|Space|Page Down`, 'Next step, then the next scene'],
      [`${backward}|Shift + Space|Page Up`, 'One step back'],
      ...(isFlat ? [] : [['↓|↑', 'Scene below this one, scene above it'] as const]),
      [`Alt + ${forward}|Alt + ${backward}`, 'A whole scene on, a whole scene back'],
      ['Home|End', 'First scene, last scene'],
      ['Esc|O', 'All scenes at once'],
      ['G', 'Go to a scene by its number, name or words'],
      [FIND_KEY, 'Find words that are shown or said'],
    ],
  ],
  [
    'Show',
    [
      ['S', 'Speaker view, in a window of its own'],
      ['F', 'Full screen'],
      ['B|.', 'Dark screen, and back'],
      [`${ZOOM_KEY} + click`, 'Look closer at a place; Esc goes back'],
      ['T', 'A spot of light that follows the mouse'],
      ['D|X', 'Draw over the slide, wipe what was drawn'],
    ],
  ],
  [
    'Listen',
    [
      ['A', 'Play the narration, or pause it'],
      ['C', 'Captions of the narration'],
      ['?', 'This list'],
    ],
  ],
];

/** Adds the list to the page; returns what opens and closes it. */
export function openHelp(isRtl: boolean, isFlat: boolean): () => void {
  const close = element('button', { type: 'button', className: 'close', textContent: 'Close' });
  const title = element('h2', { textContent: 'Keys' });
  const [forward, backward] = isRtl ? ['←', '→'] : ['→', '←'];
  const lists = groups(forward, backward, isFlat).map(([name, rows]) =>
    element('section', {}, element('h3', { textContent: name }), listOf(rows)),
  );
  const body = element('div', { className: 'lists', tabIndex: 0 }, ...lists);
  const dialog = element('dialog', {
    className: 'help',
    lang: 'en',
    dir: 'ltr',
    ariaLabel: 'Keys',
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
  // What is pressed here moves nothing else.
  dialog.addEventListener('keydown', (event) => {
    event.stopPropagation();
    if (isHelpKey(event)) leave();
  });
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
