import { describe, expect, test } from 'vitest';
import { Failure } from '../../../../src/failure';
import { lineOf, openVoice, serve, sound, status, tone, wave } from './server';

const KEY = 'sk-proj-never-to-be-seen';
const line = lineOf('Something is said here.');

/** What is said of it when a voice of `url` speaks. */
async function failureAt(url: string, lateMs?: number) {
  const far = { service: 'openai', url, key: 'VOICE_KEY' } as const;
  const { voice, waited, store } = openVoice(far, { env: { VOICE_KEY: KEY }, lateMs });
  const error: unknown = await voice.speak(line, undefined, store).then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof Failure)) throw new Error('It did not fail.', { cause: error });
  expect(JSON.stringify([error.text, String(error.cause), error.stack])).not.toContain(KEY);
  return { text: error.text, waited };
}

describe('a service that answers', () => {
  test.each([401, 403])('%i: the variable of the key is named, and not its value', async (code) => {
    const body = JSON.stringify({ error: { message: `Incorrect API key provided: ${KEY}.` } });
    const { url, asked } = await serve(status(code, body));
    const { text } = await failureAt(url);
    expect(text).toContain(`does not take the key in VOICE_KEY (${code}): Incorrect API key`);
    expect(asked).toHaveLength(1);
  });

  test('401 where no key is sent: it wants one', async () => {
    const { url } = await serve(status(401));
    const { voice } = openVoice({ service: 'custom', url });
    await expect(voice.speak(line)).rejects.toThrow('wants a key (401).');
  });

  test('404 is asked once, and voice and model are named as what to look at', async () => {
    const { url, asked } = await serve(status(404, '<html>not here</html>'));
    expect((await failureAt(url)).text).toMatch(/does not know what .* \(404\)\.\nFix: .*"name"/);
    expect(asked).toHaveLength(1);
  });

  test('400 tells what the service says', async () => {
    const { url } = await serve(status(400, '{"detail": "Voice \\"x\\" has gone"}'));
    expect((await failureAt(url)).text).toContain('(400): Voice');
  });

  test('429 is asked again, ever later, and at last is a failure', async () => {
    const { url, asked } = await serve(status(429));
    const { text, waited } = await failureAt(url);
    expect(text).toContain('is asked too often, or your quota is used up (429)');
    expect(waited).toEqual([1000, 2000, 4000, 8000]);
    expect(asked).toHaveLength(5);
  });

  test('429 and 503 with a time is asked after it, and then is heard', async () => {
    const date = 'Sat, 28 Nov 2026 10:00:00 GMT';
    const later = 'Sat, 28 Nov 2026 10:00:07 GMT';
    const { url, asked } = await serve(
      status(429, '', { 'retry-after': '3' }),
      status(503, '', { 'retry-after': later, date }),
      sound(),
    );
    const { voice, waited } = openVoice({ service: 'openai', url });
    expect((await voice.speak(line)).samples).toHaveLength(48_000);
    expect([waited, asked.length]).toEqual([[3000, 7000], 3]);
  });

  test('429 with an hour to wait is a failure at once', async () => {
    const { url, asked } = await serve(status(429, '', { 'retry-after': '3600' }));
    expect((await failureAt(url)).waited).toEqual([]);
    expect(asked).toHaveLength(1);
  });

  test('500 is asked again', async () => {
    const { url, asked } = await serve(status(500), sound());
    const { voice } = openVoice({ service: 'openai', url });
    await voice.speak(line);
    expect(asked).toHaveLength(2);
  });

  test('nothing is a failure when its time is over', async () => {
    const { url, asked } = await serve(() => undefined);
    expect((await failureAt(url, 250)).text).toContain('gave no whole answer within 0.25 seconds');
    expect(asked).toHaveLength(2);
  });

  test.each([
    [
      'that breaks off',
      wave(),
      (response: import('node:http').ServerResponse) => {
        response.writeHead(200, { 'content-length': wave().length });
        response.write(wave().subarray(0, 1000), () => response.destroy());
      },
    ],
    ['whose WAV is cut', wave(), sound(wave().subarray(0, 30_000))],
    ['with nothing in it', wave(), sound(Buffer.alloc(0))],
  ])('half an answer, %s, is asked for again, and not kept', async (_, whole, half) => {
    const { url, asked } = await serve(half, sound(whole));
    const { voice, store } = openVoice({ service: 'openai', url });
    expect((await voice.speak(line, undefined, store)).samples).toHaveLength(48_000);
    expect(asked).toHaveLength(2);
    const never = await serve(half);
    expect((await failureAt(never.url)).text).toContain('broke off in the middle of its answer');
    expect(never.asked).toHaveLength(5);
  });

  test.each([
    ['a page', sound(Buffer.from('<html>Log in</html>'), 'text/html; charset=utf-8'), 'text/html'],
    ['JSON', sound(Buffer.from('{"ok": true}'), 'application/json'), 'application/json'],
    ['a WAV of 8 bit', sound(strange()), 'a WAV of a sort that is not read'],
    ['broken MP3', sound(Buffer.from('ID3 no'), 'audio/mpeg'), 'audio/mpeg that cannot be read'],
  ])('%s instead of sound is a failure', async (_, answer, told) => {
    const { url, asked } = await serve(answer);
    expect((await failureAt(url)).text).toContain(`answers with ${told}`);
    expect(asked).toHaveLength(1);
  });

  test('JSON that is not of ElevenLabs is a failure', async () => {
    const { url } = await serve(sound(Buffer.from('{"audio": 1}'), 'application/json'));
    const { voice } = openVoice({ service: 'elevenlabs', url, voice: 'a' });
    await expect(voice.speak(line)).rejects.toThrow('not the JSON of ElevenLabs');
  });

  test('less sound than the words need, or silence, is a failure and not kept', async () => {
    const quiet = wave(tone(2, [[0, 2]]));
    const { url, asked } = await serve(sound(wave(tone(0.2))), sound(quiet), sound());
    const { voice, store } = openVoice({ service: 'openai', url });
    const speak = () => voice.speak(line, undefined, store);
    await expect(speak()).rejects.toThrow(
      'said no more than 0.2 seconds for "Something is said here."',
    );
    await expect(speak()).rejects.toThrow('said nothing that can be heard');
    await speak();
    expect(asked).toHaveLength(3);
  });
});

