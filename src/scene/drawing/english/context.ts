/** What stands around a number, and tells a quantity from a name, a range, a denial or a supposition. */

export const TIME =
  'seconds?|minutes?|hours?|days?|weeks?|months?|years?|decades?|centur(?:y|ies)|mornings?|afternoons?|evenings?|nights?|quarters?|weekends?|ms|milliseconds?';

export const PEOPLE = [
  'people|persons|adults|children|kids|men|women|patients|participants|students|pupils|teachers|users|customers',
  'clients|developers|engineers|programmers|volunteers|workers|employees|nurses|doctors|physicians|surgeons',
  'voters|members|players|residents|inhabitants|passengers|soldiers|sailors|babies|newborns|infants|toddlers|mothers|fathers',
  'parents|guests|visitors|readers|respondents|subjects|survivors|smokers|drivers|prisoners|citizens|immigrants|migrants',
  'scientists|researchers|farmers|refugees|teenagers|teens|adolescents|boys|girls|twins|friends|colleagues|contributors',
  'maintainers|attendees|listeners|viewers|speakers|authors|writers|artists|actors|hikers|runners|cyclists|swimmers|fishermen',
  'miners|sufferers|donors|candidates|applicants|jurors|judges|delegates|firefighters|villagers|tourists|shoppers|commuters',
  'Americans|Europeans|Germans|Britons|Canadians|Australians|seniors|retirees|veterans|graduates|freshmen|undergraduates',
  'musicians|dancers|singers|climbers|astronauts|sherpas|monks|nuns|lawyers|officers|recruits|apprentices|trainees|interns',
].join('|');

/** Nouns whose number is a name: Route 66, chapter 3. */
const NAMED = new RegExp(
  `\\b(?:${[
    'chapters?|chap\\.?|sections?|figures?|fig\\.?|tables?|pages?|p\\.|pp\\.|lines?|steps?|parts?|volumes?|vol\\.?|versions?|v',
    'releases?|route|highway|interstate|rooms?|gate|platform|flight|phase|type|grade|year|level|tier|stage|group|class|category',
    'schedule|article|act|rule|number|no\\.?|nr\\.?|issue|item|question|option|case|day|week|unit|area|channel|apollo|windows',
    'python|node|java|es|http|generation|gen|season|episode|series|covid|formula|catch|fortune|top|size|model|building|block|bus',
    'tram|verse|psalm|port|error|status|code|rfc|iso|bug|pr|ticket|world war|plan|zone|division|appendix|exercise|problem|theorem',
    'lemma|equation|eq\\.?|round|game|match|test|trial|study|experiment|layer|bit|slide|track|title|key|line|note|footnote',
  ].join('|')})\\s*$`,
  'i',
);
const DETERMINED = /\b(?:the|this|that|our|each|a|his|her|their|my)\s+\p{Ll}+\s*$/u;

/** Whether the words before a number make it a name. */
export const isNamed = (before: string): boolean =>
  NAMED.test(before.slice(-24)) && !DETERMINED.test(before.slice(-24));

const DENIAL =
  /(?:\b(?:not|never|neither|nor|without|no longer|isn't|wasn't|aren't|weren't|don't|doesn't|didn't|won't|can't|cannot|no one|nobody|none)\b|n['’]t\b)(?:\s+\S+){0,4}\s*$/i;

export const isDenied = (before: string): boolean => DENIAL.test(before.slice(-60));

/** What is supposed, or asked for, did not happen: no drawing may say that it did. */
const SUPPOSED =
  /(?:\b(?:if|imagine|suppose|assume|assuming|let's say|pretend|unless|say(?=,)|would|could|should|might|may|must|hypothetical\w*)\b)[^.;:]*$/i;
const COMMAND =
  /^(?:please |then |next,? |now,? )?(?:set|increase|change|reduce|raise|lower|move|pick|choose|use|add|adjust|switch|bump|turn|drop|create|invite|give|ask|tell|divide|split|gather|bring|find|hire|limit|scale|convert|upgrade|select|specify|configure)\s/i;

/** Whether what stands before a number only supposes it. */
export const isSupposed = (before: string): boolean =>
  SUPPOSED.test(before.slice(-90)) || COMMAND.test(before.trimStart());

/** "Between 5 and 10": neither is the number. */
export const isRange = (sentence: string, start: number, end: number): boolean => {
  const before = sentence.slice(Math.max(0, start - 60), start);
  return (
    (/\bbetween\b[^.;]{0,40}$/i.test(before) && /\band\b/i.test(sentence.slice(start, end + 30))) ||
    /\bbetween\b[^.;]*\band\b[^.;]{0,20}$/i.test(before)
  );
};

export const isUnsure = (sentence: string, start: number): boolean => {
  const before = sentence.slice(0, start);
  return /[x×]\s*$/i.test(before) || isNamed(before) || isDenied(before) || isSupposed(before);
};

const STARTERS =
  /^(?:The|All|Some|These|Those|About|Only|In|At|With|For|And|But|So|Over|Nearly|Around|Of|From|To|By|Just|Almost|After|Here|Then|Another|Yet|Roughly|Approximately|Perhaps|Maybe|Today|Now|Every|Even|Still|That|This|Up|Under|Fewer|More|Less|Among|Between|Its|Our|Their|On|Exactly|We|They|He|She|I|It|You|As|When|While|Because|Since|Where|If|Half|Their|Today|Nationwide|Worldwide|Globally|Overall|However|Also)$/;

/** A capital word right before a number: "Apollo 11", "Class 4"; not one that begins the sentence and means nothing. */
export function followsName(before: string): boolean {
  const word = /(\p{Lu}[\p{L}'’-]*)\s$/u.exec(before)?.[1];
  return word !== undefined && !STARTERS.test(word) && !/ly$/.test(word);
}

const ENDS_LABEL =
  /^(?:is|are|was|were|has|have|had|will|would|can|could|may|might|do|does|did|said|say|says|who|which|that|and|but|or|so|because|when|while|if|to|by|than|as|compared|versus|against|after|before|during|from|at|in|on|for|with|never|no|not|now|still|also|only)$/i;
const PLURAL = new RegExp(`^(?:${PEOPLE})$`, 'i');

/** The words that name what is counted, from an offset up to a verb, a plural or a sign; `most` words. */
export function labelFrom(sentence: string, from: number, most = 5): string {
  const text = /^\s*((?:of\s+)?[\p{L}][\p{L}'’-]*(?:\s+[\p{L}][\p{L}'’-]*)*)/u.exec(
    sentence.slice(from),
  )?.[1];
  const words = text?.split(/\s+/) ?? [];
  const end = words.findIndex((word, i) => i >= most || (i > 0 && ENDS_LABEL.test(word)));
  const named = end < 0 ? words : words.slice(0, end);
  const plural = named.findIndex(
    (word, i) =>
      PLURAL.test(word) ||
      (/[^su']s$/i.test(word) &&
        word.length > 3 &&
        !/ous$/i.test(word) &&
        !/^(?:of|various|its|this|his)$/i.test(named[i + 1] ?? '')),
  );
  const kept =
    plural >= 0 && named[plural + 1]?.toLowerCase() !== 'of' ? named.slice(0, plural + 1) : named;
  while (/^(?:of|the|a|an|its|their|our|all|these|those)$/i.test(kept.at(-1) ?? '')) kept.pop();
  return kept.join(' ').replace(/^of\s+/i, '');
}
