/** Words that are longer than their lines, in a language that knows where they may be parted: none is torn, in any format. */
import { expect, test } from 'vitest';
import { FORMAT_NAMES } from '../../src/format';
import { checkDocument, checkLayout } from '../../src/pipeline';
import { newFolder, readOf, sayProblem, writeSample } from '../sample';

const FRONT =
  '---\ntitle: Verwaltungsgerichtsbarkeit und Rechtsschutzversicherungsgesellschaften\nlang: de\nvoice: silent\nnarration: prose\n---\n\n';

const BLOCKS = {
  points:
    '- Rechtsschutzversicherungsgesellschaften zahlen\n- **Geschwindigkeitsüberschreitungsverfahren**, das kostet\n- `org.springframework.beans.factory.ConfigurableListableBeanFactory`\n',
  steps:
    ':::steps\n1. Verwaltungsgerichtsverfahren\n2. Berufungszulassungsantrag\n3. Bundesverwaltungsgericht\n4. Verfassungsbeschwerdeverfahren\n:::\n',
  compare:
    ':::compare\n- Verwaltungsgerichtsbarkeit\n  - Ermessensfehlerkontrolle durch Gerichte\n- Verfassungsgerichtsbarkeit\n  - Grundrechtsbeeinträchtigungsprüfungen\n:::\n',
  definitions:
    'Rechtsschutzversicherungsgesellschaft\n: Wer die Prozesskosten trägt\n\nVerwaltungsgerichtsordnung\n: Ein Gesetz\n',
  table:
    '| Verfahrensart | Zuständigkeitsregelung | Kostenfestsetzung |\n|---|---|---|\n| Anfechtungsklage | Verwaltungsgerichtsordnung | Prozesskostenhilfebewilligung |\n| Verpflichtungsklage | Landesverwaltungsgerichtsbarkeit | Streitwertfestsetzungsbeschluss |\n',
  quote:
    '> Rechtsschutzversicherungsgesellschaften und Straßenverkehrszulassungsordnungen sind lang.\n',
  turns:
    'Die **Verwaltungsgerichtsbarkeit prüft Ermessensentscheidungen**. Es folgt **das Berufungszulassungsverfahren**. Am Ende steht **eine Verfassungsbeschwerde, wie immer**. Und **Rechtsschutzversicherungsgesellschaften** zahlen.\n',
};

test('no long word is torn or goes beyond its room', { timeout: 120_000 }, async () => {
  const sections = Object.entries(BLOCKS).map(
    ([name, block]) => `## Straßenverkehrszulassungsordnung und ${name}\n\n${block}`,
  );
  const file = writeSample(FRONT + sections.join('\n'));
  const read = readOf(await checkDocument(file));
  const kinds = read.scenes.scenes.filter(({ hyphenated }) => hyphenated?.length);
  expect(kinds.length).toBeGreaterThan(Object.keys(BLOCKS).length - 1);
  const options = { storeDir: newFolder(), browser: process.env.LECTERN_BROWSER };
  const found = await checkLayout(file, read, { formats: FORMAT_NAMES }, options);
  expect(found.map(sayProblem)).toEqual([]);
});
