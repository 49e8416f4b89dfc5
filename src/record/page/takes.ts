/** The takes of the sentence, the newest first: what each sounds like, which of them counts. */
import { element } from '../../deck/element';
import { fill } from '../../language/gaps';
import type { Take } from '../data';
import { icon, outline } from './icon';
import type { Finding } from './level';
import type { Row } from './rows';
import { clockOf, levelText, ownWords } from './words';

export interface TakesPanel {
  box: HTMLElement;
  show(rows: readonly Row[], recording: boolean): void;
  /** Of the one that is recorded now. */
  showLive(peaks: readonly number[], lengthMs: number): void;
}

export interface TakeActs {
  listen(key: string): void;
  use(key: string): void;
  putAside(key: string): void;
}

/** `status` says what was done last. */
export function openTakesPanel(acts: TakeActs, status: HTMLElement): TakesPanel {
  const { takes: words, recording: now } = ownWords();
  const list = element('ul');
  const none = element('p', { className: 'rm-none', textContent: words.none });
  const heading = element('h2', { id: 'rm-takes', textContent: words.heading });
  const box = element('section', { className: 'rm-takes' }, heading, list, none, status);
  box.setAttribute('aria-labelledby', heading.id);

  const wave = element('span', { className: 'rm-wave' });
  const time = element('span', { className: 'rm-length' });
  const number = element('b');
  const live = element('li', { className: 'rm-take rm-now', ariaLabel: now }, number, wave, time);

  return {
    box,
    show(rows, isRecording) {
      number.textContent = String(rows.length + 1);
      none.hidden = rows.length > 0 || isRecording;
      const drawn = rows.toReversed().map((row) => rowOf(row, acts));
      list.replaceChildren(...(isRecording ? [live] : []), ...drawn);
    },
    showLive(peaks, lengthMs) {
      wave.replaceChildren(outline(peaks));
      time.textContent = clockOf(lengthMs);
    },
  };
}

function rowOf({ take, number, peaks, findings, isPlaying }: Row, acts: TakeActs): HTMLElement {
  const { takes: words } = ownWords();
  const length = clockOf(take.lengthMs);
  const told = findings.map(textOf);
  const isLeft = take.kind === 'unfinished';
  const inside = element('span', { className: 'rm-wave' });
  if (peaks) inside.append(outline(peaks));
  const texts = [...(isLeft ? [words.left] : []), ...told];
  const text = element('span', { className: 'rm-told', textContent: texts.slice(0, 2).join(', ') });
  const hear = element(
    'button',
    { type: 'button', className: 'rm-hear' },
    hidden(`${words.listen} `),
    element('b', { textContent: String(number) }),
    element('span', { className: 'rm-sound' }, inside, ...(texts.length > 0 ? [text] : [])),
    element('span', { className: 'rm-length', textContent: length }),
    ...(take.kind === 'current' ? [hidden(`. ${words.counts}`)] : []),
  );
  hear.ariaPressed = String(isPlaying);
  hear.addEventListener('click', () => acts.listen(take.key));
  const row = element('li', { className: 'rm-take' }, hear);
  row.classList.toggle('rm-counts', take.kind === 'current');
  row.classList.toggle('rm-left', isLeft);
  row.classList.toggle('rm-playing', isPlaying);
  row.classList.toggle('rm-bad', findings.length > 0);
  if (take.kind === 'current') row.append(icon(findings.length > 0 ? 'warning' : 'check'));
  else row.append(choiceOf(take, number, acts));
  if (isLeft) {
    const aside = element('button', { type: 'button', textContent: words.putAside });
    aside.addEventListener('click', () => acts.putAside(take.key));
    row.append(aside);
  }
  return row;
}

/** Read out, and not seen. */
const hidden = (textContent: string) => element('span', { className: 'rm-hidden', textContent });

function choiceOf({ key, kind }: Take, number: number, acts: TakeActs): HTMLElement {
  const { takes: words } = ownWords();
  const use = element('button', {
    type: 'button',
    textContent: kind === 'unfinished' ? words.keep : words.use,
    ariaLabel: fill(words.useOf, { number }),
  });
  use.addEventListener('click', () => acts.use(key));
  return use;
}

function textOf(finding: Finding): string {
  const { findings: words } = ownWords();
  if (finding.kind === 'clipped')
    return fill(words.clipped, { time: clockOf(finding.timeMs, true) });
  const text = words[finding.kind];
  return 'valueDb' in finding ? fill(text, { value: levelText(finding.valueDb) }) : text;
}
