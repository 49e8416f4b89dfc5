/** Texts of our own with gaps: plain data, so that a page can be given those of its language. */

/** A text that holds `{gap}`. */
export type With<Gap extends string> = `${string}{${Gap}}${string}`;

/** A text for each form that a count has in its language (CLDR); `{count}` is the count itself. */
export type Counted = { other: string } & { [form in Intl.LDMLPluralRule]?: string };

/** Every gap is filled for which there is a value. */
export const fill = (text: string, values: Record<string, string | number>): string =>
  text.replace(/\{(\w+)\}/g, (gap, name: string) => String(values[name] ?? gap));

/** `lang` is the language of the forms. */
export const fillCounted = (forms: Counted, count: number, lang: string): string =>
  fill(forms[new Intl.PluralRules(lang).select(count)] ?? forms.other, { count });
