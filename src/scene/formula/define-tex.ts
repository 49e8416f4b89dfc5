/** What a document defines for its formulas (`\\newcommand` and the like), which holds for all of them. */

/** With as many braces in each other as that takes. */
const BRACES = String.raw`\{(?:[^{}]|\{(?:[^{}]|\{[^{}]*\})*\})*\}`;
const DEFINITION = new RegExp(
  String.raw`\\(?:(?:re|provide)?newcommand\*?|providecommand\*?|renewcommand\*?|DeclareMathOperator\*?)\s*(?:\{\\\w+\}|\\\w+)\s*(?:\[\d\])?\s*(?:\[[^\]]*\])?\s*${BRACES}|\\def\s*\\\w+(?:#\d)*\s*${BRACES}`,
  'g',
);
/** The definitions in a formula, each so that a name that TeX knows already keeps its meaning. */
export const definitionsIn = (tex: string): string[] =>
  (tex.match(DEFINITION) ?? []).map(asProvided);

export const withoutDefinitions = (tex: string): string => tex.replace(DEFINITION, ' ');

/** Whether it only defines what others use. */
export const isDefinition = (tex: string): boolean =>
  tex.trim() !== '' && withoutDefinitions(tex).trim() === '';

const asProvided = (definition: string): string =>
  definition
    .replace(/^\\(?:re)?newcommand\*?/, '\\providecommand')
    .replace(
      /^\\DeclareMathOperator(\*?)\s*(\{\\\w+\}|\\\w+)\s*(\{.*\})$/s,
      '\\providecommand$2{\\operatorname$1$3}',
    );
