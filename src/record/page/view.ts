/** What the desk has shown and told. */

/** What is to be told of what was done. */
export type News =
  | { kind: 'saved'; number: number; lengthMs: number }
  | { kind: 'savedBefore'; lengthMs: number }
  | { kind: 'chosen'; number: number }
  | { kind: 'tooShort' | 'renewed' | 'unheard' };

export interface View {
  /** The state is another. */
  show(): void;
  hear(block: Float32Array): void;
  /** Another sentence is shown. */
  move(): void;
  /** A recording begins. */
  begin(): void;
  setQuiet(share: number): void;
  tell(news: News): void;
}
