type Option = { value: string | number; text: string };

/** A choice of a form that is sent as an address; an empty value asks for nothing. */
export function NativeSelect({
	label,
	name,
	value = '',
	empty,
	options,
}: {
	label: string;
	name: string;
	value?: string | number | undefined;
	empty?: string;
	options: Option[];
}) {
	return (
		<label className="field">
			<span className="field-label">{label}</span>
			<select className="input" name={name} defaultValue={value}>
				{empty !== undefined && <option value="">{empty}</option>}
				{options.map(({ value: own, text }) => (
					<option key={own} value={own}>
						{text}
					</option>
				))}
			</select>
		</label>
	);
}
