/** The one thing that is wrong and must be seen at once: the worst of what is. */
import { element } from '../../deck/element';
import { fill } from '../../language/gaps';
import type { Desk } from './desk';
import type { Link } from './follow';
import { openNotice } from './notice';
import { clockOf, levelText, ownWords } from './words';

export interface Warning {
  box: HTMLElement;
  show(desk: Desk, link: Link): void;
}

export function openWarning(): Warning {
  const words = ownWords();
  const notice = openNotice();
  return {
    box: notice.box,
    show({ saving, ear }, link) {
      const trouble = saving.wrong() ?? link.trouble;
      const unsentMs = saving.unsentMs();
      const fault = ear.fault();
      if (trouble && unsentMs > 0) {
        const save = { label: words.saveFile, run: () => saveFiles(saving.files()) };
        const detail = fill(words.unsent, { length: clockOf(unsentMs) });
        notice.show(words.troubles[trouble], save, detail);
      } else if (trouble) notice.show(words.troubles[trouble]);
      else if (fault) notice.show(words.faults[fault]);
      else if (link.isBroken) notice.show(words.broken);
      else if (ear.phase() === 'ready' && ear.isLoud() && !link.isAccepted) {
        const again = { label: words.measureAgain, run: () => ear.measure() };
        notice.show(fill(words.loudRoom, { value: levelText(ear.room() ?? 0) }), again);
      } else notice.show(undefined);
    },
  };
}

function saveFiles(files: ReturnType<Desk['saving']['files']>): void {
  for (const { name, blob } of files) {
    const link = element('a', { href: URL.createObjectURL(blob), download: name });
    link.click();
  }
}
