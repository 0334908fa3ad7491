import { useTranslation } from 'react-i18next';
import { type Attachment, attachmentUrl, attachmentViewUrl, type Letter } from '../../api/mailbox.ts';
import { useFormat } from '../../i18n/format.ts';
import styles from './mailbox.module.css';

const kindOf = ({ name, contentType }: Attachment): string =>
  (/\.([a-z0-9]{1,5})$/i.exec(name)?.[1] ?? contentType.split('/')[1] ?? '').toUpperCase();

const useSize = (): ((bytes: number) => string) => {
  const format = useFormat();
  return (bytes) =>
    bytes < 1_000_000
      ? `${format.number(Math.max(1, Math.round(bytes / 1000)))} kB`
      : `${format.number(Math.round(bytes / 100_000) / 10)} MB`;
};

/** Files that came with the letter: shown with what they are, saved when one asks for it, never opened by themselves. */
export const Attachments = ({ letter }: { letter: Letter }) => {
  const { t } = useTranslation();
  const size = useSize();
  if (letter.attachments.length === 0) return null;
  return (
    <section className={styles.attachments} aria-labelledby="attachments">
      <h2 id="attachments">{t('mailbox.attachments')}</h2>
      <ul className="plain-list">
        {letter.attachments.map((attachment) => (
          <li key={attachment.position} className={styles.attachment}>
            <span className={styles.fileName}>
              <strong>{attachment.name}</strong>
              <small>
                {kindOf(attachment)} · {size(attachment.sizeBytes)}
              </small>
            </span>
            <span className="row">
              {attachment.contentType === 'application/pdf' && (
                <a
                  href={attachmentViewUrl(letter.id, attachment.position)}
                  target="_blank"
                  rel="noopener noreferrer"
                  aria-label={t('mailbox.openPdfFile', { name: attachment.name })}
                >
                  {t('mailbox.openPdf')}
                </a>
              )}
              <a
                href={attachmentUrl(letter.id, attachment.position)}
                download
                aria-label={t('mailbox.downloadFile', { name: attachment.name })}
              >
                {t('mailbox.download')}
              </a>
            </span>
          </li>
        ))}
      </ul>
      <p className="soft small">{t('mailbox.attachmentNote')}</p>
    </section>
  );
};

/** Whom to turn to, in the sender's own words. */
export const Support = ({ letter }: { letter: Letter }) => {
  const { t } = useTranslation();
  if (letter.support === null) return null;
  const { text, url, phoneNumber, emailAddress } = letter.support;
  return (
    <section className={styles.support} aria-labelledby="support">
      <h2 id="support">{t('mailbox.support')}</h2>
      <p>{text}</p>
      <ul className="plain-list">
        {phoneNumber !== null && (
          <li>
            <a href={`tel:${phoneNumber.replaceAll(/[^\d+]/g, '')}`}>{phoneNumber}</a>
          </li>
        )}
        {emailAddress !== null && (
          <li>
            <a href={`mailto:${emailAddress}`}>{emailAddress}</a>
          </li>
        )}
        {url !== null && (
          <li>
            <a href={url} target="_blank" rel="noopener noreferrer">
              {t('mailbox.website')}: {url.replace(/^https?:\/\//, '')}
            </a>
          </li>
        )}
      </ul>
    </section>
  );
};
