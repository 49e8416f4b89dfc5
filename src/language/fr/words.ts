/** French words of pages. */
import type { Words } from '../words';
import { deck, keys, speaker } from './deck-words';
import { dev } from './dev-words';
import { diff } from './diff-words';
import { record } from './record-words';

export const words: Words = {
  chapters: 'Chapitres',
  transcript: 'Transcription',
  languages: 'Langues',
  narrator: 'Narration',
  references: 'Sources',
  transcriptOf: '{title} : transcription',
  sources: 'Sources :',
  licence: 'Licence :',
  tones: {
    note: 'Note',
    tip: 'Conseil',
    important: 'Important',
    warning: 'Avertissement',
    caution: 'Attention',
  },
  watch: {
    openDeck: 'Ouvrir les diapositives à cet endroit',
    linkTo: 'Lien vers',
    copied: 'Copié',
    inAddressBar: 'Il est dans la barre d’adresse',
    toTranscript: 'Aller à la transcription',
    skipTranscript: 'Passer la transcription',
    follow: 'Suivre la parole',
    video: 'Vidéo (MP4)',
    captions: 'Sous-titres (WebVTT)',
    deck: 'Diapositives',
  },
  shown: {
    onScreen: 'À l’écran',
    picture: 'Image :',
    charts: {
      bar: 'Diagramme en barres',
      stacked: 'Diagramme en barres empilées',
      line: 'Courbe',
      area: 'Graphique en aires',
      scatter: 'Nuage de points',
      pie: 'Diagramme circulaire',
      ring: 'Diagramme en anneau',
      range: 'Diagramme d’intervalles',
      slope: 'Graphique de pentes',
      histogram: 'Histogramme',
      multiples: 'Petits graphiques côte à côte',
    },
    map: 'Carte',
    place: 'Lieu',
    by: 'par',
    bar: 'Barre',
    point: 'Point',
  },
  description: {
    more: {
      one: '… {count} de plus dans la transcription',
      other: '… {count} de plus dans la transcription',
    },
    all: { other: '{count} dans la transcription' },
  },
  ...{ deck, keys, speaker, record, dev, diff },
};
