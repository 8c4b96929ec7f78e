import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import http from 'node:http';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import type { RunningServer } from './newsroom.ts';

/** Where Debian puts servers, beside where the shell looks. */
const searchPath = `${process.env.PATH}:/usr/local/sbin:/usr/sbin`;

/** @param command what the program answers to when it is there */
export function isInstalled([program, ...args]: readonly [string, string]): boolean {
  return spawnSync(program, args, { env: { ...process.env, PATH: searchPath } }).status === 0;
}

/** nginx with the generated files, as one process without rights of its own, all it writes in a temporary folder. */
export function startNginx(editionDir: string): Promise<RunningServer> {
  return start((folder, port) => {
    const config = path.join(folder, 'nginx.conf');
    const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
    writeFileSync(
      config,
      `daemon off;
master_process off;
pid "${folder}/pid";
error_log "${folder}/error.log";
events { }
http {
  access_log off;
  # As Debian has it, and more: the generated files must hold their own.
  gzip on;
  gzip_types *;
${temporary.map((kind) => `  ${kind}_temp_path "${folder}/${kind}";\n`).join('')}
  include "${editionDir}/hosting/nginx-http.conf";
  server {
    listen 127.0.0.1:${port};
    root "${editionDir}/current";
    include "${editionDir}/hosting/nginx-server.conf";
  }
}
`,
    );
    return ['nginx', '-e', path.join(folder, 'error.log'), '-c', config];
  });
}

/** Caddy with the generated file, all it writes in a temporary folder. */
export function startCaddy(editionDir: string): Promise<RunningServer> {
  return start((folder, port) => {
    const config = path.join(folder, 'Caddyfile');
    writeFileSync(
      config,
      `{
	admin off
	default_bind 127.0.0.1
}
http://127.0.0.1:${port} {
	root * "${editionDir}/current"
	import "${editionDir}/hosting/caddy-site.conf"
}
`,
    );
    return ['caddy', 'run', '--config', config, '--adapter', 'caddyfile'];
  });
}

async function start(command: (folder: string, port: number) => string[]): Promise<RunningServer> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'naba-server-'));
  const port = await freePort();
  const [program = '', ...args] = command(folder, port);
  const child = spawn(program, args, {
    env: { ...process.env, PATH: searchPath, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      said += text;
    });
  }
  await answering(port, child, () => said);
  return {
    origin: `http://127.0.0.1:${port}`,
    stop: async () => {
      const ended = new Promise((resolve) => child.once('exit', resolve));
      child.kill('SIGTERM');
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = net.createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() =>
        address && typeof address === 'object' ? resolve(address.port) : reject(new Error('no port')),
      );
    });
  });
}

async function answering(port: number, child: ChildProcess, said: () => string): Promise<void> {
  while (child.exitCode === null) {
    try {
      await ask(`http://127.0.0.1:${port}`, '/');
      return;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
  throw new Error(`The server ended: ${said()}`);
}

export type Answer = { status: number; headers: http.IncomingHttpHeaders; body: Buffer };

/** Asks for a path exactly as it is written: no browser or `fetch` tidies it up first. */
export function ask(
  origin: string,
  pathAsWritten: string,
  headers: http.OutgoingHttpHeaders = {},
): Promise<Answer> {
  const { hostname, port } = new URL(origin);
  return new Promise((resolve, reject) => {
    const request = http.get({ hostname, port, path: pathAsWritten, headers, agent: false }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.once('error', reject);
      response.once('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          body: Buffer.concat(parts),
        }),
      );
    });
    request.once('error', reject);
  });
}
