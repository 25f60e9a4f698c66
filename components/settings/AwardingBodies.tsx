import { usePolicy } from '#components/hooks/use-policy.ts';
import { BodyField } from '#components/targets/BodyField.tsx';
import { IconButton } from '#components/ui/IconButton.tsx';
import type { AwardingBody, CourseBody } from '#utils/domain/awarding-body.ts';
import { t } from '#utils/i18n/t.ts';
import { useChangeSettings } from './use-change-settings.ts';

interface AwardingBodiesProps {
  usualBody: AwardingBody | null;
  courseBodies: CourseBody[];
}

/** Whose meaning of command words counts: usually, and for the courses where it was chosen in the panel. */
export function AwardingBodies({ usualBody, courseBodies }: AwardingBodiesProps) {
  const change = useChangeSettings();
  const isFixed = usePolicy().policy.awardingBody !== undefined;
  const choose = (course: string, body: AwardingBody | null) =>
    change({
      courseBodies: courseBodies.map((one) => (one.course === course ? { ...one, body } : one)),
    });
  const forget = (course: string) =>
    change({ courseBodies: courseBodies.filter((one) => one.course !== course) });
  return (
    <div class="stack">
      <BodyField
        label={t('settings.usualBody')}
        chosen={usualBody}
        isFixed={isFixed}
        onChoose={(body) => change({ usualBody: body })}
      />
      {courseBodies.map(({ course, name, body }) => (
        <div key={course} class="settings-line">
          <BodyField label={name} chosen={body} onChoose={(next) => choose(course, next)} />
          <IconButton
            icon="close"
            label={t('settings.bodyForget', { course: name })}
            onClick={() => forget(course)}
          />
        </div>
      ))}
    </div>
  );
}
