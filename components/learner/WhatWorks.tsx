import { useState } from 'preact/hooks';
import { useFocusBack } from '#components/hooks/use-focus-back.ts';
import { Button } from '#components/ui/Button.tsx';
import { calledBy, type Learner } from '#utils/domain/learner.ts';
import { t } from '#utils/i18n/t.ts';
import { approachWords } from './approach-words.ts';
import { ProfileForm } from './ProfileForm.tsx';
import { filledIn } from './profile-draft.ts';

/** What works for a learner: to be read, or the form to change it. */
export function WhatWorks({ learner }: { learner: Learner }) {
  const [isOpen, setOpen] = useState(false);
  const button = useFocusBack(isOpen);
  const { profile } = learner;
  const filled = filledIn(profile);
  const isEmpty = filled.length === 0 && profile.approaches.length === 0;
  return (
    <section class="learner-part" aria-labelledby="learner-works">
      <h2 id="learner-works">{t('learner.works', { name: calledBy(learner.name, learner) })}</h2>
      <p class="soft">{t('learner.worksText')}</p>
      {isOpen ? (
        <ProfileForm learner={learner} onClose={() => setOpen(false)} />
      ) : (
        <>
          {isEmpty && <p class="workspace-soft">{t('learner.nothing')}</p>}
          {!isEmpty && (
            <dl class="learner-profile">
              {filled.map((field) => (
                <div key={field}>
                  <dt>{t(`learner.field.${field}`)}</dt>
                  <dd>{profile[field]}</dd>
                </div>
              ))}
              {profile.approaches.length > 0 && (
                <div>
                  <dt>{t('learner.field.approaches')}</dt>
                  {profile.approaches.map((tried) => (
                    <dd key={`${tried.approach} ${tried.on} ${tried.result}`}>
                      {approachWords(tried)}
                    </dd>
                  ))}
                </div>
              )}
            </dl>
          )}
          <div>
            <Button small buttonRef={button} onClick={() => setOpen(true)}>
              {t('learner.edit')}
            </Button>
          </div>
        </>
      )}
    </section>
  );
}
