/** The card at the end: the title once more, where to read on, what comes next. */
import { z } from 'zod';
import type { Document, Section } from '../../document/schema';
import { contentOf } from '../../document/sections';
import { defineScene } from '../define';

export const end = defineScene({
  kind: 'end',
  schema: z.object({
    /** Web address. */
    link: z.string().optional(),
    author: z.string().optional(),
    license: z.string().optional(),
    /** Titles of what comes next, at most two: each has a place that a platform may lay its own over. */
    next: z.array(z.string()),
  }),
  read(_section, tools) {
    const { end: asked, url, author, license } = tools.document.meta;
    const fields = { link: asked?.link ?? url, author, license, next: asked?.next ?? [] };
    return { fields, steps: [] };
  },
});

/** The sections, with one for the card: where the front matter asks for it, or says who wrote the document, or where it is published. */
export function addEnd(sections: readonly Section[], { meta }: Document): Section[] {
  const { end: asked, url, title, author } = meta;
  const last = sections.at(-1);
  if (!last || asked?.shown === false || (!asked && !url && !author)) return [...sections];
  const ids = new Set(sections.map(({ id }) => id));
  const free = ['end', ...Array.from(ids, (_, i) => `end-${i + 2}`)].find((id) => !ids.has(id));
  const words = asked?.title ?? title;
  // Where none is named, it closes with the picture that the title opened with.
  const icon = asked?.icon
    ? { name: asked.icon, written: asked.icon }
    : sections[0]?.heading.data?.icon;
  const section: Section = {
    id: free ?? 'end',
    level: 2,
    heading: {
      ...{ type: 'heading', depth: 2, children: [{ type: 'text', value: words }] },
      ...(icon && { data: { icon } }),
    },
    place: last.place,
    ...contentOf([{ type: 'containerDirective', name: 'end', children: [] }]),
    notes: [],
  };
  return [...sections, section];
}
