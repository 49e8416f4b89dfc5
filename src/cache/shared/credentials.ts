/** Who asks a bucket: the usual variables of the environment, else the usual file. Nothing of it is kept or shown. */
import { readFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import path from 'node:path';
import { PlaceFailure } from './place';

export interface Credentials {
  accessKeyId: string;
  secretAccessKey: string;
  sessionToken?: string;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** Throws PlaceFailure where there are none. */
export async function readCredentials(env: Environment = process.env): Promise<Credentials> {
  const profile = env.AWS_PROFILE;
  const found =
    (profile ? undefined : credentialsIn(env, (name) => name.toUpperCase())) ??
    (await readProfile(profile ?? 'default', env));
  if (found) return found;
  throw new PlaceFailure(
    'there are no credentials for it.',
    'set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, or AWS_PROFILE to a profile of ~/.aws/credentials that holds both.',
    { lasting: true },
  );
}

function credentialsIn(
  values: Environment,
  nameOf: (name: string) => string,
): Credentials | undefined {
  const valueAt = (name: string) => values[nameOf(name)]?.trim() || undefined;
  const accessKeyId = valueAt('aws_access_key_id');
  const secretAccessKey = valueAt('aws_secret_access_key');
  if (!accessKeyId || !secretAccessKey) return undefined;
  return { accessKeyId, secretAccessKey, sessionToken: valueAt('aws_session_token') };
}

/** A section of the file: lines `name = value` below `[profile]`. */
async function readProfile(profile: string, env: Environment): Promise<Credentials | undefined> {
  const file = env.AWS_SHARED_CREDENTIALS_FILE ?? path.join(homedir(), '.aws/credentials');
  const text = await readFile(file, 'utf8').catch(() => '');
  const sections = text.split(/^\s*\[(.*)\]\s*$/m);
  const at = sections.findIndex((name, i) => i % 2 === 1 && name.trim() === profile);
  if (at < 0) return undefined;
  const lines = (sections[at + 1] ?? '').split(/\r?\n/);
  const values = lines.flatMap((line) => {
    const [, name, value] = /^\s*(\w+)\s*=\s*(.*)$/.exec(line) ?? [];
    return name === undefined ? [] : [[name, value] as const];
  });
  return credentialsIn(Object.fromEntries(values), (name) => name);
}
