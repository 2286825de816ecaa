/** Topics of the demo, named in both languages. */
export const topics = {
	'two-tier-government': { vi: 'Chính quyền địa phương hai cấp', en: 'Two-tier local government' },
	'digital-transformation': { vi: 'Chuyển đổi số', en: 'Digital transformation' },
	'rural-roads': { vi: 'Đường nông thôn', en: 'Rural roads' },
	tea: { vi: 'Cây chè', en: 'Tea' },
	oranges: { vi: 'Cam Hàm Yên', en: 'Hàm Yên oranges' },
	'mid-autumn': { vi: 'Tết Trung thu', en: 'Mid-Autumn Festival' },
	'storm-recovery': { vi: 'Khắc phục mưa lũ', en: 'Flood recovery' },
	'new-school-year': { vi: 'Năm học mới', en: 'New school year' },
	'karst-plateau': { vi: 'Cao nguyên đá', en: 'Karst plateau' },
	'na-hang': { vi: 'Hồ Na Hang', en: 'Na Hang Lake' },
	'then-singing': { vi: 'Hát then, đàn tính', en: 'Then singing' },
	forest: { vi: 'Giữ rừng', en: 'Forest protection' },
	homestay: { vi: 'Du lịch cộng đồng', en: 'Community tourism' },
	'river-lo': { vi: 'Sông Lô', en: 'Lô River' },
	cooperatives: { vi: 'Hợp tác xã', en: 'Cooperatives' },
	running: { vi: 'Chạy bộ', en: 'Running' },
	rice: { vi: 'Lúa nếp, ruộng bậc thang', en: 'Rice and terraces' },
	craft: { vi: 'Nghề truyền thống', en: 'Traditional crafts' },
} as const;

export type DemoTopic = keyof typeof topics;
