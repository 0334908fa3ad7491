import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemError } from '../../api/problem-error.ts';
import { addChannel, changeChannel, type NetworkChannel } from '../../api/voice.ts';
import { Checkbox } from '../../parts/choice.tsx';
import { fieldError } from '../../parts/error-summary.tsx';
import { DateField, SelectField, TextField } from '../../parts/field.tsx';
import { TextConflict } from '../../parts/text-conflict.tsx';
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

type Texts = { name: string; address: string; note: string };
type Settled = Texts & Pick<NetworkChannel, 'kind' | 'status' | 'plannedFor' | 'carriesService' | 'revision'>;

const theirsIn = (error: unknown): Settled | undefined =>
  error instanceof ProblemError && error.code === 'editConflict' ? (error.extra['theirs'] as Settled) : undefined;

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
    act: async (settled: Settled | undefined) => {
      const text = settled ?? { name, kind, status, plannedFor, carriesService, address, note, revision: channel?.revision ?? 0 };
      const { revision, ...words } = { ...text, plannedFor: text.status === 'planned' ? text.plannedFor : null };
      await (channel === null ? addChannel(words) : changeChannel(channel.id, { ...words, revision }));
    },
    refresh: channelRefresh,
    toastErrors: false,
    onDone: onClose,
  });
  const theirs = theirsIn(save.error);
  /** Words are put together by whoever saves; of a choice there is only one: mine when I have changed it. */
  const settle = ({ name: newName, address: newAddress, note: newNote }: Texts, others: Settled): void => {
    const choice = <T,>(before: T | undefined, mine: T, other: T): T => (mine === before ? other : mine);
    const next = {
      name: newName,
      address: newAddress,
      note: newNote,
      kind: choice(channel?.kind, kind, others.kind),
      status: choice(channel?.status, status, others.status),
      plannedFor: choice(channel?.plannedFor, plannedFor, others.plannedFor),
      carriesService: choice(channel?.carriesService, carriesService, others.carriesService),
    };
    setName(next.name);
    setAddress(next.address);
    setNote(next.note);
    setKind(next.kind);
    setStatus(next.status);
    setPlannedFor(next.plannedFor);
    setCarriesService(next.carriesService);
    save.run({ ...next, revision: others.revision });
  };
  return (
    <FormDialog
      title={t(channel === null ? 'channels.add' : 'channels.change')}
      onClose={onClose}
      onSubmit={() => save.run(undefined)}
      error={save.error}
      isPending={save.isPending}
      button={t('common.save')}
      labels={{ name: t('channels.name'), address: t('channels.address'), carriesService: t('channels.carries') }}
    >
      {theirs !== undefined && (
        <TextConflict
          savedBy={null}
          fields={[
            { name: 'name', label: t('channels.name'), mine: name, theirs: theirs.name },
            { name: 'address', label: t('channels.address'), mine: address, theirs: theirs.address },
            { name: 'note', label: t('channels.note'), mine: note, theirs: theirs.note },
          ]}
          onSettle={(texts) => settle(texts, theirs)}
        />
      )}
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
