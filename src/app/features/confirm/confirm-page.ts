import { Component } from '@angular/core';
@Component({
  selector: 'app-confirm-page',
  template: '<main class="door"><h1 class="headline">Confirm</h1></main>',
})
export default class ConfirmPage {}
