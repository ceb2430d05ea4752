import { Component, ViewEncapsulation } from '@angular/core';

/** The foot of a page that is for one thing: on phones it stays in reach of a thumb, where the shell's bar was. */
@Component({
  selector: 'app-task-footer',
  template: `<ng-content />`,
  styleUrl: './task-footer.scss',
  encapsulation: ViewEncapsulation.None,
})
export class TaskFooter {}
