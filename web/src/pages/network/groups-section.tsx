import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { changeGroup, endGroup, formGroup, type Network, resumeGroup, setGroupMembers, type WorkingGroup } from '../../api/network.ts';
import { mayDo } from '../../api/session.ts';
import { Button } from '../../parts/button.tsx';
import { Checkbox, Choices } from '../../parts/choice.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { ErrorSummary, fieldError } from '../../parts/error-summary.tsx';
import { TextArea, TextField } from '../../parts/field.tsx';
import { Tag } from '../../parts/tag.tsx';
import { showToast } from '../../parts/toast-store.ts';
import { useAction } from '../../parts/use-action.ts';
import { useOrganisation } from '../../shell/session-context.ts';
import styles from './network.module.css';

export const GroupsSection = ({ network }: { network: Network }) => {
  const { t } = useTranslation();
  const [open, setOpen] = useState<WorkingGroup | 'new' | null>(null);
  const mayForm = mayDo(useOrganisation().roles, 'write');
  return (
    <section className={styles.section}>
      <h2>{t('network.groups')}</h2>
      {network.groups.length === 0 && <p>{t('network.groupsEmpty')}</p>}
      <ul className={styles.list}>
        {network.groups.map((group) => (
          <Group key={group.id} group={group} onChange={() => setOpen(group)} />
        ))}
      </ul>
      {mayForm && (
        <div className="row">
          <Button onPress={() => setOpen('new')}>{t('network.groupNew')}</Button>
        </div>
      )}
      {open !== null && <GroupDialog network={network} group={open === 'new' ? null : open} onClose={() => setOpen(null)} />}
    </section>
  );
};

const Group = ({ group, onChange }: { group: WorkingGroup; onChange: () => void }) => {
  const { t } = useTranslation();
  const { id, name, purpose, note, members, endedAt, mayChange } = group;
  const steer = useAction({ act: () => (endedAt === null ? endGroup(id) : resumeGroup(id)), refresh: [['network']] });
  return (
    <li className={styles.item}>
      <h3>
        <Link to="/natverk/grupper/$groupId" params={{ groupId: id }} aria-label={t('groupPlan.open', { name })}>
          {name}
        </Link>{' '}
        {endedAt !== null && <Tag>{t('network.groupEnded')}</Tag>}
      </h3>
      {purpose !== '' && <p>{purpose}</p>}
      <p className="soft">{members.map((member) => `${member.name}, ${member.organisation.name}`).join(' · ')}</p>
      {note !== '' && <p className={styles.text}>{note}</p>}
      {mayChange && (
        <div className="row">
          <Button size="small" onPress={onChange}>
            {t('network.groupChange', { name })}
          </Button>
          <Button size="small" look="plain" isPending={steer.isPending} onPress={() => steer.run()}>
            {t(endedAt === null ? 'network.groupEnd' : 'network.groupResume')}
          </Button>
        </div>
      )}
    </li>
  );
};

type Seat = { personId: string; name: string; organisation: { id: string; name: string } };

/** Those who can be in it: everybody with a duty, own colleagues, and whoever is in it already. */
const candidates = (network: Network, group: WorkingGroup | null, own: { id: string; name: string }): Seat[] => {
  const { organisations, editor, deputyEditor, referenceGroup, steeringGroup } = network;
  const appointed = [...organisations.flatMap(({ communicator, deputy }) => [communicator, deputy]), editor, deputyEditor];
  const all: Seat[] = [
    ...(group?.members ?? []),
    ...appointed.filter((one) => one !== null),
    ...referenceGroup,
    ...steeringGroup,
    ...network.colleagues.map((one) => ({ ...one, organisation: own })),
  ];
  return [...new Map(all.map((seat) => [`${seat.organisation.id} ${seat.personId}`, seat])).values()];
};

const GroupDialog = ({ network, group, onClose }: { network: Network; group: WorkingGroup | null; onClose: () => void }) => {
  const { t } = useTranslation();
  const own = useOrganisation();
  const [name, setName] = useState(group?.name ?? '');
  const [purpose, setPurpose] = useState(group?.purpose ?? '');
  const [note, setNote] = useState(group?.note ?? '');
  const seats = candidates(network, group, own);
  const [chosen, setChosen] = useState(() => new Set((group?.members ?? []).map(({ personId }) => personId)));
  const save = useAction({
    act: async () => {
      if (group === null) return formGroup({ name, purpose });
      await changeGroup(group.id, { revision: group.revision, name, purpose, note });
      const members = seats.filter(({ personId }) => chosen.has(personId));
      return setGroupMembers(group.id, {
        members: members.map(({ personId, organisation }) => ({ personId, organisationId: organisation.id })),
      });
    },
    refresh: [['network']],
    toastErrors: false,
    onDone: () => {
      showToast(t('network.groupSaved'));
      onClose();
    },
  });
  const toggle = (personId: string, isIn: boolean): void =>
    setChosen((before) => new Set(isIn ? [...before, personId] : [...before].filter((id) => id !== personId)));
  return (
    <Dialog title={group === null ? t('network.groupNew') : t('network.groupChange', { name: group.name })} isOpen onClose={onClose}>
      <form
        className="wide"
        onSubmit={(event) => {
          event.preventDefault();
          save.run();
        }}
      >
        <ErrorSummary error={save.error} labels={{ name: t('network.groupName') }} />
        <TextField
          name="name"
          label={t('network.groupName')}
          value={name}
          onChange={setName}
          required
          maxLength={200}
          error={fieldError(save.error, 'name')}
        />
        <TextArea name="purpose" label={t('network.groupPurpose')} value={purpose} onChange={setPurpose} rows={2} maxLength={5000} />
        {group !== null && (
          <>
            <TextArea name="note" label={t('network.groupNote')} value={note} onChange={setNote} rows={5} maxLength={5000} />
            <Choices legend={t('network.groupMembers')}>
              {seats.map(({ personId, name: person, organisation }) => (
                <Checkbox
                  key={`${organisation.id} ${personId}`}
                  name={`member-${personId}`}
                  label={`${person}, ${organisation.name}`}
                  checked={chosen.has(personId)}
                  onChange={(isIn) => toggle(personId, isIn)}
                />
              ))}
            </Choices>
          </>
        )}
        <div className="row">
          <Button look="primary" type="submit" isPending={save.isPending}>
            {t(group === null ? 'network.groupForm' : 'network.groupSave')}
          </Button>
          <Button onPress={onClose}>{t('common.cancel')}</Button>
        </div>
      </form>
    </Dialog>
  );
};
