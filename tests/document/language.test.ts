/** The language of a document that does not say it, and the voice that goes with it. */
import { describe, expect, test } from 'vitest';
import { checkText, placesOf } from '../sample';

const GERMAN =
  'Wir bauen zuerst das Fundament, danach die Wände, und am Ende kommt das Dach auf das Haus.';

async function read(text: string) {
  const checked = await checkText(text);
  const { meta, langFrom } = checked.read?.document ?? {};
  return { lang: meta?.lang, voice: meta?.voice.name, langFrom, problems: placesOf(checked) };
}

describe('a document that does not say its language', () => {
  test('has that of its text, and is read and not heard where no voice speaks it', async () => {
    expect(await read(`# Ein Haus\n\n${GERMAN}\n`)).toEqual({
      ...{ lang: 'de', voice: 'silent', langFrom: 'text', problems: ['1:1 voiceSilent'] },
    });
  });

  test('is heard where its author asks for a voice', async () => {
    const text = `---\nvoice: rms\n---\n\n# Ein Haus\n\n${GERMAN}\n`;
    expect(await read(text)).toMatchObject({ voice: 'rms', problems: ['2:8 languageUnspoken'] });
  });

  test('is told by its words, not by code and addresses', async () => {
    const code =
      '```sh\necho "put this in the box, with that and the other, which you have"\n```\n';
    const links = '[x](https://example.org/this-and-that-have-been-there-with-you)\n';
    const text = `# Ein Haus\n\n${GERMAN}\n\n${code.repeat(3)}\n${links.repeat(3)}`;
    expect(await read(text)).toMatchObject({ lang: 'de' });
  });

  test('is in English where that is not sure', async () => {
    expect(await read('# Hallo Welt\n')).toEqual({
      ...{ lang: 'en', voice: 'slt', langFrom: 'nobody', problems: [] },
    });
  });
});

test('what the author says of the language is not doubted', async () => {
  const text = `---\nlang: en\n---\n\n# Ein Haus\n\n${GERMAN}\n`;
  expect(await read(text)).toEqual({
    ...{ lang: 'en', voice: 'slt', langFrom: 'author', problems: [] },
  });
});
