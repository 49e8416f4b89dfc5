/** Several voices: who says which line, what is spoken again after an edit, and what is wrong with them. */
import { expect, test } from 'vitest';
import { openStore } from '../../src/cache/store';
import { describeForetold } from '../../src/cli/foretold';
import { describeRoles, rolesOf, versionsOf } from '../../src/narration/cast';
import { narrate } from '../../src/narration/narrate';
import type { Voice } from '../../src/narration/schema';
import { openVoice } from '../../src/narration/voice';
import { openSilent } from '../../src/narration/voices/silent';
import { checkDocument, foretellDocument } from '../../src/pipeline';
import { checkText, newFolder, placesOf, readOf, writeSample } from '../sample';

const front = (keys: string) => `---\ntitle: A title\n${keys}\n---\n\n# A title\n\n`;
const VOICES = 'voice: slt\nvoices: {anna: rms, ben: awb}';
const TALK = 'It begins.\n\nAnna: Hello.\n\nBen: Good day. How are you?\n\nAnna: Well.\n';

const read = async (keys: string, body: string) => readOf(await checkText(front(keys) + body));

test('each line is said by the voice of who says it, and all else by the voice of the document', async () => {
  const { document, lines } = await read(VOICES, `${TALK}\n## One {voice=kal16}\n\nThe end.\n`);
  const voice = openVoice(document.meta);
  const said = rolesOf(lines, voice).map((role) => [
    ...[role.voice.name, role.name, role.speakers.join()],
    role.lines.flat().map(({ text }) => text),
  ]);
  expect(said).toEqual([
    ['slt', undefined, '', ['It begins.']],
    ['rms', 'anna', 'Anna', ['Hello.', 'Well.']],
    ['awb', 'ben', 'Ben', ['Good day.', 'How are you?']],
    ['kal16', 'kal16', '', ['The end.']],
  ]);
  expect(describeRoles(lines, voice)).toBe('slt, rms (Anna), awb (Ben), kal16');
  expect(versionsOf(lines, voice).map((told) => told.split(',')[0])).toEqual([
    ...['slt', 'rms', 'awb', 'kal16'],
  ]);
});

test('of persons with one voice it is told once', async () => {
  const { document, lines } = await read(
    'voice: slt\nvoices: {anna: rms, ben: rms}',
    `${TALK}\n## One {voice=slt}\n\nThe end.\n`,
  );
  const voice = openVoice(document.meta);
  expect(describeRoles(lines, voice)).toBe('slt, rms (Anna, Ben)');
  expect(versionsOf(lines, voice)).toHaveLength(2);
});

test('a document with one voice is told as ever', async () => {
  const { document, lines } = await read('voice: slt', 'It begins.\n');
  const voice = openVoice(document.meta);
  expect(describeRoles(lines, voice)).toBeUndefined();
  expect(versionsOf(lines, voice)).toEqual([voice.version]);
});

test('the pace of the document is that of all its voices, but of those with their own', async () => {
  const { document } = await read(
    'voice: {name: slt, pace: 1.2}\nvoices: {anna: rms, ben: {name: awb, pace: 0.9}}',
    TALK,
  );
  expect(document.meta.voices).toEqual({
    anna: { name: 'rms', pace: 1.2 },
    ben: { name: 'awb', pace: 0.9 },
  });
});

test('what a project says of voices is there, and a document says otherwise in any case of letters', async () => {
  const file = writeSample(`${front('voices: {Anna: awb}')}${TALK}`);
  const defaults = { voices: { anna: 'slt', ben: 'rms' } };
  const { document } = readOf(await checkDocument(file, { defaults }));
  const names = Object.entries(document.meta.voices).map(([name, voice]) => [name, voice.name]);
  expect(names.sort()).toEqual([
    ['Anna', 'awb'],
    ['ben', 'rms'],
  ]);
});

/** A voice that is not heard, and counts what it says. */
const counting = (name: string, said: string[]): Voice => {
  const silent = openSilent(1);
  return {
    ...silent,
    name,
    speak(line) {
      said.push(`${name}: ${line.text}`);
      return silent.speak(line);
    },
  };
};

