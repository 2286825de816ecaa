/** What stories may hold, and what breaks formats that are written carelessly. */
export const hostile = {
	'a script’s end': 'Nhà báo viết </script><script>alert(1)</script>',
	'an end of CDATA': 'Mã ]]> trong <![CDATA[ bài',
	'signs of markup': `Cơm & phở <b>"đậm"</b> 'nhạt' &amp; &lt;`,
	emoji: 'Lễ hội 🏮👩‍🌾 ở bản 🇻🇳',
	'right-to-left text': 'Chợ phiên مرحبا بالعالم שלום',
	'characters that XML forbids': 'Dòng\u0000 có \u0008 ký\u001f tự \ufffe lạ \ud800 nửa',
	'decomposed letters': 'Tuyên Quang đổi mới'.normalize('NFD'),
	'5,000 characters': `${'Một tiêu đề dài đến mức không ai đọc hết. '.repeat(125)}`.slice(0, 5000),
	'lines and tabs': 'Dòng một\nDòng hai\tcột\r\nDòng ba',
	'a comment and an instruction': 'Bài <!-- ẩn --> và <?php echo 1 ?> và <!DOCTYPE x>',
} as const;

/** A hostile text as it may come out: without what no XML can hold. */
export function harmless(text: string): string {
	return text.replaceAll('\ufffd', '').replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '');
}
