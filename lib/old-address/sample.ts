import type { Pattern } from './pattern.ts';
import type { Token } from './tokens.ts';

const samples = { id: '12345', slug: 'ten-bai', any: 'x' };
const written = (tokens: Token[]) => tokens.map((token) => ('text' in token ? token.text : samples[token.place])).join('');

/** An address that a pattern fits, to show and to try others on. */
export function sampleOf({ segments, parameters }: Pattern): string {
	const path = `/${segments.map((segment) => (segment === 'any' ? 'x' : written(segment))).join('/')}`;
	return parameters.length === 0 ? path : `${path}?${parameters.map(({ name, tokens }) => `${name}=${written(tokens)}`).join('&')}`;
}
