/** Buttons below the sentence, the keys that do the same, and the choice of a microphone. */
import { element } from '../../deck/element';
import { fill } from '../../language/gaps';
import { type IconName, icon } from './icon';
import { listDevices } from './microphone';
import { ownWords } from './words';

export type Act = 'record' | 'next' | 'again' | 'listen' | 'back' | 'forward';

/** What they are to show. */
export interface Shown {
  phase: 'closed' | 'quiet' | 'ready' | 'recording';
  hasTake: boolean;
  isPlaying: boolean;
  isEmpty: boolean;
}

export interface Controls {
  box: HTMLElement;
  show(shown: Shown): void;
  /** Lists the microphones, this one chosen. */
  showDevices(deviceId: string): Promise<void>;
}

export function openControls(act: (what: Act) => void, choose: (id: string) => void): Controls {
  const { keys: words, names, microphone, microphoneOf } = ownWords();
  const record = button('record', 'record', 'Space', names.space);
  const next = button('next', 'next', 'Enter', names.enter);
  const again = button('again', 'again', 'R');
  const listen = button('listen', 'listen', 'P');
  const back = button('back', 'back', '←');
  for (const { box, name } of [record, next, again, listen, back])
    box.addEventListener('click', () => act(name));
  again.set(words.again, 'again');
  back.set(words.back, 'back');
  const devices = element('select', { ariaLabel: microphone });
  devices.addEventListener('change', () => {
    choose(devices.value);
    devices.blur();
  });
  const device = element(
    'label',
    { className: 'rm-device', hidden: true },
    icon('microphone'),
    devices,
  );
  const box = element(
    'div',
    { className: 'rm-controls' },
    ...[record, next, again, listen, back].map((one) => one.box),
    device,
  );
  bindKeys(act);

  return {
    box,
    show({ phase, hasTake, isPlaying, isEmpty }) {
      const isOn = phase === 'recording';
      if (phase === 'closed') record.set(words.open, 'microphone');
      else record.set(isOn ? words.stop : words.record, isOn ? 'stop' : 'record');
      next.set(isOn || hasTake ? words.keep : words.next, 'next');
      listen.set(isPlaying ? words.silence : words.listen, isPlaying ? 'stop' : 'listen');
      record.box.classList.toggle('rm-go', isOn ? false : phase === 'closed' || !hasTake);
      record.box.classList.toggle('rm-stop', isOn);
      next.box.classList.toggle('rm-go', isOn || (phase === 'ready' && hasTake));
      record.box.disabled = phase === 'quiet' || isEmpty;
      again.box.disabled = !(isOn || (phase === 'ready' && hasTake));
      listen.box.disabled = isOn || !hasTake;
      next.box.disabled = back.box.disabled = phase === 'quiet' || isEmpty;
      devices.disabled = isOn || phase === 'quiet';
    },
    async showDevices(deviceId) {
      const found = await listDevices();
      const options = found.map(({ deviceId: id, label }, i) =>
        element('option', {
          value: id,
          textContent: label || fill(microphoneOf, { number: i + 1 }),
          selected: id === deviceId,
        }),
      );
      devices.replaceChildren(...options);
      device.hidden = found.length === 0;
    },
  };
}

/** `key` as scripts call it, and as its keyboard does. */
function button(name: Act, first: IconName, key: string, called = key) {
  const text = element('span');
  const box = element('button', { type: 'button' }, icon(first), text);
  box.append(element('kbd', { textContent: called, ariaHidden: 'true' }));
  box.setAttribute('aria-keyshortcuts', key === '←' ? 'ArrowLeft' : key);
  box.dataset.act = name;
  return {
    ...{ box, name },
    set(label: string, drawn: IconName) {
      text.textContent = label;
      box.querySelector('svg')?.replaceWith(icon(drawn));
    },
  };
}

const KEYS: Record<string, Act> = {
  ' ': 'record',
  enter: 'next',
  r: 'again',
  p: 'listen',
  arrowleft: 'back',
  arrowup: 'back',
  arrowright: 'forward',
  arrowdown: 'forward',
};

/** A key is its element's where that has a use for it; after a click, Space and Enter mean what they meant before. */
function bindKeys(act: (what: Act) => void): void {
  document.addEventListener('keydown', (event) => {
    const { target, key, ctrlKey, metaKey, altKey, repeat } = event;
    const what = KEYS[key.toLowerCase()];
    if (!what || ctrlKey || metaKey || altKey || target instanceof HTMLSelectElement) return;
    if (target instanceof HTMLButtonElement && /^(Enter| )$/.test(key)) return;
    event.preventDefault();
    if (!repeat) act(what);
  });
  document.addEventListener('click', ({ detail }) => {
    const { activeElement: focused } = document;
    if (detail > 0 && focused instanceof HTMLButtonElement) focused.blur();
  });
}
