const code = [
  '<script>globalThis.attacked = true</script>',
  '<img src=x onerror="globalThis.attacked = true">',
  '<svg onload="globalThis.attacked = true"><title>x</title></svg>',
  '<svg><animate onbegin="globalThis.attacked = true" attributeName=x dur=1s></svg>',
  '<iframe srcdoc="<script>parent.attacked = true</script>"></iframe>',
  '<a href="javascript:globalThis.attacked = true">click</a>',
  '<math><mtext><table><mglyph><style><img src=x onerror=attacked=1>',
  '<details open ontoggle="globalThis.attacked = true">',
  '<input autofocus onfocus="globalThis.attacked = true">',
  'data:text/html,<script>parent.attacked = true</script>',
  'data:image/svg+xml;base64,PHN2ZyBvbmxvYWQ9ImFsZXJ0KDEpIi8+',
  'javascript:globalThis.attacked=true',
  'vbscript:msgbox(1)',
  '{{ constructor.constructor("globalThis.attacked = true")() }}',
  '${globalThis.attacked = true}',
  '<base href="https://example.invalid/">',
  '<meta http-equiv="refresh" content="0;url=javascript:attacked=1">',
  '<style>@import url("https://example.invalid/x.css");</style>',
  '<!--[if IE]><script>attacked=1</script><![endif]-->',
  '<template><script>attacked=1</script></template>',
];

const strange = [
  '\u{202E}gnitirw desrever\u{202C}',
  '\u{2066}isolated\u{2069} \u{2067}other\u{2069}',
  '\u{200F}\u{200E}\u{061C}marks',
  'zero\u{200B}width\u{200C}and\u{200D}joined\u{FEFF}',
  '👩‍👩‍👧‍👦 🏳️‍🌈 🇬🇧 👍🏽',
  'Z̷̢̛͇a̵͚̚l̴̥̾g̶̦̈ó̵͜',
  'ﷺ ﷽ 𒐫',
  'العربية עברית ไทย 漢字 हिन्दी',
  '\u{E000}hit\u{E001}',
  'tab\tand   three spaces',
  '\u{2028}line\u{2029}paragraph',
  '\u{1}\u{8}\u{1B}[31mred',
  '"quotes" \'single\' `back` \\ back\\slash \\u0000',
  "'; drop table notes; --",
  '%00 %3Cscript%3E &lt;b&gt; &amp;amp;',
  '-0 1e999 NaN null undefined [object Object]',
];

const frames: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => `Before ${text} after`,
  (text) => text.toUpperCase(),
  (text) => text + text,
  (text) => `\u{202E}${text}`,
];

/** Two hundred texts that a hostile or an unlucky person could store; the last ones are huge. */
export const hostileTexts: readonly string[] = [
  ...frames.flatMap((frame) => [...code, ...strange].map(frame)),
  ...Array.from({ length: 10 }, (_, at) => String.fromCodePoint(0x1f600 + at).repeat(500)),
  ...Array.from({ length: 6 }, (_, at) => 'a'.repeat(1000 * (at + 1))),
  'x'.repeat(60_000),
  'word '.repeat(12_000),
  '<b>'.repeat(8000),
  '\u{202E}'.repeat(5000),
];
