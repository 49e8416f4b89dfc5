/** One small document for each code: what an author does wrong, where it is said, and the value that the message shows. */
import type { Code } from '../../src/problem/messages';
import { modelFiles } from '../narration/voices/sherpa/model';
import { type Files, FRONT } from '../sample';

export interface Mistake {
  /** The whole document; a body of `inBody` begins in line 8. */
  text: string | Uint8Array;
  files?: Files;
  /** `line:column` */
  at: string;
  /** What the message must name; absent where there is no value. */
  shows?: string;
}

const inBody = (body: string, at: string, shows?: string, files?: Files): Mistake => ({
  text: FRONT + body,
  at,
  shows,
  files,
});
const inScene = (block: string, at: string, shows?: string, files?: Files): Mistake =>
  inBody(`## A scene\n\n${block}\n`, at, shows, files);
const inFront = (lines: string, at: string, shows?: string, files?: Files): Mistake => ({
  text: `---\n${lines}\n---\n\n# A title\n`,
  at,
  shows,
  files,
});
const inChart = (lines: string, shows: string): Mistake =>
  inScene(`\`\`\`chart\n${lines}\n\`\`\``, '10:1', shows);
const list = (count: number, item = 'word'): string => `- ${item}\n`.repeat(count);
/** Two frames of one pixel. */
const FRAME = '21f904000a0000002c0000000001000100000202440100';
const MOVES = Buffer.from(
  `47494638396101000100800000000000ffffff21ff0b4e45545343415045322e300301000000${FRAME}${FRAME}3b`,
  'hex',
);
const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="4" height="3"></svg>';
const own = (fields: string): string =>
  `import { defineScene, z } from 'lectern';\nexport default defineScene({ kind: 'wave', schema: z.object({ size: z.number() }), read: () => ({ fields: ${fields}, steps: [] }), view: () => null });\n`;
const ownList = own('{ size: 1 }')
  .replace('z }', 'listOf, z }')
  .replace('() => (', "(section, tools) => listOf(section, tools, 'wave') && (");
const lexicon = (line: string, at: string, shows: string): Mistake =>
  inFront(`title: A title\nlexicon:\n  ${line}`, at, shows);

