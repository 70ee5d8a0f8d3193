import { expect, it } from 'vitest';
import { riskOf } from '../../../lib/access/risk';

it.each([
  ['http://claims.example.com/form', 'http://claims.example.com', 'http'],
  ['http://127.0.0.1.example.com/form', 'http://127.0.0.1.example.com', 'http'],
  ['http://localhost.example.com/', 'http://localhost.example.com', 'http'],
  ['http://192.168.1.4/form', 'http://192.168.1.4', 'http'],
  ['https://claims.example.com/form', 'null', 'sandboxed'],
  ['data:text/html,claim', 'null', 'sandboxed'],
  ['about:blank', 'null', 'sandboxed'],
  ['https://claims.example.com/form', 'https://claims.example.com', undefined],
  ['http://localhost:8080/form', 'http://localhost:8080', undefined],
  ['http://claims.localhost/form', 'http://claims.localhost', undefined],
  ['http://127.0.0.1:8080/form', 'http://127.0.0.1:8080', undefined],
  ['http://127.7.7.7/form', 'http://127.7.7.7', undefined],
  ['http://[::1]:3000/form', 'http://[::1]:3000', undefined],
  ['file:///form.html', 'null', undefined],
])('%s with origin %s: %s', (url, origin, risk) => {
  expect(riskOf({ url, origin })).toBe(risk);
});
