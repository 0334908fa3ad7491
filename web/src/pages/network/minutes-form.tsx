import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Decision, type Meeting, publishMinutes, writeMinutes } from '../../api/network.ts';
import { useFormat } from '../../i18n/format.ts';
import { Button } from '../../parts/button.tsx';
import { ErrorSummary, fieldError } from '../../parts/error-summary.tsx';
import { DateField, TextArea, TextField } from '../../parts/field.tsx';
import { showToast } from '../../parts/toast-store.ts';
import { useAction } from '../../parts/use-action.ts';
import styles from './network.module.css';

const withContent = (decisions: readonly Decision[]): Decision[] => decisions.filter(({ text }) => text.trim() !== '');

/** Written by the editor-in-chief; publishing saves first, so that what stands here is what the network reads. */
export const MinutesForm = ({ meeting }: { meeting: Meeting }) => {
  const { t } = useTranslation();
  const { id, revision } = meeting;
  const [minutes, setMinutes] = useState(meeting.minutes ?? '');
  const [decisions, setDecisions] = useState<Decision[]>(meeting.decisions.map(({ text, owner, dueOn }) => ({ text, owner, dueOn })));
  const write = () => writeMinutes(id, { revision, minutes, decisions: withContent(decisions) });
  const after = { refresh: [['network']], toastErrors: false };
  const save = useAction({ ...after, act: write, onDone: () => showToast(t('network.minutesSaved')) });
  const publish = useAction({
    ...after,
    act: async () => publishMinutes(id, (await write()).revision),
    onDone: () => showToast(t('network.minutesPublished')),
  });
  const change = (index: number, part: Partial<Decision>): void =>
    setDecisions((before) => before.map((one, at) => (at === index ? { ...one, ...part } : one)));
  const error = publish.error ?? save.error;
  return (
    <section className={styles.section}>
      <h2>{t('network.minutes')}</h2>
      <ErrorSummary error={error} labels={{ minutes: t('network.minutesText'), attendance: t('network.attendance') }} />
      <TextArea
        name="minutes"
        label={t('network.minutesText')}
        value={minutes}
        onChange={setMinutes}
        rows={8}
        maxLength={50_000}
        error={fieldError(error, 'minutes')}
      />
      <h3>{t('network.decisions')}</h3>
      {decisions.map(({ text, owner, dueOn }, index) => {
        const number = index + 1;
        return (
          <div key={number} className={styles.decision}>
            <TextField
              name={`decision-${number}`}
              label={t('network.decision', { number })}
              value={text}
              onChange={(value) => change(index, { text: value })}
              maxLength={2000}
            />
            <TextField
              name={`owner-${number}`}
              label={t('network.decisionOwner', { number })}
              value={owner}
              onChange={(value) => change(index, { owner: value })}
              maxLength={200}
            />
            <DateField
              name={`due-${number}`}
              label={t('network.decisionDue', { number })}
              value={dueOn}
              onChange={(value) => change(index, { dueOn: value })}
            />
          </div>
        );
      })}
      <div className="row">
        <Button look="plain" onPress={() => setDecisions((before) => [...before, { text: '', owner: '', dueOn: null }])}>
          {t('network.decisionAdd')}
        </Button>
      </div>
      <div className="row">
        <Button isPending={save.isPending} onPress={() => save.run()}>
          {t('network.minutesSave')}
        </Button>
        <Button look="primary" isPending={publish.isPending} onPress={() => publish.run()}>
          {t('network.minutesPublish')}
        </Button>
      </div>
    </section>
  );
};

export const PublishedMinutes = ({ meeting: { minutes, decisions, counts } }: { meeting: Meeting }) => {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <section className={styles.section}>
      <h2>{t('network.minutes')}</h2>
      <p>
        <strong>{t('network.attendedCount', { attended: counts.attended, invited: counts.invited })}</strong>
      </p>
      <p className={styles.text}>{minutes}</p>
      {decisions.length > 0 && (
        <>
          <h3>{t('network.decisions')}</h3>
          <ul>
            {decisions.map(({ id, text, owner, dueOn }) => (
              <li key={id}>
                {text} <span className="soft">{dueOn === null ? owner : t('network.decisionBy', { owner, day: format.day(dueOn) })}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
};
