import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { openJoining } from '../../src/language/joins';
import type { Inline } from '../../src/scene/inline';
import { richOf } from '../../src/scene/inline';
import type { Scene } from '../../src/scene/schema';
import { drawnContext, StageProvider } from '../../src/view/context';
import { withSoftHyphens } from '../../src/view/hyphens';
import { RichText } from '../../src/view/RichText';
import { Stage } from '../../src/view/Stage';
import { piecesOf } from '../../src/view/size/breaks';
import { CARRIED } from '../../src/view/size/letters';
import { breakLines } from '../../src/view/size/lines';
import { TitleThumbnail } from '../../src/view/Thumbnail';

const WORD = 'Ver\u00adwal\u00adtungs\u00adgerichts\u00adbar\u00adkeit';
const PLAIN = WORD.replaceAll('\u00ad', '');
const draw = (text: Inline[], width?: number) =>
  renderToStaticMarkup(
    <RichText text={text} room={width ? { width, size: 50, ems: CARRIED.sans } : undefined} />,
  );

test('a word is parted where its line is too short for it, and nowhere else', () => {
  expect(draw(richOf(`Die ${WORD}, kurz`), 400)).toBe(
    `Die <span class="parted">${WORD},</span> kurz`,
  );
  expect(draw(richOf(`Die ${WORD}, kurz`), 900)).toBe(`Die ${PLAIN}, kurz`);
  expect(draw(richOf(WORD))).toBe(PLAIN);
});

test('a word with a mark inside it is parted as a whole', () => {
  const [first = '', second = ''] = [WORD.slice(0, 11), WORD.slice(11)];
  const text: Inline[] = [{ type: 'strong', children: richOf(first) }, ...richOf(second)];
  expect(draw(text, 400)).toBe(
    `<strong><span class="parted">${first}</span></strong><span class="parted">${second}</span>`,
  );
});

test('a word is not parted where one of its parts has no room', () => {
  expect(draw(richOf(WORD), 100)).toBe(PLAIN);
});

test('names of code and addresses go on after their signs, without hyphens', () => {
  expect(draw([{ type: 'code', text: 'config.BeanFactory' }], 300)).toBe(
    '<code>config.<wbr/>Bean<wbr/>Factory</code>',
  );
  expect(draw(richOf('www.example.org/a_long-path/'), 300)).toBe(
    'www.<wbr/>example.<wbr/>org/<wbr/>a_<wbr/>long-path/',
  );
  expect(draw([{ type: 'code', text: 'a.b' }], 20)).toBe('<code>a.b</code>');
});

test('hyphens side by side stay together, with the flag that they begin', () => {
  expect(draw(richOf('use --paging now'))).toBe('use <span class="kept">--paging</span> now');
  expect(draw([{ type: 'code', text: 'git branch -u a-b' }])).toBe(
    '<code>git branch <span class="kept">-u</span> a-b</code>',
  );
  expect(piecesOf('git branch -u')).toEqual(['git ', 'branch ', '-u']);
  // It ends where a line may: Chromium breaks words in the middle that go on behind it.
  expect(draw(richOf('(using --cap-drop)'))).toBe('(using <span class="kept">--cap-</span>drop)');
  expect(draw(richOf('Shut down (2025-08), at last'))).toBe(
    'Shut down <span class="kept">(2025-08),</span> at last',
  );
  expect(piecesOf('in 2025-08 and well-known')).toEqual([
    'in ',
    '2025-08 ',
    'and ',
    'well-',
    'known',
  ]);
  expect(draw(richOf('use --a=b now'))).toBe('use <span class="kept">--a=b</span> now');
  expect(draw(richOf('one--two'))).toBe('one<span class="kept">--</span>two');
  expect(breakLines('use --paging=never', 8, CARRIED.sans)).not.toContain('use --');
});

const scene: Scene<'points'> = {
  ...{ kind: 'points', id: 'a', level: 2, narration: [], notes: [], refs: [], steps: [] },
  ...{ heading: richOf(PLAIN), items: [{ text: richOf(PLAIN), details: [] }] },
};

test('words are parted in scenes that say where, on a stage that is too narrow', () => {
  const markup = (given: Scene, width: number) =>
    renderToStaticMarkup(
      <StageProvider
        value={{
          ...drawnContext({ references: [], lang: 'de' }, (src) => src),
          area: { left: 0, top: 0, width, height: 800, sources: 900, captions: CAPTIONS },
        }}
      >
        <Stage scene={given} />
      </StageProvider>,
    );
  const parted = { ...scene, hyphenated: [WORD] };
  expect(markup(parted, 480)).toContain('\u00ad');
  expect(markup(parted, 1600)).not.toContain('\u00ad');
  expect(markup(scene, 480)).not.toContain('\u00ad');
});

const CAPTIONS = { left: 0, top: 900, width: 1000, height: 100 };

