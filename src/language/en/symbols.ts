/** Signs between words, and the words that say them. */

export const SYMBOLS: Record<string, string> = {
  '&': 'and',
  '+': 'plus',
  '=': 'equals',
  '<': 'less than',
  '>': 'greater than',
  '≤': 'at most',
  '≥': 'at least',
  '≈': 'about',
  '~': 'about',
  '±': 'plus or minus',
  '×': 'times',
  '÷': 'divided by',
  '→': 'to',
  '%': 'percent',
  '@': 'at',
  '#': 'number',
  '/': 'slash',
  '§': 'section',
  '²': 'squared',
  '³': 'cubed',
};
