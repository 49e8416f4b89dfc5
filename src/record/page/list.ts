/** All sentences, scene by scene, with the state of each. */
import { element } from '../../deck/element';
import { fill } from '../../language/gaps';
import { type Spot, stateOf } from './plan';
import { ownWords } from './words';

export interface List {
  box: HTMLElement;
  show(spots: readonly Spot[], at: number, lang: string): void;
}

export function openList(go: (at: number) => void): List {
  const words = ownWords();
  const scenes = element('div', { className: 'rm-scenes' });
  const box = element(
    'nav',
    { className: 'rm-list', ariaLabel: words.list },
    element('h2', { textContent: words.list }),
    scenes,
  );

  function show(spots: readonly Spot[], at: number, lang: string): void {
    const hadFocus = scenes.contains(document.activeElement);
    const row = (spot: Spot) => {
      const place = spots.indexOf(spot);
      return rowOf(spot, place === at, lang, () => go(place));
    };
    const ids = [...new Set(spots.map(({ scene }) => scene.id))];
    const made = ids.map((id) => {
      const some = spots.filter(({ scene }) => scene.id === id);
      const recorded = some.filter(({ sentence }) => stateOf(sentence) === 'recorded').length;
      const count = element('span', {
        textContent: `${recorded}/${some.length}`,
        ariaLabel: fill(words.recordedOf, { done: recorded, all: some.length }),
      });
      const title = element('span', { textContent: some[0]?.scene.title ?? '', dir: 'auto', lang });
      return element(
        'section',
        {},
        element('h3', {}, title, count),
        element('ol', {}, ...some.map(row)),
      );
    });
    scenes.replaceChildren(...made);
    const now = scenes.querySelector<HTMLElement>('[aria-current]');
    if (now) reveal(scenes, now);
    if (hadFocus) now?.focus();
  }
  return { box, show };
}

function rowOf({ sentence }: Spot, isNow: boolean, lang: string, go: () => void): HTMLElement {
  const { states } = ownWords();
  const state = stateOf(sentence);
  const button = element(
    'button',
    { type: 'button', className: 'rm-sentence', title: sentence.text },
    element('i', { ariaHidden: 'true' }),
    element(
      'span',
      { dir: 'auto', lang },
      ...(sentence.speaker ? [element('b', { textContent: `${sentence.speaker}: ` })] : []),
      sentence.text,
    ),
    element('span', { className: 'rm-hidden', textContent: `, ${states[state]}` }),
  );
  button.dataset.state = state;
  if (state === 'changed' || state === 'left')
    button.append(element('em', { textContent: states[state], ariaHidden: 'true' }));
  if (isNow) button.ariaCurrent = 'true';
  button.addEventListener('click', go);
  return element('li', {}, button);
}

/** Scrolls the list alone, never the page. */
function reveal(list: HTMLElement, row: HTMLElement): void {
  const top = row.offsetTop - list.offsetTop;
  const isSeen =
    top >= list.scrollTop + 40 && top + row.offsetHeight <= list.scrollTop + list.clientHeight - 40;
  if (!isSeen) list.scrollTop = top - list.clientHeight / 3;
}
