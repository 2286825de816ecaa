import type { ReactNode } from 'react';
import { type Column, TableHead } from './table-head.tsx';

type Props = { title: string; columns: Column[]; children: ReactNode };

/** A list of the desk with its rows. On a telephone each row is a card whose cells say themselves which column they are of (`data-label`). */
export function ListTable({ title, columns, children }: Props) {
	return (
		<table className="table people-table">
			<caption className="visually-hidden">{title}</caption>
			<TableHead columns={columns} />
			<tbody>{children}</tbody>
		</table>
	);
}
