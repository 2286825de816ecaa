import type { DemoStory } from '../format.ts';

export const travel: DemoStory[] = [
	{
		key: 'water-keepers',
		section: 'travel',
		hoursAgo: 3,
		text: ['ly-thu'],
		photo: ['hoang-son'],
		topics: ['rice', 'homestay'],
		picture: 'terraces-gold',
		vi: {
			title: 'Hoàng Su Phì: ba tuần lúa vàng, mười hai tháng đi canh nguồn nước',
			lead: [
				'Ruộng bậc thang chỉ vàng chừng ba tuần mỗi năm. Để có ba tuần ấy, bản nào ở Hoàng Su Phì cũng cử người đi dọc con mương, từ cửa rừng đến thửa ruộng cuối cùng, nắng cũng như mưa.',
				'Gần đây, du khách bắt đầu xin đi cùng. Họ trả tiền cho một buổi sáng lội mương và ra về với cách nhìn khác về tấm ảnh mình vừa chụp.',
			],
			alt: 'Ruộng bậc thang mùa lúa chín, những dải vàng uốn lượn xếp tầng theo sườn núi, hai người đeo gùi đi giữa ruộng',
			caption: 'Lúa chín từ thửa thấp, ấm hơn, rồi màu vàng leo dần lên những bậc trên cao.',
			body: [
				'Năm giờ sáng, sương còn đặc như khói bếp, ông Bàn Văn Lìn đã vác cuốc lên dốc. Ở bản người Dao trên sườn Tây Côn Lĩnh này, ai cũng gọi ông là “người coi nước”. Con mương ông trông dài gần 4 km, lòng rộng chừng hai gang tay, men theo sườn núi từ cửa rừng về tới đầu ruộng.',
				'Cứ vài chục bước, ông Lìn lại dừng: gạt đám lá mục, đắp vốc đất vào chỗ bờ rỉ, lật một hòn đá cho dòng chảy thẳng. “Nước như trẻ con, hở chỗ nào là chạy ra chơi chỗ ấy. Lơ là một đêm, sáng ra ruộng cuối đã khô”, ông nói.',
				{ h2: 'Chia nước bằng gỗ, phạt bằng gà' },
				'Đầu mỗi khu ruộng đặt một thanh gỗ nghiến khoét những khấc to nhỏ khác nhau. Nước tràn qua khấc nào thì về ruộng nhà ấy; khấc rộng hay hẹp tùy số thửa, do cả bản họp bàn từ đầu vụ. Ai tự ý khoét thêm phải nộp một con gà làm mâm cơm xin lỗi. “Mười năm nay chưa nhà nào mất gà”, chị Lý Thị Mẩy, người giữ sổ nước, kể.',
				'Sổ nước là cuốn vở học sinh ghi tên 43 hộ, số ngày công nạo mương và thứ tự lấy nước khi hạn. Người coi nước không có lương. Gặt xong, mỗi hộ góp cho ông 5 kg thóc và một buổi làm đỡ việc nhà.',
				{
					figure: {
						picture: 'terraces-water',
						alt: 'Những thửa ruộng bậc thang đầy nước phản chiếu trời sáng, ba người cúi cấy lúa, một người gánh mạ',
						caption: 'Mùa nước đổ, khoảng tháng 5 và tháng 6, là lúc người coi nước ít được ngủ nhất.',
						credit: 'Hoàng Sơn',
					},
				},
				'Mỗi năm ruộng chỉ cấy một vụ. Tháng 5, mưa xuống, nước tràn từng bậc, người ta be bờ, cấy mạ. Giữa tháng 9, lúa vàng từ thửa thấp. Đầu tháng 10, những bậc trên cùng gặt xong, cả sườn núi trở về màu đất, và con mương lại đến kỳ nạo vét.',
				{ h2: 'Một buổi sáng “đi mương”' },
				'Từ năm ngoái, ba gia đình làm homestay mời khách theo chân ông Lìn, mỗi người 150.000 đồng, kể cả gói xôi lá dong ăn dọc đường. Một nửa số tiền vào quỹ sửa mương; quỹ đã mua được 60 m ống nhựa bắc qua quãng đất hay sạt.',
				'Chị Nguyễn Thu Hạnh, khách từ Hà Nội, thừa nhận chị lên đây vì một tấm ảnh. “Đi hết con mương tôi mới hiểu cái đẹp ấy ngày nào cũng có người sửa. Tôi chụp ít hẳn, chủ yếu nhìn chân để khỏi ngã”, chị cười.',
				'Gần trưa, ông Lìn ngồi nghỉ ở cửa rừng, nơi con suối tách nhánh đầu tiên. Cánh rừng phía trên là rừng cấm của bản, không ai được chặt củi tươi. Hỏi mùa nào đẹp nhất, ông không chọn mùa vàng. “Đẹp nhất là đêm mưa đầu vụ. Nằm trong nhà nghe nước chảy qua từng bậc, biết năm nay có cơm ăn.”',
				{
					title: 'Nếu bạn đi',
					facts: [
						'**Đường đi:** từ Hà Nội theo hướng quốc lộ 2 lên Tân Quang rồi rẽ vào đường tỉnh 177, tổng cộng gần 300 km; xe khách chạy chừng 7–8 tiếng.',
						'**Mùa đi:** nước đổ tháng 5–6; lúa chín giữa tháng 9 đến đầu tháng 10; mây luồn nhiều vào các sáng mùa đông.',
						'**Mang theo:** giày đế gai, áo mưa mỏng, tiền mặt.',
						'**Xin nhớ:** không bước lên bờ ruộng mới đắp, hỏi trước khi chụp người.',
					],
				},
			],
		},
		en: {
			title: 'Three weeks of gold, twelve months of water: the keepers of Hoàng Su Phì',
			lead: [
				'The rice terraces of Hoàng Su Phì turn gold for about three weeks a year. To earn them, someone in every village walks the irrigation channel in all seasons, mending it by hand.',
				'Now visitors are asking to walk with them. They pay for a morning with their feet in a ditch, and go home looking differently at the photograph they came for.',
			],
			alt: 'Rice terraces at harvest time, curving bands of gold stacked up a mountainside, two people with baskets walking through them',
			caption: 'The rice ripens first on the lower, warmer steps; the gold then climbs the slope.',
			body: [
				'At five in the morning the mist is as thick as kitchen smoke, and Bàn Văn Lìn already has his hoe on his shoulder. In this village of the Dao people, high on the flank of Tây Côn Lĩnh mountain, he is known simply as the water man. The channel in his care is almost 4 km long and two hand-spans wide, and it clings to the hillside all the way from the forest edge to the first paddy.',
				'Every few dozen paces he stops: to clear a clot of dead leaves, press a fistful of earth into a seeping bank, turn a stone so that the stream runs straight. ‘Water is like a child,’ he says. ‘Leave a gap and it runs out to play. Look away for one night and by morning the last field is dry.’',
				{ h2: 'Shared by timber, fined in chickens' },
				'At the head of each block of terraces lies a bar of ironwood cut with notches of different widths. What spills through a notch belongs to one household; how wide it may be depends on the number of paddies, and is settled by the whole village before planting. Anyone who widens a notch on the quiet owes a chicken, to be eaten together by way of apology. ‘Nobody has lost a chicken in ten years,’ says Lý Thị Mẩy, who keeps the water book.',
				'The book is a school exercise pad. It lists 43 households, the days each has spent digging out silt, and whose turn comes first in a drought. The water man draws no wage: after the harvest every family gives him 5 kg of paddy rice and half a day’s help about the house.',
				{
					figure: {
						picture: 'terraces-water',
						alt: 'Flooded terraces mirroring a pale sky; three people bend to plant rice and another carries seedlings on a pole',
						caption: 'Flooding time, in May and June, is when the water man sleeps least.',
						credit: 'Hoàng Sơn',
					},
				},
				'There is one crop a year. The rains of May fill the steps one after another, and the seedlings go in. By mid-September the lowest fields are yellow; by early October the topmost are cut, the mountain is the colour of earth again, and the channel is due for another clearing.',
				{ h2: 'A morning on the ditch' },
				'Since last year three families with homestays have offered guests a place behind Mr Lìn for 150,000 đồng, with a parcel of sticky rice to eat on the way. Half the fee goes into a repair fund, which has so far bought 60 metres of pipe to carry the water over a stretch that keeps slipping.',
				'Nguyễn Thu Hạnh, from Hà Nội, admits that she came because of a picture. ‘Only at the end of the channel did I see that somebody repairs that beauty every day,’ she says. ‘I took far fewer photos. Mostly I was watching my feet.’',
				'Towards noon Mr Lìn rests where the stream divides for the first time. The forest above is closed by village rule; nobody may cut green wood there. Asked for the loveliest season, he does not choose the gold. ‘The first night of the rains,’ he says. ‘You lie in bed and hear the water going down step by step, and you know there will be rice this year.’',
				{
					title: 'If you go',
					facts: [
						'**Getting there:** from Hà Nội follow Highway 2 to Tân Quang, then turn on to provincial road 177, just under 300 km in all. Coaches take seven to eight hours.',
						'**When:** flooded terraces in May and June; ripe rice from mid-September to early October; low cloud on many winter mornings.',
						'**Bring:** shoes with grip, a light raincoat, cash.',
						'**Please:** keep off freshly built banks, and ask before you photograph people.',
					],
				},
			],
		},
	},
	{
		key: 'ma-pi-leng-slowly',
		section: 'travel',
		hoursAgo: 66,
		text: ['nong-tung'],
		photo: ['hoang-son'],
		topics: ['karst-plateau', 'homestay'],
		picture: 'ma-pi-leng',
		vi: {
			title: 'Đi chậm qua Mã Pí Lèng: lịch trình hai ngày cho người không vội',
			lead: [
				'Phần lớn xe chỉ dừng ở đèo Mã Pí Lèng mươi phút, đủ chụp một kiểu ảnh. Ở lại hai ngày, bạn có thể đi bộ trên lưng chừng vách đá, xuống tận mặt sông Nho Quế và ăn tối với người Mông.',
			],
			alt: 'Con đường đèo men vách núi đá, phía dưới là hẻm vực sâu và dòng sông xanh',
			caption: 'Đường đèo Mã Pí Lèng nhìn xuống hẻm vực sông Nho Quế.',
			body: [
				'Từ Đồng Văn sang Mèo Vạc chỉ hơn 20 km, chạy xe máy chưa đến một giờ. Chính vì gần nên quãng đường đẹp bậc nhất cao nguyên đá thường bị lướt qua quá vội. Lịch trình dưới đây chỉ có một nguyên tắc: mỗi buổi làm một việc.',
				{ h2: 'Ngày thứ nhất: trên cao' },
				{
					steps: [
						'**Sáng:** gửi xe ở đầu đèo phía Đồng Văn, theo lối mòn men vách đá phía trên mặt đường. Người đi bộ bình thường mất ba đến bốn tiếng; có đoạn hẹp, nên đi cùng người dẫn đường trong bản.',
						'**Trưa:** ăn ở quán ven đường. Mèn mén, rau cải nương và bát canh nóng đủ sức cho buổi chiều.',
						'**Chiều:** ngồi lại điểm dừng chân cho đến khi nắng xiên. Bóng núi đổ xuống hẻm vực làm dòng sông đổi từ xanh ngọc sang xanh sẫm.',
						'**Tối:** ngủ nhà dân ở phía Mèo Vạc, đặt trước bữa cơm.',
					],
				},
				'“Khách đi bộ hỏi nhiều hơn khách đi xe. Họ hỏi ngô mọc vào đâu khi chỗ nào cũng là đá”, anh Vàng Mí Sính, 29 tuổi, người dẫn đường, kể. Câu trả lời ở ngay cạnh lối mòn: từng vốc đất được gùi lên, đổ vào hốc đá, mỗi hốc hai, ba hạt.',
				{ h2: 'Ngày thứ hai: dưới sông' },
				'Xuống bến thuyền nên đi từ sớm, khi đường chưa đông. Thuyền chạy giữa hai vách dựng của hẻm Tu Sản; ngồi dưới nhìn lên, con đường hôm trước chỉ còn là một nét chỉ. Mặc áo phao suốt chuyến và đừng ngồi ra mạn để chụp ảnh.',
				'Buổi chiều, ghé một xưởng khèn hoặc nhà dệt trong bản trước khi về. Nếu trùng phiên chợ Mèo Vạc, hãy dành trọn buổi sáng cho chợ và lùi chuyến thuyền sang sau bữa trưa.',
				'Các gia đình đón khách ở đây đều khuyên chừa ra nửa ngày không lên kế hoạch gì. Mưa, sương mù hay một đoạn đường đang sửa có thể đổi hết lịch trình, và chính những buổi ngồi chờ bên bếp lửa ấy, theo anh Sính, lại được khách nhắc đến nhiều nhất.',
				{ h2: 'Nên đi tháng nào?' },
				{
					table: [
						['Tháng', 'Thời tiết', 'Hợp với'],
						['2–3', 'Lạnh, đôi khi mưa phùn', 'Ngắm hoa đào, hoa mận'],
						['4–5', 'Mát, ít mưa', 'Đi bộ đường dài'],
						['6–8', 'Mưa lớn, dễ sạt lở', 'Nên hoãn hoặc theo dõi dự báo'],
						['9–10', 'Khô dần, trời trong', 'Đi bộ, đi thuyền'],
						['11–12', 'Lạnh khô, sương sớm', 'Hoa tam giác mạch, săn mây'],
					],
					caption: 'Chọn tháng đi Mã Pí Lèng, theo kinh nghiệm của các nhà nghỉ trong vùng.',
				},
				{
					title: 'Cần biết',
					facts: [
						'**Đường đến:** từ khu vực thành phố Hà Giang cũ lên Đồng Văn khoảng 150 km, nên nghỉ một đêm dọc đường.',
						'**Tiền mặt:** cây ATM chỉ có ở Đồng Văn và Mèo Vạc.',
						'**Lái xe:** phải có giấy phép phù hợp; không dừng trong khúc cua, không chạy sau khi trời tối.',
						'**Giữ chỗ:** cuối tuần mùa hoa nên đặt phòng trước một đến hai tuần.',
					],
				},
			],
		},
		en: {
			title: 'Mã Pí Lèng at walking pace: two days for travellers in no hurry',
			hoursAgo: 41,
			lead: [
				'Most vehicles give the Mã Pí Lèng pass ten minutes and one photograph. Stay two days and you can walk across the cliff, ride a boat along the Nho Quế river and eat supper with a Mông family.',
			],
			alt: 'A mountain road clinging to a limestone cliff above a deep gorge and a green river',
			caption: 'The Mã Pí Lèng road looks down into the gorge of the Nho Quế.',
			body: [
				'It is little more than 20 km from Đồng Văn to Mèo Vạc, less than an hour by motorbike, and that is the trouble: the finest stretch of the karst plateau is usually over before it has begun. The plan below follows one rule, which is to do a single thing each morning and a single thing each afternoon.',
				{ h2: 'Day one: up high' },
				{
					steps: [
						'**Morning:** leave your bike at the Đồng Văn end and take the footpath that runs across the rock face above the road. It takes a reasonably fit walker three to four hours. Parts are narrow, so hire a guide from the village.',
						'**Midday:** eat at a roadside kitchen. Steamed maize meal (*mèn mén*), mustard greens and hot broth will see you through the afternoon.',
						'**Afternoon:** sit at the viewpoint until the light slants. As the shadow of the mountain falls into the gorge, the river turns from jade to bottle green.',
						'**Evening:** sleep at a family homestay on the Mèo Vạc side, with supper ordered in advance.',
					],
				},
				'‘Walkers ask more questions than riders,’ says Vàng Mí Sính, 29, who guides on the path. ‘They want to know where the maize finds anything to grow in.’ The answer is beside the trail: soil carried up in baskets, tipped into hollows in the rock, two or three seeds to each.',
				{ h2: 'Day two: down on the water' },
				'Set off early for the boat landing, before the road fills. The boats run between the sheer walls of the Tu Sản gorge, and from the water yesterday’s road is no more than a pencil line. Keep your life jacket fastened, and do not perch on the side for a picture.',
				'Leave the afternoon for a maker of *khèn*, the Mông reed pipe, or for a house with a loom. If your visit falls on Mèo Vạc’s market day, give the market the whole morning and go boating after lunch.',
				'Families who take in guests all give the same advice: leave half a day with nothing in it. Rain, fog or a stretch of road under repair can undo any timetable, and the hours spent waiting by the fire, Mr Sính says, are what people write to him about.',
				{ h2: 'Which month?' },
				{
					table: [
						['Months', 'Weather', 'Good for'],
						['Feb–Mar', 'Cold, some drizzle', 'Peach and plum blossom'],
						['Apr–May', 'Mild, little rain', 'Long walks'],
						['Jun–Aug', 'Heavy rain, landslips', 'Postpone, or watch the forecast'],
						['Sep–Oct', 'Drier, clear skies', 'Walking and boats'],
						['Nov–Dec', 'Cold and dry, early mist', 'Buckwheat in flower, seas of cloud'],
					],
					caption: 'When to go, according to guesthouses in the area.',
				},
				{
					title: 'Need to know',
					facts: [
						'**Getting there:** Đồng Văn is about 150 km from the old town of Hà Giang; break the journey for a night.',
						'**Cash:** the only machines are in Đồng Văn and Mèo Vạc.',
						'**Riding:** carry a licence valid for your vehicle, never stop on a bend and be off the road by dark.',
						'**Booking:** reserve one or two weeks ahead for weekends in the flowering season.',
					],
				},
			],
		},
	},
];
