/** A talk in two languages. */

import type { Version } from '../../src/translation/shape';
import { checkText, type Files, readOf } from '../sample';

export const ENGLISH = `---
title: Tea
subtitle: In three steps
theme: night
voice: silent
---

# Tea

Good tea takes three steps.

## How to make it {#make}

1. Boil the water
2. Wait 3 minutes
3. Pour

First, boil the water. Then wait for three minutes. Now pour.

## Why wait?

Tea needs time: **tannins** come late, and **aroma** comes early.

## Prices

| Tea | 100 g |
| --- | --- |
| Black | $4.50 |
| Green | $6.00 |

Black tea costs less than green tea, which is picked by hand.

## Where it grows

![The leaf of the plant](leaf.svg)

Most tea comes from China and India, where 1,500 kinds are known.
`;

export const GERMAN = `---
title: Tee
subtitle: In drei Schritten
lang: de
voice: silent
---

# Tee

Guter Tee braucht drei Schritte.

## So geht es {#make}

1. Wasser kochen
2. Drei Minuten warten
3. Eingießen

Zuerst kocht man Wasser. Dann wartet man drei Minuten. Nun gießt man ein.

## Warum warten?

Tee braucht Zeit: **Gerbstoffe** kommen spät, und **Aroma** kommt früh.

## Preise

| Tee | 100 g |
| --- | --- |
| Schwarz | 4,50 $ |
| Grün | 6,00 $ |

Schwarzer Tee kostet weniger als grüner Tee, der von Hand gepflückt wird.

## Wo er wächst

![Das Blatt der Pflanze](leaf.de.svg)

Der meiste Tee kommt aus China und Indien, wo man 1.500 Sorten kennt.
`;

const LEAF =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 4"><path d="M0 0h4v4z"/></svg>';
export const LEAVES: Files = { 'leaf.svg': LEAF, 'leaf.de.svg': LEAF, 'stalk.svg': LEAF };

/** A text as one language of its talk. */
export async function versionOf(text: string, file: string): Promise<Version> {
  return { file, ...readOf(await checkText(text, LEAVES)) };
}
