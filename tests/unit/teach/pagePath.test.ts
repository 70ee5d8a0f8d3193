import { describe, expect, it } from 'vitest';
import { pagePath, pathFits, siteOf } from '../../../lib/teach/pagePath';

describe('the site of a page', () => {
  it.each([
    ['https://claims.example.com/new?x=1#y', 'https://claims.example.com'],
    ['http://127.0.0.1:8080/a', 'http://127.0.0.1:8080'],
    ['file:///home/a/form.html', ''],
    ['about:blank', ''],
    ['claims.example.com', ''],
  ])('of %s is %j', (url, site) => expect(siteOf(url)).toBe(site));
});

describe('the path of a page', () => {
  it.each([
    ['https://e.example/claims/new', '/claims/new'],
    ['https://e.example/Claims/New/', '/claims/new'],
    ['https://e.example/claims/48213/edit', '/claims/*/edit'],
    ['https://e.example/u/aXb9dKq2LmZ8/claims', '/u/*/claims'],
    ['https://e.example/claims?utm_source=mail&step=2', '/claims?step=2'],
    ['https://e.example/app#/claims/patient', '/app#/claims/patient'],
    ['https://e.example/app#section', '/app'],
    ['https://e.example/', '/'],
  ])('of %s is %s', (url, path) => {
    expect(pagePath(url)).toBe(path);
    expect(pathFits(path, url)).toBe(true);
  });

  it.each([
    ['/claims/*/edit', 'https://e.example/claims/77120/edit', true],
    ['/claims/*/edit', 'https://e.example/claims/77120/view', false],
    ['/claims/*', 'https://e.example/claims/1/edit', false],
    ['/form-10-7959a/step', 'https://e.example/Form-10-7959a/step', true],
    ['/claims', 'https://e.example/claims/new', false],
    ['/claims?step=2', 'https://e.example/claims?step=3', false],
    ['/claims?step=2', 'https://e.example/claims', false],
    ['/a.c', 'https://e.example/abc', false],
    ['/claims', 'file:///claims', false],
  ])('%s for %s: %s', (pattern, url, fits) => expect(pathFits(pattern, url)).toBe(fits));
});
