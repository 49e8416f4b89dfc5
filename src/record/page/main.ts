/** The page of `lectern record`: its parts, brought together. */
import { element } from '../../deck/element';
import { fill } from '../../language/gaps';
import { readScript } from './api';
import { openControls } from './controls';
import { openDesk } from './desk';
import { follow, type Link } from './follow';
import { openHead } from './head';
import { STROKES } from './hearing';
import { openList } from './list';
import { openMeter } from './meter';
import { openPicture } from './picture';
import { paceOf } from './plan';
import { openPrompter } from './prompter';
import { openTakesPanel } from './takes';
import type { News, View } from './view';
import { openWarning } from './warning';
import { clockOf, ownDirection, ownWords, pageData } from './words';

const TICK_MS = 100;

async function open(): Promise<void> {
  const words = ownWords();
  const [head, meter, prompter, warning] = [openHead(), openMeter(), openPrompter(), openWarning()];
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
  const picture = openPicture();
  meter.onMeasure(() => desk.recording() ?? desk.ear.measure());

  const link: Link = {};
  const warn = () => warning.show(desk, link);
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
      picture.show(spots[at], desk.script());
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

  document.title = fill(words.title, { title: desk.script().title });
  const side = element('aside', {}, picture.box, takes.box, list.box);
  document.body.append(
    element(
      'main',
      { className: 'rm', lang: pageData().words.lang, dir: ownDirection() },
      ...[head.box, warning.box, meter.box, prompter.box, side, controls.box],
    ),
  );
  setInterval(() => {
    const recording = desk.recording();
    head.setTime(recording?.lengthMs());
    if (recording) {
      const expected = desk.spots()[desk.at()]?.sentence.expectedMs ?? 1;
      prompter.setPace(recording.spokenMs() / (expected * paceOf(desk.spots())));
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

function textOf(news: News): string {
  const words = ownWords();
  if (news.kind === 'saved')
    return fill(words.saved, { number: news.number, length: clockOf(news.lengthMs) });
  if (news.kind === 'savedBefore')
    return fill(words.savedBefore, { length: clockOf(news.lengthMs) });
  if (news.kind === 'chosen') return fill(words.chosen, { number: news.number });
  return words[news.kind];
}

void open();
