import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Attention } from '../../api/today.ts';
import styles from './today-page.module.css';

export const AttentionList = ({ attention }: { attention: readonly Attention[] }) => {
  const { t } = useTranslation();
  if (attention.length === 0) return <p className="soft">{t('today.allCalm')}</p>;
  return (
    <ul className={styles.items}>
      {attention.map((item) => (
        <li key={`${item.kind}${item.sendOutId ?? item.mergeId ?? item.programmeId ?? item.title}`}>
          <AttentionLink item={item} />
        </li>
      ))}
    </ul>
  );
};

const AttentionLink = ({ item: { kind, title, count, sendOutId, programmeId, to = '', mergeId } }: { item: Attention }) => {
  const { t } = useTranslation();
  const words = t(`today.attentionKind.${kind}`, { title, count, to });
  if (mergeId !== undefined)
    return (
      <Link to="/sammanslagningar/$mergeId" params={{ mergeId }}>
        {words}
      </Link>
    );
  if (sendOutId !== undefined)
    return (
      <Link to="/utskick/$sendOutId/lage" params={{ sendOutId }}>
        {words}
      </Link>
    );
  if (kind === 'campaignsToNote' || kind === 'campaignsAsked' || kind === 'campaignRemarks') return <Link to="/kampanjer">{words}</Link>;
  if (kind === 'campaignsAsPartner') return <Link to="/partnerskap">{words}</Link>;
  if (kind === 'watchesOverdue' || kind === 'sectionsToReview' || kind === 'benefitsOverdue')
    return (
      <Link to="/strategi" search={{ del: kind === 'benefitsOverdue' ? 'benefits' : 'watch' }}>
        {words}
      </Link>
    );
  if (programmeId === undefined) return words;
  if (kind === 'groupQuestions')
    return (
      <Link to="/program/$programmeId/fragor" params={{ programmeId }}>
        {words}
      </Link>
    );
  return (
    <Link to="/program/$programmeId" params={{ programmeId }} search={kind === 'lateNeeds' ? { late: true } : {}}>
      {words}
    </Link>
  );
};
