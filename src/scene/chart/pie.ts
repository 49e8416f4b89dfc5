/** A pie of Mermaid as the data of a chart. */
import { parseDiagram } from '../diagram/parse';
import type { Fence } from './fence';
import type { Read } from './type';
import { chartTypes } from './types';

/** What each slice is of the whole, or the numbers themselves where they are to be shown. */
export function parsePie(text: string): Read | { problem: string } {
  const parsed = parseDiagram(text);
  if (!('pie' in parsed)) return { problem: 'wrong' in parsed ? parsed.wrong : 'it is no pie' };
  const { title, showsData, slices } = parsed.pie;
  const values = new Map<string, number>();
  for (const { label, value } of slices) values.set(label, (values.get(label) ?? 0) + value);
  const whole = slices.reduce((sum, { value }) => sum + value, 0);
  const isShare = !showsData && whole > 0;
  const shown = (value: number) => (isShare ? Math.round((value / whole) * 1000) / 10 : value);
  const series = [{ name: '', values: [...values.values()].map(shown) }];
  const fence: Fence = { type: 'pie', unit: isShare ? '%' : '', x: '', y: title, data: parsed.pie };
  const data = { labels: [...values.keys()], series, isSingle: true };
  return { fence, data, type: chartTypes.pie, isSilent: true };
}
