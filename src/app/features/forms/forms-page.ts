import { Component } from '@angular/core';

@Component({
  selector: 'app-forms-page',
  template: `<div class="page"><h1 class="display">Forms</h1></div>`,
})
export class FormsPage {}
