/** What must be seen at once: why nothing can be recorded or saved, and what to do. */
import { element } from '../../deck/element';
import { icon } from './icon';

export interface Notice {
  box: HTMLElement;
  /** Nothing hides it. `act` is a button in it. */
  show(text: string | undefined, act?: { label: string; run(): void }): void;
}

export function openNotice(): Notice {
  const box = element('div', { className: 'rm-notice', hidden: true });
  box.setAttribute('role', 'alert');
  let shown = '';
  return {
    box,
    show(text, act) {
      const key = `${text ?? ''}|${act?.label ?? ''}`;
      if (key === shown) return;
      shown = key;
      box.hidden = text === undefined;
      const parts: Node[] = [icon('warning'), element('p', { textContent: text ?? '' })];
      if (act) {
        const button = element('button', { type: 'button', textContent: act.label });
        button.addEventListener('click', act.run);
        parts.push(button);
      }
      box.replaceChildren(...(text === undefined ? [] : parts));
    },
  };
}
