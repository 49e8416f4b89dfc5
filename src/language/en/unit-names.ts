/** Names of units of measure, by their signs. */

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
teaspoon: tsp Tsp
tablespoon: tbsp Tbsp Tbs
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
month: mth mths mos
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
horsepower: hp HP bhp
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
atmosphere: atm
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
parsec: pc
kiloparsec: kpc
megaparsec: Mpc
light year: ly
million year: Myr
billion year: Gyr
wicket: wkt wkts
barrel: bbl
point: pts
knot: kt kts kn
milliequivalent: mEq
token: tok
request: req reqs
solar mass: M☉ M⊙
solar luminosity: L☉ L⊙
fluid ounce: fl.oz
`;

/** By sign, in the singular. */
export const UNITS: ReadonlyMap<string, string> = new Map(
  LINES.trim()
    .split('\n')
    .flatMap((line) => {
      const [name = '', signs = ''] = line.split(': ');
      return signs.split(' ').map((sign): [string, string] => [sign, name]);
    }),
);
