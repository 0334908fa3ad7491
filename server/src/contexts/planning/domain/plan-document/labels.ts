import { readLevel } from './message-level.ts';
import type { Level } from './plan.ts';

/**
 * A line that says what follows it: "Kanaler: e-post", "Budskap", "Målgrupp: Chefer", "Avsändare: …".
 * `rest` is what stands after the label on the same line.
 */
export type Label = { kind: LabelKind; head: string; rest: string; level: Level | null; tier: number | null };
type LabelKind = 'audience' | 'audienceList' | 'message' | 'channel' | 'note';

const CHANNEL_WORD = String.raw`(?:kommunikations|informations|kontakt)?kanal(?:er|erna|en|val)?|kommunikationsvägar|kontaktvägar|(?:communications? )?channels?`;
const CHANNEL_BEFORE = String.raw`(?:(?:förslag(?:et)?|idéer?|tips|förslag till|suggestions?)(?: (?:på|till|för|for|on))? |föreslagna |möjliga |lämpliga |rekommenderade |valda |prioriterade |aktuella |våra |suggested |proposed |recommended |possible |preferred |suitable |planned |main |key )*`;
const AFTER = String.raw`(?: (?:för|till|for|to) (?:denna |den här |this |the )?(?:målgrupp(?:en)?|grupp(?:en)?|dem|group|audience|them))?`;
const CHANNEL = new RegExp(
  `^(?:${CHANNEL_BEFORE}(?:${CHANNEL_WORD})(?:(?: och | and | & |/)(?:aktiviteter|medier|forum|aktivitet|format|activities|formats|media))?${AFTER}` +
    String.raw`|(?:hur|så|var|how|where)(?: do| can| should)?(?: når| we| de| nås)?(?: vi| reach| reached| de)?(?: dem| them| gruppen| målgruppen)(?: nås)?\??|nås (?:via|genom|på)|reach(?:ed)?(?: them)?(?: via| through| by)?)$`,
  'u',
);
const MESSAGE = new RegExp(
  String.raw`^(?:(?:våra |gemensamma |viktigaste |viktiga |prioriterade |konkreta |förslag på |key |main |core |our |proposed |suggested )*(?:huvud|kärn|nyckel|del)?(?:budskap(?:en|et)?|messages?|messaging)${AFTER}` +
    String.raw`|innehåll|information|content|(?:kunskaps|informations)behov|information needs?` +
    String.raw`|(?:detta |det här |vad )?(?:(?:ska|skall|bör|behöver) )?(?:de |gruppen |målgruppen |dom )?(?:(?:ska|skall|bör|behöver) )?(?:veta|känna till|få veta)\??` +
    String.raw`|(?:what )?(?:they |the group )?(?:(?:need|needs|have) to|should|must) know)$`,
  'u',
);
const LEVEL_LABEL =
  /^(?:(?:de |they )?(?:ska |skall |bör |behöver |should |must |need to ))?(?:veta|förstå|kunna|kunna göra|känna till|göra|know|know of|understand|be able to|do)$/u;
const AUDIENCE =
  /^(?:primär |sekundär |prioriterad |intern |extern |primary |secondary |internal |external )?(?:målgrupp(?:en)?|mottagare|intressent|intressentgrupp|grupp|target group|target audience|audience|stakeholder|stakeholder group|group)(?: (?:\d{1,2}|[a-zåäö]))?$/u;
const AUDIENCE_LIST =
  /^(?:våra |alla |prioriterade |primära |sekundära |our |target |all |key )*(?:målgrupper(?:na)?|intressenter(?:na)?|mottagargrupper|groups|target groups|target audiences|audiences|stakeholders|recipients)$/u;
// Facts about how and when, which stand beside messages and are none themselves.
const NOTE = new RegExp(
  String.raw`^(?:avsändare|avsändaren|ansvarig(?:a|t)?|ansvarig person|huvudansvarig|kontaktperson|kontakt|tidpunkt|tid|när|datum|start|klart|klar senast|senast|deadline|frekvens|hur ofta|status|syfte|mål|målsättning|delmål|effektmål|kommunikationsmål|budget|kostnad|resurser|uppföljning|utvärdering|mätning|kommentar(?:er)?|anteckning(?:ar)?|obs|observera|not|notera|övrigt|tonalitet|ton|önskad effekt|varför|språk|format|antal|storlek|plats|utmaning(?:ar)?|hinder|behov|beskrivning|nuläge|risk(?:er)?|nivå|prioritet|prio|typ|intern\/extern|version|dnr|diarienummer|författare|upprättad av|beslutad av|fastställd|process|bilaga|källa` +
    String.raw`|sender|from|responsible|owner|lead|contact|contact person|when|time|timing|date|due|due date|frequency|how often|status|purpose|aim|goals?|objectives?|why|budget|cost|resources|follow-up|evaluation|measures?|comments?|notes?|n\.?b|tone|tone of voice|language|format|size|description|background|risks?|barriers?|level|priority|tier|type|internal\/external|version|author|approved by|source)(?: (?:för|med|till|av|for|of|with) .{1,60})?$`,
  'u',
);

