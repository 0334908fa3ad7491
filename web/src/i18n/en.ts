import * as actions from './en/actions.ts';
import * as apiKeys from './en/api-keys.ts';
import * as calendar from './en/calendar.ts';
import * as campaigns from './en/campaigns.ts';
import * as cascade from './en/cascade.ts';
import * as collaboration from './en/collaboration.ts';
import * as language from './en/language.ts';
import * as mailbox from './en/mailbox.ts';
import * as matrix from './en/matrix.ts';
import * as mergers from './en/mergers.ts';
import * as messageDetail from './en/message-detail.ts';
import * as network from './en/network.ts';
import * as organisation from './en/organisation.ts';
import * as plan from './en/plan.ts';
import * as programmes from './en/programmes.ts';
import * as proof from './en/proof.ts';
import * as register from './en/register.ts';
import * as sendOuts from './en/send-outs.ts';
import * as services from './en/services.ts';
import * as shell from './en/shell.ts';
import * as strategy from './en/strategy.ts';
import * as systemLetters from './en/system-letters.ts';
import * as templates from './en/templates.ts';
import * as voice from './en/voice.ts';
import type { SameKeys } from './same-keys.ts';
import type { sv } from './sv.ts';

export const en: SameKeys<typeof sv> = {
  ...shell,
  ...language,
  ...campaigns,
  ...cascade,
  ...collaboration,
  ...matrix,
  ...programmes,
  ...plan,
  ...proof,
  ...messageDetail,
  ...calendar,
  ...sendOuts,
  ...mailbox,
  ...mergers,
  ...network,
  ...organisation,
  ...apiKeys,
  ...strategy,
  ...systemLetters,
  ...templates,
  ...voice,
  ...register,
  ...services,
  ...actions,
};
