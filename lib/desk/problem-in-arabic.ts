/** What stops a build, in Arabic. */
export function problemInArabic(message: string): string {
  return message;
}
