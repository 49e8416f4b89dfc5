/** English words that decide what may be cut from a sentence, and where. */

export const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Never lost: a line leaves one of these behind only across a strong barrier. */
export const STRONG = list(`
  not n't n’t no never none nobody nothing neither nor nowhere without hardly rarely seldom barely scarcely unlikely cannot
  lack lacks lacking lacked fail fails failed avoid avoids prevent prevents may might could would perhaps maybe probably
  possibly likely seem seems seemed appear appears appeared suggest suggests suggested if unless until till whether only
  except otherwise instead rather supposedly allegedly supposed assume assumes assuming suppose imagine pretend provided
  hypothetical hope hopes wish wishes try tries trying tried attempt attempts attempting doubt doubts deny denies false wrong
  myth untrue incorrectly ideally theoretically should few little almost nearly apparently arguably presumably think thinks
  thought believe believes believed claim claims claimed say says said argue argues feel feels guess tempted tempting want
  wants wanted less least than`);

/** Lost only where the line makes no full statement without them. */
export const WEAK = list(
  'some sometimes often usually mostly generally typically can many most several occasionally frequently partly partially largely ought',
);
export const TIMES_AFTER = list('when whenever once before after like as');
export const NEGATIONS = list("not n't no never");
export const CONDITIONS = list(
  'if unless suppose imagine assuming assume pretend provided whether',
);

/** What somebody says or thinks is no fact. */
export const REPORTING = list(`
  say says said saying think thinks thought believe believes believed claim claims claimed argue argues argued suggest suggests
  suggested hear hears hearing heard suppose imagine pretend hope hopes doubt deny assume assumes assumed feel feels felt guess
  worry worries wonder fear expect expects expected want wants ask asks asked tell told tells call calls called`);
export const FACTIVE = list(`
  show shows showed shown find finds found demonstrate demonstrates demonstrated reveal reveals revealed prove proves proved
  know knows known means mean meant notice noticed remember realize realise realized realised learned learn note see saw fact`);

/** Nouns that say nothing by themselves. */
export const GENERIC = list(`
  advantage use chance look try matter extent degree way ways thing things fact case cases point something anything everything
  one ones kind sort sorts kinds lot lots bit reason reasons example examples time times part parts number set side idea respect
  terms addition order spite favor favour rise care note view regard practice behalf conjunction amount couple bunch range type
  types form forms level area areas place question answer issue issues aspect sense end rest day other others people someone
  anyone everyone us them you it this that these those here there so same`);
/** Likewise, at the head of a phrase. */
export const GENERIC_HEADS = list(`
  role ability process subset impact use need aim goal purpose total advantage effect number series look approach method means
  collection group member section page post article work state value result results end top`);
/** Verbs that say little without the preposition that follows. */
export const BOUND_VERBS = list(`
  depend depends depended consist consists rely relies relied based lead leads led refer refers result results turn turns turned
  put puts come comes go goes look looks deal deals focus focuses work works interact interacts belong belongs relate relates
  related compare compares compared contribute contributes amount happen happens account accounts live lives start starts begin
  begins vary varies range ranges stem stems care cares participate engage engages struggle struggling differ differs stand stands`);
/** Nouns that say little without the preposition that follows. */
export const BOUND_NOUNS =
  /^(?:names?|need|kind|number|way|reason|room|lack|case|call|demand|search|care|support|look|time)s?$/;
/** Verbs whose object is what is gone: "reduce the noise" is not "the noise". */
export const REMOVING =
  /^(?:disabl|remov|prevent|avoid|reduc|los|lack|ignor|exclud|eliminat|stop|drop|refus|reject|forbid|ban|deni|deny|hid|block|limit|end|cancel|abandon|oppos|without)(?:e|es|ed|s|ing|ies|ped|ping|t|ts)?$/;
