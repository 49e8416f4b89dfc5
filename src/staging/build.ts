/** Drafts to scenes: where sections part, what stands together. Section by section, so that an edit stays local. */
import type { Document, Section } from '../document/schema';
import type { Problems } from '../problem/problem';
import { markOf } from '../scene/brand';
import type { Draft, Part } from '../scene/draft';
import type { Ledger } from '../scene/ledger';
import type { OwnKind } from '../scene/own';
import { type Reading, readDrafts } from '../scene/read';
import { paginateReferences, type Reference } from '../scene/references';
import { saidBy } from '../scene/sayer';
import type { Scene } from '../scene/schema';
import { readThemeStyle } from '../scene/theme-css';
import { otherTurns } from '../turn';
import { announces, withAnnounced } from './announce';
import { composeScene, type Staged } from './compose';
import { partDrawn } from './drawn-part';
import { withKeyLines } from './finish';
import { withHeadings } from './goes-on';
import { withHyphens } from './hyphenate';
import { withIcons } from './icons';
import { type ItemName, itemNames } from './item-names';
import { keyPhrase } from './key-phrase';
import { speechOf } from './length';
import { withMotif } from './motif';
import { notesAreSpoken, textsOf, withNotes } from './notes';
import { type Portion, partSection } from './part';
import { releaseProse } from './release';
import { withRunIns } from './run-in';
import { withSeen } from './seen';
import { withSpeech } from './speech';
import { splitHead } from './split';

export interface Scenes {
  scenes: Scene[];
  /** In order of first citation. */
  references: Reference[];
  /** The document's own kinds that are used. */
  own: OwnKind[];
  /** CSS that its author lays over the theme; left out where there is none. */
  style?: string;
}

/** Where in the document scenes come from, for problems: no part of a scene, so that an edit above moves none. */
export interface Origin {
  /** What of the document each scene was made of, by its id. */
  sections: ReadonlyMap<string, Section>;
  ledger: Ledger;
}

/** The scenes of a document. */
export async function buildScenes(
  document: Document,
  problems: Problems,
  reading?: Reading,
): Promise<{ scenes: Scenes; origin: Origin }> {
  const { drafts: read, references, own, ledger } = await readDrafts(document, problems, reading);
  const drafts = await giveSpeech(read, document);
  const taken = new Set(drafts.map(({ section }) => section.id));
  const staged = drafts.flatMap((draft, i) =>
    i === 0 ? openDocument(draft, document, taken) : stageSection(draft, document.meta.lang, taken),
  );
  const finished: { scene: Scene; section: Section }[] = [];
  for (const { scene, section, isNamed } of staged) {
    await otherTurns();
    const whole = await withKeyLines(scene, document.meta, {
      isNamed,
      draws: document.meta.drawn === 'auto' && section.heading.data?.draws !== false,
    });
    const { icons, lang } = document.meta;
    finished.push({ scene: icons === 'off' ? whole : await withIcons(whole, lang), section });
  }
  const pages = withHeadings(
    finished.flatMap(({ scene, section }) =>
      paginateReferences(scene).map((page) => ({ scene: page, section })),
    ),
  );
  const style = await readThemeStyle(document, problems);
  const mark = markOf(document, problems);
  const hyphenated = await withHyphens(
    pages.map(({ scene }) => (mark ? { ...scene, mark } : scene)),
    document.meta.lang,
  );
  const scenes = withSeen(withMotif(hyphenated), document.meta.lang);
  return {
    scenes: { scenes, references, own, ...(style && { style }) },
    origin: { sections: new Map(pages.map(({ scene, section }) => [scene.id, section])), ledger },
  };
}

/** What each section says: its prose, in a deck its notes, else what it shows. */
function giveSpeech(drafts: readonly Draft[], { meta, deck }: Document): Promise<Draft[]> {
  const { lang, narration } = meta;
  const saysNotes = notesAreSpoken(textsOf(drafts), { narration, deck });
  return Promise.all(
    drafts.map(async (draft) => {
      // Notes say of a slide what its author wants to be said.
      const spoken =
        saysNotes && draft.section.notes.length > 0
          ? withNotes(draft, meta)
          : { ...draft, parts: await withSpeech(draft.parts, { lang, narration }) };
      return { ...spoken, parts: saidBy(spoken.parts, draft.section, meta) };
    }),
  );
}

const portionsOf = (parts: readonly Part[], lang: string): Portion[] => {
  const portions = partSection(withRunIns(parts))
    .flatMap((portion) => releaseProse(portion, lang))
    .flatMap(partDrawn);
  return withAnnounced(portions, lang);
};

