/** Signs between words, and the words that say them; every other sign is passed over. */

const LINES = `
&=and;+=plus;<=less than;>=greater than;≤=at most;≥=at least;≪=much less than;≫=much greater than;≈=about;~=about;∼=about;≃=about
±=plus or minus;×=times;÷=divided by;→=to;⟶=to;⇒=implies;⟹=implies;⇔=if and only if;↔=to and from;←=from;↑=up;↓=down;%=percent;‰=per thousand
@=at;#=hash;§=section;¶=paragraph;²=squared;³=cubed;−=minus;≠=is not equal to;≡=is identical to;∝=is proportional to;∞=infinity;√=the square root of
∑=the sum of;∏=the product of;∫=the integral of;∂=partial;∇=nabla;∈=in;∉=not in;⊂=is a subset of;∪=union;∩=intersection;∀=for all;∃=there exists
∆=delta;∅=the empty set;∴=therefore;∵=because;°=degrees;©=copyright;№=number;$=dollar;€=euro;£=pound;¥=yen;₹=rupee;½=one half;¼=one quarter;¾=three quarters
♯=sharp;♭=flat;♀=female;♂=male;Ω=ohms;⌘=command;⌥=option;⇧=shift;⏎=enter;℃=degrees celsius;℉=degrees fahrenheit`;

/** The sign `=` parts a sign from its words, so it stands by itself. */
export const SYMBOLS: ReadonlyMap<string, string[]> = new Map([
  ['=', ['equals']],
  ['==', ['equals']],
  ['===', ['equals']],
  ['!=', ['is', 'not', 'equal', 'to']],
  ['!==', ['is', 'not', 'equal', 'to']],
  ['<=', ['at', 'most']],
  ['>=', ['at', 'least']],
  ['->', ['to']],
  ['=>', ['to']],
  ['<-', ['from']],
  ['&&', ['and']],
  ...LINES.trim()
    .split(/[\n;]+/)
    .map((entry): [string, string[]] => [entry.charAt(0), entry.slice(2).split(' ')]),
]);
