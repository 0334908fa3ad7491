import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { addAudience, changeAudience, type PlanAudience, type Side } from '../../api/plan.ts';
import { Button } from '../../parts/button.tsx';
import { Radios } from '../../parts/choice.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { ErrorSummary, fieldError } from '../../parts/error-summary.tsx';
import { TextArea, TextField } from '../../parts/field.tsx';
import { showToast } from '../../parts/toast-store.ts';
import { useAction } from '../../parts/use-action.ts';

export const AudienceDialog = ({
  programmeId,
  audience,
  onClose,
}: {
  programmeId: string;
  audience?: PlanAudience;
  onClose: () => void;
}) => {
  const { t } = useTranslation();
  const [name, setName] = useState(audience?.name ?? '');
  const [side, setSide] = useState<Side>(audience?.side ?? 'internal');
  const [tier, setTier] = useState(audience?.tier?.toString() ?? '');
  const [contactPerson, setContactPerson] = useState(audience?.contactPerson ?? '');
  const [channelNote, setChannelNote] = useState(audience?.channelNote ?? '');
  const fields = { name, side, tier: tier === '' ? null : Number(tier), contactPerson, channelNote };
  const save = useAction<void, unknown>({
    act: () =>
      audience === undefined ? addAudience(programmeId, fields) : changeAudience(audience.id, { ...fields, revision: audience.revision }),
    refresh: [['plan', programmeId], ['matrix', programmeId], ['programmes']],
    toastErrors: false,
    onDone: () => {
      showToast(audience === undefined ? t('audience.added') : t('common.saved'));
      onClose();
    },
  });
  return (
    <Dialog title={audience === undefined ? t('plan.newAudience') : t('audience.edit')} isOpen onClose={onClose}>
      <form
        className="wide"
        onSubmit={(event) => {
          event.preventDefault();
          save.run();
        }}
      >
        <ErrorSummary error={save.error} labels={{ name: t('audience.name'), tier: t('audience.tier') }} />
        <TextField
          name="name"
          label={t('audience.name')}
          value={name}
          onChange={setName}
          required
          maxLength={200}
          error={fieldError(save.error, 'name')}
        />
        <Radios
          name="side"
          legend={t('audience.sideLabel')}
          value={side}
          onChange={setSide}
          choices={(['internal', 'external'] as const).map((value) => ({ value, label: t(`audience.sideChoice.${value}`) }))}
        />
        <TextField
          name="tier"
          label={`${t('audience.tier')} (${t('common.optional')})`}
          hint={t('audience.tierHint')}
          value={tier}
          onChange={(value) => setTier(value.replaceAll(/\D/g, ''))}
          inputMode="numeric"
          maxLength={2}
          error={fieldError(save.error, 'tier')}
        />
        <TextField
          name="contactPerson"
          label={`${t('audience.contactPerson')} (${t('common.optional')})`}
          hint={t('audience.contactHint')}
          value={contactPerson}
          onChange={setContactPerson}
          maxLength={200}
        />
        <TextArea
          name="channelNote"
          label={`${t('audience.channelNote')} (${t('common.optional')})`}
          value={channelNote}
          onChange={setChannelNote}
          rows={2}
        />
        <div className="row">
          <Button look="primary" type="submit" isPending={save.isPending}>
            {audience === undefined ? t('audience.add') : t('audience.save')}
          </Button>
          <Button onPress={onClose}>{t('common.cancel')}</Button>
        </div>
      </form>
    </Dialog>
  );
};
