import { useTranslation } from 'react-i18next';
import { type Meeting, markAttendance } from '../../api/network.ts';
import { Checkbox, Choices } from '../../parts/choice.tsx';
import { useAction } from '../../parts/use-action.ts';
import styles from './network.module.css';

type Person = Meeting['people'][number];

/** Who is asked and what they said; who was there is ticked by the editor-in-chief, one by one. */
export const MeetingPeople = ({ meeting, mayMark }: { meeting: Meeting; mayMark: boolean }) => {
  const { t } = useTranslation();
  const { id, people, status } = meeting;
  const mark = useAction({
    act: ({ person, attended }: { person: Person; attended: boolean }) =>
      markAttendance(id, { people: [{ organisationId: person.organisation.id, personId: person.personId, attended }] }),
    refresh: [['network', 'meeting', id]],
  });
  const about = ({ answer, mailStatus, attended }: Person): string => {
    if (status === 'held') return attended === true ? t('network.attended') : '';
    return [t(`network.answer.${answer ?? 'none'}`), ...(mailStatus === null ? [] : [t(`network.mail.${mailStatus}`)])].join(', ');
  };
  return (
    <section className={styles.section}>
      <h2>{t('network.people')}</h2>
      {people.length === 0 && <p>{t('network.peopleEmpty')}</p>}
      {mayMark && people.length > 0 ? (
        <Choices legend={t('network.attendance')}>
          {people.map((person) => (
            <Checkbox
              key={`${person.organisation.id} ${person.personId}`}
              name={`attended-${person.personId}`}
              label={`${person.name}, ${person.organisation.name}`}
              hint={about(person)}
              checked={person.attended === true}
              onChange={(attended) => mark.run({ person, attended })}
            />
          ))}
        </Choices>
      ) : (
        <ul className={styles.list}>
          {people.map((person) => (
            <li key={`${person.organisation.id} ${person.personId}`}>
              {person.name}, {person.organisation.name} <span className="soft">{about(person)}</span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
};
