import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { type PageSummary, pageQuery } from '../../api/pages.ts';
import { useFormat } from '../../i18n/format.ts';
import { DataTable } from '../../parts/data-table.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { QueryView } from '../../parts/query-view.tsx';

/** Every version with its own address, and where visits came from. */
export const PageDialog = ({ page, onClose }: { page: PageSummary; onClose: () => void }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const details = useQuery(pageQuery(page.id));
  return (
    <Dialog title={page.title} isOpen onClose={onClose} place="side">
      <QueryView query={details}>
        {({ versions, visits }) => (
          <div className="wide">
            <h3>{t('published.versions')}</h3>
            <ul className="plain-list wide">
              {versions.map(({ version, url, publishedAt, publishedByName, changeNote }) => (
                <li key={version}>
                  <a href={url}>{t('published.version', { version })}</a>
                  <br />
                  <span className="soft small">
                    {[format.moment(publishedAt), publishedByName, changeNote ?? (version === 1 ? t('published.firstVersion') : null)]
                      .filter(Boolean)
                      .join(' · ')}
                  </span>
                </li>
              ))}
            </ul>
            <h3>{t('published.visits')}</h3>
            {visits.total === 0 ? (
              <p className="soft">{t('published.noVisits')}</p>
            ) : (
              <DataTable
                caption={t('published.visits')}
                rows={visits.referrers}
                rowKey={({ host }) => host}
                columns={[
                  { id: 'host', head: t('published.from'), cell: ({ host }) => host, isRowHead: true },
                  { id: 'visits', head: t('published.visits'), cell: ({ visits: count }) => format.number(count), isNumber: true },
                ]}
              />
            )}
          </div>
        )}
      </QueryView>
    </Dialog>
  );
};
