/** Short formulas are said without the speech rules, in the words that these would give. */
import { expect, test } from 'vitest';
import { readMath, writeMath } from '../../../src/scene/formula/clean';
import { plainMath } from '../../../src/scene/formula/plain';
import { openSetter } from '../../../src/scene/formula/set';
import { saySimple } from '../../../src/scene/formula/simple';
import { sayFormulas } from '../../../src/scene/formula/speech';

const SIMPLE = String.raw`x x_i x_1 x^2 x^3 \alpha \Omega \beta_0 i=1 n+1 n-1 k\le{}n 1\le{}i\le{}n a\in{}A a<b a>b E=m 3.5`;
/** One that the rules are asked for, so that they are asked for all. */
const OTHER = String.raw`\frac{a}{b}`;

test('the words are those of the rules', async () => {
  const set = await openSetter([]);
  const formulas = [OTHER, ...SIMPLE.split(' ')].map((tex) => {
    const math = readMath(set(tex, false).markup ?? '', true);
    if (!math) throw new Error(tex);
    return { mathml: writeMath(math), text: plainMath(math) };
  });
  // What is long in plain letters is said by the rules: a space that is not one makes it so.
  const ruled = await sayFormulas(
    formulas.map(({ mathml, text }) => ({ mathml, text: `${text} ` })),
    'en',
  );
  const [other, ...simple] = formulas.map(({ text }) => saySimple(text));
  expect(other).toBeUndefined();
  expect(simple).toEqual(ruled.slice(1));
});

test.each(['', 'xy', '2x', 'x_i', 'f(x)', 'xᵢ²', 'a =', '−1', 'x = = y'])('%j is none', (text) => {
  expect(saySimple(text)).toBeUndefined();
});
