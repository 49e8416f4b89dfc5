/** German units, and short forms with a full stop. */
import { readTable } from '../table';

/** The form for many where it is another stands after a stroke. */
const UNITS = readTable(`
%=prozent;‰=promille;°=grad;°C=grad celsius;°F=grad fahrenheit;mg=milligramm;µg=mikrogramm;μg=mikrogramm;g=gramm;kg=kilogramm;t=tonne/tonnen
ml=milliliter;cl=zentiliter;dl=deziliter;l=liter;L=liter;mm=millimeter;cm=zentimeter;dm=dezimeter;m=meter;km=kilometer;ha=hektar
m²=quadratmeter;km²=quadratkilometer;cm²=quadratzentimeter;m³=kubikmeter;cm³=kubikzentimeter;qm=quadratmeter
ms=millisekunde/millisekunden;s=sekunde/sekunden;Sek.=sekunde/sekunden;min=minute/minuten;Min.=minute/minuten;h=stunde/stunden;Std.=stunde/stunden
Hz=hertz;kHz=kilohertz;MHz=megahertz;GHz=gigahertz;dB=dezibel;kB=kilobyte;KB=kilobyte;MB=megabyte;GB=gigabyte;TB=terabyte;Mbit=megabit;Gbit=gigabit
W=watt;kW=kilowatt;MW=megawatt;kWh=kilowattstunde/kilowattstunden;V=volt;A=ampere;J=joule;kJ=kilojoule;kcal=kilokalorie/kilokalorien;Pa=pascal;hPa=hektopascal;bar=bar;px=pixel`);
/** Said with eine. */
const FEMININE = /(tonne|sekunde|minute|stunde|kalorie)$/;

/** The words of `mg/kg`, or undefined where it is no unit. */
export function unitWords(sign: string, one: boolean): string[] | undefined {
  const [first = '', ...rest] = sign.split('/');
  const known = UNITS.get(first) ?? UNITS.get(`${first}.`);
  if (!known) return undefined;
  const [single = '', many = single] = known.split('/');
  const words = (one ? single : many).split(' ');
  for (const part of rest) {
    const name = UNITS.get(part)?.split('/')[0];
    if (!name) return undefined;
    words.push('pro', name);
  }
  return words;
}

export const article = (unit: string): string => (FEMININE.test(unit) ? 'eine' : 'ein');

/** By the written form without its last full stop. */
export const SHORT = readTable(`
bzw=beziehungsweise;ca=circa;usw=und so weiter;usf=und so fort;evtl=eventuell;ggf=gegebenenfalls;inkl=inklusive;exkl=exklusive
max=maximal;min=minimal;Mio=millionen;Mrd=milliarden;vgl=vergleiche;Vgl=vergleiche;sog=sogenannte;bspw=beispielsweise;etc=et cetera;Tel=telefon
zzgl=zuzüglich;abzgl=abzüglich;Hr=herr;Hrn=herrn;Fr=frau;Dr=doktor;Prof=professor;Dipl=diplom;Ing=ingenieur;St=sankt;Str=straße;Pl=platz;Co=co
Jh=jahrhundert;Jhd=jahrhundert;geb=geboren;gest=gestorben;allg=allgemein;bes=besonders;insb=insbesondere;lt=laut;ugs=umgangssprachlich;urspr=ursprünglich
Jan=januar;Feb=februar;Apr=april;Aug=august;Sept=september;Sep=september;Okt=oktober;Nov=november;Dez=dezember;Mo=montag;Di=dienstag;Mi=mittwoch;Do=donnerstag
Ca=circa;Max=maximal;Min=minimal;Evtl=eventuell;Ggf=gegebenenfalls;Inkl=inklusive;Mind=mindestens;mind=mindestens;einschl=einschließlich;Einschl=einschließlich
ausschl=ausschließlich;bzgl=bezüglich;Bzgl=bezüglich;gem=gemäß;Gem=gemäß;ggü=gegenüber;Hrsg=herausgeber;hrsg=herausgegeben;Anm=anmerkung;Tsd=tausend;Std=stunden;Sek=sekunden;Lt=laut
Jg=jahrgang;Hbf=hauptbahnhof;Abb=abbildung;Kap=kapitel;Bd=band;Aufl=auflage;jährl=jährlich;tägl=täglich;monatl=monatlich;entspr=entsprechend;wg=wegen;zw=zwischen;verh=verheiratet;Fa=firma
Sog=sogenannte;Bspw=beispielsweise;Insb=insbesondere;Allg=allgemein;med=med;phil=phil;rer=rer;nat=nat;jur=jur;habil=habil;al=al;Bzw=beziehungsweise;Usw=und so weiter
z.Zt=zur zeit;z.Z=zur zeit;z.H=zu händen;v.l.n.r=von links nach rechts;o.g=oben genannte;s.a=siehe auch;u.Ä=und ähnliches;o.Ä=oder ähnliches;m.a.W=mit anderen worten;i.e.S=im engeren sinne
i.w.S=im weiteren sinne;d.J=dieses jahres;k.A=keine angabe;a.D=außer dienst;i.Allg=im allgemeinen;u.dgl=und dergleichen;p.a=pro jahr;i.v=intravenös;i.m=intramuskulär;s.c=subkutan;h.c=ehrenhalber
D.h=das heißt;Z.B=zum beispiel;U.a=unter anderem;I.d.R=in der regel;V.a=vor allem;S.o=siehe oben;S.u=siehe unten
z.B=zum beispiel;d.h=das heißt;u.a=unter anderem;u.U=unter umständen;i.d.R=in der regel;o.ä=oder ähnliches;z.T=zum teil;v.a=vor allem;s.o=siehe oben;s.u=siehe unten
m.E=meines erachtens;u.v.m=und vieles mehr;v.Chr=vor christus;n.Chr=nach christus;i.A=im auftrag;b.w=bitte wenden;e.V=eingetragener verein`);

/** Only before a number. */
export const NUMBERED = readTable(
  'Nr=nummer;S=seite;Abb=abbildung;Kap=kapitel;Bd=band;Abs=absatz;Art=artikel;Tab=tabelle;Aufl=auflage;Z=zeile;Ziff=ziffer;Rn=randnummer;Fn=fußnote;Abschn=abschnitt;Lit=litera;Nrn=nummern',
);

export const SYMBOLS = readTable(`
&=und;+=plus;==gleich;−=minus;<=kleiner als;>=größer als;≤=höchstens;≥=mindestens;≈=ungefähr;~=ungefähr;±=plus minus;×=mal;÷=geteilt durch;%=prozent;§=paragraph;@=at;€=euro;$=dollar;£=pfund;°=grad;²=hoch zwei;³=hoch drei;√=wurzel aus;→=nach`);
