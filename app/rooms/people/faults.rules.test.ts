import { expect, it } from 'vitest';
import { faultKind } from './faults.rules.ts';

it.each([
  ['a server that is not there', { code: 'ECONNREFUSED' }, 'databaseGone'],
  ['a server that shuts down', { code: '57P01' }, 'databaseGone'],
  ['a statement that took too long', { code: '57014' }, 'databaseGone'],
  ['a transaction that stood still too long', { code: '25P03' }, 'databaseGone'],
  ['a connection that broke', { message: 'Connection terminated unexpectedly' }, 'databaseGone'],
  [
    'a roll-back on a connection that broke',
    { message: 'Client has encountered a connection error and is not queryable' },
    'databaseGone',
  ],
  ['no connection in time', { message: 'Connection terminated due to connection timeout' }, 'databaseGone'],
  ['no free connection in time', { message: 'timeout exceeded when trying to connect' }, 'databaseGone'],
  ['an embedded database that has ended', { message: 'The embedded database has stopped' }, 'databaseGone'],
  ['no room for the embedded database', { code: 'ENOSPC' }, 'diskFull'],
  ['no room on the server', { code: '53100' }, 'diskFull'],
  ['a membership that ended', { code: '28000' }, 'signInEnded'],
  ['a right that is not there', { code: '42501' }, 'notAllowed'],
  ['two who saved at once', { code: '40001' }, 'changed'],
  ['a row that somebody wrote just before', { code: '23505' }, 'changed'],
  ['a row that somebody took away just before', { code: '23503' }, 'changed'],
  ['a period that somebody filled just before', { code: '23P01' }, 'changed'],
  ['anything else', { code: '23502', message: 'timeout' }, 'unexpected'],
])('knows %s', (_, fault, kind) => {
  expect(faultKind(fault)).toBe(kind);
});
