/** Words of the speech rules that a listener would not understand, and what a lecturer says. */

/** In this order. `if` is looked for in the formula, in plain letters and in MathML. */
const BETTER: { if?: RegExp; from: RegExp; to: string }[] = [
  { from: /\b(?:bold|script|normal|italic|fraktur|sans serif|double struck) (?=\S)/g, to: '' },
  { if: /Δ/, from: /\btriangle\b/g, to: 'delta' },
  { from: / ˆ/g, to: ' hat' },
  { from: /\b(?:overline|horizontal bar)\b/g, to: 'bar' },
  { if: /\u20d7/, from: /\bright arrow\b/g, to: 'vector' },
  { from: /\blim over (\S+) right arrow (.+?) of\b/g, to: 'the limit as $1 goes to $2 of' },
  { from: /\bright arrow from bar\b/g, to: 'maps to' },
  { from: /\bleft right double arrow\b/g, to: 'if and only if' },
  { from: /\bright double arrow\b/g, to: 'implies' },
  { from: /\bright arrow\b/g, to: 'to' },
  { from: /\bleft arrow\b/g, to: 'from' },
  { from: /\braised to the down tack power\b/g, to: 'transpose' },
  { from: /\bto the T power\b/g, to: 'transpose' },
  { from: /\br-(\w+)\b/g, to: 'R $1' },
  { from: /\braised to the composed with power\b/g, to: 'degrees' },
  { if: /linethickness="0/, from: /\bthe 2 by 1 column matrix (\S+) (\S+)/g, to: '$1 choose $2' },
  { from: /\braised to the asterisk power\b/g, to: 'star' },
  { from: /\bpartial differential\b/g, to: 'partial' },
  { from: /\balmost equals\b/g, to: 'is about' },
  { from: /\bthe metric of\b/g, to: 'the norm of' },
  { from: / end (?:metric|absolute value|exponent|fraction|root)\b/g, to: '' },
  { from: /\braised to the (?:exponent )?((?:\S+ ){1,4}?)power\b/g, to: 'to the $1' },
  { from: /\braised to the exponent\b/g, to: 'to the' },
  { from: /\bpercent sign\b/g, to: 'percent' },
  { from: /\bdegree sign\b/g, to: 'degrees' },
  { from: /\bh over two pi\b/g, to: 'h bar' },
  { if: /^[^|∣<]*[PpE𝔼r]\s?[([][^)\]]*[|∣]/u, from: /\bdivides\b/g, to: 'given' },
  { from: /\bcomma dot dot dot comma\b/g, to: 'and so on, up to' },
  { from: /\bdot dot dot\b/g, to: 'and so on' },
  {
    from: /(\d) times (?=(?:ms|s|kg|g|mg|km|cm|mm|nm|m|Hz|kHz|MHz|GHz|mol|ml|eV|Pa)\b)/g,
    to: '$1 ',
  },
];

/** What is said of a formula, by the words that the rules give. `formula` is in plain letters and in MathML. */
export function inGoodEnglish(words: string, formula: string): string {
  let said = words;
  for (const { if: holds, from, to } of BETTER)
    if (!holds || holds.test(formula.normalize('NFD'))) said = said.replace(from, to);
  return said.replace(/\s+/g, ' ').trim();
}
