/** Units of measure and how they are said, one and many. */
import { pluralOf } from './number';

/** A line each: the name in the singular, then its signs. */
const LINES = `
percent: %
per thousand: ‰
percentage point: pp ppt p.p.
basis point: bp bps
degree: ° deg
degree celsius: °C ℃
degree fahrenheit: °F ℉
kelvin: K
milligram: mg
microgram: µg μg mcg
nanogram: ng
picogram: pg
gram: g
kilogram: kg kgs
tonne: t
milliliter: ml mL
microliter: µl µL μL μl
deciliter: dl dL
liter: l L
nanometer: nm
micrometer: µm μm
millimeter: mm
centimeter: cm
meter: m
kilometer: km kms
mile: mi
foot: ft
inch: in. ″
yard: yd yds
pound: lb lbs
ounce: oz
gallon: gal
teaspoon: tsp
tablespoon: tbsp
pint: pt
quart: qt
acre: ac
hectare: ha
nanosecond: ns
microsecond: µs μs
millisecond: ms
second: s sec secs
minute: min mins
hour: h hr hrs
day: d
week: wk wks
year: yr yrs
hertz: Hz
kilohertz: kHz
megahertz: MHz
gigahertz: GHz
terahertz: THz
decibel: dB dBA
bit: bit
kilobit: kbit kb
megabit: Mbit Mb
gigabit: Gbit Gb
byte: B
kilobyte: kB KB
kibibyte: KiB
megabyte: MB
mebibyte: MiB
gigabyte: GB
gibibyte: GiB
terabyte: TB
tebibyte: TiB
petabyte: PB
kilobit per second: kbps
megabit per second: Mbps
gigabit per second: Gbps
pixel: px
dot per inch: dpi
pixel per inch: ppi
megapixel: MP
frame per second: fps
word per minute: wpm
beat per minute: bpm
revolution per minute: rpm
mile per hour: mph
kilometer per hour: kph kmh
mile per gallon: mpg
part per million: ppm
part per billion: ppb
watt: W
milliwatt: mW
kilowatt: kW
megawatt: MW
gigawatt: GW
terawatt: TW
watt hour: Wh
kilowatt hour: kWh
megawatt hour: MWh
gigawatt hour: GWh
terawatt hour: TWh
volt: V
millivolt: mV
kilovolt: kV
amp: A
milliamp: mA
milliamp hour: mAh
ohm: Ω
kiloohm: kΩ
farad: F
joule: J
kilojoule: kJ
megajoule: MJ
calorie: cal
kilocalorie: kcal
electronvolt: eV
newton: N
pascal: Pa
kilopascal: kPa
hectopascal: hPa
megapascal: MPa
millibar: mbar
bar: bar
millimeter of mercury: mmHg
mole: mol
millimole: mmol
micromole: µmol μmol
molar: M
millimolar: mM
micromolar: µM μM
nanomolar: nM
becquerel: Bq
sievert: Sv
millisievert: mSv
lumen: lm
lux: lx
square foot: sqft
`;

/** By sign, in the singular. */
const UNITS: ReadonlyMap<string, string> = new Map(
  LINES.trim()
    .split('\n')
    .flatMap((line) => {
      const [name = '', signs = ''] = line.split(': ');
      return signs.split(' ').map((sign): [string, string] => [sign, name]);
    }),
);
/** Without a plural of their own. */
const ALIKE = /^(percent|per thousand|.*hertz|lux|kelvin|.*molar)$/;
/** Signs that a number without a space makes something else of: 5G, 4K, 3D, 2B. */
const ALONE_ONLY = /^(?:[AKNJBFMLdt]|ac|pt)$/;
const POWERS: Readonly<Record<string, string>> = { '²': 'square', '2': 'square', '³': 'cubic' };

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
  const [, base = '', power = ''] = /^(\D+?)([²³2])$/.exec(sign) ?? [];
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
