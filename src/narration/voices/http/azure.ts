/** Azure, by SSML (learn.microsoft.com/azure/ai-services/speech-service/rest-text-to-speech). */
import { type Ask, below, type Service } from './service';

/** Of the voice's name: `de-DE-KatjaNeural`. */
const languageOf = (voice: string): string =>
  /^[a-z]{2,3}(-[A-Za-z]{4})?-[A-Z]{2}(?=-)/.exec(voice)?.[0] ?? 'en-US';

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string): string =>
  text.replace(/[^\P{Cc}\n\t]/gu, '').replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);

function ssml({ text, voice, speed }: Ask): string {
  const percent = Math.round((speed - 1) * 100);
  const rate = `${percent < 0 ? '' : '+'}${percent}%`;
  const said = percent === 0 ? escaped(text) : `<prosody rate="${rate}">${escaped(text)}</prosody>`;
  const name = `<voice name="${escaped(voice)}">${said}</voice>`;
  const space = 'http://www.w3.org/2001/10/synthesis';
  return `<speak version="1.0" xmlns="${space}" xml:lang="${languageOf(voice)}">${name}</speak>`;
}

export const azure: Service = {
  isHome: (host) => /^[a-z0-9-]+\.tts\.speech\.(microsoft\.com|azure\.(cn|us))$/.test(host),
  key: 'AZURE_SPEECH_KEY',
  usual: { model: '' },
  needs: ['url', 'name'],
  example:
    '{http: azure, url: "https://westeurope.tts.speech.microsoft.com", name: en-US-AvaNeural, key: AZURE_SPEECH_KEY}',
  speeds: [0.5, 2],
  atOnce: 3,
  request: (base, ask, key) => ({
    url: below(base, '/cognitiveservices/v1'),
    headers: {
      'content-type': 'application/ssml+xml',
      'x-microsoft-outputformat': 'riff-24khz-16bit-mono-pcm',
      'user-agent': 'lectern',
      ...(key === undefined ? {} : { 'ocp-apim-subscription-key': key }),
    },
    body: ssml(ask),
  }),
  read: (answer) => answer,
};
