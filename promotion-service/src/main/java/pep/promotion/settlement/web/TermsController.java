package pep.promotion.settlement.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import pep.platform.problem.InvalidInput;
import pep.platform.problem.NotFound;
import pep.platform.security.Allowed;
import pep.platform.tenancy.Staff;
import pep.platform.validation.CrossChecked;
import pep.platform.validation.Name;
import pep.platform.validation.WrongFields;
import pep.promotion.payee.BankAccount;
import pep.promotion.roster.Roster;
import pep.promotion.settlement.PayingTerms;
import pep.promotion.settlement.SettlementTerms;

/** How the vendor pays. */
@RestController
@RequestMapping("/api/settlement-terms")
class TermsController {

  private final PayingTerms terms;
  private final Roster roster;

  TermsController(PayingTerms terms, Roster roster) {
    this.terms = terms;
    this.roster = roster;
  }

  /**
   * @param minimum less than that is carried
   * @param secondAbove a settlement over more than that takes two people's approval
   * @param payer whose account it is paid from
   * @param iban that account
   * @param bic its bank, where the IBAN does not tell it
   */
  record TermsRequest(
      @NotNull Money minimum,
      @NotNull Money secondAbove,
      @NotNull @Name(max = 70) String payer,
      @NotNull @Pattern(regexp = "[A-Za-z]{2}[0-9]{2}[A-Za-z0-9 ]{11,40}") String iban,
      @Nullable @Pattern(regexp = "[A-Z]{6}[A-Z0-9]{2}([A-Z0-9]{3})?") String bic)
      implements CrossChecked {

    @Override
    public void check(WrongFields wrong) {
      if (minimum != null && minimum.isNegative()) {
        wrong.add("minimum.amount", "negative-amount", "Give an amount of zero or more.");
      }
      if (secondAbove != null && secondAbove.isNegative()) {
        wrong.add("secondAbove.amount", "negative-amount", "Give an amount of zero or more.");
      }
      if (iban != null && !BankAccount.isIban(iban)) {
        wrong.add("iban", "not-an-iban", "Check the number: its check digits do not fit.");
      }
    }

    SettlementTerms terms() {
      return SettlementTerms.of(minimum, secondAbove, payer, BankAccount.plain(iban), bic);
    }
  }

  record TermsResponse(
      Money minimum, Money secondAbove, String payer, String iban, @Nullable String bic) {

    static TermsResponse of(SettlementTerms terms) {
      return new TermsResponse(
          terms.minimum(), terms.secondAbove(), terms.payer(), terms.iban(), terms.bic());
    }
  }

  /** Says how the vendor pays from now on. */
  @PutMapping
  @Allowed("ledger:write")
  TermsResponse put(Staff staff, @Valid @RequestBody TermsRequest request) {
    var currency = roster.vendor(staff.tenant()).currency();
    if (!request.minimum().getCurrencyUnit().equals(currency)) {
      throw foreign("minimum.currency", currency.getCode());
    }
    if (!request.secondAbove().getCurrencyUnit().equals(currency)) {
      throw foreign("secondAbove.currency", currency.getCode());
    }
    terms.put(staff.tenant(), request.terms());
    return TermsResponse.of(request.terms());
  }

  private static InvalidInput foreign(String field, String currency) {
    return InvalidInput.of(
        field, "foreign-currency", "Give it in the vendor's currency, " + currency + ".");
  }

  /** Shows how the vendor pays. */
  @GetMapping
  @Allowed("ledger:read")
  TermsResponse get(Staff staff) {
    return terms
        .find(staff.tenant())
        .map(TermsResponse::of)
        .orElseThrow(() -> new NotFound("settlement terms", staff.tenant().vendorId()));
  }
}
