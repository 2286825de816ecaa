type Part = { role?: string; contentType?: string; value: string; wordCount?: number };
type Concept = { name?: string; rel?: string; uri?: string; literal?: string };

/** The part of ninjs 3.1 that we write; names and order are IPTC's. */
export type NinjsItem = {
	uri: string;
	type?: 'text' | 'audio' | 'video' | 'picture' | 'composite';
	representationType?: 'full' | 'partial';
	profile?: string;
	standard?: { name: string; version: string; schema: string };
	version?: string;
	language?: string;
	pubStatus?: 'usable' | 'withheld' | 'canceled';
	firstCreated?: string;
	versionCreated?: string;
	copyrightNotice?: string;
	copyrightHolder?: string;
	edNote?: string;
	headlines?: Part[];
	descriptions?: Part[];
	bodies?: Part[];
	by?: string;
	located?: string;
	people?: Concept[];
	subjects?: Concept[];
	genres?: Concept[];
	infoSources?: { name: string; role: string }[];
	altIds?: { role: string; value: string }[];
	digitalSourceType?: { name: string; uri: string };
	renditions?: NinjsRendition[];
	associations?: (NinjsItem & { name: string; rel?: string })[];
};

export type NinjsRendition = {
	name: string;
	href: string;
	contentType?: string;
	width?: number;
	height?: number;
	sizeInBytes?: number;
	poi?: { x: number; y: number };
};
