/** The page of `lectern record`: its parts, brought together. */
import { element } from '../../deck/element';
import { fill } from '../../language/gaps';
import type { Told } from '../data';
import { readScript } from './api';
import { openControls } from './controls';
import { type Desk, type News, openDesk, type View } from './desk';
import { openHead } from './head';
import { STROKES } from './hearing';
import { openList } from './list';
import { openMeter } from './meter';
import { openNotice } from './notice';
import { openPrompter } from './prompter';
import type { Trouble } from './sender';
import { openTakesPanel } from './takes';
import { clockOf, levelText, ownDirection, ownWords, pageData } from './words';

const TICK_MS = 100;

/** What is wrong besides what is recorded. */
interface Link {
  trouble?: Trouble;
  isBroken?: boolean;
  /** Who records in a loud room was told so. */
  isAccepted?: boolean;
}

async function open(): Promise<void> {
  const words = ownWords();
  const [head, meter, prompter, notice] = [openHead(), openMeter(), openPrompter(), openNotice()];
  const status = element('p', { className: 'rm-status' });
  status.setAttribute('role', 'status');
  const controls = openControls(
    (act) => desk.act(act),
    (id) => void desk.ear.open(id),
  );
  const acts = {
    listen: (key: string) => void desk.listen(key),
    use: (key: string) => void desk.settle('choose', key),
    putAside: (key: string) => void desk.settle('aside', key),
  };
  const takes = openTakesPanel(acts, status);
  const list = openList((to) => desk.go(to));
  meter.onMeasure(() => desk.recording() ?? desk.ear.measure());

  const link: Link = {};
  let device = '';
  const view: View = {
    show() {
      const [spots, at, { lang }] = [desk.spots(), desk.at(), desk.script()];
      const phase = desk.phase();
      document.body.dataset.phase = phase;
      head.show(spots, at, lang);
      takes.show(desk.rows(), phase === 'recording');
      // Its room is what the takes leave.
      list.show(spots, at, lang);
      controls.show(desk.shown());
      meter.setRoom(desk.ear.room(), desk.ear.isLoud());
      if (phase === 'quiet') link.isAccepted = false;
      if (phase === 'closed') prompter.say(words.begin.heading, ...beginning());
      else if (phase === 'quiet') prompter.wait(words.quiet.heading, words.quiet.text);
      else prompter.show(spots, at, lang);
      if (spots.length === 0) prompter.say(words.empty.heading, words.empty.text);
      if (device !== desk.ear.deviceId()) {
        device = desk.ear.deviceId();
        void controls.showDevices(device);
      }
      warn();
      void desk.hearTakes();
    },
    hear: meter.hear,
    move() {
      status.textContent = '';
    },
    begin() {
      meter.begin();
      status.textContent = '';
      link.isAccepted = true;
    },
    setQuiet: (share) => prompter.setPace(share),
    tell(news) {
      status.textContent = textOf(news);
    },
  };
  const desk = openDesk(await readScript(), view);

  function warn(): void {
    const trouble = desk.saving.wrong() ?? link.trouble;
    const unsent = desk.saving.unsentMs();
    const save = { label: words.saveFile, run: () => saveFiles(desk) };
    const fault = desk.ear.fault();
    if (trouble && unsent > 0) {
      const rest = fill(words.unsent, { length: clockOf(unsent) });
      notice.show(`${words.troubles[trouble]} ${rest}`, save);
    } else if (trouble) notice.show(words.troubles[trouble]);
    else if (fault) notice.show(words.faults[fault]);
    else if (link.isBroken) notice.show(words.broken);
    else if (desk.ear.phase() === 'ready' && desk.ear.isLoud() && !link.isAccepted) {
      const value = levelText(desk.ear.room() ?? 0);
      const again = { label: words.measureAgain, run: () => desk.ear.measure() };
      notice.show(fill(words.loudRoom, { value }), again);
    } else notice.show(undefined);
  }

  document.title = fill(words.title, { title: desk.script().title });
  const side = element('aside', {}, takes.box, list.box);
  document.body.append(
    element(
      'main',
      { className: 'rm', lang: pageData().words.lang, dir: ownDirection() },
      ...[head.box, notice.box, meter.box, prompter.box, side, controls.box],
    ),
  );
  setInterval(() => {
    const recording = desk.recording();
    head.setTime(recording?.lengthMs());
    if (recording) {
      const expected = desk.spots()[desk.at()]?.sentence.expectedMs ?? 1;
      prompter.setPace(recording.lengthMs() / expected);
      takes.showLive(recording.peaks(STROKES), recording.lengthMs());
    } else if (desk.phase() === 'ready') prompter.setPace(0);
    warn();
  }, TICK_MS);
  window.addEventListener('beforeunload', (event) => {
    if (desk.recording() || desk.saving.unsentMs() > 0) event.preventDefault();
  });
  follow(desk, link, warn);
  view.show();
}

function beginning(): string[] {
  const { text, hint } = ownWords().begin;
  return [fill(text, { folder: pageData().folder }), hint];
}

/** Hears from the server that the document was saved, and that it is there at all. */
function follow(desk: Desk, link: Link, onChange: () => void): void {
  let version: number | undefined;
  const events = new EventSource('events');
  events.onmessage = ({ data }: MessageEvent<string>) => {
    const told = JSON.parse(data) as Told;
    link.isBroken = told.isBroken;
    link.trouble = undefined;
    if (version !== undefined && version !== told.version && !told.isBroken) void desk.renew();
    version = told.version;
    onChange();
  };
  events.onerror = () => {
    link.trouble = events.readyState === EventSource.CLOSED ? 'stranger' : 'gone';
    onChange();
  };
}

function textOf(news: News): string {
  const words = ownWords();
  if (news.kind === 'saved')
    return fill(words.saved, { number: news.number, length: clockOf(news.lengthMs) });
  if (news.kind === 'savedBefore')
    return fill(words.savedBefore, { length: clockOf(news.lengthMs) });
  if (news.kind === 'chosen') return fill(words.chosen, { number: news.number });
  return words[news.kind];
}

function saveFiles(desk: Desk): void {
  for (const { name, blob } of desk.saving.files()) {
    const link = element('a', { href: URL.createObjectURL(blob), download: name });
    link.click();
  }
}

void open();
