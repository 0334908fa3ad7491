import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { giveAccess, giveAudienceAccess, type Room, roomKey } from '../../api/collaboration.ts';
import { networkQuery } from '../../api/network.ts';
import { Button } from '../../parts/button.tsx';
import { Radios } from '../../parts/choice.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { ErrorSummary } from '../../parts/error-summary.tsx';
import { DateField, SelectField } from '../../parts/field.tsx';
import { showToast } from '../../parts/toast-store.ts';
import { useAction } from '../../parts/use-action.ts';
import { linkOf, noPlan, PlanLinkField } from './plan-link-field.tsx';

const kinds = ['organisation', 'group'] as const;

/** The host lets in an organisation or a working group. A single person asks, and is answered. */
export const GiveAccessDialog = ({ room, onClose }: { room: Room; onClose: () => void }) => {
  const { t } = useTranslation();
  const [kind, setKind] = useState<(typeof kinds)[number]>('organisation');
  const [organisationId, setOrganisationId] = useState('');
  const [groupId, setGroupId] = useState('');
  const [lastDay, setLastDay] = useState<string | null>(null);
  const groups = useQuery(networkQuery).data?.groups ?? [];
  const give = useAction({
    act: () => giveAccess(kind === 'organisation' ? { kind, organisationId, lastDay } : { kind, groupId, lastDay }),
    refresh: [roomKey],
    toastErrors: false,
    onDone: () => {
      showToast(t('collaboration.accessGiven'));
      onClose();
    },
  });
  const empty = { value: '', label: '–' };
  return (
    <Dialog title={t('collaboration.accessGiveTitle')} isOpen onClose={onClose}>
      <form
        className="wide"
        onSubmit={(event) => {
          event.preventDefault();
          give.run();
        }}
      >
        <ErrorSummary error={give.error} />
        <Radios
          name="kind"
          legend={t('collaboration.accessGiveKind')}
          value={kind}
          onChange={setKind}
          choices={kinds.map((value) => ({ value, label: t(`collaboration.accessKind.${value}`) }))}
        />
        {kind === 'organisation' ? (
          <SelectField
            name="organisationId"
            label={t('collaboration.useOrganisation')}
            value={organisationId}
            onChange={setOrganisationId}
            options={[
              empty,
              ...room.organisations.filter(({ id }) => id !== room.host.id).map(({ id, name }) => ({ value: id, label: name })),
            ]}
          />
        ) : (
          <SelectField
            name="groupId"
            label={t('collaboration.accessGroup')}
            value={groupId}
            onChange={setGroupId}
            options={[empty, ...groups.map(({ id, name }) => ({ value: id, label: name }))]}
          />
        )}
        <DateField name="lastDay" label={t('collaboration.accessLastDay')} value={lastDay} onChange={setLastDay} />
        <div className="row">
          <Button
            look="primary"
            type="submit"
            isPending={give.isPending}
            isDisabled={(kind === 'organisation' ? organisationId : groupId) === ''}
          >
            {t('collaboration.accessGiveDo')}
          </Button>
          <Button onPress={onClose}>{t('common.cancel')}</Button>
        </div>
      </form>
    </Dialog>
  );
};

/** An organisation lets in those of its own colleagues who stand in an audience; it counts in the plan. */
export const AudienceAccessDialog = ({ onClose }: { onClose: () => void }) => {
  const { t } = useTranslation();
  const [plan, setPlan] = useState(noPlan);
  const [lastDay, setLastDay] = useState<string | null>(null);
  const link = linkOf(plan);
  const give = useAction({
    act: async () => (link === null ? undefined : giveAudienceAccess({ ...link, lastDay })),
    refresh: [roomKey, ['plan']],
    toastErrors: false,
    onDone: () => {
      showToast(t('collaboration.accessGiven'));
      onClose();
    },
  });
  return (
    <Dialog title={t('collaboration.accessAudience')} isOpen onClose={onClose}>
      <form
        className="wide"
        onSubmit={(event) => {
          event.preventDefault();
          give.run();
        }}
      >
        <p>{t('collaboration.accessAudienceLead')}</p>
        <ErrorSummary error={give.error} />
        <PlanLinkField value={plan} onChange={setPlan} />
        <DateField name="lastDay" label={t('collaboration.accessLastDay')} value={lastDay} onChange={setLastDay} />
        <div className="row">
          <Button look="primary" type="submit" isPending={give.isPending} isDisabled={link === null}>
            {t('collaboration.accessGiveDo')}
          </Button>
          <Button onPress={onClose}>{t('common.cancel')}</Button>
        </div>
      </form>
    </Dialog>
  );
};
