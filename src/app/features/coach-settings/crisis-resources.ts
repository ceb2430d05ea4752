import { Component, ElementRef, input, output, signal, viewChild } from '@angular/core';
import type { CrisisResource } from '../../domain/coaches/coach';
import { Icon } from '../../shared/ui/icon/icon';
import { CrisisForm } from './crisis-form';
import { CrisisRow } from './crisis-row';

/** Where clients find help in an emergency: listed, added, edited, removed. */
@Component({
  selector: 'app-crisis-resources',
  imports: [Icon, CrisisForm, CrisisRow],
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

  protected keep(resource: CrisisResource): void {
    const before = this.editing();
    this.changed.emit(
      before === 'new'
        ? [...this.resources(), resource]
        : this.resources().map((other) => (other === before ? resource : other)),
    );
    this.stopEditing();
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
    this.editing.set(null);
    this.title().nativeElement.focus();
  }
}
