import type { DemoStory } from '../format.ts';

export const environment: DemoStory[] = [
	{
		key: 'forest-patrol-month',
		section: 'environment',
		hoursAgo: 45,
		text: ['be-hai'],
		photo: ['hoang-son'],
		topics: ['forest'],
		picture: 'forest-patrol',
		vi: {
			title: 'Tổ tuần rừng của bản: mỗi tháng tám chuyến, gỡ bẫy và đếm dấu chân',
			lead: [
				'Chín người dân một bản ven rừng già thay nhau đi tuần, mỗi chuyến hai ngày một đêm. Cuốn sổ của họ cho thấy số bẫy gỡ được giảm dần, còn số dấu chân thú thì tăng lên.',
			],
			alt: 'Ba người tuần rừng mặc đồ xanh đội mũ đi trên lối mòn dưới tán cây cao, hai người đeo ba lô, một người chống gậy',
			caption: 'Mỗi chuyến tuần có ít nhất ba người, đi theo tuyến bốc thăm để không ai đoán trước.',
			body: [
				'Trong ba lô của anh Đặng Văn Sao, trưởng nhóm, luôn có ba thứ: cuộn dây đo, chiếc kìm cắt sắt và cuốn sổ bọc ni lông. Dây để đo gốc cây bị chặt, kìm để cắt bẫy cáp. Sổ để ghi mọi thứ còn lại.',
				'“Hồi mới lập tổ, đi một chuyến gỡ vài chục cái bẫy, vác về nặng hơn gạo mang đi. Tháng vừa rồi cả tám chuyến chỉ gặp sáu cái”, anh Sao nói. Anh không vội mừng: bẫy ít đi có thể vì người đặt khéo hơn, nên từ đầu năm tổ bốc thăm tuyến đi ngay buổi sáng lên đường.',
				{ h2: 'Đọc rừng bằng mắt và bằng mũi' },
				'Lối mòn mới thường lộ ra ở ngọn cỏ gãy ngang tầm gối. Mùi khói nguội bám trong hốc đá có khi cả tuần chưa tan. Khi thấy bẫy, tổ chụp ảnh có tọa độ, gỡ, lấp lại mặt đất rồi đợi một lúc xem có con vật nào mắc gần đó. Gặp người lạ, họ hỏi chuyện và báo kiểm lâm, không đuổi theo.',
				{
					list: [
						'Đêm ngủ ở lán cũ, không chặt cây làm lán mới.',
						'Chỉ nhóm bếp trên nền đá, dập bằng nước suối.',
						'Không nói tên tuyến tuần trong quán, kể cả với người nhà.',
					],
				},
				'Phần được mong nhất của cuốn sổ là trang “dấu chân”. Sơn dương, lợn rừng, cầy; một lần là vệt bùn mà cả tổ tranh luận suốt bữa tối rồi đành ghi: “chưa biết, chân tròn”. Ba chiếc bẫy ảnh mượn của một nhóm nghiên cứu đã giúp giải được quá nửa những dòng “chưa biết” như thế.',
				'Mỗi chuyến, người đi tuần được hỗ trợ 250.000 đồng từ tiền dịch vụ môi trường rừng chia về cho bản. Chị Bàn Thị Mùi, nữ thành viên duy nhất, bảo số ấy bằng một ngày công hái chè. “Nhưng hái chè thì không được nghe gà lôi gáy”, chị nói.',
				'Cuối chuyến, cả tổ dừng ở con suối dưới bìa rừng. Họ rửa kìm, hong sổ, đếm lại người. Rồi anh Sao lật trang mới, ghi ngày và dòng đầu tiên, lần nào cũng giống nhau: “Về đủ.”',
			],
		},
		en: {
			title: 'Eight patrols a month: the villagers who lift snares and count tracks',
			hoursAgo: 30,
			lead: [
				'Nine people from a village on the edge of old forest take turns to walk it, two days and a night at a time. Their notebook shows fewer snares with every season, and more footprints.',
			],
			alt: 'Three forest patrollers in green with caps on a path under tall trees, two with rucksacks, one with a walking stick',
			caption: 'At least three people go on each patrol, along a route drawn by lot so that nobody can foresee it.',
			body: [
				'Đặng Văn Sao, who leads the group, always has three things in his rucksack: a tape measure, a pair of bolt-cutters and a notebook wrapped in plastic. The tape is for the stumps of felled trees, the cutters for wire snares. The notebook is for everything else.',
				'‘When we started we would clear a few dozen snares on one trip, and carry home more weight in wire than we’d taken out in rice,’ he says. ‘Last month, on all eight trips together, we found six.’ He is in no hurry to celebrate. Fewer snares may only mean cleverer trappers, and so since the beginning of the year the route has been drawn by lot on the morning of departure.',
				{ h2: 'Reading with eyes and nose' },
				'A new path shows first in grass broken at knee height. Cold smoke can cling to a hollow in the rock for a week. Where there is a snare the group photographs it with its position, takes it out, smooths the ground and waits to see whether anything is caught close by. Strangers are spoken to and reported to the rangers, never chased.',
				{
					list: [
						'Sleep in the old shelters; cut no wood for new ones.',
						'Light fires on bare rock only, and put them out with water from the stream.',
						'Never mention the route at the tea stall, or even at home.',
					],
				},
				'The best-loved page is headed ‘Tracks’. Serow, wild boar, civet; and once a print in the mud that kept everyone arguing through supper, until they gave up and wrote: ‘Unknown. Round foot.’ Three camera traps on loan from a research team have since settled more than half of such entries.',
				'Each patrol earns a walker 250,000 đồng from the forest service payments that come to the village. Bàn Thị Mùi, the only woman in the group, says that is a day’s wage picking tea. ‘But when you pick tea you don’t hear pheasants call,’ she adds.',
				'On the way out they stop at the stream below the trees. They rinse the cutters, air the notebook, count heads. Then Mr Sao turns to a fresh page and writes the date, and under it the words with which every report begins: ‘All back.’',
			],
		},
	},
	{
		key: 'egrets-behind-school',
		section: 'environment',
		hoursAgo: 6,
		text: ['be-hai'],
		topics: ['river-lo'],
		picture: 'egrets-dusk',
		vi: {
			title: 'Đàn cò về lũy tre, cả xóm hẹn nhau tắt loa kéo từ năm giờ chiều',
			lead: [
				'Mùa này, hàng trăm con cò về ngủ trên lũy tre sau trường tiểu học của một xóm ven sông Lô. Để giữ chân chúng, người lớn nhường giờ hát, còn trẻ con nhận việc đếm.',
			],
			alt: 'Đàn cò trắng bay qua mặt trời lặn về lũy tre ven sông, vài con đã đậu; trời tím hồng, một người ngồi câu dưới bờ',
			caption: 'Đàn cò thường lượn hai vòng trên bãi sông rồi mới sà xuống lũy tre.',
			body: [
				'Khoảng năm giờ rưỡi chiều, những tốp cò đầu tiên hiện ra phía bãi ngô. Chúng bay thấp, lượn hai vòng rồi sà xuống lũy tre, làm cả hàng cây trắng dần từ ngọn.',
				'Lũy tre vốn ở sát nhà văn hóa xóm, nơi chiều nào cũng có loa kéo. Mấy tuần đầu, cứ nhạc nổi lên là đàn cò bay tán loạn sang bên kia sông. “Có hôm đang hát đến đoạn cao, ngẩng lên thấy cò bỏ đi hết, tự nhiên ngượng”, anh Phùng Văn Tiệp, người hay hát nhất xóm, thú nhận.',
				'Chính anh Tiệp đề nghị lùi giờ hát sang trưa Chủ nhật. Buổi họp xóm bàn thêm ba điều: không dùng súng cao su, không soi đèn vào lũy tre, không chặt măng ở hai bụi giữa. Quán nước đầu ngõ treo bảng ghi lại lời hẹn, chữ do học sinh lớp 5 viết.',
				'Lớp 5 cũng giữ sổ cò. Mỗi chiều hai em đứng ở lan can tầng hai, đếm từng tốp, cộng lại, trừ những con bay ra. Hôm nhiều nhất các em đếm được 412 con, hôm mưa chỉ hơn một trăm. Thầy giáo chủ nhiệm lấy sổ làm bài tập vẽ biểu đồ.',
				'Cò về, sân trường có thêm phân trắng và mùi tanh. Các cô lao công rắc vôi, dời dãy ghế đá ra xa. “Được cái bãi ngô năm nay ít sâu hẳn”, bà Trần Thị Sen, nhà cạnh lũy tre, nói. “Tôi mất giấc ngủ trưa vì anh Tiệp, nhưng được đàn cò buổi tối. Thế cũng là lãi.”',
			],
		},
	},
	{
		key: 'old-tree-register',
		section: 'environment',
		hoursAgo: 1150,
		text: ['trieu-mai', 'be-hai'],
		photo: ['hoang-son'],
		topics: ['forest'],
		picture: 'tan-trao-banyan',
		vi: {
			title: 'Học trò đo gốc, vẽ tán lá và lập “lý lịch” cho từng cây cổ thụ',
			lead: [
				'Sau chuyến thăm cây đa Tân Trào, một lớp 7 về tìm những cây già trong xã mình. Sau gần một năm, các em có tập hồ sơ 38 cây, kèm chuyện kể của người sống dưới bóng từng cây.',
			],
			alt: 'Cây đa cổ thụ tán rộng, nhiều rễ phụ buông xuống đất như những thân cây nhỏ; vài người lớn và trẻ nhỏ đứng dưới gốc',
			caption: 'Cây đa Tân Trào, nơi khởi đầu ý tưởng của lớp học.',
			body: [
				'Ở Tân Trào, bọn trẻ được nghe chuyện người ta cứu cây đa già bằng cách dẫn rễ phụ xuống đất, để rễ thành thân mới. “Em hỏi: thế cây ở đầu xóm em ai cứu? Cô bảo: thì phải biết nó tên gì, ốm hay khỏe đã”, Vi Quốc Bảo nhớ lại.',
				'Thế là mỗi nhóm bốn em nhận một khu. Dụng cụ gồm thước dây, phấn, bút chì màu và chiếc thước đo góc gắn ống hút để ước chiều cao. Vòng thân đo ở độ cao 1,3 m. Tán cây được bước chân ra bốn hướng rồi vẽ lên giấy ô ly.',
				{
					list: [
						'**Cây cao nhất:** một cây chò chỉ 41 m, phải đo ba lần mới thống nhất.',
						'**Gốc to nhất:** cây đa đầu làng, mười một em nắm tay mới ôm xuể.',
						'**Nhiều chuyện nhất:** cây gạo bến đò cũ, bảy người kể bảy chuyện khác nhau.',
					],
				},
				'Phần khó nhất là hỏi chuyện. Học sinh phải ghi đúng lời người kể, kể cả chỗ ngập ngừng, và đọc lại cho họ nghe trước khi chép vào hồ sơ. Bà Nịnh Thị Hai, 80 tuổi, cho các em một dòng mà cô giáo đóng khung: “Tôi không biết cây bao nhiêu tuổi. Tôi chỉ biết nó chưa bao giờ trẻ.”',
				'Trong 38 cây, chín cây bị đóng đinh treo biển, bốn cây bị đổ bê tông kín gốc. Các em viết thư cho từng chủ quán, kèm bức vẽ. Bảy nhà đã nhổ đinh, chuyển sang buộc dây; một gốc sấu trước cửa hàng vật liệu được đục bỏ lớp xi măng quanh rễ.',
				'Cô Trịnh Thu Hằng, giáo viên sinh học, không chấm điểm tập hồ sơ. Cô chỉ yêu cầu mỗi nhóm quay lại cây của mình vào bốn mùa, đứng đúng một chỗ, vẽ lại từ đầu. “Lần thứ tư các em mới thấy cây nghiêng. Ba lần đầu vẽ thẳng hết”, cô kể.',
				'Tập hồ sơ hiện để ở thư viện trường, trang cuối bỏ trắng. Nhóm của Bảo dành chỗ ấy cho cây bàng vừa trồng ở góc sân, vòng gốc mới 9 cm. Mục “chuyện kể” các em tự điền: “Chưa có. Mời bạn quay lại sau.”',
			],
		},
	},
];
