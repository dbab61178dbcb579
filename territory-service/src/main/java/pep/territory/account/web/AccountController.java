package pep.territory.account.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import pep.platform.aggregate.Creation;
import pep.platform.aggregate.History;
import pep.platform.http.Created;
import pep.platform.http.Versioned;
import pep.platform.listing.Listing;
import pep.platform.listing.ListingRules;
import pep.platform.listing.Page;
import pep.platform.security.Allowed;
import pep.platform.tenancy.Cause;
import pep.platform.tenancy.Staff;
import pep.platform.validation.Code;
import pep.territory.account.Account;
import pep.territory.account.AccountMatching;
import pep.territory.account.Accounts;
import pep.territory.account.Similarity;

/** The vendor's end customers. A partner meets them through its deals only. */
@RestController
@RequestMapping("/api/accounts")
class AccountController {

  private static final ListingRules LIST =
      ListingRules.sortedBy("createdAt", "changedAt")
          .sort("name", "identity.name")
          .filter("code")
          .filter("parentId")
          .filter("mergedInto")
          .search("q");

  private final AccountMatching matching;
  private final Accounts accounts;

  AccountController(AccountMatching matching, Accounts accounts) {
    this.matching = matching;
    this.accounts = accounts;
  }

  record AccountRequest(@Nullable @Code String code, @Valid @NotNull CustomerRequest identity) {}

  record AccountMatchResponse(AccountResponse account, Similarity similarity) {}

  /** Opens an account for an end customer. */
  @PostMapping
  @Allowed("deals:write")
  Created<AccountResponse> open(
      Staff staff, Creation creation, @Valid @RequestBody AccountRequest request) {
    Account account =
        matching.open(
            staff.tenant(),
            request.code(),
            request.identity().identity(),
            creation,
            Cause.of(staff));
    return Created.of("/api/accounts", account, AccountResponse.of(account));
  }

  /** Finds the accounts that are, or may be, a customer, the likeliest first. */
  @PostMapping("/match")
  @Allowed("deals:read")
  Page<AccountMatchResponse> match(Staff staff, @Valid @RequestBody CustomerRequest request) {
    return new Page<>(
        matching.match(staff.tenant(), request.identity()).stream()
            .map(
                match ->
                    new AccountMatchResponse(
                        AccountResponse.of(match.account()), match.similarity()))
            .toList(),
        null);
  }

  /** Lists the end customers; by words of their names, domains or numbers where asked for. */
  @GetMapping
  @Allowed("deals:read")
  Page<AccountResponse> list(Staff staff, Listing listing) {
    return accounts.page(staff.tenant(), listing).map(AccountResponse::of);
  }

  /** Shows an end customer. */
  @GetMapping("/{id}")
  @Allowed("deals:read")
  Versioned<AccountResponse> get(Staff staff, @PathVariable String id) {
    return ok(accounts.get(staff.tenant(), id));
  }

  /** Changes what is known of an end customer. */
  @PutMapping("/{id}")
  @Allowed("deals:write")
  Versioned<AccountResponse> describe(
      Staff staff,
      @PathVariable String id,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
      @Valid @RequestBody CustomerRequest request) {
    return ok(matching.describe(staff.tenant(), id, ifMatch, request.identity(), Cause.of(staff)));
  }

  /** Who changed an account, when and to what. */
  @GetMapping("/{id}/history")
  @Allowed("deals:read")
  Page<History.Entry> history(
      Staff staff, @PathVariable String id, @Valid @ModelAttribute History.Asked asked) {
    return accounts.history(staff.tenant(), id, asked);
  }

  private static Versioned<AccountResponse> ok(Account account) {
    return Versioned.of(account, AccountResponse.of(account));
  }
}
