/** What must be seen at once: why nothing can be recorded or saved, and what to do. */
import { element } from '../../deck/element';
import { icon } from './icon';

export interface Notice {
  box: HTMLElement;
  /** Nothing hides it. `act` is a button in it; `detail` may change at any time, and is not read out each time. */
  show(text: string | undefined, act?: { label: string; run(): void }, detail?: string): void;
}

export function openNotice(): Notice {
  const box = element('div', { className: 'rm-notice', hidden: true });
  box.setAttribute('role', 'alert');
  const more = element('span', { ariaLive: 'off' });
  let shown = '';
  return {
    box,
    show(text, act, detail = '') {
      if (more.textContent !== detail) more.textContent = detail;
      const key = `${text ?? ''}|${act?.label ?? ''}`;
      if (key === shown) return;
      shown = key;
      box.hidden = text === undefined;
      const parts: Node[] = [icon('warning'), element('p', {}, `${text ?? ''} `, more)];
      if (act) {
        const button = element('button', { type: 'button', textContent: act.label });
        button.addEventListener('click', act.run);
        parts.push(button);
      }
      box.replaceChildren(...(text === undefined ? [] : parts));
    },
  };
}
