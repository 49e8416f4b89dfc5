/** Made by webpack.ts: the documents' own kinds, by name of the document. */
declare module 'lectern-own' {
  export const own: Record<string, import('./Frame').Own>;
}
