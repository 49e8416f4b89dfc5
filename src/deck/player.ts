/** What runs in the deck's page: the deck, or with `?speaker` the speaker's view of it. `?still` and some of Reveal's options may be set in the address. */
import Reveal from 'reveal.js';
import Zoom from 'reveal.js/plugin/zoom';
import { controlsOf, nameControls } from '../foreign/reveal';
import { FORMATS } from '../format';
import { openBar } from './bar';
import { openCaptions } from './captions';
import { cleanCopies } from './copy';
import { openFilms } from './films';
import { openFinder } from './finder';
import { openHelp } from './help';
import { bindMoves } from './keys';
import { openTalkLinks } from './languages';
import { openLeaving } from './leave';
import { openMoves } from './moves';
import { openNarrator } from './narrator';
import { openOverview } from './overview';
import { ownMark, ownWords } from './own-words';
import { openPointer } from './pointer';
import { openPrint } from './print';
import { openReading } from './reading';
import { openShape, type Shape } from './shape';
import { openSpeaker } from './speaker';
import { openSpeakerPage } from './speaker/page';
import { openTold } from './told';
import { TRACKS_ID, type Tracks } from './track';

/** Options that an address may set, e.g. `?controls=false&progress=false`. */
const OPEN_OPTIONS = ['controls', 'progress', 'slideNumber', 'keyboard', 'overview', 'touch'];

const query = new URLSearchParams(window.location.search);
const asked = OPEN_OPTIONS.flatMap((name) => {
  const value = query.get(name);
  return value === null ? [] : [[name, value !== 'false'] as const];
});
if (query.has('still')) document.documentElement.classList.add('still');

/** The speaker's pictures are those of the wide screen. */
const shape = query.has('speaker') ? undefined : openShape();

const deck = new Reveal({
  ...(shape?.size() ?? FORMATS.landscape),
  margin: 0,
  center: false,
  hash: true,
  slideNumber: 'c/t',
  // The finder does it, and the list of keys is our own.
  jumpToSlide: false,
  help: false,
  // Keys, swipes and arrows go through all scenes in order; keys.ts has those that go up and down.
  navigationMode: 'linear',
  // A phone shows slides, too: the scrolled view knows no steps.
  scrollActivationWidth: 0,
  fragmentInURL: true,
  pdfSeparateFragments: false,
  transition: 'none',
  rtl: document.documentElement.dir === 'rtl',
  keyboardCondition: (event: KeyboardEvent) => !isForOthers(event),
  backgroundTransition: 'none',
  // Nobody else moves the deck.
  postMessage: false,
  postMessageEvents: false,
  plugins: [Zoom],
  ...Object.fromEntries(asked),
});
const tracks = JSON.parse(document.getElementById(TRACKS_ID)?.textContent ?? '') as Tracks;
if (shape) {
  // Where plugins and other tools look for it.
  Reflect.set(window, 'Reveal', deck);
  void deck.initialize().then(() => openTools(shape));
} else openSpeakerPage(tracks);

function openTools(shape: Shape): void {
  const narrator = openNarrator(deck, tracks);
  const reading = openReading(deck);
  const moves = openMoves(deck);
  bindMoves(deck, moves, openOverview(deck, shape.size));
  openHelp(deck.getConfig().rtl === true, deck.getVerticalSlides().length === 0);
  openPrint(deck);
  openLeaving(deck);
  cleanCopies();
  nameAll();
  const captions = openCaptions(deck.getSlidesElement() as Element);
  narrator.onChange(({ mode, scene, sceneMs }) => {
    captions.show(mode === 'off' ? undefined : scene, sceneMs);
    reading.setSpoken(mode === 'playing');
  });
  narrator.onChange(openFilms(deck));
  narrator.onChange(openTold());
  if (deck.getConfig().controls) openBar(narrator, captions.toggle);
  openTalkLinks(deck);
  // A button takes the focus from the keyboard alone: after a click, keys go to the deck.
  document.addEventListener('mousedown', (event) => {
    if (event.target instanceof Element && event.target.closest('button')) event.preventDefault();
  });
  const find = openFinder(deck, tracks);
  document.addEventListener('keydown', (event) => {
    if (!(event.ctrlKey || event.metaKey) || event.key !== 'F') return;
    event.preventDefault();
    find();
  });
  const pointer = openPointer(deck, shape);
  shape.follow(deck, () => {
    reading.update();
    pointer.update();
  });
  const acts = {
    S: openSpeaker(deck, moves),
    G: find,
    A: narrator.toggle,
    C: captions.toggle,
    T: pointer.toggleLight,
    D: pointer.togglePen,
    X: pointer.wipe,
  };
  for (const [key, act] of Object.entries(acts)) deck.addKeyBinding(key.charCodeAt(0), act);
}

/** Reveal's controls in our words; in the direction of writing, its arrows lead the other way. */
function nameAll(): void {
  const { deck: words, speaker } = ownWords();
  const { next, back } = speaker.moves;
  const [left, right] = deck.getConfig().rtl ? [next, back] : [back, next];
  const { above: up, below: down, resume, unmute } = words;
  nameControls(deck, { left, right, up, down, resume, unmute });
  controlsOf(deck)?.setAttribute('lang', ownMark().lang);
}

/** Keys that are not Reveal's: those that work the control that has the focus, Escape from what was looked at closely, and the list of keys. */
function isForOthers({ key, target }: KeyboardEvent): boolean {
  if (key === 'Escape' && document.documentElement.classList.contains('zoomed')) return true;
  // On some keyboards it is what darkens the screen.
  if (key === '?') return true;
  if (!(target instanceof Element)) return false;
  if (target.closest('select')) return /^(Arrow|Page|Home$|End$|Enter$| $|\d$)/.test(key);
  return target.closest('button') !== null && /^(Enter| )$/.test(key);
}
