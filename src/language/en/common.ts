/** Words that are in every text, and what can be told by them. */

const list = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Words that say nothing of the subject. */
export const STOP = list(
  'a an the and or but nor so yet of in on at by for from to with without into onto over under between about as is are was were be ' +
    'been being am do does did has have had having will would can could may might must shall should it its this that these those ' +
    'there here they them their he she his her we us our you your i my me not no than then too very also just more most less ' +
    'some any each every all both such own same other another which who whom whose what when where why how if while because one',
);

/** Words that lean on the next one: articles, prepositions, auxiliaries, conjunctions, possessives. */
export const LEANING = list(
  'i you he she it we they a an the this that these those my your his her its our their every each some any no of in on at by for from to with without ' +
    'into onto over under between about as than and or but nor so if when while because which who whose is are was were be been ' +
    'am do does did has have had can could may might must shall should will would not very more most less least too only even',
);

/** Words before which a reader breathes. */
export const OPENING = list(
  'and or but nor so because which who that when while where if than then for with without from to into after before in on at by of as',
);
