import { useState } from 'preact/hooks';
import { useServices } from '#components/hooks/services.ts';
import { DayField, type TypedDay } from '#components/targets/DayField.tsx';
import { Button } from '#components/ui/Button.tsx';
import { Field } from '#components/ui/Field.tsx';
import { TextArea } from '#components/ui/TextArea.tsx';
import { TextInput } from '#components/ui/TextInput.tsx';
import { say, t } from '#utils/i18n/t.ts';
import type { Profile } from '#utils/mis/profile.ts';
import type { ReferenceKind } from '#utils/services/caseload-services.ts';
import type { AskedRow } from './holds.ts';
import {
  fieldsInTheWay,
  longestFor,
  type MendKind,
  type Part,
  partsOf,
  referenceFor,
  wrongReference,
} from './mend.ts';
import { useMend } from './use-mend.ts';

interface MendProps {
  held: AskedRow;
  profile: Profile;
  kind: MendKind;
}

/** The box beside a reason, in which what holds the row back is mended; the row then goes by itself. */
export function MendForm({ held, profile, kind }: MendProps) {
  const mend = useMend(held.record);
  switch (kind) {
    case 'reference': {
      const which = referenceFor(held, profile);
      return (
        <ReferenceForm
          which={which}
          why={mend.why}
          now={held.record.learner[which] ?? ''}
          profile={profile}
          onSave={(typed) => mend.setReference(which, typed)}
        />
      );
    }
    case 'day':
      return <DayForm why={mend.why} onSave={mend.setDay} />;
    case 'words':
      return (
        <WordsForm
          why={mend.why}
          parts={partsOf(held.record, fieldsInTheWay(held, profile))}
          longest={held.why === 'exporting.held.tooLong' ? longestFor(held, profile) : null}
          onSave={mend.setTexts}
        />
      );
    case 'agreement':
      return (
        <div class="row">
          <Button small onClick={() => void mend.agree()}>
            {t('exporting.mend.agreed')}
          </Button>
          {mend.why && <p class="ui-field-error">{mend.why}</p>}
        </div>
      );
    case 'none':
      return null;
  }
}

interface FormProps<Value> {
  why: string | null;
  onSave: (value: Value) => Promise<boolean>;
}

interface ReferenceFormProps extends FormProps<string> {
  which: ReferenceKind;
  now: string;
  profile: Profile;
}

function ReferenceForm({ which, why, now, profile, onSave }: ReferenceFormProps) {
  const [typed, setTyped] = useState(now);
  const [isPressed, setPressed] = useState(false);
  const wrong = wrongReference(which, typed.trim(), profile);
  const error = why ?? (isPressed && wrong ? say({ key: wrong }) : undefined);
  return (
    <form
      class="export-mend"
      onSubmit={(event) => {
        event.preventDefault();
        setPressed(true);
        if (typed.trim() && !wrong) void onSave(typed.trim());
      }}
    >
      <Field label={t(`exporting.mend.${which}`)} error={error}>
        {(control) => <TextInput {...control} value={typed} onText={setTyped} autoComplete="off" />}
      </Field>
      <Button small submit>
        {t('exporting.mend.save')}
      </Button>
    </form>
  );
}

function DayForm({ why, onSave }: FormProps<string>) {
  const { clock } = useServices();
  const [typed, setTyped] = useState<TypedDay>({ typed: '', day: null });
  const [isPressed, setPressed] = useState(false);
  const missing = isPressed && typed.day === null ? t('exporting.mend.dayMissing') : undefined;
  return (
    <form
      class="export-mend export-mend-day"
      onSubmit={(event) => {
        event.preventDefault();
        setPressed(true);
        if (typed.day) void onSave(typed.day);
      }}
    >
      <DayField
        label={t('targets.due.label')}
        {...typed}
        today={clock.today()}
        onDay={setTyped}
        error={why ?? missing}
      />
      <Button small submit>
        {t('exporting.mend.save')}
      </Button>
    </form>
  );
}

interface WordsFormProps extends FormProps<ReadonlyMap<string, string>> {
  parts: Part[];
  longest: number | null;
}

/** How much of a text is over, said beside it. */
const overWords = (text: string, longest: number | null): string | undefined =>
  longest !== null && text.length > longest
    ? t('exporting.mend.over', { over: text.length - longest, longest })
    : undefined;

function WordsForm({ parts, longest, why, onSave }: WordsFormProps) {
  const [isOpen, setOpen] = useState(false);
  const [texts, setTexts] = useState<ReadonlyMap<string, string>>(new Map());
  const isLacking = ({ id, text, isNeeded }: Part) =>
    isNeeded === true && (texts.get(id) ?? text).trim() === '';
  if (!isOpen)
    return (
      <div>
        <Button small onClick={() => setOpen(true)}>
          {t(longest === null ? 'exporting.mend.words' : 'exporting.mend.shorten')}
        </Button>
      </div>
    );
  const filled = parts.filter(({ text }) => text.trim() || parts.length === 1);
  return (
    <form
      class="stack-tight"
      onSubmit={(event) => {
        event.preventDefault();
        if (parts.some(isLacking)) return;
        const changed = parts.filter(({ id, text }) => (texts.get(id) ?? text) !== text);
        if (changed.length > 0)
          void onSave(new Map(changed.map(({ id }) => [id, texts.get(id) ?? ''])));
      }}
    >
      {filled.map(({ id, label, text, isNeeded }) => (
        <Field
          key={id}
          label={label}
          hint={overWords(texts.get(id) ?? text, longest)}
          error={isLacking({ id, label, text, isNeeded }) ? t('exporting.mend.needed') : undefined}
        >
          {(control) => (
            <TextArea
              {...control}
              value={texts.get(id) ?? text}
              onText={(words) => setTexts(new Map([...texts, [id, words]]))}
            />
          )}
        </Field>
      ))}
      {why && <p class="ui-field-error">{why}</p>}
      <div class="row">
        <Button small submit>
          {t('exporting.mend.save')}
        </Button>
        <Button small look="quiet" onClick={() => setOpen(false)}>
          {t('shell.cancel')}
        </Button>
      </div>
    </form>
  );
}
