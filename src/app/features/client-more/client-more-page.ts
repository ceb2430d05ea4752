import { Component } from '@angular/core';

@Component({
  selector: 'app-client-more-page',
  template: `<div class="plain"><h1 class="display">More</h1></div>`,
})
export class ClientMorePage {}
