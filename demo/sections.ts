import type { SectionForm } from '#lib/content.ts';
import type { DemoSection } from './format.ts';

type Named = { name: string; slug: string; description: string };
type DemoSectionEntry = { key: DemoSection; under?: DemoSection; form?: SectionForm; vi: Named; en: Named };

/** The paper's sections, in the order of the navigation. */
export const sections: DemoSectionEntry[] = [
	{
		key: 'current-affairs',
		form: 'row',
		vi: { name: 'Thời sự', slug: 'thoi-su', description: 'Những việc đang diễn ra trong tỉnh.' },
		en: { name: 'Current affairs', slug: 'current-affairs', description: 'What is happening in the province.' },
	},
	{
		key: 'local-government',
		under: 'current-affairs',
		vi: { name: 'Chính quyền cơ sở', slug: 'chinh-quyen-co-so', description: 'Xã, phường phục vụ người dân ra sao.' },
		en: { name: 'Local government', slug: 'local-government', description: 'How communes and wards serve their people.' },
	},
	{
		key: 'economy',
		form: 'list',
		vi: { name: 'Kinh tế', slug: 'kinh-te', description: 'Làm ăn, chợ búa, hợp tác xã và doanh nghiệp.' },
		en: { name: 'Economy', slug: 'economy', description: 'Trade, markets, cooperatives and business.' },
	},
	{
		key: 'agriculture',
		under: 'economy',
		vi: { name: 'Nông nghiệp', slug: 'nong-nghiep', description: 'Vườn, ruộng, rừng trồng và giá nông sản.' },
		en: { name: 'Agriculture', slug: 'agriculture', description: 'Orchards, fields, plantations and prices.' },
	},
	{
		key: 'society',
		form: 'list',
		vi: { name: 'Xã hội', slug: 'xa-hoi', description: 'Đời sống của bà con các dân tộc.' },
		en: { name: 'Society', slug: 'society', description: 'How people live across the province.' },
	},
	{
		key: 'education',
		under: 'society',
		vi: { name: 'Giáo dục', slug: 'giao-duc', description: 'Trường lớp, thầy cô và học trò.' },
		en: { name: 'Education', slug: 'education', description: 'Schools, teachers and pupils.' },
	},
	{
		key: 'health',
		under: 'society',
		vi: { name: 'Sức khỏe', slug: 'suc-khoe', description: 'Chăm sóc sức khỏe từ bản đến tỉnh.' },
		en: { name: 'Health', slug: 'health', description: 'Care, from the village to the province.' },
	},
	{
		key: 'culture',
		form: 'feature',
		vi: { name: 'Văn hóa', slug: 'van-hoa', description: 'Then, đàn tính, nghề cũ và người giữ nghề.' },
		en: { name: 'Culture', slug: 'culture', description: 'Then songs, old crafts and those who keep them.' },
	},
	{
		key: 'festivals',
		under: 'culture',
		vi: { name: 'Lễ hội', slug: 'le-hoi', description: 'Từ Lồng Tồng đến đêm hội Thành Tuyên.' },
		en: { name: 'Festivals', slug: 'festivals', description: 'From Lồng Tồng to the lantern nights.' },
	},
	{
		key: 'travel',
		form: 'row',
		vi: { name: 'Du lịch', slug: 'du-lich', description: 'Đi đâu, đi lúc nào, đi sao cho đẹp lòng chủ nhà.' },
		en: { name: 'Travel', slug: 'travel', description: 'Where to go, when, and how to be a good guest.' },
	},
	{
		key: 'sport',
		form: 'list',
		vi: { name: 'Thể thao', slug: 'the-thao', description: 'Sân làng, đường chạy và dòng sông.' },
		en: { name: 'Sport', slug: 'sport', description: 'Village pitches, roads and the river.' },
	},
	{
		key: 'environment',
		form: 'list',
		vi: { name: 'Môi trường', slug: 'moi-truong', description: 'Rừng, nước và những người trông coi.' },
		en: { name: 'Environment', slug: 'environment', description: 'Forest, water and their keepers.' },
	},
	{
		key: 'science',
		form: 'list',
		vi: { name: 'Khoa học', slug: 'khoa-hoc', description: 'Công nghệ và hiểu biết trong đời thường.' },
		en: { name: 'Science', slug: 'science', description: 'Technology and knowledge in daily life.' },
	},
	{
		key: 'opinion',
		form: 'opinion',
		vi: { name: 'Ý kiến', slug: 'y-kien', description: 'Góc nhìn của những cây bút quen.' },
		en: { name: 'Opinion', slug: 'opinion', description: 'The view of our columnists.' },
	},
	{
		key: 'photo-essays',
		form: 'pictures',
		vi: { name: 'Phóng sự ảnh', slug: 'phong-su-anh', description: 'Kể bằng hình.' },
		en: { name: 'Photo essays', slug: 'photo-essays', description: 'Stories in pictures.' },
	},
];
