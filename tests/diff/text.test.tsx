import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { textOf } from '../../src/diff/text';

test('the words of a drawn scene are a line for each thing, as a reader has them', () => {
  const markup = renderToStaticMarkup(
    <div title="a > b">
      <h2>
        Cells &amp; <em>growth</em>
        <sup>
          <a href="#x">2</a>
        </sup>
      </h2>
      <span>48.2 %</span>
      <span aria-hidden="true">
        <b>0</b>
        <br />1
      </span>
      <table>
        <tbody>
          <tr>
            <td>Days</td>
            <td>More</td>
          </tr>
        </tbody>
      </table>
      <img alt="A <cell>" src="data:," />
      <svg role="img" aria-label="Bars: a 1, b 2">
        <title>Not told twice</title>
        <text>1</text>
      </svg>
      <p>{'"quoted" it’s'}</p>
    </div>,
  );
  expect(textOf(markup).split('\n')).toEqual([
    'Cells & growth[2]',
    '48.2 %',
    'Days · More',
    'A <cell>',
    'Bars: a 1, b 2',
    '"quoted" it’s',
  ]);
});
