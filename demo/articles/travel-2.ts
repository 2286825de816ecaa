import type { DemoStory } from '../format.ts';

export const travel2: DemoStory[] = [
	{
		key: 'before-light-on-the-lo',
		section: 'travel',
		hoursAgo: 9,
		text: ['ly-thu'],
		photo: ['hoang-son'],
		topics: ['river-lo'],
		picture: 'song-lo-dawn',
		video: 'river-film',
		videoCaption: {
			vi: 'Sông Lô từ lúc trời còn tối đến khi nắng lên, thước phim ngắn quay từ mũi đò.',
			en: 'The Lô from darkness to sunrise, a short film shot from the bow of the ferry.',
		},
		vi: {
			title: 'Sông Lô lúc trời chưa sáng, qua chuyện kể của một người lái đò',
			lead: [
				'Chuyến đò đầu tiên rời bến lúc năm giờ kém, chở rau, xe đạp và vài người khách còn ngái ngủ. Người cầm lái thuộc từng xoáy nước trên quãng sông chỉ rộng vài trăm mét.',
			],
			alt: 'Bình minh trên sông Lô, mặt nước loang ánh hồng, một người đội nón đứng chèo chiếc thuyền nhỏ',
			caption: 'Sông Lô lúc hừng đông, khi mặt nước còn phủ một lớp sương mỏng.',
			body: [
				'Bến đò không có biển tên, chỉ có gốc gạo và chiếc ghế gỗ. Ông Trần Văn Đoàn, 63 tuổi, nổ máy, để máy chạy không chừng một phút. “Cho nó tỉnh ngủ, và cho người bên kia biết mình sắp sang”, ông giải thích.',
				'Quãng sông ông chở rộng hơn 300 m. Mùa cạn, bãi cát nổi giữa dòng, đò phải vòng lên phía thượng lưu; mùa nước lớn, có ngày ông treo biển nghỉ. “Khách giục tôi cũng không sang. Sông nhường mình nhiều lần rồi, mình phải biết nhường lại”, ông nói.',
				'Ông đọc mặt nước qua những dấu hiệu mà người phố ít để ý. Bọt tụ thành vệt dài là phía dưới có luồng. Mặt nước phẳng lì giữa chỗ đang gợn là có đá ngầm. Cò bay sát mặt nước từ sớm thì ngày hôm ấy thường ít gió.',
				'Khách quen chủ yếu là người trồng rau bãi. Năm giờ sáng, cải và mùi còn ướt sương chất đầy mũi đò; bảy giờ đến lượt học sinh; sau đó, từ khi có cầu mới cách bến vài cây số, đò thưa hẳn. Ông Đoàn bù vào bằng những chuyến chở khách ngắm sông lúc bình minh, mỗi chuyến không quá tám người, ai cũng phải mặc áo phao.',
				'“Người ta thích quay phim lúc mặt trời lên. Tôi thì thích mươi phút trước đó”, ông nói. Lúc ấy hai bờ chỉ là hai vệt xám, chưa ai nói chuyện to, và nghe rõ tiếng nước vỗ vào mạn như tiếng gõ cửa.',
				'Khi nắng chạm ngọn gạo, chiếc đò đã cặp bến lần thứ ba. Ông lấy khăn lau chiếc ghế gỗ, nơi khách đợi, rồi mới rót trà cho mình.',
			],
		},
		en: {
			title: 'Before first light on the Lô, with a ferryman who knows every eddy',
			lead: [
				'The first ferry leaves just before five with a load of vegetables, bicycles and passengers who are barely awake. The man at the tiller knows every swirl on a crossing of a few hundred metres.',
			],
			alt: 'Dawn on the Lô river, pink light on the water and one small boat rowed by a figure in a conical hat',
			caption: 'Daybreak on the Lô, with a thin mist still lying on the water.',
			body: [
				'The landing has no sign, only a silk-cotton tree and a wooden bench. Trần Văn Đoàn, 63, starts the engine and lets it idle for a minute. ‘To wake it up,’ he says, ‘and to let them know on the other side that I’m coming.’',
				'The river here is more than 300 metres wide. In the dry months a sandbank rises in the middle and the boat must loop upstream; in the flood season there are days when he hangs out a notice and stays at home. ‘They can call me all they like. The river has given way to me many times,’ he says. ‘I have to know when to give way to the river.’',
				'He reads the water by things townspeople do not notice. A long line of foam means a current underneath. A smooth patch among ripples means a rock. Egrets flying low at daybreak generally promise a day without wind.',
				'His regulars are the people who grow vegetables on the flood plain. At five the bow is piled with mustard greens and coriander, still wet; at seven come the schoolchildren. After that, since a new bridge opened a few kilometres away, there is little to do, and Mr Đoàn fills the gap by taking visitors out to see the sunrise, never more than eight at a time and all of them in life jackets.',
				'‘People like to film the sun coming up,’ he says. ‘I like the ten minutes before.’ The banks are then two strokes of grey, nobody has begun to talk loudly, and the water can be heard tapping at the hull as if at a door.',
				'By the time the light touches the top of the tree he has landed for the third time. He wipes down the bench where his passengers wait, and only then pours himself a cup of tea.',
			],
		},
	},
	{
		key: 'buckwheat-manners',
		section: 'travel',
		hoursAgo: 28,
		text: ['nong-tung'],
		topics: ['karst-plateau', 'homestay'],
		picture: 'buckwheat-flowers',
		vi: {
			title: 'Xem hoa tam giác mạch sao cho ruộng còn lành sau khi khách về',
			lead: [
				'Mỗi mùa hoa, cao nguyên đá lại thêm những lối mòn cắt ngang ruộng. Người trồng không ngại khách đến, chỉ mong khách đi đúng lối, vì sau mùa hoa còn có mùa hạt.',
			],
			alt: 'Cánh đồng hoa tam giác mạch hồng tím trải dưới chân núi đá, một người đeo gùi và một em nhỏ đi giữa hoa, xa xa là ngôi nhà tường đất',
			caption: 'Hoa tam giác mạch mới nở màu trắng, chuyển hồng rồi sẫm dần trước khi kết hạt.',
			body: [
				'Tam giác mạch gieo cuối hè, nở rộ chừng tháng 10, tháng 11, có thửa gieo muộn còn hoa sang tháng 12. Ít người biết rằng với bà con ở Đồng Văn, Mèo Vạc, đây trước hết là cây lương thực: hạt xay bột làm bánh, thân lá non làm rau, phần thừa để chăn nuôi.',
				'“Cây giòn lắm, gãy là thôi. Một người bước vào chụp ảnh thì chỉ nát một vệt, nhưng trăm người bước theo vệt ấy thì thành đường”, chị Giàng Thị Mỷ, người có hai thửa ruộng cạnh đường lớn, nói. Vụ trước chị thu được chưa đến nửa số hạt dự tính.',
				'Năm nay, chị cùng mấy nhà bên kê đá phẳng thành lối đi giữa ruộng, vé 20.000 đồng một người. Lối rộng đúng một bước chân, uốn quanh để đứng chỗ nào cũng thấy hoa ở cả hai bên. Trẻ con trong bản được dặn không nài khách mua hoa.',
				'Những người làm du lịch trong vùng gợi ý với khách:',
				{
					list: [
						'Đi theo lối đã mở; nếu ruộng không có lối thì đứng ở bờ.',
						'Trả tiền cho chủ ruộng, không đưa tiền hay kẹo cho trẻ em.',
						'Không ngắt hoa; muốn mang mùa hoa về, hãy mua bánh hoặc bột tam giác mạch.',
						'Chụp vào sáng sớm hoặc xế chiều: ít người, nắng xiên, màu hoa cũng đằm hơn.',
						'Không cho thiết bị bay lượn trên nhà dân và đàn gia súc.',
					],
				},
				'Bánh tam giác mạch nướng trên bếp than ở chợ có vị bùi, hơi đắng nhẹ, ăn nóng là ngon nhất. Người bán thường bẻ đôi mời khách nếm trước. “Ăn rồi mới hiểu vì sao chúng tôi tiếc hạt”, chị Mỷ cười.',
			],
		},
	},
	{
		key: 'na-hang-first-weekend',
		section: 'travel',
		hoursAgo: 110,
		text: ['an-nhien'],
		photo: ['hoang-son'],
		topics: ['na-hang', 'homestay'],
		picture: 'kayaks',
		en: {
			title: 'A first weekend on Na Hang Lake: paddle early, eat late, stay the night',
			lead: [
				'Four or five hours north of Hà Nội, the drowned valleys of Na Hang make one of the quietest lakes in northern Vietnam. Here is how to spend two days without rushing any of it.',
			],
			alt: 'Four kayaks seen from above on a green lake, between a wooded shore and grey rocks',
			caption: 'The lake is calmest in the first two hours after sunrise.',
			body: [
				'They tell here of a flock of phoenixes that came looking for a hundred peaks to settle on, counted ninety-nine and flew away. What is certain is that when the rivers Gâm and Năng were dammed, the water climbed deep into the limestone and left a lake of long arms and small islands, most of them without a soul on them.',
				{ h2: 'Saturday' },
				'Arrive by noon and go straight to the boats. A slow wooden launch, shared among a group, takes half a day to go up the lake and back, past the lone limestone pillar that Tày villagers call Cọc Vài, the buffalo post, and as far as the landing for the Khuổi Nhi waterfall, half an hour’s walk through the trees, where small fish will nibble at your feet if you keep them still.',
				'Spend the night with a Tày family in a house on stilts. You sleep on a mattress under a mosquito net, on a floor of polished boards, and supper is eaten cross-legged: grilled lake fish, bamboo shoots, a dish of greens nobody can quite name in English. If someone brings out a *đàn tính*, the long-necked gourd lute, put your telephone away and listen.',
				{ h2: 'Sunday' },
				'Get up at half past five. Several homestays keep kayaks, at about 100,000 đồng an hour, and the two hours after sunrise are when the lake is yours: no engines, no wind, only the sound of drips falling from the blade. Stay within sight of the shore, follow one arm as far as it goes, and turn back when you have used half your strength rather than half your time.',
				'‘People paddle out fast and come home tired,’ says Hứa Thị Lan, who rents out six kayaks from her landing. ‘I tell them the lake isn’t going anywhere.’',
				{
					figure: {
						picture: 'stilt-houses',
						alt: 'Wooden houses on stilts with palm-leaf roofs beside the water in sunshine, smoke rising, ducks swimming past',
						caption: 'Several Tày families beside the lake take in guests; book the evening meal when you book the bed.',
						credit: 'Hoàng Sơn',
					},
				},
				'Have a late lunch before the road home. Ask for whatever came out of the lake that morning, and for the local sticky-rice spirit only if somebody else is driving. If an hour is left over, spend it on the landing. Boats come in with bamboo, bananas and schoolchildren, and nobody seems to mind being watched.',
				{
					title: 'The practical part',
					facts: [
						'**Getting there:** about 240 km from Hà Nội; coaches run daily from Mỹ Đình station.',
						'**Best months:** September to December for dry, clear weather; March to May for green hills and birdsong.',
						'**On the water:** life jackets are compulsory on every boat; ask for one that fits.',
						'**Bring:** cash, a torch, a dry bag, a jumper for winter mornings.',
						'**Take home:** your litter. There are no bins on the islands.',
					],
				},
			],
		},
	},
];
