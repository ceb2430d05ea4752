import { Component, computed, inject, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Store } from '@ngrx/store';
import { ErrorNotice } from '../../../shared/ui/error-notice/error-notice';
import { csvOf, type LibraryFile, mostBytes, readLibraryFile } from './file/library-file';
import { download } from '../../../shared/ui/download/download';
import { Icon } from '../../../shared/ui/icon/icon';
import { ImportPageActions } from '../../../store/library-practices/library-practices.actions';
import { libraryPracticesFeature } from '../../../store/library-practices/library-practices.feature';
import { anExample } from './an-example';
import { FileDrop } from './file-drop';
import { ImportPreview } from './import-preview';
import { ImportProblems } from './import-problems';
import { refused } from './import-words';

/** A file as it was read, with an id of its own: sent twice, it is added once. */
type ReadFile = LibraryFile & { readonly requestId: string };

/** Takes practices in from a file: all that is in it, or nothing. */
@Component({
  selector: 'app-import-page',
  imports: [RouterLink, Icon, ErrorNotice, FileDrop, ImportPreview, ImportProblems],
  templateUrl: './import-page.html',
  styleUrl: './import-page.scss',
})
export class ImportPage {
  private readonly store = inject(Store);

  private readonly library = this.store.selectSignal(libraryPracticesFeature.selectLibrary);
  private readonly error = this.store.selectSignal(libraryPracticesFeature.selectWriteError);
  protected readonly busy = this.store.selectSignal(libraryPracticesFeature.selectWriting);

  private readonly file = signal<ReadFile | null>(null);
  protected readonly read = computed(() => {
    const file = this.file();
    return file && 'practices' in file ? file : null;
  });
  protected readonly problems = computed(() => {
    const [file, read, error] = [this.file(), this.read(), this.error()];
    if (file && 'problems' in file) return file.problems;
    const isRefused = read && error?.kind === 'import_invalid';
    return isRefused ? refused(error.problems, read.practices, read.lines) : null;
  });
  protected readonly otherError = computed(() => {
    const error = this.error();
    return error?.kind === 'import_invalid' ? null : error;
  });
  protected readonly known = computed(() => {
    const own = this.library()?.filter(({ isBuiltIn }) => !isBuiltIn) ?? [];
    return new Set(own.map(({ title }) => title));
  });

  constructor() {
    this.store.dispatch(ImportPageActions.opened());
  }

  protected async choose(file: File): Promise<void> {
    this.store.dispatch(ImportPageActions.fileChosen());
    const requestId = crypto.randomUUID();
    this.file.set({ ...(await readFile(file)), requestId });
  }

  protected forget(): void {
    this.store.dispatch(ImportPageActions.fileChosen());
    this.file.set(null);
  }

  protected add({ requestId, practices }: NonNullable<ReturnType<typeof this.read>>): void {
    this.store.dispatch(ImportPageActions.confirmed({ requestId, practices }));
  }

  protected example(): void {
    download('practices-example.csv', 'text/csv;charset=utf-8', csvOf(anExample));
  }
}

async function readFile(file: File): Promise<LibraryFile> {
  try {
    // One byte more than fits is enough to see that it is too large.
    return readLibraryFile(new Uint8Array(await file.slice(0, mostBytes + 1).arrayBuffer()));
  } catch {
    return { problems: [{ line: 1, reason: 'The file could not be read. Choose it again.' }] };
  }
}
