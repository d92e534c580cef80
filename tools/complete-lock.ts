import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from './source-files.ts';

type Locked = {
  version?: string;
  dev?: boolean;
  optional?: boolean;
  os?: string[];
  cpu?: string[];
  libc?: string[];
  license?: string;
  optionalDependencies?: Record<string, string>;
};
export type Packages = Record<string, Locked>;

const pick = (name: string, pattern: RegExp) => pattern.exec(name)?.[0];

/**
 * Optional parts for other systems that the registry in use could not tell of. `npm install` leaves them out of the lock
 * file and `npm ci` then refuses it; named here with the version that their package asks for, they are found where they exist.
 */
export function missingParts(packages: Packages): Packages {
  const missing: Packages = {};
  for (const { dev, license, optionalDependencies = {} } of Object.values(packages)) {
    for (const [name, version] of Object.entries(optionalDependencies)) {
      const os = pick(name, /android|darwin|freebsd|openharmony|linux|win32|windows/)?.replace(
        'windows',
        'win32',
      );
      if (packages[`node_modules/${name}`] || !os) continue;
      const cpu = pick(name, /arm64|x64|ia32|ppc64|riscv64|s390x|\barm\b/);
      const libc = pick(name, /musl|gnu/);
      missing[`node_modules/${name}`] = {
        version: version.replace(/^[\^~]/, ''),
        ...(cpu && { cpu: [cpu] }),
        ...(dev && { dev }),
        ...(libc && { libc: [libc === 'gnu' ? 'glibc' : libc] }),
        ...(license && { license }),
        optional: true,
        os: [os],
      };
    }
  }
  return missing;
}

if (import.meta.main) {
  const file = join(projectRoot, 'package-lock.json');
  const lock: { packages: Packages } = JSON.parse(readFileSync(file, 'utf8'));
  const missing = missingParts(lock.packages);
  const all = Object.entries({ ...lock.packages, ...missing });
  lock.packages = Object.fromEntries(all.sort(([a], [b]) => (a < b ? -1 : 1)));
  writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
  console.log(`${Object.keys(missing).length} parts for other systems added to package-lock.json`);
}
