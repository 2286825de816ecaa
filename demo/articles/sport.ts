import type { DemoStory } from '../format.ts';

export const sport: DemoStory[] = [
	{
		key: 'riverside-race',
		section: 'sport',
		hoursAgo: 12,
		text: ['duc-anh'],
		photo: ['hoang-son'],
		topics: ['running', 'river-lo'],
		picture: 'river-run',
		vi: {
			title: 'Cô giáo mầm non về nhất 10 km nữ giải chạy phong trào ven sông Lô',
			lead: [
				'Hơn sáu trăm người dậy từ bốn giờ sáng để chạy 10 km dọc sông Lô. Người thắng cự ly nữ tập luyện chủ yếu trên quãng đường từ nhà đến trường mầm non.',
				'Người về cuối, 67 tuổi, qua vạch đích sau một giờ bốn mươi hai phút và được đón bằng tràng vỗ tay dài nhất buổi sáng.',
			],
			alt: 'Nhóm người đeo số chạy trên con đường ven sông trong nắng sớm, bên kia sông là phố và một cây cầu',
			caption: 'Đường chạy bám bờ sông, có ba đoạn dốc ngắn và một cây cầu.',
			body: [
				'Phát lệnh lúc 5 giờ 15 phút, đoàn chạy kéo dài như dải lụa nhiều màu men bờ kè. Trời mát, lặng gió, nhưng con dốc lên cầu ở km thứ 7 khiến nhiều người chuyển sang đi bộ.',
				'Chị Lưu Thị Phương, 31 tuổi, bứt lên đúng ở con dốc ấy và cán đích sau 41 phút 27 giây. “Ngày nào tôi cũng đạp xe chở con qua dốc gần nhà, dốc này chưa ăn thua”, chị nói, tay vẫn cầm chai nước của bạn chạy cùng. Chị bắt đầu chạy ba năm trước để dễ ngủ; buổi tập dài nhất trong tuần là sáng Chủ nhật, khi cả nhà chưa dậy.',
				'Ở cự ly nam, Hoàng Văn Quyết, 34 tuổi, thợ sửa xe, về nhất với 34 phút 41 giây. Anh bám nhóm đầu đến km thứ 8 rồi mới tăng tốc. “Tôi chạy theo tiếng thở của người bên cạnh. Nghe thấy họ gấp là mình đi”, anh kể.',
				{
					table: [
						['Nhóm tuổi', 'Số người', 'Nam nhanh nhất', 'Nữ nhanh nhất'],
						['18–29', '174', '35:50', '43:05'],
						['30–39', '221', '34:41', '41:27'],
						['40–49', '138', '37:12', '45:38'],
						['50–59', '61', '41:09', '51:20'],
						['Từ 60', '18', '48:33', '1:02:46'],
					],
					caption: 'Thành tích tốt nhất cự ly 10 km theo nhóm tuổi.',
				},
				'Giải do các câu lạc bộ chạy bộ địa phương tổ chức, không có tiền thưởng. Huy chương làm bằng gỗ thừa của một xưởng mộc, mỗi chiếc một vân. Bốn trạm tiếp nước dùng cốc tre thay cốc nhựa; tình nguyện viên đếm đủ 1.200 chiếc trước khi mang về rửa.',
				'Người về cuối là ông Đặng Hữu Chi. Hai năm trước ông mổ khớp gối, bác sĩ khuyên đi bộ nhẹ nhàng. Ông đi thật, rồi chạy từ cột đèn này sang cột đèn kia. “Tôi không thi với ai. Tôi thi với cái ghế bành ở nhà”, ông cười.',
				'Ban tổ chức dự định mở thêm cự ly 3 km cho trẻ em và phụ huynh ở lần chạy sau. Chị Phương đã đăng ký cho con trai năm tuổi, với điều kiện của cậu bé: mẹ không được chạy trước.',
			],
		},
		en: {
			title: 'Nursery teacher wins women’s 10 km in riverside race along the Lô',
			lead: [
				'More than six hundred people got up at four to run 10 km beside the river Lô. The first woman home does most of her training on the way to the nursery school where she teaches.',
				'The last finisher, aged 67, crossed the line after an hour and forty-two minutes, to the longest applause of the morning.',
			],
			alt: 'Runners with race numbers on a riverside road in morning sun, a town and a bridge across the water',
			caption: 'The course follows the bank, with three short climbs and a bridge.',
			body: [
				'They were off at a quarter past five, a ribbon of colours unrolling along the embankment. The air was cool and still, but the ramp up to the bridge, 7 km in, reduced many to a walk.',
				'It was there that Lưu Thị Phương, 31, went clear, to finish in 41 minutes 27 seconds. ‘I take my son over a worse hill every day on the back of my bicycle,’ she said, still holding somebody else’s bottle of water. She took up running three years ago to sleep better. Her one long outing of the week is on Sunday, before the family wakes.',
				'The men’s race went to Hoàng Văn Quyết, 34, a motorbike mechanic, in 34:41. He sat with the leaders for 8 km before making his move. ‘I listen to the breathing next to me,’ he said. ‘When it gets short, I go.’',
				{
					table: [
						['Age group', 'Runners', 'Fastest man', 'Fastest woman'],
						['18–29', '174', '35:50', '43:05'],
						['30–39', '221', '34:41', '41:27'],
						['40–49', '138', '37:12', '45:38'],
						['50–59', '61', '41:09', '51:20'],
						['60 and over', '18', '48:33', '1:02:46'],
					],
					caption: 'Best 10 km times by age group.',
				},
				'The event is organised by local running clubs and offers no prize money. Medals are cut from a joiner’s offcuts, so no two have the same grain, and the four drinks stations use bamboo cups instead of plastic. Volunteers counted all 1,200 before taking them home to be washed.',
				'Last in was Đặng Hữu Chi. After a knee operation two years ago he was told to take gentle walks. He did, and then began jogging from one lamp-post to the next. ‘I’m not competing with anyone,’ he said. ‘Only with the armchair.’',
				'Next time there is to be a 3 km run for children and parents. Ms Phương has already put her five-year-old down for it, on one condition of his: she may not run in front.',
			],
		},
	},
	{
		key: 'field-on-the-hill',
		section: 'sport',
		hoursAgo: 95,
		text: ['duc-anh'],
		topics: [],
		picture: 'football-pitch',
		video: 'unsupported-host',
		videoCaption: { vi: 'Trận giao hữu đầu tiên trên sân mới, do một khán giả quay lại.' },
		vi: {
			title: 'Bản vùng cao dọn nương cũ làm sân bóng, chiều nào cũng đủ hai đội',
			lead: [
				'Mảnh nương bỏ hoang lắm đá được hơn bốn chục người san phẳng trong mười sáu buổi chiều. Sân hẹp, hơi nghiêng, bóng lăn xuống suối phải chạy mười phút mới nhặt được, nhưng ngày nào cũng kín người.',
			],
			alt: 'Trận bóng nhìn từ sau lưới khung thành: cầu thủ áo đỏ sút bóng, thủ môn áo vàng dang tay, khán giả đông kín cuối sân, xa xa là núi',
			caption: 'Trận bóng trên nương cũ nay đã thành sân, khán giả đứng kín sau đường biên.',
			body: [
				'Sân có luật riêng: đội nào hiệp một đá lên dốc thì hiệp hai được đá xuống. Ai sút bóng xuống suối tự đi nhặt, và trong lúc chờ, hai thủ môn đổi chỗ cho nhau “để khỏi buồn”.',
				'Ý tưởng đến từ anh Thào A Lử, 26 tuổi, lái máy xúc. Anh mượn được máy hai ngày, phần còn lại bà con làm bằng cuốc và xe rùa. Đá nhặt ra xếp thành bậc ngồi quanh sân, đủ chỗ cho cả bản. “Ngày khai sân, các cụ bà ngồi hàng đầu, cổ vũ cả hai bên”, anh Lử kể.',
				'Cỏ do học sinh mang đến, mỗi em một rổ cỏ gà nhổ ở bờ ruộng. Vạch vôi được thay bằng vỏ trấu, mưa trôi thì rắc lại. Lưới khung thành đan từ dây dứa của mấy nhà nuôi cá.',
				'Sân có lịch: ba đến bốn giờ cho trẻ nhỏ, bốn rưỡi cho nữ, sau năm giờ cho thanh niên. Đội nữ ra đời sau cùng nhưng tập đều nhất, mười bốn người, phần lớn đá chân đất. “Chúng tôi thắng đội chồng một trận rồi”, chị Giàng Thị Dợ nói, “tỷ số thì giữ bí mật cho các ông ấy”.',
				'Tháng tới, ba bản lân cận sẽ sang đá giao hữu. Giải thưởng đã có: một con lợn 40 kg, đội nhất mổ, ba đội còn lại cùng ăn.',
			],
		},
	},
	{
		key: 'na-hang-boat-race',
		section: 'sport',
		hoursAgo: 330,
		text: ['duc-anh'],
		photo: ['hoang-son'],
		topics: ['na-hang'],
		picture: 'boat-race',
		vi: {
			title: 'Mười hai tay chèo, một nhịp trống: tập đua thuyền trên hồ Na Hang',
			lead: [
				'Trước mỗi mùa hội, các đội thuyền quanh hồ Na Hang tập từ lúc mặt nước còn sương. Họ bảo thắng thua không nằm ở cánh tay, mà ở chỗ mười hai người có chịu nghe cùng một tiếng trống.',
			],
			alt: 'Ba chiếc thuyền đua đỏ, xanh lam, xanh lá lao trên mặt hồ, người ở mũi giơ tay; trên bờ đông kín người xem dưới cờ đỏ sao vàng',
			caption: 'Ba thuyền tranh nhau từng nhịp chèo trong ngày hội, sau nhiều tuần tập luyện.',
			body: [
				'Thuyền đua dài 14 m, lòng chỉ đủ hai người ngồi sát vai. Người cầm trống ở mũi, quay mặt về phía đồng đội; người lái đứng sau cùng. Giữa họ là sáu hàng chèo mặc áo phao đã bạc màu.',
				'“Mới tập ai cũng muốn chèo khỏe. Người khỏe chèo trước nửa nhịp là thuyền khựng, như xe đạp bị bóp phanh”, ông Hoàng Văn Sính, 52 tuổi, từng cầm lái qua chín mùa đua, giải thích. Bởi vậy tuần đầu đội ông không chèo nhanh: hai mươi phút nghe trống, hai mươi phút chèo nhắm mắt.',
				'Các tay chèo là người nuôi cá lồng, thợ xây, một thầy giáo thể dục và hai anh em ruột lái thuyền chở khách. Ban ngày mỗi người một việc, gặp nhau lúc năm giờ sáng và sáu giờ chiều. Bữa tập nào cũng có nồi cháo đậu xanh của các gia đình thay phiên nấu.',
				'Năm nay lần đầu có đội nữ tập đủ đường dài 1.200 m. Chị Nguyễn Thị Liễu, người giữ nhịp, vốn đánh trống ở trường tiểu học. Chị đổi cách đếm: thay vì “một, hai”, cả thuyền hô tên con của từng người. “Đến tên con ai là người ấy tự kéo mạnh hơn”, chị cười.',
				'Chiều muộn, khi thuyền chở khách cuối cùng đã vào bến, hai đội chèo một vòng thật chậm để thả lỏng. Không ai đánh trống. Mái chèo vẫn chạm nước cùng một lúc.',
			],
		},
	},
];
