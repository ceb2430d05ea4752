import {
  Component,
  computed,
  DestroyRef,
  effect,
  ElementRef,
  inject,
  input,
  output,
  signal,
  untracked,
  viewChild,
  ViewEncapsulation,
} from '@angular/core';
import type { Editor } from '@tiptap/core';
import { cleanDocument } from '../../domain/notes/clean';
import type { NoteDocument } from '../../domain/notes/document';
import { SkeletonRows } from '../ui/skeleton-rows/skeleton-rows';
import { RichText } from './rich-text';
import { Toolbar } from './toolbar';

/** A page to write on. The editor itself arrives when it is first needed; until then the words can be read. */
@Component({
  selector: 'app-rich-text-editor',
  imports: [RichText, SkeletonRows, Toolbar],
  template: `
    @if (editor(); as editor) {
      <app-toolbar
        [editor]="editor"
        [moment]="moment()"
        [isWhole]="isWhole()"
        (wholeChosen)="wholeChosen.emit()"
      />
    } @else if (failed()) {
      <p class="error-text" role="alert">
        The editor could not be loaded. What is written is safe.
        <button type="button" class="inline-action" (click)="load()">Try again</button>
      </p>
      <app-rich-text [document]="document()" />
    } @else {
      <app-skeleton-rows [count]="3" />
    }
    <div #page class="writing-page" [class.hidden]="!editor()">
      @if (isEmpty()) {
        <p class="placeholder" aria-hidden="true">{{ placeholder() }}</p>
      }
    </div>
  `,
  styleUrl: './rich-text-editor.scss',
  encapsulation: ViewEncapsulation.None,
})
export class RichTextEditor {
  readonly label = input.required<string>();
  readonly placeholder = input('');
  /** What the page begins with. Taken over again whenever `version` changes, and at no other time. */
  readonly document = input.required<NoteDocument>();
  readonly version = input(0);
  /** Whether it fills the screen; null where it can't. */
  readonly isWhole = input<boolean | null>(null);
  /** Whether the cursor stands ready in it as soon as it is there, unless somebody is writing elsewhere. */
  readonly isReady = input(false);
  readonly wholeChosen = output();
  readonly changed = output<NoteDocument>();

  protected readonly editor = signal<Editor | null>(null);
  protected readonly moment = signal(0);
  protected readonly failed = signal(false);
  private readonly page = viewChild.required<ElementRef<HTMLElement>>('page');
  private readonly toolbar = viewChild(Toolbar);
  protected readonly isEmpty = computed(() => {
    this.moment();
    return this.editor()?.isEmpty ?? false;
  });
  private isGone = false;

  constructor() {
    effect(() => {
      this.version();
      untracked(() => this.show());
    });
    inject(DestroyRef).onDestroy(() => {
      this.isGone = true;
      this.editor()?.destroy();
    });
    void this.load();
  }

  /** The parts that the selection touches, whole; null when nothing is selected. */
  selection(): NoteDocument | null {
    const editor = this.editor();
    if (!editor || editor.state.selection.empty) return null;
    const { $from, $to } = editor.state.selection;
    const from = $from.index(0);
    const content = editor.getJSON().content.slice(from, $to.index(0) + 1);
    return cleanDocument({ type: 'doc', content });
  }

  protected async load(): Promise<void> {
    this.failed.set(false);
    try {
      const { makeEditor, readyToWrite } = await import('./tiptap-editor');
      if (this.isGone) return;
      const editor = makeEditor(this.options());
      this.editor.set(editor);
      if (this.isReady() && !isWritingElsewhere()) readyToWrite(editor);
    } catch {
      this.failed.set(true);
    }
  }

  private options() {
    return {
      element: this.page().nativeElement,
      content: this.document(),
      label: this.label(),
      placeholder: this.placeholder(),
      changed: () => this.tell(),
      moved: () => this.moment.update((count) => count + 1),
      keyed: (event: KeyboardEvent) => this.keyed(event),
    };
  }

  private tell(): void {
    const written = this.editor()?.getJSON();
    if (written) this.changed.emit(cleanDocument(written));
  }

  private show(): void {
    const content = structuredClone(this.document()) as unknown as Record<string, unknown>;
    this.editor()?.commands.setContent(content, { emitUpdate: false });
  }

  private keyed(event: KeyboardEvent): boolean {
    const isModified = event.ctrlKey || event.metaKey;
    if (isModified && event.key.toLowerCase() === 'k') {
      this.toolbar()?.startLink();
    } else if (event.altKey && event.key === 'F10') {
      this.page().nativeElement.parentElement?.querySelector('button')?.focus();
    } else {
      return false;
    }
    event.preventDefault();
    return true;
  }
}

const isWritingElsewhere = (): boolean =>
  document.activeElement?.matches('input, textarea, select, [contenteditable]') ?? false;
