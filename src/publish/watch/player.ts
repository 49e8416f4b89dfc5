/** What runs in the watch page: the transcript and the chapters follow the video and lead it; the deck's link follows. */
import { openPlaceLinks } from '../../page/place-links';
import { clock } from '../../timeline/clock';
import { DATA_ID, type WatchData } from './data';
import { openFollowing } from './follow';
import { momentAddress, parseMoment, parseScene, sceneAddress } from './moment';

const find = <T extends HTMLElement>(selector: string): T => {
  const found = document.querySelector<T>(selector);
  if (!found) throw new Error(`The page has no ${selector}`);
  return found;
};

const data = JSON.parse(find(`#${DATA_ID}`).textContent ?? '') as WatchData;
const video = find<HTMLVideoElement>('video');
const [deck, moment] = [find<HTMLAnchorElement>('#deck'), find<HTMLAnchorElement>('#moment')];
/** Times differ from language to language: their pages open at the beginning of the scene. */
const leadLanguages = openPlaceLinks(({ scene }) => sceneAddress(scene));
const following = openFollowing(find('#column'), find('.screen'), find('#follow'));

interface Mark {
  element: HTMLElement;
  startMs: number;
}
const marksIn = (selector: string): Mark[] =>
  [...document.querySelectorAll<HTMLElement>(`${selector} [data-start]`)].map((element) => ({
    element,
    startMs: Number(element.dataset.start),
  }));
const started = <T extends { startMs: number }>(all: readonly T[], ms: number): T | undefined =>
  all.findLast(({ startMs }) => startMs <= ms);

const lists = ['.chapters', '.column'].map(marksIn);
const current: (HTMLElement | undefined)[] = [];

/** Marks what is said now, in each list, and lets the links lead to this moment. */
function show(): void {
  const ms = Math.round(video.currentTime * 1000);
  lists.forEach((marks, i) => {
    const element = started(marks, ms)?.element;
    if (element === current[i]) return;
    current[i]?.removeAttribute('aria-current');
    element?.setAttribute('aria-current', 'true');
    current[i] = element;
    if (element && i === 1) following.show(element);
  });
  const step = started(data.steps, ms);
  deck.href = step?.href ?? deck.href;
  leadLanguages(step?.scene ?? '', 0);
  const seconds = clock(ms);
  if (find('#clock').textContent === seconds) return;
  find('#clock').textContent = seconds;
  moment.href = momentAddress(Math.floor(ms / 1000) * 1000);
}

let asked = 0;
function play(): void {
  show();
  cancelAnimationFrame(asked);
  if (!video.paused) asked = requestAnimationFrame(play);
}
video.addEventListener('play', play);
for (const event of ['timeupdate', 'seeking', 'loadedmetadata'])
  video.addEventListener(event, show);

/** Leads the video to the moment that an address names, if it names one. */
function jump(fragment: string, link?: Element): boolean {
  const ms = parseMoment(fragment) ?? startOf(parseScene(fragment));
  if (ms === undefined) return false;
  video.currentTime = ms / 1000;
  following.resume(link);
  show();
  return true;
}

const startOf = (scene: string | undefined): number | undefined =>
  data.steps.find((step) => step.scene === scene)?.startMs;

document.addEventListener('click', (event) => {
  const link = event.target instanceof Element && event.target.closest('a');
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  if (link === deck) video.pause();
  const address = link.getAttribute('href') ?? '';
  if (parseMoment(address) === undefined) return;
  event.preventDefault();
  // Many jumps are one place in the history.
  history.replaceState(null, '', address);
  if (link === moment) void copy();
  else if (jump(address, link)) void video.play().catch(() => undefined);
});

/** The address stands above the page in any case. */
async function copy(): Promise<void> {
  const copied = find('#copied');
  try {
    await navigator.clipboard.writeText(location.href);
    copied.textContent = data.words.copied;
  } catch {
    copied.textContent = data.words.inAddressBar;
  }
  setTimeout(() => {
    copied.textContent = '';
  }, 3000);
}

if (location.protocol === 'file:')
  for (const track of document.querySelectorAll('track'))
    track.src = `data:text/vtt;charset=utf-8,${encodeURIComponent(data.tracks[track.kind] ?? '')}`;
window.addEventListener('hashchange', () => jump(location.hash));
jump(location.hash);
show();
