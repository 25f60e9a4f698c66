import { useState } from 'preact/hooks';
import { usePolicy } from '#components/hooks/use-policy.ts';
import { useChangeSettings } from '#components/settings/use-change-settings.ts';
import { Button } from '#components/ui/Button.tsx';
import { Disclosure } from '#components/ui/Disclosure.tsx';
import { Field } from '#components/ui/Field.tsx';
import { IconButton } from '#components/ui/IconButton.tsx';
import { TextInput } from '#components/ui/TextInput.tsx';
import { useToast } from '#components/ui/ToastRegion.tsx';
import { listed } from '#utils/i18n/listed.ts';
import { type MessageKey, say, t } from '#utils/i18n/t.ts';
import { builtInWords, type WordWatch } from '#utils/targets/word-watch.ts';

const BUILT_IN = builtInWords();
const isBuiltIn = (word: string): boolean => BUILT_IN.some((one) => one.word === word);

/** The words that are asked about: the mentor's own, and ours, of which some can be taken out. */
export function WordWatchList({ watch }: { watch: WordWatch }) {
  const change = useChangeSettings();
  const { wordWatch: fixed = [] } = usePolicy().policy;
  const toast = useToast();
  const set = (wordWatch: WordWatch, done: string, isUndone = false) => {
    change({ wordWatch });
    const undo = { label: t('shell.undo'), onClick: () => change({ wordWatch: watch }) };
    toast({ text: done, action: isUndone ? undefined : undo });
  };
  const takeOut = (word: string) =>
    set(
      isBuiltIn(word)
        ? { ...watch, off: [...watch.off, word] }
        : { ...watch, added: watch.added.filter((one) => one !== word) },
      t('guard.wordRemoved', { word }),
    );
  const putBack = (word: string) =>
    set({ ...watch, off: watch.off.filter((one) => one !== word) }, t('guard.backIn', { word }));
  return (
    <div class="stack">
      {fixed.length > 0 && <p class="soft">{t('guard.wordsFixed', { words: listed(fixed) })}</p>}
      <AddWord
        watch={watch}
        onAdd={(word) =>
          set({ ...watch, added: [...watch.added, word] }, t('guard.wordAdded', { word }))
        }
      />
      <Words
        title={t('guard.added')}
        words={watch.added.filter((word) => !fixed.includes(word))}
        label={(word) => t('guard.wordRemove', { word })}
        onPress={takeOut}
      />
      <Words
        title={t('guard.off')}
        words={watch.off}
        label={(word) => t('guard.putBack', { word })}
        isOff
        onPress={putBack}
      />
      <OurWords watch={watch} onTakeOut={takeOut} />
    </div>
  );
}

function AddWord({ watch, onAdd }: { watch: WordWatch; onAdd: (word: string) => void }) {
  const [text, setText] = useState('');
  const [wrong, setWrong] = useState<MessageKey | null>(null);
  const word = text.trim().toLowerCase();
  const isKnown = watch.added.includes(word) || (isBuiltIn(word) && !watch.off.includes(word));
  const add = () => {
    if (word.length < 2) return setWrong('guard.wordShort');
    if (isKnown) return setWrong('guard.wordKnown');
    setWrong(null);
    setText('');
    onAdd(word);
  };
  return (
    <form
      class="settings-line"
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      <Field
        label={t('guard.word')}
        error={wrong ? say({ key: wrong, args: { word } }) : undefined}
      >
        {(control) => (
          <TextInput
            {...control}
            value={text}
            maxLength={60}
            onText={(words) => {
              setText(words);
              setWrong(null);
            }}
            autoComplete="off"
          />
        )}
      </Field>
      <Button submit>{t('guard.wordAdd')}</Button>
    </form>
  );
}

interface WordsProps {
  title: string;
  words: string[];
  label: (word: string) => string;
  isOff?: boolean;
  onPress: (word: string) => void;
}

function Words({ title, words, label, isOff = false, onPress }: WordsProps) {
  if (words.length === 0) return null;
  return (
    <div class="stack-tight">
      <h3>{title}</h3>
      <ul class="word-list">
        {words.map((word) => (
          <li key={word}>
            {word}
            <IconButton
              icon={isOff ? 'undo' : 'close'}
              label={label(word)}
              onClick={() => onPress(word)}
            />
          </li>
        ))}
      </ul>
    </div>
  );
}

function OurWords({ watch, onTakeOut }: { watch: WordWatch; onTakeOut: (word: string) => void }) {
  const [sought, setSought] = useState('');
  const on = BUILT_IN.filter(({ word }) => !watch.off.includes(word));
  const shown = on.filter(({ word }) => word.includes(sought.trim().toLowerCase()));
  return (
    <Disclosure summary={t('guard.ours', { count: on.length })}>
      <div class="stack-tight">
        <p class="soft">{t('guard.oursPersonal')}</p>
        <Field label={t('guard.find')}>
          {(control) => <TextInput {...control} type="search" value={sought} onText={setSought} />}
        </Field>
        <ul class="word-list">
          {shown.map(({ word, isPersonal }) => (
            <li key={word}>
              {isPersonal ? `${word}*` : word}
              <IconButton
                icon="close"
                label={t('guard.wordRemove', { word })}
                onClick={() => onTakeOut(word)}
              />
            </li>
          ))}
        </ul>
      </div>
    </Disclosure>
  );
}
