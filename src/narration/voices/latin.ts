/** What a voice that reads Latin letters can say. */

/** Letters of one written word: a hash or a line of data takes minutes to say, and nobody would listen. */
export const LONGEST = 500;

export const isLatin = (token: string): boolean => /^[\p{Script=Latin}\p{M}\d'’-]+$/u.test(token);
