import { toString as textOf } from 'mdast-util-to-string';
import { expect, test } from 'vitest';
import { parseBody } from '../tree';

test.each([
  ['Main Street 5<br>12345 Town<br/>\nNo Country', ['Main Street 5', '12345 Town', 'No Country']],
  ['**Yes:** 16  \n**No:** 2', ['Yes: 16', 'No: 2']],
  ['the words go<br>\non and on', ['the words go on and on']],
  ['床前明月光。<br>疑是地上霜。', ['床前明月光。', '疑是地上霜。']],
])(
  'prose that is broken into lines is a paragraph a line where each begins anew: %j',
  (text, expected) => {
    const said = parseBody(text).nodes.map((node) =>
      textOf(
        'children' in node
          ? ({
              ...node,
              children: node.children.map((one) =>
                one.type === 'break' ? { type: 'text', value: ' ' } : one,
              ),
            } as typeof node)
          : node,
      ),
    );
    expect(said.map((words) => words.replace(/\s+/g, ' '))).toEqual(expected);
  },
);

test('a list, a quote and a table keep their breaks', () => {
  const { root } = parseBody('- One<br>Two\n\n> One<br>Two\n').document;
  expect(JSON.stringify(root).match(/"break"/g)).toHaveLength(2);
});
