/** Keys of services that stand where they should not: no message and no quoted line repeats them. */

/** As services write them: `sk-…`, `sk_…`. */
const KNOWN = /\b(?:sk|pk|rk|xi)[-_][\w-]{8,}/g;
/** What stands at a `key` and is long, and no name of a variable. */
const AT_KEY = /(\bkey["']?\s*[:=]\s*["']?)([^\s"',}\]]{12,})/gi;
/** In an address: `https://user:password@host`. */
const IN_ADDRESS = /(:\/\/)([^\s/@"']+)(?=@)/g;
const NAME = /^[A-Z_][A-Z0-9_]*$/;

/** The text with dots in place of what looks like a key: as long as it was. */
export const hideSecrets = (text: string): string =>
  text
    .replace(KNOWN, (secret) => '•'.repeat(secret.length))
    .replace(IN_ADDRESS, (_, before: string, secret: string) => before + '•'.repeat(secret.length))
    .replace(AT_KEY, (all, before: string, value: string) =>
      NAME.test(value) ? all : before + '•'.repeat(value.length),
    );
