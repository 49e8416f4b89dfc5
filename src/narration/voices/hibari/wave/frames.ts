/** How sound is cut into frames. */
/** Hz. */
export const SAMPLE_RATE = 24_000;
/** Samples from the begin of a frame to that of the next: 12.5 ms. */
export const HOP = 300;
/** Samples of a frame. */
export const FRAME = 1200;
/** Bins of its spectrum. */
export const BINS = FRAME / 2 + 1;
