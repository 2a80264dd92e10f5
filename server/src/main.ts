import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { startServer, type ReadingOptions } from './server';
import { nodeFiles } from './workspace/files';
import { ThreadedReading } from './workspace/reading/threadedReading';

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
