/**
 * The words of short formulas, as the speech rules give them: letters, numbers, what stands below them, squares and cubes,
 * and one relation or sum after the other. Most formulas in prose are no more, and the rules take 5 ms for each.
 */

const GREEK: Readonly<Record<string, string>> = {
  ...{ α: 'alpha', β: 'beta', γ: 'gamma', δ: 'delta', ε: 'epsilon', ζ: 'zeta', η: 'eta' },
  ...{ θ: 'theta', κ: 'kappa', λ: 'lamda', μ: 'mu', ν: 'nu', ξ: 'xi', π: 'pi', ρ: 'rho' },
  ...{ σ: 'sigma', τ: 'tau', χ: 'chi', ψ: 'psi', ω: 'omega', Ω: 'Omega' },
};
const BELOW: Readonly<Record<string, string>> = {
  ...{ '₀': '0', '₁': '1', '₂': '2', '₃': '3', '₄': '4', '₅': '5', '₆': '6', '₇': '7', '₈': '8' },
  ...{ '₉': '9', ᵢ: 'i', ⱼ: 'j', ₖ: 'k', ₘ: 'm', ₙ: 'n', ₚ: 'p', ₜ: 't', ₓ: 'x' },
};
const POWERS: Readonly<Record<string, string>> = { '²': 'squared', '³': 'cubed' };
const SIGNS: Readonly<Record<string, string>> = {
  ...{ '=': 'equals', '+': 'plus', '−': 'minus' },
  ...{ '≤': 'is less than or equal to', '≥': 'is greater than or equal to' },
  ...{ '<': 'is less than', '>': 'is greater than', '∈': 'is a member of' },
};

const LETTER = `[A-Za-z${Object.keys(GREEK).join('')}]`;
const SUB = `(?:[₀-₉]|[ᵢⱼₖₘₙₚₜₓ])`;
const ATOM = new RegExp(`^(${LETTER})(${SUB}?)([²³]?)$|^\\d+(?:\\.\\d+)?$`, 'u');

/** The words of a formula in plain letters; undefined where it is not that short. */
export function saySimple(text: string): string | undefined {
  const parts = text.split(' ');
  if (parts.length % 2 === 0) return undefined;
  const said = parts.map((part, i) => (i % 2 === 0 ? sayAtom(part) : SIGNS[part]));
  return said.every((words) => words !== undefined) ? said.join(' ') : undefined;
}

function sayAtom(text: string): string | undefined {
  const found = ATOM.exec(text);
  if (!found) return undefined;
  const [whole, letter, below = '', power = ''] = found;
  if (letter === undefined) return whole;
  // "x sub i squared" has words of its own.
  if (below && power) return undefined;
  return [
    GREEK[letter] ?? letter,
    ...(below ? [`sub ${BELOW[below]}`] : []),
    ...(power ? [`${POWERS[power]}`] : []),
  ].join(' ');
}
