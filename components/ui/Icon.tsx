import './icon.css';

/** Strokes on a 16 by 16 grid, drawn for this product. */
const STROKES = {
  close: 'M4 4l8 8M12 4l-8 8',
  up: 'M8 13V3.5M4 7.5l4-4 4 4',
  down: 'M8 3v9.5M4 8.5l4 4 4-4',
  plus: 'M8 3v10M3 8h10',
  tick: 'M3 8.5l3.5 3.5L13 4.5',
  screen: 'M2 3h12v8.5H2zM5.5 14h5M8 11.5V14',
  sides: 'M2 3.5h12v9H2zM6 3.5v9',
  window: 'M9.5 2.5h4v4M13.5 2.5L8 8M12 9.5v4H2.5V4h4',
  back: 'M13 8H3.5M7.5 4l-4 4 4 4',
  bin: 'M3 4.5h10M6.5 4.5V3h3v1.5M4.5 4.5l.6 8.5h5.8l.6-8.5M7 7v3.5M9 7v3.5',
  star: 'M8 2.2l1.8 3.7 4 .6-2.9 2.8.7 4L8 11.4l-3.6 1.9.7-4L2.2 6.5l4-.6z',
  quote:
    'M3 11.5V8.2C3 6 4.2 4.7 6.3 4.3M9 11.5V8.2c0-2.2 1.2-3.5 3.3-3.9M3 8.5h3v3H3zM9 8.5h3v3H9z',
  calendar: 'M2.5 4h11v9.5h-11zM2.5 7h11M5.5 2.5V5M10.5 2.5V5',
  person: 'M8 8a2.7 2.7 0 1 0 0-5.4A2.7 2.7 0 0 0 8 8zM2.8 13.5c.5-2.6 2.5-4 5.2-4s4.7 1.4 5.2 4',
  swap: 'M5 13.5V3M2.5 5.5L5 3l2.5 2.5M11 2.5V13M8.5 10.5L11 13l2.5-2.5',
  undo: 'M6.5 3.5L3 7l3.5 3.5M3 7h6a4 4 0 0 1 0 7.5H7',
} as const;

export type IconName = keyof typeof STROKES;

/** A small drawing beside words or inside an IconButton; says nothing to a screen reader. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg class="ui-icon" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path d={STROKES[name]} />
    </svg>
  );
}
