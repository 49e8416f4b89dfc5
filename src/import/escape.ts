/** Words that Markdown takes as they are, and lectern does not: what other tools mean by them. They stay words. */
import { defaultHandlers, type Handle } from 'mdast-util-to-markdown';

/** In words that are written for Markdown already, whose escapes are passed over. */
const OWN = new RegExp(
  [
    // Brackets of formulas of LaTeX, and its commands.
    String.raw`\\\\(?=[([])`,
    String.raw`\\(?=\p{L})`,
    String.raw`\\[!-/:-@[-\x60{-~]`,
    // Templates and attributes.
    String.raw`\{(?=[{%<#.:]|\w+=)`,
    // The end of an icon's name.
    String.raw`(?<=(?<![\w:]):[a-z][\w+-]*):`,
  ].join('|'),
  'gu',
);

function written(found: string): string {
  if (found === '\\' || found === ':') return `\\${found}`;
  if (found === '\\\\') return '&#92;';
  return found === '{' ? '&#123;' : found;
}

export const escapedText: Handle = (node, parent, state, info) => {
  const words = defaultHandlers.text(node, parent, state, info).replace(OWN, written);
  if (parent?.type === 'heading') return words.replace(/^:(?=::)/, '\\:');
  const opensLine = info.before === '\n' || info.before === '';
  if (!opensLine) return words;
  // What a term means, a part of a layout, a line of a program.
  return words.replace(/^:(?=[ :])/, '\\:').replace(/^i(?=mport\s.*["'])/, '&#105;');
};
