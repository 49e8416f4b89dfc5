/** Currencies by their signs and codes. */

export interface Currency {
  one: string;
  many?: string;
  /** A hundredth, where it has a name that is said. */
  part?: string;
  parts?: string;
}
const cents = { part: 'cent' };
export const CURRENCIES: ReadonlyMap<string, Currency> = new Map<string, Currency>([
  ['$', { one: 'dollar', ...cents }],
  ['US$', { one: 'u s dollar', ...cents }],
  ['USD', { one: 'u s dollar', ...cents }],
  ['A$', { one: 'australian dollar', ...cents }],
  ['AU$', { one: 'australian dollar', ...cents }],
  ['AUD', { one: 'australian dollar', ...cents }],
  ['C$', { one: 'canadian dollar', ...cents }],
  ['CA$', { one: 'canadian dollar', ...cents }],
  ['CAD', { one: 'canadian dollar', ...cents }],
  ['HK$', { one: 'hong kong dollar', ...cents }],
  ['NZ$', { one: 'new zealand dollar', ...cents }],
  ['S$', { one: 'singapore dollar', ...cents }],
  ['$US', { one: 'u s dollar', ...cents }],
  ['$A', { one: 'australian dollar', ...cents }],
  ['$AU', { one: 'australian dollar', ...cents }],
  ['$AUD', { one: 'australian dollar', ...cents }],
  ['$NZ', { one: 'new zealand dollar', ...cents }],
  ['$HK', { one: 'hong kong dollar', ...cents }],
  ['$CAN', { one: 'canadian dollar', ...cents }],
  ['€', { one: 'euro', ...cents }],
  ['EUR', { one: 'euro', ...cents }],
  ['£', { one: 'pound', part: 'penny', parts: 'pence' }],
  ['GBP', { one: 'pound', part: 'penny', parts: 'pence' }],
  ['¥', { one: 'yen', many: 'yen' }],
  ['JPY', { one: 'yen', many: 'yen' }],
  ['CNY', { one: 'yuan', many: 'yuan' }],
  ['₹', { one: 'rupee' }],
  ['INR', { one: 'rupee' }],
  ['Rs', { one: 'rupee' }],
  ['Rs.', { one: 'rupee' }],
  ['₩', { one: 'won', many: 'won' }],
  ['₽', { one: 'ruble' }],
  ['₺', { one: 'lira', many: 'lira' }],
  ['₴', { one: 'hryvnia' }],
  ['₪', { one: 'shekel' }],
  ['₫', { one: 'dong', many: 'dong' }],
  ['₱', { one: 'peso' }],
  ['₦', { one: 'naira', many: 'naira' }],
  ['₿', { one: 'bitcoin' }],
  ['CHF', { one: 'swiss franc' }],
  ['NZD', { one: 'new zealand dollar', ...cents }],
  ['HKD', { one: 'hong kong dollar', ...cents }],
  ['SGD', { one: 'singapore dollar', ...cents }],
  ['kr', { one: 'krone', many: 'kroner' }],
  ['SEK', { one: 'swedish krona', many: 'swedish kronor' }],
  ['NOK', { one: 'norwegian krone', many: 'norwegian kroner' }],
  ['DKK', { one: 'danish krone', many: 'danish kroner' }],
  ['PLN', { one: 'zloty', many: 'zlotys' }],
  ['RMB', { one: 'yuan', many: 'yuan' }],
  ['R$', { one: 'real', many: 'reais' }],
]);
