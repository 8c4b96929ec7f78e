import { expect, it } from 'vitest';
import { isPrivateAddress } from './private-address.ts';

it.each([
  'http://localhost:3000',
  'http://LOCALHOST./',
  'http://naba.localhost/',
  'http://newsroom/',
  'http://mac.local/',
  'http://127.0.0.1:8080/x',
  'http://127.1/',
  'http://0x7f000001/',
  'http://0.0.0.0:3000/',
  'http://10.1.2.3/',
  'http://172.31.255.255/',
  'http://192.168.0.7/',
  'http://[::1]:3000/',
  'http://[::]/',
  'http://[::ffff:127.0.0.1]/',
  'http://[fd00::1]/',
])('%s is nobody else’s', (url) => {
  expect(isPrivateAddress(url)).toBe(true);
});

it.each([
  'https://naba.example',
  'https://localhost.example.org/',
  'https://api.indexnow.org/indexnow',
  'http://172.32.0.1/',
  'http://192.0.2.1/',
  'http://[2001:db8::1]/',
])('%s is the world’s', (url) => {
  expect(isPrivateAddress(url)).toBe(false);
});
