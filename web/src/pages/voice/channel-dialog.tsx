import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { addChannel, changeChannel, type NetworkChannel } from '../../api/voice.ts';
import { Checkbox } from '../../parts/choice.tsx';
import { fieldError } from '../../parts/error-summary.tsx';
import { DateField, SelectField, TextField } from '../../parts/field.tsx';
import { useAction } from '../../parts/use-action.ts';
import { FormDialog } from './form-parts.tsx';

export const channelRefresh = [['network', 'channels']];
export const channelKinds: readonly NetworkChannel['kind'][] = [
  'web',
  'intranet',
  'social',
  'newsletter',
  'letter',
  'meeting',
  'screen',
  'press',
  'other',
];
const statuses: readonly NetworkChannel['status'][] = ['existing', 'planned', 'ended'];

export const ChannelDialog = ({ channel, onClose }: { channel: NetworkChannel | null; onClose: () => void }) => {
  const { t } = useTranslation();
  const [name, setName] = useState(channel?.name ?? '');
  const [kind, setKind] = useState<NetworkChannel['kind']>(channel?.kind ?? 'web');
  const [status, setStatus] = useState<NetworkChannel['status']>(channel?.status ?? 'existing');
  const [plannedFor, setPlannedFor] = useState<string | null>(channel?.plannedFor ?? null);
  const [carriesService, setCarriesService] = useState(channel?.carriesService ?? false);
  const [address, setAddress] = useState(channel?.address ?? '');
  const [note, setNote] = useState(channel?.note ?? '');
  const save = useAction({
    act: async () => {
      const text = { name, kind, status, plannedFor: status === 'planned' ? plannedFor : null, carriesService, address, note };
      await (channel === null ? addChannel(text) : changeChannel(channel.id, { ...text, revision: channel.revision }));
    },
    refresh: channelRefresh,
    toastErrors: false,
    onDone: onClose,
  });
  return (
    <FormDialog
      title={t(channel === null ? 'channels.add' : 'channels.change')}
      onClose={onClose}
      onSubmit={() => save.run()}
      error={save.error}
      isPending={save.isPending}
      button={t('common.save')}
      labels={{ name: t('channels.name'), address: t('channels.address'), carriesService: t('channels.carries') }}
    >
      <TextField
        name="name"
        label={t('channels.name')}
        value={name}
        onChange={setName}
        maxLength={200}
        error={fieldError(save.error, 'name')}
      />
      <SelectField
        name="kind"
        label={t('channels.kindField')}
        value={kind}
        onChange={setKind}
        options={channelKinds.map((value) => ({ value, label: t(`channels.kind.${value}`) }))}
      />
      <SelectField
        name="status"
        label={t('channels.statusField')}
        value={status}
        onChange={setStatus}
        options={statuses.map((value) => ({ value, label: t(`channels.status.${value}`) }))}
      />
      {status === 'planned' && <DateField name="plannedFor" label={t('channels.plannedFor')} value={plannedFor} onChange={setPlannedFor} />}
      <Checkbox name="carriesService" label={t('channels.carries')} checked={carriesService} onChange={setCarriesService} />
      <TextField
        name="address"
        label={t('channels.address')}
        value={address}
        onChange={setAddress}
        type="url"
        error={fieldError(save.error, 'address')}
      />
      <TextField name="note" label={t('channels.note')} value={note} onChange={setNote} maxLength={200} />
    </FormDialog>
  );
};
