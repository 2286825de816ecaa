import type { DemoStory } from '../format.ts';

export const education: DemoStory[] = [
	{
		key: 'first-month-satellite-school',
		section: 'education',
		hoursAgo: 10000,
		text: ['trieu-mai'],
		photo: ['hoang-son'],
		topics: ['new-school-year'],
		picture: 'schoolyard',
		vi: {
			title: 'Một tháng đầu năm học ở điểm trường có mười bảy học trò và hai cô giáo',
			lead: [
				'Sau tiếng trống khai giảng, điểm trường Khau Dẻ trở lại với những việc rất nhỏ: dạy cầm bút, dạy buộc dây giày, dạy nói “thưa cô” cho những em lần đầu xa bếp lửa nhà mình.',
				'Hai cô giáo chia nhau lớp ghép 1–2 và lớp mầm non, buổi trưa cùng đứng bếp để không em nào phải bỏ học buổi chiều.',
			],
			alt: 'Khoảng ba mươi học sinh quàng khăn đỏ xếp hàng trên sân trước dãy nhà hai tầng màu vàng, bên cột cờ và cây phượng nở đỏ.',
			caption: 'Học sinh xếp hàng ở trường chính; điểm trường Khau Dẻ nằm cách đó 11 km.',
			body: [
				'Tuần đầu tiên, Bàn Thị Xuân, sáu tuổi, ngày nào cũng ôm cặp đứng ngoài cửa lớp đến hết tiết một. Cô Ma Thị Bích không gọi. Cô kê thêm một chiếc ghế sát cửa, quay lưng ra ngoài, đặt lên đó hộp phấn màu. Sang tuần thứ hai, hộp phấn vơi đi một viên. Đến tuần thứ tư, Xuân là người giơ tay xin lên bảng nhiều nhất lớp.',
				'Điểm trường Khau Dẻ cách trường chính 11 km, năm học này có mười bảy em: năm em lớp một, sáu em lớp hai, sáu em mầm non. Cô Bích dạy lớp ghép, hai bảng đen ở hai đầu phòng. Lớp một tập viết nét móc thì lớp hai làm tính; lớp hai đọc thầm thì cô quay sang đánh vần cùng các em nhỏ. Cô bảo khó nhất là giữ giọng, “nói to một bên thì bên kia ngẩng cả lên”.',
				{ h2: 'Bữa trưa bớt nghỉ học' },
				'Năm trước, nhiều em học xong buổi sáng về nhà ăn cơm rồi ở lại luôn trên nương với bố mẹ. Năm nay phụ huynh thay nhau góp củi, góp rau; gạo và thức ăn có tiền hỗ trợ. Cô Hoàng Thị Liễu, giáo viên mầm non, nấu chính, cô Bích nhặt rau, đến 11 giờ mười bảy chiếc bát xếp thành hàng trên chiếu.',
				'Sau một tháng, số buổi vắng giảm rõ. Sổ điểm danh của lớp ghép chỉ có bốn lượt nghỉ, ba lượt vì sốt, một lượt vì suối dâng. Anh Triệu Văn Phong, bố của hai học sinh, nhận việc dắt các em qua suối mỗi khi trời mưa. Anh buộc sợi dây thừng từ gốc mỡ bên này sang gốc sung bên kia, em nào cũng phải bám tay.',
				{ h2: 'Tiếng mẹ đẻ đi trước' },
				'Phần lớn học trò ở nhà nói tiếng Dao. Cô Bích, người Tày, học tiếng Dao từ chính các em, ghi vào cuốn sổ nhỏ. Tới giờ tập nói, cô chỉ vào cái cây, hỏi tiếng nhà mình gọi là gì rồi mới dạy từ tiếng Việt. Có hôm cô phát âm sai, cả lớp cười lăn. Cô bảo lúc cười là lúc các em quên sợ.',
				'Điểm trường vẫn thiếu nhiều thứ: máy in hay hỏng, sóng điện thoại chỉ có ở góc sân gần cột cờ, tủ sách mới được nửa ngăn. Nhưng bảng treo cuối lớp đã kín chữ. Dòng trên cùng là nét phấn còn run của Xuân, viết tên mình, nắn nót đủ cả dấu.',
			],
		},
		en: {
			title: 'Seventeen pupils, two teachers: the first month of term on a mountain',
			lead: [
				'After the drum that opens every Vietnamese school year, the hillside classroom at Khau Dẻ turned to smaller matters: how to hold a pen, tie a lace and speak up in a place that is not home.',
			],
			alt: 'About thirty pupils in red scarves lined up before a yellow two-storey school, beside a flagpole and a tree in red blossom.',
			caption: 'Pupils line up at the main school; the classrooms of Khau Dẻ are 11 km away.',
			body: [
				'For the whole of the first week Bàn Thị Xuân, aged six, stood outside the door with her satchel in her arms until the first lesson was over. Her teacher, Ma Thị Bích, did not call her in. She placed a chair by the doorway, its back to the class, and left a box of coloured chalks on it. In the second week one chalk went missing. By the fourth no hand went up more often than Xuân’s.',
				'Khau Dẻ is a satellite school, one of the small classrooms that bring lessons to hamlets too far from the main building, in this case 11 km. It has seventeen children this year: five in Grade 1, six in Grade 2 and six of nursery age. Miss Bích teaches the first two together, with a blackboard at either end of the room. While the little ones practise hooks and loops the older group does sums. ‘The hard part is keeping my voice down,’ she says. ‘Raise it on one side and the other side looks up.’',
				{ h2: 'Lunch keeps them here' },
				'Last year many children went home at midday and stayed in the fields with their parents. Now families take turns to bring firewood and greens, and a meal allowance covers rice and meat. Hoàng Thị Liễu, who runs the nursery, does the cooking and Miss Bích prepares the vegetables. At eleven o’clock seventeen bowls stand in a row on the mat.',
				'A month on, absences are down. The register for the combined class shows four: three fevers and one flooded stream. Triệu Văn Phong, a father of two, has taken it on himself to lead the children across when it rains. He has strung a rope from a tree on one bank to a fig on the other, and no one crosses without a hand on it.',
				{ h2: 'Mother tongue first' },
				'Most of the pupils speak Dao at home. Miss Bích, who is Tày, is learning it from them and keeps a notebook. In speaking lessons she points to a tree, asks what they call it, and only then teaches the Vietnamese. Sometimes she gets the Dao wrong and the class collapses. When they are laughing, she says, they forget to be shy.',
				'Much is still lacking. The printer jams, the only telephone signal is in the corner by the flagpole, and the bookcase is half a shelf full. But the display board at the back has no space left. Across the top, in wobbly chalk, Xuân has written her own name, with every mark in its place.',
			],
		},
	},
	{
		key: 'rucksack-library',
		section: 'education',
		hoursAgo: 50,
		text: ['trieu-mai'],
		photo: ['hoang-son'],
		topics: [],
		picture: 'library-reading',
		vi: {
			title: 'Chiếc ba lô sách theo cô thủ thư lên bản, mỗi tuần mở một góc đọc',
			lead: [
				'Đều đặn chiều thứ Năm, cô Lục Thị Vân, thủ thư một trường tiểu học ven hồ, khoác ba lô chứa bốn mươi cuốn sách lên các bản xa, trải chiếu dưới gầm nhà sàn cho trẻ ngồi đọc.',
			],
			alt: 'Phòng đọc buổi tối: bốn em ngồi quanh bàn tròn bày sách mở, hai em đứng bên những giá sách cao, ngoài cửa sổ có trăng.',
			caption: 'Phòng đọc của trường buổi tối. Mỗi tuần, bốn mươi cuốn từ các giá này theo ba lô lên bản.',
			body: [
				'Bốn mươi cuốn sách nặng chừng 11 kg. Cô Vân xếp sách to xuống đáy, truyện mỏng lên trên, nhét thêm gói kẹo lạc và cuộn băng dính. Băng dính cho những trang rách, còn kẹo lạc dành cho các em trả sách đúng hẹn. Đi thuyền bốn mươi phút, leo dốc nửa giờ nữa thì đến bản đầu tiên.',
				'Ý nghĩ mang sách đi đến với cô khi dọn kho. Phòng đọc của trường có hơn 1.800 cuốn, nhưng học sinh ở xa tan học là phải ra thuyền ngay, cả năm không mượn cuốn nào. “Sách nằm đúng chỗ, sổ sách rất đẹp, chỉ thiếu mỗi người đọc”, cô nói.',
				{
					figure: {
						picture: 'stilt-houses',
						alt: 'Bản nhà sàn giữa những cây cọ, bên ao nước soi bóng mái nhà.',
						caption: 'Gầm nhà sàn mát và khô ráo, trải hai chiếc chiếu là thành phòng đọc.',
						credit: 'Hoàng Sơn',
					},
				},
				{ h2: 'Cuốn được chờ nhất' },
				'Lần đầu trải chiếu, trẻ con đứng xa nhìn, chỉ có hai đứa ngồi xuống vì trời mưa không chạy đi đâu được. Cô không mời, mở một cuốn truyện tranh ra đọc to, đến đoạn gay cấn thì gấp lại bảo phải về. Tuần sau, mười lăm em ngồi sẵn, việc đầu tiên là hỏi con cáo có thoát không.',
				'Giờ thì bản nào cũng có danh sách đặt trước. Con trai thích sách về máy móc, tàu vũ trụ; con gái lớn hỏi sách may vá, truyện trinh thám. Cuốn mòn gáy nhất lại là cuốn dạy chữa bệnh cho lợn gà, do các bậc phụ huynh mượn. Có ông bố đọc chưa thạo, nhờ con đọc hộ từng trang, lâu dần cũng theo kịp.',
				{
					list: [
						'Mỗi em mượn tối đa hai cuốn một tuần.',
						'Sách rách không bị phạt, miễn là tự tay dán lại.',
						'Ai kể lại được một đoạn sẽ được chọn sách trước.',
					],
				},
				'Ba quy định ấy do các em tự nghĩ ra và viết lên bìa sổ. Người giữ sổ là Ma Đình Khôi, lớp 5, tuần nào cũng đứng ở bến đón thuyền, khoác đỡ cô một bên quai. Trong một năm, sổ của bốn bản ghi 1.140 lượt mượn, mất ba cuốn, trong đó có hai cuốn trôi theo thuyền hôm sóng to.',
				'Cô Vân đã 52 tuổi, gối bắt đầu kêu mỗi lần lên dốc. Cô đang tập cho nhóm học sinh cũ, nay học cấp ba, thay phiên nhau mang ba lô vào dịp nghỉ. Chiếc ba lô cũ đã vá hai lần đáy. Khôi bảo nếu nó rách nữa, em sẽ mang cuộn băng dính ra.',
			],
		},
	},
	{
		key: 'shared-computer-lesson',
		section: 'education',
		hoursAgo: 235,
		text: ['trieu-mai'],
		topics: ['digital-transformation'],
		picture: 'computer-class',
		video: 'embedding-off',
		videoCaption: { vi: 'Trích một tiết tin học chung: học sinh ba trường cùng lập trình cho chú rùa vẽ ngôi nhà.' },
		vi: {
			title: 'Ba trường vùng cao học chung một giờ tin học qua màn hình lớn',
			lead: [
				'Một thầy giáo, ba lớp học cách nhau hàng chục cây số, mỗi tuần hai tiết. Thiếu giáo viên tin học, ba trường trung học cơ sở vùng cao tự ghép thời khóa biểu để học cùng lúc.',
			],
			alt: 'Mười hai học sinh quàng khăn đỏ ngồi trước máy tính, cô giáo đứng chỉ lên trang bài trên bảng.',
			caption: 'Ở mỗi đầu cầu có một giáo viên môn khác trợ giảng, giúp các em thao tác trên máy.',
			body: [
				'“Trường số hai, con rùa của các em quay sai hướng rồi, thử đổi 90 thành âm 90 xem nào.” Thầy Đinh Quốc Bảo nói với chiếc máy quay gắn trên nóc màn hình. Cách đó 28 km, một loạt tiếng gõ phím vang lên, con rùa trên máy quay lại, vẽ nốt mái nhà. Cả ba lớp cùng vỗ tay, tiếng nọ chậm hơn tiếng kia chừng nửa giây.',
				'Thầy Bảo là giáo viên tin học duy nhất của cụm ba trường. Năm ngoái, thầy chạy xe máy mỗi ngày một nơi, hôm sạt đường phải bỏ tiết. Cuối năm, ba trường bàn nhau: thầy ngồi một chỗ dạy chung, các lớp còn lại có giáo viên toán hoặc công nghệ đứng lớp làm trợ giảng.',
				{ h2: 'Mạng chậm thì dạy chậm' },
				'Hai tuần đầu gần như hỏng. Hình đứng, tiếng vọng, học sinh cuối lớp không thấy bảng. Thầy rút kinh nghiệm: gửi bài trước từ tối hôm trước để máy tải sẵn, lên lớp chỉ truyền tiếng và màn hình, tắt hình người. Mỗi mười phút dừng một lần, trợ giảng giơ bảng xanh nếu lớp theo kịp, bảng vàng nếu cần làm lại.',
				'Em Tẩn Mùi Nhậy, lớp 7, thích nhất phần đố nhau cuối giờ. Mỗi trường viết một đoạn lệnh có lỗi, hai trường kia đi tìm. Em kể hôm trước đội mình giấu lỗi ở một dấu cách, đội bạn tìm mất sáu phút. “Trước em tưởng máy tính chỉ để gõ văn bản”, Nhậy nói.',
				'Trợ giảng không cần giỏi tin học. Cô Vi Thị Lành, giáo viên toán ở trường số ba, kể buổi đầu cô còn loay hoay tìm nút bật tiếng, học trò phải chỉ. Cô nói thẳng với lớp rằng cô cũng đang học. Từ đó, em nào làm xong trước được cử đi giúp bàn bên cạnh, và cô là người giơ bảng vàng nhiều nhất.',
				'Sau một học kỳ, ba trường có chung kho bài tập và một câu lạc bộ lập trình 36 thành viên. Cô Lành giờ tự dạy được phần bảng tính. Thầy Bảo vẫn giữ lịch đến từng trường mỗi tháng một buổi, chỉ để ngồi cạnh các em. “Có những thứ qua màn hình mình không thấy, như em nào mượn kính của bạn để nhìn bảng”, thầy cho hay.',
			],
		},
	},
];
