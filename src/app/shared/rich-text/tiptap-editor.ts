import { Editor, type Extensions } from '@tiptap/core';
import { TaskItem, TaskList } from '@tiptap/extension-list';
import StarterKit from '@tiptap/starter-kit';
import { Fragment, type Schema, Slice } from '@tiptap/pm/model';
import type { NoteDocument } from '../../domain/notes/document';
import { isSafeLink } from '../../domain/notes/links';
import { cleanPasted } from '../../domain/notes/pasted';

export interface EditorOptions {
  readonly element: HTMLElement;
  readonly content: NoteDocument;
  readonly label: string;
  readonly placeholder: string;
  readonly changed: () => void;
  readonly moved: () => void;
  readonly keyed: (event: KeyboardEvent) => boolean;
}

/** Exactly the parts and marks that a document may have (domain/notes/document.ts). */
const extensions: Extensions = [
  StarterKit.configure({
    code: false,
    codeBlock: false,
    strike: false,
    underline: false,
    trailingNode: false,
    heading: { levels: [2, 3] },
    link: {
      openOnClick: false,
      defaultProtocol: 'https',
      isAllowedUri: isSafeLink,
      HTMLAttributes: { rel: 'noopener noreferrer', target: '_blank' },
    },
  }),
  TaskList,
  TaskItem.configure({
    nested: true,
    a11y: { checkboxLabel: (node) => `Done: ${node.textContent.slice(0, 80)}` },
  }),
];

/** The one place that knows tiptap, in a chunk of its own. No style tag, no HTML string: content goes in as parts. */
export function makeEditor(options: EditorOptions): Editor {
  const { element, content, label, placeholder } = options;
  return new Editor({
    element,
    extensions,
    injectCSS: false,
    content: structuredClone(content) as unknown as Record<string, unknown>,
    onUpdate: options.changed,
    onTransaction: options.moved,
    editorProps: {
      attributes: {
        class: 'rich-text',
        role: 'textbox',
        dir: 'auto',
        'aria-multiline': 'true',
        'aria-label': label,
        'aria-placeholder': placeholder,
        spellcheck: 'true',
      },
      handleKeyDown: (_view, event) => options.keyed(event),
      transformPastedHTML: cleanPasted,
      clipboardTextParser: (text, around) => paragraphsOf(text, around.doc.type.schema),
    },
  });
}

/** Puts the cursor where words are wanted first: into the first empty paragraph, or behind all words. */
export function readyToWrite(editor: Editor): void {
  const free: number[] = [];
  editor.state.doc.descendants((node, at) => {
    if (node.type.name === 'paragraph' && node.content.size === 0) free.push(at + 1);
  });
  editor.commands.focus(free[0] ?? 'end', { scrollIntoView: false });
}

/** A paragraph a line; an empty line stays one. */
function paragraphsOf(text: string, schema: Schema): Slice {
  const { paragraph } = schema.nodes;
  const lines = text.replace(/(\r\n?|\n)$/, '').split(/\r\n?|\n/);
  const paragraphs = lines.map((line) => paragraph?.create(null, line ? schema.text(line) : null));
  return new Slice(Fragment.fromArray(paragraphs.filter((one) => one !== undefined)), 1, 1);
}
