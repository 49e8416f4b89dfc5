/** How units of measure are said: one and many, with powers, and over each other. */
import { pluralOf } from './number';
import { UNITS } from './unit-names';

/** Without a plural of their own. */
const ALIKE = /^(percent|per thousand|.*hertz|lux|kelvin|horsepower|.*molar)$/;
/** Signs that a number without a space makes something else of: 5G, 4K, 3D, 2B. */
const ALONE_ONLY = /^(?:[AKNJBFMLdt]|ac|pt)$/;
const POWERS: Readonly<Record<string, string>> = {
  '²': 'square',
  '2': 'square',
  '³': 'cubic',
  '3': 'cubic',
};

const many = (name: string): string => {
  if (ALIKE.test(name)) return name;
  const [, head = '', rest = ''] =
    /^(degree|.*?)((?: (?:per|of|celsius|fahrenheit)\b.*)?)$/.exec(name) ?? [];
  const words = head.split(' ');
  return [...words.slice(0, -1), pluralOf(words.at(-1) ?? '')].join(' ') + rest;
};

/** A sign with its power: `m²` is square meter. */
function nameOf(sign: string): string | undefined {
  const known = UNITS.get(sign);
  if (known) return known;
  const [, base = '', power = ''] = /^(\D+?)([²³23])$/.exec(sign) ?? [];
  const [kind, name] = [POWERS[power], UNITS.get(base)];
  if (kind && name === 'second') return `second ${kind === 'cubic' ? 'cubed' : 'squared'}`;
  return kind && name && /meter$|^mile$|^foot$|^inch$|^yard$/.test(name)
    ? `${kind} ${name}`
    : undefined;
}

/**
 * The words of a unit such as `kg`, `mg/kg` or `m·s⁻¹`, or undefined where it is none. `one`: in the singular. `touches`: it
 * stands at its number without a space.
 */
export function unitWords(sign: string, one: boolean, touches = false): string[] | undefined {
  if (touches && ALONE_ONLY.test(sign)) return undefined;
  const [first = '', ...rest] = sign
    .replace(/⁻([¹²³])/g, (_, power) => `${power === '¹' ? '' : power}⁻`)
    .split(/[/·]/);
  const head = nameOf(first);
  if (!head) return undefined;
  const names = [head];
  const over: string[] = [];
  for (const part of rest) {
    const name = nameOf(part.replace(/⁻$/, '')) ?? (PER.has(part) ? part : undefined);
    if (!name) return undefined;
    if (sign.includes('/') || part.endsWith('⁻')) over.push('per', name);
    else names.push(name);
  }
  const last = names.pop() ?? '';
  const words = [...names, one ? last : many(last), ...over];
  return words.join(' ').split(/\s+/);
}

/** What stands after a stroke though it is no unit: "5 $/month", "20 km/day". */
export const PER = new Set(
  'person people head day week month year hour minute second night unit item user seat visit page kilo liter litre mile pound lap game beat'.split(
    ' ',
  ),
);
