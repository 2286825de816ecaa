/** The cookie that holds the language in which its user sees the desk. */
export const deskLocaleCookie = 'portal-desk-locale';
