import type { DemoStory } from '../format.ts';

export const currentAffairs2: DemoStory[] = [
	{
		key: 'weekend-buses-karst-plateau',
		section: 'current-affairs',
		hoursAgo: 26,
		text: ['ha-linh'],
		topics: ['karst-plateau'],
		picture: 'bus-station',
		vi: {
			title: 'Thêm sáu chuyến xe cuối tuần từ Tuyên Quang lên cao nguyên đá, vé không tăng',
			lead: [
				'Từ cuối tuần này, Hợp tác xã vận tải Đường Mây chạy thêm ba chuyến đi và ba chuyến về giữa Tuyên Quang, Hà Giang và Đồng Văn, phục vụ sinh viên, người lao động về thăm nhà và khách du lịch.',
			],
			alt: 'Đêm mưa ở bến xe: một chiếc xe khách đỏ sáng đèn đỗ dưới mái che, hành khách xách hành lý, dắt trẻ nhỏ lên xe.',
			caption: 'Các chuyến tăng cường đón khách ở bến chính, không dừng bắt khách dọc đường.',
			body: [
				'Sáu chuyến mới chạy bằng xe 29 chỗ, chỉ vào thứ Sáu, thứ Bảy và Chủ nhật. Giá vé giữ như ngày thường: 140.000 đồng chặng Tuyên Quang – Hà Giang, 280.000 đồng chặng Tuyên Quang – Đồng Văn. Trẻ dưới sáu tuổi ngồi chung ghế với người lớn được miễn vé.',
				{
					table: [
						['Tuyến', 'Ngày chạy', 'Xuất bến', 'Đến nơi (dự kiến)'],
						['Tuyên Quang – Hà Giang', 'Thứ Sáu', '14 giờ', '18 giờ'],
						['Tuyên Quang – Đồng Văn', 'Thứ Sáu', '20 giờ', '5 giờ thứ Bảy'],
						['Tuyên Quang – Đồng Văn', 'Thứ Bảy', '5 giờ 30', '14 giờ 30'],
						['Đồng Văn – Tuyên Quang', 'Chủ nhật', '7 giờ', '16 giờ'],
						['Đồng Văn – Tuyên Quang', 'Chủ nhật', '12 giờ', '21 giờ'],
						['Hà Giang – Tuyên Quang', 'Chủ nhật', '15 giờ', '19 giờ'],
					],
					caption: 'Lịch chạy các chuyến tăng cường cuối tuần.',
				},
				'Anh Phạm Duy Hòa, lái xe của hợp tác xã, cho biết lịch được xếp theo giờ tan học và tan ca. Chuyến tối thứ Sáu đi chậm, nghỉ hai chặng để khách kịp xuống Đồng Văn lúc trời sáng; chuyến sớm thứ Bảy dành cho người không quen đi đêm. Trên xe có dây an toàn ở mọi ghế, khách say xe nên báo trước để được xếp ngồi hàng đầu.',
				'Vàng Thị Chở, sinh viên năm thứ hai quê ở Đồng Văn, vừa đặt vé cho ba người cùng phòng. Trước đây muốn về nhà, em phải xin nghỉ học chiều thứ Sáu rồi đổi xe hai lần. “Giờ thì tan học em vẫn kịp ăn cơm, lên xe ngủ một giấc, mở mắt ra đã gần đến nhà”, Chở nói.',
				'Khách có thể mua vé tại quầy hoặc gọi điện giữ chỗ, nhận số ghế qua tin nhắn. Ai đổi ngày đi cần báo trước giờ xuất bến ít nhất ba tiếng. Hành lý đến 20 kg không tính thêm tiền; gia cầm, hàng tươi sống phải đóng thùng kín và để ở khoang dưới.',
				'Lịch này được chạy thử trong hai tháng. Nếu chuyến tối thứ Sáu thường xuyên kín chỗ, hợp tác xã sẽ thay xe lớn hơn chứ không tăng số chuyến chạy đêm trên đường đèo.',
			],
			correction: {
				text: 'Trong bài “Thêm sáu chuyến xe cuối tuần từ Tuyên Quang lên cao nguyên đá, vé không tăng” trên chuyên mục Thời sự, bản đăng lần đầu ghi chuyến Tuyên Quang – Đồng Văn sáng thứ Bảy xuất bến lúc 6 giờ 30. Giờ đúng là 5 giờ 30. Sai sót xảy ra ở khâu biên tập; bảng giờ trong bài đã được sửa lại. Tòa soạn thành thật xin lỗi bạn đọc và Hợp tác xã vận tải Đường Mây.',
				hoursAgo: 19,
			},
		},
		en: {
			hoursAgo: 24,
			title: 'Six extra weekend buses to the karst plateau, and fares stay the same',
			lead: [
				'From this weekend the Đường Mây transport cooperative will run three more coaches in each direction between Tuyên Quang, Hà Giang and Đồng Văn, for students, workers going home and travellers heading for the mountains.',
			],
			alt: 'A rainy night at a bus station: a single red coach with lit windows under the canopy, passengers boarding with luggage and children.',
			caption: 'The extra services leave from the main stations only and do not pick up passengers along the road.',
			body: [
				'The new services use 29-seat coaches and run on Fridays, Saturdays and Sundays only. Fares are unchanged: 140,000 đồng (about £4) between Tuyên Quang and Hà Giang, and 280,000 đồng to or from Đồng Văn. Children under six sharing an adult’s seat travel free.',
				{
					table: [
						['Route', 'Day', 'Departs', 'Arrives (approx.)'],
						['Tuyên Quang – Hà Giang', 'Friday', '2 pm', '6 pm'],
						['Tuyên Quang – Đồng Văn', 'Friday', '8 pm', '5 am on Saturday'],
						['Tuyên Quang – Đồng Văn', 'Saturday', '5.30 am', '2.30 pm'],
						['Đồng Văn – Tuyên Quang', 'Sunday', '7 am', '4 pm'],
						['Đồng Văn – Tuyên Quang', 'Sunday', '12 noon', '9 pm'],
						['Hà Giang – Tuyên Quang', 'Sunday', '3 pm', '7 pm'],
					],
					caption: 'Timetable of the additional weekend coaches.',
				},
				'The timetable follows the hours at which lectures and factory shifts end, says Phạm Duy Hòa, one of the drivers. The Friday night coach travels slowly, with two long stops, so that passengers step out in Đồng Văn after daybreak; the early Saturday departure is for those who would rather not cross the passes in the dark. Every seat has a belt, and anyone prone to travel sickness can ask for the front row.',
				'Vàng Thị Chở, a second-year student from Đồng Văn, has already booked for three room-mates. A visit home used to mean missing Friday’s classes and changing buses twice. ‘Now I can have supper after lectures, fall asleep on the coach and wake up nearly home,’ she says.',
				'Tickets are sold at station counters or can be reserved by telephone, with the seat number sent by text. Changes are accepted up to three hours before departure. Luggage of up to 20 kilograms is carried free; poultry and fresh produce must be boxed and stowed in the hold.',
				'The arrangement is on trial for two months. If the Friday night service is regularly full, the cooperative says it will use a larger coach rather than send more vehicles over the mountain road at night.',
			],
			correction: {
				text: 'An earlier version of “Six extra weekend buses to the karst plateau, and fares stay the same” (Current affairs) gave the departure of the Saturday coach from Tuyên Quang to Đồng Văn as 6.30 am. The correct time is 5.30 am. The error was made in editing and the timetable has been put right. We apologise to our readers and to the Đường Mây transport cooperative.',
				hoursAgo: 19,
			},
		},
	},
	{
		key: 'dam-siren-drill',
		section: 'current-affairs',
		hoursAgo: 44,
		text: ['be-hai'],
		topics: ['river-lo'],
		picture: 'hydro-dam',
		vi: {
			title: 'Nghe còi báo xả nước từ đập, người dân ven sông cần rời bãi ngay',
			lead: [
				'Buổi diễn tập ở một xóm hạ du cho thấy chỉ cần mọi người hiểu đúng tiếng còi, cả bãi sông có thể sơ tán trong chưa đầy hai mươi phút.',
			],
			alt: 'Đập chắn ngang thung lũng, nước trắng xóa đổ qua bốn cửa xả xuống lòng sông; hai người đội mũ bảo hộ đứng nhìn trên bờ.',
			caption: 'Khi cửa xả mở, mực nước ở hạ du có thể dâng nhanh dù trời nơi đó không mưa.',
			body: [
				'Tiếng còi dài vọng xuống bãi lúc giữa buổi. Người đang hái ngô bỏ gùi, người cất vó kéo thuyền vào bờ; hai em nhỏ chăn trâu được người lớn dắt lên trước. Mười tám phút sau, trưởng xóm đếm đủ 43 người ở sân nhà văn hóa. Đây mới là buổi tập, song ai cũng làm như thật.',
				'Điều nguy hiểm với người ở hạ du là trời có thể vẫn nắng: mưa rơi trên thượng nguồn, nước về hồ rồi mới xả xuống. Bà Hoàng Thị Nga, trồng rau trên bãi bồi, thừa nhận trước kia nghe còi vẫn cố nhổ nốt luống hành. “Tập rồi mới thấy nước không đợi mình nhổ xong”, bà nói.',
				'Quy ước về hồi còi ở mỗi đập một khác, bà con cần hỏi trưởng xóm hoặc đọc bảng niêm yết ở đầu bến. Dù ở đâu, trình tự nên làm vẫn là:',
				{
					steps: [
						'Ngừng việc, rời lòng sông và bãi thấp ngay; không quay lại lấy đồ.',
						'Gọi to cho người xung quanh, dắt trẻ em và người già đi trước.',
						'Đi lên theo lối đã đánh dấu, không lội tắt qua ngòi.',
						'Buộc thuyền vào cọc cao, chừa dây đủ dài để thuyền nổi theo nước.',
						'Điểm danh ở nơi tập trung; chỉ trở xuống khi có thông báo hết xả.',
					],
				},
				'Sau buổi tập, xóm sơn thêm ba cột mốc mực nước, mỗi cột một vạch đỏ ngang tầm đầu gối. Người đi làm bãi thấy nước chạm vạch thì lên bờ, không cần đợi còi.',
			],
		},
	},
	{
		key: 'led-lights-river-quarter',
		section: 'current-affairs',
		hoursAgo: 720,
		text: ['ha-linh'],
		photo: ['hoang-son'],
		topics: [],
		picture: 'city-night',
		vi: {
			title: 'Khu phố ven sông thay đèn LED: ngõ sáng hơn, tiền điện giảm gần một nửa',
			lead: [
				'Bốn mươi hai bóng đèn cũ ở các ngõ nhỏ của một tổ dân phố ven sông Lô được thay bằng đèn LED có hẹn giờ, do các gia đình cùng góp tiền mua và tự tay lắp đặt.',
			],
			alt: 'Thành phố ban đêm dưới trăng: những tòa nhà cao sáng đèn và dãy đèn đường in bóng xuống sông, hai người đứng ngắm từ bờ bên này.',
			caption: 'Thành phố ven sông về đêm. Trong các ngõ nhỏ, đèn mới bật lúc chập tối, sau 22 giờ tự giảm độ sáng.',
			body: [
				'Trước đây, các ngõ dùng bóng kiểu cũ mắc trên một đường dây chung, cái sáng cái tắt; công tắc giao cho mấy nhà đầu ngõ, nhớ thì bật, quên thì thôi. Người đi làm ca về muộn phải soi điện thoại tìm đường. Họp tổ dân phố, 68 gia đình thống nhất mỗi nhà góp 60.000 đồng, phần thiếu do hai cửa hàng điện trong ngõ bù bằng dây và công tắc hẹn giờ.',
				'Việc lắp đặt xong trong hai buổi chiều cuối tuần. Người biết nghề điện trèo thang, người khác giữ chân, trẻ con chuyền bóng. Đèn bật lúc chập tối, sau 22 giờ tự giảm một nửa độ sáng để không chói vào phòng ngủ.',
				'Hóa đơn tháng đầu của đường dây chung là 410.000 đồng, gần bằng một nửa so với tháng trước đó. Số tiền dôi ra được giữ lại để thay bóng hỏng. “Tôi mừng nhất không phải tiền điện mà là bà hàng xóm tối nào cũng sang chơi được, không sợ vấp”, bà Trịnh Thị Hiền, tổ trưởng tổ dân phố, cho hay.',
				'Một ngõ bên cạnh đã cử người sang hỏi cách đấu công tắc hẹn giờ. Anh thợ điện Đỗ Văn Cường vẽ sơ đồ ra giấy, dặn thêm: dây phải đi trong ống nhựa, mối nối đặt trong hộp kín, mỗi nhánh có cầu dao riêng để khi sửa khỏi cắt điện cả ngõ.',
			],
		},
	},
];
