/** The steps of the scene as numbers beside its picture and as a list, and what comes after them. */
import { fill, fillCounted } from '../../language/gaps';
import { element } from '../element';
import type { Spot } from '../moves';
import { ownWords } from '../own-words';
import type { Tracks } from '../track';

export interface Steps {
  /** Numbers in a column, and how many are left. */
  numbers: HTMLElement;
  /** The scene's heading and its steps in words; a click goes to one. */
  list: HTMLElement;
  /** What the next picture is. */
  next: HTMLElement;
  show(spot: Spot): void;
}

/** What comes after a place of the deck; undefined at its end. */
export function nextSpot({ scenes }: Tracks, { scene, step }: Spot): Spot | undefined {
  const at = scenes.findIndex(({ id }) => id === scene);
  if (step < (scenes[at]?.steps.length ?? 0)) return { scene, step: step + 1 };
  const following = scenes[at + 1];
  return following && { scene: following.id, step: 0 };
}

export function openSteps(tracks: Tracks, go: (spot: Spot) => void): Steps {
  const { scenes } = tracks;
  const { speaker: words, lang } = ownWords();
  const { none, last, left: some } = words.stepsLeft;
  const numbers = element('ol', { className: 'sv-numbers', ariaHidden: 'true' });
  const leftover = element('p', { className: 'sv-leftover' });
  const list = element('section', { className: 'sv-list', ariaLabel: words.steps });
  const next = element('h2', { className: 'sv-next-name', dir: 'auto' });

  function show(spot: Spot): void {
    const at = scenes.findIndex(({ id }) => id === spot.scene);
    const track = scenes[at];
    if (!track) return;
    const { title, shown } = track;
    const left = shown.length - spot.step;
    leftover.textContent =
      shown.length === 0 ? none : left === 0 ? last : fillCounted(some, left, lang);
    numbers.replaceChildren(...shown.map((_, i) => numberOf(i + 1, spot.step)));
    const items = shown.map((text, i) => {
      const button = element('button', { type: 'button', dir: 'auto' });
      button.append(numberOf(i + 1, spot.step, 'b'), element('span', { textContent: text }));
      if (i + 1 === spot.step) button.ariaCurrent = 'step';
      button.addEventListener('click', () => go({ scene: spot.scene, step: i + 1 }));
      return element('li', { className: stateOf(i + 1, spot.step) }, button);
    });
    const following = scenes[at + 1];
    list.replaceChildren(
      element('h2', { textContent: title, dir: 'auto' }),
      element('ol', {}, ...items),
      element('p', {
        className: 'sv-then',
        textContent: following ? fill(words.after, { title: following.title }) : words.afterEnd,
      }),
    );
    list.querySelector('.now')?.scrollIntoView({ block: 'nearest' });
    const coming = nextSpot(tracks, spot);
    if (!coming) next.textContent = words.nextEnd;
    else if (coming.step > 0)
      next.textContent = fill(words.nextStep, {
        step: coming.step,
        text: shown[coming.step - 1] ?? '',
      });
    else next.textContent = fill(words.nextScene, { title: following?.title ?? '' });
  }
  return {
    numbers: element('div', { className: 'sv-column' }, numbers, leftover),
    list,
    next,
    show,
  };
}

const stateOf = (step: number, now: number): string =>
  step < now ? 'said' : step === now ? 'now' : step === now + 1 ? 'coming' : '';

const numberOf = (step: number, now: number, tag: 'li' | 'b' = 'li'): HTMLElement =>
  element(tag, { className: `sv-mark ${stateOf(step, now)}`, textContent: String(step) });
