import { useTranslation } from 'react-i18next';
import styles from './follow-up.module.css';

const kinds = ['status-memo', 'board-summary', 'whole-plan', 'plan-to-change'] as const;

/** Documents that write themselves: made from the plan at the moment one takes them out. */
export const DocumentList = ({ programmeId }: { programmeId: string }) => {
  const { t } = useTranslation();
  return (
    <section aria-labelledby="documents">
      <h2 id="documents">{t('followUp.documents')}</h2>
      <p className="soft">{t('followUp.documentsLead')}</p>
      <ul className={styles.documents}>
        {kinds.map((kind) => {
          const name = t(`followUp.document.${kind}`);
          const address = `/v1/programmes/${programmeId}/documents/${kind}?format=`;
          return (
            <li key={kind}>
              <span>
                <b>{name}</b> <span className="soft">{t(`followUp.documentText.${kind}`)}</span>
              </span>
              <a href={`${address}docx`} download aria-label={`${name}: Word`}>
                Word
              </a>
              {kind !== 'plan-to-change' && (
                <a href={`${address}pdf`} download aria-label={`${name}: PDF`}>
                  PDF
                </a>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
};
