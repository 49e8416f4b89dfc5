/** Fingerprints: what decides a result, as sorted, readable data, hashed. */
import { createHash } from 'node:crypto';

/** The value as JSON with sorted keys; undefined fields count as absent. */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, field: unknown) => {
    if (field === null || typeof field !== 'object' || Array.isArray(field)) return field;
    return Object.fromEntries(Object.entries(field).sort(([a], [b]) => (a < b ? -1 : 1)));
  });
}

/** SHA-256 of the canonical form, 32 hex digits of it. */
export const fingerprint = (value: unknown): string =>
  createHash('sha256').update(canonical(value)).digest('hex').slice(0, 32);
