import { expect, test } from 'vitest';
import { namedIn } from './audit-values.ts';

test('an entry is named by the words in its detail, not by a state or an id', () => {
	expect(namedIn({ text: 'Lũ về trên sông Lô', articleId: 7, untilAt: 1 })).toBe('Lũ về trên sông Lô');
	expect(namedIn({ names: { vi: { name: 'Văn hóa', slug: 'van-hoa' } }, form: 'list' })).toBe('Văn hóa');
	expect(namedIn({ texts: { en: { title: 'About us', slug: 'about' } } })).toBe('About us');
	expect(namedIn({ titles: { vi: 'Giới thiệu' }, before: {} })).toBe('Giới thiệu');
	expect(namedIn({ from: 'ok', to: 'unavailable', reason: null })).toBeUndefined();
	expect(namedIn({ name: '', text: '' })).toBeUndefined();
});
