/** The dash that opens what is said aloud: the product's mark. Kept in the text for copy and paste. */
export function Raya() {
  return (
    <span className="raya" aria-hidden="true">
      —
    </span>
  );
}
