import type { SameKeys } from '../../same-keys.ts';
import type { participation as sv } from '../../sv/actions/participation.ts';

export const participation: SameKeys<typeof sv> = {
  groupPagePublished: 'Published a group’s page',
  groupPageWithdrawn: 'Took a group’s page off the web',
  groupAsked: 'Somebody in an audience asked a question',
  groupAnswered: 'Answered an audience’s question',
  groupQuestionRemoved: 'Removed an audience’s question',
  groupQuestionRestored: 'Put back an audience’s question',
  signUpKept: 'Changed the sign-up for a meeting',
  signedUp: 'Somebody signed up for a meeting',
  signedOff: 'Somebody gave a seat back',
  ambassadorKitKept: 'Changed the kit for employees',
  attendanceNoted: 'Noted attendance',
  attendanceRemoved: 'Removed attendance',
  checkAnswered: 'Somebody answered check questions',
  checkRemoved: 'Removed check questions',
  checkRestored: 'Put check questions back',
  checkSaved: 'Wrote check questions',
};
