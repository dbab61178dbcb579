package pep.territory.deal.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import pep.platform.http.Versioned;
import pep.platform.security.Allowed;
import pep.platform.tenancy.Cause;
import pep.platform.tenancy.Staff;
import pep.platform.validation.Code;
import pep.platform.validation.Text;
import pep.territory.account.Account;
import pep.territory.account.AccountMerging;
import pep.territory.account.CustomerIdentity;
import pep.territory.deal.CustomerMerging;

/** Which accounts are one customer, and which are part of another one. */
@RestController
@RequestMapping("/api/accounts/{id}")
@Allowed("deals:approve")
class CustomerMergingController {

  private final CustomerMerging customers;
  private final AccountMerging accounts;

  CustomerMergingController(CustomerMerging customers, AccountMerging accounts) {
    this.customers = customers;
    this.accounts = accounts;
  }

  /**
   * That an account is the same customer as another one.
   *
   * @param into id of the account that stays
   */
  record AccountMergeRequest(@NotNull @Code String into, @NotNull @Text(max = 500) String reason) {}

  record AccountSplitRequest(@NotNull @Text(max = 500) String reason) {}

  /**
   * Which account the customer is a part of.
   *
   * @param parent its id; left out for none
   */
  record AccountParentRequest(@Nullable @Code String parent) {}

  /**
   * An account as it stands now.
   *
   * @param mergedInto the account that has taken it in
   */
  record MergedAccountResponse(
      String id,
      @Nullable String code,
      CustomerIdentity identity,
      @Nullable String parentId,
      @Nullable String mergedInto,
      long version) {

    static MergedAccountResponse of(Account account) {
      return new MergedAccountResponse(
          account.id(),
          account.code(),
          account.identity(),
          account.parentId(),
          account.mergedInto(),
          account.version());
    }
  }

  /** Takes an account with its deals into another one, which the answer shows. */
  @PostMapping("/merge")
  Versioned<MergedAccountResponse> merge(
      Staff staff,
      @PathVariable String id,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
      @Valid @RequestBody AccountMergeRequest request) {
    Cause cause = Cause.of(staff, request.reason());
    return ok(customers.merge(staff.tenant(), id, ifMatch, request.into(), cause));
  }

  /** Makes an account that was taken in a customer of its own again. */
  @PostMapping("/split")
  Versioned<MergedAccountResponse> split(
      Staff staff,
      @PathVariable String id,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
      @Valid @RequestBody AccountSplitRequest request) {
    Cause cause = Cause.of(staff, request.reason());
    return ok(customers.split(staff.tenant(), id, ifMatch, cause));
  }

  /** Says which account the customer is a part of. */
  @PutMapping("/parent")
  Versioned<MergedAccountResponse> parent(
      Staff staff,
      @PathVariable String id,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
      @Valid @RequestBody AccountParentRequest request) {
    return ok(accounts.placeBelow(staff.tenant(), id, ifMatch, request.parent(), Cause.of(staff)));
  }

  private static Versioned<MergedAccountResponse> ok(Account account) {
    return Versioned.of(account, MergedAccountResponse.of(account));
  }
}
