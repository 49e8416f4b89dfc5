/** The transcript: headings, what is said and what is shown, and the references, as one tree for Markdown and HTML. */
import { slug } from 'github-slugger';
import type { Blockquote, PhrasingContent, Root, RootContent } from 'mdast';
import type {} from 'mdast-util-to-hast';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { wordsOf } from '../language/languages';
import type { Spoken } from '../scene/define';
import { plainText } from '../scene/inline';
import type { Scene } from '../scene/schema';
import { partsStruck, struckIn } from '../scene/struck';
import type { Scenes } from '../staging/build';
import type { Reference, Timeline } from '../timeline/schema';
import { namesAt } from '../timeline/turns';
import { ownText, paragraph, text } from './nodes';
import { handlers, toPhrasing } from './rich';
import { unshown } from './said';
import { describeShown } from './shown';

/** What the HTML has beside the Markdown: ids and classes (mdast-util-to-hast, `data`). */
const html = (hProperties: Record<string, string>, hName?: string) => ({
  data: { hProperties, ...(hName ? { hName } : {}) },
});

export function buildTranscript(timeline: Timeline, own: Scenes['own']): Root {
  const { meta, scenes, references } = timeline;
  const listed = scenes.find(({ scene }) => scene.kind === 'references')?.scene;
  const children: RootContent[] = [];
  for (const { scene } of scenes) {
    // A list that goes on in a second scene is whole in the first.
    if (scene.kind === 'references' && scene !== listed) continue;
    // It says the title once more.
    if (scene.kind === 'end') continue;
    children.push({
      ...{ type: 'heading', depth: scene.level, children: toPhrasing(scene.heading) },
      ...html({ id: scene.id }),
    });
    if (scene.kind === 'title') children.push(...opening(meta.subtitle, scene));
    const shown = describeShown(scene, own, meta.lang);
    children.push(...onScreen(shown, meta.lang));
    // Where lines take turns, nearly all that is said is marked.
    const isMarked = !(scene.kind === 'statement' && scene.form === 'turns');
    const said = unshown(scene.narration, shown);
    const names = namesAt(said, meta.lang);
    children.push(
      ...said.map((spoken, i) =>
        paragraph(
          ...named(names[i]),
          ...(isMarked ? withTerms(spoken) : withTerms({ ...spoken, terms: [] })),
        ),
      ),
    );
    const list = `#${slug(listed ? plainText(listed.heading) : '')}`;
    children.push(...sources(scene, references, list, meta.lang));
    children.push(...(scene.pointers ?? []).map((to) => paragraph(...toPhrasing(to))));
    if (scene === listed) children.push(listOfReferences(references));
  }
  return { type: 'root', children: [...children, ...ending(timeline)] };
}

/** A quote in Markdown, a box in HTML. */
function onScreen(shown: readonly RootContent[], lang: string): RootContent[] {
  if (shown.length === 0) return [];
  const label = {
    ...paragraph(ownText(wordsOf(lang).shown.onScreen, lang)),
    ...html({ className: 'label' }),
  };
  const children = [label, ...shown] as Blockquote['children'];
  return [{ type: 'blockquote', children, ...html({ className: 'shown' }, 'div') }];
}

function opening(subtitle: string | undefined, { author, date }: Scene<'title'>): RootContent[] {
  const by = [author, date].filter((part) => part !== undefined).join(', ');
  return [
    ...(subtitle ? [{ ...paragraph(text(subtitle)), ...html({ className: 'subtitle' }) }] : []),
    ...(by ? [{ ...paragraph(text(by)), ...html({ className: 'by' }) }] : []),
  ];
}

/** Who begins to speak. */
const named = (name: string | undefined): PhrasingContent[] =>
  name === undefined ? [] : [{ ...strong(name), ...html({ className: 'speaker' }) }, text(' ')];

const strong = (words: string): PhrasingContent => ({ type: 'strong', children: [text(words)] });

/** The words of a paragraph, bold phrases marked, and what is struck. */
function withTerms({ text: words, terms, struck = [] }: Spoken): PhrasingContent[] {
  let at = 0;
  const until = (end: number): PhrasingContent[] => {
    const span = { start: at, end };
    at = end;
    const found = struckIn(struck, span, end === words.length);
    return partsStruck(words.slice(span.start, end), found).map(({ text: part, isStruck }) =>
      isStruck ? { type: 'delete', children: [text(part)] } : text(part),
    );
  };
  const parts = terms.flatMap(({ start, end }): PhrasingContent[] => [
    ...until(start),
    { type: 'strong', children: until(end) },
  ]);
  return [...parts, ...until(words.length)];
}

/** Links to the list: in Markdown to its heading, in HTML to the entry. */
function sources(
  { refs }: Scene,
  references: readonly Reference[],
  url: string,
  lang: string,
): RootContent[] {
  const cited = references.filter(({ id }) => refs.includes(id));
  if (cited.length === 0) return [];
  const links = cited.flatMap(({ number, short }, i): PhrasingContent[] => [
    ...(i === 0 ? [ownText(wordsOf(lang).sources, lang), text(' ')] : [text('; ')]),
    {
      ...{ type: 'link', url, children: [text(`${number}. ${short}`)] },
      ...html({ href: `#reference-${number}` }),
    },
  ]);
  return [{ ...paragraph(...links), ...html({ className: 'sources' }) }];
}

const listOfReferences = (references: readonly Reference[]): RootContent => ({
  ...{ type: 'list', ordered: true, spread: false },
  children: references.map((reference) => ({
    ...{ type: 'listItem', children: [paragraph(...toPhrasing(reference.text))] },
    ...html({ id: `reference-${reference.number}` }),
  })),
});

/** The disclaimer and the licence. */
const ending = ({ meta: { disclaimer, license, lang } }: Timeline): RootContent[] =>
  [
    disclaimer ? [text(disclaimer)] : [],
    license ? [ownText(wordsOf(lang).licence, lang), text(` ${license}`)] : [],
  ].flatMap((note) =>
    note.length > 0 ? [{ ...paragraph(...note), ...html({ className: 'note' }) }] : [],
  );

/** The tree as GitHub's Markdown. */
export const renderMarkdown = (transcript: Root): string =>
  unified()
    .use(remarkGfm)
    .use(remarkStringify, { bullet: '-', emphasis: '_', rule: '-', handlers })
    .stringify(transcript);
