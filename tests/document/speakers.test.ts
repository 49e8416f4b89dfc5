/** Conversations: paragraphs that begin with a name of `voices`. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { accountOf } from '../../src/scene/account';
import { runs } from '../runs';
import { checkText, placesOf, readOf } from '../sample';

const FRONT =
  '---\ntitle: A title\nvoice: silent\nvoices: {anna: slt, Dr. Lee: rms}\n---\n\n# A title\n\n';
const check = (body: string) => checkText(FRONT + body);

/** Who says what, e.g. `Anna|anna|Hello.` */
async function saidIn(body: string): Promise<string[]> {
  const { scenes } = readOf(await check(body));
  return scenes.scenes.flatMap(({ narration }) =>
    narration.map(({ speaker, voice, text }) => [speaker, voice, text].filter(Boolean).join('|')),
  );
}

test.each([
  ['plain', 'Anna: Hello.', ['Anna|anna|Hello.']],
  ['in other capitals', 'ANNA: Hello.', ['ANNA|anna|Hello.']],
  ['in none', 'anna: Hello.', ['Anna|anna|Hello.']],
  ['of two words', 'dr. lee: Hello.', ['Dr. Lee|dr. lee|Hello.']],
  ['bold', '**Anna:** Hello.', ['Anna|anna|Hello.']],
  ['bold before its colon', '**Anna**: Hello.', ['Anna|anna|Hello.']],
  ['bold with what is said', '**Anna: Hello** you.', ['Anna|anna|Hello you.']],
  ['in italics', '*Anna:* Hello.', ['Anna|anna|Hello.']],
  ['in bold italics', '***Anna:*** Hello.', ['Anna|anna|Hello.']],
  ['on a line of its own', 'Anna:\nHello.', ['Anna|anna|Hello.']],
  ['in a paragraph of its own', 'Anna:\n\nHello.', ['Anna|anna|Hello.']],
  [
    'before emphasis',
    'Anna: *Hello.* It is [me](https://example.org).',
    ['Anna|anna|Hello. It is me.'],
  ],
])('a name %s is who says the paragraph, and is not said', async (_, body, said) => {
  expect(await saidIn(`## A scene\n\n${body}\n`)).toEqual(said);
});

test('each line of a paragraph may have a name, and lines without one go on', async () => {
  const body = 'It begins.\nAnna: One *and*\nDr. Lee: Two\\\n**Anna**: Three\nfour.';
  expect(await saidIn(`## A scene\n\n${body}\n`)).toEqual([
    'It begins.',
    'Anna|anna|One and',
    'Dr. Lee|dr. lee|Two',
    'Anna|anna|Three four.',
  ]);
});

test.each([
  ['with more words before the colon', 'Anna says: hello.'],
  ['amid a sentence', 'We met Anna: she was there.'],
  ['without a space behind the colon', 'Anna:hello there.'],
  ['before something that is shown', 'Anna:\n\n> Hello.'],
])('a name %s is a word like others', async (_, body) => {
  const said = await saidIn(`## A scene\n\n${body}\n`);
  expect(said.join(' ')).toContain('Anna');
  expect(said.join(' ')).not.toContain('|');
});

test('without voices in front matter no name is one', async () => {
  const { scenes } = readOf(
    await checkText('---\ntitle: A title\nvoice: silent\n---\n\n# A title\n\nAnna: Hello.\n'),
  );
  expect(scenes.scenes[0]?.narration[0]?.text).toBe('Anna: Hello.');
});

test('bold phrases, marks and pauses keep their words where a name is left out', async () => {
  const { scenes } = readOf(
    await check('## A scene\n\n**Anna:** A [step] **bold word** [pause 2s] and no more.\n'),
  );
  const [spoken] = scenes.scenes[1]?.narration ?? [];
  const [term] = spoken?.terms ?? [];
  expect(spoken?.text.slice(term?.start, term?.end)).toBe('bold word');
  expect(spoken?.marks.map((at) => spoken.text.slice(at, at + 4))).toEqual(['bold']);
  expect(spoken?.pauses).toEqual([{ at: 'A bold word '.length, ms: 2000 }]);
});

