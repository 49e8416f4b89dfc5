/** Short forms with a full stop: what they are said as, and where they are short forms at all. */
import { readTable } from '../table';

/** Before a name, which begins with a capital. Written with a capital themselves. */
export const TITLES = readTable(`
Mr=mister;Mrs=missus;Ms=miz;Messrs=messrs;Dr=doctor;Drs=doctors;Prof=professor;Profs=professors;Gen=general;Col=colonel;Sgt=sergeant
Capt=captain;Lt=lieutenant;Cmdr=commander;Cdr=commander;Maj=major;Adm=admiral;Brig=brigadier;Cpl=corporal;Pvt=private;Hon=honorable
Sen=senator;Sens=senators;Rep=representative;Reps=representatives;Gov=governor;Pres=president;Amb=ambassador;Rev=reverend;Fr=father
Supt=superintendent;Insp=inspector;Sr=senior;Mt=mount;Ft=fort;Pt=point;St=saint;Sts=saints;Ste=sainte`);

/** Before a number; with a small or a capital first letter. */
export const NUMBERED = readTable(`
no=number;nos=numbers;nr=number;fig=figure;figs=figures;ch=chapter;chs=chapters;chap=chapter;vol=volume;vols=volumes;p=page;pp=pages
sec=section;secs=sections;sect=section;eq=equation;eqs=equations;art=article;arts=articles;par=paragraph;para=paragraph;app=appendix
ext=extension;pl=plate;op=opus;rm=room;apt=apartment;pt=part;est=established;tab=table;col=column;cols=columns;ver=version;bk=book
ex=exercise;fn=footnote;cl=clause;reg=regulation;sched=schedule;tbl=table;ste=suite;bldg=building;vv=verses;ca=circa`);

/** With their full stop, wherever they stand; some with a capital only. */
export const SHORT = readTable(`
e.g=for example;i.e=that is;eg=for example;ie=that is;etc=et cetera;vs=versus;approx=approximately;cf=compare;viz=namely;ibid=ibidem
dept=department;depts=departments;Inc=incorporated;Ltd=limited;Corp=corporation;Co=company;Cos=companies;Bros=brothers;Jr=junior
Sr=senior;Blvd=boulevard;Ave=avenue;Rd=road;Hwy=highway;Ln=lane;Sq=square;Pl=place;Ct=court;Assn=association;Univ=university;Inst=institute
govt=government;avg=average;misc=miscellaneous;incl=including;excl=excluding;resp=respectively;max=maximum;min=minimum;temp=temperature
est=estimated;Tel=telephone;tel=telephone;al=others;a.k.a=also known as;Ph.D=p h d;M.D=m d;Esq=esquire;intl=international;Intl=international
Temp=temperature;natl=national;Natl=national;Dept=department;Eng=engineering;mfg=manufacturing;mgmt=management;mgr=manager;asst=assistant;Asst=assistant
assoc=associate;Assoc=associate;Ed.D=e d d;eds=editors;attn=attention;Attn=attention;repr=reprinted;trans=translated by;illus=illustrated;lbs=pounds;hrs=hours
mins=minutes;secs=seconds;yrs=years;wks=weeks;w.r.t=with respect to;N.B=note;inc=including;p.a=per year;ppl=people;Est=established;approx=approximately;Hwy=highway;Pkwy=parkway;Mfr=manufacturer;Ttl=total;qty=quantity;appt=appointment;Qty=quantity`);

/** Also words of their own, which may end a sentence before a number: "He likes art. 5 people came." */
const WORDS = new Set('art arts app par ex tab col cols pl reg bk part ste'.split(' '));
/** What such a word is a short form after. */
const BEFORE_SHORT = /^(?:see|in|of|to|cf\.?|and|under|by|per|than|from|with|\W*)$/i;

/** "pp. xii", "no. of users". */
const isLeaf = (name: string, after: string): boolean =>
  (/^pp?$/.test(name) && /^[ivxl]+\b/.test(after)) || (/^nos?$/i.test(name) && after === 'of');

/** What a form is said as before a number; undefined where none follows. `before` and `after` are the pieces around it. */
export function numberedOf(name: string, before: string, after: string): string | undefined {
  const said = NUMBERED.get(name.toLowerCase());
  if (!said || (!/^(?:[#§($€£]?\p{L}?\d|[IVXLC]+\b|\p{Lu}\b)/u.test(after) && !isLeaf(name, after)))
    return undefined;
  const isWord = WORDS.has(name) && !BEFORE_SHORT.test(before);
  return isWord ? undefined : said;
}
