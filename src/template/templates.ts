/** The templates of documents. The text of each is `<name>.md`, its picture `picture-<ground>.svg`. */

/** What a document can begin as, and whom it is for. */
export const TEMPLATES = {
  explainer: { summary: 'a short film that explains one thing', picture: 'paper' },
  talk: { summary: 'a deck to present, with notes for the speaker', picture: 'night' },
  lesson: { summary: 'one idea, an example with code, an exercise', picture: 'paper' },
  paper: {
    summary: 'research in three minutes: a question, a chart, a table, sources',
    picture: 'paper',
  },
} as const;
export type Template = keyof typeof TEMPLATES;
export const TEMPLATE_NAMES = Object.keys(TEMPLATES) as [Template, ...Template[]];
