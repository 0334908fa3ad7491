import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Button, buttonClass } from '../parts/button.tsx';
import { useAnnouncedHeading } from '../parts/page-header.tsx';
import styles from './dead-ends.module.css';

const DeadEnd = ({ title, text, children }: { title: string; text: string; children: React.ReactNode }) => {
  const heading = useAnnouncedHeading(title);
  return (
    <section className={styles.end}>
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
      <p role="alert">{text}</p>
      <div>{children}</div>
    </section>
  );
};

export const NotFound = () => {
  const { t } = useTranslation();
  return (
    <DeadEnd title={t('common.notFoundTitle')} text={t('common.notFoundText')}>
      <Link className={buttonClass('primary')} to="/">
        {t('common.toStart')}
      </Link>
    </DeadEnd>
  );
};

export const Crashed = () => {
  const { t } = useTranslation();
  return (
    <DeadEnd title={t('common.crashedTitle')} text={t('common.crashedText')}>
      <Button onPress={() => location.reload()}>{t('common.reload')}</Button>
    </DeadEnd>
  );
};
