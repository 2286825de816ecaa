/** The text without marks, in lower case and with `đ` as `d`, so that `Chuyển đổi` and `chuyen doi` are equal. */
export function fold(text: string): string {
	return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('đ', 'd');
}
