/** What office files and pages have as words for a picture, and what of it says something. */

/** Names of files and numbers say nothing of a picture. */
const NO_WORDS =
  /^(?:[a-z]:\\.*|https?:\S+|\S*\.(?:png|jpe?g|gif|bmp|tiff?|[ew]mf|svg|webp)|[a-z]{0,4}\d{5,}\S*|(?:grafik|image|picture|bild)?[ _-]*\d*)$/i;

/** What office programs write below words that a machine found for a picture. */
const BY_MACHINE =
  /\s*(?:Description (?:automatically )?generated(?: with (?:very )?\w+ confidence)?|AI-generated content may be incorrect\.?)\s*$/i;

/** Words for who does not see a picture, as a person would have written them; empty where nobody has. */
export function altOf(written: string): string {
  const words = written.replace(BY_MACHINE, '');
  return NO_WORDS.test(words) ? '' : words;
}
