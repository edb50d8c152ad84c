/** The line that says once, for all the data that wait for it, that the privacy notice comes first. */
export const noticeId = 'privacy-notice-first';
