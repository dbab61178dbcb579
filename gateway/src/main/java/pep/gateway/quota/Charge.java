package pep.gateway.quota;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.http.HttpHeaders;
import pep.gateway.problems.ErrorCode;
import pep.gateway.problems.Refusal;

/**
 * What a request takes from the quotas that it falls under: from all of them, or from none.
 *
 * @param parts in the order in which they were asked; a refused one is the last
 */
record Charge(List<Part> parts) {

  /** The header of the rules, and that of what is left of them, as the IETF's draft has them. */
  static final String POLICY = "RateLimit-Policy";

  static final String LEFT = "RateLimit";

  /** One quota, and whose bucket of it. */
  record Claim(Quota quota, String who) {}

  record Part(Quota quota, Quota.Left left) {}

  static Charge of(List<Claim> claims, long cost) {
    List<Part> parts = new ArrayList<>();
    for (Claim claim : claims) {
      Quota.Left left = claim.quota().take(claim.who(), cost);
      parts.add(new Part(claim.quota(), left));
      if (!left.granted()) {
        claims
            .subList(0, parts.size() - 1)
            .forEach(each -> each.quota().giveBack(each.who(), cost));
        break;
      }
    }
    return new Charge(List.copyOf(parts));
  }

  boolean granted() {
    return parts.getLast().left().granted();
  }

  Refusal refusal() {
    Part spent = parts.getLast();
    Duration wait = spent.left().enoughIn();
    return new Refusal(
        ErrorCode.QUOTA_EXCEEDED,
        "The quota '%s' of %d units is spent; %d units come back each second. See /limits."
            .formatted(spent.quota().name(), spent.quota().units(), spent.quota().perSecond()),
        wait,
        null);
  }

  void tell(HttpHeaders headers) {
    headers.set(
        POLICY,
        parts.stream()
            .map(Part::quota)
            .map(quota -> "\"%s\";q=%d;w=%d".formatted(quota.name(), quota.units(), quota.window()))
            .collect(Collectors.joining(", ")));
    headers.set(
        LEFT,
        parts.stream()
            .map(
                part ->
                    "\"%s\";r=%d;t=%d"
                        .formatted(part.quota().name(), part.left().left(), part.left().fullIn()))
            .collect(Collectors.joining(", ")));
  }
}
