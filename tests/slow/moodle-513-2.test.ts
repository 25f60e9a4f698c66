import { mutateQuarter } from './mutate-quarter.ts';

mutateQuarter('5.1.3', 1);
