/** More than any note, letter or protocol file needs: a call above it is refused unread. Characters or bytes. */
export const largestCall = 1_000_000;
