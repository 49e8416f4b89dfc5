/** Nodes that stand in the tree beside plain Markdown: what dialects and HTML become before scenes are read. */
import type { BlockContent, DefinitionContent, Node, Parent, PhrasingContent } from 'mdast';

/** Words in a tag that Markdown has no sign for. */
export interface Tagged extends Parent {
  type: 'tagged';
  tag: 'sub' | 'sup' | 'kbd' | 'mark' | 'abbr' | 'u' | 'small';
  /** What an abbreviation stands for. */
  title?: string;
  children: PhrasingContent[];
}

/** A formula in TeX; `mathml` where it was written as such. */
export interface InlineMath extends Node {
  type: 'inlineMath';
  value: string;
  mathml?: string;
}
export interface MathBlock extends Node {
  type: 'math';
  value: string;
  mathml?: string;
}

export type Flow = BlockContent | DefinitionContent;

/** What opens when it is asked for. */
export interface Details extends Parent {
  type: 'details';
  summary: PhrasingContent[];
  open: boolean;
  children: Flow[];
}

export interface DefinitionTerm extends Parent {
  type: 'definitionTerm';
  children: PhrasingContent[];
}
export interface DefinitionDescription extends Parent {
  type: 'definitionDescription';
  children: Flow[];
}
export interface DefinitionList extends Parent {
  type: 'definitionList';
  children: (DefinitionTerm | DefinitionDescription)[];
}

export const TONES = ['note', 'tip', 'important', 'warning', 'caution'] as const;

/** Words set apart by their tone (GitHub's alerts, admonitions). */
export interface Callout extends Parent {
  type: 'callout';
  tone: (typeof TONES)[number];
  /** In the author's words; empty where there are none. */
  title: PhrasingContent[];
  children: Flow[];
}

export interface Column extends Parent {
  type: 'column';
  children: Flow[];
}
/** What its author put side by side. */
export interface Columns extends Parent {
  type: 'columns';
  children: Column[];
}

export interface Video extends Node {
  type: 'video';
  url: string;
  title?: string;
  /** It is heard, too. */
  sound?: true;
}

/** Who says the paragraph that it begins: `Anna:`. It is shown in captions, and not said. */
export interface Speaker extends Node {
  type: 'speaker';
  /** As it was written, colon and all. */
  value: string;
  name: string;
}

/** An icon before what it stands for: `:brain: Benefits`. It is drawn, and neither read nor said. */
export interface IconMark extends Node {
  type: 'icon';
  /** As it was written. */
  value: string;
  /** As the set has it (icon/set.ts). */
  name: string;
}

/** Who says a section, behind its heading: `{voice=ben}`. */
export interface VoiceWish {
  name: string;
  /** As it was written: `voice=ben`. */
  written: string;
}

/** What a scene may stand on: paper, a tint of a colour of the theme, or such a colour. */
export const GROUNDS = ['paper', 'tint', 'full'] as const;
export type GroundWish = (typeof GROUNDS)[number];

export const PLACES = ['left', 'right', 'wide', 'full'] as const;

/** What an author says of an image's size and place. */
export interface ImageWish {
  /** px, as written, in a column of some 900. */
  width?: number;
  place?: (typeof PLACES)[number];
  /** What it has of the stage's width, of 1. */
  share?: number;
  /** What of it is to be seen where a part is cut off: per cent from the left and from the top. */
  focus?: [number, number];
  /** A film is heard, too. */
  sound?: true;
}

declare module 'unist' {
  interface Data {
    /** Of a block: where on the stage its author wants it. */
    wish?: ImageWish;
    /** Of a heading or a paragraph: no number of it is drawn; of a paragraph in `:::draw`: its number is. */
    draws?: boolean;
  }
}

declare module 'mdast' {
  interface PhrasingContentMap {
    tagged: Tagged;
    inlineMath: InlineMath;
    speaker: Speaker;
    icon: IconMark;
  }
  interface BlockContentMap {
    math: MathBlock;
    details: Details;
    definitionList: DefinitionList;
    callout: Callout;
    columns: Columns;
    video: Video;
  }
  interface RootContentMap {
    tagged: Tagged;
    inlineMath: InlineMath;
    speaker: Speaker;
    icon: IconMark;
    math: MathBlock;
    details: Details;
    definitionList: DefinitionList;
    definitionTerm: DefinitionTerm;
    definitionDescription: DefinitionDescription;
    callout: Callout;
    columns: Columns;
    column: Column;
    video: Video;
  }
  interface HeadingData {
    voice?: VoiceWish;
    /** `{icon=brain}` */
    icon?: { name: string; written: string };
    /** `{ground=tint}`; once it is checked, one of GROUNDS. */
    ground?: { name: string; written: string };
  }
  interface ParagraphData {
    /** Of a picture in it. */
    wish?: ImageWish;
  }
  interface ImageData {
    wish?: ImageWish;
    /** The file that stands for it on a dark ground. */
    dark?: string;
    /** Where the link leads that the image stands in. */
    href?: string;
    /** It was written as a video, whatever its file is called. */
    film?: true;
  }
}
