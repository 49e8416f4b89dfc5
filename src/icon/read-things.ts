/** The tables of plain things, as they are looked up. */
import { GERMAN } from './concepts-de';
import { MACHINES } from './machines';
import type { Pictured } from './sure';
import { THINGS } from './things';
import { GERMAN_THINGS } from './things-de';

export interface Thing {
  /** The first is the best. */
  icons: string[];
  /** `vague` where it must be what the sentence is about, `last` where nothing better is said, `none` for no thing. */
  kind: 'plain' | 'vague' | 'last' | 'none';
  /** Not a noun alone. */
  isAnyWord: boolean;
}

export interface Things {
  of: ReadonlyMap<string, Thing>;
  /** Words of the longest name. */
  longest: number;
}

const KINDS: Readonly<Record<string, Thing['kind']>> = { '=': 'vague', '~': 'last' };
const TABLES = {
  things: [THINGS],
  machines: [MACHINES, THINGS],
  german: [GERMAN_THINGS, GERMAN],
} satisfies Record<string, readonly string[]>;
const opened = new Map<keyof typeof TABLES, Things>();

/** Of a language (its code), those that mean something else where computers are spoken of. */
export function readThings(code: Pictured, isOfMachines: boolean): Things {
  const table = code === 'de' ? 'german' : isOfMachines ? 'machines' : 'things';
  const known = opened.get(table) ?? merge(TABLES[table]);
  opened.set(table, known);
  return known;
}

/** What an earlier table says holds. */
function merge(tables: readonly string[]): Things {
  const of = new Map<string, Thing>();
  for (const table of tables)
    for (const [word, thing] of readTable(table)) if (!of.has(word)) of.set(word, thing);
  return { of, longest: Math.max(...[...of.keys()].map((word) => word.split(' ').length)) };
}

function readTable(table: string): Map<string, Thing> {
  const of = new Map<string, Thing>();
  for (const row of table.trim().split('\n')) {
    const [icon = '', words = ''] = row.split(/:\s*/);
    for (const written of words.split(/,\s*/).filter(Boolean)) {
      const signs = /^[+=~]*/.exec(written)?.[0] ?? '';
      const word = written.slice(signs.length).replaceAll('-', ' ');
      const sign = signs.replace('+', '');
      const icons = [...(of.get(word)?.icons ?? []), icon];
      const kind = icon === '-' ? 'none' : (of.get(word)?.kind ?? KINDS[sign] ?? 'plain');
      of.set(word, { icons, kind, isAnyWord: signs.startsWith('+') });
    }
  }
  return of;
}
