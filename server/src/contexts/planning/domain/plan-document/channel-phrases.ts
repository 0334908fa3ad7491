import { ARTICLE, channelName, isChannel } from './channel-words.ts';

/** What a phrase says beside the channel itself. */
export type Trimmed = { text: string; condition?: string; cadence?: string };

const CADENCE_WORD = String.raw`löpande|regelbund(?:en|et|na)|kontinuerlig(?:a|t)?|återkommande|fortlöpande|daglig(?:a|t|en)?|veckovis|månadsvis|månatlig(?:a|t|en)?|kvartalsvis|årlig(?:a|t|en)?|ongoing|continuous(?:ly)?|regular(?:ly)?|recurring|daily|weekly|biweekly|fortnightly|monthly|quarterly|annual(?:ly)?|yearly`;
const CADENCE_START = new RegExp(`^(?:${CADENCE_WORD})\\s+`, 'iu');
const CADENCE_END = new RegExp(
  String.raw`\s+(?:${CADENCE_WORD}|(?:varje|var|varannan|every|each)\s+\p{L}+(?:\s+(?:vecka|månad|week|month))?|(?:en|två|tre|fyra|\d+|one|two|three)\s+(?:gång(?:er)?|times?)\s+(?:per|i|om|a|an|om)\s+\p{L}+|(?:once|twice)\s+an?\s+\p{L}+)$`,
  'iu',
);
const ADVERB =
  /^(?:men även|men|även|också|gärna|eventuellt|ev\.?|dessutom|bl\.?\s?a\.?|bland annat|t\.?\s?ex\.?|till exempel|exempelvis|främst|framför allt|helst|primärt|i första hand|i andra hand|muntligt?|muntlig|skriftligt?|also|mainly|primarily|ideally|preferably|possibly|e\.?g\.?|for example|such as|then|sedan|därefter|dels)\s+/iu;
const CONDITION_END =
  /[\s,]+((?:vid|i) behov(?: av .+)?|om (?:det |så )?(?:behövs|krävs|möjligt|önskas)|när (?:det|så) (?:behövs|krävs)|i mån av tid|i förekommande fall|på begäran|vid (?:stor|större|viktig|akut|särskild|behov|förfrågan|frågor)\p{L}*(?:\s+\p{L}+)?|(?:if|when|where|as) (?:needed|necessary|required|possible|relevant|appropriate)|on request)$/iu;
const CONDITION_START = /^(?:vid|om|ifall|i fall|när|if|when|where|in case of)\s/iu;
const ABOUT_TAIL =
  /\s+(?:med|with)\s+(?:(?:löpande|kontinuerlig|regelbunden|aktuell|ongoing|regular)\s+)?(?:information|info|uppdateringar|updates)(?:\s.*)?$/iu;
const TO_THEM =
  /\s+(?:med|till|för|with|to|for)\s+(?:denna |den här |this |the )?(?:målgrupp(?:en)?|grupp(?:en)?|dem|dessa|group|audience|them)$/iu;
const NEXT_START = /^(?:information|info|möte|möten|dialog|e-?post|utskick|informera\p{L}*|via|meeting|email)\b/iu;

/** Takes cadence, condition and small talk off a phrase and keeps what they said. */
export function trimPhrase(phrase: string): Trimmed {
  const trimmed: Trimmed = { text: phrase };
  takeLeadingCondition(trimmed);
  for (let before = ''; before !== trimmed.text; ) {
    before = trimmed.text;
    takeTrailing(trimmed);
    trimmed.text = trimmed.text
      .replace(ARTICLE, '')
      .replace(ADVERB, '')
      .replace(CADENCE_START, (found) => keep(trimmed, found));
  }
  trimmed.text = withoutAim(trimmed.text);
  return trimmed;
}

/** "e-post med löpande information" is e-mail; "dialog med denna målgrupp" is dialogue. */
function withoutAim(text: string): string {
  const bare = text.replace(ABOUT_TAIL, '').replace(TO_THEM, '');
  return bare === '' ? text : bare;
}

