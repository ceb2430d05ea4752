import { Component } from '@angular/core';

@Component({
  selector: 'app-coach-today-page',
  template: `<div class="page"><h1 class="display">Today</h1></div>`,
})
export class CoachTodayPage {}
