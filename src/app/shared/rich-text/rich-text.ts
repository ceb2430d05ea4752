import { NgTemplateOutlet } from '@angular/common';
import { Component, computed, input, ViewEncapsulation } from '@angular/core';
import type { DocumentPart, NoteDocument, PartMark } from '../../domain/notes/document';
import { isSafeLink } from '../../domain/notes/links';
import { Icon } from '../ui/icon/icon';

/** A document to be read. Words stay words: it is drawn part by part, and no markup is ever made from a text. */
@Component({
  selector: 'app-rich-text',
  imports: [Icon, NgTemplateOutlet],
  templateUrl: './rich-text.html',
  styleUrl: './rich-text.scss',
  encapsulation: ViewEncapsulation.None,
})
export class RichText {
  readonly document = input.required<NoteDocument>();

  protected readonly parts = computed(() => this.document().content);

  protected has({ marks }: DocumentPart, type: PartMark['type']): boolean {
    return marks?.some((mark) => mark.type === type) ?? false;
  }

  /** Checked here again, whoever stored it. */
  protected link({ marks }: DocumentPart): string | null {
    const href = marks?.find(({ type }) => type === 'link')?.attrs?.href;
    return isSafeLink(href) ? href : null;
  }
}