/** Does the phrase only tell when, so that it belongs to its neighbour? */
export function isOnlyCondition(text: string): boolean {
  if (!CONDITION_START.test(text)) return false;
  const rest = text.split(' ').slice(1);
  return !isChannel(rest.join(' ')) && !rest.some((_, index) => NEXT_START.test(rest.slice(index).join(' ')));
}

function takeTrailing(trimmed: Trimmed): void {
  const condition = CONDITION_END.exec(trimmed.text);
  // "Möte vid större förändringar" has a condition; "vid stormöte" would be the channel itself.
  if (condition?.[1] && condition.index > 0 && !isChannel(condition[1].replace(/^vid\s+/iu, ''))) {
    trimmed.condition = condition[1];
    trimmed.text = trimmed.text.slice(0, condition.index);
  }
  trimmed.text = trimmed.text.replace(CADENCE_END, (found) => keep(trimmed, found));
}

function keep(trimmed: Trimmed, cadence: string): string {
  trimmed.cadence = [trimmed.cadence, cadence.trim().toLocaleLowerCase('sv')].filter(Boolean).join(' ');
  return '';
}

/** "vid stor påverkan information via chef": the condition ends where something that is sent begins. */
function takeLeadingCondition(trimmed: Trimmed): void {
  if (!CONDITION_START.test(trimmed.text)) return;
  const fixed = /^((?:vid|i) behov|(?:if|when|as|where) (?:needed|necessary|required|possible)),?\s+(.+)$/iu.exec(trimmed.text);
  if (fixed?.[1] && fixed[2]) {
    Object.assign(trimmed, { condition: fixed[1], text: fixed[2] });
    return;
  }
  const all = trimmed.text.split(' ');
  for (let count = 2; count < Math.min(all.length, 10); count += 1) {
    const rest = all.slice(count).join(' ');
    if (!NEXT_START.test(rest) && !isChannel(all[count] ?? '')) continue;
    trimmed.condition = all.slice(0, count).join(' ').replace(/[:,]$/u, '');
    trimmed.text = rest;
    return;
  }
}

export type ByWay = { lead: string; preposition: string; object: string };

const INFORMATION = /^(?:information|info|kommunikation|uppdateringar|updates?|news|communication)$/iu;

/** "information via e-post", "möte/dialog via IT-chef", "på intranätet", "via nämndsekreterare". */
export function readByWay(text: string): ByWay | null {
  const found = /^(?:(.*?)\s+)?(via|genom|through|på|i|per|vid|med|by|on|in|at)\s+(.+)$/iu.exec(text);
  if (!found?.[2] || !found[3]) return null;
  const lead = (found[1] ?? '')
    .replace(
      /^(?:(?:denna |this )?(?:målgrupp(?:en)?|grupp(?:en)?|group|audience|de|they)\s+)?(?:nås|informeras|are reached|is reached|reached|informed)$/iu,
      '',
    )
    .replace(/\s+(?:ges|skickas|sprids|lämnas|går ut|sent|given|shared)$/iu, '')
    .trim();
  const byWay = { lead, preposition: found[2].toLowerCase(), object: found[3] };
  const intermediary = /^(?:via|genom|through)$/u.test(byWay.preposition);
  if (intermediary) return byWay;
  // "på intranätet" is the intranet; "föredrag på nämndmöte" says more than "nämndmöte" and is kept whole.
  return (lead === '' || isInformation(lead)) && isChannel(byWay.object) ? byWay : null;
}

export function isInformation(lead: string): boolean {
  return INFORMATION.test(lead.replace(CADENCE_START, '').replace(ADVERB, ''));
}

/** "e-post/veckobrev" is two channels; "rektorer/enhetschefer" and "Möte/dialog via X" are not. */
export function splitSlash(text: string): string[] {
  const parts = text.split('/').map((part) => part.trim());
  if (parts.length < 2 || parts.some((part) => part === '' || part.endsWith('-'))) return [text];
  return parts.every(isChannel) ? parts : [text];
}

export function nameOf(text: string): string {
  return channelName(text.replace(/^(?:få|ge|skicka|receive|get)\s+/iu, ''));
}
