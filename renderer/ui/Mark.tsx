/** The product's mark. */
export function Mark() {
  return (
    <span className="bar__glyph mark" aria-hidden="true">
      <svg viewBox="0 0 24 24" width="16" height="16">
        <rect x="4" y="10" width="16" height="4" rx="1.5" fill="currentColor" />
      </svg>
    </span>
  );
}
