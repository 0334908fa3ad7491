import type { Id } from '../../../vocabulary/id.ts';
import { type Brand, strengthOf } from './brand.ts';

/** Why the rule says what it says, in plain words for whoever asks "who signs this?". */
export type SenderReason = { code: 'ownAuthority' | 'strongest' | 'notMeasured' | 'noOther' | 'serviceInText'; sv: string; en: string };

export type SenderProposal = {
  /** Null when the organisation has no brand of its own in the register: then its name as it is. */
  brandId: Id | null;
  name: string;
  reasons: SenderReason[];
  /** The shared service: named in the text, never the one who signs. */
  inText: { brandId: Id; name: string; definition: string } | null;
};

type Question = {
  own: { id: Id; name: string };
  /** Sent for several organisations at once, so that no single one of them is the obvious sender. */
  isJoint: boolean;
  brands: readonly Brand[];
};

const measured = (brand: Brand): number => strengthOf(brand)?.value ?? -1;

const told = (brand: Brand): { sv: string; en: string } => {
  const strength = strengthOf(brand);
  if (strength === null) return { sv: '', en: '' };
  const value = `${strength.value} %`;
  return {
    sv: ` (${value} känner till namnet, n = ${strength.sampleSize}, ${strength.measuredOn})`,
    en: ` (${value} know the name, n = ${strength.sampleSize}, ${strength.measuredOn})`,
  };
};

/** People open what comes from somebody they know: each organisation signs its own. */
const ownSigns = ({ own, brands }: Question): Pick<SenderProposal, 'brandId' | 'name' | 'reasons'> => {
  const brand = brands.find(({ layer, representsId }) => layer === 'organisation' && representsId === own.id);
  const strength = brand === undefined ? { sv: '', en: '' } : told(brand);
  const name = brand?.name ?? own.name;
  const reason: SenderReason = {
    code: 'ownAuthority',
    sv: `${name} skriver om sin egen verksamhet, och mottagaren känner igen er${strength.sv}.`,
    en: `${name} writes about its own work, and the reader knows you${strength.en}.`,
  };
  return { brandId: brand?.id ?? null, name, reasons: [reason] };
};

/** For several at once the best known of the organisations signs, by measurement. */
const strongestSigns = (question: Question): Pick<SenderProposal, 'brandId' | 'name' | 'reasons'> => {
  const candidates = question.brands.filter(({ layer }) => layer === 'organisation').toSorted((a, b) => measured(b) - measured(a));
  const [first, second] = candidates;
  if (first === undefined || measured(first) < 0) {
    const own = ownSigns(question);
    const sv = 'Ingen har mätt hur kända organisationernas namn är, så er egen organisation står som avsändare.';
    const en = 'Nobody has measured how well known the organisations’ names are, so your own organisation signs.';
    return { ...own, reasons: [{ code: 'notMeasured', sv, en }] };
  }
  const strength = told(first);
  if (second === undefined || measured(second) < 0)
    return {
      brandId: first.id,
      name: first.name,
      reasons: [
        {
          code: 'noOther',
          sv: `${first.name} är den enda organisation vars namn är mätt${strength.sv}.`,
          en: `${first.name} is the only organisation whose name has been measured${strength.en}.`,
        },
      ],
    };
  return {
    brandId: first.id,
    name: first.name,
    reasons: [
      {
        code: 'strongest',
        sv: `${first.name} är det mest kända namnet${strength.sv}. Därefter kommer ${second.name}, ${measured(second)} %.`,
        en: `${first.name} is the best known name${strength.en}. ${second.name} comes next, ${measured(second)} %.`,
      },
    ],
  };
};

/**
 * Who signs: one's own organisation for one's own texts, the best known organisation for what is sent together, and the shared
 * service never, since few know it: it is named in the text.
 */
export const proposeSender = (question: Question): SenderProposal => {
  const signer = question.isJoint ? strongestSigns(question) : ownSigns(question);
  const service = question.brands.find(({ layer }) => layer === 'service');
  if (service === undefined) return { ...signer, inText: null };
  const { id: brandId, name, definition } = service;
  const reason: SenderReason = {
    code: 'serviceInText',
    sv: `${name} nämns i texten och förklaras där, men står inte som avsändare.`,
    en: `${name} is named and explained in the text, but does not sign.`,
  };
  return { ...signer, reasons: [...signer.reasons, reason], inText: { brandId, name, definition } };
};
