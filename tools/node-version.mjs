// Loaded before everything else, as plain JavaScript: an older Node cannot even read our other files.
const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 22 || (major === 22 && minor < 22)) {
  console.error(
    `Brygga behöver Node 22.22 eller nyare, helst 24. Här körs Node ${process.versions.node}.\n` +
      'Installera en nyare Node från nodejs.org, kör "npm ci" och försök igen.',
  );
  process.exit(1);
}
