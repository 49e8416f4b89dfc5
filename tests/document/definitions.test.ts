import { expect, test } from 'vitest';
import { parseBody, sketch } from './tree';

test('a term and what it means, after a colon, are a list of definitions', () => {
  const { nodes } = parseBody(
    'Stable\n: Equal things keep **their** order.\n\nIn place\n: None.\n: Or one.\n',
  );
  expect(nodes.map(sketch)).toEqual([
    'definitionList(definitionTerm("Stable") definitionDescription(p("Equal things keep " strong("their") " order.")) definitionTerm("In place") definitionDescription(p("None.")) definitionDescription(p("Or one.")))',
  ]);
});

test.each(['It is 10:30\nnow.', 'Words: more.', ':::points\n- a\n:::', ': alone'])(
  'there are none in %j',
  (text) => {
    expect(parseBody(text).nodes.map(({ type }) => type)).not.toContain('definitionList');
  },
);
