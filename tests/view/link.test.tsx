import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { drawnContext, StageProvider } from '../../src/view/context';
import { RichText } from '../../src/view/RichText';

const draw = (href: string, scene: (id: string) => string | undefined) => {
  const context = drawnContext({ references: [], lang: 'en' }, (src) => src);
  return renderToStaticMarkup(
    <StageProvider value={{ ...context, scene }}>
      <RichText text={[{ type: 'link', href, children: [{ type: 'text', text: 'there' }] }]} />
    </StageProvider>,
  );
};

test('a link to a scene has the address that the scene has where it stands', () => {
  const onPage = (id: string) => `#page-${id}`;
  expect(draw('#make', onPage)).toBe('<a href="#page-make">there</a>');
  expect(draw('#%C3%BCbersicht', onPage)).toBe('<a href="#page-übersicht">there</a>');
  expect(draw('#make', () => undefined)).toBe('<a>there</a>');
  expect(draw('https://example.org', onPage)).toContain('href="https://example.org"');
});

test('words that are said otherwise are drawn as they are written, and are no link', () => {
  const context = drawnContext({ references: [], lang: 'en' }, (src) => src);
  const html = renderToStaticMarkup(
    <StageProvider value={context}>
      <RichText
        text={[{ type: 'say', said: 'gabba', children: [{ type: 'text', text: 'GABA' }] }]}
      />
    </StageProvider>,
  );
  expect(html).toBe('GABA');
});
