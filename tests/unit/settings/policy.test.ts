import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { effective, ownChange } from '#utils/settings/effective.ts';
import { Policy, policyIn } from '#utils/settings/policy.ts';
import { settingsIn } from '#utils/settings/settings.ts';

const terms = [{ from: '2026-09-01', to: '2026-10-23' }];

describe('a college’s policy', () => {
  test.each([undefined, null, 7, 'off', []])('%j is none', (managed) => {
    expect(policyIn(managed).policy).toEqual({});
  });

  test('a key that is not understood is told of and costs no other', () => {
    const { policy, unread } = policyIn({
      rulesOff: ['jargon', 'no-such-rule'],
      terms,
      awardingBody: 'Nobody',
      backdoor: true,
    });
    expect(policy).toEqual({ terms });
    expect(unread.sort()).toEqual(['awardingBody', 'backdoor', 'rulesOff']);
  });

  test('a term that ends before it begins is not understood', () => {
    const backwards = [{ from: '2026-10-23', to: '2026-09-01' }];
    expect(policyIn({ terms: backwards }).unread).toEqual(['terms']);
  });

  test('says when records go; what it leaves out never happens, and a mentor cannot lengthen it', () => {
    const { policy, unread } = policyIn({ retention: { yearEnd: '07-31' } });
    const own = settingsIn({ retention: { daysAfterExport: 365, yearEnd: null } });
    expect(unread).toEqual([]);
    expect(effective(own, policy).retention).toEqual({ daysAfterExport: null, yearEnd: '07-31' });
    expect(effective(own, {}).retention.daysAfterExport).toBe(365);
    expect(policyIn({ retention: { daysAfterExport: 0 } }).unread).toEqual(['retention']);
  });

  test('the schema that the browser is given has the same keys', () => {
    const schema = JSON.parse(readFileSync('public/managed-schema.json', 'utf8'));
    expect(Object.keys(schema.properties)).toEqual(Object.keys(Policy.shape));
  });
});

describe('the settings that count', () => {
  const own = settingsIn({
    rulesOff: ['why'],
    terms: [{ from: '2027-01-04', to: '2027-02-12' }],
    statusNames: { met: 'Reached', agreed: 'Signed' },
    wordWatch: { added: ['gang'], off: ['knife'] },
    offersWordings: true,
  });
  const { policy } = policyIn({
    rulesOff: ['jargon'],
    rulesOn: ['why'],
    terms,
    statusNames: { met: 'Achieved' },
    wordWatch: ['knife'],
    offersWordings: false,
  });

  test('are the college’s where it fixed something', () => {
    expect(effective(own, policy)).toMatchObject({
      rulesOff: ['jargon'],
      terms,
      statusNames: { met: 'Achieved', agreed: 'Signed' },
      wordWatch: { added: ['knife', 'gang'], off: [] },
      offersWordings: false,
    });
  });

  test('without a policy are the mentor’s', () => {
    expect(effective(own, {})).toEqual({ ...own, rulesOff: ['why'] });
  });

  test('changed, leave what the mentor had chosen where the college decides', () => {
    const now = effective(own, policy);
    const change = ownChange(
      {
        rulesOff: [...now.rulesOff, 'negative'],
        statusNames: { ...now.statusNames, agreed: 'Agreed' },
        wordWatch: { ...now.wordWatch, added: ['knife', 'gang', 'debt'] },
      },
      own,
      policy,
    );
    expect(change).toEqual({
      rulesOff: ['negative', 'why'],
      statusNames: { agreed: 'Agreed', met: 'Reached' },
      wordWatch: { added: ['gang', 'debt'], off: ['knife'] },
    });
  });
});