test('an edit has its own line said again alone, and another voice the lines of its person', async () => {
  const store = openStore(newFolder());
  const speak = async (body: string, names = { anna: 'one', ben: 'two' }) => {
    const { lines } = await read(VOICES, body);
    const said: string[] = [];
    const cast = new Map(Object.entries(names).map(([who, name]) => [who, counting(name, said)]));
    const voice = {
      ...counting('narrator', said),
      cast: { voices: [...cast.values()], of: ({ voice = '' }) => cast.get(voice) },
    } satisfies Voice;
    await narrate(lines, voice, store, () => undefined);
    return said.sort();
  };
  expect(await speak(TALK)).toEqual([
    ...['narrator: It begins.', 'one: Hello.', 'one: Well.'],
    ...['two: Good day.', 'two: How are you?'],
  ]);
  expect(await speak(TALK.replace('Well.', 'Fine.'))).toEqual(['one: Fine.']);
  expect(await speak(TALK)).toEqual([]);
  expect(await speak(TALK, { anna: 'one', ben: 'three' })).toEqual([
    ...['three: Good day.', 'three: How are you?'],
  ]);
  // Two persons with one voice say the same words once.
  expect(
    await speak(TALK.replace('Ben: Good day.', 'Ben: Hello.'), { anna: 'one', ben: 'one' }),
  ).toEqual(['one: How are you?']);
});

test('what would be spoken is told for each voice', async () => {
  const checked = await read(
    'voice: slt\nvoices: {anna: rms, ben: {http: openai, name: onyx, key: OPENAI_API_KEY}}',
    TALK,
  );
  const foretold = await foretellDocument(checked, { storeDir: newFolder() });
  expect(foretold.map((one) => describeForetold('talk', one.by, one))).toEqual([
    'talk: 1 sentence, 0 of them in the store. 1 sentence would be spoken by slt, on this machine.\n',
    'talk: 2 sentences, 0 of them in the store. 2 sentences would be spoken by rms, on this machine.\n',
    expect.stringContaining('2 sentences of 21 characters would be sent to api.openai.com'),
  ]);
});

const SCENE = '## One\n\nIt is said.\n';

test.each([
  [
    'that is not on this machine, where somebody speaks with it',
    'voices: {ben: fenrir}',
    '## One\n\nBen: Good day.\n',
    ['3:15 voiceMissing'],
  ],
  ['that is not on this machine, where nobody does', 'voices: {carl: fenrir}', SCENE, []],
  ['that is mistyped', 'voices: {anna: rms, ben: fenrr}', SCENE, ['3:26 metaWrong']],
  [
    'with a key that it has not',
    'voices: {ben: {name: slt, speed: 2}}',
    SCENE,
    ['3:27 metaUnknown'],
  ],
  [
    'of a service that needs a name',
    'voices: {ben: {http: elevenlabs}}',
    SCENE,
    ['3:15 voiceLacks'],
  ],
  [
    'with a key for all to read',
    'voices: {ben: {http: openai, key: sk-proj-0123456789abcdef}}',
    SCENE,
    ['3:15 voiceKeyWritten'],
  ],
  [
    'of a name that is too long',
    `voices: {${'a'.repeat(30)}: slt}`,
    SCENE,
    [expect.stringMatching(/metaWrong/)],
  ],
  [
    'of a name that is there twice',
    'voices: {ben: slt, Ben: rms}',
    SCENE,
    [expect.stringMatching(/metaWrong/)],
  ],
  [
    'of a heading that is not here',
    'voices: {ben: slt}',
    '## One {voice=fenrir}\n\nSaid.\n',
    ['8:9 voiceMissing'],
  ],
  [
    'of a heading that is none',
    'voices: {ben: slt}',
    '## One {voice="bem"}\n\nSaid.\n',
    ['8:9 voiceUnknown'],
  ],
  [
    'that does not speak the language',
    'lang: de\nvoice: silent\nvoices: {ben: slt}',
    '## Eins\n\nBen: Guten Tag.\n',
    ['5:15 languageUnspoken'],
  ],
])('a voice %s is a problem at its place', async (_, keys, body, places) => {
  expect(placesOf(await checkText(front(keys) + body))).toEqual(places);
});

test('of a mistyped voice the nearest is told', async () => {
  const { problems } = await checkText(front('voices: {ben: fenrr}') + SCENE);
  expect(problems[0]?.fix).toContain('Did you mean "fenrir"?');
});
