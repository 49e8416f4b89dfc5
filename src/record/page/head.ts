/** The head of the page: whether it records, which sentence it is, how much is left. */
import { element } from '../../deck/element';
import { fill } from '../../language/gaps';
import { progressOf, type Spot } from './plan';
import { clockOf, counted, ownWords } from './words';

export interface Head {
  box: HTMLElement;
  show(spots: readonly Spot[], at: number, lang: string): void;
  /** Undefined while nothing is recorded. */
  setTime(lengthMs: number | undefined): void;
}

const MINUTE_MS = 60_000;

export function openHead(): Head {
  const words = ownWords();
  const state = element('span', { textContent: words.ready });
  const pill = element('p', { className: 'rm-pill' }, element('i'), state);
  const place = element('b', { className: 'rm-place' });
  const title = element('span', { className: 'rm-title', dir: 'auto' });
  const bar = element('progress', { max: 1, value: 0, ariaLabel: words.list });
  const count = element('p');
  const box = element(
    'header',
    {},
    pill,
    element('h1', {}, place, title),
    element('div', { className: 'rm-way' }, bar, count),
  );
  return {
    box,
    show(spots, at, lang) {
      const spot = spots[at];
      const { done, all, leftMs } = progressOf(spots);
      bar.value = all === 0 ? 0 : done / all;
      const minutes = Math.round(leftMs / MINUTE_MS);
      const left = minutes === 0 ? words.secondsLeft : counted(words.minutesLeft, minutes);
      const rest = done === all ? words.allRecorded : left;
      count.textContent = all === 0 ? '' : `${fill(words.progress, { done, all })} · ${rest}`;
      place.textContent = spot
        ? fill(words.place, {
            ...{ scene: spot.scene.number + 1, number: spot.number + 1, of: spot.scene.length },
          })
        : '';
      title.textContent = spot?.scene.title ?? '';
      title.lang = lang;
    },
    setTime(lengthMs) {
      const isOn = lengthMs !== undefined;
      pill.classList.toggle('rm-on', isOn);
      state.textContent = isOn ? clockOf(lengthMs, true) : words.ready;
    },
  };
}
