/** Addresses of pages and of people, as Germans say them. */
import { said } from './letters';

/** "https://www.beispiel.de/seite?x" → beispiel punkt de; "info@beispiel.de" → info at beispiel punkt de. */
export function address(text: string): string[] | undefined {
  const [, name, host = ''] =
    /^(?:https?:\/\/)?(?:([\p{L}\d._-]+)@)?(?:www\.)?((?:[\p{L}\d-]+\.)+\p{Ll}{2,})(?:[/?#]\S*)?$/u.exec(
      text,
    ) ?? [];
  if (
    host === '' ||
    (name === undefined && !/[/]|^www\.|\.(?:de|at|ch|com|org|net|eu|info|io)$/.test(text))
  )
    return undefined;
  const parts = (dotted: string) =>
    dotted.split('.').flatMap((part, i) => [...(i > 0 ? ['punkt'] : []), ...said(part)]);
  return [...(name ? [...parts(name), 'at'] : []), ...parts(host)];
}
