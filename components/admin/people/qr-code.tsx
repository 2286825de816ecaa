import { encode } from 'uqr';

/** A text as a QR code, drawn dark on light in either theme, as cameras need it. */
export function QrCode({ text, label }: { text: string; label: string }) {
	const { data, size } = encode(text, { ecc: 'M', border: 2 });
	const path = data.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : []))).join('');
	return (
		<svg className="qr" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label} shapeRendering="crispEdges">
			<path className="qr-ground" d={`M0 0h${size}v${size}H0z`} />
			<path className="qr-dots" d={path} />
		</svg>
	);
}
