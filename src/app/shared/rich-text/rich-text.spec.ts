import { TestBed } from '@angular/core/testing';
import { cleanDocument } from '../../domain/notes/clean';
import type { NoteDocument } from '../../domain/notes/document';
import { hostileTexts } from '../../domain/notes/testing/hostile-texts';
import { RichText } from './rich-text';
import { makeEditor } from './tiptap-editor';

const documentOf = (text: string): NoteDocument => ({
  type: 'doc',
  content: [
    { type: 'paragraph', content: [{ type: 'text', text }] },
    {
      type: 'paragraph',
      content: [{ type: 'text', text, marks: [{ type: 'link', attrs: { href: text } }] }],
    },
  ],
});

/** Elements that have no place among words. */
const intruders =
  'script, img, svg:not(app-icon svg), iframe, style, math, input, object, base, meta';

const attacked = () => (globalThis as { attacked?: unknown }).attacked;

function shown(document: NoteDocument): HTMLElement {
  const fixture = TestBed.createComponent(RichText);
  fixture.componentRef.setInput('document', document);
  fixture.detectChanges();
  return fixture.nativeElement as HTMLElement;
}

function edited(document: NoteDocument) {
  const element = window.document.createElement('div');
  const ignored = () => undefined;
  return makeEditor({
    element,
    content: document,
    label: 'Note',
    placeholder: '',
    changed: ignored,
    moved: ignored,
    keyed: () => false,
  });
}

describe('RichText', () => {
  it('has two hundred hostile texts to show', () => {
    expect(hostileTexts.length).toBe(200);
  });

  it('shows hostile texts as the words they are, whole', () => {
    for (const text of hostileTexts) {
      const page = shown(documentOf(text));
      const words = Array.from(page.querySelectorAll('p'), (each) => each.textContent);
      expect(words).toEqual([text, text]);
      expect(page.querySelectorAll(intruders).length).toBe(0);
      expect(page.querySelectorAll('a').length).toBe(0);
    }
    expect(attacked()).toBeUndefined();
  });

  it('keeps every word when a hostile text is opened to be written on', () => {
    for (const text of hostileTexts) {
      const editor = edited(cleanDocument(documentOf(text)));
      expect(editor.getText({ blockSeparator: '' })).toBe(text + text);
      expect(cleanDocument(editor.getJSON())).toEqual(cleanDocument(documentOf(text)));
      expect(editor.view.dom.querySelectorAll(intruders).length).toBe(0);
      editor.destroy();
    }
    expect(attacked()).toBeUndefined();
  });

  it('follows links to the web and to mail only, and takes nothing along', () => {
    const marks = [{ type: 'link', attrs: { href: 'https://example.com/' } }] as const;
    const content = [{ type: 'text', text: 'here', marks }] as const;
    const link = shown({ type: 'doc', content: [{ type: 'paragraph', content }] }).querySelector(
      'a',
    );
    expect(link?.href).toBe('https://example.com/');
    expect(link?.rel).toBe('noopener noreferrer');
    expect(link?.target).toBe('_blank');
  });

  it('isolates each paragraph, so that a mark of direction reaches no other', () => {
    const page = shown(documentOf('\u{202E}back'));
    expect(Array.from(page.querySelectorAll('p'), (each) => each.dir)).toEqual(['auto', 'auto']);
  });

  it('drops from a pasted page whatever is no part of a note', () => {
    const editor = edited({ type: 'doc', content: [{ type: 'paragraph' }] });
    editor.view.pasteHTML(
      '<h1 onclick="attacked=1">Title</h1><p style="color:red">Red <u>words</u> <a href="javascript:attacked=1">link</a></p><img src=x onerror="attacked=1"><script>attacked=1</script>',
    );
    expect(cleanDocument(editor.getJSON()).content.slice(0, 2)).toEqual([
      { type: 'heading', attrs: { level: 2 }, content: [{ type: 'text', text: 'Title' }] },
      { type: 'paragraph', content: [{ type: 'text', text: 'Red words link' }] },
    ]);
    expect(attacked()).toBeUndefined();
    editor.destroy();
  });
});
