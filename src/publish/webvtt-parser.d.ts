declare module 'webvtt-parser' {
  class WebVTTParser {
    /** Times in seconds. */
    parse(
      text: string,
      mode: 'captions' | 'chapters' | 'metadata',
    ): {
      cues: { startTime: number; endTime: number; text: string }[];
      errors: { message: string; line: number }[];
    };
  }
  const webvtt: { WebVTTParser: typeof WebVTTParser };
  export default webvtt;
}
