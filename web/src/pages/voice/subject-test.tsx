import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { testAgesQuery } from '../../api/voice.ts';
import { Button } from '../../parts/button.tsx';
import { TestAgeTag } from './test-age-tag.tsx';
import { TestDialog } from './test-dialog.tsx';
import styles from './voice.module.css';

/** When this message was last tried on those it is meant for, and the way to try it again. */
export const SubjectTest = ({ messageId, title }: { messageId: string; title: string }) => {
  const { t } = useTranslation();
  const [isNew, setIsNew] = useState(false);
  const [age] = useQuery(testAgesQuery(messageId)).data ?? [];
  if (age === undefined) return null;
  return (
    <section className={styles.section}>
      <h2>{t('tests.title')}</h2>
      <div className="row">
        <TestAgeTag age={age} />
        {age.n > 0 && <small>{t('tests.n', { n: age.n })}</small>}
      </div>
      <div className="row">
        <Button size="small" onPress={() => setIsNew(true)}>
          {t('tests.add')}
        </Button>
        <Link to="/sprak/tester">{t('tests.agesTitle')}</Link>
      </div>
      {isNew && <TestDialog subjects={[{ id: messageId, kind: 'message', title }]} onClose={() => setIsNew(false)} />}
    </section>
  );
};
