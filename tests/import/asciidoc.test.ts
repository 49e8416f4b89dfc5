/** AsciiDoc, and the documents that it becomes. */
import { expect, test } from 'vitest';
import { draftOf, textOf } from './office';

const TEA = `= On *tea*
Ada Byron <ada@example.com>
2026-03-01
:lang: en
:sectnums:
:kind: green

A word on {kind} tea.footnote:[Of leaves.] See <<_kinds>> and https://example.com/a[a page].

== Kinds

.Two of them
* Green
** Sencha
* Black

Then:

. Boil
. Wait

And:

* [x] bought
* [ ] drunk

WARNING: It is hot.

[IMPORTANT]
.Water
====
Fresh.
====

.A cup
image::cup.png[White]

.Of one
[quote,Ada Byron,On tea]
____
Tea is good.
____

[verse]
____
First line
second line
____

[source,js]
----
a < b // <1>
----
<1> Less.

[cols="1,>1",options="header"]
|===
|Kind |Minutes
|Green |2
|Black |4
|===

The sum stem:[x_1 + 1] is

[stem]
++++
E = mc^2
++++

[.notes]
--
Say it slowly.
--

Press kbd:[Q].

include::more.adoc[]
`;

test('AsciiDoc gives all that a page has', async () => {
  const { text, left } = await draftOf('a.adoc', TEA);
  expect(text).toBe(`---
author: Ada Byron
date: 2026-03-01
lang: en
---

# On tea

A word on green tea.[^1] See Kinds and [a page](https://example.com/a).

## Kinds

**Two of them**

- Green
  - Sencha
- Black

Then:

1. Boil
2. Wait

And:

- [x] bought
- [ ] drunk

> [!WARNING]
> It is hot.

> [!IMPORTANT] Water
> Fresh.

![White](cup.png "A cup")

> **Of one**
>
> Tea is good.
>
> — Ada Byron, On tea

> First line\\
> second line

\`\`\`js
a < b // (1)
\`\`\`

1. Less.

| Kind | Minutes |
| - | -: |
| Green | 2 |
| Black | 4 |

The sum $x_1 + 1$ is

$$
E = mc^2
$$

<!-- note: Say it slowly. -->

Press \`Q\`.

[^1]: Of leaves.
`);
  expect([...left]).toEqual([
    ['parts in other files', 1],
    ['pictures that are not beside the file', 1],
  ]);
});

test('one without a title is called as its file, and names that mean nothing stay', async () => {
  expect(
    await textOf('green-tea.asciidoc', 'Tea of {unknown}.\n\nxref:b.adoc[Another] page.'),
  ).toBe('# Green tea\n\nTea of {unknown}.\n\nAnother page.\n');
});

test('a cell that is many is a few', async () => {
  const table = (cols: string, cell: string) =>
    `[cols="${cols}"]\n|===\n|a |b\n\n${cell}|c\n|===\n`;
  for (const [cols, cell] of [
    ['100000000*', ''],
    ['2*', '100000000*'],
    ['2*', '100000000+'],
    ['2*', '.100000000+^'],
  ] as const)
    expect((await textOf('a.adoc', table(cols, cell))).length).toBeLessThan(5000);
  await expect(textOf('a.adoc', 'word '.repeat(100_000))).rejects.toThrow(
    'too long for a document',
  );
});

test('nothing that it names is opened', async () => {
  const text = await textOf(
    'a.adoc',
    'Tea.\n\n|===\ninclude::/etc/hostname[]\n|===\n\nimage::/etc/hostname[opts=inline]\n\n[,csv]\n----\n include::/etc/hostname[]\n----',
  );
  expect(text).not.toMatch(/!\[\]\(data|^\w+$/m);
});