/** 8 bits, which nobody sends. */
function strange(): Buffer {
  const data = wave();
  data.writeUInt16LE(8, 34);
  return data;
}

describe('a service that leads elsewhere', () => {
  test('is not followed to another host, which would get the key', async () => {
    const other = await serve(sound());
    const { url } = await serve(status(307, '', { location: other.url }));
    const { text } = await failureAt(url);
    expect(text).toContain(`leads to ${other.url}, and is not followed`);
    expect(other.asked).toEqual([]);
  });

  test('is followed on its own host', async () => {
    const { url, asked } = await serve(status(308, '', { location: '/v2/speech' }), sound());
    const { voice } = openVoice({ service: 'openai', url });
    await voice.speak(line);
    expect(asked.map(({ path }) => path)).toEqual(['/audio/speech', '/v2/speech']);
    expect(asked[1]?.body).toBe(asked[0]?.body);
  });

  test('in a circle is a failure', async () => {
    const { url, asked } = await serve(status(307, '', { location: '/again' }));
    expect((await failureAt(url)).text).toContain('without end');
    expect(asked).toHaveLength(4);
  });
});

test('a service that cannot be reached is a failure with a word on the store', async () => {
  const { url, close } = await serve(sound());
  close();
  const { text, waited } = await failureAt(url);
  expect(text).toContain(
    'cannot be reached (ECONNREFUSED), and not all sentences are in the store',
  );
  expect(waited).toEqual([]);
});

test('a stopped run asks no more', async () => {
  const stop = new AbortController();
  const { url, asked } = await serve(() => stop.abort(new Error('stopped')));
  const { voice } = openVoice({ service: 'openai', url });
  await expect(voice.speak(line, stop.signal)).rejects.toThrow('stopped');
  expect(asked).toHaveLength(1);
});

test('no more requests are under way than a service takes', async () => {
  let [now, most] = [0, 0];
  const { url, asked } = await serve((response) => {
    now += 1;
    most = Math.max(most, now);
    setImmediate(() => {
      now -= 1;
      sound()(response);
    });
  });
  // Several voices of it share what it takes.
  const voices = ['ada', 'ben'].map((voice) => openVoice({ service: 'custom', url, voice }).voice);
  const lines = ['One.', 'Two.', 'Three.', 'Four.', 'Five.'].map((text) => lineOf(text));
  await Promise.all(voices.flatMap((voice) => lines.map((one) => voice.speak(one))));
  expect(asked).toHaveLength(10);
  expect(most).toBeLessThanOrEqual(2);
});