test('the spaces of French signs hold their line, and accents stay where they are', () => {
  const told: Scene<'statement'> = {
    ...{ kind: 'statement', form: 'turns', id: 'a', level: 2, narration: [], notes: [] },
    ...{ refs: [], steps: [], heading: [] },
    lines: [{ pieces: ['Dit « oui » ou non ?'], accents: [{ piece: 0, start: 12, end: 18 }] }],
  };
  const markup = renderToStaticMarkup(
    <StageProvider value={drawnContext({ references: [], lang: 'fr' }, (src) => src)}>
      <Stage scene={told} />
    </StageProvider>,
  );
  expect(markup).toContain('Dit «\u00a0oui\u00a0» <b class="accent">ou non</b>\u00a0?');
});

test('a number and its unit share a line, and no other word that follows a number', () => {
  const told = { ...scene, hyphenated: [], heading: richOf('At 7 p.m. it is 12 °C, 5 minutes') };
  const [text] = withSoftHyphens(told).heading ?? [];
  expect(text).toEqual({ type: 'text', text: 'At 7\u00a0p.m. it is 12\u00a0°C, 5 minutes' });
});

test('a particle of Japanese stays with the name in other letters before it', () => {
  const run = 'は状態を返す';
  const hyphenated = [openJoining('ja')?.(run) ?? ''];
  const heading: Inline[] = [{ type: 'code', text: 'useState' }, ...richOf(run)];
  const texts = (text: Inline[]) =>
    (withSoftHyphens({ ...scene, hyphenated, heading: text }).heading ?? []).map((node) =>
      node.type === 'text' || node.type === 'code' ? node.text : '',
    );
  expect(texts(heading)[1]).toMatch(/^\u2060は/);
  expect(texts(richOf(`React ${run}`))[0]).toMatch(/^React\u00a0は/);
  expect(texts(richOf(`React この${run}`))[0]).toMatch(/^React この/);
});

test('no line of French ends within a verb and what is asked', () => {
  const heading = richOf('La liberté consiste-t-elle à satisfaire ses désirs');
  const [text] = withSoftHyphens({ ...scene, hyphenated: [], heading }).heading ?? [];
  const joined = 'La liberté consiste-\u2060t-\u2060elle à satisfaire ses désirs';
  expect(text).toEqual({ type: 'text', text: joined });
});

test('a name and its number share a line', () => {
  const heading = richOf('A Tech Talk, Part 3: in 2 parts, Day 12, Rome 1960');
  const [text] = withSoftHyphens({ ...scene, hyphenated: [], heading }).heading ?? [];
  expect(text).toEqual({
    type: 'text',
    text: 'A Tech Talk, Part\u00a03: in 2 parts, Day\u00a012, Rome 1960',
  });
});

test('no line begins with a dash', () => {
  const heading = richOf('Severe bleeding — first aid – now - or never');
  const [text] = withSoftHyphens({ ...scene, heading }).heading;
  expect(text).toEqual({
    type: 'text',
    text: 'Severe bleeding\u00a0— first aid\u00a0– now - or never',
  });
});

test('no line ends with a letter and its hyphen, or in a short compound', () => {
  const heading = richOf('E-Mail, x-axis, on T-Shirts; meet-up, a/b-c, three-dimensional');
  const [text] = withSoftHyphens({ ...scene, hyphenated: [], heading }).heading ?? [];
  const joined =
    'E-\u2060Mail, x-\u2060axis, on T-\u2060Shirts; meet-\u2060up, a/b-c, three-dimensional';
  expect(text).toEqual({ type: 'text', text: joined });
  expect(piecesOf(joined)[0]).toBe('E-\u2060Mail, ');
});

test('a long word inside of an address has no hyphens, though it has them elsewhere', () => {
  const address = `https://example.org/${PLAIN}/a`;
  const told = { ...scene, hyphenated: [WORD], heading: richOf(`${address} ${PLAIN}`) };
  const [text] = withSoftHyphens(told).heading ?? [];
  expect(text).toEqual({ type: 'text', text: `${address} ${WORD}` });
});

test('the title of a thumbnail is parted where it would else be small', () => {
  const draw = (title: string, parted: string) =>
    renderToStaticMarkup(
      <TitleThumbnail title={title} parted={parted} lang="de" letters={CARRIED} />,
    );
  const long = 'Rindfleischetikettierungsüberwachungsaufgabe';
  const parted = 'Rindfleisch\u00adetikettierungs\u00adüberwachungs\u00adaufgabe';
  expect(draw(long, parted)).toContain(parted);
  expect(draw('Observability', 'Observ\u00adability')).toContain('Observability');
});

test('a text from the right that begins with a name in Latin letters runs from the right', () => {
  const drawn = drawnContext({ references: [], lang: 'ar' }, (src) => src);
  const scene: Scene = {
    ...{ kind: 'statement', form: 'turns', id: 'a', level: 2, heading: richOf('بناء') },
    ...{ narration: [], notes: [], refs: [], steps: [{ text: '' }] },
    lines: [{ pieces: ['@mikeal, بناء مجتمع'], accents: [] }],
  };
  const html = renderToStaticMarkup(
    <StageProvider value={drawn}>
      <Stage scene={scene} />
    </StageProvider>,
  );
  expect(html).toContain('\u200f@mikeal');
});