const documentMistakes = {
  fileEmpty: { text: ' \n\n', at: '1:1' },
  fileTooLarge: { text: 'x'.repeat(250_001), at: '1:1', shows: '250001' },
  fencedWhole: { text: '```markdown\n# A talk\n\nSome words.\n```\n', at: '1:1' },
  notText: { text: new Uint8Array([0x63, 0xe9]), at: '1:1' },
  nulByte: inBody('## A\0B\n', '8:5'),
  frontMatterOpen: { text: '---\ntitle: A title\n\n# A title\n', at: '1:1' },
  yamlBroken: inFront('title: A title\nvoice: {name: slt', '3:18'),
  yamlMended: inFront('title: A: title', '2:8', '"A: title"'),
  yamlTwice: inFront('title: A title\ntitle: B', '3:1', '"title"'),
  tomlBroken: { text: '+++\ntitle = A title\n+++\n\n# A title\n', at: '2:9' },
  iconUnknown: {
    text: '# A title\n\n## Why\n\n- :brian: One\n- Two\n',
    at: '5:3',
    shows: '":brian:"',
  },
  groundUnknown: {
    text: '# A title\n\n## Why {ground=tnit}\n\nIt rains.\n',
    at: '3:1',
    shows: '"ground=tnit"',
  },
  includeLeft: {
    text: '# A title\n\n---\nsrc: ./more.md\n---\n\n# More\n',
    at: '4:1',
    shows: '"./more.md"',
  },
  slideHidden: {
    text: '# A title\n\n---\nclass: x\nhide: true\n---\n\n# More\n',
    at: '5:1',
  },
  blockUnclosed: inScene('::: {.columns}\n\nWords.', '10:1', '::: {.columns}'),
  cellHidden: inScene('```{r, echo=FALSE}\nplot(x)\n```\n\nWords.', '10:1', '(r)'),
  citationLeft: inScene(
    '::: {.x}\nWords [@ada1842, p. 3] and [@grace].\n:::',
    '11:1',
    '[@ada1842, p. 3]',
  ),
  metaUnknown: inFront('title: A title\nautor: Ada', '3:1', '"autor"'),
  metaWrong: inFront('title: A title\nvoice: {name: slt, pace: 9}', '3:26', '"9"'),
  idBroken: inBody('## A scene {#A_b}\n', '8:1', '"A_b"'),
  idTwice: inBody('## A {#same}\n\n## B {#same}\n', '10:1', '"same"'),
  nestedTooDeep: inScene(`${'> '.repeat(60)}words`, '10:1'),
  fenceUnclosed: inScene('```ts\nconst a = 1;\n\n## Lost', '10:1'),
  commentUnclosed: inScene('<!-- note: wait\n\n## Lost', '10:1'),
  directiveUnknown: inScene(':::bulets\n- a\n:::', '10:1', '"bulets"'),
  directiveUnclosed: inScene(':::points\n- a\n\n## B\n\nWords.', '10:1', ':::points'),
  directiveLeaf: inScene('::points', '10:1', '::points'),
  embedLeft: inScene('::: youtube\ndQw4w9WgXcQ\n:::', '10:1', '"youtube"'),
  directiveStray: inScene('Words.\n\n:::\n\nMore.', '12:1', ':::'),
  htmlLeftOut: inScene('<script>a()</script>', '10:1', '1 <script> element was'),
  htmlUnclosed: inScene('<details>\n\nWords.', '10:1', '<details>'),
  contentsLeftOut: inBody(
    '## Contents\n\n- [A](#a)\n- [B](#b)\n- [A](#a)\n\n## A\n\n## B\n',
    '10:1',
  ),
  shortcodesLeftOut: inScene(
    'Words {% include a.html %}.',
    '10:7',
    '1 shortcode like {% include … %}',
  ),
  voiceLeftOut: inScene('Words.\n{: voice=ben}', '11:1', '"{: voice=ben}" says'),
  latexLeftOut: inScene('Words \\pause', '10:7', '1 command of LaTeX like "\\pause"'),
  conflictLeft: inScene(
    '<<<<<<< HEAD\nOne.\n=======\nTwo.\n>>>>>>> b1',
    '10:1',
    '1 unsettled merge like "<<<<<<< HEAD" was found',
  ),
  programLeftOut: inScene("import A from './a'\n\nWords.", '10:1', 'import A from'),
  componentsLeftOut: inScene(
    'A <v-click>word</v-click>, a <v-click>word</v-click>.',
    '10:3',
    '2 components like <v-click> were',
  ),
  ownKindBroken: inScene(':::wave\n:::', '10:1', 'wave.tsx', {
    'wave.tsx': 'export const a = 1;\n',
  }),
  ownKindFields: inScene(':::wave\n:::', '10:1', '"size"', { 'wave.tsx': own('{ size: "x" }') }),
} satisfies Record<string, Mistake>;

/** Static of takes: what they say is listened to later. */
const takeMistakes = {
  takeUnknown: inBody('## A scene\n\nSaid.\n', '1:1', '"takes/a-scen.wav"', {
    'takes/a-scen.wav': '',
  }),
  takeTwice: inBody('## A scene\n\nSaid.\n', '1:1', '"takes/a-scene.mp3"', {
    'takes/a-scene.wav': '',
    'takes/a-scene.mp3': '',
  }),
  takeForm: inBody('## A scene\n\nSaid.\n', '1:1', '"takes/a-scene.aiff"', {
    'takes/a-scene.aiff': '',
  }),
  takeOutside: inFront('title: A title\ntakes: ../all.wav', '3:8', '"../all.wav"'),
  takeMissing: inFront('title: A title\ntakes: read.wav', '3:8', '"read.wav"', {
    'reed.wav': '',
  }),
};

