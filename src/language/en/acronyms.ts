/** Runs of capitals: which are said as words, which are spelt, which are words said loud. */
import { readTable } from '../table';
import { spell, spellWith } from './letters';

/** By the run in lower case; a second form where a voice would say the letters otherwise. */
const SAID_AS_WORDS = readTable(`
nasa;nato;aids;unesco;unicef;fifa;uefa;opec;osha;fema;nafta;hipaa;darpa;interpol;mensa;swat;awol;scuba;radar;sonar;lidar=lye dar
laser;lufs=luffs;covid;sars;mers;pin;ram;rom;sim;lan;wan;gif;gui=gooey;bios;dos;ascii=askey;captcha;json=jason;yaml;toml=tommel;wasm
jpeg=jay peg;mpeg=m peg;cmos=see moss;crispr=crisper;rest;soap;crud;cors;ajax;unix;posix;cuda;gaba;ampa;ebitda;vat=v eigh t
cad;cam;gan;mac;ted;zip;rip;sim;ipad;ikea;lego;fomo;yolo;nimby;potus;scotus;flotus;lasik;taser;gpu=g p u;led=l e d
nasdaq=naz dack;toefl=toe full;gaap=gap;foia=foya;wysiwyg=wizzy wig;oled=o led;brics=bricks;nas=nass;haart=hart
wifi=why fie;wi-fi=why fie;ok=okay;tv=t v;id=i d;ieee=i triple e;nginx=engine x;sql=s q l;icann=eye can;mit=m i t
dna=d n eigh;rsvp=r s v p;faq=f eigh q;cern=sern;nist;ansi;iso=i s o;gnu;latex=lay tek;readme=read me;todo=to do;nvidia;adidas
basic;fortran;cobol;lisp;saas=sass;paas=pass;raid;mime;dram=d ram;sram=s ram;eprom;modem;html=h t m l;epub=e pub;ldap=l dap;max;dax;xbox=x box;nat;cname=c name;pep;arm;sha=shah;rag;llama;jaxa`);

/** Those that could be said as words, and are spelt all the same. */
const SPELT = new Set(
  (
    'usaf usda usmc ucla uk usa us eu un uae ufo ai api aka ama apa asap asin ioc ibm ide imho afaik eta eda eia epa esa esl ' +
    'aarp naacp nyse nyu oecd maoi ira irs ipo iou iq ip hr pr ceo cfo cto diy est edt utc atm url uri ui ux uv suv avi ' +
    'ecg eeg emg mri abs adhd ica aba abc ac dc ad bc pm ol ul li aol esop ee ems eos ipa ist oem oop orm iot aws ' +
    'sat act lsat mcat ecu eod eof ira esp usp fao ilo oau ecb ico ups msg pdf tba tbd vip'
  ).split(' '),
);

/** Short words that are written large to be said loud. */
const LOUD = new Set(
  (
    'do no not now on so if is in to be by as at me my we up go he an of all and any are but can did few for get got had has her ' +
    'him his how its let man men may new off old one our out own put run say see she six ten the too two try use was way why yes ' +
    'you big bad day end far add ask buy cut eat fun hot job key lot low red sad set sit top war win won yet or oh ah ha'
  ).split(' '),
);
/** Also the letters of something, unless other words beside them are loud. */
const EITHER = new Set(
  'it us who or am pm id in set act sat pet cat arm ace am was may ok top mat'.split(' '),
);

const ONSET =
  'bl|br|chr|ch|cl|cr|dr|fl|fr|gh|gl|gr|gn|kn|kr|ph|phr|pl|pr|qu|rh|sc|sch|scr|sh|shr|sk|sl|sm|sn|sp|spl|spr|squ|st|str|sw|th|thr|tr|tw|wh|wr|[bcdfghjklmnpqrstvwxyz]';
const VOWEL = 'ai|au|aw|ay|ea|eau|ee|ei|eu|ew|ey|ia|ie|io|oa|oe|oi|oo|ou|ow|oy|ua|ue|ui|[aeiouy]';
const CODA =
  'ch|ck|ct|dd|dge|ds|ff|ft|ght|gh|gn|gs|ks|ld|lds|lf|lk|ll|lls|lm|lp|ls|lt|lve|mb|mn|mp|mps|ms|nc|nch|nd|nds|ng|ngs|ngth|nk|nks|ns|nt|nts|ps|pt|pts|rb|rc|rch|rd|rds|rf|rg|rk|rks|rl|rld|rm|rms|rn|rns|rp|rs|rst|rt|rth|rts|sh|sk|sks|sm|sp|ss|st|sts|tch|th|ths|ts|tt|x|xt|xts|zz|[bcdfgklmnprstvwxz]';
/** Letters of a run that is looked at: the pattern tries every way to part it. */
const LONGEST = 16;
const SYLLABLES = new RegExp(`^(?:(?:${ONSET})?(?:${VOWEL})(?:${CODA})?)+$`);

/** Whether a run of letters in lower case could be a word of English by its sounds. */
export const isPronounceable = (run: string): boolean =>
  run.length <= LONGEST &&
  SYLLABLES.test(run) &&
  !/aa|ii|uu|[aeiou]{4}|[aeo][io][aeiou]|^[aeiou]{2,3}$/.test(run) &&
  /[^aeiou]/.test(run);

/** A run of capitals in lower case that is a word said loud, whatever stands beside it. */
const isLoudWord = (run: string): boolean =>
  (LOUD.has(run) && !EITHER.has(run)) ||
  (run.length > 3 && isPronounceable(run) && !SPELT.has(run) && !SAID_AS_WORDS.has(run));

/** True when a piece is capitals for their loudness: "DO" beside "NOT". */
export const isShouted = (piece: string): boolean => {
  const run = piece.replace(/[^\p{L}]/gu, '');
  return /^\p{Lu}{2,}$/u.test(run) && isLoudWord(run.toLowerCase());
};

/** The words of a run of capitals; `beside` are the pieces before and after, `ending` is a small s. */
export function sayCapitals(run: string, ending: string, beside: readonly string[]): string[] {
  const word = run.toLowerCase();
  const said = SAID_AS_WORDS.get(word);
  if (said) return withEnding(said.split(' '), ending);
  if (word === 'am' && beside[0] === 'I') return [word];
  if (/^(?:pet|cat)$/.test(word) && /^scan/.test(beside[1] ?? '')) return [word];
  const loud =
    isLoudWord(word) ||
    (beside.some(isShouted) &&
      !SPELT_ALWAYS.has(word) &&
      (LOUD.has(word) ||
        EITHER.has(word) ||
        (word.length > 2 && isPronounceable(word) && !SPELT.has(word))));
  if (loud || (word.length > 6 && !SPELT.has(word))) return withEnding([word], ending);
  return ending ? spellWith(run, ending) : spell(run);
}

const SPELT_ALWAYS = new Set('usa uk eu un'.split(' '));

/** jason + s. */
const withEnding = (words: readonly string[], ending: string): string[] =>
  words.map((word, i) => {
    if (i < words.length - 1 || ending === '') return word;
    return word.length === 1 ? `${word}'s` : `${word}${ending}`;
  });

/** Said as a word when it is written in capitals: PIN, REST. */
export const wordOfCapitals = (run: string): string | undefined =>
  SAID_AS_WORDS.get(run.toLowerCase());
