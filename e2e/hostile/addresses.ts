import type { Vector } from './scripts.ts';

const ofClass = (name: string, ...texts: string[]): Vector[] => texts.map((text) => ({ class: name, text }));

/** Addresses that would run something, lead elsewhere than they seem to, or read what is no page. None holds a line feed of its own. */
export const addresses: readonly Vector[] = [
  ...ofClass(
    'javascript:',
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'javascript://evil.example/%0aalert(1)',
    "javascript:alert('(x)')",
  ),
  ...ofClass(
    'javascript: in character references',
    '&#106;avascript:alert(1)',
    '&#x6A;&#x61;vascript&colon;alert(1)',
    'javascript&#58;alert(1)',
    '&#0000106avascript&#x3a;alert(1)',
    'jav&Tab;ascript:alert(1)',
    'java&NewLine;script:alert(1)',
  ),
  ...ofClass(
    'javascript: behind white space',
    '%09javascript:alert(1)',
    '\u0001javascript:alert(1)',
    '\u00a0javascript:alert(1)',
    '\u3000javascript:alert(1)',
    '&#1;javascript:alert(1)',
    '&#x20;javascript:alert(1)',
  ),
  ...ofClass(
    'javascript: broken up',
    'java\tscript:alert(1)',
    'java%0ascript:alert(1)',
    'java\u00adscript:alert(1)',
    'java\u0000script:alert(1)',
    'javascript\\:alert(1)',
    'javascript%3Aalert(1)',
  ),
  ...ofClass(
    'data:',
    'data:text/html,<script>alert(1)</script>',
    'data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==',
    'data:image/svg+xml,<svg onload=alert(1)>',
    'DATA:text/html;charset=utf-7,+ADw-script+AD4-',
  ),
  ...ofClass(
    'other programs',
    'vbscript:msgbox(1)',
    'livescript:alert(1)',
    'mocha:alert(1)',
    'blob:https://evil.example/x',
    'view-source:javascript:alert(1)',
    'feed:javascript:alert(1)',
    'intent://evil#Intent;scheme=http;end',
    'ms-msdt:/id',
    'filesystem:https://evil.example/x',
  ),
  ...ofClass(
    'files',
    'file:///etc/passwd',
    '\\\\evil.example\\share',
    'smb://evil.example/share',
    'jar:https://evil.example!/x',
  ),
  ...ofClass(
    'hosts in disguise',
    'http:alert(1)',
    'https://evil.example\\@naba.example/',
    'https://naba.example@evil.example/',
    '//evil.example/',
    '/\\evil.example/',
    'https://ｅvil.example/',
  ),
];

/** What no browser takes for an address. */
export const brokenAddresses = [
  'https://',
  'https://evil.example:99999/',
  'https://[::1',
  'http://%00/',
  '//',
  'http://a b/',
  'https://naba.example\\\\',
  'https://[::1]/',
] as const;
