import { useTranslation } from 'react-i18next';
import type { TestAge } from '../../api/voice.ts';
import { useFormat } from '../../i18n/format.ts';
import { Tag } from '../../parts/tag.tsx';

const tones = { untested: 'plain', fresh: 'good', overdue: 'wait', rewritten: 'wait' } as const;

/** When it was last tested, and whether it is time again. */
export const TestAgeTag = ({ age: { age, lastTestedOn } }: { age: Pick<TestAge, 'age' | 'lastTestedOn'> }) => {
  const { t } = useTranslation();
  const format = useFormat();
  return <Tag tone={tones[age]}>{t(`tests.age.${age}`, { day: lastTestedOn === null ? '' : format.day(lastTestedOn) })}</Tag>;
};
