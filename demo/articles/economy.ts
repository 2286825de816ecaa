import type { DemoStory } from '../format.ts';

export const economy: DemoStory[] = [
	{
		key: 'qr-codes-highland-market',
		section: 'economy',
		hoursAgo: 6,
		text: ['nong-tung'],
		photo: ['hoang-son'],
		topics: ['digital-transformation', 'karst-plateau'],
		picture: 'highland-market',
		vi: {
			title: 'Quét mã mua gà, bán rượu ngô: chợ phiên cao nguyên bớt cảnh tìm tiền lẻ',
			lead: [
				'Tấm mã QR ép nhựa treo cạnh lồng gà, buộc vào quai gùi hay dán lên can rượu đã thành hình ảnh quen thuộc ở phiên chợ Chủ nhật trên cao nguyên đá.',
				'Người bán đỡ lo tiền lẻ, tiền rách; người mua thì vẫn mặc cả, vẫn ngồi xuống uống một bát rượu ngô trước khi trả tiền.',
			],
			alt: 'Chợ phiên vùng cao đông người mặc váy áo sặc sỡ dưới những tấm bạt nhiều màu, một con ngựa thồ đứng giữa chợ, phía sau là núi đá.',
			caption: 'Phiên chợ Chủ nhật họp từ khi trời còn sương, đông nhất vào khoảng 8 đến 10 giờ.',
			body: [
				'Bà Giàng Thị Máy, 58 tuổi, bán gà đen ở góc chợ đã hơn ba mươi năm. Bà không đọc thông chữ, điện thoại chỉ dùng để nghe gọi, nhưng bên lồng gà có treo một tấm mã. “Cháu nội làm cho. Khách trả xong, cái loa nó đọc, tôi nghe ra số tiền là được”, bà nói rồi nhấc con gà mái lên cho khách xem chân.',
				'Chiếc loa nhỏ ấy là thứ thuyết phục được nhiều người nhất. Hai năm trước, mấy thanh niên ở thị trấn cũ đi từng hàng mời dùng thử, ai cũng ngại: sợ tiền không về, sợ bấm nhầm, sợ mất sóng. Đến khi nghe loa đọc rành rọt từng khoản, các bà mới yên tâm đưa số tài khoản của con cháu.',
				{ h2: 'Bỏ quên ví vẫn đi được chợ' },
				'Với khách, cái tiện thấy ngay. Anh Lầu Mí Sính từ bản xa xuống chợ mua lưỡi cày và cặp lợn giống, tổng cộng gần 4 triệu đồng. Mọi năm anh phải giắt tiền trong thắt lưng, đi đường chỉ lo rơi. Lần này anh chuyển khoản, chỉ giữ lại ít tiền mặt đủ uống bát rượu với người bạn cũ.',
				'Chị Nguyễn Thị Thu, bán vải lanh và chỉ thêu, ghi trong sổ: trong 46 lượt khách của phiên vừa rồi có 29 lượt trả bằng điện thoại, phần đông là người trẻ và khách du lịch. Nhờ vậy, chị thôi phải chạy sang hàng bên đổi tiền, cuối phiên đối chiếu sổ cũng nhanh.',
				{
					gallery: [
						{
							picture: 'night-market-food',
							alt: 'Dãy quầy ăn mái bạt sọc nghi ngút khói dưới những dây đèn ban đêm, khách ngồi quanh hai bàn nhỏ.',
							caption: 'Hàng ăn đêm trước phiên chợ, nơi khách trẻ quét mã nhiều nhất.',
							credit: 'Hoàng Sơn',
						},
						{
							picture: 'weaving-loom',
							alt: 'Người phụ nữ ngồi dệt tấm vải hoa văn nhiều màu trên khung cửi gỗ.',
							caption: 'Vải lanh dệt tay được đưa xuống chợ bán theo sải.',
							credit: 'Hoàng Sơn',
						},
						{
							picture: 'bamboo-craft',
							alt: 'Người già tóc bạc ngồi đan chiếc giỏ tre lớn, phía sau là những chiếc giỏ đã đan xong.',
							caption: 'Gùi và giỏ tre do người già ở các bản quanh vùng đan.',
							credit: 'Hoàng Sơn',
						},
						{
							picture: 'maize-house',
							alt: 'Mặt hiên nhà gỗ treo kín những chùm bắp ngô vàng; một phụ nữ ngồi ghế băng, em nhỏ ngồi bên nia ngô.',
							caption: 'Ngô phơi dưới hiên, một phần để dành nấu rượu.',
							credit: 'Hoàng Sơn',
						},
					],
				},
				{ h2: 'Đề phòng mã dán đè' },
				'Sự tiện lợi kéo theo những chuyện phải để ý. Có phiên, một hàng thắng cố bị kẻ gian dán mã khác đè lên. Từ đó các hàng bảo nhau ghi to tên chủ tài khoản, tối đem mã về nhà và chỉ giao hàng khi loa đã đọc tiền, không tin ảnh chụp màn hình.',
				'Sóng ở góc chợ trâu vẫn yếu, ai mua bán lớn phải đi bộ lên đầu dốc mới chuyển được. Nhưng cũng chẳng mấy người phàn nàn. Bà Máy bảo lúc chờ sóng là lúc hai bên ngồi xuống hỏi nhau nhà có mấy con trâu, ngô năm nay được mấy gùi: “Đi chợ mà trả tiền xong về luôn thì còn gì là đi chợ”.',
			],
		},
		en: {
			hoursAgo: 4,
			title: 'Scan for a hen: QR codes reach the Sunday market on the karst plateau',
			lead: [
				'Laminated codes now dangle from hen coops, back-baskets and jerrycans of maize liquor at a market where small change was always hard to find.',
				'Sellers worry less about torn notes and missing change; buyers still haggle, and still sit down for a bowl before they pay.',
			],
			alt: 'A crowded highland market of people in bright clothes under coloured awnings, a packhorse among them and limestone peaks behind.',
			caption: 'The market starts in the mist and is busiest between eight and ten in the morning.',
			body: [
				'Giàng Thị Máy, 58, has sold black hens in the same corner of the market for more than thirty years. She reads little and uses her telephone only for calls, yet a payment code hangs beside her coop. ‘My grandson made it,’ she says. ‘When someone pays, the little box shouts the amount in Vietnamese. I can follow numbers.’ And she lifts a bird to show a customer its feet.',
				'It was the shouting box, a loudspeaker no bigger than a fist, that won people over. When a group of young volunteers first went from stall to stall two years ago, everyone had an objection: the money might not arrive, a wrong button might be pressed, the signal might fail. Once they heard each sum read aloud, the older women began handing over their children’s account numbers.',
				{ h2: 'No more cash in the belt' },
				'Customers saw the point at once. Lầu Mí Sính had come down from a distant hamlet for a ploughshare and two piglets, nearly four million đồng in all, or about £115. In other years he would have carried it in his belt and fretted all the way. This time he transferred it, keeping enough cash for a drink with an old neighbour.',
				'Nguyễn Thị Thu, who sells hemp cloth and embroidery thread, keeps a tally. At the last market 29 of her 46 customers paid by telephone, most of them young people and tourists. She no longer has to run next door for change, and her accounts are done before the lorries leave.',
				{
					gallery: [
						{
							picture: 'night-market-food',
							alt: 'A row of food stalls with striped awnings steaming under strings of lights at night, customers at two small tables.',
							caption: 'The food stalls on the night before the market are where younger customers scan most.',
							credit: 'Hoàng Sơn',
						},
						{
							picture: 'weaving-loom',
							alt: 'A woman weaving brightly patterned cloth at a wooden loom.',
							caption: 'Hand-woven hemp is sold by the arm-span.',
							credit: 'Hoàng Sơn',
						},
						{
							picture: 'bamboo-craft',
							alt: 'A white-haired elder weaving a large bamboo basket, finished baskets behind.',
							caption: 'Back-baskets and creels are woven by elders in the surrounding hamlets.',
							credit: 'Hoàng Sơn',
						},
						{
							picture: 'maize-house',
							alt: 'A wooden house with golden cobs of maize hung under its eaves; a woman sits on a bench, a child crouches by a tray of maize.',
							caption: 'Maize drying under the eaves, some of it destined for the still.',
							credit: 'Hoàng Sơn',
						},
					],
				},
				{ h2: 'Watch for the sticker on top' },
				'Convenience has brought new tricks. One Sunday somebody pasted a false code over that of a stall selling *thắng cố*, the highland stew. Traders now write the account holder’s name in large letters, take their codes home at night and hand over goods only when the box has spoken. A screenshot proves nothing.',
				'The signal is still poor in the cattle corner, where big deals mean a walk to the top of the slope. Few people mind. Waiting for a connection, says Mrs Máy, is when the two sides sit down to ask how many buffaloes the other has and how the maize turned out. ‘If you paid and went straight home,’ she says, ‘what would be the point of market day?’',
			],
		},
	},
	{
		key: 'solar-roof-bamboo-shoots',
		section: 'economy',
		hoursAgo: 33,
		text: ['minh-khue'],
		topics: ['cooperatives'],
		picture: 'solar-roofs',
		video: 'insecure',
		videoCaption: { vi: 'Một ngày ở xưởng sấy măng dùng điện từ mái nhà.' },
		vi: {
			title: 'Phủ pin mặt trời lên mái xưởng, hợp tác xã măng khô nhẹ gánh tiền điện',
			lead: [
				'Dàn pin 30 kWp trên mái giúp xưởng sấy măng của 24 hộ giảm khoảng 5 triệu đồng tiền điện mỗi tháng, có thêm tiền để nâng giá mua măng tươi cho thành viên.',
			],
			alt: 'Nhìn từ trên cao: những mái nhà đỏ lắp pin mặt trời hai bên con đường, hai người thợ đang đặt tấm pin trên một mái.',
			caption: 'Thợ đặt những tấm pin cuối cùng trên mái xưởng hướng nam; vài mái nhà bên cạnh cũng đã có pin.',
			body: [
				'Măng phải vào lò trong ngày, để qua đêm là thâm. Vì thế, những tháng rộ măng, bốn lò sấy của Hợp tác xã măng khô Nà Hiên chạy liên tục, hóa đơn điện có tháng lên tới 14 triệu đồng. Trước nữa, xưởng dùng lò than, rẻ hơn nhưng măng ám khói, người đứng lò thì lúc nào cũng đỏ mắt.',
				'Hợp tác xã bàn chuyện lắp điện mặt trời suốt một năm. Nhiều người ngại số vốn 330 triệu đồng. Chị Quan Thị Lụa, kế toán, đem hóa đơn của 24 tháng ra kẻ bảng: phần lớn điện dùng từ 8 giờ đến 16 giờ, đúng lúc nắng nhất. “Nếu xưởng sấy ban đêm thì tôi đã không dám đề nghị”, chị nói.',
				{ h2: 'Đổi giờ làm theo nắng' },
				'Có pin rồi, nếp làm việc cũng phải đổi. Măng được bóc và luộc từ tờ mờ sáng, 8 giờ xếp lên khay. Hai lò chạy trước, hai lò chạy sau để không cùng lúc vượt công suất của mái. Ngày mưa, xưởng lấy điện lưới như cũ.',
				'Sáu tháng đầu, tiền điện bình quân giảm từ 11 triệu còn 6 triệu đồng mỗi tháng. Tính cả những tháng trời âm u và việc bảo trì, hợp tác xã dự kiến sáu đến bảy năm thì thu hồi vốn. Số tiền bớt được, một nửa trả nợ vay, một nửa cộng vào giá mua măng tươi của hộ thành viên.',
				{ h2: 'Giữ mái sạch, giữ an toàn' },
				'Anh Ma Công Dũng, người được cử đi học vận hành, mỗi tháng hai lần lên rửa pin lúc sáng sớm khi tấm kính còn nguội. Anh nhắc các xưởng muốn làm theo nên xem lại khung mái trước tiên, đặt cầu dao ngắt nhanh ở chỗ dễ thấy và báo với bên điện lực trước khi đấu nối.',
				'Mái xưởng còn đem lại một điều không ai tính đến khi ký hợp đồng: bên dưới lớp pin, nhà mát hơn hẳn. Tổ bóc măng chuyển chỗ ngồi từ gốc xoài vào trong hiên, và giờ nghỉ trưa không còn ai phải dội nước lên mái tôn.',
			],
		},
	},
	{
		key: 'longer-acacia-rotation',
		section: 'economy',
		hoursAgo: 11200,
		text: ['minh-khue'],
		photo: ['hoang-son'],
		topics: ['forest', 'cooperatives'],
		picture: 'timber-yard',
		vi: {
			title: 'Giữ rừng keo thêm bốn năm, chủ rừng bán được gỗ lớn giá cao gấp rưỡi',
			lead: [
				'Thay vì chặt keo ở tuổi thứ sáu để bán gỗ dăm, nhóm hộ xóm Đồng Trạng tỉa thưa rồi nuôi tiếp đến năm thứ mười. Gỗ xẻ được, giá mỗi mét khối cao hơn một nửa.',
			],
			alt: 'Bãi gỗ với những chồng gỗ tròn cao hơn đầu người; một người thợ cưa khúc gỗ, người khác chỉ dẫn cho chiếc xe gắp gỗ màu vàng.',
			caption: 'Gỗ tròn được phân loại theo đường kính ngay tại bãi trước khi đưa vào xưởng xẻ.',
			body: [
				'Khúc keo đường kính 24 cm lăn từ thùng xe xuống, ông Trần Đình Sáu lấy thước kẹp đo hai đầu rồi gật đầu. Cùng cánh rừng ấy, bốn năm trước, cây to nhất chỉ bằng bắp chân, bán theo tấn cho xưởng băm dăm. “Bây giờ họ trả theo khối, lại hỏi sang năm còn bao nhiêu”, ông nói.',
				'Người trồng keo thường chặt sớm vì cần tiền và sợ gió bão. Nhóm 15 hộ ở Đồng Trạng chọn cách đi giữa: năm thứ tư tỉa bớt một phần ba số cây, bán gỗ nhỏ lấy tiền trang trải, những cây thẳng còn lại có chỗ lớn. Nhà nào kẹt tiền thì vay quỹ chung của nhóm, khỏi phải bán rừng non.',
				{
					list: [
						'Chọn cây để lại từ sớm: thân thẳng, một ngọn, không sâu bệnh.',
						'Tỉa vào mùa khô, tránh làm gãy cây bên cạnh.',
						'Giữ lớp cành lá trên mặt đất, không đốt.',
						'Chừa dải cây bản địa ven khe để chắn gió và giữ nước.',
					],
				},
				'Nhóm ghi chép chung một mẫu sổ để được cấp chứng chỉ quản lý rừng bền vững: lô nào trồng năm nào, dùng giống gì, bón gì. Việc ghi sổ lúc đầu bị chê rườm rà. Đến khi xưởng gỗ chỉ nhận hàng rõ nguồn gốc, cuốn sổ lại thành thứ đáng giá nhất trong nhà.',
				'Giữ rừng lâu cũng có rủi ro. Một trận dông năm ngoái làm gãy gần 200 cây ở lô đầu gió. Từ đó nhóm trồng xen lát và giổi ở vạt đồi trống, vừa chắn gió, vừa để dành. “Keo là tiền học của con, còn giổi là để cho cháu”, bà Sầm Thị Lý, một chủ rừng, tính toán.',
				'Chia đều cho từng năm, một héc-ta keo mười tuổi vẫn cho thu cao hơn hẳn keo chặt non, lại chỉ phải trồng một lần. Đất ít bị xói, khe suối dưới chân đồi mùa mưa cũng bớt đục.',
				'Hợp đồng mới nhất của nhóm ký cho ba năm, kèm điều khoản xưởng ứng trước một phần tiền vào kỳ tỉa thưa. Ông Sáu cất tờ hợp đồng cùng cuốn sổ, rồi lên đồi sơn số cho những cây sẽ giữ lại. Cây mang số 1 ông không định bán: nó đứng đầu khe, thẳng tắp, cả nhóm lấy làm mốc mỗi lần đi tuần rừng.',
			],
		},
	},
];
