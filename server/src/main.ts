import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { startServer, type ReadingOptions } from './server';
import { nodeFiles } from './workspace/files';
import { ThreadedReading } from './workspace/reading/threadedReading';

// How much the heap may grow before it is tidied up, in percent of what is in use. The engine lets it double and more,
// which makes a first check of a draft no faster and takes a third more memory for as long as the server runs.
setFlagsFromString('--heap-growing-percent=30');

// Bundled into dist/, beside docs/ and the program of the thread that reads.
const docs = pathToFileURL(join(__dirname, '..', 'docs', 'rules')).toString();
const program = join(__dirname, 'reader.js');

/** A source that was saved is read before a thread would have started. */
const LOCAL = { files: 32, bytes: 256 * 1024 };

const reading = ({ storage, tell, log }: ReadingOptions): ThreadedReading =>
  new ThreadedReading({
    program,
    storage,
    files: nodeFiles,
    threads: 1,
    local: LOCAL,
    troubled: ({ folder, reason }) =>
      tell(
        `Copydesk cannot keep what it reads of your sources, and reads them anew at each start: ${reason} (${folder}).`,
      ),
    log,
  });

startServer(createConnection(ProposedFeatures.all), { files: nodeFiles, docsUri: docs, reading });
