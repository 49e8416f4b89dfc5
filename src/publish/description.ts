/** The text below a video on a platform: plain, and never longer than YouTube takes. */
import { fillCounted } from '../language/gaps';
import { wordsOf } from '../language/languages';
import { plainText } from '../scene/inline';
import { buildChapters, type Chapter, SHORTEST_CHAPTER_MS } from '../timeline/chapters';
import { clock } from '../timeline/clock';
import type { Timeline } from '../timeline/schema';
import { textWithLinks } from './rich';

/** YouTube Data API, `snippet.description`: at most 5,000 bytes of UTF-8, and neither < nor >. */
export const MOST_BYTES = 5000;

export const bytesOf = (text: string): number => Buffer.byteLength(text);

/** What of it gives way when all is too long, in this order. */
interface Draft {
  references: string[];
  chapters: Chapter[];
  summary: string;
}

/** Title, summary, chapters, references, disclaimer and licence; the first draft that is short enough. */
export function renderDescription(timeline: Timeline): string {
  let text = '';
  for (const draft of drafts(timeline)) {
    text = renderDraft(timeline, draft);
    if (bytesOf(text) <= MOST_BYTES) return text;
  }
  return text;
}

/** References in their short form, then fewer of them, then longer chapters, then a shorter summary. */
function* drafts(timeline: Timeline): Generator<Draft> {
  const { references, meta } = timeline;
  const { description, lang } = wordsOf(meta.lang);
  const summary = summaryOf(timeline);
  const chapters = buildChapters(timeline);
  const number = (line: string, i: number) => `${i + 1}. ${line}`;
  const whole = references.map(({ text }) => textWithLinks(text)).map(number);
  const short = references.map((reference) => reference.short).map(number);
  yield { references: whole, chapters, summary };
  yield { references: short, chapters, summary };
  const counts = references.map((_, i) => i).reverse();
  for (const kept of counts) {
    const rest = fillCounted(description.more, references.length - kept, lang);
    yield { references: [...short.slice(0, kept), rest], chapters, summary };
  }
  const none = references.length > 0 ? [fillCounted(description.all, references.length, lang)] : [];
  let least = chapters;
  for (let ms = 2 * SHORTEST_CHAPTER_MS; least.length > 0; ms *= 2) {
    least = buildChapters(timeline, ms);
    yield { references: none, chapters: least, summary };
  }
  const words = summary.split(' ');
  for (let kept = words.length - 1; kept >= 0; kept--)
    yield { references: none, chapters: [], summary: `${words.slice(0, kept).join(' ')} …` };
}

/** What is said first, on the title or after it where it is long; the subtitle when nothing is. */
const summaryOf = ({ scenes, meta }: Timeline): string => {
  const opening = scenes.slice(0, 2).find(({ scene }) => scene.narration.length > 0);
  const said = opening?.scene.narration.map(({ text }) => text).join(' ');
  return said || (meta.subtitle ?? '');
};

function renderDraft({ meta, scenes }: Timeline, draft: Draft): string {
  const { title, disclaimer, license, lang } = meta;
  const words = wordsOf(lang);
  const heading = scenes.find(({ scene }) => scene.kind === 'references')?.scene.heading;
  const list = (name: string, lines: readonly string[]) =>
    lines.length > 0 ? [name, ...lines].join('\n') : '';
  const parts = [
    title,
    draft.summary,
    list(
      words.chapters,
      draft.chapters.map(({ startMs, title }) => `${clock(startMs)} ${title}`),
    ),
    list(heading ? plainText(heading) : words.references, draft.references),
    disclaimer,
    license && `${words.licence} ${license}`,
  ];
  const text = parts.filter(Boolean).join('\n\n');
  return `${text.replaceAll('<', '‹').replaceAll('>', '›')}\n`;
}
