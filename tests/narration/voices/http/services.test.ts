import { describe, expect, test } from 'vitest';
import { openHttp } from '../../../../src/narration/voices/http';
import { checkText, placesOf } from '../../../sample';
import { lineOf, openVoice, serve, sound, status, tone, wave } from './server';

const KEY = 'sk-proj-never-to-be-seen';
const env = { VOICE_KEY: KEY };
const TEXT = 'The answer is 42, they say.';
const SAID = 'The answer is forty two, they say.';

describe('a service', () => {
  test('of OpenAI, or like it, is asked for WAV, with the key of the variable', async () => {
    const { url, asked } = await serve(sound());
    const far = { service: 'openai', url: `${url}/v1`, voice: 'nova', key: 'VOICE_KEY' } as const;
    const { voice } = openVoice(far, { env, pace: 1.1 });
    const { samples, sampleRate, words } = await voice.speak(lineOf(TEXT));
    expect([samples.length, sampleRate, words.length]).toEqual([48_000, 24_000, 6]);
    const [one] = asked;
    expect([one?.path, one?.headers.authorization]).toEqual(['/v1/audio/speech', `Bearer ${KEY}`]);
    expect(JSON.parse(one?.body ?? '')).toEqual({
      ...{ model: 'gpt-4o-mini-tts', voice: 'nova', input: SAID },
      ...{ speed: 1.1, response_format: 'wav' },
    });
  });

  test('may be named by its whole address, and streams a WAV whose length it does not know', async () => {
    const { url, asked } = await serve(sound(wave(tone(), { told: 0xffffffff })));
    const { voice } = openVoice({ service: 'openai', url: `${url}/v1/audio/speech/` });
    expect((await voice.speak(lineOf(TEXT))).samples).toHaveLength(48_000);
    expect(asked.map(({ path, headers }) => [path, headers.authorization])).toEqual([
      ['/v1/audio/speech/', undefined],
    ]);
  });

  test('of ElevenLabs tells when each letter is said, and words have those times', async () => {
    const signs = [...'Good day, all.'];
    const body = JSON.stringify({
      audio_base64: wave().subarray(-96_000).toString('base64'),
      alignment: {
        characters: signs,
        character_start_times_seconds: signs.map((_, i) => i / 10),
        character_end_times_seconds: signs.map((_, i) => (i + 1) / 10),
      },
      normalized_alignment: null,
    });
    const { url, asked } = await serve(status(200, body, { 'content-type': 'application/json' }));
    const far = { service: 'elevenlabs', url, voice: 'a/b', key: 'VOICE_KEY' } as const;
    const { voice, store } = openVoice(far, { env, pace: 1.5 });
    const line = lineOf('Good day, all.');
    const { words } = await voice.speak(line, undefined, store);
    expect(words).toEqual([
      { start: 0, end: 0.4 },
      { start: 0.5, end: 0.8 },
      { start: 1, end: 1.3 },
    ]);
    const [one] = asked;
    expect(one?.path).toBe('/v1/text-to-speech/a%2Fb/with-timestamps?output_format=pcm_24000');
    expect(one?.headers['xi-api-key']).toBe(KEY);
    expect(JSON.parse(one?.body ?? '')).toEqual({
      text: 'Good day, all.',
      model_id: 'eleven_multilingual_v2',
      voice_settings: { speed: 1.2 },
    });
    // The times are kept with the sound.
    expect((await voice.speak(line, undefined, store)).words).toEqual(words);
    expect(asked).toHaveLength(1);
  });

  test('of Azure is asked by SSML in the language of its voice', async () => {
    const { url, asked } = await serve(sound());
    const far = { service: 'azure', url, voice: 'de-DE-KatjaNeural', key: 'VOICE_KEY' } as const;
    const { voice } = openVoice(far, { env, pace: 0.9 });
    await voice.speak(lineOf('Sie sagt: <nein> & "ja".', 'de'));
    const [one] = asked;
    expect(one?.path).toBe('/cognitiveservices/v1');
    expect(one?.headers).toMatchObject({
      'ocp-apim-subscription-key': KEY,
      'content-type': 'application/ssml+xml',
      'x-microsoft-outputformat': 'riff-24khz-16bit-mono-pcm',
    });
    expect(one?.body).toMatch(
      /^<speak version="1\.0" xmlns="[^"]+" xml:lang="de-DE"><voice name="de-DE-KatjaNeural"><prosody rate="-10%">[^<]+<\/prosody><\/voice><\/speak>$/,
    );
  });

  test('of your own gets the text as JSON, and what else is said of the voice', async () => {
    const { url, asked } = await serve(sound());
    const plain = openVoice({ service: 'custom', url: `${url}/say?x=1` });
    await plain.voice.speak(lineOf(TEXT));
    const named = openVoice({ service: 'custom', url, voice: 'ada', model: 'm' }, { pace: 1.2 });
    await named.voice.speak(lineOf(TEXT));
    expect(asked.map(({ path, body }) => [path, JSON.parse(body)])).toEqual([
      ['/say?x=1', { text: SAID }],
      ['/', { text: SAID, voice: 'ada', model: 'm', speed: 1.2 }],
    ]);
  });
});

