/** Documents that take a moment, and none longer than it must. */

const FRONT = '---\ntitle: A talk\nvoice: slt\n---\n\n# A talk\n\nHello to all of you.\n';

/** Scenes of two sentences each. */
export const talk = (scenes = 4, about = 'bread'): string =>
  FRONT +
  Array.from(
    { length: scenes },
    (_, i) =>
      `\n## Part ${i} of ${about}\n\n- Flour ${i}\n- Water\n\nThis is part ${i} of what there is to say about ${about}. It has **flour** and it has **water**.\n`,
  ).join('');

/** One scene that is drawn for a while. */
export const long = (about = 'dough'): string =>
  `${FRONT}\n## A long scene\n\n${Array.from({ length: 14 }, (_, i) => `Sentence ${i} of it says of ${about} what **sentence ${i + 1}** of it will not say again, since each has a word of its own.`).join(' ')}\n`;
