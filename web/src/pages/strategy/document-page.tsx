import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { beginDraft, documentQuery, followDocument, type GoverningDocument, strategyKey } from '../../api/strategy.ts';
import { Button, buttonClass } from '../../parts/button.tsx';
import { PageHeader } from '../../parts/page-header.tsx';
import { QueryView } from '../../parts/query-view.tsx';
import { Tag } from '../../parts/tag.tsx';
import { showToast } from '../../parts/toast-store.ts';
import { useAction } from '../../parts/use-action.ts';
import { ComparisonView } from './comparison-view.tsx';
import styles from './document.module.css';
import { DocumentReading } from './document-reading.tsx';
import { DocumentVersions } from './document-versions.tsx';
import { usePeriod, versionTone } from './documents-tab.tsx';
import { DraftWorkshop } from './draft-workshop.tsx';

export const DocumentPage = () => {
  const { documentId } = useParams({ from: '/staff/strategi/dokument/$documentId' });
  const { version, jamfor, skriv } = useSearch({ from: '/staff/strategi/dokument/$documentId' });
  const document = useQuery(documentQuery(documentId, version));
  return (
    <QueryView query={document}>
      {(data) => {
        const draft = data.versions.find(({ status }) => status === 'draft');
        if (skriv && draft !== undefined && data.mayWrite) return <DraftWorkshop document={data} draft={draft} />;
        return (
          <>
            <Header document={data} />
            <Where document={data} />
            {jamfor !== undefined && data.shown !== null ? (
              <ComparisonView documentId={documentId} from={jamfor} to={data.shown.number} />
            ) : (
              <DocumentReading document={data} />
            )}
            <DocumentVersions document={data} />
          </>
        );
      }}
    </QueryView>
  );
};

const Header = ({ document }: { document: GoverningDocument }) => {
  const { t } = useTranslation();
  const period = usePeriod();
  const { title, kind, shown, host } = document;
  return (
    <PageHeader
      title={title}
      crumb={
        <>
          <Link to="/strategi">{t('strategy.title')}</Link> · {t(`strategy.kind.${kind}`)}
        </>
      }
      lead={
        shown === null ? (
          host.name
        ) : (
          <>
            <Tag tone={versionTone[shown.status]}>{t(`strategy.status.${shown.status}`)}</Tag>{' '}
            {[t('strategy.versionLabel', { label: shown.label }), period(shown), host.name].filter((part) => part !== '').join(' · ')}
          </>
        )
      }
      actions={<Actions document={document} />}
    />
  );
};

const Actions = ({ document }: { document: GoverningDocument }) => {
  const { t } = useTranslation();
  const { id, isFollowed, followers, shown } = document;
  const follow = useAction({
    act: (next: boolean) => followDocument(id, next),
    refresh: [strategyKey],
    onDone: (_, next) => showToast(t(next ? 'strategy.nowFollowing' : 'strategy.notFollowing')),
  });
  const file = `/v1/strategy/documents/${id}/file?version=${shown?.number ?? 1}`;
  return (
    <>
      <Button needs="see" isPending={follow.isPending} aria-describedby="follow-hint" onPress={() => follow.run(!isFollowed)}>
        {t(isFollowed ? 'strategy.unfollow' : 'strategy.follow')}
      </Button>
      <span id="follow-hint" className="unseen">
        {t('strategy.followHint', { count: followers })}
      </span>
      {shown !== null && (
        <>
          <a className={buttonClass()} href={`${file}&format=docx`}>
            {t('strategy.word')}
          </a>
          <a className={buttonClass()} href={`${file}&format=pdf`}>
            {t('strategy.pdf')}
          </a>
        </>
      )}
      <WriteAction document={document} />
    </>
  );
};

const WriteAction = ({ document: { id, versions, mayWrite } }: { document: GoverningDocument }) => {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const hasDraft = versions.some(({ status }) => status === 'draft');
  const begin = useAction({
    act: () => beginDraft(id),
    refresh: [strategyKey],
    onDone: async () => {
      await navigate({ to: '/strategi/dokument/$documentId', params: { documentId: id }, search: { skriv: true } });
    },
  });
  if (!mayWrite) return null;
  if (!hasDraft)
    return (
      <Button look="primary" isPending={begin.isPending} onPress={() => begin.run()}>
        {t('strategy.nextVersion')}
      </Button>
    );
  return (
    <Link className={buttonClass('primary')} to="/strategi/dokument/$documentId" params={{ documentId: id }} search={{ skriv: true }}>
      {t('strategy.openDraft')}
    </Link>
  );
};

/** Whoever reads anything but what holds is told so, and led back. */
const Where = ({ document: { id, shown, versions } }: { document: GoverningDocument }) => {
  const { t } = useTranslation();
  if (shown === null || shown.status === 'inForce') return null;
  const current = versions.find(({ status }) => status === 'inForce');
  const words = shown.status === 'draft' ? t('strategy.draftVersion') : shown.status === 'replaced' ? t('strategy.oldVersion') : undefined;
  if (words === undefined) return null;
  return (
    <p className={styles.where} role="note">
      {words}{' '}
      {current !== undefined && (
        <Link to="/strategi/dokument/$documentId" params={{ documentId: id }} search={{}}>
          {t('strategy.readCurrent')}
        </Link>
      )}
    </p>
  );
};
