import { useTranslation } from "react-i18next";
import { count, instant } from "../i18n/format";
import { useWording } from "../i18n/wording";
import { Answer } from "../ui/Answer";
import { Button } from "../ui/Button";
import form from "../ui/Form.module.css";
import { Section } from "../ui/Section";
import { Failed } from "../ui/States";
import type { Door } from "./doors";
import { isBeingUndone, standing, undone, type Kept } from "./undo";
import { UndoTrial } from "./UndoTrial";
import { useUndo } from "./useUndo";

interface Props {
  door: Door;
  kept: Kept;
  isCalledFor: boolean;
  calledFor: () => void;
}

/** Takes an import back as a whole, once it is seen what that does; nothing where it stored nothing. */
export function UndoImport({ door, kept, isCalledFor, calledFor }: Props) {
  const { t } = useTranslation();
  const wording = useWording();
  if (kept.finishedAt === undefined || standing(kept) + undone(kept) === 0) return null;
  const figures = { done: count(undone(kept), wording), all: count(undone(kept) + standing(kept), wording) };
  if (kept.undoneAt !== undefined) return <Told>{t("imports.undo.done", { at: instant(kept.undoneAt, wording), done: figures.done })}</Told>;
  if (isBeingUndone(kept, isCalledFor)) return <Told>{t("imports.undo.goesOn", figures)}</Told>;
  return <Offered door={door} kept={kept} calledFor={calledFor} left={undone(kept) > 0 ? t("imports.undo.left", figures) : undefined} />;
}

function Told({ children }: { children: string }) {
  const { t } = useTranslation();
  return (
    <Section title={t("imports.undo.title")}>
      <p role="status">{children}</p>
    </Section>
  );
}

interface OfferedProps {
  door: Door;
  kept: Kept;
  calledFor: () => void;
  /** What is said of an undoing that left something. */
  left: string | undefined;
}

function Offered({ door, kept, calledFor, left }: OfferedProps) {
  const { t } = useTranslation();
  const { isAsked, ask, leave, trial, undoing } = useUndo(door, kept.id, calledFor);
  return (
    <Section title={t("imports.undo.title")}>
      {left !== undefined && <p role="status">{left}</p>}
      <p>{t("imports.undo.lead")}</p>
      {!isAsked && (
        <div className={form.buttons}>
          <Button onPress={ask}>{t("imports.undo.foresee")}</Button>
        </div>
      )}
      {isAsked && (
        <>
          <Answer of={trial}>{(it) => <UndoTrial door={door} of={it} />}</Answer>
          {undoing.error !== null && <Failed error={undoing.error} />}
          <div className={form.buttons}>
            <Button look="danger" onPress={() => undoing.mutate()} isPending={undoing.isPending} isDisabled={trial.data?.held !== 0}>
              {t("imports.undo.title")}
            </Button>
            <Button onPress={leave}>{t("imports.leave")}</Button>
          </div>
        </>
      )}
    </Section>
  );
}
