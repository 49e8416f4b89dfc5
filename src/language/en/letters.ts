/** How letters are said one by one. */

/** Where the letter by itself is another word: a voice says a lone "a" as the article. */
const NAMES: Readonly<Record<string, string>> = { a: 'eigh' };

export const spell = (letters: string): string[] =>
  [...letters.toLowerCase()]
    .filter((letter) => letter !== '.')
    .map(
      (letter) =>
        greek(letter) ?? (Object.hasOwn(NAMES, letter) ? (NAMES[letter] ?? letter) : letter),
    );

/** The same with the ending of a plural or a possessive on the last: FDA's, PDFs. */
export const spellWith = (letters: string, ending: string): string[] => {
  const all = spell(letters);
  const last = all.pop();
  return last === undefined ? [] : [...all, ending ? `${last}'s` : last];
};

const GREEK: Readonly<Record<string, string>> = {
  ...{
    α: 'alpha',
    β: 'beta',
    γ: 'gamma',
    δ: 'delta',
    ε: 'epsilon',
    ζ: 'zeta',
    η: 'eta',
    θ: 'theta',
  },
  ...{
    ι: 'iota',
    κ: 'kappa',
    λ: 'lambda',
    μ: 'mu',
    ν: 'nu',
    ξ: 'xi',
    ο: 'omicron',
    π: 'pi',
    ρ: 'rho',
  },
  ...{
    σ: 'sigma',
    ς: 'sigma',
    τ: 'tau',
    υ: 'upsilon',
    φ: 'phi',
    χ: 'chi',
    ψ: 'psi',
    ω: 'omega',
    µ: 'mu',
  },
};
/** The name of a letter of Greek. */
export const greek = (letter: string): string | undefined => {
  const small = letter.toLowerCase();
  return Object.hasOwn(GREEK, small) ? GREEK[small] : undefined;
};
