/**
 * A header as it is compared: width, letters, blanks and punctuation do not count, brackets go and what they say stays,
 * and a day is a day whether it is called 时间 or 日期.
 */
export const normalized = (header: string): string =>
  header
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll(/[\s()[\]{}<>【】〔〕《》「」*:;,.、_/\\-]/gu, "")
    .replaceAll("日期", "时间");
