import { zodResolver } from "@hookform/resolvers/zod";
import { useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { ifMatch, useChange } from "../api/changes";
import { answered, client } from "../api/client";
import { curesIn } from "../api/refused";
import { Button } from "../ui/Button";
import form from "../ui/Form.module.css";
import { FormText } from "../ui/FormText";
import { Section } from "../ui/Section";
import { Failed } from "../ui/States";
import { TOUCHED, type Action } from "./action";
import { whoForm, type WhoForm } from "./assignment";

/** Gives an open action to somebody else, or another day. */
export function Reassign({ action: { id, assignee, dueOn, version } }: { action: Action }) {
  const { t } = useTranslation();
  const { control, handleSubmit, formState } = useForm<WhoForm>({ resolver: zodResolver(whoForm), defaultValues: { assignee, dueOn } });
  const change = useChange(
    (body: WhoForm) => answered(client.PUT("/api/actions/{id}/assignment", { params: { path: { id }, header: ifMatch(version) }, body })),
    TOUCHED,
  );
  const said = curesIn(change.error);
  return (
    <Section title={t("actions.reassign")}>
      <form className={form.form} onSubmit={(event) => void handleSubmit((typed) => change.mutate(typed))(event)} noValidate>
        <div className={form.pair}>
          <FormText control={control} name="assignee" label={t("actions.assignee")} said={said.assignee} isRequired />
          <FormText control={control} name="dueOn" label={t("actions.dueOn")} said={said.dueOn} type="date" isRequired />
        </div>
        {change.isError && <Failed error={change.error} />}
        <div className={form.buttons}>
          <Button type="submit" isPending={change.isPending} isDisabled={!formState.isDirty}>
            {t("form.save")}
          </Button>
        </div>
      </form>
    </Section>
  );
}
