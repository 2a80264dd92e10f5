// Loaded before a program (`node --import`): every way in which it could ask the network for something, or have another
// program ask, is written to the file that COPYDESK_TRAP names, and refused.
import childProcess from 'node:child_process';
import dgram from 'node:dgram';
import dns from 'node:dns';
import { appendFileSync } from 'node:fs';
import http from 'node:http';
import http2 from 'node:http2';
import https from 'node:https';
import net from 'node:net';
import tls from 'node:tls';

const refuse = (way) =>
  function trapped(...args) {
    const what = args.map((argument) => (typeof argument === 'object' ? JSON.stringify(argument) : String(argument)));
    appendFileSync(process.env.COPYDESK_TRAP, `${way}: ${what.join(', ').slice(0, 300)}\n`);
    throw new Error(`${way} is not allowed`);
  };

const closeAll = (name, owner, ways) => {
  for (const way of ways) if (typeof owner[way] === 'function') owner[way] = refuse(`${name}.${way}`);
};

closeAll('net.Socket', net.Socket.prototype, ['connect']);
closeAll('net.Server', net.Server.prototype, ['listen']);
closeAll('dgram', dgram, ['createSocket']);
const look = Object.keys(dns).filter((name) => /^(?:lookup|resolve|reverse)/.test(name));
closeAll('dns', dns, look);
closeAll('dns.promises', dns.promises, look);
closeAll('dns.Resolver', dns.Resolver.prototype, look);
closeAll('http', http, ['request', 'get']);
closeAll('https', https, ['request', 'get']);
closeAll('http2', http2, ['connect']);
closeAll('tls', tls, ['connect']);
closeAll('child_process', childProcess, ['spawn', 'spawnSync', 'exec', 'execSync', 'execFile', 'execFileSync', 'fork']);
closeAll('globalThis', globalThis, ['fetch', 'WebSocket', 'EventSource']);
