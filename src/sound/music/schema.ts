/** The beds by name, as the front matter has them. */
export const MUSIC = ['calm'] as const;
export type Music = (typeof MUSIC)[number];
