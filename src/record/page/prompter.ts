/** The sentence to be read, as large as there is room, between the one before and the one after. */
import { element } from '../../deck/element';
import { fill } from '../../language/gaps';
import type { Spot } from './plan';
import { openReading } from './reading';
import { ownWords } from './words';

/** Sizes of its letters, px. */
const SIZES = [84, 76, 68, 60, 54, 48, 42, 38, 34, 30, 26, 22];

export interface Prompter {
  box: HTMLElement;
  show(spots: readonly Spot[], at: number, lang: string): void;
  /** Something else than a sentence stands there. */
  say(heading: string, ...text: string[]): void;
  /** The same, with the time that it takes. */
  wait(heading: string, text: string): void;
  /** How much of the time is over that the sentence takes, from 0 to 1: of its words, about as many are said. */
  setPace(share: number): void;
}

/** Named where another speaks than in the sentence that is read. */
const withSpeaker = ({ sentence: { speaker, text } }: Spot): string =>
  speaker === undefined ? text : `${speaker}: ${text}`;

export function openPrompter(): Prompter {
  const words = ownWords();
  const before = element('p', { className: 'rm-before', dir: 'auto' });
  const speaker = element('p', { className: 'rm-speaker', dir: 'auto' });
  const current = element('p', { className: 'rm-current', dir: 'auto', ariaLive: 'polite' });
  const hints = element('dl', { className: 'rm-hints' });
  const earlier = element('p', { className: 'rm-earlier', dir: 'auto' });
  const pace = element('div', { className: 'rm-pace' }, element('i'));
  const scene = element('span', { className: 'rm-next-scene', dir: 'auto' });
  const following = element('span', { dir: 'auto' });
  const after = element('p', { className: 'rm-after' }, scene, following);
  const box = element(
    'section',
    { className: 'rm-prompter' },
    ...[before, speaker, current, hints, earlier, pace, after],
  );
  const notes = () => [speaker, hints, earlier, pace, after];

  const reading = openReading(current);
  function fitIn(): void {
    for (const size of SIZES) {
      box.style.setProperty('--size', `${size}px`);
      if (box.scrollHeight <= box.clientHeight + 1) return;
    }
  }
  new ResizeObserver(fitIn).observe(box);
  void document.fonts.ready.then(fitIn);

  return {
    box,
    show(spots, at, lang) {
      const spot = spots[at];
      if (!spot) return;
      const [previous, next] = [spots[at - 1], spots[at + 1]];
      for (const part of [before, speaker, current, earlier, following, scene]) part.lang = lang;
      for (const part of notes()) part.hidden = false;
      box.classList.remove('rm-words');
      const begins = previous?.scene.id !== spot.scene.id;
      before.classList.toggle('rm-begins', begins);
      before.textContent = begins ? spot.scene.title : previous ? withSpeaker(previous) : '';
      speaker.textContent = spot.sentence.speaker ?? '';
      reading.write(spot.sentence.text);
      hints.hidden = spot.sentence.hints.length === 0;
      hints.replaceChildren(
        ...spot.sentence.hints.map(({ word, said }) =>
          element(
            'div',
            {},
            element('dt', { textContent: word, dir: 'auto' }),
            element('dd', { textContent: said, dir: 'auto' }),
          ),
        ),
      );
      const text = spot.sentence.before;
      earlier.hidden = text === undefined;
      earlier.textContent = text === undefined ? '' : fill(words.before, { text });
      following.textContent = next ? withSpeaker(next) : '';
      scene.textContent = next && next.scene.id !== spot.scene.id ? next.scene.title : '';
      fitIn();
    },
    say,
    wait(heading, text) {
      say(heading, text);
      pace.hidden = false;
    },
    setPace(share) {
      pace.style.setProperty('--pace', String(Math.max(0, Math.min(1, share))));
      if (!box.classList.contains('rm-words')) reading.reach(share);
    },
  };

  function say(heading: string, ...text: string[]): void {
    box.classList.add('rm-words');
    for (const part of notes()) part.hidden = true;
    before.textContent = '';
    reading.write(heading);
    current.lang = '';
    earlier.hidden = false;
    earlier.lang = '';
    earlier.replaceChildren(...text.map((one) => element('span', { textContent: one })));
    fitIn();
  }
}
