/** The head of the speaker's view: what is left of the time, where the talk is and should be, the clock. */
import { fill, fillCounted } from '../../language/gaps';
import { element } from '../element';
import { keep, readKept } from '../kept';
import type { Timer } from '../link';
import type { Spot } from '../moves';
import { ownWords } from '../own-words';
import { layOut } from '../position';
import type { Tracks } from '../track';
import { aheadMs, countdown, passedMs, plannedSpan, started, stopped } from './time';

const MINUTE_MS = 60_000;
const TICK_MS = 250;

export interface Head {
  box: HTMLElement;
  show(spot: Spot): void;
  /** Of the deck, which keeps it. */
  setTimer(timer: Timer): void;
  /** Begins the time, when it was never begun. */
  start(): void;
}

export function openHead({ name, scenes }: Tracks, tell: (timer: Timer) => void): Head {
  const { speaker: words, lang } = ownWords();
  const { starts, totalMs } = layOut(scenes);
  const planKey = `lectern ${name} minutes`;
  let timer: Timer = { passedMs: 0 };
  let minutes = Number(readKept(planKey)) || Math.max(1, Math.round(totalMs / MINUTE_MS));
  let at = { scene: 0, step: 0 };

  const left = element('output', { className: 'sv-left', ariaLabel: words.timeLeft });
  const planned = element('input', {
    type: 'number',
    min: '1',
    max: '600',
    ariaLabel: words.planned,
  });
  planned.value = String(minutes);
  const unit = element('span');
  const plan = element(
    'label',
    { className: 'sv-plan' },
    words.leftOf,
    element('span', {}, planned, ' ', unit),
  );
  const bar = element('div', { className: 'sv-bar' });
  const done = element('i', { className: 'sv-done' });
  const ticks = starts.slice(1).map((startMs) => {
    const tick = element('i', { className: 'sv-tick' });
    tick.style.left = share(startMs / totalMs);
    return tick;
  });
  const wanted = element('i', { className: 'sv-wanted', title: words.byPlan });
  const knob = element('i', { className: 'sv-knob' });
  bar.append(done, ...ticks, wanted, knob);
  const pace = element('output', { className: 'sv-pace', ariaLabel: words.pace });
  const count = element('span', { className: 'sv-count' });
  const way = element('div', { className: 'sv-way' }, bar, element('p', {}, pace, count));
  const clock = element('time', { className: 'sv-clock', ariaLabel: words.clock });
  const toggle = element('button', { type: 'button', className: 'sv-toggle' });
  const again = element('button', {
    type: 'button',
    className: 'sv-again',
    textContent: words.timer.again,
  });
  const box = element(
    'header',
    {},
    left,
    plan,
    way,
    clock,
    element('div', { className: 'sv-time' }, toggle, again),
  );

  function set(next: Timer): void {
    timer = next;
    tell(timer);
    draw();
  }

  function draw(): void {
    const nowMs = Date.now();
    const passed = passedMs(timer, nowMs);
    const plannedMs = minutes * MINUTE_MS;
    const span = plannedSpan(scenes, at.scene, at.step, plannedMs);
    const isRunning = timer.sinceMs !== undefined;
    left.textContent = countdown(plannedMs - passed);
    left.classList.toggle('sv-over', passed > plannedMs);
    unit.textContent = fillCounted(words.minutes, minutes, lang);
    done.style.width = share(span.startMs / plannedMs);
    knob.style.left = share(span.startMs / plannedMs);
    wanted.style.left = share(passed / plannedMs);
    showPace(pace, passed === 0 && !isRunning ? undefined : aheadMs(span, passed));
    count.textContent = fill(words.scene, { number: at.scene + 1, of: scenes.length });
    clock.textContent = new Date(nowMs).toLocaleTimeString([], {
      hour: 'numeric',
      minute: '2-digit',
    });
    toggle.textContent = isRunning
      ? words.timer.pause
      : passed > 0
        ? words.timer.goOn
        : words.timer.start;
    again.hidden = isRunning || passed === 0;
  }

  toggle.addEventListener('click', () => {
    const nowMs = Date.now();
    set(timer.sinceMs === undefined ? started(timer, nowMs) : stopped(timer, nowMs));
  });
  again.addEventListener('click', () => set({ passedMs: 0 }));
  planned.addEventListener('change', () => {
    minutes = Math.min(600, Math.max(1, Math.round(Number(planned.value)) || 1));
    planned.value = String(minutes);
    keep(planKey, planned.value);
    planned.blur();
    draw();
  });
  setInterval(draw, TICK_MS);
  draw();
  return {
    box,
    show(spot) {
      at = {
        scene: Math.max(
          0,
          scenes.findIndex(({ id }) => id === spot.scene),
        ),
        step: spot.step,
      };
      draw();
    },
    setTimer(next) {
      timer = next;
      draw();
    },
    start: () =>
      timer.sinceMs === undefined && timer.passedMs === 0 && set(started(timer, Date.now())),
  };
}

/** Seconds that nobody can feel are on time. */
const CLOSE_MS = 5000;

function showPace(pace: HTMLElement, ahead: number | undefined): void {
  const isOn = ahead === undefined || Math.abs(ahead) < CLOSE_MS;
  pace.dataset.pace = isOn ? 'on' : ahead > 0 ? 'ahead' : 'behind';
  const { speaker: words } = ownWords();
  const amount = isOn ? '' : countdown(Math.abs(ahead));
  if (ahead === undefined) pace.textContent = words.notStarted;
  else if (isOn) pace.textContent = words.onTime;
  else
    pace.textContent = ahead > 0 ? fill(words.ahead, { amount }) : fill(words.behind, { amount });
}

const share = (part: number): string => `${Math.min(1, Math.max(0, part)) * 100}%`;
