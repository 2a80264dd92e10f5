// The thread that reads, with files that it does not survive: by their names, they hang it, end it, or eat its memory.
import fs from 'node:fs';

const { readFileSync } = fs;
fs.readFileSync = (path, ...rest) => {
  const name = String(path);
  if (name.includes('hangs')) for (;;);
  if (name.includes('ends')) process.exit(3);
  if (name.includes('eats')) {
    const eaten = [];
    for (;;) eaten.push(new Array(10_000).fill({ more: eaten.length }));
  }
  return readFileSync(path, ...rest);
};

await import('../../dist/reader.js');
