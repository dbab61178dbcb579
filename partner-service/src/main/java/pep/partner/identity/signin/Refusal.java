package pep.partner.identity.signin;

import java.util.Locale;

/** Why a person at a page is not let on; said in the person's language by the page. */
public enum Refusal {
  /** The address or the password; which of them only the owner of the account may know. */
  WRONG,
  DISABLED,
  TOO_SHORT,
  TOO_LONG,
  THE_ADDRESS,
  COMMON,
  DIFFERENT,
  WRONG_CODE,

  /** A second factor that a vendor asks for stays. */
  DEMANDED;

  /** Under which the pages say it. */
  public String key() {
    return "refused." + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
