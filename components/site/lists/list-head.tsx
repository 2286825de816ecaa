type ListHeadProps = { title: string; description?: string; label?: string };

/** The heading of a list: what it is, and in a line what it is about. */
export function ListHead({ title, description, label }: ListHeadProps) {
	return (
		<header className="list-head">
			{label && <p className="label">{label}</p>}
			<h1>{title}</h1>
			{description && <p className="list-description">{description}</p>}
		</header>
	);
}
