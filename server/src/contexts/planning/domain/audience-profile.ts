/** How hard a change hits a group. */
export const impacts = ['none', 'small', 'large'] as const;
export type Impact = (typeof impacts)[number];

/** What members of a group need to take part of what is said. */
export const accessNeeds = ['easyRead', 'signLanguage', 'otherLanguages', 'readAloud'] as const;
export type AccessNeed = (typeof accessNeeds)[number];

/** An activity that is only for a group hit this hard. */
export const impactFloors = ['small', 'large'] as const;
export type ImpactFloor = (typeof impactFloors)[number];

/** `ask`: nobody has said how hard the group is hit. */
export type ImpactVerdict = 'applies' | 'skip' | 'ask';

export const weighImpact = (floor: ImpactFloor | undefined, impact: Impact | null): ImpactVerdict => {
  if (floor === undefined) return 'applies';
  if (impact === null) return 'ask';
  return impacts.indexOf(impact) >= impacts.indexOf(floor) ? 'applies' : 'skip';
};

/** The condition of a channel as plans write it: “vid stor påverkan via chef”. Undefined when it is about something else. */
export const floorIn = (condition: string | null): ImpactFloor | undefined => {
  if (condition === null || !/påverkan|impact/iu.test(condition)) return undefined;
  return /stor|hög|large|high/iu.test(condition) ? 'large' : 'small';
};

/** Needs of any of the groups that the activity does not meet, each once, in the order above. */
export const unmetNeeds = (needs: readonly AccessNeed[], met: readonly AccessNeed[]): AccessNeed[] =>
  accessNeeds.filter((need) => needs.includes(need) && !met.includes(need));
