import { zodResolver } from "@hookform/resolvers/zod";
import { useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { ifMatch, useChange } from "../../api/changes";
import { answered, client } from "../../api/client";
import { asked } from "../../api/queries";
import { Refused } from "../../api/refused";
import type { Partner } from "../../api/types";
import { Button } from "../../ui/Button";
import form from "../../ui/Form.module.css";
import { Section } from "../../ui/Section";
import { Failed } from "../../ui/States";
import { Conflict } from "./Conflict";
import { usePartner } from "./partner";
import { ProfileFields } from "./ProfileFields";
import { formOf, profileForm, requestOf, type ProfileForm } from "./profileForm";

const PRECONDITION_FAILED = 412;

/** Changes the profile; what somebody else stored meanwhile is shown beside it, never overwritten unseen. */
export default function EditTab() {
  const { t } = useTranslation();
  const current = usePartner();
  const queries = useQueryClient();
  const navigate = useNavigate();
  // What is typed is on this version, whatever is read behind it in the meantime.
  const [base, setBase] = useState(current);
  const [theirs, setTheirs] = useState<Partner>();
  const fields = useForm<ProfileForm>({ resolver: zodResolver(profileForm), defaultValues: formOf(base) });
  const save = useChange(
    ({ typed, on }: { typed: ProfileForm; on: Partner }) =>
      answered(
        client.PUT("/api/partners/{id}", {
          params: { path: { id: on.id }, header: ifMatch(on.version) },
          body: requestOf(typed, on),
        }),
      ),
    ["/api/partners", "/api/partners/{id}", "/api/partners/{id}/history"],
  );
  const back = () => void navigate({ to: "/partners/$partnerId", params: { partnerId: base.id } });
  const submit = async (typed: ProfileForm, on: Partner) => {
    try {
      await save.mutateAsync({ typed, on });
      back();
    } catch (error) {
      if (!(error instanceof Refused) || error.status !== PRECONDITION_FAILED) return;
      setTheirs(await queries.fetchQuery({ ...asked("/api/partners/{id}", { path: { id: on.id } }), staleTime: 0 }));
    }
  };
  const refused = save.error instanceof Refused && save.error.status === PRECONDITION_FAILED;
  return (
    <Section title={t("partners.editTitle")}>
      <form className={form.form} onSubmit={(event) => void fields.handleSubmit((typed) => submit(typed, base))(event)} noValidate>
        {theirs !== undefined && (
          <Conflict
            mine={fields.getValues()}
            theirs={formOf(theirs)}
            keepMine={() => {
              setBase(theirs);
              setTheirs(undefined);
              void fields.handleSubmit((typed) => submit(typed, theirs))();
            }}
            takeTheirs={() => {
              setBase(theirs);
              fields.reset(formOf(theirs));
              setTheirs(undefined);
              save.reset();
            }}
          />
        )}
        <ProfileFields form={fields} />
        {save.isError && !refused && <Failed error={save.error} />}
        <div className={form.buttons}>
          <Button type="submit" look="primary" isPending={save.isPending} isDisabled={theirs !== undefined}>
            {t("form.save")}
          </Button>
          <Button onPress={back}>{t("form.cancel")}</Button>
        </div>
      </form>
    </Section>
  );
}
