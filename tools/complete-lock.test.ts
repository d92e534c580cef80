import { describe, expect, it } from 'vitest';
import { missingParts } from './complete-lock.ts';

describe('parts for other systems in the lock file', () => {
  const packages = {
    'node_modules/drill': {
      version: '2.0.0',
      dev: true,
      license: 'MIT',
      optionalDependencies: {
        '@drill/cli-linux-x64-musl': '2.0.0',
        '@drill/cli-darwin-arm64': '^2.0.0',
        fsevents: '2.3.3',
      },
    },
    'node_modules/@drill/cli-darwin-arm64': { version: '2.0.0' },
  };

  it('are added with the system that their name says, and only where they are missing', () => {
    expect(missingParts(packages)).toEqual({
      'node_modules/@drill/cli-linux-x64-musl': {
        version: '2.0.0',
        cpu: ['x64'],
        dev: true,
        libc: ['musl'],
        license: 'MIT',
        optional: true,
        os: ['linux'],
      },
    });
  });

  it('are none once they have been added', () => {
    expect(missingParts({ ...packages, ...missingParts(packages) })).toEqual({});
  });
});
