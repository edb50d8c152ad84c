import { useEffect, useRef, useState } from 'react';

/** Whether focus is inside an element; the ref names it. */
export function useFocusWithin<T extends HTMLElement>() {
  const ref = useRef<T>(null);
  const [within, setWithin] = useState(false);
  useEffect(() => {
    const region = ref.current;
    if (!region) return undefined;
    const enter = () => setWithin(true);
    const leave = ({ relatedTarget }: FocusEvent) =>
      setWithin(relatedTarget instanceof Node && region.contains(relatedTarget));
    region.addEventListener('focusin', enter);
    region.addEventListener('focusout', leave);
    return () => {
      region.removeEventListener('focusin', enter);
      region.removeEventListener('focusout', leave);
    };
  }, []);
  return [ref, within] as const;
}
