import { PassThrough } from 'node:stream';
import { expect, test } from 'vitest';
import { endWithReader, PIPE_CLOSED } from '../../src/cli/closed-pipe.ts';

const failing = (code: string): Error => Object.assign(new Error(`write ${code}`), { code });

test('a command ends when nobody reads what it writes', () => {
  const codes: number[] = [];
  const out = new PassThrough();
  endWithReader([out], (code) => codes.push(code));
  out.emit('error', failing('EPIPE'));
  expect(codes).toEqual([PIPE_CLOSED]);
});

test('other failures of writing are not passed over', () => {
  const out = new PassThrough();
  endWithReader([out], () => {});
  expect(() => out.emit('error', failing('ENOSPC'))).toThrow('ENOSPC');
});
