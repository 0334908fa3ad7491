import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Approval, answerApproval, approvalsQuery, type ReleaseRule, setReleaseRule } from '../../api/voice.ts';
import { useFormat } from '../../i18n/format.ts';
import { Button } from '../../parts/button.tsx';
import { Checkbox, Radios } from '../../parts/choice.tsx';
import { fieldError } from '../../parts/error-summary.tsx';
import { TextField } from '../../parts/field.tsx';
import { QueryView } from '../../parts/query-view.tsx';
import { Tag, type Tone } from '../../parts/tag.tsx';
import { useAction } from '../../parts/use-action.ts';
import { FormDialog, numberOf } from './form-parts.tsx';
import styles from './voice.module.css';

const refresh = [['approvals'], ['network', 'waiting']];
const tones: Record<Approval['status'], Tone> = { waiting: 'wait', approved: 'good', declined: 'bad', passed: 'info', withdrawn: 'plain' };

/** Four eyes before sending, where the organisation wants them. */
export const ApprovalsSection = () => {
  const { t } = useTranslation();
  const [isSetting, setIsSetting] = useState(false);
  return (
    <section className={styles.section}>
      <h2>{t('waiting.approvals')}</h2>
      <QueryView query={useQuery(approvalsQuery())}>
        {({ rule, maySetRule, items }) => (
          <>
            <p>
              {rule.isOn ? t('waiting.ruleOn', { hours: rule.hours, what: t(`waiting.what.${rule.onTimeout}`) }) : t('waiting.ruleOff')}
            </p>
            {maySetRule && (
              <div className="row">
                <Button onPress={() => setIsSetting(true)}>{t('waiting.change')}</Button>
              </div>
            )}
            {items.length === 0 ? (
              <p className="soft">{t('waiting.approvalsEmpty')}</p>
            ) : (
              <ul className={styles.list}>
                {items.slice(0, 30).map((approval) => (
                  <Item key={approval.id} approval={approval} />
                ))}
              </ul>
            )}
            {isSetting && <RuleDialog rule={rule} onClose={() => setIsSetting(false)} />}
          </>
        )}
      </QueryView>
    </section>
  );
};

const Item = ({ approval }: { approval: Approval }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const [reason, setReason] = useState('');
  const { id, title, status, isEscalated, subjectId, askedByName, dueAt, mayAnswer } = approval;
  const answer = useAction({ act: (isApproved: boolean) => answerApproval(id, { isApproved, reason }), refresh });
  return (
    <li className={styles.item}>
      <h3>
        {title}
        <Tag tone={tones[status]}>{t(`waiting.status.${status}`)}</Tag>
        {isEscalated && <Tag tone="bad">{t('waiting.escalated')}</Tag>}
      </h3>
      <p className="soft">{t('waiting.askedBy', { name: askedByName ?? '–', when: format.moment(dueAt) })}</p>
      {approval.reason !== '' && <p>{approval.reason}</p>}
      <Link to="/utskick/$sendOutId" params={{ sendOutId: subjectId }} search={{ steg: 'granska' }}>
        {t('waiting.look')}
      </Link>
      {mayAnswer && (
        <>
          <TextField name={`reason-${id}`} label={t('waiting.reason')} value={reason} onChange={setReason} maxLength={200} />
          <div className="row">
            <Button size="small" look="primary" isPending={answer.isPending} onPress={() => answer.run(true)}>
              {t('waiting.yes')}
            </Button>
            <Button size="small" isPending={answer.isPending} isDisabled={reason.trim() === ''} onPress={() => answer.run(false)}>
              {t('waiting.no')}
            </Button>
          </div>
        </>
      )}
    </li>
  );
};

const timeouts: readonly ReleaseRule['onTimeout'][] = ['pass', 'escalate'];

const RuleDialog = ({ rule, onClose }: { rule: ReleaseRule; onClose: () => void }) => {
  const { t } = useTranslation();
  const [isOn, setIsOn] = useState(rule.isOn);
  const [hours, setHours] = useState(String(rule.hours));
  const [onTimeout, setOnTimeout] = useState(rule.onTimeout);
  const save = useAction({
    act: () => setReleaseRule({ isOn, hours: numberOf(hours), onTimeout }),
    refresh,
    toastErrors: false,
    onDone: onClose,
  });
  return (
    <FormDialog
      title={t('waiting.change')}
      onClose={onClose}
      onSubmit={() => save.run()}
      error={save.error}
      isPending={save.isPending}
      button={t('common.save')}
      labels={{ hours: t('waiting.hoursField') }}
    >
      <Checkbox name="isOn" label={t('waiting.isOn')} checked={isOn} onChange={setIsOn} />
      <TextField
        name="hours"
        label={t('waiting.hoursField')}
        value={hours}
        onChange={setHours}
        inputMode="numeric"
        error={fieldError(save.error, 'hours')}
      />
      <Radios
        name="onTimeout"
        legend={t('waiting.onTimeout')}
        value={onTimeout}
        onChange={setOnTimeout}
        choices={timeouts.map((value) => ({ value, label: t(`waiting.timeout.${value}`) }))}
      />
    </FormDialog>
  );
};
