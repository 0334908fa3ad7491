import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { skillsQuery } from '../../api/services.ts';
import styles from './audience-page.module.css';

/** How many of the members can use each part of the service. Nothing where there are no parts or no members. */
export const GroupSkills = ({ audienceId }: { audienceId: string }) => {
  const { t } = useTranslation();
  const skills = useQuery(skillsQuery(audienceId)).data;
  if (skills === undefined || skills.parts.length === 0 || skills.members === 0) return null;
  return (
    <section className={styles.section}>
      <h2>{t('groups.skills')}</h2>
      <p>
        <b>{t('groups.skillsAll', { able: skills.allParts, count: skills.members })}</b>
      </p>
      <ul className={styles.items}>
        {skills.parts.map(({ id, name, members }) => (
          <li key={id}>
            <span>{name}</span>
            <b>
              {members}/{skills.members}
            </b>
          </li>
        ))}
      </ul>
      <p className="soft small">{t('groups.skillsLead')}</p>
    </section>
  );
};
