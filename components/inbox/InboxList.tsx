import { useState } from 'preact/hooks';
import { Button } from '#components/ui/Button.tsx';
import { Field } from '#components/ui/Field.tsx';
import { TextInput } from '#components/ui/TextInput.tsx';
import { t } from '#utils/i18n/t.ts';
import type { InboxEntry } from '#utils/services/types.ts';
import { InboxLine } from './InboxLine.tsx';
import { coursesIn, entriesFor, groupsOf, type InboxGroup } from './inbox-rows.ts';

/** A screen or two of learners; more are drawn when asked for, so that a large Inbox opens at once. */
const PORTION = 40;

/** What waits, by learner, with a search and a choice of course. */
export function InboxList({ entries }: { entries: InboxEntry[] }) {
  const [sought, setSought] = useState('');
  const [course, setCourse] = useState('');
  const [most, setMost] = useState(PORTION);
  const groups = groupsOf(entriesFor(entries, sought, course));
  const courses = coursesIn(entries);
  const hidden = groups.length - most;
  return (
    <>
      <div class="inbox-tools">
        <Field label={t('inbox.find')}>
          {(control) => (
            <TextInput
              {...control}
              type="search"
              value={sought}
              onText={setSought}
              autoComplete="off"
            />
          )}
        </Field>
        {courses.length > 1 && (
          <Field label={t('inbox.course')}>
            {(control) => (
              <select
                {...control}
                value={course}
                onChange={({ currentTarget }) => setCourse(currentTarget.value)}
              >
                <option value="">{t('inbox.allCourses')}</option>
                {courses.map((name) => (
                  <option key={name} value={name}>
                    {name}
                  </option>
                ))}
              </select>
            )}
          </Field>
        )}
      </div>
      <p role="status" class="soft">
        {groups.length === 0 && t('inbox.none')}
      </p>
      {groups.slice(0, most).map((group) => (
        <LearnerGroup key={group.learner.id} group={group} />
      ))}
      {hidden > 0 && (
        <Button onClick={() => setMost(most + PORTION)}>
          {t('inbox.more', { count: Math.min(hidden, PORTION) })}
        </Button>
      )}
    </>
  );
}

function LearnerGroup({ group }: { group: InboxGroup }) {
  return (
    <section class="inbox-learner" aria-label={group.learner.name}>
      <h2>{group.learner.name}</h2>
      <ul>
        {group.entries.map((entry) => (
          <InboxLine key={entry.feedback.id} entry={entry} />
        ))}
      </ul>
    </section>
  );
}
