// The mark of Bilan: rows of a record, one of them checked.

/** Decoration beside the name, so nothing to read. */
export function Mark({ size = 28 }: { size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <rect width="32" height="32" rx="8" fill="#0b5563" />
      <path d="M8.5 10h15M8.5 16h7" stroke="#9fd0d6" strokeWidth="2.6" strokeLinecap="round" />
      <path
        d="M8.5 22h4m3.2-.6 3.4 3.1 6.2-8"
        stroke="#fff"
        strokeWidth="2.6"
        strokeLinecap="round"
        strokeLinejoin="round"
        fill="none"
      />
    </svg>
  );
}
