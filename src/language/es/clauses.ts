/** Spanish. */
import { anyOf, type ClauseRules, list, startsWith } from '../clauses';

export const clauses: ClauseRules = {
  subordinate: startsWith('si cuando aunque porque para como sin antes después mientras a_menos'),
  limits: anyOf(`
    no nunca nada ningun\\p{L}* ningún sin nadie puede\\p{L}* podría\\p{L}* quizás? tal\\svez probablemente si salvo sólo solo pero
    sino debería\\p{L}* parece\\p{L}* cuando o ni menos`),
  follows: startsWith('porque ya_que pues y lo_que'),
  breaks: {
    clause: list(
      'que quien quienes donde pero porque pues y e o u cuando si aunque para como mientras cual cuales sino',
    ),
    phrase: list(
      'con en por sin a al sobre desde hasta entre durante según contra hacia tras antes después',
    ),
  },
  leaning: list(`
    el la los las un una unos unas del de al a y e o u pero que quien donde este esta estos estas ese esa esos esas mi tu su sus
    mis tus nuestro nuestra nuestros nuestras muy más menos tan no se en con por para sin es son está están ha han ser fue era lo
    le les me te nos como sobre entre cada todo toda todos todas algunos algunas`),
};
