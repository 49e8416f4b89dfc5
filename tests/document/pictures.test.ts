import type { Image, Nodes } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { describe, expect, test } from 'vitest';
import { parseDocument } from '../../src/document/parse';
import { collectProblems } from '../../src/problem/problem';
import { FRONT } from '../sample';

/** What stands below the scene's heading, in order: words, or a picture with what is known of it. */
function partsOf(body: string): unknown[] {
  return readAll(`## A\n\n${body}\n`).parts;
}

function readAll(body: string) {
  const problems = collectProblems('talk.md');
  const source = { name: 'talk', folder: '/talk' };
  const { root } = parseDocument(FRONT + body, source, problems);
  const parts = root.children.filter(({ type }) => type !== 'yaml').slice(2);
  return { parts: parts.map(partOf), root, codes: problems.list.map(({ code }) => code) };
}

function partOf(node: Nodes): unknown {
  const [only] = node.type === 'paragraph' ? node.children : [];
  if (only?.type === 'image') return pictureOf(only);
  return textOf(node, { includeImageAlt: false }).replace(/\s+/g, ' ').trim();
}

const pictureOf = ({ url, title, data }: Image) => ({ url, ...(title ? { title } : {}), ...data });

describe('a picture', () => {
  test('among words is shown beside them', () => {
    expect(partsOf('Here ![a](a.png) is one.')).toEqual(['Here is one.', { url: 'a.png' }]);
    expect(partsOf('![a](a.png) First.\n![b](b.png)')).toEqual([
      { url: 'a.png' },
      'First.',
      { url: 'b.png' },
    ]);
  });

  test('beside others is one for itself', () => {
    expect(partsOf('![a](a.png) ![b](b.png)\n![c](c.png)')).toEqual([
      { url: 'a.png' },
      { url: 'b.png' },
      { url: 'c.png' },
    ]);
  });

  test('in a link keeps where that leads', () => {
    const href = 'https://example.org/';
    const defined = `[![a](a.png)][home]\n\n[home]: ${href}`;
    expect(partsOf(`[![a](a.png)](${href})`)).toEqual([{ url: 'a.png', href }]);
    expect(partsOf(defined)[0]).toEqual({ url: 'a.png', href });
    expect(partsOf(`See [this ![a](a.png)](${href}).`)).toEqual([
      'See this.',
      { url: 'a.png', href },
    ]);
  });

  test('is captioned by emphasized words alone with it', () => {
    expect(partsOf('![a](a.png)\n*A cell*')).toEqual([{ url: 'a.png', title: 'A cell' }]);
    expect(partsOf('![a](a.png "Mine")\n*A cell*')).toEqual([
      { url: 'a.png', title: 'Mine' },
      'A cell',
    ]);
    expect(partsOf('![a](a.png)\n*A cell* grows.')).toEqual([{ url: 'a.png' }, 'A cell grows.']);
  });

  test('in a heading stands below it, and gives it its words when it has no others', () => {
    const { root } = readAll('## ![Logo of lectern](logo.png)\n\n## Words ![a](a.png)\n');
    const [first, logo, second, a] = root.children.slice(1);
    expect([first, second].map((node) => [node?.type, node && textOf(node)])).toEqual([
      ['heading', 'Logo of lectern'],
      ['heading', 'Words'],
    ]);
    expect([logo, a].map((node) => node && partOf(node))).toEqual([
      { url: 'logo.png' },
      { url: 'a.png' },
    ]);
  });

  test('takes what its author wishes of it', () => {
    expect(partsOf('![a](a.png){.left}')).toEqual([{ url: 'a.png', wish: { place: 'left' } }]);
    expect(partsOf('![a](a.png){: .full width="300px" }')).toEqual([
      { url: 'a.png', wish: { place: 'full', width: 300 } },
    ]);
    for (const focus of ['focus=30%,70%', 'focus="30, 70"', 'focus=0.3,0.7'])
      expect(partsOf(`![a](a.png){.full ${focus}}`)).toEqual([
        { url: 'a.png', wish: { place: 'full', focus: [30, 70] } },
      ]);
    expect(partsOf('![a](a.png){width=50%} Words.')).toEqual([
      { url: 'a.png', wish: { width: 450 } },
      'Words.',
    ]);
    expect(partsOf('![a](a.png) {not an attribute}')).toEqual([
      { url: 'a.png' },
      '{not an attribute}',
    ]);
  });

  test('that is wished as small as a letter is its words', () => {
    expect(partsOf('Press ![the gear](gear.png){width=20} now.')).toEqual(['Press the gear now.']);
  });
});

describe('badges', () => {
  const shield = '[![Build](https://img.shields.io/build.svg)](https://ci.example.org)';
  const flow = '![CI](https://github.com/a/b/actions/workflows/ci.yml/badge.svg)';

  test('are left out with one warning for all', () => {
    const { parts, codes } = readAll(
      `## A\n\n${shield}\n${flow}\n\n${flow} Words.\n\n- ${flow} One\n`,
    );
    expect(parts).toEqual(['Words.', 'One']);
    expect(codes).toEqual(['imageBadges']);
  });

  test.each([
    'https://api.netlify.com/api/v1/badges/e3/deploy-status',
    'https://app.fossa.com/api/projects/a.svg?type=large',
    'https://www.herokucdn.com/deploy/button.svg',
    'https://vercel.com/button',
    'https://gitpod.io/button/open-in-gitpod.svg',
    'https://github-readme-stats.vercel.app/api?username=a',
    'https://avatars2.githubusercontent.com/u/1?v=4',
  ])('are buttons, counters and faces of contributors, too: %s', (url) => {
    expect(readAll(`## A\n\n![a](${url})\n\nWords.\n`).codes).toEqual(['imageBadges']);
  });

  test('are no other pictures of the web, and no files', () => {
    const others = [
      'https://example.org/shields.png',
      'badge.svg',
      'https://example.org/badger.png',
    ];
    for (const url of others) expect(partsOf(`![a](${url})`)).toEqual([{ url }]);
  });
});
