import type { IncomingHttpHeaders } from 'node:http';
import { isbot } from 'isbot';

/** Whether whoever asks says that they are a machine, or does not say at all what they are. */
export function isMachine({ 'user-agent': agent }: IncomingHttpHeaders): boolean {
	return agent === undefined || isbot(agent);
}
