import fc from 'fast-check';
import { expect, test } from 'vitest';
import { canonical, fingerprint } from '../../src/cache/fingerprint';

const json = fc.jsonValue({ maxDepth: 4 });

/** The same value with the keys of every object the other way round. */
function turned(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(turned);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, field]) => [key, turned(field)]),
  );
}

test('the order of keys does not matter', () => {
  fc.assert(fc.property(json, (value) => fingerprint(turned(value)) === fingerprint(value)));
});

test('the order of a list does', () => {
  expect(fingerprint([1, 2])).not.toBe(fingerprint([2, 1]));
});

test('values that differ as JSON have fingerprints that differ', () => {
  fc.assert(
    fc.property(json, json, (one, other) => {
      fc.pre(canonical(one) !== canonical(other));
      return fingerprint(one) !== fingerprint(other);
    }),
  );
});

test('one changed field anywhere changes the fingerprint', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), json, { minKeys: 1 }), json, (fields, value) => {
      const [key = ''] = Object.keys(fields);
      fc.pre(canonical(fields[key]) !== canonical(value));
      const changed = Object.fromEntries(
        Object.entries({ ...fields }).map(([k, v]) => [k, k === key ? value : v]),
      );
      return fingerprint({ inside: changed }) !== fingerprint({ inside: fields });
    }),
  );
});

test('a field that is undefined counts as absent', () => {
  expect(fingerprint({ a: 1, b: undefined })).toBe(fingerprint({ a: 1 }));
});

test('the canonical form can be read, and read back', () => {
  fc.assert(
    fc.property(json, (value) => {
      expect(JSON.parse(canonical(value))).toEqual(JSON.parse(JSON.stringify(value)));
    }),
  );
  expect(canonical({ b: [{ d: 1, c: 2 }], a: 'x' })).toBe('{"a":"x","b":[{"c":2,"d":1}]}');
});
