/** A text in both languages of the paper. */
type Both = { vi: string; en: string };

/** One item of an evening: when it begins, what it is, where. */
type Item = { at: string; what: Both; where: Both };

/** An evening of the festival, by its day in the eighth month of the lunar calendar. */
export type Evening = { day: string; name: Both; items: Item[] };

const square: Both = { vi: 'Quảng trường Nguyễn Tất Thành', en: 'Nguyễn Tất Thành square' };
const embankment: Both = { vi: 'Bờ kè sông Lô', en: 'The Lô embankment' };
const street: Both = { vi: 'Đường Bình Thuận', en: 'Bình Thuận street' };

/** An invented programme: it names no persons and no year, since the days move with the moon. */
export const evenings: readonly Evening[] = [
	{
		day: '13',
		name: { vi: 'Đêm bày cỗ', en: 'The evening of the fruit trays' },
		items: [
			{ at: '18.30', what: { vi: 'Thi mâm cỗ Trung thu của các tổ dân phố', en: 'Contest of Mid-Autumn fruit trays' }, where: square },
			{
				at: '19.15',
				what: { vi: 'Lớp học làm đèn ông sao cho thiếu nhi', en: 'Children learn to make star lanterns of bamboo and paper' },
				where: square,
			},
			{
				at: '20.00',
				what: { vi: 'Hát then, sình ca, páo dung dưới trăng', en: 'Songs of the Tày, Cao Lan and Dao by moonlight' },
				where: { vi: 'Sân khấu bờ sông', en: 'Riverside stage' },
			},
		],
	},
	{
		day: '14',
		name: { vi: 'Đêm trình diễn đèn', en: 'The evening of the giant lanterns' },
		items: [
			{
				at: '18.00',
				what: { vi: 'Các mô hình đèn về điểm tập kết', en: 'The giant lanterns gather at the starting point' },
				where: street,
			},
			{ at: '19.30', what: { vi: 'Trình diễn và chấm giải mô hình đèn', en: 'The lanterns are shown and judged' }, where: street },
			{
				at: '21.00',
				what: { vi: 'Thả hoa đăng cầu bình an', en: 'Paper lotuses are set afloat with a wish for peace' },
				where: embankment,
			},
		],
	},
	{
		day: '15',
		name: { vi: 'Đêm hội rước đèn', en: 'The night of the great parade' },
		items: [
			{ at: '17.30', what: { vi: 'Phá cỗ trông trăng cùng thiếu nhi', en: 'The children’s moonlight feast' }, where: square },
			{ at: '19.00', what: { vi: 'Trống hội, múa lân và trao giải', en: 'Festival drums, a lion dance and the prizes' }, where: square },
			{
				at: '20.00',
				what: { vi: 'Rước đèn Trung thu qua các phố', en: 'The lantern parade goes through the town' },
				where: { vi: 'Từ quảng trường ra bờ sông', en: 'From the square to the riverside' },
			},
			{ at: '22.00', what: { vi: 'Vòng xòe kết hội', en: 'Everyone joins hands for the closing xòe dance' }, where: square },
		],
	},
];

/** What a visitor should know. */
export const advice: readonly Both[] = [
	{
		vi: 'Trung tâm cấm xe từ 17 giờ đến khi tan hội; gửi xe theo biển chỉ dẫn.',
		en: 'No traffic in the centre from 5 p.m. until the end; follow the signs to the car parks.',
	},
	{
		vi: 'Trẻ nhỏ đi cùng người lớn, đứng sau dải phân cách khi đoàn đèn đi qua.',
		en: 'Keep small children with you, behind the barriers, while the lanterns pass.',
	},
	{
		vi: 'Không thả đèn trời. Hoa đăng bằng giấy được vớt lên ngay trong đêm.',
		en: 'No sky lanterns, please. The paper lotuses are collected the same night.',
	},
];

export const sample: Both = {
	vi: 'Chương trình minh họa trong dữ liệu mẫu của Báo Sông Lô, không phải lịch chính thức của lễ hội.',
	en: 'An illustration from the sample data of Sông Lô News, not the official programme of the festival.',
};
