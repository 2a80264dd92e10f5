import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { startServer } from './server';
import { nodeFiles } from './workspace/files';

// Bundled into dist/, beside docs/.
const docs = pathToFileURL(join(__dirname, '..', 'docs', 'rules')).toString();

startServer(createConnection(ProposedFeatures.all), { files: nodeFiles, docsUri: docs });
