/** What is wrong with a publication, in words and as data. */
import path from 'node:path';
import type { Finding } from './finding';

/** As a publisher reads it. */
export function formatFindings(
  findings: readonly Finding[],
  folder: string,
  colour: boolean,
): string {
  const paint = (code: number, text: string) => (colour ? `\u001b[${code}m${text}\u001b[0m` : text);
  const shown = findings.map(
    ({ file, message, fix }) =>
      `${paint(1, path.join(folder, file))}  ${message}\n   ${paint(36, 'Fix:')} ${fix}`,
  );
  return `${shown.join('\n\n')}\n\n${findings.length} error${findings.length === 1 ? '' : 's'}\n`;
}

/** What `publish --check --json` prints. */
export const jsonFindings = (findings: readonly Finding[]): string =>
  `${JSON.stringify(
    findings.map(({ severity, message, fix, file, code }) => ({
      ...{ severity, message, fix, file, code },
    })),
    null,
    2,
  )}\n`;
