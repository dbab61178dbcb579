package pep.territory.deal;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import pep.territory.account.Account;
import pep.territory.account.BlockingKeys;
import pep.territory.account.CustomerIdentity;
import pep.territory.account.NormalisedIdentity;

/**
 * The customer that a deal protects: its account, and all it is found by.
 *
 * @param accountId none of a deal that is refused
 * @param bookedOn the account of before that was taken into another one; none while it was not
 * @param keys blocking keys of every description that it is known by
 * @param alsoKnownAs descriptions beside the one that it was registered with
 */
record DealCustomer(
    @Nullable String accountId,
    @Nullable String bookedOn,
    List<String> keys,
    @Nullable List<CustomerIdentity> alsoKnownAs) {

  /** One that is known as it was registered, and has no account yet. */
  static DealCustomer of(CustomerIdentity registered) {
    return new DealCustomer(null, null, keys(registered, List.of()), null);
  }

  /** On this account, which may know it by more descriptions. */
  DealCustomer on(@Nullable Account account, CustomerIdentity registered) {
    DealCustomer moved =
        new DealCustomer(account == null ? null : account.id(), bookedOn, keys, alsoKnownAs);
    return account == null || account.merged().isEmpty()
        ? moved
        : moved.knownAs(account.identities(), registered);
  }

  DealCustomer knownAs(List<CustomerIdentity> identities, CustomerIdentity registered) {
    return new DealCustomer(
        accountId, bookedOn, keys(registered, identities), List.copyOf(identities));
  }

  /** Its account was taken into another one, or has come out of it. */
  DealCustomer following(String into) {
    return new DealCustomer(into, firstBookedOn(), keys, alsoKnownAs);
  }

  /** The account that it had before that was taken into another one. */
  @Nullable String firstBookedOn() {
    return bookedOn == null ? accountId : bookedOn;
  }

  List<CustomerIdentity> otherNames() {
    return alsoKnownAs == null ? List.of() : alsoKnownAs;
  }

  private static List<String> keys(CustomerIdentity registered, List<CustomerIdentity> others) {
    SortedSet<String> all = new TreeSet<>(BlockingKeys.of(NormalisedIdentity.of(registered)));
    others.forEach(each -> all.addAll(BlockingKeys.of(NormalisedIdentity.of(each))));
    return List.copyOf(all);
  }
}