const narrationMistakes = {
  phoneUnknown: lexicon('Ada: /ey1 qq ax0/', '4:3', '"qq"'),
  phonesSilent: lexicon('Ada: /k t/', '4:3', '"Ada"'),
  ipaUnclear: lexicon('Ada: /ˈщb/', '4:3', '"/ˈщb/"'),
  sayUnclear: inScene('All of [GABA](say:GAB-щ) here.', '10:8', '"GAB-щ"'),
  respellingUnclear: lexicon('Ada: AY-щa', '4:3', '"AY-щa"'),
  wordUnspeakable: {
    text: '---\ntitle: A title\n---\n\n# A title\n\nThe word 标题 is written.\n',
    at: '7:10',
    shows: '标题',
  },
  languageUnspoken: {
    text: '---\ntitle: A title\nlang: de-AT\nvoice: slt\n---\n\n# A title\n\nNun wird etwas gesagt.\n',
    at: '3:7',
    shows: 'Austrian German ("de-AT")',
  },
  voiceMissing: inFront('title: A title\nvoice: fenrir', '3:8', '"fenrir"'),
  voiceUnknown: {
    text: '---\ntitle: A title\nvoices: {ben: slt}\n---\n\n# A title\n\n## A scene {voice=bem}\n\nIt is said.\n',
    at: '8:13',
    shows: '"bem"',
  },
  speakerUnknown: {
    text: '---\ntitle: A title\nvoices: {anna: slt}\n---\n\n# A title\n\nAmna: It is said.\n',
    at: '8:1',
    shows: '"Amna"',
  },
  voiceLacks: inFront('voice: {http: elevenlabs}', '2:15', '"elevenlabs"'),
  voiceAddress: inFront('voice:\n  http: custom\n  url: http://example.org/', '4:8', 'example.org'),
  voiceKeyWritten: inFront('voice: {http: openai, key: sk-proj-0123456789abcdef}', '2:28'),
  voiceKeyForeign: inFront(
    'voice: {http: openai, url: "https://example.org/v1", key: OPENAI_API_KEY}',
    '2:59',
    '"OPENAI_API_KEY"',
  ),
  voiceFolder: inFront('voice: {sherpa: no-such-voice}', '2:17', 'no-such-voice'),
  voiceEngine: inFront('voice: {sherpa: de}', '2:17', 'sherpa-onnx-node', modelFiles('de')),
  voiceSpeaker: inFront('voice: {sherpa: de, speaker: 3}', '2:30', '"3"', modelFiles('de')),
  voiceSilent: {
    text: '---\ntitle: A title\nlang: de-AT\n---\n\n# A title\n\nNun wird etwas gesagt.\n',
    at: '3:7',
    shows: 'Austrian German ("de-AT")',
  },
  standsStill: inScene(
    `- a\n\n[step] It begins here. ${'And then it goes on for a while. '.repeat(8)}`,
    '12:8',
    '"It begins here."',
  ),
  marksTooMany: inScene('- a\n\nOne. [step] Two. [step] Three.', '8:1', '2'),
} satisfies Record<string, Mistake>;

