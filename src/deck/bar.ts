/** The narrator's controls: play, scene back and on, position, speed, captions. */
import { clock } from '../timeline/clock';
import { element } from './element';
import { type Narrator, RATES } from './narrator';
import { ownMark, ownWords } from './own-words';

const ICONS = {
  play: 'M8 5v14l11-7z',
  pause: 'M7 5h3.5v14H7zM13.5 5H17v14h-3.5z',
  back: 'M6 5h2.5v14H6zM19 5v14L9 12z',
  on: 'M15.5 5H18v14h-2.5zM5 5v14l10-7z',
  captions: 'M3 5h18v14H3zM6 13.5h5v2H6zM13 13.5h5v2h-5z',
};

/** The controls leave the slide when nothing was moved for so long. */
const QUIET_MS = 2500;

/** Adds the controls to the page. */
export function openBar(narrator: Narrator, toggleCaptions: () => void): void {
  const { deck: words } = ownWords();
  const [playing, pausing] = [`${words.play} (A)`, `${words.pause} (A)`];
  const bar = element('div', {
    className: 'narrator',
    role: 'group',
    ariaLabel: words.narration,
    ...ownMark(),
  });
  const play = button(playing, ICONS.play, () => narrator.toggle());
  const back = button(words.sceneBack, ICONS.back, () => narrator.skip(-1));
  const on = button(words.sceneOn, ICONS.on, () => narrator.skip(1));
  const position = element('input', {
    type: 'range',
    min: '0',
    step: '100',
    ariaLabel: words.position,
  });
  position.addEventListener('input', () => narrator.seek(Number(position.value)));
  giveUpFocus(position, 'mouseup');
  const time = element('span', { className: 'time' });
  const speed = element('select', { ariaLabel: words.speed });
  speed.append(
    ...RATES.map((rate) => new Option(`${rate}×`, String(rate), rate === 1, rate === 1)),
  );
  speed.addEventListener('change', () => narrator.setRate(Number(speed.value)));
  giveUpFocus(speed, 'change');
  const captions = button(`${words.captions} (C)`, ICONS.captions, toggleCaptions);
  const message = element('button', {
    className: 'message',
    type: 'button',
    hidden: true,
    ...ownMark(),
  });
  message.addEventListener('click', () => narrator.toggle());
  bar.append(play, back, on, position, time, speed, captions);
  (document.querySelector('main') ?? document.body).append(bar, message);
  let timer = 0;
  const wake = () => {
    bar.classList.remove('quiet');
    clearTimeout(timer);
    timer = window.setTimeout(() => bar.classList.add('quiet'), QUIET_MS);
  };
  for (const event of ['pointermove', 'pointerdown', 'keydown'])
    document.addEventListener(event, wake);
  narrator.onChange((state) => {
    const isPlaying = state.mode === 'playing';
    bar.classList.toggle('open', state.mode !== 'off');
    if (!isPlaying) bar.classList.remove('quiet');
    draw(play, isPlaying ? pausing : playing, isPlaying ? ICONS.pause : ICONS.play);
    position.max = String(state.totalMs);
    position.value = String(state.wholeMs);
    position.setAttribute('aria-valuetext', `${clock(state.wholeMs)}, ${state.scene.title}`);
    time.textContent = `${clock(state.wholeMs)} / ${clock(state.totalMs)}`;
    const { mode } = state;
    message.hidden = mode !== 'blocked' && mode !== 'failed';
    message.textContent = mode === 'blocked' || mode === 'failed' ? words[mode] : '';
  });
}

/** A control that a mouse or a finger worked, which is over with `event`, leaves the keys to the deck; to the keyboard it keeps the focus. */
function giveUpFocus(control: HTMLElement, event: 'mouseup' | 'change'): void {
  control.addEventListener('mousedown', () => {
    const isOver = new AbortController();
    const { signal } = isOver;
    // A slider may be let go anywhere.
    const end = () => {
      isOver.abort();
      control.blur();
    };
    window.addEventListener(event, end, { signal });
    control.addEventListener('blur', () => isOver.abort(), { signal });
  });
}

function button(label: string, icon: string, act: () => void): HTMLButtonElement {
  const made = element('button', { type: 'button' });
  draw(made, label, icon);
  made.addEventListener('click', act);
  return made;
}

function draw(button: HTMLElement, label: string, icon: string): void {
  if (button.ariaLabel === label) return;
  button.ariaLabel = label;
  button.title = label;
  button.innerHTML = `<svg viewBox="0 0 24 24" aria-hidden="true"><path fill-rule="evenodd" d="${icon}"/></svg>`;
}
