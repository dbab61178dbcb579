import { useTranslation } from "react-i18next";
import { Confirm } from "../ui/Confirm";
import { Section } from "../ui/Section";
import { Tasks, type Task } from "../ui/Tasks";
import type { Person } from "./person";

type Change = React.ComponentProps<typeof Confirm>["change"];

interface Props {
  person: Pick<Person, "name" | "status">;
  disable: Change;
  enable: Change;
  remove: Change;
  resetFactor: Change;
  /** Left out where nobody but oneself ends sessions alone. */
  endSessions?: Change;
}

/** How somebody comes in, and how that is ended. */
export function AccessTasks({ person: { name, status }, disable, enable, remove, resetFactor, endSessions }: Props) {
  const { t } = useTranslation();
  const reason = t("partners.reason");
  const sessions = endSessions && {
    name: t("person.sessions"),
    note: t("person.sessionsNote"),
    button: (
      <Confirm action={t("person.endSessions")} title={t("person.endSessionsOf", { name })} reason={reason} change={endSessions}>
        <p>{t("person.endSessionsConsequence")}</p>
      </Confirm>
    ),
  };
  const factor = {
    name: t("person.factor"),
    note: t("person.factorNote"),
    button: (
      <Confirm action={t("person.resetFactor")} title={t("person.resetFactorOf", { name })} change={resetFactor}>
        <p>{t("person.resetFactorConsequence")}</p>
      </Confirm>
    ),
  };
  const out = {
    name: t("people.disable"),
    note: t("person.disableNote"),
    button: (
      <Confirm action={t("people.disable")} look="danger" title={t("people.disableOf", { name })} reason={reason} change={disable}>
        <p>{t("people.disableConsequence")}</p>
      </Confirm>
    ),
  };
  const back = {
    name: t("people.enable"),
    note: t("person.isDisabled"),
    button: (
      <Confirm action={t("people.enable")} title={t("people.enableOf", { name })} reason={reason} change={enable}>
        <p>{t("people.enableConsequence")}</p>
      </Confirm>
    ),
  };
  const removal = {
    name: t("person.remove"),
    note: t("person.removeNote"),
    button: (
      <Confirm action={t("person.remove")} look="danger" title={t("person.removeOf", { name })} reason={reason} change={remove}>
        <p>{t("person.removeConsequence")}</p>
      </Confirm>
    ),
  };
  const tasks: (Task | undefined)[] = [...(status === "active" ? [sessions, factor] : []), status === "disabled" ? back : out, removal];
  return (
    <Section title={t("people.access")}>
      <Tasks of={tasks.filter((it) => it !== undefined)} />
    </Section>
  );
}
