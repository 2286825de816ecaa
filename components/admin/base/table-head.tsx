/** The words over a column; those over figures, those over buttons, which are only heard, or none. */
export type Column = string | { number: string } | { tools: string } | null;

/** The row over a table that names its columns. */
export function TableHead({ columns }: { columns: Column[] }) {
	return (
		<thead>
			<tr>
				{columns.map((column, place) => (
					<Head key={place} column={column} />
				))}
			</tr>
		</thead>
	);
}

function Head({ column }: { column: Column }) {
	if (column === null) return <td />;
	if (typeof column === 'string') return <th scope="col">{column}</th>;
	return 'number' in column ? (
		<th scope="col" className="number">
			{column.number}
		</th>
	) : (
		<th scope="col">
			<span className="visually-hidden">{column.tools}</span>
		</th>
	);
}
