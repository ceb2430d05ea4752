import { Component } from '@angular/core';

@Component({
  selector: 'app-intake-page',
  template: `<div class="plain"><h1 class="display">Form</h1></div>`,
})
export class IntakePage {}
