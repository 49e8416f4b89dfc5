import { describe, expect, test } from 'vitest';
import { checkText, placesInTime, placesOf } from '../sample';

describe('front matter', () => {
  const front = (yaml: string) => checkText(`---\n${yaml}\n---\n\n# A title\n`);

  test.each([
    ['empty', '', []],
    ['not YAML', 'title: "A', ['2:8 yamlMended']],
    ['not YAML where it cannot be told what was meant', 'formats: [a', ['2:12 yamlBroken']],
    ['with a line that is no key', 'title: A\nauthor', ['3:1 yamlBroken']],
    ['with a key twice', 'title: A\ntitle: B', ['3:1 yamlTwice']],
    ['with an alias', 'title: &a A\nauthor: *a', ['3:9 yamlBroken']],
    ['with an alias of nothing', 'title: *a', ['2:8 yamlBroken']],
    ['with an alias of itself', 'title: A\nlexicon: &a\n  b: *a', ['4:6 yamlBroken']],
    [
      'with a bomb of aliases',
      `title: A\na: &a [x, x]\n${'bcdefghij'.replace(/./g, (c) => `${c}: &${c} [*${String.fromCharCode(c.charCodeAt(0) - 1)}, *${String.fromCharCode(c.charCodeAt(0) - 1)}]\n`)}`.trimEnd(),
      Array.from({ length: 10 }, (_, i) => `${i + 3}:1 metaUnknown`),
    ],
    ['with an unknown tag', 'title: !!js/function A', []],
    [
      'with names of JavaScript',
      'title: A\n__proto__: x\nconstructor: y',
      ['3:1 metaUnknown', '4:1 metaUnknown'],
    ],
    [
      'with wrong words in the lexicon',
      'title: A\nlexicon:\n  a: [1]\n  b: 5',
      ['4:6 metaWrong', '5:6 metaWrong'],
    ],
    ['with a lexicon that is a list', 'title: A\nlexicon: [a, b]', ['3:10 metaWrong']],
    [
      'with an unknown key in the voice',
      'title: A\nvoice: {name: slt, speed: 2}',
      ['3:20 metaUnknown'],
    ],
    ['with a day that is not in the calendar', 'title: A\ndate: 2026-02-30', ['3:7 metaWrong']],
    ['with an address that is not https', 'title: A\nurl: http://a.org/', ['3:6 metaWrong']],
    ['with an address of no folder', 'title: A\nurl: https://a.org/talk', ['3:6 metaWrong']],
    [
      'with a thumbnail of two sorts',
      'title: A\nthumbnail: {title: B, scene: a}',
      ['3:12 metaWrong'],
    ],
    ['with a step of no scene', 'title: A\nthumbnail: {step: 1}', ['3:12 metaWrong']],
    ['with half a step', 'title: A\nthumbnail: {scene: a-title, step: 0.5}', ['3:35 metaWrong']],
    [
      'with an unknown key in the thumbnail',
      'title: A\nthumbnail: {stage: a}',
      ['3:13 metaUnknown'],
    ],
    ['with a script after its country', 'title: A\nlang: zh-CN-Hans', ['3:7 metaWrong']],
    ['with a country twice', 'title: A\nlang: pt-BR-PT', ['3:7 metaWrong']],
    ['with an encoding for a language', 'title: A\nlang: en-utf8', ['3:7 metaWrong']],
    ['with an extension cut short', 'title: A\nlang: en-us-u', ['3:7 metaWrong']],
    ['with a script before its country', 'title: A\nlang: zh-Hans-CN', []],
    ['with a format twice', 'title: A\nformats: [square, square]', ['3:10 metaWrong']],
    ['with an unknown format', 'title: A\nformats: [square, round]', ['3:19 metaWrong']],
  ])('that is %s gives its problems at their keys', async (_, yaml, places) => {
    expect(await placesInTime(front(yaml))).toEqual(places);
  });

  test('with a mistake keeps its right keys, so that the voice is not accused', async () => {
    const text = '---\ntitle: A\nvoice: silent\nautor: B\n---\n\n# 标题\n\n这是一个句子。\n';
    expect(placesOf(await checkText(text))).toEqual(['4:1 metaUnknown']);
  });

  test('with a mistake keeps its right keys, so that the voice finds what it cannot say', async () => {
    const text = '---\ntitle: A\nvoice: slt\nautor: B\n---\n\n# 标题\n\n这是一个句子。\n';
    expect(placesOf(await checkText(text))).toEqual(['4:1 metaUnknown', '9:1 wordUnspeakable']);
  });

  test('with a mistyped value has what stands there when nothing is written', async () => {
    const text =
      '---\ntitle: A\nvoice: silnet\ntheme: nihgt\nlexicon: {a: [1], b: be}\nformats: [round, square]\n---\n\n# A\n\nWords.\n';
    const checked = await checkText(text);
    expect(placesOf(checked)).toEqual([
      ...['3:8 metaWrong', '4:8 metaWrong', '5:14 metaWrong', '6:11 metaWrong'],
    ]);
    expect(checked.failed).toBe(false);
    expect(checked.read?.document.meta).toMatchObject({
      ...{ voice: { name: 'slt' }, theme: 'paper', lexicon: { b: 'be' }, formats: ['square'] },
    });
  });
});
