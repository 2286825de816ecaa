import type { DemoStory } from '../format.ts';

export const photoEssays: DemoStory[] = [
	{
		key: 'na-hang-six-frames',
		section: 'photo-essays',
		hoursAgo: 52,
		text: ['hoang-son'],
		photo: ['hoang-son'],
		topics: ['na-hang'],
		picture: 'na-hang-lake',
		vi: {
			title: 'Hồ Na Hang từ sương sớm đến bếp lửa: một ngày qua sáu khung hình',
			lead: [
				'Từ lúc trời vừa hửng đến khi bếp nhà sàn đỏ lửa, mặt hồ Na Hang đổi màu không biết bao nhiêu lần. Sáu khung hình dưới đây theo đúng thứ tự của một ngày bình thường, không lễ hội, không có gì đặc biệt.',
			],
			alt: 'Thuyền chở khách mái đỏ trên mặt hồ xanh lặng, núi đá vôi phủ rừng in bóng xuống nước, trời có mây trắng',
			caption: 'Hồ Na Hang giữa những ngọn núi đá vôi phủ rừng.',
			body: [
				'Người ven hồ có cách đếm giờ riêng. “Nước màu sữa” là chưa nên đi xa, “nước màu chè” là nắng đã lên quá đỉnh núi, “nước màu mực” là đến lúc nhóm bếp. Bộ ảnh đi theo ba màu nước ấy.',
				{
					gallery: [
						{
							picture: 'na-hang-lake',
							alt: 'Thuyền mái đỏ chở khách đội nón trên hồ xanh, sương trắng còn vướng dưới chân núi phía cuối hồ',
							caption: '7 giờ 30 phút. “Nước màu sữa” chỉ còn sót ở cuối hồ, nơi sương chưa tan; chuyến thuyền đầu đã rời bến.',
							credit: 'Hoàng Sơn',
						},
						{
							picture: 'fish-cages',
							alt: 'Bè cá nhiều ô vuông cạnh căn nhà bè mái đỏ, người đội nón rắc thức ăn, một chiếc thuyền nhỏ kề bên',
							caption: '8 giờ. Người nuôi cá lồng rải mẻ cám đầu tiên, cá quẫy nghe như mưa rào.',
							credit: 'Hoàng Sơn',
						},
						{
							picture: 'kayaks',
							alt: 'Bốn chiếc kayak nhìn từ trên cao, rẽ nước xanh giữa bờ cây và những tảng đá',
							caption: '9 giờ 15 phút. “Nước màu chè”: bốn tay chèo có trọn một nhánh hồ cho riêng mình.',
							credit: 'Hoàng Sơn',
						},
						{
							picture: 'waterfall',
							alt: 'Thác nước trắng xóa đổ qua nhiều bậc đá giữa rừng, hai người đứng ngắm bên vũng nước',
							caption: '11 giờ. Thác trong rừng, nơi mát nhất quanh hồ vào buổi trưa.',
							credit: 'Hoàng Sơn',
						},
						{
							picture: 'stilt-houses',
							alt: 'Bản nhà sàn lợp lá cọ dưới nắng, khói bếp bay lên mái, đàn vịt bơi trước nhà',
							caption: '12 giờ. Bếp nhà sàn đỏ lửa bữa trưa, cá nướng bắt đầu thơm.',
							credit: 'Hoàng Sơn',
						},
						{
							picture: 'egrets-dusk',
							alt: 'Đàn cò bay qua mặt trời lặn, vài con đã đậu trên lũy tre; một người ngồi câu ven bờ',
							caption: '17 giờ 10 phút. “Nước màu mực”: cò về đảo, người câu cá nán lại thêm một lúc trước giờ nhóm bếp.',
							credit: 'Hoàng Sơn',
						},
					],
				},
				'Ngày nào cũng có chừng ấy việc, chị Hoàng Thị Nhàn, người nuôi cá lồng ở một nhánh hồ, bảo vậy. Nhưng chị chưa thấy hai buổi sáng nào giống nhau. “Nước nó không thích lặp lại”, chị nói rồi đẩy thuyền ra.',
			],
		},
		en: {
			title: 'From mist to hearth fire: a day on Na Hang Lake in six frames',
			lead: [
				'Between first light and the lighting of the kitchen fires, Na Hang Lake changes colour more often than anyone can count. These six frames follow an ordinary day in which nothing in particular happens.',
			],
			alt: 'A red-roofed passenger boat on a still green lake that mirrors wooded limestone mountains under a blue sky',
			caption: 'Na Hang Lake lies among limestone mountains covered in forest.',
			body: [
				'People who live by the lake tell the time by the water. When it is the colour of milk, nobody should go far. When it is the colour of tea, the sun has cleared the peaks. When it is the colour of ink, somebody ought to be lighting the stove.',
				{
					gallery: [
						{
							picture: 'na-hang-lake',
							alt: 'A red-roofed launch with passengers in conical hats on a green lake, white mist below the farthest mountains',
							caption: '7.30 am. Milk: the last of the mist lies at the far end, and the first launch has left the landing.',
							credit: 'Hoàng Sơn',
						},
						{
							picture: 'fish-cages',
							alt: 'A raft of square fish cages beside a red-roofed floating hut; someone in a conical hat scatters feed, a small boat alongside',
							caption: '8 am. The first feed of the day; the fish thrash like a cloudburst.',
							credit: 'Hoàng Sơn',
						},
						{
							picture: 'kayaks',
							alt: 'Four kayaks seen from above on green water, between a wooded shore and rocks',
							caption: '9.15 am. Tea: four paddlers have an arm of the lake to themselves.',
							credit: 'Hoàng Sơn',
						},
						{
							picture: 'waterfall',
							alt: 'A white waterfall dropping over ledges in the forest, two people watching beside the pool',
							caption: '11 am. A fall among the trees, the coolest place to spend the middle of the day.',
							credit: 'Hoàng Sơn',
						},
						{
							picture: 'stilt-houses',
							alt: 'Stilt houses with palm-leaf roofs in sunshine, smoke rising from them, ducks on the water in front',
							caption: '12 noon. The hearths are lit for lunch and the fish begins to smell good.',
							credit: 'Hoàng Sơn',
						},
						{
							picture: 'egrets-dusk',
							alt: 'Egrets flying past a setting sun, others already perched in bamboo; an angler sits by the bank',
							caption: '5.10 pm. Ink: the egrets make for their island, and one angler stays a little longer before the stoves are lit.',
							credit: 'Hoàng Sơn',
						},
					],
				},
				'The same jobs have to be done every day, says Hoàng Thị Nhàn, who keeps fish in one of the inlets.',
				'Yet she has never seen two mornings alike. ‘Water doesn’t care to repeat itself,’ she says, and pushes off.',
				'The times are those of a winter’s day. In summer add an hour of light at either end, and the chance of a storm towards four.',
			],
		},
	},
	{
		key: 'dong-van-after-nine',
		section: 'photo-essays',
		hoursAgo: 480,
		text: ['nong-tung'],
		photo: ['hoang-son'],
		topics: ['karst-plateau'],
		picture: 'old-town',
		vi: {
			title: 'Phố cổ Đồng Văn sau chín giờ đêm, khi đoàn khách cuối đã đi ngủ',
			lead: [
				'Ban ngày phố cổ Đồng Văn thuộc về du khách. Sau chín giờ đêm, khi đèn lồng tắt bớt, con phố trả lại cho người bán hàng dọn gánh, lũ trẻ chơi trốn tìm và những bức tường đất trăm năm.',
			],
			alt: 'Phố cổ ban đêm: dãy nhà mái ngói âm dương sáng đèn, đèn lồng đỏ treo trước hiên, vài người trên đường, phía sau là núi đá',
			caption: 'Những mái ngói âm dương của phố cổ Đồng Văn dưới chân núi đá, lúc đèn lồng còn sáng.',
			body: [
				'Chúng tôi tắt đèn máy ảnh và đi bộ từ đầu phố đến chân núi, chỉ chụp bằng ánh sáng sẵn có: than hồng, bóng đèn sợi đốt, sao, và sau cùng là nắng sớm.',
				{
					gallery: [
						{
							picture: 'night-market-food',
							alt: 'Dãy quầy ăn mái bạt sọc ở chợ đêm, khói bay dưới những dây đèn vàng, khách ngồi quanh hai bàn nhỏ',
							caption: '21 giờ. Mẻ bánh tam giác mạch cuối cùng bán nửa giá cho người quen.',
							credit: 'Hoàng Sơn',
						},
						{
							picture: 'old-town',
							alt: 'Con phố lát đá ban đêm dưới chân núi, đèn lồng đỏ trước hiên, vài người đi bộ và một người ngồi ghế',
							caption: '21 giờ 45 phút. Phố chỉ còn vài người, nghe được tiếng then cài cửa từ nhà này sang nhà khác.',
							credit: 'Hoàng Sơn',
						},
						{
							picture: 'star-karst',
							alt: 'Dải Ngân Hà trên những đỉnh núi đá, bên dưới là chiếc lều sáng đèn và hai người đứng ngắm sao',
							caption: '0 giờ. Ra khỏi phố, chỉ còn một chiếc lều sáng; núi đá là đường viền của bầu trời.',
							credit: 'Hoàng Sơn',
						},
						{
							picture: 'sea-of-clouds',
							alt: 'Biển mây trắng dâng giữa các đỉnh núi khi mặt trời vừa lên, hai người đứng trên sườn núi',
							caption: '6 giờ 40 phút. Mây dâng kín thung lũng; dưới phố, gánh phở đầu tiên đã có khách.',
							credit: 'Hoàng Sơn',
						},
						{
							picture: 'maize-house',
							alt: 'Ngô treo kín dưới mái hiên nhà gỗ ban ngày, một phụ nữ ngồi ghế băng, em nhỏ ngồi bên nia ngô, hai con gà trên sân',
							caption: '7 giờ 30 phút. Phố lại thuộc về ban ngày; ngô giống treo hiên khô dần trong hơi ấm gian bếp.',
							credit: 'Hoàng Sơn',
						},
					],
				},
				'Bà Lương Thị Nga, 76 tuổi, sống trong ngôi nhà có bức tường dày hơn nửa mét. Đêm nào bà cũng ngồi trên ngưỡng cửa đá một lúc rồi mới đi ngủ. “Ngưỡng lõm thế này là do bao đời người ngồi đấy”, bà xoa tay lên mặt đá. “Tôi ngồi thêm cho nó lõm đều.”',
			],
		},
	},
];
