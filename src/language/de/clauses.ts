/** German: a subordinate clause stands between commas, its verb last; so does every relative clause. */
import { anyOf, type ClauseRules, list, startsWith } from '../clauses';

export const clauses: ClauseRules = {
  subordinate: startsWith(`
    wenn falls sofern ob obwohl weil da damit als während bevor nachdem solange bis sobald dass wer was wie wo um ohne statt`),
  limits: anyOf(`
    nicht nichts kein\\p{L}* nie niemals niemand ohne kaum selten vielleicht möglicherweise wahrscheinlich könnte\\p{L}*
    würde\\p{L}* sollte\\p{L}* dürfte\\p{L}* wenn falls sofern außer nur weder oder statt bevor aber sondern jedoch angeblich
    scheint scheinen solange kann können`),
  follows: startsWith('weil da denn indem so_?dass wobei und weshalb was'),
  waits: {
    word: anyOf('nur darum deshalb deswegen so derart kein\\p{L}* nicht nie'),
    follows: startsWith('weil dass so'),
  },
  breaks: {
    clause: list('und oder aber sondern denn sowie doch weil dass wenn als ob damit'),
    phrase: list(`
      mit für in im ins auf bei beim durch nach zu zum zur an am aus über unter vor während wegen ohne gegen um zwischen seit bis
      statt trotz innerhalb`),
  },
  leaning: list(`
    der die das den dem des ein eine einen einem einer eines kein keine keinen und oder aber sehr so zu mehr als wie nicht nur auch
    sich mein dein sein ihr unser euer meine deine seine ihre unsere mit für in im ins auf bei beim durch nach zum zur an am aus
    über unter vor von vom während wegen ohne gegen um zwischen seit bis dieser diese dieses diesen diesem jeder jede jedes alle
    allen ist sind war hat haben wird werden kann`),
};
