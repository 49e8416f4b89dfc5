/** What runs in the deck's page: Reveal with its keys, speaker notes and zoom, the finder and the narrator. `?still` and Reveal's own options may be set in the address. */
import Reveal from 'reveal.js';
import Notes from 'reveal.js/plugin/notes';
import Zoom from 'reveal.js/plugin/zoom';
import { openBar } from './bar';
import { openCaptions } from './captions';
import { openFinder } from './finder';
import { openHelp } from './help';
import { openNarrator } from './narrator';
import { openPointer } from './pointer';
import { openPrint } from './print';
import { openReading } from './reading';
import { openSpeakerView } from './speaker';
import { TRACKS_ID, type Tracks } from './track';

/** Options that an address may set, e.g. `?controls=false&progress=false`. */
const OPEN_OPTIONS = ['controls', 'progress', 'slideNumber', 'keyboard', 'overview', 'touch'];

const query = new URLSearchParams(window.location.search);
const asked = OPEN_OPTIONS.flatMap((name) => {
  const value = query.get(name);
  return value === null ? [] : [[name, value !== 'false'] as const];
});
if (query.has('still')) document.documentElement.classList.add('still');

/** A picture of the deck in the speaker view; the next step's picture has no controls. */
const isPicture = query.has('receiver');
const notes = Notes();
/** Every scene has a time of its own, but only with this the speaker view shows a pace; Reveal's types have null only. */
const PACE: object = { defaultTiming: 0 };

const deck = new Reveal({
  width: 1920,
  height: 1080,
  margin: 0,
  center: false,
  hash: true,
  slideNumber: isPicture && query.get('controls') === 'false' ? false : 'c/t',
  // The finder does it.
  jumpToSlide: false,
  // A phone shows slides, too: the scrolled view knows no steps.
  scrollActivationWidth: 0,
  fragmentInURL: true,
  pdfSeparateFragments: false,
  transition: 'none',
  rtl: document.documentElement.dir === 'rtl',
  keyboardCondition: (event: KeyboardEvent) => !isForControl(event),
  backgroundTransition: 'none',
  plugins: [notes, Zoom],
  ...PACE,
  ...Object.fromEntries(asked),
});
// Where plugins and other tools look for it.
Reflect.set(window, 'Reveal', deck);
void deck.initialize().then(() => !isPicture && openTools());

function openTools(): void {
  const tracks = JSON.parse(document.getElementById(TRACKS_ID)?.textContent ?? '') as Tracks;
  const narrator = openNarrator(deck, tracks);
  const reading = openReading(deck);
  openPrint(deck);
  openHelp(deck);
  deck.getRevealElement()?.querySelector('.controls')?.setAttribute('lang', 'en');
  const captions = openCaptions(deck.getSlidesElement() as Element);
  narrator.onChange(({ mode, scene, sceneMs }) => {
    captions.show(mode === 'off' ? undefined : scene, sceneMs);
    reading.setSpoken(mode === 'playing');
  });
  if (deck.getConfig().controls) openBar(narrator, captions.toggle);
  // A button takes the focus from the keyboard alone: after a click, keys go to the deck.
  document.addEventListener('mousedown', (event) => {
    if (event.target instanceof Element && event.target.closest('button')) event.preventDefault();
  });
  const bind = (keyCode: number, key: string, description: string, act: () => void) =>
    deck.addKeyBinding({ keyCode, key, description }, act);
  const find = openFinder(deck, tracks);
  deck.addKeyBinding(71, find);
  deck.registerKeyboardShortcut('G', 'Go to a scene by its number, name or words');
  deck.registerKeyboardShortcut('Ctrl + Shift + F', 'Find words that are shown or said');
  document.addEventListener('keydown', (event) => {
    if (!(event.ctrlKey || event.metaKey) || event.key !== 'F') return;
    event.preventDefault();
    find();
  });
  bind(83, 'S', 'Speaker view', () => openSpeakerView(notes.open));
  bind(65, 'A', 'Play the narration, or pause it', narrator.toggle);
  bind(67, 'C', 'Captions of the narration', captions.toggle);
  const pointer = openPointer(deck);
  bind(84, 'T', 'A spot of light for the mouse', pointer.toggleLight);
  bind(68, 'D', 'A pen that draws over the slide', pointer.togglePen);
  bind(88, 'X', 'Remove what was drawn over the slide', pointer.wipe);
}

/** A control that has the focus takes the keys that work it: Reveal would move the deck, too. */
function isForControl({ key, target }: KeyboardEvent): boolean {
  if (!(target instanceof Element)) return false;
  if (target.closest('select')) return /^(Arrow|Page|Home$|End$|Enter$| $|\d$)/.test(key);
  return target.closest('button') !== null && /^(Enter| )$/.test(key);
}
