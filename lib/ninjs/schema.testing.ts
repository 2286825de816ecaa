import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';

const file = join(import.meta.dirname, '../../../shared/data/schemas/ninjs-3.1.json');

/** Whether IPTC's schema lies beside the project; it is not ours to ship. */
export const hasNinjsSchema = existsSync(file);

/** A function that tells what is wrong with an item by IPTC's ninjs 3.1 schema, one line a problem. */
export function ninjsProblems(): (item: unknown) => string[] {
	const ajv = new Ajv2020({ strict: false, allErrors: true });
	addFormats.default(ajv);
	ajv.addSchema({ $id: 'https://geojson.org/schema/GeoJSON.json', type: 'object' });
	const validate = ajv.compile(JSON.parse(readFileSync(file, 'utf8')));
	return (item) => (validate(item) ? [] : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`));
}
