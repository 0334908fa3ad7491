import { complexType, one, optional } from '../codec/complex-type.ts';
import type { ContentType, ValueOf } from '../codec/content-type.ts';
import { date, oneOf, text } from '../codec/simple-types.ts';
import { ns } from '../namespaces.ts';
import { refuse } from '../problem.ts';
import { childrenNamed, type XmlElement } from '../xml/element.ts';
import { foreignElements, writeForeignElements } from './foreign-elements.ts';

const identifier = text({ max: 255 });

// The schema lets foreign elements stand between Timestamp and Identity, so the sequence is written in two halves.
const beforeForeign = complexType(ns.officialMatter3, { timestamp: one('Timestamp', date) });

const afterForeign = complexType(ns.officialMatter3, {
  identity: optional(
    'Identity',
    complexType(ns.officialMatter3, {
      eventId: optional('EventId', identifier),
      officialMatterId: optional('OfficialMatterId', identifier),
      precedingEventId: optional('PrecedingEventId', identifier),
    }),
  ),
  matterSubject: optional('MatterSubject', text({ max: 2000 })),
  eventType: optional('EventType', text({ max: 2000 })),
  matterStatus: optional('MatterStatus', oneOf('senderinitiative', 'recipientinitiative', 'closed')),
});

/** What the message means in an official matter (*kundärende*), section 6.2. */
export type OfficialMatterExtension = ValueOf<typeof beforeForeign> &
  ValueOf<typeof afterForeign> & {
    /** Structured extras of other namespaces, such as an invoice. */
    readonly foreign?: readonly XmlElement[];
  };

const officialMatterExtension: ContentType<OfficialMatterExtension> = {
  write: (writer, value, path) => {
    beforeForeign.write(writer, value, path);
    writeForeignElements(writer, value.foreign ?? [], [ns.officialMatter3], path);
    afterForeign.write(writer, value, path);
  },
  read: (element, path, reading) => {
    const foreign = foreignElements(element, [ns.officialMatter3]);
    return {
      ...beforeForeign.read(element, path, reading),
      ...afterForeign.read(element, path, reading),
      ...(foreign.length > 0 && { foreign }),
    };
  },
};

/** Either the extension of the contract or elements of other namespaces, never both. */
export type OfficialMatter =
  | { readonly extension: OfficialMatterExtension; readonly foreign?: never }
  | { readonly extension?: never; readonly foreign: readonly XmlElement[] };

export const officialMatter: ContentType<OfficialMatter> = {
  write: (writer, { extension, foreign }, path) => {
    if (extension && foreign) refuse('invalidValue', `${path}: has both an extension and foreign elements`);
    if (foreign) return writeForeignElements(writer, foreign, [ns.message3], path);
    // The extension stands in the message's namespace although its type is of another.
    writer.open(ns.message3, 'OfficialMatterExtension');
    officialMatterExtension.write(writer, extension as OfficialMatterExtension, `${path}/OfficialMatterExtension`);
    writer.close();
  },
  read: (element, path, reading) => {
    const [extension] = childrenNamed(element, ns.message3, 'OfficialMatterExtension');
    return extension
      ? { extension: officialMatterExtension.read(extension, `${path}/OfficialMatterExtension`, reading) }
      : { foreign: foreignElements(element, [ns.message3]) };
  },
};
