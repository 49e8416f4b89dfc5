/** The icon of words that say how long something takes, or when it is, and little more: "The first week", "About 14 years". */
interface Times {
  /** What may stand before the unit, beside numbers in figures. */
  before: RegExp;
  /** By icon; each is the end of the words. */
  units: Readonly<Record<string, RegExp>>;
}

const TIMES: Readonly<Record<string, Times>> = {
  en: {
    before:
      /^(?:the|an?|one|two|three|four|five|six|seven|ten|twelve|many|few|some|several|every|each|all|first|second|third|last|next|same|another|half|whole|about|after|within|in|for|only|just|nearly|almost|over|under|more|less|than|at|least|up|to|long|that|these|those)$/,
    units: {
      clock: /^(?:second|minute|hour|moment)s?$/,
      calendar: /^(?:day|week|month|year)s?$/,
      hourglass: /^(?:decade|centurie|lifetime)s?$|^century$/,
    },
  },
  de: {
    before:
      /^(?:der|die|das|den|dem|eine?[rmns]?|zwei|drei|vier|fünf|sechs|sieben|zehn|zwölf|viele|wenige|einige|jede[rsmn]?|alle|erste[rsnm]?|zweite[rsnm]?|dritte[rsnm]?|letzte[rsnm]?|nächste[rsnm]?|etwa|rund|nach|in|für|nur|fast|über|unter|mehr|weniger|als|bis|zu|halbe[rsnm]?|ganze[rsnm]?)$/,
    units: {
      clock: /^(?:sekunden?|minuten?|stunden?|augenblicke?|moment)$/,
      calendar: /^(?:tage?n?|wochen?|monate?n?|jahre?n?)$/,
      hourglass: /^(?:jahrzehnte?n?|jahrhunderte?n?)$/,
    },
  },
};

const NUMBER = /^\d[\d.,]*$/;

/** `text` in any letters, in a language (its code); undefined where it says something else. */
export function timeIcon(text: string, code: string): string | undefined {
  const times = Object.hasOwn(TIMES, code) ? TIMES[code] : undefined;
  const words = text.toLowerCase().match(/[\p{L}\p{N}.,]*[\p{L}\p{N}]/gu) ?? [];
  const unit = words.at(-1);
  const isTime = words.slice(0, -1).every((word) => NUMBER.test(word) || times?.before.test(word));
  if (!times || unit === undefined || !isTime) return undefined;
  return Object.entries(times.units).find(([, pattern]) => pattern.test(unit))?.[0];
}

/** Of a line that says when, how long or for how much money, where it speaks of nothing that has an icon. */
const LAST: Readonly<Record<string, Readonly<Record<string, RegExp>>>> = {
  en: {
    clock: /\b(?:\d{1,2}:\d\d(?! ?(?:\d|:))|\d{1,2}(?::\d\d)? ?(?:[ap]m\b|[ap]\.m\.|o['’]clock))/i,
    cash: /[$£€]\d/,
    stopwatch: /\b(?:\d+|few|couple of|several|ten|thirty) (?:milli)?seconds?\b/i,
    hourglass:
      /\b(?:\d+|two|three|few|several|ten|twenty|thirty) (?:minutes?|hours?|decades?|centur(?:y|ies))\b/i,
  },
  de: {
    clock:
      /\b\d{1,2}(?::\d\d)? Uhr\b|\b(?:\d+|zwei|drei|vier|einige|wenige|mehrere) (?:Minuten|Stunden)\b/,
    coins: /\d ?(?:€|Euro|Dollar)|[$€] ?\d/,
  },
};

/** A line of so many letters says little more, and what it begins with, it is about. */
const BRIEF = 60;
const BEGINNING = 20;

/** `text` in any letters, in a language (its code). */
export function lastIcon(text: string, code: string): string | undefined {
  const icons = Object.hasOwn(LAST, code) ? LAST[code] : undefined;
  return Object.entries(icons ?? {}).find(([, pattern]) => {
    const at = text.search(pattern);
    return at >= 0 && (at < BEGINNING || text.length <= BRIEF);
  })?.[0];
}
