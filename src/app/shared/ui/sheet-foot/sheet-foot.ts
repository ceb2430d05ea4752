import { Component, ViewEncapsulation } from '@angular/core';

/** The foot of a page that is for one thing: on phones it stays in reach of a thumb, where the shell's bar was. */
@Component({
  selector: 'app-sheet-foot',
  template: `<ng-content />`,
  styleUrl: './sheet-foot.scss',
  encapsulation: ViewEncapsulation.None,
})
export class SheetFoot {}
