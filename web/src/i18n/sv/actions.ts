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

/** The audit log in words, a file for each context; an action that is not there yet is shown by its code. */
export const action = {
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
} as const;

export const detail = {
  recipients: 'mottagare',
  needs: 'rutor',
  members: 'medlemmar',
  audiences: 'målgrupper',
  messages: 'budskap',
  activities: 'aktiviteter',
  added: 'tillagda',
  updated: 'uppdaterade',
  changed: 'ändrade',
  removed: 'borttagna',
  withdrawn: 'borttagna',
  skipped: 'överhoppade',
  stopped: 'stoppade',
  count: 'antal',
  version: 'lydelse',
  currentVersion: 'lydelse',
  revision: 'ändring nr',
  visibility: 'synlighet',
  assuranceLevel: 'tillitsnivå',
  channel: 'kanal',
  roles: 'roller',
} as const;
