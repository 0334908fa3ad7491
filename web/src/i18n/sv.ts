import * as actions from './sv/actions.ts';
import * as apiKeys from './sv/api-keys.ts';
import * as calendar from './sv/calendar.ts';
import * as campaigns from './sv/campaigns.ts';
import * as cascade from './sv/cascade.ts';
import * as collaboration from './sv/collaboration.ts';
import * as language from './sv/language.ts';
import * as mailbox from './sv/mailbox.ts';
import * as matrix from './sv/matrix.ts';
import * as mergers from './sv/mergers.ts';
import * as messageDetail from './sv/message-detail.ts';
import * as network from './sv/network.ts';
import * as organisation from './sv/organisation.ts';
import * as plan from './sv/plan.ts';
import * as programmes from './sv/programmes.ts';
import * as proof from './sv/proof.ts';
import * as register from './sv/register.ts';
import * as sendOuts from './sv/send-outs.ts';
import * as services from './sv/services.ts';
import * as shell from './sv/shell.ts';
import * as strategy from './sv/strategy.ts';
import * as systemLetters from './sv/system-letters.ts';
import * as templates from './sv/templates.ts';
import * as voice from './sv/voice.ts';

/** Everything a person reads, in Swedish: the original that the other languages follow. */
export const sv = {
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
} as const;
