import { type Editor, useEditorState } from '@tiptap/react';
import { useState } from 'react';
import { Button as AriaButton } from 'react-aria-components/Button';
import { ToggleButton } from 'react-aria-components/ToggleButton';
import { Toolbar } from 'react-aria-components/Toolbar';
import { useTranslation } from 'react-i18next';
import { Menu } from '../../parts/menu.tsx';
import styles from './editor.module.css';
import { LinkDialog } from './link-dialog.tsx';

/** The words that the server knows a value for; each language writes its own. */
const fields = ['name', 'firstName', 'email', 'organisationNumber', 'sender', 'milestones', 'projectGroup', 'support'] as const;

export const EditorToolbar = ({ editor }: { editor: Editor }) => {
  const { t } = useTranslation();
  const [isLinking, setIsLinking] = useState(false);
  const active = useEditorState({
    editor,
    selector: ({ editor: current }) => ({
      bold: current.isActive('bold'),
      italic: current.isActive('italic'),
      heading: current.isActive('heading', { level: 2 }),
      bullets: current.isActive('bulletList'),
      numbers: current.isActive('orderedList'),
      link: current.isActive('link'),
    }),
  });
  const chain = () => editor.chain().focus();
  const tools = [
    { id: 'bold', isOn: active.bold, act: () => chain().toggleBold().run() },
    { id: 'italic', isOn: active.italic, act: () => chain().toggleItalic().run() },
    { id: 'heading', isOn: active.heading, act: () => chain().toggleHeading({ level: 2 }).run() },
    { id: 'bullets', isOn: active.bullets, act: () => chain().toggleBulletList().run() },
    { id: 'numbers', isOn: active.numbers, act: () => chain().toggleOrderedList().run() },
  ] as const;
  return (
    <Toolbar aria-label={t('compose.toolbar')} className={styles.toolbar}>
      {tools.map(({ id, isOn, act }) => (
        <ToggleButton key={id} className={styles.tool} isSelected={isOn} onChange={act}>
          {t(`compose.tool.${id}`)}
        </ToggleButton>
      ))}
      <ToggleButton className={styles.tool} isSelected={active.link} onChange={() => setIsLinking(true)}>
        {t('compose.tool.link')}
      </ToggleButton>
      <Menu
        className={styles.tool}
        label={t('compose.insertField')}
        choices={fields.map((id) => ({ id, label: t(`compose.field.${id}`), hint: `((${t(`compose.fieldWord.${id}`)}))` }))}
        onChoose={(id) =>
          chain()
            .insertContent(`((${t(`compose.fieldWord.${id as 'name'}`)}))`)
            .run()
        }
      />
      <AriaButton className={styles.tool} onPress={() => chain().undo().run()}>
        {t('common.undo')}
      </AriaButton>
      {isLinking && <LinkDialog editor={editor} onClose={() => setIsLinking(false)} />}
    </Toolbar>
  );
};
