import { trimPhrase } from './channel-phrases.ts';
import { channelName, isChannel } from './channel-words.ts';
import type { ChannelSuggestion } from './plan.ts';
import { capitalise } from './words.ts';

/** What a whole clause with its own subject says: who does what towards the group. */
export type Told = {
  suggestions: ChannelSuggestion[] /** What remains to be read as an ordinary phrase. */;
  rest: string | null;
  sender?: string;
  access?: boolean;
};

const MODAL = String.raw`(?:bör|ska|skall|kan|behöver|måste|får|should|shall|can|may|will|must|needs? to)`;
const ALSO = String.raw`(?:(?:också|även|gärna|dessutom|vid behov|also|then)\s+)*`;
const VERB = String.raw`(ha|hålla|föra|bjuda in till|kalla till|ordna|arrangera|få|ges|ge|lämna|skicka(?: ut)?|sända(?: ut)?|dela ut|erbjuda|bidra med|stå för|kommunicera|informeras|informera|nås|have|hold|keep|maintain|run|arrange|be given|be informed|be reached|receive|get|give|send(?: out)?|offer|provide|share|communicate|inform)`;
const SUBJECT_FIRST = new RegExp(`^(.+?)\\s+${MODAL}\\s+${ALSO}${VERB}(?:\\s+(.*))?$`, 'iu');
const MODAL_FIRST = new RegExp(`^${MODAL}\\s+(.+?)\\s+${ALSO}${VERB}(?:\\s+(.*))?$`, 'iu');
const PRESENT =
  /^(.+?)\s+(?:informerar|berättar|presenterar|meddelar|går ut|skickar|håller|bjuder in|kallar|delar ut|sprider|förmedlar|tar upp|besöker)(?:\s|$)|^(.+?)\s+(?:informs?|tells?|sends?|presents?|hands? out|pass(?:es)? on)\s+\S/iu;
const GIVING = /^(?:ge|lämna|skicka|sända|dela ut|erbjuda|bidra med|stå för|give|send|offer|provide|share)/iu;
const RECEIVING = /^(?:få|ges|informeras|nås|be given|be informed|be reached|receive|get)/iu;
const THE_GROUP = /^(?:denna |den här |this |the )?(?:målgrupp(?:en)?|grupp(?:en)?|dem|dessa|de|group|audience|them|they)$/iu;
const TOPIC = /\s+(?:kring|om|rörande|gällande|avseende|about|on|regarding|concerning)\s.*$/iu;
const TWO_WAY = /^(?:dialog|samtal|kontakt|avstämning(?:ar)?|dialogue|contact|conversation)/iu;
const SENDS = /(?:skicka(?:r)?(?: ut)?|sända|ge|dela ut|send(?:s|ing)?(?: out)?|shar(?:e|ing))\s+(.+)$/iu;
const TAKES_CARE =
  /^(?:av |by )?(.{2,60}?)\s+(?:sköter|ansvarar|håller i|genomför|ordnar|står för|leder|tar hand om|utför|handles|runs|is responsible|takes care|leads)(?:\s|$)/iu;

/** Reads "Projektgruppen bör ha löpande dialog med denna målgrupp", "kan SKL ge …", "Rektor informerar på möte". */
export function readClauseWithSubject(text: string, details: string[]): Told | null {
  const modal = SUBJECT_FIRST.exec(text) ?? MODAL_FIRST.exec(text);
  if (modal?.[1] && modal[2]) return readDeed(modal[1].trim(), modal[2].toLowerCase(), (modal[3] ?? '').trim(), details);
  const present = PRESENT.exec(text);
  const subject = present?.[1] ?? present?.[2];
  if (!subject || isChannel(subject)) return null;
  return { suggestions: [{ name: channelName(text), via: subject }], rest: null };
}

/** "(leverantören sköter detta)" names who does it. */
export function senderInDetail(details: string[]): string | undefined {
  return details.map((detail) => TAKES_CARE.exec(detail)?.[1]).find((found) => found !== undefined);
}

function readDeed(subject: string, verb: string, object: string, details: string[]): Told {
  if (RECEIVING.test(verb) || THE_GROUP.test(subject)) return receive(object);
  if (GIVING.test(verb)) return give(subject, object);
  if (/^(?:kommunicera|informera|communicate|inform)/iu.test(verb)) return inform(subject, object, details);
  return hold(subject, object);
}

function receive(object: string): Told {
  const access = /^(?:tillgång|åtkomst|access)\s+(?:till|to)\s+(.+)$/iu.exec(object);
  return access?.[1] ? { suggestions: [], rest: access[1], access: true } : { suggestions: [], rest: object === '' ? null : object };
}

/** "SKL kan ge fördjupande information kring arkitektur" → "Fördjupande information från SKL". */
function give(sender: string, object: string): Told {
  const bare = object.replace(/^(?:denna |den här |this |the )?(?:målgrupp(?:en)?|gruppen|dem|group|audience|them)\s+/iu, '');
  if (/\s(?:via|genom|through|by)\s/iu.test(bare)) return { suggestions: [], rest: bare, sender };
  const { text, ...said } = trimPhrase(bare);
  return { suggestions: [{ name: fromSender(text, sender), sender, ...said }], rest: null };
}

function inform(sender: string, object: string, details: string[]): Told {
  const sent = details.map((detail) => SENDS.exec(detail)?.[1]).find((found) => found !== undefined);
  if (sent) return { suggestions: [{ name: fromSender(sent, sender), sender }], rest: null };
  const way = /(?:^|\s)((?:via|genom|through|på|i|by|on|in|at)\s.+)$/iu.exec(object)?.[1];
  if (way) return { suggestions: [], rest: `information ${way}`, sender };
  return { suggestions: [{ name: fromSender('information', sender), sender }], rest: null };
}

/** Only a dialogue is named after who it is with; a meeting keeps its name and gets a sender. */
function hold(subject: string, object: string): Told {
  const { text, ...said } = trimPhrase(object);
  const suggestions = text.split(/\s*\/\s*|\s+(?:och|and)\s+/iu).map((part): ChannelSuggestion => {
    const twoWay = TWO_WAY.test(part) && !/\s(?:med|with)\s/iu.test(part);
    const joiner = /^dialogue|^contact|^conversation/iu.test(part) ? 'with' : 'med';
    const name = twoWay ? `${capitalise(part)} ${joiner} ${inSentence(subject)}` : channelName(part);
    return { name, sender: subject, ...said };
  });
  return { suggestions, rest: null };
}

function fromSender(what: string, sender: string): string {
  const name = channelName(trimPhrase(what.replace(TOPIC, '')).text);
  const english = /\b(?:information from|the|and|team)\b/iu.test(`${what} ${sender}`) && !/[åäö]/iu.test(what + sender);
  return `${name} ${english ? 'from' : 'från'} ${inSentence(sender)}`;
}

/** A subject that began the sentence loses its capital, unless it is a name: "Den lokala gruppen" but "SKL". */
function inSentence(subject: string): string {
  const first = subject.split(' ')[0] ?? '';
  return /^\p{Lu}\p{Ll}*$/u.test(first) && (subject.includes(' ') || /(?:en|et|na|ern)$/u.test(first))
    ? subject.slice(0, 1).toLocaleLowerCase('sv') + subject.slice(1)
    : subject;
}
