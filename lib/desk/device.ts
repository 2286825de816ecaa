const browsers: [pattern: RegExp, name: string][] = [
	[/\bcoc_coc_browser\b/i, 'Cốc Cốc'],
	[/\bEdgA?\/|\bEdgiOS\//, 'Edge'],
	[/\bOPR\//, 'Opera'],
	[/\bSamsungBrowser\//, 'Samsung Internet'],
	[/\bFirefox\/|\bFxiOS\//, 'Firefox'],
	[/\bChrome\/|\bCriOS\/|\bHeadlessChrome\//, 'Chrome'],
	[/\bSafari\//, 'Safari'],
];
const systems: [pattern: RegExp, name: string][] = [
	[/\bAndroid\b/, 'Android'],
	[/\biPhone\b/, 'iPhone'],
	[/\biPad\b/, 'iPad'],
	[/\bWindows\b/, 'Windows'],
	[/\bMac OS X\b/, 'macOS'],
	[/\bCrOS\b/, 'ChromeOS'],
	[/\bLinux\b/, 'Linux'],
];

/** A browser and its machine in words that its owner knows, from what it calls itself; empty when it says nothing known. */
export function deviceOf(userAgent: string): string {
	const nameIn = (list: [RegExp, string][]) => list.find(([pattern]) => pattern.test(userAgent))?.[1];
	return [nameIn(browsers), nameIn(systems)].filter((name) => name !== undefined).join(', ');
}
