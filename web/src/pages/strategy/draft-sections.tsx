import { useTranslation } from 'react-i18next';
import type { WrittenSection } from '../../api/strategy.ts';
import { Button } from '../../parts/button.tsx';
import { TextField } from '../../parts/field.tsx';
import { showToast } from '../../parts/toast-store.ts';
import { GuardGroup } from '../language/guardrails/guard-group.tsx';
import { GuardedText } from '../language/guardrails/guarded-text.tsx';
import styles from './document.module.css';
import { numbersOf } from './numbers.ts';

type Sections = readonly WrittenSection[];
type Props = {
  sections: WrittenSection[];
  /** The document as language knows it; null before its text has been saved. */
  textId: string | null;
  onChange: (sections: WrittenSection[]) => void;
};

/** No section lies deeper than one step below the one before it. */
const sound = (sections: Sections): WrittenSection[] => {
  let before = 0;
  return sections.map((section) => {
    const level = Math.max(1, Math.min(section.level, before + 1, 4));
    before = level;
    return { ...section, level };
  });
};

const swapped = (sections: Sections, at: number, to: number): WrittenSection[] => {
  const next = [...sections];
  const [moved] = next.splice(at, 1);
  if (moved !== undefined) next.splice(to, 0, moved);
  return sound(next);
};

/** Every section with its number, made while one writes; moved, lifted and lowered by buttons, so by keyboard too. */
export const DraftSections = ({ sections, textId, onChange }: Props) => {
  const { t } = useTranslation();
  const numbers = numbersOf(sections.map(({ level }) => level));
  const change = (at: number, part: Partial<WrittenSection>): void =>
    onChange(sound(sections.map((one, place) => (place === at ? { ...one, ...part } : one))));
  const add = (at: number, level: number): void => {
    onChange(sound([...sections.slice(0, at), { key: null, level, heading: '', body: '' }, ...sections.slice(at)]));
    requestAnimationFrame(() => document.getElementById(`field-heading-${at}`)?.focus());
  };
  const remove = (at: number): void => {
    onChange(sound(sections.filter((_, place) => place !== at)));
    showToast(t('strategy.sectionRemoved'), { undo: () => onChange(sections) });
  };
  return (
    <GuardGroup>
      {sections.map((section, at) => {
        const number = numbers[at] ?? '';
        const place = `${section.key ?? 'new'}-${at}`;
        return (
          <div key={place} className={styles.editedSection} data-level={section.level}>
            <TextField
              name={`heading-${at}`}
              label={t('strategy.heading', { number })}
              value={section.heading}
              onChange={(heading) => change(at, { heading })}
              maxLength={300}
            />
            <GuardedText
              name={`body-${at}`}
              label={t('strategy.body', { number })}
              {...(at === 0 ? { hint: t('strategy.bodyHint') } : {})}
              value={section.body}
              onChange={(body) => change(at, { body })}
              textId={textId}
              rows={Math.min(16, Math.max(3, Math.ceil(section.body.length / 70) + 1))}
            />
            <div className="row">
              <Button
                size="small"
                look="plain"
                aria-label={t('strategy.sectionUp', { number })}
                isDisabled={at === 0}
                onPress={() => onChange(swapped(sections, at, at - 1))}
              >
                {t('strategy.up')}
              </Button>
              <Button
                size="small"
                look="plain"
                aria-label={t('strategy.sectionDown', { number })}
                isDisabled={at === sections.length - 1}
                onPress={() => onChange(swapped(sections, at, at + 1))}
              >
                {t('strategy.down')}
              </Button>
              <Button
                size="small"
                look="plain"
                aria-label={t('strategy.sectionIn', { number })}
                isDisabled={at === 0 || section.level === 4 || section.level > (sections[at - 1]?.level ?? 0)}
                onPress={() => change(at, { level: section.level + 1 })}
              >
                {t('strategy.inward')}
              </Button>
              <Button
                size="small"
                look="plain"
                aria-label={t('strategy.sectionOut', { number })}
                isDisabled={section.level === 1}
                onPress={() => change(at, { level: section.level - 1 })}
              >
                {t('strategy.outward')}
              </Button>
              <Button
                size="small"
                look="plain"
                aria-label={t('strategy.sectionAddBelow', { number })}
                onPress={() => add(at + 1, section.level)}
              >
                {t('strategy.below')}
              </Button>
              <Button size="small" look="plain" aria-label={t('strategy.sectionRemove', { number })} onPress={() => remove(at)}>
                {t('strategy.remove')}
              </Button>
            </div>
          </div>
        );
      })}
      <div>
        <Button onPress={() => add(sections.length, 1)}>{t('strategy.sectionAdd')}</Button>
      </div>
    </GuardGroup>
  );
};
