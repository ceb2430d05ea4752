/** How the service is asked, in a file of its own: whoever only looks at the door asks nothing. */
export { ServiceFetch } from '../connection/service-fetch';
export { Renewal } from './renewal';
export { isRepeatable } from './repeatable';
export { signed } from './signed';
