// What of the pages is in sight: how wide their frame is, and which page is being read.
import { type RefObject, useCallback, useEffect, useState } from "react";

/** The inner width of an element, as it changes. */
export function useWidth(element: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(0);
  useEffect(() => {
    const watched = element.current;
    if (!watched) return;
    const measure = new ResizeObserver(() => setWidth(watched.clientWidth));
    measure.observe(watched);
    setWidth(watched.clientWidth);
    return () => measure.disconnect();
  }, [element]);
  return width;
}

/** Whether an element is near what can be seen of its frame. */
export function useNear(element: RefObject<HTMLElement | null>): boolean {
  const [near, setNear] = useState(false);
  useEffect(() => {
    const watched = element.current;
    if (!watched) return;
    const look = new IntersectionObserver(
      (entries) => setNear(entries.some(({ isIntersecting }) => isIntersecting)),
      { root: watched.parentElement, rootMargin: "400px 0px" },
    );
    look.observe(watched);
    return () => look.disconnect();
  }, [element]);
  return near;
}

/** The number of the page that is read, and how to turn to another one. */
export function usePageInSight(
  frame: RefObject<HTMLElement | null>,
  pages: number,
): [number, (page: number) => void] {
  const [page, setPage] = useState(1);
  useEffect(() => {
    const watched = frame.current;
    if (!watched || pages === 0) return;
    const look = () => setPage(pageAt(watched));
    watched.addEventListener("scroll", look, { passive: true });
    look();
    return () => watched.removeEventListener("scroll", look);
  }, [frame, pages]);
  const turn = useCallback(
    (to: number) => {
      const watched = frame.current;
      const sheet = watched?.children[to - 1];
      if (watched && sheet instanceof HTMLElement) watched.scrollTop = sheet.offsetTop - watched.offsetTop - 8;
    },
    [frame],
  );
  return [page, turn];
}

/** The last page that begins above the middle of the frame. */
function pageAt(frame: HTMLElement): number {
  const middle = frame.scrollTop + frame.clientHeight / 2;
  const begun = [...frame.children].filter(
    (sheet) => sheet instanceof HTMLElement && sheet.offsetTop - frame.offsetTop <= middle,
  );
  return Math.max(begun.length, 1);
}
