import type { Level } from './plan.ts';

// "Kunna" asks for action only with a verb after it: the end of an infinitive is -a, -å, -se and the like.
const CAN_DO =
  /(?:^|\b(?:och|samt|eller|att|ska|skall|bör|måste|,|\/)\s*)kunna\s+(?!om\b)\p{L}+|^kan\s+(?:själv|använda|svara|hjälpa|visa|utföra|logga|förklara)|\bbehärska|\b(?:be )?able to\b|^can\s+(?:use|answer|explain|help|show|do|register|find|apply|act)\b|\b(?:and|to) use all\b/iu;
const UNDERSTAND =
  /(?:^|[\s(/])(?:förstå|förstår|förståelse|fördjupad kunskap|ingående kunskap|god kunskap|djupare kunskap|insikt)(?![\p{L}])|\bunderstand(?:s|ing)?\b|\bin-depth knowledge\b|\binsight\b/iu;

/** The wording of a message tells how well it must stick. */
export function messageLevel(title: string): Level {
  if (CAN_DO.test(title)) return 'canDo';
  return UNDERSTAND.test(title) ? 'understand' : 'know';
}

/** Reads a cell or a label such as "Förstå", "ska kunna", "know of" or "nivå 2"; null when it says nothing. */
export function readLevel(text: string): Level | null {
  const word = text
    .toLocaleLowerCase('sv')
    .replace(/^(?:ska|skall|bör|behöver|måste|should|must|need to|nivå|level)\s+/u, '')
    .replace(/[.:!\s]+$/u, '')
    .trim();
  if (/^(?:3|k|kunna|kan|göra|gör|can do|cando|be able to|able to|do|act|skill|tillämpa|agera|kunna göra)$/u.test(word)) return 'canDo';
  if (/^(?:2|f|förstå|förstår|förståelse|understand|understanding|fördjupad)$/u.test(word)) return 'understand';
  if (/^(?:1|v|veta|vet|känna till|känner till|kännedom|know|know of|know about|aware|awareness|grundläggande)$/u.test(word)) return 'know';
  return null;
}
