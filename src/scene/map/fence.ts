/** The keys of a fence named `map`, and the numbers in it. */
import { isMap, isScalar, isSeq } from 'yaml';
import { z } from 'zod';
import { parseYaml } from '../../document/yaml';
import { nearest } from '../../problem/nearest';
import type { TellValue } from '../chart/data';
import { readNumber } from '../chart/number';
import type { MapAsked } from './schema';

const names = z.array(z.string().min(1));

/** What an author writes. */
export const mapFenceSchema = z.strictObject({
  unit: z.string().default(''),
  title: z.string().default(''),
  /** Names alone, or with a number each. */
  countries: z.union([names, z.map(z.string(), z.unknown())]).optional(),
  /** `Berlin: [52.5, 13.4]`: latitude and longitude. */
  places: z.map(z.string(), z.unknown()).optional(),
});

const WANTED = {
  unit: 'text',
  title: 'text',
  countries: 'a list of names, or a number for each name',
  places: 'latitude and longitude for each name, e.g. "Berlin: [52.5, 13.4]"',
} satisfies Record<keyof z.infer<typeof mapFenceSchema>, string>;

export type MapFence = MapAsked & { unit: string; title: string };

/** Line 1 is the first one inside of the fence. */
export function parseMapFence(text: string, tell: TellValue): MapFence | { problem: string } {
  const yaml = parseYaml(text, 1);
  const [error] = yaml.errors;
  if (error) return { problem: error.reason };
  const value: unknown = yaml.tree.toJS({ mapAsMap: true });
  if (!(value instanceof Map)) return { problem: 'it is empty, or not "key: value" lines' };
  const read = mapFenceSchema.safeParse(Object.fromEntries(value));
  if (!read.success) {
    const [issue] = read.error.issues;
    const isUnknown = issue?.code === 'unrecognized_keys' && issue.path.length === 0;
    if (isUnknown) return { problem: unknownKey(issue.keys[0] ?? '') };
    const key = String(issue?.path[0]) as keyof typeof WANTED;
    return { problem: `"${key}" must be ${WANTED[key]}` };
  }
  const { unit, title, countries } = read.data;
  const numberAt = (node: unknown, of: string): number | undefined => {
    if (!isScalar(node) || node.value === null) return undefined;
    if (typeof node.value === 'number') return node.value;
    const written = node.source ?? String(node.value);
    const found = readNumber(written);
    if ('value' in found) return found.value;
    const mend = 'mend' in found ? found.mend : undefined;
    tell(yaml.placeAt(node.range?.[0] ?? 0, written.length), written, of, mend);
    return undefined;
  };
  const entriesOf = (key: string) => {
    const node: unknown = yaml.tree.get(key, true);
    return isMap(node)
      ? node.items.map((item) => ({
          name: isScalar(item.key) ? String(item.key.value) : '',
          node: item.value,
        }))
      : [];
  };
  const named = Array.isArray(countries)
    ? countries.map((name) => ({ name }))
    : entriesOf('countries').map(({ name, node }) => withValue({ name }, numberAt(node, name)));
  const places = entriesOf('places').flatMap(({ name, node }) => {
    const [latitude, longitude, number] = (isSeq(node) ? node.items : []).map((one) =>
      numberAt(one, name),
    );
    const isPlace = isDegree(latitude, 90) && isDegree(longitude, 180);
    return isPlace
      ? [withValue({ name, at: [latitude, longitude] as [number, number] }, number)]
      : [];
  });
  if (places.length < entriesOf('places').length)
    return { problem: `"places" must be ${WANTED.places}` };
  if (named.length + places.length === 0) return { problem: 'it names no countries and no places' };
  return { unit, title, countries: named, places };
}

const withValue = <T extends object>(one: T, value: number | undefined): T & { value?: number } =>
  value === undefined ? one : { ...one, value };

const isDegree = (value: number | undefined, most: number): value is number =>
  value !== undefined && Math.abs(value) <= most;

function unknownKey(key: string): string {
  const known = nearest(key, Object.keys(WANTED));
  return `it has an unknown key "${key}"${known ? `; did you mean "${known}"?` : ''}`;
}
