/** Which language a text is written in. */
import { describe, expect, test } from 'vitest';
import { detectLanguage } from '../../src/language/detect';

const SAYINGS: Record<string, string> = {
  en: 'Put the flour in a bowl, add two eggs and stir until there are no lumps left.',
  de: 'Das Mehl in eine Schüssel geben, zwei Eier dazu, und rühren, bis keine Klumpen mehr da sind.',
  fr: 'Mettez la farine dans un bol, ajoutez deux œufs et mélangez jusqu’à ce que la pâte soit lisse.',
  es: 'Ponga la harina en un cuenco, añada dos huevos y remueva hasta que no queden grumos.',
  it: 'Mettete la farina in una ciotola, aggiungete due uova e mescolate finché non ci sono grumi.',
  pt: 'Ponha a farinha numa tigela, junte dois ovos e mexa até não haver grumos.',
  nl: 'Doe de bloem in een kom, voeg twee eieren toe en roer tot er geen klontjes meer zijn.',
  sv: 'Häll mjölet i en skål, tillsätt två ägg och rör tills det inte finns några klumpar kvar.',
  pl: 'Wsyp mąkę do miski, dodaj dwa jajka i mieszaj, aż nie będzie grudek.',
  cs: 'Nasypte mouku do mísy, přidejte dvě vejce a míchejte, dokud nezmizí hrudky.',
  ru: 'Насыпьте муку в миску, добавьте два яйца и мешайте, пока не исчезнут комки.',
  uk: 'Насипте борошно в миску, додайте два яйця і мішайте, поки не зникнуть грудки.',
  el: 'Βάλτε το αλεύρι σε ένα μπολ, προσθέστε δύο αυγά και ανακατέψτε μέχρι να μην έχει σβόλους.',
  tr: 'Unu bir kaseye koyun, iki yumurta ekleyin ve topak kalmayana kadar karıştırın.',
  zh: '把面粉放进碗里，加两个鸡蛋，搅拌到没有疙瘩为止。',
  ja: '小麦粉をボウルに入れ、卵を二つ加えて、だまがなくなるまで混ぜます。',
  ko: '밀가루를 그릇에 넣고 달걀 두 개를 더해 덩어리가 없어질 때까지 젓습니다.',
  ar: 'ضع الدقيق في وعاء وأضف بيضتين وحرك حتى تختفي جميع الكتل تماما من العجين.',
  he: 'שמים את הקמח בקערה, מוסיפים שתי ביצים ומערבבים עד שלא נשארים גושים בבצק.',
};

describe('the language of a sentence', () => {
  test.each(Object.entries(SAYINGS))('is found: %s', async (lang, text) => {
    expect(await detectLanguage(text)).toBe(lang);
  });

  test('is not guessed from a few letters', async () => {
    expect(await detectLanguage('Kindergarten und Zeitgeist')).toBeUndefined();
    expect(await detectLanguage('')).toBeUndefined();
    expect(await detectLanguage('1 + 1 = 2 → 3')).toBeUndefined();
  });

  test('is that of most of a text, whatever it quotes', async () => {
    const { en = '', de = '', fr = '' } = SAYINGS;
    expect(await detectLanguage(`${en} ${de.repeat(12)} ${fr}`)).toBe('de');
    expect(await detectLanguage(`${de} ${`${en} `.repeat(12)}`)).toBe('en');
  });

  test('is not told of a text that is as much one as another', async () => {
    const { de = '', fr = '' } = SAYINGS;
    expect(await detectLanguage(`${`${de} `.repeat(10)}${`${fr} `.repeat(9)}`)).toBeUndefined();
  });

  test('of letters that are put together is found, too', async () => {
    const text = 'Cho bột vào bát, thêm hai quả trứng và khuấy đều cho đến khi không còn cục nào.';
    expect(await detectLanguage(text.normalize('NFD'))).toBe('vi');
  });
});
