import { Component } from '@angular/core';

@Component({
  selector: 'app-client-today-page',
  template: `<div class="plain"><h1 class="display">Today</h1></div>`,
})
export class ClientTodayPage {}
