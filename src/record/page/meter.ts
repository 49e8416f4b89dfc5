/** The level meter: how loud it is now, and for a while how loud it was at most. */
import { element } from '../../deck/element';
import { fill } from '../../language/gaps';
import { CLIP_DB, FLOOR_DB, peakOf, toDb } from './level';
import { levelText, ownWords } from './words';

/** What it shows, dB. */
const LEAST_DB = -60;
const SEGMENTS = 36;
const MARKS = [0, -6, -12, -18, -30, -42];
/** How fast it falls, dB a second, and how long the highest stays. */
const FALL = 30;
const HOLD_MS = 1500;
/** How long it is told that it was too loud. */
const CLIP_MS = 2500;
const SPEAK_MS = 1000;

export interface Meter {
  box: HTMLElement;
  /** Samples as they come. */
  hear(block: Float32Array): void;
  /** From now on, the peak of this recording counts. */
  begin(): void;
  setRoom(db: number | undefined, isLoud: boolean): void;
  onMeasure(call: () => void): void;
}

export function openMeter(): Meter {
  const words = ownWords();
  const hold = element('i', { className: 'rm-hold' });
  const scale = element(
    'div',
    { className: 'rm-scale', ariaLabel: words.level },
    element('i', { className: 'rm-dim' }),
    element('i', { className: 'rm-lit' }),
    hold,
    element('i', { className: 'rm-target' }),
    ...MARKS.map(markOf),
  );
  scale.setAttribute('role', 'meter');
  scale.ariaValueNow = String(LEAST_DB);
  scale.setAttribute('aria-valuemin', String(LEAST_DB));
  scale.setAttribute('aria-valuemax', '0');
  const peakText = element('b');
  const room = element('button', { type: 'button', className: 'rm-room', hidden: true });
  room.title = words.measureAgain;
  const box = element(
    'div',
    { className: 'rm-meter' },
    scale,
    element('p', { className: 'rm-levels' }, peakText, room),
  );

  let [level, highest, most] = [FLOOR_DB, FLOOR_DB, FLOOR_DB];
  let [highestAt, clippedAt, drawnAt, spokenAt] = [0, Number.NEGATIVE_INFINITY, 0, 0];
  let waiting = 0;

  function draw(now: number): void {
    const passed = drawnAt === 0 ? 0 : now - drawnAt;
    drawnAt = now;
    level = Math.max(toDb(waiting), level - (FALL * passed) / 1000);
    waiting = 0;
    if (level >= highest || now - highestAt > HOLD_MS) [highest, highestAt] = [level, now];
    most = Math.max(most, level);
    if (level >= CLIP_DB) clippedAt = now;
    scale.style.setProperty('--level', String(shareOf(level)));
    scale.style.setProperty('--hold', String(Math.max(0, shareOf(highest) - 1 / SEGMENTS)));
    hold.dataset.zone = highest > -5 ? 'high' : highest > -18 ? 'mid' : 'low';
    hold.hidden = highest <= LEAST_DB;
    const isClipped = now - clippedAt < CLIP_MS;
    box.classList.toggle('rm-clipped', isClipped);
    const peak = fill(words.peak, { value: most > LEAST_DB ? levelText(most, 1) : '–' });
    peakText.textContent = isClipped ? words.clipped : peak;
    if (now - spokenAt > SPEAK_MS) {
      spokenAt = now;
      scale.ariaValueNow = String(Math.round(Math.max(LEAST_DB, level)));
    }
    requestAnimationFrame(draw);
  }
  requestAnimationFrame(draw);

  return {
    box,
    hear(block) {
      waiting = Math.max(waiting, peakOf(block));
    },
    begin() {
      most = FLOOR_DB;
      clippedAt = Number.NEGATIVE_INFINITY;
    },
    setRoom(db, isLoud) {
      box.classList.toggle('rm-loud', isLoud);
      room.hidden = db === undefined;
      room.textContent = db === undefined ? '' : fill(words.room, { value: levelText(db) });
      room.ariaLabel = `${room.textContent}. ${words.measureAgain}`;
    },
    onMeasure: (call) => room.addEventListener('click', call),
  };
}

/** Of the meter's height, in whole segments. */
const shareOf = (db: number): number =>
  Math.ceil(Math.max(0, Math.min(1, 1 - db / LEAST_DB)) * SEGMENTS) / SEGMENTS;

function markOf(db: number): HTMLElement {
  const mark = element('span', {
    className: 'rm-mark',
    textContent: levelText(db),
    ariaHidden: 'true',
  });
  mark.style.setProperty('--at', String(1 - db / LEAST_DB));
  return mark;
}
