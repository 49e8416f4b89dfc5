import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import type { Format } from '../../src/format';
import { type Rich, richOf } from '../../src/scene/inline';
import type { Scene } from '../../src/scene/schema';
import { drawnContext, StageProvider } from '../../src/view/context';
import { Stage } from '../../src/view/Stage';

const base = { id: 'a', level: 2, narration: [], notes: [], refs: [], steps: [] } as const;
const heading = richOf('Bread needs time');
const item = { text: richOf('Flour'), details: [] };
const points: Scene<'points'> = {
  ...{ ...base, narration: [], notes: [], refs: [], steps: [] },
  ...{ kind: 'points', heading, items: [item] },
};
const title: Scene = {
  ...{ ...base, narration: [], notes: [], refs: [], steps: [] },
  ...{ kind: 'title', level: 1, heading },
};
const draw = (scene: Scene, format: Format): string => {
  const drawn = drawnContext({ references: [], lang: 'en' }, (src) => src);
  return renderToStaticMarkup(
    <StageProvider value={{ ...drawn, format }}>
      <Stage scene={scene} />
    </StageProvider>,
  );
};

const icon: Rich[number] = { type: 'icon', name: 'bread', paths: ['M0 0h24'] };

test('The foot of an upright stage has the icon of its heading, which is no text', () => {
  const marked: Scene = { ...points, heading: [icon, ...heading] };
  expect(draw(marked, 'portrait')).toMatch(/<div class="foot-icon" aria-hidden="true">/);
  expect(draw(marked, 'landscape')).not.toContain('foot-icon');
  expect(draw(marked, 'square')).not.toContain('foot-icon');
});

test('Without an icon it has the emoji of its heading, drawn only, and no mere letter', () => {
  const marked: Scene = { ...points, heading: [{ type: 'text', text: '🥖 ' }, ...heading] };
  expect(draw(marked, 'portrait')).toMatch(
    /<div class="letter-beside"[^>]*aria-hidden="true"><div[^>]*data-letter="🥖"/u,
  );
  expect(draw(marked, 'landscape')).not.toContain('letter-beside');
  expect(draw(points, 'portrait')).not.toContain('data-letter');
});

test('On the ground beside a list the emoji of a heading stands large, apart from its words', () => {
  const marked = { ...points, heading: [{ type: 'text' as const, text: '🥖 ' }, ...heading] };
  const text = richOf('Flour of the last harvest is milled from wheat and kept dry');
  const html = draw(
    { ...marked, items: Array.from({ length: 3 }, () => ({ ...item, text })) },
    'landscape',
  );
  expect(html).toMatch(/<div data-letter="🥖" aria-hidden="true" class="[^"]*side-sign emoji"/u);
  expect(html.match(/🥖/gu)).toHaveLength(1);
});

test('A title without a picture has its rings once, or its number', () => {
  const rings = (heading: string) => draw({ ...title, heading: richOf(heading) }, 'portrait');
  expect(rings('Bread').match(/class="[^"]*rings/g)).toHaveLength(1);
  expect(rings('Day 2').match(/data-letter="2"/g)).toHaveLength(1);
  expect(rings('Day 2')).not.toContain('rings');
});

const picture = { src: 'a.svg', width: 800, height: 800, alt: 'A loaf' };
const group = (items: number): Scene => ({
  ...{ ...base, narration: [], notes: [], refs: [], kind: 'group', heading },
  steps: Array.from({ length: items }, () => ({ text: '' })),
  blocks: [
    { kind: 'figure', caption: '', steps: 0, enters: false, ...picture },
    {
      ...{ kind: 'points', steps: items, enters: false },
      items: Array.from({ length: items }, () => ({ ...item, icon })),
    },
  ],
});

test('A picture whose turn is over stands in the foot, and is not told twice', () => {
  const many = draw(group(14), 'portrait');
  expect(many).toMatch(/foot-picture" aria-hidden="true"><img[^>]*alt=""/);
  expect(many.match(/alt="A loaf"/g)).toHaveLength(1);
  expect(draw(group(14), 'landscape')).not.toContain('foot-picture');
});

test('Where picture and list stand together, it has the icon of what is spoken of', () => {
  const few = draw(group(2), 'portrait');
  expect(few).not.toContain('foot-picture');
  expect(few.match(/foot-icon/g)).toHaveLength(2);
});
