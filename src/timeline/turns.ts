/** Who begins to speak, and where: by name, as captions, notes and transcripts tell it. */
import { wordsOf } from '../language/languages';
import { codeOf } from '../language/tag';

/** What stands for the voice of the document where we have no word for it in its language. */
const SOMEBODY = '–';
const WIDE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]$/u;

/**
 * For each of what is said in a scene, in order: `Anna:` where she begins; `Narrator:` where nobody by name goes on after
 * somebody; undefined where the same goes on.
 */
export function namesAt(
  said: readonly { speaker?: string }[],
  lang: string,
): (string | undefined)[] {
  const words = wordsOf(lang);
  const narrator = words.lang === codeOf(lang) ? withColon(words.narrator) : SOMEBODY;
  return said.map(({ speaker }, i) => {
    if (fold(speaker) === fold(said[i - 1]?.speaker)) return undefined;
    return speaker === undefined ? narrator : withColon(speaker);
  });
}

/** What is said in a scene, paragraph by paragraph, with who begins. */
export const namedTexts = (
  said: readonly { text: string; speaker?: string }[],
  lang: string,
): string[] => {
  const names = namesAt(said, lang);
  return said.map(({ text }, i) => (names[i] === undefined ? text : `${names[i]} ${text}`));
};

const withColon = (name: string): string => `${name}${WIDE.test(name) ? '：' : ':'}`;

const fold = (name: string | undefined): string | undefined => name?.toLowerCase();
