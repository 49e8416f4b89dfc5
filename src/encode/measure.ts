/** What a finished video is: its picture, its chapters, and how loud it is, by ffmpeg's own meter. */
import { z } from 'zod';
import { EncoderFailure, fileArgument, runFfmpeg } from './ffmpeg';

export const loudnessSchema = z.strictObject({
  /** Integrated, LUFS (ITU-R BS.1770), and true peak, dBTP. Null where nothing is heard. */
  integratedLufs: z.number().nullable(),
  truePeakDbtp: z.number().nullable(),
});
export type Loudness = z.infer<typeof loudnessSchema>;

/** loudnorm looks 3 s ahead and leaves out what is left of them at the end; silence does not count. */
const METER = 'apad=pad_dur=4,loudnorm=print_format=json';

/** Throws EncoderFailure. */
export async function measureLoudness(file: string, signal?: AbortSignal): Promise<Loudness> {
  const args = ['-i', fileArgument(file), '-vn', '-af', METER, '-f', 'null', '-'];
  const { stderr } = await runFfmpeg(args, { signal });
  const read = (name: string) => {
    const [, value] = new RegExp(`"${name}"\\s*:\\s*"(-?[\\d.]+|-?inf)"`).exec(stderr) ?? [];
    if (value === undefined) throw new EncoderFailure(`ffmpeg did not measure ${file}.`);
    return value.endsWith('inf') ? null : Number(value);
  };
  return { integratedLufs: read('input_i'), truePeakDbtp: read('input_tp') };
}

/** Length, size and chapters; the length is the picture's. */
export interface Probed {
  durationMs: number;
  frames: number;
  /** px */
  width: number;
  height: number;
  chapters: { title: string; startMs: number; endMs: number }[];
}

interface Shown {
  streams: {
    codec_type: string;
    width?: number;
    height?: number;
    nb_frames?: string;
    duration?: string;
  }[];
  chapters: { start_time: string; end_time: string; tags?: { title?: string } }[];
}

/** Throws EncoderFailure. */
export async function probeVideo(file: string, signal?: AbortSignal): Promise<Probed> {
  const args = ['-show_streams', '-show_chapters', '-of', 'json', fileArgument(file)];
  const { stdout } = await runFfmpeg(args, { program: 'ffprobe', signal });
  const { streams, chapters }: Shown = JSON.parse(stdout.toString());
  const picture = streams.find(({ codec_type }) => codec_type === 'video') ?? streams[0];
  const ms = (seconds: string) => Math.round(Number(seconds) * 1000);
  return {
    durationMs: ms(picture?.duration ?? '0'),
    frames: Number(picture?.nb_frames ?? 0),
    width: picture?.width ?? 0,
    height: picture?.height ?? 0,
    chapters: chapters.map(({ start_time, end_time, tags }) => ({
      ...{ title: tags?.title ?? '', startMs: ms(start_time), endMs: ms(end_time) },
    })),
  };
}

/** e.g. `7.1` */
export async function ffmpegVersion(): Promise<string> {
  const { stdout } = await runFfmpeg(['-version']);
  return /version n?(\S+)/.exec(stdout.toString())?.[1] ?? '';
}
