import { zodResolver } from "@hookform/resolvers/zod";
import { Link, useNavigate } from "@tanstack/react-router";
import { useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";
import type { Partner } from "../api/types";
import { useProfileParts } from "../partners/profileParts";
import { Conflict } from "../partners/detail/Conflict";
import { ProfileFields } from "../partners/detail/ProfileFields";
import { formOf, profileForm, type ProfileForm } from "../partners/detail/profileForm";
import { Button, buttonClass } from "../ui/Button";
import form from "../ui/Form.module.css";
import { Section } from "../ui/Section";
import { Failed } from "../ui/States";
import { EditTrial } from "./EditTrial";
import { wantedOf, type ProfileRule } from "./ownProfile";
import { useOwnEdit } from "./useOwnEdit";

/** The profile to be edited; what that would do is shown before it is sent. */
export function OwnProfileForm({ partner, rule }: { partner: Partner; rule: ProfileRule }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const edit = useOwnEdit(partner);
  const fields = useForm<ProfileForm>({ resolver: zodResolver(profileForm), defaultValues: formOf(edit.base) });
  const { theirs, trial } = edit;
  if (trial !== undefined) {
    return (
      <EditTrial
        edit={trial.edit}
        before={edit.base.profile}
        wanted={wantedOf(trial.typed, edit.base)}
        sending={edit.send}
        send={() => void edit.take(trial.typed, () => void navigate({ to: "/company" }))}
        goOn={edit.goOnEditing}
      />
    );
  }
  return (
    <Section title={t("partners.tabs.profile")}>
      <form className={form.form} onSubmit={(event) => void fields.handleSubmit((typed) => edit.tryOut(typed))(event)} noValidate>
        {theirs !== undefined && (
          <Conflict
            mine={fields.getValues()}
            theirs={formOf(theirs)}
            keepMine={() => void fields.handleSubmit((typed) => edit.tryOut(typed, theirs))()}
            takeTheirs={() => {
              fields.reset(formOf(theirs));
              edit.takeTheirs(theirs);
            }}
          />
        )}
        <Rule rule={rule} />
        <ProfileFields form={fields} closed={new Set(rule.closed)} />
        {edit.preview.isError && <Failed error={edit.preview.error} />}
        <div className={form.buttons}>
          <Button type="submit" look="primary" isPending={edit.preview.isPending} isDisabled={theirs !== undefined}>
            {t("profile.preview")}
          </Button>
          <Link to="/company" className={buttonClass()}>
            {t("form.cancel")}
          </Link>
        </div>
      </form>
    </Section>
  );
}

/** Which parts change at once and which not at all; all others wait for the vendor. */
function Rule({ rule: { atOnce, closed } }: { rule: ProfileRule }) {
  const { t } = useTranslation();
  const { titlesOf } = useProfileParts();
  return (
    <ul>
      {atOnce.length > 0 && <li>{t("profile.ruleAtOnce", { parts: titlesOf(atOnce) })}</li>}
      <li>{t("profile.ruleApproval")}</li>
      {closed.length > 0 && <li>{t("profile.ruleClosed", { parts: titlesOf(closed) })}</li>}
    </ul>
  );
}
