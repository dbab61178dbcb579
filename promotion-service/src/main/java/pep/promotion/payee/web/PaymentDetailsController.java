package pep.promotion.payee.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import pep.platform.problem.NotFound;
import pep.platform.security.Allowed;
import pep.platform.tenancy.PartnerCaller;
import pep.platform.tenancy.Reach;
import pep.platform.validation.CrossChecked;
import pep.platform.validation.Name;
import pep.platform.validation.WrongFields;
import pep.promotion.payee.AccountChange;
import pep.promotion.payee.BankAccount;
import pep.promotion.payee.Payee;
import pep.promotion.payee.Payees;

/** Where a partner is paid: its administrators say it, and nobody reads the whole number. */
@RestController
class PaymentDetailsController {

  private final Payees payees;

  PaymentDetailsController(Payees payees) {
    this.payees = payees;
  }

  /**
   * @param holder whose account it is, as the bank knows it
   * @param iban the account number; blanks are of no account
   * @param bic the bank, where the IBAN does not tell it
   */
  record PaymentDetailsRequest(
      @NotNull @Name(max = 70) String holder,
      @NotNull @Pattern(regexp = "[A-Za-z]{2}[0-9]{2}[A-Za-z0-9 ]{11,40}") String iban,
      @Nullable @Pattern(regexp = "[A-Z]{6}[A-Z0-9]{2}([A-Z0-9]{3})?") String bic)
      implements CrossChecked {

    @Override
    public void check(WrongFields wrong) {
      if (iban != null && !BankAccount.isIban(iban)) {
        wrong.add("iban", "not-an-iban", "Check the number: its check digits do not fit.");
      }
    }

    BankAccount account() {
      return new BankAccount(holder, BankAccount.plain(iban), bic);
    }
  }

  /**
   * @param iban shown in part
   * @param changes who changed it and when, the newest last
   */
  record PaymentDetailsResponse(
      String partnerId,
      String holder,
      String iban,
      @Nullable String bic,
      List<AccountChange> changes) {

    static PaymentDetailsResponse of(Payee payee) {
      return new PaymentDetailsResponse(
          payee.partnerId(), payee.holder(), payee.shown(), payee.bic(), payee.changes());
    }
  }

  /** Says where the calling partner is paid. */
  @PutMapping("/api/my/payment-details")
  @Allowed("payee:write")
  PaymentDetailsResponse put(
      PartnerCaller partner, @Valid @RequestBody PaymentDetailsRequest request) {
    return PaymentDetailsResponse.of(
        payees.put(partner.tenant(), partner.partnerId(), request.account(), partner.subject()));
  }

  /** Shows where a partner is paid, the number in part. */
  @GetMapping("/api/payment-details/{partnerId}")
  @Allowed("ledger:read")
  PaymentDetailsResponse get(Reach reach, @PathVariable String partnerId) {
    reach.require(partnerId, "partner", partnerId);
    return payees
        .find(reach.tenant(), partnerId)
        .map(PaymentDetailsResponse::of)
        .orElseThrow(() -> new NotFound("payment details", partnerId));
  }
}
