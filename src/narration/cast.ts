/** Who says what, where a document has several voices. */
import type { Line, Voice } from './schema';

/** The voice of a line: among several, its own. */
export const sayerIn = (voice: Voice, line: Pick<Line, 'voice'>): Voice =>
  voice.cast?.of(line) ?? voice;

/** A voice that says something. */
export interface Role {
  voice: Voice;
  /** What it is called in the document: a name of `voices`; undefined of the document's own. */
  name: string | undefined;
  /** The persons that it speaks for. */
  speakers: string[];
  /** What it says, by scene. */
  lines: Line[][];
}

/** The voices in the order in which they first speak; where nothing is said, the document's own. */
export function rolesOf(lines: readonly Line[][], voice: Voice): Role[] {
  const roles = new Map<string, Role>();
  for (const [scene, said] of lines.entries())
    for (const line of said) {
      const sayer = sayerIn(voice, line);
      const name = sayer === voice ? undefined : line.voice;
      const role = roles.get(name ?? '') ?? open(sayer, name, lines.length);
      roles.set(name ?? '', role);
      role.lines[scene]?.push(line);
      if (line.speaker && !role.speakers.includes(line.speaker)) role.speakers.push(line.speaker);
    }
  return roles.size > 0 ? [...roles.values()] : [open(voice, undefined, lines.length)];
}

const open = (voice: Voice, name: string | undefined, scenes: number): Role => ({
  ...{ voice, name, speakers: [] },
  lines: Array.from({ length: scenes }, () => []),
});

/** Engines and versions of all that say something, each once; among several, each with its name. */
export function versionsOf(lines: readonly Line[][], voice: Voice): string[] {
  const voices = rolesOf(lines, voice).map((role) => role.voice);
  const isOne = new Set(voices.map(({ name }) => name)).size === 1;
  const told = voices.map(({ name, version }) =>
    isOne || version.startsWith(name) ? version : `${name}, ${version}`,
  );
  return [...new Set(told)];
}

/** `heart, slt (Anna, Carla), fenrir (Ben)`: who is read by which voice; undefined where one reads all. */
export function describeRoles(lines: readonly Line[][], voice: Voice): string | undefined {
  const roles = rolesOf(lines, voice);
  if (roles.every(({ name }) => name === undefined)) return undefined;
  const spokenBy = new Map<string, { name: string; speakers: string[] }>();
  for (const { voice: one, speakers } of roles) {
    const known = spokenBy.get(`${one.name} ${one.version}`);
    if (known) known.speakers.push(...speakers);
    else spokenBy.set(`${one.name} ${one.version}`, { name: one.name, speakers: [...speakers] });
  }
  return [...spokenBy.values()]
    .map(({ name, speakers }) => (speakers.length > 0 ? `${name} (${speakers.join(', ')})` : name))
    .join(', ');
}
