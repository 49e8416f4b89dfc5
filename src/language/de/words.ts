/** German words of pages. */
import type { Words } from '../words';
import { deck, keys, speaker } from './deck-words';
import { dev } from './dev-words';
import { diff } from './diff-words';
import { record } from './record-words';

export const words: Words = {
  chapters: 'Kapitel',
  transcript: 'Abschrift',
  languages: 'Sprachen',
  narrator: 'Erzählstimme',
  references: 'Quellen',
  transcriptOf: '{title}: Abschrift',
  sources: 'Quellen:',
  licence: 'Lizenz:',
  tones: {
    note: 'Hinweis',
    tip: 'Tipp',
    important: 'Wichtig',
    warning: 'Warnung',
    caution: 'Vorsicht',
  },
  watch: {
    openDeck: 'Die Folien an dieser Stelle öffnen',
    linkTo: 'Link zu',
    copied: 'Kopiert',
    inAddressBar: 'Er steht in der Adresszeile',
    toTranscript: 'Zur Abschrift',
    skipTranscript: 'Abschrift überspringen',
    follow: 'Dem Gesprochenen folgen',
    video: 'Video (MP4)',
    captions: 'Untertitel (WebVTT)',
    deck: 'Folien',
  },
  shown: {
    onScreen: 'Im Bild',
    picture: 'Bild:',
    charts: {
      bar: 'Balkendiagramm',
      stacked: 'Gestapeltes Balkendiagramm',
      line: 'Liniendiagramm',
      area: 'Flächendiagramm',
      scatter: 'Punktdiagramm',
      pie: 'Kreisdiagramm',
      ring: 'Ringdiagramm',
      range: 'Spannendiagramm',
      slope: 'Vorher-Nachher-Diagramm',
      histogram: 'Histogramm',
      multiples: 'Kleine Diagramme nebeneinander',
    },
    map: 'Karte',
    place: 'Ort',
    by: 'nach',
    bar: 'Balken',
    point: 'Punkt',
  },
  description: {
    more: {
      one: '… {count} weitere in der Abschrift',
      other: '… {count} weitere in der Abschrift',
    },
    all: { other: '{count} in der Abschrift' },
  },
  ...{ deck, keys, speaker, record, dev, diff },
};
