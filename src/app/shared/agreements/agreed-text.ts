import { Component, computed, input, output } from '@angular/core';
import type { AppError } from '../../core/errors/app-error';
import type { Agreement, ChosenAnswer } from '../../domain/agreements/agreement';
import { piecesOf } from '../../domain/notes/agreements';
import type { NoteDocument } from '../../domain/notes/document';
import { RichText } from '../rich-text/rich-text';
import { AgreementList } from './agreement-list';

/** A document to be read, in which what was agreed can be answered where it stands. */
@Component({
  selector: 'app-agreed-text',
  imports: [AgreementList, RichText],
  template: `
    @for (piece of pieces(); track $index) {
      @if (piece.agreed; as agreed) {
        <app-agreement-list
          [agreements]="agreed"
          [client]="client()"
          [timeZone]="timeZone()"
          [error]="error()"
          (chosen)="chosen.emit($event)"
        />
      } @else {
        <app-rich-text [document]="piece.words" />
      }
    }
  `,
  styles: `
    :host {
      display: block;
    }

    app-agreement-list {
      display: block;
      margin: 8px 0 16px;
    }
  `,
})
export class AgreedText {
  readonly document = input.required<NoteDocument>();
  /** Those of the document, where they are known. */
  readonly agreements = input.required<readonly Agreement[]>();
  readonly client = input<string>();
  readonly timeZone = input<string>();
  readonly error = input<AppError | null>(null);
  readonly chosen = output<ChosenAnswer>();

  /** Of what is not known, the words are read. */
  protected readonly pieces = computed(() => {
    const known = new Map(this.agreements().map((one) => [one.text, one]));
    return piecesOf(this.document()).map(({ words, agreed }) => {
      const found = agreed.flatMap((text) => known.get(text) ?? []);
      return { words, agreed: found.length > 0 && found.length === agreed.length ? found : null };
    });
  });
}
