import { mutateQuarter } from './mutate-quarter.ts';

mutateQuarter('4.5.6', 0);
