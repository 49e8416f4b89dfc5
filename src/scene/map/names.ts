/** Countries by the names that people know them by, in the language of the document and in English. */
import { nearest } from '../../problem/nearest';

/** Codes (ISO 3166-1) by names that no list of them has. */
const OTHER: Record<string, string> = {
  ...{
    usa: 'US',
    us: 'US',
    america: 'US',
    'u.s.': 'US',
    uk: 'GB',
    'great britain': 'GB',
    britain: 'GB',
  },
  ...{ england: 'GB', 'czech republic': 'CZ', holland: 'NL', uae: 'AE', burma: 'MM', drc: 'CD' },
  ...{ 'ivory coast': 'CI', turkey: 'TR', 'cape verde': 'CV', swaziland: 'SZ', macedonia: 'MK' },
  ...{
    'south korea': 'KR',
    'north korea': 'KP',
    russia: 'RU',
    laos: 'LA',
    syria: 'SY',
    iran: 'IR',
  },
};
/** Those that the atlas has no number for. */
const WITHOUT: Record<string, string> = { Kosovo: 'XK' };

/** The index of a country by its name, its code, or what else it is called; what is nearest where there is none. */
export function openNames(
  countries: readonly { id: string; name: string }[],
  lang: string,
): (name: string) => number | { known: string | undefined } {
  const lists = [...new Set([lang, 'en'])].map(
    (one) => new Intl.DisplayNames(one, { type: 'region' }),
  );
  const byName = new Map<string, number>();
  const shown: string[] = [];
  countries.forEach(({ id, name }, index) => {
    const code = WITHOUT[name] ?? codeOf(id);
    const names = code ? lists.map((list) => list.of(code) ?? '') : [];
    const own = Object.keys(OTHER).filter((other) => OTHER[other] === code);
    for (const one of [name, code ?? '', ...names, ...own].filter(Boolean))
      byName.set(plain(one), index);
    shown.push(...names, name);
  });
  return (name) =>
    byName.get(plain(name)) ?? { known: nearest(name, [...new Set(shown)].filter(Boolean)) };
}

const plain = (name: string): string =>
  name.normalize('NFD').replace(/\p{M}/gu, '').replace(/[’']/g, "'").trim().toLowerCase();

/** The letters of a number of the United Nations (UTS 35 has them as aliases). */
function codeOf(id: string): string | undefined {
  if (!/^\d{3}$/.test(id)) return undefined;
  const [tag = ''] = Intl.getCanonicalLocales(`und-${id}`);
  const code = tag.split('-')[1];
  return code?.length === 2 ? code : undefined;
}
