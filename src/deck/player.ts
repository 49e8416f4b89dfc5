/** What runs in the deck's page: Reveal with its keys, speaker notes, search and zoom. `?still` and Reveal's own options may be set in the address. */
import Reveal from 'reveal.js';
import Notes from 'reveal.js/plugin/notes';
import Search from 'reveal.js/plugin/search';
import Zoom from 'reveal.js/plugin/zoom';

/** Options that an address may set, e.g. `?controls=false&progress=false`. */
const OPEN_OPTIONS = ['controls', 'progress', 'slideNumber', 'keyboard', 'overview', 'touch'];

const query = new URLSearchParams(window.location.search);
const asked = OPEN_OPTIONS.flatMap((name) => {
  const value = query.get(name);
  return value === null ? [] : [[name, value !== 'false'] as const];
});
if (query.has('still')) document.documentElement.classList.add('still');

const deck = new Reveal({
  width: 1920,
  height: 1080,
  margin: 0,
  center: false,
  hash: true,
  fragmentInURL: true,
  pdfSeparateFragments: false,
  transition: 'none',
  backgroundTransition: 'none',
  plugins: [Notes, Search, Zoom],
  ...Object.fromEntries(asked),
});
// Where plugins and other tools look for it.
Reflect.set(window, 'Reveal', deck);
void deck.initialize();
