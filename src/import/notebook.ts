/** Notebooks (Jupyter, nbformat 4): Markdown is prose, code is code, and what it gave is a picture, a table or printed text. */
import type { RootContent } from 'mdast';
import { z } from 'zod';
import { Failure } from '../failure';
import { LIMITS } from './limits';
import { code, html, note, paragraph } from './nodes';
import { htmlToTree } from './page/tree';
import { openLeft, type Reader } from './reader';

/** Texts are lists of lines, or whole. */
const linesSchema = z
  .union([z.string(), z.array(z.string())])
  .transform((lines) => [lines].flat().join(''));
const bundleSchema = z.record(z.string(), z.unknown());
const outputSchema = z.looseObject({
  output_type: z.string(),
  name: z.string().optional(),
  text: linesSchema.optional(),
  data: bundleSchema.optional(),
  ename: z.string().optional(),
  evalue: z.string().optional(),
});
const cellSchema = z.looseObject({
  cell_type: z.string(),
  source: linesSchema,
  outputs: z.array(outputSchema).optional(),
  attachments: z.record(z.string(), bundleSchema).optional(),
  metadata: z
    .looseObject({
      tags: z.array(z.string()).optional(),
      slideshow: z.looseObject({ slide_type: z.string().optional() }).optional(),
    })
    .optional(),
});
const notebookSchema = z.looseObject({
  // Of a later format there may be cells that say nothing here.
  cells: z.array(z.union([cellSchema, z.looseObject({ cell_type: z.string() })])),
  metadata: z
    .looseObject({ language_info: z.looseObject({ name: z.string() }).optional() })
    .optional(),
});
type Cell = z.infer<typeof cellSchema>;
type Output = z.infer<typeof outputSchema>;

const PICTURES = {
  'image/svg+xml': 'svg',
  'image/png': 'png',
  'image/jpeg': 'jpg',
  'image/gif': 'gif',
};
const MAGIC: Record<string, string> = {
  bash: 'bash',
  sh: 'bash',
  html: 'html',
  javascript: 'js',
  sql: 'sql',
};
const KNOWN = new Set(['markdown', 'code', 'raw', 'heading']);
/** Colours of a terminal, and lines that were written over. */
const ESCAPE = String.fromCharCode(27);
const TERMINAL = new RegExp(`${ESCAPE}[[0-9;]*[A-Za-z]|.*\r(?!\n)`, 'g');

export const notebook: Reader = {
  name: 'a notebook',
  endings: ['ipynb'],
  async read(bytes) {
    const { cells, metadata } = parse(bytes);
    const lang = metadata?.language_info?.name ?? 'python';
    const { left, leave } = openLeft();
    const pictures = new Map<string, Uint8Array>();
    const keep = (data: Uint8Array, ending: string): string => {
      const name = `picture-${pictures.size + 1}.${ending}`;
      pictures.set(name, data);
      return name;
    };
    const children = cells.flatMap((cell) => {
      const read = cellSchema.safeParse(cell).data;
      if (!read || !KNOWN.has(read.cell_type)) leave('cells of a kind that is not known');
      return read ? readCell(read, { lang, keep, leave }) : [];
    });
    return { tree: { type: 'root', children }, meta: {}, pictures, left, remarks: [] };
  },
};

function parse(bytes: Uint8Array): z.infer<typeof notebookSchema> {
  const mend = 'save it anew where it was made, as a notebook of format 4.';
  if (bytes.length > LIMITS.text) throw new Failure('The notebook is too large.', mend);
  try {
    return notebookSchema.parse(JSON.parse(new TextDecoder().decode(bytes)));
  } catch (cause) {
    throw new Failure('This is no notebook that can be read.', mend, { cause });
  }
}

interface Tools {
  lang: string;
  keep(data: Uint8Array, ending: string): string;
  leave(what: string): void;
}

function readCell(cell: Cell, tools: Tools): RootContent[] {
  const tags = new Set(cell.metadata?.tags);
  const slide = cell.metadata?.slideshow?.slide_type;
  if (tags.has('remove-cell') || slide === 'skip') {
    tools.leave('cells that are not to be shown');
    return [];
  }
  if (cell.cell_type === 'raw') tools.leave('raw cells');
  if (slide === 'notes') return [note(cell.source)];
  if (cell.cell_type === 'markdown') return [html(withPictures(cell, tools))];
  if (cell.cell_type !== 'code') return [];
  const shows = !tags.has('remove-input') && cell.source.trim() !== '';
  const magic = /^%%(\w+)/.exec(cell.source)?.[1] ?? '';
  const outputs = tags.has('remove-output') ? [] : (cell.outputs ?? []);
  return [
    ...(shows ? [code(cell.source, MAGIC[magic] ?? tools.lang)] : []),
    ...outputs.flatMap((output) => readOutput(output, tools)),
  ];
}

/** Markdown stays as it is; pictures in it become files. */
function withPictures({ source, attachments }: Cell, { keep }: Tools): string {
  const attached = Object.entries(attachments ?? {}).reduce((text, [name, data]) => {
    const file = keepPicture(data, keep);
    return file ? text.replaceAll(`attachment:${name}`, file) : text;
  }, source);
  return attached.replace(
    /data:image\/(\w+)(?:\+xml)?;base64,([A-Za-z0-9+/=]+)/g,
    (_, ending: string, data: string) => keep(Buffer.from(data, 'base64'), ending),
  );
}

const asText = (value: unknown): string => linesSchema.safeParse(value).data ?? '';

function keepPicture(data: Record<string, unknown>, keep: Tools['keep']): string | undefined {
  const [type, ending] = Object.entries(PICTURES).find(([one]) => one in data) ?? [];
  if (!type || !ending) return undefined;
  const written = asText(data[type]);
  // Outputs have drawings as text, attachments do not.
  return keep(
    Buffer.from(written, written.trimStart().startsWith('<') ? 'utf8' : 'base64'),
    ending,
  );
}

function readOutput(output: Output, { keep, leave }: Tools): RootContent[] {
  if (output.output_type === 'stream' && output.name === 'stderr') {
    leave('printed warnings');
    return [];
  }
  if (output.output_type === 'stream') return printed(output.text ?? '', leave);
  if (output.output_type === 'error') return printed(`${output.ename}: ${output.evalue}`, leave);
  const data = output.data ?? {};
  const file = keepPicture(data, keep);
  if (file) return [paragraph([{ type: 'image', url: file, alt: '' }])];
  const formula = asText(data['text/latex']).trim();
  if (formula)
    return [{ type: 'math', value: formula.replace(/^\$+(?:\\displaystyle)?|\$+$/g, '').trim() }];
  const page = asText(data['text/html']);
  if (/<table/i.test(page)) return htmlToTree(page).tree.children;
  const words = asText(data['text/markdown']);
  if (words) return [html(words)];
  const value = asText(data['text/plain']);
  return OBJECT.test(value) ? [] : printed(value, leave);
}

/** What a program calls a thing that has no words: `<matplotlib.legend.Legend at 0x7fb6397fad60>`. */
const OBJECT = /^\s*<[\w.]+(?: object)? at 0x[0-9a-f]+>\s*$/;

function printed(raw: string, leave: Tools['leave']): RootContent[] {
  const text = raw.replace(TERMINAL, '').trimEnd();
  if (!text.trim()) return [];
  if (text.length > LIMITS.printed) leave('ends of long printed texts');
  const shown = text.length > LIMITS.printed ? `${text.slice(0, LIMITS.printed)}\n…` : text;
  return [code(shown, 'text')];
}
