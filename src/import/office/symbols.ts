/** What TeX calls the signs of formulas. */
const WRITTEN = `
α alpha β beta γ gamma δ delta ε epsilon ζ zeta η eta θ theta ι iota κ kappa λ lambda μ mu ν nu ξ xi π pi ρ rho σ sigma τ tau
υ upsilon φ phi χ chi ψ psi ω omega Γ Gamma Δ Delta Θ Theta Λ Lambda Ξ Xi Π Pi Σ Sigma Φ Phi Ψ Psi Ω Omega
∑ sum ∏ prod ∫ int ∬ iint ∮ oint ⋃ bigcup ⋂ bigcap ± pm ∓ mp × times ÷ div ⋅ cdot ∙ cdot ≤ le ≥ ge ≠ ne ≈ approx ≡ equiv
∼ sim ∝ propto ∞ infty ∂ partial ∇ nabla ∈ in ∉ notin ⊂ subset ⊆ subseteq ∪ cup ∩ cap ∅ emptyset ∀ forall ∃ exists → to
← leftarrow ⇒ Rightarrow ⇔ Leftrightarrow ↦ mapsto … dots ⋯ cdots ‖ | ⟨ langle ⟩ rangle ⌊ lfloor ⌋ rfloor ⌈ lceil ⌉ rceil`;

const pairs = WRITTEN.trim().split(/\s+/);
export const SYMBOLS: ReadonlyMap<string, string> = new Map(
  pairs.flatMap((sign, i) => (i % 2 === 0 ? [[sign, `\\${pairs[i + 1]}`] as const] : [])),
);

/** Letters of their own that stand for others. */
const PLAIN: Record<string, string> = {
  '′': "'",
  '−': '-',
  '∗': '*',
  ℝ: '\\mathbb{R}',
  ℕ: '\\mathbb{N}',
  ℤ: '\\mathbb{Z}',
  ℚ: '\\mathbb{Q}',
  ℂ: '\\mathbb{C}',
  '\\': '\\backslash',
  '^': '\\text{\\textasciicircum}',
};

/** The signs of a formula in TeX. */
export const toTex = (signs: string): string =>
  [...signs.normalize('NFC')]
    .map((sign) => named(sign) ?? [...sign.normalize('NFKC')].map(signToTex).join(''))
    .join('');

const signToTex = (sign: string): string => named(sign) ?? escapeSigns(sign);

function named(sign: string): string | undefined {
  const name = SYMBOLS.get(sign) ?? PLAIN[sign];
  return name && /[a-z]$/i.test(name) ? `${name} ` : name;
}

const escapeSigns = (words: string): string => words.replace(/[#%&_{}$]/g, '\\$&');

const OF_TEXT: Record<string, string> = { '\\': '\\textbackslash ', '^': '\\textasciicircum ' };

/** Words within a formula. */
export const textToTex = (words: string): string =>
  `\\text{${words.replace(/[\\^#%&_{}$]/g, (sign) => OF_TEXT[sign] ?? `\\${sign}`)}}`;
