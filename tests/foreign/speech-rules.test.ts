/** What lectern knows of how speech-rule-engine 4.1 asks wicked-good-xpath. */

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { expect, test } from 'vitest';
import {
  type Asked,
  hastenedOf,
  hastenSpeechRules,
  type Reader,
} from '../../src/foreign/speech-rules';
import { resolvePackage } from '../../src/root';

const SAID = 'speech-rule-engine asks otherwise than src/foreign/speech-rules.ts counts on';
const PACKAGE = resolvePackage('speech-rule-engine/package.json');
const ask = createRequire(PACKAGE);

/** As speech-rule-engine opens its reader. */
const openReader = (): Reader => {
  const opened = { document: {} as Reader };
  ask('wicked-good-xpath').install(opened);
  return opened.document;
};

/** Every question that the rules of English ask. */
function questions(): string[] {
  const found = ['base', 'en'].flatMap((name) => {
    const file = path.join(path.dirname(PACKAGE), `lib/mathmaps/${name}.json`);
    return [...readFileSync(file, 'utf8').matchAll(/"((?:[^"\\]|\\.)*)"/g)].map(([, text = '']) =>
      text.replace(/\\"/g, '"'),
    );
  });
  return [
    ...new Set(
      found.filter((text) =>
        /^(?:self::|@|not\(|name\(|count\(|children\/|text\(\)|contains\()/.test(text),
      ),
    ),
  ];
}

const TREE = `<stree><infixop role="addition" id="1"><children><identifier role="latinletter" font="italic"
 annotation="clearspeak:simple">x</identifier><superscript role="prefix function"><children><number
 role="integer" font="normal">2</number><empty role="rightsuper" grammar=""/></children></superscript><Fraction role="unit"
 xmlns="http://www.w3.org/1998/Math/MathML"/><punctuated role="leftsub"/></children></infixop></stree>`;

function nodesOf(node: Asked & { childNodes?: ArrayLike<Asked> }): Asked[] {
  return [node, ...Array.from(node.childNodes ?? []).flatMap(nodesOf)];
}

test('each question has the answer that it had', () => {
  const plain = openReader();
  const fast = hastenedOf(plain);
  const { DOMParser } = ask('@xmldom/xmldom');
  const nodes = nodesOf(new DOMParser().parseFromString(TREE, 'text/xml'));
  const resolver = { lookupNamespaceURI: () => 'http://www.w3.org/1998/Math/MathML' };
  const all = (evaluate: Reader['evaluate'], text: string, node: Asked) => {
    try {
      const answer = evaluate(text, node, resolver, 5) as { iterateNext(): Asked | null };
      const found: Asked[] = [];
      for (let one = answer.iterateNext(); one; one = answer.iterateNext()) found.push(one);
      return found;
    } catch {
      return 'refused';
    }
  };
  const asked = questions();
  expect(asked.length, SAID).toBeGreaterThan(200);
  const differing = asked.flatMap((text) =>
    nodes
      .filter((node) => {
        const [ours, theirs] = [all(fast, text, node), all(plain.evaluate, text, node)];
        return ours.length !== theirs.length || [...ours].some((one, i) => one !== theirs[i]);
      })
      .map((node) => `${text} of ${node.localName}`),
  );
  expect(differing, SAID).toEqual([]);
  expect(fast('string(.)', nodes[0] as Asked, resolver, 2)).toEqual(
    expect.objectContaining({ stringValue: expect.stringContaining('x') }),
  );
});

test('the rules ask through what is hastened', async () => {
  hastenSpeechRules();
  const library = ask('wicked-good-xpath');
  const { install } = library;
  let parsed = 0;
  hastenSpeechRules();
  expect(library.install, SAID).toBe(install);
  const opened = { document: {} as Reader };
  install(opened);
  const { evaluate } = opened.document;
  const node: Asked = {
    nodeType: 1,
    localName: 'number',
    hasAttribute: () => ++parsed > 0,
    getAttribute: () => 'unit',
  };
  const answer = evaluate('self::number[@role="unit"]', node, null, 5) as {
    iterateNext(): unknown;
  };
  expect([answer.iterateNext(), answer.iterateNext(), parsed]).toEqual([node, null, 1]);
  expect(readFileSync(ask.resolve('speech-rule-engine'), 'utf8'), SAID).toMatch(
    /"wicked-good-xpath"\)[^;]*\.install\(/,
  );
});
