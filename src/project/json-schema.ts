/** The JSON schema of front matter and of a project's configuration, for editors. What we read more freely is told plainly. */
import { z } from 'zod';
import { ABOUT } from '../document/about';
import { brandSchema, fontNames } from '../document/brand-schema';
import { farVoiceSchema } from '../document/far-voice';
import { WANTED } from '../document/issue';
import { modelVoiceSchema } from '../document/model-voice';
import { IS_NAME } from '../document/names';
import { endCard, type Meta, metaSchema, nearVoiceSchema, VOICES } from '../document/schema';
import { configSchema, STORE_WANTED } from './config';

export const SCHEMAS = ['document', 'config'] as const;

const voice = z.union([z.enum(VOICES), nearVoiceSchema, farVoiceSchema, modelVoiceSchema]);
const font = fontNames.optional();

/** As they are written, where what is read of them is another thing. */
const WRITTEN = {
  voice,
  voices: z.record(z.string().regex(IS_NAME), voice),
  end: z.union([z.literal('off'), z.strictObject(endCard)]),
  brand: brandSchema.extend({ fonts: z.strictObject({ head: font, body: font }) }).partial(),
} satisfies Partial<Record<keyof Meta, z.ZodType>>;

/** Each with what it is for, and what it must be. */
function described(shape: z.ZodRawShape): z.ZodRawShape {
  const about = {
    ...ABOUT,
    out: 'Where results go, from the folder of this file.',
    store: 'Where machines share what they made: it is looked for there, and handed on.',
  };
  const wanted = { ...WANTED, out: 'the path of a folder', store: STORE_WANTED };
  const words = Object.keys(about) as (keyof typeof about)[];
  return Object.fromEntries(
    words
      .filter((key) => key in shape)
      .map((key) => {
        const type = Object.hasOwn(WRITTEN, key) ? Reflect.get(WRITTEN, key) : shape[key];
        return [key, z.optional(type).describe(`${about[key]} Write ${wanted[key]}.`)];
      }),
  );
}

/** JSON. In front matter, keys of other tools may stand, too. */
export function renderSchema(which: (typeof SCHEMAS)[number]): string {
  const isConfig = which === 'config';
  const { shape } = isConfig ? configSchema : metaSchema;
  const title = isConfig ? 'lectern.config.yaml' : 'Front matter of a lectern document';
  const fields = described(shape);
  const schema = isConfig ? z.strictObject(fields) : z.looseObject(fields);
  const json = z.toJSONSchema(schema.meta({ title }), { io: 'input', unrepresentable: 'any' });
  return `${JSON.stringify(json, null, 2)}\n`;
}
