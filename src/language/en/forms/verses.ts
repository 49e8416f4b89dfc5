/** Chapters and verses of the Bible: "John 3:16", "1 Cor. 13:4–7". */
import { type Form, form } from '../../reading';
import { cardinal, ordinal } from '../number';

const BOOKS = `Genesis=Gen;Exodus=Exod,Ex;Leviticus=Lev;Numbers=Num;Deuteronomy=Deut;Joshua=Josh;Judges=Judg;Ruth=;Samuel=Sam;Kings=Kgs;Chronicles=Chr
Ezra=;Nehemiah=Neh;Esther=;Job=;Psalms=Pss;Psalm=Ps;Proverbs=Prov;Ecclesiastes=Eccl;Isaiah=Isa;Jeremiah=Jer;Lamentations=Lam;Ezekiel=Ezek
Daniel=Dan;Hosea=Hos;Joel=;Amos=;Jonah=;Micah=Mic;Habakkuk=Hab;Zechariah=Zech;Malachi=Mal;Matthew=Matt,Mt;Mark=Mk;Luke=Lk;John=Jn;Acts=
Romans=Rom;Corinthians=Cor;Galatians=Gal;Ephesians=Eph;Philippians=Phil;Colossians=Col;Thessalonians=Thess;Timothy=Tim;Titus=;Hebrews=Heb
James=Jas;Peter=Pet;Jude=;Revelation=Rev`;
const NAMES: ReadonlyMap<string, string> = new Map(
  BOOKS.split(/[;\n]/).flatMap((line) => {
    const [name = '', short = ''] = line.split('=');
    return [name, ...short.split(',').filter(Boolean)].map(
      (one) => [one, name.toLowerCase()] as const,
    );
  }),
);
const BOOK = `(?:([123])_)?(${[...NAMES.keys()].join('|')})\\.?`;

/** Of which there are several. */
const NUMBERED =
  'Sam(?:uel)?|Kings|Kgs|Chr(?:onicles)?|Cor(?:inthians)?|Thess|Tim(?:othy)?|Pet(?:er)?|John';

export const VERSES: readonly Form[] = [
  form(
    `${BOOK}_(\\d{1,3}):(\\d{1,3})(?:[–-](\\d{1,3}))?`,
    ([, count = '', book = '', chapter = '', verse = '', last = '']) => [
      ...(count ? ordinal(Number(count)) : []),
      NAMES.get(book) ?? '',
      ...cardinal(chapter),
      ...cardinal(verse),
      ...(last ? ['to', ...cardinal(last)] : []),
    ],
  ),
  // Without a verse only where a number stands before: "1 Cor. 13".
  form(`([123])_(${NUMBERED})\\.?_(\\d{1,3})`, ([, count = '', book = '', chapter = '']) => [
    ...ordinal(Number(count)),
    NAMES.get(book) ?? '',
    ...cardinal(chapter),
  ]),
];