/** The scenes of a section; further ones are called `x-2`, `x-3`. */
function stageSection(draft: Draft, lang: string, taken: Set<string>): Staged[] {
  const { id, level, act, ground, notes } = draft.section;
  const portions = portionsOf(draft.parts, lang);
  const names = itemNames(portions, lang);
  return portions.map(({ parts }, i) => {
    const scene = composeScene(draft, parts, {
      id: i === 0 ? id : nextId(id, i + 1, taken),
      ...(i === portions.length - 1 && pointersOf(draft)),
      level,
      ...(act && i === 0 && { act }),
      ...(ground && { ground }),
      ...headingOf(names[i], draft),
      notes: i === 0 ? notes : [],
    });
    return { ...scene, ...(names[i]?.isFirst && { isNamed: true }) };
  });
}

/** What a scene is called: as its section, or as the item of a list that it speaks of. */
const headingOf = (named: ItemName | undefined, { heading }: Pick<Draft, 'heading'>) => ({
  heading: named?.heading ?? heading,
  ...(named && { item: named.item }),
});

/** What a section points to stands where it closes. */
const pointersOf = ({ pointers }: Draft): Pick<Draft, 'pointers'> => (pointers ? { pointers } : {});

/** The title says no more than this; the rest of what stands before the first scene goes on below it. */
const OPENING_MS = 8_000;

/** The title and what it says, then what else stands under it. */
function openDocument(draft: Draft, { meta }: Document, taken: Set<string>): Staged[] {
  const { id, ground, notes } = draft.section;
  const signature = signatureOf(draft, meta);
  const { said, rest: unsaid } = openingOf(draft.parts, meta.lang);
  const below = meta.subtitle ? undefined : lineOf(unsaid);
  const subtitle = meta.subtitle ?? below;
  const marked = ground && { ground };
  const head = { id, level: 1, ...marked, heading: draft.heading, notes } as const;
  const rest = below ? [] : unsaid;
  const opening = composeScene(
    draft,
    said,
    { ...head, ...(rest.length === 0 && pointersOf(draft)) },
    { kind: 'title', subtitle, ...signature },
  );
  if (rest.length === 0) return [opening];
  const portions = portionsOf(rest, meta.lang);
  const names = itemNames(portions, meta.lang);
  const scenes = portions.map(({ parts }, i): Staged => {
    // Prose says what it says itself: a running title stands over it, unless it begins with a bold phrase.
    const isProse = parts.every((part) => part.type === 'prose') || announces(parts);
    const named = names[i];
    const found = named?.isFirst === false ? undefined : keyPhrase(parts, meta.lang, isProse);
    const pointers = i === portions.length - 1 && pointersOf(draft);
    const head = {
      id: nextId(id, i + 2, taken),
      level: 2 as const,
      ...headingOf(named, { heading: found ?? draft.heading }),
      notes: [],
      ...pointers,
    };
    return { ...composeScene(draft, parts, head), ...(found && { isNamed: true }) };
  });
  return [opening, ...scenes];
}

/** Who wrote it, and when: of the front matter, and of the lines below the title, which may say both. */
function signatureOf({ byline }: Draft, { author, date }: Document['meta']) {
  if (!byline) return { author, date };
  const isSigned = author && byline.toLowerCase().includes(author.toLowerCase());
  const names = author && !isSigned ? [author, byline] : [byline];
  return { author: names.join(' · '), date: /\d{4}/.test(byline) ? undefined : date };
}

/** Letters of a line below a title. */
const MOST_SUBTITLE = 100;

/** The one line that a title slide shows below its heading. */
function lineOf(parts: readonly Part[]): string | undefined {
  const [part, more] = parts;
  if (more || part?.type !== 'block' || part.shown.kind !== 'statement') return undefined;
  const [line, another] = part.shown.lines;
  const text = line?.pieces.join(' ') ?? '';
  return another || text.length > MOST_SUBTITLE ? undefined : text || undefined;
}

/**
 * The paragraphs that the title scene says: all before the first block, when they are short; of a long one its first
 * sentences, so that no title stands silent.
 */
function openingOf(parts: readonly Part[], lang: string): { said: Part[]; rest: Part[] } {
  const at = parts.findIndex(({ type }) => type === 'block');
  const prose = at < 0 ? [...parts] : parts.slice(0, at);
  const speech = (count: number) =>
    speechOf(prose.slice(0, count).flatMap((part) => (part.type === 'prose' ? part.spoken : [])));
  let count = 0;
  while (count < prose.length && speech(count + 1) <= OPENING_MS) count += 1;
  const said = prose.slice(0, count);
  const rest = parts.slice(count);
  const [long, ...others] = rest;
  if (count > 0 || long?.type !== 'prose') return { said, rest };
  const [head, tail] = splitHead(long, OPENING_MS, lang);
  const isShort = head && tail && speechOf([head.spoken]) <= OPENING_MS;
  return isShort ? { said: [head], rest: [tail, ...others] } : { said, rest };
}

function nextId(id: string, from: number, taken: Set<string>): string {
  let number = from;
  while (taken.has(`${id}-${number}`)) number += 1;
  const next = `${id}-${number}`;
  taken.add(next);
  return next;
}
