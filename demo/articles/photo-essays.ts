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
			alt: 'Mặt hồ xanh giữa những ngọn núi đá vôi phủ rừng, mây vắt ngang sườn núi',
			caption: 'Hồ Na Hang giữa những ngọn núi đá vôi phủ rừng.',
			body: [
				'Người ven hồ có cách đếm giờ riêng. “Nước màu sữa” là chưa nên đi xa, “nước màu chè” là nắng đã lên quá đỉnh núi, “nước màu mực” là đến lúc nhóm bếp. Bộ ảnh đi theo ba màu nước ấy.',
				{
					gallery: [
						{
							picture: 'na-hang-lake',
							alt: 'Sương sớm phủ mặt hồ, núi hiện ra từng lớp mờ',
							caption: '6 giờ kém 10 phút. “Nước màu sữa”: sương chưa tan, thuyền còn nằm bến.',
							credit: 'Hoàng Sơn',
						},
						{
							picture: 'fish-cages',
							alt: 'Những lồng cá nổi trên hồ, một chòi nhỏ lợp tôn',
							caption: '7 giờ. Người nuôi cá lồng rải mẻ cám đầu tiên, cá quẫy nghe như mưa rào.',
							credit: 'Hoàng Sơn',
						},
						{
							picture: 'kayaks',
							alt: 'Hai chiếc thuyền kayak trên mặt nước phẳng lặng',
							caption: '8 giờ 15 phút. Khách dậy sớm có trọn một nhánh hồ cho riêng mình.',
							credit: 'Hoàng Sơn',
						},
						{
							picture: 'waterfall',
							alt: 'Thác nước trắng xóa đổ qua nhiều bậc đá giữa rừng',
							caption: '11 giờ. Thác trong rừng, nơi mát nhất quanh hồ vào buổi trưa.',
							credit: 'Hoàng Sơn',
						},
						{
							picture: 'egrets-dusk',
							alt: 'Đàn cò bay về tổ trên nền trời hoàng hôn',
							caption: '17 giờ 40 phút. Cò về đảo; thuyền chợ cũng quay mũi.',
							credit: 'Hoàng Sơn',
						},
						{
							picture: 'stilt-houses',
							alt: 'Nhà sàn ven hồ lúc chập tối, khói bếp bay lên mái',
							caption: '18 giờ 30 phút. “Nước màu mực”: bếp đỏ lửa, cá nướng bắt đầu thơm.',
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
			alt: 'A green lake among wooded limestone mountains with cloud lying across their slopes',
			caption: 'Na Hang Lake lies among limestone mountains covered in forest.',
			body: [
				'People who live by the lake tell the time by the water. When it is the colour of milk, nobody should go far. When it is the colour of tea, the sun has cleared the peaks. When it is the colour of ink, somebody ought to be lighting the stove.',
				{
					gallery: [
						{
							picture: 'na-hang-lake',
							alt: 'Early mist on the lake, mountains showing in pale layers',
							caption: '5.50am. Milk: the mist has not lifted and the boats are still tied up.',
							credit: 'Hoàng Sơn',
						},
						{
							picture: 'fish-cages',
							alt: 'Floating fish cages with a small tin-roofed hut',
							caption: '7am. The first feed of the day; the fish thrash like a cloudburst.',
							credit: 'Hoàng Sơn',
						},
						{
							picture: 'kayaks',
							alt: 'Two kayaks on flat, calm water',
							caption: '8.15am. Early risers have an arm of the lake to themselves.',
							credit: 'Hoàng Sơn',
						},
						{
							picture: 'waterfall',
							alt: 'A white waterfall dropping over ledges in the forest',
							caption: '11am. A fall among the trees, the coolest place to spend the middle of the day.',
							credit: 'Hoàng Sơn',
						},
						{
							picture: 'egrets-dusk',
							alt: 'Egrets flying home against an evening sky',
							caption: '5.40pm. The egrets make for their island, and the market boat turns for home.',
							credit: 'Hoàng Sơn',
						},
						{
							picture: 'stilt-houses',
							alt: 'Stilt houses by the lake at nightfall, smoke rising from a roof',
							caption: '6.30pm. Ink: the fire is lit and the fish begins to smell good.',
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
			alt: 'Dãy nhà cổ mái ngói âm dương, tường đất, đèn lồng treo trước hiên',
			caption: 'Những mái ngói âm dương của phố cổ Đồng Văn dưới chân núi đá.',
			body: [
				'Chúng tôi tắt đèn máy ảnh và đi bộ từ đầu phố đến chân núi, chỉ chụp bằng ánh sáng sẵn có: than hồng, bóng đèn sợi đốt, và sao.',
				{
					gallery: [
						{
							picture: 'night-market-food',
							alt: 'Quầy đồ nướng ở chợ đêm, khói bay dưới ánh đèn vàng',
							caption: '21 giờ. Mẻ bánh tam giác mạch cuối cùng bán nửa giá cho người quen.',
							credit: 'Hoàng Sơn',
						},
						{
							picture: 'old-town',
							alt: 'Con phố lát đá vắng người, hiên nhà cổ hắt ánh đèn',
							caption: '21 giờ 45 phút. Phố vắng, nghe được tiếng then cài cửa từ nhà này sang nhà khác.',
							credit: 'Hoàng Sơn',
						},
						{
							picture: 'maize-house',
							alt: 'Ngô khô treo kín dưới mái hiên nhà tường đất',
							caption: '22 giờ 30 phút. Ngô giống treo hiên, khô dần trong hơi ấm gian bếp.',
							credit: 'Hoàng Sơn',
						},
						{
							picture: 'star-karst',
							alt: 'Bầu trời sao trên những đỉnh núi đá',
							caption: '0 giờ. Đèn phố tắt gần hết, núi đá chỉ còn là đường viền của bầu trời.',
							credit: 'Hoàng Sơn',
						},
						{
							picture: 'sea-of-clouds',
							alt: 'Biển mây trắng dâng giữa các đỉnh núi lúc bình minh',
							caption: '5 giờ 50 phút. Mây dâng kín thung lũng; gánh phở đầu tiên đã có khách.',
							credit: 'Hoàng Sơn',
						},
					],
				},
				'Bà Lương Thị Nga, 76 tuổi, sống trong ngôi nhà có bức tường dày hơn nửa mét. Đêm nào bà cũng ngồi trên ngưỡng cửa đá một lúc rồi mới đi ngủ. “Ngưỡng lõm thế này là do bao đời người ngồi đấy”, bà xoa tay lên mặt đá. “Tôi ngồi thêm cho nó lõm đều.”',
			],
		},
	},
];
