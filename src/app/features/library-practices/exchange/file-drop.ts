import { Component, output, signal } from '@angular/core';
import { Icon } from '../../../shared/ui/icon/icon';

/** A file, chosen or dropped. */
@Component({
  selector: 'app-file-drop',
  imports: [Icon],
  template: `
    <label
      [class.over]="isOver()"
      (dragover)="over($event)"
      (dragleave)="isOver.set(false)"
      (drop)="drop($event)"
    >
      <app-icon name="upload" />
      <span class="strong">Choose a file</span>
      <span class="small quiet">or drop it here: CSV or JSON, up to 1&nbsp;MB</span>
      <input
        #file
        type="file"
        class="hidden-visually"
        accept=".csv,.json,text/csv,application/json"
        (change)="take(file.files); file.value = ''"
      />
    </label>
  `,
  styleUrl: './file-drop.scss',
})
export class FileDrop {
  readonly chosen = output<File>();

  protected readonly isOver = signal(false);

  /** Without this the browser would open what is dropped, and leave the page. */
  protected over(event: DragEvent): void {
    event.preventDefault();
    this.isOver.set(true);
  }

  protected drop(event: DragEvent): void {
    event.preventDefault();
    this.isOver.set(false);
    this.take(event.dataTransfer?.files ?? null);
  }

  protected take(files: FileList | null): void {
    const file = files?.[0];
    if (file) this.chosen.emit(file);
  }
}
