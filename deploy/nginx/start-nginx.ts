import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

const host = '127.0.0.1';
const patience = 5000;

/** Whether a program can be run here. */
export const isInstalled = (program: string, version = '-v'): boolean => spawnSync(program, [version]).error === undefined;

type Places = { port: number; upstream: number; folder: string };

/** The shipped configuration with other ports and another folder for its cache; all else is as it is shipped. */
export function portalConfiguration({ port, upstream, folder }: Places): string {
	return readFileSync(join(import.meta.dirname, 'portal.conf'), 'utf8')
		.replaceAll(/^(\tlisten) 80/gm, `$1 ${host}:${port}`)
		.replace('127.0.0.1:3000', `${host}:${upstream}`)
		.replace('/var/cache/portal', join(folder, 'cache'));
}

/** Starts nginx in a folder of its own with what belongs into `http {}`, before it what loads modules. Throws when it does not answer. */
export async function startNginx(folder: string, port: number, http: string, modules = ''): Promise<ChildProcess> {
	const file = join(folder, 'nginx.conf');
	writeFileSync(file, mainConfiguration(folder, http, modules));
	const child = spawn('nginx', ['-p', folder, '-c', file, '-e', join(folder, 'error.log')], { stdio: 'ignore' });
	for (const until = Date.now() + patience; Date.now() < until && child.exitCode === null; await wait(20)) {
		if (await isOpen(port)) return child;
	}
	child.kill();
	throw new Error(`nginx did not start: ${readFileSync(join(folder, 'error.log'), 'utf8')}`);
}

/** Ends a server that was started here, and returns when it has ended. */
export async function stopNginx(child: ChildProcess): Promise<void> {
	if (child.exitCode !== null || child.signalCode !== null) return;
	const gone = once(child, 'exit');
	child.kill('SIGTERM');
	await gone;
}

function mainConfiguration(folder: string, http: string, modules: string): string {
	const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${join(folder, name)};`);
	return [
		modules,
		// The folders belong to whoever runs this, and nginx would give its work to another user.
		process.getuid?.() === 0 ? 'user root;' : '',
		`daemon off; worker_processes 1; pid ${join(folder, 'nginx.pid')};`,
		'events { worker_connections 1024; }',
		`http { access_log off; ${temporary.join(' ')}\n${http}\n}\n`,
	].join('\n');
}

function isOpen(port: number): Promise<boolean> {
	return new Promise((resolve) => {
		const socket = connect(port, host, () => resolve(true)).on('error', () => resolve(false));
		socket.on('connect', () => socket.end());
	});
}
