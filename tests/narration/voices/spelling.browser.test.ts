import { expect, test } from 'vitest';
import { readPhones } from '../../../src/narration/voices/engine';
import { spelling } from '../../../src/narration/voices/spelling';

const pairs = (list: string): [string, string][] =>
  list.split(' ').map((pair) => pair.split('>') as [string, string]);

test.each(
  pairs(
    'anaesthetic>anesthetic fertiliser>fertilizer behaviour>behavior behavioural>behavioral recognise>recognize ' +
      'organisation>organization realised>realized analysed>analyzed paralysing>paralyzing metres>meters ' +
      'millilitres>milliliters theatre>theater fibre>fiber haemoglobin>hemoglobin leukaemia>leukemia ' +
      'paediatric>pediatric foetus>fetus oestrogen>estrogen diarrhoea>diarrhea tumours>tumors ' +
      'manoeuvre>maneuver manoeuvred>maneuvered manoeuvring>maneuvering centred>centered practise>practice sceptical>skeptical fulfil>fulfill skilful>skillful',
  ),
)('%s is read as %s', (british, american) => {
  expect(spelling(british)).toBe(american);
});

test.each(
  (
    'promise noise otherwise exercise surprise advise supervised precise paradise enterprise compromise ' +
    'wise raised analysis premises treatise four hour pour tour contour acre massacre genre shoes shoestring ' +
    'phoenix fact face does ketamine'
  ).split(' '),
)('%s stays as it is', (word) => {
  expect(spelling(word)).toBe(word);
});

test('an American spelling is what the voice reads well', async () => {
  const [organise, metre] = await readPhones(['organise', 'metre'].map(spelling));
  expect(organise?.join(' ')).toBe('ao r g ax n ay z');
  expect(metre?.join(' ')).toBe('m iy t er');
});
