import type { Session } from '../../src/api/session.ts';

export type Scene = 'work' | 'signedOut' | 'citizen' | 'new' | 'large';

const organisation = {
  id: 'o1',
  name: 'Storsjö kommun',
  slug: 'storsjo-kommun',
  kind: 'municipality' as const,
  brandColour: '#3a2f6b',
  roles: ['manage' as const, 'editor' as const],
};
const person = { id: 'u1', name: 'Astrid Lindqvist', locale: 'sv' as const };

export const sessionOf = (scene: Scene, locale: 'sv' | 'en'): Session => {
  if (scene === 'signedOut') return { signedIn: false, mode: 'demo' };
  const base = {
    signedIn: true as const,
    csrfToken: 'double',
    person: { ...person, locale },
    assuranceLevel: 3,
    hasMailbox: true,
    mode: 'demo' as const,
  };
  if (scene === 'citizen')
    return {
      ...base,
      organisation: null,
      organisations: [],
      signsFor: [{ id: 'o9', name: 'Sjöbo Segelsällskap', slug: 'sjobo', brandColour: '#0d4f6e' }],
    };
  return {
    ...base,
    organisation,
    organisations: [organisation, { ...organisation, id: 'o2', name: 'Västra regionen', slug: 'vastra-regionen', brandColour: '#7a3b12' }],
    signsFor: [{ id: 'o9', name: 'Sjöbo Segelsällskap', slug: 'sjobo', brandColour: '#0d4f6e' }],
  };
};
