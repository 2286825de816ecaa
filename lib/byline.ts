import type { ByRole } from './content.ts';
import { cleanLine, cutText } from './html/clean-text.ts';

export type Byline = { credits: { name: string; roles: ByRole[] }[]; sourceLine: string };

const roleWords: Record<ByRole, string> = {
	text: 'tin|bài viết|bài|nội dung|thực hiện|ghi|texts?|words?|story|stories|report|reporting|written',
	photo: 'ảnh|hình ảnh|hình|photos?|photographs?|photography|pictures?|images?',
	video: 'videos?|clips?|phim|quay phim|film|footage',
	translation: 'người dịch|biên dịch|dịch|translation|translated|translator',
};
const anyRole = Object.values(roleWords).join('|');
const between = String.raw`\s*(?:[,;&+/–—-]|và|and)\s*`;
/** `Tin, ảnh:`, `Text and photos by`, `By`: one or more roles and what ends them. */
const label = new RegExp(
	String.raw`(?<![\p{L}\p{M}])(?:(?<roles>(?:${anyRole})(?:${between}(?:${anyRole}))*)(?:\s*:|\s+by(?=\s))|by(?=\s)\s*:?)`,
	'giu',
);
const sourceMark = /^(?:theo|nguồn|source|according to|via|lược dịch từ)(?![\p{L}\p{M}])/iu;
const nameEnd = /\s*[,;&+/|•]\s*|\s+[–—-]+\s+|\s+(?:và|and)\s+/iu;
const longestName = 60;
const longestLine = 500;

/**
 * Who did what, from a line as newspapers write it (`Tin, ảnh: A`, `Words: A; Pictures: B`, `A – Theo TTXVN`). Names without
 * a role wrote the text; `sourceLine` is the agency's part as it stood, or '' when there is none.
 */
export function parseByline(text: string): Byline {
	const { people, sources } = withoutSources(cutText(cleanLine(text), longestLine));
	const credits = new Map<string, { name: string; roles: ByRole[] }>();
	for (const { roles, words } of labelled(people)) {
		const names = words.split(nameEnd).map(trimmed);
		const isSentence = names.some((name) => name.length > longestName);
		if (isSentence || sourceMark.test(words)) sources.push(words);
		else for (const name of names) credit(credits, name, roles);
	}
	return { credits: [...credits.values()], sourceLine: sources.join(' – ') };
}

/** Sources stand in brackets or at the end, after a dash or alone; their own dashes and commas are no separators. */
function withoutSources(line: string): { people: string; sources: string[] } {
	const sources: string[] = [];
	const keep = (part: string) => {
		if (sourceMark.test(trimmed(part))) sources.push(trimmed(part));
		return ' ';
	};
	const bare = line.replace(/\(([^()]*)\)/g, (_, inner: string) => keep(inner));
	const people = bare.replace(/(?:^|[\s,;–—-])((?:theo|nguồn:|source:|according to|via)\s.*)$/iu, (_, source: string) => keep(source));
	return { people: trimmed(people), sources };
}

function labelled(line: string): { roles: ByRole[]; words: string }[] {
	const labels = [...line.matchAll(label)];
	const first = trimmed(line.slice(0, labels[0]?.index ?? line.length));
	const parts = labels.map((found, index) => ({
		roles: rolesOf(found.groups?.roles ?? ''),
		words: trimmed(line.slice(found.index + found[0].length, labels[index + 1]?.index ?? line.length)),
	}));
	return first === '' ? parts : [{ roles: ['text'], words: first }, ...parts];
}

function rolesOf(words: string): ByRole[] {
	const named = words.toLowerCase().split(new RegExp(between, 'iu'));
	const roles = (['text', 'photo', 'video', 'translation'] as const).filter((role) => {
		return named.some((word) => new RegExp(`^(?:${roleWords[role]})$`, 'iu').test(word));
	});
	return roles.length > 0 ? roles : ['text'];
}

function credit(credits: Map<string, { name: string; roles: ByRole[] }>, name: string, roles: readonly ByRole[]): void {
	if (!/\p{L}/u.test(name)) return;
	const key = name.toLocaleLowerCase('vi');
	const known = credits.get(key) ?? { name, roles: [] };
	credits.set(key, { name: known.name, roles: [...new Set([...known.roles, ...roles])] });
}

/** Without the signs that only held the parts together. */
function trimmed(part: string): string {
	return part.replace(/^[\s.,;:|•–—-]+|[\s,;:|•–—-]+$|(?<=\p{Ll}{2})\.$/gu, '');
}
