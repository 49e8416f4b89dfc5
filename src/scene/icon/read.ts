/** Icons out of the set, as scenes carry them. */
import { findIcon } from '../../icon/set';
import type { Icon } from './schema';

/** The icon of a name that the set has. */
export function iconNamed(name: string): Icon | undefined {
  const paths = findIcon(name)?.[2];
  return paths && { name, paths: [...paths] };
}
