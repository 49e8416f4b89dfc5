/** What is used of it; its own types do not belong to its main file. */
declare module 'speech-rule-engine' {
  interface Engine {
    setupEngine(features: Record<string, string | boolean>): Promise<string>;
    engineReady(): Promise<unknown>;
    /** Words for a `math` element in XML. */
    toSpeech(mathml: string): string;
  }
  export const setupEngine: Engine['setupEngine'];
  export const engineReady: Engine['engineReady'];
  export const toSpeech: Engine['toSpeech'];
  /** By Node; not by what reads its module as one of its own kind. */
  const engine: Engine | undefined;
  export default engine;
}
