import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { mergersQuery } from '../../api/mergers.ts';
import { organisationQuery, type Person, peopleQuery } from '../../api/organisation.ts';
import { mayDo } from '../../api/session.ts';
import { Button } from '../../parts/button.tsx';
import { DataTable } from '../../parts/data-table.tsx';
import { EmailAddress } from '../../parts/email-address.tsx';
import { PageHeader } from '../../parts/page-header.tsx';
import { QueryView } from '../../parts/query-view.tsx';
import { useOrganisation } from '../../shell/session-context.ts';
import { ApiKeys } from './api-keys.tsx';
import { BrandForm } from './brand-form.tsx';
import { Invitations } from './invitations.tsx';
import { InviteDialog } from './invite-dialog.tsx';
import styles from './organisation.module.css';
import { RolesDialog } from './roles-dialog.tsx';

const People = ({ people, isManager }: { people: readonly Person[]; isManager: boolean }) => {
  const { t } = useTranslation();
  const [changing, setChanging] = useState<Person | null>(null);
  const may = ({ roles }: Person) => roles.map((role) => t(`organisation.roles.${role}`)).join(', ');
  return (
    <>
      <DataTable
        caption={t('organisation.people')}
        rows={people}
        rowKey={({ personId }) => personId}
        columns={[
          { id: 'name', head: t('organisation.name'), cell: ({ name }) => name, isRowHead: true },
          { id: 'email', head: t('organisation.email'), cell: ({ email }) => (email === null ? '' : <EmailAddress address={email} />) },
          { id: 'may', head: t('organisation.may'), cell: may },
          ...(isManager
            ? [
                {
                  id: 'change',
                  head: <span className="unseen">{t('organisation.changeRoles')}</span>,
                  cell: (person: Person) => <ChangeButton person={person} onPress={() => setChanging(person)} />,
                },
              ]
            : []),
        ]}
      />
      {changing !== null && <RolesDialog person={changing} onClose={() => setChanging(null)} />}
    </>
  );
};

const ChangeButton = ({ person, onPress }: { person: Person; onPress: () => void }) => {
  const { t } = useTranslation();
  return (
    <Button size="small" onPress={onPress} aria-label={`${t('organisation.changeRoles')}: ${person.name}`}>
      {t('organisation.changeRoles')}
    </Button>
  );
};

export const OrganisationPage = () => {
  const { t } = useTranslation();
  const { roles } = useOrganisation();
  const isManager = mayDo(roles, 'manage');
  const people = useQuery(peopleQuery);
  const organisation = useQuery(organisationQuery);
  const hasMergers = (useQuery(mergersQuery).data?.items.length ?? 0) > 0;
  const [isInviting, setIsInviting] = useState(false);
  return (
    <div className={styles.page}>
      <PageHeader
        title={t('organisation.title')}
        crumb={organisation.data && t('organisation.number', { number: organisation.data.organisationNumber })}
        actions={
          isManager && (
            <Button look="primary" onPress={() => setIsInviting(true)}>
              {t('organisation.invite')}
            </Button>
          )
        }
      />
      <section className="wide">
        <h2>{t('organisation.people')}</h2>
        <QueryView query={people}>{(items) => <People people={items} isManager={isManager} />}</QueryView>
      </section>
      {isManager && <Invitations />}
      {isManager && <ApiKeys />}
      {isManager && <QueryView query={organisation}>{(found) => <BrandForm key={found.revision} organisation={found} />}</QueryView>}
      {hasMergers && (
        <p>
          <Link to="/sammanslagningar">{t('mergers.title')}</Link>
        </p>
      )}
      {isInviting && <InviteDialog onClose={() => setIsInviting(false)} />}
    </div>
  );
};
