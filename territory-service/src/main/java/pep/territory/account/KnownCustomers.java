package pep.territory.account;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import pep.territory.account.Similarity.Verdict;

/** Customers in memory, beside which others are held. */
final class KnownCustomers {

  private static final Comparator<AccountMatch> LIKELIEST =
      Comparator.comparing((AccountMatch match) -> match.similarity().verdict())
          .thenComparing(match -> match.similarity().bits(), Comparator.reverseOrder())
          .thenComparing(match -> match.account().id());

  private final Map<String, List<Account>> byKey = new HashMap<>();
  private int size;

  KnownCustomers(Collection<Account> accounts) {
    accounts.forEach(this::add);
  }

  void add(Account account) {
    size++;
    account.keys().forEach(key -> byKey.computeIfAbsent(key, k -> new ArrayList<>()).add(account));
  }

  int size() {
    return size;
  }

  /** Which other account is, or else may be, the same customer. */
  Optional<AccountMatch> other(Account account) {
    NormalisedIdentity identity = NormalisedIdentity.of(account.identity());
    Set<Account> near = new LinkedHashSet<>();
    BlockingKeys.guards(identity).forEach(key -> near.addAll(byKey.getOrDefault(key, List.of())));
    return near.stream()
        .filter(each -> !each.id().equals(account.id()))
        .map(each -> new AccountMatch(each, AccountMatching.likeliest(identity, each)))
        .filter(match -> match.similarity().verdict() != Verdict.DIFFERENT)
        .min(LIKELIEST);
  }
}
