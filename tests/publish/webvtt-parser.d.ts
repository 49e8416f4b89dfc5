declare module 'webvtt-parser' {
  export class WebVTTParser {
    parse(
      text: string,
      mode: 'captions' | 'chapters' | 'metadata',
    ): { cues: { startTime: number; endTime: number; text: string }[]; errors: unknown[] };
  }
}
