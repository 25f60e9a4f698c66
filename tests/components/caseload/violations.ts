import axe from 'axe-core';

/** What axe finds wrong, as `rule: place`; rules that need a layout are left to the browser tests. */
export async function violations(container: Element): Promise<string[]> {
  const found = await axe.run(container, {
    rules: {
      'color-contrast': { enabled: false },
      'target-size': { enabled: false },
      // A part of a page, not a page.
      region: { enabled: false },
    },
  });
  return found.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target }) => `${id}: ${target.join(' ')}`),
  );
}
