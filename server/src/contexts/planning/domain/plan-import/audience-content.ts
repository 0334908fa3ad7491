import type { Id } from '../../../../vocabulary/id.ts';
import { isEqual } from '../is-equal.ts';
import type { ChannelSuggestion, ParsedAudience } from '../plan-document/plan.ts';
import type { Channel, ImportedAudience, OwnMessage } from '../structure.ts';
import type { AudienceContent } from './import-memory.ts';

const asChannel = (suggestion: ChannelSuggestion): Channel => ({
  name: suggestion.name,
  via: suggestion.via ?? null,
  alternativeGroup: suggestion.alternativeGroup ?? null,
  condition: suggestion.condition ?? null,
  cadence: suggestion.cadence ?? null,
  sender: suggestion.sender ?? null,
  detail: suggestion.detail ?? null,
  inherited: suggestion.inherited ?? false,
});

const isContact = (label: string | null): boolean =>
  label !== null && /^(?:kontaktperson|kontakt|contact(?: person)?)$/i.test(label.trim());

/** What the file says about an audience. */
export const readImported = (parsed: ParsedAudience, idOf: (title: string) => Id): ImportedAudience => ({
  side: parsed.side,
  tier: parsed.tier,
  channelNote: parsed.channelNote,
  contactPerson: parsed.notes.find(({ label }) => isContact(label))?.text.slice(0, 200) ?? '',
  note: parsed.notes
    .filter(({ label }) => !isContact(label))
    .map(({ label, text }) => (label === null ? text : `${label}: ${text}`))
    .join('\n')
    .slice(0, 5000),
  channels: parsed.channelSuggestions.map(asChannel),
  needBy: Object.fromEntries(parsed.wants.flatMap(({ title, needBy }) => (needBy === null ? [] : [[idOf(title), needBy]]))),
});

const isSilent = (value: unknown): boolean => value === null || value === '' || (Array.isArray(value) && value.length === 0);
const changeable = ['side', 'tier', 'channelNote', 'contactPerson', 'note', 'channels'] as const;

const names = (channels: readonly Channel[]): string => channels.map(({ name }) => name).join('\n');

/** A plan that was taken out as a document names the channels in a line of its own; read in again, that line says nothing new. */
const isRepetition = (before: AudienceContent, said: ImportedAudience, field: (typeof changeable)[number]): boolean =>
  (field === 'channelNote' || field === 'channels') && before.channelNote === '' && names(said.channels) === names(before.channels);

/** The file wins where it says something that it did not say the last time; what people have set by hand stays otherwise. */
export const applyImported = (before: AudienceContent, said: ImportedAudience): AudienceContent => {
  const last = before.imported;
  const news = changeable.filter(
    (field) => !isSilent(said[field]) && (last === null || !isEqual(said[field], last[field])) && !isRepetition(before, said, field),
  );
  const heard = changeable.filter((field) => !isSilent(said[field]));
  const pick = (fields: readonly (typeof changeable)[number][]) => Object.fromEntries(fields.map((field) => [field, said[field]]));
  return { ...before, ...pick(news), imported: { ...(last ?? said), ...pick(heard), needBy: { ...last?.needBy, ...said.needBy } } };
};

/** Adds the file's messages after the ones that are there. A level changes only when the file has changed it since the last import. */
export const applyOwnMessages = (
  before: readonly OwnMessage[],
  said: readonly { messageId: Id; level: OwnMessage['level'] }[],
): OwnMessage[] => {
  const own = new Map(before.map((message) => [message.messageId, message]));
  let position = Math.max(0, ...before.map((message) => message.position));
  for (const { messageId, level } of said) {
    const known = own.get(messageId);
    if (known === undefined) own.set(messageId, { messageId, level, importedLevel: level, position: ++position });
    else if (known.importedLevel !== null && known.importedLevel !== level) own.set(messageId, { ...known, level, importedLevel: level });
    else own.set(messageId, { ...known, importedLevel: level });
  }
  return [...own.values()];
};

/** Own messages when some messages have become others; each once. */
export const redirectOwn = (own: readonly OwnMessage[], merged: ReadonlyMap<Id, Id>): OwnMessage[] => {
  const kept = new Map<Id, OwnMessage>();
  for (const message of own) {
    const messageId = merged.get(message.messageId) ?? message.messageId;
    if (!kept.has(messageId)) kept.set(messageId, { ...message, messageId });
  }
  return [...kept.values()];
};

/** Whether a person would see a difference. */
export const looksSame = (one: AudienceContent, other: AudienceContent): boolean => {
  const visible = ({ imported: _imported, own, ...rest }: AudienceContent) => ({
    ...rest,
    own: own.map(({ messageId, level }) => ({ messageId, level })),
  });
  return isEqual(visible(one), visible(other));
};
