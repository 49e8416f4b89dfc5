import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import type { Scene } from '../../src/scene/schema';
import { AREAS } from '../../src/view/area';
import { drawnContext, type StageContext, StageProvider } from '../../src/view/context';
import { Figure } from '../../src/view/kinds/Figure';

const figure = (fields: Partial<Scene<'figure'>>): Scene<'figure'> => ({
  ...{ id: 'a', level: 2, heading: [{ type: 'text', text: 'Heading' }], narration: [], notes: [] },
  ...{ refs: [], steps: [], kind: 'figure', alt: 'A cell', caption: '', ...fields },
});
const shown = { src: 'a.gif', width: 40, height: 30 };

function draw(fields: Partial<Scene<'figure'>>, stage: Partial<StageContext> = {}): string {
  const drawn = drawnContext({ references: [], lang: 'en' }, (src) => `/at/${src}`);
  return renderToStaticMarkup(
    <StageProvider value={{ ...drawn, ...stage }}>
      <Figure scene={figure(fields)} />
    </StageProvider>,
  );
}

describe('a figure', () => {
  test('whose picture cannot be shown shows its words, once', () => {
    expect(draw({ missing: 'web' })).toMatch(/<p [^>]*>A cell<\/p>/);
    expect(draw({ missing: 'web' })).not.toContain('<img');
    expect(draw({ missing: 'web', caption: 'A cell' }).match(/A cell/g)).toHaveLength(1);
  });

  test('whose picture cannot be shown leaves the stage to its heading, and has its caption in the line', () => {
    const drawn = draw({ missing: 'web', caption: 'Seen from above' });
    expect(drawn).toMatch(/class="alone".*class="[^"]*slim/s);
    expect(drawn).toMatch(/<figcaption[^>]*>Seen from above/);
  });

  test('shows the frame of the moment where it is drawn by time, else the picture', () => {
    const plays = { delays: [500, 100], times: 0 };
    expect(draw({ ...shown, plays }, { pictureMs: 500 })).toContain('src="/at/a.gif.frames/1.png"');
    expect(draw({ ...shown, plays })).toContain('src="/at/a.gif"');
    expect(draw(shown, { pictureMs: 500 })).toContain('src="/at/a.gif"');
  });

  test('fills the stage where its author says so and it is alone', () => {
    expect(draw({ ...shown, place: 'full' })).toContain('class="full"');
    const area = { ...AREAS.landscape, width: 800 };
    expect(draw({ ...shown, place: 'full' }, { area })).not.toContain('class="full"');
    expect(draw({ missing: 'gone', place: 'full' })).not.toContain('class="full"');
  });

  test('shows what its author asks to be seen where a part is cut off', () => {
    expect(draw({ ...shown, place: 'full', focus: [30, 70] })).toMatch(
      /<img [^>]*style="[^"]*--focus:30% 70%/,
    );
  });

  test('leads where its link does, in a window of its own', () => {
    expect(draw({ ...shown, href: 'https://example.org/' })).toMatch(
      /<a class="whole" href="https:\/\/example.org\/" target="_blank" rel="noopener noreferrer"><img/,
    );
  });

  test('of a video plays in the deck, and is a picture where nothing plays', () => {
    const film = {
      ...shown,
      src: 'a.mp4',
      film: { durationMs: 1000, poster: 'data:image/jpeg;,' },
    };
    const deck = draw(film, { mode: 'deck' });
    expect(deck).toMatch(/<video [^>]*src="\/at\/a.mp4"/);
    for (const attribute of [
      'muted',
      'loop',
      'controls',
      'playsInline',
      'data-autoplay',
      'aria-label',
    ])
      expect(deck.toLowerCase()).toContain(` ${attribute.toLowerCase()}=`);
    expect(draw(film)).toMatch(/<img [^>]*src="data:image\/jpeg;,"/);
    expect(draw(film, { pictureMs: 100 })).toContain('src="/at/a.mp4.frames/3.jpg"');
  });

  test('holds its picture in itself where the address does', () => {
    expect(draw({ ...shown, src: 'data:image/gif;base64,AAAA' })).toContain(
      'src="data:image/gif;base64,AAAA"',
    );
  });
});
