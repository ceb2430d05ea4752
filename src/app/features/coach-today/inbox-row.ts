import { Component, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Icon } from '../../shared/ui/icon/icon';
import type { InboxLine } from './inbox-line';

/** One line of the inbox: the name is a link that covers it, with what one press does above it. */
@Component({
  selector: 'app-inbox-row',
  imports: [Icon, RouterLink],
  templateUrl: './inbox-row.html',
  styleUrl: './inbox-row.scss',
})
export class InboxRow {
  readonly line = input.required<InboxLine>();
  readonly done = output();
  readonly putOff = output();
}
