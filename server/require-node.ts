const needed = [22, 18] as const;

/** Throws when this Node cannot run the portal: too old to run TypeScript, or for the database driver. */
export function requireNode(version = process.versions.node): void {
	const [major = 0, minor = 0] = version.split('.').map(Number);
	if (major > needed[0] || (major === needed[0] && minor >= needed[1])) return;
	throw new Error(
		`Node ${needed.join('.')} or newer is needed, this is ${version}. Run \`npm ci\` without --omit=optional: it brings Node 24 with it.`,
	);
}
