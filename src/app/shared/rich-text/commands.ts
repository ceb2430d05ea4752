import type { Editor } from '@tiptap/core';
import type { IconName } from '../ui/icon/icons';

/** One button of the toolbar. */
export interface Command {
  readonly name: string;
  readonly icon: IconName;
  readonly keys: string;
  /** Whether it stands in what the cursor stands in; absent for what has no state. */
  readonly isOn?: (editor: Editor) => boolean;
  readonly run: (editor: Editor) => void;
}

/** With the keys that tiptap gives them. */
export const commands: readonly Command[] = [
  {
    name: 'Heading',
    icon: 'format_h2',
    keys: 'Mod Alt 2',
    isOn: (editor) => editor.isActive('heading', { level: 2 }),
    run: (editor) => editor.chain().focus().toggleHeading({ level: 2 }).run(),
  },
  {
    name: 'Small heading',
    icon: 'format_h3',
    keys: 'Mod Alt 3',
    isOn: (editor) => editor.isActive('heading', { level: 3 }),
    run: (editor) => editor.chain().focus().toggleHeading({ level: 3 }).run(),
  },
  {
    name: 'Bold',
    icon: 'format_bold',
    keys: 'Mod B',
    isOn: (editor) => editor.isActive('bold'),
    run: (editor) => editor.chain().focus().toggleBold().run(),
  },
  {
    name: 'Italic',
    icon: 'format_italic',
    keys: 'Mod I',
    isOn: (editor) => editor.isActive('italic'),
    run: (editor) => editor.chain().focus().toggleItalic().run(),
  },
  {
    name: 'List',
    icon: 'format_list_bulleted',
    keys: 'Mod Shift 8',
    isOn: (editor) => editor.isActive('bulletList'),
    run: (editor) => editor.chain().focus().toggleBulletList().run(),
  },
  {
    name: 'Numbered list',
    icon: 'format_list_numbered',
    keys: 'Mod Shift 7',
    isOn: (editor) => editor.isActive('orderedList'),
    run: (editor) => editor.chain().focus().toggleOrderedList().run(),
  },
  {
    name: 'Tasks',
    icon: 'checklist',
    keys: 'Mod Shift 9',
    isOn: (editor) => editor.isActive('taskList'),
    run: (editor) => editor.chain().focus().toggleTaskList().run(),
  },
  {
    name: 'Quote',
    icon: 'format_quote',
    keys: 'Mod Shift B',
    isOn: (editor) => editor.isActive('blockquote'),
    run: (editor) => editor.chain().focus().toggleBlockquote().run(),
  },
  {
    name: 'Undo',
    icon: 'undo',
    keys: 'Mod Z',
    run: (editor) => editor.chain().focus().undo().run(),
  },
  {
    name: 'Redo',
    icon: 'redo',
    keys: 'Mod Shift Z',
    run: (editor) => editor.chain().focus().redo().run(),
  },
];

/** What else keys do in a text, as what and by which. */
export const otherKeys = [
  ['Link', 'Mod K'],
  ['Deeper in a list', 'Tab'],
  ['To the buttons above the text', 'Alt F10'],
] as const;
