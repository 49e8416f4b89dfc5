/** How a sentence of messages/ is put together. */

export interface Words {
  severity: 'error' | 'warning';
  message: string;
  fix: string;
}
export const error = (message: string, fix: string): Words => ({ severity: 'error', message, fix });
export const warning = (message: string, fix: string): Words => ({
  severity: 'warning',
  message,
  fix,
});

const LONGEST_SHOWN = 60;
/** A value as it is shown in a message: quoted, on one line, cut when long. */
export const quoted = (value: string): string => {
  const line = value.replace(/\s+/g, ' ').trim();
  return `"${line.length > LONGEST_SHOWN ? `${line.slice(0, LONGEST_SHOWN)}…` : line}"`;
};
export const meant = (known: string | undefined): string =>
  known ? ` Did you mean "${known}"?` : '';

/** A table of sentences by code. */
export type Messages = Record<string, (...values: never[]) => Words>;
