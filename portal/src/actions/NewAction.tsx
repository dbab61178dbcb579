import { zodResolver } from "@hookform/resolvers/zod";
import { Link, useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { Controller, useForm, useWatch } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { once, useChange } from "../api/changes";
import { answered, client } from "../api/client";
import type { components } from "../api/contract";
import { curesIn } from "../api/refused";
import { useVisit } from "../app/session";
import { coded } from "../i18n/words";
import { Button, buttonClass } from "../ui/Button";
import { Choice } from "../ui/Choice";
import form from "../ui/Form.module.css";
import { FormText } from "../ui/FormText";
import { Failed } from "../ui/States";
import { TOUCHED } from "./action";
import { assignmentForm, NO_CAUSE, orderOf, type AssignmentForm } from "./assignment";

interface Props {
  partnerId: string;
  /** What the vendor's catalogue offers. */
  entries: components["schemas"]["performance.EntryResponse"][];
  proposed: { code?: string | undefined; against?: string | undefined };
}

/** What is to be done with a partner, against what, by whom and until when. */
export function NewAction({ partnerId, entries, proposed }: Props) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { name: own } = useVisit();
  const [key] = useState(once);
  const known = entries.find((it) => it.code === proposed.code);
  const against = known?.causes.find((it) => it === proposed.against) ?? NO_CAUSE;
  const { control, handleSubmit, setValue } = useForm<AssignmentForm>({
    resolver: zodResolver(assignmentForm),
    defaultValues: { code: known?.code ?? "", against, assignee: own ?? "", dueOn: "" },
  });
  const code = useWatch({ control, name: "code" });
  const causes = entries.find((it) => it.code === code)?.causes ?? [];
  const assign = useChange(async (typed: AssignmentForm) => {
    const { id } = await answered(client.POST("/api/actions", { params: { header: key }, body: orderOf(partnerId, typed) }));
    await navigate({ to: "/actions/$actionId", params: { actionId: id } });
  }, TOUCHED);
  const said = curesIn(assign.error);
  return (
    <form className={form.form} onSubmit={(event) => void handleSubmit((typed) => assign.mutate(typed))(event)} noValidate>
      <div className={form.pair}>
        <Controller
          control={control}
          name="code"
          render={({ field, fieldState }) => (
            <Choice
              label={t("actions.one")}
              value={field.value}
              onChange={(chosen) => {
                field.onChange(chosen);
                setValue("against", NO_CAUSE);
              }}
              options={entries.map((it) => [it.code, it.name] as const)}
              placeholder={t("actions.choose")}
              error={fieldState.error === undefined ? said.code : t("form.required")}
            />
          )}
        />
        <Controller
          control={control}
          name="against"
          render={({ field }) => (
            <Choice
              label={t("actions.against")}
              value={field.value}
              onChange={field.onChange}
              options={[[NO_CAUSE, t("actions.otherReasons")], ...causes.map((it) => [it, coded("cause", it)] as const)]}
            />
          )}
        />
        <FormText control={control} name="assignee" label={t("actions.assignee")} hint={t("actions.assigneeHint")} said={said.assignee} isRequired />
        <FormText control={control} name="dueOn" label={t("actions.dueOn")} said={said.dueOn} type="date" isRequired />
      </div>
      {assign.isError && <Failed error={assign.error} />}
      <div className={form.buttons}>
        <Button type="submit" look="primary" isPending={assign.isPending}>
          {t("actions.assign")}
        </Button>
        <Link to="/partners/$partnerId/actions" params={{ partnerId }} className={buttonClass()}>
          {t("form.cancel")}
        </Link>
      </div>
    </form>
  );
}
