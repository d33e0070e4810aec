// What a file is, in the words of a text key, and how large it is. Pure.

/** Kinds of files, each with the text key `files-kind-<kind>`. */
export type FileKind =
  | "picture"
  | "pdf"
  | "document"
  | "sheet"
  | "slides"
  | "sound"
  | "film"
  | "text"
  | "other";

const KINDS: readonly [RegExp, FileKind][] = [
  [/^image\//, "picture"],
  [/^application\/pdf$/, "pdf"],
  [/^audio\//, "sound"],
  [/^video\//, "film"],
  [/spreadsheet|ms-excel|\/csv$/, "sheet"],
  [/presentation|powerpoint/, "slides"],
  [/wordprocessing|msword|opendocument\.text|\/rtf$/, "document"],
  [/^text\//, "text"],
];

/** The kind of a media type such as `image/jpeg`. */
export function kindOf(mediaType: string): FileKind {
  return KINDS.find(([pattern]) => pattern.test(mediaType))?.[1] ?? "other";
}

const UNITS = ["byte", "kilobyte", "megabyte", "gigabyte"] as const;

/** Bytes as people read them, such as `2.1 MB`. */
export function sizeOf(bytes: number, language: string): string {
  let size = bytes;
  let at = 0;
  while (size >= 1000 && at < UNITS.length - 1) {
    size /= 1000;
    at += 1;
  }
  const digits = size < 10 && at > 0 ? 1 : 0;
  return new Intl.NumberFormat(language, {
    style: "unit",
    unit: UNITS[at] ?? "byte",
    unitDisplay: "short",
    maximumFractionDigits: digits,
  }).format(size);
}
