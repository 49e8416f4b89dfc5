/** The title of a slide: as on the stage, or where only screen readers and lists of slides find it. */
import type { Look } from './look';
import type { Run, Thing, Words } from './page/seen';
import type { Title } from './titles';

/** With the title's own mark; a slide without heading has its title above the slide, where it is read but not seen. */
export function titled(things: readonly Thing[], { text, mark }: Title, look: Look): Thing[] {
  const at = things.findIndex((one) => one.kind === 'words' && one.role === 'title');
  const found = things[at];
  if (found?.kind !== 'words') return [unseenTitle(`${text} ${mark}`.trim(), look), ...things];
  const [first] = found.paragraphs;
  const last = first?.runs.at(-1);
  if (!first || !last || mark === '') return things.with(at, found);
  const more: Run = { ...last, text: ` ${mark}`, size: last.size * 0.6, bold: false };
  return things.with(at, { ...found, paragraphs: [{ ...first, runs: [...first.runs, more] }] });
}

const unseenTitle = (text: string, { colours, isRtl }: Look): Words => ({
  ...{ kind: 'words', step: 0, role: 'title' },
  box: { left: 140, top: -120, width: 1640, height: 80 },
  paragraphs: [
    {
      ...{ align: isRtl ? 'r' : 'l', isRtl, line: 1.2, above: 0, inset: 0 },
      runs: [
        {
          ...{
            text,
            size: 48,
            font: 'head',
            bold: false,
            italic: false,
            struck: false,
            lined: false,
            apart: 0,
          },
          colour: { hex: colours.dk1.toLowerCase(), alpha: 1 },
        },
      ],
    },
  ],
});
