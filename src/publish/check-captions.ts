/** Whether the files of captions can be read by parsers of their formats, and by people. */
import { parseSrt } from '@remotion/captions';
import webvtt from 'webvtt-parser';
import { lengthOf, rulesOfText } from '../timeline/caption-rules';
import { MOST_LINES, SHORTEST_CAPTION_MS } from '../timeline/captions';
import { clock } from '../timeline/clock';
import type { Report } from './finding';

interface Cue {
  startMs: number;
  endMs: number;
  lines: string[];
}

/** Undefined where a file is missing, which is said elsewhere. */
export function checkCaptionFiles(
  srt: string | undefined,
  vtt: string | undefined,
  report: Report,
): void {
  const both = [
    srt !== undefined && readSrt(srt, report),
    vtt !== undefined && readVtt(vtt, report),
  ];
  const [one, other] = both;
  if (one) checkCues('captions.srt', one, report);
  if (other) checkCues('captions.vtt', other, report);
  if (one && other && JSON.stringify(one) !== JSON.stringify(other))
    report('captions.srt', 'captionsDiffer');
}

const linesOf = (text: string): string[] => text.replaceAll('-->', '→').split('\n');

function readSrt(text: string, report: Report): Cue[] | undefined {
  try {
    return parseSrt({ input: text }).captions.map(({ startMs, endMs, text }) => ({
      ...{ startMs: Math.round(startMs), endMs: Math.round(endMs), lines: linesOf(text) },
    }));
  } catch (error) {
    report('captions.srt', 'captionsBroken', 'captions.srt', reasonOf(error));
    return undefined;
  }
}

function readVtt(text: string, report: Report): Cue[] | undefined {
  const { cues, errors } = new webvtt.WebVTTParser().parse(text, 'captions');
  const [first] = errors;
  if (first) {
    const reason = `line ${first.line}: ${first.message.replace(/\.$/, '')}`;
    report('captions.vtt', 'captionsBroken', 'captions.vtt', reason);
    return undefined;
  }
  const ms = (seconds: number) => Math.round(seconds * 1000);
  return cues.map(({ startTime, endTime, text }) => ({
    startMs: ms(startTime),
    endMs: ms(endTime),
    lines: linesOf(unescapeText(text.replace(VOICE, ''))),
  }));
}

/** `<v Anna>`: who speaks is no word of the cue. */
const VOICE = /^<v [^>\n]*>/;

const unescapeText = (text: string): string =>
  text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');

const reasonOf = (error: unknown): string =>
  error instanceof Error ? error.message.replace(/\.$/, '') : String(error);

function checkCues(file: string, cues: readonly Cue[], report: Report): void {
  const rules = rulesOfText(cues.flatMap(({ lines }) => lines).join(' '));
  cues.forEach(({ startMs, endMs, lines }, i) => {
    const at = clock(startMs);
    const heldMs = endMs - startMs;
    const widest = Math.max(...lines.map((line) => lengthOf(line, rules)));
    const speed = (lengthOf(lines.join(rules.isDense ? '' : ' '), rules) * 1000) / heldMs;
    if (lines.length > MOST_LINES) report(file, 'captionLines', file, at, lines.length, MOST_LINES);
    if (widest > rules.line) report(file, 'captionWide', file, at, widest, rules.line);
    if (heldMs < SHORTEST_CAPTION_MS)
      report(file, 'captionBrief', file, at, heldMs, SHORTEST_CAPTION_MS);
    if (speed > rules.cps)
      report(file, 'captionFast', file, at, Math.round(speed * 10) / 10, rules.cps);
    if (startMs < (cues[i - 1]?.endMs ?? 0)) report(file, 'captionOverlaps', file, at);
  });
}
