import { useMutation } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { saveFile } from "../api/saveFile";
import { stringifySearch } from "../app/search";
import { useWording } from "../i18n/wording";
import { Button } from "../ui/Button";
import { Failed } from "../ui/States";
import { statementQuery, type StatementSearch } from "./search";

const FILES = { csv: "text/csv", pdf: "application/pdf" } as const;
const FORMS = ["csv", "pdf"] as const;

/** The statement that is shown as a file, all its lines in it. */
export function TakeStatement({ search }: { search: StatementSearch }) {
  const { t } = useTranslation();
  const { timeZone } = useWording();
  const save = useMutation({
    mutationFn: (form: (typeof FORMS)[number]) => saveFile(`/api/my/statement${stringifySearch({ ...statementQuery(search, timeZone) })}`, FILES[form], `statement.${form}`),
  });
  return (
    <>
      {FORMS.map((form) => (
        <Button key={form} onPress={() => save.mutate(form)} isPending={save.isPending}>
          {t(`statement.${form}`)}
        </Button>
      ))}
      {save.error !== null && <Failed error={save.error} />}
    </>
  );
}
