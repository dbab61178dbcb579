import { zodResolver } from "@hookform/resolvers/zod";
import { useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { curesIn } from "../api/refused";
import { Button } from "../ui/Button";
import form from "../ui/Form.module.css";
import { FormText } from "../ui/FormText";
import { Failed } from "../ui/States";
import { answerForm, type AnswerForm } from "./answer";

interface Props {
  answer: { mutate: (given: { isAccepted: boolean; typed: AnswerForm }) => void; isPending: boolean; error: unknown };
  /** Not once it can be answered no more: then only why an answer was refused is said. */
  isOpen: boolean;
}

/** Who answers a quote, and whether they take it. */
export function AnswerFields({ answer, isOpen }: Props) {
  const { t } = useTranslation();
  const { control, handleSubmit } = useForm<AnswerForm>({ resolver: zodResolver(answerForm), defaultValues: { name: "", note: "" } });
  const said = curesIn(answer.error);
  const give = (isAccepted: boolean) => handleSubmit((typed) => answer.mutate({ isAccepted, typed }));
  if (!isOpen) return <Failed error={answer.error} />;
  return (
    <form className={form.form} onSubmit={(event) => event.preventDefault()} noValidate>
      <FormText control={control} name="name" label={t("customerQuotes.name")} said={said.name} autoComplete="name" maxLength={100} isRequired />
      <FormText control={control} name="note" label={t("customerQuotes.note")} said={said.note} maxLength={500} long />
      {answer.error !== null && <Failed error={answer.error} />}
      <p>{t("customerQuotes.once")}</p>
      <div className={form.buttons}>
        <Button look="primary" onPress={() => void give(true)()} isPending={answer.isPending}>
          {t("customerQuotes.accept")}
        </Button>
        <Button onPress={() => void give(false)()} isPending={answer.isPending}>
          {t("customerQuotes.decline")}
        </Button>
      </div>
    </form>
  );
}
