import { expect, test } from 'vitest';
import { requireNode } from './require-node.ts';

test.each(['22.18.0', '22.21.1', '23.0.0', '24.21.0', '100.0.0'])('Node %s runs the portal', (version) => {
	expect(() => requireNode(version)).not.toThrow();
});

test.each(['18.20.8', '20.20.2', '22.17.9', '22.9.0', '9.0.0'])('Node %s is refused, with what to do', (version) => {
	expect(() => requireNode(version)).toThrow(
		`Node 22.18 or newer is needed, this is ${version}. Run \`npm ci\` without --omit=optional: it brings Node 24 with it.`,
	);
});

test('the Node that runs these tests runs the portal', () => {
	expect(() => requireNode()).not.toThrow();
});
