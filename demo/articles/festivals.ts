import type { DemoStory } from '../format.ts';

export const festivals: DemoStory[] = [
	{
		key: 'lanterns-after-parade',
		section: 'festivals',
		hoursAgo: 20,
		text: ['ly-thu'],
		photo: ['hoang-son'],
		topics: ['mid-autumn', 'craft'],
		picture: 'lantern-festival',
		video: 'lantern-film',
		videoCaption: {
			vi: 'Đoàn rước đèn đi qua phố đêm, thước phim ngắn của tòa soạn.',
			en: 'The lantern parade passes through the streets, a short film by our newsroom.',
		},
		vi: {
			title: 'Hết hội Thành Tuyên, những chiếc đèn Trung thu khổng lồ về đâu?',
			lead: [
				'Một mô hình đèn cao bằng ngôi nhà hai tầng chỉ xuống phố vài đêm. Sau rằm tháng Tám, khung sắt, bóng đèn và hàng trăm mét vải bắt đầu một vòng đời khác trong sân nhà của các tổ dân phố.',
			],
			alt: 'Đoàn rước đêm rằm với đèn cá chép và đèn thỏ khổng lồ rực sáng trên xe, đi giữa phố đông người',
			caption: 'Đèn của các tổ dân phố nối nhau xuống phố trong những đêm hội.',
			body: [
				'Ở góc sân nhà ông Vũ Đình Khiêm, con cá chép dài 9 m nằm nghiêng như đang ngủ. Vảy đã gỡ, mắt đã tháo, chỉ còn bộ xương sắt và một tấm bìa ghi bằng bút dạ: “Giữ khung, năm sau làm rồng”.',
				'“Làm đèn tốn nhất là khung. Biết tính thì một bộ khung sống được bốn, năm mùa: cá thành rồng, rồng cắt đôi thành hai con ngựa”, ông Khiêm, trưởng nhóm làm đèn của tổ, nói. Nhóm có 27 người, từ thợ hàn, thợ điện đến cô giáo mỹ thuật, tối nào rảnh thì ra sân.',
				{ h2: 'Cái gì giữ, cái gì cho' },
				'Sau đêm hội, nhóm dành hai buổi để dỡ. Dây đèn LED cuộn vào ống nhựa, đo lại từng đoạn; bộ phát điện trả về nhà cho mượn; bánh xe tra mỡ. Vải lành may thành bạt che nông cụ và diềm sân khấu cho trường mầm non, vải vụn bó lại làm ruột gối. Phần phải bỏ đi năm nay vừa hai bao tải.',
				'Những chi tiết trẻ con thích nhất thì không vào kho. Đôi mắt cá bằng hai chiếc chậu nhựa sơn bảy màu được tặng điểm trường cách đó 30 km, nơi cô giáo treo lên làm đèn đọc sách. Năm trước nữa, chiếc sừng kỳ lân thành ống cắm ô của trạm y tế.',
				'Bạn đọc muốn hẹn trước cho mùa sau có thể xem lại chương trình các đêm hội dưới đây. Lịch mỗi năm một khác, nhưng trình tự thì ít đổi: thi mâm cỗ, trình diễn đèn, rồi đêm rước lớn.',
				{ pdf: 'festival-programme', title: 'Chương trình Lễ hội Thành Tuyên' },
				'Ít ai ngờ việc tận dụng lại làm đèn đẹp hơn. Khi không phải hàn khung mới, nhóm có tiền mua loại vải thấm sáng và có thời giờ thử chuyển động: miệng cá khép mở nhờ mô-tơ gạt nước xe ô tô cũ, râu rồng rung nhờ những chiếc lò xo tự cuốn.',
				'Tối cuối tuần, mấy đứa trẻ trong xóm lại chui vào bụng cá chơi trốn tìm. Bé Tạ Bảo Châu, 7 tuổi, hỏi bao giờ con cá dậy. “Khi nào con nghe tiếng máy hàn”, ông Khiêm đáp. Ông tính qua Tết sẽ vẽ rồng, và lần này để bọn trẻ vẽ cái đuôi.',
			],
		},
		en: {
			title: 'When the Thành Tuyên parade is over, where do the giant lanterns go?',
			lead: [
				'A lantern as tall as a two-storey house has only a few nights on the streets. After the autumn full moon its steel, bulbs and hundreds of metres of cloth begin another life in neighbourhood back yards.',
			],
			alt: 'A giant carp lantern and a rabbit lantern, lit up on wagons, moving down a crowded street under a full moon',
			caption: 'Neighbourhood after neighbourhood sends its lantern out during the festival nights.',
			body: [
				'In a corner of Vũ Đình Khiêm’s yard a nine-metre carp lies on its side as if asleep. Its scales are off and its eyes have been taken out. What remains is a steel skeleton and a piece of cardboard that says, in felt pen: ‘Keep frame. Dragon next year.’',
				'Thành Tuyên is the Mid-Autumn festival of Tuyên Quang, when every neighbourhood builds a moving lantern and pushes it through town for the children. ‘The frame is what costs money,’ says Mr Khiêm, who leads a group of 27, among them welders, electricians and an art teacher. ‘Plan it well and it lives four or five seasons. A carp turns into a dragon; cut the dragon in two and you have a pair of horses.’',
				{ h2: 'What to keep, what to give away' },
				'Taking a lantern apart fills two evenings. Strings of LEDs are wound on to plastic pipe and measured; the generator goes back to its owner; the wheels are greased. Sound cloth becomes covers for farm tools and a stage curtain for the nursery school, and scraps are bundled up as pillow stuffing. This year what had to be thrown away filled two sacks.',
				'The parts that children love best never reach the store. The carp’s eyes, two plastic basins painted in seven colours, went to a small school 30 km off, where the teacher has hung them as reading lamps. A year earlier the horn of a *kỳ lân*, the mythical beast of the lion dance, became the umbrella stand at a clinic.',
				'Readers who would like to plan for next season can look through the programme below. Dates move with the moon, but the order changes little: the contest of fruit trays, the lantern displays, then the great parade.',
				{ pdf: 'festival-programme', title: 'Programme of the Thành Tuyên festival' },
				'Thrift, it turns out, makes for better lanterns. With no new frame to weld there is money for cloth that glows evenly, and time to play with movement: the jaws open and close on the wiper motor of an old car, and dragon whiskers quiver on home-wound springs.',
				'At weekends the children of the lane crawl into the carp’s belly for hide-and-seek. Tạ Bảo Châu, who is seven, wants to know when the fish will wake up. ‘When you hear the welding,’ Mr Khiêm tells her. He means to draw the dragon after Tết, the lunar new year. This time the tail will be left to the children.',
			],
		},
	},
	{
		key: 'con-throwing-break',
		section: 'festivals',
		hoursAgo: 135,
		text: ['trieu-mai'],
		photo: ['hoang-son'],
		topics: ['craft'],
		picture: 'con-throwing',
		vi: {
			title: 'Chờ hội Lồng Tồng, học sinh nội trú tập ném còn mỗi giờ ra chơi',
			lead: [
				'Cây nêu giữa sân trường cao 15 m, vòng tre trên ngọn chỉ rộng bằng cái mâm. Từ ngày có nó, giờ ra chơi của một trường nội trú vùng cao vắng hẳn tiếng điện thoại.',
			],
			alt: 'Cây nêu cao có vòng tròn dán giấy trên ngọn, quả còn tua nhiều màu đang bay lên giữa đám đông đứng xem',
			caption: 'Quả còn phải xuyên qua vòng giấy trên ngọn nêu mới được tính là trúng.',
			body: [
				'Ném còn là trò không thể thiếu của hội Lồng Tồng, ngày người Tày xuống đồng đầu năm. Quả còn khâu bằng vải, nhồi thóc, hạt bông hoặc cát, đính tua ngũ sắc. Người ném quay vài vòng lấy đà rồi thả cho quả còn vút lên, xuyên thủng mảnh giấy dán giữa vòng.',
				'“Nhìn thì dễ, ném thì toàn vào mái nhà để xe”, Lộc Thị Hoài, học sinh lớp 8, nói. Hoài tập hơn một tháng mới trúng lần đầu. Bí quyết em rút ra: cầm dây cách quả còn chừng một sải tay, buông đúng lúc tay ngang tầm mắt.',
				'Quả còn do các em tự khâu trong tiết trải nghiệm. Bốn múi vải đại diện bốn mùa, hạt thóc bên trong là lời chúc no đủ; bảy dải tua không chỉ để đẹp mà giữ cho quả còn bay thẳng. Cô Quan Thị Bích, giáo viên phụ trách, mời hai bà trong bản đến dạy mũi khâu vắt sao cho quay mạnh không bung chỉ.',
				'Học sinh người Mông, người Dao trong trường cũng mang trò của mình ra góp: đánh quay, đẩy gậy, đi cà kheo. Cuối tháng, bốn khối thi với nhau, phần thưởng là một rổ cam.',
				'Luật sân trường có một điều do học sinh tự đặt: ai ném trúng phải chỉ lại cách ném cho một bạn chưa trúng lần nào. Nhờ vậy, bảng ghi tên trên tường nhà ăn đã lên 61 em. Đến ngày xuống đồng, các em sẽ theo bố mẹ về hội bản mình, và lần đầu tiên, nhiều em không chỉ đứng xem.',
			],
		},
	},
	{
		key: 'carp-frame-old',
		section: 'festivals',
		hoursAgo: 11500,
		text: ['ly-thu'],
		topics: ['mid-autumn', 'river-lo'],
		vi: {
			title: 'Xóm nhỏ ven sông Lô lên khung đèn cá chép dài mười hai mét đón rằm',
			lead: [
				'Còn nhiều tuần nữa mới đến rằm tháng Tám, tiếng máy hàn đã vang mỗi tối trong con ngõ nhỏ. Cả xóm góp sắt vụn, góp công, góp cả chỗ để xe cho con cá chép lớn nhất từ trước đến nay.',
			],
			body: [
				'Bản vẽ con cá được phấn trắng kẻ thẳng xuống mặt ngõ, mỗi ô một mét. Xe máy đi qua phải lượn theo sống lưng; trẻ con thì thích nhảy lò cò từ vây đến đuôi.',
				'“Năm ngoái đèn của xóm cao quá, ra đầu ngõ vướng dây điện, phải hạ rạp xuống mới kéo qua được. Năm nay rút kinh nghiệm: thà dài chứ không cao”, anh Đỗ Quốc Huy, thợ cơ khí, nói. Khung chia làm ba khúc nối bằng khớp xoay, nhờ vậy con cá uốn mình qua được khúc cua hẹp nhất.',
				{
					figure: {
						picture: 'lantern-festival',
						alt: 'Đèn cá chép và đèn thỏ khổng lồ rực sáng trên phố đêm, đám đông đứng xem, tay cầm đèn lồng và đèn ông sao',
						caption: 'Những mô hình đèn lớn trong một đêm hội Thành Tuyên trước đây.',
					},
				},
				'Vật liệu phần lớn là của có sẵn: sắt hộp tháo từ mái hiên, bánh xe đẩy hàng, 40 m lưới mắt cáo. Khoản phải mua nhiều nhất là vải và đèn, chừng 18 triệu đồng, do 64 hộ trong xóm cùng góp.',
				'Các bà nhận việc cắt vảy. Tổng cộng cần 1.150 chiếc, chia đều theo nhà, ai xong trước giúp nhà đông con nhỏ. Vảy sơn ba sắc vàng, xếp từ nhạt đến đậm để khi bật đèn, thân cá như ánh lên dưới nước.',
				'Theo kế hoạch, hai tuần nữa xóm sẽ chạy thử vào lúc khuya, khi đường vắng. Bọn trẻ đã xin phép thức. Cái tên của con cá chưa ai quyết, nhưng trên hộp góp ý ở đầu ngõ, tờ giấy được gạch chân nhiều nhất ghi nắn nót: “Cá Lô”.',
			],
		},
	},
];