test('a heading gives its section a voice, and the sections below it; a name in it says otherwise', async () => {
  const body =
    '## One {voice=anna}\n\nFirst.\n\nDr. Lee: Second.\n\n### Below {#deep}\n\nThird.\n\n' +
    '### Own {voice="dr. lee"}\n\nFourth.\n\n## Two {#two voice=slt}\n\nFifth.\n\n## Three\n\nSixth.\n';
  expect(await saidIn(body)).toEqual([
    'Anna|anna|First.',
    'Dr. Lee|dr. lee|Second.',
    'Anna|anna|Third.',
    'Dr. Lee|dr. lee|Fourth.',
    'slt|Fifth.',
    'Sixth.',
  ]);
  const { scenes } = readOf(await check(body));
  expect(scenes.scenes.map(({ id }) => id)).toEqual([
    ...['a-title', 'one', 'deep', 'own', 'two', 'three'],
  ]);
});

test('what is said of a list is said by the voice of its section', async () => {
  expect(await saidIn('## One {voice=anna}\n\n- First\n- Second\n')).toEqual([
    'Anna|anna|First.',
    'Anna|anna|Second.',
  ]);
});

test('notes that are spoken may be a conversation', async () => {
  const front = FRONT.replace('voice: silent', 'voice: silent\nnarration: notes');
  const body = '## One\n\n- A\n\n<!-- note:\nAnna: Hello.\n\nDr. Lee: Good day.\n-->\n';
  const { scenes } = readOf(await checkText(front + body));
  expect(scenes.scenes[1]?.narration.map(({ speaker, text }) => [speaker, text])).toEqual([
    ['Anna', 'Hello.'],
    ['Dr. Lee', 'Good day.'],
  ]);
});

test('the account of the source has each name, as shown', async () => {
  const checked = await check('## A scene\n\nAnna: Hello.\n\n**Dr. Lee:** Good day.\n');
  const { document, origin } = readOf(checked);
  const pieces = accountOf(document, origin.ledger, checked.problems);
  expect(pieces.map(({ line, column, fate, text }) => `${line}:${column} ${fate} ${text}`)).toEqual(
    [
      '7:3 shown A title',
      '9:4 shown A scene',
      '11:1 shown Anna:',
      '11:6 spoken Hello.',
      '13:3 shown Dr. Lee:',
      '13:13 spoken Good day.',
    ],
  );
});

test('a name that is nearly one is told with the nearest, and a stranger amid a conversation', async () => {
  const body =
    '## A scene\n\nAnna: Hello.\n\nCarl: Good day.\n\nNote: this is none.\n\nAmna: So?\n\nCarl: Alone.\n';
  const checked = await check(body);
  expect(placesOf(checked)).toEqual(['13:1 speakerUnknown', '17:1 speakerUnknown']);
  expect(checked.problems[1]?.fix).toContain('Did you mean "Anna"?');
});

const words = fc.stringMatching(/^[a-z*_`:.,[\]()\\& ]{1,12}$/);
const said = fc.tuple(fc.constantFrom('Anna: ', '**Dr. Lee:** ', '*anna*: ', 'Carl: ', ''), words);

test('however it is written, nothing of a conversation is lost, and every place is in the text', () =>
  fc.assert(
    fc.asyncProperty(fc.array(said, { minLength: 1, maxLength: 5 }), async (lines) => {
      const body = lines.map((parts) => parts.join('')).join('\n');
      const checked = await check(`## A scene\n\n${body}\n`);
      const { document, origin } = checked.read ?? {};
      if (!document || !origin) throw new Error('Nothing was read.');
      const pieces = accountOf(document, origin.ledger, checked.problems);
      expect(pieces.filter(({ fate }) => fate === 'left out')).toEqual([]);
      const written = document.text.split('\n');
      for (const { line, column } of pieces) {
        expect(written[line - 1]?.length ?? 0).toBeGreaterThanOrEqual(column - 1);
      }
    }),
    { numRuns: runs(150) },
  ));
