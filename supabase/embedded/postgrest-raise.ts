interface Fault {
  readonly code: 'PGRST121';
  readonly message: string;
  readonly details: string;
  readonly hint: string;
}

type Fields = Readonly<Record<string, unknown>>;

const fault = (details: string, hint: string): Fault => ({
  code: 'PGRST121',
  message: `Could not parse JSON in the "RAISE SQLSTATE 'PGRST'" error`,
  details,
  hint,
});

const MESSAGE_HINT =
  "MESSAGE must be a JSON object with obligatory keys: 'code', 'message' and optional keys: 'details', 'hint'.";
const DETAIL_HINT =
  "DETAIL must be a JSON object with obligatory keys: 'status', 'headers' and optional key: 'status_text'.";

function fieldsOf(json: string): Fields | undefined {
  try {
    const value = JSON.parse(json) as unknown;
    return isFields(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isText = (value: unknown): boolean => typeof value === 'string';

const isTextOrAbsent = (value: unknown): boolean =>
  value === undefined || value === null || isText(value);

const isMessage = ({ code, message, details, hint }: Fields): boolean =>
  isText(code) && isText(message) && isTextOrAbsent(details) && isTextOrAbsent(hint);

const isDetail = ({ status, status_text: text, headers }: Fields): boolean =>
  Number.isSafeInteger(status) &&
  isTextOrAbsent(text) &&
  isFields(headers) &&
  Object.values(headers).every(isText);

/**
 * What PostgREST 14 finds wrong with a `raise sqlstate 'PGRST'`: its MESSAGE must hold a code, a
 * message, and details and hint as text or null; its DETAIL a whole status and headers of text.
 * @returns the body of the 500 that it answers instead; undefined when the form is right
 */
export function faultOfRaise(message: string, detail: string | undefined): Fault | undefined {
  const said = fieldsOf(message);
  if (!said || !isMessage(said)) {
    return fault(`Invalid JSON value for MESSAGE: '${message}'`, MESSAGE_HINT);
  }
  if (!detail) return fault('DETAIL is missing in the RAISE statement', DETAIL_HINT);
  const way = fieldsOf(detail);
  return way && isDetail(way)
    ? undefined
    : fault(`Invalid JSON value for DETAIL: '${detail}'`, DETAIL_HINT);
}
