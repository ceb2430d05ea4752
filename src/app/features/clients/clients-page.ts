import { Component } from '@angular/core';

@Component({
  selector: 'app-clients-page',
  template: `<div class="page"><h1 class="display">Clients</h1></div>`,
})
export class ClientsPage {}
