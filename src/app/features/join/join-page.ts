import { Component } from '@angular/core';
@Component({
  selector: 'app-join-page',
  template: '<main class="door"><h1 class="headline">Join</h1></main>',
})
export default class JoinPage {}
