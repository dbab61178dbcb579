import { useState, type FormEvent } from "react";
import { useTranslation } from "react-i18next";
import { useChange } from "../api/changes";
import { answered, client } from "../api/client";
import { useMay } from "../app/session";
import { partnerByCode } from "../partners/byCode";
import { Button } from "../ui/Button";
import { TextInput } from "../ui/Fields";
import form from "../ui/Form.module.css";
import { Failed } from "../ui/States";

/** Enrols a partner by its code; the platform says whether it may. */
export function Enrol({ programId }: { programId: string }) {
  const { t } = useTranslation();
  const mayFind = useMay("partners:read");
  const [code, setCode] = useState("");
  const enrol = useChange(
    async (wanted: string) => {
      const partner = await partnerByCode(wanted);
      if (partner === undefined) return false;
      await answered(client.POST("/api/enrolments", { body: { programId, partnerId: partner.id } }));
      setCode("");
      return true;
    },
    ["/api/enrolments"],
  );
  if (!mayFind) return null;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (code.trim() !== "") void enrol.mutateAsync(code.trim()).catch(() => undefined);
  };
  return (
    <form className={form.form} onSubmit={submit} noValidate>
      <div className={form.pair}>
        <TextInput
          label={t("programs.partner")}
          value={code}
          onChange={setCode}
          maxLength={64}
          isRequired
          error={enrol.data === false ? t("assortment.noPartner") : undefined}
        />
      </div>
      {enrol.error !== null && <Failed error={enrol.error} />}
      <div className={form.buttons}>
        <Button type="submit" isPending={enrol.isPending} isDisabled={code.trim() === ""}>
          {t("programs.enrol")}
        </Button>
      </div>
    </form>
  );
}
