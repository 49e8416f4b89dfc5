/** The services, and what of a document's voice is asked of which. */
import type { FarVoice, ServiceName } from '../../../document/far-voice';
import { isVariable } from '../../../document/far-voice';
import type { Report } from '../../../problem/problem';
import { azure } from './azure';
import { custom } from './custom';
import { elevenlabs } from './elevenlabs';
import { openai } from './openai';
import type { Service } from './service';

const SERVICES = { openai, elevenlabs, azure, custom } satisfies Record<ServiceName, Service>;
export const serviceOf = ({ service }: FarVoice): Service => SERVICES[service];

/** Variables that are meant for whatever server a document names. */
const FREE = 'LECTERN_';

/** This machine, by a name that nobody else can have. */
export const isLoopback = (host: string): boolean =>
  host === 'localhost' || host === '[::1]' || /^127(\.\d{1,3}){3}$/.test(host);

/** Where the voice is asked; undefined when it may not be asked there. */
export function addressOf(far: FarVoice): URL | undefined {
  const written = far.url ?? serviceOf(far).home ?? '';
  if (!URL.canParse(written)) return undefined;
  const url = new URL(written);
  const isSafe =
    url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback(url.hostname));
  return isSafe && !url.username && !url.password ? url : undefined;
}

/** The variable that holds the key; undefined where none is sent. */
export const keyNameOf = (far: FarVoice): string | undefined => {
  const service = serviceOf(far);
  const host = addressOf(far)?.hostname ?? '';
  return far.key ?? (service.isHome(host) ? service.key : undefined);
};

/** A document may come from anybody: what it names of the environment goes to whom it is for, or stays. */
const mayHave = (far: FarVoice, host: string, key: string): boolean =>
  serviceOf(far).isHome(host) || isLoopback(host) || key.startsWith(FREE);

/** Reports what is wrong with a voice that speaks elsewhere, at the key of `voice` that it is about. */
export function checkFar(
  far: FarVoice,
  placeOf: (key: string) => Parameters<Report>[1],
  report: Report,
): void {
  const { needs, example } = serviceOf(far);
  const lacks = needs.filter((key) => (key === 'url' ? far.url : far.voice) === undefined);
  if (lacks.length > 0) report('voiceLacks', placeOf('http'), far.service, lacks, example);
  const url = addressOf(far);
  if (!url && far.url !== undefined)
    report('voiceAddress', placeOf('url'), far.url.replace(/\/\/[^/]*@/, '//'));
  if (far.key === undefined) return;
  if (!isVariable(far.key)) report('voiceKeyWritten', placeOf('key'));
  else if (url && !mayHave(far, url.hostname, far.key))
    report('voiceKeyForeign', placeOf('key'), far.key, url.hostname);
}
