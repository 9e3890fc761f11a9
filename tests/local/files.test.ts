import { describe, expect, test } from '@jest/globals';
import { createFiles } from '../../bot/local/files.ts';

const file = (size: number) => ({ name: 'x.csv', bytes: Buffer.alloc(size) });

describe('files in memory', () => {
  test('the oldest of more than 20 goes', () => {
    const files = createFiles();
    for (let at = 1; at <= 21; at += 1) files.keep(`f${at}`, file(1));
    expect([files.find('f1'), files.sizeOf('f2'), files.sizeOf('f21')]).toEqual([undefined, 1, 1]);
  });

  test('the oldest go when all are over 60 MB', () => {
    const files = createFiles();
    const large = file(10 * 1024 * 1024);
    for (let at = 1; at <= 7; at += 1) files.keep(`f${at}`, large);
    expect([files.find('f1'), files.find('f2')?.name]).toEqual([undefined, 'x.csv']);
  });

  test('a leave to upload is used once, and only the newest 20 are kept', () => {
    const files = createFiles();
    for (let at = 1; at <= 21; at += 1) files.grant(`f${at}`, 'vienti.xlsx');
    expect(files.fill('f1', Buffer.from('a'))).toBeUndefined();
    expect(files.fill('f2', Buffer.from('b'))).toEqual({ name: 'vienti.xlsx', bytes: Buffer.from('b') });
    expect(files.fill('f2', Buffer.from('c'))).toBeUndefined();
    expect(files.find('f2')?.bytes.toString()).toBe('b');
  });
});
