import { rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { placeOfModel } from '../../../../src/narration/voices/home';
import { readModelFolder } from '../../../../src/narration/voices/sherpa/folder';
import { checkText, newFolder, placesOf } from '../../../sample';
import { MODEL_BYTES, modelFiles, readyModel, writeModel } from './model';

const nowhere = { ESPEAK_DATA_PATH: '/no/such' };

describe('a folder with a voice of Piper', () => {
  test('tells its language, its letters, and what its model lacks', () => {
    const found = readModelFolder(writeModel(), nowhere);
    expect(found).toMatchObject({
      kind: 'piper',
      language: 'de',
      lacks: { model_type: 'vits', voice: 'de', sample_rate: '22050', has_espeak: '1' },
      scales: { noiseScale: 0.667 },
      count: 1,
    });
  });

  test('needs its settings, its letters, espeak-ng-data, and a whole model', () => {
    expect(readModelFolder('/no/such')).toBe('folder');
    expect(readModelFolder(newFolder())).toBe('model');
    expect(readModelFolder(writeModel({ phoneme_type: 'text' }))).toBe('settings');
    const bare = writeModel();
    rmSync(path.join(bare, 'de.onnx.json'));
    expect(readModelFolder(bare)).toBe('tokens');
    for (const model of [MODEL_BYTES.subarray(0, -2), Buffer.alloc(0), Buffer.from('<html>no')])
      expect(readModelFolder(writeModel({}, model))).toBe('cut');
  });

  test('that names its speakers knows them', () => {
    const found = readModelFolder(
      writeModel({ num_speakers: 2, speaker_id_map: { eva: 0, tom: 1 } }),
    );
    expect(found).toMatchObject({ speakers: { eva: 0, tom: 1 }, count: 2 });
  });
});

test('a voice that is made ready tells of itself: Piper, Kokoro, Kitten', () => {
  const kinds = [
    [{ model_type: 'vits', voice: 'fr' }, false, { kind: 'piper', language: 'fr', lacks: {} }],
    [
      { model_type: 'kokoro', language: 'multi-lang, e.g.' },
      true,
      { kind: 'kokoro', language: 'any' },
    ],
    [
      { model_type: 'kitten-tts', n_speakers: '8' },
      true,
      { kind: 'kitten', language: 'en', count: 8 },
    ],
  ] as const;
  for (const [told, hasVoices, wanted] of kinds) {
    const folder = writeModel({}, readyModel(told));
    writeFileSync(path.join(folder, 'tokens.txt'), '_ 0\n');
    if (hasVoices) writeFileSync(path.join(folder, 'voices.bin'), 'x');
    expect(readModelFolder(folder)).toMatchObject(wanted);
  }
});

test('a folder is looked for from the document upwards, then among the voices that were added', () => {
  const folder = writeModel();
  const [above, name] = [path.dirname(folder), path.basename(folder)];
  expect(placeOfModel(name, path.join(above, 'slides/talk'), '/none')).toBe(folder);
  expect(placeOfModel(name, '/', above)).toBe(folder);
  expect(placeOfModel(folder, '/')).toBe(folder);
  expect(placeOfModel('~/de', '/')).toMatch(/.+[\\/]de$/);
  expect(placeOfModel('nowhere', '/here', '/none')).toBe(path.join('/here', 'nowhere'));
});

describe('in front matter', () => {
  const front = (voice: string, lang = '') =>
    `---\n${lang}voice: ${voice}\n---\n\n# Ein Titel\n\nNun wird hier etwas auf Deutsch gesagt, und zwar so viel, dass niemand fragen muss, welche Sprache das wohl ist.\n`;

  test.each([
    ['{sherpa: de, speker: 1}', ['3:21 metaUnknown']],
    ['{sherpa: de, speaker: -1}', ['3:30 metaWrong']],
    ['{sherpa: de, speaker: tom}', ['3:30 voiceSpeaker']],
  ])('%s is a problem', async (voice, problems) => {
    const checked = await checkText(front(voice, 'lang: de\n'), modelFiles('de'));
    expect(placesOf(checked).filter((one) => !one.endsWith('voiceEngine'))).toEqual(problems);
  });

  test('its language is what it reads, and another is warned of', async () => {
    const told = async (lang: string) =>
      placesOf(await checkText(front('{sherpa: de}', lang), modelFiles('de')));
    expect(await told('lang: de-AT\n')).toEqual(['3:17 voiceEngine']);
    expect(await told('')).toEqual(['2:17 voiceEngine']);
    expect(await told('lang: fr\n')).toEqual(['2:7 languageUnspoken', '3:17 voiceEngine']);
  });
});