const sceneMistakes = {
  linkUnsafe: inScene('A [link](javascript:alert(1)) here.', '10:3', 'javascript:alert(1)'),
  linkUnknown: inScene('A [link](#a-scen) here.', '10:3', '"a-scen"'),
  referenceUnknown: inScene('Words.[^none]', '10:7', '[^none]'),
  referenceUnused: inScene('Words.\n\n[^extra]: A source.', '12:1', '[^extra]'),
  imageInText: inScene('| a |\n| - |\n| b ![a](a.svg) |', '12:5', '"a.svg"', { 'a.svg': svg }),
  imageBadges: inScene(
    'Words. [![a](https://img.shields.io/a.svg)](https://a.org) ![b](https://a.org/badge.svg)',
    '10:9',
    '2 badges',
  ),
  imageAlt: inScene('![](a.svg)', '10:1', '"a.svg"', { 'a.svg': svg }),
  imageMissing: inScene('![a](none.png)', '10:1', '"none.png"'),
  imageOutside: inScene('![a](../a.svg)', '10:1', '"../a.svg"'),
  imageRemote: inScene('![a](https://example.org/a.png)', '10:1', 'https://example.org/a.png'),
  imageChanged: inScene('![a](https://example.org/a.svg)', '10:1', '"fetched/a.svg"', {
    'fetched/a.svg': svg,
    'fetched/pictures.json': JSON.stringify({
      version: 1,
      pictures: {
        'https://example.org/a.svg': { file: 'fetched/a.svg', sha256: '0'.repeat(64), bytes: 9 },
      },
    }),
  }),
  videoRemote: inScene('![a](https://example.org/a.mp4)', '10:1', 'https://example.org/a.mp4'),
  videoBroken: inScene('![a](a.mp4)', '10:1', '"a.mp4"', { 'a.mp4': 'no video' }),
  imageBroken: inScene('![a](a.png)', '10:1', '"a.png"', { 'a.png': 'no picture' }),
  brandFont: inFront('title: A title\nbrand:\n  fonts: {head: gone.woff2}', '4:17', '"gone.woff2"'),
  themeStyle: inFront('title: A title', '1:1', 'theme.css:1', {
    'theme.css': '@import "a.css";',
  }),
  brandLogo: inFront('title: A title\nbrand:\n  logo: gone.svg', '4:9', '"gone.svg"'),
  brandMoved: inFront('title: A title\nbrand:\n  accent: "#ff7a00"', '4:11', '"#ff7a00"'),
  thumbnailScene: inFront('title: A title\nthumbnail: {scene: boxs}', '3:20', '"boxs"'),
  thumbnailStep: inFront(
    'title: A title\nthumbnail: {scene: a-title, step: 4}',
    '3:35',
    'step 4 of "a-title"',
  ),
  timelineNeedsDate: inScene(
    ':::timeline\n- 1987: One\n- Something without one.\n:::',
    '12:1',
    '"Something without one."',
  ),
  timelineOrder: inScene(
    ':::timeline\n- 1987: One\n- 1999: Two\n- 1989: Three\n:::',
    '13:1',
    '"1989"',
  ),
  cardNeedsLead: inScene(
    ':::cards\n- **One**: a\n- A whole sentence that is far too long to be a name.\n:::',
    '12:1',
    '"A whole sentence that is far too long to be a name."',
  ),
  morphNeedsFences: inScene(':::morph\n```ts\na\n```\n:::', '11:1', 'one'),
  morphTooMany: inScene(`:::morph\n${'```ts\na\n```\n'.repeat(5)}:::`, '23:1', '5'),
  morphTooLong: inScene(
    `:::morph\n${`\`\`\`txt\n${'word '.repeat(1000)}\n\`\`\`\n`.repeat(2)}:::`,
    '14:1',
    '10000',
  ),
  lookNeeds: inScene(':::look\n- 1% 1% 2% 2%: One\n:::', '11:1'),
  lookNeedsStill: inScene(
    ':::look\n![A](moves.gif)\n\n- 1% 1% 2% 2%: One\n:::',
    '11:1',
    '"moves.gif"',
    { 'moves.gif': MOVES },
  ),
  regionBroken: inScene(':::look\n![A](a.svg)\n\n- One\n:::', '13:1', '"One"', { 'a.svg': svg }),
  regionOutside: inScene(
    ':::look\n![A](a.svg)\n\n- 60% 10% 50% 20%: One\n:::',
    '13:1',
    '"60% 10% 50% 20%: One"',
    { 'a.svg': svg },
  ),
  needsList: inScene(':::points\nWords.\n:::', '11:1', '"points"'),
  needsQuote: inScene(':::quote\n- a\n:::', '11:1'),
  needsImage: inScene(':::figure\nWords.\n:::', '11:1'),
  needsTable: inScene(':::table\nWords.\n:::', '11:1'),
  needsCode: inScene(':::code\nWords.\n:::', '11:1'),
  needsFormula: inScene(':::formula\nWords.\n:::', '11:1'),
  formulaBroken: inScene('$$\n\\frac{1}{\n$$', '10:1', '\\frac{1}{'),
  needsDiagram: inScene(':::diagram\nWords.\n:::', '11:1'),
  diagramUnknown: inScene('```mermaid\nzenuml\n```', '10:1', 'zenuml'),
  diagramRefused: inScene('```mermaid\n\n```', '11:1', 'it is empty'),
  diagramBroken: inScene('```mermaid\ngraph TD\nA -->\n```', '12:1', 'A -->'),
  needsChart: inScene(':::chart\nWords.\n:::', '11:1'),
  needsDefinitions: inScene(':::definitions\nWords.\n:::', '11:1'),
  drawNothing: inScene(':::draw\nNo number is here.\n:::', '11:1', 'No number is here.'),
  needsCallout: inScene(':::callout\nWords.\n:::', '11:1'),
  leftOver: inScene(':::wave\n- a\n\n> b\n:::', '13:1', '"wave"', { 'wave.tsx': ownList }),
  emptyItem: inScene('- a\n-\n- c', '11:1', '"points"'),
  itemHoldsLines: inScene(':::stat\n- **5** of it\n  - b\n:::', '12:3', '"stat"'),
  tooMany: inScene(`:::compare\n${list(4)}:::`, '14:1', 'at most 3 columns, and has 4'),
  tooFew: inScene(':::compare\n- a\n:::', '11:1', '2 columns'),
  rowTooLong: inScene('| a | b |\n| - | - |\n| 1 | 2 | 3 |', '12:9', '3 cells'),
  statNeedsNumber: inScene(':::stat\n- Words\n:::', '11:1', '"Words"'),
  statUnclear: inScene(':::stat\n- **1,25,0** of it\n:::', '11:1', '1,25,0'),
  statTooLong: inScene(
    ':::stat\n- **0.1234567890123456** of it\n:::',
    '11:1',
    '0.1234567890123456',
  ),
  languageUnknown: inScene('```typscript\na\n```', '10:1', '"typscript"'),
  rangesBroken: inScene('```ts {4-9}\na\n```', '10:1', '{4-9}'),
  chartBroken: inChart('type: wheel\ndata: {a: 1}', '"type" must be one of bar, stacked'),
  needsMap: inScene(':::map\nWords.\n:::', '11:1'),
  mapBroken: inScene('```map\ncountry: Peru\n```', '10:1', 'did you mean "countries"?'),
  mapUnknown: inScene('```map\ncountries: [Peru, Frace]\n```', '11:19', '"Frace"'),
  chartForm: inChart('type: pie\ndata: {a: -1}', '"pie" is drawn as one of the type "bar"'),
  chartValue: inScene('```chart\ntype: bar\ndata: {a: 1, b: "1,5"}\n```', '12:17', '"1,5"'),
  chartFile: inScene('```chart\ntype: bar\ndata: ../a.csv\n```', '12:1', 'outside of the folder'),
  chartFileValue: inScene('```chart\ntype: bar\ndata: a.csv\n```', '12:1', 'a.csv:3:3: "n. s."', {
    'a.csv': 'name,size\na,1\nb,n. s.\n',
  }),
  chartColumn: inScene(
    '```chart\ntype: bar\ndata: a.csv\ncolumns: [name, sise, size]\n```',
    '12:1',
    'no column "sise"',
    { 'a.csv': 'name,size\na,1\n' },
  ),
  chartNote: inChart('type: bar\nnote: {at: c, text: x}\ndata: {a: 1, b: 2}', 'no such point'),
  tooManySeries: inChart(
    `type: line\nlabels: [x]\ndata: {${'abcdefghijklm'.replace(/./g, '$&: [1], ')}}`,
    '13 series',
  ),
  chartMax: inChart('type: bar\nmax: 5\ndata: {a: 8}', '5, below its highest value 8'),
  chartRepeats: inChart('type: line\nlabels: [x]\ndata: {1: [1], "1": [2]}', '"1" more than once'),
  chartUneven: inChart('type: line\nlabels: [x, y]\ndata: {a: [1]}', '"a" has 1 values for 2'),
} satisfies Record<string, Mistake>;

/** Codes of files that are not there to be written, or lie elsewhere; read.test.ts and trust.test.ts provoke them. */
export const FILE_CODES = [
  'ownKindForeign',
  'fileMissing',
  'fileIsFolder',
  'fileNotMarkdown',
  'fileUnreadable',
] as const satisfies Code[];

/** Codes of text without end, which is a problem to all rooms; document/mend/mend.test.ts provokes them. */
export const LENGTH_CODES = ['paragraphTooLong'] as const satisfies Code[];

/** Codes of what is measured when it is drawn; layout/check.test.ts provokes them. */
export const LAYOUT_CODES = [
  'layoutExcess',
  'layoutDeck',
  'letterMissing',
] as const satisfies Code[];

/** Codes of what Mermaid draws; mermaid/draw.test.ts provokes them. */
export const DRAWING_CODES = ['diagramUndrawn', 'diagramSmall'] as const satisfies Code[];

/** Codes of a project's configuration; project/config.test.ts provokes them. */
export const CONFIG_CODES = [
  'configBroken',
  'configUnknown',
  'configWrong',
  'configOwn',
] as const satisfies Code[];

/** Codes of the earlier version that a document is compared with; diff/old.test.ts provokes them. */
export const OLD_CODES = [
  'timelineMissing',
  'timelineBroken',
  'timelineOther',
  'revisionOption',
  'revisionUnknown',
  'revisionBroken',
  'documentNotThere',
  'repositoryMissing',
  'gitMissing',
  'gitFailed',
] as const satisfies Code[];

/** Codes of a translation; translation/compare.test.ts and translation/age.test.ts provoke them. */
export const LANGUAGE_CODES = [
  'sectionMissing',
  'sectionExtra',
  'sectionMoved',
  'sectionLevel',
  'sectionId',
  'stepsDiffer',
  'marksDiffer',
  'picturesDiffer',
  'numbersDiffer',
  'translationOld',
] as const satisfies Code[];

/** No document is known in which something is lost without a word. */
export const LEDGER_CODES = ['leftOut'] as const satisfies Code[];

/** Codes of films, which are made when they are asked for; timeline/films.browser.test.ts provokes them. */
export const FILM_CODES = ['filmSilent', 'filmCut'] as const satisfies Code[];

/** Codes of what is heard in takes; narration/takes/hear.full.test.ts provokes them. */
export const TAKE_CODES = [
  'takeBroken',
  'takeSilent',
  'takeOther',
  'takeDiffers',
  'takeEdited',
  'takeLacks',
  'takeUnread',
  'takesPartly',
] as const satisfies Code[];

type Elsewhere =
  | (typeof LANGUAGE_CODES)[number]
  | (typeof TAKE_CODES)[number]
  | (typeof FILM_CODES)[number]
  | (typeof LEDGER_CODES)[number]
  | (typeof FILE_CODES)[number]
  | (typeof LENGTH_CODES)[number]
  | (typeof LAYOUT_CODES)[number]
  | (typeof DRAWING_CODES)[number]
  | (typeof CONFIG_CODES)[number]
  | (typeof OLD_CODES)[number];

export const mistakes: Record<Exclude<Code, Elsewhere>, Mistake> = {
  ...documentMistakes,
  ...narrationMistakes,
  ...takeMistakes,
  ...sceneMistakes,
};
