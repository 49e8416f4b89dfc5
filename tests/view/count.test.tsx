import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import type { Scene } from '../../src/scene/schema';
import { Count } from '../../src/view/Count';
import { scenesOf } from '../sample';

async function draw(written: string): Promise<string> {
  const [scene] = await scenesOf(`## A\n\n:::stat\n- **${written}** of it\n:::\n`);
  const [stat] = (scene as Scene<'stat'>).stats;
  if (!stat) throw new Error('no number');
  return renderToStaticMarkup(<Count stat={stat} />);
}

const COUNTER =
  /<span class="digits" style="--group:calc\((?:mod\()?round\(down, var\(--count\) \/ (\d+), 1\)(?:, (\d+)\))?\);--pad:(?:pad-(\d)|decimal)"><\/span>/g;

/** What is seen at the end, each counter replaced by what the browser shows for it. */
function settled(html: string): string {
  const [, seen = ''] = html.split('aria-hidden="true"');
  const total = Number(/var\(--in\) \* (\d+)\)/.exec(seen)?.[1]);
  const drawn = seen.replace(COUNTER, (_, divisor, modulus, pad) => {
    const above = Math.floor(total / Number(divisor));
    return String(modulus ? above % Number(modulus) : above).padStart(Number(pad ?? 1), '0');
  });
  return drawn.replace(/^[^>]*>/, '').replace(/<[^>]*>/g, '');
}

test.each([
  '55',
  '0',
  '0.5',
  '48.2',
  '48,2',
  '1,250',
  '1,000,007',
  '2019',
  '007',
  '0000012',
  '12,34,567',
  '1\u202f000',
  '0.00012',
  '3.14159265',
  '1234567890123',
  '123456789.00001',
  '−3.05',
])('%s is drawn and told as it is written', async (written) => {
  const html = await draw(written);
  expect(settled(html)).toBe(written);
  expect(html).toContain(`<span class="unseen">${written} </span>`);
});
