import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type AppointedPerson, appoint, appointmentsQuery, endAppointment, type Network } from '../../api/network.ts';
import { useFormat } from '../../i18n/format.ts';
import { Button } from '../../parts/button.tsx';
import { type Column, DataTable } from '../../parts/data-table.tsx';
import { EmailAddress } from '../../parts/email-address.tsx';
import { QueryView } from '../../parts/query-view.tsx';
import { Tag } from '../../parts/tag.tsx';
import { showToast } from '../../parts/toast-store.ts';
import { useAction } from '../../parts/use-action.ts';
import { useOrganisation } from '../../shell/session-context.ts';
import { AppointDialog } from './appoint-dialog.tsx';
import { GroupsSection } from './groups-section.tsx';
import styles from './network.module.css';

type Row = Network['organisations'][number];
type Duty = Parameters<typeof appoint>[0]['duty'];

const Contact = ({ person: { name, email, phone } }: { person: AppointedPerson }) => (
  <>
    {name}
    {email !== null && (
      <>
        <br />
        <a href={`mailto:${email}`}>
          <EmailAddress address={email} />
        </a>
      </>
    )}
    {phone !== '' && (
      <>
        <br />
        {phone}
      </>
    )}
  </>
);

/** The duty ends for our own people only; the toast gives it back. */
const Person = ({ person, duty, mayEnd }: { person: AppointedPerson; duty: Duty; mayEnd: boolean }) => {
  const { t } = useTranslation();
  const { personId, phone, appointmentId, name } = person;
  const again = useAction({ act: () => appoint({ duty, personId, phone }), refresh: [['network']] });
  const end = useAction({
    act: () => endAppointment(appointmentId),
    refresh: [['network']],
    onDone: () => showToast(t('network.ended'), { undo: () => again.run() }),
  });
  return (
    <>
      <Contact person={person} />
      {mayEnd && (
        <>
          {' '}
          <Button size="small" look="plain" aria-label={t('network.end', { name })} isPending={end.isPending} onPress={() => end.run()}>
            {t('network.endShort')}
          </Button>
        </>
      )}
    </>
  );
};

export const DirectoryTab = ({ network }: { network: Network }) => {
  const { t } = useTranslation();
  const own = useOrganisation().id;
  const [isAppointing, setIsAppointing] = useState(false);
  const { organisations, vacancies, mayAppoint } = network;
  const columns: Column<Row>[] = [
    { id: 'name', head: t('network.organisation'), isRowHead: true, cell: ({ name }) => name },
    {
      id: 'communicator',
      head: t('network.communicator'),
      cell: ({ communicator, isOwn }) =>
        communicator === null ? (
          <Tag tone="wait">{t('network.vacancy')}</Tag>
        ) : (
          <Person person={communicator} duty="communicator" mayEnd={isOwn && mayAppoint} />
        ),
    },
    {
      id: 'deputy',
      head: t('network.deputy'),
      cell: ({ deputy, isOwn }) =>
        deputy === null ? '–' : <Person person={deputy} duty="deputyCommunicator" mayEnd={isOwn && mayAppoint} />,
    },
  ];
  return (
    <>
      <div className="row">
        <p>{vacancies === 0 ? t('network.noVacancies') : t('network.vacancies', { count: vacancies })}</p>
        {mayAppoint && (
          <Button look="primary" onPress={() => setIsAppointing(true)}>
            {t('network.appoint')}
          </Button>
        )}
        {mayAppoint && network.host.id === own && <Link to="/sammanslagningar">{t('mergers.link')}</Link>}
      </div>
      <DataTable caption={t('network.communicatorsCaption')} columns={columns} rows={organisations} rowKey={({ id }) => id} />
      <Seats network={network} title={t('network.editors')} duties={['editor', 'deputyEditor']} isNamed />
      <Seats network={network} title={t('network.duty.referenceGroup')} duties={['referenceGroup']} />
      <Seats network={network} title={t('network.duty.steeringGroup')} duties={['steeringGroup']} />
      <GroupsSection network={network} />
      <History />
      {isAppointing && <AppointDialog network={network} onClose={() => setIsAppointing(false)} />}
    </>
  );
};

type SeatsProps = {
  network: Network;
  title: string;
  duties: ('editor' | 'deputyEditor' | 'referenceGroup' | 'steeringGroup')[];
  isNamed?: boolean;
};

const Seats = ({ network, title, duties, isNamed = false }: SeatsProps) => {
  const { t } = useTranslation();
  const own = useOrganisation().id;
  const seats = duties.flatMap((duty) => {
    const held = network[duty];
    const people = Array.isArray(held) ? held : held === null ? [] : [held];
    return people.map((person) => ({ duty, person }));
  });
  return (
    <section className={styles.section}>
      <h2>{title}</h2>
      {isNamed && <p className="soft">{t('network.host', { name: network.host.name })}</p>}
      {seats.length === 0 ? (
        <p>{t('network.groupEmpty')}</p>
      ) : (
        <ul className={styles.list}>
          {seats.map(({ duty, person }) => (
            <li key={person.appointmentId} className={styles.item}>
              <div>
                {isNamed && <strong>{t(`network.duty.${duty}`)}: </strong>}
                <Person person={person} duty={duty} mayEnd={network.mayAppoint && person.organisation.id === own} />
                {!isNamed && <span className="soft"> · {person.organisation.name}</span>}
              </div>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
};

const History = () => {
  const { t } = useTranslation();
  const [isOpen, setIsOpen] = useState(false);
  return (
    <details className={styles.section} onToggle={(event) => setIsOpen(event.currentTarget.open)}>
      <summary>{t('network.history')}</summary>
      {isOpen && <HistoryTable />}
    </details>
  );
};

const HistoryTable = () => {
  const { t } = useTranslation();
  const format = useFormat();
  const history = useQuery(appointmentsQuery);
  return (
    <QueryView query={history}>
      {(items) => (
        <DataTable
          caption={t('network.historyCaption')}
          rows={items}
          rowKey={({ id }) => id}
          columns={[
            { id: 'who', head: t('network.historyWho'), isRowHead: true, cell: ({ personName }) => personName ?? '–' },
            { id: 'duty', head: t('network.appointWhat'), cell: ({ duty }) => t(`network.duty.${duty}`) },
            { id: 'organisation', head: t('network.organisation'), cell: ({ organisation }) => organisation.name },
            { id: 'from', head: t('network.historyFrom'), cell: ({ appointedAt }) => format.day(appointedAt) },
            {
              id: 'to',
              head: t('network.historyTo'),
              cell: ({ endedAt, endedBecause }) =>
                endedAt === null || endedBecause === null
                  ? t('network.historyNow')
                  : `${format.day(endedAt)}, ${t(`network.because.${endedBecause}`)}`,
            },
          ]}
        />
      )}
    </QueryView>
  );
};
