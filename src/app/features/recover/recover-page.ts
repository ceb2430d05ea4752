import { Component } from '@angular/core';
@Component({
  selector: 'app-recover-page',
  template: '<main class="door"><h1 class="headline">Recover</h1></main>',
})
export default class RecoverPage {}
