import {
  Component,
  effect,
  ElementRef,
  input,
  output,
  signal,
  untracked,
  viewChild,
} from '@angular/core';
import type { CrisisResource } from '../../domain/coaches/coach';
import { Icon } from '../../shared/ui/icon/icon';
import { Notice } from '../../shared/ui/notice/notice';
import { RestoredDraft } from '../../shared/ui/keep-typed/restored-draft';
import { OpenDraft } from '../../store/drafts/open-draft';
import { type CrisisDraft, isSameResource } from './crisis-draft';
import { CrisisForm } from './crisis-form';
import { CrisisRow } from './crisis-row';

/** Where clients find help in an emergency: listed, added, edited, removed. */
@Component({
  selector: 'app-crisis-resources',
  imports: [Icon, Notice, CrisisForm, CrisisRow, RestoredDraft],
  templateUrl: './crisis-resources.html',
  styles: `
    :host {
      display: block;
    }

    header {
      margin-bottom: 8px;
    }

    .actions {
      margin-top: 8px;
    }
  `,
})
export class CrisisResources {
  private readonly title = viewChild.required<ElementRef<HTMLElement>>('title');

  readonly resources = input.required<readonly CrisisResource[]>();
  /** The coach's calendar day, YYYY-MM-DD. */
  readonly today = input.required<string>();
  readonly busy = input(false);
  readonly changed = output<readonly CrisisResource[]>();
  readonly removed = output<CrisisResource>();

  /** The one that is edited, or 'new'. */
  protected readonly editing = signal<CrisisResource | 'new' | null>(null);
  protected readonly typed = new OpenDraft<CrisisDraft, CrisisResource>('crisis-resource');
  /** What was typed over one that is not there any more as it was. */
  protected readonly isGone = signal(false);
  /** What is on its way. Its form stays until it is stored. */
  private readonly sent = signal<CrisisResource | null>(null);

  constructor() {
    void this.typed.open('open');
    effect(() => {
      const kept = this.typed.kept();
      if (kept) untracked(() => this.goOn(kept.seen));
    });
    effect(() => {
      const [sent, resources] = [this.sent(), this.resources()];
      if (sent && resources.some((one) => isSameResource(one, sent)))
        untracked(() => this.stopEditing());
    });
  }

  hasUnsaved(): boolean {
    return this.typed.isChanged();
  }

  protected isEdited(resource: CrisisResource): boolean {
    const edited = this.seen();
    return edited !== null && isSameResource(edited, resource);
  }

  protected edit(what: CrisisResource | 'new'): void {
    this.typed.end();
    this.editing.set(what);
  }

  protected seen(): CrisisResource | null {
    const editing = this.editing();
    return editing === 'new' ? null : editing;
  }

  protected keep(resource: CrisisResource): void {
    this.changed.emit(
      this.editing() === 'new'
        ? [...this.resources(), resource]
        : this.resources().map((other) => (this.isEdited(other) ? resource : other)),
    );
    this.sent.set(resource);
  }

  protected confirmChecked(resource: CrisisResource): void {
    const checked = { ...resource, verifiedOn: this.today() };
    this.changed.emit(this.resources().map((other) => (other === resource ? checked : other)));
  }

  protected remove(resource: CrisisResource): void {
    this.removed.emit(resource);
    this.title().nativeElement.focus();
  }

  /** The form is gone with its focus; the heading stands nearest to where it was. */
  protected stopEditing(): void {
    this.typed.end();
    this.sent.set(null);
    this.isGone.set(false);
    this.editing.set(null);
    this.title().nativeElement.focus();
  }

  /** The form that was open when the page was loaded anew. */
  private goOn(seen: CrisisResource | null): void {
    const same = seen && this.resources().find((one) => isSameResource(one, seen));
    this.isGone.set(seen !== null && !same);
    this.editing.set(same ?? 'new');
  }
}
