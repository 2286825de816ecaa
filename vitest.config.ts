import { configDefaults, defineConfig } from 'vitest/config';

export default defineConfig({
	test: {
		include: ['**/*.test.ts'],
		exclude: [...configDefaults.exclude, '.next/**', 'e2e/**'],
		environment: 'node',
		// Pictures are encoded and databases filled, on slow machines that do other work meanwhile: this ends only what hangs.
		testTimeout: 300_000,
		retry: process.env.CI ? 1 : 0,
	},
});
