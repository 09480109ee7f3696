import { useLayoutEffect } from "react";
import type { RefObject } from "react";

/**
 * Tells the page how high something is that stands over it at its head or foot: what is scrolled to, or gets
 * the focus, must not stop under that. The page's own styles make room for it where it does stand.
 */
export function useStandingHeight(
  box: RefObject<HTMLElement | null>,
  name: "--header-height" | "--foot-height",
): void {
  useLayoutEffect(() => {
    const own = box.current;
    if (own === null || !("ResizeObserver" in window)) return undefined;
    const { style } = document.documentElement;
    const observer = new ResizeObserver(() => {
      style.setProperty(name, `${own.offsetHeight}px`);
    });
    observer.observe(own);
    return () => {
      observer.disconnect();
      style.removeProperty(name);
    };
  }, [box, name]);
}
