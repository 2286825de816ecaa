import type { DemoPerson } from './people.ts';
import type { PictureName } from './pictures/draw.ts';
import type { DemoTopic } from './topics.ts';

/** Inline text: `**bold**`, `*italic*` and `[words](https://address)` are marks, everything else is as typed. */
export type Inline = string;

export type DemoPicture = { picture: PictureName; alt: string; caption: Inline; credit?: string };

export type DemoBlock =
	| Inline
	| { h2: string }
	| { h3: string }
	| { list: Inline[] }
	| { steps: Inline[] }
	| { quote: Inline; source?: string }
	| { figure: DemoPicture }
	| { gallery: DemoPicture[] }
	| { table: string[][]; caption?: string }
	| { facts: Inline[]; title: string }
	| { video: DemoVideoName; caption: string }
	| { audio: 'then-melody'; caption: string }
	| { pdf: 'festival-programme'; title: string };

/** Defined in demo/videos.ts: own files that play, provider videos, and one of each broken state. */
export type DemoVideoName =
	| 'river-film'
	| 'lantern-film'
	| 'open-movie'
	| 'deleted'
	| 'private-until-tet'
	| 'embedding-off'
	| 'unsupported-host'
	| 'expired-stream'
	| 'insecure'
	| 'malformed';

export type DemoSection =
	| 'current-affairs'
	| 'local-government'
	| 'economy'
	| 'agriculture'
	| 'society'
	| 'education'
	| 'health'
	| 'culture'
	| 'festivals'
	| 'travel'
	| 'sport'
	| 'environment'
	| 'science'
	| 'opinion'
	| 'photo-essays';

/** One language version. `hoursAgo` is given when it appeared at another time than the story's first version. */
export type DemoVersion = {
	title: string;
	lead: string[];
	alt?: string;
	caption?: Inline;
	body: DemoBlock[];
	hoursAgo?: number;
	correction?: { text: string; hoursAgo: number };
};

export type DemoStory = {
	key: string;
	section: DemoSection;
	hoursAgo: number;
	text: DemoPerson[];
	photo?: DemoPerson[];
	topics: DemoTopic[];
	picture?: PictureName;
	video?: DemoVideoName;
	videoCaption?: { vi?: string; en?: string };
	label?: 'ai_assisted' | 'sponsored';
	sourceLine?: string;
	vi?: DemoVersion;
	en?: DemoVersion;
};
