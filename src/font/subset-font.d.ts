declare module 'subset-font' {
  interface Options {
    /** A value for an axis makes a font without that axis. */
    variationAxes?: Record<string, number>;
    targetFormat?: 'sfnt' | 'woff2';
    /** With it the text is empty. */
    keepAllGlyphs?: boolean;
  }
  export default function subsetFont(font: Buffer, text: string, options: Options): Promise<Buffer>;
}
