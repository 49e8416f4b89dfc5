/** English words of pages. */
import type { Words } from '../words';
import { deck, keys, speaker } from './deck-words';
import { dev } from './dev-words';
import { diff } from './diff-words';
import { record } from './record-words';

export const words: Words = {
  chapters: 'Chapters',
  transcript: 'Transcript',
  languages: 'Languages',
  references: 'References',
  transcriptOf: '{title}: transcript',
  sources: 'Sources:',
  licence: 'Licence:',
  narrator: 'Narrator',
  tones: {
    note: 'Note',
    tip: 'Tip',
    important: 'Important',
    warning: 'Warning',
    caution: 'Caution',
  },
  watch: {
    openDeck: 'Open the deck at this step',
    linkTo: 'Link to',
    copied: 'Copied',
    inAddressBar: 'It is in the address bar',
    toTranscript: 'To the transcript',
    skipTranscript: 'Skip the transcript',
    follow: 'Follow the speech',
    video: 'Video (MP4)',
    captions: 'Captions (WebVTT)',
    deck: 'Deck',
  },
  shown: {
    onScreen: 'On screen',
    picture: 'Picture:',
    charts: {
      bar: 'Bar chart',
      stacked: 'Stacked bar chart',
      line: 'Line chart',
      area: 'Area chart',
      scatter: 'Scatter plot',
      pie: 'Pie chart',
      ring: 'Ring chart',
      range: 'Chart of ranges',
      slope: 'Slope chart',
      histogram: 'Histogram',
      multiples: 'Small charts side by side',
    },
    map: 'Map',
    place: 'Place',
    by: 'by',
    bar: 'Bar',
    point: 'Point',
  },
  description: {
    more: { other: '… {count} more in the transcript' },
    all: { other: '{count} in the transcript' },
  },
  ...{ deck, keys, speaker, record, dev, diff },
};