/** Reads a label at the start of a line; `alone` lets a label stand without a colon. */
export function readLabel(text: string, alone: boolean): Label | null {
  const parts = splitAtColon(text) ?? splitAtDash(text) ?? (alone ? { head: text, rest: '' } : null);
  if (!parts) return null;
  const head = tidy(parts.head);
  if (head === '' || head.length > 90) return null;
  const kind = classify(head);
  if (!kind) return null;
  // Without a colon only the clearest words are labels: a bullet or a title may well read "Mål" or "Information".
  if (parts.rest === '' && !text.includes(':') && kind === 'note') return null;
  const tier = kind === 'audience' ? primaryTier(head) : null;
  return { kind, head: parts.head.trim(), rest: parts.rest.trim(), level: kind === 'message' ? readLevel(head) : null, tier };
}

/** A note label whose value can only be a fact about the sending, so that even a bullet may carry it. */
export function isSendingFact(label: Label): boolean {
  return (
    label.kind === 'note' &&
    /^(?:avsändare|ansvarig|ansvariga|tidpunkt|datum|frekvens|sender|responsible|owner|date|due date|frequency|deadline)$/u.test(
      tidy(label.head),
    )
  );
}

/** A heading such as "Budskap till chefer" or "Chefer bör veta" holds the group's name. */
export function groupInPhrase(text: string): string {
  const to = /^(?:huvudbudskap|budskap|information|info|messages?|information needs?) (?:till|för|for|to) (?!att |to )(.{2,})$/iu.exec(
    text,
  );
  if (to?.[1]) return to[1].trim();
  const know =
    /^(.{2,}?) (?:(?:ska|skall|bör|behöver|måste)(?: få)? (?:veta|känna till)|(?:should|must|needs? to) know)(?: om| about)?(?: (?:detta|följande|this|the following))?$/iu.exec(
      text,
    );
  if (know?.[1] && !/^(?:detta|det här|vad|what|this|alla|de)\b/iu.test(know[1])) return know[1].trim();
  const must = /^(?:detta|det här|vad|this is what|what) (?:ska|skall|bör|behöver|måste) (.{2,}) (?:veta|känna till)\??$/iu.exec(text);
  if (must?.[1] && !/målgrupper|^(?:de|vi|alla|dem)$/iu.test(must[1])) return must[1].trim();
  return text;
}

function classify(head: string): LabelKind | null {
  if (CHANNEL.test(head)) return 'channel';
  if (MESSAGE.test(head) || LEVEL_LABEL.test(head)) return 'message';
  if (AUDIENCE_LIST.test(head)) return 'audienceList';
  if (AUDIENCE.test(head)) return 'audience';
  return NOTE.test(head) ? 'note' : null;
}

function splitAtColon(text: string): { head: string; rest: string } | null {
  const found = /^([^:]{1,100}):(?=\s|$)(.*)$/su.exec(text);
  return found ? { head: found[1] ?? '', rest: found[2] ?? '' } : null;
}

function splitAtDash(text: string): { head: string; rest: string } | null {
  const found = /^([^–—-]{3,40})\s[–—-]\s(.+)$/su.exec(text);
  if (!found) return null;
  const kind = classify(tidy(found[1] ?? ''));
  return kind === 'channel' || kind === 'message' || kind === 'audience' ? { head: found[1] ?? '', rest: found[2] ?? '' } : null;
}

function tidy(head: string): string {
  return head
    .replace(/\([^()]*\)/gu, ' ')
    .replace(/^\s*\d{1,2}(?:\.\d{1,2})*[.)]?\s+/u, '')
    .replace(/\s+/gu, ' ')
    .trim()
    .toLocaleLowerCase('sv');
}

function primaryTier(head: string): number | null {
  if (/^(?:primär|primary)/u.test(head)) return 1;
  return /^(?:sekundär|secondary)/u.test(head) ? 2 : null;
}
