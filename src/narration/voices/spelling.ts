/** British spellings in the American form that Flite's dictionary holds; its rules for other words say "organ-iss" and "m-eh-ter". */

/** What stands before an `ise` that is part of the stem: noise, otherwise, surprise, promise, exercise. */
const OWN_ISE = new RegExp(
  '[aeou]$|w$|[np]r$|prom$|' +
    '^(un|im|mis|over)?((ex|in|pre|con|exer|circum)c|(ad|de|re|pre|super|tele|impro)v|(sur|de|pre)m|' +
    '(merchan|para)d|(prac|exper|trea|mor|man)t|chem|val|cer|pen|pelv|den|trell)$',
);
const ISE = /^([a-z]{3,})is(e|es|ed|er|ers|ing|ingly|able|ation|ations|ational)$/;

/** What is written otherwise in some words only. */
const PARTS: [RegExp, string][] = [
  [/(cat|par|breath|hydr|electr)(a?)lys(e|ed|er|ers|es|ing)$/, '$1$2lyz$3'],
  [/(an|di)alys(e|ed|er|ers|ing)$/, '$1alyz$2'],
  [/manoeuv(?:re(?=s?$)|r(?=[aei]))/, 'maneuver'],
  [
    /(met|lit|cent|theat|fib|calib|spect|lust|meag|sab|somb|och|mit|sepulch|louv)(?:re(?=s?$)|r(?=ed$))/,
    '$1er',
  ],
  [
    /(ard|arm|behavi|cand|clam|col|demean|enam|endeav|fav|ferv|flav|harb|hon|hum|lab|neighb|od|parl|ranc|rig|rum|sav|savi|splend|tum|val|vap|vig)our/,
    '$1or',
  ],
  [/(h|an|leuk|septic|isch|ur)aem/, '$1em'],
  [/(p|orthop)aed/, '$1ed'],
  [/anaes/, 'anes'],
  [/gynaec/, 'gynec'],
  [/aetiolog/, 'etiolog'],
  [/^f[ao]e(c|t)/, 'fe$1'],
  [/rrhoea/, 'rrhea'],
  [/apnoea/, 'apnea'],
  [/^oe(str|soph|dem)/, 'e$1'],
  [/homoeo/, 'homeo'],
  [/coeliac/, 'celiac'],
  [/^(fulfi|insti|disti|enro|ski|wi)l(s|ments?|ful|fully)?$/, '$1ll$2'],
  [/^practis/, 'practic'],
  [/^sceptic/, 'skeptic'],
  [/^artefact/, 'artifact'],
  [/^ageing/, 'aging'],
  [/^cosy/, 'cozy'],
  [/^gaol/, 'jail'],
];

/** The American spelling of a word in lower case; most words stay as they are. */
export function spelling(word: string): string {
  const [, stem = '', suffix] = ISE.exec(word) ?? [];
  const ize = suffix && !OWN_ISE.test(stem) ? `${stem}iz${suffix}` : word;
  return PARTS.reduce((text, [pattern, american]) => text.replace(pattern, american), ize);
}
