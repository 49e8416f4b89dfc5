/** A voice that speaks elsewhere, as front matter has it: `voice: {http: openai, name: alloy, key: OPENAI_API_KEY}`. */
import { z } from 'zod';

/** What its server understands. */
export const SERVICES = ['openai', 'elevenlabs', 'azure', 'custom'] as const;
export type ServiceName = (typeof SERVICES)[number];

export interface FarVoice {
  service: ServiceName;
  /** Of the server, or of what is asked of it; the service's own when left out. */
  url?: string;
  model?: string;
  /** Who speaks, as the service calls it. */
  voice?: string;
  /** The variable of the environment that holds the key: never the key. */
  key?: string;
}

const line = z.string().trim().min(1).optional();

/** As it is written. */
export const farVoiceSchema = z.strictObject({
  http: z.enum(SERVICES),
  url: line,
  model: line,
  name: line,
  key: line,
  pace: z.number().min(0.5).max(2).default(1),
});
export const FAR_KEYS = farVoiceSchema.keyof().options;

export const isFar = (value: unknown): boolean =>
  value instanceof Object && Object.hasOwn(value, 'http');

/** Names of variables as they are usual: no key looks like one. */
export const isVariable = (name: string): boolean =>
  /^[A-Z_][A-Z0-9_]{0,63}$/.test(name) && !/^[A-F0-9]{24,}$/.test(name);
