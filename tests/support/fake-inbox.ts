import type { Feedback } from '#utils/domain/feedback.ts';
import { ok, type Result } from '#utils/domain/result.ts';
import type { MessageKey } from '#utils/i18n/t.ts';
import type { KeepFeedback, Live, Services } from '#utils/services/types.ts';
import type { FakeWorld } from './fake-services.ts';

/** What the Inbox needs of the rest of the small world. */
interface Around {
  world: FakeWorld;
  live: <T>(look: () => T) => Live<T>;
  change: <T>(what: () => T) => Promise<T>;
  keep: (what: KeepFeedback) => Result<{ feedback: Feedback }, MessageKey>;
}

type InboxServices = Pick<Services, 'inbox' | 'planClass' | 'keepClass' | 'undoClass' | 'setAside'>;

/** The Inbox of a small world: everything is new, what is undone or set aside leaves. */
export const fakeInbox = ({ world, live, change, keep }: Around): InboxServices => ({
  inbox: () =>
    live(() =>
      world.feedback
        .filter(({ state }) => state === 'new')
        .flatMap((feedback) => {
          const learner = world.learners.find(({ id }) => id === feedback.learnerId);
          return learner ? [{ feedback, learner, isSuperseded: false }] : [];
        }),
    ),
  planClass: async (what) => ok(what.map(() => 'new' as const)),
  keepClass: (what) =>
    change(() => {
      const kept = what.flatMap((one) => {
        const result = keep(one);
        return result.ok ? [result.value.feedback] : [];
      });
      for (const one of kept) one.state = 'new';
      return ok({ learners: [], added: kept, changed: [] });
    }),
  undoClass: ({ added }) =>
    change(() => {
      const ids = new Set(added.map(({ id }) => id));
      world.feedback = world.feedback.filter(({ id }) => !ids.has(id));
      return ok(undefined);
    }),
  setAside: (id, isAside) =>
    change(() => {
      for (const one of world.feedback)
        if (one.id === id) one.state = isAside ? 'set-aside' : 'new';
      return ok(undefined);
    }),
});
