import sax from 'sax';

/** An element as a test sees it: name with its prefix, attributes, elements in it, and its text. */
export type Node = { name: string; uri: string; attributes: Record<string, string>; children: Node[]; text: string };

const impossible = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/u;

/** The root of a well-formed document with namespaces; throws on anything else, also on characters that XML forbids. */
export function parseXml(xml: string): Node {
	if (impossible.test(xml)) throw new Error('There is a character in it that no XML document may hold.');
	const top: Node = { name: '', uri: '', attributes: {}, children: [], text: '' };
	const open = [top];
	const options = { xmlns: true, strictEntities: true };
	const parser = sax.parser(true, options);
	parser.onerror = (error) => {
		throw error;
	};
	parser.onopentag = (tag) => {
		const attributes = Object.fromEntries(
			Object.entries(tag.attributes).map(([key, value]) => [key, typeof value === 'string' ? value : value.value]),
		);
		const node: Node = { name: tag.name, uri: 'uri' in tag ? tag.uri : '', attributes, children: [], text: '' };
		open.at(-1)?.children.push(node);
		open.push(node);
	};
	parser.onclosetag = () => open.pop();
	parser.ontext = parser.oncdata = (text) => {
		const node = open.at(-1);
		if (node) node.text += text;
	};
	parser.write(xml).close();
	const [root, ...others] = top.children;
	if (!root || others.length > 0 || open.length !== 1) throw new Error('The document has no single root.');
	return root;
}

/** The elements of a name in a node, in order. */
export function named(node: Node | undefined, name: string): Node[] {
	return node?.children.filter((child) => child.name === name) ?? [];
}

/** The text of the first element of a name in a node. */
export function textOf(node: Node | undefined, name: string): string | undefined {
	return named(node, name)[0]?.text;
}
