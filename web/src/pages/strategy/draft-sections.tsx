import { memo, useCallback, useEffect, useRef } from 'react';
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
/** What becomes of the sections, whatever they are by then. */
type Change = (sections: Sections) => WrittenSection[];
type Props = {
  sections: WrittenSection[];
  /** The document as language knows it; null before its text has been saved. */
  textId: string | null;
  onChange: (change: Change) => void;
};

/** No section lies deeper than one step below the one before it. What was sound stays the very same. */
const sound = (sections: Sections): WrittenSection[] => {
  let before = 0;
  return sections.map((section) => {
    const level = Math.max(1, Math.min(section.level, before + 1, 4));
    before = level;
    return section.level === level ? section : { ...section, level };
  });
};

const swapped =
  (at: number, to: number): Change =>
  (sections) => {
    const next = [...sections];
    const [moved] = next.splice(at, 1);
    if (moved !== undefined) next.splice(to, 0, moved);
    return sound(next);
  };

const changed =
  (at: number, part: Partial<WrittenSection>): Change =>
  (sections) =>
    sound(sections.map((one, place) => (place === at ? { ...one, ...part } : one)));

const added =
  (at: number, section: WrittenSection): Change =>
  (sections) =>
    sound([...sections.slice(0, at), section, ...sections.slice(at)]);

const removed =
  (at: number): Change =>
  (sections) =>
    sound(sections.filter((_, place) => place !== at));

/** A section without words, and the focus in its heading. */
const addEmpty = (onChange: Props['onChange'], at: number, level: number): void => {
  onChange(added(at, { key: null, level, heading: '', body: '' }));
  requestAnimationFrame(() => document.getElementById(`field-heading-${at}`)?.focus());
};

/** Every section with its number, made while one writes; moved, lifted and lowered by buttons, so by keyboard too. */
export const DraftSections = ({ sections, textId, onChange }: Props) => {
  const { t } = useTranslation();
  const numbers = numbersOf(sections.map(({ level }) => level));
  return (
    <GuardGroup>
      {sections.map((section, at) => (
        <DraftSection
          key={`${section.key ?? 'new'}-${at}`}
          section={section}
          at={at}
          number={numbers[at] ?? ''}
          isLast={at === sections.length - 1}
          deepest={at === 0 ? 1 : Math.min(4, (sections[at - 1]?.level ?? 0) + 1)}
          textId={textId}
          onChange={onChange}
        />
      ))}
      <div>
        <Button onPress={() => addEmpty(onChange, sections.length, 1)}>{t('strategy.sectionAdd')}</Button>
      </div>
    </GuardGroup>
  );
};

type SectionProps = {
  section: WrittenSection;
  at: number;
  number: string;
  isLast: boolean;
  /** The lowest level that it may have where it stands. */
  deepest: number;
  textId: string | null;
  onChange: Props['onChange'];
};

/** Known by what it shows: a governing document has dozens, and writing in one draws no other anew. */
const DraftSection = memo(({ section, at, number, isLast, deepest, textId, onChange }: SectionProps) => {
  const { t } = useTranslation();
  const newest = useRef(section);
  useEffect(() => {
    newest.current = section;
  }, [section]);
  const remove = useCallback((): void => {
    const gone = newest.current;
    onChange(removed(at));
    showToast(t('strategy.sectionRemoved'), { undo: () => onChange(added(at, gone)) });
  }, [at, onChange, t]);
  return (
    <div className={styles.editedSection} data-level={section.level}>
      <TextField
        name={`heading-${at}`}
        label={t('strategy.heading', { number })}
        value={section.heading}
        onChange={(heading) => onChange(changed(at, { heading }))}
        maxLength={300}
      />
      <GuardedText
        name={`body-${at}`}
        label={t('strategy.body', { number })}
        {...(at === 0 ? { hint: t('strategy.bodyHint') } : {})}
        value={section.body}
        onChange={(body) => onChange(changed(at, { body }))}
        textId={textId}
        rows={Math.min(16, Math.max(3, Math.ceil(section.body.length / 70) + 1))}
      />
      <SectionActions level={section.level} {...{ at, number, isLast, deepest, onChange }} onRemove={remove} />
    </div>
  );
});

type ActionsProps = Pick<SectionProps, 'at' | 'number' | 'isLast' | 'deepest' | 'onChange'> & { level: number; onRemove: () => void };

/** Not drawn anew for what is written in the section. */
const SectionActions = memo(({ level, at, number, isLast, deepest, onChange, onRemove }: ActionsProps) => {
  const { t } = useTranslation();
  const actions = [
    { label: 'sectionUp', short: 'up', isDisabled: at === 0, act: () => onChange(swapped(at, at - 1)) },
    { label: 'sectionDown', short: 'down', isDisabled: isLast, act: () => onChange(swapped(at, at + 1)) },
    { label: 'sectionIn', short: 'inward', isDisabled: level >= deepest, act: () => onChange(changed(at, { level: level + 1 })) },
    { label: 'sectionOut', short: 'outward', isDisabled: level === 1, act: () => onChange(changed(at, { level: level - 1 })) },
    { label: 'sectionAddBelow', short: 'below', isDisabled: false, act: () => addEmpty(onChange, at + 1, level) },
    { label: 'sectionRemove', short: 'remove', isDisabled: false, act: onRemove },
  ] as const;
  return (
    <div className="row">
      {actions.map(({ label, short, isDisabled, act }) => (
        <Button key={label} size="small" look="plain" aria-label={t(`strategy.${label}`, { number })} isDisabled={isDisabled} onPress={act}>
          {t(`strategy.${short}`)}
        </Button>
      ))}
    </div>
  );
});
