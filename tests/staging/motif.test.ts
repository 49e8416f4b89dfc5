/** What a title shows that has no icon of its own. */
import { describe, expect, test } from 'vitest';
import { checkText } from '../sample';

const RAIN = 'Heavy rain fell on all of us.';
const section = (i: number, line: string) =>
  `## Part ${i}\n\n${line} Then everybody went home, and nobody had seen anything at all.\n`;

async function titleOf(lines: readonly string[], title = 'So it was'): Promise<string> {
  const text = `# ${title}\n\n${lines.map((line, i) => section(i, line)).join('\n')}`;
  const { read } = await checkText(text);
  return JSON.stringify(read?.scenes.scenes[0]);
}

describe('the icon of a title', () => {
  test('is that of three lines or more', async () => {
    expect(await titleOf([RAIN, RAIN, RAIN])).toContain('"type":"icon","name":"cloud-rain"');
    expect(await titleOf([RAIN, RAIN])).not.toContain('"type":"icon"');
  });

  test('is none where it has an emoji', async () => {
    expect(await titleOf([RAIN, RAIN, RAIN], '🥾 So it was')).not.toContain('"type":"icon"');
  });
});
