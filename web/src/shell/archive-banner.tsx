import { useTranslation } from 'react-i18next';
import { Button } from '../parts/button.tsx';
import styles from './archive-banner.module.css';
import { useSession } from './session-context.ts';
import { useOrganisationSwitch } from './use-organisation-switch.ts';

/** Who reads what an organisation left behind is told so on every page, and how to come back. */
export const ArchiveBanner = () => {
  const { t } = useTranslation();
  const { organisation, organisations } = useSession();
  const change = useOrganisationSwitch();
  const now = organisations.find(({ id }) => id === organisation?.archiveOf);
  if (organisation === null || now === undefined) return null;
  return (
    <div className={styles.banner} role="region" aria-label={t('mergers.archiveName', { name: organisation.name })}>
      <span>{t('mergers.archiveBanner', { name: organisation.name, now: now.name })}</span>
      <Button size="small" isPending={change.isPending} onPress={() => change.run(now.id)}>
        {t('mergers.leaveArchive', { now: now.name })}
      </Button>
    </div>
  );
};
