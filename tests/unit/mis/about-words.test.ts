import { expect, test } from 'vitest';
import { aboutWords } from '#components/export/profiles/about-words.ts';
import { cy } from '#utils/i18n/cy.ts';
import { speak } from '#utils/i18n/language.ts';
import { shippedProfiles } from '#utils/mis/known-profiles.ts';

test('our profiles say what they are for in the language of the screen, a college’s own as it wrote it', () => {
  for (const one of shippedProfiles) expect(aboutWords(one)).toBe(one.profile.about);
  speak('cy', cy);
  for (const one of shippedProfiles) {
    expect(aboutWords(one)).not.toBe(one.profile.about);
    expect(aboutWords({ ...one, by: 'college' })).toBe(one.profile.about);
  }
  speak('en', {});
});
