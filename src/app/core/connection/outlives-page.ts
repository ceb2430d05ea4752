/** Browsers let this much be under way together that outlives its page; kept a little below. */
const mostBytes = 60_000;

let underWay = 0;

const sizeOf = (body: RequestInit['body']): number =>
  typeof body === 'string' ? new Blob([body]).size : body ? Infinity : 0;

const isWrite = ({ method = 'GET' }: RequestInit): boolean => !/^(GET|HEAD)$/i.test(method);

/**
 * A small write reaches the server although the person leaves the page at once (`keepalive`): what was pressed is done.
 * What is larger than a browser lets pass is sent as usual.
 */
export async function outliving(
  ask: (init: RequestInit) => Promise<Response>,
  init: RequestInit = {},
): Promise<Response> {
  const bytes = sizeOf(init.body);
  if (!isWrite(init) || underWay + bytes > mostBytes) return ask(init);
  underWay += bytes;
  try {
    return await ask({ ...init, keepalive: true });
  } finally {
    underWay -= bytes;
  }
}
