'use client';

import { useRouter } from 'next/navigation';
import { useEffect } from 'react';

const askMilliseconds = 1000;

/**
 * Shows the page again, where it is scrolled to, once the desk has something else to say. The editors' pages alone have it: no
 * edition holds a script of Next's.
 *
 * @param mark what the desk said when the page was made (`deskMark`)
 */
export function Live({ mark }: { mark: string }) {
  const router = useRouter();
  useEffect(() => {
    const timer = setInterval(async () => {
      if (document.hidden) return;
      // The preview may be stopped and started while its pages are open.
      const now = await fetch('/desk/mark/').then(
        (response) => (response.ok ? response.text() : mark),
        () => mark,
      );
      if (now !== mark) router.refresh();
    }, askMilliseconds);
    return () => clearInterval(timer);
  }, [mark, router]);
  return null;
}
