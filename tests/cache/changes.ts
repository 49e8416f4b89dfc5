/** What each change of the code makes again: the list, and how it is tried. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect } from 'vitest';
import { type CodeHashes, computeCodeHashes } from '../../src/cache/code';
import { ROOT } from '../../src/root';

export const DRAWN = ['canvas', 'screenshots', 'composition'];

/** A file of src/, what is changed in it, and all that is made again for it. */
export const CHANGES: [file: string, from: string, to: string, again: string[]][] = [
  ['cli/progress.ts', 'left', 'remaining', []],
  ['pipeline.ts', 'problems.failed()', '!problems.failed()', []],
  ['outputs/video.ts', 'timeline.json', 'times.json', []],
  ['project/name.ts', 'export ', 'export const more = 1;\nexport ', []],
  ['template/write.ts', 'EEXIST', 'ENOENT', []],
  ['doctor/examine.ts', 'libmp3lame', 'libopus', []],
  ['still/contact.ts', 'export ', 'export const more = 1;\nexport ', []],
  ['build/parts.ts', "'template'", "'templates'", []],
  ['page/bundle.ts', "'utf8'", "'latin1'", ['canvas', 'layout', 'mermaid']],
  ['failure.ts', "'Stopped.'", "'Ended.'", []],
  ['record/takes.ts', "'older'", "'earlier'", []],
  ['sound/wave-head.ts', "'INAM'", "'ICMT'", []],
  ['loopback.ts', '403', '404', ['canvas', 'frames', 'layout', 'mermaid', 'thumbnail']],
  ['problem/messages/scene.ts', 'was dropped', 'was left out', []],
  ['cache/code.ts', "'code'", "'codes'", ['layout', 'letters', 'mermaid', 'subset']],
  ['cache/many.ts', 'missing.push', 'missing.unshift', []],
  ['cache/seal.ts', 'freelectern2', 'freelectern3', []],
  ['cache/prune.ts', '4_000', '5_000', []],
  ['font/system.ts', '.fonts', '.font', []],
  ['font/woff2.ts', 'cmap: 0', 'cmap: 1', ['layout', 'letters', 'mermaid', 'subset']],
  ['font/subset.ts', '\\u25cc', '\\u25cb', ['layout', 'mermaid', 'subset']],
  ['document/syntax.ts', 'singleTilde: false', 'singleTilde: true', []],
  ['scene/formula/english.ts', "'transpose'", "'transposed'", []],
  ['scene/diagram/parse.ts', 'nodes: 150', 'nodes: 200', []],
  ['icon/set.ts', "'_', '-'", "'_', '+'", []],
  ['scene/icon/take.ts', "'strong'", "'em'", [...DRAWN, 'layout', 'author']],
  ['view/IconMark.tsx', "'stroke'", "'strokes'", [...DRAWN, 'layout', 'author']],
  ['view/css/icon.css', '0.32em', '0.4em', [...DRAWN, 'layout']],
  ['view/css/type.css', '1.75', '2', [...DRAWN, 'layout']],
  ['scene/kinds/quote.ts', "'quote'", "'quotation'", []],
  ['scene/item.ts', "'emptyItem'", "'itemEmpty'", ['author']],
  ['language/sentence.ts', 'LONGEST = 320', 'LONGEST = 300', []],
  ['narration/speak.ts', 'Math.ceil', 'Math.floor', ['speaking']],
  [
    'narration/voices/flite.ts',
    'const STRETCH = 1',
    'const STRETCH = 2',
    ['flite', 'http', 'sherpa'],
  ],
  ['narration/voices/hibari.ts', 'const SPEED = 1', 'const SPEED = 2', []],
  ['narration/voices/hibari/wave/pulses.ts', '11_000', '10_000', ['hibari']],
  ['narration/voices/hibari/read/endings.ts', 'ɾᵻd', 'tᵻd', ['hibari']],
  ['narration/voices/hibari/thread.ts', 'The voice ended early.', 'It ended.', []],
  ['narration/voices/http.ts', "'The voice has", "'It has", []],
  ['narration/voices/times/estimate.ts', 'NEAR = 0.7', 'NEAR = 0.6', ['http', 'sherpa', 'takes']],
  ['narration/voices/http/wave.ts', '32_768', '32_767', []],
  ['narration/voices/sherpa.ts', 'The engine sherpa', 'An engine sherpa', []],
  ['narration/voices/sherpa/graph.ts', '48_271', '48_272', ['sherpa']],
  ['narration/voices/sherpa/words.ts', 'MOST = 4', 'MOST = 3', ['sherpa']],
  ['narration/voices/sherpa/run.ts', '180_000', '90_000', []],
  ['narration/voices/silent.ts', '0.055', '0.06', ['silent', 'http', 'sherpa', 'takes']],
  ['narration/takes/fit.ts', 'LEAST = 0.16', 'LEAST = 0.2', ['takes']],
  ['sound/align/doubt.ts', '0.8]', '0.7]', ['takes']],
  ['narration/takes/find.ts', "'unfinished'", "'half'", []],
  ['sound/cut.ts', 'REST = 0.4', 'REST = 0.3', ['takes']],
  ['narration/lexicon.ts', 'toLowerCase', 'toUpperCase', ['flite', 'http', 'sherpa']],
  ['sound/trim.ts', '0.04', '0.05', ['speaking', 'hibari', 'http', 'sherpa']],
  ['sound/level.ts', 'ROUNDS = 6', 'ROUNDS = 7', ['speaking', 'takes']],
  ['sound/level.ts', 'PEAK = -2', 'PEAK = -3', ['speaking', 'music', 'film', 'takes']],
  ['sound/film.ts', 'ROUNDS = 4', 'ROUNDS = 5', ['film']],
  ['sound/laid-film.ts', 'UNDER_SPEECH = 20', 'UNDER_SPEECH = 14', ['sound', 'music']],
  ['sound/music/duck.ts', 'FALL_MS = 40', 'FALL_MS = 50', ['sound', 'music']],
  ['sound/limit.ts', '0.012', '0.013', ['speaking', 'music', 'film', 'takes']],
  ['sound/loudness.ts', '-0.691', '-0.692', ['speaking', 'music', 'film', 'takes']],
  ['sound/encode.ts', '160k', '192k', ['sound', 'music']],
  ['sound/encode.ts', '48k', '64k', ['sound']],
  ['sound/encode.ts', "'80k'", "'96k'", ['sound']],
  ['foreign/aac.ts', 'length << 5', 'length << 4', ['sound']],
  ['sound/scene.ts', '16_000', '8_000', ['sound', 'music']],
  ['sound/music/calm.ts', 'Math.sin', 'Math.cos', ['music']],
  ['sound/adts.ts', '1024', '512', ['sound', 'music', 'joining']],
  ['timeline/caption-rules.ts', 'line: 42', 'line: 40', []],
  ['timeline/cues.ts', 'export ', 'export const more = 1;\nexport ', []],
  ['timeline/state.ts', 'Math.min', 'Math.max', DRAWN],
  ['theme/paper.ts', '#', '#1', [...DRAWN, 'layout', 'mermaid', 'author']],
  ['view/theme.ts', '--radius: ', '--radii: ', [...DRAWN, 'layout']],
  ['view/kinds/Quote.tsx', 'className="', 'className="more ', [...DRAWN, 'layout']],
  ['view/size/letters.ts', 'AVERAGE = 0.65', 'AVERAGE = 0.7', [...DRAWN, 'layout', 'author']],
  ['view/drawing/Crowd.tsx', 'drawn-pale', 'drawn-pal', [...DRAWN, 'layout']],
  ['view/size/drawing/pack.ts', 'WHOLE = 0.74', 'WHOLE = 0.8', [...DRAWN, 'layout']],
  ['view/css/drawing.css', 'px', 'em', [...DRAWN, 'layout']],
  ['scene/drawing/english/share.ts', 'MOST = 100_000', 'MOST = 10_000', []],
  ['staging/drawn.ts', 'MOST_WORDS = 110', 'MOST_WORDS = 100', []],
  ['view/hyphens.ts', 'new WeakMap', 'new Map', [...DRAWN, 'layout']],
  ['language/hyphenate.ts', 'LEAST = 3', 'LEAST = 2', []],
  ['view/size/diagram/flow.ts', 'SHARE = 0.75', 'SHARE = 0.7', [...DRAWN, 'layout']],
  ['view/css/formula-font.css', 'block', 'swap', [...DRAWN, 'layout']],
  ['scene/chart/types/pie.ts', 'MOST_SLICES = 8', 'MOST_SLICES = 7', []],
  ['scene/map/draw.ts', 'MARGIN = 0.16', 'MARGIN = 0.2', []],
  ['view/chart/Pie.tsx', 'className="', 'className="more ', [...DRAWN, 'layout']],
  ['view/size/map.ts', 'MAP.gap * 0.8', 'MAP.gap', [...DRAWN, 'layout']],
  ['view/css/title.css', 'px', 'em', [...DRAWN, 'layout']],
  ['view/Step.tsx', 'className', 'title', [...DRAWN, 'layout', 'author']],
  ['view/css/thumbnail.css', 'px', 'em', []],
  ['view/Thumbnail.tsx', 'className="', 'className="more ', []],
  ['composition/Frame.tsx', 'format={format}', '', DRAWN],
  ['composition/Video.tsx', 'AbsoluteFill>', 'main>', ['screenshots', 'composition']],
  ['composition/bundler.ts', 'devtool: false', 'devtool: true', ['screenshots', 'composition']],
  ['composition/bundle.ts', 'SIGKILL', 'SIGTERM', []],
  ['draw/canvas.ts', 'availableParallelism()', '1', ['canvas']],
  ['foreign/chromium.ts', '40_000', '30_000', ['canvas']],
  ['foreign/chromium.ts', '--hide-scrollbars', '--mute-audio', ['canvas', 'browser']],
  ['foreign/chromium.ts', "'VideoFrame'", "'AudioData'", ['browser']],
  ['draw/page/changes.ts', 'BESIDE = 16', 'BESIDE = 8', ['canvas']],
  ['draw/page/planes.ts', '128', '127', ['canvas']],
  ['draw/screenshots.ts', '.jpeg', '.jpg', ['screenshots']],
  ['draw/frames.ts', 'run.count += 1', 'run.count += 2', ['canvas', 'screenshots']],
  ['draw/ask.ts', 'running.version()', "''", ['browser']],
  ['draw/renderer.ts', 'cannot draw HTML', 'draws no HTML', []],
  ['encode/x264.ts', "'23'", "'20'", ['canvas', 'screenshots']],
  ['foreign/x264.ts', 'ref=1', 'ref=2', ['canvas', 'screenshots']],
  ['encode/hold.ts', 'number += 1', 'number += 2', ['canvas', 'screenshots']],
  ['encode/h264/skipped.ts', '33', '34', ['canvas', 'screenshots']],
  ['time.ts', '30', '25', [...DRAWN, 'frames', 'joining', 'layout']],
  ['encode/join.ts', '+faststart', '+frag_keyframe', ['joining']],
  ['encode/measure.ts', 'loudnorm', 'ebur128', ['loudness']],
  ['browser/find.ts', 'chrome-headless-shell', 'chrome-shell', []],
  [
    'browser/page.ts',
    '--disable-lcd-text',
    '--mute-audio',
    ['frames', 'layout', 'mermaid', 'thumbnail'],
  ],
  ['draw/decode.ts', '1920', '1080', ['frames']],
  ['draw/moving.ts', "'key'", "'mark'", []],
  ['timeline/playing.ts', '.frames/', '.pictures/', [...DRAWN, 'layout']],
  ['scene/image/plays.ts', '2000', '1000', []],
  ['layout/measure.ts', 'const TOLERANCE = 3', 'const TOLERANCE = 4', ['layout']],
  ['layout/check.ts', 'checkOwnViews(', 'checkViews(', []],
  ['layout/own.ts', 'checkOwnViews(', 'checkViews(', []],
  ['mermaid/look.ts', "'strict'", "'loose'", ['mermaid']],
  ['mermaid/clean.ts', "'xLinkHref'", "'xlink'", ['mermaid']],
  ['mermaid/page/draw.ts', 'MARGIN = 10', 'MARGIN = 12', ['mermaid']],
  ['mermaid/draw.ts', "'diagrams'", "'drawings'", []],
  ['publish/shoot.ts', '90', '80', ['thumbnail']],
  ['publish/transcript.ts', 'paragraph(', '(paragraph)(', []],
  ['language/en/words.ts', 'On screen', 'Shown', []],
  ['video/license.ts', 'cloud-render', 'web-render', []],
  ['video/plan.ts', '.h264', '.264', []],
  ['deck/player.ts', 'import', 'void 0;\nimport', []],
  ['deck/deck.css', 'px', 'em', []],
  ['dev/watch.ts', '30', '40', []],
  ['diff/words.ts', "'kept'", "'same'", []],
];

/** The entries whose hash is another when these files are. */
export async function changedBy(
  changed: ReadonlyMap<string, string>,
  before: CodeHashes,
): Promise<string[]> {
  const after = await computeCodeHashes(ROOT, changed);
  return Object.keys(before).filter((name) => after[name] !== before[name]);
}

export const read = (file: string): string => readFileSync(path.join(ROOT, 'src', file), 'utf8');

type Change = (typeof CHANGES)[number];

export const isFree = ([, , , again]: Change): boolean => again.length === 0;

/** Those of different files that make nothing in common again: what is seen of them together is known of each. */
export function groupsOf(changes: readonly Change[]): Change[][] {
  const groups: Change[][] = [];
  const isApart = ([file, , , again]: Change, [other, , , others]: Change): boolean =>
    file !== other && !again.some((name) => others.includes(name));
  for (const change of changes.toSorted(([, , , a], [, , , b]) => b.length - a.length)) {
    const group = groups.find((one) => one.every((other) => isApart(change, other)));
    if (group) group.push(change);
    else groups.push([change]);
  }
  return groups;
}

export function withChange(text: string, [file, from, to]: Change): string {
  expect(text.includes(from), `${file} has ${from}`).toBe(true);
  return text.replaceAll(from, to);
}
