package pep.promotion.payee;

import com.mongodb.client.model.Filters;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Repository;
import pep.platform.records.Fields;
import pep.platform.records.RecordCollections;
import pep.platform.records.RecordKind;
import pep.platform.records.TenantRecords;
import pep.platform.tenancy.Tenant;

/** Where the partners of all vendors are paid. */
@Repository
public class Payees {

  private static final String VERSION = Fields.of(Payee::version);
  private static final int CHANGES_KEPT = 50;

  private final TenantRecords<Payee> payees;
  private final AccountSeal seal;
  private final Clock clock;

  Payees(RecordCollections collections, AccountSeal seal, Clock clock) {
    this.payees = collections.of(RecordKind.of(Payee.class, "payees", Payee::partnerId));
    this.seal = seal;
    this.clock = clock;
  }

  /** Keeps where a partner is paid from now on; of two at once one comes after the other. */
  public Payee put(Tenant tenant, String partnerId, BankAccount account, String by) {
    while (true) {
      Optional<Payee> before = payees.find(tenant, partnerId);
      Payee after = changed(tenant, partnerId, account, by, before);
      boolean kept =
          before.isEmpty()
              ? payees.insert(tenant, after)
              : payees
                      .writes(tenant)
                      .replace(after, Filters.eq(VERSION, before.get().version()))
                      .send()
                  == 1;
      if (kept) {
        return after;
      }
    }
  }

  private Payee changed(
      Tenant tenant, String partnerId, BankAccount account, String by, Optional<Payee> before) {
    List<AccountChange> changes = new ArrayList<>(before.map(Payee::changes).orElse(List.of()));
    changes.add(new AccountChange(clock.instant(), by, account.shown()));
    return new Payee(
        partnerId,
        before.map(Payee::version).orElse(0L) + 1,
        account.holder(),
        account.shown(),
        seal.seal(account.iban(), context(tenant, partnerId)),
        account.bic(),
        changes.subList(Math.max(0, changes.size() - CHANGES_KEPT), changes.size()));
  }

  /** Where a partner is paid; empty where it has not said. */
  public Optional<Payee> find(Tenant tenant, String partnerId) {
    return payees.find(tenant, partnerId);
  }

  /** Where these partners are paid, those that have said so. */
  public Map<String, Payee> of(Tenant tenant, Collection<String> partnerIds) {
    Map<String, Payee> found = new HashMap<>();
    payees
        .find(tenant, payees.are(tenant, partnerIds))
        .forEach(each -> found.put(each.partnerId(), each));
    return found;
  }

  /** The account number that was kept for a partner. */
  public String open(Tenant tenant, String partnerId, byte[] sealed) {
    return seal.open(sealed, context(tenant, partnerId));
  }

  private static String context(Tenant tenant, String partnerId) {
    return "payee/" + tenant.vendorId() + "/" + partnerId;
  }
}
