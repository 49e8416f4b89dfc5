/** Problems of a translation, held against what it is translated from: `from` is that file. */
import { type Messages, quoted, warning } from '../words';

const list = (values: readonly unknown[]): string => values.join(', ');

export const languageMessages = {
  sectionMissing: (heading: string, line: number, from: string) =>
    warning(
      `The section ${quoted(heading)} (${from}:${line}) is missing before here.`,
      'Translate it. Where it is here under another heading, {#id} behind both headings says so.',
    ),
  sectionExtra: (heading: string, from: string) =>
    warning(
      `The section ${quoted(heading)} is not in ${from}.`,
      'Write it there, too, or leave it out. Where it is there under another heading, {#id} behind both says so.',
    ),
  sectionMoved: (heading: string, line: number, from: string) =>
    warning(
      `The section ${quoted(heading)} stands in another place than in ${from}:${line}.`,
      'Move one of the two.',
    ),
  sectionLevel: (heading: string, level: number, from: string) =>
    warning(
      `The section ${quoted(heading)} is one level up or down from that of ${from}.`,
      `Write ${quoted('#'.repeat(level))} before its heading.`,
    ),
  sectionId: (id: string, own: string, from: string) =>
    warning(
      `The section that is called ${quoted(id)} in ${from} is called ${quoted(own)} here.`,
      `Write {#${id}} behind its heading: links and addresses are the same then in every language.`,
    ),
  stepsDiffer: (kind: string, own: number, original: number, from: string) =>
    warning(
      `Steps of ${quoted(kind)}: ${own} here, ${original} in ${from}.`,
      'Show the same in both: as many items, rows, ranges or parts.',
    ),
  marksDiffer: (own: number, original: number, from: string) =>
    warning(
      `Bold phrases: ${own} here, ${original} in ${from}.`,
      'Mark the same phrases in both: each is a step.',
    ),
  picturesDiffer: (missing: readonly string[], extra: readonly string[], from: string) =>
    warning(
      `The pictures are not those of ${from}: ${missing.length > 0 ? `${list(missing)} is missing` : `${list(extra)} is not there`}.`,
      'Show the same. A picture with words of its own may be called map.de.svg for map.svg.',
    ),
  numbersDiffer: (missing: readonly number[], extra: readonly number[], from: string) =>
    warning(
      `The numbers are not those of ${from}: ${[
        ...(missing.length > 0 ? [`${list(missing)} there and not here`] : []),
        ...(extra.length > 0 ? [`${list(extra)} here and not there`] : []),
      ].join('; ')}.`,
      'Say the same, where it is no other measure.',
    ),
  translationOld: (heading: string, edit: string, own: string, from: string, line: number) =>
    warning(
      `The section ${quoted(heading)} was edited ${edit}, and its translation last ${own}.`,
      `See ${from}:${line}, and say it here, too.`,
    ),
} satisfies Messages;
