import { type Asked, askDesk } from './ask-desk.ts';
import { VideoAnswer, videos } from './media-records.ts';

/** Makes an address one of the paper's videos and answers what is known of it. */
export async function registerVideo(url: string): Promise<Asked<VideoAnswer>> {
	const answer = await askDesk('/api/desk/videos', VideoAnswer, { url });
	if (answer.ok) videos.put([answer.value]);
	return answer;
}
