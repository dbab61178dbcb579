package pep.partner.vendor.web;

import java.time.DateTimeException;
import java.time.ZoneId;
import org.joda.money.CurrencyUnit;
import org.joda.money.IllegalCurrencyException;
import pep.platform.http.InvalidInput;

/** Reads the standard codes of a request. */
final class Codes {

  private Codes() {}

  static CurrencyUnit currency(String code) {
    try {
      return CurrencyUnit.of(code);
    } catch (IllegalCurrencyException e) {
      throw InvalidInput.of("currency", "unknown-currency", "Give an ISO 4217 code, such as EUR.");
    }
  }

  static ZoneId timeZone(String id) {
    try {
      return ZoneId.of(id);
    } catch (DateTimeException e) {
      throw InvalidInput.of(
          "timeZone", "unknown-time-zone", "Give an IANA name, such as Europe/Berlin.");
    }
  }
}
