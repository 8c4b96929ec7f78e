import { describe, expect, it } from 'vitest';
import { fileKind, isHtml } from './file-kind.ts';

const bytes = (start: string): Uint8Array => Uint8Array.from(Buffer.from(start, 'latin1'));

describe('a kind of file', () => {
  it.each([
    ['rtf', '{\\rtf1\\ansi x}'],
    ['docx', 'PK\x03\x04'],
    ['email', 'Return-Path: <a@example.com>\r\nSubject: x\r\n\r\nx'],
    ['email', 'From a@example.com Sat Nov 11 09:05:00 2017\nFrom: a@example.com\nTo: b@example.com\n\nx'],
    ['text', 'From: our correspondent\n\nx'],
    ['text', 'Subject: x\nand a sentence.\n\nDate: x'],
    ['text', ''],
  ])('is %s', (kind, start) => {
    expect(fileKind(bytes(start))).toBe(kind);
  });

  it.each([
    ['pdf', '%PDF-1.7'],
    ['old-word', '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'],
    ['picture', '\x89PNG\r\n'],
    ['picture', '\xff\xd8\xff\xe0'],
    ['other-archive', '\x1f\x8b\x08'],
  ])('is refused as %s', (reason, start) => {
    expect(() => fileKind(bytes(start))).toThrow(expect.objectContaining({ reason }));
  });

  it.each([
    '<!DOCTYPE html>',
    '\n<?xml version="1.0"?>\n<!-- saved -->\n<html>',
    'نص <p>فقرة</p>',
    '<a href="https://example.com">رابط</a>',
    '<meta charset=utf-8>نص',
  ])('is HTML: %s', (text) => {
    expect(isHtml(text)).toBe(true);
  });

  it.each(['إذا كان أ<ب و ب>أ', 'اكتب <p> في أول الفقرة', '<b>', 'خبر عن <div>'])(
    'is no HTML: %s',
    (text) => {
      expect(isHtml(text)).toBe(false);
    },
  );
});
