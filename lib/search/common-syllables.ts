/**
 * The words that most articles hold, folded: of Vietnamese the hundred commonest syllables of news, of English the commonest
 * function words. The index is made with them: a change of this list needs a migration that empties the index.
 */
export const commonSyllables: ReadonlySet<string> = new Set(
	`co va cua cac trong la do duoc da cho voi tu dong nam nhung nguoi mot khong de the tai khi cung nhan so nay doi cong gia dau su ban thu
	dung quan ve chi truong con bo tinh toi qua van noi thanh du hien dang moi den an hoc anh dinh ngay se ra thi thuc vao bao nhieu tren
	thong vi vien dien sau nhu theo day ca hon bi dan chung hoi lai viec ho biet hoa lam nha hang ong nang nhat san thoi ly trung tien
	of and to in a for is on that by with was as at from it be are will this which were or`.split(/\s+/),
);