const front = (voice: string) => `---\nvoice: ${voice}\n---\n\n# A title\n\nWords.\n`;

describe('in front matter', () => {
  test.each([
    '{http: openai, name: alloy, key: OPENAI_API_KEY}',
    '{http: openai, url: "http://localhost:8880/v1", name: af_heart, pace: 1.1}',
    '{http: openai, url: "http://[::1]:8880/v1", key: ANY_KEY}',
    '{http: openai, url: "https://example.org/v1", key: LECTERN_VOICE_KEY}',
    '{http: elevenlabs, name: abc}',
    '{http: azure, url: "https://westeurope.tts.speech.microsoft.com", name: en-US-AvaNeural, key: SPEECH}',
    '{http: custom, url: "https://example.org/say"}',
  ])('%s is a voice', async (voice) => {
    const checked = await checkText(front(voice));
    expect(placesOf(checked)).toEqual([]);
    expect(checked.read?.document.meta.voice.name).toBe('http');
  });

  test.each([
    ['{http: openai, url: "http://example.org/v1"}', '2:28 voiceAddress'],
    ['{http: openai, url: "http://127.0.0.1.example.org/"}', '2:28 voiceAddress'],
    ['{http: openai, url: "http://localhost.example.org/"}', '2:28 voiceAddress'],
    ['{http: openai, url: "https://a:b@example.org/"}', '2:28 voiceAddress'],
    ['{http: openai, url: "ftp://example.org/"}', '2:28 voiceAddress'],
    ['{http: azure}', '2:15 voiceLacks'],
    ['{http: elevenlabs, key: HOME}', '2:15 voiceLacks'],
    [
      '{http: custom, url: "https://example.org/", key: AWS_SECRET_ACCESS_KEY}',
      '2:57 voiceKeyForeign',
    ],
    ['{http: openai, key: 0123456789ABCDEF0123456789ABCDEF}', '2:28 voiceKeyWritten'],
    ['{http: openai, nam: nova}', '2:23 metaUnknown'],
    ['{http: opnai, name: nova}', '2:15 metaWrong'],
  ])('%s is a problem: %s', async (voice, problem) => {
    expect(placesOf(await checkText(front(voice)))).toEqual([problem]);
  });

  test('a language that no voice here speaks is spoken', async () => {
    const checked = await checkText(
      '---\nlang: de\nvoice: {http: openai}\n---\n\n# Ein Titel\n\nNun wird etwas gesagt.\n',
    );
    expect(placesOf(checked)).toEqual([]);
  });
});

test('a voice tells its service, model, name and host, and nothing of a key', () => {
  const far = { service: 'openai', key: 'VOICE_KEY' } as const;
  const { version } = openHttp({ far, pace: 1, lexicon: {}, env });
  expect(version).toBe('openai, gpt-4o-mini-tts, alloy, api.openai.com');
});
