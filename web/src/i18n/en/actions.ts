import type { SameKeys } from '../same-keys.ts';
import type * as sv from '../sv/actions.ts';
import { campaigns } from './actions/campaigns.ts';
import { cascade } from './actions/cascade.ts';
import { collaboration } from './actions/collaboration.ts';
import { delivery } from './actions/delivery.ts';
import { evaluation } from './actions/evaluation.ts';
import { identity } from './actions/identity.ts';
import { language } from './actions/language.ts';
import { mailbox } from './actions/mailbox.ts';
import { network } from './actions/network.ts';
import { participation } from './actions/participation.ts';
import { planning } from './actions/planning.ts';
import { publishing } from './actions/publishing.ts';
import { register } from './actions/register.ts';
import { services } from './actions/services.ts';
import { strategy } from './actions/strategy.ts';

export const action: SameKeys<typeof sv.action> = {
  campaigns,
  cascade,
  collaboration,
  delivery,
  evaluation,
  identity,
  language,
  mailbox,
  network,
  participation,
  planning,
  publishing,
  register,
  services,
  strategy,
};

export const detail: SameKeys<typeof sv.detail> = {
  recipients: 'recipients',
  needs: 'cells',
  members: 'members',
  audiences: 'audiences',
  messages: 'messages',
  activities: 'activities',
  added: 'added',
  updated: 'updated',
  changed: 'changed',
  removed: 'removed',
  withdrawn: 'removed',
  skipped: 'skipped',
  stopped: 'stopped',
  count: 'number',
  version: 'wording',
  currentVersion: 'wording',
  revision: 'change no.',
  visibility: 'visibility',
  assuranceLevel: 'level of assurance',
  channel: 'channel',
  roles: 'roles',
};
