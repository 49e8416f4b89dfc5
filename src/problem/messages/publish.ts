/** What is wrong with a publication: its manifest, captions, chapters, description, transcript, thumbnail and sound. */
import { error, type Messages, quoted } from '../words';

const AGAIN = 'Run "lectern publish" again.';
const SHORTEN = 'Use a slower voice, such as "voice: {name: slt, pace: 0.9}", or shorter words.';

/** The first value is the file, where several can have the mistake. */
export const publishMessages = {
  manifestBroken: () => error('There is no manifest that can be read.', AGAIN),
  fileMissing: (file: string) => error(`${quoted(file)} is missing.`, AGAIN),
  fileChanged: (file: string) =>
    error(`${quoted(file)} is not the file that was published: its hash differs.`, AGAIN),
  fileUnknown: (file: string) =>
    error(`${quoted(file)} is not in the manifest.`, `Remove it, or keep it elsewhere.`),
  captionsBroken: (_file: string, reason: string) =>
    error(`The captions cannot be read: ${reason}.`, AGAIN),
  captionsDiffer: () => error('captions.srt and captions.vtt say different things.', AGAIN),
  captionLines: (_file: string, at: string, lines: number, most: number) =>
    error(`The caption at ${at} has ${lines} lines, and ${most} have room.`, AGAIN),
  captionWide: (_file: string, at: string, length: number, most: number) =>
    error(`The caption at ${at} has a line of ${length} characters, and ${most} have room.`, AGAIN),
  captionFast: (_file: string, at: string, speed: number, most: number) =>
    error(
      `The caption at ${at} goes by at ${speed} characters a second, and ${most} can be read.`,
      SHORTEN,
    ),
  captionBrief: (_file: string, at: string, heldMs: number, leastMs: number) =>
    error(`The caption at ${at} stays for ${heldMs} ms, and ${leastMs} are needed.`, SHORTEN),
  captionOverlaps: (_file: string, at: string) =>
    error(`The caption at ${at} begins before the one ahead of it ends.`, AGAIN),
  chaptersFew: (_file: string, chapters: number, least: number) =>
    error(
      `There are ${chapters} chapters, and players want ${least} or none.`,
      'Open more scenes with headings, or none.',
    ),
  chaptersStart: (_file: string, at: string) =>
    error(`The first chapter begins at ${at}, not at 0:00.`, AGAIN),
  chapterBrief: (_file: string, title: string, seconds: number, least: number) =>
    error(`The chapter ${quoted(title)} is ${seconds} s long, and ${least} are needed.`, AGAIN),
  chaptersDiffer: (_file: string) =>
    error('The chapters of the video are not those of the description.', AGAIN),
  descriptionLong: (bytes: number, most: number) =>
    error(
      `The description has ${bytes} bytes, and YouTube takes ${most}.`,
      'Shorten the title, the disclaimer or the licence in the front matter.',
    ),
  descriptionSigns: () => error('The description has a sign < or >, which YouTube refuses.', AGAIN),
  transcriptBroken: (_file: string, reason: string) => error(`The transcript ${reason}.`, AGAIN),
  thumbnailBroken: (wanted: string, reason: string) =>
    error(`The thumbnail is ${reason}, and platforms want ${wanted}.`, AGAIN),
  videoBroken: (_file: string) => error('The video cannot be read.', AGAIN),
  loudnessOff: (_file: string, lufs: number, wanted: number) =>
    error(`The video is heard at ${lufs} LUFS, and ${wanted} ±0.5 is wanted.`, AGAIN),
  peakHigh: (_file: string, dbtp: number, most: number) =>
    error(`The sound peaks at ${dbtp} dBTP, and ${most} is the most.`, AGAIN),
} satisfies Messages;
