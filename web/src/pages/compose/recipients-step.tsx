import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { PlanStructure } from '../../api/plan.ts';
import { reachQuery, type SendChannel, type SendOut, sendChannels } from '../../api/send-outs.ts';
import { useFormat } from '../../i18n/format.ts';
import { Checkbox, Choices } from '../../parts/choice.tsx';
import { TextField } from '../../parts/field.tsx';
import styles from './compose.module.css';
import { StepHeading } from './step-heading.tsx';
import type { useAutosave } from './use-autosave.ts';
import { useReachWords } from './use-reach-words.ts';

type RecipientsStepProps = { sendOut: SendOut; plan: PlanStructure | undefined; autosave: ReturnType<typeof useAutosave> };

const without = <T,>(items: readonly T[], item: T): T[] => items.filter((each) => each !== item);

export const RecipientsStep = ({ sendOut, plan, autosave: { draft, change } }: RecipientsStepProps) => {
  const { t } = useTranslation();
  const format = useFormat();
  const reachWords = useReachWords();
  const members = new Map(sendOut.audiences.map(({ id, members: count }) => [id, count]));
  const withMailbox = useQuery({ ...reachQuery(sendOut.id, sendOut.revision), enabled: draft.channels.includes('digitalPost') }).data
    ?.withMailbox;
  const channelHint = (channel: SendChannel): string | undefined =>
    channel === 'digitalPost' && withMailbox !== undefined && withMailbox !== null
      ? t('compose.withMailbox', { number: format.number(withMailbox), total: format.number(sendOut.reach.digitalPost) })
      : t(`compose.channelHint.${channel}`);
  return (
    <div className={styles.narrow}>
      <div>
        <StepHeading title={t('compose.recipientsTitle')} sendOut={sendOut.title} />
        <TextField
          name="title"
          label={t('compose.name')}
          hint={t('compose.nameHint')}
          value={draft.title}
          onChange={(title) => change({ title })}
          maxLength={200}
        />
      </div>
      <section className={styles.section}>
        <Choices legend={t('compose.audiences')}>
          <div className={styles.choices}>
            {plan?.audiences.map(({ id, name }) => (
              <Checkbox
                key={id}
                name={`audience-${id}`}
                label={name}
                hint={members.has(id) ? t('audience.memberCount', { count: members.get(id) ?? 0 }) : undefined}
                checked={draft.audienceIds.includes(id)}
                onChange={(isOn) => change({ audienceIds: isOn ? [...draft.audienceIds, id] : without(draft.audienceIds, id) })}
              />
            ))}
          </div>
        </Choices>
        <p role="status">
          <b>{reachWords(sendOut.reach, draft.channels)}</b>
        </p>
        {sendOut.audiences
          .filter((audience) => audience.members === 0)
          .map(({ id }) => (
            <p key={id} className="soft">
              <Link to="/program/$programmeId/malgrupper/$audienceId" params={{ programmeId: sendOut.programmeId, audienceId: id }}>
                {t('compose.addMembers', { name: plan?.audiences.find((audience) => audience.id === id)?.name ?? '' })}
              </Link>
            </p>
          ))}
      </section>
      <Choices legend={t('compose.channels')}>
        {sendChannels.map((channel) => (
          <Checkbox
            key={channel}
            name={`channel-${channel}`}
            label={t(`channel.${channel}`)}
            hint={channelHint(channel)}
            checked={draft.channels.includes(channel)}
            onChange={(isOn) =>
              change({ channels: sendChannels.filter((each) => (each === channel ? isOn : draft.channels.includes(each))) })
            }
          />
        ))}
      </Choices>
      <AnswersFor sendOut={sendOut} plan={plan} />
    </div>
  );
};

/** Which cells of the matrix the send-out answers for. */
export const AnswersFor = ({ sendOut, plan }: { sendOut: SendOut; plan: PlanStructure | undefined }) => {
  const { t } = useTranslation();
  const needs = plan?.needs.filter(({ id }) => sendOut.needs.some((each) => each.id === id)) ?? [];
  if (needs.length === 0 || plan === undefined) return null;
  const nameOf = (id: string) => plan.audiences.find((audience) => audience.id === id)?.name;
  const byMessage = Map.groupBy(needs, ({ messageId }) => messageId);
  return (
    <section className={styles.section}>
      <h2>{t('compose.answersFor', { count: needs.length })}</h2>
      <ul>
        {[...byMessage].map(([messageId, its]) => (
          <li key={messageId}>
            {plan.messages.find(({ id }) => id === messageId)?.title} → {its.map(({ audienceId }) => nameOf(audienceId)).join(', ')}
          </li>
        ))}
      </ul>
    </section>
  );
};
