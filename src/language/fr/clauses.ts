/** French. */
import { anyOf, type ClauseRules, list, startsWith } from '../clauses';

export const clauses: ClauseRules = {
  subordinate: startsWith(`
    si s['’]il\\p{L}* lorsqu\\p{L}* quand bien_que parce_que puisqu\\p{L}* afin pour comme sans avant après tant_que à_moins dès`),
  limits: anyOf(`
    ne n['’]\\p{L}+ pas jamais aucun\\p{L}* rien sans personne peut peuvent pourrai\\p{L}* peut-être probablement si s['’]ils?
    sauf seulement uniquement que mais cependant toutefois devrai\\p{L}* semble\\p{L}* sinon lorsqu\\p{L}* quand ou ni à\\smoins
    moins`),
  follows: startsWith("car parce_qu['’]?\\p{L}* puisqu\\p{L}* et ce_qui qui dont où"),
  breaks: {
    clause: list(`
      que qui dont où mais car donc et ou lorsque quand si parce puisque afin pour comme tandis alors lorsqu’il lorsqu’on
      qu’il qu’elle qu’on qu’ils qu'il qu'elle qu'on qu'ils`),
    phrase: list(
      'avec dans sur par sans en à au aux chez vers entre depuis pendant avant après sous selon contre dès',
    ),
  },
  leaning: list(`
    le la les un une des du de d’ l’ au aux à et ou mais que qui dont où ce cet cette ces mon ma mes ton ta tes son sa ses notre nos
    votre vos leur leurs très plus moins trop si aussi ne pas se en dans sur par pour avec sans est sont a ont être avoir il elle
    ils elles on nous vous je tu comme entre chez vers y tout toute tous toutes chaque quelques plusieurs`),
};
