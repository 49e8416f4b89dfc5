/** Key lines of languages whose grammar is not known: by signs and small words. */
import { describe, expect, test } from 'vitest';
import { languageOf } from '../../../src/language/languages';
import { plainCandidates } from '../../../src/staging/keylines/plain';

const candidates = (text: string, lang: string) => plainCandidates({ text }, languageOf(lang));
const clauses = (text: string, lang: string) =>
  candidates(text, lang)
    .filter(({ kind }) => kind === 'clause')
    .map(({ start, end }) => text.slice(start, end));
const pieces = (text: string, lang: string) =>
  (candidates(text, lang).find(({ kind }) => kind === 'pieces')?.pieces ?? []).map(
    ({ start, end }) => text.slice(start, end),
  );

describe('a short sentence is shown itself', () => {
  test.each([
    ['de', 'Der Teig braucht nichts als Zeit.'],
    ['fr', 'La pâte ne demande que du temps.'],
    ['es', 'La masa solo necesita tiempo.'],
    ['it', "L'impasto ha bisogno di tempo."],
    ['zh', '面团只需要时间。'],
  ])('%s', (lang, text) => {
    expect(candidates(text, lang)).toMatchObject([
      { kind: 'sentence', start: 0, end: text.length },
    ]);
  });
});

describe('a clause that stands alone is shown', () => {
  test.each([
    [
      'de',
      'Die alte Mühle steht am Rand des Dorfes, weil dort der Bach am schnellsten fließt.',
      'Die alte Mühle steht am Rand des Dorfes',
    ],
    [
      'fr',
      'Le vieux moulin se trouve près de la rivière, car le courant y est très fort toute une année.',
      'Le vieux moulin se trouve près de la rivière',
    ],
    [
      'es',
      'El molino viejo está cerca del río, porque allí la corriente es fuerte durante todo el año.',
      'El molino viejo está cerca del río',
    ],
  ])('%s', (lang, text, line) => {
    expect(clauses(text, lang)).toEqual([line]);
  });

  test.each([
    [
      'de',
      'a negation follows',
      'Die alte Mühle steht am Rand des Dorfes, weil sie nie verkauft worden ist.',
    ],
    [
      'de',
      'a relative clause follows',
      'Wir kauften das alte Haus am Fluss, das seit vielen Jahren leer gestanden hatte.',
    ],
    [
      'de',
      'it waits for its reason',
      'Die Mühle steht nur so nah am Wasser, weil der Bach dort am schnellsten fließt.',
    ],
    [
      'fr',
      'it is a condition',
      'Si le moulin tourne encore cette année, car il est vieux, nous ferons une grande fête.',
    ],
    [
      'es',
      'a hedge follows',
      'El molino viejo está cerca del río, porque allí quizás la corriente era más fuerte.',
    ],
  ])('%s: not where %s', (lang, _, text) => {
    expect(clauses(text, lang)).toEqual([]);
  });
});

describe('a long sentence is shown in pieces', () => {
  test('at its commas', () => {
    expect(
      pieces(
        'Wenn der Teig über Nacht im Kühlschrank steht, wird er langsamer, aber der Geschmack wird deutlich besser.',
        'de',
      ),
    ).toEqual([
      'Wenn der Teig über Nacht im Kühlschrank steht,',
      'wird er langsamer, aber der Geschmack wird deutlich besser.',
    ]);
  });

  test('before a small word where it has no comma', () => {
    const found = pieces(
      'Le boulanger du village ouvre sa boutique à cinq heures du matin pour les gens qui travaillent la nuit.',
      'fr',
    );
    expect(found.length).toBeGreaterThan(1);
    expect(found[0]).toMatch(/matin$/);
  });

  test('never after a word that leans on the next one', () => {
    const found = pieces(
      'El panadero del pueblo abre su tienda a las cinco de la mañana para la gente que trabaja de noche.',
      'es',
    );
    for (const piece of found.slice(0, -1))
      expect(piece).not.toMatch(/ (?:del|la|las|de|a|su|que)$/);
  });

  test('at the signs of a script without spaces', () => {
    expect(
      pieces(
        '面团在冰箱里放一个晚上以后会变得更慢一些，但是它的味道会变得好很多，因为细菌有了更多的时间。',
        'zh',
      ).length,
    ).toBeGreaterThan(1);
  });

  test.each([
    [
      'ja',
      'この書籍では一から学ぶ上で知る必要がない古い書き方は紹介していないことがありますが読む力もつきます',
      /(?:は|が|を|に|で|と|も|て)$/,
    ],
    [
      'zh',
      '多伦多正在老城区的每一条街道和每一个公园里安装各种类型的传感器用来收集空气质量和噪声的所有数据',
      /[^的和]$/,
    ],
    [
      'ko',
      '능숙하게 적용할 수 있을 무렵에는 그 개념에 대해 잘 이해하고 있다는 착각에 아주 쉽게 빠지는 사람이 많습니다',
      /[가-힣]$/,
    ],
  ])('in %s where no sign stands, at the end of a phrase', (lang, text, ending) => {
    const found = pieces(text, lang);
    expect(found.length).toBeGreaterThan(1);
    expect(found.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
    for (const piece of found.slice(0, -1)) expect(piece).toMatch(ending);
  });
});
