import { expect, test } from 'vitest';
import { JOINER, openJoining } from '../../src/language/joins';

/** Where a line may end, marked. */
const broken = (lang: string, run: string): string =>
  [...(openJoining(lang)?.(run) ?? '')].reduce((text, letter, i, all) => {
    if (letter === JOINER) return text;
    return i > 0 && all[i - 1] !== JOINER ? `${text}|${letter}` : text + letter;
  }, '');

test.each([
  ['ja', '小さなアプリケーションを', '小さな|アプリケーションを'],
  ['ja', '文法を学ぶことも', '文法を|学ぶことも'],
  ['ja', '魔法のようにも見えます', '魔法のようにも|見えます'],
  ['ja', 'インターフェースには型を', 'インターフェースには|型を'],
  ['ja', '爆速スライド', '爆速|スライド'],
  ['ja', 'フレームワーク', 'フレームワーク'],
  ['zh', '预估卡路里', '预估|卡路里'],
  ['zh', '牛肉的做法', '牛肉的|做法'],
  ['ko', '시작해야만', '시작해야만'],
])('In %s the words of %s stay whole, with what hangs on them: %s', (lang, run, wanted) => {
  expect(broken(lang, run)).toBe(wanted);
});

test('A particle at the beginning of a run stays with the letters before it', () => {
  expect(openJoining('ja')?.('の文法')?.startsWith(JOINER)).toBe(true);
  expect(openJoining('ja')?.('文法')?.startsWith(JOINER)).toBe(false);
});

test('Other languages have spaces', () => {
  expect(openJoining('en')).toBeUndefined();
});
