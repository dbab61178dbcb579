import { useState, type FormEvent } from "react";
import { useTranslation } from "react-i18next";
import { useChange } from "../api/changes";
import { partnerByCode } from "../partners/byCode";
import { Button } from "../ui/Button";
import { TextInput } from "../ui/Fields";
import form from "../ui/Form.module.css";
import { Section } from "../ui/Section";
import { Failed } from "../ui/States";

/** Asks the vendor for which partner a quote is, by its code. */
export function ForWhom({ chosen }: { chosen: (partnerId: string) => void }) {
  const { t } = useTranslation();
  const [code, setCode] = useState("");
  const find = useChange(async (wanted: string) => {
    const partner = await partnerByCode(wanted);
    if (partner !== undefined) chosen(partner.id);
    return partner !== undefined;
  }, []);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (code.trim() !== "") void find.mutateAsync(code.trim()).catch(() => undefined);
  };
  return (
    <Section title={t("quotes.forWhom")}>
      <form className={form.form} onSubmit={submit} noValidate>
        <TextInput label={t("deals.inbox.partnerCode")} value={code} onChange={setCode} maxLength={64} isRequired error={find.data === false ? t("assortment.noPartner") : undefined} />
        {find.error !== null && <Failed error={find.error} />}
        <div className={form.buttons}>
          <Button type="submit" look="primary" isPending={find.isPending} isDisabled={code.trim() === ""}>
            {t("quotes.toProducts")}
          </Button>
        </div>
      </form>
    </Section>
  );
}
