/** Spanish words of pages. */
import type { Words } from '../words';
import { deck, keys, speaker } from './deck-words';
import { dev } from './dev-words';
import { diff } from './diff-words';
import { record } from './record-words';

export const words: Words = {
  chapters: 'Capítulos',
  transcript: 'Transcripción',
  languages: 'Idiomas',
  narrator: 'Narración',
  references: 'Fuentes',
  transcriptOf: '{title}: transcripción',
  sources: 'Fuentes:',
  licence: 'Licencia:',
  tones: {
    note: 'Nota',
    tip: 'Consejo',
    important: 'Importante',
    warning: 'Advertencia',
    caution: 'Precaución',
  },
  watch: {
    openDeck: 'Abrir las diapositivas en este punto',
    linkTo: 'Enlace a',
    copied: 'Copiado',
    inAddressBar: 'Está en la barra de direcciones',
    toTranscript: 'A la transcripción',
    skipTranscript: 'Saltar la transcripción',
    follow: 'Seguir la voz',
    video: 'Vídeo (MP4)',
    captions: 'Subtítulos (WebVTT)',
    deck: 'Diapositivas',
  },
  shown: {
    onScreen: 'En pantalla',
    picture: 'Imagen:',
    charts: {
      bar: 'Gráfico de barras',
      stacked: 'Gráfico de barras apiladas',
      line: 'Gráfico de líneas',
      area: 'Gráfico de áreas',
      scatter: 'Diagrama de dispersión',
      pie: 'Gráfico circular',
      ring: 'Gráfico de anillo',
      range: 'Gráfico de intervalos',
      slope: 'Gráfico de pendientes',
      histogram: 'Histograma',
      multiples: 'Gráficos pequeños en paralelo',
    },
    map: 'Mapa',
    place: 'Lugar',
    by: 'por',
    bar: 'Barra',
    point: 'Punto',
  },
  description: {
    more: { one: '… {count} más en la transcripción', other: '… {count} más en la transcripción' },
    all: { other: '{count} en la transcripción' },
  },
  ...{ deck, keys, speaker, record, dev, diff },
};
