import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { chooseSender, type ShownSender, senderQuery } from '../../api/voice.ts';
import { Button } from '../../parts/button.tsx';
import { Checkbox } from '../../parts/choice.tsx';
import { fieldError } from '../../parts/error-summary.tsx';
import { SelectField, TextField } from '../../parts/field.tsx';
import { useAction } from '../../parts/use-action.ts';
import { CopyButton } from '../voice/copy-button.tsx';
import { FormDialog } from '../voice/form-parts.tsx';
import styles from './compose.module.css';

/** "Who signs this?", with the reason. Following the rule takes one press, anybody else a reason. */
export const SenderCard = ({ textId }: { textId: string }) => {
  const { t, i18n } = useTranslation();
  const [joint, setJoint] = useState<boolean>();
  const [isChoosing, setIsChoosing] = useState(false);
  const { data } = useQuery(senderQuery(textId, joint));
  const refresh = [['sender', textId], ['guidelines']];
  const follow = useAction({ act: (isJoint: boolean) => chooseSender(textId, { isJoint, brandId: null, reason: '' }), refresh });
  if (data === undefined) return null;
  const { proposal, chosen, isJoint } = data;
  return (
    <div className={styles.card}>
      <b>{t('sender.title')}</b>
      <Chosen sender={data} />
      <Checkbox name="joint" label={t('sender.joint')} checked={isJoint} onChange={setJoint} />
      <details open>
        <summary>{t('sender.why')}</summary>
        <ul>
          {proposal.reasons.map(({ code, sv, en }) => (
            <li key={code}>{i18n.language === 'en' ? en : sv}</li>
          ))}
        </ul>
      </details>
      {proposal.inText !== null && proposal.inText.definition !== '' && (
        <CopyButton text={proposal.inText.definition}>{t('sender.copyDefinition', { name: proposal.inText.name })}</CopyButton>
      )}
      <div className="row">
        {(chosen === null || !chosen.isProposed) && (
          <Button size="small" isPending={follow.isPending} onPress={() => follow.run(isJoint)}>
            {t('sender.follow')}
          </Button>
        )}
        <Button size="small" look="plain" onPress={() => setIsChoosing(true)}>
          {t('sender.other')}
        </Button>
      </div>
      {isChoosing && <OtherDialog textId={textId} sender={data} refresh={refresh} onClose={() => setIsChoosing(false)} />}
    </div>
  );
};

const Chosen = ({ sender: { proposal, chosen } }: { sender: ShownSender }) => {
  const { t } = useTranslation();
  if (chosen === null) return <p>{t('sender.proposal', { name: proposal.name })}</p>;
  if (chosen.isProposed) return <p>{t('sender.following', { name: chosen.name })}</p>;
  return (
    <p>
      {t('sender.otherThan', { name: chosen.name, proposed: proposal.name })}
      {chosen.reason !== '' && `: ${chosen.reason}`}
    </p>
  );
};

type OtherDialogProps = { textId: string; sender: ShownSender; refresh: string[][]; onClose: () => void };

const OtherDialog = ({ textId, sender: { others, isJoint }, refresh, onClose }: OtherDialogProps) => {
  const { t } = useTranslation();
  const [brandId, setBrandId] = useState(others[0]?.brandId ?? '');
  const [reason, setReason] = useState('');
  const save = useAction({
    act: () => chooseSender(textId, { isJoint, brandId: brandId || null, reason }),
    refresh,
    toastErrors: false,
    onDone: onClose,
  });
  return (
    <FormDialog
      title={t('sender.other')}
      onClose={onClose}
      onSubmit={() => save.run()}
      error={save.error}
      isPending={save.isPending}
      button={t('sender.choose')}
      labels={{ reason: t('sender.reason') }}
    >
      <SelectField
        name="brandId"
        label={t('sender.whom')}
        value={brandId}
        onChange={setBrandId}
        options={others.map(({ brandId: value, name: label }) => ({ value, label }))}
      />
      <TextField
        name="reason"
        label={t('sender.reason')}
        value={reason}
        onChange={setReason}
        maxLength={500}
        error={fieldError(save.error, 'reason')}
      />
    </FormDialog>
  );
};
