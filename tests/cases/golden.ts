/** Goldens in a form that a person can review: short values on one line, places as `line:column`. */
import { toString as textOf } from 'mdast-util-to-string';
import type { Section } from '../../src/document/schema';
import type { Place } from '../../src/problem/problem';
import { captionLines } from '../../src/timeline/captions';
import type { TimedLine, Timeline } from '../../src/timeline/schema';

const WIDTH = 110;

/** JSON, whatever fits on one line on one line. */
export function show(value: unknown, indent = ''): string {
  const line = JSON.stringify(value) ?? 'null';
  if (value === null || typeof value !== 'object' || indent.length + line.length <= WIDTH)
    return line;
  const inner = `${indent}  `;
  const isList = Array.isArray(value);
  const parts = Object.entries(value)
    .filter(([, field]) => field !== undefined)
    .map(
      ([key, field]) => `${inner}${isList ? '' : `${JSON.stringify(key)}: `}${show(field, inner)}`,
    );
  return `${isList ? '[' : '{'}\n${parts.join(',\n')}\n${indent}${isList ? ']' : '}'}`;
}

const at = ({ line, column }: Place): string => `${line}:${column}`;
const start = (node: { position?: { start: Place } }): string =>
  node.position ? at(node.position.start) : '?';

export const showSections = (sections: readonly Section[]): string =>
  show(
    sections.map(({ id, level, heading, place, paragraphs, blocks, notes }) => ({
      id,
      level,
      heading: textOf(heading),
      at: at(place),
      spoken: paragraphs.map((node) => `${start(node)} ${textOf(node)}`),
      shown: blocks.map((node) => `${start(node)} ${node.type}`),
      notes,
    })),
  );

/** The text, with `[n]` where step n begins. */
const withSteps = ({ text, steps }: TimedLine): string =>
  steps.reduceRight(
    (marked, { step, at }) => `${marked.slice(0, at)}[${step}] ${marked.slice(at)}`,
    text,
  );

export const showTimeline = ({ durationMs, scenes, references }: Timeline): string =>
  show({
    durationMs,
    scenes: scenes.map(({ scene, startMs, durationMs, steps, lines, captions, sounds }) => ({
      id: scene.id,
      startMs,
      durationMs,
      steps: steps.map(({ startMs }, i) => `${startMs} ${scene.steps[i]?.text}`),
      lines: lines.map((line) => `${line.startMs}-${line.endMs} ${withSteps(line)}`),
      captions: captions.map(
        (caption) => `${caption.startMs}-${caption.endMs} ${captionLines(caption).join(' / ')}`,
      ),
      sounds: sounds.map(({ startMs, durationMs }) => `${startMs}+${durationMs}`),
    })),
    references: references.map(({ id, number, short }) => `${number} ${id}: ${short}`),
  });
