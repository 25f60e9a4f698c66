import './sheet.css';
import { useRef } from 'preact/hooks';
import { t } from '#utils/i18n/t.ts';
import type { LearnerPart, PartItem } from '#utils/targets/learner-parts.ts';
import type { LearnerSheet, SheetTarget } from '#utils/targets/learner-sheet.ts';
import { useFit } from './use-fit.ts';

export type Paper = 'a4' | 'a5';

interface SheetProps {
  sheet: LearnerSheet;
  paper: Paper;
  isEasy: boolean;
  /** Whether it goes over one page even in the smallest type. */
  onOver: (isOver: boolean) => void;
}

/** Points, largest first: what fits on the page is taken. Easy-read is never smaller than large print. */
const TYPE = { usual: [18, 16, 14, 12], easy: [22, 20, 18, 16] };

/** The page that the learner is given, as it will be printed. */
export function Sheet({ sheet, paper, isEasy, onOver }: SheetProps) {
  const page = useRef<HTMLElement>(null);
  const sizes = isEasy ? TYPE.easy : TYPE.usual;
  const content = JSON.stringify([sheet, paper, isEasy]);
  const fit = useFit(page, content, sizes.length, onOver);
  const type = `sheet-type-${sizes[fit.level] ?? sizes.at(-1)}`;
  return (
    <article
      ref={page}
      class={`sheet sheet-${paper} ${type}${isEasy ? ' sheet-easy' : ''}${fit.isOver ? ' sheet-over' : ''}`}
      aria-label={t('copies.title')}
    >
      <h2>{sheet.title}</h2>
      <p class="sheet-date">{sheet.date}</p>
      {sheet.targets.map((target) => (
        <TargetOnSheet key={target.id} {...target} />
      ))}
      <div class="sheet-helper">
        <h4>{t('copies.helper')}</h4>
        {sheet.helper ? <p>{sheet.helper}</p> : <p class="sheet-blank" aria-hidden="true" />}
      </div>
    </article>
  );
}

function TargetOnSheet({ about, parts }: SheetTarget) {
  return (
    <section class="sheet-target">
      {about && <h3>{t('copies.about', { work: about })}</h3>}
      {parts.map(({ name, label, items }) => (
        <div key={name} class={`sheet-part sheet-part-${name}`}>
          {label && <h4>{label}</h4>}
          <Items name={name} items={items} />
        </div>
      ))}
    </section>
  );
}

function Items({ items }: Pick<LearnerPart, 'name' | 'items'>) {
  const [only, ...others] = items;
  if (only && others.length === 0 && only.isDone === null) return <Lines lines={only.lines} />;
  return (
    <ul>
      {items.map((item, at) => (
        <li key={`${at} ${item.lines.join(' ')}`}>
          <Tick isDone={item.isDone === true} />
          <Lines lines={item.lines} />
        </li>
      ))}
    </ul>
  );
}

const Lines = ({ lines }: Pick<PartItem, 'lines'>) => (
  <p>
    {lines.map((line, at) => (
      <span key={`${at} ${line}`} class="sheet-line">
        {line}{' '}
      </span>
    ))}
  </p>
);

/** A box to tick by hand; one done already has its tick. */
const Tick = ({ isDone }: { isDone: boolean }) => (
  <svg class="sheet-tick" viewBox="0 0 20 20" aria-hidden="true">
    <rect x="1.5" y="1.5" width="17" height="17" />
    {isDone && <path d="M5 10.5l3.5 4L15.5 6" />}
  </svg>
);
