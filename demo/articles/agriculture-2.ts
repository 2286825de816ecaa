import type { DemoStory } from '../format.ts';

export const agriculture2: DemoStory[] = [
	{
		key: 'mint-honey-plateau',
		section: 'agriculture',
		hoursAgo: 55,
		text: ['nong-tung'],
		topics: ['karst-plateau'],
		picture: 'beehives',
		vi: {
			title: 'Theo đàn ong lên cao nguyên đá lấy mật bạc hà đúng độ hoa nở',
			lead: [
				'Mỗi năm chỉ có chừng hai tháng hoa bạc hà dại nở tím các hốc đá. Người nuôi ong phải chuyển đàn trong đêm, chọn đúng thung, đúng ngày quay mật.',
			],
			alt: 'Những thùng ong sơn nhiều màu đặt giữa bãi hoa tím dưới chân núi đá, người nuôi ong trùm lưới nhấc một cầu mật.',
			caption: 'Thùng ong kê cao khỏi mặt đất, cửa quay về hướng mặt trời mọc.',
			body: [
				'Xe tải dừng lại bên đường lúc gần 4 giờ sáng. Không ai nói to. Anh Sùng Mí Lử và hai người em khênh từng thùng ong xuống thung, đặt lên kệ đá đã kê sẵn, cửa quay về hướng đông. Phải xong trước khi trời sáng, vì nắng lên là ong bay ra, thùng còn xóc thì chúng lạc hết.',
				'Bạc hà ở đây không phải thứ rau thơm trồng trong vườn mà là cây dại thân vuông, hoa tím, mọc ở hốc đá, bờ nương. Mật của nó sánh, thơm mát, có màu vàng chanh hơi ngả xanh. Hoa nở theo độ cao, thung thấp nở trước, trên cao nở sau vài tuần, nên người nuôi ong cứ theo hoa mà đi lên dần.',
				{ h2: 'Đọc màu hoa, nghe tiếng đàn' },
				'Cái khó nhất là biết khi nào nên quay mật. Quay sớm, mật còn loãng; để muộn, ong ăn mất hoặc lẫn phấn hoa khác. Ông Sùng Chứ Pó, bố anh Lử, áp tai vào thành thùng rồi bảo chờ thêm ba hôm. Ông giải thích: chập tối đàn ong quạt cánh đều và lâu là mật còn nhiều nước, khi tiếng quạt thưa dần, lỗ tổ đã vít nắp trắng thì mới lấy.',
				'Vụ này gia đình đặt 86 thùng, mỗi thùng chỉ quay hai lần, mỗi lần chừng 2 kg. Cầu mật nào cũng chừa lại một góc cho ong ăn qua mùa rét. Nhà nào vét hết rồi nuôi bằng nước đường thì sang năm đàn yếu hẳn. “Tham một can mà mất cả đàn”, anh Lử bảo.',
				{
					figure: {
						picture: 'buckwheat-flowers',
						alt: 'Ruộng hoa tam giác mạch hồng trải dưới chân núi đá, hai người đi giữa hoa, một người đeo gùi.',
						caption: 'Tam giác mạch nở gần như cùng mùa với bạc hà, nhưng mật sẫm màu và có vị khác hẳn.',
						credit: 'Hoàng Sơn',
					},
				},
				{ h2: 'Mỗi thung một giao ước' },
				'Đất thung là nương của người khác, nên trước mùa hoa, anh Lử mang rượu đến từng nhà xin chỗ đặt thùng. Chủ nương không lấy tiền, chỉ xin hai chai mật và một lời hứa: không đốt cỏ, không để ong đốt gia súc. Đổi lại, họ không phun thuốc trừ cỏ trong những tuần hoa nở.',
				'Mật bán tại nhà 450.000 đồng mỗi lít, nhưng khách hỏi mua quanh năm khiến mật giả cũng nhiều. Anh Lử dán lên chai tờ nhãn có ảnh chụp thung ong và ngày quay mật. Hết mùa, anh treo biển “hết mật bạc hà” trước cửa. Có người chê anh dại, anh bảo nói thật thì năm sau khách mới quay lại.',
				'Qua rằm, hoa ở thung dưới đã ngả màu. Ba anh em lại chờ trời tối hẳn, lấy cỏ bịt cửa từng thùng rồi khênh lên xe. Thung tiếp theo cao hơn 300 m, ở đó hoa vừa chớm tím.',
			],
		},
		en: {
			hoursAgo: 52,
			title: 'Up the mountain by night, following the bees to the wild mint flowers',
			lead: [
				'For barely two months a year wild mint colours the rocks of the karst plateau purple. To make honey from it, beekeepers must move their hives in the dark and judge the day of harvest by ear.',
			],
			alt: 'Painted beehives among purple flowers below rocky peaks, a veiled beekeeper lifting out a comb.',
			caption: 'The hives stand clear of the ground with their entrances facing the sunrise.',
			body: [
				'The lorry pulls in shortly before four in the morning, and nobody raises his voice. Sùng Mí Lử and his two younger brothers carry the hives one at a time down into the hollow and set them on flat stones laid ready the day before, doors to the east. It must be done by dawn. Once the sun is up the bees will fly, and if the hives are still being jolted about they will never find their way home.',
				'The plant known here as *bạc hà* is not the herb of kitchen gardens but a wild relative with square stems and purple flowers that grows in crevices and along field edges. Its honey is thick and cool on the tongue, lemon-coloured with a hint of green. The low valleys bloom first and the heights some weeks later, so the beekeepers follow the flowers uphill.',
				{ h2: 'Listening at the wall' },
				'The art lies in knowing when to harvest. Too early and the honey is thin; too late and the bees have eaten it or mixed it with other nectar. Mr Lử’s father, Sùng Chứ Pó, puts an ear to a hive and announces that it wants three more days. When the bees fan long and steadily at dusk, he explains, there is still water to drive off. When the hum grows patchy and the cells are capped with white wax, it is time.',
				'The family has set out 86 hives this season. Each is harvested only twice, giving about two kilograms a time, and a corner of every comb is left as winter food. Those who take everything and feed sugar syrup instead find their colonies feeble in spring. ‘You’re greedy for a can,’ says Mr Lử, ‘and you lose a swarm.’',
				{
					figure: {
						picture: 'buckwheat-flowers',
						alt: 'A pink field of buckwheat in flower below limestone peaks, two figures walking through it, one with a basket.',
						caption: 'Buckwheat flowers at much the same time as the mint, but its honey is darker and tastes quite different.',
						credit: 'Hoàng Sơn',
					},
				},
				{ h2: 'A bargain for every hollow' },
				'The land belongs to other people, so before the flowers open he calls on each owner with a bottle of maize liquor to ask for space. They want no rent, only two bottles of honey and a promise: no burning of grass, and no stung livestock. In return they put away their weedkiller while the mint is in bloom.',
				'At the farm gate the honey costs 450,000 đồng a litre, about £13. Demand lasts all year, and so, inevitably, does the trade in fakes. Mr Lử’s label carries a picture of the valley and the date of harvest, and when the season’s jars are gone he hangs up a sign saying so. Some call him a fool. He says that customers come back to a man who tells them no.',
				'After the full moon the flowers in the lower valley begin to fade. The brothers wait for dark, stop each entrance with a plug of grass and load up again. The next hollow is 300 metres higher, and there the rocks are only just turning purple.',
			],
		},
	},
	{
		key: 'fish-cages-night-watch',
		section: 'agriculture',
		hoursAgo: 75,
		text: ['minh-khue', 'be-hai'],
		photo: ['hoang-son'],
		topics: ['na-hang'],
		picture: 'fish-cages',
		video: 'malformed',
		videoCaption: { vi: 'Kiểm tra lồng cá lúc nửa đêm trên hồ Na Hang.' },
		vi: {
			title: 'Đêm trở trời trên hồ Na Hang, người nuôi cá lồng thức canh máy sục khí',
			lead: [
				'Khi trời oi rồi đổ mưa lạnh đột ngột, nước dưới đáy hồ trộn lên làm cá thiếu oxy. Với người nuôi cá lồng, những đêm như thế không ai dám ngủ.',
			],
			alt: 'Bè cá gồm nhiều ô lồng vuông nổi trên hồ, bên căn nhà bè mái đỏ cắm cờ; người đội nón rắc thức ăn, một người chèo thuyền cạnh bè, phía xa là núi đá.',
			caption: 'Cụm lồng nổi trong một eo kín gió của hồ, lúc cho ăn ban ngày. Mỗi lồng rộng 36 m², sâu 3 m.',
			body: [
				'Quá nửa đêm, gió đổi chiều. Anh Chẩu Văn Lập soi đèn xuống lồng cá lăng, thấy vài con ngoi lên sát mặt lưới, há miệng. Không cần gọi, vợ anh đã giật dây nổ máy. Dòng nước phun lên tung tóe, mặt lồng sủi bọt trắng. Mười lăm phút sau, đàn cá lặn xuống, hai vợ chồng mới dám ngồi xuống nghỉ.',
				'Nhà bè của anh neo trong một eo kín gió, có 12 lồng cá lăng, cá chiên và trắm đen. Cá lăng nuôi gần hai năm mới đạt cỡ bán, mỗi lồng là cả một khoản tiền gửi xuống nước. Sáu năm trước, một đêm trở trời như thế đã lấy đi ba lồng. Từ đó, anh Lập sắm hai máy sục khí, một chạy điện, một chạy dầu.',
				{
					figure: {
						picture: 'na-hang-lake',
						alt: 'Thuyền chở khách mái đỏ chạy trên mặt hồ xanh ngọc, núi đá vôi dựng đứng in bóng xuống nước.',
						caption: 'Hồ Na Hang có nhiều eo kín gió, thuận cho việc neo bè nhưng nước lưu thông chậm.',
						credit: 'Hoàng Sơn',
					},
				},
				{ h2: 'Đoán nước bằng cái đĩa trắng' },
				'Trên vách bếp, cạnh tờ lịch, treo cuốn sổ ghi nhiệt độ nước sáng và chiều. Bên dưới là một chiếc đĩa sắt sơn trắng buộc dây có nút thắt từng gang. Anh thả đĩa xuống, đến nút nào không thấy đĩa nữa thì ghi lại. Nước trong dưới ba gang là phải bớt cho ăn, nước đổi màu giữa trưa là tối đó phải thức.',
				'Bảy hộ nuôi cá trong eo lập một nhóm nhắn tin. Nhà ở đầu eo đón gió trước, thấy cá nổi là báo ngay. Máy hỏng thì mượn nhau, thức ăn mua chung, cá chết gom lên bờ chôn với vôi, không ai được thả xuống hồ.',
				{
					list: [
						'Nuôi thưa: không quá 8 kg cá mỗi mét khối nước.',
						'Ngừng cho ăn một bữa khi trời oi, sắp mưa.',
						'Giặt lưới mười ngày một lần để nước lưu thông.',
						'Bán tỉa cá lớn trước mùa trở rét, không dồn vào một đợt.',
					],
				},
				'Thức ăn chủ yếu là tép dầu đánh ngay trên hồ, băm nhỏ trộn cám. Cá chậm lớn hơn ăn cám viên nhưng thịt chắc, nhà hàng dưới phố đặt trước. Giá cá lăng bán tại bè hiện khoảng 120.000 đồng mỗi kg, trừ chi phí, mỗi lồng lãi chừng 15 triệu đồng một lứa.',
				'Gần sáng, mưa tạnh, mặt hồ phẳng lặng như chưa có gì xảy ra. Anh Lập tắt máy, lắng nghe một lúc. Con cá nào đó quẫy dưới lưới, tiếng quẫy gọn và mạnh. “Nghe thế là biết nó khỏe”, anh nói rồi đi nhóm bếp.',
			],
		},
	},
	{
		key: 'buffalo-cold-spell',
		section: 'agriculture',
		hoursAgo: 100,
		text: ['minh-khue'],
		topics: [],
		picture: 'buffalo-field',
		sourceLine: 'Bản tin Khuyến nông cơ sở',
		vi: {
			title: 'Trước đợt rét đầu mùa, nhà nuôi trâu cần che chuồng và trữ đủ rơm',
			lead: [
				'Trâu già, nghé non và con vừa cày xong thường đổ bệnh ngay trong ba ngày rét đầu tiên. Chuẩn bị sớm một tuần sẽ đỡ thiệt hại hơn nhiều so với chạy chữa.',
			],
			alt: 'Người nông dân đội nón cày ruộng nước sau con trâu dưới trời mưa, mấy con cò đứng quanh, phía xa là dãy núi.',
			caption: 'Trâu vừa qua vụ cày dễ xuống sức, cần được bồi dưỡng trước khi trời trở rét.',
			body: [
				'Một con trâu trưởng thành ăn mỗi ngày khoảng 30 kg cỏ tươi. Trời rét, cỏ cằn, nếu trong nhà không có rơm khô và thức ăn ủ chua thì chỉ một tuần trâu đã tụt sức. Trước khi rét về, bà con nên lần lượt làm những việc sau:',
				{
					steps: [
						'Che kín ba mặt chuồng bằng bạt, phên hoặc rơm bện; mặt còn lại để hở phía khuất gió cho thoáng.',
						'Dọn phân, rải trấu hoặc rơm khô dày một gang tay, thay ngay khi ướt.',
						'Đánh đống rơm nơi cao ráo, tối thiểu 5 kg rơm cho mỗi con một ngày; ủ chua thân ngô, ngọn mía trong túi ni lông buộc chặt.',
						'Tẩy giun sán, tiêm phòng đầy đủ theo lịch của thú y xã trước đợt rét ít nhất hai tuần.',
						'Dưới 12 °C không thả rông, không cày kéo; cho uống nước ấm pha chút muối và ăn thêm cháo cám.',
						'May áo cho nghé bằng bao tải dứa lót vải cũ, buộc quai trước ngực và dưới bụng.',
					],
				},
				'Nếu đốt lửa sưởi, cần đặt bếp ngoài cửa chuồng, có người trông và có lối thoát khói. Không ít vụ cháy chuồng bắt đầu từ đống trấu ủ qua đêm.',
				'Trâu bỏ ăn, chảy nước mũi, đi lảo đảo hoặc chướng bụng phải báo ngay cho thú y cơ sở; không mổ bán thịt con ốm. Nhà ở xa bãi nên đưa trâu thả rừng về trước khi trời mưa, bởi đường trơn, trâu yếu thường ngã ở chính những con dốc quen.',
			],
		},
	},
];
