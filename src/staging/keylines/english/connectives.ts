/** English words that join a sentence to the one before it: a line begins after them. */

const PHRASES = [
  'however|so|firstly|first|second|secondly|third|finally|lastly|additionally|moreover|furthermore|also|recently|today',
  'essentially|basically|in summary|in short|in fact|in other words|in general|in addition|for example|for instance',
  'as a result|as you saw|of course|to be clear|that said|then|now|well|thus|therefore|hence|consequently|similarly',
  'likewise|indeed|meanwhile|still|luckily|fortunately|unfortunately|sadly|interestingly|importantly|again|anyway|yes|no',
  'after all|on the other hand|at the same time|at least|this way|in particular|specifically|conversely|by contrast',
  'in contrast|overall|ultimately|eventually|obviously|clearly|naturally|simply put|more importantly|most importantly',
  'above all|originally|later|soon|by now|by then|these days|nowadays',
].join('|');

const LEAD = new RegExp(
  `^(?:(?:${PHRASES})\\s*,\\s*|(?:and|but|so|or|yet|plus|because)\\s+,?\\s*)+`,
  'i',
);

/** How many letters of a sentence are such words. */
export const leadLength = (sentence: string): number => LEAD.exec(sentence)?.[0].length ?? 0;
