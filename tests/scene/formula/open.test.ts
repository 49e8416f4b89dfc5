import { visit } from 'unist-util-visit';
import { describe, expect, test } from 'vitest';
import type { InlineMath, MathBlock } from '../../../src/document/nodes';
import { parseDocument } from '../../../src/document/parse';
import { collectProblems } from '../../../src/problem/problem';
import { openFormulas } from '../../../src/scene/formula/open';

async function open(text: string, mathml?: string) {
  const problems = collectProblems('a.md');
  const document = parseDocument(text, { name: 'a', folder: '/' }, problems);
  const nodes: (InlineMath | MathBlock)[] = [];
  visit(document.root, ['math', 'inlineMath'], (node) => {
    if (node.type === 'math' || node.type === 'inlineMath') nodes.push({ ...node, mathml });
    if (mathml !== undefined && 'value' in node) Object.assign(node, { mathml, value: '' });
  });
  const formulas = await openFormulas(document, problems);
  const [node] = nodes;
  if (!node) throw new Error('There is no formula.');
  if (mathml !== undefined) node.value = '';
  const codes = problems.list.filter(({ code }) => code === 'formulaBroken');
  return { formulas, node, codes };
}
const read = async (tex: string) => {
  const { formulas, node } = await open(`so $${tex}$.`);
  return formulas.inline(node);
};

describe('a formula in plain letters and in words', () => {
  test.each([
    [String.raw`\mbox{odds} = 2`, 'odds = 2', 'odds equals 2'],
    ['E = mc^2', 'E = mc²', 'E equals m c squared'],
    [
      String.raw`x = \frac{-b \pm \sqrt{b^2-4ac}}{2a}`,
      'x = (−b ± √(b² − 4ac))/(2a)',
      'x equals negative b plus or minus the square root of b squared minus 4 a c over 2 a',
    ],
    [
      String.raw`\hat\beta = (X^\top X)^{-1}X^T y`,
      'β̂ = (XᵀX)⁻¹Xᵀy',
      'beta hat equals X transpose X to the negative 1 power times X transpose y',
    ],
    [String.raw`P(A \mid B)`, 'P(A | B)', 'P of A given B'],
    [String.raw`a \mid b`, 'a | b', 'a divides b'],
    [
      String.raw`\lVert x\rVert \le |y|`,
      '‖x‖ ≤ |y|',
      'the norm of x is less than or equal to the absolute value of y',
    ],
    [
      String.raw`\lim_{x \to 0} \log_2 x`,
      'lim x → 0 log₂ x',
      'the limit as x goes to 0 of the log base 2 of x',
    ],
    [
      String.raw`\sum_{i=1}^n x_{i+1}`,
      '∑ᵢ₌₁ⁿ xᵢ₊₁',
      'the sum from i equals 1 to n of x sub i plus 1',
    ],
    [String.raw`\binom{n}{k}`, '(n k)', 'n choose k'],
    [String.raw`\Delta t = 5\,\mathrm{ms}`, 'Δt = 5 ms', 'delta t equals 5 ms'],
    ['10\\,000', '10000', '10000'],
    ['2^{10}', '2¹⁰', '2 to the tenth power'],
    [String.raw`90^\circ`, '90°', '90 degrees'],
  ])('%s', async (tex, text, spoken) => {
    expect(await read(tex)).toMatchObject({ tex, text, spoken });
  });
});

describe('the TeX of a stranger', () => {
  test.each([
    String.raw`\href{javascript:alert(1)}{x}`,
    String.raw`\includegraphics{/etc/passwd}`,
    String.raw`\class{step fragment}{x}`,
    String.raw`\def\a{\a\a}\a`,
    String.raw`\frac{1}{`,
  ])('%s is shown as it is written, with a problem', async (tex) => {
    const { formulas, node, codes } = await open(`$$\n${tex}\n$$`);
    expect(formulas.inline(node)).toEqual({ tex, mathml: '', text: tex, spoken: '' });
    expect(codes).toHaveLength(1);
  });

  test('has no markup of its own', async () => {
    const { mathml } = await read(String.raw`x \text{<img src=a onerror=b>}`);
    expect(mathml).toContain('&#x3C;img');
    expect(mathml).not.toContain('<img');
  });

  test('defines what the rest of the document uses', async () => {
    const text =
      '$$\n\\newcommand{\\R}{\\mathbb{R}}\n\\newcommand{\\set}[1]{\\{#1\\}}\n$$\n\n$$\\set{x \\in \\R}$$\n';
    const { codes } = await open(text);
    expect(codes).toEqual([]);
  });
});

describe('saved MathML', () => {
  test('keeps what sets a formula, and nothing else', async () => {
    const saved =
      '<math onclick="a()" style="position:fixed"><semantics><mrow><mi href="javascript:b">x</mi><script>c</script></mrow>' +
      '<annotation encoding="application/x-tex">x</annotation></semantics></math>';
    const { formulas, node } = await open('$x$', saved);
    expect(formulas.inline(node)).toEqual({
      tex: 'x',
      mathml: '<math><mrow><mi>x</mi></mrow></math>',
      text: 'x',
      spoken: 'x',
    });
  });
});

describe('a large formula', () => {
  test('has a row for each line of its author, said by itself', async () => {
    const { formulas, node } = await open('$$\n\\begin{align}a &= b \\\\ &= c\\end{align}\n$$');
    if (node.type !== 'math') throw new Error('It is no block.');
    const { rows, spoken, parts } = formulas.large(node);
    expect(rows.map(({ text }) => text)).toEqual(['a = b', '= c']);
    expect(rows.map(({ cells }) => cells.filter(Boolean).length)).toEqual([2, 1]);
    expect(spoken).toBe('a equals b, equals c');
    expect(parts).toEqual([]);
  });

  test('can be cut before its relations', async () => {
    const { formulas, node } = await open('$$\na = b + c \\le d\n$$');
    if (node.type !== 'math') throw new Error('It is no block.');
    const { whole, parts } = formulas.large(node);
    expect(parts).toHaveLength(3);
    expect(parts.reduce((sum, { width }) => sum + width, 0)).toBeCloseTo(whole.width, 1);
  });
});

test('of many levels is read once at each', async () => {
  const deep = `${String.raw`\sqrt{`.repeat(60)}2${'}'.repeat(60)}`;
  const { text } = await read(deep);
  expect(text).toMatch(/^√\(?√.*2\)*$/);
});
