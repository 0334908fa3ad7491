import { useTranslation } from 'react-i18next';
import type { MemberPreview } from '../../api/members.ts';
import { DataTable } from '../../parts/data-table.tsx';
import { EmailAddress } from '../../parts/email-address.tsx';
import styles from './audience-page.module.css';

/** Which column became what, the rows that cannot be read and why, and the first ones that can. */
export const MemberPreviewView = ({ preview }: { preview: MemberPreview }) => {
  const { t } = useTranslation();
  const { columns, rows, errors, badRows, repairedRows, duplicates, known, token } = preview;
  const notes = [
    repairedRows > 0 && `${t('memberImport.repaired', { count: repairedRows })}.`,
    duplicates > 0 && t('memberImport.duplicates', { count: duplicates }),
    known > 0 && t('memberImport.known', { count: known }),
  ].filter(Boolean);
  return (
    <>
      <section className={styles.section}>
        <h3>{t('memberImport.columns')}</h3>
        <ul className={styles.items}>
          {columns.map(({ header, field }, index) => (
            <li key={index}>
              <span>{header || '–'}</span>
              <small>{field === null ? t('memberImport.ignored') : `→ ${t(`memberImport.field.${field}`)}`}</small>
            </li>
          ))}
        </ul>
      </section>
      {badRows > 0 && (
        <section className={styles.section}>
          <h3>{t('memberImport.badRows', { count: badRows })}</h3>
          <DataTable
            caption={t('memberImport.badRows', { count: badRows })}
            rows={errors}
            rowKey={({ row, column }, index) => `${row}-${column}-${index}`}
            columns={[
              { id: 'row', head: t('memberImport.row'), cell: ({ row }) => row, isRowHead: true },
              { id: 'column', head: t('memberImport.column'), cell: ({ column, value }) => (value ? `${column}: ${value}` : column) },
              { id: 'remedy', head: t('memberImport.remedy'), cell: ({ message }) => message },
            ]}
          />
          <p>
            <a href={`/v1/member-previews/${token}/errors.csv`} download>
              {t('memberImport.downloadBad')}
            </a>
          </p>
        </section>
      )}
      {notes.length > 0 && <p className="soft">{notes.join(' ')}</p>}
      {rows.length > 0 && (
        <section className={styles.section}>
          <h3>{t('memberImport.firstRows')}</h3>
          <DataTable
            caption={t('memberImport.firstRows')}
            rows={rows}
            rowKey={({ row }) => String(row)}
            columns={[
              { id: 'name', head: t('audience.memberName'), cell: ({ row, name }) => `${row}. ${name}`, isRowHead: true },
              { id: 'email', head: t('audience.email'), cell: ({ email }) => (email === null ? '–' : <EmailAddress address={email} />) },
              {
                id: 'number',
                head: t('audience.personalNumber'),
                cell: ({ personalNumberMasked, organisationNumber }) => personalNumberMasked ?? organisationNumber ?? '–',
              },
            ]}
          />
        </section>
      )}
    </>
  );
};
