// Loaded before a program (`node --import`), and by its threads with it: every call of Node's file system that names a path
// below COPYDESK_WATCHED is written to the file that COPYDESK_CALLS names.
import fs from 'node:fs';
import { fileURLToPath } from 'node:url';

const { appendFileSync } = fs;
const { COPYDESK_WATCHED: watched, COPYDESK_CALLS: calls } = process.env;

const pathOf = (argument) =>
  typeof argument === 'string' || Buffer.isBuffer(argument)
    ? String(argument)
    : argument instanceof URL
      ? fileURLToPath(argument)
      : '';

function watch(name, owner) {
  for (const [call, own] of Object.entries(owner)) {
    // classes are no calls
    if (typeof own !== 'function' || /^[A-Z_]/.test(call)) continue;
    owner[call] = Object.assign(function (...args) {
      const path = pathOf(args[0]);
      if (path.startsWith(watched)) appendFileSync(calls, `${name}.${call} ${path}\n`);
      return own.apply(this, args);
    }, own);
  }
}

watch('fs', fs);
watch('fs.promises', fs.promises);
