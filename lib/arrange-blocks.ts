import type { Card, Section, SectionForm } from './content.ts';

export type FrontBlock = { section: Section; cards: Card[] };

/** The fewest stories a form looks right with. */
const needed: Partial<Record<SectionForm, number>> = { feature: 3, list: 2 };

/**
 * The blocks of the front page in forms that leave no hole: `list` blocks stand two in a row, so one that is left over is
 * widened, and a form that wants more stories than there are gives way to a row.
 */
export function arrangeBlocks(blocks: FrontBlock[]): FrontBlock[] {
	const arranged: FrontBlock[] = [];
	let open = false;
	for (const [place, block] of blocks.entries()) {
		const paired: boolean = block.section.form === 'list' && (open || blocks[place + 1]?.section.form === 'list');
		open = paired && !open;
		const wished = block.section.form === 'list' && !paired ? 'feature' : block.section.form;
		const form = suits(block, wished) || paired ? wished : 'row';
		arranged.push({ ...block, section: { ...block.section, form } });
	}
	return arranged;
}

/** Whether there are stories enough, and for the large picture of a feature a picture. */
function suits({ cards }: FrontBlock, form: SectionForm): boolean {
	const pictured = form !== 'feature' || cards[0]?.picture !== undefined;
	return pictured && cards.length >= (needed[form] ?? 1);
}
