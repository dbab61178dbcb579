package pep.promotion.closing.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import pep.platform.security.Allowed;
import pep.platform.tenancy.Reach;
import pep.platform.tenancy.Tenant;
import pep.promotion.closing.FiscalPeriod;
import pep.promotion.ledger.PartnerAccount;
import pep.promotion.ledger.PartnerAccounts;
import pep.promotion.roster.Roster;
import pep.promotion.roster.VendorTerms;

/** What is owed to partners over a posting period; its own account for a partner. */
@RestController
@Allowed("ledger:read")
class AccountController {

  private static final int DEFAULT_LIMIT = 50;

  private final PartnerAccounts accounts;
  private final Roster roster;

  AccountController(PartnerAccounts accounts, Roster roster) {
    this.accounts = accounts;
    this.roster = roster;
  }

  /**
   * @param partnerId one partner
   * @param cursor the next value of the page before
   * @param limit accounts a page; 50 if absent
   */
  record AccountParameters(
      @Nullable String partnerId,
      @Nullable String cursor,
      @Nullable @Min(1) @Max(500) Integer limit) {}

  /** Lists what was owed to partners before a posting period, what was posted, and what is owed. */
  @GetMapping("/api/periods/{period}/accounts")
  AccountsResponse accounts(
      Reach reach, @PathVariable String period, @Valid @ModelAttribute AccountParameters asked) {
    Tenant tenant = reach.tenant();
    VendorTerms vendor = roster.vendor(tenant);
    String named = FiscalPeriod.named(period, vendor).period();
    String partner =
        reach
            .partner(asked.partnerId())
            .map(id -> roster.partner(tenant, id).partnerId())
            .orElse(null);
    int limit = asked.limit() == null ? DEFAULT_LIMIT : asked.limit();
    List<PartnerAccount> left =
        accounts.in(tenant, named, partner, vendor.currency()).stream()
            .filter(
                each -> asked.cursor() == null || each.partnerId().compareTo(asked.cursor()) > 0)
            .toList();
    boolean more = left.size() > limit;
    List<PartnerAccount> shown = more ? left.subList(0, limit) : left;
    String next = more ? shown.getLast().partnerId() : null;
    return new AccountsResponse(named, shown, next, batch -> batch.accept(left));
  }
}
