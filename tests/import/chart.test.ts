/** Charts of office files, and the data that they become. */
import { describe, expect, test } from 'vitest';
import { LIMITS } from '../../src/import/limits';
import { chartOf } from '../../src/import/office/chart';
import { parseXml } from '../../src/import/xml';

const points = (all: readonly (string | undefined)[]): string =>
  `<ptCount val="${all.length}"/>${all
    .map((one, i) => (one === undefined ? '' : `<pt idx="${i}"><v>${one}</v></pt>`))
    .join('')}`;
const series = (name: string, labels: string, values: readonly (string | undefined)[]): string =>
  `<ser><tx><v>${name}</v></tx><cat>${labels}</cat><val>${points(values)}</val></ser>`;
const fenceOf = (inside: string, type = 'barChart'): string | undefined => {
  const root = `<chartSpace><chart><plotArea><${type}>${inside}</${type}></plotArea></chart></chartSpace>`;
  const [fence] = chartOf(parseXml(root)) ?? [];
  return fence?.type === 'code' ? fence.value : undefined;
};

describe('the chart of an office file', () => {
  test('keeps the order of its years, and its gaps as gaps', () => {
    const labels = points(['2024', '2023', '2022']);
    expect(fenceOf(series('A', labels, ['5', undefined, '3']))).toBe(
      'type: bar\ndata:\n  "2024": 5\n  "2023": null\n  "2022": 3',
    );
  });

  test('loses no value where a label or the name of a series comes again', () => {
    expect(fenceOf(series('A', points(['x', 'x']), ['1', '2']))).toBe(
      'type: bar\nlabels:\n  - x\n  - x\ndata:\n  A:\n    - 1\n    - 2',
    );
    const both = series('A', points(['x']), ['1']) + series('A', points(['x']), ['2']);
    expect(fenceOf(both)).toBe(
      'type: bar\nlabels:\n  - x\ndata:\n  A:\n    - 1\n  A (2):\n    - 2',
    );
  });

  test('takes the innermost of several levels of labels', () => {
    const levels = `<multiLvlStrRef><multiLvlStrCache><ptCount val="2"/><lvl>${points(['a', 'b'])}</lvl><lvl><pt idx="0"><v>Both</v></pt></lvl></multiLvlStrCache></multiLvlStrRef>`;
    expect(fenceOf(series('A', levels, ['1', '2']))).toBe('type: bar\ndata:\n  a: 1\n  b: 2');
  });

  test('has points only where both numbers are', () => {
    const group = `<ser><xVal>${points(['1', 'none', '3'])}</xVal><yVal>${points(['4', '5', undefined])}</yVal></ser>`;
    expect(fenceOf(group, 'scatterChart')).toBe(
      'type: scatter\ndata:\n  Series 1:\n    - - 1\n      - 4',
    );
  });

  test('has no more values than a chart can have, however far they stand apart', () => {
    const far = `<ser><val><ptCount val="4000000000"/><pt idx="0"><v>1</v></pt><pt idx="4000000000"><v>2</v></pt></val></ser>`;
    expect(fenceOf(far)?.split('\n')).toHaveLength(LIMITS.points + 2);
  });
});
