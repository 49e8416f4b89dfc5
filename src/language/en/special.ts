/** Words that are written as no rule would say them; large and small letters count. */

const LINES = `
C++: c plus plus
C#: c sharp
F#: f sharp
F.2d: f second
F.3d: f third
F.4th: f fourth
J#: j sharp
G++: g plus plus
Notepad++: notepad plus plus
.NET: dot net
ASP.NET: eigh s p dot net
Objective-C: objective c
LiDAR: lye dar
CoV: cove
GABAergic: gaba ergic
SaaS: sass
PaaS: pass
IaaS: i eigh eigh s
LaTeX: lay tek
arXiv: archive
TeX: tek
BibTeX: bib tek
macOS: mac o s
VoIP: voyp
IoT: i o t
QoS: q o s
MoMA: moma
IPv4: i p v four
IPv6: i p v six
OAuth: o auth
MySQL: my s q l
NoSQL: no s q l
SQLite: s q lite
PostgreSQL: post gres q l
GraphQL: graph q l
jQuery: jay query
kHz: kilohertz
MHz: megahertz
GHz: gigahertz
kWh: kilowatt hours
MWh: megawatt hours
dB: decibels
fMRI: f m r i
pH: p h
pKa: p k eigh
A#: eigh sharp
D#: d sharp
G#: g sharp
PhD: p h d
Ph.D: p h d
Ph.D.s: p h d's
WWI: world war one
WWII: world war two
WW1: world war one
WW2: world war two
MSc: m s c
BSc: b s c
DPhil: d phil
NaCl: n eigh c l
NaOH: n eigh o h
HCl: h c l
k8s: kubernetes
i18n: i eighteen n
l10n: l ten n
a11y: eigh eleven y
Wi-Fi: why fie
WiFi: why fie
wifi: why fie
vs: versus
Mr: mister
Mrs: missus
Ms: miz
Jr: junior
Sr: senior
w/: with
w/o: without
b/c: because
c/o: care of
n/a: not applicable
N/A: not applicable
I/O: i o
A/B: eigh b
A/C: eigh c
1-on-1: one on one
24-7: twenty four seven
9-to-5: nine to five
4x4: four by four
2x4: two by four
etc: et cetera
aka: also known as
approx: approximately
&c: et cetera
OK: okay
ok: okay
eBay: e bay
iCloud: i cloud
R&B: r and b
§§: sections
¶¶: paragraphs
dy: d y
VB.NET: v b dot net
1:1s: one on ones
+/-: plus or minus
lb-ft: pound feet
ft-lb: foot pounds
ft-lbs: foot pounds
y/y: year over year
q/q: quarter over quarter
m/m: month over month
YoY: year over year
QoQ: quarter over quarter
MoM: month over month
LLaMA: llama
LoRA: laura
H.264: h two six four
H.265: h two six five
nginx: engine x
kubectl: kube control
stdin: standard in
stdout: standard out
stderr: standard error
etcd: e t c d
zsh: z shell
doi: d o i
°C: degrees celsius
°F: degrees fahrenheit
μg: micrograms
µg: micrograms
μm: micrometers
µm: micrometers
μs: microseconds
µs: microseconds
Hb: h b
ppl: people
AAA: triple eigh
NCAA: n c double eigh
NAACP: n double eigh c p
IEEE: i triple e
`;

/** The words that say such a word. */
export const SPECIAL: ReadonlyMap<string, string[]> = new Map(
  LINES.trim()
    .split('\n')
    .map((line): [string, string[]] => {
      const at = line.indexOf(': ');
      return [line.slice(0, at), line.slice(at + 2).split(' ')];
    }),
);
