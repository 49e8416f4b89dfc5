/** English words of the deck and of the speaker's view. */
import type { DeckWords, KeyWords, SpeakerWords } from '../words';

export const deck: DeckWords = {
  findScene: 'Find a scene',
  findBy: 'Number, name or words of a scene',
  scenes: 'Scenes',
  nothingFound: 'Nothing found',
  narration: 'Narration',
  play: 'Play the narration',
  pause: 'Pause',
  sceneBack: 'Scene back',
  sceneOn: 'Scene on',
  position: 'Position',
  speed: 'Speed',
  captions: 'Captions',
  blocked: 'Click here to hear the narration: the browser asks for it',
  failed: 'The sound could not be played. Try again',
  speakerBlocked:
    'The browser keeps the speaker view closed. Let this page open windows, then press S again.',
};

export const keys: KeyWords = {
  title: 'Keys',
  close: 'Close',
  move: 'Move',
  show: 'Show',
  listen: 'Listen',
  next: 'Next step, then the next scene',
  back: 'One step back',
  below: 'Scene below this one, scene above it',
  wholeScene: 'A whole scene on, a whole scene back',
  ends: 'First scene, last scene',
  overview: 'All scenes at once',
  goTo: 'Go to a scene by its number, name or words',
  find: 'Find words that are shown or said',
  speaker: 'Speaker view, in a window of its own',
  fullScreen: 'Full screen',
  dark: 'Dark screen, and back',
  click: 'click',
  closer: 'Look closer at a place; Esc goes back',
  light: 'A spot of light that follows the mouse',
  draw: 'Draw over the slide, wipe what was drawn',
  play: 'Play the narration, or pause it',
  captions: 'Captions of the narration',
  list: 'This list',
};

export const speaker: SpeakerWords = {
  title: (title) => `Speaker view: ${title}`,
  isDark: 'The screen is dark',
  isLost: 'The deck is closed. Open it, and press S there.',
  onScreen: 'On the screen',
  next: 'Next',
  notes: 'Notes',
  steps: 'Steps of this scene',
  moves: { back: 'Back', next: 'Next' },
  keys: { step: 'step', scene: 'scene', dark: 'dark', size: 'size of notes' },
  larger: 'Larger notes',
  smaller: 'Smaller notes',
  timeLeft: 'Time left',
  planned: 'Planned minutes',
  leftOf: 'left of',
  minutes: (count) => (count === 1 ? 'minute' : 'minutes'),
  byPlan: 'By the plan',
  pace: 'Pace',
  clock: 'Clock',
  timer: { start: 'Start', pause: 'Pause', goOn: 'Go on', again: 'From 0:00' },
  notStarted: 'Starts with the first step',
  onTime: 'On time',
  ahead: (amount) => `${amount} ahead`,
  behind: (amount) => `${amount} behind`,
  scene: (number, of) => `scene ${number} of ${of}`,
  stepsLeft(left, all) {
    if (all === 0) return 'no steps';
    if (left === 0) return 'last step';
    return left === 1 ? '1 step left' : `${left} steps left`;
  },
  nextStep: (step, text) => `Next: step ${step}, “${text}”`,
  nextScene: (title) => `Next: “${title}”`,
  nextEnd: 'Next: the end',
  after: (title) => `Then: ${title}`,
  afterEnd: 'Then: the end',
};
