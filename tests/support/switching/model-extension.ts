import { pageMark } from '#tests/lms/support/any-reader.ts';
import { followPage } from '#utils/lms/follow-page.ts';
import type { ModelGrader } from './model-grader.ts';
import type { Random } from './random.ts';

type Hear = (message: unknown) => unknown;

/**
 * The messages between panel, background and page, each taking a random while, for `#utils/platform/browser.ts`. In the
 * page: the real watcher over a model of a grader.
 */
export function modelExtension(random: Random) {
  const hearing = new Set<Hear>();
  const onTheWay = () => new Promise((done) => setTimeout(done, 1 + random.below(40)));
  let page: ModelGrader | null = null;
  const look = () => {
    if (!page) throw new Error('No page yet');
    return pageMark(page.doc, page.here());
  };
  const follow = followPage({
    doc: { visibilityState: 'visible', addEventListener() {}, removeEventListener() {} },
    look,
    isOpen: () => hearing.size > 0,
    async tell(mark) {
      await onTheWay();
      for (const hear of [...hearing]) hear({ call: 'page.changed', asks: { mark } });
      return true;
    },
  });
  const browser = {
    runtime: {
      async sendMessage() {
        await onTheWay();
        const value = structuredClone(
          await follow.reading(async () => ({ ...(await page?.read()) })),
        );
        await onTheWay();
        return { ok: true, value };
      },
      onMessage: {
        addListener: (hear: Hear) => void hearing.add(hear),
        removeListener: (hear: Hear) => void hearing.delete(hear),
      },
    },
  };
  return {
    browser,
    open(grader: ModelGrader) {
      page = grader;
    },
  };
}
