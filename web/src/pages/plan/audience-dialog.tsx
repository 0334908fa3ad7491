import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { addAudience, changeAudience, type PlanAudience, type Side } from '../../api/plan.ts';
import { Button } from '../../parts/button.tsx';
import { Radios } from '../../parts/choice.tsx';
import { ClashNotice } from '../../parts/clash-notice.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { ErrorSummary, fieldError } from '../../parts/error-summary.tsx';
import { TextArea, TextField } from '../../parts/field.tsx';
import { showToast } from '../../parts/toast-store.ts';
import { useAction } from '../../parts/use-action.ts';
import { useSaveTogether } from '../../parts/use-save-together.ts';
import { channelsOf, linesOf } from './audience-channel-lines.ts';

type AudienceFields = Pick<PlanAudience, 'name' | 'side' | 'tier' | 'contactPerson' | 'channelNote' | 'channels'>;

const fieldsOf = ({ name, side, tier, contactPerson, channelNote, channels }: PlanAudience): AudienceFields => ({
  name,
  side,
  tier,
  contactPerson,
  channelNote,
  channels,
});

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
  const [channels, setChannels] = useState(() => linesOf(audience?.channels ?? []));
  const [channelNote, setChannelNote] = useState(audience?.channelNote ?? '');
  const fields = {
    name,
    side,
    tier: tier === '' ? null : Number(tier),
    contactPerson,
    channelNote,
    channels: channelsOf(channels, audience?.channels ?? []),
  };
  const refresh = [['plan', programmeId], ['matrix', programmeId], ['programmes']];
  const add = useAction<void, unknown>({
    act: () => addAudience(programmeId, fields),
    refresh,
    toastErrors: false,
    onDone: () => {
      showToast(t('audience.added'));
      onClose();
    },
  });
  const change = useSaveTogether<AudienceFields>({
    before: audience === undefined ? fields : fieldsOf(audience),
    revision: audience?.revision ?? 0,
    readTheirs: (theirs) => ({ fields: fieldsOf(theirs as PlanAudience), revision: (theirs as PlanAudience).revision }),
    write: (changes, revision) => changeAudience(audience?.id ?? '', { ...changes, revision }),
    refresh,
    onDone: (alsoTheirs) => {
      showToast(t(alsoTheirs ? 'clash.together' : 'common.saved'));
      onClose();
    },
  });
  const save = audience === undefined ? add : { ...change, run: () => change.run(fields) };
  const { clash } = change;
  const shown = (field: keyof AudienceFields, of: AudienceFields): string => {
    if (field === 'channels') return linesOf(of.channels).replaceAll('\n', ', ');
    return field === 'side' ? t(`audience.side.${of.side}`) : String(of[field] ?? '');
  };
  return (
    <Dialog title={audience === undefined ? t('plan.newAudience') : t('audience.edit')} isOpen onClose={onClose}>
      <form
        className="wide"
        onSubmit={(event) => {
          event.preventDefault();
          save.run();
        }}
      >
        {clash && (
          <ClashNotice
            rows={clash.names.map((field) => ({
              name: field,
              label: t(field === 'side' ? 'audience.sideLabel' : `audience.${field}`),
              mine: shown(field, clash.mine),
              theirs: shown(field, clash.theirs),
            }))}
            onMine={clash.keepMine}
            onTheirs={clash.keepTheirs}
          />
        )}
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
          name="channels"
          label={`${t('plan.channelsHere')} (${t('common.optional')})`}
          hint={t('audience.channelsHint')}
          value={channels}
          onChange={setChannels}
          rows={3}
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
