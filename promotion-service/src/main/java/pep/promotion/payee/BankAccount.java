package pep.promotion.payee;

import java.util.Locale;
import org.iban4j.Iban4jException;
import org.iban4j.IbanUtil;
import org.jspecify.annotations.Nullable;

/**
 * A bank account.
 *
 * @param holder whose it is, as the bank knows it
 * @param iban without blanks, its check digits and its country's form are right
 * @param bic the bank; null where the IBAN tells it
 */
public record BankAccount(String holder, String iban, @Nullable String bic) {

  private static final int SHOWN_FIRST = 4;
  private static final int SHOWN_LAST = 4;

  /** An IBAN as it is kept: in capitals and without blanks. */
  public static String plain(String iban) {
    return iban.replace(" ", "").toUpperCase(Locale.ROOT);
  }

  /** Whether check digits, length and form of the country are right. */
  public static boolean isIban(String iban) {
    try {
      IbanUtil.validate(plain(iban));
      return true;
    } catch (Iban4jException e) {
      return false;
    }
  }

  /** Country, check digits and the last four, such as {@code GB33…5555}. */
  public String shown() {
    return iban.substring(0, SHOWN_FIRST) + "…" + iban.substring(iban.length() - SHOWN_LAST);
  }

  /** Never prints the account. */
  @Override
  public String toString() {
    return shown();
  }
}
