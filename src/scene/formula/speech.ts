/** Formulas in words, by the speech rules of ClearSpeak, which are loaded when there is a formula; nothing is fetched. */
import path from 'node:path';
import { hastenSpeechRules } from '../../foreign/speech-rules';
import { codeOf } from '../../language/tag';
import { resolvePackage } from '../../root';
import { inGoodEnglish } from './english';
import { saySimple } from './simple';

/** What is to be said. */
export interface Unsaid {
  mathml: string;
  /** In plain letters. */
  text: string;
}

/** ClearSpeak is there in English alone; elsewhere the short form of MathSpeak comes nearest. */
const ENGLISH = {
  domain: 'clearspeak',
  style: 'Paren_Silent:Fraction_Over:AbsoluteValue_AbsEnd',
};
const OTHERS = { domain: 'mathspeak', style: 'sbrief' };
const LOCALES = ['en', 'ca', 'da', 'de', 'es', 'fr', 'hi', 'it', 'ko', 'nb', 'nn', 'sv'];

/** The words of each formula, in order; empty in a language that has no rules. */
export async function sayFormulas(formulas: readonly Unsaid[], lang: string): Promise<string[]> {
  const locale = codeOf(lang);
  if (!LOCALES.includes(locale)) return formulas.map(() => '');
  const simple = formulas.map(({ text }) => (locale === 'en' ? saySimple(text) : undefined));
  if (simple.every((said) => said !== undefined)) return simple;
  hastenSpeechRules();
  const loaded = await import('speech-rule-engine');
  const engine = loaded.default ?? loaded;
  const json = path.join(
    path.dirname(resolvePackage('speech-rule-engine/package.json')),
    'lib/mathmaps',
  );
  const rules = locale === 'en' ? ENGLISH : OTHERS;
  await engine.setupEngine({ ...rules, locale, json, modality: 'speech' });
  await engine.engineReady();
  // From here on nothing waits: the engine is one for the whole process.
  return formulas.map(({ mathml, text }, i) => {
    if (simple[i] !== undefined) return simple[i];
    const words = engine.toSpeech(forSpeech(mathml));
    return locale === 'en'
      ? inGoodEnglish(words, `${text} ${mathml}`)
      : words.replace(/\s+/g, ' ').trim();
  });
}

/** Digits that a thin space parts are one number. */
const PARTED = /<mn>(\d{1,3})<\/mn><mspace width="0\.1667em"><\/mspace><mn>(\d{3}[\d.]*)<\/mn>/g;

const forSpeech = (mathml: string): string =>
  mathml
    .replace(PARTED, '<mn>$1$2</mn>')
    .replace(/^<math/, '<math xmlns="http://www.w3.org/1998/Math/MathML"');
